# The words of two reports compared. “Before” is the report that was given first, “now” the other.

comparison-title = Comparaison de deux vérifications
comparison-before = Avant
comparison-now = Maintenant
comparison-before-why = Avant : { $why }
comparison-now-why = Maintenant : { $why }
comparison-change = { $old } → { $new }
comparison-in-both = { $state } dans les deux
comparison-not-comparable = L’une des deux vérifications n’a pas pu conclure ou a laissé ce point de côté. Ce n’est ni mieux ni moins bien.
comparison-same-permissions = { $count ->
    [one] { $count } autorisation est identique dans les deux.
   *[other] { $count } autorisations sont identiques dans les deux.
}

## What must be known first

comparison-caveat-sameCheck = Les deux fichiers contiennent la même vérification.
comparison-caveat-key = Clés différentes : { $old } → { $new }.
comparison-caveat-keyUnknown = Impossible de savoir si les deux vérifications ont utilisé la même clé.
comparison-caveat-environment = Environnements différents : { $old } → { $new }. Tout changement peut venir de là.
comparison-caveat-mode = Types de vérification différents : { $old } → { $new }.
comparison-caveat-order = Le rapport le plus récent a été donné en premier. La comparaison va du plus ancien au plus récent : { $old } → { $new }.
comparison-caveat-program = Versions différentes de l’application, qui peuvent juger différemment : { $old } → { $new }.
comparison-caveat-catalogue = Versions différentes de la liste d’autorisations : { $old } → { $new }.

## What changed since the last kept check, and what is in the way of comparing

comparison-since-title = Ce qui a changé
comparison-since = Comparaison avec la vérification du { $time }.
comparison-since-nothing = Rien n’a changé depuis la vérification du { $time }.
comparison-since-passed = La vérification du { $time } n’est pas prise en compte : { $why }.
comparison-since-not = Comparaison impossible avec la vérification du { $time } : { $why }.
comparison-obstacle-first = C’est la première vérification de l’historique : il n’y a encore rien à quoi la comparer.
comparison-obstacle-thisStopped = Comparaison impossible, car cette vérification a été arrêtée.
comparison-obstacle-thisUntold = Comparaison impossible, car cette vérification n’a rien pu déterminer. { $why }
comparison-obstacle-unreadable = son rapport ne peut pas être ouvert
comparison-obstacle-environment = elle portait sur un autre environnement
comparison-obstacle-key = elle portait sur une autre clé
comparison-obstacle-keyUnknown = impossible de savoir si elle portait sur la même clé
comparison-obstacle-mode = une seule des deux vérifications était limitée à certaines autorisations
comparison-obstacle-stopped = elle a été arrêtée
comparison-obstacle-untold = elle n’a pas pu conclure

## What the changes come to

comparison-outcome-worse = Moins bien : { $worse }
comparison-outcome-mixed = Moins bien : { $worse }. Mieux : { $better }
comparison-outcome-better = Mieux : { $better }
comparison-outcome-betterNotReady = { $old ->
    [notReady] Mieux, mais toujours pas prête : { $better }
   *[other] Mieux, mais pas prête : { $better }
}
comparison-outcome-notComparable = Non comparable : { $untold }
comparison-outcome-told = { $new ->
    [ready] Clé prête désormais. La vérification précédente n’avait pas pu conclure.
    [notReady] Clé pas prête. La vérification précédente n’avait pas pu conclure.
   *[other] Cette vérification n’a pas pu conclure. Dans la précédente, la clé { $old ->
        [ready] était prête.
       *[other] n’était pas prête.
    }
}
comparison-outcome-otherReason = { $new ->
    [ready] Toujours prête, mais pour une autre raison.
    [notReady] Toujours pas prête, mais pour une autre raison.
   *[other] Toujours indéterminée, mais pour une autre raison.
}
comparison-outcome-different = { $result ->
    [writesTried] Même résultat. Les 7 autorisations d’écriture ont maintenant été testées.
    [another] Ni mieux ni moins bien : { $different }
   *[same] Même résultat
}
comparison-outcome-same = Même résultat

comparison-brief-key = clé
comparison-brief-key-worse = { $key ->
    [another] SmartRecruiters n’accepte pas la nouvelle clé.
   *[same] SmartRecruiters n’accepte plus cette clé.
}
comparison-brief-key-better = { $key ->
    [another] la nouvelle clé est acceptée
   *[same] SmartRecruiters accepte maintenant cette clé
}
comparison-brief-now-ready = désormais prête
comparison-brief-now-notReady = n’est plus prête
comparison-brief-still-notReady = toujours pas prête
comparison-brief-jobs = la clé voit maintenant { $one ->
    [yes] 1 poste
   *[no] { $new } postes
} au lieu de { $old } (groupe d’accès)
comparison-brief-subject = { $subject } : { $states }
comparison-brief-item = { $subject }, { $names } : { $states }
comparison-brief-named = { $names } : { $states }
comparison-brief-permissions = { $count } autorisations : { $states }
comparison-brief-untested = { $count ->
    [one] une autorisation n’a été testée
   *[other] { $count } autorisations n’ont été testées
} que dans une des vérifications
comparison-brief-several = plusieurs changements
comparison-brief-otherwise = { $new } dans les deux, mais pour une autre raison
comparison-brief-permission = autorisation
comparison-brief-role = rôle
comparison-brief-accessGroups = groupes d’accès
comparison-brief-source = source
comparison-brief-connectTest = test de connexion
comparison-brief-rehearsal = essai de création
comparison-brief-result = résultat
comparison-brief-network = réseau
comparison-brief-computer = ordinateur
comparison-brief-otherUser = utilisation de la clé

comparison-effect-worse = Moins bien
comparison-effect-notComparable = Non comparable
comparison-effect-better = Mieux
comparison-effect-different = Autres différences

## What changed

comparison-subject-key = Clé
comparison-subject-permission = Autorisations
comparison-subject-role = Rôle
comparison-subject-accessGroups = Groupes d’accès
comparison-subject-source = Source
comparison-subject-connectTest = Test de connexion
comparison-subject-rehearsal = Essai de création
comparison-subject-result = Résultat
comparison-subject-network = Réseau
comparison-subject-computer = Ordinateur
comparison-subject-otherUser = Utilisation de la clé

comparison-key-ending = …{ $lastFour }
comparison-key-accepted = Acceptée
comparison-key-refused = Refusée
comparison-match = { $label }, type { $type }, ID { $id }
comparison-not-counted = non compté
comparison-not-known = inconnu
comparison-notes = Notes
comparison-no-note = aucune
comparison-no-rehearsal = Aucun
comparison-rehearsal-clean = Réussi
comparison-rehearsal-leftover = Un candidat test subsiste peut-être
comparison-rehearsal-failed = Échec
comparison-rehearsal-inconclusive = Indéterminé
comparison-other-user-yes = Un autre programme l’utilisait en même temps
comparison-other-user-no = Seule cette application l’utilisait, pour autant qu’elle puisse le savoir
