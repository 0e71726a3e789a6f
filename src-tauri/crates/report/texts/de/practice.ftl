# The practice tenant's scenarios: for each, the title, the story that a person reads, without the cause, and the solution.

scenario-ready = Alles ist eingerichtet
scenario-ready-story = Alles ist schon eingerichtet: Ein Admin-Schlüssel und die Kandidatenquelle Findem sind da.
scenario-ready-solution = Alles ist in Ordnung. Prüfen Sie den Schlüssel und sehen Sie, wie eine gute Verbindung aussieht.

scenario-fresh = Ganz von vorn
scenario-fresh-story = Ihr Unternehmen hat gerade Findem gekauft. Am Anfang gibt es keinen Schlüssel und keine Kandidatenquelle.
scenario-fresh-solution = Erstellen Sie auf der Seite Credentials einen API-Schlüssel mit der System role Admin und dann auf der Seite Custom Candidate Sources die Quelle Findem mit dem Typ Other.

scenario-wrong-role = Dem Schlüssel fehlen Berechtigungen
scenario-wrong-role-story = „Findem zeigt unsere Stellen, meldet aber fehlende Berechtigungen. Wir haben den Schlüssel genau nach der Anleitung erstellt.“
scenario-wrong-role-solution = Der Schlüssel hat die System role Extended. Die Rolle eines Schlüssels lässt sich nicht ändern. Erstellen Sie einen neuen Schlüssel mit der Rolle Admin und widerrufen Sie den alten.

scenario-access-group = Nur wenige Stellen kommen an
scenario-access-group-story = „Alles ist grün, aber Findem zeigt nur eine Handvoll Stellen. Wir haben viel mehr.“
scenario-access-group-solution = Der Schlüssel ist auf eine Zugriffsgruppe (Access group) beschränkt. Erstellen Sie einen neuen Admin-Schlüssel und lassen Sie Access group leer.

scenario-revoked-key = Bis gestern ging es
scenario-revoked-key-story = „Findem war monatelang verbunden. Seit gestern synchronisiert es nicht mehr.“
scenario-revoked-key-solution = Jemand hat den Schlüssel auf der Seite Credentials widerrufen. Ein widerrufener Schlüssel lässt sich nicht wiederherstellen. Erstellen Sie einen neuen Admin-Schlüssel und ersetzen Sie den alten in Findem.

scenario-sandbox-key = Ein Schlüssel, der nie akzeptiert wurde
scenario-sandbox-key-story = „Wir haben letzten Monat alles getestet und den Schlüssel behalten. Jetzt akzeptiert SmartRecruiters ihn nicht.“
scenario-sandbox-key-solution = Der Schlüssel wurde in der Sandbox des Unternehmens erstellt. Ein Schlüssel funktioniert nur in einer Umgebung. Erstellen Sie einen Admin-Schlüssel hier, in der Produktion.

scenario-oauth-credential = OAuth-Zugangsdaten statt API-Schlüssel
scenario-oauth-credential-story = „Wir haben für jede Berechtigung der Tabelle das Kästchen angekreuzt. Einige werden trotzdem verweigert.“
scenario-oauth-credential-solution = Jemand hat einen OAuth-Client statt eines API-Schlüssels erstellt. Nur bei OAuth gibt es Scopes, und einige fehlen. Findem braucht einen API-Schlüssel. Erstellen Sie einen mit der Rolle Admin.

scenario-offers-off = Angebote werden verweigert
scenario-offers-off-story = „Es ist ein Admin-Schlüssel, aber eine Berechtigung ist weiterhin rot: Angebote.“
scenario-offers-off-solution = Das Unternehmen hat Offer Management nicht. Daran kann kein Schlüssel etwas ändern. Fragen Sie SmartRecruiters (Seite Subscription), oder verzichten Sie auf die Angebote.

scenario-interviews-off = Interviews werden verweigert
scenario-interviews-off-story = „Alles zu Interviews ist rot, obwohl es ein Admin-Schlüssel ist.“
scenario-interviews-off-solution = Interview Scheduling gehört nicht zum Abonnement. Fragen Sie SmartRecruiters (Seite Subscription), oder verzichten Sie auf die Interviews.

scenario-reviews-off = Bewertungen werden verweigert
scenario-reviews-off-story = „Zwei Zeilen bleiben rot: Bewertungen lesen und schreiben.“
scenario-reviews-off-solution = Reviews and Scorecards gehört nicht zum Abonnement. Fragen Sie SmartRecruiters (Seite Subscription), oder verzichten Sie auf die Bewertungen.

scenario-reviews-refused = Ein Admin kann keine Bewertungen lesen
scenario-reviews-refused-story = „Zwei Zeilen zu Bewertungen sind rot, und das andere Programm meldet 401. Aber überall sonst funktioniert der Schlüssel.“
scenario-reviews-refused-solution = SmartRecruiters antwortet mit 401 auf Bewertungen, die der Aufrufer nicht sehen darf. Der Schlüssel selbst wird akzeptiert. Die Schlüssel dieses Unternehmens können keine Bewertungen sehen, egal mit welcher Rolle. Fragen Sie SmartRecruiters (Seite Subscription), oder verzichten Sie auf die Bewertungen.

scenario-object-refused = Einige Kandidaten sind nicht lesbar
scenario-object-refused-story = „Findem listet alle Kandidaten auf, aber bei einigen fehlen Verlauf und Lebenslauf. Wir haben zwei neue Schlüssel erstellt. Mit beiden ist es dasselbe.“
scenario-object-refused-solution = SmartRecruiters verweigert einige Kandidaten: mit 401 die Details eines Kandidaten, mit 403 seinen Verlauf. Das betrifft diese Kandidaten, nicht den Schlüssel. Jeder Schlüssel dieses Unternehmens bekommt dieselbe Antwort, egal mit welcher Rolle, ein neuer hilft also nicht. Fragen Sie SmartRecruiters (Seite Subscription).

scenario-version-off = Interviews lassen sich nicht prüfen
scenario-version-off-story = „Bei den Zeilen zu Interviews steht ‚Unklar‘. Letzten Monat waren sie grün.“
scenario-version-off-solution = SmartRecruiters hat die Version der Interview-API abgeschaltet, die dieses Programm kennt. Deren Adressen antworten nur noch mit 404. Daran kann kein Schlüssel etwas ändern. Bei einem echten Kunden geben Sie den Bericht an die Entwicklung von Findem, die das Programm anpasst. Hier schaltet SmartRecruiters die Version auf Anfrage wieder ein (Seite Subscription).

scenario-customer-api-off = Alle Berechtigungen werden verweigert
scenario-customer-api-off-story = „Der Schlüssel wird akzeptiert, aber dann wird alles verweigert. Wir haben drei Schlüssel erstellt. Bei allen ist es dasselbe.“
scenario-customer-api-off-solution = Der Vertrag des Unternehmens enthält die Customer API nicht. Ein neuer Schlüssel hilft nicht. Bitten Sie SmartRecruiters, sie freizuschalten (Seite Subscription).

scenario-masked-ids = Einige Berechtigungen lassen sich nicht prüfen
scenario-masked-ids-story = „Nichts ist rot, aber bei einigen Zeilen steht ‚Unklar‘. Wenn wir die Schreibberechtigungen testen, werden es noch mehr.“
scenario-masked-ids-solution = Dieses Unternehmen antwortet mit 403 auf IDs, die es nicht gibt, deshalb belegt ein Versuch mit einer erfundenen ID nichts, und in SmartRecruiters muss niemand etwas beheben. Die Rolle ist Admin, und der Probelauf zeigt, dass Schreiben funktioniert. Bei einem echten Kunden sieht sich die Entwicklung von Findem den Bericht an, um den Rest zu beurteilen.

scenario-no-users-me = Die Rolle des Schlüssels ist unbekannt
scenario-no-users-me-story = „Das Programm kann nicht sagen, welche Rolle unser Schlüssel hat.“
scenario-no-users-me-solution = SmartRecruiters sagt nicht, wer der Aufrufer ist. Alles ist in Ordnung. Alles, was Findem braucht, wird durch Ausprobieren getestet.

scenario-empty-tenant = Nichts kommt an
scenario-empty-tenant-story = „Wir haben Findem verbunden, aber es bleibt leer.“
scenario-empty-tenant-solution = Das Unternehmen hat noch keine Stellen und keine Kandidaten. Der Schlüssel stimmt. Findem füllt sich, sobald es etwas zu lesen gibt.

scenario-source-missing = Kandidaten kommen von „Other“
scenario-source-missing-story = „Alle Kandidaten, die Findem sendet, haben die Quelle Other. Niemand kann sie auseinanderhalten.“
scenario-source-missing-solution = Es gibt keine Kandidatenquelle mit dem Namen Findem. Erstellen Sie sie auf der Seite Custom Candidate Sources: Name Findem, Typ Other, Untertyp Other.

scenario-source-misspelt = Die Quelle ist falsch geschrieben
scenario-source-misspelt-story = „Wir haben die Quelle erstellt. Trotzdem zeigt SmartRecruiters weiterhin Other.“
scenario-source-misspelt-solution = Die Quelle heißt versehentlich „Fnidem“. Bearbeiten Sie sie auf der Seite Custom Candidate Sources. Der Name muss genau Findem lauten.

scenario-source-wrong-type = Die Quelle zählt als Werbung
scenario-source-wrong-type-story = „Die Quelle Findem ist da, aber unsere Auswertungen zählen sie als bezahlte Werbung.“
scenario-source-wrong-type-solution = Die Quelle wurde mit dem Typ Paid angelegt. Bearbeiten Sie sie: Source Type Other, Source Sub-type Other.

scenario-source-twice = In der Auswertung fehlt die Hälfte der Kandidaten
scenario-source-twice-story = „Die Auswertung zur Quelle Findem zeigt nur einen Teil unserer Kandidaten.“
scenario-source-twice-solution = Es gibt zwei Quellen mit dem Namen Findem, eine mit dem Typ Other und eine mit dem Typ Paid. Löschen Sie die mit dem Typ Paid.

scenario-source-beyond-page-one = Die Quelle steht auf der zweiten Seite der Liste
scenario-source-beyond-page-one-story = „Ein anderes Programm meldet, es gebe keine Quelle mit dem Namen Findem. Unser Admin sieht sie jeden Tag.“
scenario-source-beyond-page-one-solution = Das Unternehmen hat mehr als hundert Quellen, und Findem steht auf der zweiten Seite. Alles ist in Ordnung. Die Quelle ist da.

scenario-changing-sources = Die Liste ändert sich ständig
scenario-changing-sources-story = „Wir importieren gerade unsere Quellen. Das Programm kann nicht sagen, ob Findem darunter ist.“
scenario-changing-sources-solution = Die Liste wächst, während sie gelesen wird. Eine Quelle, die nicht gefunden wurde, kann also trotzdem da sein. Noch ist alles in Ordnung. Warten Sie, bis der Import beendet ist (Seite Custom Candidate Sources), und sehen Sie dann noch einmal nach.

scenario-addon-missing = Es gibt keine Seite für eigene Quellen
scenario-addon-missing-story = „Laut Anleitung sollen wir Custom Candidate Sources öffnen. Diese Seite haben wir nicht.“
scenario-addon-missing-solution = Eigene Quellen gehören zum Add-on SmartGlobal. Fragen Sie SmartRecruiters danach (Seite Subscription), oder machen Sie ohne weiter. Die Kandidaten haben dann die Quelle Other.

scenario-throttled = Langsam und manchmal abgelehnt
scenario-throttled-story = „Die Prüfung dauert lange und schlägt bei den Kandidaten fehl. Unser anderes Programm verwendet denselben Schlüssel.“
scenario-throttled-solution = Zwei Programme teilen sich einen Schlüssel, und die Limits für Anfragen gelten je Schlüssel. Erstellen Sie für Findem einen eigenen Schlüssel.

scenario-slow = Es dauert so lange
scenario-slow-story = „Alles funktioniert, aber heute dauert es ewig.“
scenario-slow-solution = Die Verbindung zu SmartRecruiters ist langsam. Warten Sie und prüfen Sie erneut, oder verwenden Sie ein anderes Netzwerk (Seite Network).

scenario-flaky = Fehler, die kommen und gehen
scenario-flaky-story = „Mal funktioniert es, mal kommt ein Fehler. Und jedes Mal woanders.“
scenario-flaky-solution = SmartRecruiters hat Störungen. Einige Antworten sind 502, 503 oder 504. Mit dem Schlüssel ist alles in Ordnung. Versuchen Sie es einfach noch einmal.

scenario-captive-portal = Eine Anmeldeseite des Netzwerks antwortet
scenario-captive-portal-story = „Ich bin unterwegs und wollte den Schlüssel prüfen. Das Programm sagt, dass es ihn nicht prüfen kann.“
scenario-captive-portal-solution = Ein Gastnetzwerk antwortet anstelle von SmartRecruiters. Stimmen Sie seinen Bedingungen zu (Seite Network) und prüfen Sie erneut.

scenario-truncated = Antworten sind abgeschnitten
scenario-truncated-story = „Kurze Antworten funktionieren. Jede Liste bricht mittendrin ab.“
scenario-truncated-solution = Ein Filter im Netzwerk schneidet lange Antworten ab. Verwenden Sie ein anderes Netzwerk (Seite Network), oder wenden Sie sich an die Betreiber dieses Netzwerks.

## The admin pages of the practice tenant

tenant-skip = Zum Inhalt springen
tenant-banner = <strong>Übung.</strong> Das ist nicht SmartRecruiters. Das Unternehmen ist erfunden, und nichts verlässt diesen Computer.
tenant-scenario = Sie üben:
tenant-home = Ihr Szenario
tenant-solution = Lösung anzeigen
tenant-what-to-do = Anzeigen, was zu tun ist
tenant-key = Schlüssel des Szenarios
tenant-key-use = Kopieren Sie ihn und fügen Sie ihn in Findem Connect ein. Er funktioniert nur hier.
tenant-key-which = Kopieren Sie den Schlüssel mit dem Namen Findem. Der andere gehört einem anderen Tool und hat eine schwächere Rolle.
tenant-key-gone = Der Schlüssel dieses Szenarios stand hier, bis das Programm neu gestartet wurde. SmartRecruiters zeigt einen Schlüssel nur einmal an, deshalb ist er hier nicht noch einmal zu sehen. Erstellen Sie auf der Seite Credentials einen neuen Schlüssel, oder beginnen Sie das Szenario in Findem Connect von vorn.
tenant-company = Das Unternehmen
tenant-company-name = Name
tenant-company-jobs = Stellen
tenant-company-candidates = Kandidaten
tenant-company-api = API-Adresse
tenant-portal = Sie sind in einem Gastnetzwerk. Es antwortet unter jeder Adresse mit seiner eigenen Seite, bis Sie seinen Bedingungen zustimmen.
tenant-portal-accept = Nutzungsbedingungen zustimmen
tenant-disturbed = Etwas im Netzwerk verändert oder verlangsamt die Antworten von SmartRecruiters.
tenant-disturbed-other = Anderes Netzwerk verwenden
tenant-network-free = Nichts blockiert die Verbindung zu SmartRecruiters.
tenant-subscription = Was das Unternehmen gekauft hat. In Wirklichkeit würden Sie sich an SmartRecruiters wenden. Hier kommt die Antwort sofort.
tenant-api-key = Ein Schlüssel, der alles kann, was seine System role (Rolle) kann.
tenant-oauth-client = Eine ID und ein Secret, mit Scopes zum Ankreuzen.
tenant-copy-now = <strong>Kopieren Sie ihn jetzt.</strong> Er wird nur einmal angezeigt. Nachdem Sie Done gewählt haben, kann ihn niemand mehr lesen.
tenant-copy-hint = Gehen Sie in das Feld, markieren Sie alles (Strg+A) und kopieren Sie es (Strg+C). Auf dem Mac: ⌘A und ⌘C.
tenant-shown-already = Ein Schlüssel wird nur einmal angezeigt. Wenn Sie ihn verloren haben, erstellen Sie einen weiteren und widerrufen Sie diesen.
tenant-revoke = Diese Zugangsdaten werden dann sofort ungültig. Das lässt sich nicht rückgängig machen.
tenant-importing = Jemand im Unternehmen importiert gerade Quellen aus einer Datei, darunter Findem. Die Liste wächst noch.
tenant-import-finish = Import abschließen
tenant-delete-source = Diese Quelle wird dann nicht mehr angeboten. Kandidaten, die sie haben, behalten sie.
tenant-arrivals = Alle Kandidaten, die über die API erstellt oder geändert wurden, die neuesten zuerst.
tenant-arrivals-none = Noch nichts eingegangen.
tenant-webhooks = Webhook-Abonnements. Aufgerufen werden nur Adressen auf diesem Computer.
tenant-journal = Die neuesten zuerst. Schlüssel werden nie aufgezeichnet.
tenant-journal-unknown = Keine aus diesem Unternehmen
tenant-journal-closed = Ohne Antwort beendet
tenant-journal-fault = (durch das Szenario)
tenant-missing = In diesem Unternehmen gibt es nichts unter dieser Adresse. Vielleicht wurde es gelöscht, oder es gehört nicht zum Abonnement.
tenant-errors = Etwas fehlt
tenant-error-role = Wählen Sie eine System role (Rolle).
tenant-error-credential-name = Geben Sie den Zugangsdaten einen Namen mit höchstens 100 Zeichen.
tenant-error-source-name = Geben Sie der Quelle einen Namen mit höchstens 100 Zeichen.
tenant-error-type = Wählen Sie einen Quellentyp.
tenant-error-no-sub-types = Dieser Quellentyp hat keine Untertypen.
tenant-error-sub-type = Wählen Sie einen Untertyp dieses Quellentyps.
tenant-done-source-created = Die Quelle wurde erstellt.
tenant-done-source-saved = Die Quelle wurde gespeichert.
tenant-done-source-deleted = Die Quelle wurde gelöscht.
tenant-done-sources-imported = Der Import ist abgeschlossen.
tenant-done-credential-revoked = Die Zugangsdaten wurden widerrufen.
tenant-done-ordered = SmartRecruiters hat es eingeschaltet.
tenant-done-network-restored = Das Netzwerk stört jetzt nicht mehr.
tenant-done-journal-cleared = Die Liste wurde geleert.
