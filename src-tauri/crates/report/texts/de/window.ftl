# The texts of the window: everything that is not keyed by an id of the core. Ids begin with their screen.

## The window and its rail

window-name = Findem Connect
window-for = for SmartRecruiters
window-title = { $step } · Findem Connect
window-title-practice = { $step } · Übung · Findem Connect

rail-label = Schritte
rail-where = Schritt { $number } von { $count }: { $step }
rail-start = Start
rail-key = API-Schlüssel
rail-permissions = Berechtigungen
rail-source = Kandidatenquelle
rail-connectTest = Verbindungstest
rail-mapping = Feldzuordnung
rail-handOver = Übergabe an Findem
rail-done = Fertig
rail-state-done = (erledigt)
rail-state-failed = (Fehler)
rail-state-attention = (bitte ansehen)
rail-state-unsure = (unklar)
rail-state-without = (nicht eingerichtet)
rail-unnamed = Ihre Verbindung
rail-kept = { $environment }{ "\u00A0" }· { $kept }
rail-key-none = noch kein Schlüssel
rail-key-gone = kein Schlüssel auf diesem Computer
rail-key-keychain = Schlüssel in { $name }
rail-key-session = Schlüssel nur für diese Sitzung
rail-key-storing = Schlüssel wird gespeichert …

environment-production = Produktion
environment-sandbox = Sandbox
environment-practice = Übung
environment-custom = Andere Adresse

back = Zurück
shortcut-back = Alt+← (⌥← auf dem Mac)
shortcut-primary = Strg+Eingabe (⌘Eingabe auf dem Mac)
shortcut-paste = Strg+V (⌘V auf dem Mac)
shortcut-cancel = Esc
cancel = Abbrechen
cancel-how = Zum Abbrechen drücken Sie { $keys }.
close = Schließen
continue = Weiter
continue-anyway = Trotzdem weiter
copy = Kopieren
copy-done = Kopiert
change-to = jetzt
haste-ignored = Dieser Tastendruck wurde ignoriert, weil sich die Seite gerade geändert hatte.
primary-none = Auf dieser Seite gibt es gerade keine Hauptschaltfläche.
copy-steps = Nachricht mit den Schritten kopieren
count-of = { $value } von { $max }

open-credentials = Seite Credentials öffnen ↗
open-customSources = Custom Candidate Sources öffnen ↗
open-practiceHome = Übungsumgebung öffnen ↗
open-findem = Findem öffnen ↗
open-findemGuide = Tabelle in der Findem-Anleitung (englisch) ↗

opened-what = Oder kopieren Sie diese Adresse in Ihren Browser:
opened-not = Es hat sich kein Browser geöffnet. Kopieren Sie diese Adresse in Ihren Browser:
opened-said = Der Browser öffnet die Seite. Nichts zu sehen? Kopieren Sie die Adresse.
copy-link = Link kopieren
copy-link-practiceHome = Link kopieren: Übungsumgebung
copy-link-findemGuide = Link kopieren: Findem-Anleitung
opened-copy = Adresse kopieren

report-save = Bericht speichern …
report-saved = Gespeichert: { $path }
report-title-save = Der Bericht
report-label = Name des Unternehmens im Bericht
report-label-why = (optional)
report-readable = Der ganze Bericht als Text
report-holds = Der Bericht behandelt die ganze Einrichtung. Er enthält weder den Schlüssel noch Kandidatendaten.
report-save-where = Speichern …

no-key = Hier ist kein Schlüssel
no-key-detail = Fügen Sie für diesen Schritt zuerst einen Schlüssel ein.
no-key-bring = Zum API-Schlüssel

## Practice

practice-banner = Übung: Es wird nichts verbunden
practice-label = Übung
left-practice = Sie haben die Übung verlassen. Das ist die echte Einrichtung.
left-practice-detail = Was Sie ab jetzt tun, geschieht im SmartRecruiters Ihres Unternehmens.
practice-title = { "\u00A0" }· { $title }: Die letzte Prüfung hat keinen Fehler gefunden.
practice-story = { "\u00A0" }· { $title }: { $story }
practice-going = { "\u00A0" }· { $title }

## Start

start-title = SmartRecruiters mit Findem verbinden
start-lead = Dieses Programm führt Sie durch die Einrichtung und prüft jeden Schritt. Technische Kenntnisse brauchen Sie nicht.
start-title-practice = Die Einrichtung üben
start-lead-practice = Dieses Programm bringt ein erfundenes SmartRecruiters mit, in dem Sie üben können. Nichts, was Sie hier tun, ist echt.
start-need = Das brauchen Sie
start-needs =
    Ein SmartRecruiters-Konto mit der Rolle <strong>Admin</strong>
    Ein Admin-Konto bei <strong>Findem</strong>, oder jemanden im Unternehmen, der eines hat
    Etwa <strong>zehn Minuten</strong>. Sie können das Fenster jederzeit schließen und später weitermachen.
start-which = Welches SmartRecruiters möchten Sie verbinden?
start-production = Das, in dem Ihre Recruiter arbeiten.
start-sandbox = Eine Kopie zum Testen, falls Ihr Unternehmen eine hat.
start-name = Unternehmen
start-name-why = (optional, nur hier sichtbar)
start-network = Verbindung
start-network-only = Dieses Programm verbindet sich nur mit <code>{ $host }</code>.
start-network-look = Erreichbarkeit prüfen
start-network-again = Erneut prüfen
start-network-trying = Wird geprüft …
start-network-same = Um { $when } erneut versucht, mit demselben Ergebnis.
start-network-unknown = Noch nicht geprüft.
start-network-looking = Erreichbarkeit wird geprüft …
start-network-reachable = Erreichbar.
start-network-proxy = Über den Proxy Ihres Unternehmens.
start-network-unreachable = Nicht erreichbar.
start-network-ask-it = Prüfen Sie die Internetverbindung dieses Computers. Wenn andere Seiten sich öffnen, bitten Sie Ihr IT-Team, diesem Programm den Zugriff auf { $host } zu erlauben.
start-network-sign-in = Öffnen Sie eine beliebige Webseite, melden Sie sich dort an und versuchen Sie es dann erneut.
start-network-set-clock = Stellen Sie die Uhr und versuchen Sie es dann erneut.
start-network-inspected = Das Netzwerk Ihres Unternehmens kann diese Verbindung mitlesen.
start-network-inspected-by = Auch den Schlüssel. Das Zertifikat der Verbindung stammt von: { $issuer }
start-obstacle-unreadable = { proxy-setting } enthält keine gültige Proxy-Adresse, deshalb wurde nichts gesendet. Korrigieren Sie sie oder geben Sie die Adresse des Proxys hier ein.
start-obstacle-byItself = Ihr Netzwerk wählt seinen Proxy automatisch, per Skript oder Erkennung. Das kann dieses Programm nicht. Fragen Sie Ihr IT-Team nach der Adresse des Proxys und geben Sie sie hier ein.
start-obstacle-login = Der Proxy Ihres Netzwerks verlangt Benutzername und Passwort. Geben Sie beides hier ein.
start-obstacle-loginRefused = Der Proxy Ihres Netzwerks akzeptiert Benutzername und Passwort nicht. Prüfen Sie beides oder fragen Sie Ihr IT-Team.
start-obstacle-otherLogin = Der Proxy Ihres Netzwerks verlangt eine Art der Anmeldung, die dieses Programm nicht unterstützt. Fragen Sie Ihr IT-Team, wie sich { $host } ohne sie erreichen lässt.
policy-off = Die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet.
start-proxy = Proxy von Hand einstellen
start-proxy-off = Sie können keinen Proxy von Hand einstellen: Die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet.
start-proxy-address = Adresse des Proxys
start-proxy-example = proxy.example.com:8080
start-proxy-user = Benutzername
start-proxy-password = Passwort
start-proxy-use = Übernehmen
start-proxy-why = Ein Proxy ist ein Server im Netzwerk Ihres Unternehmens, der Anfragen ins Internet weiterleitet. Ob es einen gibt und welche Adresse er hat, weiß Ihr IT-Team. Ohne Adresse gilt die Einstellung dieses Computers.
start-proxy-login-why = Geben Sie Benutzername und Passwort nur ein, wenn der Proxy sie verlangt. Beides bleibt im Arbeitsspeicher, bis Sie das Programm schließen, und wird in keiner Datei gespeichert.
start-proxy-signed-in = Benutzername und Passwort gelten, bis Sie das Programm schließen. Um sie weiter zu verwenden, lassen Sie beide Felder leer.
start-scenario = Szenario
start-scenario-choose = Was Sie üben
start-scenario-other = Etwas anderes üben
start-scenario-begin = Mit diesem Szenario neu beginnen
start-over-title = Neu beginnen?
start-over-what = Damit wird gelöscht, was Sie in dieser Übung getan haben: der Schlüssel, die Ergebnisse und alles, was Sie in der Übungsumgebung angelegt haben.
start-over-stays = Falls Sie unter „{ start-diagnose }“ Übungskunden angelegt haben, bleiben sie, aber ihre Schlüssel funktionieren dann nicht mehr.
start-over-no = Weiter üben
start-over-yes = Neu beginnen
start-practice-pages = Die Übungsseiten im Browser funktionieren, solange dieses Fenster offen ist und Sie üben. Wenn Sie ein Szenario von vorn beginnen, laden Sie sie neu.
start-quiet = „{ start-practice-first }“ benutzt ein erfundenes SmartRecruiters. Bis Sie einen Schlüssel einfügen, prüft dieses Programm nur die Erreichbarkeit.
start-quiet-unreachable = SmartRecruiters ist noch nicht erreichbar. Was hilft, steht oben unter „{ start-network }“.
start-quiet-begun = Ihr Fortschritt ist gespeichert.
start-quiet-practice-again = Wenn Sie neu beginnen, werden Schlüssel und Ergebnisse dieser Übung gelöscht.
start-quiet-practice = Das echte SmartRecruiters bleibt unberührt.
start-set-up = Einrichten
start-continue = Weiter: Schritt { $number } von { $count }, { $step }
start-practice-continue = Weiter üben: Schritt { $number } von { $count }, { $step }
start-practice = Üben
start-practice-first = Erst üben
start-practice-go = Übung beginnen
start-support = Für den Findem-Support:
start-diagnose = Schlüssel untersuchen
start-practice-stop = Übung verlassen

## API key

key-title = API-Schlüssel in SmartRecruiters erstellen
key-lead = Der Schlüssel gibt Findem Admin-Zugriff. Mit ihm lassen sich Kandidaten, Stellen, Interviews, Nachrichten und Unternehmenseinstellungen lesen und ändern, bis Sie ihn widerrufen. Haben Sie schon einen Schlüssel für Findem mit der Rolle Admin? Dann fügen Sie ihn hier ein.
key-title-held = Der Schlüssel, den Sie übergeben haben
key-lead-held = { $practice ->
    [yes] Sie haben geübt, ihn in Findem zu speichern.
   *[no] Sie haben ihn in Findem gespeichert.
} Sie können den Schlüssel jederzeit erneut prüfen. Um ihn zu ersetzen, fügen Sie einen neuen ein, speichern den neuen in Findem und widerrufen dann diesen.
key-lead-removed = Hier ist nichts zu tun. Findem hat den Schlüssel, der auf { $lastFour } endet, und dieser Computer braucht ihn nicht mehr. Um ihn noch einmal zu prüfen, fügen Sie ihn hier ein.
key-title-removed-practice = Der Schlüssel, mit dem Sie geübt haben
key-lead-removed-practice = Hier ist nichts zu tun. Sie haben geübt, den Schlüssel zu speichern, der auf { $lastFour } endet, und er wurde von diesem Computer entfernt. Um ihn noch einmal zu prüfen, fügen Sie ihn hier ein.
key-title-replace = Schlüssel ersetzen
key-lead-replace = Erstellen Sie einen neuen Schlüssel, fügen Sie ihn hier ein und prüfen Sie ihn. Wenn der neue funktioniert und in Findem gespeichert ist, widerrufen Sie den alten.
key-title-new = Der neue Schlüssel ist da
key-lead-new = Prüfen Sie ihn. { $inFindem ->
    [yes] Findem verwendet weiter den alten Schlüssel, der auf { $lastFour } endet, bis Sie diesen dort speichern.
   *[no] Wenn er funktioniert, speichern Sie ihn in Findem und widerrufen Sie { $count ->
        [one] den alten Schlüssel, der auf { $old } endet
       *[other] die alten Schlüssel, die auf { $old } enden
    }.
}
key-lead-new-proved = Er ist geprüft, und SmartRecruiters hat ihn akzeptiert. { $inFindem ->
    [yes] Findem verwendet weiter den alten Schlüssel, der auf { $lastFour } endet, bis Sie diesen dort speichern.
   *[no] Speichern Sie ihn in Findem und widerrufen Sie dann { $count ->
        [one] den alten Schlüssel, der auf { $old } endet
       *[other] die alten Schlüssel, die auf { $old } enden
    }.
}
key-title-here = Ihr API-Schlüssel ist da
key-lead-here = Die Prüfung zeigt, ob SmartRecruiters ihn akzeptiert und was er kann.
key-lead-proved = Er ist geprüft, und SmartRecruiters hat ihn akzeptiert. Sie können ihn jederzeit noch einmal prüfen.
key-title-practiced = API-Schlüssel einfügen
key-lead-practiced = Findem verbindet sich mit einem API-Schlüssel. In diesem Szenario hat ihn schon jemand erstellt.
key-practiced = Sie üben „{ $title }“. Der Schlüssel ist schon erstellt.
key-practiced-detail = Er steht in der Übungsumgebung auf der Seite „Ihr Szenario“. Kopieren Sie ihn dort und fügen Sie ihn hier ein. Steht er dort nicht mehr, erstellen Sie auf der Seite „Credentials“ der Übungsumgebung einen neuen Schlüssel, oder beginnen Sie das Szenario auf der Seite „Start“ von vorn.
key-practiced-open = „Ihr Szenario“ öffnen ↗
key-create = Schlüssel erstellen
key-steps =
    Melden Sie sich als Admin an: Settings → Administration → Apps & Integrations → <strong>Credentials</strong>
    Wählen Sie <strong>New credential</strong>, dann <strong>API key</strong>. Wenn Sie Kästchen zum Ankreuzen sehen, haben Sie versehentlich einen OAuth-Client gewählt: Gehen Sie zurück.
    System role: Wählen Sie <strong>Admin</strong>. Jede andere Rolle führt später zu Fehlern. Access group: Lassen Sie das Feld leer (None).
    Name: { $another ->
        [yes] ein neuer, zum Beispiel „{ key-name-another }“
       *[no] „{ key-name }“
    }. Description: wofür der Schlüssel ist, zum Beispiel „Verbindet Findem“. Wählen Sie dann <strong>Generate</strong>.
    Kopieren Sie den Schlüssel. Lassen Sie das Fenster offen, bis unter Berechtigungen „✓ SmartRecruiters hat den Schlüssel akzeptiert“ steht: Der Schlüssel wird nur einmal angezeigt.
key-lost = Ich habe das Fenster zu früh geschlossen
key-lost-how =
    SmartRecruiters zeigt einen Schlüssel kein zweites Mal an, deshalb können Sie diesen nicht verwenden.
    Erstellen Sie auf demselben Weg einen weiteren Schlüssel. Nennen Sie ihn „{ key-name-another }“, damit Sie beide unterscheiden können.
    Widerrufen Sie den verlorenen Schlüssel, bevor Sie die Seite Credentials verlassen, damit kein ungenutzter Schlüssel zurückbleibt. Suchen Sie den Namen, den Sie ihm gegeben haben („{ key-name }“), und wählen Sie <strong>Revoke</strong>. Haben mehrere Schlüssel diesen Namen, nehmen Sie den neuesten.
    Fügen Sie „{ key-name-another }“ hier ein.
key-bring = Schlüssel hier einfügen
key-here = Auf diesem Computer
key-paste = Schlüssel einfügen
key-paste-other = Anderen einfügen
key-replace = Schlüssel ersetzen
key-type = Stattdessen eintippen
key-empty = Noch kein Schlüssel. Kopieren Sie ihn in SmartRecruiters, dann wählen Sie „Schlüssel einfügen“ oder drücken Sie Strg+V (⌘V auf dem Mac).
key-empty-replace = Kopieren Sie den neuen Schlüssel in SmartRecruiters, dann wählen Sie „Neuen Schlüssel einfügen“ oder drücken Sie Strg+V (⌘V auf dem Mac).
key-old = Der Schlüssel { $masked } bleibt, bis der neue hier ist.
key-masked = Der Schlüssel, nur die letzten vier Zeichen sind sichtbar:
key-forget = { done-remove }
key-forget-title = Schlüssel von diesem Computer entfernen?
key-forget-what = SmartRecruiters zeigt ihn nicht noch einmal an. Um ihn hier wieder zu verwenden, brauchen Sie eine eigene Kopie oder einen neuen Schlüssel.
key-forget-stays = In SmartRecruiters bleibt der Schlüssel gültig, bis Sie ihn widerrufen.
key-forget-refused = In SmartRecruiters ist er nicht mehr gültig.
key-forget-no = Behalten
key-forget-yes = Entfernen
key-forgotten-keychain = Der Schlüssel wurde aus { $name } entfernt.
key-forgotten-session = Der Schlüssel wurde aus dem Arbeitsspeicher entfernt.
key-storing = Wird gespeichert …
key-not-stored = Nicht gespeichert: nur für diese Sitzung hier.
key-stored = ✓ Gespeichert.
key-stored-in = In { $name } gespeichert.
key-stored-unproved = Gespeichert, aber das sieht nicht nach einem SmartRecruiters-Schlüssel aus. Lassen Sie das andere Fenster offen, bis eine Prüfung gelingt.
key-stored-rejected = Gespeichert, aber SmartRecruiters hat diesen Schlüssel abgelehnt.
key-check = Schlüssel prüfen
key-note-looksRight = Sieht nach einem API-Schlüssel von SmartRecruiters aus.
key-note-cleaned = Nur der Schlüssel wurde übernommen. Der Text darum herum wurde weggelassen.
key-extra = Nur der Schlüssel wurde geprüft, ohne den zusätzlichen Text um ihn herum. Wenn dieser ganze Text in Findem eingefügt wurde, fügen Sie dort nur den Schlüssel ein.
key-note-repeated = Derselbe Schlüssel kam mehrfach vor. Er wurde einmal übernommen.
key-note-cut = Das ist nur ein Teil eines Schlüssels. Es { $missing ->
        [one] fehlt mindestens ein Zeichen
       *[other] fehlen mindestens { $missing } Zeichen
    }. Kopieren Sie den ganzen Schlüssel.
key-note-overlong = Das ist länger als ein Schlüssel. Es { $extra ->
        [one] ist ein Zeichen
       *[other] sind { $extra } Zeichen
    } zu viel. Kopieren Sie nur den Schlüssel.
key-note-unusual = Dieser Text ist nicht wie ein API-Schlüssel aufgebaut. Vergewissern Sie sich, dass Sie den ganzen Schlüssel kopiert haben. Eine Prüfung schadet nicht.
key-note-oauthPair = Das sieht nach ID und Secret eines OAuth-Clients aus. Findem braucht einen API-Schlüssel.
key-note-oauthToken = Das sieht nach einem OAuth-Token aus. Findem braucht einen API-Schlüssel.
key-note-partnerToken = Der Text hat 64 Zeichen wie ein Partner-Token. Findem braucht einen API-Schlüssel.
key-will-be-kept = Er wird in { $name } gespeichert und nur an { $host } gesendet.
key-will-be-in-memory = Er bleibt im Arbeitsspeicher, bis Sie das Programm schließen. Er wird nur an { $host } gesendet.
key-being-kept = Der Schlüssel ist nur im Arbeitsspeicher, bis eine Antwort von { $name } kommt. Dieses Programm sendet ihn nur an { $host }.
key-in-keychain = In { $name } als „{ $entry }“. Dieses Programm sendet ihn nur an { $host }.
key-in-session = Nur im Arbeitsspeicher, bis Sie das Programm schließen. Dieses Programm sendet ihn nur an { $host }.
key-no-keychain = { $why ->
    [forbidden] Die IT Ihres Unternehmens hat das Speichern von Schlüsseln auf diesem Computer abgeschaltet. Der Schlüssel bleibt deshalb im Arbeitsspeicher, bis Sie das Programm schließen.
    [waiting] Der Schlüsselbund dieses Computers hat noch nicht geantwortet. Bis dahin bleibt der Schlüssel im Arbeitsspeicher.
    [noCollection] Im Schlüsselbund dieses Computers ist noch kein Speicher angelegt. Der Schlüssel bleibt deshalb im Arbeitsspeicher, bis Sie das Programm schließen.
    [untilLogout] Der Schlüsselbund dieses Computers vergisst seine Schlüssel, wenn Sie sich abmelden. Der Schlüssel bleibt deshalb im Arbeitsspeicher, bis Sie das Programm schließen.
    [failed] Der Schlüsselbund dieses Computers meldet einen Fehler. Der Schlüssel bleibt deshalb im Arbeitsspeicher, bis Sie das Programm schließen.
   *[noStore] Dieser Computer hat keinen Schlüsselbund. Der Schlüssel bleibt deshalb im Arbeitsspeicher, bis Sie das Programm schließen.
} Er wird nur an { $host } gesendet.
host-named = { $host }
host-practice = die Übungsumgebung auf diesem Computer
key-keychain-any = dem Schlüsselbund dieses Computers
key-session-only = Nur für diese Sitzung behalten
key-where = Wo ist mein Schlüssel?
key-where-explained = Er liegt in { $name }, geschützt durch Ihre Anmeldung am Computer, oder nur im Arbeitsspeicher, falls Sie das gewählt haben. Keine Datei, kein Protokoll und kein Bericht dieses Programms enthält ihn. Die Zwischenablage wird geleert, sobald der Schlüssel gespeichert ist. Mit <strong>Entfernen …</strong> löschen Sie ihn hier. In SmartRecruiters bleibt er gültig, bis Sie ihn widerrufen.
key-typed = Der Schlüssel
key-typed-take = Schlüssel verwenden
key-typed-show = Schlüssel anzeigen
key-typed-leave = Ohne diesen Schlüssel zurückgehen?
key-typed-leave-what = Der eingetippte Schlüssel ist noch nicht gespeichert. Wenn Sie zurückgehen, müssen Sie ihn noch einmal eintippen.
key-typed-leave-yes = Zurückgehen
key-typed-leave-no = Hierbleiben
key-typed-empty = Tippen Sie zuerst den Schlüssel ein oder fügen Sie ihn ein.
key-question-title = Das sieht nicht nach einem API-Schlüssel aus
key-question-pasted = Was Sie kopiert haben, hat { $length ->
        [one] ein Zeichen
       *[other] { $length } Zeichen
    }. Trotzdem speichern?
key-question-typed = Was Sie eingetippt haben, hat { $length ->
        [one] ein Zeichen
       *[other] { $length } Zeichen
    }. Trotzdem speichern?
key-question-why = Was als Schlüssel gespeichert ist, wird an SmartRecruiters gesendet. Wenn Sie ein Passwort oder etwas anderes kopiert haben, speichern Sie es nicht. Die Zwischenablage bleibt, wie sie ist.
key-question-why-typed = Was als Schlüssel gespeichert ist, wird an SmartRecruiters gesendet. Wenn es ein Passwort oder etwas anderes ist, speichern Sie es nicht.
key-question-declined = Es wurde nichts gespeichert.
key-question-no = Nicht speichern
key-question-yes = Als Schlüssel speichern
key-quiet-removed = Findem hat den Schlüssel, dieser Schritt ist also erledigt.
key-quiet-removed-practice = Sie haben geübt, den Schlüssel zu speichern, dieser Schritt ist also erledigt.
key-quiet-starting = Die Prüfung beginnt von selbst.
key-quiet-none = Sie müssen nichts ankreuzen. Die Rolle Admin enthält alle { $count } Berechtigungen.
key-quiet-unstored = Noch nicht gespeichert. Lassen Sie das Fenster in SmartRecruiters offen.
key-quiet-stored = Die Prüfung liest nur. Sie ändert nichts.
key-waits-network = Die Prüfung beginnt, sobald das Netzwerk antwortet.
key-waits-inspected = Das Netzwerk Ihres Unternehmens kann diese Verbindung mitlesen. Deshalb beginnt die Prüfung erst, wenn Sie klicken.
key-waits-unreachable = SmartRecruiters ist noch nicht erreichbar. Deshalb beginnt die Prüfung erst, wenn Sie klicken.

## Permissions

permissions-title = Berechtigungen
permissions-lead = Findem benötigt { $count } Berechtigungen. Zu jeder steht unten ein Ergebnis.
permissions-list = Die { $count } Berechtigungen
permissions-looks = „Scheint erteilt“ heißt: Die Anfrage hat etwas Erfundenes genannt, damit sich nichts ändern kann. SmartRecruiters hat den Schlüssel nicht abgewiesen, sondern nur geantwortet, dass es das nicht gibt. Mehr lässt sich ohne echte Daten nicht belegen. Das gilt für { $writes ->
    [0] { "" }
    [one] eine Schreibberechtigung
   *[other] { $writes } Schreibberechtigungen
}{ $both ->
    [yes] { " und " }
   *[no] { "" }
}{ $reads ->
    [0] { "" }
    [one] eine Leseberechtigung
   *[other] { $reads } Leseberechtigungen
}.
permissions-by-role = Das Lesen wurde getestet. { $rehearsed ->
    [0] Die { $writes } Schreibberechtigungen wurden nicht getestet, aber die Rolle Admin enthält sie. { "" }
   *[other] Der Probelauf hat { $rehearsed } Schreibberechtigungen belegt. Die übrigen { $writes } wurden nicht getestet, aber die Rolle Admin enthält sie. { "" }
}{ $reads ->
    [0] { "" }
    [one] Eine Leseberechtigung wurde an etwas Erfundenem getestet und nicht verweigert. { "" }
   *[other] { $reads } Leseberechtigungen wurden an etwas Erfundenem getestet und nicht verweigert. { "" }
}Deshalb { $looks ->
    [one] scheint diese 1 erteilt
   *[other] scheinen diese { $looks } erteilt
}.
permissions-fix-above = Die Schritte stehen über der Liste.
permissions-looks-granted = Das ist ein gutes Zeichen. Die Anfrage nannte etwas, das es nicht geben kann, konnte also nicht gelingen. SmartRecruiters hat geantwortet und den Schlüssel nicht abgelehnt.
permissions-limited = Der Schlüssel kann, was die Findem-Anleitung verlangt. Findem würde aber nur einen Teil der Stellen und Kandidaten sehen.
permissions-kept = { $lastFour ->
    [unknown] Der Schlüssel zu diesem Ergebnis ist nicht mehr auf diesem Computer
   *[other] Der Schlüssel, der auf { $lastFour } endet, ist nicht mehr auf diesem Computer
}
permissions-kept-detail = Das ist das Ergebnis der letzten Prüfung ({ $when }). Um erneut zu prüfen, fügen Sie einen Schlüssel ein.
key-last = Das Ergebnis der letzten Prüfung ist noch da
key-last-detail = { $lastFour ->
    [unknown] Zeit der Prüfung: { $when }.
   *[other] Zeit der Prüfung: { $when }. Der Schlüssel endete auf { $lastFour }.
}
key-last-show = Anzeigen
permissions-check = Schlüssel prüfen
permissions-check-again = Erneut prüfen
permissions-all-again = Alles erneut prüfen
permissions-paste-new = Neuen Schlüssel einfügen
permissions-try-writes = Die 7 Schreibberechtigungen testen …
permissions-without-writes = Ohne Test weiter
permissions-running = Es wird geprüft, was dieser Schlüssel lesen kann …
permissions-running-writes = Prüfung läuft, auch die 7 Schreibberechtigungen werden getestet …
permissions-asking = Wird geprüft …
permissions-waiting = Wartet
permissions-untried = laut Rolle
permissions-likely = <strong>Wahrscheinlich:</strong> { $cause }
permissions-also = <strong>Oder:</strong> { $cause }
permissions-other = Oder: { $cause }
permissions-denied = Verweigert: { $permissions }
permissions-vendor = SmartRecruiters schreibt auch <code>{ $scope }</code>.
permissions-unexpected-detail = Es sollte sich nichts geändert haben, und es wurde kein weiterer Versuch gesendet. Speichern Sie den Bericht und senden Sie ihn an den Findem-Support. Die Anfrage ist darin genannt.
permissions-source-next = Als Nächstes kommt die Kandidatenquelle.
permissions-writes = Die 7 Schreibberechtigungen
permissions-writes-why = Ändern und Löschen wird nur getestet, wenn Sie es möchten. Der Test nennt nur IDs, die es nicht gibt, deshalb sollte sich nichts ändern. Sie sehen vorher die genaue Liste.
permissions-writes-tried = { $rehearsed ->
    [0] { $tried ->
        [7] Alle 7 wurden getestet ({ $when }):
       *[other] { $tried } von 7 wurden getestet ({ $when }):
    }
   *[other] Der Probelauf hat { $rehearsed } von 7 belegt. { $tried ->
        [one] Eine weitere wurde getestet ({ $when }):
       *[other] { $tried } weitere wurden getestet ({ $when }):
    }
}
permissions-quiet-first = Die Prüfung liest einige Datensätze und behält keinen davon.
permissions-quiet-reads = Es wird nur gelesen. Nichts wird geändert.
permissions-quiet-writes = Schreiben wird nur mit IDs getestet, die es nicht geben kann.
permissions-quiet-done = Geprüft: { $when }, Dauer { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s.
permissions-quiet-at = Geprüft: { $when }.
permissions-quiet-tried = Versucht: { $when }.
permissions-stored = ✓{ "\u00A0" }In { $name } gespeichert.
permissions-accepted = ✓{ "\u00A0" }SmartRecruiters hat den Schlüssel akzeptiert.
permissions-stored-session = ✓{ "\u00A0" }Nur für diese Sitzung hier.
permissions-again-now = Sie können hier warten: Diese Seite prüft von selbst erneut. Das Prüfen liest nur.
permissions-again-meanwhile = Bis dahin prüft diese Seite auch von selbst erneut, falls jemand diesen Schlüssel in SmartRecruiters ändert. Das Prüfen liest nur.
permissions-again-not = Diese Seite prüft gerade nicht von selbst erneut. Wählen Sie „{ permissions-check-again }“, wenn sich etwas geändert hat.
permissions-ask-it = Wenn andere Seiten sich öffnen, bitten Sie Ihr IT-Team, diesem Programm den Zugriff auf { $host } zu erlauben.

count-granted = <strong>{ $count }</strong> erteilt
count-looksGranted = <strong>{ $count }</strong> { $count ->
    [one] scheint erteilt
   *[other] scheinen erteilt
}
count-denied = <strong>{ $count }</strong> verweigert
count-inconclusive = <strong>{ $count }</strong> unklar
count-notTested = <strong>{ $count }</strong> nicht getestet
sees-one = Dieser Schlüssel sieht { $first }.
sees-two = Dieser Schlüssel sieht { $first } und { $second }.
sees-three = Dieser Schlüssel sieht { $first }, { $second } und { $third }.
sees-ask = Stimmt das?
sees-ask-practice = Fragen Sie sich bei der echten Einrichtung: Stimmt das?
sees-jobs = { $bound ->
    [atLeast] mindestens { $count } { $count ->
        [one] Stelle
       *[other] Stellen
    }
   *[exactly] { $count ->
        [0] keine Stellen
        [one] 1 Stelle
       *[other] { $count } Stellen
    }
}
sees-candidates = { $bound ->
    [atLeast] mindestens { $count } Kandidaten
   *[exactly] { $count ->
        [0] keine Kandidaten
        [one] 1 Kandidaten
       *[other] { $count } Kandidaten
    }
}
sees-users = { $bound ->
    [atLeast] mindestens { $count } Benutzer
   *[exactly] { $count ->
        [0] keine Benutzer
        [one] 1 Benutzer
       *[other] { $count } Benutzer
    }
}
sees-more = Nein, es müssten mehr sein
sees-more-title = Wenn es mehr sein müssten
sees-because-group = Der Schlüssel hat eine Zugriffsgruppe (Access group). Er sieht deshalb nur die Stellen dieser Gruppe und deren Kandidaten. Bitten Sie einen SmartRecruiters-Admin um einen Schlüssel ohne Zugriffsgruppe.
sees-because-role = Der Schlüssel hat nicht die Rolle Admin und sieht deshalb nur, was seine eigene Rolle sehen darf. Bitten Sie einen SmartRecruiters-Admin um einen Schlüssel mit der Rolle Admin.
sees-because-unknown-role = Vielleicht hat der Schlüssel eine schwächere Rolle als Admin. Dann sieht er nur, was diese Rolle sehen darf.
sees-because-unknown-group = Vielleicht hat der Schlüssel eine Zugriffsgruppe (Access group). Dann sieht er nur die Stellen dieser Gruppe und deren Kandidaten.
sees-because-elsewhere = Der Schlüssel hat die Rolle Admin und keine Zugriffsgruppe, er sieht also alles in seinem Unternehmen. Wenn das zu wenig ist, wurde er in einem anderen Unternehmen oder in der Sandbox erstellt. Erstellen Sie einen neuen dort, wo Ihre Stellen sind.

evidence-answer = Beleg: Auf <code>{ $method } { $path }</code> kam nach { $ms } ms die Antwort { $status }.
evidence-no-answer = Beleg: Auf <code>{ $method } { $path }</code> kam in { $ms } ms keine Antwort.
evidence-code = Code <code>{ $code }</code>.
evidence-code-meaning = Code <code>{ $code }</code>: { $meaning }
evidence-message = „{ $message }“
evidence-request = Anfrage-ID <code>{ $request }</code>.

fix-title = Was zu tun ist
fix-show = So geht’s
fix-hide = Schritte ausblenden
fix-who-where = Wer: { $who }{ "\u00A0" }· Wo: { $where }
fix-switch-sandbox = Schlüssel in der Sandbox testen
fix-switch-production = Schlüssel in der Produktion testen

requests-open = Alle Anfragen ansehen
requests-title = Alle Anfragen
requests-sent = { $count ->
    [one] Diese eine Anfrage wurde gesendet.
   *[other] Diese { $count } Anfragen wurden gesendet.
}
requests-planned = Es wurde noch nichts gesendet. Eine Prüfung würde diese { $count } Anfragen senden.
requests-answer = { $status } nach { $ms } ms
requests-answers = { $status }, { $count }-mal
requests-no-answer = keine Antwort in { $ms } ms
requests-no-answers = keine Antwort, { $count }-mal

writes-title = Die 7 Schreibberechtigungen testen?
writes-what = Diese sieben Anfragen versuchen, etwas zu ändern oder zu löschen. Jede verwendet eine ID, die nur für diesen Test erfunden ist. Antwortet SmartRecruiters „nicht gefunden“, hat der Schlüssel die Prüfung der Berechtigung bestanden, und in der Zeile steht „Scheint erteilt“. Es sollte sich nichts ändern.
writes-agreed = Tun Sie das nur, wenn der Kunde zugestimmt hat.
writes-unexpected = Falls SmartRecruiters eine wider Erwarten annimmt, endet die Prüfung, und Sie erfahren es sofort.
writes-no = Nicht testen
writes-yes = Testen

## Candidate source

source-title = Kandidatenquelle
source-lead = Ohne die Quelle Findem haben Kandidaten, die von Findem kommen, in SmartRecruiters die Quelle „Other“ (Sonstige).
source-looking = Die Quelle Findem wird gesucht …
source-not-looked = Die Quelle wurde noch nicht gesucht
source-look = Jetzt suchen
source-found = Die Quelle „Findem“ ist da
source-found-detail = Der Typ ist Other, wie die Findem-Anleitung es verlangt.
source-nearMiss = Fast richtig: Es gibt eine Quelle mit dem Namen „{ $label }“
source-nearMiss-detail = Der Name muss genau Findem lauten, wie in der Findem-Anleitung. Bei anderer Schreibweise haben Kandidaten womöglich die Quelle „Other“.
source-wrongType = Die Quelle Findem hat einen anderen Typ
source-wrongType-named = Die Quelle Findem hat den Typ { $type }, nicht Other
source-wrongType-subType = Die Quelle Findem hat einen anderen Untertyp
source-wrongType-subType-named = Die Quelle Findem hat den Untertyp { $type }, nicht Other
source-wrongType-detail = Die Findem-Anleitung verlangt den Typ Other und den Untertyp Other.
source-duplicate = Es gibt { $count } Quellen mit dem Namen Findem
source-duplicate-detail = Bei mehreren Quellen mit demselben Namen lässt sich nicht sagen, welche Findem verwendet.
source-missing = Es gibt noch keine Quelle mit dem Namen Findem
source-missing-detail = Erstellen Sie sie in SmartRecruiters. Diese Seite aktualisiert sich von selbst.
source-inconclusive = Die Quellen ließen sich nicht lesen
source-inconclusive-detail = Vielleicht hat dieser Schlüssel nicht die Berechtigung, die Quellen zu lesen.
source-notTested = Die Quelle wurde nicht gesucht
source-notTested-detail = Suchen Sie jetzt, oder erstellen Sie die Quelle und machen Sie weiter.
source-unavailable = Sie haben angegeben, dass es die Seite nicht gibt.
source-unavailable-detail = Eigene Quellen sind ein Add-on. Fragen Sie Ihre Kontaktperson bei SmartRecruiters, ob Sie es bekommen können. Ohne das Add-on haben Kandidaten von Findem die Quelle „Other“. Der Verbindungstest zeigt, ob alles andere funktioniert.
source-refused-role = Dieser Schlüssel hat die Rolle { $role } und kann die Quellen deshalb nicht sehen
source-refused = Dieser Schlüssel kann die Quellen nicht sehen
source-refused-new-key = Fügen Sie zuerst einen Schlüssel mit der Rolle Admin ein. Dann kann diese Seite die Quelle suchen.
source-refused-detail = Auf der Seite „Berechtigungen“ steht, warum und was zu tun ist.
source-odd-end = Der Name hat am Ende ein Leerzeichen. Er muss genau Findem lauten, wie in der Findem-Anleitung.
source-odd-start = Der Name hat am Anfang ein Leerzeichen. Er muss genau Findem lauten, wie in der Findem-Anleitung.
source-odd-hidden = Der Name enthält ein unsichtbares Zeichen. Er muss genau Findem lauten, wie in der Findem-Anleitung.
source-odd-letter = Der Name enthält einen ähnlich aussehenden Buchstaben aus einem anderen Alphabet. Er muss genau Findem lauten, wie in der Findem-Anleitung.
source-unavailable-undo = Rückgängig
source-in-smartrecruiters = In SmartRecruiters
source-steps-missing =
    Gehen Sie zu Settings / Admin und wählen Sie in der Liste Configuration den Eintrag <strong>Custom Candidate Sources</strong>
    Wählen Sie <strong>Create source</strong>
    Source Name: Geben Sie <code>Findem</code> ein
    Source Type und Source Sub-type: Wählen Sie <strong>Other</strong>
    <strong>Save</strong>
source-steps-unknown =
    Gehen Sie zu Settings / Admin und wählen Sie in der Liste Configuration den Eintrag <strong>Custom Candidate Sources</strong>
    Steht <strong>Findem</strong> mit dem Typ Other in der Liste? Dann wählen Sie hier „Jetzt suchen“. Mehr ist nicht zu tun.
    Wenn nicht, wählen Sie <strong>Create source</strong>
    Source Name: Geben Sie <code>Findem</code> ein
    Source Type und Source Sub-type: Wählen Sie <strong>Other</strong>, dann <strong>Save</strong>
source-steps-nearMiss =
    Suchen Sie in der Liste die Quelle <strong>{ $label }</strong> und bearbeiten Sie sie
    Source Name: Geben Sie <code>Findem</code> ein
    Source Type und Source Sub-type: Wählen Sie <strong>Other</strong>
    <strong>Save</strong>
source-steps-wrongType =
    Suchen Sie in der Liste die Quelle <strong>Findem</strong> und bearbeiten Sie sie
    Source Type und Source Sub-type: Wählen Sie <strong>Other</strong>
    <strong>Save</strong>
source-steps-duplicate =
    Suchen Sie in der Liste die Quellen mit dem Namen <strong>Findem</strong>
    Behalten Sie eine, bei der Source Type und Source Sub-type <strong>Other</strong> sind. Gibt es keine, ändern Sie eine davon.
    Benennen Sie die übrigen um oder löschen Sie sie. Diese Seite aktualisiert sich von selbst.
source-copy-name = Namen Findem kopieren
source-no-page = Diese Seite haben wir nicht
source-no-page-title = Gibt es keine Seite für eigene Quellen?
source-no-page-what = In SmartRecruiters heißt sie Custom Candidate Sources. Manche Unternehmen haben sie nicht. Dann haben Kandidaten von Findem die Quelle „Other“, und dieses Programm sucht nicht mehr nach der Quelle.
source-no-page-back = Erneut nachsehen
source-no-page-yes = Die Seite gibt es nicht
source-not-the-page = Nicht die richtige Seite? Gehen Sie zu Settings → Configuration → Custom Candidate Sources.
source-without = Ohne Quelle weiter
source-what-now = Wozu sie dient
source-what-now-text = Kandidaten, die Findem hinzufügt, haben die Quelle <strong>Findem</strong>. So können Ihre Auswertungen sie zählen.
source-quiet-looking = Die Suche läuft …
source-quiet-found = Gefunden. Hier ist nichts mehr zu tun.
source-quiet-unavailable = Es wird nicht mehr danach gesucht.
source-quiet-refused = Dieser Schlüssel kann die Quelle nicht suchen.
source-quiet-rejected = Diese Seite sucht die Quelle, sobald SmartRecruiters den Schlüssel akzeptiert.
source-quiet-every = Diese Seite sucht die Quelle alle { $seconds } Sekunden, später seltener.{ $count ->
    [0] { "" }
    [one] { " " }Bisher hat sie einmal gesucht.
   *[other] { " " }Bisher hat sie { $count }-mal gesucht.
}
source-quiet-stopped = Diese Seite sucht nicht mehr. Wenn Sie die Quelle gespeichert haben, wählen Sie „Jetzt suchen“.
source-tested = Der nächste Schritt, der Verbindungstest, ist schon von selbst gelaufen; „{ continue }“ überspringt ihn.{ $rehearsal ->
    [yes] { "" } Auf seiner Seite gibt es auch einen Probelauf: Er zeigt, ob neue Kandidaten wirklich die Quelle Findem bekommen.
   *[no] { "" }
}
source-see-test = Zum Verbindungstest

## Connect test

connect-title = Verbindungstest
connect-lead = Hier wird mit Ihrem Schlüssel getestet, was Findem nach dem Verbinden tut, in derselben Reihenfolge. Nichts wird geändert.
connect-lead-rehearsed = Hier wird mit Ihrem Schlüssel getestet, was Findem nach dem Verbinden tut, in derselben Reihenfolge. Nur der Probelauf unten hat etwas geändert.
connect-run = Test starten
connect-again = Erneut testen
connect-running = Es wird getestet, was Findem tun wird …
connect-pass = Alles, was Findem lesen wird, ist lesbar
connect-pass-detail = Wie lange die erste Synchronisierung dauert, bestimmt Findem.
connect-empty-lists = Alles war lesbar, aber es gibt { $empty ->
    [both] keine Stellen und keine Kandidaten
    [jobs] keine Stellen
   *[candidates] keine Kandidaten
}
connect-empty-lists-detail = Bei einem Schlüssel, der zu wenig sieht, sähe es genauso aus. Falls Ihr Unternehmen welche hat, prüfen Sie Rolle und Zugriffsgruppe (Access group) dieses Schlüssels.
connect-nothing-to-try = nichts zum Testen vorhanden
connect-fail = Noch funktioniert nicht alles, was Findem braucht
connect-fail-detail = „{ $link }“ ist der erste Schritt, der fehlschlägt. Beheben Sie das und starten Sie den Test dann erneut.
connect-inconclusive = Einige Antworten fehlen
connect-inconclusive-detail = Bisher ist kein Fehler bekannt. Starten Sie den Test gleich noch einmal.
connect-notTested = Der Test ist nicht gelaufen
connect-notTested-detail = Starten Sie ihn, wenn Sie so weit sind.
connect-first-sync-minute = Die Limits von SmartRecruiters erlauben die erste Synchronisierung bestenfalls innerhalb einer Minute. Wann sie beginnt, bestimmt Findem.
connect-first-sync-minutes = Die Limits von SmartRecruiters erlauben die erste Synchronisierung bestenfalls in etwa { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
}. Wann sie beginnt, bestimmt Findem.
connect-first-sync-hours = Die Limits von SmartRecruiters erlauben die erste Synchronisierung bestenfalls in etwa { $hours ->
    [one] einer Stunde
   *[other] { $hours } Stunden
}. Wann sie beginnt, bestimmt Findem.
connect-role = Rolle { $role }
connect-accepted = akzeptiert
connect-source = „Findem“, Typ Other
connect-source-none = nicht eingerichtet. Kandidaten von Findem haben dann die Quelle „Other“.
connect-source-without = Nicht eingerichtet
connect-only-source = Alles funktioniert, nur die Kandidatenquelle nicht
connect-only-source-detail = Sie können weitermachen. Solange es nicht genau eine Quelle mit dem Namen Findem und dem Typ Other gibt, haben Kandidaten von Findem womöglich die Quelle „Other“.
connect-readable = lesbar
connect-empty = lesbar, noch leer
connect-count-users = { $count } Benutzer
connect-count-jobs = { $count ->
    [one] 1 Stelle
   *[other] { $count } Stellen
}
connect-count-stages = { $count ->
    [one] 1 Phase
   *[other] { $count } Phasen
}
connect-count-candidates = { $count ->
    [one] 1 Kandidat
   *[other] { $count } Kandidaten
}
connect-count-notes = { $count } bei einem Beispielkandidaten gefunden
connect-count-attachments = { $count } bei einem Beispielkandidaten gefunden
connect-fail-permissions = Der Schlüssel hat diese Berechtigung nicht.
connect-fail-source = Die Quelle „Findem“ fehlt oder hat den falschen Typ.
connect-mend-permissions = Zu den Berechtigungen
connect-mend-source = Zur Kandidatenquelle
connect-quiet-first = Der Test liest je einen Datensatz und behält keinen.
connect-quiet-running = Es wird nur gelesen. Nichts wird geändert.
connect-quiet-done = Der Test hat nur gelesen. Nichts wurde geändert.
connect-quiet-rehearsed = Der Test hat nur gelesen. Was der Probelauf getan hat, steht oben.

## The rehearsal: one test candidate, created and deleted again

rehearsal-title = Probelauf
rehearsal-what = Durch Lesen allein zeigt sich nicht, ob neue Kandidaten wirklich die Quelle Findem bekommen. Der Probelauf erstellt einen Testkandidaten, liest ihn und löscht ihn wieder.
rehearsal-open = Probelauf …
rehearsal-again = Neuer Probelauf …
rehearsal-waits = Den Probelauf können Sie starten, sobald der Verbindungstest beendet ist.
rehearsal-not-forbidden = Die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet.
rehearsal-not-unchecked = Prüfen Sie zuerst den Schlüssel. Dann können Sie den Probelauf starten.
rehearsal-not-leftover = Vergewissern Sie sich zuerst, dass der frühere Testkandidat gelöscht ist.
rehearsal-not-role = Der Probelauf ist nur mit einem Schlüssel möglich, der die Rolle Admin hat.
rehearsal-not-manage = Dieser Schlüssel kann Kandidaten nicht verwalten und könnte den Testkandidaten deshalb nicht löschen.
rehearsal-not-source = Für den Probelauf muss es genau eine Quelle mit dem Namen Findem und dem Typ Other geben.
rehearsal-consent-title = Einen Testkandidaten erstellen und löschen?
rehearsal-consent-what = Der Probelauf erstellt für einige Sekunden einen echten Kandidaten, <strong>{ $name }</strong> (<code>{ $email }</code>), ohne Stelle. Ist die Adresse schon vergeben, wird eine andere verwendet. Der Probelauf liest die Quelle des Kandidaten, löscht ihn und liest noch einmal, um zu belegen, dass es ihn nicht mehr gibt.
rehearsal-consent-what-practice = Der Probelauf erstellt in der Übungsumgebung einen erfundenen Kandidaten, <strong>{ $name }</strong> (<code>{ $email }</code>). Ist die Adresse schon vergeben, wird eine andere verwendet. Der Probelauf liest die Quelle des Kandidaten, löscht ihn und liest noch einmal, um zu belegen, dass es ihn nicht mehr gibt.
rehearsal-consent-know-practice = Im echten SmartRecruiters wäre es ein echter Kandidat. Solange es ihn gibt und auch danach gilt:
rehearsal-consent-know = Solange es ihn gibt und auch danach gilt:
rehearsal-consent-effects =
    Andere im Unternehmen können ihn in SmartRecruiters sehen.
    Verbundene Programme werden womöglich benachrichtigt und behalten ihn vielleicht.
    An seine Adresse, die niemand liest, geht vielleicht eine E-Mail mit der Bitte um Einwilligung.
    Im Audit-Protokoll von SmartRecruiters bleibt er womöglich stehen.
rehearsal-consent-crash = Name und Adresse werden auf diesem Computer gespeichert, bevor etwas gesendet wird. Falls dieses Programm oder das Netzwerk mittendrin ausfällt, sucht der nächste Start nach dem Kandidaten und bietet an, ihn zu löschen.
rehearsal-no = Kein Probelauf
rehearsal-yes = Erstellen und löschen
rehearsal-running = Der Probelauf läuft …
rehearsal-step-create = Testkandidaten erstellen
rehearsal-step-readSource = Seine Quelle lesen
rehearsal-step-delete = Testkandidaten löschen
rehearsal-step-proveGone = Noch einmal lesen
rehearsal-pass-create = erstellt
rehearsal-pass-readSource = „Findem“
rehearsal-pass-delete = in { $place ->
    [practice] der Übungsumgebung
   *[real] SmartRecruiters
} gelöscht
rehearsal-pass-proveGone = weg, wie erwartet
rehearsal-fail-create = verweigert
rehearsal-fail-readSource = eine andere Quelle als Findem
rehearsal-fail-delete = verweigert
rehearsal-fail-proveGone = noch da
rehearsal-next-create = Auf der Seite „Berechtigungen“ steht, ob der Schlüssel Kandidaten erstellen kann. Wenn ja, speichern Sie den Bericht und senden Sie ihn an den Findem-Support.
rehearsal-next-readSource = Sehen Sie sich in SmartRecruiters die Quelle Findem an. Der Typ muss Other sein. Ist er das, speichern Sie den Bericht und senden Sie ihn an den Findem-Support.
rehearsal-next-delete = Der Schlüssel kann keine Kandidaten löschen. Löschen Sie diesen selbst in SmartRecruiters.
rehearsal-next-proveGone = Suchen Sie ihn in SmartRecruiters und löschen Sie ihn dort.
rehearsal-waiting = läuft …
rehearsal-quiet-running = Der Probelauf erstellt einen Testkandidaten und löscht ihn.
rehearsal-clean = In { $place ->
    [practice] der Übungsumgebung
   *[real] SmartRecruiters
} erstellt, gelesen und gelöscht
rehearsal-clean-detail = { $name } hatte die Quelle Findem. Dieses Programm kann nicht sehen, was in E-Mails, verbundenen Programmen oder dem Audit-Protokoll bleibt.
rehearsal-leftover = Der Testkandidat ist vielleicht noch in { $place ->
    [practice] der Übungsumgebung
   *[real] SmartRecruiters
}
rehearsal-leftover-detail = { $name } wurde erstellt. Ob der Kandidat gelöscht ist, ist nicht bekannt.
rehearsal-failed = Der Probelauf ist fehlgeschlagen
rehearsal-failed-detail = { $name } wurde nicht erstellt oder ist in { $place ->
    [practice] der Übungsumgebung
   *[real] SmartRecruiters
} wieder gelöscht. Die Schritte zeigen, was fehlgeschlagen ist.
rehearsal-inconclusive = Das Ergebnis des Probelaufs ist unklar
rehearsal-inconclusive-detail = Warum, steht unten in den Schritten zu { $name }.

leftover-unlooked = Ein Probelauf wurde nicht abgeschlossen
leftover-unlooked-detail = Sein Testkandidat { $name } ({ $email }), erstellt: etwa { $when }, ist vielleicht noch in SmartRecruiters. Dieses Programm sucht ihn, sobald Sie den Schlüssel einfügen.
leftover-looking = Der Testkandidat eines Probelaufs wird gesucht …
leftover-looking-detail = { $name } ({ $email }), erstellt: etwa { $when }.
leftover-found = { $name } ist noch in SmartRecruiters
leftover-found-detail = Ein Probelauf hat den Kandidaten erstellt (etwa { $when }). Er wird nur gelöscht, wenn er noch diesen Namen und die Adresse { $email } hat.
leftover-removing = Der Testkandidat wird in SmartRecruiters gelöscht …
leftover-removing-detail = { $name } ({ $email }), erstellt: etwa { $when }.
leftover-gone = { $name } ist in SmartRecruiters gelöscht
leftover-gone-detail = Der Testkandidat ({ $email }, { $when }) wurde anhand seiner ID noch einmal gelesen und ist weg.
leftover-notFound = { $name } wurde nicht gefunden, ist aber vielleicht noch da
leftover-notFound-detail = Suchen Sie in SmartRecruiters nach dem Kandidaten { $name } mit der E-Mail-Adresse { $email }, erstellt: etwa { $when }. Wenn er da ist, löschen Sie ihn.
leftover-unclear = { $name } ist vielleicht noch in SmartRecruiters
leftover-unclear-detail = Suchen Sie noch einmal. Oder suchen Sie in SmartRecruiters nach dem Kandidaten { $name } mit der E-Mail-Adresse { $email }, erstellt: etwa { $when }. Wenn er da ist, löschen Sie ihn.
leftover-other-key = Gesucht wurde mit einem anderen Schlüssel als dem, der ihn erstellt hat.
leftover-look = Erneut suchen
leftover-remove = Löschen
leftover-looked = Ich habe in SmartRecruiters nachgesehen: { $name } ist nicht mehr da
leftover-dismiss = Nicht mehr suchen
leftover-dismiss-missing = Kreuzen Sie das Kästchen an, wenn Sie in SmartRecruiters nachgesehen haben.
leftover-read = OK

## Field mapping

mapping-title = Feldzuordnung
mapping-lead = Dieser Schritt ist optional, und nichts muss hier behoben werden. Er zeigt die Felder, die Findem höchstwahrscheinlich liest und schreibt, und wie oft sie bei Ihnen ausgefüllt sind. Wie ein Feld verwendet wird, bestimmt Findem.
mapping-look = Felder zählen
mapping-skip = Überspringen
mapping-what = Was gezählt wird
mapping-what-text = Bei bis zu 20 Kandidaten und 20 Stellen: Gibt es Name, E-Mail-Adresse, LinkedIn-Link, Abteilung? Nur die Zahlen bleiben gespeichert. Leere Felder helfen Findem nicht, Personen zuzuordnen.
mapping-again = Erneut zählen
mapping-looking = In einer kleinen Stichprobe wird gezählt …
mapping-column-field = In SmartRecruiters
mapping-column-findem = In Findem
mapping-column-filled = In der Stichprobe ausgefüllt
mapping-columns = Die letzte Spalte zeigt, in wie vielen Datensätzen der Stichprobe SmartRecruiters einen Wert hat. Eine niedrige Zahl ist kein Fehler. Findem hat dann nur weniger, um Personen zuzuordnen.
mapping-filled-all = Immer ausgefüllt
mapping-filled-most = Meist ausgefüllt
mapping-filled-some = Teils ausgefüllt
mapping-filled-none = Nie ausgefüllt
mapping-not-counted = Nicht gezählt
mapping-too-few = Zu wenige Datensätze
mapping-not-told = Die Felder ließen sich nicht zählen
count-refused = Dieser Schlüssel darf sie in SmartRecruiters nicht lesen. Warum, steht auf der Seite „Berechtigungen“.
mapping-no-records = Es gibt noch keine Kandidaten zum Zählen
mapping-no-records-detail = Das ist kein Problem. Zählen Sie erneut, wenn es welche gibt.
mapping-quiet-off = Die IT Ihres Unternehmens hat das Zählen auf diesem Computer abgeschaltet.
mapping-quiet-first = Vor dem ersten Zählen fragt Sie dieses Programm.
mapping-quiet-done = Gezählt bei { $candidates ->
    [one] 1 Kandidaten
   *[other] { $candidates } Kandidaten
} und { $jobs ->
    [one] 1 Stelle
   *[other] { $jobs } Stellen
}. Nur die Zahlen wurden behalten.
mapping-name = Name
mapping-name-findem = Name des Kandidaten
mapping-email = E-Mail
mapping-email-findem = E-Mail (zuerst für die Zuordnung verwendet)
mapping-phone = Telefon
mapping-phone-findem = Telefon
mapping-linkedin = LinkedIn
mapping-linkedin-findem = LinkedIn-Link (auch für die Zuordnung verwendet)
mapping-website = Weitere Links
mapping-website-findem = Social-Media-Links
mapping-location = Ort
mapping-location-findem = Adresse
mapping-experience = Berufserfahrung
mapping-experience-findem = Berufserfahrung und aktuelle Stelle
mapping-education = Ausbildung
mapping-education-findem = Ausbildung
mapping-tags = Tags
mapping-tags-findem = Tags von Findem
mapping-status = Phase der Bewerbung
mapping-status-findem = Phase
mapping-source = Quelle der Bewerbung
mapping-source-findem = Quelle
mapping-jobTitle = Stellentitel
mapping-jobTitle-findem = Titel der Stelle
mapping-jobDepartment = Abteilung
mapping-jobDepartment-findem = Abteilung
mapping-jobLocation = Arbeitsort
mapping-jobLocation-findem = Ort der Stelle

## Hand over to Findem

handover-title = Schlüssel an Findem übergeben
handover-lead = Speichern Sie den Schlüssel in Findem. Von da an verbindet sich Findem selbst, und Sie brauchen dieses Programm nicht mehr.
handover-lead-practice = Bei der echten Einrichtung speichern Sie den Schlüssel jetzt in Findem. Von da an verbindet sich Findem selbst.
handover-lead-refused = Findem braucht einen Schlüssel, den SmartRecruiters akzeptiert. Sobald Sie einen haben, führt diese Seite Sie durch das Speichern in Findem.
handover-practice = Zum Üben gibt es kein Findem. Kreuzen Sie die Kästchen an, als hätten Sie es getan.
handover-practice-detail = Geben Sie diesen Schlüssel nicht im echten Findem ein. Er würde dort den echten Schlüssel ersetzen.
handover-title-replaced = Neuen Schlüssel an Findem übergeben
handover-lead-replaced = Speichern Sie den neuen Schlüssel in Findem und widerrufen Sie dann { $count ->
    [one] den alten
   *[other] die alten
} in SmartRecruiters.
handover-lead-revoke = Speichern Sie den Schlüssel in Findem. Widerrufen Sie dann in SmartRecruiters { $count ->
    [one] den Schlüssel, den er ersetzt
   *[other] die Schlüssel, die er ersetzt
}.
handover-unchecked = Dieser Schlüssel ist noch nicht geprüft
handover-wont-work = Dieser Schlüssel wird in Findem noch nicht funktionieren
handover-lacks = Dieser Schlüssel kann noch nicht alles, was Findem braucht
handover-unsure = Bei der Prüfung blieb unklar, ob dieser Schlüssel in Findem funktioniert
handover-in-findem = In Findem die Seite SmartRecruiters öffnen
handover-steps =
    Melden Sie sich als Findem-Admin an und öffnen Sie links die Seite <strong>Admin</strong>
    Wählen Sie <strong>Integrations</strong> und neben Connect ATS <strong>Manage</strong>
    Wählen Sie <strong>SmartRecruiters</strong>
handover-key-in-field = Steht im Feld <strong>API Key</strong> schon ein Schlüssel? Wählen Sie in Findem <strong>Edit Auth</strong>, dann können Sie ihn ersetzen.
handover-tick-open = Findem ist offen, und das Feld <strong>API Key</strong> ist leer
handover-tick-open-replaced = Findem ist offen, und im Feld <strong>API Key</strong> steht kein alter Schlüssel
handover-copy-title = Schlüssel kopieren, einfügen, speichern
handover-copy-what = Der Schlüssel bleibt 60 Sekunden in der Zwischenablage, dann wird sie geleert. Fügen Sie ihn in <strong>API Key</strong> ein und wählen Sie <strong>Save</strong>.
handover-copy-what-practice = Der Schlüssel bleibt 60 Sekunden in der Zwischenablage, dann wird sie geleert. Bei der echten Einrichtung fügen Sie ihn in <strong>API Key</strong> ein und wählen <strong>Save</strong>.
handover-copy-what-shared = Der Schlüssel bleibt 60 Sekunden in der Zwischenablage, dann wird sie geleert. { $practice ->
    [yes] Bei der echten Einrichtung fügen Sie ihn in Ihren Passwort-Manager ein und geben ihn dort für Ihren Findem-Admin frei. Dieser fügt ihn in Findem in <strong>API Key</strong> ein und wählt <strong>Save</strong>.
   *[no] Fügen Sie ihn in Ihren Passwort-Manager ein und geben Sie ihn dort für Ihren Findem-Admin frei. Dieser fügt ihn in Findem in <strong>API Key</strong> ein und wählt <strong>Save</strong>.
}
handover-copy = Schlüssel kopieren
handover-copy-again = Erneut kopieren
handover-clear = Jetzt leeren
handover-copied = ✓ Kopiert.
handover-copied-said = Kopiert. Die Zwischenablage wird in 60 Sekunden geleert.
handover-seconds = { $seconds ->
    [one] Wird in 1 Sekunde geleert.
   *[other] Wird in { $seconds } Sekunden geleert.
}
handover-countdown = Die Zwischenablage wird 60 Sekunden nach dem Kopieren geleert.
handover-clearing = Die Zwischenablage wird geleert …
handover-cleared = Die Zwischenablage wurde geleert.
handover-putBack = Nach dem Leeren war der Schlüssel wieder in der Zwischenablage, deshalb wurde er mit anderem Text überschrieben. Löschen Sie ihn auch aus dem Verlauf Ihres Zwischenablage-Managers.
handover-left = Die Zwischenablage ließ sich nicht leeren. Kopieren Sie etwas anderes, damit der Schlüssel nicht darin bleibt.
handover-unwritable = Dieses Programm kann hier nicht in die Zwischenablage schreiben, und es zeigt den Schlüssel nie an. Geben Sie Findem stattdessen einen anderen Schlüssel:
handover-unwritable-how =
    Wählen Sie <strong>Anderen Schlüssel verwenden</strong>, erstellen Sie in SmartRecruiters auf demselben Weg einen zweiten Schlüssel und kopieren Sie ihn dort. Lassen Sie das Fenster offen.
    Wählen Sie hier <strong>Stattdessen eintippen</strong>, fügen Sie den Schlüssel mit Strg+V (⌘V auf dem Mac) in das Feld ein und prüfen Sie ihn.
    Fügen Sie denselben Schlüssel in Findem in <strong>API Key</strong> ein und wählen Sie <strong>Save</strong>.
    Kommen Sie auf diese Seite zurück, kreuzen Sie an, dass Sie das getan haben, und widerrufen Sie den Schlüssel, der jetzt hier ist und auf { $lastFour } endet.
handover-another-key = Anderen Schlüssel verwenden
handover-not-copied = Kopieren Sie zuerst den Schlüssel. Dann können Sie dieses Kästchen ankreuzen.
handover-tick-saved = { $shared ->
    [yes] Unser Findem-Admin hat den Schlüssel eingefügt und <strong>Save</strong> gewählt
   *[no] Ich habe den Schlüssel eingefügt und <strong>Save</strong> gewählt
}
handover-you-saved = { $shared ->
    [yes] Ihr Findem-Admin hat den Schlüssel, der auf { $lastFour } endet, in Findem gespeichert.
   *[no] Sie haben den Schlüssel, der auf { $lastFour } endet, in Findem gespeichert.
}
handover-you-saved-old = Findem hat den alten Schlüssel, der auf { $lastFour } endet. Jetzt muss dort der neue gespeichert werden.
handover-practiced = Sie haben geübt, den Schlüssel zu speichern, der auf { $lastFour } endet.
handover-practiced-old = Sie haben geübt, den alten Schlüssel zu speichern, der auf { $lastFour } endet. Speichern Sie jetzt den neuen.
handover-later = Später erledigen
handover-missing-findemOpen = Öffnen Sie zuerst die Seite in Findem und kreuzen Sie das Kästchen an. Der Schlüssel bleibt nur eine Minute in der Zwischenablage.
handover-missing-saved = { $shared ->
    [yes] Warten Sie, bis Ihr Findem-Admin den Schlüssel in Findem gespeichert hat. Kreuzen Sie dann das Kästchen an.
   *[no] Fügen Sie den Schlüssel in Findem ein und wählen Sie dort Save. Kreuzen Sie dann das Kästchen an.
}
handover-missing-oldRevoked = Ein Schritt fehlt noch. { $count ->
    [one] Der alte Schlüssel gilt, bis Sie ihn widerrufen.
   *[other] Die alten Schlüssel gelten, bis Sie sie widerrufen.
} Kreuzen Sie danach das letzte Kästchen an.
handover-practice-findemOpen = Das echte Findem bleibt unberührt. Kreuzen Sie das erste Kästchen an, als wäre Findem offen.
handover-practice-saved = Das echte Findem bleibt unberührt. Kreuzen Sie das Kästchen an, als wäre der Schlüssel dort gespeichert.
handover-quiet = Es wurde noch nichts kopiert.
handover-quiet-practice = Das echte Findem bleibt unberührt.
handover-old = { $count ->
    [one] Alten Schlüssel widerrufen
   *[other] Alte Schlüssel widerrufen
}
handover-old-what = Warten Sie, bis Findem den neuen Schlüssel hat und keinen Fehler zeigt. Suchen Sie auf der Seite Credentials { $count ->
    [one] den Schlüssel, der auf <code>{ $keys }</code> endet,
   *[other] die Schlüssel, die auf { $keys } enden,
} und wählen Sie <strong>Revoke</strong>, damit { $count ->
    [one] ihn
   *[other] sie
} niemand mehr verwenden kann.
handover-tick-revoked = { $count ->
    [one] Der alte Schlüssel ist in SmartRecruiters widerrufen
   *[other] Die alten Schlüssel sind in SmartRecruiters widerrufen
}
handover-then = Wie es weitergeht
handover-expect =
    Laut Findem-Anleitung dauert die erste Synchronisierung einige Minuten. Danach importiert Findem stündlich und exportiert alle 10 Minuten.
    Auf der Seite in Findem steht der Stand jedes Teils: <strong>Success</strong> (erfolgreich), <strong>Failure</strong> (fehlgeschlagen), <strong>Not Started</strong> (nicht begonnen) oder <strong>Needs Attention</strong> (Handlungsbedarf).
    Dann können Sie Ihre Stellen mit Searches in Findem verknüpfen.
handover-else = Ist jemand anderes Ihr Findem-Admin?
handover-else-how =
    Bitten Sie die Person, sich auf diesem Computer bei Findem anzumelden, und fügen Sie den Schlüssel gemeinsam ein.
    Oder geben Sie den Schlüssel über den Passwort-Manager Ihres Unternehmens weiter.
    Senden Sie ihn nie per E-Mail oder Chat. Wer ihn hat, kann alles in Ihrem SmartRecruiters ändern.
handover-tick-sharing = Ich gebe den Schlüssel über unseren Passwort-Manager weiter, und dieser ist offen

## Done

done-title = Fertig
done-lead = Das war alles. Hier steht, was belegt ist und was Sie bestätigt haben.
done-all = Dieser Schlüssel kann, was die Findem-Anleitung verlangt, und Sie haben bestätigt, dass er in Findem gespeichert ist
done-all-detail = Laut Findem-Anleitung dauert die erste Synchronisierung einige Minuten. Danach können Sie Ihre Stellen mit Searches in Findem verknüpfen.
done-title-left = Ihre Einrichtung bisher
done-lead-left = Das sind die bisherigen Ergebnisse. Den Rest können Sie jetzt oder später erledigen.
done-title-broke = Etwas hat sich geändert
done-lead-broke = Das sind die Ergebnisse Ihrer letzten Prüfung, aus der Zeit vor der Änderung.
done-title-practice = Übung beendet
done-lead-practice = Alles, was Sie hier getan haben, war erfunden.
done-practice = In dieser Übung ist nichts mehr zu tun
done-left = Noch nicht fertig
done-left-key = Es fehlt noch ein Schlüssel.
done-left-unchecked = Der Schlüssel muss noch geprüft werden.
done-left-new-key = { $cause ->
    [systemRole] Es fehlt noch ein Schlüssel mit der Rolle Admin.
    [accessGroup] Es fehlt noch ein Schlüssel ohne Access group (Zugriffsgruppe).
    [keyMalformed] Es fehlt noch der ganze Schlüssel.
    [oauthCredential] Es fehlt noch ein API-Schlüssel. Dieser gehört zu einem OAuth-Client.
    [oauthScopeMissing] Es fehlt noch ein API-Schlüssel. Dieser gehört zu einem OAuth-Client.
   *[other] Es fehlt noch ein Schlüssel, den SmartRecruiters akzeptiert.
}
done-left-source = Die Kandidatenquelle fehlt noch.
done-left-source-wrong = Die Kandidatenquelle stimmt noch nicht.
done-left-source-unknown = Noch ist nicht bekannt, ob es die Kandidatenquelle gibt.
done-left-connectTest = Der Verbindungstest ist noch nicht bestanden.
done-left-handOver = Der Schlüssel ist noch nicht in Findem gespeichert.
done-broke = Die wöchentliche Prüfung hat ein Problem gefunden
done-left-watch = Prüfen Sie den Schlüssel noch einmal, um zu sehen, was zu tun ist.
overtaken-refused = SmartRecruiters hat den Schlüssel gerade nicht akzeptiert
overtaken-checking = Der Schlüssel wird noch einmal von vorn geprüft.
done-practice-detail = Die echte Einrichtung besteht aus denselben Schritten, nur im echten SmartRecruiters.
done-scenario-solved = Die letzte Prüfung hat keinen Fehler gefunden. Es ist nichts mehr zu lösen.
done-scenario-without = Abgesehen von der Kandidatenquelle, die Sie ausgelassen haben, hat die letzte Prüfung keinen Fehler gefunden.
done-scenario-open = Die letzte Prüfung hat noch etwas gefunden. Die Seite „Ihr Szenario“ erklärt es und zeigt die Lösung.
done-scenario-revoked = Der Schlüssel wurde im SmartRecruiters zum Üben widerrufen. Das gehört nicht zu diesem Szenario, und die Seite „Ihr Szenario“ erklärt es nicht. Erstellen Sie dort auf der Seite „Credentials“ einen neuen Schlüssel.
done-tried = Was dieses Programm getestet hat
done-confirmed = Was Sie bestätigt haben
done-not-yet = Noch nicht erledigt
done-not-looked = Nicht gezählt (optional)
done-role = Rolle { $role }
done-role-unknown = Rolle unbekannt
done-permissions = { $granted } erteilt, { $looksGranted } { $looksGranted ->
    [one] scheint erteilt
   *[other] scheinen erteilt
}{ $denied ->
    [0] { "" }
   *[other] , { $denied } verweigert
}{ $unclear ->
    [0] { "" }
   *[other] , { $unclear } unklar
}{ $notTested ->
    [0] { "" }
   *[other] , { $notTested } nicht getestet
}
done-connect-empty = Funktioniert, aber es gab nichts zu lesen
done-source-unavailable = Sie haben angegeben, dass es keine Seite für eigene Quellen gibt. Kandidaten haben die Quelle „Other“.
done-sampled = Gezählt bei { $candidates ->
    [one] 1 Kandidaten
   *[other] { $candidates } Kandidaten
} und { $jobs ->
    [one] 1 Stelle
   *[other] { $jobs } Stellen
}
done-arrivals = Kandidaten von Findem
done-arrivals-why = Sobald Findem Kandidaten nach SmartRecruiters exportiert hat, kommen Sie wieder und zählen Sie die mit der Quelle Findem.
done-arrivals-look = Zählen
done-arrivals-looking = Wird gezählt …
done-arrivals-count = { $count ->
    [0] Noch hat kein Kandidat die Quelle <strong>Findem</strong>.
    [one] Ein Kandidat hat die Quelle <strong>Findem</strong>.
   *[other] <strong>{ $count }</strong> Kandidaten haben die Quelle Findem.
}
done-arrivals-unsure = Die Kandidaten ließen sich nicht zählen.
done-watch = Wöchentliche Prüfung
done-watch-box = Diese Verbindung jede Woche prüfen und mir sagen, wenn etwas nicht mehr geht
done-watch-why = Die Prüfung liest nur. Sie bekommen eine Benachrichtigung, wenn etwas nicht mehr oder wieder funktioniert.
done-watch-stores = Wenn Sie das ankreuzen, wird der Schlüssel im Schlüsselbund dieses Computers gespeichert. Dort findet ihn die Prüfung.
done-watch-key = Der Schlüssel bleibt dafür in { $name }. Wenn Sie ihn entfernen, endet die wöchentliche Prüfung.
done-watch-practice = Die Übungsumgebung läuft nur, solange dieses Fenster offen ist. Beim Üben läuft also nichts von selbst. { $on ->
    [yes] „Jetzt prüfen“ zeigt, was Sie erfahren würden.
   *[no] Kreuzen Sie das Kästchen an, dann zeigt „Jetzt prüfen“, was Sie erfahren würden.
}
done-watch-now = Jetzt prüfen
done-watch-now-below = Unter dem Kästchen ist jetzt eine Schaltfläche, mit der Sie sofort prüfen können.
done-watch-checking = Wird geprüft …
done-watch-never = Sie ist noch nicht gelaufen.
done-watch-last = { $found ->
    [ready] Letzte Prüfung ({ $when }): bereit.
    [notReady] Letzte Prüfung ({ $when }): nicht bereit. Etwas muss behoben werden.
    [undetermined] Letzte Prüfung ({ $when }): Das Ergebnis ist unklar.
    [noKey] Letzter Versuch ({ $when }): Der Schlüsselbund gab den Schlüssel nicht heraus. Es wurde nichts geprüft.
   *[notChecked] Letzter Versuch ({ $when }): Es wurde nichts geprüft.
}
done-key = Schlüssel von diesem Computer entfernen
done-key-left = Behalten Sie ihn, bis alles erledigt ist. Einige Schritte brauchen ihn.
done-key-refused = SmartRecruiters akzeptiert ihn nicht mehr, also braucht ihn nichts mehr. Wenn Sie einen neuen Schlüssel einfügen, ersetzt er diesen.
done-key-practice = Das ist ein Übungsschlüssel, mit dem sich nichts Echtes öffnen lässt.
done-key-why = Empfohlen. Findem hat eine eigene Kopie und braucht diese nicht. Behalten Sie ihn nur, wenn Sie ihn von hier aus noch einmal prüfen möchten.
done-key-watched = Die wöchentliche Prüfung braucht ihn. Wenn Sie ihn entfernen, endet sie.
done-remove = Schlüssel entfernen …
done-keep = Behalten und schließen
done-finish = Beenden und schließen
done-close-later = Schließen und später fertigstellen
done-old-valid = Der neue Schlüssel ist gespeichert. Widerrufen Sie jetzt { $count ->
    [one] den alten
   *[other] die alten
} in SmartRecruiters.
done-revoked = { $saved } Sie haben bestätigt, dass { $count ->
    [one] der alte Schlüssel widerrufen ist.
   *[other] die alten Schlüssel widerrufen sind.
}
done-go-key = Zum API-Schlüssel
done-go-permissions = Zu den Berechtigungen
done-go-check = Schlüssel erneut prüfen
done-go-source = Zur Kandidatenquelle
done-go-connectTest = Zum Verbindungstest
done-go-handOver = Zur Übergabe
done-undo = So machen Sie alles rückgängig
done-undo-how =
    In Findem: Admin → Integrations → Manage → SmartRecruiters, dann <strong>Disconnect ATS</strong>.
    In SmartRecruiters: Settings → Administration → Apps & Integrations → Credentials, dann beim Schlüssel <strong>Revoke</strong>.
    Hier: <strong>Über dieses Programm</strong>, dann <strong>Alles löschen …</strong>
done-quiet-removed = Auf diesem Computer ist kein Schlüssel mehr.
done-quiet-kept = Der Schlüssel ist noch in { $name }. Mit „{ done-remove }“ entfernen Sie ihn von diesem Computer.
done-quiet-needed = Der Schlüssel ist noch in { $name }, für die restlichen Schritte.
done-quiet-session = Der Schlüssel ist weg, wenn Sie dieses Fenster schließen.

## Notices and the About box

notice-dismiss = Schließen
notice-switch-production = Zur Produktion wechseln
notice-switch-practice = Zur Übung wechseln
notice-unexpected = In diesem Programm ist ein Fehler aufgetreten: { $what }
notice-internal = In diesem Programm ist ein Fehler aufgetreten. Versuchen Sie es erneut. Passiert es wieder, schließen Sie das Programm und öffnen Sie es neu.
notice-keyEmpty = In diesem Text ist kein Schlüssel. Kopieren Sie den Schlüssel in SmartRecruiters und versuchen Sie es dann erneut.
notice-keyCharacters = Dieser Text kann kein Schlüssel sein. Er enthält Zeichen, die in keinem Schlüssel vorkommen. Kopieren Sie den Schlüssel noch einmal.
notice-keyBlanks = Das ist Text, kein Schlüssel. Es wurde nichts gespeichert. Kopieren Sie den Schlüssel in SmartRecruiters und versuchen Sie es dann erneut.
notice-clipboardHoldsText = In der Zwischenablage ist Text, kein Schlüssel. Es wurde nichts gespeichert. Kopieren Sie den Schlüssel in SmartRecruiters und versuchen Sie es dann erneut.
notice-keyAddress = Das ist eine Webadresse, kein Schlüssel. Es wurde nichts gespeichert. Kopieren Sie den Schlüssel in SmartRecruiters und versuchen Sie es dann erneut.
notice-clipboardHoldsAddress = In der Zwischenablage ist eine Webadresse, kein Schlüssel. Es wurde nichts gespeichert. Kopieren Sie den Schlüssel in SmartRecruiters und versuchen Sie es dann erneut.
notice-keyTooLong = Dieser Text ist zu lang für einen Schlüssel. Kopieren Sie nur den Schlüssel.
notice-keyNotSendable = Dieser Text lässt sich nicht als Schlüssel senden. Kopieren Sie den Schlüssel noch einmal.
notice-keyTextGone = Es wurde nichts gespeichert. Nach zwei Minuten hat dieses Programm den Text verworfen. Fügen Sie ihn noch einmal ein oder tippen Sie ihn ein.
notice-keyGone = Der Schlüssel ist nicht mehr dort, wo er gespeichert war. Fügen Sie ihn noch einmal ein.
notice-wentElsewhere = Hier hat sich nichts geändert, weil Sie die Seite verlassen haben, bevor der Schlüsselbund geantwortet hat. Gehen Sie zurück und versuchen Sie es erneut.
notice-clipboardEmpty = In der Zwischenablage ist kein Text. Kopieren Sie den Schlüssel in SmartRecruiters und versuchen Sie es dann erneut.
notice-clipboardCleared = Die Zwischenablage ist leer: Dieses Programm hat sie geleert, nachdem es den Schlüssel gespeichert hat. Kopieren Sie den Schlüssel in SmartRecruiters noch einmal und fügen Sie ihn dann hier ein.
notice-clipboardUnreadable = Dieses Programm kann die Zwischenablage hier nicht lesen. Wählen Sie „Stattdessen eintippen“ und fügen Sie den Schlüssel mit Strg+V (⌘V auf dem Mac) in das Feld ein.
notice-clipboardUnwritable = Dieses Programm kann hier nicht in die Zwischenablage schreiben. Markieren Sie den Text auf der Seite und kopieren Sie ihn mit Strg+C (⌘C auf dem Mac).
notice-keyNotCopied = Der Schlüssel wurde nicht kopiert, weil dieses Programm hier nicht in die Zwischenablage schreiben kann. Unten steht unter „Schlüssel kopieren, einfügen, speichern“ ein anderer Weg.
notice-clipboardPutBack = Nach dem Leeren war der Schlüssel wieder in der Zwischenablage. Wahrscheinlich hat ein Zwischenablage-Manager ihn wiederhergestellt. Er wurde mit anderem Text überschrieben. Löschen Sie den Schlüssel auch aus dem Verlauf dieses Programms.
notice-clipboardNotCleared = Die Zwischenablage ließ sich nicht leeren. Kopieren Sie etwas anderes, damit der Schlüssel nicht darin bleibt.
notice-keyInMemory = { $why ->
    [locked] Der Schlüsselbund dieses Computers ist gesperrt, deshalb ist der Schlüssel nur für diese Sitzung hier. Entsperren Sie ihn und entfernen Sie dann das Häkchen bei „Nur für diese Sitzung behalten“.
    [waiting] Der Schlüsselbund dieses Computers hat nicht geantwortet, deshalb ist der Schlüssel nur für diese Sitzung hier. Suchen Sie nach einem Fenster, in dem nach dem Passwort gefragt wird, und entfernen Sie dann das Häkchen bei „Nur für diese Sitzung behalten“.
   *[failed] Der Schlüsselbund dieses Computers hat den Schlüssel nicht akzeptiert, deshalb ist er nur für diese Sitzung hier.
}
notice-keyNotRead = { $why ->
    [missing] Der Schlüssel ist im Schlüsselbund dieses Computers, der nicht antwortet. Starten Sie den Schlüsselbund und versuchen Sie es erneut, oder fügen Sie den Schlüssel ein.
    [locked] Der Schlüssel ist im Schlüsselbund dieses Computers, der gesperrt ist. Entsperren Sie ihn und versuchen Sie es erneut, oder fügen Sie den Schlüssel ein.
    [waiting] Der Schlüsselbund dieses Computers wartet auf Sie. Suchen Sie nach seinem Fenster und versuchen Sie es dann erneut.
   *[failed] Der Schlüsselbund dieses Computers hat den Schlüssel nicht herausgegeben. Versuchen Sie es erneut, oder fügen Sie den Schlüssel ein.
}
notice-keyNotKept = { $why ->
    [missing] Der Schlüsselbund dieses Computers antwortet nicht, deshalb ist der Schlüssel nur für diese Sitzung hier. Starten Sie den Schlüsselbund und wählen Sie dann „Im Schlüsselbund speichern“.
    [noCollection] Im Schlüsselbund dieses Computers ist noch kein Speicher angelegt, deshalb ist der Schlüssel nur für diese Sitzung hier. Legen Sie einen an und wählen Sie dann „Im Schlüsselbund speichern“.
    [untilLogout] Der Schlüsselbund dieses Computers vergisst seine Schlüssel, wenn Sie sich abmelden. Deshalb ist der Schlüssel nur für diese Sitzung hier.
    [locked] Der Schlüsselbund dieses Computers ist gesperrt, deshalb ist der Schlüssel nur für diese Sitzung hier. Entsperren Sie ihn und wählen Sie dann „Im Schlüsselbund speichern“.
    [waiting] Der Schlüsselbund dieses Computers wartet auf Sie, deshalb ist der Schlüssel vorerst nur für diese Sitzung hier. Suchen Sie nach seinem Fenster und wählen Sie dann „Im Schlüsselbund speichern“.
   *[failed] Der Schlüsselbund dieses Computers hat den Schlüssel nicht akzeptiert, deshalb ist er nur für diese Sitzung hier.
}
notice-keyLeft = { $why ->
    [missing] Der Schlüsselbund dieses Computers antwortet nicht.
    [locked] Der Schlüsselbund dieses Computers ist gesperrt.
    [waiting] Der Schlüsselbund dieses Computers wartet in seinem eigenen Fenster auf Sie.
   *[failed] Der Schlüsselbund dieses Computers hat den Schlüssel nicht gelöscht.
} Der Schlüssel ist deshalb vielleicht noch darin (als „{ $entry }“). Versuchen Sie es erneut, wenn der Schlüsselbund offen ist, oder löschen Sie den Eintrag im Programm des Schlüsselbunds.
notice-keyLeftBehind = Der Schlüssel ist vielleicht noch im Schlüsselbund dieses Computers. Um ihn zu entfernen, löschen Sie den Eintrag „{ $entry }“ (Konto { $account }) im Programm des Schlüsselbunds, zum Beispiel Passwörter und Verschlüsselung, Schlüsselbundverwaltung oder Anmeldeinformationsverwaltung.
notice-keysLeft = { $why ->
    [missing] Der Schlüsselbund dieses Computers antwortet nicht.
    [locked] Der Schlüsselbund dieses Computers ist gesperrt.
    [waiting] Der Schlüsselbund dieses Computers wartet in seinem eigenen Fenster auf Sie.
   *[failed] Der Schlüsselbund dieses Computers hat einen Schlüssel nicht gelöscht.
} { $count ->
    [one] Ein Schlüssel ist deshalb vielleicht noch darin.
   *[other] Deshalb sind vielleicht noch { $count } Schlüssel darin.
} Versuchen Sie es erneut, wenn der Schlüsselbund offen ist. Oder löschen Sie jetzt alles andere und danach die Einträge „Findem Connect“ im Programm des Schlüsselbunds.
notice-practiceKeyElsewhere = Das ist ein Übungsschlüssel. Er wird nie an das echte SmartRecruiters gesendet.
notice-sameKey = Das ist der alte Schlüssel, der auf { $lastFour } endet. Er ist schon hier, deshalb hat sich nichts geändert. Erstellen Sie in SmartRecruiters einen neuen Schlüssel, kopieren Sie ihn und fügen Sie ihn hier ein.
notice-noBrowser = Es hat sich kein Browser geöffnet. Kopieren Sie diese Adresse in Ihren Browser: { $address }
notice-keyInUse = Der Schlüssel, der auf { $lastFour } endet, wird verwendet. Er bleibt, und nichts wurde gespeichert. Wenn Sie einen anderen Schlüssel verwenden möchten, wählen Sie zuerst „Schlüssel ersetzen“.
notice-twoKeys = Das sind zwei verschiedene Schlüssel, einer endet auf { $first }, einer auf { $second }. Es wurde nichts gespeichert. Kopieren Sie nur den Schlüssel für Findem.
notice-practiceKeyCut = Das ist nur ein Teil eines Schlüssels. Es { $missing ->
        [one] fehlt mindestens ein Zeichen
       *[other] fehlen mindestens { $missing } Zeichen
    }. Es wurde nichts gespeichert. Kopieren Sie den ganzen Schlüssel.
notice-practiceKeyOverlong = Das ist länger als ein Übungsschlüssel. Es { $extra ->
        [one] ist ein Zeichen
       *[other] sind { $extra } Zeichen
    } zu viel. Es wurde nichts gespeichert. Kopieren Sie nur den Schlüssel.
notice-notPracticeKey = Das ist kein Übungsschlüssel. Es wurde nichts gespeichert. Kopieren Sie einen Schlüssel in der Übungsumgebung und versuchen Sie es dann erneut.
notice-realKeyInPractice = Sie üben gerade, und das sieht nach einem echten Schlüssel aus. Er wurde nicht gespeichert. Zur Produktion wechseln?
notice-proxyAddress = Das ist keine Proxy-Adresse. Eine Proxy-Adresse sieht so aus: proxy.example.com:8080.
notice-proxyLogin = Diese Art von SOCKS-Proxy akzeptiert Benutzername und Passwort nicht. Lassen Sie beides weg, oder bitten Sie Ihr IT-Team um einen anderen Proxy.
notice-proxyLoginRemoved = Eine frühere Version dieses Programms hat Benutzername und Passwort des Proxys Ihres Netzwerks in einer Datei auf diesem Computer gespeichert. Beides wurde daraus entfernt. Geben Sie es neu ein, wenn der Proxy danach fragt. Falls andere Ihre Dateien lesen können, ändern Sie das Passwort.
notice-proxyLoginLeft = Benutzername und Passwort des Proxys Ihres Netzwerks stehen in einer Datei, die sich nicht ändern lässt: { $path }. Löschen Sie die Datei. Falls andere Ihre Dateien lesen können, ändern Sie das Passwort.
notice-connectionNotPrepared = Dieser Computer konnte keine sichere Verbindung vorbereiten. Bitten Sie Ihr IT-Team, die Zertifikate des Computers zu prüfen.
notice-notSaved = Ihr letzter Schritt ließ sich auf diesem Computer nicht speichern. Prüfen Sie, ob die Festplatte voll ist und ob dieses Programm in seinen Ordner schreiben kann.
notice-recordsDamaged = Die bisherige Liste der Kunden und Verbindungen ist beschädigt. Sie liegt unverändert in { $path }. Schließen Sie dieses Programm und ersetzen Sie die Datei durch eine unbeschädigte Kopie mit dem Namen profiles.json. Oder löschen Sie die Datei, wenn Sie sie nicht brauchen.
notice-progressDamaged = Ihre bisherige Einrichtung ist beschädigt und beginnt deshalb von vorn. Die beschädigte Datei liegt unverändert in { $path }.
notice-journalDamaged = Die Liste der Testkandidaten, die es vielleicht noch gibt, ist beschädigt. Deshalb werden einige womöglich nicht angezeigt. Suchen Sie in SmartRecruiters nach Kandidaten mit dem Namen „Findem Check“. Die beschädigte Datei liegt unverändert in { $path }.
notice-recordsUnreadable = { $path } lässt sich nicht lesen. Deshalb wird der Inhalt nicht angezeigt und dort nichts geschrieben. Prüfen Sie, ob Sie Leserechte haben, und öffnen Sie das Programm dann neu.
notice-recordsNewer = Eine neuere Version dieses Programms hat die Daten auf diesem Computer gespeichert. Diese Daten bleiben unverändert, und nichts Neues wird gespeichert. Aktualisieren Sie dieses Programm.
notice-recordsInUse = Ein anderes Programm, zum Beispiel findem-doctor, verwendet gerade die gespeicherten Daten. Deshalb wird nichts davon angezeigt und nichts Neues gespeichert. Schließen Sie das andere Programm und öffnen Sie dieses dann neu.
notice-practiceNotStarted = Die Übungsumgebung ist nicht gestartet. Schließen Sie dieses Programm, öffnen Sie es neu und versuchen Sie es noch einmal.
notice-nameIsKey = Das sieht nach einem Schlüssel aus. Namen werden angezeigt und gespeichert, deshalb darf ein Name kein Schlüssel sein.
notice-unknownScenario = Dieses Szenario gibt es nicht.
notice-forbiddenByPolicy = Die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet.
notice-policyUnusable = Die IT Ihres Unternehmens schränkt dieses Programm auf diesem Computer ein, aber ihre Richtlinie in { $place } ist nicht verwendbar: { $why ->
    [notRoots] Die Datei oder ihr Ordner gehört nicht root.
    [othersCanWrite] Nicht nur root kann die Datei oder ihren Ordner ändern.
    [notAFile] Es ist ein Link oder keine Datei in einem Ordner.
    [tooLong] Sie ist zu lang.
    [notToml] Sie ist kein gültiges TOML.
    [unknownKey] Diese Version kennt „{ $key }“ nicht.
    [wrongValue] „{ $key }“ hat einen unzulässigen Wert.
   *[unreadable] Dieses Programm kann sie nicht lesen.
} Bis Ihre IT das behebt, ist alles abgeschaltet, was eine Richtlinie abschalten kann. Üben können Sie weiterhin.
notice-watchNoTimer = { $why ->
    [none] Die wöchentliche Prüfung lässt sich nicht einschalten: Diesem Computer fehlt systemd, das sie starten würde.
    [passing] Die wöchentliche Prüfung lässt sich nicht einschalten, solange das Programm noch am Ort des Downloads liegt. Verschieben Sie Findem Connect in den Ordner „Programme“, und öffnen Sie es dort.
   *[other] Die wöchentliche Prüfung lässt sich nicht einschalten, weil der Timer dieses Computers nicht gestartet ist: { $why }
}
notice-watchNeedsKeychain = Die wöchentliche Prüfung braucht den Schlüssel im Schlüsselbund dieses Computers. Dort ließ er sich nicht speichern, daher bleibt die Prüfung aus.
notice-rehearsalNotOffered = Der Probelauf ist gerade nicht möglich. Starten Sie den Verbindungstest erneut und versuchen Sie es dann noch einmal.
notice-rehearsalNotWritten = Der Testkandidat ließ sich auf diesem Computer nicht vermerken, deshalb wurde nichts erstellt. Prüfen Sie, ob die Festplatte voll oder dieses Programm zweimal geöffnet ist.

about-open = Über dieses Programm
about-title = Findem Connect for SmartRecruiters
about-version = Version
about-language = Sprache (Language)
about-translation = Diese Übersetzung wurde noch nicht von einer Person mit Deutsch als Muttersprache geprüft.
about-hosts = Kontaktierte Adressen
about-hosts-none = Noch keine
about-state = Was gespeichert ist
about-log = Protokoll
about-keys = Tastatur
about-key-primary = Hauptschaltfläche: { $keys }
about-key-paste = Schlüssel einfügen: { $keys }
about-key-back = Zurück: { $keys }
about-key-cancel = Eine laufende Prüfung abbrechen: { $keys }
about-watch = Wöchentliche Prüfung
about-watch-off = Aus
about-watch-on = Ein: { $names }
about-watch-idle = Ein, aber der Timer dieses Computers ist aus, daher läuft nichts von selbst: { $names }
about-watch-stop = Wöchentliche Prüfung beenden
about-watch-stopped = Die wöchentliche Prüfung ist aus.
about-promise = Kein Benutzerkonto, keine Telemetrie. In keiner dieser Dateien steht der Schlüssel.
about-delete = Alles löschen …
about-delete-title = Alles löschen, was dieses Programm gespeichert hat?
about-delete-what = Die auf diesem Computer gespeicherten Schlüssel, alle Ergebnisse, das Protokoll und die Kunden unter „{ start-diagnose }“ werden gelöscht. Die wöchentliche Prüfung endet. Dann schließt sich das Programm.
about-delete-pages = Der Teil Ihres Systems, der dieses Fenster darstellt, behält einige eigene Dateien ohne Schlüssel in <code>{ $folder }</code>. Diesen Ordner können Sie löschen, nachdem Sie das Programm geschlossen haben.
about-delete-not = In SmartRecruiters und Findem ändert sich nichts. Ein Schlüssel bleibt gültig, bis Sie ihn dort widerrufen.
about-delete-leftover = { $name } ist vielleicht noch in SmartRecruiters ({ $environment })
about-delete-leftover-detail = Ein Probelauf hat diesen Testkandidaten erstellt (etwa { $when }, E-Mail-Adresse <code>{ $email }</code>). Suchen und löschen Sie ihn zuerst dort, oder notieren Sie sich diese Angaben. Danach weiß dieses Programm nichts mehr davon.
about-delete-no = Behalten
about-delete-yes = Alles löschen
about-delete-leave = Alles außer diesen Schlüsseln löschen
notice-reportTooLarge = Diese Datei ist größer als jeder Bericht. Bitten Sie um die Datei, die das Programm gespeichert hat.
notice-reportForeign = Diese Datei ist kein Bericht dieses Programms. Ein Bericht ist eine HTML- oder JSON-Datei, die nach der Prüfung gespeichert wurde.
notice-reportDamaged = Diese Datei war ein Bericht, aber ein Teil fehlt oder ist verändert. Bitten Sie noch einmal darum, und zwar als Anhang.
notice-reportNewer = Eine neuere Version dieses Programms hat diesen Bericht geschrieben. Aktualisieren Sie das Programm, um ihn zu öffnen.
notice-reportUnreadable = Diese Datei lässt sich nicht lesen. Speichern Sie sie auf diesem Computer und öffnen Sie sie dann von dort.
notice-runGone = Diesen Bericht gibt es nicht mehr. Wählen Sie einen anderen.
notice-runsNewer = Einige Ergebnisse dieses Kunden stammen von einer neueren Version dieses Programms. Diese Ergebnisse bleiben unverändert und werden nicht angezeigt. Aktualisieren Sie dieses Programm, um sie zu sehen.
notice-runsNotKept = Das Ergebnis wird angezeigt, ließ sich aber auf diesem Computer nicht speichern. Prüfen Sie, ob die Festplatte voll ist, und speichern Sie den Bericht.
notice-reportNotKept = Dieser Bericht ließ sich nicht beim Kunden speichern. Die Datei ist unverändert. Prüfen Sie, ob die Festplatte dieses Computers voll ist, oder bitten Sie noch einmal um den Bericht.
notice-reportOfPractice = Dieser Bericht stammt aus der Übung, deshalb wird er nicht bei echten Kunden gespeichert. Um ihn zu behalten, öffnen Sie ihn noch einmal während der Übung.
notice-reportNotOfPractice = Dieser Bericht stammt aus einem echten SmartRecruiters, und Sie üben gerade. Wählen Sie „Übung verlassen“ und öffnen Sie ihn dann noch einmal, um ihn zu behalten.
notice-customerNameInUse = Diesen Namen hat schon etwas außerhalb dieser Liste, zum Beispiel die hier eingerichtete Verbindung. Geben Sie einen anderen Namen ein.
notice-customerGone = Dieser Kunde steht nicht mehr in der Liste. Wählen Sie einen anderen.
notice-checkElsewhere = { $name } wird noch geprüft. Es läuft immer nur eine Prüfung. Warten Sie, bis sie fertig ist, oder brechen Sie sie dort ab.
notice-reportKnown = { $name } hat diesen Bericht schon. Es wurde nichts hinzugefügt. Um ihn zu sehen, wählen Sie { $name } in der Liste.
notice-customerNameTaken = Es gibt schon einen Kunden mit diesem Namen. Wählen Sie ihn in der Liste, oder geben Sie einen anderen Namen ein.
notice-customerNameEmpty = Geben Sie zuerst den Namen des Kunden ein.
notice-customerNameTooLong = Dieser Name ist zu lang. Möglich sind höchstens 80 Zeichen.
notice-customerKnown = Dieser Schlüssel ist schon hier, bei { $name }. Er wurde nicht noch einmal gespeichert.
notice-customerBusy = Es läuft noch eine Prüfung. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.
notice-checkFirst = Es gibt noch nichts zu berichten. Prüfen Sie zuerst den Schlüssel.
notice-reportNotSaved = Der Bericht ließ sich dort nicht speichern. Wählen Sie einen anderen Ordner, oder prüfen Sie, ob die Festplatte voll ist.
notice-reportEnding = Ein Bericht lässt sich nicht als { $ending } speichern. Wählen Sie einen Namen, der auf .html oder .json endet.
