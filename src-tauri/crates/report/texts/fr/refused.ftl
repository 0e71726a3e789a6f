# What is said about a command line that is wrong: an option, a command, or a value that there isn't, or one that is missing.

## What stands before and after, and around what was typed

refused-error = erreur :
refused-tip = conseil :
refused-quoted = « { $words } »
refused-help = Pour en savoir plus, essayez { $option }.

## What is wrong

refused-unknownArgument = argument inattendu : { $argument }
refused-invalidSubcommand = commande inconnue : { $command }
refused-missingSubcommand = il manque une commande après { $command }
refused-commands = [commandes : { $commands }]
refused-missingRequiredArgument = il manque ces arguments obligatoires :
refused-argumentConflict = l’argument { $argument } ne peut pas être utilisé avec { $other }
refused-argumentConflicts = l’argument { $argument } ne peut pas être utilisé avec :
refused-argumentTwice = l’argument { $argument } ne peut être donné qu’une fois
refused-emptyValue = il manque une valeur pour { $argument }
refused-invalidValue = valeur incorrecte { $value } pour { $argument }
refused-valueValidation = valeur incorrecte { $value } pour { $argument } : { $why }
refused-tooManyValues = valeur inattendue { $value } pour { $argument } ; aucune autre n’est possible
refused-invalidUtf8 = au moins un argument n’est pas en UTF-8 valide

## Why a value is wrong

refused-why-noSeconds = indiquez un nombre de secondes
refused-why-seconds = indiquez plus de 0 et au plus { $most } secondes
refused-why-number = indiquez un nombre de { $least } à { $most }
refused-why-shard = indiquez I/N, avec I de 0 à N - 1, comme 0/4

## What may be meant

refused-similarCommand = { $number ->
    [one] il existe une commande proche : { $names }
   *[several] il existe des commandes proches : { $names }
}
refused-similarArgument = { $number ->
    [one] il existe un argument proche : { $names }
   *[several] il existe des arguments proches : { $names }
}
refused-similarValue = { $number ->
    [one] il existe une valeur proche : { $names }
   *[several] il existe des valeurs proches : { $names }
}
refused-allValues = pour voir toutes les valeurs : { $command }
refused-asValue = pour donner { $value } comme valeur, écrivez { $instead }
refused-afterDashes = la commande { $command } existe ; pour l’utiliser, retirez { $dashes } qui la précède
refused-elsewhere = { $words } existe
