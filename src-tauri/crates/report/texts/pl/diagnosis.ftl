# The texts of the core's ids. Keyed by the codes that reports carry, so the window, the command line and every report say the same.
# A fix has one step a line. Terms: key klucz, permission uprawnienie, source źródło, check sprawdzenie, role rola, job rekrutacja,
# application aplikacja, review opinia, rehearsal próba, made-up zmyślony. Short sentences; nothing is claimed that was not measured.

## Verdicts

verdict-granted = Przyznane
verdict-looksGranted = Wygląda na przyznane
verdict-denied = Odmowa
verdict-inconclusive = Nie ustalono
verdict-notTested = Nie sprawdzono

source-verdict-found = Znalezione
source-verdict-nearMiss = Prawie: nie dokładnie „Findem”
source-verdict-wrongType = Niewłaściwy typ lub podtyp
source-verdict-duplicate = Więcej niż jedno
source-verdict-missing = Nie znaleziono
source-verdict-inconclusive = Nie ustalono
source-verdict-notTested = Nie sprawdzono

source-note-typeRefused = Ten klucz nie może odczytać źródeł każdego typu. Wśród nich może być źródło o nazwie Findem.
source-note-listChanged = Lista zmieniła się podczas odczytu, więc sprawdzenie mogło pominąć inne źródło o nazwie Findem.
source-note-subType = Typ jest właściwy, ale podtyp to nie Other.
source-note-noneOther = Żadne z nich nie ma typu i podtypu Other.
source-note-severalOther = Więcej niż jedno z nich ma typ i podtyp Other.

link-verdict-pass = Działa
link-verdict-fail = Nie działa
link-verdict-inconclusive = Nie ustalono
link-verdict-notTested = Nie sprawdzono

summary-verdict-ready = Gotowy
summary-verdict-notReady = Niegotowy
summary-verdict-undetermined = Nie ustalono

identity-admin = Admin
identity-customRole = Rola niestandardowa
identity-weakRole = Rola ze zbyt małym dostępem
identity-unknown = Nieznana

credential-apiKey = Klucz API
credential-oauthToken = Dane dostępowe OAuth
credential-unknown = Nieznany rodzaj

## The permissions: what each lets Findem do, in the words of Findem’s guide

group-candidates = Kandydaci i oferty
group-jobs = Rekrutacje i akceptacje
group-company = Ustawienia firmy i użytkownicy
group-conversations = Wiadomości, rozmowy i opinie

permission-candidates_read = Pozwala Findem odczytywać dane kandydatów, ich tagi, załączniki i status.
permission-candidates_create = Pozwala Findem dodawać kandydatów i ich załączniki.
permission-candidates_offers_read = Pozwala Findem odczytywać oferty dla kandydatów i ich warunki.
permission-candidates_manage = Pozwala Findem ustawiać status, tagi, źródło i właściwości kandydatów.
permission-candidate_status_read = Pozwala Findem odczytywać, jak kandydat przechodził przez kolejne etapy.
permission-job_applications_read = Pozwala Findem odczytywać, na jaką rekrutację kandydat aplikował.
permission-configuration_read = Pozwala Findem odczytywać ustawienia firmy, np. działy, procesy rekrutacyjne i źródła kandydatów.
permission-configuration_manage = Pozwala Findem zmieniać ustawienia firmy dotyczące działów i właściwości rekrutacji.
permission-jobs_read = Pozwala Findem odczytywać rekrutacje (Jobs), aby można było je powiązać z wyszukiwaniami (Searches).
permission-users_read = Pozwala Findem odczytywać, kto w firmie korzysta ze SmartRecruiters.
permission-user_me_read = Pozwala Findem ustalić, do kogo należy klucz.
permission-messages_read = Pozwala Findem odczytywać wiadomości i notatki o kandydatach.
permission-messages_manage = Pozwala Findem usuwać wiadomości i notatki.
permission-interview_types_read = Pozwala Findem odczytywać listę rodzajów rozmów.
permission-interview_types_write = Pozwala Findem dodawać i usuwać rodzaje rozmów.
permission-interviews_write = Pozwala Findem planować, zmieniać i odwoływać rozmowy.
permission-interviews_read = Pozwala Findem odczytywać rozmowy i ich terminy.
permission-reviews_read = Pozwala Findem odczytywać opinie o kandydatach.
permission-reviews_write = Pozwala Findem pisać, zmieniać i usuwać opinie.
permission-approvals_read = Pozwala Findem odczytywać wnioski o akceptację rekrutacji i ofert.

row-note-noRows = Lista jest pusta. Wyglądałaby tak samo, gdyby rola widziała zbyt mało.
row-note-byRole = Rola Admin je obejmuje. Niczego nie testowano.
row-note-noCandidate = Nie było kandydata, na którym można to sprawdzić, więc użyto identyfikatora, który nie może istnieć.
row-note-cannotBeTried = Tworzenia kandydatów nie da się sprawdzić bez utworzenia kandydata. Rola Admin je obejmuje.
row-note-forTheCompany = Niczego tu nie testowano. Wynika to z odpowiedzi, która dotyczy całej firmy.
row-note-rehearsed = Potwierdzone próbą: kandydat testowy został utworzony, odczytany i usunięty.
row-note-notInCatalogue = Nie sprawdzono. Wersja programu, która wykonała sprawdzenie, nie znała tego uprawnienia.

## The requests of a check

request-me = Pyta, do kogo należy klucz i jaką ma rolę
request-meOld = Pyta o to samo pod starszym adresem
request-candidates = Odczytuje z listy jednego kandydata i używa tylko jego identyfikatora
request-jobs = Odczytuje z listy jedną rekrutację
request-users = Liczy użytkowników i nie zapisuje nazwisk
request-departments = Odczytuje działy
request-offers = Odczytuje z listy jedną ofertę
request-interviewTypes = Odczytuje rodzaje rozmów
request-approvals = Odczytuje wnioski o akceptację
request-interview = Pyta o rozmowę, która nie może istnieć
request-jobApplication = Pyta o aplikację, która nie może istnieć
request-statusHistory = Odczytuje historię statusów tego kandydata
request-messages = Odczytuje jedną wiadomość o tym kandydacie i niczego nie zapisuje
request-reviews = Odczytuje opinie o tym kandydacie i niczego nie zapisuje
request-calibrateCandidate = Pyta o kandydata, który nie może istnieć, aby poznać odpowiedź SmartRecruiters na nieznane identyfikatory
request-calibrateJob = Pyta o rekrutację, która nie może istnieć, aby poznać odpowiedź SmartRecruiters na nieznane identyfikatory
request-calibrateReview = Pyta o opinię, która nie może istnieć, aby poznać odpowiedź SmartRecruiters na nieznane identyfikatory
request-meAgain = Pyta jeszcze raz, do kogo należy klucz, aby sprawdzić, czy nadal jest przyjmowany
request-hiringProcesses = Odczytuje etapy rekrutacji
request-attachments = Liczy załączniki tego kandydata
request-sourceTypes = Odczytuje typy źródeł kandydatów
request-sourceValues = Odczytuje źródła każdego typu, strona po stronie
request-deleteAttachment = Próbuje usunąć załącznik, który nie może istnieć
request-putSource = Próbuje ustawić źródło kandydata, który nie może istnieć
request-deleteDependent = Próbuje usunąć zależność właściwości rekrutacji, która nie może istnieć
request-deleteMessage = Próbuje usunąć wiadomość, która nie może istnieć
request-deleteInterviewType = Próbuje usunąć rodzaj rozmowy, który nie może istnieć
request-deleteInterview = Próbuje usunąć rozmowę, która nie może istnieć
request-deleteReview = Próbuje usunąć opinię, która nie może istnieć
request-sampleCandidates = Odczytuje z listy 20 kandydatów, aby zobaczyć, które pola są wypełnione, i niczego nie zapisuje
request-sampleJobs = Odczytuje 20 rekrutacji, aby zobaczyć, które pola są wypełnione, i niczego nie zapisuje
request-candidateDetail = Odczytuje pełne dane jednego kandydata, aby zobaczyć, które pola są wypełnione, i niczego nie zapisuje
request-arrivals = Liczy kandydatów ze źródłem Findem
request-rehearsalCreate = Tworzy kandydata testowego ze źródłem Findem, bez przypisania do rekrutacji
request-rehearsalRead = Odczytuje kandydata testowego
request-rehearsalDelete = Usuwa kandydata testowego
request-rehearsalSearch = Szuka kandydata testowego po adresie e-mail

## The connect test

link-signIn = Logowanie kluczem
link-users = Użytkownicy
link-jobs = Rekrutacje
link-stages = Etapy rekrutacji
link-candidates = Kandydaci i aplikacje
link-source = Źródło kandydatów
link-notes = Notatki
link-attachments = Załączniki

## Why something could not be told

reason-dns = Ten komputer nie znalazł adresu SmartRecruiters.
reason-connect = Brak połączenia ze SmartRecruiters.
reason-tls = Ten komputer nie mógł nawiązać bezpiecznego połączenia.
reason-proxy = Na przeszkodzie stoi serwer proxy lub filtr w sieci.
reason-captivePortal = Sieć odpowiada stroną logowania.
reason-clock = Data lub godzina na tym komputerze jest prawdopodobnie nieprawidłowa.
reason-timeout = Odpowiedź nie nadeszła na czas.
reason-deadline = Skończył się czas na sprawdzenie.
reason-cancelled = Sprawdzenie zatrzymano, zanim się skończyło.
reason-redirected = Zapytanie przekierowano na inny adres. Ten program nigdy nie podąża za przekierowaniami.
reason-notJson = Odpowiedzią była strona internetowa lub coś innego, a nie dane ze SmartRecruiters.
reason-wrongShape = Odpowiedź nie zgadza się z dokumentacją SmartRecruiters.
reason-truncated = Odpowiedź została ucięta.
reason-tooLarge = Odpowiedź była większa, niż ten program może odczytać.
reason-throttled = SmartRecruiters poprosił ten program o wolniejsze tempo. Być może inne programy z tym samym kluczem lub adresem też wysyłają zapytania.
reason-serverError = SmartRecruiters nie zdołał odpowiedzieć.
reason-unauthorized = SmartRecruiters nie przyjął klucza dla tego zapytania.
reason-maskedIds = SmartRecruiters odpowiada tak samo, gdy identyfikator nie istnieje i gdy klucz go nie widzi, więc odmowa niczego nie dowodzi.
reason-noSuchEndpoint = SmartRecruiters nie ma tej funkcji API.
reason-writesNotTried = Uprawnień do zapisu nie testowano, bo test zapisu jest domyślnie wyłączony.
reason-noSafeAttempt = Zapytanie, które niczego nie tworzy, nie mogło tego ustalić. Pozwoliłoby na to tylko utworzenie kandydata.
reason-unexpectedWrite = SmartRecruiters przyjął zapytanie o zmianę czegoś, co nie istnieje. Nic nie powinno się zmienić, ale ktoś musi to wyjaśnić.
reason-listChanged = Lista zmieniła się podczas odczytu lub jej strony do siebie nie pasują.
reason-nothingVisible = Rola klucza jest nieznana, a klucz nie widzi żadnych użytkowników, rekrutacji ani kandydatów.

## What SmartRecruiters' codes of errors say

error-PERMISSION_DENIED = Rola klucza nie ma tego uprawnienia.
error-NO_ACCESS_TO_CANDIDATE = Klucz nie widzi tego kandydata.
error-NO_ACCESS_TO_JOB = Klucz nie widzi tej rekrutacji.
error-NO_ACCESS_TO_OFFERS = Klucz nie widzi ofert.
error-NO_ACCESS_TO_APPROVALS = Klucz nie widzi wniosków o akceptację.
error-NOT_AUTHORIZED_TO_ACCESS_RESOURCE = Klucz nie widzi tego rekordu.
error-REVIEWER_NOT_AUTHORIZED_TO_ACCESS_RESOURCE = Osoba opiniująca podana w zapytaniu nie widzi tego rekordu.
error-CANDIDATE_NOT_FOUND = Nie ma takiego kandydata.
error-JOB_NOT_FOUND = Nie ma takiej rekrutacji.
error-APPLICATION_NOT_FOUND = Nie ma takiej aplikacji.
error-JOB_APPLICATION_NOT_FOUND = Nie ma takiej aplikacji na rekrutację.
error-REVIEW_NOT_FOUND = Nie ma takiej opinii.
error-FILE_NOT_FOUND = Nie ma takiego załącznika.
error-INTERVIEW_NOT_FOUND = Nie ma takiej rozmowy.
error-TIMESLOT_NOT_FOUND = Nie ma takiego terminu.
error-INTERVIEW_TYPE_NOT_FOUND = Nie ma takiego rodzaju rozmowy.
error-APPROVAL_REQUEST_NOT_FOUND = Nie ma takiego wniosku o akceptację.
error-SOURCE_TYPE_NOT_FOUND = Nie ma takiego typu źródła.
error-JOB_PROPERTY_NOT_FOUND = Nie ma takiej właściwości rekrutacji.
error-JOB_PROPERTY_DEPENDENT_NOT_FOUND = Nie ma takiej zależności właściwości rekrutacji.

## Causes

cause-keyMalformed = Ten tekst nie może być kluczem.
cause-customerApiOff = Umowa firmy ze SmartRecruiters nie obejmuje dostępu do API.
cause-oauthCredential = To nie jest klucz API, lecz dane klienta OAuth (OAuth client).
cause-oauthScopeMissing = To dane dostępowe OAuth, w których brakuje zakresu (scope).
cause-badKey = SmartRecruiters nie przyjmuje tego klucza. Klucz może zawierać literówkę, być ucięty, unieważniony albo należeć do drugiego środowiska.
cause-badKey-revoked = SmartRecruiters przyjmował wcześniej ten klucz, a teraz go nie przyjmuje.
cause-wrongEnvironment = Klucz może należeć do drugiego środowiska: produkcyjnego lub sandboxa.
cause-systemRole = Rola (System role) tego klucza nie ma wystarczającego dostępu.
cause-refusedForAdmin = SmartRecruiters tego odmawia, mimo że klucz ma rolę Admin.
cause-moduleOff = Ten moduł SmartRecruiters prawdopodobnie nie jest włączony w firmie.
cause-accessGroup = Grupa dostępu (Access group) ogranicza to, co widzi ten klucz.
cause-sourceDuplicate = Więcej niż jedno źródło nazywa się Findem.
cause-sourceWrongType = Źródło Findem nie ma typu i podtypu Other.
cause-sourceNearMiss = Nazwa jednego ze źródeł to prawie Findem, ale nie dokładnie.
cause-sourceMissing = Żadne źródło nie nazywa się Findem.
cause-customSourcesUnavailable = Firma nie ma strony ze źródłami niestandardowymi.

## Fixes: who acts, where, and the steps

key-name = Findem
key-name-another = Findem 2
fix-keyMalformed-who = Osoba, która ma klucz
fix-keyMalformed-where = Okno w SmartRecruiters, w którym widać nowy klucz
fix-keyMalformed =
    Wróć do okna w SmartRecruiters, w którym widać nowy klucz.
    Skopiuj cały klucz. Jeśli jest przycisk Copy, użyj go. W przeciwnym razie zaznacz całe pole i skopiuj.
    Wklej go w programie Findem Connect, który go sprawdzi.
fix-customerApiOff-who = Administrator SmartRecruiters musi zwrócić się do SmartRecruiters
fix-customerApiOff-where = U opiekuna firmy w SmartRecruiters
fix-customerApiOff =
    Napisz do opiekuna firmy w SmartRecruiters.
    Poproś o włączenie „Customer API” w firmie.
    Po włączeniu sprawdź ponownie ten sam klucz w Findem Connect. Nowy klucz nie jest do tego potrzebny.
fix-oauthCredential-who = Administrator SmartRecruiters
fix-oauthCredential-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthCredential =
    Wybierz New credential, a potem API key. Jeśli widać pola wyboru zakresów (scopes), wybrano klienta OAuth: cofnij się.
    System role: wybierz Admin. Access group: zostaw puste.
    Nadaj mu nową nazwę, na przykład „{ key-name-another }”. Wybierz Generate, skopiuj klucz i wklej go w programie Findem Connect, który go sprawdzi.
    Jeśli Findem ma już stary klucz, wybierz w Findem Edit Auth, wklej nowy klucz i zapisz.
    Gdy nowy klucz zadziała, unieważnij stary na stronie Credentials.
fix-oauthScopeMissing-who = Administrator SmartRecruiters
fix-oauthScopeMissing-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthScopeMissing =
    Findem przyjmuje klucz API, a nie dane dostępowe OAuth. Wybierz New credential, a potem API key.
    System role: wybierz Admin. Access group: zostaw puste.
    Nadaj mu nową nazwę, na przykład „{ key-name-another }”. Wybierz Generate, skopiuj klucz i wklej go w programie Findem Connect, który go sprawdzi.
    Jeśli Findem ma już stary klucz, wybierz w Findem Edit Auth, wklej nowy klucz i zapisz.
    Gdy nowy klucz zadziała, unieważnij stary na stronie Credentials.
fix-badKey-who = Osoba, która ma klucz, lub administrator SmartRecruiters
fix-badKey-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey =
    Jeśli okno z nowym kluczem jest jeszcze otwarte, skopiuj klucz jeszcze raz i wklej go w Findem Connect. Jeśli klucz utworzono w drugim środowisku (produkcja lub sandbox), sprawdź go tam.
    W przeciwnym razie utwórz nowy klucz: New credential, API key, System role Admin, Access group puste, nowa nazwa, na przykład „{ key-name-another }”, Generate.
    Skopiuj nowy klucz i wklej go w programie Findem Connect, który go sprawdzi.
    Jeśli Findem ma już stary klucz, wybierz w Findem Edit Auth, wklej nowy klucz i zapisz.
    Gdy nowy klucz zadziała, unieważnij stary na stronie Credentials.
fix-badKey-revoked-who = Administrator SmartRecruiters
fix-badKey-revoked-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey-revoked =
    Utwórz nowy klucz: New credential, API key, System role Admin, Access group puste, nowa nazwa, na przykład „{ key-name-another }”, Generate.
    Skopiuj nowy klucz i wklej go w programie Findem Connect, który go sprawdzi.
    Jeśli Findem ma już stary klucz, wybierz w Findem Edit Auth, wklej nowy klucz i zapisz.
fix-wrongEnvironment-who = Osoba, która sprawdza klucz
fix-wrongEnvironment-where = Findem Connect
fix-wrongEnvironment =
    Jeśli klucz utworzono w sandboxie, wybierz w Findem Connect opcję Sandbox. W przeciwnym razie wybierz Produkcja.
    Sprawdź tam klucz ponownie.
fix-systemRole-who = Administrator SmartRecruiters
fix-systemRole-where = Settings → Administration → Apps & Integrations → Credentials
fix-systemRole =
    Wybierz New credential, a potem API key.
    System role: wybierz Admin. Access group: zostaw puste.
    Nadaj mu nową nazwę, na przykład „{ key-name-another }”. Wybierz Generate, skopiuj klucz i wklej go w programie Findem Connect, który go sprawdzi.
    Jeśli Findem ma już stary klucz, wybierz w Findem Edit Auth, wklej nowy klucz i zapisz.
    Gdy nowy klucz zadziała, unieważnij stary na stronie Credentials.
fix-refusedForAdmin-who = Administrator SmartRecruiters musi zwrócić się do pomocy technicznej SmartRecruiters
fix-refusedForAdmin-where = Pomoc techniczna SmartRecruiters
fix-refusedForAdmin =
    Klucz ma już rolę Admin, więc nowy klucz najpewniej tu nie pomoże.
    Zapisz raport i wyślij go do pomocy technicznej SmartRecruiters.
    Zapytaj, dlaczego te zapytania są odrzucane dla klucza z rolą Admin.
fix-moduleOff-who = Administrator SmartRecruiters musi zwrócić się do SmartRecruiters
fix-moduleOff-where = U opiekuna firmy w SmartRecruiters
fix-moduleOff =
    Zapytaj, czy firma ma moduł, którego dotyczy odmowa, i poproś o jego włączenie.
    Po włączeniu sprawdź ponownie ten sam klucz w Findem Connect. Nowy klucz nie jest do tego potrzebny.
    Jeśli firma go ma i jest on włączony, zapytaj, dlaczego ten klucz jest odrzucany.
    Jeśli firma nie korzysta z tego modułu, daj znać pomocy technicznej Findem. Reszta połączenia może działać bez niego.
fix-moduleOff-ask = { $count ->
    [one] Zapytaj, czy firma ma moduł { $modules }, i poproś o jego włączenie.
   *[other] Zapytaj, czy firma ma te moduły, i poproś o ich włączenie: { $modules }.
}
fix-accessGroup-who = Administrator SmartRecruiters
fix-accessGroup-where = Settings → Administration → Apps & Integrations → Credentials
fix-accessGroup =
    Utwórz nowy klucz z rolą Admin. Pole Access group zostaw puste i nadaj kluczowi nową nazwę, na przykład „{ key-name-another }”.
    Skopiuj klucz i wklej go w programie Findem Connect, który go sprawdzi.
    Jeśli Findem ma już stary klucz, wybierz w Findem Edit Auth, wklej nowy klucz i zapisz.
    Gdy nowy klucz zadziała, unieważnij stary na stronie Credentials.
fix-sourceDuplicate-who = Administrator SmartRecruiters
fix-sourceDuplicate-where = Settings → Configuration → Custom Candidate Sources
fix-sourceDuplicate =
    Znajdź na liście źródła o nazwie Findem.
    Zostaw jedno, które ma Other w polach Source Type i Source Sub-type. Jeśli takiego nie ma, zmień jedno z nich.
    Pozostałym zmień nazwę albo je usuń.
fix-sourceWrongType-who = Administrator SmartRecruiters
fix-sourceWrongType-where = Settings → Configuration → Custom Candidate Sources
fix-sourceWrongType =
    Znajdź na liście źródło Findem i je edytuj.
    Source Type i Source Sub-type: wybierz Other.
    Wybierz Save.
fix-sourceNearMiss-who = Administrator SmartRecruiters
fix-sourceNearMiss-where = Settings → Configuration → Custom Candidate Sources
fix-sourceNearMiss =
    Znajdź to źródło na liście i je edytuj.
    Source Name: wpisz Findem, dokładnie w tej pisowni.
    Source Type i Source Sub-type: wybierz Other.
    Wybierz Save.
fix-sourceMissing-who = Administrator SmartRecruiters
fix-sourceMissing-where = Settings → Configuration → Custom Candidate Sources
fix-sourceMissing =
    Wybierz Create source.
    Source Name: wpisz Findem, dokładnie w tej pisowni.
    Source Type i Source Sub-type: wybierz Other.
    Wybierz Save.
    Nie ma takiej strony? Zapytaj opiekuna w SmartRecruiters o dodatek ze źródłami niestandardowymi. Findem działa bez niego, a kandydaci mają źródło Other. W Findem Connect wybierz „Nie mamy tej strony”, aby sprawdzenie mogło dać wynik „Gotowy”.
fix-customSourcesUnavailable-who = Administrator SmartRecruiters musi zwrócić się do SmartRecruiters
fix-customSourcesUnavailable-where = U opiekuna firmy w SmartRecruiters
fix-customSourcesUnavailable =
    Źródła niestandardowe to dodatek. Zapytaj opiekuna w SmartRecruiters, czy firma może go dostać.
    Do tego czasu połączenie działa. Kandydaci z Findem będą mieć źródło Other.

## What to try when something could not be told: who acts, and the steps

try-dns-who = Osoba, która wykonuje sprawdzenie
try-dns =
    Upewnij się, że ten komputer ma połączenie z internetem i otwiera inne strony.
    Jeśli tak, zapytaj dział IT, czy ten komputer może połączyć się z API SmartRecruiters.
    Sprawdź klucz ponownie.
try-connect-who = Osoba, która wykonuje sprawdzenie
try-connect =
    Upewnij się, że ten komputer ma połączenie z internetem i otwiera inne strony.
    Jeśli tak, zapytaj dział IT, czy zapora nie blokuje API SmartRecruiters na tym komputerze.
    Sprawdź klucz ponownie.
try-tls-who = Osoba, która wykonuje sprawdzenie, razem z działem IT
try-tls =
    Przekaż działowi IT to, co raport mówi o sieci.
    Gdy połączenie zostanie naprawione, sprawdź klucz ponownie.
try-proxy-who = Osoba, która wykonuje sprawdzenie, razem z działem IT
try-proxy =
    Poproś dział IT o dopuszczenie tego komputera do API SmartRecruiters albo o adres serwera proxy, który to umożliwia.
    Sprawdź klucz ponownie.
try-captivePortal-who = Osoba, która wykonuje sprawdzenie
try-captivePortal =
    Otwórz w przeglądarce dowolną stronę i zaloguj się na stronie, która pojawi się zamiast niej.
    Sprawdź klucz ponownie.
try-clock-who = Osoba, która wykonuje sprawdzenie
try-clock =
    Włącz na tym komputerze automatyczną datę i godzinę albo ustaw je ręcznie.
    Sprawdź klucz ponownie.
try-timeout-who = Osoba, która wykonuje sprawdzenie
try-timeout =
    Odczekaj kilka minut i sprawdź klucz ponownie.
    Jeśli to się powtórzy, spróbuj w innej sieci albo zapytaj dział IT, czy zapora nie wstrzymuje połączenia.
try-deadline-who = Osoba, która wykonuje sprawdzenie
try-deadline =
    Sprawdź klucz ponownie.
    Przy wolnym łączu daj sprawdzeniu więcej czasu: w wierszu poleceń dodaj --deadline 300.
try-cancelled-who = Osoba, która wykonuje sprawdzenie
try-cancelled =
    Sprawdź klucz ponownie i zaczekaj, aż sprawdzenie się skończy.
try-redirected-who = Osoba, która wykonuje sprawdzenie, razem z działem IT
try-redirected =
    Zapytaj dział IT, czy sieć przekierowuje zapytania do API SmartRecruiters.
    Sprawdź klucz ponownie w sieci, która tego nie robi.
try-notJson-who = Osoba, która wykonuje sprawdzenie, razem z działem IT
try-notJson =
    Zapytaj dział IT, co odpowiada zamiast API SmartRecruiters.
    Sprawdź klucz ponownie w sieci, w której odpowiada sam SmartRecruiters.
try-wrongShape-who = Osoba, która wykonuje sprawdzenie
try-wrongShape =
    Zapisz raport i wyślij go do pomocy technicznej Findem.
try-truncated-who = Osoba, która wykonuje sprawdzenie
try-truncated =
    Sprawdź klucz ponownie.
    Jeśli odpowiedzi znów są ucięte, sprawdź klucz w innej sieci.
try-tooLarge-who = Osoba, która wykonuje sprawdzenie
try-tooLarge =
    Zapisz raport i wyślij go do pomocy technicznej Findem.
try-throttled-who = Osoba, która wykonuje sprawdzenie
try-throttled =
    Jeśli to możliwe, wstrzymaj inne programy, które używają tego samego klucza.
    Odczekaj kilka minut i sprawdź klucz ponownie.
    Jeśli tego klucza używa też inny program, utwórz dla Findem osobny klucz, z System role Admin i nową nazwą, na przykład „{ key-name-another }”.
try-serverError-who = Osoba, która wykonuje sprawdzenie
try-serverError =
    Odczekaj kilka minut i sprawdź klucz ponownie.
    Jeśli to się powtórzy, wyślij raport do pomocy technicznej SmartRecruiters. Zawiera identyfikatory zapytań.
try-unauthorized-who = Osoba, która wykonuje sprawdzenie
try-unauthorized =
    Odczekaj kilka minut i sprawdź klucz ponownie.
    Jeśli wynik jest taki sam, wyślij raport do pomocy technicznej SmartRecruiters. Zawiera identyfikatory zapytań.
try-maskedIds-who = Osoba, która wykonuje sprawdzenie
try-maskedIds =
    Zapisz raport i wyślij go do pomocy technicznej Findem. Widać w nim, które uprawnienia są wciąż niejasne.
try-noSuchEndpoint-who = Osoba, która wykonuje sprawdzenie
try-noSuchEndpoint =
    Zapisz raport i wyślij go do pomocy technicznej Findem. Widać w nim, której funkcji API brakuje.
try-unexpectedWrite-who = Administrator SmartRecruiters
try-unexpectedWrite =
    Na razie nie testuj ponownie uprawnień do zapisu.
    Wyślij raport do pomocy technicznej SmartRecruiters i zapytaj, co zrobiło przyjęte zapytanie. Raport zawiera jego identyfikator.
    Wyślij raport także do pomocy technicznej Findem.
try-listChanged-who = Osoba, która wykonuje sprawdzenie
try-listChanged =
    Sprawdź klucz ponownie, gdy nikt nie edytuje źródeł kandydatów.
try-nothingVisible-who = Administrator SmartRecruiters
try-nothingVisible =
    Na stronie Credentials zobacz, co ten klucz ma w polach System role i Access group.
    Jeśli rola to nie Admin albo jest grupa dostępu, utwórz nowy klucz z rolą Admin i nową nazwą, na przykład „{ key-name-another }”. Pole Access group zostaw puste.
    Sprawdź nowy klucz.
try-writesNotTried-who = Osoba, która wykonuje sprawdzenie
try-writesNotTried =
    Sprawdź klucz ponownie i zgódź się na test siedmiu uprawnień do zapisu. W oknie wybierz „Przetestuj 7 uprawnień do zapisu…”. W wierszu poleceń dodaj --write-attempts.
    Zapytania używają zmyślonych identyfikatorów, więc nic nie powinno się zmienić.
try-noSafeAttempt-who = Osoba, która wykonuje sprawdzenie
try-noSafeAttempt =
    W oknie, na stronie „Test połączenia”, przeprowadź próbę. Próba tworzy kandydata testowego i go usuwa.
try-unknown-who = Osoba, która wykonuje sprawdzenie
try-unknown =
    Sprawdź klucz ponownie.
    Jeśli wynik jest taki sam, wyślij raport do pomocy technicznej Findem.

## What is wrong with a secure connection: a note that begins with its id, and one sentence for the company’s IT

-tls-browser = Przeglądarka może akceptować ten certyfikat. Przekaż działowi IT to zdanie:
tls-issuer-unnamed = wystawca bez nazwy
tls-selfSigned = { $id }: { -tls-browser } „Pod adresem SmartRecruiters odpowiada serwer z certyfikatem z podpisem własnym (wystawca: { $issuer }). Albo ten komputer musi mu zaufać, albo sieć musi przestać odszyfrowywać to połączenie”.
tls-missingIntermediate = { $id }: { -tls-browser } „Serwer pod adresem SmartRecruiters nie wysyła certyfikatu pośredniego (wystawca: { $issuer }). Albo serwer musi go wysyłać, albo ten komputer musi zaufać temu wystawcy”.
tls-unknownIssuer = { $id }: { -tls-browser } „Pod adresem SmartRecruiters odpowiada serwer z certyfikatem, którego wystawcy ten komputer nie ufa (wystawca: { $issuer }). Dodaj ten urząd certyfikacji do zaufanych albo wysyłaj brakujący certyfikat pośredni”.
tls-weak = { $id }: { -tls-browser } „Certyfikat pod adresem SmartRecruiters (wystawca: { $issuer }) jest podpisany za pomocą SHA-1 lub MD5 albo kluczem RSA krótszym niż 2048 bitów. Trzeba go wystawić ponownie”.
tls-expired = { $id }: { -tls-browser } „Według zegara tego komputera certyfikat pod adresem SmartRecruiters (wystawca: { $issuer }) wygasł. Ustaw zegar albo odnów certyfikat”.
tls-notYetValid = { $id }: { -tls-browser } „Według zegara tego komputera certyfikat pod adresem SmartRecruiters (wystawca: { $issuer }) nie jest jeszcze ważny. Ustaw zegar albo sprawdź, od kiedy certyfikat jest ważny”.
tls-wrongName = { $id }: { -tls-browser } „Pod adresem SmartRecruiters odpowiada serwer z certyfikatem na inną nazwę (wystawca: { $issuer }). Przepuść to połączenie albo wystaw certyfikat na ten adres”.
tls-revoked = { $id }: { -tls-browser } „Certyfikat pod adresem SmartRecruiters (wystawca: { $issuer }) został unieważniony. Trzeba go wymienić”.
tls-invalid = { $id }: { -tls-browser } „Certyfikat pod adresem SmartRecruiters (wystawca: { $issuer }) nie spełnia wymagań dla certyfikatu serwera. Trzeba go wystawić ponownie”.
tls-handshake = { $id }: Przekaż działowi IT to zdanie: „To, co odpowiada pod adresem SmartRecruiters, nie obsługuje z tym programem TLS 1.2 ani 1.3. Przepuść to połączenie”.
tls-nothingTrusted = { $id }: Przekaż działowi IT to zdanie: „Ten komputer nie ma listy zaufanych urzędów certyfikacji. Zainstaluj ją”.

## The headline: one sentence for the whole key

headline-ready = Ten klucz może wszystko, czego wymaga instrukcja Findem.
headline-ready-reads = Ten klucz może odczytać wszystko, czego wymaga instrukcja Findem. Zapisu nie testowano.
headline-ready-only = { $proved ->
    [one] { $looksGranted ->
        [0] Wskazane uprawnienie jest przyznane.
       *[other] Wskazane uprawnienie wygląda na przyznane.
    }
   *[many] { $looksGranted ->
        [0] Wskazane uprawnienia ({ $proved }) są przyznane.
       *[other] Wskazane uprawnienia ({ $proved }) są przyznane lub wyglądają na przyznane.
    }
 } To nie oznacza, że klucz jest gotowy.
headline-ready-only-accessGroup = { $proved ->
    [one] { $looksGranted ->
        [0] Wskazane uprawnienie jest przyznane.
       *[other] Wskazane uprawnienie wygląda na przyznane.
    }
   *[many] { $looksGranted ->
        [0] Wskazane uprawnienia ({ $proved }) są przyznane.
       *[other] Wskazane uprawnienia ({ $proved }) są przyznane lub wyglądają na przyznane.
    }
 } Grupa dostępu ogranicza to, co widzi ten klucz.
headline-ready-accessGroup = Klucz jest gotowy, ale grupa dostępu ogranicza to, co widzi. Findem zobaczy tylko część rekrutacji i kandydatów.
headline-ready-without-source = Połączenie działa. Kandydaci z Findem będą mieć źródło Other.
detail-ready = { $counts }.
detail-ready-noSafeAttempt = { $counts }. Tworzenia kandydatów nie da się sprawdzić bez utworzenia kandydata, więc ta część pozostaje nieznana.

headline-keyMalformed = Ten tekst nie może być kluczem. Skopiuj klucz jeszcze raz.
detail-keyMalformed = Zawiera inny tekst lub znaki, których nie ma żaden klucz, albo jest o wiele za długi. Niczego nie wysłano.
headline-customerApiOff = Umowa firmy ze SmartRecruiters nie obejmuje dostępu do API. Poproś SmartRecruiters o jego włączenie.
detail-customerApiOff = Dopóki SmartRecruiters go nie włączy, żaden klucz nie zadziała.
headline-oauthScopeMissing = To dane dostępowe OAuth, w których brakuje zakresu (scope). Utwórz klucz API z rolą Admin.
detail-oauthScopeMissing = Findem przyjmuje klucz API. { $denied ->
    [one] Odmowa dotyczy jednego uprawnienia.
   *[many] Odmowa dotyczy { $denied } uprawnień.
}
headline-oauthCredential = To dane klienta OAuth. Utwórz zamiast tego klucz API.
detail-oauthCredential = SmartRecruiters nie przyjął ich przy żadnym zapytaniu. Findem przyjmuje klucz API.
headline-badKey = SmartRecruiters nie przyjmuje tego klucza. Skopiuj go jeszcze raz albo utwórz nowy.
headline-badKey-cut = { $missing ->
    [one] SmartRecruiters nie przyjmuje tego klucza: brakuje co najmniej jednego znaku. Skopiuj cały klucz.
   *[many] SmartRecruiters nie przyjmuje tego klucza: brakuje co najmniej { $missing } znaków. Skopiuj cały klucz.
}
headline-badKey-overlong = { $extra ->
    [one] SmartRecruiters nie przyjmuje tego klucza: ma o jeden znak za dużo. Skopiuj tylko klucz.
    [few] SmartRecruiters nie przyjmuje tego klucza: ma o { $extra } znaki za dużo. Skopiuj tylko klucz.
   *[many] SmartRecruiters nie przyjmuje tego klucza: ma o { $extra } znaków za dużo. Skopiuj tylko klucz.
}
detail-badKey = Może być niepełny, unieważniony albo z drugiego środowiska: produkcyjnego lub sandboxa.
headline-badKey-revoked = Ten klucz wcześniej działał ({ $when }), a teraz jest odrzucany. Utwórz nowy.
detail-badKey-revoked = Prawdopodobnie unieważniono go lub usunięto w SmartRecruiters.
headline-wrongEnvironment = Ten klucz może należeć do drugiego środowiska. Przełącz się na nie i sprawdź klucz ponownie.
detail-wrongEnvironment = Klucz działa tylko w środowisku, w którym go utworzono.
headline-systemRole = Ten klucz ma rolę { $role }. Utwórz nowy klucz z rolą Admin.
headline-systemRole-unknown = Rola tego klucza nie ma wystarczającego dostępu. Utwórz nowy klucz z rolą Admin.
detail-systemRole = { $denied ->
    [one] Przy kluczu z rolą Admin odmowa powinna zniknąć.
    [few] Przy kluczu z rolą Admin { $denied } odmowy powinny zniknąć.
   *[many] Przy kluczu z rolą Admin { $denied } odmów powinno zniknąć.
}
detail-systemRole-none-denied = Odmów nie było, ale ta rola widzi tylko część rekrutacji, kandydatów lub ustawień.
headline-refusedForAdmin = { $denied ->
    [0] SmartRecruiters odmawia czegoś, czego potrzebuje Findem, mimo że ten klucz ma rolę Admin. Zapytaj SmartRecruiters o powód.
    [one] SmartRecruiters odmawia jednego uprawnienia, mimo że ten klucz ma rolę Admin. Zapytaj SmartRecruiters o powód.
   *[many] SmartRecruiters odmawia { $denied } uprawnień, mimo że ten klucz ma rolę Admin. Zapytaj SmartRecruiters o powód.
}
detail-refusedForAdmin = Raport zawiera to, czego pomoc techniczna SmartRecruiters potrzebuje do wyjaśnienia sprawy.
headline-moduleOff = { $count ->
    [0] Moduł, którego potrzebuje Findem, jest prawdopodobnie wyłączony. Zapytaj SmartRecruiters, czy firma go ma.
    [one] Moduł { $modules } jest prawdopodobnie wyłączony. Zapytaj SmartRecruiters, czy firma go ma.
   *[many] Te moduły są prawdopodobnie wyłączone: { $modules }. Zapytaj SmartRecruiters, czy firma je ma.
 }
detail-moduleOff = Albo firma nie kupiła lub nie włączyła tej części SmartRecruiters, albo ten klucz nie może z niej korzystać. Odpowiedzi wyglądają tak samo.
headline-accessGroup = Grupa dostępu ogranicza to, co widzi ten klucz, więc Findem zobaczy tylko część rekrutacji i kandydatów. Utwórz nowy klucz bez grupy.
detail-accessGroup = Findem powinien widzieć wszystkie rekrutacje i wszystkich kandydatów.
headline-sourceDuplicate = { $count ->
    [few] { $count } źródła nazywają się Findem. Zostaw to, które ma typ Other.
   *[many] { $count } źródeł nazywa się Findem. Zostaw to, które ma typ Other.
}
headline-sourceDuplicate-noneOther = { $count ->
    [few] { $count } źródła nazywają się Findem i żadne nie ma typu Other. Zostaw jedno i ustaw jego typ oraz podtyp na Other.
   *[many] { $count } źródeł nazywa się Findem i żadne nie ma typu Other. Zostaw jedno i ustaw jego typ oraz podtyp na Other.
}
headline-sourceDuplicate-severalOther = { $count ->
    [few] { $count } źródła nazywają się Findem. Zostaw jedno o typie Other.
   *[many] { $count } źródeł nazywa się Findem. Zostaw jedno o typie Other.
}
detail-sourceDuplicate = Gdy kilka źródeł ma tę samą nazwę, nie wiadomo, którego używa Findem.
headline-sourceWrongType = Źródło Findem ma inny typ. Ustaw go na Other.
headline-sourceWrongType-named = Źródło Findem ma typ { $type }. Ustaw go na Other.
headline-sourceWrongType-subType = Źródło Findem ma inny podtyp. Ustaw go na Other.
headline-sourceWrongType-subType-named = Źródło Findem ma podtyp { $type }. Ustaw go na Other.
detail-sourceWrongType = Instrukcja Findem wymaga typu Other i podtypu Other.
headline-sourceNearMiss = Prawie dobrze: zmień nazwę źródła „{ $label }” na Findem.
detail-sourceNearMiss = Nazwa musi brzmieć dokładnie Findem, jak w instrukcji Findem. Przy innej pisowni kandydaci mogą mieć źródło Other.
headline-sourceNearMiss-hidden = Prawie dobrze: jest źródło o innej pisowni. Zmień jego nazwę na Findem.
headline-sourceMissing = Żadne źródło nie nazywa się jeszcze Findem. Utwórz je.
detail-sourceMissing = Bez takiego źródła kandydaci, którzy przychodzą z Findem, mają źródło Other.
headline-customSourcesUnavailable = Firma nie ma strony ze źródłami niestandardowymi. Kandydaci z Findem będą mieć źródło Other.
detail-customSourcesUnavailable = Połączenie działa bez niej.

# The setting that names a proxy, at the beginning of a sentence.
proxy-setting = { $setting ->
    [gnome] Wartość w ustawieniach sieci pulpitu
    [kde] Wartość w ustawieniach sieci KDE
    [windows] Wartość w ustawieniach sieci systemu Windows
    [macos] Wartość w ustawieniach sieci systemu macOS
   *[variable] Wartość zmiennej { $name }
}
proxy-unreadable = { proxy-setting } nie jest prawidłowym adresem serwera proxy, więc niczego nie wysłano.
proxy-byItself = { $setting ->
    [windows] Zgodnie z ustawieniami sieci systemu Windows
    [macos] Zgodnie z ustawieniami sieci systemu macOS
    [kde] Zgodnie z ustawieniami sieci KDE
   *[gnome] Zgodnie z ustawieniami sieci pulpitu
} serwer proxy jest wybierany automatycznie, za pomocą skryptu lub wykrywania. Ten program tego nie potrafi, więc nie użył serwera proxy.
proxy-login = Serwer proxy wymaga nazwy użytkownika i hasła.
proxy-loginRefused = Serwer proxy nie przyjmuje tej nazwy użytkownika i hasła.
proxy-otherLogin = Serwer proxy wymaga logowania, którego ten program nie obsługuje, np. logowania Windows.
headline-undetermined = Nie udało się ustalić, czy klucz działa. Sprawdź go ponownie.
headline-reason-dns = Nie znaleziono adresu SmartRecruiters. Sprawdź połączenie tego komputera z internetem.
headline-reason-connect = Nie udało się połączyć ze SmartRecruiters. Sprawdź połączenie tego komputera z internetem.
headline-reason-tls = Brak bezpiecznego połączenia ze SmartRecruiters. Zapytaj dział IT, czy sieć odszyfrowuje połączenia.
headline-reason-proxy = Na przeszkodzie stoi sieć firmowa. Poproś dział IT o dopuszczenie tego programu do SmartRecruiters.
headline-proxy-unreadable = { proxy-setting } nie jest prawidłowym adresem serwera proxy. Popraw ją i sprawdź klucz ponownie.
headline-proxy-byItself = Nie udało się połączyć ze SmartRecruiters. Sieć wybiera serwer proxy automatycznie, a ten program tego nie potrafi. Zapytaj dział IT o adres serwera proxy.
headline-proxy-login = Firmowy serwer proxy wymaga nazwy użytkownika i hasła. Podaj je temu programowi i sprawdź klucz ponownie.
headline-proxy-loginRefused = Firmowy serwer proxy nie przyjmuje tej nazwy użytkownika i hasła. Sprawdź je albo zapytaj dział IT.
headline-proxy-otherLogin = Firmowy serwer proxy wymaga logowania, którego ten program nie obsługuje. Zapytaj dział IT, jak połączyć się ze SmartRecruiters bez niego.
headline-reason-captivePortal = Sieć wymaga najpierw logowania. Otwórz dowolną stronę internetową, zaloguj się i sprawdź klucz ponownie.
headline-reason-clock = Zegar tego komputera jest prawdopodobnie źle ustawiony. Ustaw go i sprawdź klucz ponownie.
headline-reason-timeout = SmartRecruiters nie odpowiedział na czas. Sprawdź klucz ponownie za kilka minut.
headline-reason-deadline = Skończył się czas na sprawdzenie. Sprawdź klucz ponownie.
headline-reason-cancelled = Sprawdzenie zatrzymano. W dowolnej chwili możesz sprawdzić klucz ponownie.
headline-reason-redirected = Zapytania przekierowano na inny adres. Zapytaj dział IT, czy robi to sieć.
headline-reason-notJson = Odpowiedziało coś innego niż SmartRecruiters. Zapytaj dział IT, co stoi na przeszkodzie.
headline-reason-wrongShape = SmartRecruiters odpowiedział w sposób, którego ten program nie zna. Wyślij raport do pomocy technicznej Findem.
headline-reason-truncated = Odpowiedzi zostały ucięte. Sprawdź klucz ponownie albo spróbuj w innej sieci.
headline-reason-tooLarge = Jedna z odpowiedzi była większa, niż ten program może odczytać. Wyślij raport do pomocy technicznej Findem.
headline-reason-throttled = SmartRecruiters poprosił ten program o wolniejsze tempo. Być może inne programy z tym samym kluczem lub adresem też wysyłają zapytania. Sprawdź klucz ponownie za kilka minut.
headline-reason-serverError = SmartRecruiters ma trudności z odpowiadaniem. Sprawdź klucz ponownie za kilka minut.
headline-reason-unauthorized = SmartRecruiters przyjął klucz przy części zapytań, a przy innych nie. Sprawdź klucz ponownie za kilka minut.
headline-reason-maskedIds = Części uprawnień nie udało się ustalić, bo SmartRecruiters ukrywa, czy coś istnieje. Wyślij raport do pomocy technicznej Findem.
headline-reason-noSuchEndpoint = W SmartRecruiters brakuje funkcji API, której potrzebuje Findem. Wyślij raport do pomocy technicznej Findem.
headline-reason-noSafeAttempt = Tworzenia kandydatów nie da się sprawdzić bez utworzenia kandydata. Może to potwierdzić próba w oknie programu.
headline-reason-unexpectedWrite = Ktoś musi to wyjaśnić: SmartRecruiters przyjął zapytanie o zmianę czegoś, co nie istnieje.
headline-reason-listChanged = Lista zmieniła się podczas odczytu, więc sprawdzenie mogło coś pominąć. Sprawdź klucz ponownie.
headline-reason-nothingVisible = Ten klucz nie widzi użytkowników, rekrutacji ani kandydatów, więc niczego nie potwierdzono. Zobacz w SmartRecruiters jego rolę i grupę dostępu.
headline-sources-refused = Ten klucz nie może odczytać źródeł każdego typu, więc nie udało się ustalić, czy jest wśród nich Findem. Zapytaj SmartRecruiters o powód.
headline-reason-writesNotTried = Odczyt działa. Siedmiu uprawnień do zapisu nie testowano.
headline-reason-writesNotTried-unknownRole = Odczyt działa. Siedmiu uprawnień do zapisu nie testowano: rola tego klucza jest nieznana.
headline-reason-writesNotTried-otherRole = Odczyt działa. Siedmiu uprawnień do zapisu nie testowano: rola tego klucza to nie Admin.
headline-reason-writesNotTried-admin = Odczyt działa. Siedmiu uprawnień do zapisu nie testowano: ten klucz ma rolę Admin, ale inne zapytanie spotkało się z odmową, więc sama rola ich nie potwierdza.
headline-writes-not-tried-only = Uprawnień do zapisu nie testowano.
headline-writes-not-tried-only-unknownRole = Uprawnień do zapisu nie testowano: rola tego klucza jest nieznana.
headline-writes-not-tried-only-otherRole = Uprawnień do zapisu nie testowano: rola tego klucza to nie Admin.
headline-writes-not-tried-only-admin = Uprawnień do zapisu nie testowano: ten klucz ma rolę Admin, ale inne zapytanie spotkało się z odmową, więc sama rola ich nie potwierdza.
headline-tls-selfSigned = Brak bezpiecznego połączenia ze SmartRecruiters: certyfikat ma podpis własny. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-missingIntermediate = Brak bezpiecznego połączenia ze SmartRecruiters: brakuje certyfikatu pośredniego. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-unknownIssuer = Brak bezpiecznego połączenia ze SmartRecruiters: ten komputer nie ufa wystawcy certyfikatu. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-weak = Brak bezpiecznego połączenia ze SmartRecruiters: podpis certyfikatu jest zbyt słaby. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-expired = Brak bezpiecznego połączenia ze SmartRecruiters: według zegara tego komputera certyfikat wygasł. Upewnij się, że zegar jest dobrze ustawiony. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-notYetValid = Brak bezpiecznego połączenia ze SmartRecruiters: według zegara tego komputera certyfikat nie jest jeszcze ważny. Upewnij się, że zegar jest dobrze ustawiony. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-wrongName = Brak bezpiecznego połączenia ze SmartRecruiters: certyfikat jest na inny adres. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-revoked = Brak bezpiecznego połączenia ze SmartRecruiters: certyfikat został unieważniony. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-invalid = Brak bezpiecznego połączenia ze SmartRecruiters: certyfikat jest nieprawidłowy. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-handshake = Brak bezpiecznego połączenia ze SmartRecruiters: serwer nie obsługuje żadnej wersji TLS, którą zna ten program. Przekaż działowi IT uwagę na ten temat z raportu.
headline-tls-nothingTrusted = Brak bezpiecznego połączenia ze SmartRecruiters: ten komputer nie ufa żadnym certyfikatom. Przekaż działowi IT uwagę na ten temat z raportu.
detail-nothing-told = O samym kluczu nic nie wiadomo.
detail-some-told = { $counts }.

## When a planned request is made

when-eachSourceType = Raz dla każdego typu źródła i każdej kolejnej strony
when-newerMissing = Tylko jeśli nowszego adresu nie ma
when-madeUpRefused = Tylko jeśli coś spotka się z odmową przy identyfikatorze, który nie może istnieć
when-candidatesUnread = Tylko jeśli coś spotka się z odmową przy identyfikatorze, który nie może istnieć, a odczytać można tylko rekrutacje
when-objectRefused = Tylko jeśli coś spotka się z odmową 401, a późniejsze odpowiedzi nie pokażą, że klucz nadal jest przyjmowany
when-firstCandidate = Na pierwszym kandydacie albo na identyfikatorze, który nie może istnieć
when-anyCandidate = Tylko jeśli jest jakiś kandydat
when-someReadAnswered = Tylko jeśli wcześniej nadeszła odpowiedź na co najmniej jeden odczyt
