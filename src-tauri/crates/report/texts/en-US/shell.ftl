# What the program says outside its page, on the terminal and in a dialog of the system: ASCII only, which every terminal shows.

## What keeps the window from opening, or its page from being drawn

trouble-frozen-title = Findem Connect is already open, but it isn't responding.
trouble-frozen-what = { $process ->
    [unknown] Wait a moment, then start it again. If it still doesn't respond, end its process and start it again. Your results are kept.
   *[other] Wait a moment, then start it again. If it still doesn't respond, end process { $process } and start it again. Your results are kept.
 } In a terminal, findem-doctor runs the same checks.
trouble-noScreen-title = Findem Connect has no screen to open its window on.
trouble-noScreen-what = Start it in a desktop session, where DISPLAY or WAYLAND_DISPLAY names the screen. Without a screen, findem-doctor runs the same checks in the terminal.
trouble-noWebView-title = Findem Connect needs WebView2, which isn't on this computer.
trouble-noWebView-what = WebView2 is a part of Windows that shows a program's pages. Get it from Microsoft at { $address }, then start Findem Connect again. Without it, findem-doctor runs the same checks in a terminal.
trouble-noWebView-get = Get WebView2
trouble-notOpened-title = Findem Connect can't open its window.
trouble-notOpened-what = Start it again. If it still doesn't open, use findem-doctor, which runs the same checks in a terminal.
trouble-notDrawn-title = Findem Connect's page hasn't appeared yet.
trouble-notDrawn-what = This computer may just be busy. This message goes away when the page appears. If the page stays empty, reload it. If that doesn't help, use findem-doctor, which runs the same checks in a terminal.
trouble-silent-title = Findem Connect's page isn't responding.
trouble-silent-what = This computer may just be busy. This message goes away when the page responds. If it doesn't, reload the page. Your results are kept. In a terminal, findem-doctor runs the same checks.
trouble-ended-title = Findem Connect's page has stopped.
trouble-ended-what = Reload the page to continue. Your results are kept. If it stops again, use findem-doctor, which runs the same checks in a terminal.
trouble-reload = Reload
trouble-close = Close Findem Connect
