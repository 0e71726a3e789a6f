# What the command line says around a report: the plan of a check, its progress, the summary of a fleet, keys, and the practice tenant.

## What stands before a note, an error, and a hint

printed-note = Hinweis: { $text }
printed-error = Fehler[{ $code }]: { $text }
printed-hint = Tipp: { $text }

## The plan of a check

plan-host-practice = die Übungsumgebung auf diesem Computer
plan-title = Was eine Prüfung sendet, und zwar nur an { $host }:
plan-reads = Sie liest:
plan-writes = Sie testet das Schreiben mit IDs, die nur für diese Prüfung erfunden sind und zu nichts gehören:
plan-or = oder { $path }
plan-end = Eine Anfrage, die fehlschlägt, wird womöglich einige Male wiederholt. Der Schlüssel wird in einem Header gesendet.

## The progress of a check, in one line

progress-asking = Anfrage an { $host } …
progress-answered = { $kind ->
    [reads] { $answered } von { $wanted } Leseberechtigungen geprüft
   *[all] { $answered } von { $wanted } Berechtigungen geprüft
}

## Notes on a check

check-saved = der Bericht ist in { $file }
check-key-from-variable = der Schlüssel stammt aus der Variablen { $variable }
check-not-in-history = die Prüfung ist nicht im Verlauf von { $profile }: { $why }

## The summary of a fleet, and its progress in one line

fleet-ready = { $count } bereit
fleet-notReady = { $count } nicht bereit
fleet-undetermined = { $count } unklar
fleet-notChecked = { $count } nicht geprüft
fleet-title-notReady = Nicht bereit:
fleet-title-undetermined = Unklar:
fleet-title-limited = Bereit, aber eingeschränkt:
fleet-title-notChecked = Nicht geprüft, über diese Schlüssel ist also nichts bekannt:
fleet-title-skipped = Übersprungen, weil { $file } für sie schon ein Ergebnis hat, das oben mitgezählt ist:
fleet-lines = { $lines ->
    [one] 1 Zeile: { $counts }.
   *[other] { $lines } Zeilen: { $counts }.
}
fleet-no-lines = In keiner Zeile stand ein Schlüssel für diesen Lauf.
fleet-see-headlines = siehe die Überschrift zu jeder Zeile
fleet-stopped = Vorzeitig beendet. Nicht abgeschlossene Prüfungen haben kein Ergebnis.
fleet-changes-title = Geändert seit { $file }:
fleet-changes-none = Seit { $file } hat sich nichts geändert.
fleet-changes-none-so-far = Bei den Schlüsseln dieses Laufs hat sich seit { $file } nichts geändert.
fleet-changes-more = … und { $count } weitere
fleet-changes-gone-unknown = Dieser Lauf hat nicht die ganze Liste gesehen. Er kann also nicht sagen, welche Schlüssel fehlen.
fleet-change-new = Neu
fleet-change-gone = Nicht mehr dabei
fleet-line = Zeile { $line }
fleet-environment-custom = die Adresse in --api-base
fleet-not-checked = Nicht geprüft
fleet-exit-ready = Exit-Code 0: Alle Schlüssel sind bereit.
fleet-exit-notReady = Exit-Code 1: Mindestens ein Schlüssel ist nicht bereit.
fleet-exit-notDone = Exit-Code 2: Nicht alle Ergebnisse ließen sich schreiben.
fleet-exit-undetermined = Exit-Code 3: kein Schlüssel ist sicher nicht bereit, aber einige sind unklar oder wurden nicht geprüft.
fleet-done = { $done } erledigt: { $counts }
fleet-done-of = { $done } von etwa { $all } erledigt: { $counts }
fleet-left-seconds = noch etwa { $seconds } s
fleet-left-minutes = noch etwa { $minutes } min

## Where a key is stored

place-gnomeKeyring = GNOME Keyring
place-kdeWallet = KDE Wallet
place-keePassXc = KeePassXC
place-systemKeyring = dem Schlüsselbund des Systems
place-windowsCredentialManager = den Windows-Anmeldeinformationen
place-macKeychain = dem macOS-Schlüsselbund
place-session = dem Arbeitsspeicher dieses Programms

## Keys

keys-question = Schlüssel (wird nicht angezeigt):
keys-stored =
    Der Schlüssel ist als „{ $entry }“ gespeichert in: { $place }
    So prüfen Sie ihn: { $command }
keys-stored-practice =
    Der Schlüssel ist als „{ $entry }“ gespeichert in: { $place }
    So prüfen Sie ihn: { $command }
    ADDRESS steht für die API-Adresse, die findem-doctor practice ausgibt.
keys-stored-custom =
    Der Schlüssel ist als „{ $entry }“ gespeichert in: { $place }
    So prüfen Sie ihn: { $command }
    ADDRESS steht für die Adresse der API.
keys-removed = Der Schlüssel von { $profile } wurde aus { $place } entfernt.
keys-removed-unlisted = Ein Schlüssel, dessen Profil nicht in der Liste steht, wurde aus { $place } entfernt.
keys-none = es sind keine Schlüssel gespeichert
keys-none-add = es sind keine Schlüssel gespeichert; { $command } speichert einen
keys-not-listed = { $why }; Schlüssel, die darin stehen, werden nicht aufgelistet
keys-ends = endet auf { $lastFour }
keys-since = seit { $date }

## The weekly check

watch-on = { $profile } wird jede Woche geprüft.
watch-off = { $profile } wird nicht mehr jede Woche geprüft.
watch-nothing = Keine Verbindung wird jede Woche geprüft.
watch-status = { $profile }: wird seit { $since } jede Woche geprüft. { $last }
watch-last-none = Es gab noch keine Prüfung.
watch-last-ready = Letzte Prüfung am { $date }: bereit.
watch-last-notReady = Letzte Prüfung am { $date }: nicht bereit.
watch-last-undetermined = Letzte Prüfung am { $date }: Das Ergebnis ist unklar.
watch-last-noKey = Am { $date } gab der Schlüsselbund den Schlüssel nicht heraus. Es wurde nichts geprüft.
watch-last-notChecked = Am { $date } wurde nichts geprüft.
watch-timer-off = der Timer ist aus, daher läuft keine Prüfung von selbst; `findem-doctor watch on NAME` schaltet ihn ein
watch-waits = ein anderes Programm, zum Beispiel das Fenster von Findem Connect, verwendet gerade die gespeicherten Daten; warte, bis es beendet ist
watch-no-notification = es ließ sich keine Benachrichtigung anzeigen ({ $why })
watch-notice-broke = Die Verbindung zwischen Findem und SmartRecruiters hat sich verschlechtert
watch-notice-restored = Die Verbindung zwischen Findem und SmartRecruiters funktioniert wieder
watch-notice-noKey = Die Verbindung zwischen Findem und SmartRecruiters wurde nicht geprüft
watch-notice-no-entry = Der Schlüssel ist nicht im Schlüsselbund.

## The practice tenant

practice-running = Die Übungsumgebung läuft. Nichts darin ist echt.
practice-api = API-Adresse
practice-admin = Admin-Seiten
practice-scenario = Szenario
practice-keys = Schlüssel:
practice-no-keys = noch keine; erstellen Sie einen auf den Admin-Seiten
practice-check = So prüfen Sie einen Schlüssel in einem anderen Terminal:
practice-stop = Strg+C beendet sie.
