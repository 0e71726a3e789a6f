# The texts of the window: everything that is not keyed by an id of the core. Ids begin with their screen.
# Buttons say what they do; ↗ leaves the window, … asks first. A · never begins a line, and a ✓ never ends one. <strong> and <code> are the only tags.

## The window and its rail

window-name = Findem Connect
window-for = for SmartRecruiters
window-title = { $step } · Findem Connect
window-title-practice = { $step } · Entraînement · Findem Connect

rail-label = Étapes
rail-where = Étape { $number } sur { $count } : { $step }
rail-start = Démarrage
rail-key = Clé API
rail-permissions = Autorisations
rail-source = Source de candidats
rail-connectTest = Test de connexion
rail-mapping = Champs
rail-handOver = Transmission à Findem
rail-done = Terminé
rail-state-done = (terminé)
rail-state-failed = (échec)
rail-state-attention = (à traiter)
rail-state-unsure = (indéterminé)
rail-state-without = (non configuré)
rail-unnamed = Votre connexion
rail-kept = { $environment }{ "\u00A0" }· { $kept }
rail-key-none = pas encore de clé
rail-key-gone = pas de clé sur cet ordinateur
rail-key-keychain = clé dans { $name }
rail-key-session = clé pour cette session seulement
rail-key-storing = enregistrement de la clé…

environment-production = Production
environment-sandbox = Sandbox
environment-practice = Entraînement
environment-custom = Une autre adresse

back = Retour
shortcut-back = Alt+← (⌥← sur Mac)
shortcut-primary = Ctrl+Entrée (⌘Retour sur Mac)
shortcut-paste = Ctrl+V (⌘V sur Mac)
shortcut-cancel = Échap
cancel = Annuler
cancel-how = Pour annuler, appuyez sur { $keys }.
close = Fermer
continue = Continuer
continue-anyway = Continuer quand même
copy = Copier
copy-done = Copié
change-to = puis
haste-ignored = Cet appui a été ignoré, car la page venait de changer.
primary-none = Cette page n’a pas de bouton principal pour le moment.
copy-steps = Copier un message avec les étapes
count-of = { $value } sur { $max }

open-credentials = Ouvrir la page Credentials ↗
open-customSources = Ouvrir Custom Candidate Sources ↗
open-practiceHome = Ouvrir le SmartRecruiters d’entraînement ↗
open-findem = Ouvrir Findem ↗
open-findemGuide = Le guide de Findem a son propre tableau ↗

opened-what = Ou copiez cette adresse dans votre navigateur :
opened-not = Aucun navigateur ne s’est ouvert. Copiez cette adresse dans votre navigateur :
opened-said = Le navigateur ouvre la page. Rien ne s’affiche ? Copiez l’adresse.
copy-link = Copier le lien
copy-link-practiceHome = Copier le lien vers le SmartRecruiters d’entraînement
copy-link-findemGuide = Copier le lien vers le guide de Findem
opened-copy = Copier l’adresse

report-save = Enregistrer le rapport…
report-saved = Enregistré : { $path }
report-title-save = Le rapport
report-label = Nom de l’entreprise dans le rapport
report-label-why = (facultatif)
report-readable = Tout le rapport, en texte
report-holds = Le rapport porte sur toute la configuration. Il ne contient ni clé ni données de candidats.
report-save-where = Enregistrer…

no-key = Il n’y a pas de clé ici
no-key-detail = Collez d’abord une clé pour effectuer cette étape.
no-key-bring = Aller à la clé API

## Practice

practice-banner = Entraînement : rien n’est connecté
practice-label = Entraînement
left-practice = Vous avez quitté l’entraînement. C’est la vraie configuration.
left-practice-detail = À partir d’ici, ce que vous faites se passe dans le SmartRecruiters de votre entreprise.
practice-title = { "\u00A0" }· { $title } : la dernière vérification n’a rien trouvé d’anormal.
practice-story = { "\u00A0" }· { $title } : { $story }
practice-going = { "\u00A0" }· { $title }

## Start

start-title = Connecter SmartRecruiters à Findem
start-lead = Cette application vous guide dans la configuration et vérifie chaque étape. Aucune connaissance technique n’est nécessaire.
start-title-practice = S’entraîner à la configuration
start-lead-practice = Cette application comprend un SmartRecruiters fictif pour s’entraîner. Rien de ce que vous y faites n’est réel.
start-need = Ce qu’il vous faut
start-needs =
    Un compte SmartRecruiters avec un accès <strong>Admin</strong>
    Un compte <strong>Findem</strong> avec un accès Admin, ou un collègue qui en a un
    Environ <strong>dix minutes</strong>. Vous pouvez fermer la fenêtre à tout moment et reprendre où vous en étiez.
start-which = Quel SmartRecruiters connectez-vous ?
start-production = Celui dans lequel vos recruteurs travaillent.
start-sandbox = Une copie de test, si votre entreprise en a une.
start-name = Entreprise
start-name-why = (facultatif, affiché uniquement ici)
start-network = Connexion
start-network-only = Cette application ne communique qu’avec <code>{ $host }</code>.
start-network-look = Essayer la connexion
start-network-again = Réessayer
start-network-trying = Tentative…
start-network-same = Nouvelle tentative à { $when }, avec le même résultat.
start-network-unknown = Pas encore essayée.
start-network-looking = Tentative en cours…
start-network-reachable = Joignable.
start-network-proxy = Par le proxy de votre entreprise.
start-network-unreachable = Injoignable.
start-network-ask-it = Vérifiez la connexion Internet de cet ordinateur. Si d’autres pages s’ouvrent, demandez à votre service informatique d’autoriser cette application à joindre { $host }.
start-network-sign-in = Ouvrez une page web, connectez-vous, puis réessayez.
start-network-set-clock = Réglez l’horloge, puis réessayez.
start-network-inspected = Le réseau de votre entreprise peut lire cette connexion.
start-network-inspected-by = Cela inclut la clé. Le certificat de la connexion vient de : { $issuer }
start-obstacle-unreadable = { proxy-setting } ne contient pas une adresse de proxy valide : rien n’a été envoyé. Corrigez-la ou indiquez ici l’adresse du proxy.
start-obstacle-byItself = Votre réseau choisit son proxy automatiquement, par un script ou par détection. Cette application ne sait pas le faire. Demandez l’adresse du proxy à votre service informatique et indiquez-la ici.
start-obstacle-login = Le proxy de votre réseau demande un nom d’utilisateur et un mot de passe. Saisissez-les ici.
start-obstacle-loginRefused = Le proxy de votre réseau n’accepte pas ce nom d’utilisateur et ce mot de passe. Vérifiez-les ou demandez à votre service informatique.
start-obstacle-otherLogin = Le proxy de votre réseau demande un type d’authentification que cette application ne prend pas en charge. Demandez à votre service informatique un accès à { $host } qui s’en passe.
policy-off = Le service informatique de votre entreprise a désactivé cela sur cet ordinateur.
start-proxy = Définir un proxy à la main
start-proxy-off = Vous ne pouvez pas définir de proxy à la main : le service informatique de votre entreprise a désactivé cela sur cet ordinateur.
start-proxy-address = Adresse du proxy
start-proxy-example = proxy.example.com:8080
start-proxy-user = Nom d’utilisateur
start-proxy-password = Mot de passe
start-proxy-use = Utiliser ce proxy
start-proxy-why = Un proxy est un serveur du réseau de votre entreprise qui transmet les requêtes à Internet. Votre service informatique sait s’il y en a un et connaît son adresse. Laissez l’adresse vide pour utiliser le réglage de cet ordinateur.
start-proxy-login-why = Saisissez un nom d’utilisateur et un mot de passe seulement si le proxy les demande. Ils restent en mémoire jusqu’à la fermeture de l’application et ne sont enregistrés dans aucun fichier.
start-proxy-signed-in = Un nom d’utilisateur et un mot de passe sont utilisés jusqu’à la fermeture de l’application. Pour continuer à les utiliser, laissez les deux champs vides.
start-scenario = Scénario
start-scenario-choose = Ce à quoi vous entraîner
start-scenario-other = S’entraîner à autre chose
start-scenario-begin = Recommencer avec ce scénario
start-over-title = Recommencer ?
start-over-what = Cela efface ce que vous avez fait dans cet entraînement : la clé, les résultats et tout ce que vous avez créé dans le SmartRecruiters d’entraînement.
start-over-stays = Si vous avez ajouté des clients d’entraînement sous « { start-diagnose } », ils restent, mais leurs clés ne fonctionneront plus.
start-over-no = Continuer l’entraînement
start-over-yes = Recommencer
start-practice-pages = Les pages d’entraînement dans votre navigateur fonctionnent tant que cette fenêtre est ouverte et que vous vous entraînez. Si vous recommencez un scénario, actualisez-les.
start-quiet = « { start-practice-first } » utilise un SmartRecruiters fictif. Tant que vous n’avez pas collé de clé, cette application teste seulement la connexion.
start-quiet-unreachable = SmartRecruiters est encore injoignable. La section « { start-network } » ci-dessus indique quoi faire.
start-quiet-begun = Votre progression est enregistrée.
start-quiet-practice-again = Recommencer efface la clé et les résultats de cet entraînement.
start-quiet-practice = Rien de ce que vous faites ici n’atteint le vrai SmartRecruiters.
start-set-up = Configurer
start-continue = Continuer : étape { $number } sur { $count }, { $step }
start-practice-continue = Continuer l’entraînement : étape { $number } sur { $count }, { $step }
start-practice = S’entraîner
start-practice-first = S’entraîner d’abord
start-practice-go = Commencer l’entraînement
start-support = Pour le support Findem :
start-diagnose = Diagnostiquer une clé
start-practice-stop = Quitter l’entraînement

## API key

key-title = Créer une clé API dans SmartRecruiters
key-lead = La clé est un code secret qui donne à Findem un accès Admin. Elle permet de lire et de modifier les candidats, les postes, les entretiens, les messages et les paramètres de l’entreprise, jusqu’à ce que vous la révoquiez. Vous avez déjà une clé pour Findem avec le rôle Admin ? Collez-la ici.
key-title-held = La clé que vous avez transmise
key-lead-held = { $practice ->
    [yes] L’enregistrement dans Findem était un entraînement.
   *[no] Vous l’avez enregistrée dans Findem.
} Vous pouvez revérifier la clé à tout moment. Pour la remplacer, collez une nouvelle clé, enregistrez-la dans Findem, puis révoquez celle-ci.
key-lead-removed = Il n’y a rien à faire ici. Findem a la clé qui se termine par { $lastFour }, et cet ordinateur n’en a plus besoin. Pour la revérifier, collez-la ici.
key-title-removed-practice = La clé de votre entraînement
key-lead-removed-practice = Il n’y a rien à faire ici. Pour l’entraînement, vous avez enregistré la clé qui se termine par { $lastFour }, et elle a été supprimée de cet ordinateur. Pour la revérifier, collez-la ici.
key-title-replace = Remplacer la clé
key-lead-replace = Créez une nouvelle clé, collez-la ici et vérifiez-la. Une fois que la nouvelle clé fonctionne et qu’elle est enregistrée dans Findem, révoquez l’ancienne.
key-title-new = La nouvelle clé est ici
key-lead-new = Vérifiez-la. { $inFindem ->
    [yes] Findem continue d’utiliser l’ancienne clé, qui se termine par { $lastFour }, jusqu’à ce que vous y enregistriez celle-ci.
   *[no] Si elle fonctionne, enregistrez-la dans Findem et révoquez { $count ->
        [one] l’ancienne clé, qui se termine par { $old }
       *[other] les anciennes clés, qui se terminent par { $old }
    }.
}
key-lead-new-proved = Elle est vérifiée, et SmartRecruiters l’a acceptée. { $inFindem ->
    [yes] Findem continue d’utiliser l’ancienne clé, qui se termine par { $lastFour }, jusqu’à ce que vous y enregistriez celle-ci.
   *[no] Enregistrez-la dans Findem, puis révoquez { $count ->
        [one] l’ancienne clé, qui se termine par { $old }
       *[other] les anciennes clés, qui se terminent par { $old }
    }.
}
key-title-here = Votre clé API est ici
key-lead-here = La vérification montre si SmartRecruiters l’accepte et ce qu’elle peut faire.
key-lead-proved = Elle est vérifiée, et SmartRecruiters l’a acceptée. Vous pouvez la vérifier à nouveau à tout moment.
key-title-practiced = Coller la clé API
key-lead-practiced = Findem se connecte avec une clé API. Dans ce scénario, quelqu’un l’a déjà créée.
key-practiced = Vous vous entraînez avec « { $title } ». La clé est déjà créée.
key-practiced-detail = Elle se trouve dans le SmartRecruiters d’entraînement, sur la page « Votre scénario ». Copiez-la là-bas, puis collez-la ici. Si elle n’y est plus, créez une nouvelle clé sur la page « Credentials » du SmartRecruiters d’entraînement, ou recommencez le scénario sur la page « Démarrage ».
key-practiced-open = Ouvrir « Votre scénario » ↗
key-create = Créez-la
key-steps =
    Connectez-vous en tant qu’Admin : Settings → Administration → Apps & Integrations → <strong>Credentials</strong>
    Cliquez sur <strong>New credential</strong>, puis sur <strong>API key</strong>. Si des cases à cocher apparaissent, vous avez choisi un client OAuth par erreur : revenez en arrière.
    System role (rôle) : choisissez <strong>Admin</strong>. Tout autre rôle échouera plus tard. Access group (groupe d’accès) : laissez vide (None).
    Name (nom) : { $another ->
        [yes] un nouveau nom, par exemple « { key-name-another } »
       *[no] « { key-name } »
    }. Description : à quoi sert la clé, par exemple « Connecte Findem ». Cliquez ensuite sur <strong>Generate</strong>.
    Copiez la clé. Laissez cette fenêtre ouverte jusqu’à ce que la page Autorisations affiche « ✓ SmartRecruiters a accepté la clé » : la clé ne s’affiche qu’une fois.
key-lost = J’ai fermé cette fenêtre avant de coller la clé
key-lost-how =
    SmartRecruiters n’affiche pas une clé une seconde fois : vous ne pouvez plus utiliser celle-ci.
    Créez une autre clé en suivant les mêmes étapes. Nommez-la « { key-name-another } » pour distinguer les deux.
    Avant de quitter la page Credentials, révoquez la clé perdue, pour qu’aucune clé inutilisée ne subsiste. Repérez-la par le nom que vous lui avez donné (« { key-name } ») et cliquez sur <strong>Revoke</strong>. Si plusieurs clés portent ce nom, prenez la plus récente.
    Collez « { key-name-another } » ici.
key-bring = Collez votre clé ici
key-here = Sur cet ordinateur
key-paste = Coller la clé
key-paste-other = Coller une autre clé
key-replace = Remplacer la clé
key-type = Saisir la clé
key-empty = Pas encore de clé. Copiez-la dans SmartRecruiters, puis cliquez sur « Coller la clé » ou appuyez sur Ctrl+V (⌘V sur Mac).
key-empty-replace = Copiez la nouvelle clé dans SmartRecruiters, puis cliquez sur « Coller la nouvelle clé » ou appuyez sur Ctrl+V (⌘V sur Mac).
key-old = La clé { $masked } reste jusqu’à l’arrivée de la nouvelle.
key-masked = La clé, dont seuls les quatre derniers caractères sont visibles :
key-forget = { done-remove }
key-forget-title = Retirer la clé de cet ordinateur ?
key-forget-what = SmartRecruiters ne l’affichera plus. Pour l’utiliser à nouveau ici, il vous faudra votre propre copie ou une nouvelle clé.
key-forget-stays = Dans SmartRecruiters, la clé reste valide jusqu’à ce que vous la révoquiez.
key-forget-refused = Dans SmartRecruiters, elle n’est plus valide.
key-forget-no = La garder
key-forget-yes = La retirer
key-forgotten-keychain = La clé n’est plus dans { $name }.
key-forgotten-session = La clé a été retirée de la mémoire de l’application.
key-storing = Enregistrement…
key-not-stored = Non enregistrée : ici pour cette session seulement.
key-stored = ✓ Enregistrée.
key-stored-in = Enregistrée dans { $name }.
key-stored-unproved = Enregistrée, mais cela ne ressemble pas à une clé SmartRecruiters. Laissez cette fenêtre ouverte jusqu’à ce qu’une vérification réussisse.
key-stored-rejected = Enregistrée, mais SmartRecruiters a rejeté cette clé.
key-check = Vérifier cette clé
key-note-looksRight = Ressemble à une clé API SmartRecruiters.
key-note-cleaned = Seule la clé a été retenue. Le texte qui l’entourait a été ignoré.
key-extra = Seule la clé a été vérifiée, sans le texte qui l’entoure. Si tout ce texte a été collé dans Findem, n’y collez que la clé.
key-note-repeated = La même clé figurait plusieurs fois. Elle n’a été retenue qu’une fois.
key-note-cut = Ce n’est qu’une partie d’une clé. Il manque au moins { $missing ->
        [one] { $missing } caractère
       *[other] { $missing } caractères
    }. Copiez-la en entier.
key-note-overlong = C’est plus long qu’une clé. Il y a { $extra ->
        [one] { $extra } caractère
       *[other] { $extra } caractères
    } de trop. Copiez uniquement la clé.
key-note-unusual = Ce texte n’a pas la forme d’une clé API. Assurez-vous d’avoir copié la clé entière. La vérifier ne présente aucun risque.
key-note-oauthPair = Cela ressemble à l’ID et au secret d’un client OAuth. Findem a besoin d’une clé API.
key-note-oauthToken = Cela ressemble à un jeton OAuth. Findem a besoin d’une clé API.
key-note-partnerToken = Ce texte compte 64 caractères, comme un jeton de partenaire. Findem a besoin d’une clé API.
key-will-be-kept = Elle est enregistrée dans { $name } et envoyée uniquement à { $host }.
key-will-be-in-memory = Elle reste dans la mémoire de l’application jusqu’à sa fermeture. Elle est envoyée uniquement à { $host }.
key-being-kept = La clé n’est que dans la mémoire de l’application tant que { $name } n’a pas répondu. Cette application ne l’envoie qu’à { $host }.
key-in-keychain = Dans { $name } sous le nom « { $entry } ». Cette application ne l’envoie qu’à { $host }.
key-in-session = Uniquement dans la mémoire de l’application, jusqu’à sa fermeture. Cette application ne l’envoie qu’à { $host }.
key-no-keychain = { $why ->
    [forbidden] Le service informatique de votre entreprise a désactivé l’enregistrement des clés sur cet ordinateur : la clé reste dans la mémoire de l’application jusqu’à sa fermeture.
    [waiting] Le trousseau de cet ordinateur n’a pas encore répondu. En attendant, la clé reste dans la mémoire de l’application.
    [noCollection] Cet ordinateur n’a aucun trousseau où enregistrer une clé : la clé reste dans la mémoire de l’application jusqu’à sa fermeture.
    [untilLogout] Le trousseau de cet ordinateur oublie ses clés quand vous fermez votre session : la clé reste dans la mémoire de l’application jusqu’à sa fermeture.
    [failed] Le trousseau de cet ordinateur a rencontré une erreur : la clé reste dans la mémoire de l’application jusqu’à sa fermeture.
   *[noStore] Cet ordinateur n’a pas de trousseau : la clé reste dans la mémoire de l’application jusqu’à sa fermeture.
} Elle est envoyée uniquement à { $host }.
host-named = { $host }
host-practice = l’adresse du SmartRecruiters d’entraînement sur cet ordinateur
key-keychain-any = le trousseau de cet ordinateur (son stockage sécurisé)
key-session-only = Garder pour cette session seulement
key-where = Où est ma clé ?
key-where-explained = Elle est dans { $name }, protégé par votre propre session, ou seulement en mémoire si vous l’avez choisi. Aucun fichier, journal ou rapport de cette application ne la contient. Le presse-papiers est effacé dès que la clé est enregistrée. <strong>Retirer la clé…</strong> la retire d’ici. Dans SmartRecruiters, elle reste valide jusqu’à ce que vous la révoquiez.
key-typed = La clé
key-typed-take = Utiliser cette clé
key-typed-show = Afficher la clé
key-typed-leave = Revenir sans cette clé ?
key-typed-leave-what = La clé que vous avez saisie n’est pas encore enregistrée. Si vous revenez en arrière, vous devrez la saisir à nouveau.
key-typed-leave-yes = Revenir
key-typed-leave-no = Rester ici
key-typed-empty = Saisissez ou collez d’abord la clé.
key-question-title = Cela ne ressemble pas à une clé API
key-question-pasted = Ce que vous avez copié compte { $length ->
        [one] { $length } caractère
       *[other] { $length } caractères
    }. L’enregistrer quand même ?
key-question-typed = Ce que vous avez saisi compte { $length ->
        [one] { $length } caractère
       *[other] { $length } caractères
    }. L’enregistrer quand même ?
key-question-why = Tout ce qui est enregistré comme clé est envoyé à SmartRecruiters. Si vous avez copié un mot de passe ou autre chose, ne l’enregistrez pas. Le presse-papiers reste tel quel.
key-question-why-typed = Ce qui est enregistré comme clé est envoyé à SmartRecruiters. Si c’est un mot de passe ou autre chose, ne l’enregistrez pas.
key-question-declined = Rien n’a été enregistré.
key-question-no = Ne pas enregistrer
key-question-yes = Enregistrer comme clé
key-quiet-removed = Findem a la clé : cette étape est terminée.
key-quiet-removed-practice = Pour l’entraînement, vous avez enregistré la clé : cette étape est terminée.
key-quiet-starting = La vérification démarre toute seule.
key-quiet-none = Vous n’avez aucune case à cocher. Le rôle Admin inclut les { $count } autorisations.
key-quiet-unstored = Pas encore enregistrée. Laissez la fenêtre de SmartRecruiters ouverte.
key-quiet-stored = La vérification ne fait que lire. Elle ne modifie rien.
key-waits-network = La vérification commence dès que le réseau répond.
key-waits-inspected = Le réseau de votre entreprise peut lire cette connexion : la vérification attend votre clic.
key-waits-unreachable = SmartRecruiters est encore injoignable : la vérification attend votre clic.

## Permissions

permissions-title = Autorisations
permissions-lead = Findem demande { $count } autorisations. Chacune a son résultat ci-dessous.
permissions-list = Les { $count } autorisations
permissions-looks = « Semble accordée » signifie que la requête portait sur un élément inventé, pour que rien ne puisse changer. SmartRecruiters n’a pas refusé la clé : il a seulement répondu que cet élément n’existe pas. Sans données réelles, un test ne peut rien prouver de plus. Cela concerne { $writes ->
    [0] { "" }
    [one] { $writes } autorisation d’écriture
   *[other] { $writes } autorisations d’écriture
}{ $both ->
    [yes] { " et " }
   *[no] { "" }
}{ $reads ->
    [0] { "" }
    [one] { $reads } autorisation de lecture
   *[other] { $reads } autorisations de lecture
}.
permissions-by-role = La lecture a été testée. { $rehearsed ->
    [0] { $writes ->
        [one] L’autorisation d’écriture n’a pas été testée, mais le rôle Admin l’inclut.
       *[other] Les { $writes } autorisations d’écriture n’ont pas été testées, mais le rôle Admin les inclut.
    }
   *[other] L’essai de création a prouvé { $rehearsed } autorisations d’écriture. { $writes ->
        [one] L’autre n’a pas été testée, mais le rôle Admin l’inclut.
       *[other] Les { $writes } autres n’ont pas été testées, mais le rôle Admin les inclut.
    }
} { $reads ->
    [0] { "" }
    [one] { $reads } autorisation de lecture a été testée sur un élément inventé et n’a pas été refusée. { "" }
   *[other] { $reads } autorisations de lecture ont été testées sur un élément inventé et n’ont pas été refusées. { "" }
}{ $looks ->
    [one] Au total, { $looks } semble donc accordée.
   *[other] Au total, { $looks } semblent donc accordées.
}
permissions-fix-above = Les étapes sont au-dessus de la liste.
permissions-looks-granted = C’est bon signe. La requête désignait quelque chose qui ne peut pas exister et ne pouvait donc pas réussir. SmartRecruiters y a répondu sans refuser la clé.
permissions-limited = La clé peut faire tout ce que demande le guide de Findem, mais Findem ne verrait qu’une partie des postes et des candidats.
permissions-kept = { $lastFour ->
    [unknown] La clé de ce résultat n’est plus sur cet ordinateur
   *[other] La clé qui se termine par { $lastFour } n’est plus sur cet ordinateur
}
permissions-kept-detail = Voici le résultat de la dernière vérification ({ $when }). Pour vérifier à nouveau, collez une clé.
key-last = Le résultat de la dernière vérification est toujours là
key-last-detail = { $lastFour ->
    [unknown] Dernière vérification : { $when }.
   *[other] Dernière vérification : { $when }, avec la clé qui se termine par { $lastFour }.
}
key-last-show = L’afficher
permissions-check = Vérifier cette clé
permissions-check-again = Vérifier à nouveau
permissions-all-again = Tout revérifier
permissions-paste-new = Coller la nouvelle clé
permissions-try-writes = Tester les 7 autorisations d’écriture…
permissions-without-writes = Continuer sans ce test
permissions-running = Vérification de ce que cette clé peut lire…
permissions-running-writes = Vérification et test des 7 autorisations d’écriture…
permissions-asking = En cours…
permissions-waiting = En attente
permissions-untried = d’après le rôle
permissions-likely = <strong>Le plus probable :</strong> { $cause }
permissions-also = <strong>Ou :</strong> { $cause }
permissions-other = Ou : { $cause }
permissions-denied = Refusées : { $permissions }
permissions-vendor = SmartRecruiters l’écrit aussi <code>{ $scope }</code>.
permissions-unexpected-detail = Rien n’aurait dû changer, et aucun autre test n’a été envoyé. Enregistrez le rapport et envoyez-le au support Findem. Il indique la requête.
permissions-source-next = L’étape suivante est la source de candidats.
permissions-writes = Les 7 autorisations d’écriture
permissions-writes-why = La modification et la suppression ne sont testées que si vous le demandez. Le test n’utilise que des ID qui n’existent pas : rien ne devrait changer. Vous voyez d’abord la liste exacte.
permissions-writes-tried = { $rehearsed ->
    [0] { $tried ->
        [7] Les 7 ont été testées ({ $when }) :
        [one] { $tried } des 7 a été testée ({ $when }) :
       *[other] { $tried } des 7 ont été testées ({ $when }) :
    }
   *[other] L’essai de création a prouvé { $rehearsed } des 7. { $tried ->
        [one] { $tried } autre a été testée ({ $when }) :
       *[other] { $tried } autres ont été testées ({ $when }) :
    }
}
permissions-quiet-first = La vérification lit quelques enregistrements et n’en conserve aucun.
permissions-quiet-reads = Lecture seule. Rien n’est modifié.
permissions-quiet-writes = Les écritures ne sont testées que sur des ID qui ne peuvent pas exister.
permissions-quiet-done = Dernière vérification : { $when }, en { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s.
permissions-quiet-at = Dernière vérification : { $when }.
permissions-quiet-tried = Dernière tentative : { $when }.
permissions-stored = ✓{ "\u00A0" }Enregistrée dans { $name }.
permissions-accepted = ✓{ "\u00A0" }SmartRecruiters a accepté la clé.
permissions-stored-session = ✓{ "\u00A0" }Ici pour cette session seulement.
permissions-again-now = Vous pouvez attendre ici : cette page revérifie d’elle-même. Vérifier ne fait que lire.
permissions-again-meanwhile = D’ici là, cette page revérifie aussi d’elle-même, au cas où quelqu’un modifierait cette clé dans SmartRecruiters. Vérifier ne fait que lire.
permissions-again-not = Pour l’instant, cette page ne revérifie pas d’elle-même. Cliquez sur « { permissions-check-again } » quand quelque chose a changé.
permissions-ask-it = Si d’autres pages s’ouvrent, demandez à votre service informatique d’autoriser cette application à joindre { $host }.

count-granted = <strong>{ $count }</strong> { $count ->
    [one] accordée
   *[other] accordées
}
count-looksGranted = <strong>{ $count }</strong> { $count ->
    [one] semble accordée
   *[other] semblent accordées
}
count-denied = <strong>{ $count }</strong> { $count ->
    [one] refusée
   *[other] refusées
}
count-inconclusive = <strong>{ $count }</strong> { $count ->
    [one] indéterminée
   *[other] indéterminées
}
count-notTested = <strong>{ $count }</strong> { $count ->
    [one] non testée
   *[other] non testées
}
sees-one = Voici ce que voit cette clé : { $first }.
sees-two = Voici ce que voit cette clé : { $first } et { $second }.
sees-three = Voici ce que voit cette clé : { $first }, { $second } et { $third }.
sees-ask = Est-ce exact ?
sees-ask-practice = Dans la vraie configuration, demandez-vous : est-ce exact ?
sees-jobs = { $bound ->
    [atLeast] au moins { $count } { $count ->
        [one] poste
       *[other] postes
    }
   *[exactly] { $count ->
        [0] aucun poste
        [one] { $count } poste
       *[other] { $count } postes
    }
}
sees-candidates = { $bound ->
    [atLeast] au moins { $count } { $count ->
        [one] candidat
       *[other] candidats
    }
   *[exactly] { $count ->
        [0] aucun candidat
        [one] { $count } candidat
       *[other] { $count } candidats
    }
}
sees-users = { $bound ->
    [atLeast] au moins { $count } { $count ->
        [one] utilisateur
       *[other] utilisateurs
    }
   *[exactly] { $count ->
        [0] aucun utilisateur
        [one] { $count } utilisateur
       *[other] { $count } utilisateurs
    }
}
sees-more = Non, il devrait y en avoir plus
sees-more-title = S’il manque quelque chose
sees-because-group = La clé a un groupe d’accès : elle ne voit que les postes de ce groupe et leurs candidats. Demandez à un Admin SmartRecruiters une clé sans groupe d’accès.
sees-because-role = La clé n’a pas le rôle Admin : elle ne voit que ce que permet son rôle. Demandez à un Admin SmartRecruiters une clé avec le rôle Admin.
sees-because-unknown-role = La clé a peut-être un rôle plus limité qu’Admin. Dans ce cas, elle ne voit que ce que permet ce rôle.
sees-because-unknown-group = La clé a peut-être un groupe d’accès. Dans ce cas, elle ne voit que les postes de ce groupe et leurs candidats.
sees-because-elsewhere = La clé a le rôle Admin et aucun groupe d’accès : elle voit tout dans son entreprise. Si c’est trop peu, elle a été créée dans une autre entreprise ou dans la sandbox. Créez-en une nouvelle là où se trouvent vos postes.

evidence-answer = Preuve : <code>{ $method } { $path }</code> a répondu { $status } en { $ms } ms.
evidence-no-answer = Preuve : <code>{ $method } { $path }</code> n’a reçu aucune réponse en { $ms } ms.
evidence-code = Code <code>{ $code }</code>.
evidence-code-meaning = Code <code>{ $code }</code> : { $meaning }
evidence-message = « { $message } »
evidence-request = ID de la requête <code>{ $request }</code>.

fix-title = Que faire
fix-show = Voir comment faire
fix-hide = Masquer les étapes
fix-who-where = Qui : { $who }{ "\u00A0" }· Où : { $where }
fix-switch-sandbox = Essayer la clé dans Sandbox
fix-switch-production = Essayer la clé dans Production

requests-open = Voir toutes les requêtes
requests-title = Toutes les requêtes
requests-sent = { $count ->
    [one] Cette unique requête a été envoyée.
   *[other] Ces { $count } requêtes ont été envoyées.
}
requests-planned = Rien n’a encore été envoyé. Une vérification enverrait ces { $count } requêtes.
requests-answer = { $status } en { $ms } ms
requests-answers = { $status }, { $count } fois
requests-no-answer = pas de réponse en { $ms } ms
requests-no-answers = pas de réponse, { $count } fois

writes-title = Tester les 7 autorisations d’écriture ?
writes-what = Ces sept requêtes tentent de modifier ou de supprimer quelque chose. Chacune utilise un ID inventé pour cette vérification. Si SmartRecruiters répond « introuvable », la clé a passé le contrôle des autorisations, et la ligne indique « Semble accordée ». Rien ne devrait changer.
writes-agreed = Ne le faites que si le client a donné son accord.
writes-unexpected = Si SmartRecruiters en accepte une contre toute attente, la vérification s’arrête et vous le signale aussitôt.
writes-no = Ne pas tester
writes-yes = Tester

## Candidate source

source-title = Source de candidats
source-lead = Sans la source Findem, les candidats venus de Findem affichent la source « Other » dans SmartRecruiters.
source-looking = Recherche de la source Findem…
source-not-looked = La source n’a pas encore été cherchée
source-look = Chercher maintenant
source-found = La source « Findem » est là
source-found-detail = Son type est Other, comme le demande le guide de Findem.
source-nearMiss = Presque : il existe une source nommée « { $label } »
source-nearMiss-detail = Le nom doit être exactement Findem, comme dans le guide de Findem. Avec une autre orthographe, les candidats risquent d’apparaître avec la source « Other ».
source-wrongType = La source Findem a un autre type
source-wrongType-named = La source Findem a le type { $type }, et non Other
source-wrongType-subType = La source Findem a un autre sous-type
source-wrongType-subType-named = La source Findem a le sous-type { $type }, et non Other
source-wrongType-detail = Le guide de Findem demande le type Other et le sous-type Other.
source-duplicate = Il y a { $count } sources nommées Findem
source-duplicate-detail = Avec plusieurs sources du même nom, impossible de savoir laquelle Findem utilise.
source-missing = Aucune source ne s’appelle encore Findem
source-missing-detail = Créez-la dans SmartRecruiters. Cette page s’actualise automatiquement.
source-inconclusive = Impossible de lire les sources
source-inconclusive-detail = Cette clé n’a peut-être pas l’autorisation de lire les sources.
source-notTested = La source n’a pas été cherchée
source-notTested-detail = Cherchez-la maintenant, ou créez-la et continuez.
source-unavailable = Vous avez indiqué que cette page n’existe pas.
source-unavailable-detail = Les sources personnalisées sont une option. Demandez à votre interlocuteur chez SmartRecruiters si vous pouvez l’obtenir. Sans elle, les candidats venus de Findem apparaissent avec la source « Other ». Le test de connexion montre si tout le reste fonctionne.
source-refused-role = Cette clé a le rôle { $role } : elle ne voit pas les sources
source-refused = Cette clé ne voit pas les sources
source-refused-new-key = Collez d’abord une clé avec le rôle Admin. Cette page pourra alors chercher la source.
source-refused-detail = La page Autorisations explique pourquoi et que faire.
source-odd-end = Il y a un espace à la fin. Le nom doit être exactement Findem, comme dans le guide de Findem.
source-odd-start = Il y a un espace au début. Le nom doit être exactement Findem, comme dans le guide de Findem.
source-odd-hidden = Il contient un caractère invisible. Le nom doit être exactement Findem, comme dans le guide de Findem.
source-odd-letter = Il contient une lettre d’un autre alphabet qui ressemble à la bonne. Le nom doit être exactement Findem, comme dans le guide de Findem.
source-unavailable-undo = Revenir sur ce choix
source-in-smartrecruiters = Dans SmartRecruiters
source-steps-missing =
    Allez dans Settings / Admin et cliquez sur <strong>Custom Candidate Sources</strong> dans la liste Configuration
    Cliquez sur <strong>Create source</strong>
    Source Name : saisissez <code>Findem</code>
    Source Type et Source Sub-type : choisissez <strong>Other</strong>
    <strong>Save</strong>
source-steps-unknown =
    Allez dans Settings / Admin et cliquez sur <strong>Custom Candidate Sources</strong> dans la liste Configuration
    <strong>Findem</strong> est-elle dans la liste, avec le type Other ? Alors cliquez sur « Chercher maintenant ». Il n’y a rien d’autre à faire.
    Sinon, cliquez sur <strong>Create source</strong>
    Source Name : saisissez <code>Findem</code>
    Source Type et Source Sub-type : choisissez <strong>Other</strong>, puis <strong>Save</strong>
source-steps-nearMiss =
    Trouvez la source <strong>{ $label }</strong> dans la liste et modifiez-la
    Source Name : saisissez <code>Findem</code>
    Source Type et Source Sub-type : choisissez <strong>Other</strong>
    <strong>Save</strong>
source-steps-wrongType =
    Trouvez la source <strong>Findem</strong> dans la liste et modifiez-la
    Source Type et Source Sub-type : choisissez <strong>Other</strong>
    <strong>Save</strong>
source-steps-duplicate =
    Trouvez dans la liste les sources nommées <strong>Findem</strong>
    Gardez-en une dont Source Type et Source Sub-type valent <strong>Other</strong>. S’il n’y en a pas, modifiez l’une d’elles.
    Renommez ou supprimez les autres. Cette page s’actualise automatiquement.
source-copy-name = Copier le nom Findem
source-no-page = Nous n’avons pas cette page
source-no-page-title = Pas de page pour les sources personnalisées ?
source-no-page-what = SmartRecruiters l’appelle Custom Candidate Sources. Certaines entreprises ne l’ont pas. Sans elle, les candidats venus de Findem apparaissent avec la source « Other », et cette application cesse de chercher la source.
source-no-page-back = Regarder à nouveau
source-no-page-yes = Cette page n’existe pas
source-not-the-page = Ce n’est pas la bonne page ? Allez dans Settings → Configuration → Custom Candidate Sources.
source-without = Continuer sans cette source
source-what-now = À quoi elle sert
source-what-now-text = Les candidats ajoutés par Findem affichent la source <strong>Findem</strong> : vos rapports peuvent ainsi les compter.
source-quiet-looking = Recherche en cours…
source-quiet-found = Trouvée. Il n’y a rien d’autre à faire ici.
source-quiet-unavailable = La source n’est plus recherchée.
source-quiet-refused = Cette clé ne peut pas chercher la source.
source-quiet-rejected = Cette page cherchera la source dès que SmartRecruiters acceptera la clé.
source-quiet-every = Cette page cherche la source toutes les { $seconds } secondes, puis moins souvent.{ $count ->
    [0] { "" }
    [one] { " " }Elle l’a cherchée { $count } fois jusqu’ici.
   *[other] { " " }Elle l’a cherchée { $count } fois jusqu’ici.
}
source-quiet-stopped = Cette page ne cherche plus. Après avoir enregistré la source, cliquez sur « Chercher maintenant ».
source-tested = L’étape suivante, le test de connexion, s’est déjà faite toute seule : « { continue } » la saute.{ $rehearsal ->
    [yes] { "" } Sa page propose aussi un essai, qui montre si un nouveau candidat reçoit vraiment la source Findem.
   *[no] { "" }
}
source-see-test = Voir le test de connexion

## Connect test

connect-title = Test de connexion
connect-lead = Ce test essaie avec votre clé ce que Findem fera après la connexion, dans le même ordre. Rien n’est modifié.
connect-lead-rehearsed = Ce test essaie avec votre clé ce que Findem fera après la connexion, dans le même ordre. Seul l’essai de création ci-dessous a modifié quelque chose.
connect-run = Lancer le test
connect-again = Relancer
connect-running = Test de ce que fera Findem…
connect-pass = Findem pourra lire tout ce qu’il doit lire
connect-pass-detail = La durée de la première synchronisation dépend de Findem.
connect-empty-lists = Tout a pu être lu, mais { $empty ->
    [both] il n’y a ni postes ni candidats
    [jobs] il n’y a aucun poste
   *[candidates] il n’y a aucun candidat
}
connect-empty-lists-detail = Une clé qui voit trop peu donne le même résultat. Si votre entreprise en a, regardez le rôle et le groupe d’accès de cette clé.
connect-nothing-to-try = rien sur quoi le tester
connect-fail = Findem n’a pas encore tout ce dont il a besoin
connect-fail-detail = « { $link } » est la première étape qui échoue. Corrigez-la, puis relancez le test.
connect-inconclusive = Certaines réponses manquent
connect-inconclusive-detail = Aucun échec n’est constaté. Relancez le test dans un instant.
connect-notTested = Le test n’a pas eu lieu
connect-notTested-detail = Lancez-le quand vous voulez.
connect-first-sync-minute = Les limites de SmartRecruiters permettent au mieux une première synchronisation en moins d’une minute. Findem décide quand elle commence.
connect-first-sync-minutes = Les limites de SmartRecruiters permettent au mieux une première synchronisation en { $minutes } minutes environ. Findem décide quand elle commence.
connect-first-sync-hours = Les limites de SmartRecruiters permettent au mieux une première synchronisation en { $hours } heures environ. Findem décide quand elle commence.
connect-role = rôle { $role }
connect-accepted = acceptée
connect-source = « Findem », type Other
connect-source-none = non configurée. Les candidats venus de Findem apparaîtront avec la source « Other ».
connect-source-without = Non configurée
connect-only-source = Tout fonctionne sauf la source de candidats
connect-only-source-detail = Vous pouvez continuer. Tant qu’il n’y a pas exactement une source nommée Findem, de type Other, les candidats venus de Findem risquent d’apparaître avec la source « Other ».
connect-readable = lisible
connect-empty = lisible, vide pour l’instant
connect-count-users = { $count ->
    [one] { $count } utilisateur
   *[other] { $count } utilisateurs
}
connect-count-jobs = { $count ->
    [one] { $count } poste
   *[other] { $count } postes
}
connect-count-stages = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
connect-count-candidates = { $count ->
    [one] { $count } candidat
   *[other] { $count } candidats
}
connect-count-notes = { $count ->
    [one] { $count } trouvée chez un candidat pris en exemple
   *[other] { $count } trouvées chez un candidat pris en exemple
}
connect-count-attachments = { $count ->
    [one] { $count } trouvée chez un candidat pris en exemple
   *[other] { $count } trouvées chez un candidat pris en exemple
}
connect-fail-permissions = La clé n’a pas cette autorisation.
connect-fail-source = La source « Findem » manque ou n’a pas le bon type.
connect-mend-permissions = Voir les autorisations
connect-mend-source = Voir la source de candidats
connect-quiet-first = Le test lit un enregistrement de chaque sorte et n’en conserve aucun.
connect-quiet-running = Lecture seule. Rien n’est modifié.
connect-quiet-done = Le test n’a fait que lire. Rien n’a été modifié.
connect-quiet-rehearsed = Le test n’a fait que lire. Ce qu’a fait l’essai de création est indiqué plus haut.

## The rehearsal: one test candidate, created and deleted again

rehearsal-title = Essai de création
rehearsal-what = La lecture ne peut pas montrer si un nouveau candidat reçoit vraiment la source Findem. L’essai crée un candidat test, le relit et le supprime.
rehearsal-open = Lancer l’essai…
rehearsal-again = Relancer l’essai…
rehearsal-waits = Vous pourrez lancer l’essai dès que le test de connexion sera terminé.
rehearsal-not-forbidden = Le service informatique de votre entreprise a désactivé cela sur cet ordinateur.
rehearsal-not-unchecked = Vérifiez d’abord la clé. Vous pourrez ensuite lancer l’essai.
rehearsal-not-leftover = Assurez-vous d’abord que le candidat test précédent a disparu.
rehearsal-not-role = L’essai n’est possible qu’avec une clé qui a le rôle Admin.
rehearsal-not-manage = Cette clé ne peut pas gérer les candidats : elle ne pourrait pas supprimer le candidat test.
rehearsal-not-source = L’essai demande exactement une source nommée Findem, de type Other.
rehearsal-consent-title = Créer et supprimer un candidat test ?
rehearsal-consent-what = Cela crée un vrai candidat, <strong>{ $name }</strong> (<code>{ $email }</code>), pour quelques secondes et sans le rattacher à un poste. Si cette adresse est prise, une autre est utilisée. L’essai lit la source du candidat, supprime le candidat, puis fait une dernière lecture pour prouver qu’il a disparu.
rehearsal-consent-what-practice = Cela crée un candidat fictif, <strong>{ $name }</strong> (<code>{ $email }</code>), dans le SmartRecruiters d’entraînement. Si cette adresse est prise, une autre est utilisée. L’essai lit la source du candidat, supprime le candidat, puis fait une dernière lecture pour prouver qu’il a disparu.
rehearsal-consent-know-practice = Dans le vrai SmartRecruiters, ce serait un vrai candidat. Pendant sa présence, et après :
rehearsal-consent-know = Pendant sa présence, et après :
rehearsal-consent-effects =
    Des collègues peuvent le voir dans SmartRecruiters.
    Des outils connectés peuvent en être informés et le conserver.
    Un e-mail de consentement peut partir vers son adresse, que personne ne lit.
    Le journal d’audit de SmartRecruiters peut en garder la trace.
rehearsal-consent-crash = Son nom et son adresse sont enregistrés sur cet ordinateur avant tout envoi. Si l’application ou le réseau s’interrompt en cours de route, l’application le cherche au démarrage suivant et propose de le supprimer.
rehearsal-no = Ne pas lancer l’essai
rehearsal-yes = Créer et supprimer
rehearsal-running = Essai en cours…
rehearsal-step-create = Créer le candidat test
rehearsal-step-readSource = Relire sa source
rehearsal-step-delete = Le supprimer
rehearsal-step-proveGone = Le relire
rehearsal-pass-create = créé
rehearsal-pass-readSource = « Findem »
rehearsal-pass-delete = supprimé dans { $place ->
    [practice] le SmartRecruiters d’entraînement
   *[real] SmartRecruiters
}
rehearsal-pass-proveGone = disparu, comme prévu
rehearsal-fail-create = refusé
rehearsal-fail-readSource = une autre source que Findem
rehearsal-fail-delete = refusé
rehearsal-fail-proveGone = toujours là
rehearsal-next-create = La page Autorisations indique si la clé peut créer des candidats. Si oui, enregistrez le rapport et envoyez-le au support Findem.
rehearsal-next-readSource = Regardez la source Findem dans SmartRecruiters. Son type doit être Other. Si c’est le cas, enregistrez le rapport et envoyez-le au support Findem.
rehearsal-next-delete = La clé ne peut pas supprimer de candidats. Supprimez vous-même celui-ci dans SmartRecruiters.
rehearsal-next-proveGone = Cherchez-le dans SmartRecruiters et supprimez-le.
rehearsal-waiting = en cours…
rehearsal-quiet-running = L’essai crée un candidat test, puis le supprime.
rehearsal-clean = Créé, relu et supprimé dans { $place ->
    [practice] le SmartRecruiters d’entraînement
   *[real] SmartRecruiters
}
rehearsal-clean-detail = { $name } avait la source Findem. Cette application ne voit pas ce que les e-mails, les outils connectés ou le journal d’audit peuvent conserver.
rehearsal-leftover = Le candidat test se trouve peut-être encore dans { $place ->
    [practice] le SmartRecruiters d’entraînement
   *[real] SmartRecruiters
}
rehearsal-leftover-detail = { $name } a été créé, et rien ne prouve qu’il a disparu.
rehearsal-failed = L’essai de création a échoué
rehearsal-failed-detail = { $name } n’a pas été créé, ou a été supprimé dans { $place ->
    [practice] le SmartRecruiters d’entraînement
   *[real] SmartRecruiters
}. Les étapes indiquent ce qui a échoué.
rehearsal-inconclusive = Le résultat de l’essai de création est inconnu
rehearsal-inconclusive-detail = Les étapes de { $name } ci-dessous indiquent pourquoi.

leftover-unlooked = Un essai de création n’est pas allé au bout
leftover-unlooked-detail = Son candidat test { $name } ({ $email }, création : { $when } environ) se trouve peut-être encore dans SmartRecruiters. Cette application le cherche dès que vous collez la clé.
leftover-looking = Recherche du candidat test d’un essai…
leftover-looking-detail = { $name } ({ $email }, création : { $when } environ).
leftover-found = { $name } est toujours dans SmartRecruiters
leftover-found-detail = Un essai l’a créé ({ $when } environ). Il n’est supprimé que s’il a toujours son nom et l’adresse { $email }.
leftover-removing = Suppression du candidat test dans SmartRecruiters…
leftover-removing-detail = { $name } ({ $email }, création : { $when } environ).
leftover-gone = { $name } est supprimé dans SmartRecruiters
leftover-gone-detail = Le candidat test ({ $email }, { $when }) a été recherché par son ID, et il a disparu.
leftover-notFound = { $name } n’a pas été trouvé, mais existe peut-être encore
leftover-notFound-detail = Cherchez dans SmartRecruiters le candidat { $name } avec l’e-mail « { $email } » (création : { $when } environ). S’il y est, supprimez-le.
leftover-unclear = { $name } se trouve peut-être encore dans SmartRecruiters
leftover-unclear-detail = Cherchez à nouveau. Ou cherchez dans SmartRecruiters le candidat { $name } avec l’e-mail « { $email } » (création : { $when } environ). S’il y est, supprimez-le.
leftover-other-key = Cette recherche a utilisé une autre clé que celle qui l’a créé.
leftover-look = Chercher à nouveau
leftover-remove = Le supprimer
leftover-looked = J’ai regardé dans SmartRecruiters, et { $name } n’y est plus
leftover-dismiss = Ne plus le chercher
leftover-dismiss-missing = Cochez la case après avoir regardé dans SmartRecruiters.
leftover-read = OK

## Field mapping

mapping-title = Correspondance des champs
mapping-lead = Cette étape est facultative, et rien n’est à corriger ici. Elle montre les champs que Findem lit et écrit très probablement, et leur taux de remplissage chez vous. Findem décide de l’usage de chaque champ.
mapping-look = Compter les champs
mapping-skip = Passer cette étape
mapping-what = Ce qui est compté
mapping-what-text = Dans 20 candidats et 20 postes au plus : y a-t-il un nom, un e-mail, un lien LinkedIn, un département ? Seuls les nombres sont conservés. Les champs vides n’aident pas Findem à reconnaître les personnes.
mapping-again = Recompter
mapping-looking = Comptage dans un petit échantillon…
mapping-column-field = Dans SmartRecruiters
mapping-column-findem = Dans Findem
mapping-column-filled = Rempli dans l’échantillon
mapping-columns = La dernière colonne indique dans combien d’enregistrements de l’échantillon SmartRecruiters a une valeur. Un petit nombre n’est pas une erreur. Findem a seulement moins d’éléments pour reconnaître les personnes.
mapping-filled-all = Toujours rempli
mapping-filled-most = Souvent rempli
mapping-filled-some = Partiellement rempli
mapping-filled-none = Jamais rempli
mapping-not-counted = Non compté
mapping-too-few = Trop peu d’enregistrements pour conclure
mapping-not-told = Les champs n’ont pas pu être comptés
count-refused = SmartRecruiters ne laisse pas cette clé les lire. La page Autorisations explique pourquoi.
mapping-no-records = Il n’y a pas encore de candidats à compter
mapping-no-records-detail = Ce n’est pas un problème. Recomptez quand il y en aura.
mapping-quiet-off = Le service informatique de votre entreprise a désactivé le comptage sur cet ordinateur.
mapping-quiet-first = Avant de compter pour la première fois, cette application vous le demande.
mapping-quiet-done = Compté dans { $candidates ->
    [one] { $candidates } candidat
   *[other] { $candidates } candidats
} et { $jobs ->
    [one] { $jobs } poste
   *[other] { $jobs } postes
}. Seuls les nombres ont été conservés.
mapping-name = Nom
mapping-name-findem = Nom du candidat
mapping-email = E-mail
mapping-email-findem = E-mail (premier critère pour reconnaître une personne)
mapping-phone = Téléphone
mapping-phone-findem = Téléphone
mapping-linkedin = LinkedIn
mapping-linkedin-findem = Lien LinkedIn (sert aussi à reconnaître une personne)
mapping-website = Autres liens
mapping-website-findem = Liens vers les réseaux sociaux
mapping-location = Lieu
mapping-location-findem = Adresse
mapping-experience = Expérience
mapping-experience-findem = Expérience professionnelle et poste actuel
mapping-education = Formation
mapping-education-findem = Formation
mapping-tags = Tags
mapping-tags-findem = Tags de Findem
mapping-status = Étape de la candidature
mapping-status-findem = Étape
mapping-source = Source de la candidature
mapping-source-findem = Source
mapping-jobTitle = Intitulé du poste
mapping-jobTitle-findem = Intitulé du poste
mapping-jobDepartment = Département
mapping-jobDepartment-findem = Département
mapping-jobLocation = Lieu du poste
mapping-jobLocation-findem = Lieu du poste

## Hand over to Findem

handover-title = Transmettre la clé à Findem
handover-lead = Enregistrez la clé dans Findem. Dès lors, Findem se connecte seul et vous n’avez plus besoin de cette application.
handover-lead-practice = Dans la vraie configuration, vous enregistrez maintenant la clé dans Findem. Dès lors, Findem se connecte seul.
handover-lead-refused = Findem a besoin d’une clé que SmartRecruiters accepte. Dès que vous en avez une, cette page vous guide pour l’enregistrer dans Findem.
handover-practice = Il n’y a pas de Findem d’entraînement. Cochez les cases comme si vous l’aviez fait.
handover-practice-detail = Ne mettez pas cette clé dans le vrai Findem. Elle y remplacerait la vraie clé.
handover-title-replaced = Transmettre la nouvelle clé à Findem
handover-lead-replaced = Enregistrez la nouvelle clé dans Findem, puis révoquez { $count ->
    [one] l’ancienne
   *[other] les anciennes
} dans SmartRecruiters.
handover-lead-revoke = Enregistrez la clé dans Findem. Révoquez ensuite dans SmartRecruiters { $count ->
    [one] la clé qu’elle remplace
   *[other] les clés qu’elle remplace
}.
handover-unchecked = Cette clé n’a pas encore été vérifiée
handover-wont-work = Cette clé ne fonctionnera pas encore dans Findem
handover-lacks = Cette clé ne peut pas encore faire tout ce que demande Findem
handover-unsure = La vérification n’a pas pu établir si cette clé fonctionne dans Findem
handover-in-findem = Ouvrir la page SmartRecruiters de Findem
handover-steps =
    Connectez-vous à Findem en tant qu’Admin et ouvrez la page <strong>Admin</strong> dans le panneau de gauche
    Cliquez sur <strong>Integrations</strong>, puis, à côté de Connect ATS, sur <strong>Manage</strong>
    Sélectionnez <strong>SmartRecruiters</strong>
handover-key-in-field = Une clé se trouve déjà dans le champ <strong>API Key</strong> ? Cliquez sur <strong>Edit Auth</strong> dans Findem pour pouvoir la remplacer.
handover-tick-open = Findem est ouvert et son champ <strong>API Key</strong> est vide
handover-tick-open-replaced = Findem est ouvert et son champ <strong>API Key</strong> ne contient pas d’ancienne clé
handover-copy-title = Copier la clé, la coller, enregistrer
handover-copy-what = La clé reste 60 secondes dans le presse-papiers, qui est ensuite effacé. Collez-la dans <strong>API Key</strong> et cliquez sur <strong>Save</strong>.
handover-copy-what-practice = La clé reste 60 secondes dans le presse-papiers, qui est ensuite effacé. Dans la vraie configuration, vous la collez dans <strong>API Key</strong> et cliquez sur <strong>Save</strong>.
handover-copy-what-shared = La clé reste 60 secondes dans le presse-papiers, qui est ensuite effacé. { $practice ->
    [yes] Dans la vraie configuration, vous la collez dans votre gestionnaire de mots de passe et l’y partagez avec votre Admin Findem, qui la colle dans <strong>API Key</strong> dans Findem et clique sur <strong>Save</strong>.
   *[no] Collez-la dans votre gestionnaire de mots de passe et partagez-la avec votre Admin Findem, qui la colle dans <strong>API Key</strong> dans Findem et clique sur <strong>Save</strong>.
}
handover-copy = Copier la clé
handover-copy-again = Copier à nouveau
handover-clear = Effacer maintenant
handover-copied = ✓ Copiée.
handover-copied-said = Copiée. Le presse-papiers sera effacé dans 60 secondes.
handover-seconds = { $seconds ->
    [one] Effacement dans { $seconds } seconde.
   *[other] Effacement dans { $seconds } secondes.
}
handover-countdown = Le presse-papiers est effacé 60 secondes après la copie.
handover-clearing = Effacement du presse-papiers…
handover-cleared = Le presse-papiers a été effacé.
handover-putBack = La clé était de retour dans le presse-papiers après son effacement : elle a été remplacée par un autre texte. Supprimez-la aussi de l’historique de votre gestionnaire de presse-papiers.
handover-left = Le presse-papiers n’a pas pu être effacé. Copiez autre chose pour que la clé n’y reste pas.
handover-unwritable = Cette application ne peut pas écrire dans le presse-papiers ici, et elle n’affiche jamais la clé. Donnez plutôt une autre clé à Findem :
handover-unwritable-how =
    Cliquez sur <strong>Utiliser une autre clé</strong>, créez une seconde clé dans SmartRecruiters en suivant les mêmes étapes et copiez-la. Laissez cette fenêtre ouverte.
    Cliquez ici sur <strong>Saisir la clé</strong>, collez la clé dans le champ avec Ctrl+V (⌘V sur Mac) et vérifiez-la.
    Collez la même clé dans <strong>API Key</strong> dans Findem et cliquez sur <strong>Save</strong>.
    Revenez à cette page, cochez la case qui le confirme et révoquez la clé qui est ici maintenant, celle qui se termine par { $lastFour }.
handover-another-key = Utiliser une autre clé
handover-not-copied = Copiez d’abord la clé. Vous pourrez ensuite cocher cette case.
handover-tick-saved = { $shared ->
    [yes] Notre Admin Findem a collé la clé et cliqué sur <strong>Save</strong>
   *[no] J’ai collé la clé et cliqué sur <strong>Save</strong>
}
handover-you-saved = { $shared ->
    [yes] Votre Admin Findem a enregistré dans Findem la clé qui se termine par { $lastFour }.
   *[no] Vous avez enregistré dans Findem la clé qui se termine par { $lastFour }.
}
handover-you-saved-old = Findem a l’ancienne clé, qui se termine par { $lastFour }. Il faut maintenant y enregistrer la nouvelle.
handover-practiced = Pour l’entraînement, vous avez enregistré la clé qui se termine par { $lastFour }.
handover-practiced-old = Pour l’entraînement, vous avez enregistré l’ancienne clé, qui se termine par { $lastFour }. Enregistrez maintenant la nouvelle.
handover-later = Plus tard
handover-missing-findemOpen = Ouvrez d’abord la page dans Findem et cochez la case. La clé ne reste qu’une minute dans le presse-papiers.
handover-missing-saved = { $shared ->
    [yes] Attendez que votre Admin Findem ait enregistré la clé dans Findem. Cochez ensuite la case.
   *[no] Collez la clé dans Findem et cliquez sur Save. Cochez ensuite la case.
}
handover-missing-oldRevoked = Il reste une étape. { $count ->
    [one] L’ancienne clé fonctionne tant que vous ne l’avez pas révoquée.
   *[other] Les anciennes clés fonctionnent tant que vous ne les avez pas révoquées.
} Cochez ensuite la dernière case.
handover-practice-findemOpen = Rien de ce que vous faites ici n’atteint le vrai Findem. Cochez la première case comme si Findem était ouvert.
handover-practice-saved = Rien de ce que vous faites ici n’atteint le vrai Findem. Cochez la case comme si la clé y était enregistrée.
handover-quiet = Rien n’a encore été copié.
handover-quiet-practice = Rien de ce que vous faites ici n’atteint le vrai Findem.
handover-old = { $count ->
    [one] Révoquer l’ancienne clé
   *[other] Révoquer les anciennes clés
}
handover-old-what = Attendez que Findem ait la nouvelle clé et n’affiche aucun échec. Sur la page Credentials, { $count ->
    [one] trouvez la clé qui se termine par <code>{ $keys }</code> et cliquez sur <strong>Revoke</strong>, pour que plus personne ne puisse l’utiliser.
   *[other] trouvez les clés qui se terminent par { $keys } et cliquez sur <strong>Revoke</strong>, pour que plus personne ne puisse les utiliser.
}
handover-tick-revoked = { $count ->
    [one] L’ancienne clé est révoquée dans SmartRecruiters
   *[other] Les anciennes clés sont révoquées dans SmartRecruiters
}
handover-then = Et ensuite
handover-expect =
    D’après le guide de Findem, la première synchronisation se termine en quelques minutes. Ensuite, Findem importe toutes les heures et exporte toutes les 10 minutes.
    La page de Findem affiche l’état de chaque partie : <strong>Success</strong> (réussi), <strong>Failure</strong> (échec), <strong>Not Started</strong> (pas commencé) ou <strong>Needs Attention</strong> (à examiner).
    Vous pouvez ensuite associer vos postes (ATS jobs) à des Searches.
handover-else = Votre Admin Findem est une autre personne ?
handover-else-how =
    Demandez à cette personne de se connecter à Findem sur cet ordinateur, et collez la clé ensemble.
    Ou partagez la clé par le gestionnaire de mots de passe de votre entreprise.
    Ne l’envoyez jamais par e-mail ni par messagerie. Quiconque la détient peut tout modifier dans votre SmartRecruiters.
handover-tick-sharing = Je partage la clé par notre gestionnaire de mots de passe, et il est ouvert

## Done

done-title = Terminé
done-lead = C’est terminé. Voici ce qui a été prouvé, et ce que vous avez confirmé.
done-all = Cette clé peut faire tout ce que demande le guide de Findem, et vous avez confirmé qu’elle est enregistrée dans Findem
done-all-detail = D’après le guide de Findem, la première synchronisation se termine en quelques minutes. Vous pouvez ensuite associer vos postes (ATS jobs) à des Searches.
done-title-left = Votre configuration à ce stade
done-lead-left = Voici les résultats obtenus jusqu’ici. Vous pouvez faire le reste maintenant ou plus tard.
done-title-broke = Quelque chose a changé
done-lead-broke = Voici les résultats de votre dernière vérification, d’avant le changement.
done-title-practice = Entraînement terminé
done-lead-practice = Tout ce que vous avez fait ici était fictif.
done-practice = Il ne reste rien à faire dans cet entraînement
done-left = Pas encore terminé
done-left-key = Il vous faut encore une clé.
done-left-unchecked = La clé reste à vérifier.
done-left-new-key = { $cause ->
    [systemRole] Il vous faut encore une clé avec le rôle Admin.
    [accessGroup] Il vous faut encore une clé sans groupe d’accès (Access group).
    [keyMalformed] Il vous faut encore la clé entière.
    [oauthCredential] Il vous faut encore une clé API. Celle-ci appartient à un client OAuth.
    [oauthScopeMissing] Il vous faut encore une clé API. Celle-ci appartient à un client OAuth.
   *[other] Il vous faut encore une clé que SmartRecruiters accepte.
}
done-left-source = Il vous reste à ajouter la source de candidats.
done-left-source-wrong = La source de candidats n’est pas encore correcte.
done-left-source-unknown = On ne sait pas encore si la source de candidats existe.
done-left-connectTest = Le test de connexion n’a pas encore réussi.
done-left-handOver = Il vous reste à enregistrer la clé dans Findem.
done-broke = La vérification hebdomadaire a trouvé un problème
done-left-watch = Vérifiez à nouveau la clé pour voir ce qui est à corriger.
overtaken-refused = SmartRecruiters vient de refuser la clé
overtaken-checking = La clé est à nouveau vérifiée depuis le début.
done-practice-detail = La vraie configuration suit les mêmes étapes, dans le vrai SmartRecruiters.
done-scenario-solved = La dernière vérification n’a rien trouvé d’anormal. Il n’y a plus rien à résoudre.
done-scenario-without = À part la source de candidats, que vous avez laissée de côté, la dernière vérification n’a rien trouvé d’anormal.
done-scenario-open = La dernière vérification a encore trouvé quelque chose. La page « Votre scénario » l’explique et montre la solution.
done-scenario-revoked = La clé a été révoquée dans le SmartRecruiters d’entraînement. Cela ne fait pas partie de ce scénario et la page « Votre scénario » ne l’explique pas. Créez une nouvelle clé là-bas, sur la page « Credentials ».
done-tried = Ce que cette application a testé
done-confirmed = Ce que vous avez confirmé
done-not-yet = Pas encore fait
done-not-looked = Pas comptés (facultatif)
done-role = Rôle { $role }
done-role-unknown = Rôle inconnu
done-permissions = { $granted ->
    [one] { $granted } accordée
   *[other] { $granted } accordées
}, { $looksGranted ->
    [one] { $looksGranted } semble accordée
   *[other] { $looksGranted } semblent accordées
}{ $denied ->
    [0] { "" }
    [one] , { $denied } refusée
   *[other] , { $denied } refusées
}{ $unclear ->
    [0] { "" }
    [one] , { $unclear } indéterminée
   *[other] , { $unclear } indéterminées
}{ $notTested ->
    [0] { "" }
    [one] , { $notTested } non testée
   *[other] , { $notTested } non testées
}
done-connect-empty = Fonctionne, mais il n’y avait rien à lire
done-source-unavailable = Vous avez indiqué qu’il n’y a pas de page pour les sources personnalisées. Les candidats apparaissent avec la source « Other ».
done-sampled = Compté dans { $candidates ->
    [one] { $candidates } candidat
   *[other] { $candidates } candidats
} et { $jobs ->
    [one] { $jobs } poste
   *[other] { $jobs } postes
}
done-arrivals = Candidats venus de Findem
done-arrivals-why = Une fois que Findem a exporté des candidats vers SmartRecruiters, revenez compter ceux qui ont la source Findem.
done-arrivals-look = Les compter
done-arrivals-looking = Comptage…
done-arrivals-count = { $count ->
    [0] Aucun candidat n’a encore la source <strong>Findem</strong>.
    [one] Un candidat a la source <strong>Findem</strong>.
   *[other] <strong>{ $count }</strong> candidats ont la source Findem.
}
done-arrivals-unsure = Ils n’ont pas pu être comptés.
done-watch = Vérification hebdomadaire
done-watch-box = Vérifier cette connexion chaque semaine et me prévenir si quelque chose ne fonctionne plus
done-watch-why = La vérification ne fait que lire. Une notification vous prévient si quelque chose ne fonctionne plus ou fonctionne à nouveau.
done-watch-stores = Si vous cochez cette case, la clé est enregistrée dans le trousseau de cet ordinateur, où la vérification la trouve.
done-watch-key = La clé reste pour cela dans { $name }. Retirer la clé met fin à la vérification hebdomadaire.
done-watch-practice = Le SmartRecruiters d’entraînement ne fonctionne que tant que cette fenêtre est ouverte. Pendant l’entraînement, rien ne se lance donc tout seul. { $on ->
    [yes] « Vérifier maintenant » montre ce qui vous serait signalé.
   *[no] Cochez la case : « Vérifier maintenant » montre alors ce qui vous serait signalé.
}
done-watch-now = Vérifier maintenant
done-watch-now-below = Sous la case, un bouton permet maintenant de vérifier tout de suite.
done-watch-checking = Vérification…
done-watch-never = Elle n’a pas encore eu lieu.
done-watch-last = { $found ->
    [ready] Dernière vérification ({ $when }) : prête.
    [notReady] Dernière vérification ({ $when }) : pas prête. Il y a quelque chose à corriger.
    [undetermined] Dernière vérification ({ $when }) : elle n’a pas pu conclure.
    [noKey] Dernière tentative ({ $when }) : le trousseau n’a pas fourni la clé, rien n’a donc été vérifié.
   *[notChecked] Dernière tentative ({ $when }) : rien n’a été vérifié.
}
done-key = Retirer la clé de cet ordinateur
done-key-left = Gardez-la jusqu’à ce que tout soit fait. Certaines étapes en ont besoin.
done-key-refused = SmartRecruiters ne l’accepte plus, elle ne sert donc plus à rien. Si vous collez une nouvelle clé, elle remplace celle-ci.
done-key-practice = C’est une clé d’entraînement, qui n’ouvre rien de réel.
done-key-why = Recommandé. Findem a sa propre copie et n’a pas besoin de celle-ci. Gardez-la seulement si vous voulez la revérifier ici.
done-key-watched = La vérification hebdomadaire en a besoin. Retirer la clé y met fin.
done-remove = Retirer la clé…
done-keep = La garder et fermer
done-finish = Terminer et fermer
done-close-later = Fermer et terminer plus tard
done-old-valid = La nouvelle clé est enregistrée. Révoquez maintenant { $count ->
    [one] l’ancienne
   *[other] les anciennes
} dans SmartRecruiters.
done-revoked = { $saved } { $count ->
    [one] Vous avez confirmé que l’ancienne clé est révoquée.
   *[other] Vous avez confirmé que les anciennes clés sont révoquées.
}
done-go-key = Aller à la clé API
done-go-permissions = Aller aux autorisations
done-go-check = Vérifier à nouveau la clé
done-go-source = Aller à la source de candidats
done-go-connectTest = Aller au test de connexion
done-go-handOver = Aller à la transmission
done-undo = Comment tout annuler
done-undo-how =
    Dans Findem : Admin → Integrations → Manage → SmartRecruiters, puis <strong>Disconnect ATS</strong>.
    Dans SmartRecruiters : Settings → Administration → Apps & Integrations → Credentials, puis <strong>Revoke</strong> pour la clé.
    Ici : <strong>À propos de cette application</strong>, puis <strong>Tout supprimer…</strong>
done-quiet-removed = Il ne reste aucune clé sur cet ordinateur.
done-quiet-kept = La clé est toujours dans { $name }. Le bouton « { done-remove } » la retire de cet ordinateur.
done-quiet-needed = La clé est toujours dans { $name }, pour les étapes qui restent.
done-quiet-session = La clé disparaît quand vous fermez cette fenêtre.

## Notices and the About box

notice-dismiss = Fermer
notice-switch-production = Passer à Production
notice-switch-practice = Passer à l’entraînement
notice-unexpected = Un problème est survenu dans cette application : { $what }
notice-internal = Un problème est survenu dans cette application. Réessayez. S’il se répète, fermez l’application et rouvrez-la.
notice-keyEmpty = Ce texte ne contient pas de clé. Copiez la clé dans SmartRecruiters, puis réessayez.
notice-keyCharacters = Ce texte ne peut pas être une clé. Il contient des caractères qu’aucune clé ne contient. Copiez à nouveau la clé.
notice-keyBlanks = C’est du texte, pas une clé. Rien n’a été enregistré. Copiez la clé dans SmartRecruiters, puis réessayez.
notice-clipboardHoldsText = Le presse-papiers contient du texte, pas une clé. Rien n’a été enregistré. Copiez la clé dans SmartRecruiters, puis réessayez.
notice-keyAddress = C’est une adresse web, pas une clé. Rien n’a été enregistré. Copiez la clé dans SmartRecruiters, puis réessayez.
notice-clipboardHoldsAddress = Le presse-papiers contient une adresse web, pas une clé. Rien n’a été enregistré. Copiez la clé dans SmartRecruiters, puis réessayez.
notice-keyTooLong = Ce texte est trop long pour être une clé. Copiez uniquement la clé.
notice-keyNotSendable = Ce texte ne peut pas être envoyé comme clé. Copiez à nouveau la clé.
notice-keyTextGone = Rien n’a été enregistré. Plus de deux minutes se sont écoulées : l’application a supprimé le texte. Collez-le ou saisissez-le à nouveau.
notice-keyGone = La clé n’est plus là où elle était enregistrée. Collez-la à nouveau.
notice-wentElsewhere = Rien n’a changé ici, car vous avez quitté la page avant la réponse du trousseau. Revenez en arrière et réessayez.
notice-clipboardEmpty = Le presse-papiers ne contient pas de texte. Copiez la clé dans SmartRecruiters, puis réessayez.
notice-clipboardCleared = Le presse-papiers est vide : cette application l’a effacé après avoir enregistré la clé. Copiez à nouveau la clé dans SmartRecruiters, puis collez-la ici.
notice-clipboardUnreadable = Cette application ne peut pas lire le presse-papiers ici. Cliquez sur « Saisir la clé » et collez la clé dans le champ avec Ctrl+V (⌘V sur Mac).
notice-clipboardUnwritable = Cette application ne peut pas écrire dans le presse-papiers ici. Sélectionnez le texte sur la page et copiez-le avec Ctrl+C (⌘C sur Mac).
notice-keyNotCopied = La clé n’a pas pu être copiée, car cette application ne peut pas écrire dans le presse-papiers ici. Plus bas, sous « Copier la clé, la coller, enregistrer », vous trouverez une autre façon de terminer.
notice-clipboardPutBack = La clé était de retour dans le presse-papiers après son effacement. Un gestionnaire de presse-papiers l’y a sans doute remise. Elle a été remplacée par un autre texte. Supprimez aussi la clé de l’historique de ce programme.
notice-clipboardNotCleared = Le presse-papiers n’a pas pu être effacé. Copiez autre chose pour que la clé n’y reste pas.
notice-keyInMemory = { $why ->
    [locked] Le trousseau de cet ordinateur est verrouillé : la clé est ici pour cette session seulement. Déverrouillez-le, puis décochez « Garder pour cette session seulement ».
    [waiting] Le trousseau de cet ordinateur n’a pas répondu : la clé est ici pour cette session seulement. Cherchez la fenêtre qui demande son mot de passe, puis décochez « Garder pour cette session seulement ».
   *[failed] Le trousseau de cet ordinateur n’a pas accepté la clé : elle est ici pour cette session seulement.
}
notice-keyNotRead = { $why ->
    [missing] La clé est dans le trousseau de cet ordinateur, qui ne répond pas. Démarrez le trousseau et réessayez, ou collez la clé.
    [locked] La clé est dans le trousseau de cet ordinateur, qui est verrouillé. Déverrouillez-le et réessayez, ou collez la clé.
    [waiting] Le trousseau de cet ordinateur vous attend. Cherchez sa fenêtre, puis réessayez.
   *[failed] Le trousseau de cet ordinateur n’a pas rendu la clé. Réessayez, ou collez la clé.
}
notice-keyNotKept = { $why ->
    [missing] Le trousseau de cet ordinateur ne répond pas : la clé est ici pour cette session seulement. Démarrez le trousseau, puis cliquez sur « Conserver dans le trousseau ».
    [noCollection] Cet ordinateur n’a aucun trousseau où enregistrer une clé : la clé est ici pour cette session seulement. Créez un trousseau, puis cliquez sur « Conserver dans le trousseau ».
    [untilLogout] Le trousseau de cet ordinateur oublie ses clés quand vous fermez votre session : la clé est ici pour cette session seulement.
    [locked] Le trousseau de cet ordinateur est verrouillé : la clé est ici pour cette session seulement. Déverrouillez-le, puis cliquez sur « Conserver dans le trousseau ».
    [waiting] Le trousseau de cet ordinateur vous attend : pour l’instant, la clé est ici pour cette session seulement. Cherchez sa fenêtre, puis cliquez sur « Conserver dans le trousseau ».
   *[failed] Le trousseau de cet ordinateur n’a pas accepté la clé : elle est ici pour cette session seulement.
}
notice-keyLeft = { $why ->
    [missing] Le trousseau de cet ordinateur ne répond pas
    [locked] Le trousseau de cet ordinateur est verrouillé
    [waiting] Le trousseau de cet ordinateur vous attend dans sa propre fenêtre
   *[failed] Le trousseau de cet ordinateur n’a pas supprimé la clé
} : la clé s’y trouve peut-être encore (sous le nom « { $entry } »). Réessayez quand le trousseau est ouvert, ou supprimez cette entrée dans le programme du trousseau.
notice-keyLeftBehind = La clé se trouve peut-être encore dans le trousseau de cet ordinateur. Pour la retirer, supprimez l’entrée « { $entry } » (compte { $account }) dans le programme du trousseau, comme Mots de passe et clés, Trousseaux d’accès ou le Gestionnaire d’identification.
notice-keysLeft = { $why ->
    [missing] Le trousseau de cet ordinateur ne répond pas
    [locked] Le trousseau de cet ordinateur est verrouillé
    [waiting] Le trousseau de cet ordinateur vous attend dans sa propre fenêtre
   *[failed] Le trousseau de cet ordinateur n’a pas supprimé une clé
} : { $count ->
    [one] { $count } clé s’y trouve
   *[other] { $count } clés s’y trouvent
} peut-être encore. Réessayez quand le trousseau est ouvert. Ou supprimez tout le reste maintenant, puis supprimez les entrées « Findem Connect » dans le programme du trousseau.
notice-practiceKeyElsewhere = C’est une clé d’entraînement. Elle n’est jamais envoyée au vrai SmartRecruiters.
notice-sameKey = C’est l’ancienne clé, qui se termine par { $lastFour }. Elle est déjà ici : rien n’a changé. Créez une nouvelle clé dans SmartRecruiters, copiez-la et collez-la ici.
notice-noBrowser = Aucun navigateur ne s’est ouvert. Copiez cette adresse dans votre navigateur : { $address }
notice-keyInUse = La clé qui se termine par { $lastFour } est utilisée : elle reste, et rien n’a été enregistré. Pour utiliser une autre clé, cliquez d’abord sur « Remplacer la clé ».
notice-twoKeys = Ce sont deux clés différentes, l’une se terminant par { $first }, l’autre par { $second }. Rien n’a été enregistré. Copiez uniquement la clé destinée à Findem.
notice-practiceKeyCut = Ce n’est qu’une partie d’une clé. Il manque au moins { $missing ->
        [one] { $missing } caractère
       *[other] { $missing } caractères
    }. Rien n’a été enregistré. Copiez-la en entier.
notice-practiceKeyOverlong = C’est plus long qu’une clé d’entraînement. Il y a { $extra ->
        [one] { $extra } caractère
       *[other] { $extra } caractères
    } de trop. Rien n’a été enregistré. Copiez uniquement la clé.
notice-notPracticeKey = Ce n’est pas une clé d’entraînement. Rien n’a été enregistré. Copiez une clé dans le SmartRecruiters d’entraînement, puis réessayez.
notice-realKeyInPractice = Vous vous entraînez, et ceci ressemble à une vraie clé. Elle n’a pas été enregistrée. Passer à Production ?
notice-proxyAddress = Ce n’est pas une adresse de proxy. Une adresse de proxy ressemble à proxy.example.com:8080.
notice-proxyLogin = Ce type de proxy SOCKS n’accepte pas ce nom d’utilisateur et ce mot de passe. Retirez-les, ou demandez un autre proxy à votre service informatique.
notice-proxyLoginRemoved = Une version antérieure de l’application avait enregistré le nom d’utilisateur et le mot de passe du proxy de votre réseau dans un fichier de cet ordinateur. Ils en ont été retirés. Saisissez-les à nouveau quand le proxy les demande. Si d’autres personnes peuvent lire vos fichiers, changez le mot de passe.
notice-proxyLoginLeft = Le nom d’utilisateur et le mot de passe du proxy de votre réseau se trouvent dans un fichier qui ne peut pas être modifié : { $path }. Supprimez ce fichier. Si d’autres personnes peuvent lire vos fichiers, changez le mot de passe.
notice-connectionNotPrepared = Cet ordinateur n’a pas pu préparer de connexion sécurisée. Demandez à votre service informatique de vérifier ses certificats.
notice-notSaved = Votre dernière étape n’a pas pu être enregistrée sur cet ordinateur. Vérifiez si le disque est plein et si cette application peut écrire dans son dossier.
notice-recordsDamaged = L’ancienne liste des clients et des connexions est endommagée. Elle est conservée telle quelle dans { $path }. Fermez l’application et remplacez ce fichier par une bonne copie nommée profiles.json, ou supprimez-le si vous n’en avez pas besoin.
notice-progressDamaged = Votre configuration précédente est endommagée : elle recommence depuis le début. Le fichier endommagé est conservé tel quel dans { $path }.
notice-journalDamaged = La liste des candidats test qui existent peut-être encore est endommagée : certains peuvent manquer à l’affichage. Cherchez dans SmartRecruiters les candidats nommés « Findem Check ». Le fichier endommagé est conservé tel quel dans { $path }.
notice-recordsUnreadable = Impossible de lire { $path } : son contenu n’est pas affiché, et rien n’y est écrit. Vérifiez si vous avez le droit de le lire, puis rouvrez l’application.
notice-recordsNewer = Une version plus récente de l’application a enregistré les données de cet ordinateur. Ces données restent telles quelles, et rien de nouveau n’est enregistré. Mettez l’application à jour.
notice-recordsInUse = Un autre programme, comme findem-doctor, utilise les données enregistrées de l’application. Rien de ce qui est enregistré n’est affiché, et rien de nouveau n’est enregistré. Fermez l’autre programme, puis rouvrez cette application.
notice-practiceNotStarted = Le SmartRecruiters d’entraînement n’a pas démarré. Fermez l’application, rouvrez-la et réessayez.
notice-nameIsKey = Cela ressemble à une clé. Les noms sont affichés et enregistrés : un nom ne peut donc pas être une clé.
notice-unknownScenario = Ce scénario n’existe pas.
notice-forbiddenByPolicy = Le service informatique de votre entreprise a désactivé cela sur cet ordinateur.
notice-policyUnusable = Le service informatique de votre entreprise limite cette application sur cet ordinateur, mais sa stratégie dans { $place } est inutilisable : { $why ->
    [notRoots] le fichier ou son dossier n’appartient pas à root.
    [othersCanWrite] d’autres utilisateurs que root peuvent écrire dans le fichier ou son dossier.
    [notAFile] c’est un lien, ou ce n’est pas un fichier dans un dossier.
    [tooLong] elle est trop longue.
    [notToml] ce n’est pas du TOML valide.
    [unknownKey] cette version ne connaît pas « { $key } ».
    [wrongValue] « { $key } » a une valeur qui n’est pas permise.
   *[unreadable] cette application ne peut pas la lire.
} Tant que votre service informatique ne l’a pas corrigée, tout ce qu’une stratégie peut désactiver est désactivé. Vous pouvez toujours vous entraîner.
notice-watchNoTimer = { $why ->
    [none] La vérification hebdomadaire ne peut pas être activée : cet ordinateur n’a pas systemd, qui la lancerait.
    [passing] La vérification hebdomadaire ne peut pas être activée tant que l’application se trouve là où elle a été téléchargée. Déplacez Findem Connect dans le dossier Applications, puis ouvrez l’application à cet endroit.
   *[other] La vérification hebdomadaire ne peut pas être activée, car le minuteur de cet ordinateur n’a pas démarré : { $why }
}
notice-watchNeedsKeychain = La vérification hebdomadaire a besoin de la clé dans le trousseau de cet ordinateur. La clé n’a pas pu y être enregistrée : la vérification reste désactivée.
notice-rehearsalNotOffered = L’essai de création n’est pas possible maintenant. Relancez le test de connexion, puis réessayez.
notice-rehearsalNotWritten = Le candidat test n’a pas pu être noté sur cet ordinateur : rien n’a été créé. Vérifiez si le disque est plein, ou si l’application est ouverte deux fois.

about-open = À propos de cette application
about-title = Findem Connect for SmartRecruiters
about-version = Version
# In another language, the English word follows in parentheses, for a person who looks for it: "Sprache (Language)".
about-language = Langue (Language)
# Shown only in languages other than English, as long as it is true.
about-translation = Aucune personne de langue maternelle française n’a encore relu cette traduction.
about-hosts = Serveurs contactés
about-hosts-none = Aucun pour l’instant
about-state = Ce qui est conservé
about-log = Journal
about-keys = Clavier
about-key-primary = Bouton principal : { $keys }
about-key-paste = Coller la clé : { $keys }
about-key-back = Retour : { $keys }
about-key-cancel = Annuler une vérification en cours : { $keys }
about-watch = Vérification hebdomadaire
about-watch-off = Désactivée
about-watch-on = Activée : { $names }
about-watch-idle = Activée, mais le minuteur de cet ordinateur est désactivé, donc rien ne se lance tout seul : { $names }
about-watch-stop = Arrêter la vérification hebdomadaire
about-watch-stopped = La vérification hebdomadaire est désactivée.
about-promise = Pas de compte, pas de télémétrie. La clé n’est dans aucun de ces fichiers.
about-delete = Tout supprimer…
about-delete-title = Supprimer tout ce que cette application a conservé ?
about-delete-what = Les clés enregistrées sur cet ordinateur, tous les résultats, le journal et les clients sous « { start-diagnose } » sont supprimés. La vérification hebdomadaire prend fin. Ensuite, l’application se ferme.
about-delete-pages = La partie de votre système qui affiche cette fenêtre garde quelques fichiers à elle, sans clé, dans <code>{ $folder }</code>. Vous pouvez supprimer ce dossier après avoir fermé l’application.
about-delete-not = Rien ne change dans SmartRecruiters ni dans Findem. Une clé reste valide jusqu’à ce que vous la révoquiez.
about-delete-leftover = { $name } se trouve peut-être encore dans SmartRecruiters ({ $environment })
about-delete-leftover-detail = Un essai a créé ce candidat test ({ $when } environ) avec l’e-mail <code>{ $email }</code>. Trouvez-le et supprimez-le d’abord, ou notez ces informations. Ensuite, l’application n’en garde aucune trace.
about-delete-no = Tout garder
about-delete-yes = Tout supprimer
about-delete-leave = Tout supprimer sauf ces clés
notice-reportTooLarge = Ce fichier est plus volumineux que n’importe quel rapport. Demandez le fichier que l’application a enregistré.
notice-reportForeign = Ce fichier n’est pas un rapport de cette application. Un rapport est un fichier HTML ou JSON enregistré après une vérification.
notice-reportDamaged = Ce fichier était un rapport, mais une partie manque ou a été modifiée. Demandez-le à nouveau, envoyé en pièce jointe.
notice-reportNewer = Une version plus récente de l’application a écrit ce rapport. Mettez l’application à jour pour l’ouvrir.
notice-reportUnreadable = Impossible de lire ce fichier. Enregistrez-le sur cet ordinateur, puis ouvrez-le depuis cet emplacement.
notice-runGone = Ce rapport n’est plus là. Choisissez-en un autre.
notice-runsNewer = Une version plus récente de l’application a produit certains résultats de ce client. Ils sont conservés tels quels et ne sont pas affichés. Mettez l’application à jour pour les voir.
notice-runsNotKept = Le résultat est affiché, mais n’a pas pu être enregistré sur cet ordinateur. Vérifiez si le disque est plein, et enregistrez le rapport.
notice-reportNotKept = Ce rapport n’a pas pu être ajouté au client. Le fichier est inchangé. Vérifiez si le disque de cet ordinateur est plein, ou demandez à nouveau le rapport.
notice-reportOfPractice = Ce rapport vient d’un entraînement : il n’est pas conservé parmi les vrais clients. Pour le conserver, rouvrez-le pendant un entraînement.
notice-reportNotOfPractice = Ce rapport vient d’un vrai SmartRecruiters, et vous vous entraînez. Cliquez sur « Quitter l’entraînement », puis rouvrez-le pour le conserver.
notice-customerNameInUse = Quelque chose hors de cette liste porte déjà ce nom, par exemple la connexion configurée ici. Saisissez un autre nom.
notice-customerGone = Ce client n’est plus dans la liste. Choisissez-en un autre.
notice-checkElsewhere = { $name } est encore en cours de vérification. Une seule vérification à la fois. Attendez la fin ou annulez-la là-bas.
notice-reportKnown = { $name } a déjà ce rapport. Rien n’a été ajouté. Pour le voir, choisissez { $name } dans la liste.
notice-customerNameTaken = Il y a déjà un client de ce nom. Choisissez-le dans la liste ou saisissez un autre nom.
notice-customerNameEmpty = Saisissez d’abord le nom du client.
notice-customerNameTooLong = Ce nom est trop long. La limite est de 80 caractères.
notice-customerKnown = Cette clé est déjà ici, sous le nom { $name }. Elle n’a pas été enregistrée une seconde fois.
notice-customerBusy = Une vérification est encore en cours. Attendez la fin ou annulez-la.
notice-checkFirst = Il n’y a encore rien à rapporter. Vérifiez d’abord la clé.
notice-reportNotSaved = Le rapport n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier, ou vérifiez si le disque est plein.
notice-reportEnding = Un rapport ne peut pas être enregistré au format { $ending }. Choisissez un nom qui se termine par .html ou .json.
