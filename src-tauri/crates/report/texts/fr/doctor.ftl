# What the command line says around a report: the plan of a check, its progress, the summary of a fleet, keys, and the practice tenant.
# Names of commands, options, variables, and files stay as they are.

## What stands before a note, an error, and a hint

printed-note = remarque : { $text }
printed-error = erreur[{ $code }] : { $text }
printed-hint = conseil : { $text }

## The plan of a check

plan-host-practice = l’adresse du SmartRecruiters d’entraînement sur cet ordinateur
plan-title = Ce qu’une vérification envoie, et uniquement à { $host } :
plan-reads = Elle lit :
plan-writes = Elle tente d’écrire, sur des ID inventés pour cette vérification et qui n’appartiennent à rien :
plan-or = ou { $path }
plan-end = Une requête qui échoue peut être répétée quelques fois. La clé est envoyée dans un en-tête.

## The progress of a check, in one line

progress-asking = Interrogation de { $host } …
progress-answered = { $kind ->
    [reads] { $answered ->
        [one] { $answered } réponse sur { $wanted } autorisations de lecture
       *[other] { $answered } réponses sur { $wanted } autorisations de lecture
    }
   *[all] { $answered ->
        [one] { $answered } réponse sur { $wanted } autorisations
       *[other] { $answered } réponses sur { $wanted } autorisations
    }
}

## Notes on a check

check-saved = le rapport se trouve dans { $file }
check-key-from-variable = la clé vient de la variable { $variable }
check-not-in-history = la vérification ne figure pas dans l’historique de { $profile } : { $why }

## The summary of a fleet, and its progress in one line

fleet-ready = { $count ->
    [one] { $count } prête
   *[other] { $count } prêtes
}
fleet-notReady = { $count ->
    [one] { $count } pas prête
   *[other] { $count } pas prêtes
}
fleet-undetermined = { $count ->
    [one] { $count } indéterminée
   *[other] { $count } indéterminées
}
fleet-notChecked = { $count ->
    [one] { $count } non vérifiée
   *[other] { $count } non vérifiées
}
fleet-title-notReady = Pas prêtes :
fleet-title-undetermined = Indéterminées :
fleet-title-limited = Prêtes, mais limitées :
fleet-title-notChecked = Non vérifiées, on ne sait donc rien de ces clés :
fleet-title-skipped = Ignorées, car { $file } contient déjà leur résultat, compté ci-dessus :
fleet-lines = { $lines ->
    [one] { $lines } ligne : { $counts }.
   *[other] { $lines } lignes : { $counts }.
}
fleet-no-lines = Aucune ligne ne contenait de clé à vérifier.
fleet-see-headlines = voir le résumé de chaque ligne
fleet-stopped = Arrêt anticipé. Les vérifications inachevées n’ont pas de résultat.
fleet-changes-title = Changements depuis { $file } :
fleet-changes-none = Rien n’a changé depuis { $file }.
fleet-changes-none-so-far = Parmi les clés de cette exécution, rien n’a changé depuis { $file }.
fleet-changes-more = … et { $count } de plus
fleet-changes-gone-unknown = Cette exécution n’a pas vu toute la liste : elle ne peut pas dire quelles clés ont disparu.
fleet-change-new = Nouvelles
fleet-change-gone = Disparues
fleet-line = ligne { $line }
fleet-environment-custom = l’adresse dans --api-base
fleet-not-checked = Non vérifiée
fleet-exit-ready = Code de sortie 0 : toutes les clés sont prêtes.
fleet-exit-notReady = Code de sortie 1 : au moins une clé n’est pas prête.
fleet-exit-notDone = Code de sortie 2 : certains résultats n’ont pas pu être écrits.
fleet-exit-undetermined = Code de sortie 3 : aucune clé n’est déclarée « pas prête », mais certaines sont indéterminées ou n’ont pas été vérifiées.
fleet-done = { $done ->
    [one] { $done } terminée : { $counts }
   *[other] { $done } terminées : { $counts }
}
fleet-done-of = { $done ->
    [one] { $done } terminée sur { $all } environ : { $counts }
   *[other] { $done } terminées sur { $all } environ : { $counts }
}
fleet-left-seconds = encore { $seconds } s environ
fleet-left-minutes = encore { $minutes } min environ

## Where a key is stored

place-gnomeKeyring = GNOME Keyring
place-kdeWallet = KDE Wallet
place-keePassXc = KeePassXC
place-systemKeyring = le trousseau du système
place-windowsCredentialManager = le Gestionnaire d’identification
place-macKeychain = le trousseau macOS
place-session = la mémoire de cette application

## Keys

keys-question = Clé (non affichée) :
keys-stored =
    La clé se trouve dans { $place } sous le nom « { $entry } ».
    Pour la vérifier : { $command }
keys-stored-practice =
    La clé se trouve dans { $place } sous le nom « { $entry } ».
    Pour la vérifier : { $command }
    ADDRESS est l’adresse de l’API qu’affiche findem-doctor practice.
keys-stored-custom =
    La clé se trouve dans { $place } sous le nom « { $entry } ».
    Pour la vérifier : { $command }
    ADDRESS est l’adresse de l’API.
keys-removed = La clé de { $profile } n’est plus dans { $place }.
keys-removed-unlisted = Une clé dont le profil ne figure pas dans la liste a été supprimée dans { $place }.
keys-none = aucune clé n’est enregistrée
keys-none-add = aucune clé n’est enregistrée ; { $command } en enregistre une
keys-not-listed = { $why } ; les clés qui y figurent ne sont pas listées
keys-ends = se termine par { $lastFour }
keys-since = depuis le { $date }

## The weekly check

watch-on = { $profile } est vérifié chaque semaine.
watch-off = { $profile } n’est plus vérifié chaque semaine.
watch-nothing = Aucune connexion n’est vérifiée chaque semaine.
watch-status = { $profile } : vérifié chaque semaine depuis le { $since }. { $last }
watch-last-none = Il n’y a pas encore eu de vérification.
watch-last-ready = Dernière vérification le { $date } : prête.
watch-last-notReady = Dernière vérification le { $date } : pas prête.
watch-last-undetermined = Dernière vérification le { $date } : elle n’a pas pu conclure.
watch-last-noKey = Le { $date }, le trousseau n’a pas fourni la clé : rien n’a été vérifié.
watch-last-notChecked = Le { $date }, rien n’a été vérifié.
watch-timer-off = le minuteur est désactivé : aucune vérification ne se lance d’elle-même ; `findem-doctor watch on NAME` l’active
watch-waits = un autre programme, par exemple la fenêtre de Findem Connect, utilise les données enregistrées ; attente de sa fin
watch-no-notification = aucune notification n’a pu être affichée ({ $why })
watch-notice-broke = La connexion entre Findem et SmartRecruiters s’est dégradée
watch-notice-restored = La connexion entre Findem et SmartRecruiters fonctionne de nouveau
watch-notice-noKey = La connexion entre Findem et SmartRecruiters n’a pas été vérifiée
watch-notice-no-entry = La clé n’est pas dans le trousseau.

## The practice tenant

practice-running = Le SmartRecruiters d’entraînement fonctionne. Rien n’y est réel.
practice-api = Adresse de l’API
practice-admin = Pages d’administration
practice-scenario = Scénario
practice-keys = Clés :
practice-no-keys = aucune pour l’instant ; créez-en une sur les pages d’administration
practice-check = Pour vérifier une clé dans un autre terminal :
practice-stop = Ctrl-C l’arrête.
