# What customers see, other words for it by which it is found, why, and a reply to send. Whether it is a fault and who acts stands in symptom.rs.

symptom-sourceOther = Les candidats venus de Findem affichent la source « Other »
symptom-sourceOther-words = mauvaise source, source incorrecte, source Other, pas Findem, attribution, origine, provenance
symptom-sourceOther-why = Findem n’indique sa source que si SmartRecruiters a une source personnalisée nommée exactement Findem, de type Other et de sous-type Other. Les candidats ajoutés auparavant peuvent garder leur source actuelle.
symptom-sourceOther-reply = Créez une source personnalisée dans SmartRecruiters : Settings → Configuration → Custom Candidate Sources → Create source. Pour Source Name, saisissez Findem, exactement sous cette forme. Pour Source Type et Source Sub-type, choisissez Other. Les candidats que Findem exporte ensuite devraient l’afficher.

symptom-sourceApi = Les candidats affichent la source « API »
symptom-sourceApi-words = mauvaise source, source incorrecte, source API, attribution, origine, provenance
symptom-sourceApi-why = SmartRecruiters affiche « API » quand un programme crée un candidat sans indiquer de source. Aucun réglage de SmartRecruiters n’y change rien. Un autre outil connecté a aussi pu créer le candidat.
symptom-sourceApi-reply = La source « API » signifie que le programme qui a créé ces candidats n’a pas indiqué de source. Merci de nous envoyer un exemple, pour que nous puissions voir s’il vient de Findem. Vous n’avez rien à modifier dans SmartRecruiters.

symptom-noSourcesPage = La page « Custom Candidate Sources » n’existe pas
symptom-noSourcesPage-words = page des sources personnalisées absente, page introuvable, impossible de créer une source, menu, SmartGlobal, option
symptom-noSourcesPage-why = D’après l’aide de SmartRecruiters, les sources personnalisées nécessitent une option appelée SmartGlobal. De plus, la page est masquée pour toute personne qui n’est pas Admin. SmartRecruiters peut aussi proposer une source à tous ses clients, mais c’est à Findem de le demander. Tant que l’absence de la page n’est pas indiquée dans Findem Connect, la vérification affiche « Pas prête », car la source n’a peut-être simplement pas encore été créée.
symptom-noSourcesPage-reply = Vérifiez d’abord que vous utilisez un compte Admin. Si la page manque toujours, demandez les sources de candidats personnalisées (Custom Candidate Sources) à votre interlocuteur chez SmartRecruiters. Findem fonctionne sans elles. Les candidats apparaissent alors avec la source Other. Dans Findem Connect, cliquez sur « Nous n’avons pas cette page » pour que la vérification puisse afficher « Prête ».

symptom-fewJobs = Peu ou pas de postes ou de candidats arrivent dans Findem
symptom-fewJobs-words = postes manquants, candidats manquants, offres manquantes, aucun poste, aucun candidat, rien n’arrive, rien ne vient, pas de synchronisation, aucune donnée, pas d’importation, vide, incomplet, seulement une partie, zéro
symptom-fewJobs-why = Une clé avec le rôle Basic ou Standard, ou avec un groupe d’accès, ne reçoit aucun message d’erreur, mais ne voit qu’une partie des postes et des candidats. De plus, SmartRecruiters ne liste que les candidats qui ont au moins une candidature.
symptom-fewJobs-reply = Votre clé ne voit très probablement qu’une partie de vos postes et candidats. Créez une nouvelle clé avec le System role Admin et un nouveau nom, par exemple « { key-name-another } », et laissez Access group vide. Remplacez ensuite la clé dans Findem. Les candidats sans candidature n’apparaissent pas, car l’API de SmartRecruiters ne les liste pas.

symptom-noExports = Les candidats n’arrivent plus dans SmartRecruiters
symptom-noExports-words = candidats absents de SmartRecruiters, export arrêté, échec de l’export, non exporté, rien n’est exporté, pas envoyé à SmartRecruiters, impossible d’ajouter des candidats
symptom-noExports-why = Findem a besoin de sa clé pour ajouter des candidats. Ils n’arrivent plus si la clé a été révoquée ou si elle ne peut pas créer de candidats. SmartRecruiters rejette aussi certains candidats, par exemple quand un consentement manque.
symptom-noExports-reply = Vérifiez la clé qu’utilise Findem dans Findem Connect, sur l’ordinateur où la connexion a été configurée. Si vous n’avez plus cette application ou la clé, répondez-nous et nous vous dirons quoi faire. Si la vérification trouve un problème, suivez les étapes affichées. Sinon, envoyez-nous un exemple : quand un candidat a été exporté, et vers quel poste. N’envoyez jamais la clé elle-même.

symptom-missingPermissions = Findem affiche « Missing Permissions » ou « Needs Attention »
symptom-missingPermissions-words = autorisation refusée, accès refusé, autorisations manquantes, interdit, forbidden, 403, pas d’accès, ne fonctionne plus, en panne, déconnecté, erreur dans Findem, fonctionnait jusqu’à hier
symptom-missingPermissions-why = Findem a peut-être une clé sans le rôle Admin, ou sa clé a peut-être été révoquée ou remplacée.
symptom-missingPermissions-reply = Vérifiez la clé qu’utilise Findem dans Findem Connect, sur l’ordinateur où la connexion a été configurée. Si vous n’avez plus cette application ou la clé, répondez-nous et nous vous dirons quoi faire. Si la vérification trouve un problème, suivez les étapes affichées. Sinon, enregistrez le rapport et envoyez-le-nous. N’envoyez jamais la clé elle-même.

symptom-allRefused = Tout est refusé avec l’erreur 401
symptom-allRefused-words = non autorisé, unauthorized, clé invalide, mauvaise clé, clé rejetée, non acceptée, échec de connexion, erreur d’authentification, fonctionnait jusqu’à hier
symptom-allRefused-why = La clé est peut-être incomplète, mal saisie ou révoquée. Ou elle est peut-être destinée à l’autre environnement (Production ou Sandbox).
symptom-allRefused-reply = SmartRecruiters n’accepte pas la clé. Copiez à nouveau la clé entière, sans espaces ni retours à la ligne. Une clé créée dans une sandbox ne fonctionne que dans cette sandbox. Si la fenêtre qui affichait la clé est fermée, créez une nouvelle clé avec le System role Admin, Access group vide et un nouveau nom, par exemple « { key-name-another } ». Remplacez la clé dans Findem et révoquez l’ancienne.

symptom-usersRefused = Seuls les utilisateurs ou les paramètres de l’entreprise sont refusés
symptom-usersRefused-words = utilisateurs manquants, utilisateurs refusés, départements, équipe de recrutement, 403, interdit, forbidden
symptom-usersRefused-why = Les utilisateurs et les paramètres de l’entreprise nécessitent le rôle Admin. Une clé avec le rôle Extended peut lire les postes et les candidats, mais pas ces données.
symptom-usersRefused-reply = Votre clé peut lire les postes et les candidats, mais pas les utilisateurs ni les paramètres, car son rôle n’est pas Admin. Créez une nouvelle clé avec le System role Admin, Access group vide et un nouveau nom, par exemple « { key-name-another } ». Remplacez ensuite la clé dans Findem.

symptom-noApiAccess = « No access to feature: Customer API »
symptom-noApiAccess-words = accès API désactivé, pas d’accès à l’API, absent du contrat, fonctionnalité, abonnement, 403, interdit, forbidden
symptom-noApiAccess-why = Le contrat SmartRecruiters de l’entreprise n’inclut pas l’accès à l’API.
symptom-noApiAccess-reply = Votre contrat SmartRecruiters n’inclut pas l’accès à l’API : aucune clé ne peut donc fonctionner. Demandez à votre interlocuteur chez SmartRecruiters d’activer « Customer API » (l’accès à l’API) pour votre entreprise. Vérifiez ensuite à nouveau la même clé.

symptom-keyLost = La clé est introuvable
symptom-keyLost-words = clé perdue, clé oubliée, impossible de revoir la clé, fenêtre fermée, afficher la clé
symptom-keyLost-why = SmartRecruiters n’affiche une clé qu’une seule fois, à sa création. Personne ne peut la revoir ensuite.
symptom-keyLost-reply = SmartRecruiters n’affiche une clé qu’une seule fois. Créez-en une nouvelle avec le System role Admin, Access group vide et un nouveau nom, par exemple « { key-name-another } ». Remplacez la clé dans Findem, et révoquez l’ancienne quand la nouvelle fonctionne.

symptom-noScopeBoxes = Il n’y a pas de cases à cocher pour les autorisations
symptom-noScopeBoxes-words = scopes, périmètres, cases à cocher, impossible de choisir les autorisations, aucune autorisation à sélectionner
symptom-noScopeBoxes-why = Une clé API n’a pas de scopes (droits d’accès). C’est son System role qui décide de ce qu’elle peut faire.
symptom-noScopeBoxes-reply = C’est normal : une clé API n’a pas de cases à cocher pour les autorisations. Quand vous la créez, choisissez le System role Admin, qui les inclut toutes.

symptom-clientIdPasted = Un client ID a été collé dans le champ API Key de Findem
symptom-clientIdPasted-words = client OAuth, client secret, mauvais identifiants, clé invalide
symptom-clientIdPasted-why = « OAuth client » a été choisi au lieu de « API key » lors de la création. Le champ de Findem n’accepte qu’une clé API.
symptom-clientIdPasted-reply = Ce que vous avez collé vient d’un client OAuth, un autre type d’accès. Dans SmartRecruiters, cliquez sur New credential, puis sur API key, avec le System role Admin et Access group vide, et collez cette clé.

symptom-missingScopes = « Missing required scopes » ou « OAuthPermissionsException »
symptom-missingScopes-words = OAuth, scope, périmètre, droits insuffisants, insufficient scope, permissions exception, 403
symptom-missingScopes-why = Seuls les identifiants OAuth ont des scopes (droits d’accès) : il ne s’agit donc pas d’une clé API. Cocher la case d’un scope après coup ne change pas un jeton déjà émis, et un System role trop faible est refusé même si la case est cochée.
symptom-missingScopes-reply = Ces identifiants viennent d’un client OAuth, un autre type d’accès. Findem utilise une clé API : dans SmartRecruiters, cliquez sur New credential, puis sur API key, avec le System role Admin et Access group vide.

symptom-noCredentialsTab = L’onglet Credentials manque dans SmartRecruiters
symptom-noCredentialsTab-words = impossible de créer une clé, pas de page pour la clé API, menu absent, Apps & Integrations, paramètres absents
symptom-noCredentialsTab-why = Seuls les Admins le voient. D’après les guides d’autres partenaires, le compte d’un Admin porte la mention « Admin Access ».
symptom-noCredentialsTab-reply = Seuls les Admins voient cet onglet. Demandez à un Admin SmartRecruiters de votre entreprise de créer la clé.

symptom-slowSync = La synchronisation est lente, ou « 429 » ou « Too many requests » apparaît
symptom-slowSync-words = lent, prend longtemps, prend des heures, ne finit jamais, retard, attente, limite de débit, trop de requêtes, rate limit, throttled
symptom-slowSync-why = Pour chaque clé, SmartRecruiters ne traite qu’une requête de liste de candidats à la fois, et dix requêtes par seconde. Les programmes qui partagent une clé partagent ces limites, et ceux qui passent par une même adresse peuvent être ralentis ensemble.
symptom-slowSync-reply = SmartRecruiters limite la vitesse de lecture des candidats. Si un autre programme utilise la même clé, donnez à Findem sa propre clé. Si d’autres programmes utilisent SmartRecruiters depuis la même adresse, réessayez à un autre moment. La première synchronisation de nombreux candidats prend de toute façon un certain temps.

symptom-stopsAt100 = La synchronisation s’arrête après 100 lignes, ou répète les mêmes lignes
symptom-stopsAt100-words = seulement 100, cent, doublons, en double, incomplet, pagination, pages
symptom-stopsAt100-why = SmartRecruiters a supprimé une ancienne façon de lire les longues listes page par page. Le programme qui les lit doit utiliser la nouvelle.
symptom-stopsAt100-reply = Le programme qui lit vos candidats doit être modifié, car SmartRecruiters a supprimé une ancienne façon de lire les longues listes. Vous n’avez rien à modifier.

symptom-missingInterviews = Des entretiens manquent
symptom-missingInterviews-words = aucun entretien, entretiens non synchronisés, calendrier, agenda, planning, réunions
symptom-missingInterviews-why = L’API de SmartRecruiters ne renvoie que les entretiens créés via l’API, et elle n’a pas de liste de tous les entretiens.
symptom-missingInterviews-reply = L’API de SmartRecruiters ne renvoie que les entretiens eux-mêmes créés via l’API. Les entretiens planifiés dans SmartRecruiters y restent. Aucun réglage n’y change rien.

symptom-vanishedCandidates = Des candidats exportés disparaissent après 30 jours environ
symptom-vanishedCandidates-words = candidats disparus, candidats supprimés, candidats effacés, perdus, RGPD, GDPR, vie privée, protection des données
symptom-vanishedCandidates-why = Si les paramètres RGPD (GDPR) de SmartRecruiters sont activés, les candidats sont invités à donner leur consentement. S’ils ne le donnent pas sous 30 jours, ils sont supprimés. Des rappels sont envoyés 7 jours et 48 heures avant.
symptom-vanishedCandidates-reply = SmartRecruiters supprime les candidats qui n’ont pas donné leur consentement sous 30 jours. Consultez Settings → Administration → Global Compliance, et décidez avec votre délégué à la protection des données.

symptom-consentMissing = Des candidatures sont rejetées faute de consentement
symptom-consentMissing-words = consentement, RGPD, GDPR, vie privée, échec de la candidature, export impossible, non créée, 400, 422
symptom-consentMissing-why = SmartRecruiters attend du programme qui crée une candidature qu’il transmette les choix de consentement du candidat.
symptom-consentMissing-reply = SmartRecruiters demande le consentement du candidat pour chaque candidature. Merci de nous envoyer un exemple, en précisant l’heure, pour que nous puissions voir ce qui a été transmis. Vous n’avez rien à modifier pour l’instant.

symptom-profileConflict = Un profil n’est pas mis à jour, ou « 409 » apparaît
symptom-profileConflict-words = doublon, en double, conflit, fusionner, même e-mail, même email, même adresse, pas mis à jour
symptom-profileConflict-why = Un autre candidat de SmartRecruiters a la même adresse e-mail et le même nom de famille.
symptom-profileConflict-reply = Un autre candidat a la même adresse e-mail et le même nom de famille. Fusionnez les deux dans SmartRecruiters. La mise à jour suivante devrait alors fonctionner.

symptom-nameOnNotes = Le nom d’une personne apparaît sur les notes que Findem écrit
symptom-nameOnNotes-words = auteur, mon nom, mauvais nom, commentaires, nom d’utilisateur, qui a écrit
symptom-nameOnNotes-why = D’après la documentation de SmartRecruiters, une clé agit au nom d’un utilisateur. C’est très probablement celui qui l’a créée.
symptom-nameOnNotes-reply = Les notes affichent le nom de l’utilisateur au nom duquel agit la clé, très probablement celui qui l’a créée. Si vous préférez un nom neutre, créez un utilisateur, par exemple « Findem Integration », avec le rôle Admin. Avec cet utilisateur, créez une clé avec le System role Admin, Access group vide et un nouveau nom, par exemple « { key-name-another } », et remplacez la clé dans Findem.

symptom-emptyApprovals = La liste des approbations est vide
symptom-emptyApprovals-words = approbations manquantes, aucune approbation, demandes, propositions à approuver
symptom-emptyApprovals-why = SmartRecruiters ne liste que les demandes que l’utilisateur de la clé doit lui-même approuver.
symptom-emptyApprovals-reply = C’est normal : SmartRecruiters ne liste que les demandes qui attendent l’utilisateur de la clé.

symptom-companyRefused = La fiche de l’entreprise est refusée à des identifiants OAuth
symptom-companyRefused-words = entreprise refusée, informations sur l’entreprise, 403, interdit, forbidden, OAuth
symptom-companyRefused-why = Il faut pour cela le scope company_read, qui ne fait pas partie des autorisations du guide de Findem.
symptom-companyRefused-reply = La fiche de l’entreprise ne fait pas partie de ce que demande le guide de Findem. Vous n’avez rien à changer.
