# The texts of the window: everything that is not keyed by an id of the core. Ids begin with their screen.
# Buttons say what they do; ↗ leaves the window, … asks first. A · never begins a line, and a ✓ never ends one. <strong> and <code> are the only tags.

## The window and its rail

window-name = Findem Connect
window-for = for SmartRecruiters
window-title = { $step } · Findem Connect
window-title-practice = { $step } · Ćwiczenia · Findem Connect

rail-label = Kroki
rail-where = Krok { $number } z { $count }: { $step }
rail-start = Start
rail-key = Klucz API
rail-permissions = Uprawnienia
rail-source = Źródło kandydatów
rail-connectTest = Test połączenia
rail-mapping = Mapowanie pól
rail-handOver = Przekazanie do Findem
rail-done = Gotowe
rail-state-done = (zrobione)
rail-state-failed = (nie działa)
rail-state-attention = (wymaga uwagi)
rail-state-unsure = (nie ustalono)
rail-state-without = (nie skonfigurowano)
rail-unnamed = Twoje połączenie
rail-kept = { $environment }{ "\u00A0" }· { $kept }
rail-key-none = jeszcze bez klucza
rail-key-gone = na tym komputerze nie ma klucza
rail-key-keychain = klucz: { $name }
rail-key-session = klucz na czas tej sesji
rail-key-storing = zapisywanie klucza…

environment-production = Produkcja
environment-sandbox = Sandbox
environment-practice = Ćwiczenia
environment-custom = Inny adres

back = Wstecz
shortcut-back = Alt+← (na Macu ⌥←)
shortcut-primary = Ctrl+Enter (na Macu ⌘Return)
shortcut-paste = Ctrl+V (na Macu ⌘V)
shortcut-cancel = Esc
cancel = Anuluj
cancel-how = Aby anulować, naciśnij { $keys }.
close = Zamknij
continue = Dalej
continue-anyway = Dalej mimo to
copy = Skopiuj
copy-done = Skopiowano
change-to = teraz
haste-ignored = To naciśnięcie zostało zignorowane, bo strona właśnie się zmieniła.
primary-none = Na tej stronie nie ma teraz głównego przycisku.
copy-steps = Skopiuj list z krokami
count-of = { $value } z { $max }

open-credentials = Otwórz stronę Credentials ↗
open-customSources = Otwórz Custom Candidate Sources ↗
open-practiceHome = Otwórz SmartRecruiters do ćwiczeń ↗
open-findem = Otwórz Findem ↗
open-findemGuide = Tabela w instrukcji Findem ↗

opened-what = Lub skopiuj ten adres do przeglądarki:
opened-not = Nie otworzyła się żadna przeglądarka. Skopiuj ten adres do przeglądarki:
opened-said = Przeglądarka otwiera stronę. Nic się nie pojawiło? Skopiuj adres.
copy-link = Skopiuj link
copy-link-practiceHome = Skopiuj link do SmartRecruiters do ćwiczeń
copy-link-findemGuide = Skopiuj link do instrukcji Findem
opened-copy = Skopiuj adres

report-save = Zapisz raport…
report-saved = Zapisano: { $path }
report-title-save = Raport
report-label = Nazwa firmy w raporcie
report-label-why = (opcjonalnie)
report-readable = Cały raport jako tekst
report-holds = Raport dotyczy całej konfiguracji. Nie zawiera klucza ani danych kandydatów.
report-save-where = Zapisz…

no-key = Nie ma tu klucza
no-key-detail = Aby wykonać ten krok, najpierw wklej klucz.
no-key-bring = Przejdź do klucza API

## Practice

practice-banner = Ćwiczenia: nic nie jest połączone
practice-label = Ćwiczenia
left-practice = Ćwiczenia zakończone. To jest prawdziwa konfiguracja.
left-practice-detail = Od tej chwili wszystko dzieje się w SmartRecruiters Twojej firmy.
practice-title = { "\u00A0" }· { $title }: ostatnie sprawdzenie nie wykazało problemów.
practice-story = { "\u00A0" }· { $title }: { $story }
practice-going = { "\u00A0" }· { $title }

## Start

start-title = Połącz SmartRecruiters z Findem
start-lead = Ten program prowadzi przez konfigurację i sprawdza każdy krok. Wiedza techniczna nie jest potrzebna.
start-title-practice = Przećwicz konfigurację
start-lead-practice = Ten program zawiera zmyślony SmartRecruiters do ćwiczeń. Nic, co tu robisz, nie dzieje się naprawdę.
start-need = Co będzie potrzebne
start-needs =
    Konto w SmartRecruiters z dostępem <strong>Admin</strong>
    Konto administratora (Admin) w <strong>Findem</strong> albo współpracownik, który je ma
    Około <strong>dziesięciu minut</strong>. Okno można w każdej chwili zamknąć i później wrócić do tego samego miejsca.
start-which = Który SmartRecruiters łączysz z Findem?
start-production = Ten, w którym pracują rekruterzy.
start-sandbox = Kopia do testów, jeśli firma ją ma.
start-name = Firma
start-name-why = (opcjonalnie, widoczne tylko tutaj)
start-network = Połączenie
start-network-only = Ten program łączy się tylko z <code>{ $host }</code>.
start-network-look = Sprawdź połączenie
start-network-again = Spróbuj ponownie
start-network-trying = Łączenie…
start-network-same = Spróbowano ponownie o { $when }, wynik jest ten sam.
start-network-unknown = Jeszcze niesprawdzone.
start-network-looking = Łączenie…
start-network-reachable = Połączenie działa.
start-network-proxy = Przez firmowy serwer proxy.
start-network-unreachable = Brak połączenia.
start-network-ask-it = Sprawdź połączenie tego komputera z internetem. Jeśli inne strony się otwierają, poproś dział IT, aby zezwolił temu programowi na połączenie z { $host }.
start-network-sign-in = Otwórz dowolną stronę internetową, zaloguj się tam i spróbuj ponownie.
start-network-set-clock = Ustaw zegar i spróbuj ponownie.
start-network-inspected = Sieć firmowa może odczytać to połączenie.
start-network-inspected-by = Dotyczy to także klucza. Wystawca certyfikatu połączenia: { $issuer }
start-obstacle-unreadable = { proxy-setting } nie jest prawidłowym adresem serwera proxy, więc niczego nie wysłano. Popraw ją albo podaj adres serwera proxy tutaj.
start-obstacle-byItself = Sieć wybiera serwer proxy automatycznie, za pomocą skryptu lub wykrywania. Ten program tego nie potrafi. Zapytaj dział IT o adres serwera proxy i podaj go tutaj.
start-obstacle-login = Serwer proxy w sieci wymaga nazwy użytkownika i hasła. Wpisz je tutaj.
start-obstacle-loginRefused = Serwer proxy w sieci nie przyjmuje tej nazwy użytkownika i hasła. Sprawdź je albo zapytaj dział IT.
start-obstacle-otherLogin = Serwer proxy w sieci wymaga logowania, którego ten program nie obsługuje. Zapytaj dział IT, jak połączyć się bez niego z { $host }.
policy-off = Dział IT wyłączył tę funkcję na tym komputerze.
start-proxy = Ustaw serwer proxy ręcznie
start-proxy-off = Nie można ustawić serwera proxy ręcznie: dział IT wyłączył tę funkcję na tym komputerze.
start-proxy-address = Adres serwera proxy
start-proxy-example = proxy.example.com:8080
start-proxy-user = Nazwa użytkownika
start-proxy-password = Hasło
start-proxy-use = Użyj
start-proxy-why = Serwer proxy to serwer w sieci firmy, który przekazuje zapytania do internetu. Dział IT wie, czy taki jest i jaki ma adres. Aby użyć ustawień tego komputera, zostaw adres pusty.
start-proxy-login-why = Nazwę użytkownika i hasło wpisz tylko wtedy, gdy serwer proxy ich wymaga. Pozostają w pamięci do zamknięcia tego programu i nie są zapisywane w żadnym pliku.
start-proxy-signed-in = Nazwa użytkownika i hasło są używane do zamknięcia tego programu. Aby używać ich dalej, zostaw oba pola puste.
start-scenario = Scenariusz
start-scenario-choose = Co ćwiczyć
start-scenario-other = Przećwicz coś innego
start-scenario-begin = Zacznij od nowa z tym scenariuszem
start-over-title = Zacząć od nowa?
start-over-what = Usunie to wszystko, co zrobiono w tym ćwiczeniu: klucz, wyniki i to, co powstało w SmartRecruiters do ćwiczeń.
start-over-stays = Jeśli w części „{ start-diagnose }” są klienci do ćwiczeń, zostaną, ale ich klucze przestaną działać.
start-over-no = Ćwicz dalej
start-over-yes = Zacznij od nowa
start-practice-pages = Strony do ćwiczeń w przeglądarce działają, gdy to okno jest otwarte i trwają ćwiczenia. Po rozpoczęciu scenariusza od nowa odśwież je.
start-quiet = „{ start-practice-first }” używa zmyślonego SmartRecruiters. Dopóki nie wkleisz klucza, ten program sprawdza tylko połączenie.
start-quiet-unreachable = Nie ma jeszcze połączenia ze SmartRecruiters. Co robić, podaje powyżej sekcja „{ start-network }”.
start-quiet-begun = Postęp jest zapisany.
start-quiet-practice-again = Rozpoczęcie od nowa usuwa klucz i wyniki tego ćwiczenia.
start-quiet-practice = Nic stąd nie trafia do prawdziwego SmartRecruiters.
start-set-up = Skonfiguruj
start-continue = Kontynuuj: krok { $number } z { $count }, { $step }
start-practice-continue = Kontynuuj ćwiczenie: krok { $number } z { $count }, { $step }
start-practice = Przećwicz
start-practice-first = Najpierw przećwicz
start-practice-go = Zacznij ćwiczyć
start-support = Dla pomocy technicznej Findem:
start-diagnose = Zdiagnozuj klucz
start-practice-stop = Zakończ ćwiczenia

## API key

key-title = Utwórz klucz API w SmartRecruiters
key-lead = Klucz daje Findem dostęp z rolą Admin. Findem może odczytywać i zmieniać dane kandydatów, rekrutacje, rozmowy, wiadomości i ustawienia firmy, dopóki nie unieważnisz klucza. Masz już klucz dla Findem z rolą Admin? Wklej go tutaj.
key-title-held = Klucz przekazany do Findem
key-lead-held = { $practice ->
    [yes] Zapisanie klucza w Findem jest przećwiczone.
   *[no] Klucz jest zapisany w Findem.
} Można go w każdej chwili sprawdzić ponownie. Aby go zastąpić, wklej nowy klucz, zapisz go w Findem, a potem unieważnij ten.
key-lead-removed = Nie musisz tu nic robić. Findem ma klucz z końcówką { $lastFour }, a ten komputer już go nie potrzebuje. Aby sprawdzić go ponownie, wklej go tutaj.
key-title-removed-practice = Klucz z Twoich ćwiczeń
key-lead-removed-practice = Nie musisz tu nic robić. Przećwiczono zapisanie klucza z końcówką { $lastFour } i usunięto go z tego komputera. Aby sprawdzić go ponownie, wklej go tutaj.
key-title-replace = Zastąp klucz
key-lead-replace = Utwórz nowy klucz, wklej go tutaj i sprawdź. Gdy nowy klucz zadziała i będzie zapisany w Findem, unieważnij stary.
key-title-new = Nowy klucz jest tutaj
key-lead-new = Sprawdź go. { $inFindem ->
    [yes] Findem używa starego klucza z końcówką { $lastFour }, dopóki nie zapiszesz tam nowego.
   *[no] Jeśli działa, zapisz go w Findem i unieważnij { $count ->
        [one] stary klucz z końcówką { $old }
       *[many] stare klucze z końcówkami { $old }
    }.
}
key-lead-new-proved = Jest sprawdzony, a SmartRecruiters go przyjął. { $inFindem ->
    [yes] Findem używa starego klucza z końcówką { $lastFour }, dopóki nie zapiszesz tam nowego.
   *[no] Zapisz go w Findem, a potem unieważnij { $count ->
        [one] stary klucz z końcówką { $old }
       *[many] stare klucze z końcówkami { $old }
    }.
}
key-title-here = Twój klucz API jest tutaj
key-lead-here = Sprawdzenie pokaże, czy SmartRecruiters go przyjmuje i co klucz może.
key-lead-proved = Jest sprawdzony, a SmartRecruiters go przyjął. Możesz go sprawdzić ponownie w każdej chwili.
key-title-practiced = Wklej klucz API
key-lead-practiced = Findem łączy się za pomocą klucza API. W tym scenariuszu ktoś już go utworzył.
key-practiced = Ćwiczysz scenariusz „{ $title }”. Klucz jest już utworzony.
key-practiced-detail = Znajdziesz go w SmartRecruiters do ćwiczeń, na stronie „Twój scenariusz”. Skopiuj go tam, a potem wklej tutaj. Jeśli już go tam nie ma, utwórz nowy klucz na stronie „Credentials” w SmartRecruiters do ćwiczeń albo zacznij scenariusz od nowa na stronie początkowej.
key-practiced-open = Otwórz „Twój scenariusz” ↗
key-create = Utwórz klucz
key-steps =
    Zaloguj się jako Admin: Settings → Administration → Apps & Integrations → <strong>Credentials</strong>
    Wybierz <strong>New credential</strong>, a potem <strong>API key</strong>. Jeśli widać pola wyboru, wybrano omyłkowo klienta OAuth (OAuth client): cofnij się.
    System role: wybierz <strong>Admin</strong>. Z każdą inną rolą coś później nie zadziała. Access group: zostaw puste (None).
    Name (nazwa): { $another ->
        [yes] nowa, na przykład „{ key-name-another }”
       *[no] „{ key-name }”
    }. Description: do czego służy klucz, na przykład „Łączy Findem”. Potem wybierz <strong>Generate</strong>.
    Skopiuj klucz. Nie zamykaj tamtego okna, dopóki na stronie „Uprawnienia” nie pojawi się „✓ SmartRecruiters przyjął klucz”: klucz widać tylko raz.
key-lost = Okno zamknięte przed wklejeniem klucza
key-lost-how =
    SmartRecruiters nie pokazuje klucza drugi raz, więc tego klucza nie da się użyć.
    Utwórz drugi klucz w ten sam sposób. Nazwij go „{ key-name-another }”, aby odróżnić oba klucze.
    Zanim opuścisz stronę Credentials, unieważnij utracony klucz, aby nie pozostał tam nieużywany klucz. Znajdź go po nadanej nazwie („{ key-name }”) i wybierz <strong>Revoke</strong>. Jeśli tę nazwę ma kilka kluczy, wybierz najnowszy.
    Wklej tutaj „{ key-name-another }”.
key-bring = Wklej tutaj klucz
key-here = Na tym komputerze
key-paste = Wklej klucz
key-paste-other = Wklej inny
key-replace = Zastąp klucz
key-type = Wpisz ręcznie
key-empty = Jeszcze nie ma klucza. Skopiuj go w SmartRecruiters, a potem wybierz „Wklej klucz” albo naciśnij Ctrl+V (na Macu ⌘V).
key-empty-replace = Skopiuj nowy klucz w SmartRecruiters, a potem wybierz „Wklej nowy klucz” albo naciśnij Ctrl+V (na Macu ⌘V).
key-old = Klucz { $masked } pozostaje, dopóki nie ma tu nowego.
key-masked = Klucz, widoczne tylko cztery ostatnie znaki:
key-forget = { done-remove }
key-forget-title = Usunąć klucz z tego komputera?
key-forget-what = SmartRecruiters nie pokaże go ponownie. Aby znów go tu użyć, potrzebna będzie własna kopia albo nowy klucz.
key-forget-stays = W SmartRecruiters klucz pozostanie ważny, dopóki go nie unieważnisz.
key-forget-refused = W SmartRecruiters nie jest już ważny.
key-forget-no = Zachowaj
key-forget-yes = Usuń
key-forgotten-keychain = Klucz usunięto. Miejsce: { $name }.
key-forgotten-session = Klucz usunięto z pamięci tego programu.
key-storing = Zapisywanie…
key-not-stored = Nie zapisano: klucz jest tu tylko na czas tej sesji.
key-stored = ✓ Zapisano.
key-stored-in = Zapisano. Miejsce: { $name }.
key-stored-unproved = Zapisano, ale to nie wygląda na klucz SmartRecruiters. Nie zamykaj tamtego okna, dopóki sprawdzenie się nie powiedzie.
key-stored-rejected = Zapisano, ale SmartRecruiters odrzucił ten klucz.
key-check = Sprawdź ten klucz
key-note-looksRight = Wygląda na klucz API SmartRecruiters.
key-note-cleaned = Użyto tylko klucza. Dodatkowy tekst wokół niego pominięto.
key-extra = Sprawdzono tylko klucz, bez dodatkowego tekstu wokół niego. Jeśli w Findem wklejono cały ten tekst, wklej tam sam klucz.
key-note-repeated = Ten sam klucz wystąpił więcej niż raz. Użyto go raz.
key-note-cut = { $missing ->
    [one] To tylko część klucza. Brakuje co najmniej jednego znaku. Skopiuj cały klucz.
   *[many] To tylko część klucza. Brakuje co najmniej { $missing } znaków. Skopiuj cały klucz.
}
key-note-overlong = { $extra ->
    [one] To jest dłuższe niż klucz. Ma o jeden znak za dużo. Skopiuj tylko klucz.
    [few] To jest dłuższe niż klucz. Ma o { $extra } znaki za dużo. Skopiuj tylko klucz.
   *[many] To jest dłuższe niż klucz. Ma o { $extra } znaków za dużo. Skopiuj tylko klucz.
}
key-note-unusual = Ten tekst nie ma postaci klucza API. Upewnij się, że skopiowano cały klucz. Sprawdzenie go niczemu nie szkodzi.
key-note-oauthPair = To wygląda na identyfikator i sekret klienta OAuth. Findem potrzebuje klucza API.
key-note-oauthToken = To wygląda na token OAuth. Findem potrzebuje klucza API.
key-note-partnerToken = Ma 64 znaki, jak token partnera. Findem potrzebuje klucza API.
key-will-be-kept = Miejsce zapisu: { $name }. Klucz jest wysyłany tylko tutaj: { $host }.
key-will-be-in-memory = Pozostaje w pamięci tego programu do jego zamknięcia. Jest wysyłany tylko tutaj: { $host }.
key-being-kept = Klucz jest tylko w pamięci tego programu, dopóki nie odpowie { $name }. Program wysyła go tylko tutaj: { $host }.
key-in-keychain = Miejsce zapisu: { $name }, wpis „{ $entry }”. Program wysyła klucz tylko tutaj: { $host }.
key-in-session = Tylko w pamięci tego programu, do jego zamknięcia. Program wysyła klucz tylko tutaj: { $host }.
key-no-keychain = { $why ->
    [forbidden] Dział IT wyłączył zapisywanie kluczy na tym komputerze, więc klucz pozostaje w pamięci tego programu do jego zamknięcia.
    [waiting] Magazyn haseł tego komputera jeszcze nie odpowiedział. Do tego czasu klucz pozostaje w pamięci tego programu.
    [noCollection] W magazynie haseł tego komputera nie ma gdzie zapisać klucza (brak bazy kluczy), więc pozostaje on w pamięci tego programu do jego zamknięcia.
    [untilLogout] Magazyn haseł tego komputera traci klucze przy wylogowaniu, więc klucz pozostaje w pamięci tego programu do jego zamknięcia.
    [failed] W magazynie haseł tego komputera wystąpił błąd, więc klucz pozostaje w pamięci tego programu do jego zamknięcia.
   *[noStore] Ten komputer nie ma magazynu haseł, więc klucz pozostaje w pamięci tego programu do jego zamknięcia.
} Jest wysyłany tylko tutaj: { $host }.
host-named = { $host }
host-practice = SmartRecruiters do ćwiczeń na tym komputerze
key-keychain-any = magazyn haseł tego komputera
key-session-only = Tylko na czas tej sesji
key-where = Gdzie jest mój klucz?
key-where-explained = Klucz jest zapisany tutaj: { $name } (chroni go Twoje logowanie do komputera) albo, jeśli tak wybrano, tylko w pamięci. Nie zawiera go żaden plik, dziennik ani raport tego programu. Po zapisaniu klucza schowek jest czyszczony. <strong>Usuń stąd…</strong> usuwa klucz z tego komputera. W SmartRecruiters pozostaje on ważny, dopóki go nie unieważnisz.
key-typed = Klucz
key-typed-take = Użyj tego klucza
key-typed-show = Pokaż klucz
key-typed-leave = Wrócić bez tego klucza?
key-typed-leave-what = Wpisany klucz nie jest jeszcze zapisany. Po powrocie trzeba będzie wpisać go ponownie.
key-typed-leave-yes = Wróć
key-typed-leave-no = Zostań tutaj
key-typed-empty = Najpierw wpisz lub wklej klucz.
key-question-title = To nie wygląda na klucz API
key-question-pasted = { $length ->
    [one] Skopiowany tekst ma jeden znak. Zapisać go mimo to?
    [few] Skopiowany tekst ma { $length } znaki. Zapisać go mimo to?
   *[many] Skopiowany tekst ma { $length } znaków. Zapisać go mimo to?
}
key-question-typed = { $length ->
    [one] Wpisany tekst ma jeden znak. Zapisać go mimo to?
    [few] Wpisany tekst ma { $length } znaki. Zapisać go mimo to?
   *[many] Wpisany tekst ma { $length } znaków. Zapisać go mimo to?
}
key-question-why = To, co zostanie zapisane jako klucz, jest wysyłane do SmartRecruiters. Jeśli skopiowano hasło lub coś innego, nie zapisuj tego. Schowek pozostanie bez zmian.
key-question-why-typed = To, co zostanie zapisane jako klucz, jest wysyłane do SmartRecruiters. Jeśli to hasło lub coś innego, nie zapisuj tego.
key-question-declined = Niczego nie zapisano.
key-question-no = Nie zapisuj
key-question-yes = Zapisz jako klucz
key-quiet-removed = Klucz jest zapisany w Findem, więc ten krok jest zrobiony.
key-quiet-removed-practice = Zapisanie klucza jest przećwiczone, więc ten krok jest zrobiony.
key-quiet-starting = Sprawdzenie zacznie się samo.
key-quiet-none = { $count ->
    [one] Nie trzeba zaznaczać żadnych pól. Rola Admin obejmuje { $count } uprawnienie.
    [few] Nie trzeba zaznaczać żadnych pól. Rola Admin obejmuje wszystkie { $count } uprawnienia.
   *[many] Nie trzeba zaznaczać żadnych pól. Rola Admin obejmuje wszystkie { $count } uprawnień.
}
key-quiet-unstored = Jeszcze nie zapisano. Nie zamykaj okna w SmartRecruiters.
key-quiet-stored = Sprawdzenie tylko odczytuje. Niczego nie zmienia.
key-waits-network = Sprawdzenie zacznie się, gdy tylko sieć odpowie.
key-waits-inspected = Sieć firmowa może odczytać to połączenie, więc sprawdzenie czeka na Twoje kliknięcie.
key-waits-unreachable = Nie ma jeszcze połączenia ze SmartRecruiters, więc sprawdzenie czeka na Twoje kliknięcie.

## Permissions

permissions-title = Uprawnienia
permissions-lead = { $count ->
    [one] Findem prosi o { $count } uprawnienie. Jego wynik jest poniżej.
    [few] Findem prosi o { $count } uprawnienia. Wynik każdego z nich jest poniżej.
   *[many] Findem prosi o { $count } uprawnień. Wynik każdego z nich jest poniżej.
}
permissions-list = Lista uprawnień ({ $count })
permissions-looks = { $both ->
    [yes] „Wygląda na przyznane” oznacza, że zapytanie dotyczyło czegoś zmyślonego, aby nic nie mogło się zmienić. SmartRecruiters nie odrzucił klucza, a tylko odpowiedział, że to nie istnieje. Bez prawdziwych danych test nie może wykazać więcej. Liczba takich uprawnień do zapisu: { $writes }, do odczytu: { $reads }.
   *[no] { $writes ->
        [0] „Wygląda na przyznane” oznacza, że zapytanie dotyczyło czegoś zmyślonego, aby nic nie mogło się zmienić. SmartRecruiters nie odrzucił klucza, a tylko odpowiedział, że to nie istnieje. Bez prawdziwych danych test nie może wykazać więcej. Liczba takich uprawnień do odczytu: { $reads }.
       *[other] „Wygląda na przyznane” oznacza, że zapytanie dotyczyło czegoś zmyślonego, aby nic nie mogło się zmienić. SmartRecruiters nie odrzucił klucza, a tylko odpowiedział, że to nie istnieje. Bez prawdziwych danych test nie może wykazać więcej. Liczba takich uprawnień do zapisu: { $writes }.
    }
}
permissions-by-role = Odczyt przetestowano. { $rehearsed ->
    [0] Uprawnień do zapisu ({ $writes }) nie testowano, ale rola Admin je obejmuje.
   *[many] Próba potwierdziła uprawnienia do zapisu: { $rehearsed }. Pozostałych ({ $writes }) nie testowano, ale rola Admin je obejmuje.
} { $reads ->
    [0] { "" }
    [one] Jedno uprawnienie do odczytu sprawdzono na czymś zmyślonym i nie było odmowy. { "" }
   *[many] Uprawnienia do odczytu ({ $reads }) sprawdzono na czymś zmyślonym i nie było odmowy. { "" }
}Dlatego { $looks ->
    [one] { $looks } ma wynik „Wygląda na przyznane”.
    [few] { $looks } mają wynik „Wygląda na przyznane”.
   *[many] { $looks } ma wynik „Wygląda na przyznane”.
}
permissions-fix-above = Kroki są nad listą.
permissions-looks-granted = To dobry znak. Zapytanie dotyczyło czegoś, co nie może istnieć, więc nie mogło się udać. SmartRecruiters odpowiedział i nie odrzucił klucza.
permissions-limited = Klucz może wszystko, czego wymaga instrukcja Findem, ale Findem zobaczyłby tylko część rekrutacji i kandydatów.
permissions-kept = { $lastFour ->
    [unknown] Klucza, którego dotyczy ten wynik, nie ma już na tym komputerze
   *[other] Klucza z końcówką { $lastFour } nie ma już na tym komputerze
}
permissions-kept-detail = Oto wynik ostatniego sprawdzenia ({ $when }). Aby sprawdzić ponownie, wklej klucz.
key-last = Wynik ostatniego sprawdzenia wciąż tu jest
key-last-detail = { $lastFour ->
    [unknown] Sprawdzono: { $when }.
   *[other] Sprawdzono: { $when }, klucz z końcówką { $lastFour }.
}
key-last-show = Pokaż
permissions-check = Sprawdź ten klucz
permissions-check-again = Sprawdź ponownie
permissions-all-again = Sprawdź wszystko ponownie
permissions-paste-new = Wklej nowy klucz
permissions-try-writes = Przetestuj 7 uprawnień do zapisu…
permissions-without-writes = Dalej bez testu
permissions-running = Sprawdzanie, co ten klucz może odczytać…
permissions-running-writes = Sprawdzanie i test 7 uprawnień do zapisu…
permissions-asking = Sprawdzanie…
permissions-waiting = W kolejce
permissions-untried = według roli
permissions-likely = <strong>Najprawdopodobniej:</strong> { $cause }
permissions-also = <strong>Albo:</strong> { $cause }
permissions-other = Albo: { $cause }
permissions-denied = Odmowa: { $permissions }
permissions-vendor = SmartRecruiters zapisuje je też jako <code>{ $scope }</code>.
permissions-unexpected-detail = Nic nie powinno się zmienić i nie wysłano kolejnego zapytania. Zapisz raport i wyślij go do pomocy technicznej Findem. Jest w nim to zapytanie.
permissions-source-next = Teraz źródło kandydatów.
permissions-writes = 7 uprawnień do zapisu
permissions-writes-why = Zmienianie i usuwanie są testowane tylko na Twoje życzenie. Test używa tylko identyfikatorów, które nie istnieją, więc nic nie powinno się zmienić. Najpierw widać dokładną listę.
permissions-writes-tried = { $rehearsed ->
    [0] { $tried ->
        [7] Przetestowano wszystkie 7 ({ $when }):
       *[many] Przetestowano { $tried } z 7 ({ $when }):
    }
   *[many] Próba potwierdziła { $rehearsed } z 7. Oprócz tego przetestowano { $tried } ({ $when }):
}
permissions-quiet-first = Sprawdzenie odczytuje kilka rekordów i żadnego nie zapisuje.
permissions-quiet-reads = To tylko odczyt. Nic się nie zmienia.
permissions-quiet-writes = Zapis jest testowany tylko na identyfikatorach, które nie mogą istnieć.
permissions-quiet-done = Sprawdzono: { $when }, w { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s.
permissions-quiet-at = Sprawdzono: { $when }.
permissions-quiet-tried = Próbowano: { $when }.
permissions-stored = ✓{ "\u00A0" }Zapisano. Miejsce: { $name }.
permissions-accepted = ✓{ "\u00A0" }SmartRecruiters przyjął klucz.
permissions-stored-session = ✓{ "\u00A0" }Klucz jest tu tylko na czas tej sesji.
permissions-again-now = Możesz tu zaczekać: ta strona sama sprawdza ponownie. Sprawdzanie tylko odczytuje.
permissions-again-meanwhile = Do tego czasu ta strona sama też sprawdza ponownie, na wypadek gdyby ktoś zmienił ten klucz w SmartRecruiters. Sprawdzanie tylko odczytuje.
permissions-again-not = Teraz ta strona sama nie sprawdza ponownie. Gdy coś się zmieni, wybierz „{ permissions-check-again }”.
permissions-ask-it = Jeśli inne strony się otwierają, poproś dział IT, aby zezwolił temu programowi na połączenie z { $host }.

count-granted = { $count ->
    [one] <strong>{ $count }</strong> przyznane
    [few] <strong>{ $count }</strong> przyznane
   *[many] <strong>{ $count }</strong> przyznanych
}
count-looksGranted = { $count ->
    [one] <strong>{ $count }</strong> wygląda na przyznane
    [few] <strong>{ $count }</strong> wyglądają na przyznane
   *[many] <strong>{ $count }</strong> wygląda na przyznane
}
count-denied = { $count ->
    [one] <strong>{ $count }</strong> odmowa
    [few] <strong>{ $count }</strong> odmowy
   *[many] <strong>{ $count }</strong> odmów
}
count-inconclusive = { $count ->
    [one] <strong>{ $count }</strong> nieustalone
    [few] <strong>{ $count }</strong> nieustalone
   *[many] <strong>{ $count }</strong> nieustalonych
}
count-notTested = { $count ->
    [one] <strong>{ $count }</strong> niesprawdzone
    [few] <strong>{ $count }</strong> niesprawdzone
   *[many] <strong>{ $count }</strong> niesprawdzonych
}
sees-one = Ten klucz widzi { $first }.
sees-two = Ten klucz widzi { $first } i { $second }.
sees-three = Ten klucz widzi { $first }, { $second } i { $third }.
sees-ask = Czy to się zgadza?
sees-ask-practice = W prawdziwej konfiguracji zadaj sobie pytanie: czy to się zgadza?
sees-jobs = { $bound ->
    [atLeast] { $count ->
        [one] co najmniej { $count } rekrutację
        [few] co najmniej { $count } rekrutacje
       *[many] co najmniej { $count } rekrutacji
    }
   *[exactly] { $count ->
        [one] 1 rekrutację
        [few] { $count } rekrutacje
       *[many] { $count } rekrutacji
    }
}
sees-candidates = { $bound ->
    [atLeast] { $count ->
        [one] co najmniej { $count } kandydata
       *[many] co najmniej { $count } kandydatów
    }
   *[exactly] { $count ->
        [one] 1 kandydata
       *[many] { $count } kandydatów
    }
}
sees-users = { $bound ->
    [atLeast] { $count ->
        [one] co najmniej { $count } użytkownika
       *[many] co najmniej { $count } użytkowników
    }
   *[exactly] { $count ->
        [one] 1 użytkownika
       *[many] { $count } użytkowników
    }
}
sees-more = Nie, powinno być więcej
sees-more-title = Jeśli powinno być więcej
sees-because-group = Klucz ma grupę dostępu (Access group), więc widzi tylko rekrutacje tej grupy i ich kandydatów. Poproś administratora SmartRecruiters o klucz bez grupy dostępu.
sees-because-role = Klucz nie ma roli Admin, więc widzi tylko to, co widzi jego własna rola. Poproś administratora SmartRecruiters o klucz z rolą Admin.
sees-because-unknown-role = Klucz może mieć słabszą rolę niż Admin. Jeśli tak jest, widzi tylko to, co widzi ta rola.
sees-because-unknown-group = Klucz może mieć grupę dostępu. Jeśli tak jest, widzi tylko rekrutacje tej grupy i ich kandydatów.
sees-because-elsewhere = Klucz ma rolę Admin i nie ma grupy dostępu, więc widzi wszystko w swojej firmie. Jeśli to za mało, utworzono go w innej firmie albo w sandboxie. Utwórz nowy tam, gdzie są Twoje rekrutacje.

evidence-answer = Dowód: <code>{ $method } { $path }</code>, odpowiedź { $status } po { $ms } ms.
evidence-no-answer = Dowód: <code>{ $method } { $path }</code>, brak odpowiedzi po { $ms } ms.
evidence-code = Kod <code>{ $code }</code>.
evidence-code-meaning = Kod <code>{ $code }</code>: { $meaning }
evidence-message = „{ $message }”
evidence-request = ID zapytania <code>{ $request }</code>.

fix-title = Co zrobić
fix-show = Pokaż, jak to zrobić
fix-hide = Ukryj kroki
fix-who-where = Kto: { $who }{ "\u00A0" }· Gdzie: { $where }
fix-switch-sandbox = Sprawdź klucz w sandboxie
fix-switch-production = Sprawdź klucz w produkcji

requests-open = Zobacz wszystkie zapytania
requests-title = Wszystkie zapytania
requests-sent = { $count ->
    [one] Wysłano to jedno zapytanie.
    [few] Wysłano te { $count } zapytania.
   *[many] Wysłano te { $count } zapytań.
}
requests-planned = { $count ->
    [one] Jeszcze niczego nie wysłano. Sprawdzenie wysłałoby to jedno zapytanie.
    [few] Jeszcze niczego nie wysłano. Sprawdzenie wysłałoby te { $count } zapytania.
   *[many] Jeszcze niczego nie wysłano. Sprawdzenie wysłałoby te { $count } zapytań.
}
requests-answer = { $status } po { $ms } ms
requests-answers = { $status }, { $count } razy
requests-no-answer = brak odpowiedzi po { $ms } ms
requests-no-answers = brak odpowiedzi, { $count } razy

writes-title = Przetestować 7 uprawnień do zapisu?
writes-what = Te siedem zapytań próbuje coś zmienić lub usunąć. Każde używa identyfikatora zmyślonego na potrzeby tego sprawdzenia. Jeśli SmartRecruiters odpowie „not found” (nie znaleziono), klucz przeszedł kontrolę uprawnień, a w wierszu pojawi się „Wygląda na przyznane”. Nic nie powinno się zmienić.
writes-agreed = Zrób to tylko za zgodą klienta.
writes-unexpected = Jeśli SmartRecruiters niespodziewanie przyjmie któreś z nich, sprawdzenie się zatrzyma i od razu o tym powiadomi.
writes-no = Nie testuj
writes-yes = Przetestuj

## Candidate source

source-title = Źródło kandydatów
source-lead = Bez źródła Findem kandydaci, którzy przychodzą z Findem, mają w SmartRecruiters źródło „Other”.
source-looking = Szukanie źródła Findem…
source-not-looked = Źródła jeszcze nie szukano
source-look = Poszukaj teraz
source-found = Źródło „Findem” istnieje
source-found-detail = Ma typ Other, zgodnie z instrukcją Findem.
source-nearMiss = Prawie dobrze: jest źródło o nazwie „{ $label }”
source-nearMiss-detail = Nazwa musi brzmieć dokładnie Findem, jak w instrukcji Findem. Przy innej pisowni kandydaci mogą mieć źródło „Other”.
source-wrongType = Źródło Findem ma inny typ
source-wrongType-named = Źródło Findem ma typ { $type }, a nie Other
source-wrongType-subType = Źródło Findem ma inny podtyp
source-wrongType-subType-named = Źródło Findem ma podtyp { $type }, a nie Other
source-wrongType-detail = Instrukcja Findem wymaga typu Other i podtypu Other.
source-duplicate = { $count ->
    [few] Są { $count } źródła o nazwie Findem
   *[many] Jest { $count } źródeł o nazwie Findem
}
source-duplicate-detail = Gdy kilka źródeł ma tę samą nazwę, nie wiadomo, którego używa Findem.
source-missing = Nie ma jeszcze źródła o nazwie Findem
source-missing-detail = Utwórz je w SmartRecruiters. Ta strona odświeża się automatycznie.
source-inconclusive = Nie udało się odczytać źródeł
source-inconclusive-detail = Ten klucz może nie mieć uprawnienia do odczytu źródeł.
source-notTested = Źródła nie szukano
source-notTested-detail = Poszukaj teraz albo utwórz je i przejdź dalej.
source-unavailable = Zaznaczono, że nie ma takiej strony.
source-unavailable-detail = Źródła niestandardowe to dodatek. Zapytaj opiekuna w SmartRecruiters, czy firma może go dostać. Bez niego kandydaci z Findem mają źródło „Other”. Test połączenia pokazuje, czy cała reszta działa.
source-refused-role = Ten klucz ma rolę { $role }, więc nie widzi źródeł
source-refused = Ten klucz nie widzi źródeł
source-refused-new-key = Najpierw wklej klucz z rolą Admin. Wtedy ta strona będzie mogła poszukać źródła.
source-refused-detail = Na stronie Uprawnienia widać powód i dalsze kroki.
source-odd-end = Nazwa ma spację na końcu. Musi brzmieć dokładnie Findem, jak w instrukcji Findem.
source-odd-start = Nazwa ma spację na początku. Musi brzmieć dokładnie Findem, jak w instrukcji Findem.
source-odd-hidden = Nazwa ma niewidoczny znak. Musi brzmieć dokładnie Findem, jak w instrukcji Findem.
source-odd-letter = Nazwa ma literę z innego alfabetu, która tylko wygląda właściwie. Musi brzmieć dokładnie Findem, jak w instrukcji Findem.
source-unavailable-undo = Cofnij
source-in-smartrecruiters = W SmartRecruiters
source-steps-missing =
    Przejdź do Settings / Admin i na liście Configuration wybierz <strong>Custom Candidate Sources</strong>
    Wybierz <strong>Create source</strong>
    Source Name: wpisz <code>Findem</code>
    Source Type i Source Sub-type: wybierz <strong>Other</strong>
    <strong>Save</strong>
source-steps-unknown =
    Przejdź do Settings / Admin i na liście Configuration wybierz <strong>Custom Candidate Sources</strong>
    Czy na liście jest <strong>Findem</strong> z typem Other? Jeśli tak, wybierz „Poszukaj teraz”. Nic więcej nie trzeba robić.
    Jeśli nie ma, wybierz <strong>Create source</strong>
    Source Name: wpisz <code>Findem</code>
    Source Type i Source Sub-type: wybierz <strong>Other</strong>, a potem <strong>Save</strong>
source-steps-nearMiss =
    Znajdź na liście źródło <strong>{ $label }</strong> i je edytuj
    Source Name: wpisz <code>Findem</code>
    Source Type i Source Sub-type: wybierz <strong>Other</strong>
    <strong>Save</strong>
source-steps-wrongType =
    Znajdź na liście źródło <strong>Findem</strong> i je edytuj
    Source Type i Source Sub-type: wybierz <strong>Other</strong>
    <strong>Save</strong>
source-steps-duplicate =
    Znajdź na liście źródła o nazwie <strong>Findem</strong>
    Zostaw jedno, które ma <strong>Other</strong> w polach Source Type i Source Sub-type. Jeśli takiego nie ma, zmień jedno z nich.
    Pozostałym zmień nazwę albo je usuń. Ta strona odświeża się automatycznie.
source-copy-name = Skopiuj nazwę Findem
source-no-page = Nie mamy tej strony
source-no-page-title = Nie ma strony ze źródłami niestandardowymi?
source-no-page-what = W SmartRecruiters nazywa się ona Custom Candidate Sources. Niektóre firmy jej nie mają. Kandydaci z Findem mają wtedy źródło „Other”, a ten program przestaje szukać źródła.
source-no-page-back = Szukaj dalej
source-no-page-yes = Nie ma takiej strony
source-not-the-page = To nie ta strona? Przejdź do Settings → Configuration → Custom Candidate Sources.
source-without = Dalej bez źródła
source-what-now = Do czego służy
source-what-now-text = Kandydaci dodani przez Findem mają źródło <strong>Findem</strong>, więc raporty mogą ich policzyć.
source-quiet-looking = Trwa szukanie…
source-quiet-found = Znaleziono. Nic więcej nie trzeba tu robić.
source-quiet-unavailable = Ta strona już nie szuka źródła.
source-quiet-refused = Ten klucz nie może szukać źródła.
source-quiet-rejected = Ta strona poszuka źródła, gdy SmartRecruiters przyjmie klucz.
source-quiet-every = { $count ->
    [0] Ta strona czeka na źródło: szuka go co { $seconds } s, a później rzadziej.
    [one] Ta strona czeka na źródło: szuka go co { $seconds } s, a później rzadziej. Dotąd szukała 1 raz.
   *[other] Ta strona czeka na źródło: szuka go co { $seconds } s, a później rzadziej. Dotąd szukała { $count } razy.
}
source-quiet-stopped = Ta strona przestała szukać. Po zapisaniu źródła wybierz „Poszukaj teraz”.
source-tested = Następny krok, test połączenia, wykonał się już sam, więc „{ continue }” go pomija.{ $rehearsal ->
    [yes] { "" } Na jego stronie można też przeprowadzić próbę: pokaże, czy nowy kandydat naprawdę dostaje źródło Findem.
   *[no] { "" }
}
source-see-test = Zobacz test połączenia

## Connect test

connect-title = Test połączenia
connect-lead = Test próbuje z Twoim kluczem tego, co Findem zrobi po połączeniu, w tej samej kolejności. Niczego nie zmienia.
connect-lead-rehearsed = Test próbuje z Twoim kluczem tego, co Findem zrobi po połączeniu, w tej samej kolejności. Coś zmieniła tylko próba poniżej.
connect-run = Uruchom test
connect-again = Uruchom ponownie
connect-running = Testowanie tego, co zrobi Findem…
connect-pass = Wszystko, co odczyta Findem, da się odczytać
connect-pass-detail = To, ile potrwa pierwsza synchronizacja, zależy od Findem.
connect-empty-lists = { $empty ->
    [both] Wszystko dało się odczytać, ale nie ma rekrutacji ani kandydatów
    [jobs] Wszystko dało się odczytać, ale nie ma rekrutacji
   *[candidates] Wszystko dało się odczytać, ale nie ma kandydatów
}
connect-empty-lists-detail = Klucz, który widzi zbyt mało, daje taki sam wynik. Jeśli firma ma takie dane, sprawdź rolę i grupę dostępu tego klucza.
connect-nothing-to-try = nie ma na czym sprawdzić
connect-fail = Nie wszystko, czego potrzebuje Findem, już działa
connect-fail-detail = Pierwszy krok, który nie działa, to „{ $link }”. Napraw go i uruchom test ponownie.
connect-inconclusive = Brakuje części odpowiedzi
connect-inconclusive-detail = Nie stwierdzono, aby coś nie działało. Uruchom test ponownie za chwilę.
connect-notTested = Testu nie uruchomiono
connect-notTested-detail = Możesz go uruchomić w dowolnej chwili.
connect-first-sync-minute = Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w ciągu minuty. O tym, kiedy się zacznie, decyduje Findem.
connect-first-sync-minutes = { $minutes ->
    [one] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około minutę. O tym, kiedy się zacznie, decyduje Findem.
    [few] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około { $minutes } minuty. O tym, kiedy się zacznie, decyduje Findem.
   *[many] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około { $minutes } minut. O tym, kiedy się zacznie, decyduje Findem.
}
connect-first-sync-hours = { $hours ->
    [one] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około godzinę. O tym, kiedy się zacznie, decyduje Findem.
    [few] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około { $hours } godziny. O tym, kiedy się zacznie, decyduje Findem.
   *[many] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około { $hours } godzin. O tym, kiedy się zacznie, decyduje Findem.
}
connect-role = rola { $role }
connect-accepted = przyjęty
connect-source = „Findem”, typ Other
connect-source-none = nie skonfigurowano. Kandydaci z Findem będą mieć źródło „Other”.
connect-source-without = Nie skonfigurowano
connect-only-source = Działa wszystko oprócz źródła kandydatów
connect-only-source-detail = Możesz przejść dalej. Dopóki nie ma dokładnie jednego źródła o nazwie Findem i typie Other, kandydaci z Findem mogą mieć źródło „Other”.
connect-readable = da się odczytać
connect-empty = da się odczytać, jeszcze pusto
connect-count-users = { $count ->
    [one] 1 użytkownik
   *[many] { $count } użytkowników
}
connect-count-jobs = { $count ->
    [one] 1 rekrutacja
    [few] { $count } rekrutacje
   *[many] { $count } rekrutacji
}
connect-count-stages = { $count ->
    [one] 1 etap
    [few] { $count } etapy
   *[many] { $count } etapów
}
connect-count-candidates = { $count ->
    [one] 1 kandydat
   *[many] { $count } kandydatów
}
connect-count-notes = { $count ->
    [one] 1 u przykładowego kandydata
   *[many] { $count } u przykładowego kandydata
}
connect-count-attachments = { $count ->
    [one] 1 u przykładowego kandydata
   *[many] { $count } u przykładowego kandydata
}
connect-fail-permissions = Klucz nie ma tego uprawnienia.
connect-fail-source = Źródła „Findem” nie ma albo ma ono niewłaściwy typ.
connect-mend-permissions = Zobacz Uprawnienia
connect-mend-source = Zobacz Źródło kandydatów
connect-quiet-first = Test odczytuje po jednym rekordzie każdego rodzaju i żadnego nie zapisuje.
connect-quiet-running = To tylko odczyt. Nic się nie zmienia.
connect-quiet-done = Test tylko odczytywał. Nic się nie zmieniło.
connect-quiet-rehearsed = Test tylko odczytywał. Przebieg próby widać powyżej.

## The rehearsal: one test candidate, created and deleted again

rehearsal-title = Próba
rehearsal-what = Sam odczyt nie pokaże, czy nowy kandydat naprawdę dostaje źródło Findem. Próba tworzy jednego kandydata testowego, odczytuje go i usuwa.
rehearsal-open = Przeprowadź próbę…
rehearsal-again = Powtórz próbę…
rehearsal-waits = Próbę możesz przeprowadzić, gdy tylko skończy się test połączenia.
rehearsal-not-forbidden = Dział IT wyłączył tę funkcję na tym komputerze.
rehearsal-not-unchecked = Najpierw sprawdź klucz. Potem możesz przeprowadzić próbę.
rehearsal-not-leftover = Najpierw upewnij się, że nie ma już poprzedniego kandydata testowego.
rehearsal-not-role = Próbę można przeprowadzić tylko kluczem z rolą Admin.
rehearsal-not-manage = Ten klucz nie może zarządzać kandydatami, więc nie mógłby usunąć kandydata testowego.
rehearsal-not-source = Próba wymaga dokładnie jednego źródła o nazwie Findem i typie Other.
rehearsal-consent-title = Utworzyć i usunąć jednego kandydata testowego?
rehearsal-consent-what = Powstanie jeden prawdziwy kandydat, <strong>{ $name }</strong> (<code>{ $email }</code>), na kilka sekund i bez przypisania do rekrutacji. Jeśli ten adres jest zajęty, zostanie użyty inny. Próba odczytuje źródło kandydata, usuwa go i próbuje odczytać ponownie, aby potwierdzić, że go nie ma.
rehearsal-consent-what-practice = Powstanie jeden zmyślony kandydat, <strong>{ $name }</strong> (<code>{ $email }</code>), w SmartRecruiters do ćwiczeń. Jeśli ten adres jest zajęty, zostanie użyty inny. Próba odczytuje źródło kandydata, usuwa go i próbuje odczytać ponownie, aby potwierdzić, że go nie ma.
rehearsal-consent-know-practice = W prawdziwym SmartRecruiters byłby to prawdziwy kandydat. W trakcie próby i po niej:
rehearsal-consent-know = W trakcie próby i po niej:
rehearsal-consent-effects =
    Współpracownicy mogą go zobaczyć w SmartRecruiters.
    Podłączone narzędzia mogą dostać o nim powiadomienie i go zachować.
    Na jego adres może zostać wysłany e-mail z prośbą o zgodę, którego nikt nie przeczyta.
    Może pozostać w dzienniku audytu SmartRecruiters.
rehearsal-consent-crash = Jego nazwisko i adres są zapisywane na tym komputerze, zanim cokolwiek zostanie wysłane. Jeśli program lub sieć zawiedzie w połowie, przy następnym uruchomieniu program go poszuka i zaproponuje usunięcie.
rehearsal-no = Bez próby
rehearsal-yes = Utwórz i usuń
rehearsal-running = Próba trwa…
rehearsal-step-create = Utworzenie kandydata testowego
rehearsal-step-readSource = Odczyt jego źródła
rehearsal-step-delete = Usunięcie
rehearsal-step-proveGone = Ponowny odczyt
rehearsal-pass-create = utworzono
rehearsal-pass-readSource = „Findem”
rehearsal-pass-delete = usunięto ze { $place ->
    [practice] SmartRecruiters do ćwiczeń
   *[real] SmartRecruiters
}
rehearsal-pass-proveGone = nie ma go, tak jak powinno być
rehearsal-fail-create = odmowa
rehearsal-fail-readSource = źródło inne niż Findem
rehearsal-fail-delete = odmowa
rehearsal-fail-proveGone = wciąż jest
rehearsal-next-create = Na stronie Uprawnienia widać, czy klucz może tworzyć kandydatów. Jeśli może, zapisz raport i wyślij go do pomocy technicznej Findem.
rehearsal-next-readSource = Obejrzyj źródło Findem w SmartRecruiters. Jego typ musi być Other. Jeśli jest, zapisz raport i wyślij go do pomocy technicznej Findem.
rehearsal-next-delete = Klucz nie może usuwać kandydatów. Usuń tego kandydata samodzielnie w SmartRecruiters.
rehearsal-next-proveGone = Wyszukaj go w SmartRecruiters i tam usuń.
rehearsal-waiting = w toku…
rehearsal-quiet-running = Próba tworzy kandydata testowego i go usuwa.
rehearsal-clean = Utworzono, odczytano i usunięto ze { $place ->
    [practice] SmartRecruiters do ćwiczeń
   *[real] SmartRecruiters
}
rehearsal-clean-detail = Kandydat { $name } miał źródło Findem. Ten program nie widzi, co mogło pozostać w e-mailach, podłączonych narzędziach lub dzienniku audytu.
rehearsal-leftover = Kandydat testowy może wciąż być w { $place ->
    [practice] SmartRecruiters do ćwiczeń
   *[real] SmartRecruiters
}
rehearsal-leftover-detail = Utworzono kandydata { $name } i nie wiadomo, czy już go nie ma.
rehearsal-failed = Próba się nie powiodła
rehearsal-failed-detail = Kandydat { $name } nie został utworzony albo został usunięty ze { $place ->
    [practice] SmartRecruiters do ćwiczeń
   *[real] SmartRecruiters
}. Kroki pokazują, co się nie udało.
rehearsal-inconclusive = Wynik próby jest nieznany
rehearsal-inconclusive-detail = Powód widać w krokach poniżej (kandydat { $name }).

leftover-unlooked = Próba nie dobiegła końca
leftover-unlooked-detail = Jej kandydat testowy { $name } ({ $email }), utworzony około { $when }, może wciąż być w SmartRecruiters. Program poszuka go, gdy tylko wkleisz klucz.
leftover-looking = Szukanie kandydata testowego z próby…
leftover-looking-detail = { $name } ({ $email }), utworzony około { $when }.
leftover-found = Kandydat { $name } wciąż jest w SmartRecruiters
leftover-found-detail = Utworzono go w próbie około { $when }. Zostanie usunięty tylko wtedy, gdy wciąż ma to samo nazwisko i adres { $email }.
leftover-removing = Usuwanie kandydata testowego ze SmartRecruiters…
leftover-removing-detail = { $name } ({ $email }), utworzony około { $when }.
leftover-gone = Kandydat { $name } jest usunięty ze SmartRecruiters
leftover-gone-detail = Kandydata testowego ({ $email }, { $when }) próbowano ponownie odczytać po identyfikatorze: już go nie ma.
leftover-notFound = Kandydata { $name } nie znaleziono, ale może wciąż tam być
leftover-notFound-detail = Wyszukaj w SmartRecruiters kandydata { $name } z adresem e-mail „{ $email }”, utworzonego około { $when }. Jeśli tam jest, usuń go.
leftover-unclear = Kandydat { $name } może wciąż być w SmartRecruiters
leftover-unclear-detail = Poszukaj ponownie. Albo wyszukaj w SmartRecruiters kandydata { $name } z adresem e-mail „{ $email }”, utworzonego około { $when }. Jeśli tam jest, usuń go.
leftover-other-key = W tym wyszukiwaniu użyto innego klucza niż ten, którym utworzono kandydata.
leftover-look = Poszukaj ponownie
leftover-remove = Usuń go
leftover-looked = Sprawdzono w SmartRecruiters: kandydata { $name } już tam nie ma
leftover-dismiss = Nie szukaj go więcej
leftover-dismiss-missing = Zaznacz pole, gdy sprawdzisz to w SmartRecruiters.
leftover-read = OK

## Field mapping

mapping-title = Mapowanie pól
mapping-lead = Ten krok jest opcjonalny i niczego tu nie trzeba poprawiać. Pokazuje pola, które Findem najpewniej odczytuje i zapisuje, oraz to, jak często są u Ciebie wypełnione. O tym, jak używane jest każde pole, decyduje Findem.
mapping-look = Policz pola
mapping-skip = Pomiń
mapping-what = Co jest liczone
mapping-what-text = W próbce najwyżej 20 kandydatów i 20 rekrutacji: czy jest imię i nazwisko, e-mail, link do LinkedIn, dział? Zapisywane są tylko liczby. Puste pola nie pomogą Findem dopasowywać osób.
mapping-again = Policz ponownie
mapping-looking = Liczenie w małej próbce…
mapping-column-field = W SmartRecruiters
mapping-column-findem = W Findem
mapping-column-filled = Wypełnione w próbce
mapping-columns = Ostatnia kolumna pokazuje, w ilu rekordach z próbki SmartRecruiters ma wartość. Mała liczba to nie błąd. Findem ma wtedy po prostu mniej danych do dopasowywania osób.
mapping-filled-all = Zawsze wypełnione
mapping-filled-most = Przeważnie wypełnione
mapping-filled-some = Częściowo wypełnione
mapping-filled-none = Zawsze puste
mapping-not-counted = Nie policzono
mapping-too-few = Za mało rekordów, by ocenić
mapping-not-told = Nie udało się policzyć pól
count-refused = SmartRecruiters nie pozwala temu kluczowi ich odczytać. Powód jest na stronie Uprawnienia.
mapping-no-records = Nie ma jeszcze kandydatów do policzenia
mapping-no-records-detail = To nie problem. Policz ponownie, gdy się pojawią.
mapping-quiet-off = Dział IT wyłączył liczenie na tym komputerze.
mapping-quiet-first = Przed pierwszym liczeniem program pyta o zgodę.
mapping-quiet-done = { $candidates ->
    [one] Policzono na podstawie 1 kandydata i { $jobs } rekrutacji. Zapisano tylko liczby.
   *[many] Policzono na podstawie { $candidates } kandydatów i { $jobs } rekrutacji. Zapisano tylko liczby.
}
mapping-name = Imię i nazwisko
mapping-name-findem = Imię i nazwisko kandydata
mapping-email = E-mail
mapping-email-findem = E-mail (pierwszy przy dopasowaniu)
mapping-phone = Telefon
mapping-phone-findem = Telefon
mapping-linkedin = LinkedIn
mapping-linkedin-findem = Link do LinkedIn (też do dopasowania)
mapping-website = Inne linki
mapping-website-findem = Linki do profili społecznościowych
mapping-location = Lokalizacja
mapping-location-findem = Adres
mapping-experience = Doświadczenie
mapping-experience-findem = Doświadczenie zawodowe i obecna praca
mapping-education = Wykształcenie
mapping-education-findem = Wykształcenie
mapping-tags = Tagi
mapping-tags-findem = Tagi Findem
mapping-status = Etap aplikacji
mapping-status-findem = Etap
mapping-source = Źródło aplikacji
mapping-source-findem = Źródło
mapping-jobTitle = Nazwa stanowiska
mapping-jobTitle-findem = Nazwa stanowiska
mapping-jobDepartment = Dział
mapping-jobDepartment-findem = Dział
mapping-jobLocation = Lokalizacja stanowiska
mapping-jobLocation-findem = Lokalizacja stanowiska

## Hand over to Findem

handover-title = Przekaż klucz do Findem
handover-lead = Zapisz klucz w Findem. Od tej chwili Findem łączy się samodzielnie, a ten program nie jest już potrzebny.
handover-lead-practice = W prawdziwej konfiguracji teraz zapisujesz klucz w Findem. Od tej chwili Findem łączy się samodzielnie.
handover-lead-refused = Findem potrzebuje klucza, który SmartRecruiters przyjmuje. Gdy będziesz go mieć, ta strona poprowadzi Cię przez zapisanie go w Findem.
handover-practice = Nie ma Findem do ćwiczeń. Zaznaczaj pola tak, jakby te kroki były wykonane.
handover-practice-detail = Nie wklejaj tego klucza do prawdziwego Findem. Zastąpiłby tam prawdziwy klucz.
handover-title-replaced = Przekaż nowy klucz do Findem
handover-lead-replaced = Zapisz nowy klucz w Findem, a potem unieważnij { $count ->
    [one] stary
   *[many] stare
} w SmartRecruiters.
handover-lead-revoke = Zapisz klucz w Findem. Potem unieważnij w SmartRecruiters { $count ->
    [one] klucz, który on zastępuje
   *[many] klucze, które on zastępuje
}.
handover-unchecked = Ten klucz nie był jeszcze sprawdzany
handover-wont-work = Ten klucz jeszcze nie będzie działać w Findem
handover-lacks = Ten klucz nie może jeszcze wszystkiego, o co prosi Findem
handover-unsure = Nie udało się ustalić, czy ten klucz działa w Findem
handover-in-findem = Otwórz stronę SmartRecruiters w Findem
handover-steps =
    Zaloguj się do Findem jako Admin i otwórz stronę <strong>Admin</strong> w panelu po lewej
    Wybierz <strong>Integrations</strong>, a obok Connect ATS wybierz <strong>Manage</strong>
    Wybierz <strong>SmartRecruiters</strong>
handover-key-in-field = W polu <strong>API Key</strong> jest już klucz? Wybierz w Findem <strong>Edit Auth</strong>, aby móc go zastąpić.
handover-tick-open = Findem jest otwarty, a jego pole <strong>API Key</strong> jest puste
handover-tick-open-replaced = Findem jest otwarty, a w jego polu <strong>API Key</strong> nie ma starego klucza
handover-copy-title = Skopiuj klucz, wklej, zapisz
handover-copy-what = Klucz pozostaje w schowku przez 60 sekund, a potem schowek jest czyszczony. Wklej klucz w polu <strong>API Key</strong> i wybierz <strong>Save</strong>.
handover-copy-what-practice = Klucz pozostaje w schowku przez 60 sekund, a potem schowek jest czyszczony. W prawdziwej konfiguracji wklejasz go w polu <strong>API Key</strong> i wybierasz <strong>Save</strong>.
handover-copy-what-shared = Klucz pozostaje w schowku przez 60 sekund, a potem schowek jest czyszczony. { $practice ->
    [yes] W prawdziwej konfiguracji wklejasz go do menedżera haseł i udostępniasz tam administratorowi Findem, który wkleja go w polu <strong>API Key</strong> w Findem i wybiera <strong>Save</strong>.
   *[no] Wklej go do menedżera haseł i udostępnij tam administratorowi Findem, który wkleja go w polu <strong>API Key</strong> w Findem i wybiera <strong>Save</strong>.
}
handover-copy = Skopiuj klucz
handover-copy-again = Skopiuj ponownie
handover-clear = Wyczyść teraz
handover-copied = ✓ Skopiowano.
handover-copied-said = Skopiowano. Schowek zostanie wyczyszczony za 60 sekund.
handover-seconds = { $seconds ->
    [one] Czyszczenie za 1 sekundę.
    [few] Czyszczenie za { $seconds } sekundy.
   *[many] Czyszczenie za { $seconds } sekund.
}
handover-countdown = Schowek jest czyszczony 60 sekund po skopiowaniu.
handover-clearing = Czyszczenie schowka…
handover-cleared = Schowek wyczyszczono.
handover-putBack = Po wyczyszczeniu klucz znów był w schowku, więc został zastąpiony innym tekstem. Usuń go także z historii menedżera schowka.
handover-left = Nie udało się wyczyścić schowka. Skopiuj coś innego, aby klucz w nim nie pozostał.
handover-unwritable = Ten program nie może tu zapisywać w schowku i nigdy nie pokazuje klucza. Daj Findem inny klucz:
handover-unwritable-how =
    Wybierz <strong>Użyj innego klucza</strong>, utwórz w SmartRecruiters drugi klucz w ten sam sposób i tam go skopiuj. Nie zamykaj tamtego okna.
    Wybierz tutaj <strong>Wpisz ręcznie</strong>, wklej klucz do pola za pomocą Ctrl+V (na Macu ⌘V) i go sprawdź.
    Wklej ten sam klucz w Findem w polu <strong>API Key</strong> i wybierz <strong>Save</strong>.
    Wróć na tę stronę, zaznacz pole, które to potwierdza, i unieważnij klucz, który jest tu teraz (końcówka { $lastFour }).
handover-another-key = Użyj innego klucza
handover-not-copied = Najpierw skopiuj klucz. Potem możesz zaznaczyć to pole.
handover-tick-saved = { $shared ->
    [yes] Administrator Findem wkleił klucz i wybrał <strong>Save</strong>
   *[no] Klucz jest wklejony i wybrano <strong>Save</strong>
}
handover-you-saved = { $shared ->
    [yes] Administrator Findem zapisał w Findem klucz z końcówką { $lastFour }.
   *[no] Klucz z końcówką { $lastFour } jest zapisany w Findem.
}
handover-you-saved-old = W Findem jest stary klucz z końcówką { $lastFour }. Teraz trzeba tam zapisać nowy.
handover-practiced = Przećwiczono zapisanie klucza z końcówką { $lastFour }.
handover-practiced-old = Przećwiczono zapisanie starego klucza z końcówką { $lastFour }. Teraz zapisz nowy.
handover-later = Zrób to później
handover-missing-findemOpen = Najpierw otwórz stronę w Findem i zaznacz pole. Klucz pozostaje w schowku tylko przez minutę.
handover-missing-saved = { $shared ->
    [yes] Zaczekaj, aż administrator Findem zapisze klucz w Findem. Potem zaznacz pole.
   *[no] Wklej klucz w Findem i wybierz tam Save. Potem zaznacz pole.
}
handover-missing-oldRevoked = Został jeden krok. { $count ->
    [one] Stary klucz działa, dopóki go nie unieważnisz.
   *[many] Stare klucze działają, dopóki ich nie unieważnisz.
} Potem zaznacz ostatnie pole.
handover-practice-findemOpen = Nic stąd nie trafia do prawdziwego Findem. Zaznacz pierwsze pole tak, jakby Findem był otwarty.
handover-practice-saved = Nic stąd nie trafia do prawdziwego Findem. Zaznacz pole tak, jakby klucz był tam zapisany.
handover-quiet = Jeszcze niczego nie skopiowano.
handover-quiet-practice = Nic stąd nie trafia do prawdziwego Findem.
handover-old = { $count ->
    [one] Unieważnij stary klucz
   *[many] Unieważnij stare klucze
}
handover-old-what = { $count ->
    [one] Zaczekaj, aż Findem będzie mieć nowy klucz i nie będzie pokazywać błędu. Na stronie Credentials znajdź klucz z końcówką <code>{ $keys }</code> i wybierz <strong>Revoke</strong>, aby nikt nie mógł go już użyć.
   *[many] Zaczekaj, aż Findem będzie mieć nowy klucz i nie będzie pokazywać błędu. Na stronie Credentials znajdź klucze z końcówkami { $keys } i wybierz <strong>Revoke</strong>, aby nikt nie mógł ich już użyć.
}
handover-tick-revoked = { $count ->
    [one] Stary klucz jest unieważniony w SmartRecruiters
   *[many] Stare klucze są unieważnione w SmartRecruiters
}
handover-then = Co dalej
handover-expect =
    Według instrukcji Findem pierwsza synchronizacja kończy się w kilka minut. Potem Findem importuje co godzinę, a eksportuje co 10 minut.
    Strona Findem pokazuje stan każdej części: <strong>Success</strong> (powodzenie), <strong>Failure</strong> (błąd), <strong>Not Started</strong> (nie rozpoczęto) lub <strong>Needs Attention</strong> (wymaga uwagi).
    Potem możesz powiązać rekrutacje z ATS z wyszukiwaniami (Searches).
handover-else = Administratorem Findem jest ktoś inny?
handover-else-how =
    Poproś tę osobę, aby zalogowała się do Findem na tym komputerze, i wklejcie klucz razem.
    Albo udostępnij klucz przez firmowy menedżer haseł.
    Nigdy nie wysyłaj go e-mailem ani na czacie. Każdy, kto go ma, może zmienić wszystko w SmartRecruiters Twojej firmy.
handover-tick-sharing = Udostępniam klucz przez nasz menedżer haseł, który jest otwarty

## Done

done-title = Gotowe
done-lead = To wszystko. Oto, co sprawdził program i co potwierdzono ręcznie.
done-all = Ten klucz może wszystko, czego wymaga instrukcja Findem, a z Twojego potwierdzenia wynika, że jest zapisany w Findem
done-all-detail = Według instrukcji Findem pierwsza synchronizacja kończy się w kilka minut. Potem możesz powiązać rekrutacje z ATS z wyszukiwaniami (Searches).
done-title-left = Konfiguracja do tej pory
done-lead-left = Oto dotychczasowe wyniki. Resztę możesz zrobić teraz lub później.
done-title-broke = Coś się zmieniło
done-lead-broke = To wyniki ostatniego sprawdzenia, sprzed zmiany.
done-title-practice = Koniec ćwiczenia
done-lead-practice = Wszystko, co tu zrobiono, było zmyślone.
done-practice = W tym ćwiczeniu nie ma już nic do zrobienia
done-left = Jeszcze nie koniec
done-left-key = Brakuje jeszcze klucza.
done-left-unchecked = Trzeba jeszcze sprawdzić klucz.
done-left-new-key = { $cause ->
    [systemRole] Brakuje jeszcze klucza z rolą Admin.
    [accessGroup] Brakuje jeszcze klucza bez grupy dostępu (Access group).
    [keyMalformed] Brakuje jeszcze całego klucza.
    [oauthCredential] Brakuje jeszcze klucza API. Ten należy do klienta OAuth.
    [oauthScopeMissing] Brakuje jeszcze klucza API. Ten należy do klienta OAuth.
   *[other] Brakuje jeszcze klucza, który SmartRecruiters przyjmie.
}
done-left-source = Trzeba jeszcze dodać źródło kandydatów.
done-left-source-wrong = Źródło kandydatów jeszcze się nie zgadza.
done-left-source-unknown = Jeszcze nie wiadomo, czy źródło kandydatów istnieje.
done-left-connectTest = Test połączenia jeszcze się nie powiódł.
done-left-handOver = Trzeba jeszcze zapisać klucz w Findem.
done-broke = Cotygodniowe sprawdzanie wykryło problem
done-left-watch = Sprawdź klucz jeszcze raz, aby zobaczyć, co trzeba naprawić.
overtaken-refused = SmartRecruiters właśnie odrzucił klucz
overtaken-checking = Klucz jest sprawdzany jeszcze raz od początku.
done-practice-detail = Prawdziwa konfiguracja ma te same kroki, w prawdziwym SmartRecruiters.
done-scenario-solved = Ostatnie sprawdzenie nie wykazało problemów. Nie ma już nic do rozwiązania.
done-scenario-without = Poza pominiętym źródłem kandydatów ostatnie sprawdzenie nie wykazało problemów.
done-scenario-open = Ostatnie sprawdzenie wciąż coś wykazało. Strona „Twój scenariusz” wyjaśnia to i pokazuje rozwiązanie.
done-scenario-revoked = Klucz unieważniono w SmartRecruiters do ćwiczeń. Nie należy to do tego scenariusza i strona „Twój scenariusz” tego nie wyjaśnia. Utwórz tam nowy klucz na stronie „Credentials”.
done-tried = Co sprawdził ten program
done-confirmed = Co potwierdzono ręcznie
done-not-yet = Jeszcze nie zrobiono
done-not-looked = Nie policzono (opcjonalne)
done-role = Rola { $role }
done-role-unknown = Rola nieznana
done-permissions = { $granted ->
    [one] { $granted } przyznane
    [few] { $granted } przyznane
   *[many] { $granted } przyznanych
}, { $looksGranted ->
    [one] { $looksGranted } wygląda
    [few] { $looksGranted } wyglądają
   *[many] { $looksGranted } wygląda
} na przyznane{ $denied ->
    [0] { "" }
    [one] , { $denied } odmowa
    [few] , { $denied } odmowy
   *[many] , { $denied } odmów
}{ $unclear ->
    [0] { "" }
    [one] , { $unclear } nieustalone
    [few] , { $unclear } nieustalone
   *[many] , { $unclear } nieustalonych
}{ $notTested ->
    [0] { "" }
    [one] , { $notTested } niesprawdzone
    [few] , { $notTested } niesprawdzone
   *[many] , { $notTested } niesprawdzonych
}
done-connect-empty = Działa, ale nie było czego odczytać
done-source-unavailable = Zaznaczono, że nie ma strony ze źródłami niestandardowymi. Kandydaci mają źródło „Other”.
done-sampled = { $candidates ->
    [one] Policzono na podstawie 1 kandydata i { $jobs } rekrutacji
   *[many] Policzono na podstawie { $candidates } kandydatów i { $jobs } rekrutacji
}
done-arrivals = Kandydaci z Findem
done-arrivals-why = Gdy Findem wyeksportuje kandydatów do SmartRecruiters, wróć tu i policz tych ze źródłem Findem.
done-arrivals-look = Policz ich
done-arrivals-looking = Liczenie…
done-arrivals-count = { $count ->
    [0] Żaden kandydat nie ma jeszcze źródła <strong>Findem</strong>.
    [one] Jeden kandydat ma źródło <strong>Findem</strong>.
   *[many] <strong>{ $count }</strong> kandydatów ma źródło Findem.
}
done-arrivals-unsure = Nie udało się ich policzyć.
done-watch = Cotygodniowe sprawdzanie
done-watch-box = Sprawdzaj to połączenie co tydzień i powiadom mnie, gdy coś przestanie działać
done-watch-why = Sprawdzanie tylko odczytuje. Zobaczysz powiadomienie, gdy coś przestanie działać albo znów zacznie działać.
done-watch-stores = Zaznaczenie tego pola zapisuje klucz w magazynie haseł tego komputera, skąd pobiera go sprawdzanie.
done-watch-key = Klucz jest nadal zapisany na potrzeby sprawdzania. Miejsce: { $name }. Usunięcie klucza kończy cotygodniowe sprawdzanie.
done-watch-practice = SmartRecruiters do ćwiczeń działa tylko wtedy, gdy to okno jest otwarte. Podczas ćwiczeń nic więc nie uruchamia się samo. { $on ->
    [yes] „Sprawdź teraz” pokazuje, co zobaczysz w powiadomieniu.
   *[no] Zaznacz pole, a „Sprawdź teraz” pokaże, co zobaczysz w powiadomieniu.
}
done-watch-now = Sprawdź teraz
done-watch-now-below = Pod polem jest teraz przycisk, który od razu uruchamia sprawdzanie.
done-watch-checking = Sprawdzanie…
done-watch-never = Jeszcze się nie odbyło.
done-watch-last = { $found ->
    [ready] Ostatnie sprawdzenie ({ $when }): klucz gotowy.
    [notReady] Ostatnie sprawdzenie ({ $when }): klucz niegotowy. Coś trzeba naprawić.
    [undetermined] Ostatnie sprawdzenie ({ $when }): wyniku nie ustalono.
    [noKey] Ostatnie uruchomienie ({ $when }): magazyn haseł nie wydał klucza, więc niczego nie sprawdzono.
   *[notChecked] Ostatnie uruchomienie ({ $when }): niczego nie sprawdzono.
}
done-key = Usuń klucz z tego komputera
done-key-left = Zachowaj go, dopóki wszystko nie będzie zrobione. Część kroków go wymaga.
done-key-refused = SmartRecruiters już go nie przyjmuje, więc nic go nie potrzebuje. Wklejony nowy klucz go zastąpi.
done-key-practice = To klucz do ćwiczeń, który nie otwiera niczego prawdziwego.
done-key-why = Zalecane. Findem ma własną kopię i tej nie potrzebuje. Zachowaj klucz tylko wtedy, gdy chcesz go stąd ponownie sprawdzać.
done-key-watched = Cotygodniowe sprawdzanie go wymaga. Usunięcie klucza je kończy.
done-remove = Usuń klucz…
done-keep = Zachowaj i zamknij
done-finish = Zakończ i zamknij
done-close-later = Zamknij i dokończ później
done-old-valid = Nowy klucz jest zapisany. Teraz unieważnij { $count ->
    [one] stary
   *[many] stare
} w SmartRecruiters.
done-revoked = { $saved } { $count ->
    [one] Potwierdzono też, że stary klucz jest unieważniony.
   *[many] Potwierdzono też, że stare klucze są unieważnione.
}
done-go-key = Przejdź do klucza API
done-go-permissions = Przejdź do uprawnień
done-go-check = Sprawdź klucz jeszcze raz
done-go-source = Przejdź do źródła kandydatów
done-go-connectTest = Przejdź do testu połączenia
done-go-handOver = Przejdź do przekazania klucza
done-undo = Jak wszystko cofnąć
done-undo-how =
    W Findem: Admin → Integrations → Manage → SmartRecruiters, a potem <strong>Disconnect ATS</strong>.
    W SmartRecruiters: Settings → Administration → Apps & Integrations → Credentials, a potem <strong>Revoke</strong> przy kluczu.
    Tutaj: <strong>O programie</strong>, a potem <strong>Usuń wszystko…</strong>
done-quiet-removed = Na tym komputerze nie ma już klucza.
done-quiet-kept = Klucz nadal jest zapisany. Miejsce: { $name }. Przycisk „{ done-remove }” usuwa go z tego komputera.
done-quiet-needed = Klucz jest nadal zapisany na potrzeby pozostałych kroków. Miejsce: { $name }.
done-quiet-session = Klucz zniknie po zamknięciu tego okna.

## Notices and the About box

notice-dismiss = Zamknij
notice-switch-production = Przełącz na produkcję
notice-switch-practice = Przełącz na ćwiczenia
notice-unexpected = Coś poszło nie tak w tym programie: { $what }
notice-internal = Coś poszło nie tak w tym programie. Spróbuj ponownie. Jeśli to się powtarza, zamknij program i otwórz go jeszcze raz.
notice-keyEmpty = W tym tekście nie ma klucza. Skopiuj klucz w SmartRecruiters i spróbuj ponownie.
notice-keyCharacters = Ten tekst nie może być kluczem. Zawiera znaki, których nie ma żaden klucz. Skopiuj klucz jeszcze raz.
notice-keyBlanks = To tekst, a nie klucz. Niczego nie zapisano. Skopiuj klucz w SmartRecruiters i spróbuj ponownie.
notice-clipboardHoldsText = W schowku jest tekst, a nie klucz. Niczego nie zapisano. Skopiuj klucz w SmartRecruiters i spróbuj ponownie.
notice-keyAddress = To adres internetowy, a nie klucz. Niczego nie zapisano. Skopiuj klucz w SmartRecruiters i spróbuj ponownie.
notice-clipboardHoldsAddress = W schowku jest adres internetowy, a nie klucz. Niczego nie zapisano. Skopiuj klucz w SmartRecruiters i spróbuj ponownie.
notice-keyTooLong = Ten tekst jest za długi na klucz. Skopiuj tylko klucz.
notice-keyNotSendable = Tego tekstu nie da się wysłać jako klucza. Skopiuj klucz jeszcze raz.
notice-keyTextGone = Niczego nie zapisano. Minęły ponad dwie minuty, więc program odrzucił ten tekst. Wklej lub wpisz go ponownie.
notice-keyGone = Klucza nie ma już tam, gdzie był zapisany. Wklej go ponownie.
notice-wentElsewhere = Nic się tu nie zmieniło, bo nastąpiło przejście na inną stronę, zanim magazyn haseł odpowiedział. Wróć i spróbuj ponownie.
notice-clipboardEmpty = W schowku nie ma tekstu. Skopiuj klucz w SmartRecruiters i spróbuj ponownie.
notice-clipboardCleared = Schowek jest pusty: ten program wyczyścił go po zapisaniu klucza. Skopiuj klucz w SmartRecruiters jeszcze raz i wklej go tutaj.
notice-clipboardUnreadable = Ten program nie może tu odczytać schowka. Wybierz „Wpisz ręcznie” i wklej klucz do pola za pomocą Ctrl+V (na Macu ⌘V).
notice-clipboardUnwritable = Ten program nie może tu zapisywać w schowku. Zaznacz tekst na stronie i skopiuj go za pomocą Ctrl+C (na Macu ⌘C).
notice-keyNotCopied = Nie udało się skopiować klucza, bo ten program nie może tu zapisywać w schowku. Inny sposób jest poniżej, w części „Skopiuj klucz, wklej, zapisz”.
notice-clipboardPutBack = Po wyczyszczeniu klucz znów był w schowku. Najpewniej przywrócił go menedżer schowka. Klucz zastąpiono innym tekstem. Usuń go także z historii tego programu.
notice-clipboardNotCleared = Nie udało się wyczyścić schowka. Skopiuj coś innego, aby klucz w nim nie pozostał.
notice-keyInMemory = { $why ->
    [locked] Magazyn haseł tego komputera jest zablokowany, więc klucz jest tu tylko na czas tej sesji. Odblokuj magazyn, a potem usuń zaznaczenie pola „Tylko na czas tej sesji”.
    [waiting] Magazyn haseł tego komputera nie odpowiedział, więc klucz jest tu tylko na czas tej sesji. Poszukaj okna, w którym prosi o hasło, a potem usuń zaznaczenie pola „Tylko na czas tej sesji”.
   *[failed] Magazyn haseł tego komputera nie przyjął klucza, więc klucz jest tu tylko na czas tej sesji.
}
notice-keyNotRead = { $why ->
    [missing] Klucz jest w magazynie haseł tego komputera, który nie odpowiada. Uruchom magazyn i spróbuj ponownie albo wklej klucz.
    [locked] Klucz jest w magazynie haseł tego komputera, który jest zablokowany. Odblokuj magazyn i spróbuj ponownie albo wklej klucz.
    [waiting] Magazyn haseł tego komputera czeka na Ciebie. Poszukaj jego okna i spróbuj ponownie.
   *[failed] Magazyn haseł tego komputera nie zwrócił klucza. Spróbuj ponownie albo wklej klucz.
}
notice-keyNotKept = { $why ->
    [missing] Magazyn haseł tego komputera nie odpowiada, więc klucz jest tu tylko na czas tej sesji. Uruchom magazyn, a potem wybierz „Zapisz w magazynie haseł”.
    [noCollection] W magazynie haseł tego komputera nie ma gdzie zapisać klucza (brak bazy kluczy), więc klucz jest tu tylko na czas tej sesji. Utwórz bazę kluczy, a potem wybierz „Zapisz w magazynie haseł”.
    [untilLogout] Magazyn haseł tego komputera traci klucze przy wylogowaniu, więc klucz jest tu tylko na czas tej sesji.
    [locked] Magazyn haseł tego komputera jest zablokowany, więc klucz jest tu tylko na czas tej sesji. Odblokuj magazyn, a potem wybierz „Zapisz w magazynie haseł”.
    [waiting] Magazyn haseł tego komputera czeka na Ciebie, więc na razie klucz jest tu tylko na czas tej sesji. Poszukaj jego okna, a potem wybierz „Zapisz w magazynie haseł”.
   *[failed] Magazyn haseł tego komputera nie przyjął klucza, więc klucz jest tu tylko na czas tej sesji.
}
notice-keyLeft = { $why ->
    [missing] Magazyn haseł tego komputera nie odpowiada
    [locked] Magazyn haseł tego komputera jest zablokowany
    [waiting] Magazyn haseł tego komputera czeka na Ciebie we własnym oknie
   *[failed] Magazyn haseł tego komputera nie usunął klucza
}, więc klucz może w nim wciąż być (jako „{ $entry }”). Spróbuj ponownie, gdy magazyn będzie otwarty, albo usuń ten wpis w programie, który nim zarządza.
notice-keyLeftBehind = Klucz może wciąż być w magazynie haseł tego komputera. Aby go usunąć, usuń wpis „{ $entry }” (konto { $account }) w programie, który zarządza magazynem, np. Hasła i klucze, Dostęp do pęku kluczy lub Menedżer poświadczeń.
notice-keysLeft = { $why ->
    [missing] Magazyn haseł tego komputera nie odpowiada
    [locked] Magazyn haseł tego komputera jest zablokowany
    [waiting] Magazyn haseł tego komputera czeka na Ciebie we własnym oknie
   *[failed] Magazyn haseł tego komputera nie usunął klucza
}, więc { $count ->
    [one] jeden klucz może w nim wciąż być
    [few] { $count } klucze mogą w nim wciąż być
   *[many] { $count } kluczy może w nim wciąż być
}. Spróbuj ponownie, gdy magazyn będzie otwarty. Albo usuń teraz wszystko inne, a potem usuń wpisy „Findem Connect” w programie, który zarządza magazynem.
notice-practiceKeyElsewhere = To klucz do ćwiczeń. Nigdy nie jest wysyłany do prawdziwego SmartRecruiters.
notice-sameKey = To stary klucz z końcówką { $lastFour }. Już tu jest, więc nic się nie zmieniło. Utwórz w SmartRecruiters nowy klucz, skopiuj go i wklej tutaj.
notice-noBrowser = Nie otworzyła się żadna przeglądarka. Skopiuj ten adres do przeglądarki: { $address }
notice-keyInUse = Klucz z końcówką { $lastFour } jest w użyciu, więc pozostaje i nic nie zapisano. Aby użyć innego klucza, wybierz najpierw „Zastąp klucz”.
notice-twoKeys = To dwa różne klucze, z końcówkami { $first } i { $second }. Niczego nie zapisano. Skopiuj tylko klucz dla Findem.
notice-practiceKeyCut = { $missing ->
    [one] To tylko część klucza. Brakuje co najmniej jednego znaku. Niczego nie zapisano. Skopiuj cały klucz.
   *[many] To tylko część klucza. Brakuje co najmniej { $missing } znaków. Niczego nie zapisano. Skopiuj cały klucz.
}
notice-practiceKeyOverlong = { $extra ->
    [one] To jest dłuższe niż klucz do ćwiczeń. Ma o jeden znak za dużo. Niczego nie zapisano. Skopiuj tylko klucz.
    [few] To jest dłuższe niż klucz do ćwiczeń. Ma o { $extra } znaki za dużo. Niczego nie zapisano. Skopiuj tylko klucz.
   *[many] To jest dłuższe niż klucz do ćwiczeń. Ma o { $extra } znaków za dużo. Niczego nie zapisano. Skopiuj tylko klucz.
}
notice-notPracticeKey = To nie jest klucz do ćwiczeń. Niczego nie zapisano. Skopiuj klucz w SmartRecruiters do ćwiczeń i spróbuj ponownie.
notice-realKeyInPractice = Trwają ćwiczenia, a to wygląda na prawdziwy klucz. Nie został zapisany. Przełączyć na produkcję?
notice-proxyAddress = To nie jest adres serwera proxy. Taki adres wygląda na przykład tak: proxy.example.com:8080.
notice-proxyLogin = Ten rodzaj serwera proxy SOCKS nie przyjmuje tej nazwy użytkownika i hasła. Pomiń je albo poproś dział IT o inny serwer proxy.
notice-proxyLoginRemoved = Wcześniejsza wersja tego programu zapisała w pliku na tym komputerze nazwę użytkownika i hasło do serwera proxy. Zostały stamtąd usunięte. Wpisz je ponownie, gdy serwer proxy o nie poprosi. Jeśli inne osoby mogą czytać Twoje pliki, zmień hasło.
notice-proxyLoginLeft = Nazwa użytkownika i hasło do serwera proxy są w pliku, którego nie można zmienić: { $path }. Usuń ten plik. Jeśli inne osoby mogą czytać Twoje pliki, zmień hasło.
notice-connectionNotPrepared = Ten komputer nie mógł przygotować bezpiecznego połączenia. Poproś dział IT o sprawdzenie jego certyfikatów.
notice-notSaved = Nie udało się zapisać ostatniego kroku na tym komputerze. Sprawdź, czy dysk nie jest pełny i czy ten program może zapisywać w swoim folderze.
notice-recordsDamaged = Wcześniejsza lista klientów i połączeń jest uszkodzona. Pozostaje bez zmian tutaj: { $path }. Zamknij ten program i zastąp ten plik dobrą kopią o nazwie profiles.json albo usuń go, jeśli nie jest potrzebny.
notice-progressDamaged = Wcześniejsza konfiguracja jest uszkodzona, więc zaczyna się od początku. Uszkodzony plik pozostaje bez zmian tutaj: { $path }.
notice-journalDamaged = Lista kandydatów testowych, którzy mogą wciąż istnieć, jest uszkodzona, więc niektórzy mogą nie być pokazani. Wyszukaj w SmartRecruiters kandydatów o imieniu i nazwisku „Findem Check”. Uszkodzony plik pozostaje bez zmian tutaj: { $path }.
notice-recordsUnreadable = Nie można odczytać { $path }, więc zawartość nie jest pokazywana i nic nie jest tam zapisywane. Sprawdź, czy masz uprawnienia do odczytu, i otwórz ten program ponownie.
notice-recordsNewer = Dane na tym komputerze zapisała nowsza wersja tego programu. Pozostają bez zmian i nic nowego nie jest zapisywane. Zaktualizuj ten program.
notice-recordsInUse = Zapisanych danych używa inny program, np. findem-doctor. Zapisane dane nie są pokazywane i nic nowego nie jest zapisywane. Zamknij tamten program, a potem otwórz ten ponownie.
notice-practiceNotStarted = SmartRecruiters do ćwiczeń się nie uruchomił. Zamknij ten program, otwórz go i spróbuj ponownie.
notice-nameIsKey = To wygląda na klucz. Nazwy są pokazywane i zapisywane, więc nazwa nie może być kluczem.
notice-unknownScenario = Ten scenariusz nie istnieje.
notice-forbiddenByPolicy = Dział IT wyłączył tę funkcję na tym komputerze.
notice-policyUnusable = Dział IT ogranicza ten program na tym komputerze, ale nie można użyć jego zasad ({ $place }): { $why ->
    [notRoots] plik lub jego folder nie należy do użytkownika root.
    [othersCanWrite] w pliku lub folderze mogą zapisywać użytkownicy inni niż root.
    [notAFile] to dowiązanie albo coś, co nie jest plikiem w folderze.
    [tooLong] plik jest za długi.
    [notToml] to nie jest prawidłowy plik TOML.
    [unknownKey] ta wersja nie zna ustawienia „{ $key }”.
    [wrongValue] ustawienie „{ $key }” ma niedozwoloną wartość.
   *[unreadable] ten program nie może ich odczytać.
} Dopóki dział IT tego nie naprawi, wszystko, co zasady mogą wyłączyć, jest wyłączone. Nadal możesz ćwiczyć.
notice-watchNoTimer = { $why ->
    [none] Cotygodniowego sprawdzania nie można włączyć: ten komputer nie ma systemd, który by je uruchamiał.
    [passing] Cotygodniowego sprawdzania nie można włączyć, dopóki program jest tam, gdzie został pobrany. Przenieś Findem Connect do folderu Aplikacje i otwórz go stamtąd.
   *[other] Cotygodniowego sprawdzania nie można włączyć, bo harmonogram tego komputera się nie uruchomił: { $why }
}
notice-watchNeedsKeychain = Cotygodniowe sprawdzanie wymaga klucza w magazynie haseł tego komputera. Nie udało się go tam zapisać, więc sprawdzanie pozostaje wyłączone.
notice-rehearsalNotOffered = Teraz nie można przeprowadzić próby. Uruchom ponownie test połączenia i spróbuj jeszcze raz.
notice-rehearsalNotWritten = Nie udało się zapisać kandydata testowego na tym komputerze, więc niczego nie utworzono. Sprawdź, czy dysk nie jest pełny i czy ten program nie jest otwarty dwa razy.

about-open = O programie
about-title = Findem Connect for SmartRecruiters
about-version = Wersja
# In another language, the English word follows in parentheses, for a person who looks for it.
about-language = Język (Language)
# Shown only in languages other than English, as long as it is true.
about-translation = Tego tłumaczenia nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym.
about-hosts = Adresy połączeń
about-hosts-none = Jeszcze brak
about-state = Zapisane dane
about-log = Dziennik
about-keys = Klawiatura
about-key-primary = Główny przycisk: { $keys }
about-key-paste = Wklejenie klucza: { $keys }
about-key-back = Wstecz: { $keys }
about-key-cancel = Anulowanie trwającego sprawdzania: { $keys }
about-watch = Cotygodniowe sprawdzanie
about-watch-off = Wyłączone
about-watch-on = Włączone: { $names }
about-watch-idle = Włączone, ale harmonogram tego komputera jest wyłączony, więc nic nie uruchamia się samo: { $names }
about-watch-stop = Zakończ cotygodniowe sprawdzanie
about-watch-stopped = Cotygodniowe sprawdzanie jest wyłączone.
about-promise = Bez konta i bez telemetrii. Klucza nie ma w żadnym z tych plików.
about-delete = Usuń wszystko…
about-delete-title = Usunąć wszystko, co zachował ten program?
about-delete-what = Zostaną usunięte klucze zapisane na tym komputerze, wszystkie wyniki, dziennik i klienci z części „{ start-diagnose }”. Cotygodniowe sprawdzanie się zakończy. Potem program się zamknie.
about-delete-pages = Część systemu, która rysuje to okno, przechowuje w folderze <code>{ $folder }</code> kilka własnych plików, bez klucza. Możesz usunąć ten folder po zamknięciu programu.
about-delete-not = W SmartRecruiters i Findem nic się nie zmieni. Klucz pozostaje ważny, dopóki go tam nie unieważnisz.
about-delete-leftover = Kandydat { $name } może wciąż być w SmartRecruiters ({ $environment })
about-delete-leftover-detail = Próba utworzyła tego kandydata testowego około { $when }, z adresem e-mail <code>{ $email }</code>. Najpierw znajdź go tam i usuń albo zapisz te dane. Potem ten program nie będzie już nic o nim wiedział.
about-delete-no = Zachowaj
about-delete-yes = Usuń wszystko
about-delete-leave = Usuń wszystko oprócz tych kluczy
notice-reportTooLarge = Ten plik jest większy niż jakikolwiek raport. Poproś o plik zapisany przez program.
notice-reportForeign = Ten plik nie jest raportem z tego programu. Raport to plik HTML lub JSON zapisany po sprawdzeniu.
notice-reportDamaged = Ten plik był raportem, ale jego części brakuje lub została zmieniona. Poproś o niego jeszcze raz, w załączniku.
notice-reportNewer = Ten raport zapisała nowsza wersja tego programu. Aby go otworzyć, zaktualizuj program.
notice-reportUnreadable = Tego pliku nie da się odczytać. Zapisz go na tym komputerze i otwórz stamtąd.
notice-runGone = Tego raportu już tu nie ma. Wybierz inny.
notice-runsNewer = Część wyników tego klienta zapisała nowsza wersja tego programu. Pozostają bez zmian i nie są pokazywane. Aby je zobaczyć, zaktualizuj program.
notice-runsNotKept = Wynik jest pokazany, ale nie udało się go zapisać na tym komputerze. Sprawdź, czy dysk nie jest pełny, i zapisz raport.
notice-reportNotKept = Nie udało się zapisać tego raportu u klienta. Plik pozostał bez zmian. Sprawdź, czy dysk tego komputera nie jest pełny, albo poproś o raport jeszcze raz.
notice-reportOfPractice = Ten raport pochodzi z ćwiczeń, więc nie jest zachowywany wśród prawdziwych klientów. Aby go zachować, otwórz go ponownie podczas ćwiczeń.
notice-reportNotOfPractice = Ten raport pochodzi z prawdziwego SmartRecruiters, a trwają ćwiczenia. Aby go zachować, wybierz „Zakończ ćwiczenia” i otwórz go ponownie.
notice-customerNameInUse = Coś spoza tej listy ma już tę nazwę, np. połączenie skonfigurowane na tym komputerze. Wpisz inną nazwę.
notice-customerGone = Tego klienta nie ma już na liście. Wybierz innego.
notice-checkElsewhere = Trwa jeszcze sprawdzanie: { $name }. W danej chwili działa tylko jedno sprawdzenie. Zaczekaj, aż się skończy, albo je tam anuluj.
notice-reportKnown = { $name } ma już ten raport. Niczego nie dodano. Aby go zobaczyć, wybierz na liście: { $name }.
notice-customerNameTaken = Jest już klient o tej nazwie. Wybierz go z listy albo wpisz inną nazwę.
notice-customerNameEmpty = Najpierw wpisz nazwę klienta.
notice-customerNameTooLong = Ta nazwa jest za długa. Limit to 80 znaków.
notice-customerKnown = Ten klucz już tu jest: { $name }. Nie zapisano go drugi raz.
notice-customerBusy = Trwa jeszcze sprawdzenie. Zaczekaj, aż się skończy, albo je anuluj.
notice-checkFirst = Nie ma jeszcze czego raportować. Najpierw sprawdź klucz.
notice-reportNotSaved = Nie udało się tam zapisać raportu. Wybierz inny folder albo sprawdź, czy dysk nie jest pełny.
notice-reportEnding = Raportu nie można zapisać jako { $ending }. Wybierz nazwę, która kończy się na .html lub .json.
