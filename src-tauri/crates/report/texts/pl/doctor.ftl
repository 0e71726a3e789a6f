# What the command line says around a report: the plan of a check, its progress, the summary of a fleet, keys, and the practice tenant.
# Names of commands, options, variables, and files stay as they are.

## What stands before a note, an error, and a hint

printed-note = uwaga: { $text }
printed-error = błąd[{ $code }]: { $text }
printed-hint = wskazówka: { $text }

## The plan of a check

plan-host-practice = firma do ćwiczeń na tym komputerze
plan-title = Co wysyła sprawdzenie (jedyny odbiorca: { $host }):
plan-reads = Odczytuje:
plan-writes = Próbuje zapisu na identyfikatorach, które zmyślono na potrzeby tego sprawdzenia i które do niczego nie należą:
plan-or = lub { $path }
plan-end = Nieudane zapytanie może zostać powtórzone kilka razy. Klucz jest wysyłany w nagłówku.

## The progress of a check, in one line

progress-asking = Wysyłanie zapytań do { $host } …
progress-answered = { $kind ->
    [reads] Są odpowiedzi dla { $answered } z { $wanted } uprawnień do odczytu
   *[all] Są odpowiedzi dla { $answered } z { $wanted } uprawnień
}

## Notes on a check

check-saved = raport zapisano w pliku { $file }
check-key-from-variable = klucz pochodzi ze zmiennej { $variable }
check-not-in-history = sprawdzenia nie ma w historii profilu { $profile }; powód: { $why }

## The summary of a fleet, and its progress in one line

fleet-ready = { $count ->
    [one] { $count } gotowy
    [few] { $count } gotowe
   *[many] { $count } gotowych
}
fleet-notReady = { $count ->
    [one] { $count } niegotowy
    [few] { $count } niegotowe
   *[many] { $count } niegotowych
}
fleet-undetermined = { $count ->
    [one] { $count } nieustalony
    [few] { $count } nieustalone
   *[many] { $count } nieustalonych
}
fleet-notChecked = { $count ->
    [one] { $count } niesprawdzony
    [few] { $count } niesprawdzone
   *[many] { $count } niesprawdzonych
}
fleet-title-notReady = Niegotowe:
fleet-title-undetermined = Nieustalone:
fleet-title-limited = Gotowe, ale z ograniczeniem:
fleet-title-notChecked = Niesprawdzone, więc o tych kluczach nic nie wiadomo:
fleet-title-skipped = Pominięte, bo { $file } ma już ich wynik, który jest wliczony powyżej:
fleet-lines = { $lines ->
    [one] 1 wiersz: { $counts }.
    [few] { $lines } wiersze: { $counts }.
   *[many] { $lines } wierszy: { $counts }.
}
fleet-no-lines = Żaden wiersz nie zawierał klucza do sprawdzenia.
fleet-see-headlines = zobacz podsumowanie przy każdym wierszu
fleet-stopped = Zatrzymano przed końcem. Niedokończone sprawdzenia nie mają wyniku.
fleet-changes-title = Zmiany od czasu { $file }:
fleet-changes-none = Od czasu { $file } nic się nie zmieniło.
fleet-changes-none-so-far = Wśród kluczy tego uruchomienia nic się nie zmieniło od czasu { $file }.
fleet-changes-more = … i jeszcze { $count }
fleet-changes-gone-unknown = To uruchomienie nie objęło całej listy, więc nie wiadomo, których kluczy już nie ma.
fleet-change-new = Nowe
fleet-change-gone = Już ich nie ma
fleet-line = wiersz { $line }
fleet-environment-custom = adres w --api-base
fleet-not-checked = Nie sprawdzono
fleet-exit-ready = Kod wyjścia 0: wszystkie klucze są gotowe.
fleet-exit-notReady = Kod wyjścia 1: co najmniej jeden klucz nie jest gotowy.
fleet-exit-notDone = Kod wyjścia 2: nie udało się zapisać wszystkich wyników.
fleet-exit-undetermined = Kod wyjścia 3: żaden klucz nie jest na pewno niegotowy, ale niektórych nie ustalono albo nie sprawdzono.
fleet-done = Wykonano { $done }: { $counts }
fleet-done-of = Wykonano { $done } z około { $all }: { $counts }
fleet-left-seconds = zostało około { $seconds } s
fleet-left-minutes = zostało około { $minutes } min

## Where a key is stored

place-gnomeKeyring = GNOME Keyring
place-kdeWallet = KDE Wallet
place-keePassXc = KeePassXC
place-systemKeyring = systemowy magazyn haseł
place-windowsCredentialManager = Windows Credential Manager
place-macKeychain = macOS Keychain
place-session = pamięć tego programu

## Keys

keys-question = Klucz (niewidoczny):
keys-stored =
    Klucz zapisano. Miejsce: { $place }, wpis „{ $entry }”.
    Aby go sprawdzić: { $command }
keys-stored-practice =
    Klucz zapisano. Miejsce: { $place }, wpis „{ $entry }”.
    Aby go sprawdzić: { $command }
    ADDRESS to adres API, który wypisuje findem-doctor practice.
keys-stored-custom =
    Klucz zapisano. Miejsce: { $place }, wpis „{ $entry }”.
    Aby go sprawdzić: { $command }
    ADDRESS to adres API.
keys-removed = Usunięto klucz profilu { $profile }. Miejsce: { $place }.
keys-removed-unlisted = Usunięto klucz, którego profilu nie ma na liście. Miejsce: { $place }.
keys-none = brak zapisanych kluczy
keys-none-add = brak zapisanych kluczy; aby zapisać klucz, użyj polecenia { $command }
keys-not-listed = { $why }; wymienionych tam kluczy nie pokazano
keys-ends = …{ $lastFour }
keys-since = od { $date }

## The weekly check

watch-on = { $profile }: połączenie będzie sprawdzane co tydzień.
watch-off = { $profile }: połączenie nie będzie już sprawdzane co tydzień.
watch-nothing = Żadne połączenie nie jest sprawdzane co tydzień.
watch-status = { $profile }: sprawdzane co tydzień od { $since }. { $last }
watch-last-none = Sprawdzenia jeszcze nie było.
watch-last-ready = Ostatnie sprawdzenie: { $date }, klucz gotowy.
watch-last-notReady = Ostatnie sprawdzenie: { $date }, klucz niegotowy.
watch-last-undetermined = Ostatnie sprawdzenie: { $date }, wyniku nie ustalono.
watch-last-noKey = { $date } magazyn haseł nie wydał klucza, więc niczego nie sprawdzono.
watch-last-notChecked = { $date } niczego nie sprawdzono.
watch-timer-off = harmonogram jest wyłączony, więc żadne sprawdzenie nie uruchomi się samo; włącza go `findem-doctor watch on NAME`
watch-waits = inny program, na przykład okno Findem Connect, używa zapisanych danych; trwa oczekiwanie na jego zakończenie
watch-no-notification = nie udało się pokazać powiadomienia ({ $why })
watch-notice-broke = Stan połączenia między Findem a SmartRecruiters się pogorszył
watch-notice-restored = Połączenie między Findem a SmartRecruiters znowu działa
watch-notice-noKey = Połączenia między Findem a SmartRecruiters nie sprawdzono
watch-notice-no-entry = W magazynie haseł nie ma klucza.

## The practice tenant

practice-running = Firma do ćwiczeń działa. Nic w niej nie jest prawdziwe.
practice-api = Adres API
practice-admin = Strony administratora
practice-scenario = Scenariusz
practice-keys = Klucze:
practice-no-keys = jeszcze brak; utwórz klucz na stronach administratora
practice-check = Sprawdź klucz w innym terminalu:
practice-stop = Aby zatrzymać, naciśnij Ctrl-C.
