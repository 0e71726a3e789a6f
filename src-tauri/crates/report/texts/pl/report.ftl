# The words of a report, of `explain` and of the texts to copy.

## Punctuation

punctuation-named = { $name }: { $value }
punctuation-quoted = „{ $words }”
punctuation-clauses = { $first }; { $second }

## The report

report-title = Findem Connect for SmartRecruiters
report-subtitle = Raport ze sprawdzenia
report-context-key = Klucz …{ $lastFour }
report-context-code = kod{ "\u00A0" }wyniku{ "\u00A0" }{ $code }
report-fix = Co zrobić
report-who = Kto
report-where = Gdzie
report-fix-above = Co zrobić: patrz wyżej.
report-fix-below = Co zrobić: patrz niżej.
report-next = Czego spróbować teraz
report-also = Znaleziono też
report-cause = Przyczyna: { $text } ({ $id })
report-reason = Powód: { $text } ({ $id })
report-all-rows = Dotyczy wszystkich
report-permissions = Uprawnienia
report-source = Źródło kandydatów
report-connect-test = Test połączenia
report-rehearsal = Próba
report-facts = O tym sprawdzeniu
report-total-granted = { $count ->
    [one] { $count } przyznane
    [few] { $count } przyznane
   *[many] { $count } przyznanych
}
report-total-looksGranted = { $count ->
    [one] { $count } wygląda na przyznane
    [few] { $count } wyglądają na przyznane
   *[many] { $count } wygląda na przyznane
}
report-total-denied = { $count ->
    [one] { $count } odmowa
    [few] { $count } odmowy
   *[many] { $count } odmów
}
report-total-inconclusive = { $count ->
    [one] { $count } nieustalone
    [few] { $count } nieustalone
   *[many] { $count } nieustalonych
}
report-total-notTested = { $count ->
    [one] { $count } niesprawdzone
    [few] { $count } niesprawdzone
   *[many] { $count } niesprawdzonych
}
report-first-sync-minute = Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w ciągu minuty.
report-first-sync-minutes = { $minutes ->
    [one] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około minutę.
    [few] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około { $minutes } minuty.
   *[many] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około { $minutes } minut.
}
report-first-sync-hours = { $hours ->
    [one] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około godzinę.
    [few] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około { $hours } godziny.
   *[many] Limity SmartRecruiters pozwalają na pierwszą synchronizację w najlepszym razie w około { $hours } godzin.
}
report-source-refused = Ten klucz nie może odczytać źródeł.
report-source-unavailable = Firma nie ma strony ze źródłami niestandardowymi. Kandydaci z Findem będą mieć źródło Other.
report-match = { $label } (typ { $type }, podtyp { $subType })
report-match-no-sub-type = { $label } (typ { $type })
report-sees = Ten klucz widzi: { $jobs } i { $candidates }.
report-row-looksGranted = Sprawdzenie pytało o coś zmyślonego. SmartRecruiters odpowiedział tylko, że to nie istnieje.
report-group-unknown = Uprawnienia, których ta wersja nie zna
report-reason-unknown = Raport podaje powód, którego ta wersja nie zna: { $id }.
report-unknown = Z późniejszej wersji, nieznane tej wersji

report-fact-label = Nazwa
report-fact-environment = Środowisko
report-fact-key = Klucz
report-fact-role = Rola
report-fact-network = Sieć
report-fact-check = Sprawdzenie
report-fact-time = Czas
report-fact-duration = { $seconds } s
# The name of the time zone stands beside every time of a report.
report-time-utc = { $time } UTC
report-fact-program = Program
report-fact-code = Kod wyniku
report-fact-report = Raport
report-fact-checksum = Suma kontrolna

report-environment-production = Produkcja
report-environment-sandbox = Sandbox
report-environment-practice = Ćwiczenia: nic prawdziwego nie jest połączone
report-environment-custom = Inny adres

report-mode-all = wszystkie uprawnienia, z zapisem
report-mode-readOnly = tylko odczyt, bez testów zapisu
report-mode-only = tylko część uprawnień

report-proxy-none = Bez serwera proxy
report-proxy-system = Serwer proxy tego komputera
report-proxy-manual = Serwer proxy ustawiony ręcznie

report-network-certificate = Wystawca certyfikatu
report-network-clock = { $clock ->
    [behind] { $seconds ->
        [one] Zegar tego komputera spóźnia się o sekundę względem zegara serwera.
        [few] Zegar tego komputera spóźnia się o { $seconds } sekundy względem zegara serwera.
       *[many] Zegar tego komputera spóźnia się o { $seconds } sekund względem zegara serwera.
    }
   *[ahead] { $seconds ->
        [one] Zegar tego komputera spieszy się o sekundę względem zegara serwera.
        [few] Zegar tego komputera spieszy się o { $seconds } sekundy względem zegara serwera.
       *[many] Zegar tego komputera spieszy się o { $seconds } sekund względem zegara serwera.
    }
}
report-network-repeated = { $count ->
    [one] Jedno zapytanie się nie powiodło i zostało wysłane ponownie.
    [few] { $count } zapytania się nie powiodły i zostały wysłane ponownie.
   *[many] { $count } zapytań się nie powiodło i zostało wysłanych ponownie.
}
report-network-inspected = Sieć firmowa może odczytać to połączenie.
report-network-not-kept = To sprawdzenie wykonała wcześniejsza wersja tego programu, która nie zapisała, z jakiej sieci korzystała.

report-fact-key-ending = { $kind }, końcówka { $lastFour }
report-fact-requests = { $requests ->
    [one] jedno zapytanie
    [few] { $requests } zapytania
   *[many] { $requests } zapytań
}
report-fact-other-user = Wygląda na to, że inny program używa tego klucza.
report-fact-tls-issuer = wystawca certyfikatu: { $issuer }
report-fact-access-groups = { $count ->
    [one] jedna grupa dostępu
    [few] { $count } grupy dostępu
   *[many] { $count } grup dostępu
}
report-fact-program-line = { $name } { $version }, system { $os }, lista uprawnień { $catalog }

report-evidence-no-answer = brak odpowiedzi
report-evidence-duration = { $milliseconds } ms
report-evidence-code = kod { $code }
report-evidence-code-meaning = kod { $code } ({ $meaning })
report-evidence-request-id = ID zapytania { $id }

report-rehearsal-clean = Kandydat testowy został utworzony ze źródłem Findem, odczytany i usunięty ze SmartRecruiters.
report-rehearsal-leftover = Kandydat testowy z próby może wciąż być w SmartRecruiters. Wyszukaj go i usuń.
report-rehearsal-failed = Próba się nie powiodła. Niczego po sobie nie zostawiła.
report-rehearsal-inconclusive = Wynik próby jest nieznany.

report-foot = Ten raport nie zawiera klucza ani danych kandydatów.

## A report on the screen of a terminal

screen-more = Aby zobaczyć wszystkie uprawnienia z zapytaniami, dodaj --verbose.
screen-save = Aby zapisać raport, dodaj --format html --out report.html.
screen-ready-production = Jeśli Findem nie ma jeszcze tego klucza, wklej go w Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-sandbox = Jeśli Findem nie ma jeszcze tego klucza, wklej go w Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-custom = Jeśli Findem nie ma jeszcze tego klucza, wklej go w Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-practice =
    Koniec ćwiczenia. Nic nie zostało połączone.
    Aby sprawdzić prawdziwy klucz: findem-doctor check --key-stdin
screen-ready-only = Aby sprawdzić cały klucz, uruchom sprawdzenie ponownie bez --only.
screen-exit-ready = Kod wyjścia 0: gotowy.
screen-exit-ready-only = Kod wyjścia 0: wskazane uprawnienia są przyznane.
screen-exit-notReady = Kod wyjścia 1: niegotowy. Coś trzeba naprawić.
screen-exit-undetermined = Kod wyjścia 3: nie udało się ustalić, czy ten klucz jest gotowy.

## What to know although a key is ready

remark-rehearsal-leftover = Kandydat testowy z próby może wciąż być w SmartRecruiters. Poproś administratora SmartRecruiters, aby go wyszukał i usunął.
remark-rehearsal-failed = Próba się nie powiodła, ale niczego po sobie nie zostawiła. Przeprowadź ją ponownie w Findem Connect.
remark-rehearsal-inconclusive = Nie udało się ustalić, jak zakończyła się próba. Sprawdź to w Findem Connect.
remark-source-unavailable = Firma nie ma strony ze źródłami niestandardowymi. Jeśli chcesz widzieć źródło Findem, zapytaj opiekuna w SmartRecruiters, czy firma może dostać dodatek ze źródłami niestandardowymi.
remark-source-typeRefused = Ten klucz nie może odczytać źródeł każdego typu. Poproś administratora SmartRecruiters o sprawdzenie, czy tylko jedno źródło nazywa się Findem.
remark-source-listChanged = Lista źródeł zmieniła się podczas odczytu. Poproś administratora SmartRecruiters o sprawdzenie, czy tylko jedno źródło nazywa się Findem.
remark-empty = { $what ->
    [both] Ten klucz nie widzi rekrutacji ani kandydatów.
    [jobs] Ten klucz nie widzi rekrutacji.
    [candidates] Ten klucz nie widzi kandydatów.
   *[users] Ten klucz nie widzi użytkowników.
} Jeśli firma je ma, poproś administratora SmartRecruiters o sprawdzenie roli i grupy dostępu tego klucza.
remark-create = Bez utworzenia kandydata nie udało się sprawdzić, czy ten klucz może tworzyć kandydatów. Aby to ustalić, przeprowadź próbę w Findem Connect.
remark-writes = { $count ->
    [one] Jednego uprawnienia do zapisu nie przetestowano. Aby je przetestować, wybierz w oknie „Przetestuj 7 uprawnień do zapisu…” albo dodaj --write-attempts w wierszu poleceń.
   *[many] { $count } uprawnień do zapisu nie przetestowano. Aby je przetestować, wybierz w oknie „Przetestuj 7 uprawnień do zapisu…” albo dodaj --write-attempts w wierszu poleceń.
}
remark-left-out = { $count ->
    [one] To uprawnienie pominięto w sprawdzeniu: { $permissions }.
   *[many] Te uprawnienia pominięto w sprawdzeniu: { $permissions }.
}
remark-left-out-many = { $count ->
    [one] W sprawdzeniu pominięto { $count } uprawnienie.
    [few] W sprawdzeniu pominięto { $count } uprawnienia.
   *[many] W sprawdzeniu pominięto { $count } uprawnień.
}
remark-other-user = Wygląda na to, że tego klucza używa też inny program, więc Findem może musieć na niego czekać. Utwórz dla Findem osobny klucz.

## Opening a report

report-error-reportTooLarge = Ten plik jest większy niż jakikolwiek raport. Nie został otwarty.
report-error-reportForeign = To nie jest raport z Findem Connect. Poproś o plik zapisany jako JSON lub HTML.
report-error-reportDamaged = Ten raport jest uszkodzony i nie można go odczytać. Poproś o plik jeszcze raz.
report-error-reportNewer = Ten raport zapisała późniejsza wersja tego programu. Aby go otworzyć, zaktualizuj program.

report-note-checksum = Raport został zmieniony lub uszkodzony po zapisaniu.
report-note-newerSchema = Ten raport zapisała późniejsza wersja tego programu. To, czego ta wersja nie zna, jest wymienione na końcu.
report-note-otherCatalogue = Ten raport powstał na podstawie innej listy uprawnień niż lista tej wersji. To, czego na niej nie było, ma wynik „Nie sprawdzono”.
report-note-unknownFields = Raport zawiera części, których ta wersja nie zna. Są wymienione na końcu.

## What the verdicts mean

verdict-granted-meaning = SmartRecruiters zwrócił to, o co zapytano, w udokumentowanej postaci. To uprawnienie jest potwierdzone.
verdict-looksGranted-meaning = SmartRecruiters nie odmówił z powodu braku uprawnienia, lecz tylko dlatego, że zmyślony identyfikator nie istnieje. W przypadku uprawnienia do zapisu, którego nie testowano, oznacza to, że rola Admin je obejmuje. Nic się nie zmieniło.
verdict-denied-meaning = SmartRecruiters odmówił, a odmowa nie może oznaczać niczego innego.
verdict-inconclusive-meaning = Coś stało na przeszkodzie albo odpowiedź może oznaczać dwie rzeczy. Nie dowodzi to ani tego, że uprawnienie jest, ani tego, że go brakuje.
verdict-notTested-meaning = Pominięto celowo.
summary-verdict-ready-meaning = Nie było żadnej odmowy, a test połączenia się powiódł. Klucz pozwala na to, czego wymaga przewodnik Findem.
summary-verdict-notReady-meaning = Na pewno trzeba coś naprawić. Raport podaje przyczynę, kto działa i jakie są kroki.
summary-verdict-undetermined-meaning = Niczego na pewno nie trzeba naprawiać, ale przynajmniej jednej rzeczy nie ustalono. Nie dowodzi to ani tego, że klucz działa, ani tego, że nie działa. Raport podaje powód.

## Explain

explain-permission = Uprawnienie
explain-vendor-scope = SmartRecruiters zapisuje je też jako { $scope }.
explain-access-read = To uprawnienie do odczytu.
explain-access-write = To uprawnienie do zapisu. Sprawdzenie testuje je tylko na zmyślonych identyfikatorach, więc nic nie może się zmienić.
explain-probe = Sprawdzenie wysyła: { $method } { $path }
explain-module = Należy do produktu SmartRecruiters, którego nie ma każda firma.
explain-key-note = Klucz API nie ma pól wyboru uprawnień. Decydują pola System role i Access group. Rola Admin obejmuje wszystkie uprawnienia ({ $count }).
explain-cause = Przyczyna
explain-error = Kod błędu SmartRecruiters
explain-reason = Nie ustalono
explain-verdict = Wynik
explain-summary = Wynik dla całego klucza
explain-symptom = Co widzi klient
explain-code = Kod wyniku
explain-expected = Tak to działa. Nic nie jest zepsute.
explain-fault = Coś trzeba naprawić.
explain-who = Kto powinien działać: { $who }
explain-reply = Odpowiedź do wysłania
explain-code-role = Rola: { $role }
explain-code-environment = Środowisko: { $environment }
explain-code-mode = Sprawdzenie: { $mode }
explain-code-source = Źródło kandydatów: { $source }
explain-code-connect-test = Test połączenia: { $test }
explain-code-rows = { $verdict }: { $scopes }
explain-code-others = Kod wyniku mieści tylko jedną przyczynę. Może być ich więcej, na przykład grupa dostępu. Raport wymienia wszystkie.
explain-contents = Aby przeczytać o którejś z tych pozycji, uruchom: findem-doctor explain ID. Aby wyszukać, użyj dowolnych słów, na przykład: findem-doctor explain 403
explain-found = Znaleziono dla „{ $query }”. Aby przeczytać o którejś z tych pozycji, uruchom: findem-doctor explain ID
explain-symptom-all = Co widzą klienci
explain-cause-all = Przyczyny: co trzeba naprawić
explain-reason-all = Powody: dlaczego czegoś nie udało się ustalić
explain-verdict-all = Wyniki
explain-summary-all = Wyniki dla całego klucza
explain-permission-all = Uprawnienia
explain-error-all = Kody błędów SmartRecruiters
explain-code-all = Kody wyników
explain-code-example = Kod wyniku, na przykład 015Y9-XCNH0-H6Y30

# Other words by which causes and reasons are found.
explain-words-keyMalformed = literówka, błędny znak, znaki, odstęp, spacja, typo, mistyped
explain-words-customerApiOff = 403, forbidden, zabronione, umowa, kontrakt, abonament, subskrypcja
explain-words-oauthScopeMissing = 403, forbidden, zabronione, insufficient scope, brak zakresu
explain-words-oauthCredential = 401, client ID, client secret, identyfikator klienta, sekret klienta
explain-words-badKey = 401, unauthorized, nieprawidłowy, nieważny, wygasł, usunięty, skasowany
explain-words-wrongEnvironment = 401, unauthorized, nieautoryzowany
explain-words-systemRole = 403, forbidden, zabronione, Basic, Standard, Extended, Employee, Restricted
explain-words-refusedForAdmin = 403, forbidden, zabronione
explain-words-moduleOff = 403, forbidden, zabronione, add-on, dodatek, produkt, licencja
explain-words-accessGroup = 403, forbidden, zabronione, mało rekrutacji, mało kandydatów, mało ofert pracy
explain-words-sourceMissing = przypisanie, pochodzenie, Other
explain-words-customSourcesUnavailable = add-on, dodatek, SmartGlobal, brak strony
explain-words-dns = nazwa hosta, host name, lookup, offline
explain-words-connect = offline, odrzucone, refused, firewall, zapora
explain-words-tls = certyfikat, SSL, HTTPS
explain-words-proxy = 407, firewall, zapora, NTLM
explain-words-captivePortal = gość, Wi-Fi, hotel
explain-words-timeout = 408, wolno, powoli
explain-words-redirected = 301, 302, 303, 307, 308
explain-words-notJson = HTML
explain-words-throttled = 429, limit, rate limit, too many requests, za dużo zapytań
explain-words-serverError = 500, 502, 503, 504, 5xx, awaria, niedostępny
explain-words-unauthorized = 401, unauthorized, nieautoryzowany
explain-words-maskedIds = 403, 404
explain-words-noSuchEndpoint = 404, 405, not found, nie znaleziono

actor-nobody = Nikt
actor-keyHolder = Osoba, która ma klucz
actor-admin = Administrator SmartRecruiters
actor-smartRecruiters = SmartRecruiters
actor-findem = Findem

explain-code-error-codeLength = Kod wyniku ma 15, 20 lub 25 znaków.
explain-code-unknown-permission = uprawnienie nr { $number }
explain-code-error-codeCharacter = Jest tu znak, którego nie ma żaden kod wyniku.
explain-code-error-codeCheck = W tym kodzie wyniku jest literówka: cyfra kontrolna się nie zgadza. Poproś o kod jeszcze raz.
explain-code-error-codeNewer = Ten kod wyniku utworzyła późniejsza wersja tego programu.

## Texts to copy

clipboard-overwritten = Klucz usunięto ze schowka.
reply-greeting = Dzień dobry!
reply-admin-practice = To pochodzi z ćwiczenia. Nic w tym nie jest prawdziwe.
reply-admin-company = Firma: { $company }
reply-admin-key = Klucz API: z końcówką { $lastFour }
reply-customer-lead = Oto wynik sprawdzenia { $kind ->
    [oauthToken] tego, czego używają Państwo jako klucza API SmartRecruiters,
   *[other] Państwa klucza API SmartRecruiters
 }{ $lastFour ->
    [unknown] { "" }
   *[other] {" "}z końcówką { $lastFour }
 } (kod wyniku { $code }):
reply-customer-steps = Co zrobić:
reply-customer-again = Następnie prosimy ponownie sprawdzić klucz w Findem Connect. Jeśli coś nadal nie działa, prosimy przesłać nam nowy raport. Prosimy nigdy nie wysyłać samego klucza.
reply-customer-report = Mamy raport z tego sprawdzenia, więc nie trzeba go wysyłać. Prosimy nigdy nie wysyłać samego klucza.
reply-customer-never = Prosimy nigdy nie wysyłać samego klucza.
reply-customer-only = To sprawdzenie objęło tylko część uprawnień. Przed przekazaniem klucza do Findem prosimy sprawdzić cały klucz. Prosimy nigdy nie wysyłać klucza e-mailem ani na czacie.

# What a letter to the customer says in place of other words. Findem’s support writes it, and already has the report.
letter-unreached = Wykonaliśmy to sprawdzenie sami, a nasz komputer nie otrzymał wszystkich odpowiedzi ze SmartRecruiters. Prosimy wykonać je na własnym komputerze.
letter-report-note-checksum = Raport, który do nas wysłano, został zmieniony lub uszkodzony po zapisaniu. Prosimy zapisać go ponownie i wysłać bez zmian.
letter-try-unreached-who = Osoba, która skonfigurowała połączenie
letter-try-unknown-who = { letter-try-unreached-who }
letter-try-noSafeAttempt-who = { letter-try-unreached-who }
letter-try-writesNotTried-who = { letter-try-unreached-who }
letter-try-listChanged-who = { letter-try-unreached-who }
letter-try-cancelled-who = { letter-try-unreached-who }
letter-try-unauthorized-who = { letter-try-unreached-who }
letter-try-serverError-who = { letter-try-unreached-who }
letter-try-throttled-who = { letter-try-unreached-who }
letter-try-unreached =
    Otwórz Findem Connect for SmartRecruiters na komputerze, na którym skonfigurowano połączenie.
    Sprawdź tam klucz.
    Zapisz raport i prześlij go nam.
letter-headline-reason-wrongShape = SmartRecruiters odpowiedział w sposób, którego nasze sprawdzenie nie zna. Wyjaśniamy to.
letter-headline-reason-throttled = SmartRecruiters poprosił nasze sprawdzenie o zwolnienie tempa. Być może zapytania wysyłają też inne programy z tym samym kluczem lub adresem.
letter-headline-reason-tooLarge = Odpowiedź ze SmartRecruiters była większa, niż nasze sprawdzenie może odczytać. Wyjaśniamy to.
letter-headline-reason-maskedIds = Części uprawnień nie udało się ustalić, bo SmartRecruiters ukrywa, czy coś istnieje. Wyjaśniamy to.
letter-headline-reason-noSuchEndpoint = W SmartRecruiters brakuje czegoś, czego potrzebuje Findem. Wyjaśniamy to.
letter-headline-reason-noSafeAttempt = Tworzenia kandydatów nie da się sprawdzić bez utworzenia kandydata. Może to potwierdzić próba w Findem Connect.
letter-detail-refusedForAdmin = Przesyłamy też tekst dla pomocy technicznej SmartRecruiters. Zawiera to, czego potrzebuje ona do ustalenia przyczyny.
letter-headline-customerApiOff = Państwa umowa ze SmartRecruiters nie obejmuje dostępu do API. Prosimy zwrócić się do SmartRecruiters o jego włączenie.
letter-headline-moduleOff = { $count ->
    [0] Moduł, którego potrzebuje Findem, jest prawdopodobnie wyłączony. Prosimy zapytać SmartRecruiters, czy Państwa firma go ma.
    [one] Moduł { $modules } jest prawdopodobnie wyłączony. Prosimy zapytać SmartRecruiters, czy Państwa firma go ma.
   *[many] Te moduły są prawdopodobnie wyłączone: { $modules }. Prosimy zapytać SmartRecruiters, czy Państwa firma je ma.
 }
letter-detail-moduleOff = Albo Państwa firma nie kupiła lub nie włączyła tej części SmartRecruiters, albo ten klucz nie może z niej korzystać. Odpowiedzi wyglądają tak samo.
letter-try-wrongShape-who = Pomoc techniczna Findem
letter-try-wrongShape = Damy znać, co ustalimy. Na razie nie trzeba niczego robić.
letter-try-tooLarge-who = Pomoc techniczna Findem
letter-try-tooLarge = Damy znać, co ustalimy. Na razie nie trzeba niczego robić.
letter-try-maskedIds-who = Pomoc techniczna Findem
letter-try-maskedIds = Damy znać, co ustalimy. Na razie nie trzeba niczego robić.
letter-try-noSuchEndpoint-who = Pomoc techniczna Findem
letter-try-noSuchEndpoint = Damy znać, co ustalimy. Na razie nie trzeba niczego robić.
letter-try-deadline =
    Sprawdź klucz ponownie.
    Jeśli czas znów się skończy, spróbuj w innej sieci.
letter-try-writesNotTried =
    W Findem Connect przejdź do strony „Uprawnienia” i wybierz „Przetestuj 7 uprawnień do zapisu…”. Zapytania używają zmyślonych identyfikatorów, więc nic nie powinno się zmienić.
    Zapisz raport i prześlij go nam.
letter-try-noSafeAttempt =
    W Findem Connect przejdź do strony „Test połączenia” i przeprowadź próbę. Próba tworzy kandydata testowego i go usuwa.
letter-try-unexpectedWrite =
    Na razie nie testuj ponownie uprawnień do zapisu.
    Wyślij pomocy technicznej SmartRecruiters drugi tekst, który od nas Państwo otrzymają. Zawiera pytanie, co zrobiło przyjęte zapytanie, i jego identyfikator.
    Przekaż nam odpowiedź pomocy technicznej SmartRecruiters.
letter-try-unknown =
    Sprawdź klucz ponownie.
    Jeśli wynik jest taki sam, prześlij nam nowy raport.
letter-remark-writes = { $count ->
    [one] Jednego uprawnienia do zapisu nie przetestowano. Aby je przetestować, przejdź w Findem Connect do strony „Uprawnienia” i wybierz „Przetestuj 7 uprawnień do zapisu…”.
   *[many] { $count } uprawnień do zapisu nie przetestowano. Aby je przetestować, przejdź w Findem Connect do strony „Uprawnienia” i wybierz „Przetestuj 7 uprawnień do zapisu…”.
}

# The steps with a new key, in a letter. The reader doesn’t see the window.
-letter-check-key = Wklej klucz w Findem Connect na stronie „Klucz API” i zaczekaj na wynik. Jeśli nie masz tego programu, poproś o niego pomoc techniczną Findem.
-letter-hand-over = Gdy Findem Connect pokaże, że klucz może wszystko, czego wymaga instrukcja Findem, i nie wspomni o grupie dostępu (Access group), wklej ten sam klucz w Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save. Jeśli Findem ma już starszy klucz, najpierw wybierz tam Edit Auth.
-letter-revoke = Gdy Findem zadziała z nowym kluczem, unieważnij stary w SmartRecruiters.
-letter-generate = Nadaj kluczowi nową nazwę, na przykład „{ key-name-another }”. Wybierz Generate i skopiuj go. SmartRecruiters pokazuje go tylko raz.
letter-fix-keyMalformed =
    Wróć do okna w SmartRecruiters, w którym widać nowy klucz.
    Skopiuj cały klucz. Jeśli jest przycisk Copy, użyj go. W przeciwnym razie zaznacz całe pole i skopiuj.
    { -letter-check-key }
letter-fix-oauthCredential =
    Wybierz New credential, a potem API key. Jeśli widać pola wyboru zakresów (scopes), wybrano klienta OAuth: cofnij się.
    System role: wybierz Admin. Access group: zostaw puste.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    Gdy Findem zadziała z tym kluczem, unieważnij dane klienta OAuth, jeśli nic innego ich nie używa.
letter-fix-oauthScopeMissing =
    Findem przyjmuje klucz API, a nie dane dostępowe OAuth. Wybierz New credential, a potem API key.
    System role: wybierz Admin. Access group: zostaw puste.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    Gdy Findem zadziała z tym kluczem, unieważnij dane klienta OAuth, jeśli nic innego ich nie używa.
letter-fix-badKey =
    Jeśli okno z nowym kluczem jest jeszcze otwarte, skopiuj klucz jeszcze raz.
    Jeśli klucz utworzono w drugim środowisku (produkcja lub sandbox), sprawdź go tam.
    W przeciwnym razie utwórz nowy klucz: New credential, API key, System role Admin, Access group puste, nowa nazwa, na przykład „{ key-name-another }”, Generate. Skopiuj cały klucz.
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-badKey-revoked =
    Utwórz nowy klucz: New credential, API key, System role Admin, Access group puste, nowa nazwa, na przykład „{ key-name-another }”, Generate. Skopiuj cały klucz. SmartRecruiters pokazuje go tylko raz.
    { -letter-check-key }
    { -letter-hand-over }
letter-fix-wrongEnvironment =
    Jeśli klucz utworzono w sandboxie, wybierz na pierwszej stronie Findem Connect opcję Sandbox. W przeciwnym razie wybierz tam Produkcja.
    Sprawdź klucz ponownie.
letter-fix-systemRole =
    Wybierz New credential, a potem API key.
    System role: wybierz Admin. Access group: zostaw puste.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-accessGroup =
    Utwórz nowy klucz z System role Admin, a pole Access group zostaw puste. Grupa dostępu ogranicza klucz do części rekrutacji i ich kandydatów.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-refusedForAdmin =
    Klucz ma już rolę Admin, więc nowy klucz najpewniej tu nie pomoże.
    Zapytaj pomoc techniczną SmartRecruiters, dlaczego te zapytania są odrzucane dla klucza z rolą Admin.
    Prześlij jej w tym celu drugi tekst, który od nas Państwo otrzymają. Są w nim te zapytania.
letter-fix-moduleOff =
    Zapytaj, czy firma ma moduł, którego dotyczy odmowa, i poproś o jego włączenie.
    Po włączeniu sprawdź ponownie ten sam klucz. Nowy klucz nie jest do tego potrzebny.
    Jeśli firma go ma i jest on włączony, zapytaj, dlaczego ten klucz jest odrzucany.
    Jeśli firma nie korzysta z tego modułu, daj nam znać. Reszta połączenia może działać bez niego.
# The person who asks the admin isn’t Findem’s support.
admin-fix-moduleOff = { fix-moduleOff }
admin-fix-refusedForAdmin =
    Klucz ma już rolę Admin, więc nowy klucz najpewniej tu nie pomoże.
    Zapytaj pomoc techniczną SmartRecruiters, dlaczego te zapytania są odrzucane dla klucza z rolą Admin.
    Prześlij tam raport ze sprawdzenia. Są w nim te zapytania.
reply-customer-also = Znaleźliśmy też to: { $text }
reply-customer-covered = Znaleźliśmy też to: { $text } Nowy klucz rozwiąże i ten problem.
reply-customer-try = Czego spróbować teraz:
reply-closing = Z pozdrowieniami

# What Findem’s support reads in place of other words: at the desk, in the text for the ticket, and on the command line.
-support-vendor-text = Wyślij klientowi tekst dla pomocy technicznej SmartRecruiters, bo odpowiada ona własnym klientom. Trzeba w nim uzupełnić nazwę firmy. W oknie skopiuj tekst z części „Teksty do skopiowania”. W wierszu poleceń zapisz raport i uruchom findem-doctor report show FILE --for vendor.
support-headline-reason-wrongShape = SmartRecruiters odpowiedział w sposób, którego ten program nie zna. Raport muszą obejrzeć inżynierowie Findem.
support-headline-reason-tooLarge = Jedna z odpowiedzi była większa, niż ten program może odczytać. Raport muszą obejrzeć inżynierowie Findem.
support-headline-reason-maskedIds = Części uprawnień nie udało się ustalić, bo SmartRecruiters ukrywa, czy coś istnieje. Raport muszą obejrzeć inżynierowie Findem.
support-headline-reason-noSuchEndpoint = W SmartRecruiters brakuje funkcji API, której potrzebuje Findem. Raport muszą obejrzeć inżynierowie Findem.
support-try-wrongShape-who = Pomoc techniczna Findem
support-try-wrongShape =
    Przekaż raport inżynierom Findem. Widać w nim, których odpowiedzi ten program nie zna.
support-try-tooLarge-who = Pomoc techniczna Findem
support-try-tooLarge =
    Przekaż raport inżynierom Findem. Widać w nim, która odpowiedź była za duża.
support-try-maskedIds-who = Pomoc techniczna Findem
support-try-maskedIds =
    Przekaż raport inżynierom Findem. Widać w nim, które uprawnienia są wciąż niejasne.
support-try-noSuchEndpoint-who = Pomoc techniczna Findem
support-try-noSuchEndpoint =
    Przekaż raport inżynierom Findem. Widać w nim, której funkcji API brakuje.
support-try-unexpectedWrite-who = Pomoc techniczna Findem razem z administratorem SmartRecruiters
support-try-unexpectedWrite =
    Na razie nie testuj ponownie uprawnień do zapisu.
    { -support-vendor-text } Tekst zawiera pytanie, co zrobiło przyjęte zapytanie.
    Przekaż raport także inżynierom Findem.
support-try-unknown =
    Sprawdź klucz ponownie.
    Jeśli wynik jest taki sam, przekaż raport inżynierom Findem.
support-fix-wrongEnvironment-who = Osoba, która sprawdza klucz
support-fix-wrongEnvironment-where = Findem Connect
support-fix-wrongEnvironment =
    Zapytaj, czy klucz utworzono w sandboxie firmy, czy w produkcji.
    Sprawdź go tam. W wierszu poleceń dodaj --env sandbox lub --env production. W oknie dodaj klienta z tym środowiskiem.
support-fix-refusedForAdmin =
    Klucz ma już rolę Admin, więc nowy klucz najpewniej tu nie pomoże.
    { -support-vendor-text }
support-fix-moduleOff =
    Zapytaj, czy firma ma moduł, którego dotyczy odmowa, i poproś o jego włączenie.
    Po włączeniu sprawdź ponownie ten sam klucz. Nowy klucz nie jest do tego potrzebny.
    Jeśli firma go ma i jest on włączony, zapytaj, dlaczego ten klucz jest odrzucany.
    Jeśli firma nie korzysta z tego modułu, nic nie trzeba robić: reszta połączenia może działać bez niego.
support-fix-moduleOff-ask = { $count ->
    [one] Zapytaj, czy firma ma moduł { $modules }, i poproś o jego włączenie.
   *[other] Zapytaj, czy firma ma te moduły, i poproś o ich włączenie: { $modules }.
}
support-remark-source-unavailable = Firma nie ma strony ze źródłami niestandardowymi. Aby widzieć źródło Findem, może zapytać opiekuna w SmartRecruiters o dodatek ze źródłami niestandardowymi.
support-remark-empty = { $what ->
    [both] Ten klucz nie widzi rekrutacji ani kandydatów.
    [jobs] Ten klucz nie widzi rekrutacji.
    [candidates] Ten klucz nie widzi kandydatów.
   *[users] Ten klucz nie widzi użytkowników.
} Jeśli firma je ma, administrator SmartRecruiters powinien sprawdzić rolę i grupę dostępu tego klucza.
support-report-source-unavailable = Firma nie ma strony ze źródłami niestandardowymi. Kandydaci z Findem będą mieć źródło Other.
reply-customer-nothing = W SmartRecruiters nie trzeba niczego zmieniać.
reply-customer-ready = Jeśli Findem nie ma jeszcze tego klucza, prosimy wkleić go w Findem. Jeśli Findem już go ma, a coś nadal nie działa, prosimy napisać, co Państwo widzą i od kiedy. Prosimy nigdy nie wysyłać klucza e-mailem ani na czacie.
reply-page = Strona: { $url }
reply-who = Kto: { $who }
reply-where = Gdzie: { $where }

# What helps on the command line, behind the sentence on what is wrong with the proxy.
doctor-proxy-unreadable = { $setting ->
    [variable] Powinna wyglądać tak: http://proxy.example.com:8080.
   *[other] Popraw ją tam albo ustaw zmienną HTTPS_PROXY na adres w postaci http://proxy.example.com:8080.
}
doctor-proxy-byItself = Zapytaj dział IT o adres serwera proxy i ustaw na niego zmienną HTTPS_PROXY, np. http://proxy.example.com:8080.
doctor-proxy-login = Ustaw zmienną HTTPS_PROXY na adres, który je zawiera, np. http://user:password@proxy.example.com:8080, albo wpisz je w oknie programu.
doctor-proxy-loginRefused = Sprawdź je albo zapytaj dział IT.
doctor-proxy-otherLogin = Zapytaj dział IT, jak połączyć się ze SmartRecruiters bez niego.
