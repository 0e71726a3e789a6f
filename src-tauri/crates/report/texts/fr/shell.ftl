# What the program says outside its page, on the terminal and in a dialog of the system.

## What keeps the window from opening, or its page from being drawn

trouble-frozen-title = Findem Connect est déjà ouvert, mais ne répond pas.
trouble-frozen-what = { $process ->
    [unknown] Patientez un instant, puis relancez-le. S’il ne répond toujours pas, arrêtez son processus et relancez-le. Vos résultats sont conservés.
   *[other] Patientez un instant, puis relancez-le. S’il ne répond toujours pas, arrêtez le processus { $process } et relancez-le. Vos résultats sont conservés.
 } Dans un terminal, findem-doctor fait les mêmes vérifications.
trouble-noScreen-title = Findem Connect ne trouve aucun écran où ouvrir sa fenêtre.
trouble-noScreen-what = Lancez-le dans une session de bureau, où DISPLAY ou WAYLAND_DISPLAY désigne l’écran. Sans écran, findem-doctor fait les mêmes vérifications dans le terminal.
trouble-noWebView-title = Findem Connect a besoin de WebView2, qui n’est pas installé sur cet ordinateur.
trouble-noWebView-what = WebView2 est la partie de Windows qui affiche les pages d’une application. Téléchargez-le chez Microsoft : { $address }, puis relancez Findem Connect. Sans lui, findem-doctor fait les mêmes vérifications dans un terminal.
trouble-noWebView-get = Obtenir WebView2
trouble-notOpened-title = Findem Connect ne peut pas ouvrir sa fenêtre.
trouble-notOpened-what = Relancez-le. S’il ne s’ouvre toujours pas, utilisez findem-doctor, qui fait les mêmes vérifications dans un terminal.
trouble-notDrawn-title = La page de Findem Connect n’est pas encore apparue.
trouble-notDrawn-what = L’ordinateur est peut-être simplement occupé. Ce message disparaît quand la page apparaît. Si elle reste vide, rechargez-la. Si cela ne suffit pas, utilisez findem-doctor, qui fait les mêmes vérifications dans un terminal.
trouble-silent-title = La page de Findem Connect ne répond pas.
trouble-silent-what = L’ordinateur est peut-être simplement occupé. Ce message disparaît quand la page répond. Sinon, rechargez-la. Vos résultats sont conservés. Dans un terminal, findem-doctor fait les mêmes vérifications.
trouble-ended-title = La page de Findem Connect s’est arrêtée.
trouble-ended-what = Rechargez la page pour continuer. Vos résultats sont conservés. Si elle s’arrête encore, utilisez findem-doctor, qui fait les mêmes vérifications dans un terminal.
trouble-reload = Recharger
trouble-close = Fermer Findem Connect
