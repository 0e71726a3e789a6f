# What the program says outside its page, on the terminal and in a dialog of the system.

## What keeps the window from opening, or its page from being drawn

trouble-frozen-title = Findem Connect ist schon geöffnet, reagiert aber nicht.
trouble-frozen-what = { $process ->
    [unknown] Warten Sie einen Moment und starten Sie es dann erneut. Reagiert es weiterhin nicht, beenden Sie seinen Prozess und starten Sie es erneut. Ihre Ergebnisse bleiben erhalten.
   *[other] Warten Sie einen Moment und starten Sie es dann erneut. Reagiert es weiterhin nicht, beenden Sie den Prozess { $process } und starten Sie es erneut. Ihre Ergebnisse bleiben erhalten.
 } In einem Terminal prüft findem-doctor dasselbe.
trouble-noScreen-title = Findem Connect findet keinen Bildschirm für sein Fenster.
trouble-noScreen-what = Starten Sie es in einer Desktop-Sitzung, in der DISPLAY oder WAYLAND_DISPLAY den Bildschirm nennt. Ohne Bildschirm prüft findem-doctor dasselbe im Terminal.
trouble-noWebView-title = Findem Connect braucht WebView2, das auf diesem Computer fehlt.
trouble-noWebView-what = WebView2 ist der Teil von Windows, der die Seiten eines Programms anzeigt. Laden Sie es bei Microsoft unter { $address } herunter und starten Sie Findem Connect dann erneut. Ohne WebView2 prüft findem-doctor dasselbe in einem Terminal.
trouble-noWebView-get = WebView2 herunterladen
trouble-notOpened-title = Findem Connect kann sein Fenster nicht öffnen.
trouble-notOpened-what = Starten Sie es erneut. Wenn es sich weiterhin nicht öffnet, verwenden Sie findem-doctor, das in einem Terminal dasselbe prüft.
trouble-notDrawn-title = Die Seite von Findem Connect ist noch nicht erschienen.
trouble-notDrawn-what = Vielleicht ist dieser Computer nur ausgelastet. Diese Meldung verschwindet, wenn die Seite erscheint. Bleibt die Seite leer, laden Sie sie neu. Hilft das nicht, verwenden Sie findem-doctor, das in einem Terminal dasselbe prüft.
trouble-silent-title = Die Seite von Findem Connect reagiert nicht.
trouble-silent-what = Vielleicht ist dieser Computer nur ausgelastet. Diese Meldung verschwindet, wenn die Seite reagiert. Wenn nicht, laden Sie die Seite neu. Ihre Ergebnisse bleiben erhalten. In einem Terminal prüft findem-doctor dasselbe.
trouble-ended-title = Die Seite von Findem Connect funktioniert nicht mehr.
trouble-ended-what = Laden Sie die Seite neu, um weiterzumachen. Ihre Ergebnisse bleiben erhalten. Passiert das wieder, verwenden Sie findem-doctor, das in einem Terminal dasselbe prüft.
trouble-reload = Neu laden
trouble-close = Findem Connect schließen
