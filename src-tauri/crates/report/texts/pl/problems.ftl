# Why a command failed, and what may help. Each one begins with a small letter, because "error:" or "hint:" stands before it.
# Names of commands, options, variables, and files stay as they are, in their backticks too.

## Keys

problem-noKey = nie podano klucza do sprawdzenia
problem-severalKeys = podano więcej niż jeden klucz: { $names }
problem-keyEmpty = klucz jest pusty
problem-twoKeys = ten tekst zawiera dwa różne klucze, z końcówkami { $first } i { $second }
problem-notPracticeKey = { $shape ->
    [cut] { $count ->
        [one] to tylko część klucza: brakuje co najmniej 1 znaku
       *[many] to tylko część klucza: brakuje co najmniej { $count } znaków
    }
    [overlong] { $count ->
        [one] to jest dłuższe niż klucz do ćwiczeń: o 1 znak za dużo
        [few] to jest dłuższe niż klucz do ćwiczeń: o { $count } znaki za dużo
       *[many] to jest dłuższe niż klucz do ćwiczeń: o { $count } znaków za dużo
    }
   *[other] to są ćwiczenia, a ten tekst nie jest kluczem do ćwiczeń
}
problem-keyAsArgument = klucza nie można podać w wierszu poleceń, bo mogliby go tam odczytać inni użytkownicy tego komputera
problem-keyUnreadable = nie można odczytać klucza ze standardowego wejścia: { $why }
problem-keyMalformed = ten tekst nie może być kluczem: zawiera inny tekst lub znaki, których nie ma żaden klucz, albo jest o wiele za długi
problem-practiceKeyElsewhere = to klucz do ćwiczeń; nigdy nie jest wysyłany do SmartRecruiters
problem-realKeyInPractice = to są ćwiczenia, a ten tekst nie jest kluczem do ćwiczeń; aby go użyć, przełącz na produkcję

## Profiles and the keychain

problem-profileNeedsAddress = profil { $profile } jest przeznaczony dla innego adresu, którego nie podano
problem-noProfile = nie ma profilu o nazwie { $profile }
problem-profilesDamaged = lista profili jest uszkodzona: { $file }
problem-profileWithoutKey = profil { $profile } nie ma zapisanego klucza
problem-profileHasKey = profil { $profile } ma już klucz
problem-keyElsewhere = klucz profilu { $profile } jest w innym magazynie haseł niż ten, który jest teraz używany
problem-noStore = na tym komputerze nie odpowiada żaden magazyn haseł
problem-noCollection = w magazynie haseł nie ma gdzie zapisać klucza (brak bazy kluczy)
problem-untilLogout = magazyn haseł traci klucze przy wylogowaniu
problem-keychainLocked = magazyn haseł jest zablokowany
problem-waiting = magazyn haseł jeszcze nie odpowiedział
problem-noAccess = system nie pozwala używać magazynu haseł
problem-ambiguous = w magazynie haseł jest kilka wpisów o tej nazwie
problem-tooLong = { $limit ->
    [one] klucz jest za długi: ten magazyn haseł przyjmuje najwyżej { $limit } znak
    [few] klucz jest za długi: ten magazyn haseł przyjmuje najwyżej { $limit } znaki
   *[many] klucz jest za długi: ten magazyn haseł przyjmuje najwyżej { $limit } znaków
}
problem-notKept = magazyn haseł nie zwrócił tego, co zapisano
problem-notText = wpis w magazynie haseł nie jest tekstem
problem-failed = w magazynie haseł wystąpił błąd

## Lists of keys and their results

problem-keysFile = { $file }: nie można odczytać ({ $why })
problem-keysOpenToOthers = { $file } zawiera klucze, a mogą go czytać inni użytkownicy tego komputera (tryb: { $mode })
problem-keysFromTerminal = listy kluczy nie można wpisać w terminalu, bo terminal pokazałby klucze
problem-noLines = na liście nie ma wiersza z kluczem
problem-outForeign = { $file } zawiera coś innego niż wyniki tego polecenia
problem-outInUse = do { $file } zapisuje już inne uruchomione polecenie
problem-oldResultsFile = nie można odczytać wcześniejszych wyników z pliku { $file }: { $why }
problem-oldResultsBroken = { $file }, wiersz { $line }: to nie jest wynik polecenia `findem-doctor fleet`
problem-oldResultsAreOut = wcześniejsze wyniki nie mogą być w pliku, do którego zapisuje to polecenie
problem-metricsForeign = { $file } zawiera coś innego niż metryki tego programu
problem-lineTooLong = ten wiersz jest za długi na klucz i jego nazwę
problem-lineNotText = ten wiersz nie jest tekstem: lista jest w UTF-16, a ten wiersz jest uszkodzony
problem-lineNotJson = ten wiersz nie jest w formacie JSON od znaku { $place }
problem-lineWrongShape = ten wiersz wymaga "name" razem z "key" lub "profile", a poza tym może zawierać tylko "env" i "consent"; zobacz znak { $place }
problem-lineWithoutName = ten wiersz nie ma nazwy
problem-lineNameIsKey = nazwa w tym wierszu wygląda na klucz lub go zawiera
problem-lineWithoutKey = ten wiersz nie ma ani klucza, ani profilu
problem-lineSeveralKeys = ten wiersz ma i klucz, i profil
problem-lineUnknownEnvironment = środowisko w tym wierszu to nie production, sandbox ani practice

## The practice tenant and addresses

problem-scenarioElsewhere = --scenario jest dla firmy do ćwiczeń, a nie dla środowiska { $environment }
problem-scenarioWithoutKey = scenariusz { $scenario } nie ma jeszcze klucza, więc nie ma czego sprawdzać
problem-keyForOwnTenant = to polecenie uruchamia firmę do ćwiczeń, która przyjmuje tylko własne klucze, a nie ten z { $source }
problem-practiceNeedsAddress = firma do ćwiczeń wymaga adresu, a nie podano adresu
problem-practiceListen = firma do ćwiczeń nie może nasłuchiwać pod adresem { $address }
problem-practiceTooManyCandidates = firma do ćwiczeń może mieć najwyżej { $limit } kandydatów, a nie { $count }
problem-practiceSavedByLater = zapisana firma do ćwiczeń pochodzi z późniejszej wersji tego programu
problem-notAnAddress = to nie jest adres internetowy; zapisz go tak: http://127.0.0.1:8080
problem-notHttp = tutaj przyjmowane jest tylko http://; dla samego SmartRecruiters wybierz production lub sandbox
problem-notLoopback = przyjmowany jest tylko adres na tym komputerze: 127.0.0.1, [::1] lub localhost
problem-userInfo = adres nie może zawierać nazwy użytkownika ani hasła
problem-notAnOrigin = adres musi kończyć się po porcie, bez ścieżki, zapytania i fragmentu

## Files and this program

problem-internal = to sprawdzenie zatrzymał błąd w tym programie
problem-trust = ten komputer nie ma zaufanych certyfikatów, więc nie może zweryfikować certyfikatu SmartRecruiters
problem-reportFile = { $file }: nie można odczytać ({ $why })
problem-reportTooLarge = { $limit ->
    [one] { $file }: plik ma więcej niż { $limit } bajt
    [few] { $file }: plik ma więcej niż { $limit } bajty
   *[many] { $file }: plik ma więcej niż { $limit } bajtów
}
problem-reportForeign = { $file }: to nie jest raport z Findem Connect
problem-reportDamaged = { $file }: raport jest uszkodzony: { $why }
problem-reportNewer = { $file }: raport ma wersję schematu { $version }, a ten program odczytuje { $known }
problem-planFormat = plan można pokazać tylko jako tekst lub JSON
problem-noTimer = nie można włączyć ani wyłączyć harmonogramu cotygodniowego sprawdzania: { $why }
problem-nothingWatched = żadne połączenie nie jest sprawdzane co tydzień
problem-notWatched = połączenie { $profile } nie jest sprawdzane co tydzień
problem-changesFormat = zmiany można pokazać tylko jako tekst, JSON lub Markdown
problem-outFile = nie można zapisać { $file }: { $why }
problem-outNotAFile = { $file } nie jest plikiem, który można zastąpić
problem-reportEnding = raportu nie można zapisać jako { $ending }
problem-resultsEnding = wyniki są zapisywane jako wiersze JSON, a nie jako { $ending }
problem-output = nie można pisać na standardowe wyjście: { $why }
problem-noOutput = nie można wypisać wyników: { $why }
problem-runtime = ten program nie może się uruchomić: { $why }
problem-explainUnknown = nieznane: „{ $query }”
problem-codeLength = kod wyniku ma 15, 20 lub 25 znaków, a długość tego to { $count }
problem-codeCharacter = kod wyniku nigdy nie zawiera „{ $character }”
problem-codeCheck = w kodzie wyniku jest literówka: cyfra kontrolna się nie zgadza
problem-codeNewer = kod wyniku utworzyła późniejsza wersja tego programu
problem-noHome = ten komputer nie ma folderu na dane programów; wskaż folder w zmiennej { $variable }
problem-locked = inny program, na przykład okno Findem Connect, używa folderu { $folder }
problem-newerVersion = { $file } pochodzi z nowszej wersji
problem-unreadable = nie udało się odczytać { $file }, więc pozostaje bez zmian
problem-tooLarge = { $file } jest za duży
problem-noSpace = brakuje miejsca, aby zapisać { $file }
problem-notPermitted = ten program nie ma dostępu do { $file }
problem-held = inny program ma otwarty plik { $file }
problem-nameTaken = profil o tej nazwie już istnieje
problem-nameEmpty = profil wymaga nazwy
problem-nameTooLong = { $limit ->
    [one] nazwa profilu może mieć najwyżej { $limit } znak
    [few] nazwa profilu może mieć najwyżej { $limit } znaki
   *[many] nazwa profilu może mieć najwyżej { $limit } znaków
}
problem-io = nie udało się zapisać lub odczytać { $file }

## Why a file can't be read or written

why-standardInput = standardowe wejście
why-notFound = nie istnieje
why-noFolder = folder tego pliku nie istnieje
why-notPermitted = brak uprawnień
why-folder = to jest folder
why-full = dysk jest pełny
why-tooLarge = tak duże pliki nie są tu możliwe
why-readOnly = dysk jest tylko do odczytu
why-badName = takiej nazwy nie można tu użyć
why-passing = program jest na obrazie dysku albo wciąż tam, gdzie został pobrany

## What the company's IT turned off

problem-forbiddenByPolicy = { $feature ->
    [production] dział IT wyłączył to na tym komputerze: łączenie ze SmartRecruiters (zobacz { $place })
    [sandbox] dział IT wyłączył to na tym komputerze: łączenie z sandboxem SmartRecruiters (zobacz { $place })
    [custom] dział IT wyłączył to na tym komputerze: łączenie z serwerem o podanym adresie (zobacz { $place })
    [writeAttempts] dział IT wyłączył to na tym komputerze: test uprawnień do zapisu (zobacz { $place })
    [rehearsal] dział IT wyłączył to na tym komputerze: próba (zobacz { $place })
    [fieldSample] dział IT wyłączył to na tym komputerze: próbka pól (zobacz { $place })
    [keepKey] dział IT wyłączył to na tym komputerze: zapisywanie klucza w magazynie haseł (zobacz { $place })
    [watch] dział IT wyłączył to na tym komputerze: sprawdzanie połączenia co jakiś czas (zobacz { $place })
   *[typedProxy] dział IT wyłączył to na tym komputerze: serwer proxy o podanym adresie (zobacz { $place })
}
problem-policyUnusable = { $why ->
    [notRoots] zasady w { $place } wyłączają wszystko, co mogą wyłączyć, bo plik nie należy do użytkownika root
    [othersCanWrite] zasady w { $place } wyłączają wszystko, co mogą wyłączyć, bo mogą w nich zapisywać użytkownicy inni niż root
    [notAFile] zasady w { $place } wyłączają wszystko, co mogą wyłączyć, bo to dowiązanie albo coś, co nie jest plikiem w folderze
    [tooLong] zasady w { $place } wyłączają wszystko, co mogą wyłączyć, bo plik jest za długi
    [notToml] zasady w { $place } wyłączają wszystko, co mogą wyłączyć, bo to nie jest prawidłowy plik TOML
    [unknownKey] zasady w { $place } wyłączają wszystko, co mogą wyłączyć, bo ta wersja nie zna ustawienia „{ $key }”
    [wrongValue] zasady w { $place } wyłączają wszystko, co mogą wyłączyć, bo ustawienie „{ $key }” ma niedozwoloną wartość
   *[unreadable] zasady w { $place } wyłączają wszystko, co mogą wyłączyć, bo nie można ich odczytać
}

## Hints

hint-policy = może to zmienić tylko dział IT firmy
hint-practiceAlways = ćwiczenia działają zawsze: `findem-doctor check --env practice`
hint-giveKeyElsewhere = podaj go poleceniu `findem-doctor check --key-stdin` albo zapisz poleceniem `findem-doctor keys add NAME`
hint-giveKey = podaj go przez `--key-stdin`, przez `--profile NAME` albo w zmiennej FINDEM_DOCTOR_KEY
hint-tryPractice = aby wypróbować bez klucza: `findem-doctor check --env practice`
hint-oneKey = podaj tylko jeden, aby było jasne, który klucz sprawdzić
hint-unset = jeśli zmienna FINDEM_DOCTOR_KEY nie miała być użyta, usuń ją
hint-nameTenant = aby sprawdzić klucz do ćwiczeń, wskaż firmę do ćwiczeń, która go wydała: dodaj `--api-base URL`
hint-nameTenantInstead = aby sprawdzić klucz do ćwiczeń, wskaż firmę do ćwiczeń, która go wydała: `--env practice --api-base URL` zamiast `--scenario`
hint-leaveOutScenario = aby sprawdzić prawdziwy klucz, pomiń `--scenario`
hint-otherName = aby sprawdzić prawdziwy klucz, zapisz go pod inną nazwą: `findem-doctor keys add NAME`
hint-leaveOne = zostaw tylko jeden, aby było jasne, o który klucz chodzi
hint-copyPracticeKey = skopiuj cały klucz, który pokazuje `findem-doctor practice`, albo utwórz klucz na stronach administratora
hint-copyAgain = skopiuj klucz jeszcze raz; SmartRecruiters pokazuje go raz, przy tworzeniu
hint-inHistory = klucz jest teraz w historii powłoki. Jeśli inni mogą ją czytać, unieważnij klucz i utwórz nowy
hint-leaveOutEnvironment = pomiń `--env` albo użyj `--env practice`
hint-startTenant = uruchom ją poleceniem `findem-doctor practice`, utwórz klucz na stronach administratora i sprawdź go poleceniem `findem-doctor check --env practice --api-base URL --key-stdin`
hint-chmod = ustaw plik tak, aby tylko Twoje konto mogło go czytać: `chmod 600 FILE`
hint-revoke = jeśli inni mogli go już przeczytać, unieważnij zawarte w nim klucze i utwórz nowe
hint-pipe = podaj plik albo przekaż listę potokiem
hint-listFormat = lista ma jeden obiekt JSON w wierszu; zobacz `findem-doctor fleet --help`
hint-otherFile = podaj inny plik; w tym nic nie zmieniono
hint-wholeResults = podaj niezmieniony plik, który zapisało `--out` wcześniejszego uruchomienia
hint-ownFile = podaj dla każdego uruchomienia osobny plik
hint-address = podaj go przez `--api-base URL`
hint-listProfiles = `findem-doctor keys list` pokazuje profile, które mają klucz
hint-keysLeft = klucze, które wymienia ta lista, mogą wciąż być w magazynie haseł; program, który nim zarządza, pokazuje je jako „Findem Connect”
hint-deleteFile = usuń ten plik, gdy nikt go już nie potrzebuje
hint-addKey = zapisz klucz: `findem-doctor keys add NAME`
hint-forgetKey = aby go zastąpić, najpierw uruchom `findem-doctor keys forget NAME`
hint-startKeychain = uruchom ten magazyn haseł i spróbuj ponownie
hint-explainAll = aby zobaczyć wszystko, co można objaśnić: `findem-doctor explain`
hint-similar = podobne: { $names }
hint-planFormat = użyj `--format text` lub `--format json`
hint-installPackage = harmonogram jest częścią pakietu findem-doctor; wymaga sesji z systemd
hint-keepTogether = Windows uruchamia sprawdzenie za pomocą programu findem-connect.exe, który musi pozostać w tym samym folderze co findem-doctor.exe
hint-moveToApplications = przenieś Findem Connect do folderu Aplikacje i zostaw go tam
hint-ownSchedule = każdy inny program do harmonogramów może uruchamiać `findem-doctor check --profile NAME --changes`
hint-watchOn = aby sprawdzać połączenie co tydzień: `findem-doctor watch on NAME`
hint-changesFormat = użyj `--format text`, `--format json` lub `--format markdown`
hint-out = podaj plik na wyniki: `--out FILE`
hint-above = wynik jest powyżej, na standardowym wyjściu błędów
hint-printReport = podaj plik albo pomiń `--out`, aby wypisać wynik
hint-reportEndings = użyj nazwy, która kończy się na .txt, .md, .json lub .html, albo podaj format za pomocą `--format`
hint-resultsEndings = użyj nazwy, która kończy się na .ndjson
hint-unchangedFile = poproś o niezmieniony plik, który zapisało polecenie `findem-doctor check --format json` albo okno programu
hint-nameTenantOfKey = aby go sprawdzić, wskaż firmę do ćwiczeń, która go wydała: `findem-doctor check --env practice --api-base URL --key-stdin`
hint-leaveOutPractice = aby sprawdzić prawdziwy klucz, pomiń `--env practice`
hint-checkRealKey = aby sprawdzić prawdziwy klucz: `findem-doctor check --env production --key-stdin`
hint-closeProgram = zamknij program, w którym jest otwarty, i spróbuj ponownie
hint-closeWindow = zamknij okno Findem Connect albo zaczekaj, aż zakończy się drugie polecenie
hint-startKeyring = uruchom magazyn haseł pulpitu (GNOME Keyring, KDE Wallet lub KeePassXC) i spróbuj ponownie
hint-createKeyring = utwórz bazę kluczy i ustaw ją jako domyślną, np. w programie „Hasła i klucze”
hint-unlock = odblokuj magazyn haseł i spróbuj ponownie
hint-answerPrompt = odpowiedz w oknie, w którym system pyta o hasło do magazynu haseł
hint-deleteDuplicates = usuń powtórzone wpisy w programie, który zarządza magazynem haseł
hint-useSession = kontynuuj bez zapisywania: `findem-doctor check --key-stdin`
