# Why a command failed, and what may help. Each one begins with a small letter, because "error:" or "hint:" stands before it.
# Names of commands, options, variables, and files stay as they are, in their backticks too.

## Keys

problem-noKey = il n’y a pas de clé à vérifier
problem-severalKeys = plusieurs clés ont été données : { $names }
problem-keyEmpty = la clé est vide
problem-twoKeys = ce texte contient deux clés différentes, l’une se terminant par { $first }, l’autre par { $second }
problem-notPracticeKey = { $shape ->
    [cut] { $count ->
        [one] ce n’est qu’une partie d’une clé : il manque au moins { $count } caractère
       *[other] ce n’est qu’une partie d’une clé : il manque au moins { $count } caractères
    }
    [overlong] { $count ->
        [one] c’est plus long qu’une clé d’entraînement : il y a { $count } caractère de trop
       *[other] c’est plus long qu’une clé d’entraînement : il y a { $count } caractères de trop
    }
   *[other] c’est un entraînement, et ce texte n’est pas une clé d’entraînement
}
problem-keyAsArgument = les clés ne sont pas acceptées sur la ligne de commande, où d’autres utilisateurs de cet ordinateur pourraient les lire
problem-keyUnreadable = impossible de lire la clé sur l’entrée standard : { $why }
problem-keyMalformed = ce texte ne peut pas être une clé : il contient du texte en trop ou des caractères qu’aucune clé ne contient, ou il est beaucoup trop long
problem-practiceKeyElsewhere = c’est une clé d’entraînement ; elle n’est jamais envoyée à SmartRecruiters
problem-realKeyInPractice = c’est un entraînement, et ce texte n’est pas une clé d’entraînement ; passez à Production pour l’utiliser

## Profiles and the keychain

problem-profileNeedsAddress = le profil { $profile } est destiné à une autre adresse, et aucune adresse n’a été donnée
problem-noProfile = aucun profil ne s’appelle { $profile }
problem-profilesDamaged = la liste des profils dans { $file } est endommagée
problem-profileWithoutKey = le profil { $profile } n’a pas de clé enregistrée
problem-profileHasKey = le profil { $profile } a déjà une clé
problem-keyElsewhere = la clé du profil { $profile } se trouve dans un autre trousseau que celui utilisé maintenant
problem-noStore = aucun trousseau ne répond sur cet ordinateur
problem-noCollection = le service de trousseaux n’a aucun trousseau où enregistrer une clé
problem-untilLogout = le service de trousseaux oublie ses clés à la fermeture de la session
problem-keychainLocked = le trousseau est verrouillé
problem-waiting = le trousseau n’a pas encore répondu
problem-noAccess = le système n’autorise pas l’utilisation du trousseau
problem-ambiguous = le trousseau contient plusieurs entrées de ce nom
problem-tooLong = la clé dépasse les { $limit } caractères que ce trousseau accepte
problem-notKept = le trousseau n’a pas restitué ce qui y avait été enregistré
problem-notText = l’entrée du trousseau n’est pas du texte
problem-failed = le trousseau a rencontré une erreur

## Lists of keys and their results

problem-keysFile = impossible de lire { $file } : { $why }
problem-keysOpenToOthers = { $file } contient des clés, mais d’autres utilisateurs de cet ordinateur peuvent le lire (son mode est { $mode })
problem-keysFromTerminal = une liste de clés ne peut pas être saisie dans un terminal, car il afficherait les clés
problem-noLines = aucune ligne de la liste ne contient de clé
problem-outForeign = { $file } contient autre chose que des résultats de cette commande
problem-outInUse = une autre exécution écrit dans { $file }
problem-oldResultsFile = impossible de lire les résultats précédents dans { $file } : { $why }
problem-oldResultsBroken = { $file }, ligne { $line } : ce n’est pas un résultat de `findem-doctor fleet`
problem-oldResultsAreOut = les résultats précédents ne peuvent pas se trouver dans le fichier où cette exécution écrit
problem-metricsForeign = { $file } contient autre chose que des métriques de cette application
problem-lineTooLong = cette ligne est trop longue pour une clé et son nom
problem-lineNotText = cette ligne n’est pas du texte : la liste est en UTF-16, et cette ligne est endommagée
problem-lineNotJson = cette ligne n’est pas du JSON, à partir du caractère { $place }
problem-lineWrongShape = cette ligne doit contenir "name" avec "key" ou "profile", et rien d’autre que "env" et "consent" en plus ; voir le caractère { $place }
problem-lineWithoutName = cette ligne n’a pas de nom
problem-lineNameIsKey = le nom de cette ligne ressemble à une clé ou en contient une
problem-lineWithoutKey = cette ligne n’a ni clé ni profil
problem-lineSeveralKeys = cette ligne a à la fois une clé et un profil
problem-lineUnknownEnvironment = l’environnement de cette ligne n’est ni production, ni sandbox, ni practice

## The practice tenant and addresses

problem-scenarioElsewhere = --scenario concerne le SmartRecruiters d’entraînement, pas { $environment }
problem-scenarioWithoutKey = le scénario { $scenario } n’a pas encore de clé : il n’y a rien à vérifier
problem-keyForOwnTenant = cette commande démarre un SmartRecruiters d’entraînement qui n’accepte que ses propres clés, pas celle de { $source }
problem-practiceNeedsAddress = un SmartRecruiters d’entraînement a besoin d’une adresse, et aucune n’a été donnée
problem-practiceListen = le SmartRecruiters d’entraînement ne peut pas écouter sur { $address }
problem-practiceTooManyCandidates = le SmartRecruiters d’entraînement peut avoir jusqu’à { $limit } candidats, pas { $count }
problem-practiceSavedByLater = le SmartRecruiters d’entraînement enregistré a été écrit par une version plus récente de l’application
problem-notAnAddress = ce n’est pas une adresse web ; écrivez-la comme http://127.0.0.1:8080
problem-notHttp = seul http:// est accepté ici ; pour SmartRecruiters lui-même, choisissez production ou sandbox
problem-notLoopback = seule une adresse de cet ordinateur est acceptée : 127.0.0.1, [::1] ou localhost
problem-userInfo = l’adresse ne peut contenir ni nom d’utilisateur ni mot de passe
problem-notAnOrigin = l’adresse doit se terminer après le port, sans chemin, requête ni fragment

## Files and this program

problem-internal = cette vérification s’est arrêtée à cause d’une erreur de l’application
problem-trust = cet ordinateur n’a aucun certificat de confiance : impossible de vérifier celui de SmartRecruiters
problem-reportFile = impossible de lire { $file } : { $why }
problem-reportTooLarge = { $file } : le fichier dépasse { $limit } octets
problem-reportForeign = { $file } : ce n’est pas un rapport Findem Connect
problem-reportDamaged = { $file } : le rapport est endommagé : { $why }
problem-reportNewer = { $file } : le rapport est au format { $version }, et cette application lit le format { $known }
problem-planFormat = un plan ne peut être affiché qu’en texte ou en JSON
problem-noTimer = impossible d’activer ou de désactiver le minuteur de la vérification hebdomadaire : { $why }
problem-nothingWatched = aucune connexion n’est vérifiée chaque semaine
problem-notWatched = { $profile } n’est pas vérifié chaque semaine
problem-changesFormat = ce qui a changé ne peut être affiché qu’en texte, en JSON ou en Markdown
problem-outFile = impossible d’écrire { $file } : { $why }
problem-outNotAFile = { $file } n’est pas un fichier qui peut être remplacé
problem-reportEnding = un rapport ne peut pas être écrit au format { $ending }
problem-resultsEnding = les résultats sont écrits en lignes JSON, et non au format { $ending }
problem-output = impossible d’écrire sur la sortie standard : { $why }
problem-noOutput = impossible d’afficher les résultats : { $why }
problem-runtime = cette application ne peut pas démarrer : { $why }
problem-explainUnknown = inconnu : « { $query } »
problem-codeLength = un code de résultat compte 15, 20 ou 25 caractères, mais celui-ci en compte { $count }
problem-codeCharacter = un code de résultat ne contient jamais « { $character } »
problem-codeCheck = le code de résultat comporte une faute de frappe : son caractère de contrôle ne correspond pas
problem-codeNewer = le code de résultat a été établi par une version plus récente de l’application
problem-noHome = cet ordinateur n’a pas de dossier pour les données de l’application ; indiquez-en un dans { $variable }
problem-locked = un autre programme, par exemple la fenêtre de Findem Connect, utilise { $folder }
problem-newerVersion = { $file } a été écrit par une version plus récente
problem-unreadable = impossible de lire { $file } : il reste tel quel
problem-tooLarge = { $file } est trop volumineux
problem-noSpace = il n’y a plus de place pour écrire { $file }
problem-notPermitted = cette application n’a pas le droit d’accéder à { $file }
problem-held = un autre programme a ouvert { $file }
problem-nameTaken = il y a déjà un profil de ce nom
problem-nameEmpty = un profil a besoin d’un nom
problem-nameTooLong = le nom d’un profil peut compter au plus { $limit } caractères
problem-io = impossible d’écrire ou de lire { $file }

## Why a file can't be read or written

why-standardInput = l’entrée standard
why-notFound = cet élément n’existe pas
why-noFolder = son dossier n’existe pas
why-notPermitted = vous n’en avez pas le droit
why-folder = c’est un dossier
why-full = le disque est plein
why-tooLarge = un fichier ne peut pas être aussi grand ici
why-readOnly = le disque est en lecture seule
why-badName = son nom n’est pas utilisable ici
why-passing = l’application se trouve sur une image disque ou encore là où elle a été téléchargée

## What the company's IT turned off

problem-forbiddenByPolicy = { $feature ->
    [production] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : contacter SmartRecruiters (voir { $place })
    [sandbox] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : contacter une sandbox SmartRecruiters (voir { $place })
    [custom] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : contacter un serveur à une adresse saisie (voir { $place })
    [writeAttempts] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : tester les autorisations d’écriture (voir { $place })
    [rehearsal] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : l’essai de création (voir { $place })
    [fieldSample] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : le comptage des champs (voir { $place })
    [keepKey] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : enregistrer une clé dans le trousseau (voir { $place })
    [watch] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : vérifier la connexion à intervalles réguliers (voir { $place })
   *[typedProxy] le service informatique de votre entreprise a désactivé ceci sur cet ordinateur : un proxy dont l’adresse est saisie (voir { $place })
}
problem-policyUnusable = { $why ->
    [notRoots] la stratégie dans { $place } désactive tout ce qu’elle peut désactiver, car elle n’appartient pas à root
    [othersCanWrite] la stratégie dans { $place } désactive tout ce qu’elle peut désactiver, car d’autres utilisateurs que root peuvent l’écrire
    [notAFile] la stratégie dans { $place } désactive tout ce qu’elle peut désactiver, car c’est un lien, ou ce n’est pas un fichier dans un dossier
    [tooLong] la stratégie dans { $place } désactive tout ce qu’elle peut désactiver, car elle est trop longue
    [notToml] la stratégie dans { $place } désactive tout ce qu’elle peut désactiver, car ce n’est pas du TOML valide
    [unknownKey] la stratégie dans { $place } désactive tout ce qu’elle peut désactiver, car cette version ne connaît pas « { $key } »
    [wrongValue] la stratégie dans { $place } désactive tout ce qu’elle peut désactiver, car « { $key } » a une valeur qui n’est pas permise
   *[unreadable] la stratégie dans { $place } désactive tout ce qu’elle peut désactiver, car elle est illisible
}

## Hints

hint-policy = seul le service informatique de l’entreprise peut changer cela
hint-practiceAlways = l’entraînement fonctionne toujours : `findem-doctor check --env practice`
hint-giveKeyElsewhere = donnez-la à `findem-doctor check --key-stdin`, ou enregistrez-la avec `findem-doctor keys add NAME`
hint-giveKey = donnez-la avec `--key-stdin`, avec `--profile NAME` ou dans la variable FINDEM_DOCTOR_KEY
hint-tryPractice = pour essayer sans clé : `findem-doctor check --env practice`
hint-oneKey = n’en donnez qu’une, pour que la clé à vérifier soit claire
hint-unset = si vous ne vouliez pas utiliser FINDEM_DOCTOR_KEY, supprimez cette variable
hint-nameTenant = pour vérifier une clé d’entraînement, indiquez le SmartRecruiters d’entraînement qui l’a émise : ajoutez `--api-base URL`
hint-nameTenantInstead = pour vérifier une clé d’entraînement, indiquez le SmartRecruiters d’entraînement qui l’a émise : `--env practice --api-base URL` à la place de `--scenario`
hint-leaveOutScenario = pour vérifier une vraie clé, retirez `--scenario`
hint-otherName = pour vérifier une vraie clé, enregistrez-la sous un autre nom : `findem-doctor keys add NAME`
hint-leaveOne = n’en laissez qu’une, pour que la clé voulue soit claire
hint-copyPracticeKey = copiez toute la clé qu’affiche `findem-doctor practice`, ou créez-en une sur ses pages d’administration
hint-copyAgain = copiez à nouveau la clé ; SmartRecruiters ne l’affiche qu’une fois, à sa création
hint-inHistory = la clé figure maintenant dans l’historique de votre terminal. Si d’autres peuvent le lire, révoquez la clé et créez-en une nouvelle
hint-leaveOutEnvironment = retirez `--env`, ou utilisez `--env practice`
hint-startTenant = démarrez-le avec `findem-doctor practice`, créez une clé sur ses pages d’administration et vérifiez-la avec `findem-doctor check --env practice --api-base URL --key-stdin`
hint-chmod = rendez-le lisible par vous seul : `chmod 600 FILE`
hint-revoke = si d’autres ont pu le lire, révoquez ses clés et créez-en de nouvelles
hint-pipe = indiquez un fichier, ou transmettez la liste par un tube (pipe)
hint-listFormat = la liste contient un objet JSON par ligne ; voir `findem-doctor fleet --help`
hint-otherFile = indiquez un autre fichier ; rien n’a été modifié dans celui-ci
hint-wholeResults = indiquez le fichier, non modifié, que `--out` d’une exécution précédente a écrit
hint-ownFile = donnez à chaque exécution son propre fichier
hint-address = donnez-la avec `--api-base URL`
hint-listProfiles = `findem-doctor keys list` affiche les profils qui ont une clé
hint-keysLeft = les clés qui y figurent se trouvent peut-être encore dans le trousseau, dont le programme les liste sous « Findem Connect »
hint-deleteFile = supprimez ce fichier quand plus personne n’en a besoin
hint-addKey = enregistrez-en une : `findem-doctor keys add NAME`
hint-forgetKey = pour la remplacer, lancez d’abord `findem-doctor keys forget NAME`
hint-startKeychain = démarrez ce trousseau, puis réessayez
hint-explainAll = pour voir tout ce qui peut être expliqué : `findem-doctor explain`
hint-similar = noms proches : { $names }
hint-planFormat = utilisez `--format text` ou `--format json`
hint-installPackage = le minuteur fait partie du paquet findem-doctor ; il lui faut une session avec systemd
hint-keepTogether = Windows lance la vérification avec findem-connect.exe, qui doit rester dans le même dossier que findem-doctor.exe
hint-moveToApplications = déplacez Findem Connect dans le dossier Applications et laissez-le à cet endroit
hint-ownSchedule = tout autre planificateur peut exécuter `findem-doctor check --profile NAME --changes`
hint-watchOn = pour vérifier une connexion chaque semaine : `findem-doctor watch on NAME`
hint-changesFormat = utilisez `--format text`, `--format json` ou `--format markdown`
hint-out = indiquez un fichier pour eux : `--out FILE`
hint-above = la sortie se trouve plus haut, sur la sortie d’erreur standard
hint-printReport = indiquez un fichier, ou retirez `--out` pour afficher le résultat
hint-reportEndings = choisissez un nom qui se termine par .txt, .md, .json ou .html, ou indiquez le format avec `--format`
hint-resultsEndings = choisissez un nom qui se termine par .ndjson
hint-unchangedFile = demandez le fichier inchangé écrit par `findem-doctor check --format json` ou par l’application
hint-nameTenantOfKey = pour la vérifier, indiquez le SmartRecruiters d’entraînement qui l’a émise : `findem-doctor check --env practice --api-base URL --key-stdin`
hint-leaveOutPractice = pour vérifier une vraie clé, retirez `--env practice`
hint-checkRealKey = pour vérifier une vraie clé : `findem-doctor check --env production --key-stdin`
hint-closeProgram = fermez le programme qui l’a ouvert, puis réessayez
hint-closeWindow = fermez la fenêtre de Findem Connect, ou attendez la fin de l’autre commande
hint-startKeyring = démarrez le trousseau du bureau (GNOME Keyring, KDE Wallet ou KeePassXC), puis réessayez
hint-createKeyring = créez un trousseau et définissez-le par défaut, par exemple dans « Mots de passe et clés »
hint-unlock = déverrouillez le trousseau, puis réessayez
hint-answerPrompt = répondez à la fenêtre dans laquelle le système demande le mot de passe du trousseau
hint-deleteDuplicates = supprimez les entrées en double dans le programme du trousseau
hint-useSession = continuez sans l’enregistrer : `findem-doctor check --key-stdin`
