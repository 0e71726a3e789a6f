# The words of two reports compared. “Before” is the report that was given first, “now” the other.

comparison-title = Porównanie dwóch sprawdzeń
comparison-before = Wcześniej
comparison-now = Teraz
comparison-before-why = Wcześniej: { $why }
comparison-now-why = Teraz: { $why }
comparison-change = { $old } → { $new }
comparison-in-both = { $state } w obu raportach
comparison-not-comparable = Jedno ze sprawdzeń tego nie ustaliło lub to pominęło. To ani lepiej, ani gorzej.
comparison-same-permissions = { $count ->
    [one] Jedno uprawnienie jest w obu raportach takie samo.
    [few] { $count } uprawnienia są w obu raportach takie same.
   *[many] { $count } uprawnień jest w obu raportach takich samych.
}

## What must be known first

comparison-caveat-sameCheck = Oba pliki zawierają to samo sprawdzenie.
comparison-caveat-key = Różne klucze: { $old } → { $new }.
comparison-caveat-keyUnknown = Nie da się ustalić, czy w obu sprawdzeniach użyto tego samego klucza.
comparison-caveat-environment = Różne środowiska: { $old } → { $new }. Stąd może wynikać każda zmiana.
comparison-caveat-mode = Różne rodzaje sprawdzenia: { $old } → { $new }.
comparison-caveat-order = Jako pierwszy podano nowszy raport. Porównanie przebiega od wcześniejszego do późniejszego: { $old } → { $new }.
comparison-caveat-program = Różne wersje programu, które mogą oceniać inaczej: { $old } → { $new }.
comparison-caveat-catalogue = Różne wersje listy uprawnień: { $old } → { $new }.

## What changed since the last kept check, and what is in the way of comparing

comparison-since-title = Co się zmieniło
comparison-since = Porównano ze sprawdzeniem z { $time }.
comparison-since-nothing = Od sprawdzenia z { $time } nic się nie zmieniło.
comparison-since-passed = Sprawdzenie z { $time } pominięto: { $why }.
comparison-since-not = Nie można porównać ze sprawdzeniem z { $time }: { $why }.
comparison-obstacle-first = To pierwsze sprawdzenie w historii, więc nie ma go jeszcze z czym porównać.
comparison-obstacle-thisStopped = Nie można porównać, bo to sprawdzenie zatrzymano.
comparison-obstacle-thisUntold = Nie można porównać, bo to sprawdzenie niczego nie ustaliło. { $why }
comparison-obstacle-unreadable = nie da się otworzyć jego raportu
comparison-obstacle-environment = dotyczyło innego środowiska
comparison-obstacle-key = dotyczyło innego klucza
comparison-obstacle-keyUnknown = nie da się ustalić, czy dotyczyło tego samego klucza
comparison-obstacle-mode = tylko jedno z dwóch sprawdzeń ograniczono do niektórych uprawnień
comparison-obstacle-stopped = zostało zatrzymane
comparison-obstacle-untold = niczego nie ustaliło

## What the changes come to

comparison-outcome-worse = Gorzej: { $worse }
comparison-outcome-mixed = Gorzej: { $worse }. Lepiej: { $better }
comparison-outcome-better = Lepiej: { $better }
comparison-outcome-betterNotReady = { $old ->
    [notReady] Lepiej, ale klucz nadal nie jest gotowy: { $better }
   *[other] Lepiej, ale klucz nie jest gotowy: { $better }
}
comparison-outcome-notComparable = Nie do porównania: { $untold }
comparison-outcome-told = { $new ->
    [ready] Teraz gotowy. Wcześniejsze sprawdzenie tego nie ustaliło.
    [notReady] Niegotowy. Wcześniejsze sprawdzenie tego nie ustaliło.
   *[other] { $old ->
        [ready] To sprawdzenie tego nie ustaliło. We wcześniejszym klucz był gotowy.
       *[other] To sprawdzenie tego nie ustaliło. We wcześniejszym klucz nie był gotowy.
    }
}
comparison-outcome-otherReason = { $new ->
    [ready] Nadal gotowy, ale z innego powodu.
    [notReady] Nadal niegotowy, ale z innego powodu.
   *[other] Nadal nie wiadomo, ale z innego powodu.
}
comparison-outcome-different = { $result ->
    [writesTried] Ten sam wynik. Teraz przetestowano też 7 uprawnień do zapisu.
    [another] Ani lepiej, ani gorzej: { $different }
   *[same] Ten sam wynik
}
comparison-outcome-same = Ten sam wynik

comparison-brief-key = klucz
comparison-brief-key-worse = { $key ->
    [another] SmartRecruiters nie przyjmuje nowego klucza.
   *[same] SmartRecruiters już nie przyjmuje tego klucza.
}
comparison-brief-key-better = { $key ->
    [another] nowy klucz jest przyjmowany
   *[same] SmartRecruiters teraz przyjmuje ten klucz
}
comparison-brief-now-ready = teraz gotowy
comparison-brief-now-notReady = już niegotowy
comparison-brief-still-notReady = nadal niegotowy
comparison-brief-jobs = liczba rekrutacji, które widzi klucz: { $new } zamiast { $old } (grupa dostępu)
comparison-brief-subject = { $subject }: { $states }
comparison-brief-item = { $subject }, { $names }: { $states }
comparison-brief-named = { $names }: { $states }
comparison-brief-permissions = { $count ->
    [one] { $count } uprawnienie: { $states }
    [few] { $count } uprawnienia: { $states }
   *[many] { $count } uprawnień: { $states }
}
comparison-brief-untested = { $count ->
    [one] { $count } uprawnienie sprawdzono
    [few] { $count } uprawnienia sprawdzono
   *[many] { $count } uprawnień sprawdzono
} tylko w jednym ze sprawdzeń
comparison-brief-several = różne zmiany
comparison-brief-otherwise = { $new } w obu raportach, ale z innego powodu
comparison-brief-permission = uprawnienie
comparison-brief-role = rola
comparison-brief-accessGroups = grupy dostępu
comparison-brief-source = źródło
comparison-brief-connectTest = test połączenia
comparison-brief-rehearsal = próba
comparison-brief-result = wynik
comparison-brief-network = sieć
comparison-brief-computer = komputer
comparison-brief-otherUser = użycie klucza

comparison-effect-worse = Gorzej
comparison-effect-notComparable = Nie do porównania
comparison-effect-better = Lepiej
comparison-effect-different = Inne różnice

## What changed

comparison-subject-key = Klucz
comparison-subject-permission = Uprawnienia
comparison-subject-role = Rola
comparison-subject-accessGroups = Grupy dostępu
comparison-subject-source = Źródło
comparison-subject-connectTest = Test połączenia
comparison-subject-rehearsal = Próba
comparison-subject-result = Wynik
comparison-subject-network = Sieć
comparison-subject-computer = Komputer
comparison-subject-otherUser = Użycie klucza

comparison-key-ending = …{ $lastFour }
comparison-key-accepted = Przyjmowany
comparison-key-refused = Odrzucany
comparison-match = { $label }, typ { $type }, ID { $id }
comparison-not-counted = nie policzono
comparison-not-known = nie wiadomo
comparison-notes = Uwagi
comparison-no-note = brak
comparison-no-rehearsal = Brak
comparison-rehearsal-clean = Udana, bez śladu
comparison-rehearsal-leftover = Mógł zostać kandydat testowy
comparison-rehearsal-failed = Nieudana
comparison-rehearsal-inconclusive = Nie ustalono
comparison-other-user-yes = W tym samym czasie używał go inny program
comparison-other-user-no = O ile wiadomo, używał go tylko ten program
