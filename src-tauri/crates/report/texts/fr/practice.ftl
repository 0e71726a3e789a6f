# The practice tenant's scenarios: for each, the title, the story that a person reads, without the cause, and the solution.
# Names of SmartRecruiters' pages, roles and modules stay in English.

scenario-ready = Tout est en place
scenario-ready-story = Tout est déjà configuré : une clé Admin et la source de candidats Findem existent.
scenario-ready-solution = Il n’y a aucun problème. Vérifiez la clé et voyez à quoi ressemble une bonne connexion.

scenario-fresh = Depuis le début
scenario-fresh-story = Votre entreprise vient d’acheter Findem. Au départ, il n’y a ni clé ni source de candidats.
scenario-fresh-solution = Créez une clé API avec le System role Admin sur la page Credentials, puis la source Findem de type Other sur la page Custom Candidate Sources.

scenario-wrong-role = Il manque des autorisations à la clé
scenario-wrong-role-story = « Findem affiche nos postes, mais dit qu’il manque des autorisations. Nous avons pourtant créé la clé exactement comme l’indique le guide. »
scenario-wrong-role-solution = La clé a le System role Extended. Le rôle d’une clé ne peut pas être modifié. Créez une nouvelle clé avec le rôle Admin et révoquez l’ancienne.

scenario-access-group = Seuls quelques postes arrivent
scenario-access-group-story = « Tout est au vert, mais Findem n’affiche qu’une poignée de postes. Nous en avons bien plus. »
scenario-access-group-solution = La clé est limitée à un groupe d’accès. Créez une nouvelle clé Admin et laissez Access group vide.

scenario-revoked-key = Cela marchait jusqu’à hier
scenario-revoked-key-story = « Findem était connecté depuis des mois. Depuis hier, plus rien ne se synchronise. »
scenario-revoked-key-solution = Quelqu’un a révoqué la clé sur la page Credentials. Une clé révoquée ne peut pas être rétablie. Créez une nouvelle clé Admin et remplacez l’ancienne dans Findem.

scenario-sandbox-key = Une clé qui n’a jamais été acceptée
scenario-sandbox-key-story = « Nous avons tout testé le mois dernier et gardé la clé. Maintenant, SmartRecruiters ne l’accepte pas. »
scenario-sandbox-key-solution = La clé a été créée dans la sandbox de l’entreprise. Une clé ne fonctionne que dans un seul environnement. Créez une clé Admin ici, en production.

scenario-oauth-credential = Des identifiants OAuth au lieu d’une clé API
scenario-oauth-credential-story = « Nous avons coché la case de chaque autorisation du tableau. Certaines sont quand même refusées. »
scenario-oauth-credential-solution = Quelqu’un a créé un client OAuth au lieu d’une clé API. Seul OAuth a des scopes (droits d’accès), et certains ont été oubliés. Findem a besoin d’une clé API. Créez-en une avec le rôle Admin.

scenario-offers-off = Les propositions d’embauche sont refusées
scenario-offers-off-story = « La clé est une clé Admin, mais une autorisation reste rouge : les propositions d’embauche (offers). »
scenario-offers-off-solution = L’entreprise n’a pas le module Offer Management. Aucune clé n’y changera rien. Demandez-le à SmartRecruiters (page Subscription), ou passez-vous des propositions d’embauche.

scenario-interviews-off = Les entretiens sont refusés
scenario-interviews-off-story = « Tout ce qui concerne les entretiens est rouge, alors que notre clé est une clé Admin. »
scenario-interviews-off-solution = L’abonnement n’inclut pas Interview Scheduling. Demandez-le à SmartRecruiters (page Subscription), ou passez-vous des entretiens.

scenario-reviews-off = Les évaluations sont refusées
scenario-reviews-off-story = « Deux lignes restent rouges : lire et rédiger des évaluations. »
scenario-reviews-off-solution = L’abonnement n’inclut pas Reviews and Scorecards. Demandez-le à SmartRecruiters (page Subscription), ou passez-vous des évaluations.

scenario-reviews-refused = Un Admin ne peut pas lire les évaluations
scenario-reviews-refused-story = « Deux lignes sur les évaluations sont rouges, et l’autre outil affiche “401”. Pourtant, la clé fonctionne partout ailleurs. »
scenario-reviews-refused-solution = SmartRecruiters répond 401 pour les évaluations que l’appelant n’a pas le droit de voir. La clé elle-même est acceptée. Les clés de cette entreprise ne voient pas les évaluations, quel que soit leur rôle. Demandez pourquoi à SmartRecruiters (page Subscription), ou passez-vous des évaluations.

scenario-object-refused = Certains candidats sont illisibles
scenario-object-refused-story = « Findem liste tous les candidats, mais certains n’ont ni historique ni CV. Nous avons créé deux nouvelles clés. C’est pareil avec les deux. »
scenario-object-refused-solution = SmartRecruiters refuse certains candidats : avec 401 pour les détails d’un candidat, avec 403 pour son historique. C’est un refus de ces candidats, pas de la clé. Toutes les clés de cette entreprise reçoivent la même réponse, quel que soit leur rôle : une nouvelle clé n’y changera rien. Demandez pourquoi à SmartRecruiters (page Subscription).

scenario-version-off = Impossible de vérifier les entretiens
scenario-version-off-story = « Les lignes sur les entretiens sont indéterminées. Le mois dernier, elles étaient vertes. »
scenario-version-off-solution = SmartRecruiters a désactivé la version de l’API des entretiens que cette application connaît. Ses adresses répondent seulement 404. Aucune clé n’y changera rien. Pour un vrai client, transmettez le rapport aux ingénieurs de Findem, qui adapteront l’application. Ici, SmartRecruiters réactive la version si vous le demandez (page Subscription).

scenario-customer-api-off = Toutes les autorisations sont refusées
scenario-customer-api-off-story = « La clé est acceptée, mais ensuite tout est refusé. Nous avons créé trois clés. C’est pareil avec toutes. »
scenario-customer-api-off-solution = Le contrat de l’entreprise n’inclut pas la Customer API (l’accès à l’API). Une nouvelle clé n’y changera rien. Demandez à SmartRecruiters de l’activer (page Subscription).

scenario-masked-ids = Impossible de vérifier certaines autorisations
scenario-masked-ids-story = « Rien n’est rouge, mais certaines lignes sont indéterminées. Si nous testons les autorisations d’écriture, il y en a encore plus. »
scenario-masked-ids-solution = Cette entreprise répond 403 pour les ID qui n’existent pas : un test sur un ID inventé ne prouve donc rien, et personne n’a rien à corriger dans SmartRecruiters. Le rôle est Admin, et l’essai de création montre que l’écriture fonctionne. Pour un vrai client, les ingénieurs de Findem regardent le rapport pour juger du reste.

scenario-no-users-me = Le rôle de la clé est inconnu
scenario-no-users-me-story = « L’application ne sait pas quel rôle a notre clé. »
scenario-no-users-me-solution = SmartRecruiters n’indique pas à qui appartient la clé. Il n’y a aucun problème. Tout ce dont Findem a besoin est vérifié en l’essayant.

scenario-empty-tenant = Rien n’arrive
scenario-empty-tenant-story = « Nous avons connecté Findem, mais il reste vide. »
scenario-empty-tenant-solution = L’entreprise n’a encore ni postes ni candidats. La clé est bonne. Findem se remplira dès qu’il y aura quelque chose à lire.

scenario-source-missing = Les candidats viennent de « Other »
scenario-source-missing-story = « Tous les candidats que Findem envoie ont la source Other. Personne ne peut les distinguer des autres. »
scenario-source-missing-solution = Aucune source de candidats ne s’appelle Findem. Créez-la sur la page Custom Candidate Sources : nom Findem, type Other, sous-type Other.

scenario-source-misspelt = La source est mal orthographiée
scenario-source-misspelt-story = « Nous avons bien créé la source. SmartRecruiters affiche toujours Other. »
scenario-source-misspelt-solution = La source s’appelle « Fnidem » par erreur. Modifiez-la sur la page Custom Candidate Sources. Le nom doit être exactement Findem.

scenario-source-wrong-type = La source compte comme de la publicité
scenario-source-wrong-type-story = « La source Findem est là, mais nos rapports la comptent comme publicité payante. »
scenario-source-wrong-type-solution = La source a été classée sous le type Paid. Modifiez-la : Source Type Other, Source Sub-type Other.

scenario-source-twice = La moitié des candidats manque dans le rapport
scenario-source-twice-story = « Le rapport sur la source Findem ne montre qu’une partie de nos candidats. »
scenario-source-twice-solution = Il y a deux sources nommées Findem, l’une de type Other et l’autre de type Paid. Supprimez celle de type Paid.

scenario-source-beyond-page-one = La source est sur la deuxième page de la liste
scenario-source-beyond-page-one-story = « Un autre outil dit qu’aucune source ne s’appelle Findem. Notre Admin la voit tous les jours. »
scenario-source-beyond-page-one-solution = L’entreprise a plus de cent sources, et Findem est sur la deuxième page. Il n’y a aucun problème. La source est là.

scenario-changing-sources = La liste change sans cesse
scenario-changing-sources-story = « Nous sommes en train d’importer nos sources. L’application ne peut pas dire si Findem en fait partie. »
scenario-changing-sources-solution = La liste s’allonge pendant la lecture : une source qui n’a pas été vue peut quand même s’y trouver. Il n’y a encore aucun problème. Attendez la fin de l’importation (page Custom Candidate Sources) et cherchez à nouveau.

scenario-addon-missing = Pas de page pour les sources personnalisées
scenario-addon-missing-story = « Le guide dit d’ouvrir Custom Candidate Sources. Nous n’avons pas cette page. »
scenario-addon-missing-solution = Les sources personnalisées font partie de l’option SmartGlobal. Demandez-la à SmartRecruiters (page Subscription), ou continuez sans elle. Les candidats apparaissent alors avec la source Other.

scenario-throttled = C’est lent, et parfois refusé
scenario-throttled-story = « La vérification prend longtemps et échoue sur les candidats. Notre autre outil utilise la même clé. »
scenario-throttled-solution = Deux programmes partagent une même clé, et les limites de requêtes s’appliquent par clé. Créez une clé distincte pour Findem.

scenario-slow = C’est très long
scenario-slow-story = « Tout fonctionne, mais aujourd’hui, cela prend une éternité. »
scenario-slow-solution = La connexion à SmartRecruiters est lente. Attendez et vérifiez à nouveau, ou utilisez un autre réseau (page Network).

scenario-flaky = Des erreurs qui vont et viennent
scenario-flaky-story = « Un instant, cela fonctionne, et l’instant d’après, il y a une erreur. Jamais au même endroit. »
scenario-flaky-solution = SmartRecruiters rencontre des problèmes. Certaines réponses sont 502, 503 ou 504. La clé n’est pas en cause. Réessayez simplement.

scenario-captive-portal = La page de connexion d’un réseau répond
scenario-captive-portal-story = « Je suis en déplacement et je voulais vérifier la clé. L’application dit qu’elle ne peut pas la vérifier. »
scenario-captive-portal-solution = Un réseau d’invités répond à la place de SmartRecruiters. Acceptez ses conditions (page Network) et vérifiez à nouveau.

scenario-truncated = Les réponses arrivent incomplètes
scenario-truncated-story = « Les réponses courtes passent. Chaque liste est coupée au milieu. »
scenario-truncated-solution = Un filtre du réseau coupe les longues réponses. Utilisez un autre réseau (page Network), ou adressez-vous aux responsables de celui-ci.

## The admin pages of the practice tenant
# Its menus, headings, buttons and field names stay in English on the pages, like the real ones. These are the explanations.

tenant-skip = Aller au contenu
tenant-banner = <strong>Entraînement.</strong> Ceci n’est pas SmartRecruiters. L’entreprise est fictive, et rien ne quitte cet ordinateur.
tenant-scenario = Scénario en cours :
tenant-home = Votre scénario
tenant-solution = Afficher la solution
tenant-what-to-do = Afficher ce qu’il faut faire
tenant-key = La clé du scénario
tenant-key-use = Copiez-la, puis collez-la dans Findem Connect. Elle ne fonctionne qu’ici.
tenant-key-which = Copiez la clé nommée Findem. L’autre appartient à un autre outil et a un rôle moins étendu.
tenant-key-gone = La clé de ce scénario était affichée ici jusqu’au redémarrage de l’application. SmartRecruiters n’affiche une clé qu’une fois : elle ne peut donc plus être affichée. Créez une nouvelle clé sur la page Credentials, ou recommencez le scénario dans Findem Connect.
tenant-company = L’entreprise
tenant-company-name = Nom
tenant-company-jobs = Postes
tenant-company-candidates = Candidats
tenant-company-api = Adresse de l’API
tenant-portal = Vous êtes sur un réseau d’invités. Il répond à toute adresse par sa propre page, jusqu’à ce que vous acceptiez ses conditions.
tenant-portal-accept = Accepter les conditions d’utilisation
tenant-disturbed = Quelque chose sur le réseau modifie ou ralentit les réponses de SmartRecruiters.
tenant-disturbed-other = Utiliser un autre réseau
tenant-network-free = Rien ne bloque la connexion à SmartRecruiters.
tenant-subscription = Ce que l’entreprise a acheté. Dans la réalité, vous contacteriez SmartRecruiters. Ici, la réponse arrive tout de suite.
tenant-api-key = Une clé qui peut faire tout ce que peut son System role.
tenant-oauth-client = Un ID et un secret, avec des scopes à cocher.
tenant-copy-now = <strong>Copiez maintenant.</strong> L’affichage est unique. Après un clic sur Done, plus personne ne peut relire ce qui suit.
tenant-copy-hint = Allez dans le champ, sélectionnez tout (Ctrl+A) et copiez (Ctrl+C). Sur Mac : ⌘A et ⌘C.
tenant-shown-already = Une clé ne s’affiche qu’une fois. Si vous l’avez perdue, créez-en une autre et révoquez celle-ci.
tenant-revoke = Cet accès cessera immédiatement de fonctionner. Cette action est irréversible.
tenant-importing = Un collègue importe des sources depuis un fichier, dont Findem. La liste s’allonge encore.
tenant-import-finish = Terminer l’importation
tenant-delete-source = Cette source ne sera plus proposée. Les candidats qui l’ont la gardent.
tenant-arrivals = Tous les candidats créés ou modifiés via l’API, du plus récent au plus ancien.
tenant-arrivals-none = Rien de reçu pour l’instant.
tenant-webhooks = Abonnements webhook. Seules des adresses de cet ordinateur sont appelées.
tenant-journal = Du plus récent au plus ancien. Les clés ne sont jamais enregistrées.
tenant-journal-unknown = Aucun de cette entreprise
tenant-journal-closed = Fermée sans réponse
tenant-journal-fault = (due au scénario)
tenant-missing = Rien dans cette entreprise n’a cette adresse. L’élément a peut-être été supprimé, ou ne fait peut-être pas partie de l’abonnement.
tenant-errors = Il manque quelque chose
tenant-error-role = Choisissez un System role.
tenant-error-credential-name = Donnez un nom de 100 caractères au plus (Name).
tenant-error-source-name = Donnez à la source un nom de 100 caractères au plus.
tenant-error-type = Choisissez un Source Type.
tenant-error-no-sub-types = Ce Source Type n’a pas de sous-types.
tenant-error-sub-type = Choisissez un Source Sub-type de ce Source Type.
tenant-done-source-created = La source a été créée.
tenant-done-source-saved = La source a été enregistrée.
tenant-done-source-deleted = La source a été supprimée.
tenant-done-sources-imported = L’importation est terminée.
tenant-done-credential-revoked = La révocation est effectuée.
tenant-done-ordered = SmartRecruiters l’a activé.
tenant-done-network-restored = Le réseau ne gêne plus la connexion.
tenant-done-journal-cleared = La liste a été vidée.
