# The texts of the support desk. Ids begin with desk.

desk-ask =
    Guten Tag,

    bitte prüfen Sie die Verbindung mit Findem Connect und senden Sie uns den Bericht:

    1. Öffnen Sie Findem Connect for SmartRecruiters auf dem Computer, auf dem die Verbindung eingerichtet wurde. Falls Sie es nicht haben, antworten Sie auf diese Nachricht, und wir sagen Ihnen, wie Sie es bekommen.
    2. Wenn der Schlüssel auf diesem Computer ist, gehen Sie zu „Berechtigungen“ und prüfen Sie ihn dort erneut. Andernfalls gehen Sie zu „API-Schlüssel“ und wählen Sie „Schlüssel einfügen“. Die Prüfung beginnt dann von selbst.
    3. Wenn das Ergebnis erscheint, wählen Sie „Bericht speichern …“ und dann „Speichern …“, und senden Sie uns die Datei. Sie können sie vorher lesen. Sie enthält weder den Schlüssel noch Kandidatendaten.

    Bitte senden Sie uns niemals den Schlüssel selbst.

    Mit freundlichen Grüßen

## The rail

desk-label = Kunden und Berichte
desk-customers = Kunden
desk-customers-count = Kunden ({ $count })
desk-customers-none = Noch keine
desk-customers-none-real = Noch keine. Übungskunden stehen nur hier, während Sie üben.
desk-customers-unread = Nicht lesbar
desk-find = Suchen …
desk-find-customer = Kunden nach Namen suchen
desk-find-none = Kein Kunde mit diesem Namen
desk-runs-none = noch nicht geprüft
desk-runs = { $count ->
    [one] 1 Prüfung
   *[other] { $count } Prüfungen
}, { $when }
desk-checking = wird geprüft …
desk-today = heute
desk-yesterday = gestern
desk-plus = +
desk-another = Weiterer Kunde
desk-first = Kunden hinzufügen
desk-open-report = Bericht öffnen …
desk-symptoms = Was Kunden sehen
desk-close = Verbindung einrichten

## The first page

desk-title = Schlüssel untersuchen
desk-lead = Finden Sie heraus, warum die Verbindung eines Kunden nicht funktioniert. Beginnen Sie mit dem Bericht des Kunden. Gibt es keinen, verwenden Sie den Schlüssel des Kunden.
desk-ask-title = Den Kunden um seinen Bericht bitten
desk-ask-why = Ein Bericht zeigt, was der Schlüssel des Kunden kann und warum. Den Schlüssel enthält er nicht. Für die meisten Fragen genügt er.
desk-ask-copy = Diesen Text kopieren
desk-check-title = Kein Bericht? Schlüssel von hier aus prüfen
desk-check-why = Wenn Sie den Schlüssel des Kunden schon haben, können Sie ihn hier prüfen. Legen Sie zuerst den Kunden an. Auf der nächsten Seite geben Sie den Schlüssel ein. Bitten Sie nicht per E-Mail oder Chat um einen Schlüssel.
desk-check-practice = Sie üben „{ $title }“. Wenn zu diesem Szenario ein Schlüssel gehört, steht er auf der ersten Seite der Übungsumgebung. Andernfalls erstellen Sie dort einen. Um ein anderes Szenario zu wählen oder die Übung zu verlassen, wählen Sie „{ desk-close }“ und dann „{ rail-start }“.
desk-customer-name = Name des Kunden
desk-customer-environment = Zu welchem SmartRecruiters der Schlüssel gehört
desk-customer-practice = Die Übung stellt SmartRecruiters auf diesem Computer nach. Für Übungskunden gibt es eine eigene Liste, die Sie nur beim Üben sehen.
desk-add = Kunden hinzufügen
desk-symptoms-why = Nur eine Frage?
desk-quiet-start = Beim Öffnen eines Berichts wird nichts gesendet.

## A customer and its key

desk-customer = Dieser Kunde
desk-customer-what = { $name } · { $environment }. Der Name und die Prüfungen sind auf diesem Computer gespeichert.
desk-customer-lead = { $environment } · noch nicht geprüft
desk-customer-lead-running = { $environment } · wird gerade geprüft
desk-key = Schlüssel des Kunden
desk-key-none = Kein Schlüssel geladen. Ein Schlüssel, den Sie einfügen oder eintippen, bleibt nur für diese Sitzung, sofern Sie ihn nicht speichern.
desk-check-loaded = Geladenen Schlüssel prüfen
desk-key-ending = Der Schlüssel, der auf { $lastFour } endet, ist geladen
desk-key-here = Ein Schlüssel ist geladen
desk-key-unchecked = { $here ->
    [unknown] Ein Schlüssel ist geladen, aber noch nicht geprüft.
   *[other] Der Schlüssel, der auf { $here } endet, ist geladen, aber noch nicht geprüft.
}
desk-key-below = { $below ->
    [unknown] Das Ergebnis unten gehört zu einem anderen Schlüssel.
   *[other] Das Ergebnis unten gehört zum Schlüssel, der auf { $below } endet.
}
desk-key-other = { $here ->
    [unknown] Jetzt ist ein anderer Schlüssel geladen.
   *[other] Der jetzt geladene Schlüssel endet auf { $here }.
}
desk-key-storing = · wird gespeichert …
desk-key-session = · nur für diese Sitzung
desk-key-kept = · im Schlüsselbund dieses Computers gespeichert
desk-key-left-older = { $lastFour ->
    [unknown] Ein älterer Schlüssel ist
   *[other] Ein älterer Schlüssel, der auf { $lastFour } endet, ist
} vielleicht noch im Schlüsselbund dieses Computers (Eintrag „{ $entry }“). Er wird nicht verwendet. Um ihn zu ersetzen, speichern Sie den neuen Schlüssel im Schlüsselbund. Um ihn zu entfernen, behalten Sie den neuen Schlüssel nur für diese Sitzung.
desk-key-left-same = Der Schlüsselbund hat nicht bestätigt, ob er diesen Schlüssel hat (Eintrag „{ $entry }“). Wählen Sie noch einmal, wo er gespeichert werden soll.
desk-key-left-alone = { $lastFour ->
    [unknown] Es wird kein Schlüssel verwendet. Ein Schlüssel ist
   *[other] Es wird kein Schlüssel verwendet. Ein Schlüssel, der auf { $lastFour } endet, ist
} vielleicht noch im Schlüsselbund dieses Computers (Eintrag „{ $entry }“).
desk-key-now = { $lastFour ->
    [unknown] Ein Schlüssel ist geladen
   *[other] Der Schlüssel, der auf { $lastFour } endet, ist geladen
}, { $where ->
    [kept] und im Schlüsselbund dieses Computers gespeichert.
   *[session] nur für diese Sitzung.
}
desk-key-gone = Kein Schlüssel geladen.
desk-key-keep = Im Schlüsselbund speichern
desk-key-unkeep = Nur für diese Sitzung behalten
desk-key-use = Diesen Schlüssel verwenden
desk-key-remove = Schlüssel entfernen …
desk-rename = Umbenennen …
desk-rename-title = Kunden umbenennen
desk-rename-yes = Umbenennen
desk-renamed = Umbenannt in { $name }.
desk-rename-kept = Im Schlüsselbund behält der Eintrag des Schlüssels den alten Namen.
desk-forget = Kunden entfernen …
desk-forget-title = Diesen Kunden entfernen?
desk-forget-runs = { $count ->
    [0] Der Name wird auf diesem Computer gelöscht. Prüfungen gibt es keine.
    [one] Der Name und die eine Prüfung werden auf diesem Computer gelöscht.
   *[other] Der Name und alle { $count } Prüfungen werden auf diesem Computer gelöscht.
}
desk-forget-kept = Der Schlüssel wird aus dem Schlüsselbund entfernt.
desk-forget-session = Der Schlüssel wird aus dem Arbeitsspeicher entfernt.
desk-forget-not = In SmartRecruiters ändert sich nichts. Wenn der Schlüssel dort gültig ist, bleibt er es, bis ihn jemand widerruft.
desk-forget-no = Kunden behalten
desk-forget-yes = Kunden entfernen
desk-forgotten = { $name } ist nicht mehr auf diesem Computer.
desk-forget-leave = Alles außer dem Schlüssel entfernen
desk-quiet-key = Fügen Sie den Schlüssel aus der Zwischenablage ein oder tippen Sie ihn ein.
desk-quiet-keychain = Der Schlüsselbund dieses Computers hat noch nicht geantwortet. Falls er nach einem Passwort fragt, suchen Sie nach seinem Fenster.
desk-quiet-busy = Der Schlüssel eines anderen Kunden wird gerade geprüft. Es läuft immer nur eine Prüfung.

## A report

desk-from-file = Aus { $name } geöffnet. An SmartRecruiters wurde nichts gesendet.
desk-received = Dieser Bericht stammt aus einer Datei. An SmartRecruiters wurde nichts gesendet.
desk-not-kept = Diese Prüfung ließ sich auf diesem Computer nicht speichern. Speichern Sie den Bericht, bevor Sie weitermachen.
desk-since = Seit der vorigen Prüfung ({ $when })
desk-caveat = !
desk-compare = Vergleichen
desk-compare-other = Mit einer anderen Prüfung vergleichen
desk-next = Was Sie versuchen können
desk-next-who = Wer: { $who }
desk-also = Weitere Ursachen
desk-source = Kandidatenquelle
desk-facts = Über diese Prüfung
desk-unknown = Aus einer späteren Version
desk-unknown-why = Diese Version kennt die folgenden Teile des Berichts nicht. Sie werden unverändert angezeigt.
desk-keep = Einem Kunden hinzufügen …
desk-keep-title = Diesen Bericht einem Kunden hinzufügen
desk-keep-what = Er wird auf diesem Computer als eine der Prüfungen des Kunden gespeichert. Sie können ihn mit anderen vergleichen.
desk-keep-with = Kunde
desk-keep-new = Neuer Kunde
desk-keep-yes = Hinzufügen
desk-kept = Den Prüfungen von { $name } hinzugefügt.
desk-rows-only = { $count ->
    [one] Nur die eine, die nicht erteilt ist
   *[other] Nur die { $count }, die nicht erteilt sind
}
desk-rows-permission = Berechtigung
desk-rows-verdict = Ergebnis
desk-rows-evidence = Beleg
desk-rows-ms = Zeit (ms)
desk-rows-more = { $count ->
    [one] und 1 weitere Anfrage
   *[other] und { $count } weitere Anfragen
}
desk-rows-vendor = SmartRecruiters schreibt auch { $scope }.
desk-rows-nothing = Dafür wurde nichts gesendet.
desk-evidence-ms = { $ms } ms
desk-evidence-code = Code { $code }
desk-evidence-code-meaning = Code { $code }: { $meaning }
desk-evidence-message = „{ $message }“
desk-evidence-request = Anfrage-ID { $id }

desk-copy-ticket = Tickettext kopieren
desk-replies = Texte zum Kopieren
desk-reply-customer = Für den Kunden
desk-reply-customer-copy = Text für den Kunden kopieren
desk-reply-ticket = Für das Ticket
desk-reply-ticket-copy = Text für das Ticket kopieren
desk-reply-vendor = Für den SmartRecruiters-Support
desk-reply-vendor-copy = Text für den SmartRecruiters-Support kopieren

## Runs, and two of them compared

desk-history = Prüfungen
desk-history-how = Um zwei Prüfungen zu vergleichen, kreuzen Sie beide an.
desk-history-choose = Vergleichen
desk-history-choose-run = Prüfung vergleichen: { $when }
desk-history-when = Zeit
desk-history-verdict = Ergebnis
desk-history-key = Schlüssel
desk-history-tried = Getestet
desk-history-shown = (angezeigt)
desk-history-ending = endet auf { $lastFour }
desk-history-unknown = nicht genannt
desk-history-received = aus einer Datei
desk-history-reads = nur Lesen
desk-history-all = Lesen und Schreiben
desk-history-show-all = Alle { $count } Prüfungen anzeigen
desk-history-limit = Nur die letzten { $count } Prüfungen bleiben gespeichert.
desk-compare-chosen = Die beiden vergleichen
desk-compare-title = Zwei Prüfungen vergleichen
desk-compare-two = Die beiden Berichte
desk-compare-report = Bericht
desk-compare-found = Ergebnis
desk-compare-yet = Aber das spätere Ergebnis ist:
desk-quiet-compare = Verglichen wird nur, was beide Prüfungen feststellen konnten.

## What customers see

desk-symptoms-lead = Was Kunden melden, woran es liegt und eine passende Antwort. Sie können auch einen Ergebniscode oder eine ID aus einem Bericht eingeben.
desk-symptoms-filter = Was sieht der Kunde?
desk-symptoms-found = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
desk-symptoms-none = Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.
desk-symptom-expected = normales Verhalten
desk-symptom-fault = muss behoben werden
desk-symptom-who = Zuständig: { $who }
desk-symptom-reply = Antwort zum Versenden
desk-symptom-copy = Antwort kopieren
