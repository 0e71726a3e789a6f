# Why a command failed, and what may help. Each one begins with a small letter, because "error:" or "hint:" stands before it.

## Keys

problem-noKey = es gibt keinen Schlüssel zum Prüfen
problem-severalKeys = es wurde mehr als ein Schlüssel angegeben: { $names }
problem-keyEmpty = der Schlüssel ist leer
problem-twoKeys = dieser Text enthält zwei verschiedene Schlüssel, einer endet auf { $first }, einer auf { $second }
problem-notPracticeKey = { $shape ->
    [cut] { $count ->
        [one] das ist nur ein Teil eines Schlüssels: es fehlt mindestens 1 Zeichen
       *[other] das ist nur ein Teil eines Schlüssels: es fehlen mindestens { $count } Zeichen
    }
    [overlong] { $count ->
        [one] das ist länger als ein Übungsschlüssel: 1 Zeichen ist zu viel
       *[other] das ist länger als ein Übungsschlüssel: { $count } Zeichen sind zu viel
    }
   *[other] Sie üben gerade, und dieser Text ist kein Übungsschlüssel
}
problem-keyAsArgument = in der Befehlszeile werden keine Schlüssel akzeptiert, weil andere Benutzer dieses Computers sie dort lesen könnten
problem-keyUnreadable = der Schlüssel lässt sich nicht von der Standardeingabe lesen: { $why }
problem-keyMalformed = dieser Text kann kein Schlüssel sein: er enthält anderen Text oder Zeichen, die in keinem Schlüssel vorkommen, oder er ist viel zu lang
problem-practiceKeyElsewhere = das ist ein Übungsschlüssel; er wird nie an SmartRecruiters gesendet
problem-realKeyInPractice = Sie üben gerade, und dieser Text ist kein Übungsschlüssel; um ihn zu verwenden, wechseln Sie zur Produktion

## Profiles and the keychain

problem-profileNeedsAddress = das Profil { $profile } ist für eine eigene Adresse, aber es wurde keine angegeben
problem-noProfile = es gibt kein Profil mit dem Namen { $profile }
problem-profilesDamaged = die Liste der Profile in { $file } ist beschädigt
problem-profileWithoutKey = zum Profil { $profile } ist kein Schlüssel gespeichert
problem-profileHasKey = das Profil { $profile } hat schon einen Schlüssel
problem-keyElsewhere = der Schlüssel des Profils { $profile } ist in einem anderen Schlüsselbund als dem, der jetzt verwendet wird
problem-noStore = auf diesem Computer antwortet kein Schlüsselbund
problem-noCollection = im Schlüsselbund ist kein Speicher angelegt, der einen Schlüssel aufnehmen kann
problem-untilLogout = der Schlüsselbund vergisst seine Schlüssel beim Abmelden
problem-keychainLocked = der Schlüsselbund ist gesperrt
problem-waiting = der Schlüsselbund hat noch nicht geantwortet
problem-noAccess = das System erlaubt keinen Zugriff auf den Schlüsselbund
problem-ambiguous = der Schlüsselbund hat mehrere Einträge mit diesem Namen
problem-tooLong = der Schlüssel ist länger als die { $limit } Zeichen, die dieser Schlüsselbund akzeptiert
problem-notKept = der Schlüsselbund hat nicht zurückgegeben, was gespeichert wurde
problem-notText = der Eintrag im Schlüsselbund ist kein Text
problem-failed = der Schlüsselbund meldet einen Fehler

## Lists of keys and their results

problem-keysFile = { $file } lässt sich nicht lesen: { $why }
problem-keysOpenToOthers = { $file } enthält Schlüssel, aber andere Benutzer dieses Computers können die Datei lesen (Zugriffsrechte: { $mode })
problem-keysFromTerminal = eine Liste von Schlüsseln lässt sich nicht im Terminal eintippen, weil das Terminal die Schlüssel anzeigen würde
problem-noLines = die Liste hat keine Zeile mit einem Schlüssel
problem-outForeign = { $file } enthält etwas anderes als Ergebnisse dieses Befehls
problem-outInUse = ein anderer Lauf schreibt gerade in { $file }
problem-oldResultsFile = die früheren Ergebnisse in { $file } lassen sich nicht lesen: { $why }
problem-oldResultsBroken = { $file }, Zeile { $line }: das ist kein Ergebnis von `findem-doctor fleet`
problem-oldResultsAreOut = die früheren Ergebnisse können nicht in der Datei stehen, in die dieser Lauf schreibt
problem-metricsForeign = { $file } enthält etwas anderes als Metriken dieses Programms
problem-lineTooLong = diese Zeile ist zu lang für einen Schlüssel und seinen Namen
problem-lineNotText = diese Zeile ist kein Text: die Liste ist in UTF-16, und diese Zeile ist beschädigt
problem-lineNotJson = diese Zeile ist kein JSON, ab Zeichen { $place }
problem-lineWrongShape = diese Zeile braucht "name" mit "key" oder "profile" und darf außerdem nur "env" und "consent" enthalten; siehe Zeichen { $place }
problem-lineWithoutName = diese Zeile hat keinen Namen
problem-lineNameIsKey = der Name in dieser Zeile sieht wie ein Schlüssel aus oder enthält einen
problem-lineWithoutKey = diese Zeile hat weder einen Schlüssel noch ein Profil
problem-lineSeveralKeys = diese Zeile hat sowohl einen Schlüssel als auch ein Profil
problem-lineUnknownEnvironment = die Umgebung in dieser Zeile ist nicht production, sandbox oder practice

## The practice tenant and addresses

problem-scenarioElsewhere = --scenario gilt nur für die Übungsumgebung, nicht für { $environment }
problem-scenarioWithoutKey = das Szenario { $scenario } hat noch keinen Schlüssel, deshalb gibt es nichts zu prüfen
problem-keyForOwnTenant = dieser Befehl startet eine Übungsumgebung, die nur ihre eigenen Schlüssel akzeptiert, nicht den aus { $source }
problem-practiceNeedsAddress = eine Übungsumgebung braucht eine Adresse, aber es wurde keine angegeben
problem-practiceListen = die Übungsumgebung kann unter { $address } keine Verbindungen annehmen
problem-practiceTooManyCandidates = die Übungsumgebung kann bis zu { $limit } Kandidaten haben, nicht { $count }
problem-practiceSavedByLater = die gespeicherte Übungsumgebung stammt von einer späteren Version dieses Programms
problem-notAnAddress = das ist keine Webadresse; schreiben Sie sie wie http://127.0.0.1:8080
problem-notHttp = hier wird nur http:// akzeptiert; für SmartRecruiters selbst wählen Sie production oder sandbox
problem-notLoopback = nur eine Adresse auf diesem Computer wird akzeptiert: 127.0.0.1, [::1] oder localhost
problem-userInfo = die Adresse darf weder Benutzername noch Passwort enthalten
problem-notAnOrigin = die Adresse muss nach dem Port enden, ohne Pfad, Abfrage oder Fragment

## Files and this program

problem-internal = diese Prüfung ist wegen eines Fehlers in diesem Programm abgebrochen
problem-trust = dieser Computer hat keine vertrauenswürdigen Zertifikate und kann das von SmartRecruiters deshalb nicht prüfen
problem-reportFile = { $file } lässt sich nicht lesen: { $why }
problem-reportTooLarge = { $file }: die Datei hat mehr als { $limit } Bytes
problem-reportForeign = { $file }: das ist kein Bericht von Findem Connect
problem-reportDamaged = { $file }: der Bericht ist beschädigt: { $why }
problem-reportNewer = { $file }: der Bericht hat die Schemaversion { $version }, dieses Programm liest { $known }
problem-planFormat = ein Plan lässt sich nur als Text oder als JSON anzeigen
problem-noTimer = der Timer der wöchentlichen Prüfung lässt sich nicht umschalten: { $why }
problem-nothingWatched = keine Verbindung wird jede Woche geprüft
problem-notWatched = { $profile } wird nicht jede Woche geprüft
problem-changesFormat = was sich geändert hat, lässt sich nur als Text, JSON oder Markdown anzeigen
problem-outFile = { $file } lässt sich nicht schreiben: { $why }
problem-outNotAFile = { $file } ist keine Datei, die sich ersetzen lässt
problem-reportEnding = ein Bericht lässt sich nicht als { $ending } schreiben
problem-resultsEnding = Ergebnisse werden als JSON-Zeilen geschrieben, nicht als { $ending }
problem-output = die Standardausgabe lässt sich nicht schreiben: { $why }
problem-noOutput = Ergebnisse lassen sich nicht ausgeben: { $why }
problem-runtime = dieses Programm kann nicht starten: { $why }
problem-explainUnknown = unbekannt: „{ $query }“
problem-codeLength = ein Ergebniscode hat 15, 20 oder 25 Zeichen, dieser aber { $count }
problem-codeCharacter = ein Ergebniscode enthält niemals „{ $character }“
problem-codeCheck = der Ergebniscode enthält einen Tippfehler: seine Prüfziffer stimmt nicht
problem-codeNewer = der Ergebniscode stammt von einer späteren Version dieses Programms
problem-noHome = dieser Computer hat keinen Ordner für Programmdaten; nennen Sie einen in { $variable }
problem-locked = ein anderes Programm, zum Beispiel das Fenster von Findem Connect, verwendet { $folder }
problem-newerVersion = { $file } wurde von einer neueren Version geschrieben
problem-unreadable = { $file } ließ sich nicht lesen und bleibt deshalb, wie es ist
problem-tooLarge = { $file } ist zu groß
problem-noSpace = es ist kein Platz mehr frei, um { $file } zu schreiben
problem-notPermitted = dieses Programm darf nicht auf { $file } zugreifen
problem-held = ein anderes Programm hat { $file } geöffnet
problem-nameTaken = es gibt schon ein Profil mit diesem Namen
problem-nameEmpty = ein Profil braucht einen Namen
problem-nameTooLong = der Name eines Profils darf höchstens { $limit } Zeichen haben
problem-io = { $file } ließ sich nicht schreiben oder lesen

## Why a file can't be read or written

why-standardInput = die Standardeingabe
why-notFound = es gibt sie nicht
why-noFolder = ihren Ordner gibt es nicht
why-notPermitted = dafür fehlen Ihnen die Zugriffsrechte
why-folder = sie ist ein Ordner
why-full = der Datenträger ist voll
why-tooLarge = so große Dateien sind hier nicht möglich
why-readOnly = der Datenträger ist schreibgeschützt
why-badName = ihr Name ist hier nicht möglich
why-passing = das Programm liegt auf einem Disk-Image oder noch am Ort des Downloads

## What the company's IT turned off

problem-forbiddenByPolicy = { $feature ->
    [production] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: Verbindungen zu SmartRecruiters (siehe { $place })
    [sandbox] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: Verbindungen zu einer SmartRecruiters-Sandbox (siehe { $place })
    [custom] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: Verbindungen zu einem Server, dessen Adresse eingegeben wird (siehe { $place })
    [writeAttempts] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: den Test der Schreibberechtigungen (siehe { $place })
    [rehearsal] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: den Probelauf (siehe { $place })
    [fieldSample] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: das Zählen der Felder (siehe { $place })
    [keepKey] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: das Speichern eines Schlüssels im Schlüsselbund (siehe { $place })
    [watch] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: die regelmäßige Prüfung der Verbindung (siehe { $place })
   *[typedProxy] die IT Ihres Unternehmens hat das auf diesem Computer abgeschaltet: einen Proxy, dessen Adresse eingegeben wird (siehe { $place })
}
problem-policyUnusable = { $why ->
    [notRoots] die Richtlinie in { $place } schaltet alles ab, was sie abschalten kann, weil sie nicht root gehört
    [othersCanWrite] die Richtlinie in { $place } schaltet alles ab, was sie abschalten kann, weil nicht nur root sie ändern kann
    [notAFile] die Richtlinie in { $place } schaltet alles ab, was sie abschalten kann, weil sie ein Link oder keine Datei in einem Ordner ist
    [tooLong] die Richtlinie in { $place } schaltet alles ab, was sie abschalten kann, weil sie zu lang ist
    [notToml] die Richtlinie in { $place } schaltet alles ab, was sie abschalten kann, weil sie kein gültiges TOML ist
    [unknownKey] die Richtlinie in { $place } schaltet alles ab, was sie abschalten kann, weil diese Version „{ $key }“ nicht kennt
    [wrongValue] die Richtlinie in { $place } schaltet alles ab, was sie abschalten kann, weil „{ $key }“ einen unzulässigen Wert hat
   *[unreadable] die Richtlinie in { $place } schaltet alles ab, was sie abschalten kann, weil sie nicht lesbar ist
}

## Hints

hint-policy = nur die IT des Unternehmens kann das ändern
hint-practiceAlways = üben können Sie immer: `findem-doctor check --env practice`
hint-giveKeyElsewhere = geben Sie ihn an `findem-doctor check --key-stdin`, oder speichern Sie ihn mit `findem-doctor keys add NAME`
hint-giveKey = geben Sie ihn mit `--key-stdin`, mit `--profile NAME` oder in der Variablen FINDEM_DOCTOR_KEY an
hint-tryPractice = so probieren Sie es ohne Schlüssel aus: `findem-doctor check --env practice`
hint-oneKey = geben Sie nur einen an, damit klar ist, welcher Schlüssel geprüft wird
hint-unset = wenn Sie FINDEM_DOCTOR_KEY nicht verwenden wollten, löschen Sie die Variable
hint-nameTenant = um einen Übungsschlüssel zu prüfen, nennen Sie die Übungsumgebung, die ihn ausgestellt hat: ergänzen Sie `--api-base URL`
hint-nameTenantInstead = um einen Übungsschlüssel zu prüfen, nennen Sie die Übungsumgebung, die ihn ausgestellt hat: `--env practice --api-base URL` anstelle von `--scenario`
hint-leaveOutScenario = um einen echten Schlüssel zu prüfen, lassen Sie `--scenario` weg
hint-otherName = um einen echten Schlüssel zu prüfen, speichern Sie ihn unter einem anderen Namen: `findem-doctor keys add NAME`
hint-leaveOne = lassen Sie nur einen stehen, damit klar ist, welchen Schlüssel Sie meinen
hint-copyPracticeKey = kopieren Sie den ganzen Schlüssel, den `findem-doctor practice` anzeigt, oder erstellen Sie einen auf den Admin-Seiten der Übungsumgebung
hint-copyAgain = kopieren Sie den Schlüssel noch einmal; SmartRecruiters zeigt ihn nur einmal an, beim Erstellen
hint-inHistory = der Schlüssel steht jetzt im Verlauf Ihrer Shell. Falls andere den lesen können, widerrufen Sie den Schlüssel und erstellen Sie einen neuen
hint-leaveOutEnvironment = lassen Sie `--env` weg, oder verwenden Sie `--env practice`
hint-startTenant = starten Sie sie mit `findem-doctor practice`, erstellen Sie einen Schlüssel auf ihren Admin-Seiten, und prüfen Sie ihn mit `findem-doctor check --env practice --api-base URL --key-stdin`
hint-chmod = sorgen Sie dafür, dass nur Sie sie lesen können: `chmod 600 FILE`
hint-revoke = falls andere sie schon gelesen haben könnten, widerrufen Sie ihre Schlüssel und erstellen Sie neue
hint-pipe = nennen Sie eine Datei, oder leiten Sie die Liste mit einer Pipe hinein
hint-listFormat = die Liste hat ein JSON-Objekt pro Zeile; siehe `findem-doctor fleet --help`
hint-otherFile = nennen Sie eine andere Datei; in dieser wurde nichts geändert
hint-wholeResults = nennen Sie die unveränderte Datei, die `--out` eines früheren Laufs geschrieben hat
hint-ownFile = geben Sie jedem Lauf eine eigene Datei
hint-address = geben Sie sie mit `--api-base URL` an
hint-listProfiles = `findem-doctor keys list` zeigt die Profile, die einen Schlüssel haben
hint-keysLeft = Schlüssel, die darin stehen, sind vielleicht noch im Schlüsselbund, dessen Programm sie als „Findem Connect“ auflistet
hint-deleteFile = löschen Sie diese Datei, wenn niemand sie mehr braucht
hint-addKey = speichern Sie einen: `findem-doctor keys add NAME`
hint-forgetKey = um ihn zu ersetzen, führen Sie zuerst `findem-doctor keys forget NAME` aus
hint-startKeychain = starten Sie diesen Schlüsselbund und versuchen Sie es dann erneut
hint-explainAll = um alles zu sehen, was sich erklären lässt: `findem-doctor explain`
hint-similar = ähnlich: { $names }
hint-planFormat = verwenden Sie `--format text` oder `--format json`
hint-installPackage = der Timer gehört zum Paket findem-doctor; er braucht eine Anmeldung mit systemd
hint-keepTogether = Windows startet die Prüfung mit findem-connect.exe; dieses Programm muss im selben Ordner bleiben wie findem-doctor.exe
hint-moveToApplications = verschieben Sie Findem Connect in den Ordner „Programme“, und lassen Sie es dort
hint-ownSchedule = jedes andere Programm für Zeitpläne kann `findem-doctor check --profile NAME --changes` ausführen
hint-watchOn = um eine Verbindung jede Woche zu prüfen: `findem-doctor watch on NAME`
hint-changesFormat = verwenden Sie `--format text`, `--format json` oder `--format markdown`
hint-out = nennen Sie eine Datei dafür: `--out FILE`
hint-above = die Ausgabe steht oben, auf der Standardfehlerausgabe
hint-printReport = nennen Sie eine Datei, oder lassen Sie `--out` weg, um das Ergebnis auszugeben
hint-reportEndings = nehmen Sie einen Namen, der auf .txt, .md, .json oder .html endet, oder nennen Sie das Format mit `--format`
hint-resultsEndings = nehmen Sie einen Namen, der auf .ndjson endet
hint-unchangedFile = bitten Sie um die unveränderte Datei, die `findem-doctor check --format json` oder das Fenster geschrieben hat
hint-nameTenantOfKey = um ihn zu prüfen, nennen Sie die Übungsumgebung, die ihn ausgestellt hat: `findem-doctor check --env practice --api-base URL --key-stdin`
hint-leaveOutPractice = um einen echten Schlüssel zu prüfen, lassen Sie `--env practice` weg
hint-checkRealKey = so prüfen Sie einen echten Schlüssel: `findem-doctor check --env production --key-stdin`
hint-closeProgram = schließen Sie das Programm, das sie geöffnet hat, und versuchen Sie es dann erneut
hint-closeWindow = schließen Sie das Fenster von Findem Connect, oder warten Sie, bis der andere Befehl beendet ist
hint-startKeyring = starten Sie den Schlüsselbund des Desktops (GNOME Keyring, KDE Wallet oder KeePassXC) und versuchen Sie es dann erneut
hint-createKeyring = legen Sie einen Schlüsselbund an und machen Sie ihn zum Standard, zum Beispiel in „Passwörter und Verschlüsselung“
hint-unlock = entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut
hint-answerPrompt = geben Sie im Fenster, in dem das System danach fragt, das Passwort des Schlüsselbunds ein
hint-deleteDuplicates = löschen Sie die doppelten Einträge im Programm des Schlüsselbunds
hint-useSession = weiter, ohne ihn zu speichern: `findem-doctor check --key-stdin`
