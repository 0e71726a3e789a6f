# The practice tenant's scenarios: for each, the title, the story that a person reads, without the cause, and the solution.
# Names of SmartRecruiters' pages, roles and modules stay in English.

scenario-ready = Wszystko na miejscu
scenario-ready-story = Wszystko jest już skonfigurowane: istnieje klucz z rolą Admin i źródło kandydatów Findem.
scenario-ready-solution = Wszystko jest w porządku. Sprawdź klucz i zobacz, jak wygląda dobre połączenie.

scenario-fresh = Od początku
scenario-fresh-story = Twoja firma właśnie kupiła Findem. Na początku nie ma klucza ani źródła kandydatów.
scenario-fresh-solution = Utwórz na stronie Credentials klucz API z System role Admin, a potem na stronie Custom Candidate Sources źródło Findem o typie Other.

scenario-wrong-role = Kluczowi brakuje uprawnień
scenario-wrong-role-story = „Findem pokazuje nasze rekrutacje, ale pisze, że brakuje uprawnień. Klucz powstał dokładnie tak, jak w instrukcji”.
scenario-wrong-role-solution = Klucz ma System role Extended. Roli klucza nie da się zmienić. Utwórz nowy klucz z rolą Admin i unieważnij stary.

scenario-access-group = Przychodzi tylko kilka rekrutacji
scenario-access-group-story = „Wszystko jest na zielono, ale Findem pokazuje zaledwie kilka rekrutacji. Mamy ich o wiele więcej”.
scenario-access-group-solution = Klucz jest ograniczony do grupy dostępu. Utwórz nowy klucz z rolą Admin, a pole Access group zostaw puste.

scenario-revoked-key = Działało do wczoraj
scenario-revoked-key-story = „Findem był połączony od miesięcy. Wczoraj przestał się synchronizować”.
scenario-revoked-key-solution = Ktoś unieważnił klucz na stronie Credentials. Unieważnionego klucza nie da się przywrócić. Utwórz nowy klucz z rolą Admin i zastąp nim stary w Findem.

scenario-sandbox-key = Klucz, który nigdy nie został przyjęty
scenario-sandbox-key-story = „W zeszłym miesiącu wszystko przetestowaliśmy i zachowaliśmy klucz. Teraz SmartRecruiters go nie przyjmuje”.
scenario-sandbox-key-solution = Klucz utworzono w sandboxie firmy. Klucz działa tylko w jednym środowisku. Utwórz klucz z rolą Admin tutaj, w środowisku produkcyjnym.

scenario-oauth-credential = Dane OAuth zamiast klucza API
scenario-oauth-credential-story = „Zaznaczyliśmy pole przy każdym uprawnieniu z tabeli. Przy niektórych nadal jest odmowa”.
scenario-oauth-credential-solution = Ktoś utworzył klienta OAuth zamiast klucza API. Zakresy (scopes) ma tylko OAuth, a kilka z nich pominięto. Findem potrzebuje klucza API. Utwórz klucz z rolą Admin.

scenario-offers-off = Odmowa dostępu do ofert
scenario-offers-off-story = „Klucz ma rolę Admin, ale jedno uprawnienie wciąż jest na czerwono: oferty”.
scenario-offers-off-solution = Firma nie ma modułu Offer Management. Żaden klucz tego nie zmieni. Zapytaj SmartRecruiters (strona Subscription) albo obejdź się bez ofert.

scenario-interviews-off = Odmowa dostępu do rozmów
scenario-interviews-off-story = „Wszystko, co dotyczy rozmów, jest na czerwono, choć nasz klucz ma rolę Admin”.
scenario-interviews-off-solution = Abonament nie obejmuje modułu Interview Scheduling. Zapytaj SmartRecruiters (strona Subscription) albo obejdź się bez rozmów.

scenario-reviews-off = Odmowa dostępu do opinii
scenario-reviews-off-story = „Dwa wiersze pozostają na czerwono: odczyt i zapis opinii”.
scenario-reviews-off-solution = Abonament nie obejmuje modułu Reviews and Scorecards. Zapytaj SmartRecruiters (strona Subscription) albo obejdź się bez opinii.

scenario-reviews-refused = Admin nie może odczytać opinii
scenario-reviews-refused-story = „Dwa wiersze o opiniach są na czerwono, a drugie narzędzie pisze »401«. Ale wszędzie indziej klucz działa”.
scenario-reviews-refused-solution = SmartRecruiters odpowiada 401, gdy pytający nie może widzieć opinii. Sam klucz jest przyjmowany. Klucze tej firmy nie widzą opinii niezależnie od roli. Zapytaj SmartRecruiters (strona Subscription) albo obejdź się bez opinii.

scenario-object-refused = Części kandydatów nie da się odczytać
scenario-object-refused-story = „Findem wymienia wszystkich kandydatów, ale u części brakuje historii i CV. Utworzyliśmy dwa nowe klucze. Z oboma jest tak samo”.
scenario-object-refused-solution = SmartRecruiters odmawia dostępu do części kandydatów: kodem 401 do danych kandydata, kodem 403 do jego historii. To odmowa dla tych kandydatów, a nie dla klucza. Każdy klucz tej firmy dostaje tę samą odpowiedź niezależnie od roli, więc nowy klucz nie pomoże. Zapytaj SmartRecruiters (strona Subscription).

scenario-version-off = Rozmów nie da się sprawdzić
scenario-version-off-story = „Wiersze o rozmowach pokazują »Nie ustalono«. W zeszłym miesiącu były zielone”.
scenario-version-off-solution = SmartRecruiters wyłączył wersję API rozmów, którą zna ten program. Jej adresy odpowiadają samym 404. Żaden klucz tego nie zmieni. W prawdziwym przypadku przekaż raport inżynierom Findem, którzy dostosują program. Tutaj SmartRecruiters włączy tę wersję ponownie na prośbę (strona Subscription).

scenario-customer-api-off = Odmowa przy każdym uprawnieniu
scenario-customer-api-off-story = „Klucz jest przyjmowany, ale potem wszystko kończy się odmową. Utworzyliśmy trzy klucze. Z każdym jest tak samo”.
scenario-customer-api-off-solution = Umowa firmy nie obejmuje Customer API. Nowy klucz nie pomoże. Poproś SmartRecruiters o włączenie (strona Subscription).

scenario-masked-ids = Niektórych uprawnień nie da się sprawdzić
scenario-masked-ids-story = „Nic nie jest na czerwono, ale niektóre wiersze pokazują »Nie ustalono«. Gdy testujemy uprawnienia do zapisu, jest ich jeszcze więcej”.
scenario-masked-ids-solution = Ta firma odpowiada 403 dla identyfikatorów, które nie istnieją, więc test na zmyślonym identyfikatorze niczego nie dowodzi, a w SmartRecruiters nikt nie musi niczego naprawiać. Rola to Admin, a próba pokazuje, że zapis działa. W prawdziwym przypadku inżynierowie Findem oceniają resztę na podstawie raportu.

scenario-no-users-me = Rola klucza jest nieznana
scenario-no-users-me-story = „Program nie potrafi ustalić, jaką rolę ma nasz klucz”.
scenario-no-users-me-solution = SmartRecruiters nie podaje, kto wysyła zapytanie. Wszystko jest w porządku. To, czego potrzebuje Findem, jest sprawdzane w praktyce.

scenario-empty-tenant = Nic nie przychodzi
scenario-empty-tenant-story = „Połączyliśmy Findem, ale wciąż jest pusty”.
scenario-empty-tenant-solution = Firma nie ma jeszcze rekrutacji ani kandydatów. Klucz jest właściwy. Findem wypełni się, gdy tylko będzie co odczytać.

scenario-source-missing = Kandydaci ze źródłem „Other”
scenario-source-missing-story = „Wszyscy kandydaci, których wysyła Findem, mają źródło Other. Nie da się ich odróżnić”.
scenario-source-missing-solution = Nie ma źródła kandydatów o nazwie Findem. Utwórz je na stronie Custom Candidate Sources: nazwa Findem, typ Other, podtyp Other.

scenario-source-misspelt = Literówka w nazwie źródła
scenario-source-misspelt-story = „Przecież utworzyliśmy źródło. SmartRecruiters wciąż pokazuje Other”.
scenario-source-misspelt-solution = Źródło przez pomyłkę nazwano „Fnidem”. Zmień to na stronie Custom Candidate Sources. Nazwa musi brzmieć dokładnie Findem.

scenario-source-wrong-type = Źródło liczy się jako reklama
scenario-source-wrong-type-story = „Źródło Findem istnieje, ale w naszych raportach liczy się jako płatna reklama”.
scenario-source-wrong-type-solution = Źródłu nadano typ Paid. Zmień je: typ Other, podtyp Other.

scenario-source-twice = W raporcie brakuje połowy kandydatów
scenario-source-twice-story = „Raport dla źródła Findem pokazuje tylko część naszych kandydatów”.
scenario-source-twice-solution = Są dwa źródła o nazwie Findem, jedno typu Other i jedno typu Paid. Usuń to, które ma typ Paid.

scenario-source-beyond-page-one = Źródło jest na drugiej stronie listy
scenario-source-beyond-page-one-story = „Inne narzędzie pisze, że nie ma źródła o nazwie Findem. Nasz administrator widzi je codziennie”.
scenario-source-beyond-page-one-solution = Firma ma ponad sto źródeł, a Findem jest na drugiej stronie. Wszystko jest w porządku. Źródło istnieje.

scenario-changing-sources = Lista wciąż się zmienia
scenario-changing-sources-story = „Właśnie importujemy źródła. Program nie potrafi ustalić, czy jest wśród nich Findem”.
scenario-changing-sources-solution = Lista rośnie podczas odczytu, więc źródło, którego nie widać, może na niej być. Na razie wszystko jest w porządku. Zaczekaj, aż import się skończy (strona Custom Candidate Sources), i poszukaj ponownie.

scenario-addon-missing = Nie ma strony ze źródłami niestandardowymi
scenario-addon-missing-story = „Instrukcja każe otworzyć Custom Candidate Sources. Nie mamy takiej strony”.
scenario-addon-missing-solution = Źródła niestandardowe należą do dodatku SmartGlobal. Zapytaj o niego SmartRecruiters (strona Subscription) albo przejdź dalej bez niego. Kandydaci mają wtedy źródło Other.

scenario-throttled = Wolno i czasem z odmową
scenario-throttled-story = „Sprawdzenie trwa długo i nie udaje się przy kandydatach. Nasze drugie narzędzie używa tego samego klucza”.
scenario-throttled-solution = Dwa programy mają wspólny klucz, a limity zapytań dotyczą klucza. Utwórz dla Findem osobny klucz.

scenario-slow = To tak długo trwa
scenario-slow-story = „Wszystko działa, ale dziś trwa to wieki”.
scenario-slow-solution = Połączenie ze SmartRecruiters jest wolne. Zaczekaj i sprawdź ponownie albo użyj innej sieci (strona Network).

scenario-flaky = Błędy, które pojawiają się i znikają
scenario-flaky-story = „Raz działa, a za chwilę jest błąd. Za każdym razem w innym miejscu”.
scenario-flaky-solution = SmartRecruiters ma problemy. Niektóre odpowiedzi to 502, 503 lub 504. Z kluczem wszystko jest w porządku. Po prostu spróbuj ponownie.

scenario-captive-portal = Odpowiada strona logowania do sieci
scenario-captive-portal-story = „Jestem w podróży i chcę sprawdzić klucz. Program pisze, że nie może tego zrobić”.
scenario-captive-portal-solution = Zamiast SmartRecruiters odpowiada sieć dla gości. Zaakceptuj jej warunki (strona Network) i sprawdź ponownie.

scenario-truncated = Odpowiedzi są ucinane
scenario-truncated-story = „Krótkie odpowiedzi działają. Każda lista urywa się w połowie”.
scenario-truncated-solution = Filtr w sieci ucina długie odpowiedzi. Użyj innej sieci (strona Network) albo zapytaj osoby, które zarządzają tą siecią.

## The admin pages of the practice tenant
# Its menus, headings, buttons and field names stay in English on the pages, like the real ones. These are the explanations.

tenant-skip = Przejdź do treści
tenant-banner = <strong>Ćwiczenia.</strong> To nie jest SmartRecruiters. Firma jest zmyślona i nic nie opuszcza tego komputera.
tenant-scenario = Scenariusz ćwiczenia:
tenant-home = Twój scenariusz
tenant-solution = Pokaż rozwiązanie
tenant-what-to-do = Pokaż, co zrobić
tenant-key = Klucz scenariusza
tenant-key-use = Skopiuj go i wklej w Findem Connect. Działa tylko tutaj.
tenant-key-which = Skopiuj klucz o nazwie Findem. Drugi należy do innego narzędzia i ma słabszą rolę.
tenant-key-gone = Klucz tego scenariusza był tu widoczny do ponownego uruchomienia programu. SmartRecruiters pokazuje klucz tylko raz, więc nie można go pokazać ponownie. Utwórz nowy klucz na stronie Credentials albo zacznij scenariusz od nowa w Findem Connect.
tenant-company = Firma
tenant-company-name = Nazwa
tenant-company-jobs = Rekrutacje
tenant-company-candidates = Kandydaci
tenant-company-api = Adres API
tenant-portal = To sieć dla gości. Na każdy adres odpowiada własną stroną, dopóki nie zaakceptujesz jej warunków.
tenant-portal-accept = Zaakceptuj warunki korzystania
tenant-disturbed = Coś w sieci zmienia lub spowalnia odpowiedzi SmartRecruiters.
tenant-disturbed-other = Użyj innej sieci
tenant-network-free = Nic nie blokuje połączenia ze SmartRecruiters.
tenant-subscription = To, co kupiła firma. W rzeczywistości trzeba by się zwrócić do SmartRecruiters. Tutaj odpowiedź przychodzi od razu.
tenant-api-key = Jeden klucz, który może wszystko, co może jego System role.
tenant-oauth-client = Identyfikator i sekret, z zakresami (scopes) do zaznaczenia.
tenant-copy-now = <strong>Skopiuj go teraz.</strong> Widać go tylko raz. Gdy wybierzesz Done, nikt nie będzie mógł go już odczytać.
tenant-copy-hint = Przejdź do pola, zaznacz wszystko (Ctrl+A) i skopiuj (Ctrl+C). Na Macu: ⌘A i ⌘C.
tenant-shown-already = Klucz widać tylko raz. Jeśli go nie masz, utwórz nowe dane dostępowe i unieważnij te.
tenant-revoke = Te dane dostępowe natychmiast przestaną działać. Nie można tego cofnąć.
tenant-importing = Współpracownik importuje źródła z pliku, wśród nich Findem. Lista wciąż rośnie.
tenant-import-finish = Zakończ import
tenant-delete-source = Tego źródła nie będzie już można wybrać. Kandydaci, którzy je mają, je zachowają.
tenant-arrivals = Wszyscy kandydaci utworzeni lub zmienieni przez API, od najnowszych.
tenant-arrivals-none = Jeszcze nic nie przyszło.
tenant-webhooks = Subskrypcje webhooków. Wywoływane są tylko adresy na tym komputerze.
tenant-journal = Od najnowszych. Klucze nigdy nie są zapisywane.
tenant-journal-unknown = Żadne z tej firmy
tenant-journal-closed = Zamknięto bez odpowiedzi
tenant-journal-fault = (wynika ze scenariusza)
tenant-missing = Pod tym adresem w tej firmie nic nie ma. Być może zostało to usunięte albo abonament tego nie obejmuje.
tenant-errors = Czegoś brakuje
tenant-error-role = Wybierz System role.
tenant-error-credential-name = Podaj nazwę danych dostępowych, najwyżej 100 znaków.
tenant-error-source-name = Podaj nazwę źródła, najwyżej 100 znaków.
tenant-error-type = Wybierz typ źródła.
tenant-error-no-sub-types = Ten typ źródła nie ma podtypów.
tenant-error-sub-type = Wybierz podtyp tego typu źródła.
tenant-done-source-created = Źródło zostało utworzone.
tenant-done-source-saved = Źródło zostało zapisane.
tenant-done-source-deleted = Źródło zostało usunięte.
tenant-done-sources-imported = Import jest zakończony.
tenant-done-credential-revoked = Dane dostępowe zostały unieważnione.
tenant-done-ordered = SmartRecruiters to włączył.
tenant-done-network-restored = Sieć już nie przeszkadza.
tenant-done-journal-cleared = Lista została wyczyszczona.
