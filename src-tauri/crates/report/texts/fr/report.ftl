# The words of a report, of `explain` and of the texts to copy.

## Punctuation

punctuation-named = { $name } : { $value }
punctuation-quoted = « { $words } »
punctuation-clauses = { $first } ; { $second }

## The report

report-title = Findem Connect for SmartRecruiters
report-subtitle = Rapport de vérification
report-context-key = Clé se terminant par { $lastFour }
report-context-code = code de résultat{ "\u00A0" }{ $code }
report-fix = Que faire
report-who = Qui
report-where = Où
report-fix-above = Que faire : voir plus haut.
report-fix-below = Que faire : voir plus bas.
report-next = À essayer ensuite
report-also = Également constaté
report-cause = Cause : { $text } ({ $id })
report-reason = Raison : { $text } ({ $id })
report-all-rows = Pour chacune d’elles
report-permissions = Autorisations
report-source = Source de candidats
report-connect-test = Test de connexion
report-rehearsal = Essai de création
report-facts = À propos de cette vérification
report-total-granted = { $count ->
    [one] { $count } accordée
   *[other] { $count } accordées
}
report-total-looksGranted = { $count ->
    [one] { $count } semble accordée
   *[other] { $count } semblent accordées
}
report-total-denied = { $count ->
    [one] { $count } refusée
   *[other] { $count } refusées
}
report-total-inconclusive = { $count ->
    [one] { $count } indéterminée
   *[other] { $count } indéterminées
}
report-total-notTested = { $count ->
    [one] { $count } non testée
   *[other] { $count } non testées
}
report-first-sync-minute = Les limites de SmartRecruiters permettent au mieux une première synchronisation en moins d’une minute.
report-first-sync-minutes = Les limites de SmartRecruiters permettent au mieux une première synchronisation en { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} environ.
report-first-sync-hours = Les limites de SmartRecruiters permettent au mieux une première synchronisation en { $hours } heures environ.
report-source-refused = Cette clé n’a pas le droit de lire les sources.
report-source-unavailable = Votre entreprise n’a pas de page pour les sources personnalisées. Les candidats venus de Findem afficheront la source Other.
report-match = { $label } (type { $type }, sous-type { $subType })
report-match-no-sub-type = { $label } (type { $type })
report-sees = Cette clé voit { $jobs } et { $candidates }.
report-row-looksGranted = La vérification a demandé un élément inventé. SmartRecruiters a seulement répondu qu’il n’existe pas.
report-group-unknown = Autorisations que cette version ne connaît pas
report-reason-unknown = Le rapport indique une raison que cette version ne connaît pas : { $id }.
report-unknown = Éléments d’une version plus récente, inconnus de celle-ci

report-fact-label = Nom
report-fact-environment = Environnement
report-fact-key = Clé
report-fact-role = Rôle
report-fact-network = Réseau
report-fact-check = Vérification
report-fact-time = Date
report-fact-duration = { $seconds } s
# The name of the time zone stands beside every time of a report.
report-time-utc = { $time } UTC
report-fact-program = Application
report-fact-code = Code de résultat
report-fact-report = Rapport
report-fact-checksum = Somme de contrôle

report-environment-production = Production
report-environment-sandbox = Sandbox
report-environment-practice = Entraînement : rien de réel n’est connecté
report-environment-custom = Une autre adresse

report-mode-all = toutes les autorisations, écritures comprises
report-mode-readOnly = lecture seule, sans test d’écriture
report-mode-only = certaines autorisations seulement

report-proxy-none = Aucun proxy
report-proxy-system = Le proxy de l’ordinateur
report-proxy-manual = Un proxy défini à la main

report-network-certificate = Émetteur du certificat
report-network-clock = L’horloge de cet ordinateur a { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
} { $clock ->
    [behind] de retard
   *[ahead] d’avance
} sur celle du serveur.
report-network-repeated = { $count ->
    [one] { $count } requête a échoué et a été renvoyée.
   *[other] { $count } requêtes ont échoué et ont été renvoyées.
}
report-network-inspected = Le réseau de l’entreprise peut lire cette connexion.
report-network-not-kept = Une version antérieure de l’application a fait cette vérification et n’a pas conservé le réseau utilisé.

report-fact-key-ending = { $kind }, se terminant par { $lastFour }
report-fact-requests = { $requests ->
    [one] { $requests } requête
   *[other] { $requests } requêtes
}
report-fact-other-user = Un autre programme semble utiliser cette clé.
report-fact-tls-issuer = certificat émis par { $issuer }
report-fact-access-groups = { $count ->
    [one] { $count } groupe d’accès
   *[other] { $count } groupes d’accès
}
report-fact-program-line = { $name } { $version } sous { $os }, catalogue { $catalog }

report-evidence-no-answer = pas de réponse
report-evidence-duration = { $milliseconds } ms
report-evidence-code = code { $code }
report-evidence-code-meaning = code { $code } ({ $meaning })
report-evidence-request-id = ID de la requête { $id }

report-rehearsal-clean = Un candidat test a été créé avec la source Findem, relu et supprimé dans SmartRecruiters.
report-rehearsal-leftover = Le candidat test de l’essai se trouve peut-être encore dans SmartRecruiters. Cherchez-le et supprimez-le.
report-rehearsal-failed = L’essai de création a échoué. Il n’en reste rien.
report-rehearsal-inconclusive = Le résultat de l’essai de création est inconnu.

report-foot = Ce rapport ne contient ni clé ni données de candidats.

## A report on the screen of a terminal

screen-more = Pour voir chaque autorisation avec ses requêtes, ajoutez --verbose.
screen-save = Pour enregistrer le rapport, ajoutez --format html --out report.html.
screen-ready-production = Si Findem n’a pas encore cette clé, collez-la dans Findem : Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-sandbox = Si Findem n’a pas encore cette clé, collez-la dans Findem : Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-custom = Si Findem n’a pas encore cette clé, collez-la dans Findem : Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-practice =
    Entraînement terminé. Rien n’est connecté.
    Pour vérifier une vraie clé : findem-doctor check --key-stdin
screen-ready-only = Pour vérifier toute la clé, relancez la vérification sans --only.
screen-exit-ready = Code de sortie 0 : prête.
screen-exit-ready-only = Code de sortie 0 : ce que vous avez demandé est accordé.
screen-exit-notReady = Code de sortie 1 : pas prête. Il y a quelque chose à corriger.
screen-exit-undetermined = Code de sortie 3 : impossible de savoir si cette clé est prête.

## What to know although a key is ready

remark-rehearsal-leftover = Le candidat test de l’essai se trouve peut-être encore dans SmartRecruiters. Demandez à un Admin SmartRecruiters de le chercher et de le supprimer.
remark-rehearsal-failed = L’essai de création a échoué, mais il n’en reste rien. Relancez-le dans Findem Connect.
remark-rehearsal-inconclusive = La vérification n’a pas pu savoir comment l’essai de création s’est terminé. Regardez-le dans Findem Connect.
remark-source-unavailable = Votre entreprise n’a pas de page pour les sources personnalisées. Si vous voulez voir la source Findem, demandez à votre interlocuteur chez SmartRecruiters si votre entreprise peut obtenir l’option « sources personnalisées ».
remark-source-typeRefused = Cette clé n’a pas le droit de lire les sources de tous les types. Demandez à un Admin SmartRecruiters de s’assurer qu’une seule source s’appelle Findem.
remark-source-listChanged = La liste des sources a changé pendant la lecture. Demandez à un Admin SmartRecruiters de s’assurer qu’une seule source s’appelle Findem.
remark-empty = { $what ->
    [both] Cette clé ne voit ni postes ni candidats.
    [jobs] Cette clé ne voit aucun poste.
    [candidates] Cette clé ne voit aucun candidat.
   *[users] Cette clé ne voit aucun utilisateur.
} Si votre entreprise en a, demandez à un Admin SmartRecruiters de regarder le rôle et le groupe d’accès de cette clé.
remark-create = Impossible de vérifier si cette clé peut créer des candidats sans en créer un. Pour le savoir, lancez l’essai de création dans Findem Connect.
remark-writes = { $count ->
    [one] { $count } autorisation d’écriture n’a pas été testée.
   *[other] { $count } autorisations d’écriture n’ont pas été testées.
} Pour les tester, cliquez sur « Tester les 7 autorisations d’écriture… » dans l’application, ou ajoutez --write-attempts en ligne de commande.
remark-left-out = { $count ->
    [one] Cette autorisation n’a pas été vérifiée : { $permissions }.
   *[other] Ces autorisations n’ont pas été vérifiées : { $permissions }.
}
remark-left-out-many = { $count } autorisations n’ont pas été vérifiées.
remark-other-user = Un autre programme semble utiliser cette clé : Findem devra peut-être attendre. Donnez à Findem sa propre clé.

## Opening a report

report-error-reportTooLarge = Ce fichier est plus volumineux que n’importe quel rapport. Il n’a pas été ouvert.
report-error-reportForeign = Ce n’est pas un rapport Findem Connect. Demandez le fichier enregistré au format JSON ou HTML.
report-error-reportDamaged = Ce rapport est endommagé et illisible. Demandez à nouveau le fichier.
report-error-reportNewer = Ce rapport a été écrit par une version plus récente de l’application. Mettez l’application à jour pour l’ouvrir.

report-note-checksum = Le rapport a été modifié ou endommagé après son écriture.
report-note-newerSchema = Ce rapport a été écrit par une version plus récente de l’application. Ce que cette version ne connaît pas figure à la fin.
report-note-otherCatalogue = Ce rapport a été établi avec une autre liste d’autorisations que celle de cette version. Ce qui n’y figurait pas apparaît comme non testé.
report-note-unknownFields = Le rapport contient des éléments que cette version ne connaît pas. Ils figurent à la fin.

## What the verdicts mean

verdict-granted-meaning = SmartRecruiters a renvoyé ce qui était demandé, sous la forme documentée. Cette autorisation est prouvée.
verdict-looksGranted-meaning = SmartRecruiters n’a pas refusé la requête faute d’autorisation, mais seulement parce que son ID inventé n’existe pas. Pour une autorisation d’écriture qui n’a pas été testée, cela signifie que le rôle Admin l’inclut. Rien n’a été modifié.
verdict-denied-meaning = SmartRecruiters l’a refusée, et ce refus ne peut rien signifier d’autre.
verdict-inconclusive-meaning = Quelque chose a empêché le test, ou la réponse peut signifier deux choses. Rien ne prouve que l’autorisation est là, ni qu’elle manque.
verdict-notTested-meaning = Elle a été volontairement laissée de côté.
summary-verdict-ready-meaning = Rien n’a été refusé, et le test de connexion a réussi. La clé peut faire ce que demande le guide de Findem.
summary-verdict-notReady-meaning = Quelque chose est certainement à corriger. Le rapport indique la cause, qui doit agir et les étapes.
summary-verdict-undetermined-meaning = Rien n’est certainement à corriger, mais au moins un point reste indéterminé. Rien ne prouve que la clé fonctionne, ni qu’elle ne fonctionne pas. Le rapport indique la raison.

## Explain

explain-permission = Autorisation
explain-vendor-scope = SmartRecruiters l’écrit aussi { $scope }.
explain-access-read = C’est une autorisation de lecture.
explain-access-write = C’est une autorisation d’écriture. Une vérification ne la teste qu’avec des ID inventés, pour que rien ne puisse changer.
explain-probe = La vérification envoie : { $method } { $path }
explain-module = Elle relève d’un produit SmartRecruiters que toutes les entreprises n’ont pas.
explain-key-note = Une clé API n’a pas de cases à cocher pour les autorisations. Ce sont son System role et son Access group qui décident. Le rôle Admin inclut les { $count } autorisations.
explain-cause = Cause
explain-error = Code d’erreur de SmartRecruiters
explain-reason = Indéterminé
explain-verdict = Verdict
explain-summary = Verdict sur la clé entière
explain-symptom = Ce que voit le client
explain-code = Code de résultat
explain-expected = C’est le fonctionnement normal. Rien n’est en panne.
explain-fault = Il y a quelque chose à corriger.
explain-who = Qui agit : { $who }
explain-reply = Réponse à envoyer
explain-code-role = Rôle : { $role }
explain-code-environment = Environnement : { $environment }
explain-code-mode = Vérification : { $mode }
explain-code-source = Source de candidats : { $source }
explain-code-connect-test = Test de connexion : { $test }
explain-code-rows = { $verdict } : { $scopes }
explain-code-others = Un code de résultat n’a de place que pour une cause. Il peut y en avoir d’autres, par exemple un groupe d’accès. Le rapport les indique toutes.
explain-contents = Pour en savoir plus sur un de ces éléments, lancez : findem-doctor explain ID. Pour chercher, utilisez n’importe quels mots, par exemple : findem-doctor explain 403
explain-found = Trouvé pour « { $query } ». Pour en savoir plus sur un de ces éléments, lancez : findem-doctor explain ID
explain-symptom-all = Ce que voient les clients
explain-cause-all = Causes : ce qui est à corriger
explain-reason-all = Raisons : ce qui a empêché de conclure
explain-verdict-all = Verdicts
explain-summary-all = Verdicts sur la clé entière
explain-permission-all = Autorisations
explain-error-all = Codes d’erreur de SmartRecruiters
explain-code-all = Codes de résultat
explain-code-example = Le code d’un résultat, comme 015Y9-XCNH0-H6Y30

# Other words by which causes and reasons are found.
explain-words-keyMalformed = faute de frappe, caractères, espace, blanc, typo
explain-words-customerApiOff = 403, interdit, accès refusé, contrat, abonnement, forbidden
explain-words-oauthScopeMissing = 403, interdit, accès refusé, périmètre, droit manquant, forbidden, insufficient scope
explain-words-oauthCredential = 401, client ID, client secret, identifiant client
explain-words-badKey = 401, non autorisé, invalide, expirée, supprimée, unauthorized, invalid
explain-words-wrongEnvironment = 401, non autorisé, bac à sable, unauthorized
explain-words-systemRole = 403, interdit, accès refusé, forbidden, Basic, Standard, Extended, Employee, Restricted
explain-words-refusedForAdmin = 403, interdit, accès refusé, forbidden
explain-words-moduleOff = 403, interdit, accès refusé, option, produit, licence, forbidden
explain-words-accessGroup = 403, interdit, peu de postes, peu de candidats, forbidden
explain-words-sourceMissing = attribution, provenance, origine, Other
explain-words-customSourcesUnavailable = option, SmartGlobal, page absente, page introuvable
explain-words-dns = nom d’hôte, résolution, hors ligne
explain-words-connect = hors ligne, refusée, pare-feu
explain-words-tls = certificat, SSL, HTTPS
explain-words-proxy = 407, pare-feu, NTLM
explain-words-captivePortal = invité, Wi-Fi, hôtel, portail captif
explain-words-timeout = 408, lent, délai dépassé
explain-words-redirected = 301, 302, 303, 307, 308, redirection
explain-words-notJson = HTML
explain-words-throttled = 429, limite de débit, trop de requêtes, too many requests, rate limit
explain-words-serverError = 500, 502, 503, 504, 5xx, panne, indisponible
explain-words-unauthorized = 401, non autorisé, unauthorized
explain-words-maskedIds = 403, 404
explain-words-noSuchEndpoint = 404, 405, introuvable, not found

actor-nobody = Personne
actor-keyHolder = La personne qui détient la clé
actor-admin = Un Admin SmartRecruiters
actor-smartRecruiters = SmartRecruiters
actor-findem = Findem

explain-code-error-codeLength = Un code de résultat compte 15, 20 ou 25 caractères.
explain-code-unknown-permission = autorisation n° { $number }
explain-code-error-codeCharacter = Ce texte contient un caractère qu’aucun code de résultat ne contient.
explain-code-error-codeCheck = Ce code de résultat comporte une faute de frappe : son caractère de contrôle est faux. Demandez-le à nouveau.
explain-code-error-codeNewer = Ce code de résultat a été établi par une version plus récente de l’application.

## Texts to copy

clipboard-overwritten = La clé a été retirée du presse-papiers.
reply-greeting = Bonjour,
reply-admin-practice = Ceci vient d’un entraînement. Rien n’y est réel.
reply-admin-company = Entreprise : { $company }
reply-admin-key = Clé API : se termine par { $lastFour }
reply-customer-lead = Voici le résultat de la vérification de { $kind ->
    [oauthToken] ce que vous utilisez comme clé API SmartRecruiters,
   *[other] votre clé API SmartRecruiters
 }{ $lastFour ->
    [unknown] { "" }
   *[other] {" "}qui se termine par { $lastFour }
 } (code de résultat { $code }) :
reply-customer-steps = Que faire :
reply-customer-again = Vérifiez ensuite à nouveau la clé dans Findem Connect. Si quelque chose ne fonctionne toujours pas, merci de nous envoyer le nouveau rapport. N’envoyez jamais la clé elle-même.
reply-customer-report = Nous avons le rapport de cette vérification : inutile de l’envoyer. N’envoyez jamais la clé elle-même.
reply-customer-never = N’envoyez jamais la clé elle-même.
reply-customer-only = Cette vérification ne portait que sur certaines autorisations. Vérifiez toute la clé avant de la transmettre à Findem. N’envoyez jamais la clé par e-mail ni par messagerie.

# What a letter to the customer says in place of other words. Findem’s support writes it, and already has the report.
letter-unreached = Nous avons lancé cette vérification nous-mêmes, et notre ordinateur n’a pas pu obtenir toutes les réponses de SmartRecruiters. Merci de la lancer sur votre propre ordinateur.
letter-report-note-checksum = Le rapport que vous nous avez envoyé a été modifié ou endommagé après son écriture. Veuillez l’enregistrer à nouveau et nous l’envoyer sans le modifier.
letter-try-unreached-who = La personne qui a configuré la connexion
letter-try-unknown-who = { letter-try-unreached-who }
letter-try-noSafeAttempt-who = { letter-try-unreached-who }
letter-try-writesNotTried-who = { letter-try-unreached-who }
letter-try-listChanged-who = { letter-try-unreached-who }
letter-try-cancelled-who = { letter-try-unreached-who }
letter-try-unauthorized-who = { letter-try-unreached-who }
letter-try-serverError-who = { letter-try-unreached-who }
letter-try-throttled-who = { letter-try-unreached-who }
letter-try-unreached =
    Ouvrez Findem Connect for SmartRecruiters sur l’ordinateur où la connexion a été configurée.
    Vérifiez-y la clé.
    Enregistrez le rapport et envoyez-le-nous.
letter-headline-reason-wrongShape = SmartRecruiters a répondu d’une façon que notre vérification ne connaît pas. Nous étudions la question.
letter-headline-reason-throttled = SmartRecruiters a demandé à notre vérification de ralentir. D’autres programmes avec la même clé ou la même adresse envoient peut-être aussi des requêtes.
letter-headline-reason-tooLarge = Une réponse de SmartRecruiters dépassait la taille que notre vérification peut lire. Nous étudions la question.
letter-headline-reason-maskedIds = Certaines autorisations restent indéterminées, car SmartRecruiters ne révèle pas si un élément existe. Nous étudions la question.
letter-headline-reason-noSuchEndpoint = Un élément dont Findem a besoin manque chez SmartRecruiters. Nous étudions la question.
letter-headline-reason-noSafeAttempt = Impossible de tester la création de candidats sans en créer un. Un essai de création dans Findem Connect peut en apporter la preuve.
letter-detail-refusedForAdmin = Nous vous envoyons aussi un texte pour le support SmartRecruiters. Il contient ce qu’il lui faut pour trouver la raison.
letter-headline-customerApiOff = Votre contrat SmartRecruiters n’inclut pas l’accès à l’API. Demandez à SmartRecruiters de l’activer.
letter-headline-moduleOff = { $count ->
    [0] Un module dont Findem a besoin semble désactivé. Demandez à SmartRecruiters si votre entreprise en dispose.
    [one] Le module { $modules } semble désactivé. Demandez à SmartRecruiters si votre entreprise en dispose.
   *[other] Ces modules semblent désactivés : { $modules }. Demandez à SmartRecruiters si votre entreprise en dispose.
 }
letter-detail-moduleOff = Soit votre entreprise n’a pas acheté ou activé cette partie de SmartRecruiters, soit cette clé n’a pas le droit de l’utiliser. Les réponses sont les mêmes.
letter-try-wrongShape-who = Le support Findem
letter-try-wrongShape = Nous vous tiendrons au courant. Vous n’avez rien à faire pour l’instant.
letter-try-tooLarge-who = Le support Findem
letter-try-tooLarge = Nous vous tiendrons au courant. Vous n’avez rien à faire pour l’instant.
letter-try-maskedIds-who = Le support Findem
letter-try-maskedIds = Nous vous tiendrons au courant. Vous n’avez rien à faire pour l’instant.
letter-try-noSuchEndpoint-who = Le support Findem
letter-try-noSuchEndpoint = Nous vous tiendrons au courant. Vous n’avez rien à faire pour l’instant.
letter-try-deadline =
    Vérifiez à nouveau la clé.
    Si le temps prévu est encore écoulé avant la fin, essayez depuis un autre réseau.
letter-try-writesNotTried =
    Dans Findem Connect, allez sur la page « Autorisations » et cliquez sur « Tester les 7 autorisations d’écriture… ». Les requêtes utilisent des ID inventés : rien ne devrait changer.
    Enregistrez le rapport et envoyez-le-nous.
letter-try-noSafeAttempt =
    Dans Findem Connect, allez sur la page « Test de connexion » et lancez l’essai de création. Il crée un candidat test et le supprime.
letter-try-unexpectedWrite =
    Ne testez plus les autorisations d’écriture pour l’instant.
    Envoyez au support SmartRecruiters l’autre texte que nous vous envoyons. Il demande ce qu’a fait la requête acceptée et contient son ID.
    Dites-nous ce que répond le support SmartRecruiters.
letter-try-unknown =
    Vérifiez à nouveau la clé.
    Si le résultat est le même, envoyez-nous le nouveau rapport.
letter-remark-writes = { $count ->
    [one] { $count } autorisation d’écriture n’a pas été testée.
   *[other] { $count } autorisations d’écriture n’ont pas été testées.
} Pour les tester, allez sur la page « Autorisations » dans Findem Connect et cliquez sur « Tester les 7 autorisations d’écriture… ».

# The steps with a new key, in a letter. The reader doesn’t see the window.
-letter-check-key = Collez la clé dans Findem Connect, sur la page « Clé API », et attendez le résultat. Si vous n’avez pas cette application, demandez-la au support Findem.
-letter-hand-over = Quand Findem Connect indique que la clé peut faire tout ce que demande le guide de Findem et ne mentionne aucun groupe d’accès, collez la même clé dans Findem : Admin → Integrations → Manage → SmartRecruiters → API Key → Save. Si Findem a déjà une ancienne clé, cliquez d’abord sur Edit Auth.
-letter-revoke = Quand Findem fonctionne avec la nouvelle clé, révoquez l’ancienne dans SmartRecruiters.
-letter-generate = Donnez à la clé un nouveau nom, par exemple « { key-name-another } ». Cliquez sur Generate et copiez-la. SmartRecruiters ne l’affiche qu’une fois.
letter-fix-keyMalformed =
    Revenez à la fenêtre de SmartRecruiters qui affiche la nouvelle clé.
    Copiez la clé entière. S’il y a un bouton Copy, utilisez-le. Sinon, sélectionnez tout le champ et copiez-le.
    { -letter-check-key }
letter-fix-oauthCredential =
    Cliquez sur New credential, puis sur API key. Si des cases à cocher pour les scopes apparaissent, vous avez choisi un client OAuth : revenez en arrière.
    System role : choisissez Admin. Access group : laissez vide.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    Quand Findem fonctionne avec la clé, révoquez les identifiants du client OAuth si rien d’autre ne les utilise.
letter-fix-oauthScopeMissing =
    Findem utilise une clé API, pas des identifiants OAuth. Cliquez sur New credential, puis sur API key.
    System role : choisissez Admin. Access group : laissez vide.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    Quand Findem fonctionne avec la clé, révoquez les identifiants du client OAuth si rien d’autre ne les utilise.
letter-fix-badKey =
    Si la fenêtre qui affiche la nouvelle clé est encore ouverte, copiez à nouveau la clé.
    Si la clé a été créée dans l’autre environnement (production ou sandbox), vérifiez-la là-bas.
    Sinon, créez une nouvelle clé : New credential, API key, System role Admin, Access group vide, un nouveau nom comme « { key-name-another } », Generate. Copiez la clé entière.
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-badKey-revoked =
    Créez une nouvelle clé : New credential, API key, System role Admin, Access group vide, un nouveau nom comme « { key-name-another } », Generate. Copiez la clé entière. SmartRecruiters ne l’affiche qu’une fois.
    { -letter-check-key }
    { -letter-hand-over }
letter-fix-wrongEnvironment =
    Si la clé a été créée dans votre sandbox, choisissez Sandbox sur la première page de Findem Connect. Sinon, choisissez-y Production.
    Vérifiez à nouveau la clé.
letter-fix-systemRole =
    Cliquez sur New credential, puis sur API key.
    System role : choisissez Admin. Access group : laissez vide.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-accessGroup =
    Créez une nouvelle clé avec le System role Admin, et laissez Access group vide. Un groupe d’accès limite une clé à certains postes et à leurs candidats.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-refusedForAdmin =
    La clé a déjà le rôle Admin : une nouvelle clé n’y changera sans doute rien.
    Demandez au support SmartRecruiters pourquoi ces requêtes sont refusées à une clé Admin.
    Pour cela, envoyez-lui l’autre texte que nous vous envoyons. Il indique les requêtes.
letter-fix-moduleOff =
    Demandez si votre entreprise dispose du module refusé, et faites-le activer.
    Une fois le module activé, vérifiez à nouveau cette clé. Vous n’avez pas besoin d’une nouvelle clé.
    Si votre entreprise en dispose et qu’il est activé, demandez pourquoi cette clé est refusée.
    Si votre entreprise ne l’utilise pas, dites-le-nous. Le reste de la connexion peut fonctionner sans lui.
# The person who asks the admin isn’t Findem’s support.
admin-fix-moduleOff = { fix-moduleOff }
admin-fix-refusedForAdmin =
    La clé a déjà le rôle Admin : une nouvelle clé n’y changera sans doute rien.
    Demandez au support SmartRecruiters pourquoi ces requêtes sont refusées à une clé Admin.
    Envoyez-lui le rapport de la vérification. Il indique les requêtes.
reply-customer-also = Nous avons aussi constaté ceci : { $text }
reply-customer-covered = Nous avons aussi constaté ceci : { $text } La nouvelle clé règle également ce point.
reply-customer-try = À essayer ensuite :
reply-closing = Cordialement,

# What Findem’s support reads in place of other words: at the desk, in the text for the ticket, and on the command line.
-support-vendor-text = Envoyez au client le texte pour le support SmartRecruiters, qui répond à ses propres clients. Le nom de l’entreprise reste à compléter. Dans la fenêtre, copiez le texte depuis « Textes à copier ». En ligne de commande, enregistrez le rapport et lancez findem-doctor report show FILE --for vendor.
support-headline-reason-wrongShape = SmartRecruiters a répondu d’une façon que cette application ne connaît pas. Les ingénieurs de Findem doivent examiner le rapport.
support-headline-reason-tooLarge = Une réponse dépassait la taille que cette application peut lire. Les ingénieurs de Findem doivent examiner le rapport.
support-headline-reason-maskedIds = Certaines autorisations restent indéterminées, car SmartRecruiters ne révèle pas si un élément existe. Les ingénieurs de Findem doivent examiner le rapport.
support-headline-reason-noSuchEndpoint = Un point d’accès de l’API dont Findem a besoin manque chez SmartRecruiters. Les ingénieurs de Findem doivent examiner le rapport.
support-try-wrongShape-who = Le support Findem
support-try-wrongShape =
    Transmettez le rapport aux ingénieurs de Findem. Il montre quelles réponses cette application ne connaît pas.
support-try-tooLarge-who = Le support Findem
support-try-tooLarge =
    Transmettez le rapport aux ingénieurs de Findem. Il montre quelle réponse était trop volumineuse.
support-try-maskedIds-who = Le support Findem
support-try-maskedIds =
    Transmettez le rapport aux ingénieurs de Findem. Il montre quelles autorisations restent incertaines.
support-try-noSuchEndpoint-who = Le support Findem
support-try-noSuchEndpoint =
    Transmettez le rapport aux ingénieurs de Findem. Il montre quel point d’accès de l’API manque.
support-try-unexpectedWrite-who = Le support Findem, avec un Admin SmartRecruiters
support-try-unexpectedWrite =
    Ne testez plus les autorisations d’écriture pour l’instant.
    { -support-vendor-text } Il demande ce qu’a fait la requête acceptée.
    Transmettez aussi le rapport aux ingénieurs de Findem.
support-try-unknown =
    Vérifiez à nouveau la clé.
    Si le résultat est le même, transmettez le rapport aux ingénieurs de Findem.
support-fix-wrongEnvironment-who = La personne qui vérifie la clé
support-fix-wrongEnvironment-where = Findem Connect
support-fix-wrongEnvironment =
    Demandez si la clé a été créée dans la sandbox de l’entreprise ou en production.
    Vérifiez-la à cet endroit. En ligne de commande, ajoutez --env sandbox ou --env production. Dans la fenêtre, ajoutez un client avec cet environnement.
support-fix-refusedForAdmin =
    La clé a déjà le rôle Admin : une nouvelle clé n’y changera sans doute rien.
    { -support-vendor-text }
support-fix-moduleOff =
    Demandez si l’entreprise dispose du module refusé, et faites-le activer.
    Une fois le module activé, vérifiez à nouveau cette clé. Une nouvelle clé n’est pas nécessaire.
    Si l’entreprise en dispose et qu’il est activé, demandez pourquoi cette clé est refusée.
    Si l’entreprise ne l’utilise pas, ce n’est pas un problème : le reste de la connexion peut fonctionner sans lui.
support-fix-moduleOff-ask = { $count ->
    [one] Demandez si l’entreprise dispose du module { $modules }, et faites-le activer.
   *[other] Demandez si l’entreprise dispose de ces modules, et faites-les activer : { $modules }.
}
support-remark-source-unavailable = L’entreprise n’a pas de page pour les sources personnalisées. Pour voir la source Findem, elle peut demander l’option « sources personnalisées » à son interlocuteur chez SmartRecruiters.
support-remark-empty = { $what ->
    [both] Cette clé ne voit ni postes ni candidats.
    [jobs] Cette clé ne voit aucun poste.
    [candidates] Cette clé ne voit aucun candidat.
   *[users] Cette clé ne voit aucun utilisateur.
} Si l’entreprise en a, un Admin SmartRecruiters doit regarder le rôle et le groupe d’accès de cette clé.
support-report-source-unavailable = L’entreprise n’a pas de page pour les sources personnalisées. Les candidats venus de Findem afficheront la source Other.
reply-customer-nothing = Il n’y a rien à modifier dans SmartRecruiters.
reply-customer-ready = Si Findem n’a pas encore cette clé, collez-la dans Findem. Si Findem l’a déjà et que quelque chose ne fonctionne toujours pas, dites-nous ce que vous voyez, et depuis quand. N’envoyez jamais la clé par e-mail ni par messagerie.
reply-page = Page : { $url }
reply-who = Qui : { $who }
reply-where = Où : { $where }

# What helps on the command line, behind the sentence on what is wrong with the proxy.
doctor-proxy-unreadable = { $setting ->
    [variable] Elle doit ressembler à http://proxy.example.com:8080.
   *[other] Corrigez-le à cet endroit, ou donnez à la variable HTTPS_PROXY une adresse comme http://proxy.example.com:8080.
}
doctor-proxy-byItself = Demandez l’adresse du proxy à votre service informatique et indiquez-la dans la variable HTTPS_PROXY, par exemple http://proxy.example.com:8080.
doctor-proxy-login = Donnez à la variable HTTPS_PROXY une adresse qui les contient, comme http://user:password@proxy.example.com:8080, ou saisissez-les dans l’application.
doctor-proxy-loginRefused = Vérifiez-les ou demandez à votre service informatique.
doctor-proxy-otherLogin = Demandez à votre service informatique un accès à SmartRecruiters qui s’en passe.
