# The words of a report, of `explain` and of the texts to copy.

## The report

report-title = Findem Connect für SmartRecruiters
report-subtitle = Bericht einer Prüfung
report-context-key = Schlüssel …{ $lastFour }
report-context-code = Code { $code }
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
    [one] eine scheint erteilt
   *[other] { $count } scheinen erteilt
}
report-total-denied = { $count } verweigert
report-total-inconclusive = { $count } unklar
report-total-notTested = { $count } nicht getestet
report-first-sync-minute = Die Limits von SmartRecruiters erlauben den ersten Import bestenfalls innerhalb einer Minute.
report-first-sync-minutes = Die Limits von SmartRecruiters erlauben den ersten Import bestenfalls in etwa { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
}.
report-first-sync-hours = Die Limits von SmartRecruiters erlauben den ersten Import bestenfalls in etwa { $hours ->
    [one] einer Stunde
   *[other] { $hours } Stunden
}.
report-source-refused = Dieser Schlüssel darf die Quellen nicht lesen.
report-source-unavailable = Ihr Unternehmen hat keine Seite für eigene Quellen. Kandidaten von Findem haben die Quelle Other.
report-match = { $label } (Typ { $type }, Untertyp { $subType })
report-match-no-sub-type = { $label } (Typ { $type })
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
report-environment-practice = Übung: nichts Echtes ist verbunden
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
report-network-inspected = Das Netzwerk des Unternehmens kann diese Verbindung mitlesen.
report-network-not-kept = Eine frühere Version dieses Programms hat diese Prüfung ausgeführt und nicht festgehalten, welches Netzwerk sie verwendet hat.

report-fact-key-ending = { $kind }, endet auf { $lastFour }
report-fact-requests = { $requests ->
    [one] eine Anfrage
   *[other] { $requests } Anfragen
}
report-fact-other-user = Ein anderes Programm verwendet diesen Schlüssel gleichzeitig.
report-fact-tls-issuer = Zertifikat von { $issuer }
report-fact-access-groups = { $count ->
    [one] eine Zugriffsgruppe
   *[other] { $count } Zugriffsgruppen
}
report-fact-program-line = { $name } { $version } auf { $os }, Berechtigungsliste { $catalogue }

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
screen-ready-only = Um den ganzen Schlüssel zu prüfen, lassen Sie --only weg.
screen-exit-ready = Exit-Code 0: bereit.
screen-exit-ready-only = Exit-Code 0: Wonach Sie gefragt haben, ist erteilt.
screen-exit-notReady = Exit-Code 1: nicht bereit. Etwas muss behoben werden.
screen-exit-undetermined = Exit-Code 3: Es ließ sich nicht feststellen, ob dieser Schlüssel bereit ist.

## What to know although a key is ready

remark-rehearsal-leftover = Der Testkandidat des Probelaufs ist vielleicht noch in SmartRecruiters. Bitte lassen Sie einen SmartRecruiters-Admin danach suchen und ihn löschen.
remark-rehearsal-failed = Der Probelauf ist fehlgeschlagen, hat aber nichts hinterlassen. Bitte starten Sie ihn in Findem Connect noch einmal.
remark-rehearsal-inconclusive = Die Prüfung konnte nicht feststellen, wie der Probelauf ausgegangen ist. Bitte sehen Sie in Findem Connect nach.
remark-source-unavailable = Ihr Unternehmen hat keine Seite für eigene Quellen. Wenn Sie die Quelle Findem sehen möchten, fragen Sie Ihre Kontaktperson bei SmartRecruiters, ob Ihr Unternehmen das Add-on für eigene Quellen bekommen kann.
remark-source-typeRefused = Dieser Schlüssel darf nicht die Quellen aller Typen lesen. Bitte lassen Sie einen SmartRecruiters-Admin nachsehen, ob nur eine Quelle den Namen Findem hat.
remark-source-listChanged = Die Liste der Quellen hat sich beim Lesen geändert. Bitte lassen Sie einen SmartRecruiters-Admin nachsehen, ob nur eine Quelle den Namen Findem hat.
remark-empty = SmartRecruiters hat eine leere Liste geliefert für: { $permissions }. Falls Ihr Unternehmen welche hat, lassen Sie bitte einen SmartRecruiters-Admin die Rolle und Zugriffsgruppe (Access group) dieses Schlüssels ansehen.
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
remark-other-user = Ein anderes Programm verwendet diesen Schlüssel gleichzeitig, Findem muss deshalb womöglich darauf warten. Bitte geben Sie Findem einen eigenen Schlüssel.

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
verdict-looksGranted-meaning = SmartRecruiters hat die Anfrage nicht mangels Berechtigung abgelehnt, sondern nur, weil es die erfundene ID nicht gibt. Bei einer Prüfung, die nur liest, heißt es: Die Rolle Admin enthält diese Berechtigung. Nichts wurde geändert.
verdict-denied-meaning = SmartRecruiters hat es verweigert, und die Ablehnung kann nichts anderes bedeuten.
verdict-inconclusive-meaning = Etwas stand im Weg, oder die Antwort kann zweierlei bedeuten. Damit ist weder belegt, dass die Berechtigung da ist, noch, dass sie fehlt.
verdict-notTested-meaning = Das wurde absichtlich ausgelassen.

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
explain-reason = Grund
explain-verdict = Ergebnis
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
explain-contents = Um über einen Eintrag zu lesen, starten Sie: findem-doctor explain ID. Zum Suchen verwenden Sie beliebige Wörter, zum Beispiel: findem-doctor explain 403
explain-found = Gefunden für „{ $query }“. Um über einen Eintrag zu lesen, starten Sie: findem-doctor explain ID
explain-symptom-all = Was Kunden sehen
explain-cause-all = Ursachen: was zu beheben ist
explain-reason-all = Gründe: warum sich etwas nicht feststellen ließ
explain-verdict-all = Ergebnisse
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
explain-code-error-codeCheck = Dieser Ergebniscode ist vertippt: Seine Prüfziffer stimmt nicht. Fragen Sie noch einmal danach.
explain-code-error-codeNewer = Dieser Ergebniscode stammt von einer späteren Version dieses Programms.

## Texts to copy

clipboard-overwritten = Der Schlüssel wurde aus der Zwischenablage entfernt.
reply-greeting = Guten Tag!
reply-customer-lead = Hier ist das Ergebnis der Prüfung Ihres API-Schlüssels für SmartRecruiters (Ergebniscode { $code }):
reply-customer-steps = Was zu tun ist:
reply-customer-again = Wenn Sie den Schlüssel erneut geprüft haben und etwas weiterhin nicht funktioniert, senden Sie uns bitte den neuen Bericht. Bitte senden Sie niemals den Schlüssel selbst.
reply-customer-report = Der Bericht dieser Prüfung liegt uns vor, Sie müssen ihn nicht senden. Bitte senden Sie niemals den Schlüssel selbst.
reply-customer-only = { $lastFour ->
    [unknown] Diese Prüfung umfasste nur einige Berechtigungen. Bitte prüfen Sie den ganzen Schlüssel, bevor Sie ihn Findem geben.
   *[other] Diese Prüfung des Schlüssels, der auf { $lastFour } endet, umfasste nur einige Berechtigungen. Bitte prüfen Sie den ganzen Schlüssel, bevor Sie ihn Findem geben.
 } Bitte senden Sie den Schlüssel niemals per E-Mail oder Chat.

reply-customer-also = Außerdem haben wir gefunden: { $text }
reply-customer-covered = Außerdem haben wir gefunden: { $text } Auch das behebt der neue Schlüssel.
reply-customer-try = Was Sie versuchen können:
reply-closing = Mit freundlichen Grüßen
reply-customer-nothing = In SmartRecruiters muss nichts geändert werden.
reply-customer-ready = { $lastFour ->
    [unknown] Wenn Findem diesen Schlüssel noch nicht hat, fügen Sie ihn in Findem ein.
   *[other] Dieser Schlüssel endet auf { $lastFour }. Wenn Findem ihn noch nicht hat, fügen Sie ihn in Findem ein.
} Wenn Findem ihn hat und etwas weiterhin nicht funktioniert, schreiben Sie uns, was Sie sehen und seit wann. Bitte senden Sie den Schlüssel niemals per E-Mail oder Chat.
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
