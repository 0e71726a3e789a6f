# What the help of the command line says: `findem-doctor --help`, and the help of each command.

## Headings, and what follows the text of an option

help-heading-usage = Utilisation :
help-heading-commands = Commandes :
help-heading-arguments = Arguments :
help-heading-options = Options :
help-heading-values = Valeurs possibles :
help-default = [par défaut : { $value }]
help-values = [valeurs possibles : { $values }]

## Commands

help-command = Vérifier une clé API SmartRecruiters pour Findem, et dire en une phrase ce qui ne va pas
help-command-check = Vérifier une clé : ses autorisations, la source Findem et ce que Findem fera
help-command-fleet = Vérifier de nombreuses clés à la fois, avec une ligne de résultat pour chacune
help-command-practice = Démarrer le SmartRecruiters d’entraînement, qui remplace le vrai sur cet ordinateur
help-command-explain = Expliquer ce que dit un rapport : une autorisation, une cause, une raison, ce que voit un client ou un code de résultat
help-command-report = Ouvrir le rapport envoyé par un client, ou en comparer deux
help-command-report-show = Afficher un rapport
help-command-report-diff = Comparer deux rapports : ce qui va mieux, ce qui va moins bien et ce qui ne peut pas être comparé
help-command-keys = Enregistrer des clés dans le trousseau de cet ordinateur, chacune sous un nom
help-command-keys-add = Enregistrer une clé lue sur l’entrée standard, ou saisie sans être affichée
help-command-keys-list = Lister les noms des clés, sans les clés elles-mêmes
help-command-keys-forget = Retirer une clé du trousseau
help-command-watch = Vérifier des connexions chaque semaine, et vous prévenir quand l’une ne fonctionne plus
help-command-watch-on = Vérifier une connexion chaque semaine, avec sa clé du trousseau
help-command-watch-off = Ne plus vérifier une connexion chaque semaine
help-command-watch-now = Faire maintenant ce que le minuteur fait chaque semaine
help-command-watch-status = Afficher les connexions vérifiées chaque semaine, et le résultat de la dernière vérification
help-command-completions = Afficher le script de complétion d’un shell
help-command-man = Afficher la page de manuel
help-command-help = Afficher cette aide ou celle d’une commande

## Options and arguments that several commands have

help-argument-language = La langue des textes à lire [par défaut : celle du système dans un terminal, sinon l’anglais]
help-argument-api_base = Interroger plutôt un serveur de cet ordinateur, comme le SmartRecruiters d’entraînement à l’adresse http://127.0.0.1:8080
help-argument-verbose = Dans un terminal, afficher toutes les autorisations avec leurs requêtes, et pas seulement ce qui demande votre attention
help-argument-help = Afficher l’aide
help-argument-help-more = Afficher l’aide (plus de détails avec « --help »)
help-argument-help-summary = Afficher l’aide (un résumé avec « -h »)
help-argument-version = Afficher la version

## findem-doctor check

help-argument-check-env = Quel SmartRecruiters interroger ; practice est intégré et ne demande pas de clé [par défaut : production]
help-argument-check-scenario = S’entraîner avec ce problème (implique `--env practice`) ; `findem-doctor practice --help` en donne la liste
help-argument-check-key_stdin = Lire la clé sur l’entrée standard
help-argument-check-profile = Lire la clé dans le trousseau, où `findem-doctor keys add NAME` l’a enregistrée
help-argument-check-write_attempts = Tester aussi les sept autorisations d’écriture, avec des ID inventés qui n’appartiennent à rien
help-argument-check-read_only = Laisser de côté les sept autorisations d’écriture ; elles ne comptent que si le rôle les montre
help-argument-check-only = Vérifier seulement ces autorisations, séparées par des virgules, sans la source ni le test de connexion
help-argument-check-changes = Afficher seulement ce qui a changé depuis la dernière vérification dans l’historique de --profile ; le code de sortie reste celui de la vérification
help-argument-check-metrics = Écrire aussi le résultat dans ce fichier, sous forme de métriques pour Prometheus
help-argument-check-plan = Afficher toutes les requêtes que la vérification enverrait, sans rien envoyer
help-argument-check-format = Le format du rapport ; par défaut celui de l’extension de FILE (.json, .md, .html), sinon du texte
help-argument-check-out = Écrire le rapport complet dans ce fichier
help-argument-check-deadline = Mettre fin à toute la vérification après ce nombre de secondes
help-argument-check-quiet = N’afficher ni progression ni remarques, seulement le rapport et les erreurs

## findem-doctor fleet

help-argument-fleet-keys = La liste des clés, un fichier que vous seul pouvez lire ; `-` lit l’entrée standard
help-argument-fleet-jobs = Combien de clés vérifier en même temps, au plus 128
help-argument-fleet-shard = Vérifier seulement une ligne sur N, à partir de la ligne I (comptée depuis 0), pour répartir une liste entre plusieurs tâches
help-argument-fleet-out = Ajouter les résultats à ce fichier, et ignorer les lignes qui y ont déjà un résultat
help-argument-fleet-changes_from = Afficher seulement ce qui a changé depuis les résultats de ce fichier, écrit par --out lors d’une exécution précédente
help-argument-fleet-metrics = Écrire aussi les résultats dans ce fichier, sous forme de métriques pour Prometheus
help-argument-fleet-write_attempts = Tester aussi les sept autorisations d’écriture, pour les lignes qui contiennent "consent": true
help-argument-fleet-deadline = Mettre fin à la vérification de chaque clé après ce nombre de secondes

## findem-doctor practice

help-argument-practice-port = Écouter sur ce port de 127.0.0.1 plutôt que sur un port libre
help-argument-practice-scenario = Le scénario d’entraînement
help-argument-practice-candidates = Le nombre de candidats de l’entreprise, jusqu’à 1 000 000
help-argument-practice-json = Afficher l’adresse, les pages d’administration et les clés sur une ligne de JSON

## findem-doctor explain

help-argument-explain-what = Un ID d’un rapport, ce que voit un client, un code de résultat ou des mots à chercher ; sans rien, la liste de tous les ID

## findem-doctor report

help-argument-report-show-file = Le rapport, en JSON ou en HTML ; `-` lit l’entrée standard
help-argument-report-show-format = Le format d’affichage
help-argument-report-show-reader = Afficher plutôt un texte à envoyer à quelqu’un
help-argument-report-diff-old = Le rapport le plus ancien, en JSON ou en HTML ; `-` lit l’entrée standard
help-argument-report-diff-new = Le rapport le plus récent
help-argument-report-diff-format = Le format d’affichage de la comparaison

## findem-doctor keys

help-argument-keys-add-name = Un nom pour la clé, par exemple celui du client
help-argument-keys-add-env = Où la clé est utilisée [par défaut : production]
help-argument-keys-forget-name = Le nom sous lequel elle a été enregistrée
help-argument-keys-forget-all = Retirer toutes les clés

## findem-doctor watch

help-argument-watch-on-name = Le nom sous lequel `findem-doctor keys add` a enregistré la clé
help-argument-watch-off-name = Son nom ; sans nom, plus aucune n’est vérifiée
help-argument-watch-now-name = Vérifier seulement cette connexion

## findem-doctor completions

help-argument-completions-shell = Le shell

## Possible values

help-value-practice = Le SmartRecruiters d’entraînement intégré, sur cet ordinateur
help-value-text = Pour un terminal
help-value-json = Pour des programmes
help-value-markdown = Pour un ticket
help-value-html = Pour un navigateur et pour l’impression ; le JSON est à l’intérieur
help-value-customer = Une lettre au client : ce qui a été constaté et ce qu’il faut faire
help-value-ticket = Un texte pour le ticket : la cause, les étapes et les preuves
help-value-vendor = Une lettre au support de SmartRecruiters, avec les requêtes et leurs ID

## What stands below the options

help-after =
    Codes de sortie de `check` :
      0  prête : la clé peut faire ce que demande le guide de Findem
      1  pas prête : quelque chose est à corriger
      2  non vérifiée : la commande est incorrecte, ou la clé est vide
      3  indéterminé : quelque chose l’a empêché, ou l’écriture doit d’abord être testée

    Dans un terminal, un rapport ne montre que ce qui demande votre attention, et la réponse vient à la fin. Un fichier ou un autre programme reçoit toujours le rapport complet. La sortie est en UTF-8 ; si les paramètres régionaux ont un autre codage ou n’en ont pas, les textes à lire utilisent des signes ASCII.
help-after-check =
    La clé est lue sur l’entrée standard, dans le trousseau (--profile) ou dans la variable FINDEM_DOCTOR_KEY, sauf si celle-ci est vide. Ce n’est jamais un argument, car d’autres utilisateurs de l’ordinateur pourraient la lire. Le texte peut contenir autre chose que la clé, par exemple un libellé, un en-tête ou une commande curl. Seule la clé est utilisée.

    Une vérification ne fait que lire, sauf avec --write-attempts. Le rôle Admin inclut les sept autorisations d’écriture. Avec tout autre rôle, seul un test permet de savoir. Sans --write-attempts ni --read-only, une telle vérification se termine par le code de sortie 3.

    Une vérification avec --profile est ajoutée à l’historique de ce profil, qui conserve les 50 dernières, sauf si un autre programme, par exemple la fenêtre de Findem Connect, a ouvert les données enregistrées.

    Le proxy est celui que curl utiliserait : https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, no_proxy et NO_PROXY, ou sinon celui des réglages du bureau. SOCKS fonctionne, et un identifiant n’a pas besoin d’échappement. Si l’adresse du proxy n’est pas valide, rien n’est envoyé.

    Exemples :
    { $examples }

    Codes de sortie : 0 prête, 1 pas prête, 2 non vérifiée, 3 indéterminé
help-after-fleet =
    Chaque ligne de la liste est un objet JSON :
    { $list }

    Sans `env`, l’environnement est celui du profil, ou production. Une vérification ne fait que lire, sauf si --write-attempts est donné et que la ligne contient aussi "consent": true. Si le rôle d’une clé ne montre pas si elle peut écrire, son verdict est undetermined (indéterminé), avec la raison writesNotTried.

    Chaque ligne reçoit une ligne de résultat en JSON dès qu’elle est prête. Une ligne qui ne peut pas être vérifiée reçoit une erreur à la place, et les autres continuent. Un résumé par cause est écrit sur la sortie d’erreur standard. Si une exécution a été interrompue, relancez-la avec le même --out. Les lignes qui y ont déjà un résultat sont ignorées.

    Exemples :
    { $examples }

    Codes de sortie : 0 toutes prêtes, 1 certaines pas prêtes, 2 commande ou liste incorrecte, 3 aucune n’est déclarée « pas prête », mais certaines sont indéterminées ou non vérifiées
help-after-practice =
    Exemples :
    { $examples }

    La commande affiche l’adresse, les pages d’administration et les clés, et fonctionne jusqu’à Ctrl-C. Pour vérifier une des clés, copiez la commande affichée dans un autre terminal, et collez la clé quand elle vous est demandée.
help-after-explain =
    Un rapport désigne chaque autorisation, chaque cause (ce qui est à corriger) et chaque raison (ce qui a empêché de conclure) par un ID, et chaque résultat a un code. Cette commande explique ce qu’ils signifient et ce qu’il faut faire. Pour ce que voit un client, elle donne aussi une réponse à envoyer.

    Exemples :
    { $examples }
help-after-report-show =
    Dans un terminal, seul ce qui demande votre attention est affiché, et la réponse vient à la fin ; --verbose affiche tout. L’ouverture d’un rapport n’envoie rien.

    Exemples :
    { $examples }
help-after-report-diff =
    Exemple :
    { $examples }
help-after-keys-add =
    Tant que la fenêtre de Findem Connect est ouverte, elle occupe la liste des clés : fermez-la d’abord.

    Exemples :
    { $examples }
help-after-watch-on =
    Une vérification qui se lance d’elle-même ne fait que lire. Elle ne demande jamais de mot de passe : si le trousseau est verrouillé, rien n’est vérifié, et une notification le signale une seule fois. Elle ne vous prévient que si quelque chose ne fonctionne plus ou fonctionne de nouveau, sans nommer aucune entreprise.

    Elle s’exécute chaque semaine pendant que votre session est ouverte : systemd la lance sous Linux, le Planificateur de tâches sous Windows et launchd sous macOS. Tant qu’un autre programme a ouvert les données enregistrées, elle attend. Retirer la clé y met fin.

    Exemples :
    { $examples }

## Comments beside examples

help-comment-permission = une autorisation
help-comment-cause = une cause
help-comment-reason = une raison
help-comment-symptom = ce que voit un client
help-comment-code = un code de résultat
help-comment-search = une recherche : ce qui correspond à ces mots
help-comment-everything = tout ce qui a un ID
