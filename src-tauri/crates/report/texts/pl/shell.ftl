# What the program says outside its page, on the terminal and in a dialog of the system: only letters and ASCII punctuation.

## What keeps the window from opening, or its page from being drawn

trouble-frozen-title = Program Findem Connect jest już otwarty, ale nie odpowiada.
trouble-frozen-what = { $process ->
    [unknown] Zaczekaj chwilę i uruchom go ponownie. Jeśli nadal nie odpowiada, zakończ jego proces i uruchom go jeszcze raz. Wyniki są zachowane.
   *[other] Zaczekaj chwilę i uruchom go ponownie. Jeśli nadal nie odpowiada, zakończ proces { $process } i uruchom go jeszcze raz. Wyniki są zachowane.
 } W terminalu te same sprawdzenia wykonuje findem-doctor.
trouble-noScreen-title = Findem Connect nie ma ekranu, na którym mógłby otworzyć okno.
trouble-noScreen-what = Uruchom go w sesji graficznej, w której DISPLAY lub WAYLAND_DISPLAY wskazuje ekran. Bez ekranu te same sprawdzenia wykonuje w terminalu findem-doctor.
trouble-noWebView-title = Findem Connect wymaga składnika WebView2, którego nie ma na tym komputerze.
trouble-noWebView-what = WebView2 to część systemu Windows, która wyświetla strony programu. Pobierz ją od firmy Microsoft ({ $address }) i uruchom Findem Connect ponownie. Bez niej te same sprawdzenia wykonuje w terminalu findem-doctor.
trouble-noWebView-get = Pobierz WebView2
trouble-notOpened-title = Findem Connect nie może otworzyć okna.
trouble-notOpened-what = Uruchom program ponownie. Jeśli okno nadal się nie otwiera, użyj programu findem-doctor, który wykonuje te same sprawdzenia w terminalu.
trouble-notDrawn-title = Strona programu Findem Connect jeszcze się nie pojawiła.
trouble-notDrawn-what = Komputer może być po prostu zajęty. Ten komunikat zniknie, gdy strona się pojawi. Jeśli strona pozostaje pusta, wczytaj ją ponownie. Jeśli to nie pomoże, użyj programu findem-doctor, który wykonuje te same sprawdzenia w terminalu.
trouble-silent-title = Strona programu Findem Connect nie odpowiada.
trouble-silent-what = Komputer może być po prostu zajęty. Ten komunikat zniknie, gdy strona odpowie. Jeśli nie odpowie, wczytaj ją ponownie. Wyniki są zachowane. W terminalu te same sprawdzenia wykonuje findem-doctor.
trouble-ended-title = Strona programu Findem Connect przestała działać.
trouble-ended-what = Aby kontynuować, wczytaj stronę ponownie. Wyniki są zachowane. Jeśli to się powtórzy, użyj programu findem-doctor, który wykonuje te same sprawdzenia w terminalu.
trouble-reload = Wczytaj ponownie
trouble-close = Zamknij Findem Connect
