# What customers see, other words for it by which it is found, why, and a reply to send. Whether it is a fault and who acts stands in symptom.rs.

symptom-sourceOther = Kandidaten von Findem haben die Quelle „Other“
symptom-sourceOther-words = falsche Quelle, Quelle ist Other, Sonstige, nicht Findem, Zuordnung, Herkunft, wrong source
symptom-sourceOther-why = Findem nennt seine Quelle nur, wenn es in SmartRecruiters eine eigene Quelle gibt, die genau Findem heißt und den Typ Other und den Untertyp Other hat. Kandidaten, die früher hinzugefügt wurden, behalten womöglich ihre bisherige Quelle.
symptom-sourceOther-reply = Bitte erstellen Sie in SmartRecruiters eine eigene Quelle: Settings → Configuration → Custom Candidate Sources → Create source. Geben Sie bei Source Name den Namen Findem ein, genau so geschrieben. Wählen Sie bei Source Type und Source Sub-type jeweils Other. Kandidaten, die Findem danach exportiert, sollten diese Quelle haben.

symptom-sourceApi = Kandidaten haben die Quelle „API“
symptom-sourceApi-words = falsche Quelle, Quelle ist API, Zuordnung, Herkunft, wrong source
symptom-sourceApi-why = SmartRecruiters zeigt „API“ an, wenn ein Programm einen Kandidaten erstellt, ohne eine Quelle zu nennen. Keine Einstellung in SmartRecruiters ändert das. Vielleicht hat auch ein anderes verbundenes Programm den Kandidaten erstellt.
symptom-sourceApi-reply = Die Quelle „API“ bedeutet, dass das Programm, das diese Kandidaten erstellt hat, keine Quelle genannt hat. Bitte senden Sie uns ein Beispiel, damit wir sehen können, ob es von Findem kam. In SmartRecruiters müssen Sie nichts ändern.

symptom-noSourcesPage = Die Seite „Custom Candidate Sources“ gibt es nicht
symptom-noSourcesPage-words = Seite für Quellen fehlt, kann keine Quelle erstellen, Menü, SmartGlobal, Add-on
symptom-noSourcesPage-why = Laut den Hilfeseiten von SmartRecruiters brauchen eigene Quellen ein Add-on namens SmartGlobal. Die Seite ist außerdem für alle verborgen, die nicht Admin sind. SmartRecruiters kann eine Quelle auch allen seinen Kunden anbieten, aber darum muss Findem bitten. Solange in Findem Connect nicht vermerkt ist, dass die Seite fehlt, lautet das Ergebnis der Prüfung „Nicht bereit“, denn die Quelle könnte auch einfach noch nicht erstellt sein.
symptom-noSourcesPage-reply = Bitte vergewissern Sie sich zuerst, dass Sie als Admin angemeldet sind. Wenn die Seite weiterhin fehlt, fragen Sie Ihre Kontaktperson bei SmartRecruiters nach eigenen Kandidatenquellen (Custom Candidate Sources). Findem funktioniert auch ohne. Die Kandidaten haben dann die Quelle Other. Wählen Sie in Findem Connect „Diese Seite haben wir nicht“, damit das Ergebnis der Prüfung „Bereit“ lauten kann.

symptom-fewJobs = In Findem kommen wenige oder keine Stellen oder Kandidaten an
symptom-fewJobs-words = Stellen fehlen, Kandidaten fehlen, keine Stellen, keine Kandidaten, Jobs fehlen, nichts kommt an, keine Synchronisierung, keine Daten, kein Import, leer, unvollständig, nur einige, null
symptom-fewJobs-why = Ein Schlüssel mit der Rolle Basic oder Standard oder mit einer Zugriffsgruppe bekommt keine Fehlermeldung, sieht aber nur einen Teil der Stellen und Kandidaten. SmartRecruiters listet außerdem nur Kandidaten auf, die mindestens eine Bewerbung haben.
symptom-fewJobs-reply = Ihr Schlüssel sieht höchstwahrscheinlich nur einen Teil Ihrer Stellen und Kandidaten. Bitte erstellen Sie einen neuen Schlüssel mit System role Admin und einem neuen Namen, zum Beispiel „{ key-name-another }“. Lassen Sie Access group leer. Ersetzen Sie dann den Schlüssel in Findem. Kandidaten ohne Bewerbung erscheinen nicht, weil die API von SmartRecruiters sie nicht auflistet.

symptom-noExports = In SmartRecruiters kommen keine Kandidaten mehr an
symptom-noExports-words = Kandidaten fehlen in SmartRecruiters, Export gestoppt, Export schlägt fehl, nicht exportiert, nichts wird exportiert, nicht an SmartRecruiters gesendet, Kandidaten werden nicht hinzugefügt
symptom-noExports-why = Findem braucht seinen Schlüssel, um Kandidaten hinzuzufügen. Sie kommen nicht mehr an, wenn der Schlüssel widerrufen wurde oder keine Kandidaten erstellen kann. SmartRecruiters weist auch einzelne Kandidaten ab, zum Beispiel wenn eine Einwilligung fehlt.
symptom-noExports-reply = Bitte prüfen Sie den Schlüssel, den Findem hat, in Findem Connect auf dem Computer, auf dem die Verbindung eingerichtet wurde. Falls Sie das Programm oder den Schlüssel nicht mehr haben, antworten Sie uns, und wir sagen Ihnen, wie es weitergeht. Wenn die Prüfung etwas findet, folgen Sie den Schritten, die angezeigt werden. Andernfalls senden Sie uns ein Beispiel: wann ein Kandidat exportiert wurde und für welche Stelle. Bitte senden Sie niemals den Schlüssel selbst.

symptom-missingPermissions = Findem zeigt „Missing Permissions“ oder „Needs Attention“
symptom-missingPermissions-words = fehlende Berechtigungen, Zugriff verweigert, permission denied, forbidden, 403, kein Zugriff, funktioniert nicht mehr, kaputt, getrennt, Fehler in Findem, bis gestern funktioniert
symptom-missingPermissions-why = Vielleicht hat Findem einen Schlüssel ohne die Rolle Admin, oder sein Schlüssel wurde widerrufen oder ersetzt.
symptom-missingPermissions-reply = Bitte prüfen Sie den Schlüssel, den Findem hat, in Findem Connect auf dem Computer, auf dem die Verbindung eingerichtet wurde. Falls Sie das Programm oder den Schlüssel nicht mehr haben, antworten Sie uns, und wir sagen Ihnen, wie es weitergeht. Wenn die Prüfung etwas findet, folgen Sie den Schritten, die angezeigt werden. Andernfalls speichern Sie den Bericht und senden Sie ihn uns. Bitte senden Sie niemals den Schlüssel selbst.

symptom-allRefused = Alles wird mit 401 abgelehnt
symptom-allRefused-words = unauthorized, ungültiger Schlüssel, falscher Schlüssel, Schlüssel abgelehnt, nicht akzeptiert, Anmeldung schlägt fehl, Authentifizierungsfehler, invalid key, bis gestern funktioniert
symptom-allRefused-why = Vielleicht ist der Schlüssel unvollständig, enthält einen Tippfehler oder wurde widerrufen. Oder er gehört zur anderen Umgebung (Produktion oder Sandbox).
symptom-allRefused-reply = SmartRecruiters akzeptiert den Schlüssel nicht. Bitte kopieren Sie noch einmal den ganzen Schlüssel, ohne Leerzeichen oder Zeilenumbrüche. Ein Schlüssel, der in einer Sandbox erstellt wurde, funktioniert nur in dieser Sandbox. Wenn das Fenster, das den Schlüssel angezeigt hat, geschlossen ist, erstellen Sie einen neuen Schlüssel mit System role Admin, leerer Access group und einem neuen Namen, zum Beispiel „{ key-name-another }“. Ersetzen Sie den Schlüssel in Findem und widerrufen Sie den alten.

symptom-usersRefused = Nur Benutzer oder Unternehmenseinstellungen werden verweigert
symptom-usersRefused-words = Benutzer fehlen, Benutzer verweigert, Abteilungen, Recruiting-Team, 403, forbidden
symptom-usersRefused-why = Für Benutzer und Unternehmenseinstellungen ist die Rolle Admin nötig. Ein Schlüssel mit der Rolle Extended kann Stellen und Kandidaten lesen, diese aber nicht.
symptom-usersRefused-reply = Ihr Schlüssel kann Stellen und Kandidaten lesen, aber keine Benutzer oder Einstellungen, weil seine Rolle nicht Admin ist. Bitte erstellen Sie einen neuen Schlüssel mit System role Admin, leerer Access group und einem neuen Namen, zum Beispiel „{ key-name-another }“. Ersetzen Sie dann den Schlüssel in Findem.

symptom-noApiAccess = „No access to feature: Customer API“
symptom-noApiAccess-words = API-Zugang aus, nicht im Vertrag, feature, Abo, 403, forbidden
symptom-noApiAccess-why = Der API-Zugang gehört nicht zum SmartRecruiters-Vertrag des Unternehmens.
symptom-noApiAccess-reply = Ihr SmartRecruiters-Vertrag enthält keinen API-Zugang, deshalb kann kein Schlüssel funktionieren. Bitte lassen Sie „Customer API“ von Ihrer Kontaktperson bei SmartRecruiters für Ihr Unternehmen freischalten. Prüfen Sie dann denselben Schlüssel erneut.

symptom-keyLost = Der Schlüssel ist nicht mehr zu finden
symptom-keyLost-words = Schlüssel verloren, Schlüssel vergessen, Schlüssel nicht mehr sichtbar, Fenster geschlossen, Schlüssel anzeigen
symptom-keyLost-why = SmartRecruiters zeigt einen Schlüssel nur einmal an, nämlich beim Erstellen. Später kann ihn niemand mehr ansehen.
symptom-keyLost-reply = SmartRecruiters zeigt einen Schlüssel nur einmal an. Bitte erstellen Sie einen neuen mit System role Admin, leerer Access group und einem neuen Namen, zum Beispiel „{ key-name-another }“. Ersetzen Sie den Schlüssel in Findem und widerrufen Sie den alten, wenn der neue funktioniert.

symptom-noScopeBoxes = Es gibt keine Kästchen für die Berechtigungen
symptom-noScopeBoxes-words = Scopes, Kästchen, Häkchen, Checkboxen, kann keine Berechtigungen wählen, keine Berechtigungen zum Auswählen
symptom-noScopeBoxes-why = Ein API-Schlüssel hat keine Scopes. Seine Rolle (System role) bestimmt, was er kann.
symptom-noScopeBoxes-reply = Das ist richtig so: Bei einem API-Schlüssel gibt es keine Kästchen für Berechtigungen. Wählen Sie beim Erstellen die System role Admin. Sie enthält alle.

symptom-clientIdPasted = Im Feld API Key in Findem steht eine Client ID
symptom-clientIdPasted-words = OAuth-Client, client secret, falsche Zugangsdaten, ungültiger Schlüssel
symptom-clientIdPasted-why = Beim Erstellen der Zugangsdaten wurde „OAuth client“ statt „API key“ gewählt. Das Feld in Findem akzeptiert nur einen API-Schlüssel.
symptom-clientIdPasted-reply = Was Sie eingefügt haben, gehört zu einem OAuth-Client. Bitte wählen Sie in SmartRecruiters New credential, dann API key mit System role Admin und leerer Access group, und fügen Sie diesen Schlüssel ein.

symptom-missingScopes = „Missing required scopes“ oder „OAuthPermissionsException“
symptom-missingScopes-words = OAuth, Scope, insufficient scope, permissions exception, fehlende Scopes, 403
symptom-missingScopes-why = Nur OAuth-Zugangsdaten haben Scopes, das ist also kein API-Schlüssel. Wird das Kästchen eines Scopes später angekreuzt, ändert das ein schon ausgestelltes Token nicht. Und mit einer zu schwachen System role wird der Zugriff auch bei angekreuztem Kästchen verweigert.
symptom-missingScopes-reply = Diese Zugangsdaten gehören zu einem OAuth-Client. Findem braucht einen API-Schlüssel: Wählen Sie in SmartRecruiters New credential, dann API key mit System role Admin und leerer Access group.

symptom-noCredentialsTab = In SmartRecruiters fehlt der Tab Credentials
symptom-noCredentialsTab-words = kann keinen Schlüssel erstellen, keine Seite für API-Schlüssel, Menü fehlt, Apps & Integrations, Einstellungen fehlen
symptom-noCredentialsTab-why = Nur Admins sehen ihn. Laut Anleitungen anderer Partner steht beim Konto eines Admins „Admin Access“.
symptom-noCredentialsTab-reply = Nur Admins sehen diesen Tab. Bitte lassen Sie den Schlüssel von einem SmartRecruiters-Admin Ihres Unternehmens erstellen.

symptom-slowSync = Die Synchronisierung ist langsam, oder „429“ oder „Too many requests“ erscheint
symptom-slowSync-words = dauert lange, dauert Stunden, wird nie fertig, verzögert, spät, warten, rate limit, gedrosselt
symptom-slowSync-why = Je Schlüssel beantwortet SmartRecruiters immer nur eine Anfrage nach der Kandidatenliste gleichzeitig und höchstens zehn Anfragen pro Sekunde. Programme mit demselben Schlüssel teilen sich diese Limits, und Programme hinter derselben Adresse werden womöglich gemeinsam gebremst.
symptom-slowSync-reply = SmartRecruiters begrenzt, wie schnell sich Kandidaten lesen lassen. Wenn ein anderes Programm denselben Schlüssel verwendet, geben Sie Findem einen eigenen. Wenn andere Programme SmartRecruiters von derselben Adresse aus nutzen, versuchen Sie es zu einer anderen Zeit. Die erste Synchronisierung vieler Kandidaten dauert trotzdem eine Weile.

symptom-stopsAt100 = Die Synchronisierung endet nach 100 Zeilen oder wiederholt dieselben Zeilen
symptom-stopsAt100-words = nur 100, hundert, Duplikate, doppelt, unvollständig, Seiten, paging
symptom-stopsAt100-why = SmartRecruiters hat ein älteres Verfahren abgeschafft, lange Listen seitenweise zu lesen. Das Programm, das sie liest, muss das neuere verwenden.
symptom-stopsAt100-reply = Das Programm, das Ihre Kandidaten liest, muss geändert werden, weil SmartRecruiters ein älteres Verfahren zum Lesen langer Listen abgeschafft hat. Sie müssen nichts ändern.

symptom-missingInterviews = Interviews fehlen
symptom-missingInterviews-words = keine Interviews, Interviews nicht synchronisiert, Kalender, Termine, Besprechungen, Vorstellungsgespräche
symptom-missingInterviews-why = Die API von SmartRecruiters liefert nur Interviews, die über die API erstellt wurden, und hat keine Liste aller Interviews.
symptom-missingInterviews-reply = Die API von SmartRecruiters liefert nur Interviews, die selbst über die API erstellt wurden. In SmartRecruiters geplante Interviews bleiben dort. Keine Einstellung ändert das.

symptom-vanishedCandidates = Exportierte Kandidaten verschwinden nach etwa 30 Tagen
symptom-vanishedCandidates-words = Kandidaten verschwinden, Kandidaten weg, gelöscht, verloren, entfernt, DSGVO, GDPR, Datenschutz
symptom-vanishedCandidates-why = Wenn die DSGVO-Einstellungen von SmartRecruiters eingeschaltet sind, werden Kandidaten um ihre Einwilligung gebeten und gelöscht, wenn sie sie nicht innerhalb von 30 Tagen geben. Erinnerungen gehen 7 Tage und 48 Stunden vorher hinaus.
symptom-vanishedCandidates-reply = SmartRecruiters löscht Kandidaten, die nicht innerhalb von 30 Tagen eingewilligt haben. Bitte sehen Sie sich Settings → Administration → Global Compliance an und entscheiden Sie gemeinsam mit Ihrer oder Ihrem Datenschutzbeauftragten.

symptom-consentMissing = Bewerbungen werden abgelehnt, weil eine Einwilligung fehlt
symptom-consentMissing-words = Einwilligung, Zustimmung, consent, DSGVO, GDPR, Datenschutz, Bewerbung schlägt fehl, kein Export, nicht erstellt, 400, 422
symptom-consentMissing-why = SmartRecruiters erwartet, dass ein Programm, das eine Bewerbung erstellt, die Einwilligungen des Kandidaten mitsendet.
symptom-consentMissing-reply = SmartRecruiters verlangt bei jeder Bewerbung die Einwilligung des Kandidaten. Bitte senden Sie uns ein Beispiel mit der Uhrzeit, damit wir sehen können, was gesendet wurde. Vorerst müssen Sie nichts ändern.

symptom-profileConflict = Ein Profil wird nicht aktualisiert, oder „409“ erscheint
symptom-profileConflict-words = Duplikat, doppelt, Konflikt, zusammenführen, gleiche E-Mail, nicht aktualisiert, conflict
symptom-profileConflict-why = Ein anderer Kandidat in SmartRecruiters hat dieselbe E-Mail-Adresse und denselben Nachnamen.
symptom-profileConflict-reply = Ein anderer Kandidat hat dieselbe E-Mail-Adresse und denselben Nachnamen. Bitte führen Sie die beiden in SmartRecruiters zusammen. Die nächste Aktualisierung sollte dann funktionieren.

symptom-nameOnNotes = Auf Notizen, die Findem schreibt, steht der Name einer Person
symptom-nameOnNotes-words = Autor, mein Name, falscher Name, Kommentare, Benutzername, wer hat das geschrieben
symptom-nameOnNotes-why = Laut der Dokumentation von SmartRecruiters handelt ein Schlüssel im Namen eines Benutzers. Das ist höchstwahrscheinlich die Person, die ihn erstellt hat.
symptom-nameOnNotes-reply = Auf Notizen steht der Name des Benutzers, in dessen Namen der Schlüssel handelt, höchstwahrscheinlich der Person, die ihn erstellt hat. Wenn Sie einen neutralen Namen bevorzugen, legen Sie einen Benutzer wie „Findem Integration“ mit der Rolle Admin an. Melden Sie sich damit an, erstellen Sie einen Schlüssel mit System role Admin, leerer Access group und einem neuen Namen, zum Beispiel „{ key-name-another }“, und ersetzen Sie den Schlüssel in Findem.

symptom-emptyApprovals = Die Liste der Genehmigungen ist leer
symptom-emptyApprovals-words = Genehmigungen fehlen, keine Genehmigungen, Freigaben, Anfragen, Angebote genehmigen
symptom-emptyApprovals-why = SmartRecruiters listet nur Anfragen auf, die der eigene Benutzer des Schlüssels genehmigen soll.
symptom-emptyApprovals-reply = Das ist normal: SmartRecruiters listet nur Anfragen auf, die auf den eigenen Benutzer des Schlüssels warten.

symptom-companyRefused = OAuth-Zugangsdaten dürfen den Datensatz des Unternehmens nicht lesen
symptom-companyRefused-words = Unternehmen verweigert, Unternehmensdaten, Firma, 403, forbidden, OAuth
symptom-companyRefused-why = Dafür ist der Scope company_read nötig, der nicht zu den Berechtigungen der Findem-Anleitung gehört.
symptom-companyRefused-reply = Der Datensatz des Unternehmens gehört nicht zu dem, was die Findem-Anleitung verlangt. Sie können das so lassen.
