# What the program says outside its page, on the terminal and in a dialog of the system: ASCII only, which every terminal shows.

## What keeps the window from opening, or its page from being drawn

trouble-frozen-title = Findem Connect is already open, but it does not answer.
trouble-frozen-what = { $process ->
    [unknown] Wait a moment, then start it again. If it still does not answer, end its process and start it again; what it found is kept.
   *[other] Wait a moment, then start it again. If it still does not answer, end process { $process } and start it again; what it found is kept.
 } In a terminal, findem-doctor runs the same checks.
trouble-noScreen-title = There is no screen on which Findem Connect can open its window.
trouble-noScreen-what = Start it in a desktop session, where DISPLAY or WAYLAND_DISPLAY names the screen. Without a screen, findem-doctor runs the same checks in the terminal.
trouble-noWebView-title = Findem Connect needs WebView2, which this computer does not have.
trouble-noWebView-what = WebView2 is a part of Windows that shows the pages of programs. Get it from Microsoft at { $address } and start Findem Connect again. Without it, findem-doctor runs the same checks in a terminal.
trouble-noWebView-get = Get WebView2
trouble-notOpened-title = Findem Connect cannot open its window.
trouble-notOpened-what = Start it again. If it still does not open, use findem-doctor, which runs the same checks in a terminal.
trouble-notDrawn-title = The page of Findem Connect is not drawn yet.
trouble-notDrawn-what = This computer may only be busy: this message goes away when the page is there. Reload the page if it stays empty. If that does not help, use findem-doctor, which runs the same checks in a terminal.
trouble-silent-title = The page of Findem Connect does not answer.
trouble-silent-what = This computer may only be busy: this message goes away when the page answers. Reload the page if it does not; what was found is kept. In a terminal, findem-doctor runs the same checks.
trouble-ended-title = The page of Findem Connect has stopped.
trouble-ended-what = Reload the page to go on; what was found is kept. If it stops again, use findem-doctor, which runs the same checks in a terminal.
trouble-reload = Reload
trouble-close = Close Findem Connect
