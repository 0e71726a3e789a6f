# What is said about a command line that is wrong: an option, a command, or a value that there isn't, or one that is missing.
# Each sentence begins with a small letter, because "error:" or "tip:" stands before it.

## What stands before and after, and around what was typed

refused-error = error:
refused-tip = tip:
refused-quoted = '{ $words }'
refused-help = For more information, try { $option }.

## What is wrong

refused-unknownArgument = unexpected argument { $argument } found
refused-invalidSubcommand = unrecognized subcommand { $command }
refused-missingSubcommand = { $command } requires a subcommand but one was not provided
refused-commands = [subcommands: { $commands }]
refused-missingRequiredArgument = the following required arguments were not provided:
refused-argumentConflict = the argument { $argument } cannot be used with { $other }
refused-argumentConflicts = the argument { $argument } cannot be used with:
refused-argumentTwice = the argument { $argument } cannot be used multiple times
refused-emptyValue = a value is required for { $argument } but none was supplied
refused-invalidValue = invalid value { $value } for { $argument }
refused-valueValidation = invalid value { $value } for { $argument }: { $why }
refused-tooManyValues = unexpected value { $value } for { $argument } found; no more were expected
refused-invalidUtf8 = invalid UTF-8 was detected in one or more arguments

## Why a value is wrong

refused-why-noSeconds = give a number of seconds
refused-why-seconds = give more than 0 and at most { $most } seconds
refused-why-number = give a number from { $least } to { $most }
refused-why-shard = give I/N, with I from 0 to N - 1, such as 0/4

## What may be meant

refused-similarCommand = { $number ->
    [one] a similar subcommand exists: { $names }
   *[several] some similar subcommands exist: { $names }
}
refused-similarArgument = { $number ->
    [one] a similar argument exists: { $names }
   *[several] some similar arguments exist: { $names }
}
refused-similarValue = { $number ->
    [one] a similar value exists: { $names }
   *[several] some similar values exist: { $names }
}
refused-allValues = to see all values: { $command }
refused-asValue = to pass { $value } as a value, use { $instead }
refused-afterDashes = subcommand { $command } exists; to use it, remove the { $dashes } before it
refused-elsewhere = { $words } exists
