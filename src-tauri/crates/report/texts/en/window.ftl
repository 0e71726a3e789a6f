# The texts of the window: everything that is not keyed by an id of the core. Ids begin with their screen.
# Buttons say what they do; ↗ leaves the window, … asks first. A · never begins a line. <strong> and <code> are the only tags.

## The window and its rail

window-name = Findem Connect
window-for = for SmartRecruiters
window-title = { $step } · Findem Connect

rail-label = Steps
rail-where = Step { $number } of { $count }: { $step }
rail-start = Start
rail-key = API key
rail-permissions = Permissions
rail-source = Candidate source
rail-connectTest = Connect test
rail-mapping = Field mapping
rail-handOver = Hand over to Findem
rail-done = Done
rail-state-done = (done)
rail-state-failed = (fails)
rail-state-attention = (needs attention)
rail-state-unsure = (could not tell)
rail-unnamed = Your connection
rail-kept = { $environment }{ "\u00A0" }· { $kept }
rail-key-none = no key yet
rail-key-keychain = key in { $name }
rail-key-session = key for this session only

environment-production = Production
environment-sandbox = Sandbox
environment-practice = Practice
environment-custom = Another address

back = Back
cancel = Cancel
close = Close
continue = Continue
continue-anyway = Continue anyway
copy = Copy
copy-done = Copied
copy-steps = Copy these steps
count-of = { $value } of { $max }

open-credentials = Open the Credentials page ↗
open-customSources = Open Custom Candidate Sources ↗
open-practiceHome = Open the practice SmartRecruiters ↗
open-findem = Open Findem ↗
open-findemGuide = Findem’s guide has its own table ↗

opened-what = If no page opened, copy this address into your browser:
opened-failed = No browser opened. Copy this address into your browser:
opened-copy = Copy the address

report-save = Save the report…
report-saved = Saved: { $path }
report-title-save = The report
report-label = Company’s name in the report
report-label-why = (optional)
report-readable = All of the report, as text
report-holds = The report contains no key and no candidate data.
report-save-where = Save…

no-key = There is no key here
no-key-detail = Bring a key first; then this step can be done.
no-key-bring = Bring the key

## Practice

practice-banner = Practice: nothing is connected
practice-label = Practice
practice-story = { "\u00A0" }· { $title }: { $story }

## Start

start-title = Connect SmartRecruiters to Findem
start-lead = This program leads you through Findem’s setup, step by step, and checks each one. You need no technical knowledge.
start-title-practice = Practise the setup
start-lead-practice = A small SmartRecruiters of its own runs inside this program. Make a key there, add the source, try what goes wrong: it is all made up.
start-need = What you need
start-needs =
    A login to SmartRecruiters with <strong>Admin</strong> access
    A login to <strong>Findem</strong> as an Admin, or a colleague who has one
    About <strong>ten minutes</strong>. Close the window whenever you like; it goes on where you left off.
start-which = Which SmartRecruiters do you connect?
start-production = The one your recruiters work in.
start-sandbox = A copy for testing, if your company has one.
start-name = Company
start-name-why = (optional, only shown here)
start-network = Connection
start-network-only = This program talks to <code>{ $host }</code> and to nothing else.
start-network-look = Try the connection
start-network-again = Try again
start-network-unknown = Not tried yet.
start-network-looking = Trying to reach it…
start-network-reachable = Reachable.
start-network-proxy = Through your company’s proxy.
start-network-unreachable = Not reachable.
start-network-ask-it = Check this computer’s internet connection. If other pages open, ask your IT to let this program reach { $host }.
start-network-sign-in = Open a web page, sign in there, then try again.
start-network-set-clock = Set it right, then try again.
start-network-inspected = This connection is opened by your company’s network.
start-network-inspected-by = It can read what is sent, the key included. Its certificate is from: { $issuer }
start-obstacle-unreadable = { proxy-setting } cannot be read as a proxy’s address, so nothing was sent. Correct it, or set the proxy’s address here.
start-obstacle-byItself = Your network chooses its proxy by itself (a script, or automatic detection), which this program cannot do. Ask your IT for the proxy’s address and set it here.
start-obstacle-login = Your network’s proxy wants a user name and a password. Give them here.
start-obstacle-loginRefused = Your network’s proxy does not accept this user name and password. Check them, or ask your IT.
start-obstacle-otherLogin = Your network’s proxy wants a sign-in that this program cannot do. Ask your IT for a way to { $host } without one.
start-proxy = Set a proxy by hand
start-proxy-address = The proxy’s address
start-proxy-example = proxy.example.com:8080
start-proxy-user = User name
start-proxy-password = Password
start-proxy-use = Use it
start-proxy-why = Leave the address empty to use this computer’s own setting. A user name and a password are needed only where the proxy asks for them. They stay in memory until this program is closed, and are in no file.
start-proxy-signed-in = A user name and a password are in use until this program is closed. To go on with them, leave both fields empty.
start-scenario = What you practise
start-scenario-other = Practise something else
start-scenario-begin = Begin anew with this
start-quiet = No key is sent before you bring one.
start-quiet-begun = Everything is as you left it.
start-quiet-practice-begun = Beginning anew erases what you did in this practice.
start-quiet-practice = Nothing here reaches the real SmartRecruiters.
start-set-up = Set up
start-continue = Continue: step { $number } of { $count }, { $step }
start-continue-setup = Continue the setup: step { $number } of { $count }, { $step }
start-practice-continue = Continue practicing: step { $number } of { $count }, { $step }
start-practise = Practise
start-practise-first = Practise first
start-practice-go = Begin to practise
start-support = Do you help somebody else?
start-diagnose = Diagnose a key
start-practice-stop = Set up for real

## API key

key-title = Make an API key in SmartRecruiters
key-lead = The key gives Findem Admin access: it can read and change candidates, jobs, interviews, messages and company settings, until you revoke it. Already have one made for Findem with the role Admin? Bring it here.
key-title-held = The key that you handed over
key-lead-held = Nothing to do here. Check it again whenever you like, or replace it: bring a new key, save that in Findem, then revoke this one.
key-title-replace = Bring a new key
key-lead-replace = Make a new key, bring it here and check it. Revoke the old key when the new one works and is saved in Findem.
key-title-new = The new key is here
key-lead-new = Check it. When it works, save it in Findem and revoke the old one, which ends in { $old }.
key-lead-new-findem = Check it. Findem still holds the old one, which ends in { $old }, until you save this one there.
key-practised = You practise “{ $title }”: its key is made already
key-practised-detail = It is on the page “What is practised” of the practice SmartRecruiters. Copy it there, then paste it here.
key-practised-open = Open “What is practised” ↗
key-create = Create it
key-steps =
    Log in as Admin: Settings → Administration → Apps & Integrations → <strong>Credentials</strong>
    Choose <strong>New credential</strong>, then <strong>API key</strong>. If you see boxes to tick, you chose an OAuth client by mistake: go back.
    System role: choose <strong>Admin</strong>. Access group: leave empty. Other roles fail later.
    Name “Findem”, a description, then <strong>Generate</strong>
    Copy the key. Leave that window open until this page says ✓ Stored: the key is shown only once.
key-lost = I closed that window before I pasted the key
key-lost-how =
    SmartRecruiters doesn’t show a key a second time, so this one can’t be used any more.
    Make another key by the same steps. Name it “Findem 2”, so that you can tell the two apart.
    Before you leave the Credentials page, revoke the lost key, so that no unused key stays: find it by the name you gave it (“Findem”) and choose <strong>Revoke</strong>. If several keys have that name, take the one you made just now.
    Bring “Findem 2” here.
key-bring = Bring it here
key-here = On this computer
key-paste = Paste the key
key-paste-other = Paste another
key-replace = Replace the key
key-type = Type it instead
key-empty = No key yet. Copy it in SmartRecruiters, then choose Paste the key or press Ctrl+V (⌘V on a Mac).
key-empty-replace = Copy the new key in SmartRecruiters, then choose Paste the key or press Ctrl+V (⌘V on a Mac).
key-old = The key { $masked } stays until the new one is here.
key-masked = The key, hidden but for its last four characters:
key-forget = Forget…
key-forget-title = Remove the key from this computer?
key-forget-what = SmartRecruiters will not show it again. To use it here once more, you need it from somewhere else, or a new key.
key-forget-stays = In SmartRecruiters the key stays valid until you revoke it.
key-forget-no = Keep it
key-forget-yes = Remove it
key-forgotten-keychain = The key was removed from { $name }.
key-forgotten-session = The key was removed from this program’s memory.
key-storing = Storing…
key-not-stored = Not stored: here for this session only.
key-stored = ✓ Stored.
key-stored-unproved = Stored, but this does not look like a SmartRecruiters key. Keep that window open until a check has proved it.
key-check = Check this key
key-note-looksRight = Looks like a SmartRecruiters API key.
key-note-cleaned = Only the key was taken. What was copied along with it was left out.
key-note-repeated = The same key stood there more than once. It was taken once.
key-note-cut = This is only a part of a key: at least { $missing ->
        [one] one character is
       *[other] { $missing } characters are
    } missing. Copy all of it.
key-note-overlong = This is longer than a key: it has { $extra ->
        [one] one character
       *[other] { $extra } characters
    } too many. Copy only the key.
key-note-unusual = Look whether you copied all of it. Checking it does no harm.
key-note-oauthPair = This looks like an OAuth client’s id and secret. Findem needs an API key.
key-note-oauthToken = This looks like an OAuth token. Findem needs an API key.
key-note-partnerToken = It has 64 characters, as a partner token has. Findem needs an API key.
key-will-be-kept = It will be kept in { $name }, and sent only to { $host }.
key-will-be-in-memory = It will stay in this program’s memory until you close it. It is sent only to { $host }.
key-being-kept = Until { $name } answers, the key is only in this program’s memory. This program sends it only to { $host }.
key-in-keychain = In { $name } as “{ $entry }”. This program sends it only to { $host }.
key-in-session = Only in this program’s memory, until you close it. This program sends it only to { $host }.
key-no-keychain = { $why ->
    [waiting] This computer’s keychain has not answered yet. Until it does, the key stays in this program’s memory.
    [noCollection] This computer’s keychain has no keyring to keep a key in, so the key stays in this program’s memory until you close it.
    [untilLogout] This computer’s keychain forgets its keys when you log out, so the key stays in this program’s memory until you close it.
    [failed] This computer’s keychain failed, so the key stays in this program’s memory until you close it.
   *[noStore] This computer has no keychain, so the key stays in this program’s memory until you close it.
} It is sent only to { $host }.
key-keychain-any = this computer’s keychain
key-session-only = Keep it for this session only
key-where = Where is my key?
key-where-explained = In { $name }, which is locked by your own login, or only in memory if you chose so. It is in no file, no log and no report of this program. The clipboard is cleared once the key is stored. <strong>Forget…</strong> removes it from here; in SmartRecruiters it stays valid until you revoke it.
key-typed = The key
key-typed-take = Take this key
key-typed-show = Show
key-typed-hide = Hide
key-typed-shown = The key is visible.
key-typed-hidden = The key is hidden.
key-typed-leave = Go back without this key?
key-typed-leave-what = The key that you typed isn’t taken yet. If you go back, you have to type it again.
key-typed-leave-yes = Go back
key-typed-leave-no = Stay here
key-typed-empty = Type or paste the key first.
key-question-title = This doesn’t look like an API key
key-question-pasted = The clipboard holds a text of { $length ->
        [one] one character
       *[other] { $length } characters
    } that doesn’t look like an API key. Store it anyway?
key-question-typed = You typed a text of { $length ->
        [one] one character
       *[other] { $length } characters
    } that doesn’t look like an API key. Store it anyway?
key-question-why = Whatever is stored as the key is sent to SmartRecruiters. If you copied a password or something else, don’t store it: the clipboard stays as it is.
key-question-no = Don’t store it
key-question-yes = Store it as a key
key-quiet-none = No permission boxes to tick: the role Admin brings all { $count }.
key-quiet-unstored = Not stored yet. Leave the window in SmartRecruiters open.
key-quiet-stored = Checking only reads. It changes nothing.
key-waits-network = The check starts as soon as the network has answered.
key-waits-inspected = Your company’s network can read this connection, so the check waits for your click.
key-waits-unreachable = SmartRecruiters cannot be reached yet, so the check waits for your click.

## Permissions

permissions-title = Permissions
permissions-lead = Findem asks for { $count } permissions. Each has a result below.
permissions-list = The { $count } permissions
permissions-looks = “Looks granted” is no proof: SmartRecruiters did not refuse it, but there was nothing to read or to change.
permissions-by-role = Reading was tried. The 7 write permissions are taken from the role.
permissions-fix-above = The steps stand above the list.
permissions-limited = What Findem’s guide asks was answered, but Findem would see only a part of the jobs and candidates.
permissions-kept = { $lastFour ->
    [unknown] The key of this result isn’t on this computer any more
   *[other] The key that ends in { $lastFour } isn’t on this computer any more
}
permissions-kept-detail = This is what the last check found, at { $when }. To check again, bring a key.
key-last = The result of the last check is still here
key-last-detail = { $lastFour ->
    [unknown] It was found at { $when }.
   *[other] It was found at { $when }, with the key that ends in { $lastFour }.
}
key-last-show = Show it
permissions-check = Check this key
permissions-check-again = Check again
permissions-all-again = Check all again
permissions-paste-new = Paste the new key
permissions-try-writes = Try the 7 write permissions…
permissions-without-writes = Continue without trying
permissions-running = Checking what this key may read…
permissions-running-writes = Checking, and trying the 7 write permissions…
permissions-asking = Asking…
permissions-waiting = Waiting
permissions-likely = <strong>Most likely:</strong> { $cause }
permissions-also = <strong>Or:</strong> { $cause }
permissions-other = Or: { $cause }
permissions-denied = Denied: { $permissions }
permissions-vendor = SmartRecruiters also spells it <code>{ $scope }</code>.
permissions-unexpected-detail = Nothing should have changed, and no further attempt was sent. Save the report and send it to Findem’s support: it names the request.
permissions-source-next = The candidate source comes next.
permissions-writes = The 7 write permissions
permissions-writes-why = Changing and deleting is not tried unless you ask for it. It can be tried safely, on things that cannot exist. You see the exact list first.
permissions-writes-tried = { $tried ->
    [7] All 7 were tried at { $when }:
   *[other] { $tried } of the 7 were tried at { $when }:
}
permissions-quiet-first = Checking reads a few records and keeps none of them.
permissions-quiet-reads = This only reads. Nothing is changed.
permissions-quiet-writes = Writes are tried only on ids that cannot exist.
permissions-quiet-done = Checked at { $when } in { $seconds } s.
permissions-quiet-at = Checked at { $when }.
permissions-stored = ✓ Stored in { $name }.
permissions-stored-session = ✓ Here for this session only.
permissions-again-every = You can wait: this page reads again by itself every { $seconds } seconds and shows what has changed.
permissions-again-sent = Still reading: { $count ->
    [one] 1 request
   *[other] { $count } requests
} so far.
permissions-again-now = You can wait: this page reads again by itself and shows what has changed.

count-granted = <strong>{ $count }</strong> granted
count-looksGranted = <strong>{ $count }</strong> { $count ->
    [one] looks granted
   *[other] look granted
}
count-denied = <strong>{ $count }</strong> denied
count-inconclusive = <strong>{ $count }</strong> could not tell
count-notTested = <strong>{ $count }</strong> not tested
sees-one = This key sees { $first }. Does that look right?
sees-two = This key sees { $first } and { $second }. Does that look right?
sees-three = This key sees { $first }, { $second }, and { $third }. Does that look right?
sees-jobs = { $bound ->
    [atLeast] at least { $count } { $count ->
        [one] job
       *[other] jobs
    }
   *[exactly] { $count ->
        [0] no jobs
        [one] 1 job
       *[other] { $count } jobs
    }
}
sees-candidates = { $bound ->
    [atLeast] at least { $count } { $count ->
        [one] candidate
       *[other] candidates
    }
   *[exactly] { $count ->
        [0] no candidates
        [one] 1 candidate
       *[other] { $count } candidates
    }
}
sees-users = { $bound ->
    [atLeast] at least { $count } { $count ->
        [one] user
       *[other] users
    }
   *[exactly] { $count ->
        [0] no users
        [one] 1 user
       *[other] { $count } users
    }
}
sees-more = No, there should be more
sees-more-title = If there should be more
sees-because-group = The key has an access group, so it sees only the jobs of that group and their candidates. Ask a SmartRecruiters Admin for a key without an access group.
sees-because-role = The key does not have the role Admin, so it sees only what its own role may see. Ask a SmartRecruiters Admin for a key with the role Admin.
sees-because-unknown-role = The key may have a weaker role than Admin. Then it sees only what that role may see.
sees-because-unknown-group = The key may have an access group. Then it sees only the jobs of that group and their candidates.
sees-because-elsewhere = The key has the role Admin and no access group, so it sees everything in the company it belongs to. If that is too little, it was made in another company or in the sandbox. Make a new one where your jobs are.

evidence-answer = Evidence: <code>{ $method } { $path }</code> answered { $status } in { $ms } ms.
evidence-no-answer = Evidence: <code>{ $method } { $path }</code> got no answer in { $ms } ms.
evidence-code = Code <code>{ $code }</code>.
evidence-code-meaning = Code <code>{ $code }</code>: { $meaning }
evidence-message = “{ $message }”
evidence-request = Request id <code>{ $request }</code>.

fix-title = What to do
fix-show = Show me how
fix-hide = Hide the steps
fix-who-where = Who: { $who }{ "\u00A0" }· Where: { $where }
fix-switch-sandbox = Try the key in Sandbox
fix-switch-production = Try the key in Production

requests-open = See every request
requests-title = Every request
requests-sent = { $count ->
    [one] This one request was sent.
   *[other] These { $count } requests were sent.
}
requests-planned = Nothing was sent yet. A check would send these { $count } requests.
requests-answer = { $status } in { $ms } ms
requests-no-answer = no answer in { $ms } ms

writes-title = Try the 7 write permissions?
writes-what = These seven requests try to change or delete something, each with an id made up for this run. If SmartRecruiters answers “not found,” the key got past the permission check, and the row says “Looks granted.” Nothing should change.
writes-agreed = Do this only if the customer has agreed.
writes-unexpected = Should one be accepted against expectation, no further one is sent, and you are told at once.
writes-no = Don’t try
writes-yes = Try them

## Candidate source

source-title = Add Findem as a candidate source
source-lead = Without it, candidates that come from Findem show the source “Other” in SmartRecruiters.
source-looking = Looking for the source Findem…
source-not-looked = The source was not looked for yet
source-look = Look now
source-found = There is a source called Findem
source-found-detail = Its type is Other, as Findem’s guide asks.
source-nearMiss = Almost: there is a source called “{ $label }”
source-nearMiss-detail = Findem’s guide asks for exactly “Findem”. Another spelling may show as “Other”.
source-wrongType = The source Findem has another type
source-wrongType-subType = The source Findem has another sub-type
source-wrongType-detail = Findem’s guide asks for the type Other and the sub-type Other.
source-duplicate = There are { $count } sources called Findem
source-duplicate-detail = With several of the same name nobody can tell which one Findem takes.
source-missing = There is no source called Findem yet
source-missing-detail = Create it in SmartRecruiters. This page notices by itself.
source-inconclusive = The sources could not be read
source-inconclusive-detail = This key may not read the sources.
source-notTested = The source was not looked for
source-notTested-detail = Look now, or create it and go on.
source-unavailable = You said that there is no such page
source-unavailable-detail = Custom sources are an add-on: ask your contact at SmartRecruiters whether you can have it. Without it, candidates from Findem show as “Other”. Whether the rest works, the connect test shows.
source-refused-role = This key has the role { $role }, so it cannot see the sources
source-refused = This key may not see the sources
source-refused-new-key = Bring a key with the role Admin first. Then the source can be looked for.
source-refused-detail = The permissions say why, and what to do.
source-odd-end = It has a blank at the end. Findem’s guide asks for exactly “Findem”.
source-odd-start = It has a blank at the beginning. Findem’s guide asks for exactly “Findem”.
source-odd-hidden = It holds a character that cannot be seen. Findem’s guide asks for exactly “Findem”.
source-odd-letter = It holds a letter of another alphabet that only looks right. Findem’s guide asks for exactly “Findem”.
source-unavailable-undo = We have it after all
source-in-smartrecruiters = In SmartRecruiters
source-steps-missing =
    Go to Settings / Admin and choose <strong>Custom Candidate Sources</strong> in the Configuration list
    Choose <strong>Create source</strong>
    Source Name: type <code>Findem</code>
    Source Type and Source Sub-type: choose <strong>Other</strong>
    <strong>Save</strong>. This page notices by itself.
source-steps-unknown =
    Go to Settings / Admin and choose <strong>Custom Candidate Sources</strong> in the Configuration list
    Is <strong>Findem</strong> in the list, with the type Other? Then there is nothing to do: choose Look now.
    If it is not: choose <strong>Create source</strong>
    Source Name: type <code>Findem</code>
    Source Type and Source Sub-type: choose <strong>Other</strong>, then <strong>Save</strong>
source-steps-nearMiss =
    Find the source <strong>{ $label }</strong> in the list and edit it
    Source Name: type <code>Findem</code>
    Source Type and Source Sub-type: choose <strong>Other</strong>
    <strong>Save</strong>. This page notices by itself.
source-steps-wrongType =
    Find the source <strong>Findem</strong> in the list and edit it
    Source Type and Source Sub-type: choose <strong>Other</strong>
    <strong>Save</strong>. This page notices by itself.
source-steps-duplicate =
    Find the sources called <strong>Findem</strong> in the list
    Keep one whose Source Type and Source Sub-type are <strong>Other</strong>. If none is like that, set one of them so.
    Rename or delete the others. This page notices by itself.
source-copy-name = Copy the name Findem
source-no-page = We have no such page
source-not-the-page = { "\u00A0" }· Not the right page? Go to Settings → Configuration → Custom Candidate Sources.
source-without = Continue without it
source-what-now = What it does
source-what-now-text = Candidates that Findem adds show the source <strong>Findem</strong>, so that your reports can count them.
source-quiet-looking = Looking now…
source-quiet-found = Found. Nothing more to do here.
source-quiet-unavailable = It is not looked for any more.
source-quiet-refused = Nothing can be looked for with this key.
source-quiet-every = { $count ->
    [0] Looks again every { $seconds } seconds while this window stays open.
    [one] Looks again every { $seconds } seconds. Still reading: 1 request so far.
   *[other] Looks again every { $seconds } seconds. Still reading: { $count } requests so far.
}
source-quiet-stopped = Not looking any more. Choose Look now when you have saved it.
source-see-test = See the connect test

## Connect test

connect-title = Connect test
connect-lead = What Findem will do after you connect, tried in the same order with your key. Nothing is changed.
connect-run = Run the test
connect-again = Run again
connect-running = Trying what Findem will do…
connect-pass = Everything Findem will read can be read
connect-pass-detail = How long the first import takes is up to Findem.
connect-empty-lists = Everything could be read, but { $empty ->
    [both] there is nothing in it: no jobs, no candidates
    [jobs] there are no jobs
   *[candidates] there are no candidates
}
connect-empty-lists-detail = A key that sees too little looks the same: if your company has some, look at the role and the access group of this key.
connect-nothing-to-try = nothing to try on
connect-fail = Not everything Findem needs works yet
connect-fail-detail = “{ $link }” is the first that fails. Fix it, then run the test again.
connect-inconclusive = Some answers are missing
connect-inconclusive-detail = Nothing is known to fail. Run the test again in a moment.
connect-notTested = The test did not run
connect-notTested-detail = Run it when you are ready.
connect-first-sync-minute = SmartRecruiters’ limits allow a first import within a minute at the fastest. Findem decides when it starts.
connect-first-sync-minutes = SmartRecruiters’ limits allow a first import in about { $minutes } minutes at the fastest. Findem decides when it starts.
connect-first-sync-hours = SmartRecruiters’ limits allow a first import in about { $hours } hours at the fastest. Findem decides when it starts.
connect-role = role { $role }
connect-accepted = accepted
connect-source = “Findem”, type Other
connect-readable = readable
connect-empty = readable, none yet
connect-count-users = { $count ->
    [one] 1 user
   *[other] { $count } users
}
connect-count-jobs = { $count ->
    [one] 1 job
   *[other] { $count } jobs
}
connect-count-stages = { $count ->
    [one] 1 stage
   *[other] { $count } stages
}
connect-count-candidates = { $count ->
    [one] 1 candidate
   *[other] { $count } candidates
}
connect-count-notes = { $count ->
    [one] 1 in the candidate looked at
   *[other] { $count } in the candidate looked at
}
connect-count-attachments = { $count ->
    [one] 1 in the candidate looked at
   *[other] { $count } in the candidate looked at
}
connect-fail-permissions = The key may not do this.
connect-fail-source = There is no proper source called Findem.
connect-mend-permissions = See Permissions
connect-mend-source = See Candidate source
connect-quiet-first = It reads one record of each kind and keeps none.
connect-quiet-running = This only reads. Nothing is changed.
connect-quiet-done = The test only read. Nothing was changed.

## The rehearsal: one test candidate, created and deleted again

rehearsal-title = Rehearsal
rehearsal-what = The one thing reading cannot show: whether a new candidate really carries the source Findem. One test candidate is created, read back and deleted.
rehearsal-open = Rehearse…
rehearsal-again = Rehearse again…
rehearsal-not-unchecked = Check the key first; then a rehearsal can be offered.
rehearsal-not-leftover = First make sure that the earlier test candidate is gone.
rehearsal-not-role = A rehearsal is offered only with a key that has the role Admin.
rehearsal-not-manage = This key may not manage candidates, so it could not delete the test candidate again.
rehearsal-not-source = A rehearsal needs exactly one source called Findem, of type Other.
rehearsal-consent-title = Create and delete one test candidate?
rehearsal-consent-what = This creates one real candidate, <strong>{ $name }</strong> (<code>{ $email }</code>), for a few seconds and in no job. Should somebody have that address already, another one is used. Its source is read back, it is deleted, and a second read proves that it is gone.
rehearsal-consent-what-practice = This creates one made-up candidate, <strong>{ $name }</strong> (<code>{ $email }</code>), in the practice SmartRecruiters. Should somebody have that address already, another one is used. Its source is read back, it is deleted, and a second read proves that it is gone.
rehearsal-consent-know-practice = In the real SmartRecruiters it would be a real candidate. While it is there, and afterwards:
rehearsal-consent-know = While it is there, and afterwards:
rehearsal-consent-effects =
    Colleagues may see it in SmartRecruiters.
    Connected tools may be told of it, and may keep it.
    A consent e-mail may go to its address, which nobody reads.
    SmartRecruiters’ audit log may keep it.
rehearsal-consent-crash = Its name and address are noted on this computer before anything is sent. Should this program or the network fail halfway, the next start looks for it and offers to remove it.
rehearsal-no = Don’t rehearse
rehearsal-yes = Create and delete it
rehearsal-running = Rehearsing…
rehearsal-step-create = Create the test candidate
rehearsal-step-readSource = Read its source back
rehearsal-step-delete = Delete it
rehearsal-step-proveGone = Read it again
rehearsal-pass-create = created
rehearsal-pass-readSource = “Findem”
rehearsal-pass-delete = deleted in SmartRecruiters
rehearsal-pass-proveGone = not found any more
rehearsal-fail-create = refused
rehearsal-fail-readSource = another source than Findem
rehearsal-fail-delete = refused
rehearsal-fail-proveGone = still there
rehearsal-next-create = Permissions says whether the key may create candidates. If it may, save the report and send it to Findem’s support.
rehearsal-next-readSource = Look at the source Findem in SmartRecruiters: its type must be Other. If it is, save the report and send it to Findem’s support.
rehearsal-next-delete = The key may not delete candidates. Delete this one in SmartRecruiters yourself.
rehearsal-next-proveGone = Look for it in SmartRecruiters and delete it there.
rehearsal-waiting = under way…
rehearsal-quiet = The test only read. The steps of the rehearsal say what it did.
rehearsal-clean = Created, read back and deleted in SmartRecruiters
rehearsal-clean-detail = { $name } carried the source Findem. What e-mails, connected tools or the audit log keep of it, this program cannot see.
rehearsal-leftover = The test candidate may still be in SmartRecruiters
rehearsal-leftover-detail = { $name } was created and is not known to be gone.
rehearsal-failed = The rehearsal did not succeed
rehearsal-failed-detail = { $name } was not created, or was deleted in SmartRecruiters. The steps say what failed.
rehearsal-inconclusive = How the rehearsal ended could not be told
rehearsal-inconclusive-detail = The steps of { $name } below say why.

leftover-unlooked = A rehearsal did not come to its end
leftover-unlooked-detail = Its test candidate { $name } ({ $email }), created about { $when }, may still be in SmartRecruiters. It is looked for as soon as the key is here.
leftover-looking = Looking for a rehearsal’s test candidate…
leftover-looking-detail = { $name } ({ $email }), created about { $when }.
leftover-found = { $name } is still in SmartRecruiters
leftover-found-detail = A rehearsal created it about { $when }. It is deleted only if it still carries its name and the address { $email }.
leftover-removing = Deleting the test candidate in SmartRecruiters…
leftover-removing-detail = { $name } ({ $email }), created about { $when }.
leftover-gone = { $name } is deleted in SmartRecruiters
leftover-gone-detail = Reading the test candidate ({ $email }, { $when }) by its id finds nothing any more.
leftover-notFound = { $name } was not found, and may be there all the same
leftover-notFound-detail = Search in SmartRecruiters for the candidate { $name } with the e-mail "{ $email }", created about { $when }, and delete it if it is there.
leftover-unclear = { $name } may still be in SmartRecruiters
leftover-unclear-detail = Look again, or search in SmartRecruiters for the candidate { $name } with the e-mail "{ $email }", created about { $when }, and delete it if it is there.
leftover-other-key = It was looked for with another key than the one that created it.
leftover-look = Look again
leftover-remove = Delete it
leftover-looked = I looked in SmartRecruiters, and { $name } isn’t there anymore
leftover-dismiss = Don’t look for it anymore
leftover-dismiss-missing = Tick the box once you have looked in SmartRecruiters.
leftover-read = OK

## Field mapping

mapping-title = Field mapping
mapping-lead = The fields that Findem most likely reads and writes, and how often yours are filled. What Findem really does with each is Findem’s to say.
mapping-look = Count the fields
mapping-skip = Skip this
mapping-what = What is counted
mapping-what-text = In up to 20 candidates and 20 jobs: is there a name, an e-mail, a LinkedIn link, a department? Only the numbers are kept. An empty field cannot help Findem to match a person.
mapping-again = Count again
mapping-looking = Counting in a small sample…
mapping-column-field = In SmartRecruiters
mapping-column-findem = In Findem
mapping-column-filled = Filled in the sample
mapping-not-counted = Not counted
mapping-too-few = Too few records to say
mapping-not-told = The fields could not be counted
count-refused = SmartRecruiters does not let this key read them. The permissions say why.
mapping-no-records = There are no candidates to count in yet
mapping-no-records-detail = That is no problem. Count again when there are some.
mapping-quiet-first = Counting looks at a few of your records and keeps only the numbers. You are asked once.
mapping-quiet-done = Counted in { $candidates ->
    [one] 1 candidate
   *[other] { $candidates } candidates
} and { $jobs ->
    [one] 1 job
   *[other] { $jobs } jobs
}. Only the numbers were kept.
mapping-name = Name
mapping-name-findem = Candidate’s name
mapping-email = E-mail
mapping-email-findem = E-mail, matched first
mapping-phone = Phone
mapping-phone-findem = Phone
mapping-linkedin = LinkedIn
mapping-linkedin-findem = LinkedIn link, also matched
mapping-website = Other links
mapping-website-findem = Social links
mapping-location = Location
mapping-location-findem = Address
mapping-experience = Experience
mapping-experience-findem = Work experience and current job
mapping-education = Education
mapping-education-findem = Education
mapping-tags = Tags
mapping-tags-findem = Findem’s tags
mapping-status = Stage of the application
mapping-status-findem = Stage
mapping-source = Source of the application
mapping-source-findem = Source
mapping-jobTitle = Job title
mapping-jobTitle-findem = Title of the job
mapping-jobDepartment = Department
mapping-jobDepartment-findem = Department
mapping-jobLocation = Job location
mapping-jobLocation-findem = Location of the job

## Hand over to Findem

handover-title = Hand the key over to Findem
handover-lead = Save the key in Findem. From then on Findem connects by itself, and this program is no longer needed.
handover-lead-practice = In the real setup you save the key in Findem now, and from then on Findem connects by itself.
handover-practice = There is no practice Findem. Tick the boxes as if you had done it.
handover-practice-detail = Do not put this key into the real Findem: it would take the place of the real key there.
handover-title-replaced = Hand the new key over to Findem
handover-lead-replaced = Save the new key in Findem, then revoke the old one in SmartRecruiters.
handover-lead-revoke = Save the key in Findem, then revoke in SmartRecruiters the one that it replaces.
handover-in-findem = Open the place for it in Findem
handover-steps =
    Log in as a Findem Admin and open the <strong>Admin</strong> page in the panel on the left
    Choose <strong>Integrations</strong>, and at Connect ATS choose <strong>Manage</strong>
    Select <strong>SmartRecruiters</strong>
handover-tick-open = Findem is open and its <strong>API Key</strong> field is empty
handover-tick-open-replaced = Findem is open, and no old key is in its <strong>API Key</strong> field
handover-copy-title = Copy the key, paste it, save
handover-copy-what = The key stays in the clipboard for 60 seconds and is then cleared. Paste it into <strong>API Key</strong> and choose <strong>Save</strong>.
handover-copy-what-practice = The key stays in the clipboard for 60 seconds and is then cleared. In the real setup you paste it into <strong>API Key</strong> and choose <strong>Save</strong>.
handover-copy = Copy key
handover-copy-again = Copy again
handover-clear = Clear now
handover-copied = ✓ Copied.
handover-seconds = The clipboard is cleared in { $seconds } s.
handover-countdown = Time until the clipboard is cleared
handover-clearing = Clearing the clipboard…
handover-cleared = The clipboard was cleared.
handover-putBack = The key was in the clipboard again after it was cleared, so it was overwritten with another text. Delete it from your clipboard manager’s history, too.
handover-left = The clipboard could not be cleared. Copy something else, so that the key does not stay in it.
handover-unwritable = This program cannot write the clipboard here, and it never shows the key. Take another key to Findem instead:
handover-unwritable-how =
    Choose <strong>Bring another key</strong>, make a second key in SmartRecruiters by the same steps and copy it there. Leave that window open.
    Choose <strong>Type it instead</strong> here, paste the key into the field with Ctrl+V (⌘V on a Mac) and check it.
    Paste the same key into <strong>API Key</strong> in Findem and choose <strong>Save</strong>.
    Come back to this page, tick that you did, and revoke the key that is here now, which ends in { $lastFour }.
handover-another-key = Bring another key
handover-tick-saved = I pasted the key and pressed <strong>Save</strong>
handover-you-saved = You saved the key that ends in { $lastFour } in Findem.
handover-you-saved-old = You saved the old key in Findem, which ends in { $lastFour }. The new one is still to be saved there.
handover-practised = You practised saving the key that ends in { $lastFour }.
handover-practised-old = You practised saving the old key, which ends in { $lastFour }. The new one is still to be saved.
handover-later = Do it later
handover-missing-findemOpen = First open the place in Findem and tick the box: the key stays in the clipboard for only a minute.
handover-missing-saved = Paste the key in Findem and choose Save there. Then tick the box.
handover-missing-oldRevoked = One thing is left: the old key can still be used until you revoke it. Then tick the last box.
handover-practice-findemOpen = Nothing here reaches the real Findem. Tick the first box as if Findem were open.
handover-practice-saved = Nothing here reaches the real Findem. Tick the box as if you had saved the key there.
handover-quiet = Nothing is copied yet.
handover-quiet-practice = Nothing here reaches the real Findem.
handover-old = Revoke the old key
handover-old-what = Not before Findem has the new key and shows no failure. On the Credentials page, { $count ->
    [one] find the one that ends in <code>{ $keys }</code>
   *[other] find those that end in <code>{ $keys }</code>
} and choose <strong>Revoke</strong>, so that nobody can use { $count ->
    [one] it
   *[other] them
} any more.
handover-tick-revoked = The old key is revoked in SmartRecruiters
handover-then = What happens then
handover-expect =
    The first sync completes in a few minutes, says Findem’s guide. After that Findem imports every hour and exports every 10 minutes.
    Findem’s page says how each part stands: <strong>Success</strong>, <strong>Failure</strong>, <strong>Not Started</strong> or <strong>Needs Attention</strong>.
    Then you can link your ATS jobs to Searches.
handover-else = Is somebody else your Findem Admin?
handover-else-how =
    Let them sign in to Findem on this computer, and paste the key together.
    Or pass the key on in your company’s password manager.
    Never send it by e-mail or chat: whoever has it can change everything in your SmartRecruiters.

## Done

done-title = Done
done-lead = That was all. Here is what was proved, and what you confirmed.
done-all = This key can do what Findem’s guide asks, and you saved it in Findem
done-all-detail = The first sync completes in a few minutes, says Findem’s guide. Then you can link your ATS jobs to Searches.
done-title-left = Almost done
done-lead-left = These are the results so far. What is still open can be done now or later.
done-title-practice = Practice finished
done-lead-practice = Everything you did here was made up.
done-practice = Practice finished. Nothing is connected.
done-practice-detail = The real setup takes the same steps, in the real SmartRecruiters.
done-tried = What this program tried
done-confirmed = What you confirmed
done-not-yet = Not done yet
done-not-looked = Not looked at, which does no harm
done-role = Role { $role }
done-role-unknown = Role not known
done-permissions = { $granted } granted, { $looksGranted } look granted{ $denied ->
    [0] { "" }
   *[other] , { $denied } denied
}{ $other ->
    [0] { "" }
   *[other] , { $other } not known
}
done-connect-empty = Works, but there was nothing to read
done-source-unavailable = You said that there is no page for custom sources. Candidates show as “Other”.
done-sampled = Counted in { $candidates ->
    [one] 1 candidate
   *[other] { $candidates } candidates
} and { $jobs ->
    [one] 1 job
   *[other] { $jobs } jobs
}
done-arrivals = Candidates from Findem
done-arrivals-why = Come back after the first export and count the candidates that carry the source Findem.
done-arrivals-look = Count them
done-arrivals-looking = Counting…
done-arrivals-count = { $count ->
    [0] None carries the source <strong>Findem</strong> yet.
    [one] One candidate carries the source <strong>Findem</strong>.
   *[other] <strong>{ $count }</strong> candidates carry the source Findem.
}
done-arrivals-unsure = They could not be counted.
done-key = Remove the key from this computer
done-key-why = Recommended: Findem has its own copy and does not need this one. Keep it only if you want to check it again from here.
done-remove = Remove the key
done-keep = Keep it and finish
done-finish = Finish
done-old-valid = The new key is saved. The old one is still to be revoked in SmartRecruiters.
done-go-key = Go to the API key
done-go-permissions = Go to Permissions
done-go-source = Go to Candidate source
done-go-connectTest = Go to the connect test
done-go-handOver = Go to the hand-over
done-undo = How to undo it all
done-undo-how =
    In Findem: Admin → Integrations → Manage → SmartRecruiters, then <strong>Disconnect ATS</strong>.
    In SmartRecruiters: Settings → Administration → Apps & Integrations → Credentials, then <strong>Revoke</strong> the key.
    Here: <strong>About this program</strong>, then <strong>Delete everything…</strong>
done-quiet-removed = No key is left on this computer.
done-quiet-kept = The key is still in { $name }.
done-quiet-session = The key is gone when you close this window.

## Notices and the About box

notice-dismiss = OK
notice-switch-production = Switch to Production
notice-switch-practice = Switch to practising
notice-unexpected = Something went wrong in this program: { $what }
notice-internal = Something went wrong in this program. Try again; if it stays so, close and open it.
notice-keyEmpty = There is no key in what you gave. Copy the key in SmartRecruiters, then try again.
notice-keyCharacters = This text cannot be a key: it holds characters that no key has. Copy the key again.
notice-keyBlanks = This is text, not a key. Nothing was stored. Copy the key in SmartRecruiters, then try again.
notice-clipboardHoldsText = The clipboard holds text, not a key. Nothing was stored. Copy the key in SmartRecruiters, then try again.
notice-keyTooLong = This text is too long to be a key. Copy only the key.
notice-keyNotSendable = This text cannot be sent as a key. Copy the key again.
notice-keyTextGone = Nothing was stored: you took longer than two minutes, so this program let go of the text. Paste or type it again.
notice-keyGone = The key is no longer where it was kept. Bring it again.
notice-wentElsewhere = Nothing was changed here, because you went elsewhere before the keychain answered. Go back and try again.
notice-clipboardEmpty = The clipboard holds no text. Copy the key in SmartRecruiters, then try again.
notice-clipboardUnreadable = This program cannot read the clipboard here. Choose “Type it instead” and paste the key into the field with Ctrl+V (⌘V on a Mac).
notice-clipboardUnwritable = This program cannot write the clipboard here. Select the text on the page and copy it with Ctrl+C (⌘C on a Mac).
notice-keyNotCopied = The key could not be copied: this program cannot write the clipboard here. Below, under “Copy the key, paste it, save”, is another way to finish.
notice-clipboardPutBack = The key was in the clipboard again after it was cleared: most likely a clipboard manager put it back. It was overwritten with another text. Delete the key from that program’s history, too.
notice-clipboardNotCleared = The clipboard could not be cleared. Copy something else, so that the key does not stay in it.
notice-keyInMemory = { $why ->
    [locked] This computer’s keychain is locked, so the key is here for this session only. Unlock it, then untick “Keep it for this session only”.
    [waiting] This computer’s keychain has not answered, so the key is here for this session only. Look for a window in which it asks for its password, then untick “Keep it for this session only”.
   *[failed] This computer’s keychain did not take the key, so it is here for this session only.
}
notice-keyNotRead = { $why ->
    [missing] The key is in this computer’s keychain, which does not answer. Start the keychain and try again, or paste the key.
    [locked] The key is in this computer’s keychain, which is locked. Unlock it and try again, or paste the key.
    [waiting] This computer’s keychain waits for you: look for its window, then try again.
   *[failed] This computer’s keychain did not give the key. Try again, or paste the key.
}
notice-keyNotKept = { $why ->
    [missing] This computer’s keychain does not answer, so the key is here for this session only. Start the keychain, then choose “Keep it in the keychain”.
    [noCollection] This computer’s keychain has no keyring to keep a key in, so the key is here for this session only. Create one, then choose “Keep it in the keychain”.
    [untilLogout] This computer’s keychain forgets its keys when you log out, so the key is here for this session only.
    [locked] This computer’s keychain is locked, so the key is here for this session only. Unlock it, then choose “Keep it in the keychain”.
    [waiting] This computer’s keychain waits for you, so the key is here for this session only as yet. Look for its window, then choose “Keep it in the keychain”.
   *[failed] This computer’s keychain did not take the key, so it is here for this session only.
}
notice-keyLeft = { $why ->
    [missing] This computer’s keychain does not answer
    [locked] This computer’s keychain is locked
    [waiting] This computer’s keychain waits for you in its own window
   *[failed] This computer’s keychain did not delete the key
}, so the key may still be in it, as “{ $entry }”. Try again when the keychain is open, or delete that entry in the keychain’s own program.
notice-keyLeftBehind = The key may still be in this computer’s keychain. To remove it there, delete the entry “{ $entry }” (account { $account }) in the keychain’s own program, such as Passwords and Keys, Keychain Access or Credential Manager.
notice-keysLeft = { $why ->
    [missing] This computer’s keychain does not answer
    [locked] This computer’s keychain is locked
    [waiting] This computer’s keychain waits for you in its own window
   *[failed] This computer’s keychain did not delete a key
}, so { $count ->
    [one] one key
   *[other] { $count } keys
} may still be in it. Try again when the keychain is open. Or delete everything else now, and then the entries “Findem Connect” in the keychain’s own program.
notice-practiceKeyElsewhere = This is a key from practising. It is never sent to the real SmartRecruiters.
notice-twoKeys = These are two different keys, one ending in { $first } and one in { $second }. Nothing was stored. Copy only the one that Findem shall use.
notice-practiceKeyCut = This is only a part of a key: at least { $missing ->
        [one] one character is
       *[other] { $missing } characters are
    } missing. Nothing was stored. Copy all of it.
notice-practiceKeyOverlong = This is longer than a practice key: it has { $extra ->
        [one] one character
       *[other] { $extra } characters
    } too many. Nothing was stored. Copy only the key.
notice-notPracticeKey = This is not a practice key. Nothing was stored. Make one in the practice SmartRecruiters, then try again.
notice-realKeyInPractice = You are practising, and this looks like a real key. It was not stored. Switch to Production?
notice-proxyAddress = This is not a proxy’s address. It looks like proxy.example.com:8080.
notice-proxyLogin = A SOCKS proxy of this kind takes no such user name and password. Leave them out, or ask your IT for another proxy.
notice-proxyLoginRemoved = An earlier version of this program had written the user name and password of your network’s proxy into a file on this computer. They were taken out of it. Give them again when the proxy asks. If other people can read your files, change the password.
notice-proxyLoginLeft = The user name and password of your network’s proxy stand in a file that cannot be changed: { $path }. Delete it, and change the password if other people can read your files.
notice-connectionNotPrepared = A secure connection could not be prepared on this computer. Ask your IT to look at its certificates.
notice-notSaved = What you did could not be kept on this computer. Look whether its disk is full, and whether this program may write to its folder.
notice-recordsDamaged = The earlier list of customers and connections was damaged. It lies unchanged in { $path }. Close this program and put a sound copy in its place as profiles.json, or delete that file if you need it no more.
notice-recordsUnreadable = { $path } cannot be read, so what it holds is not shown, and nothing is written there. Look whether you may read it, then open this program again.
notice-recordsNewer = A newer version of this program wrote what is kept on this computer. It stays as it is, and nothing new is kept. Update this program.
notice-recordsInUse = Another program, such as findem-doctor, is using what is kept on this computer, so nothing of it is shown and nothing new is kept. Close it, then open this program again.
notice-practiceNotStarted = The practice SmartRecruiters did not start. Close this program, open it again and try once more.
notice-nameIsKey = This looks like a key. A name is shown and kept, so it must not be one.
notice-unknownScenario = There is no such thing to practise.
notice-rehearsalNotOffered = A rehearsal is not offered now. Run the connect test again, then try once more.
notice-rehearsalNotWritten = The test candidate could not be noted on this computer, so nothing was created. Look whether the disk is full, or whether this program is open a second time.

about-open = About this program
about-title = Findem Connect for SmartRecruiters
about-version = Version
about-hosts = Hosts contacted
about-hosts-none = None yet
about-state = What is kept
about-log = Log
about-promise = No account, no telemetry. The key is in none of these files.
about-delete = Delete everything…
about-delete-title = Delete everything this program has kept?
about-delete-what = The keys stored on this computer, all customers, all results and the log are deleted. Then this program closes.
about-delete-pages = The part of your system that draws this window keeps some files of its own, without a key, in <code>{ $folder }</code>. You can delete that folder once this program is closed.
about-delete-not = Nothing changes in SmartRecruiters or Findem: a key stays valid until you revoke it there.
about-delete-leftover = { $name } may still be in SmartRecruiters ({ $environment })
about-delete-leftover-detail = A rehearsal created this test candidate about { $when }, with the e-mail <code>{ $email }</code>. Look for it there and delete it first, or write this down: afterwards this program knows nothing of it.
about-delete-no = Keep it
about-delete-yes = Delete everything
about-delete-leave = Delete all but these keys
notice-reportTooLarge = This file is larger than any report. Ask for the file that the program saved.
notice-reportForeign = This file is not a report of this program. A report is an HTML or JSON file that the check has saved.
notice-reportDamaged = This file was a report, but it is not whole any more. Ask for it again, and have it sent as an attachment.
notice-reportNewer = A newer version of this program wrote this report. Update this program to open it.
notice-reportUnreadable = This file cannot be read. Save it somewhere on this computer, then open it from there.
notice-runGone = This report is no longer there. Choose another one.
notice-runsNewer = A newer version of this program made some of the results of this customer. They are kept as they are, and not shown. Update this program to see them.
notice-runsNotKept = The result is shown, but it could not be kept on this computer. Look whether its disk is full, and save the report.
notice-reportNotKept = This report could not be kept with the customer. The file is as it was. Look whether this computer’s disk is full, or ask for the report once more.
notice-reportOfPractice = This report comes from practising, so it is not kept among real customers. Open it again while practising to keep it.
notice-reportNotOfPractice = This report comes from a real SmartRecruiters, and you are practising. Set up for real, then open it again to keep it.
notice-customerNameInUse = Something outside this list has this name already, such as the connection that is set up here. Give another name.
notice-customerGone = This customer is not in the list any more. Choose another one.
notice-checkElsewhere = { $name } is still being checked. One check runs at a time: wait for its end, or cancel it there.
notice-customerNameTaken = There is a customer of this name already. Choose it in the list, or give another name.
notice-customerNameEmpty = Give the customer a name first.
notice-customerNameTooLong = This name is too long. Up to 80 characters fit.
notice-customerKnown = This key is already here, as { $name }. It was not kept a second time.
notice-customerBusy = A check is still running. Wait for its end, or cancel it.
notice-checkFirst = There is nothing to report yet. Check the key first.
notice-reportNotSaved = The report could not be saved there. Choose another folder, or look whether the disk is full.
