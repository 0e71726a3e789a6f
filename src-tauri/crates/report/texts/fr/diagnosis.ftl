# The texts of the core's ids. Keyed by the codes that reports carry, so the window, the command line and every report say the same.
# A fix has one step a line. Terms: key, permission, source, check, role. Short sentences; nothing is claimed that was not measured.

## Verdicts

verdict-granted = Accordée
verdict-looksGranted = Semble accordée
verdict-denied = Refusée
verdict-inconclusive = Indéterminée
verdict-notTested = Non testée

source-verdict-found = Trouvée
source-verdict-nearMiss = Presque : pas exactement « Findem »
source-verdict-wrongType = Type ou sous-type incorrect
source-verdict-duplicate = En plusieurs exemplaires
source-verdict-missing = Introuvable
source-verdict-inconclusive = Indéterminée
source-verdict-notTested = Non testée

source-note-typeRefused = Cette clé n’a pas le droit de lire les sources de tous les types. L’une d’elles s’appelle peut-être Findem.
source-note-listChanged = La liste a changé pendant la lecture : une autre source nommée Findem a pu échapper à la vérification.
source-note-subType = Son type est correct, mais son sous-type n’est pas Other.
source-note-noneOther = Aucune n’a le type et le sous-type Other.
source-note-severalOther = Plusieurs ont le type et le sous-type Other.

link-verdict-pass = Réussi
link-verdict-fail = Échec
link-verdict-inconclusive = Indéterminé
link-verdict-notTested = Non testé

summary-verdict-ready = Prête
summary-verdict-notReady = Pas prête
summary-verdict-undetermined = Indéterminée

identity-admin = Admin
identity-customRole = Un rôle personnalisé
identity-weakRole = Un rôle aux accès insuffisants
identity-unknown = Inconnu

credential-apiKey = Clé API
credential-oauthToken = Identifiants OAuth
credential-unknown = Inconnu

## The permissions: what each lets Findem do, in the words of Findem’s guide

group-candidates = Candidats et propositions d’embauche
group-jobs = Postes et approbations
group-company = Paramètres et utilisateurs de l’entreprise
group-conversations = Messages, entretiens et évaluations

permission-candidates_read = Permet à Findem de lire les candidats : informations, tags, pièces jointes et statut.
permission-candidates_create = Permet à Findem d’ajouter des candidats et leurs pièces jointes.
permission-candidates_offers_read = Permet à Findem de lire les propositions d’embauche faites aux candidats et leurs conditions.
permission-candidates_manage = Permet à Findem de définir le statut, les tags, la source et les propriétés des candidats.
permission-candidate_status_read = Permet à Findem de lire le parcours d’un candidat d’étape en étape.
permission-job_applications_read = Permet à Findem de lire à quel poste un candidat a postulé.
permission-configuration_read = Permet à Findem de lire les paramètres de l’entreprise, comme les départements, les processus de recrutement et les sources de candidats.
permission-configuration_manage = Permet à Findem de modifier les paramètres de l’entreprise relatifs aux départements et aux propriétés des postes.
permission-jobs_read = Permet à Findem de lire vos postes, pour que vous puissiez les associer à des Searches (recherches Findem).
permission-users_read = Permet à Findem de lire qui utilise SmartRecruiters dans votre entreprise.
permission-user_me_read = Permet à Findem de savoir à qui appartient la clé.
permission-messages_read = Permet à Findem de lire les messages et les notes sur les candidats.
permission-messages_manage = Permet à Findem de supprimer des messages et des notes.
permission-interview_types_read = Permet à Findem de lire la liste des types d’entretien.
permission-interview_types_write = Permet à Findem d’ajouter et de supprimer des types d’entretien.
permission-interviews_write = Permet à Findem de planifier, de modifier et d’annuler des entretiens.
permission-interviews_read = Permet à Findem de lire les entretiens et leurs horaires.
permission-reviews_read = Permet à Findem de lire les évaluations des candidats.
permission-reviews_write = Permet à Findem de rédiger, de modifier et de supprimer des évaluations.
permission-approvals_read = Permet à Findem de lire les demandes d’approbation de postes et de propositions d’embauche.

row-note-noRows = La liste est vide. Elle le serait aussi si le rôle avait un accès trop limité.
row-note-byRole = Le rôle Admin l’inclut. Rien n’a été testé.
row-note-noCandidate = Il n’y avait aucun candidat pour ce test : la vérification a utilisé un ID qui ne peut pas exister.
row-note-cannotBeTried = Impossible de tester la création de candidats sans en créer un. Le rôle Admin l’inclut.
row-note-forTheCompany = Rien n’a été testé ici. Le résultat découle d’une réponse valable pour toute l’entreprise.
row-note-rehearsed = Prouvée par l’essai de création : un candidat test a été créé, relu et supprimé.
row-note-notInCatalogue = Non testée. La version de l’application qui a fait la vérification ne connaissait pas cette autorisation.

## The requests of a check

request-me = Demande à qui appartient la clé et quel est son rôle
request-meOld = Demande la même chose à l’ancienne adresse
request-candidates = Lit un candidat de la liste et n’utilise que son ID
request-jobs = Lit un poste de la liste
request-users = Compte les utilisateurs sans conserver de nom
request-departments = Lit les départements
request-offers = Lit une proposition d’embauche de la liste
request-interviewTypes = Lit les types d’entretien
request-approvals = Lit les demandes d’approbation
request-interview = Demande un entretien qui ne peut pas exister
request-jobApplication = Demande une candidature qui ne peut pas exister
request-statusHistory = Lit l’historique des statuts de ce candidat
request-messages = Lit un message sur ce candidat, sans rien conserver
request-reviews = Lit les évaluations de ce candidat, sans rien conserver
request-calibrateCandidate = Demande un candidat qui ne peut pas exister, pour savoir comment SmartRecruiters répond à un ID inconnu
request-calibrateJob = Demande un poste qui ne peut pas exister, pour savoir comment SmartRecruiters répond à un ID inconnu
request-calibrateReview = Demande une évaluation qui ne peut pas exister, pour savoir comment SmartRecruiters répond à un ID inconnu
request-meAgain = Redemande à qui appartient la clé, pour savoir si elle est toujours acceptée
request-hiringProcesses = Lit les étapes de recrutement
request-attachments = Compte les pièces jointes de ce candidat
request-sourceTypes = Lit les types de sources de candidats
request-sourceValues = Lit les sources de chaque type, page par page
request-deleteAttachment = Tente de supprimer une pièce jointe qui ne peut pas exister
request-putSource = Tente de définir la source d’un candidat qui ne peut pas exister
request-deleteDependent = Tente de supprimer une dépendance de propriété de poste qui ne peut pas exister
request-deleteMessage = Tente de supprimer un message qui ne peut pas exister
request-deleteInterviewType = Tente de supprimer un type d’entretien qui ne peut pas exister
request-deleteInterview = Tente de supprimer un entretien qui ne peut pas exister
request-deleteReview = Tente de supprimer une évaluation qui ne peut pas exister
request-sampleCandidates = Lit 20 candidats de la liste pour voir quels champs sont remplis, sans rien conserver
request-sampleJobs = Lit 20 postes pour voir quels champs sont remplis, sans rien conserver
request-candidateDetail = Lit un candidat en entier pour voir quels champs sont remplis, sans rien conserver
request-arrivals = Compte les candidats dont la source est Findem
request-rehearsalCreate = Crée le candidat test avec la source Findem, sans le rattacher à un poste
request-rehearsalRead = Lit le candidat test
request-rehearsalDelete = Supprime le candidat test
request-rehearsalSearch = Cherche le candidat test par son adresse e-mail

## The connect test

link-signIn = Connexion avec la clé
link-users = Utilisateurs
link-jobs = Postes
link-stages = Étapes de recrutement
link-candidates = Candidats et candidatures
link-source = Source de candidats
link-notes = Notes
link-attachments = Pièces jointes

## Why something could not be told

reason-dns = Cet ordinateur n’a pas trouvé l’adresse de SmartRecruiters.
reason-connect = Pas de connexion à SmartRecruiters.
reason-tls = Cet ordinateur n’a pas pu établir de connexion sécurisée.
reason-proxy = Un proxy ou un filtre de votre réseau bloque le passage.
reason-captivePortal = Votre réseau répond par une page de connexion.
reason-clock = La date ou l’heure de cet ordinateur semble incorrecte.
reason-timeout = Pas de réponse à temps.
reason-deadline = Le temps prévu pour la vérification est écoulé.
reason-cancelled = La vérification a été arrêtée avant la fin.
reason-redirected = La requête a été redirigée vers une autre adresse. Cette application ne suit jamais les redirections.
reason-notJson = La réponse était une page web ou autre chose, et non des données de SmartRecruiters.
reason-wrongShape = La réponse ne correspond pas à la documentation de SmartRecruiters.
reason-truncated = La réponse est arrivée incomplète.
reason-tooLarge = La réponse dépasse la taille que cette application peut lire.
reason-throttled = SmartRecruiters a demandé à cette application de ralentir. D’autres programmes qui utilisent la même clé ou la même adresse envoient peut-être aussi des requêtes.
reason-serverError = SmartRecruiters n’a pas réussi à répondre.
reason-unauthorized = SmartRecruiters n’a pas accepté la clé pour cette requête.
reason-maskedIds = SmartRecruiters répond de la même façon pour un ID qui n’existe pas et pour un ID que cette clé ne voit pas : le refus ne prouve donc rien.
reason-noSuchEndpoint = Ce point d’accès de l’API n’existe pas chez SmartRecruiters.
reason-writesNotTried = Les autorisations d’écriture n’ont pas été testées : ces tests sont désactivés tant que vous ne les demandez pas.
reason-noSafeAttempt = Une requête qui ne crée rien n’a pas permis de conclure. Il faudrait créer un candidat.
reason-unexpectedWrite = SmartRecruiters a accepté de modifier quelque chose qui n’existe pas. Rien n’aurait dû changer, mais quelqu’un doit s’en assurer.
reason-listChanged = Une liste a changé pendant la lecture, ou ses pages ne concordent pas.
reason-nothingVisible = Le rôle de la clé est inconnu, et la clé ne voit ni utilisateurs, ni postes, ni candidats.

## What SmartRecruiters' codes of errors say

error-PERMISSION_DENIED = Le rôle de la clé n’a pas cette autorisation.
error-NO_ACCESS_TO_CANDIDATE = La clé ne voit pas ce candidat.
error-NO_ACCESS_TO_JOB = La clé ne voit pas ce poste.
error-NO_ACCESS_TO_OFFERS = La clé ne voit pas les propositions d’embauche.
error-NO_ACCESS_TO_APPROVALS = La clé ne voit pas les demandes d’approbation.
error-NOT_AUTHORIZED_TO_ACCESS_RESOURCE = La clé ne voit pas cet enregistrement.
error-REVIEWER_NOT_AUTHORIZED_TO_ACCESS_RESOURCE = L’évaluateur indiqué dans la requête ne voit pas cet enregistrement.
error-CANDIDATE_NOT_FOUND = Ce candidat n’existe pas.
error-JOB_NOT_FOUND = Ce poste n’existe pas.
error-APPLICATION_NOT_FOUND = Cette candidature n’existe pas.
error-JOB_APPLICATION_NOT_FOUND = Cette candidature à un poste n’existe pas.
error-REVIEW_NOT_FOUND = Cette évaluation n’existe pas.
error-FILE_NOT_FOUND = Cette pièce jointe n’existe pas.
error-INTERVIEW_NOT_FOUND = Cet entretien n’existe pas.
error-TIMESLOT_NOT_FOUND = Ce créneau n’existe pas.
error-INTERVIEW_TYPE_NOT_FOUND = Ce type d’entretien n’existe pas.
error-APPROVAL_REQUEST_NOT_FOUND = Cette demande d’approbation n’existe pas.
error-SOURCE_TYPE_NOT_FOUND = Ce type de source n’existe pas.
error-JOB_PROPERTY_NOT_FOUND = Cette propriété de poste n’existe pas.
error-JOB_PROPERTY_DEPENDENT_NOT_FOUND = Cette dépendance de propriété de poste n’existe pas.

## Causes

cause-keyMalformed = Ce texte ne peut pas être une clé.
cause-customerApiOff = Le contrat SmartRecruiters de l’entreprise n’inclut pas l’accès à l’API.
cause-oauthCredential = Ceci vient d’un client OAuth (un autre type d’accès). Ce n’est pas une clé API.
cause-oauthScopeMissing = Ce sont des identifiants OAuth, et il leur manque un scope (droit d’accès).
cause-badKey = SmartRecruiters n’accepte pas cette clé. Elle est peut-être mal saisie, incomplète, révoquée ou destinée à l’autre environnement.
cause-badKey-revoked = SmartRecruiters a accepté cette clé auparavant et ne l’accepte plus.
cause-wrongEnvironment = La clé appartient peut-être à l’autre environnement : Production ou Sandbox.
cause-systemRole = Le rôle de cette clé (System role) ne donne pas assez d’accès.
cause-refusedForAdmin = SmartRecruiters refuse cette requête alors que la clé a le rôle Admin.
cause-moduleOff = Ce module de SmartRecruiters ne semble pas activé pour l’entreprise.
cause-accessGroup = Un groupe d’accès (Access group) limite ce que voit cette clé.
cause-sourceDuplicate = Plusieurs sources s’appellent Findem.
cause-sourceWrongType = La source Findem n’a pas le type et le sous-type Other.
cause-sourceNearMiss = Le nom d’une source est presque Findem, mais pas exactement.
cause-sourceMissing = Aucune source ne s’appelle Findem.
cause-customSourcesUnavailable = L’entreprise n’a pas de page pour les sources personnalisées.

## Fixes: who acts, where, and the steps

key-name = Findem
key-name-another = Findem 2
fix-keyMalformed-who = La personne qui détient la clé
fix-keyMalformed-where = La fenêtre de SmartRecruiters qui affiche la nouvelle clé
fix-keyMalformed =
    Revenez à la fenêtre de SmartRecruiters qui affiche la nouvelle clé.
    Copiez la clé entière. S’il y a un bouton Copy, utilisez-le. Sinon, sélectionnez tout le champ et copiez-le.
    Collez-la dans Findem Connect, qui la vérifie.
fix-customerApiOff-who = Un Admin SmartRecruiters, auprès de SmartRecruiters
fix-customerApiOff-where = Votre interlocuteur chez SmartRecruiters
fix-customerApiOff =
    Écrivez à votre interlocuteur chez SmartRecruiters.
    Demandez-lui d’activer « Customer API » (l’accès à l’API) pour votre entreprise.
    Une fois l’accès activé, vérifiez à nouveau cette clé dans Findem Connect. Vous n’avez pas besoin d’une nouvelle clé.
fix-oauthCredential-who = Un Admin SmartRecruiters
fix-oauthCredential-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthCredential =
    Cliquez sur New credential, puis sur API key. Si des cases à cocher pour les scopes apparaissent, vous avez choisi un client OAuth : revenez en arrière.
    System role : choisissez Admin. Access group : laissez vide.
    Donnez-lui un nouveau nom, par exemple « { key-name-another } ». Cliquez sur Generate, copiez la clé et collez-la dans Findem Connect, qui la vérifie.
    Si Findem a déjà l’ancienne clé, cliquez sur Edit Auth dans Findem, collez la nouvelle clé et enregistrez.
    Quand la nouvelle clé fonctionne, révoquez l’ancienne sur la page Credentials.
fix-oauthScopeMissing-who = Un Admin SmartRecruiters
fix-oauthScopeMissing-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthScopeMissing =
    Findem utilise une clé API, pas des identifiants OAuth. Cliquez sur New credential, puis sur API key.
    System role : choisissez Admin. Access group : laissez vide.
    Donnez-lui un nouveau nom, par exemple « { key-name-another } ». Cliquez sur Generate, copiez la clé et collez-la dans Findem Connect, qui la vérifie.
    Si Findem a déjà l’ancienne clé, cliquez sur Edit Auth dans Findem, collez la nouvelle clé et enregistrez.
    Quand la nouvelle clé fonctionne, révoquez l’ancienne sur la page Credentials.
fix-badKey-who = La personne qui détient la clé, ou un Admin SmartRecruiters
fix-badKey-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey =
    Si la fenêtre qui affiche la nouvelle clé est encore ouverte, copiez à nouveau la clé et collez-la dans Findem Connect. Si la clé a été créée dans l’autre environnement (production ou sandbox), vérifiez-la là-bas.
    Sinon, créez une nouvelle clé : New credential, API key, System role Admin, Access group vide, un nouveau nom comme « { key-name-another } », Generate.
    Copiez la nouvelle clé et collez-la dans Findem Connect, qui la vérifie.
    Si Findem a déjà l’ancienne clé, cliquez sur Edit Auth dans Findem, collez la nouvelle clé et enregistrez.
    Quand la nouvelle clé fonctionne, révoquez l’ancienne sur la page Credentials.
fix-badKey-revoked-who = Un Admin SmartRecruiters
fix-badKey-revoked-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey-revoked =
    Créez une nouvelle clé : New credential, API key, System role Admin, Access group vide, un nouveau nom comme « { key-name-another } », Generate.
    Copiez la nouvelle clé et collez-la dans Findem Connect, qui la vérifie.
    Si Findem a déjà l’ancienne clé, cliquez sur Edit Auth dans Findem, collez la nouvelle clé et enregistrez.
fix-wrongEnvironment-who = La personne qui vérifie la clé
fix-wrongEnvironment-where = Findem Connect
fix-wrongEnvironment =
    Si la clé a été créée dans votre sandbox, choisissez Sandbox dans Findem Connect. Sinon, choisissez Production.
    Vérifiez-y à nouveau la clé.
fix-systemRole-who = Un Admin SmartRecruiters
fix-systemRole-where = Settings → Administration → Apps & Integrations → Credentials
fix-systemRole =
    Cliquez sur New credential, puis sur API key.
    System role : choisissez Admin. Access group : laissez vide.
    Donnez-lui un nouveau nom, par exemple « { key-name-another } ». Cliquez sur Generate, copiez la clé et collez-la dans Findem Connect, qui la vérifie.
    Si Findem a déjà l’ancienne clé, cliquez sur Edit Auth dans Findem, collez la nouvelle clé et enregistrez.
    Quand la nouvelle clé fonctionne, révoquez l’ancienne sur la page Credentials.
fix-refusedForAdmin-who = Un Admin SmartRecruiters, auprès du support SmartRecruiters
fix-refusedForAdmin-where = Le support SmartRecruiters
fix-refusedForAdmin =
    La clé a déjà le rôle Admin : une nouvelle clé n’y changera sans doute rien.
    Enregistrez le rapport et envoyez-le au support SmartRecruiters.
    Demandez pourquoi ces requêtes sont refusées à une clé Admin.
fix-moduleOff-who = Un Admin SmartRecruiters, auprès de SmartRecruiters
fix-moduleOff-where = Votre interlocuteur chez SmartRecruiters
fix-moduleOff =
    Demandez si votre entreprise dispose du module refusé, et faites-le activer.
    Une fois le module activé, vérifiez à nouveau cette clé dans Findem Connect. Vous n’avez pas besoin d’une nouvelle clé.
    Si votre entreprise en dispose et qu’il est activé, demandez pourquoi cette clé est refusée.
    Si votre entreprise ne l’utilise pas, signalez-le au support Findem. Le reste de la connexion peut fonctionner sans lui.
fix-moduleOff-ask = { $count ->
    [one] Demandez si votre entreprise dispose du module { $modules }, et faites-le activer.
   *[other] Demandez si votre entreprise dispose de ces modules, et faites-les activer : { $modules }.
}
fix-accessGroup-who = Un Admin SmartRecruiters
fix-accessGroup-where = Settings → Administration → Apps & Integrations → Credentials
fix-accessGroup =
    Créez une nouvelle clé avec le rôle Admin. Laissez Access group vide et donnez-lui un nouveau nom, par exemple « { key-name-another } ».
    Copiez la clé et collez-la dans Findem Connect, qui la vérifie.
    Si Findem a déjà l’ancienne clé, cliquez sur Edit Auth dans Findem, collez la nouvelle clé et enregistrez.
    Quand la nouvelle clé fonctionne, révoquez l’ancienne sur la page Credentials.
fix-sourceDuplicate-who = Un Admin SmartRecruiters
fix-sourceDuplicate-where = Settings → Configuration → Custom Candidate Sources
fix-sourceDuplicate =
    Trouvez dans la liste les sources nommées Findem.
    Gardez-en une dont Source Type et Source Sub-type valent tous deux Other. S’il n’y en a pas, modifiez l’une d’elles.
    Renommez ou supprimez les autres.
fix-sourceWrongType-who = Un Admin SmartRecruiters
fix-sourceWrongType-where = Settings → Configuration → Custom Candidate Sources
fix-sourceWrongType =
    Trouvez la source Findem dans la liste et modifiez-la.
    Source Type et Source Sub-type : choisissez Other.
    Cliquez sur Save.
fix-sourceNearMiss-who = Un Admin SmartRecruiters
fix-sourceNearMiss-where = Settings → Configuration → Custom Candidate Sources
fix-sourceNearMiss =
    Trouvez cette source dans la liste et modifiez-la.
    Source Name : saisissez Findem, exactement sous cette forme.
    Source Type et Source Sub-type : choisissez Other.
    Cliquez sur Save.
fix-sourceMissing-who = Un Admin SmartRecruiters
fix-sourceMissing-where = Settings → Configuration → Custom Candidate Sources
fix-sourceMissing =
    Cliquez sur Create source.
    Source Name : saisissez Findem, exactement sous cette forme.
    Source Type et Source Sub-type : choisissez Other.
    Cliquez sur Save.
    Cette page n’existe pas ? Demandez l’option « sources personnalisées » à votre interlocuteur chez SmartRecruiters. Findem fonctionne sans elle, et les candidats apparaissent avec la source Other. Dans Findem Connect, cliquez sur « Nous n’avons pas cette page » pour que la vérification puisse indiquer « Prête ».
fix-customSourcesUnavailable-who = Un Admin SmartRecruiters, auprès de SmartRecruiters
fix-customSourcesUnavailable-where = Votre interlocuteur chez SmartRecruiters
fix-customSourcesUnavailable =
    Les sources personnalisées sont une option. Demandez à votre interlocuteur chez SmartRecruiters si votre entreprise peut l’obtenir.
    En attendant, la connexion fonctionne. Les candidats venus de Findem affichent la source Other.

## What to try when something could not be told: who acts, and the steps

try-dns-who = La personne qui lance la vérification
try-dns =
    Assurez-vous que cet ordinateur est connecté à Internet et ouvre d’autres sites web.
    Si c’est le cas, demandez à votre service informatique si cet ordinateur peut joindre l’API de SmartRecruiters.
    Vérifiez à nouveau la clé.
try-connect-who = La personne qui lance la vérification
try-connect =
    Assurez-vous que cet ordinateur est connecté à Internet et ouvre d’autres sites web.
    Si c’est le cas, demandez à votre service informatique si un pare-feu bloque l’API de SmartRecruiters sur cet ordinateur.
    Vérifiez à nouveau la clé.
try-tls-who = La personne qui lance la vérification, avec votre service informatique
try-tls =
    Transmettez à votre service informatique ce que le rapport dit du réseau.
    Une fois la connexion réparée, vérifiez à nouveau la clé.
try-proxy-who = La personne qui lance la vérification, avec votre service informatique
try-proxy =
    Demandez à votre service informatique d’autoriser cet ordinateur à joindre l’API de SmartRecruiters, ou demandez-lui l’adresse d’un proxy qui le permet.
    Vérifiez à nouveau la clé.
try-captivePortal-who = La personne qui lance la vérification
try-captivePortal =
    Ouvrez un site web dans un navigateur et connectez-vous sur la page qui s’affiche à sa place.
    Vérifiez à nouveau la clé.
try-clock-who = La personne qui lance la vérification
try-clock =
    Activez le réglage automatique de la date et de l’heure sur cet ordinateur, ou réglez-les à la main.
    Vérifiez à nouveau la clé.
try-timeout-who = La personne qui lance la vérification
try-timeout =
    Attendez quelques minutes, puis vérifiez à nouveau la clé.
    Si cela se reproduit, essayez depuis un autre réseau, ou demandez à votre service informatique si un pare-feu retient la connexion.
try-deadline-who = La personne qui lance la vérification
try-deadline =
    Vérifiez à nouveau la clé.
    Si votre connexion est lente, laissez plus de temps à la vérification : ajoutez --deadline 300 en ligne de commande.
try-cancelled-who = La personne qui lance la vérification
try-cancelled =
    Vérifiez à nouveau la clé et attendez la fin de la vérification.
try-redirected-who = La personne qui lance la vérification, avec votre service informatique
try-redirected =
    Demandez à votre service informatique si votre réseau redirige les requêtes vers l’API de SmartRecruiters.
    Vérifiez à nouveau la clé depuis un réseau qui ne le fait pas.
try-notJson-who = La personne qui lance la vérification, avec votre service informatique
try-notJson =
    Demandez à votre service informatique ce qui répond à la place de l’API de SmartRecruiters.
    Vérifiez à nouveau la clé depuis un réseau où SmartRecruiters répond lui-même.
try-wrongShape-who = La personne qui lance la vérification
try-wrongShape =
    Enregistrez le rapport et envoyez-le au support Findem.
try-truncated-who = La personne qui lance la vérification
try-truncated =
    Vérifiez à nouveau la clé.
    Si les réponses arrivent encore incomplètes, essayez depuis un autre réseau.
try-tooLarge-who = La personne qui lance la vérification
try-tooLarge =
    Enregistrez le rapport et envoyez-le au support Findem.
try-throttled-who = La personne qui lance la vérification
try-throttled =
    Si possible, suspendez les autres programmes qui utilisent la même clé.
    Attendez quelques minutes, puis vérifiez à nouveau la clé.
    Si un autre programme utilise aussi cette clé, créez une clé distincte pour Findem, avec le System role Admin et un nouveau nom, par exemple « { key-name-another } ».
try-serverError-who = La personne qui lance la vérification
try-serverError =
    Attendez quelques minutes, puis vérifiez à nouveau la clé.
    Si cela se reproduit, envoyez le rapport au support SmartRecruiters. Il contient les ID des requêtes.
try-unauthorized-who = La personne qui lance la vérification
try-unauthorized =
    Attendez quelques minutes, puis vérifiez à nouveau la clé.
    Si le résultat est le même, envoyez le rapport au support SmartRecruiters. Il contient les ID des requêtes.
try-maskedIds-who = La personne qui lance la vérification
try-maskedIds =
    Enregistrez le rapport et envoyez-le au support Findem. Il montre quelles autorisations restent incertaines.
try-noSuchEndpoint-who = La personne qui lance la vérification
try-noSuchEndpoint =
    Enregistrez le rapport et envoyez-le au support Findem. Il montre quel point d’accès de l’API manque.
try-unexpectedWrite-who = Un Admin SmartRecruiters
try-unexpectedWrite =
    Ne testez plus les autorisations d’écriture pour l’instant.
    Envoyez le rapport au support SmartRecruiters et demandez ce qu’a fait la requête acceptée. Le rapport contient son ID.
    Envoyez aussi le rapport au support Findem.
try-listChanged-who = La personne qui lance la vérification
try-listChanged =
    Vérifiez à nouveau la clé à un moment où personne ne modifie les sources de candidats.
try-nothingVisible-who = Un Admin SmartRecruiters
try-nothingVisible =
    Sur la page Credentials, regardez le System role et l’Access group de cette clé.
    Si le rôle n’est pas Admin, ou s’il y a un groupe d’accès, créez une nouvelle clé avec le rôle Admin et un nouveau nom, par exemple « { key-name-another } ». Laissez Access group vide.
    Vérifiez cette nouvelle clé.
try-writesNotTried-who = La personne qui lance la vérification
try-writesNotTried =
    Vérifiez à nouveau la clé en acceptant de tester les sept autorisations d’écriture. Dans l’application, cliquez sur « Tester les 7 autorisations d’écriture… ». En ligne de commande, ajoutez --write-attempts.
    Les requêtes utilisent des ID inventés : rien ne devrait changer.
try-noSafeAttempt-who = La personne qui lance la vérification
try-noSafeAttempt =
    Dans l’application, lancez l’essai de création depuis la page « Test de connexion ». Il crée un candidat test et le supprime.
try-unknown-who = La personne qui lance la vérification
try-unknown =
    Vérifiez à nouveau la clé.
    Si le résultat est le même, envoyez le rapport au support Findem.

## What is wrong with a secure connection: a note that begins with its id, and one sentence for the company’s IT

-tls-browser = Votre navigateur accepte peut-être ce certificat. Transmettez cette phrase à votre service informatique :
tls-issuer-unnamed = un émetteur sans nom
tls-selfSigned = { $id } : { -tls-browser } « L’adresse de SmartRecruiters répond avec un certificat autosigné par { $issuer }. Soit cet ordinateur doit lui faire confiance, soit le réseau doit cesser de déchiffrer cette connexion. »
tls-missingIntermediate = { $id } : { -tls-browser } « Le serveur à l’adresse de SmartRecruiters n’envoie pas le certificat intermédiaire de { $issuer }. Soit il doit l’envoyer, soit cet ordinateur doit faire confiance à { $issuer }. »
tls-unknownIssuer = { $id } : { -tls-browser } « L’adresse de SmartRecruiters répond avec un certificat signé par { $issuer }, auquel cet ordinateur ne fait pas confiance. Ajoutez cette autorité à celles de confiance, ou envoyez le certificat intermédiaire manquant. »
tls-weak = { $id } : { -tls-browser } « Le certificat de { $issuer } à l’adresse de SmartRecruiters est signé avec SHA-1 ou MD5, ou avec une clé RSA de moins de 2048 bits. Il doit être émis à nouveau. »
tls-expired = { $id } : { -tls-browser } « Le certificat de { $issuer } à l’adresse de SmartRecruiters a expiré d’après l’horloge de cet ordinateur. Corrigez l’horloge ou renouvelez le certificat. »
tls-notYetValid = { $id } : { -tls-browser } « Le certificat de { $issuer } à l’adresse de SmartRecruiters n’est pas encore valide d’après l’horloge de cet ordinateur. Corrigez l’horloge ou vérifiez la date de début de validité du certificat. »
tls-wrongName = { $id } : { -tls-browser } « L’adresse de SmartRecruiters répond avec un certificat de { $issuer } établi pour un autre nom. Laissez passer la connexion ou émettez un certificat pour cette adresse. »
tls-revoked = { $id } : { -tls-browser } « Le certificat de { $issuer } à l’adresse de SmartRecruiters a été révoqué. Il doit être remplacé. »
tls-invalid = { $id } : { -tls-browser } « Le certificat de { $issuer } à l’adresse de SmartRecruiters ne respecte pas les règles d’un certificat de serveur. Il doit être émis à nouveau. »
tls-handshake = { $id } : Transmettez cette phrase à votre service informatique : « Ce qui répond à l’adresse de SmartRecruiters ne communique ni en TLS 1.2 ni en TLS 1.3 avec ce programme. Laissez passer la connexion. »
tls-nothingTrusted = { $id } : Transmettez cette phrase à votre service informatique : « Cet ordinateur n’a aucune liste d’autorités de certification de confiance. Installez-en une. »

## The headline: one sentence for the whole key

headline-ready = Cette clé peut faire tout ce que demande le guide de Findem.
headline-ready-reads = Cette clé peut lire tout ce que demande le guide de Findem. L’écriture n’a pas été testée.
headline-ready-only = { $proved ->
    [one] L’autorisation demandée { $looksGranted ->
        [0] est accordée
       *[other] semble accordée
    }
   *[other] Les { $proved } autorisations demandées sont accordées{ $looksGranted ->
        [0] { "" }
       *[other] { " " }ou semblent l’être
    }
 }. Cela ne prouve pas que la clé est prête.
headline-ready-only-accessGroup = { $proved ->
    [one] L’autorisation demandée { $looksGranted ->
        [0] est accordée
       *[other] semble accordée
    }
   *[other] Les { $proved } autorisations demandées sont accordées{ $looksGranted ->
        [0] { "" }
       *[other] { " " }ou semblent l’être
    }
 }. Un groupe d’accès limite ce que voit cette clé.
headline-ready-accessGroup = Prête, mais un groupe d’accès limite ce que voit cette clé. Findem ne voit qu’une partie des postes et des candidats.
headline-ready-without-source = La connexion fonctionne. Les candidats venus de Findem afficheront la source Other.
detail-ready = { $counts }.
detail-ready-noSafeAttempt = { $counts }. Impossible de tester la création de candidats sans en créer un : ce point reste inconnu.

headline-keyMalformed = Ce texte ne peut pas être une clé. Copiez à nouveau la clé.
detail-keyMalformed = Il contient du texte en trop ou des caractères qu’aucune clé ne contient, ou il est beaucoup trop long. Rien n’a été envoyé.
headline-customerApiOff = Le contrat SmartRecruiters de l’entreprise n’inclut pas l’accès à l’API. Demandez à SmartRecruiters de l’activer.
detail-customerApiOff = D’ici là, aucune clé ne fonctionnera.
headline-oauthScopeMissing = Ce sont des identifiants OAuth auxquels il manque un scope (droit d’accès). Créez une clé API avec le rôle Admin.
detail-oauthScopeMissing = Findem utilise une clé API. { $denied ->
    [one] { $denied } autorisation est refusée.
   *[other] { $denied } autorisations sont refusées.
}
headline-oauthCredential = Ceci vient d’un client OAuth, un autre type d’accès. Créez plutôt une clé API.
detail-oauthCredential = SmartRecruiters ne l’a accepté pour aucune requête. Findem utilise une clé API.
headline-badKey = SmartRecruiters n’accepte pas cette clé. Copiez-la à nouveau ou créez-en une autre.
headline-badKey-cut = SmartRecruiters n’accepte pas cette clé : il manque au moins { $missing ->
        [one] { $missing } caractère
       *[other] { $missing } caractères
    }. Copiez-la en entier.
headline-badKey-overlong = SmartRecruiters n’accepte pas cette clé : elle a { $extra ->
        [one] { $extra } caractère
       *[other] { $extra } caractères
    } de trop. Copiez uniquement la clé.
detail-badKey = Il en manque peut-être une partie, elle a peut-être été révoquée, ou elle est peut-être destinée à l’autre environnement : Production ou Sandbox.
headline-badKey-revoked = Cette clé fonctionnait auparavant ({ $when }), mais elle est maintenant refusée. Créez-en une nouvelle.
detail-badKey-revoked = Elle a probablement été révoquée ou supprimée dans SmartRecruiters.
headline-wrongEnvironment = Cette clé appartient peut-être à l’autre environnement. Changez d’environnement, puis vérifiez à nouveau.
detail-wrongEnvironment = Une clé ne fonctionne que dans l’environnement où elle a été créée.
headline-systemRole = Cette clé a le rôle { $role }. Créez une nouvelle clé avec le rôle Admin.
headline-systemRole-unknown = Le rôle de cette clé ne donne pas assez d’accès. Créez une nouvelle clé avec le rôle Admin.
detail-systemRole = { $denied ->
    [one] Cela devrait débloquer l’autorisation refusée.
   *[other] Cela devrait débloquer les { $denied } autorisations refusées.
}
detail-systemRole-none-denied = Rien n’a été refusé, mais ce rôle ne voit qu’une partie des postes, des candidats ou des paramètres.
headline-refusedForAdmin = SmartRecruiters refuse { $denied ->
    [0] quelque chose dont Findem a besoin
    [one] une autorisation
   *[other] { $denied } autorisations
 } alors que cette clé a le rôle Admin. Demandez pourquoi à SmartRecruiters.
detail-refusedForAdmin = Le rapport contient ce qu’il faut au support SmartRecruiters pour le savoir.
headline-moduleOff = { $count ->
    [0] Un module dont Findem a besoin semble désactivé. Demandez à SmartRecruiters si l’entreprise en dispose.
    [one] Le module { $modules } semble désactivé. Demandez à SmartRecruiters si l’entreprise en dispose.
   *[other] Ces modules semblent désactivés : { $modules }. Demandez à SmartRecruiters si l’entreprise en dispose.
 }
detail-moduleOff = Soit l’entreprise n’a pas acheté ou activé cette partie de SmartRecruiters, soit cette clé n’a pas le droit de l’utiliser. Les réponses sont les mêmes.
headline-accessGroup = Un groupe d’accès (Access group) limite ce que voit cette clé : Findem ne voit qu’une partie des postes et des candidats. Créez une nouvelle clé sans groupe d’accès.
detail-accessGroup = Findem doit voir tous les postes et tous les candidats.
headline-sourceDuplicate = { $count } sources s’appellent Findem. Gardez celle de type Other.
headline-sourceDuplicate-noneOther = { $count } sources s’appellent Findem, et aucune n’est de type Other. Gardez-en une et réglez son type et son sous-type sur Other.
headline-sourceDuplicate-severalOther = { $count } sources s’appellent Findem. Gardez-en une de type Other.
detail-sourceDuplicate = Quand plusieurs sources portent le même nom, impossible de savoir laquelle Findem utilise.
headline-sourceWrongType = La source Findem a un autre type. Réglez-le sur Other.
headline-sourceWrongType-named = La source Findem a le type { $type }. Réglez-le sur Other.
headline-sourceWrongType-subType = La source Findem a un autre sous-type. Réglez-le sur Other.
headline-sourceWrongType-subType-named = La source Findem a le sous-type { $type }. Réglez-le sur Other.
detail-sourceWrongType = Le guide de Findem demande le type Other et le sous-type Other.
headline-sourceNearMiss = Presque : renommez la source « { $label } » en Findem.
detail-sourceNearMiss = Le nom doit être exactement Findem, comme dans le guide de Findem. Avec une autre orthographe, les candidats risquent d’apparaître avec la source Other.
headline-sourceNearMiss-hidden = Presque : il existe une source orthographiée autrement. Renommez-la en Findem.
headline-sourceMissing = Aucune source ne s’appelle encore Findem. Créez-la.
detail-sourceMissing = Sans elle, les candidats venus de Findem affichent la source Other.
headline-customSourcesUnavailable = L’entreprise n’a pas de page pour les sources personnalisées. Les candidats venus de Findem afficheront la source Other.
detail-customSourcesUnavailable = La connexion fonctionne sans elle.

# The setting that names a proxy, at the beginning of a sentence.
proxy-setting = { $setting ->
    [gnome] Le réglage du proxy dans les paramètres réseau du bureau
    [kde] Le réglage du proxy dans les paramètres réseau de KDE
    [windows] Le réglage du proxy dans les paramètres réseau de Windows
    [macos] Le réglage du proxy dans les paramètres réseau de macOS
   *[variable] La variable { $name }
}
proxy-unreadable = { proxy-setting } ne contient pas une adresse de proxy valide : rien n’a été envoyé.
proxy-byItself = { $setting ->
    [windows] D’après les paramètres réseau de Windows
    [macos] D’après les paramètres réseau de macOS
    [kde] D’après les paramètres réseau de KDE
   *[gnome] D’après les paramètres réseau du bureau
}, votre réseau choisit son proxy automatiquement, par un script ou par détection. Cette application ne sait pas le faire : elle n’a donc utilisé aucun proxy.
proxy-login = Le proxy demande un nom d’utilisateur et un mot de passe.
proxy-loginRefused = Le proxy n’accepte pas le nom d’utilisateur et le mot de passe.
proxy-otherLogin = Le proxy demande un type d’authentification que cette application ne prend pas en charge, comme l’authentification Windows.
headline-undetermined = Cette vérification n’a pas permis de savoir si la clé fonctionne. Vérifiez-la à nouveau.
headline-reason-dns = L’adresse de SmartRecruiters est introuvable. Vérifiez la connexion Internet de cet ordinateur.
headline-reason-connect = SmartRecruiters est injoignable. Vérifiez la connexion Internet de cet ordinateur.
headline-reason-tls = Pas de connexion sécurisée à SmartRecruiters. Demandez à votre service informatique si le réseau déchiffre les connexions.
headline-reason-proxy = Le réseau de votre entreprise bloque le passage. Demandez à votre service informatique d’autoriser cette application à joindre SmartRecruiters.
headline-proxy-unreadable = { proxy-setting } ne contient pas une adresse de proxy valide. Corrigez-la, puis vérifiez à nouveau.
headline-proxy-byItself = SmartRecruiters est injoignable. Votre réseau choisit son proxy automatiquement, ce que cette application ne sait pas faire. Demandez l’adresse du proxy à votre service informatique.
headline-proxy-login = Le proxy de votre entreprise demande un nom d’utilisateur et un mot de passe. Indiquez-les à cette application, puis vérifiez à nouveau.
headline-proxy-loginRefused = Le proxy de votre entreprise n’accepte pas ce nom d’utilisateur et ce mot de passe. Vérifiez-les ou demandez à votre service informatique.
headline-proxy-otherLogin = Le proxy de votre entreprise demande un type d’authentification que cette application ne prend pas en charge. Demandez à votre service informatique un accès à SmartRecruiters qui s’en passe.
headline-reason-captivePortal = Votre réseau vous demande d’abord de vous identifier. Ouvrez une page web, identifiez-vous, puis vérifiez à nouveau.
headline-reason-clock = L’horloge de cet ordinateur semble incorrecte. Corrigez-la, puis vérifiez à nouveau.
headline-reason-timeout = SmartRecruiters n’a pas répondu à temps. Vérifiez à nouveau dans quelques minutes.
headline-reason-deadline = Le temps prévu pour la vérification est écoulé. Vérifiez à nouveau.
headline-reason-cancelled = La vérification a été arrêtée. Relancez-la quand vous voulez.
headline-reason-redirected = Les requêtes ont été redirigées vers une autre adresse. Demandez à votre service informatique si cela vient de votre réseau.
headline-reason-notJson = Ce n’est pas SmartRecruiters qui a répondu. Demandez à votre service informatique ce qui s’interpose.
headline-reason-wrongShape = SmartRecruiters a répondu d’une façon que cette application ne connaît pas. Envoyez le rapport au support Findem.
headline-reason-truncated = Les réponses sont arrivées incomplètes. Vérifiez à nouveau ou essayez depuis un autre réseau.
headline-reason-tooLarge = Une réponse dépassait la taille que cette application peut lire. Envoyez le rapport au support Findem.
headline-reason-throttled = SmartRecruiters a demandé à cette application de ralentir. D’autres programmes qui utilisent la même clé ou la même adresse envoient peut-être aussi des requêtes. Vérifiez à nouveau dans quelques minutes.
headline-reason-serverError = SmartRecruiters a du mal à répondre. Vérifiez à nouveau dans quelques minutes.
headline-reason-unauthorized = SmartRecruiters a accepté la clé pour certaines requêtes et pas pour d’autres. Vérifiez à nouveau dans quelques minutes.
headline-reason-maskedIds = Certaines autorisations restent indéterminées, car SmartRecruiters ne révèle pas si un élément existe. Envoyez le rapport au support Findem.
headline-reason-noSuchEndpoint = Un point d’accès de l’API dont Findem a besoin manque chez SmartRecruiters. Envoyez le rapport au support Findem.
headline-reason-noSafeAttempt = Impossible de tester la création de candidats sans en créer un. Un essai de création dans l’application peut en apporter la preuve.
headline-reason-unexpectedWrite = Quelqu’un doit s’en occuper : SmartRecruiters a accepté de modifier quelque chose qui n’existe pas.
headline-reason-listChanged = Une liste a changé pendant la lecture : la vérification a pu manquer quelque chose. Vérifiez à nouveau.
headline-reason-nothingVisible = Cette clé ne voit ni utilisateurs, ni postes, ni candidats : rien n’est prouvé. Regardez son rôle et son groupe d’accès dans SmartRecruiters.
headline-sources-refused = Cette clé n’a pas le droit de lire les sources de tous les types : impossible de savoir si Findem en fait partie. Demandez pourquoi à SmartRecruiters.
headline-reason-writesNotTried = La lecture fonctionne. Les sept autorisations d’écriture n’ont pas été testées.
headline-reason-writesNotTried-unknownRole = La lecture fonctionne. Les sept autorisations d’écriture n’ont pas été testées : le rôle de cette clé est inconnu.
headline-reason-writesNotTried-otherRole = La lecture fonctionne. Les sept autorisations d’écriture n’ont pas été testées : le rôle de cette clé n’est pas Admin.
headline-reason-writesNotTried-admin = La lecture fonctionne. Les sept autorisations d’écriture n’ont pas été testées : cette clé a le rôle Admin, mais une autre requête a été refusée, et le rôle seul ne suffit donc pas à les prouver.
headline-writes-not-tried-only = Les autorisations d’écriture n’ont pas été testées.
headline-writes-not-tried-only-unknownRole = Les autorisations d’écriture n’ont pas été testées : le rôle de cette clé est inconnu.
headline-writes-not-tried-only-otherRole = Les autorisations d’écriture n’ont pas été testées : le rôle de cette clé n’est pas Admin.
headline-writes-not-tried-only-admin = Les autorisations d’écriture n’ont pas été testées : cette clé a le rôle Admin, mais une autre requête a été refusée, et le rôle seul ne suffit donc pas à les prouver.
headline-tls-selfSigned = Pas de connexion sécurisée à SmartRecruiters : le certificat est autosigné. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-missingIntermediate = Pas de connexion sécurisée à SmartRecruiters : il manque un certificat intermédiaire. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-unknownIssuer = Pas de connexion sécurisée à SmartRecruiters : cet ordinateur ne fait pas confiance à l’émetteur du certificat. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-weak = Pas de connexion sécurisée à SmartRecruiters : la signature d’un certificat est trop faible. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-expired = Pas de connexion sécurisée à SmartRecruiters : d’après l’horloge de cet ordinateur, le certificat a expiré. Assurez-vous que l’horloge est à l’heure. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-notYetValid = Pas de connexion sécurisée à SmartRecruiters : d’après l’horloge de cet ordinateur, le certificat n’est pas encore valide. Assurez-vous que l’horloge est à l’heure. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-wrongName = Pas de connexion sécurisée à SmartRecruiters : le certificat est établi pour une autre adresse. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-revoked = Pas de connexion sécurisée à SmartRecruiters : le certificat a été révoqué. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-invalid = Pas de connexion sécurisée à SmartRecruiters : le certificat n’est pas valide. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-handshake = Pas de connexion sécurisée à SmartRecruiters : le serveur et cette application n’ont aucune version de TLS en commun. Transmettez à votre service informatique la note du rapport à ce sujet.
headline-tls-nothingTrusted = Pas de connexion sécurisée à SmartRecruiters : cet ordinateur ne fait confiance à aucun certificat. Transmettez à votre service informatique la note du rapport à ce sujet.
detail-nothing-told = On ne sait rien de la clé elle-même.
detail-some-told = { $counts }.

## When a planned request is made

when-eachSourceType = Une fois par type de source et par page supplémentaire
when-newerMissing = Seulement si la nouvelle adresse manque
when-madeUpRefused = Seulement en cas de refus sur un ID qui ne peut pas exister
when-candidatesUnread = Seulement en cas de refus sur un ID qui ne peut pas exister, et si seuls les postes sont lisibles
when-objectRefused = Seulement en cas de refus 401, si rien ensuite ne montre que la clé est toujours acceptée
when-firstCandidate = Sur le premier candidat, ou sur un ID qui ne peut pas exister
when-anyCandidate = Seulement s’il y a un candidat
when-someReadAnswered = Seulement si au moins une lecture a reçu une réponse
