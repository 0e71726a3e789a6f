# What customers see, other words for it by which it is found, why, and a reply to send. Whether it is a fault and who acts stands in symptom.rs.

symptom-sourceOther = Kandydaci z Findem mają źródło „Other”
symptom-sourceOther-words = złe źródło, niewłaściwe źródło, źródło Other, inne źródło, nie Findem, przypisanie, pochodzenie, attribution, origin
symptom-sourceOther-why = Findem podaje swoje źródło tylko wtedy, gdy w SmartRecruiters jest źródło niestandardowe o nazwie dokładnie Findem, typie Other i podtypie Other. Kandydaci dodani wcześniej mogą zachować źródło, które mają.
symptom-sourceOther-reply = Prosimy utworzyć w SmartRecruiters źródło niestandardowe: Settings → Configuration → Custom Candidate Sources → Create source. W polu Source Name należy wpisać Findem, dokładnie w tej pisowni. W polach Source Type i Source Sub-type należy wybrać Other. Kandydaci, których Findem wyeksportuje od tej chwili, powinni mieć to źródło.

symptom-sourceApi = Kandydaci mają źródło „API”
symptom-sourceApi-words = złe źródło, niewłaściwe źródło, źródło API, przypisanie, pochodzenie, attribution, origin
symptom-sourceApi-why = SmartRecruiters pokazuje „API”, gdy program tworzy kandydata bez podania źródła. Żadne ustawienie w SmartRecruiters tego nie zmienia. Kandydata mogło też utworzyć inne podłączone narzędzie.
symptom-sourceApi-reply = Źródło „API” oznacza, że program, który utworzył tych kandydatów, nie podał źródła. Prosimy o przesłanie jednego przykładu, abyśmy mogli sprawdzić, czy pochodzi z Findem. W SmartRecruiters nie trzeba niczego zmieniać.

symptom-noSourcesPage = Nie ma strony „Custom Candidate Sources”
symptom-noSourcesPage-words = brak strony źródeł, źródła niestandardowe, nie można utworzyć źródła, nie da się dodać źródła, menu, SmartGlobal, dodatek, add-on
symptom-noSourcesPage-why = Według stron pomocy SmartRecruiters źródła niestandardowe wymagają dodatku SmartGlobal. Strona jest też ukryta przed każdym, kto nie jest Adminem. SmartRecruiters może również udostępnić źródło wszystkim swoim klientom, ale o to musi poprosić Findem. Dopóki brak strony nie zostanie odnotowany w Findem Connect, sprawdzenie pokazuje „Niegotowy”, bo źródło mogło po prostu nie zostać jeszcze utworzone.
symptom-noSourcesPage-reply = Najpierw prosimy upewnić się, że zalogowana osoba ma rolę Admin. Jeśli strony nadal nie ma, prosimy zapytać opiekuna w SmartRecruiters o niestandardowe źródła kandydatów. Findem działa bez nich. Kandydaci mają wtedy źródło Other. W Findem Connect należy wybrać „Nie mamy tej strony”, aby sprawdzenie mogło pokazać „Gotowy”.

symptom-fewJobs = Do Findem trafia mało rekrutacji lub kandydatów albo nie trafia nic
symptom-fewJobs-words = brak rekrutacji, brakuje rekrutacji, brak ofert pracy, brak kandydatów, brakuje kandydatów, nic nie przychodzi, nic nie dochodzi, nic się nie synchronizuje, brak danych, nie importuje, pusto, niekompletne, tylko niektóre, tylko część, zero
symptom-fewJobs-why = Klucz z rolą Basic lub Standard albo z grupą dostępu nie powoduje komunikatu o błędzie, ale widzi tylko część rekrutacji i kandydatów. SmartRecruiters zwraca też tylko kandydatów, którzy mają co najmniej jedną aplikację.
symptom-fewJobs-reply = Państwa klucz najpewniej widzi tylko część rekrutacji i kandydatów. Prosimy utworzyć nowy klucz z System role Admin i nową nazwą, na przykład „{ key-name-another }”, a pole Access group zostawić puste. Następnie prosimy wymienić klucz w Findem. Kandydaci bez aplikacji nie są widoczni, bo API SmartRecruiters ich nie zwraca.

symptom-noExports = Kandydaci nie trafiają już do SmartRecruiters
symptom-noExports-words = kandydaci nie trafiają do SmartRecruiters, brak kandydatów w SmartRecruiters, eksport nie działa, nie eksportuje, nic się nie eksportuje, nie wysyła do SmartRecruiters, nie można dodać kandydatów
symptom-noExports-why = Findem potrzebuje swojego klucza, aby dodawać kandydatów. Przestają oni trafiać do SmartRecruiters, jeśli klucz unieważniono albo nie może tworzyć kandydatów. SmartRecruiters odrzuca też pojedynczych kandydatów, na przykład gdy brakuje zgody.
symptom-noExports-reply = Prosimy sprawdzić klucz, który ma Findem, w programie Findem Connect na komputerze, na którym skonfigurowano połączenie. Jeśli nie mają już Państwo tego programu lub klucza, prosimy odpisać, a powiemy, co dalej. Jeśli sprawdzenie wykaże problem, prosimy wykonać wyświetlone kroki. W przeciwnym razie prosimy przesłać nam jeden przykład: kiedy wyeksportowano kandydata i do której rekrutacji. Prosimy nigdy nie wysyłać samego klucza.

symptom-missingPermissions = Findem pokazuje „Missing Permissions” lub „Needs Attention”
symptom-missingPermissions-words = brak uprawnień, odmowa dostępu, permission denied, access denied, forbidden, 403, brak dostępu, przestało działać, nie działa, zepsute, rozłączone, błąd w Findem, działało do wczoraj
symptom-missingPermissions-why = Być może Findem ma klucz bez roli Admin albo jego klucz został unieważniony lub wymieniony.
symptom-missingPermissions-reply = Prosimy sprawdzić klucz, który ma Findem, w programie Findem Connect na komputerze, na którym skonfigurowano połączenie. Jeśli nie mają już Państwo tego programu lub klucza, prosimy odpisać, a powiemy, co dalej. Jeśli sprawdzenie wykaże problem, prosimy wykonać wyświetlone kroki. W przeciwnym razie prosimy zapisać raport i przesłać go nam. Prosimy nigdy nie wysyłać samego klucza.

symptom-allRefused = Wszystko jest odrzucane z błędem 401
symptom-allRefused-words = unauthorized, nieautoryzowany, nieprawidłowy klucz, zły klucz, klucz odrzucony, nie przyjmuje klucza, logowanie nie działa, błąd uwierzytelniania, działało do wczoraj
symptom-allRefused-why = Klucz może być niepełny, zawierać literówkę albo być unieważniony. Może też należeć do drugiego środowiska (produkcyjnego lub sandboxa).
symptom-allRefused-reply = SmartRecruiters nie przyjmuje klucza. Prosimy skopiować cały klucz jeszcze raz, bez spacji i podziałów wiersza. Klucz utworzony w sandboxie działa tylko w tym sandboxie. Jeśli okno, w którym widać było klucz, jest już zamknięte, prosimy utworzyć nowy klucz z System role Admin, pustym polem Access group i nową nazwą, na przykład „{ key-name-another }”, wymienić go w Findem i unieważnić stary.

symptom-usersRefused = Odmowa dotyczy tylko użytkowników lub ustawień firmy
symptom-usersRefused-words = brak użytkowników, odmowa dla użytkowników, działy, zespół rekrutacyjny, 403, forbidden
symptom-usersRefused-why = Dostęp do użytkowników i ustawień firmy wymaga roli Admin. Klucz z rolą Extended może odczytywać rekrutacje i kandydatów, ale nie te dane.
symptom-usersRefused-reply = Państwa klucz może odczytywać rekrutacje i kandydatów, ale nie użytkowników ani ustawienia, bo jego rola to nie Admin. Prosimy utworzyć nowy klucz z System role Admin, pustym polem Access group i nową nazwą, na przykład „{ key-name-another }”, i wymienić klucz w Findem.

symptom-noApiAccess = „No access to feature: Customer API”
symptom-noApiAccess-words = brak dostępu do API, API wyłączone, nie ma w umowie, funkcja, subskrypcja, abonament, 403, forbidden
symptom-noApiAccess-why = Umowa firmy ze SmartRecruiters nie obejmuje dostępu do API.
symptom-noApiAccess-reply = Państwa umowa ze SmartRecruiters nie obejmuje dostępu do API, więc żaden klucz nie może działać. Prosimy zwrócić się do opiekuna w SmartRecruiters o włączenie „Customer API” w Państwa firmie. Potem należy sprawdzić ponownie ten sam klucz.

symptom-keyLost = Nie można już znaleźć klucza
symptom-keyLost-words = zgubiony klucz, utracony klucz, zapomniany klucz, nie widać klucza, zamknięte okno, pokaż klucz
symptom-keyLost-why = SmartRecruiters pokazuje klucz tylko raz, przy tworzeniu. Później nikt nie może go zobaczyć.
symptom-keyLost-reply = SmartRecruiters pokazuje klucz tylko raz. Prosimy utworzyć nowy z System role Admin, pustym polem Access group i nową nazwą, na przykład „{ key-name-another }”, wymienić klucz w Findem i unieważnić stary, gdy nowy zadziała.

symptom-noScopeBoxes = Nie ma pól wyboru uprawnień
symptom-noScopeBoxes-words = scopes, zakresy, pola wyboru, checkboxy, nie można wybrać uprawnień, brak uprawnień do wyboru
symptom-noScopeBoxes-why = Klucz API nie ma zakresów (scopes). O tym, co może, decyduje System role.
symptom-noScopeBoxes-reply = Tak ma być: klucz API nie ma pól wyboru uprawnień. Przy tworzeniu klucza należy wybrać System role Admin, która obejmuje je wszystkie.

symptom-clientIdPasted = W polu API Key w Findem wklejono client ID
symptom-clientIdPasted-words = klient OAuth, OAuth client, client secret, identyfikator klienta, złe dane dostępowe, nieprawidłowy klucz
symptom-clientIdPasted-why = Przy tworzeniu wybrano „OAuth client” zamiast „API key”. Pole w Findem przyjmuje tylko klucz API.
symptom-clientIdPasted-reply = Wklejony tekst należy do klienta OAuth. Prosimy wybrać w SmartRecruiters New credential, a potem API key, z System role Admin i pustym polem Access group, i wkleić ten klucz.

symptom-missingScopes = „Missing required scopes” lub „OAuthPermissionsException”
symptom-missingScopes-words = OAuth, zakres, scope, insufficient scope, permissions exception, 403
symptom-missingScopes-why = Zakresy (scopes) mają tylko dane dostępowe OAuth, więc to nie jest klucz API. Późniejsze zaznaczenie zakresu nie zmienia wydanego wcześniej tokena, a zbyt słaba System role powoduje odmowę nawet przy zaznaczonym polu.
symptom-missingScopes-reply = Te dane dostępowe należą do klienta OAuth. Findem przyjmuje klucz API: prosimy wybrać w SmartRecruiters New credential, a potem API key, z System role Admin i pustym polem Access group.

symptom-noCredentialsTab = W SmartRecruiters nie ma karty Credentials
symptom-noCredentialsTab-words = nie można utworzyć klucza, nie da się zrobić klucza, brak strony kluczy API, brak menu, Apps & Integrations, brak ustawień
symptom-noCredentialsTab-why = Widzą ją tylko administratorzy (Admin). Według instrukcji innych partnerów konto administratora ma etykietę „Admin Access”.
symptom-noCredentialsTab-reply = Tę kartę widzą tylko administratorzy. Prosimy zwrócić się do administratora SmartRecruiters w Państwa firmie o utworzenie klucza.

symptom-slowSync = Synchronizacja jest wolna albo pojawia się „429” lub „Too many requests”
symptom-slowSync-words = długo trwa, trwa godzinami, nigdy się nie kończy, opóźnienie, opóźniona, późno, czekanie, limit, rate limit, throttled
symptom-slowSync-why = Dla każdego klucza SmartRecruiters obsługuje naraz tylko jedno zapytanie o listę kandydatów i najwyżej dziesięć zapytań na sekundę. Programy z tym samym kluczem mają te limity wspólne, a programy korzystające z jednego adresu mogą być spowalniane razem.
symptom-slowSync-reply = SmartRecruiters ogranicza tempo odczytu kandydatów. Jeśli ten sam klucz jest używany w innym programie, prosimy dać Findem osobny klucz. Jeśli inne programy łączą się ze SmartRecruiters z tego samego adresu, prosimy spróbować o innej porze. Pierwsza synchronizacja wielu kandydatów i tak trochę potrwa.

symptom-stopsAt100 = Synchronizacja zatrzymuje się po 100 wierszach albo powtarza te same wiersze
symptom-stopsAt100-words = tylko 100, sto, setka, duplikaty, podwójnie, niekompletne, stronicowanie, strony, paging
symptom-stopsAt100-why = SmartRecruiters wycofał starszy sposób odczytu długich list strona po stronie. Program, który je odczytuje, musi używać nowszego.
symptom-stopsAt100-reply = Program, który odczytuje Państwa kandydatów, wymaga zmiany, bo SmartRecruiters wycofał starszy sposób odczytu długich list. Z Państwa strony nie trzeba niczego zmieniać.

symptom-missingInterviews = Brakuje rozmów
symptom-missingInterviews-words = brak rozmów, rozmowy kwalifikacyjne, rozmowy się nie synchronizują, interviews, kalendarz, terminarz, spotkania
symptom-missingInterviews-why = API SmartRecruiters zwraca tylko rozmowy utworzone przez API i nie ma listy wszystkich rozmów.
symptom-missingInterviews-reply = API SmartRecruiters zwraca tylko te rozmowy, które utworzono przez API. Rozmowy zaplanowane w SmartRecruiters pozostają tylko tam. Żadne ustawienie tego nie zmienia.

symptom-vanishedCandidates = Wyeksportowani kandydaci znikają po około 30 dniach
symptom-vanishedCandidates-words = kandydaci znikają, kandydaci zniknęli, usunięci, skasowani, utraceni, RODO, GDPR, prywatność
symptom-vanishedCandidates-why = Jeśli w SmartRecruiters włączono ustawienia RODO (GDPR), kandydaci są proszeni o zgodę i są usuwani, jeśli nie wyrażą jej w ciągu 30 dni. Przypomnienia są wysyłane 7 dni i 48 godzin wcześniej.
symptom-vanishedCandidates-reply = SmartRecruiters usuwa kandydatów, którzy nie wyrazili zgody w ciągu 30 dni. Prosimy zajrzeć do Settings → Administration → Global Compliance i podjąć decyzję wspólnie z inspektorem ochrony danych.

symptom-consentMissing = Aplikacje są odrzucane, bo brakuje zgody
symptom-consentMissing-words = zgoda, zgody, RODO, GDPR, prywatność, aplikacja odrzucona, nie można wyeksportować, nie utworzono, 400, 422
symptom-consentMissing-why = SmartRecruiters oczekuje, że program, który tworzy aplikację, prześle decyzje kandydata dotyczące zgód.
symptom-consentMissing-reply = SmartRecruiters wymaga zgody kandydata przy każdej aplikacji. Prosimy o przesłanie jednego przykładu z godziną, abyśmy mogli sprawdzić, co zostało wysłane. Na razie nie trzeba niczego zmieniać.

symptom-profileConflict = Profil się nie aktualizuje albo pojawia się „409”
symptom-profileConflict-words = duplikat, podwójny, konflikt, scalanie, scalić, ten sam e-mail, ten sam adres e-mail, nie aktualizuje
symptom-profileConflict-why = Inny kandydat w SmartRecruiters ma ten sam adres e-mail i nazwisko.
symptom-profileConflict-reply = Inny kandydat ma ten sam adres e-mail i nazwisko. Prosimy scalić oba profile w SmartRecruiters. Następna aktualizacja powinna się udać.

symptom-nameOnNotes = Przy notatkach zapisanych przez Findem widać nazwisko konkretnej osoby
symptom-nameOnNotes-words = autor, moje nazwisko, moje imię, złe nazwisko, komentarze, nazwa użytkownika, kto to napisał
symptom-nameOnNotes-why = Według dokumentacji SmartRecruiters klucz działa w imieniu użytkownika. Najpewniej jest to użytkownik, który go utworzył.
symptom-nameOnNotes-reply = Przy notatkach widać imię i nazwisko użytkownika, w którego imieniu działa klucz, najpewniej tego, który go utworzył. Jeśli wolą Państwo neutralną nazwę, można utworzyć użytkownika, np. „Findem Integration”, z rolą Admin, na jego koncie utworzyć klucz z System role Admin, pustym polem Access group i nową nazwą, na przykład „{ key-name-another }”, i wymienić klucz w Findem.

symptom-emptyApprovals = Lista wniosków o akceptację jest pusta
symptom-emptyApprovals-words = brak akceptacji, brak wniosków, wnioski, approvals, oferty do akceptacji
symptom-emptyApprovals-why = SmartRecruiters zwraca tylko wnioski, które ma zaakceptować użytkownik, do którego należy klucz.
symptom-emptyApprovals-reply = Tak ma być: SmartRecruiters zwraca tylko wnioski, które czekają na użytkownika, do którego należy klucz.

symptom-companyRefused = Odczyt danych firmy jest odrzucany przy danych dostępowych OAuth
symptom-companyRefused-words = odmowa dla firmy, dane firmy, informacje o firmie, 403, forbidden, OAuth
symptom-companyRefused-why = Wymagany jest zakres company_read, którego nie ma wśród uprawnień w instrukcji Findem.
symptom-companyRefused-reply = Instrukcja Findem nie wymaga dostępu do danych samej firmy. Można to tak zostawić.
