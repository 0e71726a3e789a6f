# The texts of the support desk. Ids begin with desk.

desk-ask =
    Dzień dobry!

    Prosimy sprawdzić połączenie w Findem Connect i przesłać nam raport:

    1. Otwórz Findem Connect for SmartRecruiters na komputerze, na którym skonfigurowano połączenie. Jeśli go nie masz, odpowiedz na tę wiadomość, a powiemy, jak go otrzymać.
    2. Jeśli klucz jest na tym komputerze, przejdź do strony „Uprawnienia” i sprawdź go tam ponownie. W przeciwnym razie przejdź do strony „Klucz API” i wybierz „Wklej klucz”. Sprawdzenie rozpocznie się samo.
    3. Gdy pojawi się wynik, wybierz „Zapisz raport…”, a potem „Zapisz…”, i prześlij nam plik. Wcześniej możesz go przeczytać. Nie zawiera klucza ani danych kandydatów.

    Prosimy nigdy nie wysyłać nam samego klucza.

    Z pozdrowieniami

## The rail

desk-label = Klienci i raporty
desk-customers = Klienci
desk-customers-count = Klienci ({ $count })
desk-customers-none = Jeszcze brak
desk-customers-none-real = Jeszcze brak. Klienci do ćwiczeń są widoczni tylko podczas ćwiczeń.
desk-customers-unread = Nie udało się odczytać
desk-find = Szukaj…
desk-find-customer = Szukaj klienta po nazwie
desk-find-none = Brak klienta o tej nazwie
desk-runs-none = jeszcze niesprawdzony
desk-runs = { $count ->
    [one] 1 sprawdzenie, { $when }
    [few] { $count } sprawdzenia, { $when }
   *[many] { $count } sprawdzeń, { $when }
}
desk-checking = sprawdzanie…
desk-today = dziś
desk-yesterday = wczoraj
desk-plus = +
desk-another = Inny klient
desk-first = Dodaj klienta
desk-open-report = Otwórz raport…
desk-symptoms = Co widzą klienci
desk-close = Skonfiguruj połączenie

## The first page

desk-title = Zdiagnozuj klucz
desk-lead = Ustal, dlaczego połączenie klienta nie działa. Zacznij od raportu klienta. Jeśli go nie ma, użyj klucza klienta.
desk-ask-title = Poproś klienta o raport
desk-ask-why = Raport pokazuje, co może klucz klienta i dlaczego. Nie zawiera klucza. Przy większości pytań to wystarczy.
desk-ask-copy = Skopiuj tę prośbę
desk-check-title = Nie ma raportu? Sprawdź klucz tutaj
desk-check-why = Jeśli masz już klucz klienta, możesz go tu sprawdzić. Najpierw dodaj klienta. Klucz podaje się na następnej stronie. Nie proś o klucz e-mailem ani na czacie.
desk-check-practice = Ćwiczysz scenariusz „{ $title }”. Jeśli ma on własny klucz, znajdziesz go na pierwszej stronie SmartRecruiters do ćwiczeń. W przeciwnym razie utwórz tam klucz. Aby wybrać inny scenariusz lub zakończyć ćwiczenia, wybierz „{ desk-close }”, a potem „{ rail-start }”.
desk-customer-name = Nazwa klienta
desk-customer-environment = Do którego SmartRecruiters jest klucz
desk-customer-practice = Ćwiczenia to zastępczy SmartRecruiters na tym komputerze. Ich klienci mają osobną listę, widoczną tylko podczas ćwiczeń.
desk-add = Dodaj tego klienta
desk-symptoms-why = Masz tylko pytanie?
desk-quiet-start = Otwarcie raportu niczego nie wysyła.

## A customer and its key

desk-customer = Ten klient
desk-customer-what = { $name } · { $environment }. Nazwa i sprawdzenia są zapisane na tym komputerze.
desk-customer-lead = { $environment } · jeszcze niesprawdzony
desk-customer-lead-running = { $environment } · trwa sprawdzanie
desk-key = Klucz klienta
desk-key-none = Nie wczytano klucza. Wklejony lub wpisany klucz pozostaje tu tylko na czas tej sesji, chyba że zapiszesz go w magazynie haseł.
desk-check-loaded = Sprawdź wczytany klucz
desk-key-ending = Wczytano klucz z końcówką { $lastFour }
desk-key-here = Wczytano klucz
desk-key-unchecked = { $here ->
    [unknown] Klucz jest wczytany, ale jeszcze niesprawdzony.
   *[other] Klucz z końcówką { $here } jest wczytany, ale jeszcze niesprawdzony.
}
desk-key-below = { $below ->
    [unknown] Wynik poniżej dotyczy innego klucza.
   *[other] Wynik poniżej dotyczy klucza z końcówką { $below }.
}
desk-key-other = { $here ->
    [unknown] Teraz wczytany jest inny klucz.
   *[other] Teraz wczytany jest klucz z końcówką { $here }.
}
desk-key-storing = · zapisywanie…
desk-key-session = · tylko na czas tej sesji
desk-key-kept = · zapisany w magazynie haseł tego komputera
desk-key-left-older = { $lastFour ->
    [unknown] W magazynie haseł tego komputera może wciąż być starszy klucz (wpis „{ $entry }”). Nie jest używany. Aby go zastąpić, zapisz nowy klucz w magazynie haseł. Aby go usunąć, zachowaj nowy klucz tylko na czas tej sesji.
   *[other] W magazynie haseł tego komputera może wciąż być starszy klucz z końcówką { $lastFour } (wpis „{ $entry }”). Nie jest używany. Aby go zastąpić, zapisz nowy klucz w magazynie haseł. Aby go usunąć, zachowaj nowy klucz tylko na czas tej sesji.
}
desk-key-left-same = Magazyn haseł nie potwierdził, czy ma ten klucz (wpis „{ $entry }”). Wybierz jeszcze raz, gdzie go trzymać.
desk-key-left-alone = { $lastFour ->
    [unknown] Żaden klucz nie jest używany. W magazynie haseł tego komputera może wciąż być klucz (wpis „{ $entry }”).
   *[other] Żaden klucz nie jest używany. W magazynie haseł tego komputera może wciąż być klucz z końcówką { $lastFour } (wpis „{ $entry }”).
}
desk-key-now = { $where ->
    [kept] { $lastFour ->
        [unknown] Klucz jest wczytany i zapisany w magazynie haseł tego komputera.
       *[other] Klucz z końcówką { $lastFour } jest wczytany i zapisany w magazynie haseł tego komputera.
    }
   *[session] { $lastFour ->
        [unknown] Klucz jest wczytany tylko na czas tej sesji.
       *[other] Klucz z końcówką { $lastFour } jest wczytany tylko na czas tej sesji.
    }
}
desk-key-gone = Nie wczytano klucza.
desk-key-keep = Zapisz w magazynie haseł
desk-key-unkeep = Tylko na czas tej sesji
desk-key-use = Użyj tego klucza
desk-key-remove = Usuń klucz…
desk-rename = Zmień nazwę…
desk-rename-title = Zmień nazwę tego klienta
desk-rename-yes = Zmień nazwę
desk-renamed = Nowa nazwa: { $name }.
desk-rename-kept = W magazynie haseł wpis klucza zachowa starą nazwę.
desk-forget = Usuń tego klienta…
desk-forget-title = Usunąć tego klienta?
desk-forget-runs = { $count ->
    [0] Nazwa zostanie usunięta z tego komputera. Sprawdzeń nie ma.
    [one] Nazwa i 1 sprawdzenie zostaną usunięte z tego komputera.
    [few] Nazwa i wszystkie { $count } sprawdzenia zostaną usunięte z tego komputera.
   *[many] Nazwa i wszystkie { $count } sprawdzeń zostaną usunięte z tego komputera.
}
desk-forget-kept = Klucz zostanie usunięty z magazynu haseł.
desk-forget-session = Klucz zostanie usunięty z pamięci.
desk-forget-not = W SmartRecruiters nic się nie zmieni. Jeśli klucz jest tam ważny, pozostanie ważny, dopóki ktoś go nie unieważni.
desk-forget-no = Zachowaj klienta
desk-forget-yes = Usuń klienta
desk-forgotten = Usunięto z tego komputera: { $name }.
desk-forget-leave = Usuń wszystko oprócz klucza
desk-quiet-key = Wklej klucz ze schowka albo go wpisz.
desk-quiet-keychain = Oczekiwanie na magazyn haseł tego komputera. Jeśli prosi o hasło, poszukaj jego okna.
desk-quiet-busy = Trwa sprawdzanie klucza innego klienta. W danej chwili działa tylko jedno sprawdzenie.

## A report

desk-from-file = Otwarto z pliku { $name }. Do SmartRecruiters niczego nie wysłano.
desk-received = Ten raport pochodzi z pliku. Do SmartRecruiters niczego nie wysłano.
desk-not-kept = Nie udało się zachować tego sprawdzenia na tym komputerze. Zapisz raport, zanim przejdziesz dalej.
desk-since = Od poprzedniego sprawdzenia ({ $when })
desk-caveat = !
desk-compare = Porównaj
desk-compare-other = Porównaj z innym sprawdzeniem
desk-next = Czego spróbować teraz
desk-next-who = Kto: { $who }
desk-also = Inne przyczyny
desk-source = Źródło kandydatów
desk-facts = O tym sprawdzeniu
desk-unknown = Z późniejszej wersji
desk-unknown-why = Ta wersja nie zna tych części raportu. Są pokazane bez zmian.
desk-keep = Dodaj do klienta…
desk-keep-title = Dodaj ten raport do klienta
desk-keep-what = Raport zostanie zachowany na tym komputerze jako jedno ze sprawdzeń klienta. Można go porównać z innymi.
desk-keep-with = Klient
desk-keep-new = Nowy klient
desk-keep-yes = Dodaj
desk-kept = Dodano do sprawdzeń klienta { $name }.
desk-rows-only = Tylko nieprzyznane ({ $count })
desk-rows-permission = Uprawnienie
desk-rows-verdict = Wynik
desk-rows-evidence = Dowód
desk-rows-ms = Czas (ms)
desk-rows-more = { $count ->
    [one] i jeszcze 1 zapytanie
    [few] i jeszcze { $count } zapytania
   *[many] i jeszcze { $count } zapytań
}
desk-rows-vendor = SmartRecruiters zapisuje je też jako { $scope }.
desk-rows-nothing = Dla tego uprawnienia niczego nie wysłano.
desk-evidence-ms = { $ms } ms
desk-evidence-code = kod { $code }
desk-evidence-code-meaning = kod { $code }: { $meaning }
desk-evidence-message = „{ $message }”
desk-evidence-request = ID zapytania { $id }

desk-copy-ticket = Skopiuj tekst do zgłoszenia
desk-replies = Teksty do skopiowania
desk-reply-customer = Dla klienta
desk-reply-customer-copy = Skopiuj tekst dla klienta
desk-reply-ticket = Do zgłoszenia
desk-reply-ticket-copy = Skopiuj tekst do zgłoszenia
desk-reply-vendor = Dla pomocy technicznej SmartRecruiters
desk-reply-vendor-copy = Skopiuj tekst dla pomocy technicznej SmartRecruiters

## Runs, and two of them compared

desk-history = Sprawdzenia
desk-history-how = Aby porównać dwa sprawdzenia, zaznacz ich pola.
desk-history-choose = Porównaj
desk-history-choose-run = Porównaj sprawdzenie: { $when }
desk-history-when = Kiedy
desk-history-verdict = Wynik
desk-history-key = Klucz
desk-history-tried = Zakres
desk-history-shown = (pokazane)
desk-history-ending = końcówka { $lastFour }
desk-history-unknown = nie podano
desk-history-received = z pliku
desk-history-reads = tylko odczyt
desk-history-all = odczyt i zapis
desk-history-show-all = { $count ->
    [one] Pokaż { $count } sprawdzenie
    [few] Pokaż wszystkie { $count } sprawdzenia
   *[many] Pokaż wszystkie { $count } sprawdzeń
}
desk-history-limit = { $count ->
    [one] Zachowywane jest tylko ostatnie sprawdzenie.
    [few] Zachowywane są tylko ostatnie { $count } sprawdzenia.
   *[many] Zachowywanych jest tylko ostatnich { $count } sprawdzeń.
}
desk-compare-chosen = Porównaj zaznaczone
desk-compare-title = Porównanie dwóch sprawdzeń
desk-compare-two = Oba raporty
desk-compare-report = Raport
desk-compare-found = Co wykazał
desk-compare-yet = Ale późniejszy wynik to:
desk-quiet-compare = Porównywane jest tylko to, co ustalono w obu sprawdzeniach.

## What customers see

desk-symptoms-lead = Co zgłaszają klienci, dlaczego tak się dzieje i jak odpowiedzieć. Można też wpisać kod wyniku lub identyfikator z raportu.
desk-symptoms-filter = Co widzi klient?
desk-symptoms-found = { $count ->
    [one] 1 wpis
    [few] { $count } wpisy
   *[many] { $count } wpisów
}
desk-symptoms-none = Nic nie pasuje. Użyj mniejszej liczby słów albo innych słów.
desk-symptom-expected = tak ma być
desk-symptom-fault = do naprawy
desk-symptom-who = Kto powinien działać: { $who }
desk-symptom-reply = Odpowiedź do wysłania
desk-symptom-copy = Skopiuj odpowiedź
