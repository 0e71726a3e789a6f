# The words of a report, of `explain` and of the texts to copy.

## The report

report-title = Findem Connect for SmartRecruiters
report-subtitle = Raport ze sprawdzenia
report-context-key = Klucz …{ $lastFour }
report-context-code = kod { $code }
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
report-first-sync-minute = Limity SmartRecruiters pozwalają na pierwszy import w najlepszym razie w ciągu minuty.
report-first-sync-minutes = { $minutes ->
    [one] Limity SmartRecruiters pozwalają na pierwszy import w najlepszym razie w około minutę.
    [few] Limity SmartRecruiters pozwalają na pierwszy import w najlepszym razie w około { $minutes } minuty.
   *[many] Limity SmartRecruiters pozwalają na pierwszy import w najlepszym razie w około { $minutes } minut.
}
report-first-sync-hours = { $hours ->
    [one] Limity SmartRecruiters pozwalają na pierwszy import w najlepszym razie w około godzinę.
    [few] Limity SmartRecruiters pozwalają na pierwszy import w najlepszym razie w około { $hours } godziny.
   *[many] Limity SmartRecruiters pozwalają na pierwszy import w najlepszym razie w około { $hours } godzin.
}
report-source-refused = Ten klucz nie może odczytać źródeł.
report-source-unavailable = Firma nie ma strony ze źródłami niestandardowymi. Kandydaci z Findem będą mieć źródło Other.
report-match = { $label } (typ { $type }, podtyp { $subType })
report-match-no-sub-type = { $label } (typ { $type })
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
report-network-inspected = Sieć firmowa może odczytać to połączenie.
report-network-not-kept = To sprawdzenie wykonała wcześniejsza wersja tego programu, która nie zapisała, z jakiej sieci korzystała.

report-fact-key-ending = { $kind }, końcówka { $lastFour }
report-fact-requests = { $requests ->
    [one] jedno zapytanie
    [few] { $requests } zapytania
   *[many] { $requests } zapytań
}
report-fact-other-user = Inny program używa tego klucza w tym samym czasie.
report-fact-tls-issuer = wystawca certyfikatu: { $issuer }
report-fact-access-groups = { $count ->
    [one] jedna grupa dostępu
    [few] { $count } grupy dostępu
   *[many] { $count } grup dostępu
}
report-fact-program-line = { $name } { $version }, system { $os }, lista uprawnień { $catalogue }

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
screen-ready-only = Aby sprawdzić cały klucz, pomiń --only.
screen-exit-ready = Kod wyjścia 0: gotowy.
screen-exit-ready-only = Kod wyjścia 0: wskazane uprawnienia są przyznane.
screen-exit-notReady = Kod wyjścia 1: niegotowy. Coś trzeba naprawić.
screen-exit-undetermined = Kod wyjścia 3: nie udało się ustalić, czy ten klucz jest gotowy.

## What to know although a key is ready

remark-rehearsal-leftover = Kandydat testowy z próby może wciąż być w SmartRecruiters. Poproś administratora SmartRecruiters, aby go wyszukał i usunął.
remark-rehearsal-failed = Próba się nie powiodła, ale niczego po sobie nie zostawiła. Przeprowadź ją ponownie w Findem Connect.
remark-rehearsal-inconclusive = Nie udało się ustalić, jak zakończyła się próba. Zobacz to w Findem Connect.
remark-source-unavailable = Firma nie ma strony ze źródłami niestandardowymi. Jeśli chcesz widzieć źródło Findem, zapytaj opiekuna w SmartRecruiters, czy firma może dostać dodatek ze źródłami niestandardowymi.
remark-source-typeRefused = Ten klucz nie może odczytać źródeł każdego typu. Poproś administratora SmartRecruiters o sprawdzenie, czy tylko jedno źródło nazywa się Findem.
remark-source-listChanged = Lista źródeł zmieniła się podczas odczytu. Poproś administratora SmartRecruiters o sprawdzenie, czy tylko jedno źródło nazywa się Findem.
remark-empty = SmartRecruiters zwrócił pustą listę: { $permissions }. Jeśli firma ma takie dane, poproś administratora SmartRecruiters o sprawdzenie roli i grupy dostępu tego klucza.
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
remark-other-user = Inny program używa tego klucza w tym samym czasie, więc Findem może na niego czekać. Utwórz dla Findem osobny klucz.

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
verdict-looksGranted-meaning = SmartRecruiters nie odmówił z powodu braku uprawnienia, lecz tylko dlatego, że zmyślony identyfikator nie istnieje. W sprawdzeniu, które tylko odczytuje, oznacza to, że rola Admin obejmuje to uprawnienie. Nic się nie zmieniło.
verdict-denied-meaning = SmartRecruiters odmówił, a odmowa nie może oznaczać niczego innego.
verdict-inconclusive-meaning = Coś stało na przeszkodzie albo odpowiedź może oznaczać dwie rzeczy. Nie dowodzi to ani tego, że uprawnienie jest, ani tego, że go brakuje.
verdict-notTested-meaning = Pominięto celowo.

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
explain-contents = Aby przeczytać o którejś z tych pozycji, uruchom: findem-doctor explain ID. Aby wyszukać, użyj dowolnych słów, na przykład: findem-doctor explain 403
explain-found = Znaleziono dla „{ $query }”. Aby przeczytać o którejś z tych pozycji, uruchom: findem-doctor explain ID
explain-symptom-all = Co widzą klienci
explain-cause-all = Przyczyny: co trzeba naprawić
explain-reason-all = Powody: dlaczego czegoś nie udało się ustalić
explain-verdict-all = Wyniki
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
reply-customer-lead = Oto wynik sprawdzenia Państwa klucza API SmartRecruiters (kod wyniku { $code }):
reply-customer-steps = Co zrobić:
reply-customer-again = Jeśli po ponownym sprawdzeniu klucza coś nadal nie działa, prosimy przesłać nam nowy raport. Prosimy nigdy nie wysyłać samego klucza.
reply-customer-report = Mamy raport z tego sprawdzenia, więc nie trzeba go wysyłać. Prosimy nigdy nie wysyłać samego klucza.
reply-customer-only = { $lastFour ->
    [unknown] To sprawdzenie objęło tylko część uprawnień. Przed przekazaniem klucza do Findem prosimy sprawdzić cały klucz.
   *[other] To sprawdzenie klucza z końcówką { $lastFour } objęło tylko część uprawnień. Przed przekazaniem klucza do Findem prosimy sprawdzić cały klucz.
 } Prosimy nigdy nie wysyłać klucza e-mailem ani na czacie.
reply-customer-also = Znaleźliśmy też to: { $text }
reply-customer-covered = Znaleźliśmy też to: { $text } Nowy klucz rozwiąże i ten problem.
reply-customer-try = Czego spróbować teraz:
reply-closing = Z pozdrowieniami
reply-customer-nothing = W SmartRecruiters nie trzeba niczego zmieniać.
reply-customer-ready = { $lastFour ->
    [unknown] Jeśli Findem nie ma jeszcze tego klucza, prosimy wkleić go w Findem.
   *[other] Ten klucz kończy się na { $lastFour }. Jeśli Findem jeszcze go nie ma, prosimy wkleić go w Findem.
 } Jeśli Findem już go ma, a coś nadal nie działa, prosimy napisać, co Państwo widzą i od kiedy. Prosimy nigdy nie wysyłać klucza e-mailem ani na czacie.
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
