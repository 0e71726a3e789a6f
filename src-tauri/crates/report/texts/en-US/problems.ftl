# Why a command failed, and what may help. Each one begins with a small letter, because "error:" or "hint:" stands before it.
# Names of commands, options, variables, and files stay as they are, in their backticks too.

## Keys

problem-noKey = there is no key to check
problem-severalKeys = more than one key was given: { $names }
problem-keyEmpty = the key is empty
problem-twoKeys = this text contains two different keys, one ending in { $first } and one in { $second }
problem-notPracticeKey = { $shape ->
    [cut] { $count ->
        [one] this is only part of a key: at least 1 character is missing
       *[other] this is only part of a key: at least { $count } characters are missing
    }
    [overlong] { $count ->
        [one] this is longer than a practice key: 1 character is too many
       *[other] this is longer than a practice key: { $count } characters are too many
    }
   *[other] this is practice, and the text isn't a practice key
}
problem-keyAsArgument = keys aren't accepted on the command line, where other users of this computer could read them
problem-keyUnreadable = the key can't be read from standard input: { $why }
problem-keyMalformed = this text can't be a key: it contains other text or characters that no key has, or it's far too long
problem-practiceKeyElsewhere = this is a practice key; it's never sent to SmartRecruiters
problem-realKeyInPractice = this is practice, and the text isn't a practice key; switch to production to use it

## Profiles and the keychain

problem-profileNeedsAddress = the profile { $profile } is for a custom address, and no address was given
problem-noProfile = there is no profile called { $profile }
problem-profilesDamaged = the list of profiles in { $file } is damaged
problem-profileWithoutKey = the profile { $profile } has no stored key
problem-profileHasKey = the profile { $profile } already has a key
problem-keyElsewhere = the key of the profile { $profile } is in a different keychain than the one in use now
problem-noStore = no keychain answers on this computer
problem-noCollection = the keyring service has no keyring to store a key in
problem-untilLogout = the keyring service forgets its keys at logout
problem-keychainLocked = the keychain is locked
problem-waiting = the keychain hasn't answered yet
problem-noAccess = the system doesn't allow the keychain to be used
problem-ambiguous = the keychain has several entries with this name
problem-tooLong = the key is longer than the { $limit } characters that this keychain accepts
problem-notKept = the keychain didn't return what was stored
problem-notText = the keychain's entry isn't text
problem-failed = the keychain failed

## Lists of keys and their results

problem-keysFile = { $file } can't be read: { $why }
problem-keysOpenToOthers = { $file } contains keys, but other users of this computer can read it (its mode is { $mode })
problem-keysFromTerminal = a list of keys can't be typed on a terminal, because the terminal would show the keys
problem-noLines = the list has no line with a key
problem-outForeign = { $file } contains something other than results of this command
problem-outInUse = another run is writing to { $file }
problem-oldResultsFile = the earlier results in { $file } can't be read: { $why }
problem-oldResultsBroken = { $file }, line { $line }: this isn't a result of `findem-doctor fleet`
problem-oldResultsAreOut = the earlier results can't be in the file that this run writes to
problem-metricsForeign = { $file } contains something other than metrics of this program
problem-lineTooLong = this line is too long for a key and its name
problem-lineNotText = this line isn't text: the list is in UTF-16, and this line is damaged
problem-lineNotJson = this line isn't JSON, starting at character { $place }
problem-lineWrongShape = this line needs "name" with "key" or "profile", and may have only "env" and "consent" besides; see character { $place }
problem-lineWithoutName = this line has no name
problem-lineNameIsKey = the name on this line looks like a key or contains one
problem-lineWithoutKey = this line has neither a key nor a profile
problem-lineSeveralKeys = this line has both a key and a profile
problem-lineUnknownEnvironment = the environment on this line isn't production, sandbox, or practice

## The practice tenant and addresses

problem-scenarioElsewhere = --scenario is for the practice tenant, not for { $environment }
problem-scenarioWithoutKey = the scenario { $scenario } has no key yet, so there's nothing to check
problem-keyForOwnTenant = this command starts a practice tenant that accepts only its own keys, not the one from { $source }
problem-practiceNeedsAddress = a practice tenant needs an address, and none was given
problem-practiceListen = the practice tenant can't listen on { $address }
problem-practiceTooManyCandidates = the practice tenant can have up to { $limit } candidates, not { $count }
problem-practiceSavedByLater = the saved practice tenant was written by a later version of this program
problem-notAnAddress = this isn't a web address; write it like http://127.0.0.1:8080
problem-notHttp = only http:// is accepted here; for SmartRecruiters itself, choose production or sandbox
problem-notLoopback = only an address on this computer is accepted: 127.0.0.1, [::1], or localhost
problem-userInfo = the address can't contain a user name or a password
problem-notAnOrigin = the address must end after the port, without a path, a query, or a fragment

## Files and this program

problem-internal = this check stopped because of an error in this program
problem-trust = this computer has no trusted certificates, so it can't verify SmartRecruiters'
problem-reportFile = { $file } can't be read: { $why }
problem-reportTooLarge = { $file }: the file has more than { $limit } bytes
problem-reportForeign = { $file }: this isn’t a Findem Connect report
problem-reportDamaged = { $file }: the report is damaged: { $why }
problem-reportNewer = { $file }: the report has the schema version { $version }, and this program reads { $known }
problem-planFormat = a plan can be shown only as text or as JSON
problem-noTimer = the timer of the weekly check can't be switched: { $why }
problem-nothingWatched = no connection is checked every week
problem-notWatched = { $profile } isn't checked every week
problem-changesFormat = what changed can be shown only as text, JSON, or Markdown
problem-outFile = { $file } can't be written: { $why }
problem-outNotAFile = { $file } isn't a file that can be replaced
problem-reportEnding = a report can't be written as { $ending }
problem-resultsEnding = results are written as lines of JSON, not as { $ending }
problem-output = standard output can't be written: { $why }
problem-noOutput = results can't be printed: { $why }
problem-runtime = this program can't start: { $why }
problem-explainUnknown = unknown: “{ $query }”
problem-codeLength = a result code has 15, 20, or 25 characters, but this one has { $count }
problem-codeCharacter = a result code never contains “{ $character }”
problem-codeCheck = the result code is mistyped: its check digit doesn't match
problem-codeNewer = the result code was made by a later version of this program
problem-noHome = this computer has no folder for program data; name one in { $variable }
problem-locked = another program, such as the window of Findem Connect, is using { $folder }
problem-newerVersion = { $file } was written by a newer version
problem-unreadable = { $file } couldn't be read, so it stays as it is
problem-tooLarge = { $file } is too large
problem-noSpace = there's no space left to write { $file }
problem-notPermitted = this program isn't allowed to access { $file }
problem-held = another program has { $file } open
problem-nameTaken = there's already a profile with this name
problem-nameEmpty = a profile needs a name
problem-nameTooLong = a profile's name can have at most { $limit } characters
problem-io = { $file } couldn't be written or read

## Why a file can't be read or written

why-standardInput = standard input
why-notFound = it doesn't exist
why-noFolder = its folder doesn't exist
why-notPermitted = you aren't allowed to
why-folder = it's a folder
why-full = the disk is full
why-tooLarge = files can't be that large here
why-readOnly = the disk is read-only
why-badName = its name can't be used here
why-passing = it's on a disk image, or still where it was downloaded

## What the company's IT turned off

problem-forbiddenByPolicy = { $feature ->
    [production] your company's IT turned this off on this computer: contacting SmartRecruiters (see { $place })
    [sandbox] your company's IT turned this off on this computer: contacting a SmartRecruiters sandbox (see { $place })
    [custom] your company's IT turned this off on this computer: contacting a server at an address that is entered (see { $place })
    [writeAttempts] your company's IT turned this off on this computer: trying the write permissions (see { $place })
    [rehearsal] your company's IT turned this off on this computer: the rehearsal (see { $place })
    [fieldSample] your company's IT turned this off on this computer: the field sample (see { $place })
    [keepKey] your company's IT turned this off on this computer: storing a key in the keychain (see { $place })
    [watch] your company's IT turned this off on this computer: checking the connection at intervals (see { $place })
   *[typedProxy] your company's IT turned this off on this computer: a proxy whose address is entered (see { $place })
}
problem-policyUnusable = { $why ->
    [notRoots] the policy in { $place } turns off everything that it can turn off, because it does not belong to root
    [othersCanWrite] the policy in { $place } turns off everything that it can turn off, because users other than root can write it
    [notAFile] the policy in { $place } turns off everything that it can turn off, because it is a link, or not a file in a folder
    [tooLong] the policy in { $place } turns off everything that it can turn off, because it is too long
    [notToml] the policy in { $place } turns off everything that it can turn off, because it is not valid TOML
    [unknownKey] the policy in { $place } turns off everything that it can turn off, because this version does not know “{ $key }”
    [wrongValue] the policy in { $place } turns off everything that it can turn off, because “{ $key }” has a value that it cannot have
   *[unreadable] the policy in { $place } turns off everything that it can turn off, because it cannot be read
}

## Hints

hint-policy = only the company's IT can change that
hint-practiceAlways = practice always works: `findem-doctor check --env practice`
hint-giveKeyElsewhere = give it to `findem-doctor check --key-stdin`, or store it with `findem-doctor keys add NAME`
hint-giveKey = give it with `--key-stdin`, with `--profile NAME`, or in the variable FINDEM_DOCTOR_KEY
hint-tryPractice = to try it without a key: `findem-doctor check --env practice`
hint-oneKey = give only one, so it's clear which key to check
hint-unset = if you didn't mean to use FINDEM_DOCTOR_KEY, unset it
hint-nameTenant = to check a practice key, name the tenant that issued it: add `--api-base URL`
hint-nameTenantInstead = to check a practice key, name the tenant that issued it: `--env practice --api-base URL` in place of `--scenario`
hint-leaveOutScenario = to check a real key, leave out `--scenario`
hint-otherName = to check a real key, store it under another name: `findem-doctor keys add NAME`
hint-leaveOne = leave only one, so it's clear which key you mean
hint-copyPracticeKey = copy the whole key that `findem-doctor practice` shows, or make one on its admin pages
hint-copyAgain = copy the key again; SmartRecruiters shows it once, when it is made
hint-inHistory = the key is now in your shell's history. If others can read that, revoke the key and make a new one
hint-leaveOutEnvironment = leave out `--env`, or use `--env practice`
hint-startTenant = start it with `findem-doctor practice`, make a key on its admin pages, and check that with `findem-doctor check --env practice --api-base URL --key-stdin`
hint-chmod = make it readable only by you: `chmod 600 FILE`
hint-revoke = if others may have read it already, revoke its keys and make new ones
hint-pipe = name a file, or pipe the list in
hint-listFormat = the list has one JSON object per line; see `findem-doctor fleet --help`
hint-otherFile = name another file; nothing in this one was changed
hint-wholeResults = name the unchanged file that `--out` of an earlier run wrote
hint-ownFile = give each run its own file
hint-address = give it with `--api-base URL`
hint-listProfiles = `findem-doctor keys list` shows the profiles that have a key
hint-keysLeft = keys that it names may still be in the keychain, whose own program lists them as “Findem Connect”
hint-deleteFile = delete that file when no one needs it anymore
hint-addKey = store one: `findem-doctor keys add NAME`
hint-forgetKey = to replace it, run `findem-doctor keys forget NAME` first
hint-startKeychain = start that keychain, then try again
hint-explainAll = to see everything that can be explained: `findem-doctor explain`
hint-similar = similar: { $names }
hint-planFormat = use `--format text` or `--format json`
hint-installPackage = the timer comes with the package findem-doctor; it needs a login with systemd
hint-keepTogether = Windows starts the check with findem-connect.exe, which must stay in the same folder as findem-doctor.exe
hint-moveToApplications = move Findem Connect to the Applications folder, and leave it there
hint-ownSchedule = any other scheduler can run `findem-doctor check --profile NAME --changes`
hint-watchOn = to check a connection every week: `findem-doctor watch on NAME`
hint-changesFormat = use `--format text`, `--format json`, or `--format markdown`
hint-out = name a file for them: `--out FILE`
hint-above = the output is above, on standard error
hint-printReport = name a file, or leave out `--out` to print the result
hint-reportEndings = use a name that ends in .txt, .md, .json, or .html, or name the format with `--format`
hint-resultsEndings = use a name that ends in .ndjson
hint-unchangedFile = ask for the unchanged file that `findem-doctor check --format json` or the window wrote
hint-nameTenantOfKey = to check it, name the tenant that issued it: `findem-doctor check --env practice --api-base URL --key-stdin`
hint-leaveOutPractice = to check a real key, leave out `--env practice`
hint-checkRealKey = to check a real key: `findem-doctor check --env production --key-stdin`
hint-closeProgram = close the program that has it open, then try again
hint-closeWindow = close the window of Findem Connect, or wait for the other command to end
hint-startKeyring = start the desktop's keyring (GNOME Keyring, KDE Wallet or KeePassXC), then try again
hint-createKeyring = create a keyring and make it the default, for example in “Passwords and Keys”
hint-unlock = unlock the keychain, then try again
hint-answerPrompt = answer the window in which the system asks for the keychain's password
hint-deleteDuplicates = delete the duplicate entries in the keychain's own program
hint-useSession = continue without storing it: `findem-doctor check --key-stdin`
