# What is said about a command line that is wrong: an option, a command, or a value that there isn't, or one that is missing.

## What stands before and after, and around what was typed

refused-error = error:
refused-tip = consejo:
refused-quoted = «{ $words }»
refused-help = Para obtener más información, pruebe { $option }.

## What is wrong

refused-unknownArgument = argumento inesperado { $argument }
refused-invalidSubcommand = comando desconocido { $command }
refused-missingSubcommand = falta un comando después de { $command }
refused-commands = [comandos: { $commands }]
refused-missingRequiredArgument = faltan estos argumentos obligatorios:
refused-argumentConflict = el argumento { $argument } no se puede usar con { $other }
refused-argumentConflicts = el argumento { $argument } no se puede usar con:
refused-argumentTwice = el argumento { $argument } solo se puede indicar una vez
refused-emptyValue = falta un valor para { $argument }
refused-invalidValue = valor no válido { $value } para { $argument }
refused-valueValidation = valor no válido { $value } para { $argument }: { $why }
refused-tooManyValues = valor inesperado { $value } para { $argument }; no se admite ninguno más
refused-invalidUtf8 = al menos un argumento no es UTF-8 válido

## Why a value is wrong

refused-why-noSeconds = indique un número de segundos
refused-why-seconds = indique más de 0 y como máximo { $most } segundos
refused-why-number = indique un número de { $least } a { $most }
refused-why-shard = indique I/N, con I de 0 a N - 1, como 0/4

## What may be meant

refused-similarCommand = { $number ->
    [one] existe un comando parecido: { $names }
   *[several] existen comandos parecidos: { $names }
}
refused-similarArgument = { $number ->
    [one] existe un argumento parecido: { $names }
   *[several] existen argumentos parecidos: { $names }
}
refused-similarValue = { $number ->
    [one] existe un valor parecido: { $names }
   *[several] existen valores parecidos: { $names }
}
refused-allValues = para ver todos los valores: { $command }
refused-asValue = para pasar { $value } como valor, escriba { $instead }
refused-afterDashes = el comando { $command } existe; para usarlo, quite { $dashes } delante de él
refused-elsewhere = { $words } existe
