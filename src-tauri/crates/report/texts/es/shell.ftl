# What the program says outside its page, on the terminal and in a dialog of the system.

## What keeps the window from opening, or its page from being drawn

trouble-frozen-title = Findem Connect ya está abierto, pero no responde.
trouble-frozen-what = { $process ->
    [unknown] Espere un momento y ábralo de nuevo. Si sigue sin responder, finalice su proceso y ábralo otra vez. Sus resultados se conservan.
   *[other] Espere un momento y ábralo de nuevo. Si sigue sin responder, finalice el proceso { $process } y ábralo otra vez. Sus resultados se conservan.
 } En una terminal, findem-doctor hace las mismas comprobaciones.
trouble-noScreen-title = Findem Connect no tiene ninguna pantalla en la que abrir su ventana.
trouble-noScreen-what = Inícielo en una sesión de escritorio, donde DISPLAY o WAYLAND_DISPLAY indique la pantalla. Sin pantalla, findem-doctor hace las mismas comprobaciones en la terminal.
trouble-noWebView-title = Findem Connect necesita WebView2, que no está en este equipo.
trouble-noWebView-what = WebView2 es una parte de Windows que muestra las páginas de un programa. Obténgalo de Microsoft en { $address } y abra Findem Connect de nuevo. Sin él, findem-doctor hace las mismas comprobaciones en una terminal.
trouble-noWebView-get = Obtener WebView2
trouble-notOpened-title = Findem Connect no puede abrir su ventana.
trouble-notOpened-what = Ábralo de nuevo. Si sigue sin abrirse, use findem-doctor, que hace las mismas comprobaciones en una terminal.
trouble-notDrawn-title = La página de Findem Connect aún no ha aparecido.
trouble-notDrawn-what = Quizá este equipo solo esté ocupado. Este mensaje desaparece cuando aparece la página. Si la página sigue vacía, recárguela. Si no sirve, use findem-doctor, que hace las mismas comprobaciones en una terminal.
trouble-silent-title = La página de Findem Connect no responde.
trouble-silent-what = Quizá este equipo solo esté ocupado. Este mensaje desaparece cuando la página responde. Si no responde, recárguela. Sus resultados se conservan. En una terminal, findem-doctor hace las mismas comprobaciones.
trouble-ended-title = La página de Findem Connect se ha detenido.
trouble-ended-what = Recargue la página para continuar. Sus resultados se conservan. Si se detiene otra vez, use findem-doctor, que hace las mismas comprobaciones en una terminal.
trouble-reload = Recargar
trouble-close = Cerrar Findem Connect
