# What the help of the command line says: `findem-doctor --help`, and the help of each command.

## Headings, and what follows the text of an option

help-heading-usage = Użycie:
help-heading-commands = Polecenia:
help-heading-arguments = Argumenty:
help-heading-options = Opcje:
help-heading-values = Możliwe wartości:
help-default = [domyślnie: { $value }]
help-values = [możliwe wartości: { $values }]

## Commands

help-command = Sprawdza klucz API SmartRecruiters dla Findem i mówi jednym zdaniem, co jest nie tak
help-command-check = Sprawdza klucz: jego uprawnienia, źródło Findem i to, co zrobi Findem
help-command-fleet = Sprawdza wiele kluczy naraz, z jednym wierszem wyniku dla każdego
help-command-practice = Uruchamia firmę do ćwiczeń, która zastępuje SmartRecruiters na tym komputerze
help-command-explain = Objaśnia to, co podaje raport: uprawnienie, przyczynę, powód, to, co widzi klient, lub kod wyniku
help-command-report = Otwiera raport przysłany przez klienta albo porównuje dwa raporty
help-command-report-show = Pokazuje raport
help-command-report-diff = Porównuje dwa raporty: co jest lepiej, co gorzej, a czego nie można porównać
help-command-keys = Zapisuje klucze w magazynie haseł tego komputera, każdy pod nazwą
help-command-keys-add = Zapisuje klucz odczytany ze standardowego wejścia albo wpisany bez pokazywania
help-command-keys-list = Wymienia nazwy kluczy, bez samych kluczy
help-command-keys-forget = Usuwa klucz z magazynu haseł
help-command-watch = Sprawdza połączenia co tydzień i powiadamia, gdy coś przestanie działać
help-command-watch-on = Włącza cotygodniowe sprawdzenie połączenia, z jego kluczem w magazynie haseł
help-command-watch-off = Wyłącza cotygodniowe sprawdzenie połączenia
help-command-watch-now = Robi teraz to, co zegar robi co tydzień
help-command-watch-status = Pokazuje, które połączenia są sprawdzane co tydzień i co wykazało ostatnie sprawdzenie
help-command-completions = Wypisuje skrypt uzupełniania dla powłoki
help-command-man = Wypisuje stronę podręcznika
help-command-help = Pokazuje tę pomoc albo pomoc dla polecenia

## Options and arguments that several commands have

help-argument-language = Język tekstów dla ludzi [domyślnie: w terminalu język systemu, poza nim angielski]
help-argument-api_base = Zamiast tego odpytaj serwer na tym komputerze, na przykład firmę do ćwiczeń pod adresem http://127.0.0.1:8080
help-argument-verbose = Pokaż w terminalu każde uprawnienie z jego zapytaniami, a nie tylko to, co wymaga uwagi
help-argument-help = Pokaż pomoc
help-argument-help-more = Pokaż pomoc (więcej po użyciu „--help”)
help-argument-help-summary = Pokaż pomoc (krótsza po użyciu „-h”)
help-argument-version = Pokaż wersję

## findem-doctor check

help-argument-check-env = Które SmartRecruiters odpytać; practice jest wbudowane i nie wymaga klucza [domyślnie: production]
help-argument-check-scenario = Ćwicz z tym problemem (oznacza też `--env practice`); ich listę pokazuje `findem-doctor practice --help`
help-argument-check-key_stdin = Odczytaj klucz ze standardowego wejścia
help-argument-check-profile = Odczytaj klucz z magazynu haseł, w którym zapisało go polecenie `findem-doctor keys add NAME`
help-argument-check-write_attempts = Przetestuj też siedem uprawnień do zapisu, na zmyślonych identyfikatorach, które do niczego nie należą
help-argument-check-read_only = Pomiń siedem uprawnień do zapisu; liczą się tylko wtedy, gdy wynikają z roli
help-argument-check-only = Sprawdź tylko te uprawnienia, rozdzielone przecinkami, bez źródła i testu połączenia
help-argument-check-changes = Pokaż tylko to, co zmieniło się od ostatniego sprawdzenia w historii --profile; kod wyjścia pozostaje kodem sprawdzenia
help-argument-check-metrics = Zapisz wynik także do tego pliku, jako metryki dla Prometheusa
help-argument-check-plan = Wypisz wszystkie zapytania, które wysłałoby sprawdzenie, i niczego nie wysyłaj
help-argument-check-format = Format raportu; domyślnie zgodny z rozszerzeniem FILE (.json, .md, .html), a bez niego tekst
help-argument-check-out = Zapisz cały raport do tego pliku
help-argument-check-deadline = Zakończ całe sprawdzenie po tylu sekundach
help-argument-check-quiet = Nie pokazuj postępu ani uwag, tylko raport i błędy

## findem-doctor fleet

help-argument-fleet-keys = Lista kluczy, plik, który może czytać tylko Twoje konto; `-` czyta standardowe wejście
help-argument-fleet-jobs = Ile kluczy sprawdzać jednocześnie, najwyżej 128
help-argument-fleet-shard = Sprawdź tylko co N-ty wiersz, zaczynając od wiersza I (licząc od 0), aby podzielić listę między kilka zadań
help-argument-fleet-out = Dopisz wyniki do tego pliku i pomiń wiersze, które mają już w nim wynik
help-argument-fleet-changes_from = Wypisz tylko to, co zmieniło się od wyników w tym pliku, który zapisało --out wcześniejszego uruchomienia
help-argument-fleet-metrics = Zapisz wyniki także do tego pliku, jako metryki dla Prometheusa
help-argument-fleet-write_attempts = Przetestuj też siedem uprawnień do zapisu, w wierszach z "consent": true
help-argument-fleet-deadline = Zakończ sprawdzenie każdego klucza po tylu sekundach

## findem-doctor practice

help-argument-practice-port = Nasłuchuj na tym porcie adresu 127.0.0.1 zamiast na wolnym
help-argument-practice-scenario = Co ćwiczyć
help-argument-practice-candidates = Ilu kandydatów ma firma, najwyżej 1 000 000
help-argument-practice-json = Wypisz adres, strony administratora i klucze jako jeden wiersz JSON

## findem-doctor explain

help-argument-explain-what = Identyfikator z raportu, to, co widzi klient, kod wyniku albo szukane słowa; bez tego zostaną wypisane wszystkie identyfikatory

## findem-doctor report

help-argument-report-show-file = Raport, jako JSON lub HTML; `-` czyta standardowe wejście
help-argument-report-show-format = Format, w którym ma być pokazany
help-argument-report-show-reader = Pokaż zamiast tego tekst do wysłania
help-argument-report-diff-old = Starszy raport, jako JSON lub HTML; `-` czyta standardowe wejście
help-argument-report-diff-new = Nowszy raport
help-argument-report-diff-format = Format, w którym ma być pokazane porównanie

## findem-doctor keys

help-argument-keys-add-name = Nazwa klucza, na przykład nazwa klienta
help-argument-keys-add-env = Gdzie klucz jest używany [domyślnie: production]
help-argument-keys-forget-name = Nazwa, pod którą go zapisano
help-argument-keys-forget-all = Usuń wszystkie klucze

## findem-doctor watch

help-argument-watch-on-name = Nazwa, pod którą polecenie `findem-doctor keys add` zapisało klucz
help-argument-watch-off-name = Nazwa połączenia; bez niej wyłączone zostaną wszystkie
help-argument-watch-now-name = Sprawdź tylko to połączenie

## findem-doctor completions

help-argument-completions-shell = Powłoka

## Possible values

help-value-practice = Wbudowana firma do ćwiczeń na tym komputerze
help-value-text = Dla terminala
help-value-json = Dla programów
help-value-markdown = Do zgłoszenia
help-value-html = Do przeglądarki i do druku; JSON jest w środku
help-value-customer = List do klienta: co znaleziono i co zrobić
help-value-ticket = Tekst do zgłoszenia: przyczyna, kroki i dowody
help-value-vendor = List do wsparcia SmartRecruiters, z zapytaniami i ich identyfikatorami

## What stands below the options

help-after =
    Kody wyjścia polecenia `check`:
      0  gotowy: klucz pozwala na to, czego wymaga przewodnik Findem
      1  niegotowy: coś trzeba naprawić
      2  niesprawdzony: polecenie jest błędne albo klucz jest pusty
      3  nie ustalono: coś stanęło na przeszkodzie albo najpierw trzeba przetestować zapis

    W terminalu raport pokazuje tylko to, co wymaga uwagi, a odpowiedź jest na końcu. Plik lub inny program zawsze dostaje cały raport. Wyjście jest w UTF-8; jeśli ustawienia regionalne mają inne kodowanie lub nie mają żadnego, teksty dla ludzi używają znaków ASCII.
help-after-check =
    Klucz jest odczytywany ze standardowego wejścia, z magazynu haseł (--profile) albo ze zmiennej FINDEM_DOCTOR_KEY, o ile nie jest pusta. Nigdy nie jest argumentem, bo mogliby go odczytać inni użytkownicy komputera. Tekst może zawierać coś więcej niż klucz, na przykład etykietę, nagłówek lub polecenie curl. Używany jest tylko klucz.

    Bez --write-attempts sprawdzenie tylko odczytuje. Rola Admin obejmuje siedem uprawnień do zapisu. Przy każdej innej roli można to ustalić tylko testem. Bez --write-attempts i --read-only takie sprawdzenie kończy się kodem wyjścia 3.

    Sprawdzenie z --profile jest dodawane do historii tego profilu, która przechowuje ostatnie 50 sprawdzeń, chyba że inny program, na przykład okno Findem Connect, ma otwarte zapisane dane.

    Serwer proxy jest ten, którego użyłby curl: https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, no_proxy i NO_PROXY, a bez nich ten z ustawień pulpitu. SOCKS działa, a w danych logowania nie trzeba niczego maskować. Jeśli adres serwera proxy jest nieprawidłowy, nic nie jest wysyłane.

    Przykłady:
    { $examples }

    Kody wyjścia: 0 gotowy, 1 niegotowy, 2 niesprawdzony, 3 nie ustalono
help-after-fleet =
    Każdy wiersz listy to jeden obiekt JSON:
    { $list }

    Bez `env` środowisko jest to samo co w profilu, a bez profilu production. Sprawdzenie tylko odczytuje, chyba że podano --write-attempts, a wiersz zawiera też "consent": true. Jeśli z roli klucza nie wynika, czy może zapisywać, wynik to undetermined (nie ustalono) z powodem writesNotTried.

    Każdy wiersz dostaje jeden wiersz wyniku w JSON, gdy tylko jest gotowy. Wiersz, którego nie można sprawdzić, dostaje zamiast tego błąd, a reszta jest sprawdzana dalej. Podsumowanie według przyczyn trafia na standardowe wyjście błędów. Jeśli uruchomienie zostało przerwane, uruchom polecenie ponownie z tym samym --out. Wiersze, które mają tam już wynik, zostaną pominięte.

    Przykłady:
    { $examples }

    Kody wyjścia: 0 wszystkie gotowe, 1 niektóre niegotowe, 2 polecenie lub lista są błędne, 3 żaden nie jest na pewno niegotowy, ale niektórych nie ustalono albo nie sprawdzono
help-after-practice =
    Przykłady:
    { $examples }

    Polecenie wypisuje adres, strony administratora i klucze, i działa do naciśnięcia Ctrl-C. Aby sprawdzić jeden z kluczy, skopiuj wypisane polecenie do innego terminala i wklej klucz, gdy pojawi się pytanie o niego.
help-after-explain =
    Raport podaje każde uprawnienie, każdą przyczynę (co trzeba naprawić) i każdy powód (dlaczego czegoś nie udało się ustalić) za pomocą identyfikatora, a każdy wynik ma kod. To polecenie objaśnia, co one oznaczają i co zrobić. Dla tego, co widzi klient, ma też odpowiedź do wysłania.

    Przykłady:
    { $examples }
help-after-report-show =
    W terminalu widać tylko to, co wymaga uwagi, a odpowiedź jest na końcu; --verbose pokazuje wszystko. Otwarcie raportu niczego nie wysyła.

    Przykłady:
    { $examples }
help-after-report-diff =
    Przykład:
    { $examples }
help-after-keys-add =
    Dopóki okno Findem Connect jest otwarte, zajmuje listę kluczy, więc najpierw je zamknij.

    Przykłady:
    { $examples }
help-after-watch-on =
    Sprawdzenie, które uruchamia się samo, tylko odczytuje. Nigdy nie pyta o hasło: jeśli magazyn haseł jest zablokowany, nic nie jest sprawdzane, a powiadomienie mówi o tym jeden raz. Powiadomienie pojawia się tylko wtedy, gdy coś przestało działać lub znowu działa, i nie wymienia żadnej firmy.

    Uruchamia się co tydzień podczas Twojej sesji: w systemie Linux robi to systemd, w systemie Windows Harmonogram zadań, a w systemie macOS launchd. Dopóki inny program ma otwarte zapisane dane, sprawdzenie czeka. Usunięcie klucza je kończy.

    Przykłady:
    { $examples }

## Comments beside examples

help-comment-permission = uprawnienie
help-comment-cause = przyczyna
help-comment-reason = powód
help-comment-symptom = to, co widzi klient
help-comment-code = kod wyniku
help-comment-search = wyszukiwanie: co pasuje do tych słów
help-comment-everything = wszystko, co ma identyfikator
