# The words of a report, of `explain` and of the texts to copy.

## Punctuation

punctuation-named = { $name }: { $value }
punctuation-quoted = „{ $words }“
punctuation-clauses = { $first }; { $second }

## The report

report-title = Findem Connect for SmartRecruiters
report-subtitle = Prüfbericht
report-context-key = Schlüssel …{ $lastFour }
report-context-code = Ergebniscode { $code }
report-fix = Was zu tun ist
report-who = Wer
report-where = Wo
report-fix-above = Was zu tun ist: siehe oben.
report-fix-below = Was zu tun ist: siehe unten.
report-next = Was Sie versuchen können
report-also = Außerdem gefunden
report-cause = Ursache: { $text } ({ $id })
report-reason = Grund: { $text } ({ $id })
report-all-rows = Gilt für alle
report-permissions = Berechtigungen
report-source = Kandidatenquelle
report-connect-test = Verbindungstest
report-rehearsal = Probelauf
report-facts = Über diese Prüfung
report-total-granted = { $count } erteilt
report-total-looksGranted = { $count ->
    [one] { $count } scheint erteilt
   *[other] { $count } scheinen erteilt
}
report-total-denied = { $count } verweigert
report-total-inconclusive = { $count } unklar
report-total-notTested = { $count } nicht getestet
report-first-sync-minute = Die Limits von SmartRecruiters erlauben die erste Synchronisierung bestenfalls innerhalb einer Minute.
report-first-sync-minutes = Die Limits von SmartRecruiters erlauben die erste Synchronisierung bestenfalls in etwa { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
}.
report-first-sync-hours = Die Limits von SmartRecruiters erlauben die erste Synchronisierung bestenfalls in etwa { $hours ->
    [one] einer Stunde
   *[other] { $hours } Stunden
}.
report-source-refused = Dieser Schlüssel darf die Quellen nicht lesen.
report-source-unavailable = Ihr Unternehmen hat keine Seite für eigene Quellen. Kandidaten von Findem haben die Quelle Other.
report-match = { $label } (Typ { $type }, Untertyp { $subType })
report-match-no-sub-type = { $label } (Typ { $type })
report-sees = Dieser Schlüssel sieht { $jobs } und { $candidates }.
report-row-looksGranted = Die Prüfung hat nach etwas Erfundenem gefragt. SmartRecruiters hat nur geantwortet, dass es das nicht gibt.
report-group-unknown = Berechtigungen, die diese Version nicht kennt
report-reason-unknown = Der Bericht nennt einen Grund, den diese Version nicht kennt: { $id }.
report-unknown = Aus einer späteren Version, dieser nicht bekannt

report-fact-label = Name
report-fact-environment = Umgebung
report-fact-key = Schlüssel
report-fact-role = Rolle
report-fact-network = Netzwerk
report-fact-check = Prüfung
report-fact-time = Zeit
report-fact-duration = { $seconds } s
report-time-utc = { $time } UTC
report-fact-program = Programm
report-fact-code = Ergebniscode
report-fact-report = Bericht
report-fact-checksum = Prüfsumme

report-environment-production = Produktion
report-environment-sandbox = Sandbox
report-environment-practice = Übung: Es ist nichts Echtes verbunden
report-environment-custom = Andere Adresse

report-mode-all = alle Berechtigungen, auch Schreiben
report-mode-readOnly = nur Lesen, keine Schreibversuche
report-mode-only = nur einige Berechtigungen

report-proxy-none = Kein Proxy
report-proxy-system = Der Proxy des Computers
report-proxy-manual = Ein von Hand eingestellter Proxy

report-network-certificate = Zertifikat von
report-network-clock = Die Uhr dieses Computers geht gegenüber der des Servers { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
} { $clock ->
    [behind] nach
   *[ahead] vor
}.
report-network-repeated = { $count ->
    [one] Eine Anfrage ist fehlgeschlagen und wurde noch einmal gesendet.
   *[other] { $count } Anfragen sind fehlgeschlagen und wurden noch einmal gesendet.
}
report-network-inspected = Das Netzwerk des Unternehmens kann diese Verbindung mitlesen.
report-network-not-kept = Eine frühere Version dieses Programms hat diese Prüfung ausgeführt und nicht festgehalten, welches Netzwerk sie verwendet hat.

report-fact-key-ending = { $kind } …{ $lastFour }
report-fact-requests = { $requests ->
    [one] eine Anfrage
   *[other] { $requests } Anfragen
}
report-fact-other-user = Ein anderes Programm scheint diesen Schlüssel zu verwenden.
report-fact-tls-issuer = Zertifikat von { $issuer }
report-fact-access-groups = { $count ->
    [one] eine Zugriffsgruppe
   *[other] { $count } Zugriffsgruppen
}
report-fact-program-line = { $name } { $version } auf { $os }, Berechtigungsliste { $catalog }

report-evidence-no-answer = keine Antwort
report-evidence-duration = { $milliseconds } ms
report-evidence-code = Code { $code }
report-evidence-code-meaning = Code { $code } ({ $meaning })
report-evidence-request-id = Anfrage-ID { $id }

report-rehearsal-clean = Ein Testkandidat wurde in SmartRecruiters mit der Quelle Findem erstellt, gelesen und gelöscht.
report-rehearsal-leftover = Der Testkandidat des Probelaufs ist vielleicht noch in SmartRecruiters. Suchen Sie ihn und löschen Sie ihn.
report-rehearsal-failed = Der Probelauf ist fehlgeschlagen. Es ist nichts zurückgeblieben.
report-rehearsal-inconclusive = Das Ergebnis des Probelaufs ist unklar.

report-foot = Dieser Bericht enthält weder den Schlüssel noch Kandidatendaten.

## A report on the screen of a terminal

screen-more = Um alle Berechtigungen mit ihren Anfragen zu sehen, ergänzen Sie --verbose.
screen-save = Um den Bericht zu speichern, ergänzen Sie --format html --out report.html.
screen-ready-production = Wenn Findem diesen Schlüssel noch nicht hat, fügen Sie ihn in Findem ein: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-sandbox = Wenn Findem diesen Schlüssel noch nicht hat, fügen Sie ihn in Findem ein: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-custom = Wenn Findem diesen Schlüssel noch nicht hat, fügen Sie ihn in Findem ein: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-practice =
    Übung beendet. Es ist nichts verbunden.
    So prüfen Sie einen echten Schlüssel: findem-doctor check --key-stdin
screen-ready-only = Um den ganzen Schlüssel zu prüfen, starten Sie die Prüfung noch einmal ohne --only.
screen-exit-ready = Exit-Code 0: bereit.
screen-exit-ready-only = Exit-Code 0: Wonach Sie gefragt haben, ist erteilt.
screen-exit-notReady = Exit-Code 1: nicht bereit. Etwas muss behoben werden.
screen-exit-undetermined = Exit-Code 3: Es ließ sich nicht feststellen, ob dieser Schlüssel bereit ist.

## What to know although a key is ready

remark-rehearsal-leftover = Der Testkandidat des Probelaufs ist vielleicht noch in SmartRecruiters. Bitte lassen Sie ihn von einem SmartRecruiters-Admin suchen und löschen.
remark-rehearsal-failed = Der Probelauf ist fehlgeschlagen, hat aber nichts hinterlassen. Bitte starten Sie ihn in Findem Connect noch einmal.
remark-rehearsal-inconclusive = Die Prüfung konnte nicht feststellen, wie der Probelauf ausgegangen ist. Bitte sehen Sie in Findem Connect nach.
remark-source-unavailable = Ihr Unternehmen hat keine Seite für eigene Quellen. Wenn Sie die Quelle Findem sehen möchten, fragen Sie Ihre Kontaktperson bei SmartRecruiters, ob Ihr Unternehmen das Add-on für eigene Quellen bekommen kann.
remark-source-typeRefused = Dieser Schlüssel darf nicht die Quellen aller Typen lesen. Bitte lassen Sie einen SmartRecruiters-Admin nachsehen, ob nur eine Quelle den Namen Findem hat.
remark-source-listChanged = Die Liste der Quellen hat sich beim Lesen geändert. Bitte lassen Sie einen SmartRecruiters-Admin nachsehen, ob nur eine Quelle den Namen Findem hat.
remark-empty = { $what ->
    [both] Dieser Schlüssel sieht keine Stellen und keine Kandidaten.
    [jobs] Dieser Schlüssel sieht keine Stellen.
    [candidates] Dieser Schlüssel sieht keine Kandidaten.
   *[users] Dieser Schlüssel sieht keine Benutzer.
} Falls Ihr Unternehmen welche hat, lassen Sie bitte einen SmartRecruiters-Admin die Rolle und Zugriffsgruppe (Access group) dieses Schlüssels ansehen.
remark-create = Ob dieser Schlüssel Kandidaten erstellen kann, ließ sich nicht prüfen, ohne einen zu erstellen. Um es herauszufinden, starten Sie den Probelauf in Findem Connect.
remark-writes = { $count ->
    [one] Eine Schreibberechtigung wurde nicht getestet.
   *[other] { $count } Schreibberechtigungen wurden nicht getestet.
} Um sie zu testen, wählen Sie im Fenster „Die 7 Schreibberechtigungen testen …“, oder ergänzen Sie in der Befehlszeile --write-attempts.
remark-left-out = { $count ->
    [one] Diese Berechtigung hat die Prüfung ausgelassen: { $permissions }.
   *[other] Diese Berechtigungen hat die Prüfung ausgelassen: { $permissions }.
}
remark-left-out-many = { $count } Berechtigungen hat die Prüfung ausgelassen.
remark-other-user = Ein anderes Programm scheint diesen Schlüssel zu verwenden, Findem muss deshalb womöglich darauf warten. Bitte geben Sie Findem einen eigenen Schlüssel.

## Opening a report

report-error-reportTooLarge = Diese Datei ist größer als jeder Bericht. Sie wurde nicht geöffnet.
report-error-reportForeign = Das ist kein Bericht von Findem Connect. Bitten Sie um die Datei, die als JSON oder HTML gespeichert wurde.
report-error-reportDamaged = Dieser Bericht ist beschädigt und nicht lesbar. Bitten Sie noch einmal um die Datei.
report-error-reportNewer = Dieser Bericht wurde von einer späteren Version dieses Programms geschrieben. Aktualisieren Sie das Programm, um ihn zu öffnen.

report-note-checksum = Der Bericht wurde verändert oder beschädigt, nachdem er geschrieben wurde.
report-note-newerSchema = Dieser Bericht wurde von einer späteren Version dieses Programms geschrieben. Was diese Version nicht kennt, steht am Ende.
report-note-otherCatalogue = Dieser Bericht beruht auf einer anderen Berechtigungsliste als der dieser Version. Was nicht auf seiner Liste stand, gilt hier als nicht getestet.
report-note-unknownFields = Der Bericht hat Teile, die diese Version nicht kennt. Sie stehen am Ende.

## What the verdicts mean

verdict-granted-meaning = SmartRecruiters hat geliefert, wonach gefragt wurde, in der dokumentierten Form. Diese Berechtigung ist belegt.
verdict-looksGranted-meaning = SmartRecruiters hat die Anfrage nicht mangels Berechtigung abgelehnt, sondern nur, weil es die erfundene ID nicht gibt. Bei einer Schreibberechtigung, die nicht getestet wurde, heißt es: Die Rolle Admin enthält sie. Nichts wurde geändert.
verdict-denied-meaning = SmartRecruiters hat es verweigert, und die Ablehnung kann nichts anderes bedeuten.
verdict-inconclusive-meaning = Etwas stand im Weg, oder die Antwort kann zweierlei bedeuten. Damit ist weder belegt, dass die Berechtigung da ist, noch, dass sie fehlt.
verdict-notTested-meaning = Das wurde absichtlich ausgelassen.
summary-verdict-ready-meaning = Nichts wurde verweigert, und der Verbindungstest ist bestanden. Der Schlüssel kann, was die Anleitung von Findem verlangt.
summary-verdict-notReady-meaning = Etwas muss mit Sicherheit behoben werden. Der Bericht nennt die Ursache, wer handelt, und die Schritte.
summary-verdict-undetermined-meaning = Nichts muss mit Sicherheit behoben werden, aber mindestens eines blieb unklar. Damit ist weder belegt, dass der Schlüssel funktioniert, noch, dass er es nicht tut. Der Bericht nennt den Grund.

## Explain

explain-permission = Berechtigung
explain-vendor-scope = SmartRecruiters schreibt auch { $scope }.
explain-access-read = Das ist eine Leseberechtigung.
explain-access-write = Das ist eine Schreibberechtigung. Eine Prüfung testet sie nur mit erfundenen IDs, damit sich nichts ändern kann.
explain-probe = Die Prüfung sendet: { $method } { $path }
explain-module = Sie gehört zu einem SmartRecruiters-Produkt, das nicht jedes Unternehmen hat.
explain-key-note = Bei einem API-Schlüssel gibt es keine Kästchen für Berechtigungen. Seine System role (Rolle) und Access group (Zugriffsgruppe) entscheiden. Die Rolle Admin enthält alle { $count }.
explain-cause = Ursache
explain-error = Fehlercode von SmartRecruiters
explain-reason = Grund für „Unklar“
explain-verdict = Ergebnis
explain-summary = Ergebnis für den ganzen Schlüssel
explain-symptom = Was der Kunde sieht
explain-code = Ergebniscode
explain-expected = So funktioniert es. Es liegt kein Fehler vor.
explain-fault = Etwas muss behoben werden.
explain-who = Zuständig: { $who }
explain-reply = Antwort zum Versenden
explain-code-role = Rolle: { $role }
explain-code-environment = Umgebung: { $environment }
explain-code-mode = Prüfung: { $mode }
explain-code-source = Kandidatenquelle: { $source }
explain-code-connect-test = Verbindungstest: { $test }
explain-code-rows = { $verdict }: { $scopes }
explain-code-others = Ein Ergebniscode hat Platz für eine Ursache. Es kann weitere geben, zum Beispiel eine Zugriffsgruppe (Access group). Der Bericht nennt alle.
explain-contents = Um mehr über einen Eintrag zu lesen, geben Sie ein: findem-doctor explain ID. Zum Suchen verwenden Sie beliebige Wörter, zum Beispiel: findem-doctor explain 403
explain-found = Gefunden für „{ $query }“. Um mehr über einen Eintrag zu lesen, geben Sie ein: findem-doctor explain ID
explain-symptom-all = Was Kunden sehen
explain-cause-all = Ursachen: was zu beheben ist
explain-reason-all = Gründe: warum sich etwas nicht feststellen ließ
explain-verdict-all = Ergebnisse
explain-summary-all = Ergebnisse für den ganzen Schlüssel
explain-permission-all = Berechtigungen
explain-error-all = Fehlercodes von SmartRecruiters
explain-code-all = Ergebniscodes
explain-code-example = Der Code eines Ergebnisses, zum Beispiel 015Y9-XCNH0-H6Y30

# Other words by which causes and reasons are found.
explain-words-keyMalformed = Tippfehler, vertippt, Zeichen, leer, Leerzeichen, typo
explain-words-customerApiOff = 403, forbidden, verboten, Vertrag, Abo, contract
explain-words-oauthScopeMissing = 403, forbidden, verboten, insufficient scope, fehlender Scope
explain-words-oauthCredential = 401, client ID, client secret
explain-words-badKey = 401, unauthorized, invalid, ungültig, abgelaufen, gelöscht, falsch
explain-words-wrongEnvironment = 401, unauthorized
explain-words-systemRole = 403, forbidden, verboten, Basic, Standard, Extended, Employee, Restricted
explain-words-refusedForAdmin = 403, forbidden, verboten
explain-words-moduleOff = 403, forbidden, verboten, Add-on, Produkt, Lizenz
explain-words-accessGroup = 403, forbidden, verboten, wenige Stellen, wenige Kandidaten, fehlende Stellen
explain-words-sourceMissing = Zuordnung, Herkunft, Other
explain-words-customSourcesUnavailable = Add-on, SmartGlobal, fehlende Seite
explain-words-dns = Hostname, Namensauflösung, offline
explain-words-connect = offline, abgelehnt, refused, Firewall
explain-words-tls = Zertifikat, SSL, HTTPS
explain-words-proxy = 407, Firewall, NTLM
explain-words-captivePortal = Gast, WLAN, Wi-Fi, Hotel
explain-words-timeout = 408, langsam, Zeitüberschreitung
explain-words-redirected = 301, 302, 303, 307, 308, Weiterleitung
explain-words-notJson = HTML
explain-words-throttled = 429, rate limit, too many requests, zu viele Anfragen
explain-words-serverError = 500, 502, 503, 504, 5xx, Ausfall, Störung
explain-words-unauthorized = 401, unauthorized
explain-words-maskedIds = 403, 404
explain-words-noSuchEndpoint = 404, 405, not found, nicht gefunden

actor-nobody = Niemand
actor-keyHolder = Die Person, die den Schlüssel hat
actor-admin = Ein SmartRecruiters-Admin
actor-smartRecruiters = SmartRecruiters
actor-findem = Findem

explain-code-error-codeLength = Ein Ergebniscode hat 15, 20 oder 25 Zeichen.
explain-code-unknown-permission = Berechtigung Nr. { $number }
explain-code-error-codeCharacter = Darin ist ein Zeichen, das in keinem Ergebniscode vorkommt.
explain-code-error-codeCheck = Dieser Ergebniscode enthält einen Tippfehler: Seine Prüfziffer stimmt nicht. Fragen Sie noch einmal danach.
explain-code-error-codeNewer = Dieser Ergebniscode stammt von einer späteren Version dieses Programms.

## Texts to copy

clipboard-overwritten = Der Schlüssel wurde aus der Zwischenablage entfernt.
reply-greeting = Guten Tag!
reply-admin-practice = Das stammt aus einer Übung. Nichts davon ist echt.
reply-admin-company = Unternehmen: { $company }
reply-admin-key = API-Schlüssel: endet auf { $lastFour }
reply-customer-lead = Hier ist das Ergebnis der Prüfung { $kind ->
    [oauthToken] dessen, was Sie als API-Schlüssel für SmartRecruiters verwenden
   *[other] Ihres API-Schlüssels für SmartRecruiters
 }{ $lastFour ->
    [unknown] { "" }
   *[other] , Endung { $lastFour }
 } (Ergebniscode { $code }):
reply-customer-steps = Was zu tun ist:
reply-customer-again = Prüfen Sie den Schlüssel danach in Findem Connect erneut. Wenn etwas weiterhin nicht funktioniert, senden Sie uns bitte den neuen Bericht. Bitte senden Sie niemals den Schlüssel selbst.
reply-customer-report = Der Bericht dieser Prüfung liegt uns vor, Sie müssen ihn nicht senden. Bitte senden Sie niemals den Schlüssel selbst.
reply-customer-never = Bitte senden Sie niemals den Schlüssel selbst.
reply-customer-only = Diese Prüfung umfasste nur einige Berechtigungen. Bitte prüfen Sie den ganzen Schlüssel, bevor Sie ihn Findem geben. Bitte senden Sie den Schlüssel niemals per E-Mail oder Chat.

# What a letter to the customer says in place of other words. Findem’s support writes it, and already has the report.
letter-unreached = Wir haben diese Prüfung selbst ausgeführt, und unser Computer hat nicht alle Antworten von SmartRecruiters bekommen. Bitte prüfen Sie auf Ihrem eigenen Computer.
letter-report-note-checksum = Der Bericht, den Sie uns geschickt haben, wurde nach dem Schreiben geändert oder beschädigt. Bitte speichern Sie ihn noch einmal und schicken Sie ihn uns unverändert.
letter-try-unreached-who = Die Person, die die Verbindung eingerichtet hat
letter-try-unknown-who = { letter-try-unreached-who }
letter-try-noSafeAttempt-who = { letter-try-unreached-who }
letter-try-writesNotTried-who = { letter-try-unreached-who }
letter-try-listChanged-who = { letter-try-unreached-who }
letter-try-cancelled-who = { letter-try-unreached-who }
letter-try-unauthorized-who = { letter-try-unreached-who }
letter-try-serverError-who = { letter-try-unreached-who }
letter-try-throttled-who = { letter-try-unreached-who }
letter-try-unreached =
    Öffnen Sie Findem Connect for SmartRecruiters auf dem Computer, auf dem die Verbindung eingerichtet wurde.
    Prüfen Sie dort den Schlüssel.
    Speichern Sie den Bericht und senden Sie ihn uns.
letter-headline-reason-wrongShape = SmartRecruiters hat auf eine Weise geantwortet, die unsere Prüfung nicht kennt. Wir gehen dem nach.
letter-headline-reason-throttled = SmartRecruiters hat unsere Prüfung gebremst. Möglicherweise senden auch andere Programme mit demselben Schlüssel oder unter derselben Adresse Anfragen.
letter-headline-reason-tooLarge = Eine Antwort von SmartRecruiters war größer, als unsere Prüfung liest. Wir gehen dem nach.
letter-headline-reason-maskedIds = Einige Berechtigungen ließen sich nicht feststellen, weil SmartRecruiters verbirgt, ob etwas existiert. Wir gehen dem nach.
letter-headline-reason-noSuchEndpoint = Etwas, das Findem braucht, fehlt in SmartRecruiters. Wir gehen dem nach.
letter-headline-reason-noSafeAttempt = Das Erstellen von Kandidaten lässt sich nicht testen, ohne einen zu erstellen. Ein Probelauf in Findem Connect kann es belegen.
letter-detail-refusedForAdmin = Wir senden Ihnen außerdem einen Text für den SmartRecruiters-Support. Er enthält, was dort für die Suche nach dem Grund gebraucht wird.
letter-headline-customerApiOff = Ihr SmartRecruiters-Vertrag enthält keinen API-Zugang. Bitten Sie SmartRecruiters, ihn freizuschalten.
letter-headline-moduleOff = { $count ->
    [0] Ein Modul, das Findem braucht, scheint nicht freigeschaltet zu sein. Fragen Sie SmartRecruiters, ob Ihr Unternehmen es hat.
    [one] Das Modul { $modules } scheint nicht freigeschaltet zu sein. Fragen Sie SmartRecruiters, ob Ihr Unternehmen es hat.
   *[other] Diese Module scheinen nicht freigeschaltet zu sein: { $modules }. Fragen Sie SmartRecruiters, ob Ihr Unternehmen sie hat.
 }
letter-detail-moduleOff = Entweder hat Ihr Unternehmen diesen Teil von SmartRecruiters nicht gekauft oder nicht aktiviert, oder dieser Schlüssel darf ihn nicht benutzen. Die Antworten sehen gleich aus.
letter-try-wrongShape-who = Findem-Support
letter-try-wrongShape = Wir melden uns mit dem Ergebnis. Vorerst müssen Sie nichts tun.
letter-try-tooLarge-who = Findem-Support
letter-try-tooLarge = Wir melden uns mit dem Ergebnis. Vorerst müssen Sie nichts tun.
letter-try-maskedIds-who = Findem-Support
letter-try-maskedIds = Wir melden uns mit dem Ergebnis. Vorerst müssen Sie nichts tun.
letter-try-noSuchEndpoint-who = Findem-Support
letter-try-noSuchEndpoint = Wir melden uns mit dem Ergebnis. Vorerst müssen Sie nichts tun.
letter-try-deadline =
    Prüfen Sie den Schlüssel erneut.
    Reicht die Zeit für die Prüfung wieder nicht, versuchen Sie es in einem anderen Netzwerk.
letter-try-writesNotTried =
    Gehen Sie in Findem Connect zu „Berechtigungen“ und wählen Sie „Die 7 Schreibberechtigungen testen …“. Die Anfragen verwenden erfundene IDs, es sollte sich also nichts ändern.
    Speichern Sie den Bericht und senden Sie ihn uns.
letter-try-noSafeAttempt =
    Gehen Sie in Findem Connect zu „Verbindungstest“ und starten Sie den Probelauf. Er erstellt einen Testkandidaten und löscht ihn wieder.
letter-try-unexpectedWrite =
    Testen Sie die Schreibberechtigungen vorerst nicht noch einmal.
    Senden Sie dem SmartRecruiters-Support den anderen Text, den Sie von uns bekommen. Darin stehen die Frage, was die angenommene Anfrage bewirkt hat, und ihre Anfrage-ID.
    Schreiben Sie uns, was der SmartRecruiters-Support antwortet.
letter-try-unknown =
    Prüfen Sie den Schlüssel erneut.
    Ist das Ergebnis dasselbe, senden Sie uns den neuen Bericht.
letter-remark-writes = { $count ->
    [one] Eine Schreibberechtigung wurde nicht getestet.
   *[other] { $count } Schreibberechtigungen wurden nicht getestet.
} Um sie zu testen, gehen Sie in Findem Connect zu „Berechtigungen“ und wählen Sie „Die 7 Schreibberechtigungen testen …“.

# The steps with a new key, in a letter. The reader doesn’t see the window.
-letter-check-key = Fügen Sie den Schlüssel in Findem Connect auf der Seite „API-Schlüssel“ ein und warten Sie auf das Ergebnis. Wenn Sie das Programm nicht haben, fragen Sie den Findem-Support danach.
-letter-hand-over = Wenn Findem Connect sagt, dass der Schlüssel kann, was die Findem-Anleitung verlangt, und keine Zugriffsgruppe (Access group) nennt, fügen Sie denselben Schlüssel in Findem ein: Admin → Integrations → Manage → SmartRecruiters → API Key → Save. Hat Findem schon einen älteren Schlüssel, wählen Sie dort zuerst Edit Auth.
-letter-revoke = Wenn Findem mit dem neuen Schlüssel funktioniert, widerrufen Sie den alten in SmartRecruiters.
-letter-generate = Geben Sie dem Schlüssel einen neuen Namen, zum Beispiel „{ key-name-another }“. Wählen Sie Generate und kopieren Sie den Schlüssel. SmartRecruiters zeigt ihn nur einmal an.
letter-fix-keyMalformed =
    Gehen Sie zurück zum Fenster in SmartRecruiters, das den neuen Schlüssel anzeigt.
    Kopieren Sie den ganzen Schlüssel. Wenn es dort eine Schaltfläche „Copy“ gibt, verwenden Sie sie. Andernfalls markieren Sie das ganze Feld und kopieren Sie es.
    { -letter-check-key }
letter-fix-oauthCredential =
    Wählen Sie New credential, dann API key. Wenn Sie Kästchen für Scopes sehen, haben Sie einen OAuth-Client gewählt: Gehen Sie zurück.
    System role: Wählen Sie Admin. Access group: Lassen Sie das Feld leer.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    Wenn Findem mit dem Schlüssel funktioniert, widerrufen Sie die Zugangsdaten des OAuth-Clients, falls nichts anderes sie verwendet.
letter-fix-oauthScopeMissing =
    Findem braucht einen API-Schlüssel, keine OAuth-Zugangsdaten. Wählen Sie New credential, dann API key.
    System role: Wählen Sie Admin. Access group: Lassen Sie das Feld leer.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    Wenn Findem mit dem Schlüssel funktioniert, widerrufen Sie die Zugangsdaten des OAuth-Clients, falls nichts anderes sie verwendet.
letter-fix-badKey =
    Wenn das Fenster mit dem neuen Schlüssel noch offen ist, kopieren Sie den Schlüssel noch einmal.
    Wurde der Schlüssel in der anderen Umgebung erstellt (Produktion oder Sandbox), prüfen Sie ihn dort.
    Andernfalls erstellen Sie einen neuen Schlüssel: New credential, API key, System role Admin, Access group leer, ein neuer Name wie „{ key-name-another }“, Generate. Kopieren Sie den ganzen Schlüssel.
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-badKey-revoked =
    Erstellen Sie einen neuen Schlüssel: New credential, API key, System role Admin, Access group leer, ein neuer Name wie „{ key-name-another }“, Generate. Kopieren Sie den ganzen Schlüssel. SmartRecruiters zeigt ihn nur einmal an.
    { -letter-check-key }
    { -letter-hand-over }
letter-fix-wrongEnvironment =
    Wenn der Schlüssel in Ihrer Sandbox erstellt wurde, wählen Sie auf der ersten Seite von Findem Connect „Sandbox“. Andernfalls wählen Sie dort „Produktion“.
    Prüfen Sie den Schlüssel erneut.
letter-fix-systemRole =
    Wählen Sie New credential, dann API key.
    System role: Wählen Sie Admin. Access group: Lassen Sie das Feld leer.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-accessGroup =
    Erstellen Sie einen neuen Schlüssel mit der System role Admin und lassen Sie Access group leer. Eine Zugriffsgruppe beschränkt einen Schlüssel auf einige der Stellen und deren Kandidaten.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-refusedForAdmin =
    Der Schlüssel hat schon die Rolle Admin, ein neuer hilft hier also höchstwahrscheinlich nicht.
    Fragen Sie den SmartRecruiters-Support, warum diese Anfragen einem Admin-Schlüssel verweigert werden.
    Senden Sie ihm dafür den anderen Text, den Sie von uns bekommen. Er nennt die Anfragen.
letter-fix-moduleOff =
    Fragen Sie, ob Ihr Unternehmen das verweigerte Modul hat, und lassen Sie es freischalten.
    Prüfen Sie diesen Schlüssel danach erneut. Einen neuen Schlüssel brauchen Sie dafür nicht.
    Wenn Ihr Unternehmen es hat und es freigeschaltet ist, fragen Sie, warum dieser Schlüssel abgewiesen wird.
    Wenn Ihr Unternehmen das Modul nicht nutzt, sagen Sie es uns. Der Rest der Verbindung funktioniert womöglich auch ohne.
# The person who asks the admin isn’t Findem’s support.
admin-fix-moduleOff = { fix-moduleOff }
admin-fix-refusedForAdmin =
    Der Schlüssel hat schon die Rolle Admin, ein neuer hilft hier also höchstwahrscheinlich nicht.
    Fragen Sie den SmartRecruiters-Support, warum diese Anfragen einem Admin-Schlüssel verweigert werden.
    Senden Sie ihm den Bericht der Prüfung. Er nennt die Anfragen.
reply-customer-also = Außerdem haben wir gefunden: { $text }
reply-customer-covered = Außerdem haben wir gefunden: { $text } Auch das behebt der neue Schlüssel.
reply-customer-try = Was Sie versuchen können:
reply-closing = Mit freundlichen Grüßen

# What Findem’s support reads in place of other words: at the desk, in the text for the ticket, and on the command line.
-support-vendor-text = Senden Sie dem Kunden den Text für den SmartRecruiters-Support, denn der antwortet seinen eigenen Kunden. Der Name des Unternehmens muss noch eingesetzt werden. Im Fenster steht der Text unter „Texte zum Kopieren“. In der Befehlszeile speichern Sie den Bericht und geben ein: findem-doctor report show FILE --for vendor.
support-headline-reason-wrongShape = SmartRecruiters hat auf eine Weise geantwortet, die dieses Programm nicht kennt. Die Entwicklung von Findem muss sich den Bericht ansehen.
support-headline-reason-tooLarge = Eine Antwort war größer, als dieses Programm liest. Die Entwicklung von Findem muss sich den Bericht ansehen.
support-headline-reason-maskedIds = Einige Berechtigungen ließen sich nicht feststellen, weil SmartRecruiters verbirgt, ob etwas existiert. Die Entwicklung von Findem muss sich den Bericht ansehen.
support-headline-reason-noSuchEndpoint = Ein API-Endpunkt, den Findem braucht, fehlt in SmartRecruiters. Die Entwicklung von Findem muss sich den Bericht ansehen.
support-try-wrongShape-who = Findem-Support
support-try-wrongShape =
    Geben Sie den Bericht an die Entwicklung von Findem. Er zeigt, welche Antworten dieses Programm nicht kennt.
support-try-tooLarge-who = Findem-Support
support-try-tooLarge =
    Geben Sie den Bericht an die Entwicklung von Findem. Er zeigt, welche Antwort zu groß war.
support-try-maskedIds-who = Findem-Support
support-try-maskedIds =
    Geben Sie den Bericht an die Entwicklung von Findem. Er zeigt, welche Berechtigungen noch unklar sind.
support-try-noSuchEndpoint-who = Findem-Support
support-try-noSuchEndpoint =
    Geben Sie den Bericht an die Entwicklung von Findem. Er zeigt, welcher API-Endpunkt fehlt.
support-try-unexpectedWrite-who = Findem-Support, zusammen mit einem SmartRecruiters-Admin
support-try-unexpectedWrite =
    Testen Sie die Schreibberechtigungen vorerst nicht noch einmal.
    { -support-vendor-text } Darin steht die Frage, was die angenommene Anfrage bewirkt hat.
    Geben Sie den Bericht auch an die Entwicklung von Findem.
support-try-unknown =
    Prüfen Sie den Schlüssel erneut.
    Ist das Ergebnis dasselbe, geben Sie den Bericht an die Entwicklung von Findem.
support-fix-wrongEnvironment-who = Die Person, die den Schlüssel prüft
support-fix-wrongEnvironment-where = Findem Connect
support-fix-wrongEnvironment =
    Fragen Sie, ob der Schlüssel in der Sandbox des Unternehmens oder in der Produktion erstellt wurde.
    Prüfen Sie ihn dort. In der Befehlszeile ergänzen Sie --env sandbox oder --env production. Im Fenster fügen Sie einen Kunden mit dieser Umgebung hinzu.
support-fix-refusedForAdmin =
    Der Schlüssel hat schon die Rolle Admin, ein neuer hilft hier also höchstwahrscheinlich nicht.
    { -support-vendor-text }
support-fix-moduleOff =
    Fragen Sie, ob das Unternehmen das verweigerte Modul hat, und lassen Sie es freischalten.
    Prüfen Sie diesen Schlüssel danach erneut. Ein neuer Schlüssel ist dafür nicht nötig.
    Wenn das Unternehmen es hat und es freigeschaltet ist, fragen Sie, warum dieser Schlüssel abgewiesen wird.
    Wenn das Unternehmen das Modul nicht nutzt, ist das in Ordnung: Der Rest der Verbindung funktioniert womöglich auch ohne.
support-fix-moduleOff-ask = { $count ->
    [one] Fragen Sie, ob das Unternehmen das Modul { $modules } hat, und lassen Sie es freischalten.
   *[other] Fragen Sie, ob das Unternehmen diese Module hat, und lassen Sie sie freischalten: { $modules }.
}
support-remark-source-unavailable = Das Unternehmen hat keine Seite für eigene Quellen. Um die Quelle Findem zu sehen, kann es seine Kontaktperson bei SmartRecruiters nach dem Add-on für eigene Quellen fragen.
support-remark-empty = { $what ->
    [both] Dieser Schlüssel sieht keine Stellen und keine Kandidaten.
    [jobs] Dieser Schlüssel sieht keine Stellen.
    [candidates] Dieser Schlüssel sieht keine Kandidaten.
   *[users] Dieser Schlüssel sieht keine Benutzer.
} Falls das Unternehmen welche hat, muss ein SmartRecruiters-Admin sich die Rolle und Zugriffsgruppe (Access group) dieses Schlüssels ansehen.
support-report-source-unavailable = Das Unternehmen hat keine Seite für eigene Quellen. Kandidaten von Findem haben die Quelle Other.
reply-customer-nothing = In SmartRecruiters muss nichts geändert werden.
reply-customer-ready = Wenn Findem diesen Schlüssel noch nicht hat, fügen Sie ihn in Findem ein. Wenn Findem ihn hat und etwas weiterhin nicht funktioniert, schreiben Sie uns, was Sie sehen und seit wann. Bitte senden Sie den Schlüssel niemals per E-Mail oder Chat.
reply-page = Seite: { $url }
reply-who = Wer: { $who }
reply-where = Wo: { $where }

# What helps on the command line, behind the sentence on what is wrong with the proxy.
doctor-proxy-unreadable = { $setting ->
    [variable] Sie sollte so aussehen: http://proxy.example.com:8080.
   *[other] Korrigieren Sie sie dort, oder setzen Sie die Variable HTTPS_PROXY auf eine Adresse wie http://proxy.example.com:8080.
}
doctor-proxy-byItself = Fragen Sie Ihr IT-Team nach der Adresse des Proxys und setzen Sie die Variable HTTPS_PROXY darauf, zum Beispiel http://proxy.example.com:8080.
doctor-proxy-login = Setzen Sie die Variable HTTPS_PROXY auf eine Adresse, die beides enthält, zum Beispiel http://user:password@proxy.example.com:8080, oder geben Sie beides im Fenster ein.
doctor-proxy-loginRefused = Prüfen Sie beides, oder fragen Sie Ihr IT-Team.
doctor-proxy-otherLogin = Fragen Sie Ihr IT-Team, wie sich SmartRecruiters ohne sie erreichen lässt.
