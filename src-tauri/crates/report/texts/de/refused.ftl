# What is said about a command line that is wrong: an option, a command, or a value that there isn't, or one that is missing.

## What stands before and after, and around what was typed

refused-error = Fehler:
refused-tip = Tipp:
refused-quoted = „{ $words }“
refused-help = Weitere Informationen erhalten Sie mit { $option }.

## What is wrong

refused-unknownArgument = unerwartetes Argument { $argument }
refused-invalidSubcommand = unbekannter Befehl { $command }
refused-missingSubcommand = nach { $command } fehlt ein Befehl
refused-commands = [Befehle: { $commands }]
refused-missingRequiredArgument = diese erforderlichen Argumente fehlen:
refused-argumentConflict = das Argument { $argument } lässt sich nicht zusammen mit { $other } verwenden
refused-argumentConflicts = das Argument { $argument } lässt sich nicht zusammen mit diesen verwenden:
refused-argumentTwice = das Argument { $argument } darf nur einmal angegeben werden
refused-emptyValue = für { $argument } fehlt ein Wert
refused-invalidValue = ungültiger Wert { $value } für { $argument }
refused-valueValidation = ungültiger Wert { $value } für { $argument }: { $why }
refused-tooManyValues = unerwarteter Wert { $value } für { $argument }; hier ist keiner mehr möglich
refused-invalidUtf8 = mindestens ein Argument ist kein gültiges UTF-8

## Why a value is wrong

refused-why-noSeconds = geben Sie eine Zahl von Sekunden an
refused-why-seconds = geben Sie mehr als 0 und höchstens { $most } Sekunden an
refused-why-number = geben Sie eine Zahl von { $least } bis { $most } an
refused-why-shard = geben Sie I/N an, mit I von 0 bis N - 1, zum Beispiel 0/4

## What may be meant

refused-similarCommand = { $number ->
    [one] es gibt einen ähnlichen Befehl: { $names }
   *[several] es gibt ähnliche Befehle: { $names }
}
refused-similarArgument = { $number ->
    [one] es gibt ein ähnliches Argument: { $names }
   *[several] es gibt ähnliche Argumente: { $names }
}
refused-similarValue = { $number ->
    [one] es gibt einen ähnlichen Wert: { $names }
   *[several] es gibt ähnliche Werte: { $names }
}
refused-allValues = alle Werte sehen Sie mit: { $command }
refused-asValue = um { $value } als Wert zu übergeben, schreiben Sie { $instead }
refused-afterDashes = es gibt den Befehl { $command }; um ihn zu verwenden, lassen Sie { $dashes } davor weg
refused-elsewhere = es gibt { $words }
