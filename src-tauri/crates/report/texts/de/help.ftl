# What the help of the command line says: `findem-doctor --help`, and the help of each command.

## Headings, and what follows the text of an option

help-heading-usage = Aufruf:
help-heading-commands = Befehle:
help-heading-arguments = Argumente:
help-heading-options = Optionen:
help-heading-values = Mögliche Werte:
help-default = [Standard: { $value }]
help-values = [mögliche Werte: { $values }]

## Commands

help-command = Einen SmartRecruiters-API-Schlüssel für Findem prüfen und in einem Satz sagen, was nicht stimmt
help-command-check = Einen Schlüssel prüfen: seine Berechtigungen, die Quelle Findem und das, was Findem tun wird
help-command-fleet = Viele Schlüssel auf einmal prüfen, mit einer Ergebniszeile für jeden
help-command-practice = Die Übungsumgebung starten, die auf diesem Computer an die Stelle von SmartRecruiters tritt
help-command-explain = Erklären, was ein Bericht nennt: eine Berechtigung, eine Ursache, einen Grund, was ein Kunde sieht, oder einen Ergebniscode
help-command-report = Den Bericht öffnen, den ein Kunde geschickt hat, oder zwei vergleichen
help-command-report-show = Einen Bericht anzeigen
help-command-report-diff = Zwei Berichte vergleichen: was besser ist, was schlechter ist und was sich nicht vergleichen lässt
help-command-keys = Schlüssel im Schlüsselbund dieses Computers speichern, jeden unter einem Namen
help-command-keys-add = Einen Schlüssel speichern, der von der Standardeingabe gelesen oder verdeckt eingetippt wird
help-command-keys-list = Die Namen der Schlüssel auflisten, ohne die Schlüssel selbst
help-command-keys-forget = Einen Schlüssel aus dem Schlüsselbund entfernen
help-command-watch = Verbindungen jede Woche prüfen und melden, wenn eine nicht mehr funktioniert
help-command-watch-on = Eine Verbindung jede Woche mit ihrem Schlüssel im Schlüsselbund prüfen
help-command-watch-off = Eine Verbindung nicht mehr jede Woche prüfen
help-command-watch-now = Jetzt tun, was der Timer jede Woche tut
help-command-watch-status = Anzeigen, welche Verbindungen jede Woche geprüft werden und was die letzte Prüfung ergab
help-command-completions = Die Autovervollständigung für eine Shell ausgeben
help-command-man = Die Handbuchseite ausgeben
help-command-help = Diese Hilfe oder die Hilfe zu einem Befehl anzeigen

## Options and arguments that several commands have

help-argument-language = Die Sprache der Texte für Menschen [Standard: im Terminal die des Systems, sonst Englisch]
help-argument-api_base = Stattdessen einen Server auf diesem Computer fragen, zum Beispiel die Übungsumgebung unter http://127.0.0.1:8080
help-argument-verbose = Im Terminal alle Berechtigungen mit ihren Anfragen anzeigen, nicht nur, was Aufmerksamkeit braucht
help-argument-help = Hilfe anzeigen
help-argument-help-more = Hilfe anzeigen (ausführlicher mit „--help“)
help-argument-help-summary = Hilfe anzeigen (kürzer mit „-h“)
help-argument-version = Version anzeigen

## findem-doctor check

help-argument-check-env = Welches SmartRecruiters gefragt wird; practice ist eingebaut und braucht keinen Schlüssel [Standard: production]
help-argument-check-scenario = Mit diesem Problem üben (schließt `--env practice` ein); `findem-doctor practice --help` listet sie auf
help-argument-check-key_stdin = Den Schlüssel von der Standardeingabe lesen
help-argument-check-profile = Den Schlüssel aus dem Schlüsselbund lesen, in dem ihn `findem-doctor keys add NAME` gespeichert hat
help-argument-check-write_attempts = Auch die sieben Schreibberechtigungen testen, mit erfundenen IDs, die zu nichts gehören
help-argument-check-read_only = Die sieben Schreibberechtigungen weglassen; sie zählen nur, wenn die Rolle sie belegt
help-argument-check-only = Nur diese Berechtigungen prüfen (durch Kommas getrennt), ohne die Quelle und den Verbindungstest
help-argument-check-changes = Nur anzeigen, was sich seit der letzten Prüfung im Verlauf von --profile geändert hat; der Exit-Code bleibt der der Prüfung
help-argument-check-metrics = Das Ergebnis auch in diese Datei schreiben, als Metriken für Prometheus
help-argument-check-plan = Alle Anfragen ausgeben, die die Prüfung senden würde, und nichts senden
help-argument-check-format = Das Format des Berichts; ohne diese Option das der Endung von FILE (.json, .md, .html), sonst Text
help-argument-check-out = Den ganzen Bericht in diese Datei schreiben
help-argument-check-deadline = Die ganze Prüfung nach so vielen Sekunden beenden
help-argument-check-quiet = Weder Fortschritt noch Hinweise anzeigen, nur den Bericht und Fehler

## findem-doctor fleet

help-argument-fleet-keys = Die Liste der Schlüssel, eine Datei, die nur Sie lesen können; `-` liest die Standardeingabe
help-argument-fleet-jobs = Wie viele Schlüssel gleichzeitig geprüft werden, höchstens 128
help-argument-fleet-shard = Nur jede N-te Zeile prüfen, ab Zeile I (gezählt ab 0), um eine Liste auf mehrere Jobs zu verteilen
help-argument-fleet-out = Die Ergebnisse an diese Datei anhängen und Zeilen überspringen, die darin schon ein Ergebnis haben
help-argument-fleet-changes_from = Nur ausgeben, was sich seit den Ergebnissen in dieser Datei geändert hat, die --out eines früheren Laufs geschrieben hat
help-argument-fleet-metrics = Die Ergebnisse auch in diese Datei schreiben, als Metriken für Prometheus
help-argument-fleet-write_attempts = Auch die sieben Schreibberechtigungen testen, bei Zeilen mit "consent": true
help-argument-fleet-deadline = Die Prüfung jedes Schlüssels nach so vielen Sekunden beenden

## findem-doctor practice

help-argument-practice-port = Diesen Port von 127.0.0.1 verwenden statt eines freien
help-argument-practice-scenario = Was Sie üben
help-argument-practice-candidates = Wie viele Kandidaten das Unternehmen hat, bis zu 1.000.000
help-argument-practice-json = Die Adresse, die Admin-Seiten und die Schlüssel als eine Zeile JSON ausgeben

## findem-doctor explain

help-argument-explain-what = Eine ID aus einem Bericht, was ein Kunde sieht, ein Ergebniscode oder Suchwörter; ohne Angabe werden alle IDs aufgelistet

## findem-doctor report

help-argument-report-show-file = Der Bericht als JSON oder HTML; `-` liest die Standardeingabe
help-argument-report-show-format = Das Format, in dem er angezeigt wird
help-argument-report-show-reader = Stattdessen einen Text anzeigen, den Sie jemandem schicken können
help-argument-report-diff-old = Der ältere Bericht als JSON oder HTML; `-` liest die Standardeingabe
help-argument-report-diff-new = Der neuere Bericht
help-argument-report-diff-format = Das Format, in dem der Vergleich angezeigt wird

## findem-doctor keys

help-argument-keys-add-name = Ein Name dafür, zum Beispiel der des Kunden
help-argument-keys-add-env = Wo der Schlüssel verwendet wird [Standard: production]
help-argument-keys-forget-name = Der Name, unter dem er gespeichert wurde
help-argument-keys-forget-all = Alle Schlüssel entfernen

## findem-doctor watch

help-argument-watch-on-name = Der Name, unter dem `findem-doctor keys add` den Schlüssel gespeichert hat
help-argument-watch-off-name = Ihr Name; ohne Angabe wird keine mehr geprüft
help-argument-watch-now-name = Nur diese Verbindung prüfen

## findem-doctor completions

help-argument-completions-shell = Die Shell

## Possible values

help-value-practice = Die eingebaute Übungsumgebung auf diesem Computer
help-value-text = Für ein Terminal
help-value-json = Für Programme
help-value-markdown = Für ein Ticket
help-value-html = Für den Browser und zum Drucken; das JSON steckt darin
help-value-customer = Ein Brief an den Kunden: was gefunden wurde und was zu tun ist
help-value-ticket = Ein Text für das Ticket: die Ursache, die Schritte und die Belege
help-value-vendor = Ein Brief an den Support von SmartRecruiters, mit den Anfragen und ihren IDs

## What stands below the options

help-after =
    Exit-Codes von `check`:
      0  bereit: der Schlüssel kann, was die Anleitung von Findem verlangt
      1  nicht bereit: etwas muss behoben werden
      2  nicht geprüft: der Befehl ist falsch, oder der Schlüssel ist leer
      3  unklar: etwas kam dazwischen, oder das Schreiben muss erst getestet werden

    Im Terminal zeigt ein Bericht nur, was Aufmerksamkeit braucht, und die Antwort kommt zum Schluss. Eine Datei oder ein anderes Programm erhält immer den ganzen Bericht. Die Ausgabe ist UTF-8; wenn das Gebietsschema eine andere oder keine Kodierung hat, verwenden Texte für Menschen ASCII-Zeichen.
help-after-check =
    Der Schlüssel wird von der Standardeingabe, aus dem Schlüsselbund (--profile) oder aus der Variablen FINDEM_DOCTOR_KEY gelesen, sofern sie nicht leer ist. Er ist nie ein Argument, weil andere Benutzer des Computers ihn dort lesen könnten. Der Text darf mehr als den Schlüssel enthalten, zum Beispiel eine Beschriftung, einen Header oder einen curl-Befehl. Nur der Schlüssel wird verwendet.

    Eine Prüfung liest nur, außer mit --write-attempts. Die Rolle Admin enthält die sieben Schreibberechtigungen. Bei jeder anderen Rolle zeigt sich nur durch einen Test, ob sie vorhanden sind. Ohne --write-attempts oder --read-only endet eine solche Prüfung mit dem Exit-Code 3.

    Eine Prüfung mit --profile wird in den Verlauf dieses Profils aufgenommen, der die letzten 50 Prüfungen behält, außer wenn ein anderes Programm, zum Beispiel das Fenster von Findem Connect, die Aufzeichnungen geöffnet hat.

    Der Proxy ist der, den curl verwenden würde: https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, no_proxy und NO_PROXY, sonst der aus den Einstellungen des Desktops. SOCKS funktioniert, und in einer Anmeldung muss nichts maskiert werden. Ist die Adresse des Proxys ungültig, wird nichts gesendet.

    Beispiele:
    { $examples }

    Exit-Codes: 0 bereit, 1 nicht bereit, 2 nicht geprüft, 3 unklar
help-after-fleet =
    Jede Zeile der Liste ist ein JSON-Objekt:
    { $list }

    Ohne `env` ist die Umgebung die des Profils oder production. Eine Prüfung liest nur, außer wenn --write-attempts angegeben ist und die Zeile auch "consent": true enthält. Zeigt die Rolle eines Schlüssels nicht, ob er schreiben darf, ist das Ergebnis undetermined (unklar) mit dem Grund writesNotTried.

    Jede Zeile erhält eine Ergebniszeile in JSON, sobald sie fertig ist. Eine Zeile, die sich nicht prüfen lässt, erhält stattdessen einen Fehler, und der Rest geht weiter. Eine Zusammenfassung nach Ursachen geht an die Standardfehlerausgabe. Wurde ein Lauf unterbrochen, starten Sie ihn mit demselben --out noch einmal. Zeilen, die dort schon ein Ergebnis haben, werden übersprungen.

    Beispiele:
    { $examples }

    Exit-Codes: 0 alle bereit, 1 einige nicht bereit, 2 Befehl oder Liste falsch, 3 keiner sicher nicht bereit, aber einige unklar oder nicht geprüft
help-after-practice =
    Beispiele:
    { $examples }

    Der Befehl gibt die Adresse, die Admin-Seiten und die Schlüssel aus und läuft bis Strg-C. Um einen der Schlüssel zu prüfen, kopieren Sie den ausgegebenen Befehl in ein anderes Terminal und fügen Sie den Schlüssel ein, wenn danach gefragt wird.
help-after-explain =
    Ein Bericht nennt jede Berechtigung, jede Ursache (was behoben werden muss) und jeden Grund (warum sich etwas nicht feststellen ließ) mit einer ID, und jedes Ergebnis hat einen Code. Dieser Befehl erklärt, was sie bedeuten und was zu tun ist. Zu dem, was ein Kunde sieht, hat er auch eine Antwort zum Versenden.

    Beispiele:
    { $examples }
help-after-report-show =
    Im Terminal wird nur angezeigt, was Aufmerksamkeit braucht, und die Antwort kommt zum Schluss; --verbose zeigt alles. Beim Öffnen eines Berichts wird nichts gesendet.

    Beispiele:
    { $examples }
help-after-report-diff =
    Beispiel:
    { $examples }
help-after-keys-add =
    Solange das Fenster von Findem Connect offen ist, hat es die Liste der Schlüssel. Schließen Sie es also vorher.

    Beispiele:
    { $examples }
help-after-watch-on =
    Eine Prüfung, die von selbst läuft, liest nur. Sie fragt nie nach einem Passwort: Ist der Schlüsselbund gesperrt, wird nichts geprüft, und eine Benachrichtigung sagt das einmal. Benachrichtigt werden Sie nur, wenn etwas nicht mehr oder wieder funktioniert, und die Benachrichtigung nennt kein Unternehmen.

    Sie läuft jede Woche, während Sie angemeldet sind: Unter Linux startet sie systemd, unter Windows die Aufgabenplanung und unter macOS launchd. Solange ein anderes Programm die Aufzeichnungen geöffnet hat, wartet sie. Wird der Schlüssel entfernt, endet die wöchentliche Prüfung.

    Beispiele:
    { $examples }

## Comments beside examples

help-comment-permission = eine Berechtigung
help-comment-cause = eine Ursache
help-comment-reason = ein Grund
help-comment-symptom = was ein Kunde sieht
help-comment-code = ein Ergebniscode
help-comment-search = eine Suche: was zu diesen Wörtern passt
help-comment-everything = alles, was eine ID hat
