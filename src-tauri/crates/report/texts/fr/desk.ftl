# The texts of the support desk. Ids begin with desk.

desk-ask =
    Bonjour,

    Merci de vérifier la connexion avec Findem Connect et de nous envoyer le rapport :

    1. Ouvrez Findem Connect for SmartRecruiters sur l’ordinateur où la connexion a été configurée. Si vous ne l’avez pas, répondez à ce message et nous vous dirons comment l’obtenir.
    2. Si la clé est sur cet ordinateur, allez sur la page « Autorisations » et vérifiez-la à nouveau. Sinon, allez sur la page « Clé API » et cliquez sur « Coller la clé ». La vérification commence alors d’elle-même.
    3. Quand le résultat s’affiche, cliquez sur « Enregistrer le rapport… », puis sur « Enregistrer… », et envoyez-nous le fichier. Vous pouvez le lire avant. Il ne contient ni clé ni données de candidats.

    Ne nous envoyez jamais la clé elle-même.

    Cordialement,

## The rail

desk-label = Clients et rapports
desk-customers = Clients
desk-customers-count = Clients ({ $count })
desk-customers-none = Aucun pour l’instant
desk-customers-none-real = Aucun pour l’instant. Les clients d’entraînement ne s’affichent que pendant l’entraînement.
desk-customers-unread = Lecture impossible
desk-find = Chercher…
desk-find-customer = Chercher un client par son nom
desk-find-none = Aucun client de ce nom
desk-runs-none = pas encore vérifié
desk-runs = { $count ->
    [one] { $count } vérification
   *[other] { $count } vérifications
}, { $when }
desk-checking = vérification…
desk-today = aujourd’hui
desk-yesterday = hier
desk-plus = +
desk-another = Autre client
desk-first = Ajouter un client
desk-open-report = Ouvrir un rapport…
desk-symptoms = Ce que voient les clients
desk-close = Configurer une connexion

## The first page

desk-title = Diagnostiquer une clé
desk-lead = Trouvez pourquoi la connexion d’un client ne fonctionne pas. Commencez par le rapport du client. S’il n’y en a pas, utilisez sa clé.
desk-ask-title = Demander le rapport du client
desk-ask-why = Un rapport montre ce que peut faire la clé du client, et pourquoi. Il ne contient pas la clé. Dans la plupart des cas, il suffit.
desk-ask-copy = Copier cette demande
desk-check-title = Pas de rapport ? Vérifiez une clé ici
desk-check-why = Si vous avez déjà la clé du client, vous pouvez la vérifier ici. Ajoutez d’abord le client. La clé se saisit sur la page suivante. Ne demandez pas de clé par e-mail ni par messagerie.
desk-check-practice = Vous vous entraînez avec « { $title } ». Si ce scénario fournit une clé, elle se trouve sur la première page du SmartRecruiters d’entraînement. Sinon, créez-y une clé. Pour choisir un autre scénario ou quitter l’entraînement, cliquez sur « { desk-close } », puis sur « { rail-start } ».
desk-customer-name = Nom du client
desk-customer-environment = Environnement SmartRecruiters de la clé
desk-customer-practice = L’entraînement est un SmartRecruiters fictif sur cet ordinateur. Ses clients ont leur propre liste, visible seulement pendant l’entraînement.
desk-add = Ajouter ce client
desk-symptoms-why = Juste une question ?
desk-quiet-start = Ouvrir un rapport n’envoie rien.

## A customer and its key

desk-customer = Ce client
desk-customer-what = { $name } · { $environment }. Le nom et les vérifications sont conservés sur cet ordinateur.
desk-customer-lead = { $environment } · pas encore vérifié
desk-customer-lead-running = { $environment } · vérification en cours
desk-key = La clé du client
desk-key-none = Aucune clé n’est chargée. Une clé collée ou saisie n’est gardée que pour cette session, sauf si vous la conservez dans le trousseau.
desk-check-loaded = Vérifier la clé chargée
desk-key-ending = La clé se terminant par { $lastFour } est chargée
desk-key-here = Une clé est chargée
desk-key-unchecked = { $here ->
    [unknown] Une clé est chargée, mais pas encore vérifiée.
   *[other] La clé se terminant par { $here } est chargée, mais pas encore vérifiée.
}
desk-key-below = { $below ->
    [unknown] Le résultat ci-dessous concerne une autre clé.
   *[other] Le résultat ci-dessous concerne la clé se terminant par { $below }.
}
desk-key-other = { $here ->
    [unknown] Une autre clé est maintenant chargée.
   *[other] La clé chargée maintenant se termine par { $here }.
}
desk-key-storing = · enregistrement…
desk-key-session = · pour cette session seulement
desk-key-kept = · conservée dans le trousseau de cet ordinateur
desk-key-left-older = Une clé plus ancienne{ $lastFour ->
    [unknown] { "" }
   *[other] , qui se termine par { $lastFour },
} se trouve peut-être encore dans le trousseau de cet ordinateur (entrée « { $entry } »). Elle n’est pas utilisée. Pour la remplacer, conservez la nouvelle clé dans le trousseau. Pour la retirer, gardez la nouvelle clé pour cette session seulement.
desk-key-left-same = Le trousseau n’a pas indiqué s’il contient cette clé (entrée « { $entry } »). Choisissez à nouveau où la garder.
desk-key-left-alone = Aucune clé n’est utilisée. Une clé{ $lastFour ->
    [unknown] { "" }
   *[other] , qui se termine par { $lastFour },
} se trouve peut-être encore dans le trousseau de cet ordinateur (entrée « { $entry } »).
desk-key-now = { $lastFour ->
    [unknown] Une clé est chargée
   *[other] La clé qui se termine par { $lastFour } est chargée
}{ $where ->
    [kept] { " " }et conservée dans le trousseau de cet ordinateur.
   *[session] , pour cette session seulement.
}
desk-key-gone = Aucune clé n’est chargée.
desk-key-keep = Conserver dans le trousseau
desk-key-unkeep = Garder pour cette session seulement
desk-key-use = Utiliser cette clé
desk-key-remove = Retirer la clé…
desk-rename = Renommer…
desk-rename-title = Renommer ce client
desk-rename-yes = Renommer
desk-renamed = Renommé en { $name }.
desk-rename-kept = Dans le trousseau, l’entrée de la clé garde son ancien nom.
desk-forget = Oublier ce client…
desk-forget-title = Oublier ce client ?
desk-forget-runs = { $count ->
    [0] Le nom est supprimé de cet ordinateur. Il n’y a aucune vérification.
    [one] Le nom et l’unique vérification sont supprimés de cet ordinateur.
   *[other] Le nom et les { $count } vérifications sont supprimés de cet ordinateur.
}
desk-forget-kept = La clé est retirée du trousseau.
desk-forget-session = La clé est retirée de la mémoire.
desk-forget-not = Rien ne change dans SmartRecruiters. Si la clé y est valide, elle le reste jusqu’à ce que quelqu’un la révoque.
desk-forget-no = Garder ce client
desk-forget-yes = Oublier ce client
desk-forgotten = { $name } n’est plus sur cet ordinateur.
desk-forget-leave = Tout oublier sauf la clé
desk-quiet-key = Collez la clé depuis le presse-papiers ou saisissez-la.
desk-quiet-keychain = En attente du trousseau de cet ordinateur. S’il demande un mot de passe, cherchez sa fenêtre.
desk-quiet-busy = La clé d’un autre client est en cours de vérification. Une seule vérification à la fois.

## A report

desk-from-file = Ouvert depuis { $name }. Rien n’a été envoyé à SmartRecruiters.
desk-received = Ce rapport vient d’un fichier. Rien n’a été envoyé à SmartRecruiters.
desk-not-kept = Cette vérification n’a pas pu être conservée sur cet ordinateur. Enregistrez le rapport avant de continuer.
desk-since = Depuis la vérification précédente ({ $when })
desk-caveat = !
desk-compare = Comparer
desk-compare-other = Comparer avec une autre vérification
desk-next = À essayer ensuite
desk-next-who = Qui : { $who }
desk-also = Autres causes
desk-source = Source de candidats
desk-facts = À propos de cette vérification
desk-unknown = Éléments d’une version plus récente
desk-unknown-why = Cette version ne connaît pas ces parties du rapport. Elles sont affichées telles quelles.
desk-keep = Ajouter à un client…
desk-keep-title = Ajouter ce rapport à un client
desk-keep-what = Il est conservé sur cet ordinateur parmi les vérifications du client. Vous pouvez le comparer avec d’autres.
desk-keep-with = Client
desk-keep-new = Un nouveau client
desk-keep-yes = Ajouter
desk-kept = Ajouté aux vérifications de { $name }.
desk-rows-only = { $count ->
    [one] Seulement celle qui n’est pas accordée
   *[other] Seulement les { $count } qui ne sont pas accordées
}
desk-rows-permission = Autorisation
desk-rows-verdict = Verdict
desk-rows-evidence = Preuves
desk-rows-ms = Durée (ms)
desk-rows-more = { $count ->
    [one] et { $count } autre requête
   *[other] et { $count } autres requêtes
}
desk-rows-vendor = SmartRecruiters l’écrit aussi { $scope }.
desk-rows-nothing = Rien n’a été envoyé pour celle-ci.
desk-evidence-ms = { $ms } ms
desk-evidence-code = code { $code }
desk-evidence-code-meaning = code { $code } : { $meaning }
desk-evidence-message = « { $message } »
desk-evidence-request = ID de la requête { $id }

desk-copy-ticket = Copier le texte du ticket
desk-replies = Textes à copier
desk-reply-customer = Pour le client
desk-reply-customer-copy = Copier le texte pour le client
desk-reply-ticket = Pour le ticket
desk-reply-ticket-copy = Copier le texte pour le ticket
desk-reply-vendor = Pour le support SmartRecruiters
desk-reply-vendor-copy = Copier le texte pour le support SmartRecruiters

## Runs, and two of them compared

desk-history = Vérifications
desk-history-how = Pour comparer deux vérifications, cochez leurs cases.
desk-history-choose = Comparer
desk-history-choose-run = Comparer cette vérification : { $when }
desk-history-when = Quand
desk-history-verdict = Résultat
desk-history-key = Clé
desk-history-tried = Testé
desk-history-shown = (affichée)
desk-history-ending = se termine par { $lastFour }
desk-history-unknown = non indiquée
desk-history-received = depuis un fichier
desk-history-reads = lecture seule
desk-history-all = lecture et écriture
desk-history-show-all = Afficher les { $count } vérifications
desk-history-limit = Seules les { $count } dernières vérifications sont conservées.
desk-compare-chosen = Comparer les deux
desk-compare-title = Comparer deux vérifications
desk-compare-two = Les deux rapports
desk-compare-report = Rapport
desk-compare-found = Constat
desk-compare-yet = Mais le résultat le plus récent est :
desk-quiet-compare = Seul ce que les deux vérifications ont pu établir est comparé.

## What customers see

desk-symptoms-lead = Ce que signalent les clients, pourquoi cela arrive, et une réponse à envoyer. Vous pouvez aussi saisir un code de résultat ou un ID d’un rapport.
desk-symptoms-filter = Que voit le client ?
desk-symptoms-found = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
desk-symptoms-none = Rien ne correspond. Essayez avec moins de mots ou d’autres mots.
desk-symptom-expected = fonctionnement normal
desk-symptom-fault = à corriger
desk-symptom-who = Qui agit : { $who }
desk-symptom-reply = Réponse à envoyer
desk-symptom-copy = Copier la réponse
