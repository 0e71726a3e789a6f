# The texts of the core's ids. Keyed by the codes that reports carry, so the window, the command line and every report say the same.

## Verdicts

verdict-granted = Erteilt
verdict-looksGranted = Scheint erteilt
verdict-denied = Verweigert
verdict-inconclusive = Unklar
verdict-notTested = Nicht getestet

source-verdict-found = Gefunden
source-verdict-nearMiss = Fast: nicht genau „Findem“
source-verdict-wrongType = Falscher Typ oder Untertyp
source-verdict-duplicate = Mehr als eine
source-verdict-missing = Nicht gefunden
source-verdict-inconclusive = Unklar
source-verdict-notTested = Nicht getestet

source-note-typeRefused = Dieser Schlüssel darf nicht die Quellen aller Typen lesen. Vielleicht ist darunter eine mit dem Namen Findem.
source-note-listChanged = Die Liste hat sich beim Lesen geändert. Vielleicht hat die Prüfung deshalb eine weitere Quelle mit dem Namen Findem übersehen.
source-note-subType = Der Typ stimmt, aber der Untertyp ist nicht Other.
source-note-noneOther = Keine davon hat den Typ und Untertyp Other.
source-note-severalOther = Mehr als eine davon hat den Typ und Untertyp Other.

link-verdict-pass = Funktioniert
link-verdict-fail = Fehlgeschlagen
link-verdict-inconclusive = Unklar
link-verdict-notTested = Nicht getestet

summary-verdict-ready = Bereit
summary-verdict-notReady = Nicht bereit
summary-verdict-undetermined = Unklar

identity-admin = Admin
identity-customRole = Eine eigene Rolle des Unternehmens
identity-weakRole = Eine Rolle mit zu wenig Zugriff
identity-unknown = Nicht bekannt

credential-apiKey = API-Schlüssel
credential-oauthToken = OAuth-Zugangsdaten
credential-unknown = Nicht bekannt

## The permissions: what each lets Findem do, in the words of Findem’s guide

group-candidates = Kandidaten und Angebote
group-jobs = Stellen und Genehmigungen
group-company = Unternehmenseinstellungen und Benutzer
group-conversations = Nachrichten, Interviews und Bewertungen

permission-candidates_read = Findem kann Kandidaten mit ihren Angaben, Tags, Anhängen und ihrem Status lesen.
permission-candidates_create = Findem kann Kandidaten und deren Anhänge hinzufügen.
permission-candidates_offers_read = Findem kann die Angebote an Kandidaten und deren Bedingungen lesen.
permission-candidates_manage = Findem kann Status, Tags, Quelle und Eigenschaften von Kandidaten setzen.
permission-candidate_status_read = Findem kann lesen, welche Phasen Kandidaten durchlaufen haben.
permission-job_applications_read = Findem kann lesen, auf welche Stelle sich jemand beworben hat.
permission-configuration_read = Findem kann Unternehmenseinstellungen lesen, zum Beispiel Abteilungen, Bewerbungsprozesse und Kandidatenquellen.
permission-configuration_manage = Findem kann Unternehmenseinstellungen für Abteilungen und Stelleneigenschaften ändern.
permission-jobs_read = Findem kann Ihre Stellen lesen, damit Sie sie mit Searches verknüpfen können.
permission-users_read = Findem kann lesen, wer in Ihrem Unternehmen SmartRecruiters nutzt.
permission-user_me_read = Findem kann feststellen, wessen Schlüssel es hat.
permission-messages_read = Findem kann Nachrichten und Notizen zu Kandidaten lesen.
permission-messages_manage = Findem kann Nachrichten und Notizen löschen.
permission-interview_types_read = Findem kann die Liste der Interviewtypen lesen.
permission-interview_types_write = Findem kann Interviewtypen hinzufügen und entfernen.
permission-interviews_write = Findem kann Interviews planen, ändern und absagen.
permission-interviews_read = Findem kann Interviews und deren Termine lesen.
permission-reviews_read = Findem kann Bewertungen von Kandidaten lesen.
permission-reviews_write = Findem kann Bewertungen schreiben, ändern und löschen.
permission-approvals_read = Findem kann Anfragen zur Genehmigung von Stellen und Angeboten lesen.

row-note-noRows = Die Liste ist leer. Sie sähe genauso aus, wenn die Rolle zu wenig sehen könnte.
row-note-byRole = Die Rolle Admin enthält das. Getestet wurde nichts.
row-note-noCandidate = Es gab keinen Kandidaten zum Testen, deshalb hat die Prüfung eine ID verwendet, die es nicht geben kann.
row-note-cannotBeTried = Das Erstellen von Kandidaten lässt sich nicht testen, ohne einen zu erstellen. Die Rolle Admin enthält das.
row-note-forTheCompany = Hier wurde nichts getestet. Das folgt aus einer Antwort, die für das ganze Unternehmen gilt.
row-note-rehearsed = Durch den Probelauf belegt: Ein Testkandidat wurde erstellt, gelesen und gelöscht.
row-note-notInCatalogue = Nicht getestet. Die Version des Programms, die geprüft hat, kannte diese Berechtigung nicht.

## The requests of a check

request-me = Fragt, wessen Schlüssel es ist und welche Rolle er hat
request-meOld = Fragt dasselbe unter der älteren Adresse
request-candidates = Liest einen Kandidaten aus der Liste und verwendet nur seine ID
request-jobs = Liest eine Stelle aus der Liste
request-users = Zählt die Benutzer und behält keine Namen
request-departments = Liest die Abteilungen
request-offers = Liest ein Angebot aus der Liste
request-interviewTypes = Liest die Interviewtypen
request-approvals = Liest die Genehmigungsanfragen
request-interview = Fragt nach einem Interview, das es nicht geben kann
request-jobApplication = Fragt nach einer Bewerbung, die es nicht geben kann
request-statusHistory = Liest den Statusverlauf dieses Kandidaten
request-messages = Liest eine Nachricht zu diesem Kandidaten und behält nichts
request-reviews = Liest die Bewertungen dieses Kandidaten und behält nichts
request-calibrateCandidate = Fragt nach einem Kandidaten, den es nicht geben kann, um zu erfahren, wie SmartRecruiters auf unbekannte IDs antwortet
request-calibrateJob = Fragt nach einer Stelle, die es nicht geben kann, um zu erfahren, wie SmartRecruiters auf unbekannte IDs antwortet
request-calibrateReview = Fragt nach einer Bewertung, die es nicht geben kann, um zu erfahren, wie SmartRecruiters auf unbekannte IDs antwortet
request-meAgain = Fragt noch einmal, wessen Schlüssel es ist, um zu erfahren, ob er noch akzeptiert wird
request-hiringProcesses = Liest die Bewerbungsphasen
request-attachments = Zählt die Anhänge dieses Kandidaten
request-sourceTypes = Liest die Typen der Kandidatenquellen
request-sourceValues = Liest die Quellen jedes Typs, Seite für Seite
request-deleteAttachment = Versucht, einen Anhang zu löschen, den es nicht geben kann
request-putSource = Versucht, die Quelle eines Kandidaten zu setzen, den es nicht geben kann
request-deleteDependent = Versucht, die Abhängigkeit einer Stelleneigenschaft zu entfernen, die es nicht geben kann
request-deleteMessage = Versucht, eine Nachricht zu löschen, die es nicht geben kann
request-deleteInterviewType = Versucht, einen Interviewtyp zu löschen, den es nicht geben kann
request-deleteInterview = Versucht, ein Interview zu löschen, das es nicht geben kann
request-deleteReview = Versucht, eine Bewertung zu löschen, die es nicht geben kann
request-sampleCandidates = Liest 20 Kandidaten aus der Liste, um zu sehen, welche Felder ausgefüllt sind, und behält nichts
request-sampleJobs = Liest 20 Stellen, um zu sehen, welche Felder ausgefüllt sind, und behält nichts
request-candidateDetail = Liest alle Angaben eines Kandidaten, um zu sehen, welche Felder ausgefüllt sind, und behält nichts
request-arrivals = Zählt die Kandidaten mit der Quelle Findem
request-rehearsalCreate = Erstellt den Testkandidaten mit der Quelle Findem, ohne Stelle
request-rehearsalRead = Liest den Testkandidaten
request-rehearsalDelete = Löscht den Testkandidaten
request-rehearsalSearch = Sucht den Testkandidaten anhand seiner E-Mail-Adresse

## The connect test

link-signIn = Anmeldung mit dem Schlüssel
link-users = Benutzer
link-jobs = Stellen
link-stages = Bewerbungsphasen
link-candidates = Kandidaten und Bewerbungen
link-source = Kandidatenquelle
link-notes = Notizen
link-attachments = Anhänge

## Why something could not be told

reason-dns = Dieser Computer konnte die Adresse von SmartRecruiters nicht finden.
reason-connect = Keine Verbindung zu SmartRecruiters.
reason-tls = Dieser Computer konnte keine sichere Verbindung aufbauen.
reason-proxy = Ein Proxy oder Filter in Ihrem Netzwerk blockiert die Verbindung.
reason-captivePortal = Ihr Netzwerk antwortet mit einer Anmeldeseite.
reason-clock = Datum oder Uhrzeit dieses Computers scheint falsch zu sein.
reason-timeout = Keine rechtzeitige Antwort.
reason-deadline = Die Zeit für die Prüfung hat nicht gereicht.
reason-cancelled = Die Prüfung wurde vor dem Ende abgebrochen.
reason-redirected = Die Anfrage wurde an eine andere Adresse umgeleitet. Dieses Programm folgt keiner Umleitung.
reason-notJson = Die Antwort war eine Webseite oder etwas anderes, keine Daten von SmartRecruiters.
reason-wrongShape = Die Antwort passt nicht zur Dokumentation von SmartRecruiters.
reason-truncated = Die Antwort war abgeschnitten.
reason-tooLarge = Die Antwort war größer, als dieses Programm liest.
reason-throttled = SmartRecruiters hat dieses Programm aufgefordert, langsamer anzufragen. Vielleicht senden auch andere Programme mit demselben Schlüssel oder von derselben Adresse Anfragen.
reason-serverError = SmartRecruiters konnte nicht antworten.
reason-unauthorized = SmartRecruiters hat den Schlüssel dafür nicht akzeptiert.
reason-maskedIds = SmartRecruiters antwortet auf eine ID, die es nicht gibt, genauso wie auf eine, die dieser Schlüssel nicht sehen darf. Die Ablehnung belegt deshalb nichts.
reason-noSuchEndpoint = Diesen API-Endpunkt gibt es bei SmartRecruiters nicht.
reason-writesNotTried = Schreibberechtigungen wurden nicht getestet, weil Schreibtests aus sind, solange Sie sie nicht einschalten.
reason-noSafeAttempt = Mit einer Anfrage, die nichts erstellt, ließ es sich nicht feststellen. Dafür müsste ein Kandidat erstellt werden.
reason-unexpectedWrite = SmartRecruiters hat eine Anfrage angenommen, etwas zu ändern, was es nicht gibt. Es sollte sich nichts geändert haben, aber jemand muss sich das ansehen.
reason-listChanged = Eine Liste hat sich beim Lesen geändert, oder ihre Seiten passen nicht zusammen.
reason-nothingVisible = Die Rolle des Schlüssels ist unbekannt, und er sieht keine Benutzer, Stellen oder Kandidaten.

## What SmartRecruiters' codes of errors say

error-PERMISSION_DENIED = Der Rolle des Schlüssels fehlt diese Berechtigung.
error-NO_ACCESS_TO_CANDIDATE = Der Schlüssel kann diesen Kandidaten nicht sehen.
error-NO_ACCESS_TO_JOB = Der Schlüssel kann diese Stelle nicht sehen.
error-NO_ACCESS_TO_OFFERS = Der Schlüssel kann keine Angebote sehen.
error-NO_ACCESS_TO_APPROVALS = Der Schlüssel kann keine Genehmigungsanfragen sehen.
error-NOT_AUTHORIZED_TO_ACCESS_RESOURCE = Der Schlüssel kann diesen Datensatz nicht sehen.
error-REVIEWER_NOT_AUTHORIZED_TO_ACCESS_RESOURCE = Die bewertende Person in der Anfrage kann diesen Datensatz nicht sehen.
error-CANDIDATE_NOT_FOUND = Diesen Kandidaten gibt es nicht.
error-JOB_NOT_FOUND = Diese Stelle gibt es nicht.
error-APPLICATION_NOT_FOUND = Diese Bewerbung gibt es nicht.
error-JOB_APPLICATION_NOT_FOUND = Diese Bewerbung auf eine Stelle gibt es nicht.
error-REVIEW_NOT_FOUND = Diese Bewertung gibt es nicht.
error-FILE_NOT_FOUND = Diesen Anhang gibt es nicht.
error-INTERVIEW_NOT_FOUND = Dieses Interview gibt es nicht.
error-TIMESLOT_NOT_FOUND = Dieses Zeitfenster gibt es nicht.
error-INTERVIEW_TYPE_NOT_FOUND = Diesen Interviewtyp gibt es nicht.
error-APPROVAL_REQUEST_NOT_FOUND = Diese Genehmigungsanfrage gibt es nicht.
error-SOURCE_TYPE_NOT_FOUND = Diesen Quellentyp gibt es nicht.
error-JOB_PROPERTY_NOT_FOUND = Diese Stelleneigenschaft gibt es nicht.
error-JOB_PROPERTY_DEPENDENT_NOT_FOUND = Diese Abhängigkeit einer Stelleneigenschaft gibt es nicht.

## Causes

cause-keyMalformed = Dieser Text kann kein Schlüssel sein.
cause-customerApiOff = Der SmartRecruiters-Vertrag des Unternehmens enthält keinen API-Zugang.
cause-oauthCredential = Das gehört zu einem OAuth-Client und ist kein API-Schlüssel.
cause-oauthScopeMissing = Das sind OAuth-Zugangsdaten, und ihnen fehlt eine Berechtigung (Scope).
cause-badKey = SmartRecruiters akzeptiert diesen Schlüssel nicht. Vielleicht enthält er einen Tippfehler, ist abgeschnitten, wurde widerrufen oder gehört zur anderen Umgebung.
cause-badKey-revoked = SmartRecruiters hat diesen Schlüssel früher akzeptiert und akzeptiert ihn jetzt nicht mehr.
cause-wrongEnvironment = Der Schlüssel gehört vielleicht zur anderen Umgebung: Produktion oder Sandbox.
cause-systemRole = Die Rolle (System role) dieses Schlüssels hat zu wenig Zugriff.
cause-refusedForAdmin = SmartRecruiters verweigert das, obwohl der Schlüssel die Rolle Admin hat.
cause-moduleOff = Dieses SmartRecruiters-Modul scheint für das Unternehmen nicht freigeschaltet zu sein.
cause-accessGroup = Eine Zugriffsgruppe (Access group) schränkt ein, was dieser Schlüssel sieht.
cause-sourceDuplicate = Mehr als eine Quelle hat den Namen Findem.
cause-sourceWrongType = Die Quelle Findem hat nicht den Typ und Untertyp Other.
cause-sourceNearMiss = Eine Quelle heißt fast Findem, aber nicht genau.
cause-sourceMissing = Keine Quelle hat den Namen Findem.
cause-customSourcesUnavailable = Das Unternehmen hat keine Seite für eigene Quellen.

## Fixes: who acts, where, and the steps

key-name = Findem
key-name-another = Findem 2
fix-keyMalformed-who = Die Person, die den Schlüssel hat
fix-keyMalformed-where = Das Fenster in SmartRecruiters, das den neuen Schlüssel anzeigt
fix-keyMalformed =
    Gehen Sie zurück zum Fenster in SmartRecruiters, das den neuen Schlüssel anzeigt.
    Kopieren Sie den ganzen Schlüssel. Wenn es dort eine Schaltfläche „Copy“ gibt, verwenden Sie sie. Andernfalls markieren Sie das ganze Feld und kopieren Sie es.
    Fügen Sie ihn zur Prüfung in Findem Connect ein.
fix-customerApiOff-who = Ein SmartRecruiters-Admin muss SmartRecruiters fragen
fix-customerApiOff-where = Ihre Kontaktperson bei SmartRecruiters
fix-customerApiOff =
    Schreiben Sie Ihrer Kontaktperson bei SmartRecruiters.
    Bitten Sie darum, „Customer API“ für Ihr Unternehmen freizuschalten.
    Prüfen Sie diesen Schlüssel danach in Findem Connect erneut. Einen neuen Schlüssel brauchen Sie dafür nicht.
fix-oauthCredential-who = Ein SmartRecruiters-Admin
fix-oauthCredential-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthCredential =
    Wählen Sie New credential, dann API key. Wenn Sie Kästchen für Scopes sehen, haben Sie einen OAuth-Client gewählt: Gehen Sie zurück.
    System role: Wählen Sie Admin. Access group: Lassen Sie das Feld leer.
    Geben Sie ihm einen neuen Namen, zum Beispiel „{ key-name-another }“. Wählen Sie Generate, kopieren Sie den Schlüssel und fügen Sie ihn zur Prüfung in Findem Connect ein.
    Wenn Findem schon den alten Schlüssel hat, wählen Sie in Findem Edit Auth, fügen Sie den neuen ein und speichern Sie.
    Wenn der neue Schlüssel funktioniert, widerrufen Sie den alten auf der Seite Credentials.
fix-oauthScopeMissing-who = Ein SmartRecruiters-Admin
fix-oauthScopeMissing-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthScopeMissing =
    Findem braucht einen API-Schlüssel, keine OAuth-Zugangsdaten. Wählen Sie New credential, dann API key.
    System role: Wählen Sie Admin. Access group: Lassen Sie das Feld leer.
    Geben Sie ihm einen neuen Namen, zum Beispiel „{ key-name-another }“. Wählen Sie Generate, kopieren Sie den Schlüssel und fügen Sie ihn zur Prüfung in Findem Connect ein.
    Wenn Findem schon den alten Schlüssel hat, wählen Sie in Findem Edit Auth, fügen Sie den neuen ein und speichern Sie.
    Wenn der neue Schlüssel funktioniert, widerrufen Sie den alten auf der Seite Credentials.
fix-badKey-who = Die Person, die den Schlüssel hat, oder ein SmartRecruiters-Admin
fix-badKey-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey =
    Wenn das Fenster mit dem neuen Schlüssel noch offen ist, kopieren Sie den Schlüssel noch einmal und fügen Sie ihn in Findem Connect ein. Wurde der Schlüssel in der anderen Umgebung erstellt (Produktion oder Sandbox), prüfen Sie ihn dort.
    Andernfalls erstellen Sie einen neuen Schlüssel: New credential, API key, System role Admin, Access group leer, ein neuer Name wie „{ key-name-another }“, Generate.
    Kopieren Sie den neuen Schlüssel und fügen Sie ihn zur Prüfung in Findem Connect ein.
    Wenn Findem schon den alten Schlüssel hat, wählen Sie in Findem Edit Auth, fügen Sie den neuen ein und speichern Sie.
    Wenn der neue Schlüssel funktioniert, widerrufen Sie den alten auf der Seite Credentials.
fix-badKey-revoked-who = Ein SmartRecruiters-Admin
fix-badKey-revoked-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey-revoked =
    Erstellen Sie einen neuen Schlüssel: New credential, API key, System role Admin, Access group leer, ein neuer Name wie „{ key-name-another }“, Generate.
    Kopieren Sie den neuen Schlüssel und fügen Sie ihn zur Prüfung in Findem Connect ein.
    Wenn Findem schon den alten Schlüssel hat, wählen Sie in Findem Edit Auth, fügen Sie den neuen ein und speichern Sie.
fix-wrongEnvironment-who = Die Person, die den Schlüssel prüft
fix-wrongEnvironment-where = Findem Connect
fix-wrongEnvironment =
    Wenn der Schlüssel in Ihrer Sandbox erstellt wurde, wählen Sie in Findem Connect „Sandbox“. Andernfalls wählen Sie „Produktion“.
    Prüfen Sie den Schlüssel dort erneut.
fix-systemRole-who = Ein SmartRecruiters-Admin
fix-systemRole-where = Settings → Administration → Apps & Integrations → Credentials
fix-systemRole =
    Wählen Sie New credential, dann API key.
    System role: Wählen Sie Admin. Access group: Lassen Sie das Feld leer.
    Geben Sie ihm einen neuen Namen, zum Beispiel „{ key-name-another }“. Wählen Sie Generate, kopieren Sie den Schlüssel und fügen Sie ihn zur Prüfung in Findem Connect ein.
    Wenn Findem schon den alten Schlüssel hat, wählen Sie in Findem Edit Auth, fügen Sie den neuen ein und speichern Sie.
    Wenn der neue Schlüssel funktioniert, widerrufen Sie den alten auf der Seite Credentials.
fix-refusedForAdmin-who = Ein SmartRecruiters-Admin muss den SmartRecruiters-Support fragen
fix-refusedForAdmin-where = SmartRecruiters-Support
fix-refusedForAdmin =
    Der Schlüssel hat schon die Rolle Admin, ein neuer hilft hier also höchstwahrscheinlich nicht.
    Speichern Sie den Bericht und senden Sie ihn an den SmartRecruiters-Support.
    Fragen Sie, warum diese Anfragen einem Admin-Schlüssel verweigert werden.
fix-moduleOff-who = Ein SmartRecruiters-Admin muss SmartRecruiters fragen
fix-moduleOff-where = Ihre Kontaktperson bei SmartRecruiters
fix-moduleOff =
    Fragen Sie, ob Ihr Unternehmen das verweigerte Modul hat, und lassen Sie es freischalten.
    Prüfen Sie diesen Schlüssel danach in Findem Connect erneut. Einen neuen Schlüssel brauchen Sie dafür nicht.
    Wenn Ihr Unternehmen es hat und es freigeschaltet ist, fragen Sie, warum dieser Schlüssel abgewiesen wird.
    Wenn Ihr Unternehmen das Modul nicht nutzt, sagen Sie es dem Findem-Support. Der Rest der Verbindung funktioniert womöglich auch ohne.
fix-moduleOff-ask = { $count ->
    [one] Fragen Sie, ob Ihr Unternehmen das Modul { $modules } hat, und lassen Sie es freischalten.
   *[other] Fragen Sie, ob Ihr Unternehmen diese Module hat, und lassen Sie sie freischalten: { $modules }.
}
fix-accessGroup-who = Ein SmartRecruiters-Admin
fix-accessGroup-where = Settings → Administration → Apps & Integrations → Credentials
fix-accessGroup =
    Erstellen Sie einen neuen Schlüssel mit der Rolle Admin. Lassen Sie Access group leer und geben Sie ihm einen neuen Namen, zum Beispiel „{ key-name-another }“.
    Kopieren Sie den Schlüssel und fügen Sie ihn zur Prüfung in Findem Connect ein.
    Wenn Findem schon den alten Schlüssel hat, wählen Sie in Findem Edit Auth, fügen Sie den neuen ein und speichern Sie.
    Wenn der neue Schlüssel funktioniert, widerrufen Sie den alten auf der Seite Credentials.
fix-sourceDuplicate-who = Ein SmartRecruiters-Admin
fix-sourceDuplicate-where = Settings → Configuration → Custom Candidate Sources
fix-sourceDuplicate =
    Suchen Sie in der Liste die Quellen mit dem Namen Findem.
    Behalten Sie eine, bei der Source Type und Source Sub-type beide Other sind. Gibt es keine, ändern Sie eine davon.
    Benennen Sie die übrigen um oder löschen Sie sie.
fix-sourceWrongType-who = Ein SmartRecruiters-Admin
fix-sourceWrongType-where = Settings → Configuration → Custom Candidate Sources
fix-sourceWrongType =
    Suchen Sie in der Liste die Quelle Findem und bearbeiten Sie sie.
    Source Type und Source Sub-type: Wählen Sie Other.
    Wählen Sie Save.
fix-sourceNearMiss-who = Ein SmartRecruiters-Admin
fix-sourceNearMiss-where = Settings → Configuration → Custom Candidate Sources
fix-sourceNearMiss =
    Suchen Sie diese Quelle in der Liste und bearbeiten Sie sie.
    Source Name: Geben Sie Findem ein, genau so geschrieben.
    Source Type und Source Sub-type: Wählen Sie Other.
    Wählen Sie Save.
fix-sourceMissing-who = Ein SmartRecruiters-Admin
fix-sourceMissing-where = Settings → Configuration → Custom Candidate Sources
fix-sourceMissing =
    Wählen Sie Create source.
    Source Name: Geben Sie Findem ein, genau so geschrieben.
    Source Type und Source Sub-type: Wählen Sie Other.
    Wählen Sie Save.
    Gibt es die Seite nicht? Fragen Sie Ihre Kontaktperson bei SmartRecruiters nach dem Add-on für eigene Quellen. Findem funktioniert auch ohne, und die Kandidaten haben die Quelle Other. Wählen Sie in Findem Connect „Diese Seite haben wir nicht“, damit die Prüfung „Bereit“ ergeben kann.
fix-customSourcesUnavailable-who = Ein SmartRecruiters-Admin muss SmartRecruiters fragen
fix-customSourcesUnavailable-where = Ihre Kontaktperson bei SmartRecruiters
fix-customSourcesUnavailable =
    Eigene Quellen sind ein Add-on. Fragen Sie Ihre Kontaktperson bei SmartRecruiters, ob Ihr Unternehmen es bekommen kann.
    Bis dahin funktioniert die Verbindung. Kandidaten von Findem haben die Quelle Other.

## What to try when something could not be told: who acts, and the steps

try-dns-who = Die Person, die prüft
try-dns =
    Vergewissern Sie sich, dass dieser Computer online ist und andere Websites öffnen kann.
    Wenn ja, fragen Sie Ihr IT-Team, ob dieser Computer die API von SmartRecruiters erreichen kann.
    Prüfen Sie den Schlüssel erneut.
try-connect-who = Die Person, die prüft
try-connect =
    Vergewissern Sie sich, dass dieser Computer online ist und andere Websites öffnen kann.
    Wenn ja, fragen Sie Ihr IT-Team, ob eine Firewall den Zugriff dieses Computers auf die API von SmartRecruiters blockiert.
    Prüfen Sie den Schlüssel erneut.
try-tls-who = Die Person, die prüft, zusammen mit dem IT-Team
try-tls =
    Geben Sie Ihrem IT-Team, was der Bericht zum Netzwerk sagt.
    Prüfen Sie den Schlüssel erneut, sobald die Verbindung in Ordnung ist.
try-proxy-who = Die Person, die prüft, zusammen mit dem IT-Team
try-proxy =
    Bitten Sie Ihr IT-Team, diesem Computer den Zugriff auf die API von SmartRecruiters zu erlauben, oder fragen Sie nach der Adresse eines Proxys, der das kann.
    Prüfen Sie den Schlüssel erneut.
try-captivePortal-who = Die Person, die prüft
try-captivePortal =
    Öffnen Sie eine beliebige Webseite im Browser und melden Sie sich auf der Seite an, die stattdessen erscheint.
    Prüfen Sie den Schlüssel erneut.
try-clock-who = Die Person, die prüft
try-clock =
    Schalten Sie auf diesem Computer die automatische Einstellung von Datum und Uhrzeit ein, oder stellen Sie beides von Hand.
    Prüfen Sie den Schlüssel erneut.
try-timeout-who = Die Person, die prüft
try-timeout =
    Warten Sie einige Minuten und prüfen Sie den Schlüssel dann erneut.
    Passiert dasselbe wieder, versuchen Sie es in einem anderen Netzwerk, oder fragen Sie Ihr IT-Team, ob eine Firewall die Verbindung aufhält.
try-deadline-who = Die Person, die prüft
try-deadline =
    Prüfen Sie den Schlüssel erneut.
    Geben Sie der Prüfung bei einer langsamen Verbindung mehr Zeit: Ergänzen Sie in der Befehlszeile --deadline 300.
try-cancelled-who = Die Person, die prüft
try-cancelled =
    Prüfen Sie den Schlüssel erneut und warten Sie, bis die Prüfung fertig ist.
try-redirected-who = Die Person, die prüft, zusammen mit dem IT-Team
try-redirected =
    Fragen Sie Ihr IT-Team, ob Ihr Netzwerk Anfragen an die API von SmartRecruiters umleitet.
    Prüfen Sie den Schlüssel erneut in einem Netzwerk, das das nicht tut.
try-notJson-who = Die Person, die prüft, zusammen mit dem IT-Team
try-notJson =
    Fragen Sie Ihr IT-Team, was anstelle der API von SmartRecruiters antwortet.
    Prüfen Sie den Schlüssel erneut in einem Netzwerk, in dem SmartRecruiters selbst antwortet.
try-wrongShape-who = Die Person, die prüft
try-wrongShape =
    Speichern Sie den Bericht und senden Sie ihn an den Findem-Support.
try-truncated-who = Die Person, die prüft
try-truncated =
    Prüfen Sie den Schlüssel erneut.
    Sind die Antworten wieder abgeschnitten, prüfen Sie in einem anderen Netzwerk.
try-tooLarge-who = Die Person, die prüft
try-tooLarge =
    Speichern Sie den Bericht und senden Sie ihn an den Findem-Support.
try-throttled-who = Die Person, die prüft
try-throttled =
    Wenn möglich, halten Sie andere Programme an, die denselben Schlüssel verwenden.
    Warten Sie einige Minuten und prüfen Sie den Schlüssel dann erneut.
    Wenn auch ein anderes Programm diesen Schlüssel verwendet, erstellen Sie für Findem einen eigenen, mit System role Admin und einem neuen Namen, zum Beispiel „{ key-name-another }“.
try-serverError-who = Die Person, die prüft
try-serverError =
    Warten Sie einige Minuten und prüfen Sie den Schlüssel dann erneut.
    Passiert dasselbe wieder, senden Sie den Bericht an den SmartRecruiters-Support. Er enthält die Anfrage-IDs.
try-unauthorized-who = Die Person, die prüft
try-unauthorized =
    Warten Sie einige Minuten und prüfen Sie den Schlüssel dann erneut.
    Ist das Ergebnis dasselbe, senden Sie den Bericht an den SmartRecruiters-Support. Er enthält die Anfrage-IDs.
try-maskedIds-who = Die Person, die prüft
try-maskedIds =
    Speichern Sie den Bericht und senden Sie ihn an den Findem-Support. Er zeigt, welche Berechtigungen noch unklar sind.
try-noSuchEndpoint-who = Die Person, die prüft
try-noSuchEndpoint =
    Speichern Sie den Bericht und senden Sie ihn an den Findem-Support. Er zeigt, welcher API-Endpunkt fehlt.
try-unexpectedWrite-who = Ein SmartRecruiters-Admin
try-unexpectedWrite =
    Testen Sie die Schreibberechtigungen vorerst nicht noch einmal.
    Senden Sie den Bericht an den SmartRecruiters-Support und fragen Sie, was die angenommene Anfrage bewirkt hat. Die Anfrage-ID steht im Bericht.
    Senden Sie den Bericht auch an den Findem-Support.
try-listChanged-who = Die Person, die prüft
try-listChanged =
    Prüfen Sie den Schlüssel erneut, wenn niemand die Kandidatenquellen bearbeitet.
try-nothingVisible-who = Ein SmartRecruiters-Admin
try-nothingVisible =
    Sehen Sie sich auf der Seite Credentials System role und Access group dieses Schlüssels an.
    Ist die Rolle nicht Admin oder gibt es eine Zugriffsgruppe, erstellen Sie einen neuen Schlüssel mit der Rolle Admin und einem neuen Namen, zum Beispiel „{ key-name-another }“. Lassen Sie Access group leer.
    Prüfen Sie diesen Schlüssel.
try-writesNotTried-who = Die Person, die prüft
try-writesNotTried =
    Prüfen Sie den Schlüssel erneut und stimmen Sie dem Test der sieben Schreibberechtigungen zu. Wählen Sie dazu im Fenster „Die 7 Schreibberechtigungen testen …“, in der Befehlszeile ergänzen Sie --write-attempts.
    Die Anfragen verwenden erfundene IDs, es sollte sich also nichts ändern.
try-noSafeAttempt-who = Die Person, die prüft
try-noSafeAttempt =
    Starten Sie im Fenster auf der Seite „Verbindungstest“ den Probelauf. Er erstellt einen Testkandidaten und löscht ihn wieder.
try-unknown-who = Die Person, die prüft
try-unknown =
    Prüfen Sie den Schlüssel erneut.
    Ist das Ergebnis dasselbe, senden Sie den Bericht an den Findem-Support.

## What is wrong with a secure connection: a note that begins with its id, and one sentence for the company’s IT

-tls-browser = Ihr Browser akzeptiert dieses Zertifikat vielleicht. Geben Sie Ihrem IT-Team diesen Satz:
tls-issuer-unnamed = einem ungenannten Aussteller
tls-selfSigned = { $id }: { -tls-browser } „Unter der Adresse von SmartRecruiters antwortet ein Server mit einem selbstsignierten Zertifikat von { $issuer }. Entweder muss dieser Computer ihm vertrauen, oder das Netzwerk darf diese Verbindung nicht mehr entschlüsseln.“
tls-missingIntermediate = { $id }: { -tls-browser } „Der Server unter der Adresse von SmartRecruiters sendet das Zwischenzertifikat von { $issuer } nicht. Entweder muss er dieses Zertifikat senden, oder dieser Computer muss Zertifikaten von { $issuer } vertrauen.“
tls-unknownIssuer = { $id }: { -tls-browser } „Unter der Adresse von SmartRecruiters antwortet ein Server mit einem Zertifikat von { $issuer }, dem dieser Computer nicht vertraut. Nehmen Sie diese Zertifizierungsstelle in die vertrauenswürdigen auf, oder senden Sie das fehlende Zwischenzertifikat.“
tls-weak = { $id }: { -tls-browser } „Das Zertifikat von { $issuer } unter der Adresse von SmartRecruiters ist mit SHA-1 oder MD5 oder mit einem RSA-Schlüssel von weniger als 2048 Bit signiert. Es muss neu ausgestellt werden.“
tls-expired = { $id }: { -tls-browser } „Das Zertifikat von { $issuer } unter der Adresse von SmartRecruiters ist nach der Uhr dieses Computers abgelaufen. Stellen Sie die Uhr richtig, oder erneuern Sie das Zertifikat.“
tls-notYetValid = { $id }: { -tls-browser } „Das Zertifikat von { $issuer } unter der Adresse von SmartRecruiters ist nach der Uhr dieses Computers noch nicht gültig. Stellen Sie die Uhr richtig, oder prüfen Sie, ab wann das Zertifikat gilt.“
tls-wrongName = { $id }: { -tls-browser } „Unter der Adresse von SmartRecruiters antwortet ein Server mit einem Zertifikat von { $issuer } für einen anderen Namen. Lassen Sie die Verbindung durch, oder stellen Sie ein Zertifikat für diese Adresse aus.“
tls-revoked = { $id }: { -tls-browser } „Das Zertifikat von { $issuer } unter der Adresse von SmartRecruiters wurde widerrufen. Es muss ersetzt werden.“
tls-invalid = { $id }: { -tls-browser } „Das Zertifikat von { $issuer } unter der Adresse von SmartRecruiters hält die Regeln für Serverzertifikate nicht ein. Es muss neu ausgestellt werden.“
tls-handshake = { $id }: Geben Sie Ihrem IT-Team diesen Satz: „Was unter der Adresse von SmartRecruiters antwortet, spricht mit diesem Programm weder TLS 1.2 noch 1.3. Lassen Sie die Verbindung durch.“
tls-nothingTrusted = { $id }: Geben Sie Ihrem IT-Team diesen Satz: „Dieser Computer hat keine Liste vertrauenswürdiger Zertifizierungsstellen. Installieren Sie eine.“

## The headline: one sentence for the whole key

headline-ready = Dieser Schlüssel kann, was die Findem-Anleitung verlangt.
headline-ready-reads = Dieser Schlüssel kann lesen, was die Findem-Anleitung verlangt. Das Schreiben wurde nicht getestet.
headline-ready-only = { $proved ->
    [one] Die Berechtigung, nach der Sie gefragt haben, { $looksGranted ->
        [0] ist erteilt
       *[other] scheint erteilt
    }
   *[other] Die { $proved } Berechtigungen, nach denen Sie gefragt haben, { $looksGranted ->
        [0] sind erteilt
       *[other] sind erteilt oder scheinen es zu sein
    }
 }. Das zeigt noch nicht, dass der Schlüssel bereit ist.
headline-ready-only-accessGroup = { $proved ->
    [one] Die Berechtigung, nach der Sie gefragt haben, { $looksGranted ->
        [0] ist erteilt
       *[other] scheint erteilt
    }
   *[other] Die { $proved } Berechtigungen, nach denen Sie gefragt haben, { $looksGranted ->
        [0] sind erteilt
       *[other] sind erteilt oder scheinen es zu sein
    }
 }. Eine Zugriffsgruppe schränkt ein, was dieser Schlüssel sieht.
headline-ready-accessGroup = Bereit, aber eine Zugriffsgruppe (Access group) schränkt ein, was dieser Schlüssel sieht. Findem sieht nur einen Teil der Stellen und Kandidaten.
headline-ready-without-source = Die Verbindung funktioniert. Kandidaten von Findem haben die Quelle Other.
detail-ready = { $counts }.
detail-ready-noSafeAttempt = { $counts }. Das Erstellen von Kandidaten lässt sich nicht testen, ohne einen zu erstellen. Dieser Teil ist deshalb unklar.

headline-keyMalformed = Dieser Text kann kein Schlüssel sein. Kopieren Sie den Schlüssel noch einmal.
detail-keyMalformed = Er enthält anderen Text oder Zeichen, die in keinem Schlüssel vorkommen, oder er ist viel zu lang. Es wurde nichts gesendet.
headline-customerApiOff = Der SmartRecruiters-Vertrag des Unternehmens enthält keinen API-Zugang. Bitten Sie SmartRecruiters, ihn freizuschalten.
detail-customerApiOff = Ohne API-Zugang funktioniert kein Schlüssel.
headline-oauthScopeMissing = Das sind OAuth-Zugangsdaten, denen eine Berechtigung (Scope) fehlt. Erstellen Sie einen API-Schlüssel mit der Rolle Admin.
detail-oauthScopeMissing = Findem braucht einen API-Schlüssel. { $denied ->
    [one] Eine Berechtigung ist verweigert.
   *[other] { $denied } Berechtigungen sind verweigert.
}
headline-oauthCredential = Das gehört zu einem OAuth-Client. Erstellen Sie stattdessen einen API-Schlüssel.
detail-oauthCredential = SmartRecruiters hat es für keine Anfrage akzeptiert. Findem braucht einen API-Schlüssel.
headline-badKey = SmartRecruiters akzeptiert diesen Schlüssel nicht. Kopieren Sie ihn noch einmal, oder erstellen Sie einen neuen.
headline-badKey-cut = SmartRecruiters akzeptiert diesen Schlüssel nicht: Es { $missing ->
        [one] fehlt mindestens ein Zeichen
       *[other] fehlen mindestens { $missing } Zeichen
    }. Kopieren Sie den ganzen Schlüssel.
headline-badKey-overlong = SmartRecruiters akzeptiert diesen Schlüssel nicht: Es { $extra ->
        [one] ist ein Zeichen
       *[other] sind { $extra } Zeichen
    } zu viel. Kopieren Sie nur den Schlüssel.
detail-badKey = Vielleicht ist er unvollständig, wurde widerrufen oder gehört zur anderen Umgebung: Produktion oder Sandbox.
headline-badKey-revoked = Dieser Schlüssel hat früher funktioniert ({ $when }), wird jetzt aber abgelehnt. Erstellen Sie einen neuen.
detail-badKey-revoked = Wahrscheinlich wurde er in SmartRecruiters widerrufen oder gelöscht.
headline-wrongEnvironment = Dieser Schlüssel gehört vielleicht zur anderen Umgebung. Wechseln Sie dorthin und prüfen Sie erneut.
detail-wrongEnvironment = Ein Schlüssel funktioniert nur in der Umgebung, in der er erstellt wurde.
headline-systemRole = Dieser Schlüssel hat die Rolle { $role }. Erstellen Sie einen neuen mit der Rolle Admin.
headline-systemRole-unknown = Die Rolle dieses Schlüssels hat zu wenig Zugriff. Erstellen Sie einen neuen mit der Rolle Admin.
detail-systemRole = { $denied ->
    [one] Ein neuer Schlüssel mit der Rolle Admin sollte die verweigerte Berechtigung haben.
   *[other] Ein neuer Schlüssel mit der Rolle Admin sollte die { $denied } verweigerten Berechtigungen haben.
}
detail-systemRole-none-denied = Es wurde nichts verweigert, aber diese Rolle sieht nur einen Teil der Stellen, Kandidaten oder Einstellungen.
headline-refusedForAdmin = { $denied ->
    [0] SmartRecruiters verweigert etwas, was Findem braucht, obwohl dieser Schlüssel die Rolle Admin hat. Fragen Sie SmartRecruiters, warum.
    [one] SmartRecruiters verweigert eine Berechtigung, obwohl dieser Schlüssel die Rolle Admin hat. Fragen Sie SmartRecruiters, warum.
   *[other] SmartRecruiters verweigert { $denied } Berechtigungen, obwohl dieser Schlüssel die Rolle Admin hat. Fragen Sie SmartRecruiters, warum.
}
detail-refusedForAdmin = Der Bericht enthält, was der SmartRecruiters-Support braucht, um das zu klären.
headline-moduleOff = { $count ->
    [0] Ein Modul, das Findem braucht, scheint nicht freigeschaltet zu sein. Fragen Sie SmartRecruiters, ob das Unternehmen es hat.
    [one] Das Modul { $modules } scheint nicht freigeschaltet zu sein. Fragen Sie SmartRecruiters, ob das Unternehmen es hat.
   *[other] Diese Module scheinen nicht freigeschaltet zu sein: { $modules }. Fragen Sie SmartRecruiters, ob das Unternehmen sie hat.
 }
detail-moduleOff = Entweder hat das Unternehmen diesen Teil von SmartRecruiters nicht gekauft oder nicht aktiviert, oder dieser Schlüssel darf ihn nicht benutzen. Die Antworten sehen gleich aus.
headline-accessGroup = Eine Zugriffsgruppe (Access group) schränkt ein, was dieser Schlüssel sieht. Findem sieht nur einen Teil der Stellen und Kandidaten. Erstellen Sie einen neuen Schlüssel ohne Zugriffsgruppe.
detail-accessGroup = Findem sollte alle Stellen und Kandidaten sehen.
headline-sourceDuplicate = { $count } Quellen haben den Namen Findem. Behalten Sie die mit dem Typ Other.
headline-sourceDuplicate-noneOther = { $count } Quellen haben den Namen Findem, und keine hat den Typ Other. Behalten Sie eine und setzen Sie ihren Typ und Untertyp auf Other.
headline-sourceDuplicate-severalOther = { $count } Quellen haben den Namen Findem. Behalten Sie eine mit dem Typ Other.
detail-sourceDuplicate = Haben mehrere denselben Namen, lässt sich nicht sagen, welche Findem verwendet.
headline-sourceWrongType = Die Quelle Findem hat einen anderen Typ. Setzen Sie ihn auf Other.
headline-sourceWrongType-named = Die Quelle Findem hat den Typ { $type }. Setzen Sie ihn auf Other.
headline-sourceWrongType-subType = Die Quelle Findem hat einen anderen Untertyp. Setzen Sie ihn auf Other.
headline-sourceWrongType-subType-named = Die Quelle Findem hat den Untertyp { $type }. Setzen Sie ihn auf Other.
detail-sourceWrongType = Die Findem-Anleitung verlangt den Typ Other und den Untertyp Other.
headline-sourceNearMiss = Fast richtig: Benennen Sie die Quelle „{ $label }“ in Findem um.
detail-sourceNearMiss = Der Name muss genau Findem lauten, wie in der Findem-Anleitung. Bei anderer Schreibweise haben Kandidaten womöglich die Quelle Other.
headline-sourceNearMiss-hidden = Fast richtig: Es gibt eine Quelle mit anderer Schreibweise. Benennen Sie sie in Findem um.
headline-sourceMissing = Es gibt noch keine Quelle mit dem Namen Findem. Erstellen Sie sie.
detail-sourceMissing = Ohne die Quelle Findem haben Kandidaten, die von Findem kommen, die Quelle Other.
headline-customSourcesUnavailable = Das Unternehmen hat keine Seite für eigene Quellen. Kandidaten von Findem haben die Quelle Other.
detail-customSourcesUnavailable = Die Verbindung funktioniert auch ohne.

# The setting that names a proxy, at the beginning of a sentence.
proxy-setting = { $setting ->
    [gnome] Die Proxy-Einstellung des Desktops
    [kde] Die Proxy-Einstellung von KDE
    [windows] Die Proxy-Einstellung von Windows
    [macos] Die Proxy-Einstellung von macOS
   *[variable] Die Variable { $name }
}
proxy-unreadable = { proxy-setting } enthält keine gültige Proxy-Adresse, deshalb wurde nichts gesendet.
proxy-byItself = { $setting ->
    [windows] Laut den Netzwerkeinstellungen von Windows
    [macos] Laut den Netzwerkeinstellungen von macOS
    [kde] Laut den Netzwerkeinstellungen von KDE
   *[gnome] Laut den Netzwerkeinstellungen des Desktops
} wählt Ihr Netzwerk seinen Proxy automatisch, per Skript oder Erkennung. Das kann dieses Programm nicht, deshalb hat es keinen Proxy verwendet.
proxy-login = Der Proxy verlangt Benutzername und Passwort.
proxy-loginRefused = Der Proxy akzeptiert Benutzername und Passwort nicht.
proxy-otherLogin = Der Proxy verlangt eine Art der Anmeldung, die dieses Programm nicht unterstützt, zum Beispiel eine Windows-Anmeldung.
headline-undetermined = Diese Prüfung konnte nicht feststellen, ob der Schlüssel funktioniert. Prüfen Sie ihn erneut.
headline-reason-dns = Die Adresse von SmartRecruiters wurde nicht gefunden. Prüfen Sie die Internetverbindung dieses Computers.
headline-reason-connect = SmartRecruiters war nicht erreichbar. Prüfen Sie die Internetverbindung dieses Computers.
headline-reason-tls = Keine sichere Verbindung zu SmartRecruiters. Fragen Sie Ihr IT-Team, ob das Netzwerk Verbindungen entschlüsselt.
headline-reason-proxy = Das Netzwerk Ihres Unternehmens blockiert die Verbindung. Bitten Sie Ihr IT-Team, diesem Programm den Zugriff auf SmartRecruiters zu erlauben.
headline-proxy-unreadable = { proxy-setting } enthält keine gültige Proxy-Adresse. Korrigieren Sie sie und prüfen Sie dann erneut.
headline-proxy-byItself = SmartRecruiters war nicht erreichbar. Ihr Netzwerk wählt seinen Proxy automatisch, und das kann dieses Programm nicht. Fragen Sie Ihr IT-Team nach der Adresse des Proxys.
headline-proxy-login = Der Proxy Ihres Unternehmens verlangt Benutzername und Passwort. Geben Sie beides in diesem Programm ein und prüfen Sie dann erneut.
headline-proxy-loginRefused = Der Proxy Ihres Unternehmens akzeptiert Benutzername und Passwort nicht. Prüfen Sie beides, oder fragen Sie Ihr IT-Team.
headline-proxy-otherLogin = Der Proxy Ihres Unternehmens verlangt eine Art der Anmeldung, die dieses Programm nicht unterstützt. Fragen Sie Ihr IT-Team, wie sich SmartRecruiters ohne sie erreichen lässt.
headline-reason-captivePortal = Ihr Netzwerk verlangt zuerst eine Anmeldung. Öffnen Sie eine Webseite, melden Sie sich an und prüfen Sie dann erneut.
headline-reason-clock = Die Uhr dieses Computers scheint falsch zu gehen. Stellen Sie sie richtig und prüfen Sie dann erneut.
headline-reason-timeout = SmartRecruiters hat nicht rechtzeitig geantwortet. Prüfen Sie in einigen Minuten erneut.
headline-reason-deadline = Die Zeit für die Prüfung hat nicht gereicht. Prüfen Sie erneut.
headline-reason-cancelled = Die Prüfung wurde abgebrochen. Prüfen Sie erneut, wenn Sie so weit sind.
headline-reason-redirected = Die Anfragen wurden an eine andere Adresse umgeleitet. Fragen Sie Ihr IT-Team, ob das an Ihrem Netzwerk liegt.
headline-reason-notJson = Etwas anderes als SmartRecruiters hat geantwortet. Fragen Sie Ihr IT-Team, woran das liegt.
headline-reason-wrongShape = SmartRecruiters hat auf eine Weise geantwortet, die dieses Programm nicht kennt. Senden Sie den Bericht an den Findem-Support.
headline-reason-truncated = Die Antworten waren abgeschnitten. Prüfen Sie erneut, oder versuchen Sie es in einem anderen Netzwerk.
headline-reason-tooLarge = Eine Antwort war größer, als dieses Programm liest. Senden Sie den Bericht an den Findem-Support.
headline-reason-throttled = SmartRecruiters hat dieses Programm aufgefordert, langsamer anzufragen. Vielleicht senden auch andere Programme mit demselben Schlüssel oder von derselben Adresse Anfragen. Prüfen Sie in einigen Minuten erneut.
headline-reason-serverError = SmartRecruiters hat Schwierigkeiten zu antworten. Prüfen Sie in einigen Minuten erneut.
headline-reason-unauthorized = SmartRecruiters hat den Schlüssel für einige Anfragen akzeptiert, für andere nicht. Prüfen Sie in einigen Minuten erneut.
headline-reason-maskedIds = Einige Berechtigungen ließen sich nicht feststellen, weil SmartRecruiters verbirgt, ob etwas existiert. Senden Sie den Bericht an den Findem-Support.
headline-reason-noSuchEndpoint = Ein API-Endpunkt, den Findem braucht, fehlt in SmartRecruiters. Senden Sie den Bericht an den Findem-Support.
headline-reason-noSafeAttempt = Das Erstellen von Kandidaten lässt sich nicht testen, ohne einen zu erstellen. Ein Probelauf im Fenster kann es belegen.
headline-reason-unexpectedWrite = Jemand muss sich das ansehen: SmartRecruiters hat eine Anfrage angenommen, etwas zu ändern, was es nicht gibt.
headline-reason-listChanged = Eine Liste hat sich beim Lesen geändert, vielleicht hat die Prüfung deshalb etwas übersehen. Prüfen Sie erneut.
headline-reason-nothingVisible = Dieser Schlüssel sieht keine Benutzer, Stellen oder Kandidaten, deshalb ist nichts belegt. Sehen Sie sich seine Rolle und Zugriffsgruppe (Access group) in SmartRecruiters an.
headline-sources-refused = Dieser Schlüssel darf nicht die Quellen aller Typen lesen. Die Prüfung konnte deshalb nicht feststellen, ob Findem darunter ist. Fragen Sie SmartRecruiters, warum.
headline-reason-writesNotTried = Lesen funktioniert. Die sieben Schreibberechtigungen wurden nicht getestet.
headline-reason-writesNotTried-unknownRole = Lesen funktioniert. Die sieben Schreibberechtigungen wurden nicht getestet: Die Rolle dieses Schlüssels ist unbekannt.
headline-reason-writesNotTried-otherRole = Lesen funktioniert. Die sieben Schreibberechtigungen wurden nicht getestet: Die Rolle dieses Schlüssels ist nicht Admin.
headline-reason-writesNotTried-admin = Lesen funktioniert. Die sieben Schreibberechtigungen wurden nicht getestet: Die Rolle dieses Schlüssels ist Admin, aber eine andere Anfrage wurde verweigert, deshalb belegt die Rolle allein sie nicht.
headline-writes-not-tried-only = Die Schreibberechtigungen wurden nicht getestet.
headline-writes-not-tried-only-unknownRole = Die Schreibberechtigungen wurden nicht getestet: Die Rolle dieses Schlüssels ist unbekannt.
headline-writes-not-tried-only-otherRole = Die Schreibberechtigungen wurden nicht getestet: Die Rolle dieses Schlüssels ist nicht Admin.
headline-writes-not-tried-only-admin = Die Schreibberechtigungen wurden nicht getestet: Die Rolle dieses Schlüssels ist Admin, aber eine andere Anfrage wurde verweigert, deshalb belegt die Rolle allein sie nicht.
headline-tls-selfSigned = Keine sichere Verbindung zu SmartRecruiters: Das Zertifikat ist selbstsigniert. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-missingIntermediate = Keine sichere Verbindung zu SmartRecruiters: Ein Zwischenzertifikat fehlt. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-unknownIssuer = Keine sichere Verbindung zu SmartRecruiters: Dieser Computer vertraut dem Aussteller des Zertifikats nicht. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-weak = Keine sichere Verbindung zu SmartRecruiters: Die Signatur eines Zertifikats ist zu schwach. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-expired = Keine sichere Verbindung zu SmartRecruiters: Nach der Uhr dieses Computers ist das Zertifikat abgelaufen. Vergewissern Sie sich, dass die Uhr richtig geht. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-notYetValid = Keine sichere Verbindung zu SmartRecruiters: Nach der Uhr dieses Computers ist das Zertifikat noch nicht gültig. Vergewissern Sie sich, dass die Uhr richtig geht. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-wrongName = Keine sichere Verbindung zu SmartRecruiters: Das Zertifikat ist für eine andere Adresse. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-revoked = Keine sichere Verbindung zu SmartRecruiters: Das Zertifikat wurde widerrufen. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-invalid = Keine sichere Verbindung zu SmartRecruiters: Das Zertifikat ist ungültig. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-handshake = Keine sichere Verbindung zu SmartRecruiters: Der Server spricht keine TLS-Version, die dieses Programm spricht. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
headline-tls-nothingTrusted = Keine sichere Verbindung zu SmartRecruiters: Dieser Computer vertraut überhaupt keinen Zertifikaten. Geben Sie Ihrem IT-Team den Hinweis dazu im Bericht.
detail-nothing-told = Über den Schlüssel selbst ist nichts bekannt.
detail-some-told = { $counts }.

## When a planned request is made

when-eachSourceType = Einmal für jeden Quellentyp und jede weitere Seite
when-newerMissing = Nur wenn es die neuere Adresse nicht gibt
when-madeUpRefused = Nur wenn etwas bei einer ID verweigert wird, die es nicht geben kann
when-candidatesUnread = Nur wenn etwas bei einer ID verweigert wird, die es nicht geben kann, und nur Stellen lesbar sind
when-objectRefused = Nur wenn etwas mit 401 verweigert wird und danach nichts zeigt, dass der Schlüssel noch akzeptiert wird
when-firstCandidate = Beim ersten Kandidaten oder bei einer ID, die es nicht geben kann
when-anyCandidate = Nur wenn es einen Kandidaten gibt
when-someReadAnswered = Erst nachdem mindestens eine Leseanfrage beantwortet wurde
