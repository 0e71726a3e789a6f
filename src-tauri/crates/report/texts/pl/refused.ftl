# What is said about a command line that is wrong: an option, a command, or a value that there isn't, or one that is missing.

## What stands before and after, and around what was typed

refused-error = błąd:
refused-tip = wskazówka:
refused-quoted = „{ $words }”
refused-help = Więcej informacji: { $option }.

## What is wrong

refused-unknownArgument = nieoczekiwany argument { $argument }
refused-invalidSubcommand = nieznane polecenie { $command }
refused-missingSubcommand = po { $command } brakuje polecenia
refused-commands = [polecenia: { $commands }]
refused-missingRequiredArgument = brakuje wymaganych argumentów:
refused-argumentConflict = argumentu { $argument } nie można użyć razem z { $other }
refused-argumentConflicts = argumentu { $argument } nie można użyć razem z:
refused-argumentTwice = argument { $argument } można podać tylko raz
refused-emptyValue = brakuje wartości dla { $argument }
refused-invalidValue = nieprawidłowa wartość { $value } dla { $argument }
refused-valueValidation = nieprawidłowa wartość { $value } dla { $argument }: { $why }
refused-tooManyValues = nieoczekiwana wartość { $value } dla { $argument }; nie można już podać żadnej
refused-invalidUtf8 = co najmniej jeden argument nie jest poprawnym tekstem UTF-8

## Why a value is wrong

refused-why-noSeconds = podaj liczbę sekund
refused-why-seconds = podaj więcej niż 0 i najwyżej { $most } sekund
refused-why-number = podaj liczbę od { $least } do { $most }
refused-why-shard = podaj I/N, gdzie I wynosi od 0 do N - 1, na przykład 0/4

## What may be meant

refused-similarCommand = { $number ->
    [one] istnieje podobne polecenie: { $names }
   *[several] istnieją podobne polecenia: { $names }
}
refused-similarArgument = { $number ->
    [one] istnieje podobny argument: { $names }
   *[several] istnieją podobne argumenty: { $names }
}
refused-similarValue = { $number ->
    [one] istnieje podobna wartość: { $names }
   *[several] istnieją podobne wartości: { $names }
}
refused-allValues = aby zobaczyć wszystkie wartości: { $command }
refused-asValue = aby podać { $value } jako wartość, napisz { $instead }
refused-afterDashes = istnieje polecenie { $command }; aby go użyć, usuń { $dashes } przed nim
refused-elsewhere = istnieje { $words }
