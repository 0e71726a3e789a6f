# What the help of the command line says: `findem-doctor --help`, and the help of each command. The manual page and the completions for shells
# take the English texts.
# Names of commands, options, variables, files, and values stay as they are, and so does what stands in angle brackets.

## Headings, and what follows the text of an option

help-heading-usage = Usage:
help-heading-commands = Commands:
help-heading-arguments = Arguments:
help-heading-options = Options:
help-heading-values = Possible values:
help-default = [default: { $value }]
help-values = [possible values: { $values }]

## Commands

help-command = Check a SmartRecruiters API key for Findem, and say in one sentence what is wrong
help-command-check = Check a key: its permissions, the source Findem, and what Findem will do
help-command-fleet = Check many keys at once, with one result line for each
help-command-practice = Serve the practice tenant, a stand-in for SmartRecruiters on this computer
help-command-explain = Explain what a report says: a permission, a cause, a reason, what a customer sees, or a result code
help-command-report = Open the report that a customer sent, or compare two
help-command-report-show = Show a report
help-command-report-diff = Compare two reports: what's better, what's worse, and what can't be compared
help-command-keys = Store keys in this computer's keychain, each under a name
help-command-keys-add = Store a key that is read from standard input, or typed without being shown
help-command-keys-list = List the names of the keys, without the keys themselves
help-command-keys-forget = Remove a key from the keychain
help-command-watch = Check connections every week, and be notified when something breaks
help-command-watch-on = Check a connection every week, with its key in the keychain
help-command-watch-off = Stop checking a connection
help-command-watch-now = Do now what the timer does every week
help-command-watch-status = Show which connections are checked every week, and what the last check found
help-command-completions = Print the completions for a shell
help-command-man = Print the manual page
help-command-help = Print this message or the help of the given subcommand(s)

## Options and arguments that several commands have

help-argument-language = The language of what a person reads [default: the system's on a terminal, else English]
help-argument-api_base = Ask a server on this computer instead, such as the practice tenant at http://127.0.0.1:8080
help-argument-verbose = On a terminal, show every permission with its requests, not only what needs attention
help-argument-help = Print help
help-argument-help-more = Print help (see more with '--help')
help-argument-help-summary = Print help (see a summary with '-h')
help-argument-version = Print version

## findem-doctor check

help-argument-check-env = Which SmartRecruiters to ask; practice is built in and needs no key [default: production]
help-argument-check-scenario = Practice with this problem (implies `--env practice`); `findem-doctor practice --help` lists them
help-argument-check-key_stdin = Read the key from standard input
help-argument-check-profile = Read the key from the keychain, where `findem-doctor keys add NAME` stored it
help-argument-check-write_attempts = Also try the seven write permissions, with made-up IDs that belong to nothing
help-argument-check-read_only = Leave out the seven write permissions; they don't count unless the role shows them
help-argument-check-only = Check only these permissions, separated by commas, without the source and the connect test
help-argument-check-changes = Show only what changed since the last check in the history of --profile; the exit code stays that of the check
help-argument-check-metrics = Also write the result to this file, as metrics for Prometheus
help-argument-check-plan = Print every request that the check would send, and send nothing
help-argument-check-format = The format of the report; by default that of the ending of FILE (.json, .md, .html), or text
help-argument-check-out = Write the whole report to this file
help-argument-check-deadline = End the whole check after this time
help-argument-check-quiet = Show no progress and no notes, only the report and errors

## findem-doctor fleet

help-argument-fleet-keys = The list of keys, a file that only you can read; `-` reads standard input
help-argument-fleet-jobs = How many keys to check at the same time, at most 128
help-argument-fleet-shard = Check only every Nth line, starting with line I (counted from 0), to share a list among several jobs
help-argument-fleet-out = Add the results to this file, and skip lines that already have a result in it
help-argument-fleet-changes_from = Print only what changed since the results in this file, which --out of an earlier run wrote
help-argument-fleet-metrics = Also write the results to this file, as metrics for Prometheus
help-argument-fleet-write_attempts = Also try the seven write permissions, for lines with "consent": true
help-argument-fleet-deadline = End the check of each key after this time

## findem-doctor practice

help-argument-practice-port = Listen on this port of 127.0.0.1 instead of a free one
help-argument-practice-scenario = What to practice
help-argument-practice-candidates = How many candidates the company has, up to 1,000,000
help-argument-practice-json = Print the address, the admin pages, and the keys as one line of JSON

## findem-doctor explain

help-argument-explain-what = An ID from a report, what a customer sees, a result code, or words to search for; without it, all IDs are listed

## findem-doctor report

help-argument-report-show-file = The report, as JSON or HTML; `-` reads standard input
help-argument-report-show-format = The format to show it in
help-argument-report-show-reader = Show a text to send to someone instead
help-argument-report-diff-old = The older report, as JSON or HTML; `-` reads standard input
help-argument-report-diff-new = The newer report
help-argument-report-diff-format = The format to show the comparison in

## findem-doctor keys

help-argument-keys-add-name = A name for it, such as the customer's
help-argument-keys-add-env = Where the key is used [default: production]
help-argument-keys-forget-name = The name it was stored under
help-argument-keys-forget-all = Remove every key

## findem-doctor watch

help-argument-watch-on-name = The name under which `findem-doctor keys add` stored the key
help-argument-watch-off-name = Its name; without it, all stop
help-argument-watch-now-name = Check only this connection

## findem-doctor completions

help-argument-completions-shell = The shell

## Possible values

help-value-practice = The built-in practice tenant on this computer
help-value-text = For a terminal
help-value-json = For programs
help-value-markdown = For a ticket
help-value-html = For a browser and for printing; the JSON is inside
help-value-customer = A letter to the customer: what was found and what to do
help-value-ticket = A text for the ticket: the cause, the steps, and the evidence
help-value-vendor = For SmartRecruiters' support: a letter that the customer sends, with the requests and their IDs

## What stands below the options

help-after =
    Exit codes of `check`:
      0  ready: the key can do what Findem's guide asks
      1  not ready: something needs to be fixed
      2  not checked: the command is wrong, or the key is empty
      3  undetermined: something was in the way, or writing has to be tried first

    On a terminal, a report shows only what needs attention, and the answer comes last. A file or another program always gets the whole report. Output is UTF-8; if the locale has another encoding or none, text for people uses ASCII signs.
help-after-check =
    The key is read from standard input, from the keychain (--profile), or from the variable FINDEM_DOCTOR_KEY, unless that is empty. It's never an argument, because other users of the computer could read it. The text may contain more than the key, such as a label, a header, or a curl command. Only the key is used.

    A check only reads, unless --write-attempts is given. The role Admin includes the seven write permissions. With any other role, only trying them can tell. Without --write-attempts or --read-only, such a check ends with exit code 3.

    A check with --profile is added to that profile's history, which keeps the latest 50 runs, unless another program, such as the window of Findem Connect, has the records open.

    The proxy is the one that curl would use: https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, no_proxy, and NO_PROXY, or else the one in the desktop's settings. SOCKS works, and a login needs no escaping. If the proxy's address isn't valid, nothing is sent.

    Examples:
    { $examples }

    Exit codes: 0 ready, 1 not ready, 2 not checked, 3 undetermined
help-after-fleet =
    Each line of the list is one JSON object:
    { $list }

    Without `env`, the environment is the profile's, or production. A check only reads, unless --write-attempts is given and the line also contains "consent": true. If a key's role doesn't show whether it can write, its verdict is undetermined, with the reason writesNotTried.

    Each line gets one result line of JSON as soon as it is ready. A line that can't be checked gets an error instead, and the rest continues. A summary by cause goes to standard error. If a run was interrupted, start it again with the same --out. Lines that already have a result there are skipped.

    Examples:
    { $examples }

    Exit codes: 0 all ready, 1 some not ready, 2 the command or the list is wrong, 3 none certainly not ready, but some undetermined or not checked
help-after-practice =
    Examples:
    { $examples }

    It prints its address, its admin pages, and its keys, and runs until Ctrl-C. To check one of the keys, copy the command that it prints into another terminal, and paste the key when it asks.
help-after-explain =
    A report names every permission, every cause (what has to be fixed), and every reason (why something couldn't be determined) by an ID, and every result has a code. This command explains what they mean and what to do. For what a customer sees, it also has a reply to send.

    Examples:
    { $examples }
help-after-report-show =
    On a terminal, only what needs attention is shown, and the answer comes last; --verbose shows everything. Opening a report sends nothing.

    Examples:
    { $examples }
help-after-report-diff =
    Example:
    { $examples }
help-after-keys-add =
    While the window of Findem Connect is open, it has the list of keys, so close it first.

    Examples:
    { $examples }
help-after-watch-on =
    A check by itself only reads. It never asks for a password: if the keychain is locked, nothing is checked, and a notification says so once. It notifies you only when something broke or works again, and it names no company.

    It runs every week while you are logged in: systemd starts it on Linux, the Task Scheduler on Windows, and launchd on macOS. While another program has the records open, it waits. Removing the key ends it.

    Examples:
    { $examples }

## Comments beside examples

help-comment-permission = a permission
help-comment-cause = a cause
help-comment-reason = a reason
help-comment-symptom = what a customer sees
help-comment-code = a result code
help-comment-search = a search: what fits these words
help-comment-everything = everything that has an ID
