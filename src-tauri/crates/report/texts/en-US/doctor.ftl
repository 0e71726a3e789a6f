# What the command line says around a report: the plan of a check, its progress, the summary of a fleet, keys, and the practice tenant.
# Names of commands, options, variables, and files stay as they are.

## What stands before a note, an error, and a hint

printed-note = note: { $text }
printed-error = error[{ $code }]: { $text }
printed-hint = hint: { $text }

## The plan of a check

plan-host-practice = the practice tenant on this computer
plan-title = What a check sends, and only to { $host }:
plan-reads = It reads:
plan-writes = It tries to write, on IDs that are made up for this run and belong to nothing:
plan-or = or { $path }
plan-end = A request that fails may be repeated a few times. The key is sent in a header.

## The progress of a check, in one line

progress-asking = Asking { $host } …
progress-answered = { $kind ->
    [reads] { $answered } of { $wanted } read permissions answered
   *[all] { $answered } of { $wanted } permissions answered
}

## Notes on a check

check-saved = the report is in { $file }
check-key-from-variable = the key comes from the variable { $variable }
check-not-in-history = the run isn’t in the history of { $profile }, because { $why }

## The summary of a fleet, and its progress in one line

fleet-ready = { $count } ready
fleet-notReady = { $count } not ready
fleet-undetermined = { $count } undetermined
fleet-notChecked = { $count } not checked
fleet-title-notReady = Not ready:
fleet-title-undetermined = Undetermined:
fleet-title-limited = Ready, but limited:
fleet-title-notChecked = Not checked, so nothing is known about these keys:
fleet-title-skipped = Skipped, because { $file } already has a result for them, which is counted above:
fleet-lines = { $lines ->
    [one] 1 line: { $counts }.
   *[other] { $lines } lines: { $counts }.
}
fleet-no-lines = No line had a key for this run.
fleet-see-headlines = see the headline of each line
fleet-stopped = Stopped early. Unfinished checks have no result.
fleet-changes-title = Changed since { $file }:
fleet-changes-none = Nothing changed since { $file }.
fleet-changes-none-so-far = Among the keys of this run, nothing changed since { $file }.
fleet-changes-more = … and { $count } more
fleet-changes-gone-unknown = This run didn’t see the whole list, so it can’t tell which keys are gone.
fleet-change-new = New
fleet-change-gone = Gone
fleet-line = line { $line }
fleet-environment-custom = the address in --api-base
fleet-not-checked = Not checked
fleet-exit-ready = Exit code 0: every key is ready.
fleet-exit-notReady = Exit code 1: at least one key is not ready.
fleet-exit-notDone = Exit code 2: not all results could be written.
fleet-exit-undetermined = Exit code 3: no key is certainly not ready, but some are undetermined or weren’t checked.
fleet-done = { $done } done: { $counts }
fleet-done-of = { $done } of about { $all } done: { $counts }
fleet-left-seconds = about { $seconds } s left
fleet-left-minutes = about { $minutes } min left

## Where a key is stored

place-gnomeKeyring = GNOME Keyring
place-kdeWallet = KDE Wallet
place-keePassXc = KeePassXC
place-systemKeyring = the system keyring
place-windowsCredentialManager = Windows Credential Manager
place-macKeychain = macOS Keychain
place-session = the memory of this program

## Keys

keys-question = Key (not shown):
keys-stored =
    The key is in { $place } as “{ $entry }”.
    Check it: { $command }
keys-stored-practice =
    The key is in { $place } as “{ $entry }”.
    Check it: { $command }
    ADDRESS stands for the API address that findem-doctor practice prints.
keys-stored-custom =
    The key is in { $place } as “{ $entry }”.
    Check it: { $command }
    ADDRESS stands for the address of its API.
keys-removed = The key of { $profile } was removed from { $place }.
keys-removed-unlisted = A key whose profile isn’t in the list was removed from { $place }.
keys-none = no keys are stored
keys-none-add = no keys are stored; { $command } stores one
keys-not-listed = { $why }; keys that it names aren’t listed
keys-ends = ends { $lastFour }
keys-since = since { $date }

## The weekly check

watch-on = { $profile } is checked every week.
watch-off = { $profile } is no longer checked every week.
watch-nothing = No connection is checked every week.
watch-status = { $profile }: checked every week since { $since }. { $last }
watch-last-none = There was no check yet.
watch-last-ready = The last check was on { $date }: ready.
watch-last-notReady = The last check was on { $date }: not ready.
watch-last-undetermined = The last check was on { $date }: undetermined.
watch-last-noKey = On { $date }, the keychain didn’t give the key, so nothing was checked.
watch-last-notChecked = On { $date }, nothing was checked.
watch-timer-off = the timer is off, so no check runs by itself; `findem-doctor watch on NAME` turns it on
watch-waits = another program, such as the window of Findem Connect, is using the records; waiting until it ends
watch-no-notification = no notification could be shown ({ $why })
watch-notice-broke = The connection between Findem and SmartRecruiters changed for the worse
watch-notice-restored = The connection between Findem and SmartRecruiters works again
watch-notice-noKey = The connection between Findem and SmartRecruiters wasn’t checked
watch-notice-no-entry = The keychain doesn’t have the key.

## The practice tenant

practice-running = The practice tenant is running. Nothing about it is real.
practice-api = API address
practice-admin = Admin pages
practice-scenario = Scenario
practice-keys = Keys:
practice-no-keys = none yet; make one on the admin pages
practice-check = Check a key in another terminal:
practice-stop = Ctrl-C stops it.
