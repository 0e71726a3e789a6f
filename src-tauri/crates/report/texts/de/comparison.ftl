# The words of two reports compared. “Before” is the report that was given first, “now” the other.

comparison-title = Vergleich von zwei Prüfungen
comparison-before = Vorher
comparison-now = Jetzt
comparison-before-why = Vorher: { $why }
comparison-now-why = Jetzt: { $why }
comparison-change = { $old } → { $new }
comparison-in-both = { $state } in beiden
comparison-not-comparable = Eine der beiden Prüfungen konnte es nicht feststellen oder hat es ausgelassen. Das ist weder besser noch schlechter.
comparison-same-permissions = { $count ->
    [one] Eine Berechtigung ist in beiden gleich.
   *[other] { $count } Berechtigungen sind in beiden gleich.
}

## What must be known first

comparison-caveat-sameCheck = Beide Dateien enthalten dieselbe Prüfung.
comparison-caveat-key = Verschiedene Schlüssel: { $old } → { $new }.
comparison-caveat-keyUnknown = Es lässt sich nicht sagen, ob beide Prüfungen denselben Schlüssel verwendet haben.
comparison-caveat-environment = Verschiedene Umgebungen: { $old } → { $new }. Jede Änderung kann daran liegen.
comparison-caveat-mode = Verschiedene Arten der Prüfung: { $old } → { $new }.
comparison-caveat-order = Der neuere Bericht wurde zuerst angegeben. Verglichen wird vom früheren zum späteren: { $old } → { $new }.
comparison-caveat-program = Verschiedene Versionen des Programms, die womöglich unterschiedlich urteilen: { $old } → { $new }.
comparison-caveat-catalogue = Verschiedene Versionen der Berechtigungsliste: { $old } → { $new }.

## What changed since the last kept check, and what is in the way of comparing

comparison-since-title = Was sich geändert hat
comparison-since = Verglichen mit der Prüfung vom { $time }.
comparison-since-nothing = Seit der Prüfung vom { $time } hat sich nichts geändert.
comparison-since-passed = Die Prüfung vom { $time } wurde übergangen: { $why }.
comparison-since-not = Ein Vergleich mit der Prüfung vom { $time } war nicht möglich: { $why }.
comparison-obstacle-first = Das ist die erste Prüfung im Verlauf. Es gibt noch nichts, womit sie sich vergleichen ließe.
comparison-obstacle-thisStopped = Ein Vergleich war nicht möglich, weil diese Prüfung abgebrochen wurde.
comparison-obstacle-thisUntold = Ein Vergleich war nicht möglich, weil diese Prüfung nichts feststellen konnte. { $why }
comparison-obstacle-unreadable = ihr Bericht lässt sich nicht öffnen
comparison-obstacle-environment = sie galt einer anderen Umgebung
comparison-obstacle-key = sie galt einem anderen Schlüssel
comparison-obstacle-keyUnknown = es lässt sich nicht sagen, ob sie demselben Schlüssel galt
comparison-obstacle-mode = nur eine der beiden Prüfungen war auf einige Berechtigungen beschränkt
comparison-obstacle-stopped = sie wurde abgebrochen
comparison-obstacle-untold = sie konnte es nicht feststellen

## What the changes come to

comparison-outcome-worse = Schlechter: { $worse }
comparison-outcome-mixed = Schlechter: { $worse }. Besser: { $better }
comparison-outcome-better = Besser: { $better }
comparison-outcome-betterNotReady = { $old ->
    [notReady] Besser, aber weiterhin nicht bereit: { $better }
   *[other] Besser, aber nicht bereit: { $better }
}
comparison-outcome-notComparable = Nicht vergleichbar: { $untold }
comparison-outcome-told = { $new ->
    [ready] Jetzt bereit. Die frühere Prüfung konnte es nicht feststellen.
    [notReady] Nicht bereit. Die frühere Prüfung konnte es nicht feststellen.
   *[other] { $old ->
        [ready] Diese Prüfung konnte es nicht feststellen. In der früheren war der Schlüssel bereit.
       *[other] Diese Prüfung konnte es nicht feststellen. In der früheren war der Schlüssel nicht bereit.
    }
}
comparison-outcome-otherReason = { $new ->
    [ready] Weiterhin bereit, aber aus einem anderen Grund.
    [notReady] Weiterhin nicht bereit, aber aus einem anderen Grund.
   *[other] Weiterhin unklar, aber aus einem anderen Grund.
}
comparison-outcome-different = { $result ->
    [writesTried] Gleiches Ergebnis. Jetzt sind die 7 Schreibberechtigungen getestet.
    [another] Weder besser noch schlechter: { $different }
   *[same] Gleiches Ergebnis
}
comparison-outcome-same = Gleiches Ergebnis

comparison-brief-key = Schlüssel
comparison-brief-key-worse = { $key ->
    [another] SmartRecruiters akzeptiert den neuen Schlüssel nicht.
   *[same] SmartRecruiters akzeptiert diesen Schlüssel nicht mehr.
}
comparison-brief-key-better = { $key ->
    [another] der neue Schlüssel wird akzeptiert
   *[same] SmartRecruiters akzeptiert diesen Schlüssel jetzt
}
comparison-brief-now-ready = jetzt bereit
comparison-brief-now-notReady = nicht mehr bereit
comparison-brief-still-notReady = weiterhin nicht bereit
comparison-brief-jobs = der Schlüssel sieht jetzt { $one ->
    [yes] 1 Stelle
   *[no] { $new } Stellen
} statt { $old } (Zugriffsgruppe)
comparison-brief-subject = { $subject } ({ $states })
comparison-brief-item = { $subject }, { $names } ({ $states })
comparison-brief-named = { $names } ({ $states })
comparison-brief-permissions = { $count } Berechtigungen ({ $states })
comparison-brief-untested = { $count ->
    [one] eine Berechtigung wurde
   *[other] { $count } Berechtigungen wurden
} nur bei einer der Prüfungen geprüft
comparison-brief-several = geändert
comparison-brief-otherwise = { $new } in beiden, aber aus einem anderen Grund
comparison-brief-permission = Berechtigung
comparison-brief-role = Rolle
comparison-brief-accessGroups = Zugriffsgruppen
comparison-brief-source = Quelle
comparison-brief-connectTest = Verbindungstest
comparison-brief-rehearsal = Probelauf
comparison-brief-result = Ergebnis
comparison-brief-network = Netzwerk
comparison-brief-computer = Computer
comparison-brief-otherUser = Verwendung des Schlüssels

comparison-effect-worse = Schlechter
comparison-effect-notComparable = Nicht vergleichbar
comparison-effect-better = Besser
comparison-effect-different = Andere Unterschiede

## What changed

comparison-subject-key = Schlüssel
comparison-subject-permission = Berechtigungen
comparison-subject-role = Rolle
comparison-subject-accessGroups = Zugriffsgruppen
comparison-subject-source = Quelle
comparison-subject-connectTest = Verbindungstest
comparison-subject-rehearsal = Probelauf
comparison-subject-result = Ergebnis
comparison-subject-network = Netzwerk
comparison-subject-computer = Computer
comparison-subject-otherUser = Verwendung des Schlüssels

comparison-key-ending = …{ $lastFour }
comparison-key-accepted = Akzeptiert
comparison-key-refused = Abgelehnt
comparison-match = { $label }, Typ { $type }, ID { $id }
comparison-not-counted = nicht gezählt
comparison-not-known = nicht bekannt
comparison-notes = Hinweise
comparison-no-note = keine
comparison-no-rehearsal = Keiner
comparison-rehearsal-clean = Einwandfrei
comparison-rehearsal-leftover = Vielleicht ist ein Testkandidat zurückgeblieben
comparison-rehearsal-failed = Fehlgeschlagen
comparison-rehearsal-inconclusive = Unklar
comparison-other-user-yes = Ein anderes Programm hat ihn gleichzeitig verwendet
comparison-other-user-no = Soweit erkennbar hat ihn nur dieses Programm verwendet
