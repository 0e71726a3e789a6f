# The texts of the window: everything that is not keyed by an id of the core. Ids begin with their screen.
# Buttons say what they do; ↗ leaves the window, … asks first. A · never begins a line, and a ✓ never ends one. <strong> and <code> are the only tags.

## The window and its rail

window-name = Findem Connect
window-for = for SmartRecruiters
window-title = { $step } · Findem Connect
window-title-practice = { $step } · Practice · Findem Connect

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
rail-state-unsure = (undetermined)
rail-state-without = (not set up)
rail-unnamed = Your connection
rail-kept = { $environment }{ "\u00A0" }· { $kept }
rail-key-none = no key yet
rail-key-gone = no key on this computer
rail-key-keychain = key in { $name }
rail-key-session = key for this session only
rail-key-storing = storing the key…

environment-production = Production
environment-sandbox = Sandbox
environment-practice = Practice
environment-custom = Another address

back = Back
shortcut-back = Alt+← (⌥← on a Mac)
shortcut-primary = Ctrl+Enter (⌘Return on a Mac)
shortcut-paste = Ctrl+V (⌘V on a Mac)
shortcut-cancel = Esc
cancel = Cancel
cancel-how = To cancel, press { $keys }.
close = Close
continue = Continue
continue-anyway = Continue anyway
copy = Copy
copy-done = Copied
change-to = to
haste-ignored = That press was ignored, because the page had just changed.
primary-none = This page has no main button right now.
copy-steps = Copy a letter with the steps
count-of = { $value } of { $max }

open-credentials = Open the Credentials page ↗
open-customSources = Open Custom Candidate Sources ↗
open-practiceHome = Open the practice SmartRecruiters ↗
open-findem = Open Findem ↗
open-findemGuide = Findem’s guide has its own table ↗

opened-what = Or copy this address into your browser:
opened-not = No browser opened. Copy this address into your browser:
opened-said = The browser opens the page. Nothing came up? Copy the address.
copy-link = Copy the link
copy-link-practiceHome = Copy the link to the practice SmartRecruiters
copy-link-findemGuide = Copy the link to Findem’s guide
opened-copy = Copy the address

report-save = Save the report…
report-saved = Saved: { $path }
report-title-save = The report
report-label = Company name in the report
report-label-why = (optional)
report-readable = All of the report, as text
report-holds = The report is about the whole setup. It contains no key and no candidate data.
report-save-where = Save…

no-key = There is no key here
no-key-detail = Paste a key first to do this step.
no-key-bring = Go to the API key

## Practice

practice-banner = Practice: nothing is connected
practice-label = Practice
left-practice = You left practice. This is the real setup.
left-practice-detail = From here on, what you do happens in your company’s SmartRecruiters.
practice-title = { "\u00A0" }· { $title }: the last check found nothing wrong.
practice-story = { "\u00A0" }· { $title }: { $story }
practice-going = { "\u00A0" }· { $title }

## Start

start-title = Connect SmartRecruiters to Findem
start-lead = This program walks you through the setup and checks every step. No technical knowledge needed.
start-title-practice = Practice the setup
start-lead-practice = This program includes a made-up SmartRecruiters to practice in. Nothing you do here is real.
start-need = What you need
start-needs =
    A login to SmartRecruiters with <strong>Admin</strong> access
    A login to <strong>Findem</strong> as an Admin, or a colleague who has one
    About <strong>ten minutes</strong>. You can close the window at any time and pick up where you left off.
start-which = Which SmartRecruiters are you connecting?
start-production = The one your recruiters work in.
start-sandbox = A copy for testing, if your company has one.
start-name = Company
start-name-why = (optional, only shown here)
start-network = Connection
start-network-only = This program talks only to <code>{ $host }</code>.
start-network-look = Try the connection
start-network-again = Try again
start-network-trying = Trying…
start-network-same = Tried again at { $when }, with the same result.
start-network-unknown = Not tried yet.
start-network-looking = Trying to reach it…
start-network-reachable = Reachable.
start-network-proxy = Through your company’s proxy.
start-network-unreachable = Not reachable.
start-network-ask-it = Check this computer’s internet connection. If other pages open, ask your IT team to allow this program to reach { $host }.
start-network-sign-in = Open a web page, sign in there, then try again.
start-network-set-clock = Set the clock, then try again.
start-network-inspected = Your company’s network can read this connection.
start-network-inspected-by = That includes the key. The connection’s certificate is from: { $issuer }
start-obstacle-unreadable = { proxy-setting } isn’t a valid proxy address, so nothing was sent. Correct it, or set the proxy’s address here.
start-obstacle-byItself = Your network chooses its proxy automatically, with a script or detection. This program can’t do that. Ask your IT team for the proxy’s address and set it here.
start-obstacle-login = Your network’s proxy asks for a user name and a password. Enter them here.
start-obstacle-loginRefused = Your network’s proxy doesn’t accept this user name and password. Check them, or ask your IT team.
start-obstacle-otherLogin = Your network’s proxy asks for a kind of sign-in that this program doesn’t support. Ask your IT team for a way to reach { $host } without it.
policy-off = Your company’s IT turned this off on this computer.
start-proxy = Set a proxy by hand
start-proxy-off = You can’t set a proxy by hand: your company’s IT turned this off on this computer.
start-proxy-address = The proxy’s address
start-proxy-example = proxy.example.com:8080
start-proxy-user = User name
start-proxy-password = Password
start-proxy-use = Use it
start-proxy-why = A proxy is a server in your company’s network that passes requests on to the internet. Your IT team knows whether there is one, and its address. Leave the address empty to use this computer’s own setting.
start-proxy-login-why = Enter a user name and a password only if the proxy asks for them. They stay in memory until you close this program and aren’t saved to any file.
start-proxy-signed-in = A user name and a password are in use until you close this program. To keep using them, leave both fields empty.
start-scenario = Scenario
start-scenario-choose = What to practice
start-scenario-other = Practice something else
start-scenario-begin = Start over with this scenario
start-over-title = Start over?
start-over-what = This erases what you did in this practice: the key, the results, and everything you made in the practice SmartRecruiters.
start-over-stays = If you added practice customers under “{ start-diagnose },” they stay, but their keys stop working.
start-over-no = Keep practicing
start-over-yes = Start over
start-practice-pages = The practice pages in your browser work while this window is open and you’re practicing. If you start a scenario over, reload them.
start-quiet = “{ start-practice-first }” uses a made-up SmartRecruiters. Until you paste a key, this program only tries the connection.
start-quiet-unreachable = SmartRecruiters can’t be reached yet. “{ start-network }” above says what helps.
start-quiet-begun = Your progress is saved.
start-quiet-practice-again = Starting over erases this practice’s key and results.
start-quiet-practice = Nothing here reaches the real SmartRecruiters.
start-set-up = Set up
start-continue = Continue: step { $number } of { $count }, { $step }
start-practice-continue = Continue practicing: step { $number } of { $count }, { $step }
start-practice = Practice
start-practice-first = Practice first
start-practice-go = Start practicing
start-support = For Findem’s support staff:
start-diagnose = Diagnose a key
start-practice-stop = Leave practice

## API key

key-title = Make an API key in SmartRecruiters
key-lead = The key gives Findem Admin access. It can read and change candidates, jobs, interviews, messages, and company settings until you revoke it. Already have a key for Findem with the role Admin? Paste it here.
key-title-held = The key you handed over
key-lead-held = { $practice ->
    [yes] You practiced saving it in Findem.
   *[no] You saved it in Findem.
} You can check it again at any time. To replace it, paste a new key, save the new key in Findem, then revoke this one.
key-lead-removed = There’s nothing to do here. Findem has the key that ends in { $lastFour }, and this computer doesn’t need it anymore. To check it again, paste it here.
key-title-removed-practice = The key you practiced with
key-lead-removed-practice = There’s nothing to do here. You practiced saving the key that ends in { $lastFour }, and it was removed from this computer. To check it again, paste it here.
key-title-replace = Replace the key
key-lead-replace = Make a new key, paste it here, and check it. Once the new key works and is saved in Findem, revoke the old one.
key-title-new = The new key is here
key-lead-new = Check it. { $inFindem ->
    [yes] Findem keeps using the old key, which ends in { $lastFour }, until you save this one there.
   *[no] If it works, save it in Findem and revoke { $count ->
        [one] the old key, which ends in { $old }
       *[other] the old keys, which end in { $old }
    }.
}
key-lead-new-proved = It’s checked, and SmartRecruiters accepted it. { $inFindem ->
    [yes] Findem keeps using the old key, which ends in { $lastFour }, until you save this one there.
   *[no] Save it in Findem, then revoke { $count ->
        [one] the old key, which ends in { $old }
       *[other] the old keys, which end in { $old }
    }.
}
key-title-here = Your API key is here
key-lead-here = The check shows whether SmartRecruiters accepts it, and what it can do.
key-lead-proved = It’s checked, and SmartRecruiters accepted it. You can check it again at any time.
key-title-practiced = Paste the API key
key-lead-practiced = Findem connects with an API key. In this scenario, someone has already made it.
key-practiced = You’re practicing “{ $title }.” The key is already made.
key-practiced-detail = Find it in the practice SmartRecruiters, on the page “Your scenario.” Copy it there, then paste it here. If the key isn’t on that page anymore, make a new one on the page “Credentials” of the practice SmartRecruiters, or start the scenario over on the page “Start.”
key-practiced-open = Open “Your scenario” ↗
key-create = Create it
key-steps =
    Log in as Admin: Settings → Administration → Apps & Integrations → <strong>Credentials</strong>
    Choose <strong>New credential</strong>, then <strong>API key</strong>. If you see boxes to check, you chose an OAuth client by mistake: go back.
    System role: choose <strong>Admin</strong>. Any other role will fail later. Access group: leave it empty (None).
    Name: { $another ->
        [yes] a new one, such as “{ key-name-another }”
       *[no] “{ key-name }”
    }. Description: what the key is for, such as “Connects Findem.” Then choose <strong>Generate</strong>.
    Copy the key. Leave that window open until Permissions says “✓ SmartRecruiters accepted the key.” The key is shown only once.
key-lost = I closed that window before I pasted the key
key-lost-how =
    SmartRecruiters doesn’t show a key a second time, so you can’t use this one.
    Make another key with the same steps. Name it “{ key-name-another }” so you can tell the two apart.
    Before you leave the Credentials page, revoke the lost key so no unused key stays behind. Find it by the name you gave it (“{ key-name }”) and choose <strong>Revoke</strong>. If several keys have that name, take the newest.
    Paste “{ key-name-another }” here.
key-bring = Paste your key here
key-here = On this computer
key-paste = Paste the key
key-paste-other = Paste another
key-replace = Replace the key
key-type = Type it instead
key-empty = No key yet. Copy it in SmartRecruiters, then choose Paste the key or press Ctrl+V (⌘V on a Mac).
key-empty-replace = Copy the new key in SmartRecruiters, then choose Paste the new key or press Ctrl+V (⌘V on a Mac).
key-old = The key { $masked } stays until the new one is here.
key-masked = The key, with only its last four characters visible:
key-forget = { done-remove }
key-forget-title = Remove the key from this computer?
key-forget-what = SmartRecruiters won’t show it again. To use it here again, you’ll need your own copy or a new key.
key-forget-stays = In SmartRecruiters the key stays valid until you revoke it.
key-forget-refused = In SmartRecruiters it isn’t valid anymore.
key-forget-no = Keep it
key-forget-yes = Remove it
key-forgotten-keychain = The key was removed from { $name }.
key-forgotten-session = The key was removed from this program’s memory.
key-storing = Storing…
key-not-stored = Not stored: here for this session only.
key-stored = ✓ Stored.
key-stored-in = Stored in { $name }.
key-stored-unproved = Stored, but this doesn’t look like a SmartRecruiters key. Keep that window open until a check succeeds.
key-stored-rejected = Stored, but SmartRecruiters rejected this key.
key-check = Check this key
key-note-looksRight = Looks like a SmartRecruiters API key.
key-note-cleaned = Only the key was used. The extra text around it was left out.
key-extra = Only the key was checked, without the extra text around it. If all of that text was pasted in Findem, paste only the key there.
key-note-repeated = The same key was there more than once. It was used once.
key-note-cut = This is only part of a key. At least { $missing ->
        [one] one character is
       *[other] { $missing } characters are
    } missing. Copy the whole key.
key-note-overlong = This is longer than a key. It has { $extra ->
        [one] one character
       *[other] { $extra } characters
    } too many. Copy only the key.
key-note-unusual = This text isn’t shaped like an API key. Make sure you copied the whole key. Checking it does no harm.
key-note-oauthPair = This looks like an OAuth client’s ID and secret. Findem needs an API key.
key-note-oauthToken = This looks like an OAuth token. Findem needs an API key.
key-note-partnerToken = It has 64 characters, like a partner token. Findem needs an API key.
key-will-be-kept = It’s stored in { $name } and sent only to { $host }.
key-will-be-in-memory = It stays in this program’s memory until you close the program. It’s sent only to { $host }.
key-being-kept = The key is only in this program’s memory until { $name } answers. This program sends it only to { $host }.
key-in-keychain = In { $name } as “{ $entry }”. This program sends it only to { $host }.
key-in-session = Only in this program’s memory, until you close it. This program sends it only to { $host }.
key-no-keychain = { $why ->
    [forbidden] Your company’s IT turned off storing keys on this computer, so the key stays in this program’s memory until you close it.
    [waiting] This computer’s keychain hasn’t answered yet. Until it does, the key stays in this program’s memory.
    [noCollection] This computer’s keychain has no keyring to store a key in, so the key stays in this program’s memory until you close it.
    [untilLogout] This computer’s keychain forgets its keys when you log out, so the key stays in this program’s memory until you close it.
    [failed] This computer’s keychain failed, so the key stays in this program’s memory until you close it.
   *[noStore] This computer has no keychain, so the key stays in this program’s memory until you close it.
} It’s sent only to { $host }.
host-named = { $host }
host-practice = the practice SmartRecruiters on this computer
key-keychain-any = this computer’s keychain
key-session-only = Keep it for this session only
key-where = Where is my key?
key-where-explained = It’s in { $name }, which is locked by your own login, or only in memory if you chose that. No file, log, or report of this program contains it. The clipboard is cleared once the key is stored. <strong>Remove the key…</strong> removes it from here. In SmartRecruiters it stays valid until you revoke it.
key-typed = The key
key-typed-take = Use this key
key-typed-show = Show the key
key-typed-leave = Go back without this key?
key-typed-leave-what = The key you typed isn’t stored yet. If you go back, you’ll have to type it again.
key-typed-leave-yes = Go back
key-typed-leave-no = Stay here
key-typed-empty = Type or paste the key first.
key-question-title = This doesn’t look like an API key
key-question-pasted = What you copied has { $length ->
        [one] one character
       *[other] { $length } characters
    }. Store it anyway?
key-question-typed = What you typed has { $length ->
        [one] one character
       *[other] { $length } characters
    }. Store it anyway?
key-question-why = Whatever is stored as the key is sent to SmartRecruiters. If you copied a password or something else, don’t store it. The clipboard stays as it is.
key-question-why-typed = Whatever is stored as the key is sent to SmartRecruiters. If it’s a password or something else, don’t store it.
key-question-declined = Nothing was stored.
key-question-no = Don’t store it
key-question-yes = Store it as a key
key-quiet-removed = Findem has the key, so this step is done.
key-quiet-removed-practice = You practiced saving the key, so this step is done.
key-quiet-starting = The check starts by itself.
key-quiet-none = You don’t need to check any boxes. The Admin role includes all { $count } permissions.
key-quiet-unstored = Not stored yet. Leave the window in SmartRecruiters open.
key-quiet-stored = Checking only reads. It changes nothing.
key-waits-network = The check starts as soon as the network answers.
key-waits-inspected = Your company’s network can read this connection, so the check waits for your click.
key-waits-unreachable = SmartRecruiters can’t be reached yet, so the check waits for your click.

## Permissions

permissions-title = Permissions
permissions-lead = Findem asks for { $count } permissions. Each has a result below.
permissions-list = The { $count } permissions
permissions-looks = “Looks granted” means that the request asked for something made up, so that nothing could change. SmartRecruiters didn’t refuse the key. It only answered that the thing doesn’t exist. A test can’t prove more without real data. That’s true of { $writes ->
    [0] { "" }
    [one] one write permission
   *[other] { $writes } write permissions
}{ $both ->
    [yes] { " and " }
   *[no] { "" }
}{ $reads ->
    [0] { "" }
    [one] one read permission
   *[other] { $reads } read permissions
}.
permissions-by-role = Reading was tested. { $rehearsed ->
    [0] The { $writes } write permissions weren’t tested, but the Admin role includes them. { "" }
   *[other] The rehearsal proved { $rehearsed } write permissions. The other { $writes } weren’t tested, but the Admin role includes them. { "" }
}{ $reads ->
    [0] { "" }
    [one] One read permission was tried on something made up and wasn’t refused. { "" }
   *[other] { $reads } read permissions were tried on something made up and weren’t refused. { "" }
}So these { $looks } look granted.
permissions-fix-above = The steps are above the list.
permissions-looks-granted = That’s a good sign. The request named something that can’t exist, so it couldn’t succeed. SmartRecruiters answered it and didn’t refuse the key.
permissions-limited = The key can do what Findem’s guide asks, but Findem would see only some of the jobs and candidates.
permissions-kept = { $lastFour ->
    [unknown] The key for this result isn’t on this computer anymore
   *[other] The key that ends in { $lastFour } isn’t on this computer anymore
}
permissions-kept-detail = This is what the last check found at { $when }. To check again, paste a key.
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
permissions-running = Checking what this key can read…
permissions-running-writes = Checking, and trying the 7 write permissions…
permissions-asking = Asking…
permissions-waiting = Waiting
permissions-untried = from the role
permissions-likely = <strong>Most likely:</strong> { $cause }
permissions-also = <strong>Or:</strong> { $cause }
permissions-other = Or: { $cause }
permissions-denied = Denied: { $permissions }
permissions-vendor = SmartRecruiters also spells it <code>{ $scope }</code>.
permissions-unexpected-detail = Nothing should have changed, and no further attempt was sent. Save the report and send it to Findem’s support. It names the request.
permissions-source-next = The candidate source is next.
permissions-writes = The 7 write permissions
permissions-writes-why = Changing and deleting are tested only if you ask. The test uses only IDs that don’t exist, so nothing should change. You see the exact list first.
permissions-writes-tried = { $rehearsed ->
    [0] { $tried ->
        [7] All 7 were tried at { $when }:
       *[other] { $tried } of the 7 were tried at { $when }:
    }
   *[other] The rehearsal proved { $rehearsed } of the 7. { $tried ->
        [one] One more was tried at { $when }:
       *[other] { $tried } more were tried at { $when }:
    }
}
permissions-quiet-first = Checking reads a few records and keeps none of them.
permissions-quiet-reads = This only reads. Nothing is changed.
permissions-quiet-writes = Writes are tried only on IDs that can’t exist.
permissions-quiet-done = Checked at { $when } in { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s.
permissions-quiet-at = Checked at { $when }.
permissions-quiet-tried = Tried at { $when }.
permissions-stored = ✓{ "\u00A0" }Stored in { $name }.
permissions-accepted = ✓{ "\u00A0" }SmartRecruiters accepted the key.
permissions-stored-session = ✓{ "\u00A0" }Here for this session only.
permissions-again-now = You can wait here: this page checks again by itself. Checking only reads.
permissions-again-meanwhile = Until then, this page also checks again by itself, in case someone changes this key in SmartRecruiters. Checking only reads.
permissions-again-not = This page isn’t checking again by itself. Choose “{ permissions-check-again }” when something has changed.
permissions-ask-it = If other pages open, ask your IT team to allow this program to reach { $host }.

count-granted = <strong>{ $count }</strong> granted
count-looksGranted = <strong>{ $count }</strong> { $count ->
    [one] looks granted
   *[other] look granted
}
count-denied = <strong>{ $count }</strong> denied
count-inconclusive = <strong>{ $count }</strong> undetermined
count-notTested = <strong>{ $count }</strong> not tested
sees-one = This key sees { $first }.
sees-two = This key sees { $first } and { $second }.
sees-three = This key sees { $first }, { $second }, and { $third }.
sees-ask = Does that look right?
sees-ask-practice = In the real setup, ask yourself: does that look right?
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
sees-because-role = The key doesn’t have the role Admin, so it sees only what its own role can see. Ask a SmartRecruiters Admin for a key with the role Admin.
sees-because-unknown-role = The key may have a weaker role than Admin. If so, it sees only what that role can see.
sees-because-unknown-group = The key may have an access group. If so, it sees only the jobs of that group and their candidates.
sees-because-elsewhere = The key has the role Admin and no access group, so it sees everything in its company. If that’s too little, it was made in another company or in the sandbox. Make a new one where your jobs are.

evidence-answer = Evidence: <code>{ $method } { $path }</code> answered { $status } in { $ms } ms.
evidence-no-answer = Evidence: <code>{ $method } { $path }</code> got no answer in { $ms } ms.
evidence-code = Code <code>{ $code }</code>.
evidence-code-meaning = Code <code>{ $code }</code>: { $meaning }
evidence-message = “{ $message }”
evidence-request = Request ID <code>{ $request }</code>.

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
requests-planned = Nothing has been sent yet. A check would send these { $count } requests.
requests-answer = { $status } in { $ms } ms
requests-answers = { $status }, { $count } times
requests-no-answer = no answer in { $ms } ms
requests-no-answers = no answer, { $count } times

writes-title = Try the 7 write permissions?
writes-what = These seven requests try to change or delete something. Each uses an ID made up for this run. If SmartRecruiters answers “not found,” the key got past the permission check, and the row says “Looks granted.” Nothing should change.
writes-agreed = Do this only if the customer has agreed.
writes-unexpected = If SmartRecruiters unexpectedly accepts one, the check stops and tells you right away.
writes-no = Don’t try
writes-yes = Try them

## Candidate source

source-title = Candidate source
source-lead = Without the source Findem, candidates that come from Findem show the source “Other” in SmartRecruiters.
source-looking = Looking for the source Findem…
source-not-looked = The source hasn’t been looked for yet
source-look = Look now
source-found = The source “Findem” is there
source-found-detail = Its type is Other, as Findem’s guide asks.
source-nearMiss = Almost: there’s a source called “{ $label }”
source-nearMiss-detail = The name must be exactly Findem, as in Findem’s guide. With another spelling, candidates may show as “Other.”
source-wrongType = The source Findem has another type
source-wrongType-named = The source Findem has the type { $type }, not Other
source-wrongType-subType = The source Findem has another sub-type
source-wrongType-subType-named = The source Findem has the sub-type { $type }, not Other
source-wrongType-detail = Findem’s guide asks for the type Other and the sub-type Other.
source-duplicate = There are { $count } sources called Findem
source-duplicate-detail = With several sources of the same name, there’s no way to tell which one Findem uses.
source-missing = There’s no source called Findem yet
source-missing-detail = Create it in SmartRecruiters. This page updates automatically.
source-inconclusive = The sources couldn’t be read
source-inconclusive-detail = This key may not have permission to read the sources.
source-notTested = The source hasn’t been looked for
source-notTested-detail = Look now, or create it and continue.
source-unavailable = You said there’s no such page.
source-unavailable-detail = Custom sources are an add-on. Ask your contact at SmartRecruiters whether you can have it. Without it, candidates from Findem show as “Other.” The connect test shows whether everything else works.
source-refused-role = This key has the role { $role }, so it can’t see the sources
source-refused = This key can’t see the sources
source-refused-new-key = Paste a key with the role Admin first. Then this page can look for the source.
source-refused-detail = The Permissions page says why, and what to do.
source-odd-end = It has a space at the end. The name must be exactly Findem, as in Findem’s guide.
source-odd-start = It has a space at the beginning. The name must be exactly Findem, as in Findem’s guide.
source-odd-hidden = It has an invisible character. The name must be exactly Findem, as in Findem’s guide.
source-odd-letter = It has a letter from another alphabet that only looks right. The name must be exactly Findem, as in Findem’s guide.
source-unavailable-undo = Undo
source-in-smartrecruiters = In SmartRecruiters
source-steps-missing =
    Go to Settings / Admin and choose <strong>Custom Candidate Sources</strong> in the Configuration list
    Choose <strong>Create source</strong>
    Source Name: type <code>Findem</code>
    Source Type and Source Sub-type: choose <strong>Other</strong>
    <strong>Save</strong>
source-steps-unknown =
    Go to Settings / Admin and choose <strong>Custom Candidate Sources</strong> in the Configuration list
    Is <strong>Findem</strong> in the list, with the type Other? Then choose Look now. There’s nothing else to do.
    If it isn’t, choose <strong>Create source</strong>
    Source Name: type <code>Findem</code>
    Source Type and Source Sub-type: choose <strong>Other</strong>, then <strong>Save</strong>
source-steps-nearMiss =
    Find the source <strong>{ $label }</strong> in the list and edit it
    Source Name: type <code>Findem</code>
    Source Type and Source Sub-type: choose <strong>Other</strong>
    <strong>Save</strong>
source-steps-wrongType =
    Find the source <strong>Findem</strong> in the list and edit it
    Source Type and Source Sub-type: choose <strong>Other</strong>
    <strong>Save</strong>
source-steps-duplicate =
    Find the sources called <strong>Findem</strong> in the list
    Keep one whose Source Type and Source Sub-type are <strong>Other</strong>. If none is, change one of them.
    Rename or delete the others. This page updates automatically.
source-copy-name = Copy the name Findem
source-no-page = We don’t have that page
source-no-page-title = Is there no page for custom sources?
source-no-page-what = SmartRecruiters calls it Custom Candidate Sources. Some companies don’t have it. Without it, candidates from Findem show as “Other,” and this program stops checking for the source.
source-no-page-back = Look again
source-no-page-yes = There’s no such page
source-not-the-page = Not the right page? Go to Settings → Configuration → Custom Candidate Sources.
source-without = Continue without it
source-what-now = What it does
source-what-now-text = Candidates that Findem adds show the source <strong>Findem</strong>, so your reports can count them.
source-quiet-looking = Looking now…
source-quiet-found = Found. There’s nothing else to do here.
source-quiet-unavailable = We’ve stopped checking for it.
source-quiet-refused = This key can’t look for the source.
source-quiet-rejected = This page looks for the source once SmartRecruiters accepts the key.
source-quiet-every = This page looks for the source every { $seconds } seconds, later less often.{ $count ->
    [0] { "" }
    [one] { " " }It has looked once so far.
   *[other] { " " }It has looked { $count } times so far.
}
source-quiet-stopped = This page has stopped looking. After you save the source, choose Look now.
source-tested = The next step, the connect test, ran by itself, so “{ continue }” passes over it.{ $rehearsal ->
    [yes] { "" } Its page also offers a rehearsal, which shows whether a new candidate really gets the source Findem.
   *[no] { "" }
}
source-see-test = See the connect test

## Connect test

connect-title = Connect test
connect-lead = This uses your key to try what Findem does after you connect, in the same order. Nothing is changed.
connect-lead-rehearsed = This uses your key to try what Findem does after you connect, in the same order. Only the rehearsal below changed something.
connect-run = Run the test
connect-again = Run again
connect-running = Trying what Findem will do…
connect-pass = Everything Findem will read can be read
connect-pass-detail = Findem decides how long the first sync takes.
connect-empty-lists = Everything could be read, but { $empty ->
    [both] there are no jobs and no candidates
    [jobs] there are no jobs
   *[candidates] there are no candidates
}
connect-empty-lists-detail = A key that sees too little looks the same. If your company does have some, check this key’s role and access group.
connect-nothing-to-try = nothing to try it on
connect-fail = Not everything Findem needs works yet
connect-fail-detail = “{ $link }” is the first step that fails. Fix it, then run the test again.
connect-inconclusive = Some answers are missing
connect-inconclusive-detail = Nothing is known to fail. Run the test again in a moment.
connect-notTested = The test did not run
connect-notTested-detail = Run it when you’re ready.
connect-first-sync-minute = SmartRecruiters’ limits allow a first sync within a minute at best. Findem decides when it starts.
connect-first-sync-minutes = SmartRecruiters’ limits allow a first sync in about { $minutes } minutes at best. Findem decides when it starts.
connect-first-sync-hours = SmartRecruiters’ limits allow a first sync in about { $hours } hours at best. Findem decides when it starts.
connect-role = role { $role }
connect-accepted = accepted
connect-source = “Findem”, type Other
connect-source-none = not set up. Candidates from Findem will show as “Other.”
connect-source-without = Not set up
connect-only-source = Everything works but the candidate source
connect-only-source-detail = You can continue. Until there is exactly one source called Findem, of type Other, candidates from Findem may show as “Other.”
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
    [one] 1 found on one sample candidate
   *[other] { $count } found on one sample candidate
}
connect-count-attachments = { $count ->
    [one] 1 found on one sample candidate
   *[other] { $count } found on one sample candidate
}
connect-fail-permissions = The key doesn’t have this permission.
connect-fail-source = The source “Findem” is missing or has the wrong type.
connect-mend-permissions = See Permissions
connect-mend-source = See Candidate source
connect-quiet-first = The test reads one record of each kind and keeps none.
connect-quiet-running = This only reads. Nothing is changed.
connect-quiet-done = The test only read. Nothing was changed.
connect-quiet-rehearsed = The test only read. What the rehearsal did is shown above.

## The rehearsal: one test candidate, created and deleted again

rehearsal-title = Rehearsal
rehearsal-what = Reading can’t show whether a new candidate really gets the source Findem. The rehearsal creates one test candidate, reads it back, and deletes it.
rehearsal-open = Rehearse…
rehearsal-again = Rehearse again…
rehearsal-waits = You can rehearse as soon as the connect test has ended.
rehearsal-not-forbidden = Your company’s IT turned this off on this computer.
rehearsal-not-unchecked = Check the key first. Then you can rehearse.
rehearsal-not-leftover = First make sure that the earlier test candidate is gone.
rehearsal-not-role = You can rehearse only with a key that has the role Admin.
rehearsal-not-manage = This key can’t manage candidates, so it couldn’t delete the test candidate.
rehearsal-not-source = A rehearsal needs exactly one source called Findem, of type Other.
rehearsal-consent-title = Create and delete one test candidate?
rehearsal-consent-what = This creates one real candidate, <strong>{ $name }</strong> (<code>{ $email }</code>), for a few seconds and in no job. If that address is taken, another one is used. The rehearsal reads the candidate’s source, deletes the candidate, and reads again to prove that it’s gone.
rehearsal-consent-what-practice = This creates one made-up candidate, <strong>{ $name }</strong> (<code>{ $email }</code>), in the practice SmartRecruiters. If that address is taken, another one is used. The rehearsal reads the candidate’s source, deletes the candidate, and reads again to prove that it’s gone.
rehearsal-consent-know-practice = In the real SmartRecruiters it would be a real candidate. While it’s there, and afterward:
rehearsal-consent-know = While it’s there, and afterward:
rehearsal-consent-effects =
    Colleagues may see it in SmartRecruiters.
    Connected tools may be notified of it, and may keep it.
    A consent email may go to its address, which no one reads.
    SmartRecruiters’ audit log may keep it.
rehearsal-consent-crash = Its name and address are saved on this computer before anything is sent. If this program or the network fails halfway, the next start looks for it and offers to remove it.
rehearsal-no = Don’t rehearse
rehearsal-yes = Create and delete it
rehearsal-running = Rehearsing…
rehearsal-step-create = Create the test candidate
rehearsal-step-readSource = Read its source back
rehearsal-step-delete = Delete it
rehearsal-step-proveGone = Read it again
rehearsal-pass-create = created
rehearsal-pass-readSource = “Findem”
rehearsal-pass-delete = deleted in { $place ->
    [practice] the practice SmartRecruiters
   *[real] SmartRecruiters
}
rehearsal-pass-proveGone = gone, as expected
rehearsal-fail-create = refused
rehearsal-fail-readSource = a source other than Findem
rehearsal-fail-delete = refused
rehearsal-fail-proveGone = still there
rehearsal-next-create = The Permissions page says whether the key can create candidates. If it can, save the report and send it to Findem’s support.
rehearsal-next-readSource = Look at the source Findem in SmartRecruiters. Its type must be Other. If it is, save the report and send it to Findem’s support.
rehearsal-next-delete = The key can’t delete candidates. Delete this one in SmartRecruiters yourself.
rehearsal-next-proveGone = Look for it in SmartRecruiters and delete it there.
rehearsal-waiting = in progress…
rehearsal-quiet-running = The rehearsal creates one test candidate and deletes it.
rehearsal-clean = Created, read back, and deleted in { $place ->
    [practice] the practice SmartRecruiters
   *[real] SmartRecruiters
}
rehearsal-clean-detail = { $name } had the source Findem. This program can’t see what emails, connected tools, or the audit log may keep.
rehearsal-leftover = The test candidate may still be in { $place ->
    [practice] the practice SmartRecruiters
   *[real] SmartRecruiters
}
rehearsal-leftover-detail = { $name } was created, and it isn’t known to be gone.
rehearsal-failed = The rehearsal failed
rehearsal-failed-detail = { $name } was not created, or was deleted in { $place ->
    [practice] the practice SmartRecruiters
   *[real] SmartRecruiters
}. The steps say what failed.
rehearsal-inconclusive = The result of the rehearsal is unknown
rehearsal-inconclusive-detail = The steps of { $name } below say why.

leftover-unlooked = A rehearsal didn’t finish
leftover-unlooked-detail = Its test candidate { $name } ({ $email }), created about { $when }, may still be in SmartRecruiters. This program looks for it as soon as you paste the key.
leftover-looking = Looking for a rehearsal’s test candidate…
leftover-looking-detail = { $name } ({ $email }), created about { $when }.
leftover-found = { $name } is still in SmartRecruiters
leftover-found-detail = A rehearsal created it about { $when }. It’s deleted only if it still has its name and the address { $email }.
leftover-removing = Deleting the test candidate in SmartRecruiters…
leftover-removing-detail = { $name } ({ $email }), created about { $when }.
leftover-gone = { $name } is deleted in SmartRecruiters
leftover-gone-detail = The test candidate ({ $email }, { $when }) was looked up again by its ID, and it’s gone.
leftover-notFound = { $name } wasn’t found, but may still be there
leftover-notFound-detail = Search SmartRecruiters for the candidate { $name } with the email "{ $email }", created about { $when }. If it’s there, delete it.
leftover-unclear = { $name } may still be in SmartRecruiters
leftover-unclear-detail = Look again. Or search SmartRecruiters for the candidate { $name } with the email "{ $email }", created about { $when }. If it’s there, delete it.
leftover-other-key = This search used a different key than the one that created it.
leftover-look = Look again
leftover-remove = Delete it
leftover-looked = I looked in SmartRecruiters, and { $name } isn’t there anymore
leftover-dismiss = Don’t look for it anymore
leftover-dismiss-missing = Check the box after you have looked in SmartRecruiters.
leftover-read = OK

## Field mapping

mapping-title = Field mapping
mapping-lead = This step is optional, and nothing here has to be fixed. It shows the fields that Findem most likely reads and writes, and how often yours are filled. Findem decides how each field is used.
mapping-look = Count the fields
mapping-skip = Skip this
mapping-what = What is counted
mapping-what-text = In up to 20 candidates and 20 jobs: is there a name, an email, a LinkedIn link, a department? Only the numbers are kept. Empty fields can’t help Findem match people.
mapping-again = Count again
mapping-looking = Counting in a small sample…
mapping-column-field = In SmartRecruiters
mapping-column-findem = In Findem
mapping-column-filled = Filled in the sample
mapping-columns = The last column says in how many of the sampled records SmartRecruiters has a value. A low number isn’t an error. Findem just has less to match people with.
mapping-filled-all = Always filled
mapping-filled-most = Mostly filled
mapping-filled-some = Partly filled
mapping-filled-none = Never filled
mapping-not-counted = Not counted
mapping-too-few = Too few records to say
mapping-not-told = The fields couldn’t be counted
count-refused = SmartRecruiters doesn’t let this key read them. The Permissions page says why.
mapping-no-records = There are no candidates to count yet
mapping-no-records-detail = That’s not a problem. Count again when there are some.
mapping-quiet-off = Your company’s IT turned off counting on this computer.
mapping-quiet-first = Before it counts for the first time, this program asks you.
mapping-quiet-done = Counted in { $candidates ->
    [one] 1 candidate
   *[other] { $candidates } candidates
} and { $jobs ->
    [one] 1 job
   *[other] { $jobs } jobs
}. Only the numbers were kept.
mapping-name = Name
mapping-name-findem = Candidate’s name
mapping-email = Email
mapping-email-findem = Email (used first for matching)
mapping-phone = Phone
mapping-phone-findem = Phone
mapping-linkedin = LinkedIn
mapping-linkedin-findem = LinkedIn link (also used for matching)
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
handover-lead = Save the key in Findem. From then on Findem connects on its own, and you no longer need this program.
handover-lead-practice = In the real setup, you save the key in Findem now. From then on Findem connects on its own.
handover-lead-refused = Findem needs a key that SmartRecruiters accepts. Once you have one, this page leads you through saving it in Findem.
handover-practice = There’s no practice Findem. Check the boxes as if you had done it.
handover-practice-detail = Don’t put this key into the real Findem. It would replace the real key there.
handover-title-replaced = Hand the new key over to Findem
handover-lead-replaced = Save the new key in Findem, then revoke { $count ->
    [one] the old one
   *[other] the old ones
} in SmartRecruiters.
handover-lead-revoke = Save the key in Findem. Then revoke in SmartRecruiters the { $count ->
    [one] key
   *[other] keys
} that it replaces.
handover-unchecked = This key hasn’t been checked yet
handover-wont-work = This key won’t work in Findem yet
handover-lacks = This key can’t do everything Findem asks for yet
handover-unsure = The check couldn’t tell whether this key works in Findem
handover-in-findem = Open Findem’s SmartRecruiters page
handover-steps =
    Log in as a Findem Admin and open the <strong>Admin</strong> page in the panel on the left
    Choose <strong>Integrations</strong>, and next to Connect ATS choose <strong>Manage</strong>
    Select <strong>SmartRecruiters</strong>
handover-key-in-field = Is a key already in the <strong>API Key</strong> field? Choose <strong>Edit Auth</strong> in Findem, so you can replace it.
handover-tick-open = Findem is open and its <strong>API Key</strong> field is empty
handover-tick-open-replaced = Findem is open, and no old key is in its <strong>API Key</strong> field
handover-copy-title = Copy the key, paste it, save
handover-copy-what = The key stays in the clipboard for 60 seconds and is then cleared. Paste it into <strong>API Key</strong> and choose <strong>Save</strong>.
handover-copy-what-practice = The key stays in the clipboard for 60 seconds and is then cleared. In the real setup, you paste it into <strong>API Key</strong> and choose <strong>Save</strong>.
handover-copy-what-shared = The key stays in the clipboard for 60 seconds and is then cleared. { $practice ->
    [yes] In the real setup, you paste it into your password manager and share it there with your Findem Admin, who pastes it into <strong>API Key</strong> in Findem and chooses <strong>Save</strong>.
   *[no] Paste it into your password manager and share it there with your Findem Admin, who pastes it into <strong>API Key</strong> in Findem and chooses <strong>Save</strong>.
}
handover-copy = Copy key
handover-copy-again = Copy again
handover-clear = Clear now
handover-copied = ✓ Copied.
handover-copied-said = Copied. The clipboard is cleared in 60 seconds.
handover-seconds = { $seconds ->
    [one] Clears in 1 second.
   *[other] Clears in { $seconds } seconds.
}
handover-countdown = The clipboard is cleared 60 seconds after copying.
handover-clearing = Clearing the clipboard…
handover-cleared = The clipboard was cleared.
handover-putBack = The key was in the clipboard again after it was cleared, so it was overwritten with other text. Delete it from your clipboard manager’s history, too.
handover-left = The clipboard couldn’t be cleared. Copy something else so the key doesn’t stay in it.
handover-unwritable = This program can’t write to the clipboard here, and it never shows the key. Give Findem a different key instead:
handover-unwritable-how =
    Choose <strong>Use another key</strong>, make a second key in SmartRecruiters with the same steps, and copy it there. Leave that window open.
    Choose <strong>Type it instead</strong> here, paste the key into the field with Ctrl+V (⌘V on a Mac), and check it.
    Paste the same key into <strong>API Key</strong> in Findem and choose <strong>Save</strong>.
    Come back to this page, check the box that says you did, and revoke the key that is here now, which ends in { $lastFour }.
handover-another-key = Use another key
handover-not-copied = Copy the key first. Then you can check this box.
handover-tick-saved = { $shared ->
    [yes] Our Findem Admin pasted the key and chose <strong>Save</strong>
   *[no] I pasted the key and chose <strong>Save</strong>
}
handover-you-saved = { $shared ->
    [yes] Your Findem Admin saved the key that ends in { $lastFour } in Findem.
   *[no] You saved the key that ends in { $lastFour } in Findem.
}
handover-you-saved-old = Findem has the old key, which ends in { $lastFour }. Now the new one has to be saved there.
handover-practiced = You practiced saving the key that ends in { $lastFour }.
handover-practiced-old = You practiced saving the old key, which ends in { $lastFour }. Now save the new one.
handover-later = Do it later
handover-missing-findemOpen = Open the page in Findem first and check the box. The key stays in the clipboard for only a minute.
handover-missing-saved = { $shared ->
    [yes] Wait until your Findem Admin has saved the key in Findem. Then check the box.
   *[no] Paste the key in Findem and choose Save there. Then check the box.
}
handover-missing-oldRevoked = There’s one step left. { $count ->
    [one] The old key still works until you revoke it.
   *[other] The old keys still work until you revoke them.
} Then check the last box.
handover-practice-findemOpen = Nothing here reaches the real Findem. Check the first box as if Findem were open.
handover-practice-saved = Nothing here reaches the real Findem. Check the box as if the key were saved there.
handover-quiet = Nothing has been copied yet.
handover-quiet-practice = Nothing here reaches the real Findem.
handover-old = Revoke the old { $count ->
    [one] key
   *[other] keys
}
handover-old-what = Wait until Findem has the new key and shows no failure. On the Credentials page, { $count ->
    [one] find the key that ends in <code>{ $keys }</code>
   *[other] find the keys that end in { $keys }
} and choose <strong>Revoke</strong>, so no one can use { $count ->
    [one] it
   *[other] them
} anymore.
handover-tick-revoked = { $count ->
    [one] The old key is revoked in SmartRecruiters
   *[other] The old keys are revoked in SmartRecruiters
}
handover-then = What happens next
handover-expect =
    According to Findem’s guide, the first sync completes in a few minutes. After that Findem imports every hour and exports every 10 minutes.
    Findem’s page shows the state of each part: <strong>Success</strong>, <strong>Failure</strong>, <strong>Not Started</strong>, or <strong>Needs Attention</strong>.
    Then you can link your ATS jobs to Searches.
handover-else = Is someone else your Findem Admin?
handover-else-how =
    Have them log in to Findem on this computer, and paste the key together.
    Or share the key through your company’s password manager.
    Never send it by email or chat. Anyone who has it can change everything in your SmartRecruiters.
handover-tick-sharing = I’m sharing the key through our password manager, and it’s open

## Done

done-title = Done
done-lead = That’s everything. Here is what was proved, and what you confirmed.
done-all = This key can do what Findem’s guide asks, and you confirmed that it’s saved in Findem
done-all-detail = According to Findem’s guide, the first sync completes in a few minutes. Then you can link your ATS jobs to Searches.
done-title-left = Your setup so far
done-lead-left = These are the results so far. You can do the rest now or later.
done-title-broke = Something has changed
done-lead-broke = These are the results of your last check, from before the change.
done-title-practice = Practice finished
done-lead-practice = Everything you did here was made up.
done-practice = Nothing is left to do in this practice
done-left = Not finished yet
done-left-key = You still need a key.
done-left-unchecked = The key still has to be checked.
done-left-new-key = { $cause ->
    [systemRole] You still need a key with the role Admin.
    [accessGroup] You still need a key without an access group.
    [keyMalformed] You still need the whole key.
    [oauthCredential] You still need an API key. This one belongs to an OAuth client.
    [oauthScopeMissing] You still need an API key. This one belongs to an OAuth client.
   *[other] You still need a key that SmartRecruiters accepts.
}
done-left-source = You still need to add the candidate source.
done-left-source-wrong = The candidate source isn’t right yet.
done-left-source-unknown = It isn’t known yet whether the candidate source is there.
done-left-connectTest = The connect test hasn’t passed yet.
done-left-handOver = You still need to save the key in Findem.
done-broke = The weekly check found a problem
done-left-watch = Check the key again to see what has to be fixed.
overtaken-refused = SmartRecruiters didn’t accept the key just now
overtaken-checking = The key is being checked again from the beginning.
done-practice-detail = The real setup takes the same steps, in the real SmartRecruiters.
done-scenario-solved = The last check found nothing wrong. There’s nothing left to solve.
done-scenario-without = Apart from the candidate source, which you left out, the last check found nothing wrong.
done-scenario-open = The last check still found something. The page “Your scenario” explains it and shows the solution.
done-scenario-revoked = The key was revoked in the practice SmartRecruiters. That’s no part of this scenario, so “Your scenario” doesn’t explain it. Make a new key on the Credentials page there.
done-tried = What this program tried
done-confirmed = What you confirmed
done-not-yet = Not done yet
done-not-looked = Not counted (optional)
done-role = Role { $role }
done-role-unknown = Role unknown
done-permissions = { $granted } granted, { $looksGranted } look granted{ $denied ->
    [0] { "" }
   *[other] , { $denied } denied
}{ $unclear ->
    [0] { "" }
   *[other] , { $unclear } undetermined
}{ $notTested ->
    [0] { "" }
   *[other] , { $notTested } not tested
}
done-connect-empty = Works, but there was nothing to read
done-source-unavailable = You said there’s no page for custom sources. Candidates show as “Other.”
done-sampled = Counted in { $candidates ->
    [one] 1 candidate
   *[other] { $candidates } candidates
} and { $jobs ->
    [one] 1 job
   *[other] { $jobs } jobs
}
done-arrivals = Candidates from Findem
done-arrivals-why = Once Findem has exported candidates to SmartRecruiters, come back and count the ones with the source Findem.
done-arrivals-look = Count them
done-arrivals-looking = Counting…
done-arrivals-count = { $count ->
    [0] No candidate has the source <strong>Findem</strong> yet.
    [one] One candidate has the source <strong>Findem</strong>.
   *[other] <strong>{ $count }</strong> candidates have the source Findem.
}
done-arrivals-unsure = They couldn’t be counted.
done-watch = Weekly check
done-watch-box = Check this connection every week and tell me if something breaks
done-watch-why = The check only reads. You get a notification if something broke or works again.
done-watch-stores = Checking this box stores the key in this computer’s keychain, where the check finds it.
done-watch-key = The key stays in { $name } for it. Removing the key ends the weekly check.
done-watch-practice = The practice SmartRecruiters runs only while this window is open, so in practice nothing runs by itself. { $on ->
    [yes] “Check now” shows what you’d be told.
   *[no] Check the box, and “Check now” shows what you’d be told.
}
done-watch-now = Check now
done-watch-now-below = Below the box is now a button to check right away.
done-watch-checking = Checking…
done-watch-never = It hasn’t run yet.
done-watch-last = { $found ->
    [ready] Last check ({ $when }): ready.
    [notReady] Last check ({ $when }): not ready. Something has to be fixed.
    [undetermined] Last check ({ $when }): undetermined.
    [noKey] Last try ({ $when }): the keychain didn’t give the key, so nothing was checked.
   *[notChecked] Last try ({ $when }): nothing was checked.
}
done-key = Remove the key from this computer
done-key-left = Keep it until everything is done. Some of the steps need it.
done-key-refused = SmartRecruiters doesn’t accept it anymore, so nothing needs it. Pasting a new key replaces it.
done-key-practice = It’s a practice key and opens nothing real.
done-key-why = Recommended. Findem has its own copy and doesn’t need this one. Keep it only if you want to check it again from here.
done-key-watched = The weekly check needs it. Removing the key ends the check.
done-remove = Remove the key…
done-keep = Keep it and close
done-finish = Finish and close
done-close-later = Close and finish later
done-old-valid = The new key is saved. Now revoke the old { $count ->
    [one] one
   *[other] ones
} in SmartRecruiters.
done-revoked = { $saved } You confirmed that { $count ->
    [one] the old key is revoked.
   *[other] the old keys are revoked.
}
done-go-key = Go to the API key
done-go-permissions = Go to Permissions
done-go-check = Check the key again
done-go-source = Go to Candidate source
done-go-connectTest = Go to the connect test
done-go-handOver = Go to the hand-over
done-undo = How to undo everything
done-undo-how =
    In Findem: Admin → Integrations → Manage → SmartRecruiters, then <strong>Disconnect ATS</strong>.
    In SmartRecruiters: Settings → Administration → Apps & Integrations → Credentials, then <strong>Revoke</strong> the key.
    Here: <strong>About this program</strong>, then <strong>Delete everything…</strong>
done-quiet-removed = No key is left on this computer.
done-quiet-kept = The key is still in { $name }. Choose “{ done-remove }” to take it off this computer.
done-quiet-needed = The key is still in { $name }, for the steps that are left.
done-quiet-session = The key is gone when you close this window.

## Notices and the About box

notice-dismiss = Close
notice-switch-production = Switch to Production
notice-switch-practice = Switch to practice
notice-unexpected = Something went wrong in this program: { $what }
notice-internal = Something went wrong in this program. Try again. If it keeps happening, close the program and open it again.
notice-keyEmpty = That text has no key in it. Copy the key in SmartRecruiters, then try again.
notice-keyCharacters = This text can’t be a key. It has characters that no key has. Copy the key again.
notice-keyBlanks = This is text, not a key. Nothing was stored. Copy the key in SmartRecruiters, then try again.
notice-clipboardHoldsText = The clipboard has text, not a key. Nothing was stored. Copy the key in SmartRecruiters, then try again.
notice-keyAddress = This is a web address, not a key. Nothing was stored. Copy the key in SmartRecruiters, then try again.
notice-clipboardHoldsAddress = The clipboard has a web address, not a key. Nothing was stored. Copy the key in SmartRecruiters, then try again.
notice-keyTooLong = This text is too long to be a key. Copy only the key.
notice-keyNotSendable = This text can’t be sent as a key. Copy the key again.
notice-keyTextGone = Nothing was stored. You took longer than two minutes, so this program discarded the text. Paste or type it again.
notice-keyGone = The key is no longer where it was stored. Paste it again.
notice-wentElsewhere = Nothing was changed here, because you left the page before the keychain answered. Go back and try again.
notice-clipboardEmpty = The clipboard has no text. Copy the key in SmartRecruiters, then try again.
notice-clipboardCleared = The clipboard is empty: this program cleared it after it stored the key. Copy the key in SmartRecruiters again, then paste it here.
notice-clipboardUnreadable = This program can’t read the clipboard here. Choose “Type it instead” and paste the key into the field with Ctrl+V (⌘V on a Mac).
notice-clipboardUnwritable = This program can’t write to the clipboard here. Select the text on the page and copy it with Ctrl+C (⌘C on a Mac).
notice-keyNotCopied = The key couldn’t be copied because this program can’t write to the clipboard here. Below, under “Copy the key, paste it, save,” is another way to finish.
notice-clipboardPutBack = The key was in the clipboard again after it was cleared. A clipboard manager most likely put it back. It was overwritten with other text. Delete the key from that program’s history, too.
notice-clipboardNotCleared = The clipboard couldn’t be cleared. Copy something else so the key doesn’t stay in it.
notice-keyInMemory = { $why ->
    [locked] This computer’s keychain is locked, so the key is here for this session only. Unlock it, then uncheck “Keep it for this session only.”
    [waiting] This computer’s keychain hasn’t answered, so the key is here for this session only. Look for a window in which it asks for its password, then uncheck “Keep it for this session only.”
   *[failed] This computer’s keychain didn’t accept the key, so the key is here for this session only.
}
notice-keyNotRead = { $why ->
    [missing] The key is in this computer’s keychain, which doesn’t answer. Start the keychain and try again, or paste the key.
    [locked] The key is in this computer’s keychain, which is locked. Unlock it and try again, or paste the key.
    [waiting] This computer’s keychain is waiting for you. Look for its window, then try again.
   *[failed] This computer’s keychain didn’t return the key. Try again, or paste the key.
}
notice-keyNotKept = { $why ->
    [missing] This computer’s keychain doesn’t answer, so the key is here for this session only. Start the keychain, then choose “Keep it in the keychain.”
    [noCollection] This computer’s keychain has no keyring to store a key in, so the key is here for this session only. Create one, then choose “Keep it in the keychain.”
    [untilLogout] This computer’s keychain forgets its keys when you log out, so the key is here for this session only.
    [locked] This computer’s keychain is locked, so the key is here for this session only. Unlock it, then choose “Keep it in the keychain.”
    [waiting] This computer’s keychain is waiting for you, so for now the key is here for this session only. Look for its window, then choose “Keep it in the keychain.”
   *[failed] This computer’s keychain didn’t accept the key, so the key is here for this session only.
}
notice-keyLeft = { $why ->
    [missing] This computer’s keychain doesn’t answer
    [locked] This computer’s keychain is locked
    [waiting] This computer’s keychain is waiting for you in its own window
   *[failed] This computer’s keychain didn’t delete the key
}, so the key may still be in it (as “{ $entry }”). Try again when the keychain is open, or delete that entry in the keychain’s own program.
notice-keyLeftBehind = The key may still be in this computer’s keychain. To remove it, delete the entry “{ $entry }” (account { $account }) in the keychain’s own program, such as Passwords and Keys, Keychain Access, or Credential Manager.
notice-keysLeft = { $why ->
    [missing] This computer’s keychain doesn’t answer
    [locked] This computer’s keychain is locked
    [waiting] This computer’s keychain is waiting for you in its own window
   *[failed] This computer’s keychain didn’t delete a key
}, so { $count ->
    [one] one key
   *[other] { $count } keys
} may still be in it. Try again when the keychain is open. Or delete everything else now, and then delete the entries “Findem Connect” in the keychain’s own program.
notice-practiceKeyElsewhere = This is a practice key. It’s never sent to the real SmartRecruiters.
notice-sameKey = This is the old key, which ends in { $lastFour }. It’s already here, so nothing changed. Make a new key in SmartRecruiters, copy it, and paste it here.
notice-noBrowser = No browser opened. Copy this address into your browser: { $address }
notice-keyInUse = The key that ends in { $lastFour } is in use, so it stays and nothing was stored. To use another key, choose Replace the key first.
notice-twoKeys = These are two different keys, one ending in { $first } and one in { $second }. Nothing was stored. Copy only the key for Findem.
notice-practiceKeyCut = This is only part of a key. At least { $missing ->
        [one] one character is
       *[other] { $missing } characters are
    } missing. Nothing was stored. Copy all of it.
notice-practiceKeyOverlong = This is longer than a practice key. It has { $extra ->
        [one] one character
       *[other] { $extra } characters
    } too many. Nothing was stored. Copy only the key.
notice-notPracticeKey = This isn’t a practice key. Nothing was stored. Copy a key in the practice SmartRecruiters, then try again.
notice-realKeyInPractice = You’re practicing, and this looks like a real key. It wasn’t stored. Switch to Production?
notice-proxyAddress = This isn’t a proxy address. A proxy address looks like proxy.example.com:8080.
notice-proxyLogin = This kind of SOCKS proxy doesn’t accept that user name and password. Leave them out, or ask your IT team for another proxy.
notice-proxyLoginRemoved = An earlier version of this program saved the user name and password of your network’s proxy to a file on this computer. They were removed from it. Enter them again when the proxy asks. If other people can read your files, change the password.
notice-proxyLoginLeft = The user name and password of your network’s proxy are in a file that can’t be changed: { $path }. Delete the file. If other people can read your files, change the password.
notice-connectionNotPrepared = This computer couldn’t prepare a secure connection. Ask your IT team to check its certificates.
notice-notSaved = Your last step couldn’t be saved on this computer. Check whether the disk is full and whether this program can write to its folder.
notice-recordsDamaged = The earlier list of customers and connections is damaged. It’s kept unchanged in { $path }. Close this program and replace that file with a good copy named profiles.json, or delete the file if you don’t need it.
notice-progressDamaged = Your earlier setup is damaged, so it starts from the beginning. The damaged file is kept unchanged in { $path }.
notice-journalDamaged = The list of test candidates that may still exist is damaged, so some of them may not be shown. Search SmartRecruiters for candidates named “Findem Check”. The damaged file is kept unchanged in { $path }.
notice-recordsUnreadable = { $path } can’t be read, so its contents aren’t shown, and nothing is written there. Check whether you have permission to read it, then open this program again.
notice-recordsNewer = A newer version of this program saved the data on this computer. That data stays as it is, and nothing new is saved. Update this program.
notice-recordsInUse = Another program, such as findem-doctor, is using this program’s saved data. Nothing saved is shown, and nothing new is saved. Close the other program, then open this one again.
notice-practiceNotStarted = The practice SmartRecruiters didn’t start. Close this program, open it, and try again.
notice-nameIsKey = This looks like a key. Names are shown and saved, so a name can’t be a key.
notice-unknownScenario = This scenario doesn’t exist.
notice-forbiddenByPolicy = Your company’s IT turned this off on this computer.
notice-policyUnusable = Your company’s IT limits this program on this computer, but its policy in { $place } can’t be used: { $why ->
    [notRoots] the file or its folder doesn’t belong to root.
    [othersCanWrite] users other than root can write the file or its folder.
    [notAFile] it’s a link, or not a file in a folder.
    [tooLong] it’s too long.
    [notToml] it isn’t valid TOML.
    [unknownKey] this version doesn’t know “{ $key }.”
    [wrongValue] “{ $key }” has a value that it can’t have.
   *[unreadable] this program can’t read it.
} Until your IT fixes it, everything that a policy can turn off is off. You can still practice.
notice-watchNoTimer = { $why ->
    [none] The weekly check can’t be turned on: this computer has no systemd, which would run it.
    [passing] The weekly check can’t be turned on while the program is still where it was downloaded. Move Findem Connect to the Applications folder, and open it there.
   *[other] The weekly check can’t be turned on, because this computer’s timer didn’t start: { $why }
}
notice-watchNeedsKeychain = The weekly check needs the key in this computer’s keychain. The key couldn’t be stored there, so the check stays off.
notice-rehearsalNotOffered = You can’t rehearse now. Run the connect test again, then try once more.
notice-rehearsalNotWritten = The test candidate couldn’t be saved on this computer, so nothing was created. Check whether the disk is full, or whether this program is open twice.

about-open = About this program
about-title = Findem Connect for SmartRecruiters
about-version = Version
# In another language, the English word follows in parentheses, for a person who looks for it: "Sprache (Language)".
about-language = Language
# Shown only in languages other than English, as long as it is true.
about-translation = No native speaker has reviewed this translation yet.
about-hosts = Hosts contacted
about-hosts-none = None yet
about-state = What is kept
about-log = Log
about-keys = Keyboard
about-key-primary = Main button: { $keys }
about-key-paste = Paste the key: { $keys }
about-key-back = Back: { $keys }
about-key-cancel = Cancel a running check: { $keys }
about-watch = Weekly check
about-watch-off = Off
about-watch-on = On: { $names }
about-watch-idle = On, but this computer’s timer is off, so nothing runs by itself: { $names }
about-watch-stop = Stop the weekly check
about-watch-stopped = The weekly check is off.
about-promise = No account, no telemetry. None of these files contains the key.
about-delete = Delete everything…
about-delete-title = Delete everything this program has kept?
about-delete-what = The keys stored on this computer, all results, the log, and the customers under “{ start-diagnose }” are deleted. The weekly check ends. Then this program closes.
about-delete-pages = The part of your system that draws this window keeps some files of its own, without a key, in <code>{ $folder }</code>. You can delete that folder after you close this program.
about-delete-not = Nothing changes in SmartRecruiters or Findem. A key stays valid until you revoke it there.
about-delete-leftover = { $name } may still be in SmartRecruiters ({ $environment })
about-delete-leftover-detail = A rehearsal created this test candidate about { $when }, with the email <code>{ $email }</code>. Find it and delete it there first, or write this down. Afterward this program has no record of it.
about-delete-no = Keep it
about-delete-yes = Delete everything
about-delete-leave = Delete all but these keys
notice-reportTooLarge = This file is larger than any report. Ask for the file that the program saved.
notice-reportForeign = This file isn’t a report from this program. A report is an HTML or JSON file that the check saved.
notice-reportDamaged = This file was a report, but part of it is missing or changed. Ask for it again, and have it sent as an attachment.
notice-reportNewer = A newer version of this program wrote this report. Update this program to open it.
notice-reportUnreadable = This file can’t be read. Save it on this computer, then open it from there.
notice-runGone = This report is no longer there. Choose another one.
notice-runsNewer = A newer version of this program made some of this customer’s results. They’re kept as they are and aren’t shown. Update this program to see them.
notice-runsNotKept = The result is shown, but it couldn’t be saved on this computer. Check whether the disk is full, and save the report.
notice-reportNotKept = This report couldn’t be saved with the customer. The file is unchanged. Check whether this computer’s disk is full, or ask for the report again.
notice-reportOfPractice = This report is from practice, so it isn’t kept among real customers. To keep it, open it again while practicing.
notice-reportNotOfPractice = This report is from a real SmartRecruiters, and you’re practicing. Choose “Leave practice,” then open it again to keep it.
notice-customerNameInUse = Something outside this list already has this name, such as the connection that is set up here. Enter another name.
notice-customerGone = This customer is no longer in the list. Choose another one.
notice-checkElsewhere = { $name } is still being checked. One check runs at a time. Wait for it to finish, or cancel it there.
notice-reportKnown = { $name } has this report already. Nothing was added. To see it, choose { $name } in the list.
notice-customerNameTaken = There’s already a customer with this name. Choose it in the list, or enter another name.
notice-customerNameEmpty = Enter the customer’s name first.
notice-customerNameTooLong = This name is too long. The limit is 80 characters.
notice-customerKnown = This key is already here, as { $name }. It wasn’t stored a second time.
notice-customerBusy = A check is still running. Wait for it to finish, or cancel it.
notice-checkFirst = There’s nothing to report yet. Check the key first.
notice-reportNotSaved = The report couldn’t be saved there. Choose another folder, or check whether the disk is full.
notice-reportEnding = A report can’t be saved as { $ending }. Choose a name that ends in .html or .json.
