# The words of a report, of `explain` and of the texts to copy.

## Punctuation

punctuation-named = { $name }: { $value }
punctuation-quoted = “{ $words }”
punctuation-clauses = { $first }; { $second }

## The report

report-title = Findem Connect for SmartRecruiters
report-subtitle = Check report
report-context-key = Key ending { $lastFour }
report-context-code = result{ "\u00A0" }code{ "\u00A0" }{ $code }
report-fix = What to do
report-who = Who
report-where = Where
report-fix-above = What to do: see above.
report-fix-below = What to do: see below.
report-next = What to try next
report-also = Also found
report-cause = Cause: { $text } ({ $id })
report-reason = Why: { $text } ({ $id })
report-all-rows = The same for each of them
report-permissions = Permissions
report-source = Candidate source
report-connect-test = Connect test
report-rehearsal = Rehearsal
report-facts = About this check
report-total-granted = { $count } granted
report-total-looksGranted = { $count ->
    [one] { $count } looks granted
   *[other] { $count } look granted
}
report-total-denied = { $count } denied
report-total-inconclusive = { $count } undetermined
report-total-notTested = { $count } not tested
report-first-sync-minute = SmartRecruiters’ limits allow a first sync within a minute at best.
report-first-sync-minutes = SmartRecruiters’ limits allow a first sync in { $minutes ->
    [one] about a minute
   *[other] about { $minutes } minutes
} at best.
report-first-sync-hours = SmartRecruiters’ limits allow a first sync in about { $hours } hours at best.
report-source-refused = This key isn’t allowed to read the sources.
report-source-unavailable = Your company has no page for custom sources. Candidates from Findem will show the source Other.
report-match = { $label } (type { $type }, sub-type { $subType })
report-match-no-sub-type = { $label } (type { $type })
report-sees = This key sees { $jobs } and { $candidates }.
report-row-looksGranted = The check asked for something made up. SmartRecruiters answered only that it doesn’t exist.
report-group-unknown = Permissions that this version doesn’t know
report-reason-unknown = The report names a reason that this version doesn’t know: { $id }.
report-unknown = From a later version, unknown to this one

report-fact-label = Name
report-fact-environment = Environment
report-fact-key = Key
report-fact-role = Role
report-fact-network = Network
report-fact-check = Check
report-fact-time = Time
report-fact-duration = { $seconds } s
# The name of the time zone stands beside every time of a report.
report-time-utc = { $time } UTC
report-fact-program = Program
report-fact-code = Result code
report-fact-report = Report
report-fact-checksum = Checksum

report-environment-production = Production
report-environment-sandbox = Sandbox
report-environment-practice = Practice: nothing real is connected
report-environment-custom = Another address

report-mode-all = all permissions, writes included
report-mode-readOnly = read-only, no write attempts
report-mode-only = only some permissions

report-proxy-none = No proxy
report-proxy-system = The computer’s proxy
report-proxy-manual = A proxy set by hand

report-network-certificate = Certificate by
report-network-clock = This computer’s clock is { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
} { $clock ->
    [behind] behind
   *[ahead] ahead of
} the server’s.
report-network-repeated = { $count ->
    [one] One request failed and was sent again.
   *[other] { $count } requests failed and were sent again.
}
report-network-inspected = The company’s network can read this connection.
report-network-not-kept = An earlier version of this program ran this check and didn’t keep which network it used.

report-fact-key-ending = { $kind }, ending { $lastFour }
report-fact-requests = { $requests ->
    [one] one request
   *[other] { $requests } requests
}
report-fact-other-user = Another program seems to be using this key.
report-fact-tls-issuer = certificate by { $issuer }
report-fact-access-groups = { $count ->
    [one] one access group
   *[other] { $count } access groups
}
report-fact-program-line = { $name } { $version } on { $os }, catalog { $catalog }

report-evidence-no-answer = no answer
report-evidence-duration = { $milliseconds } ms
report-evidence-code = code { $code }
report-evidence-code-meaning = code { $code } ({ $meaning })
report-evidence-request-id = request ID { $id }

report-rehearsal-clean = A test candidate was created with the source Findem, read back, and deleted in SmartRecruiters.
report-rehearsal-leftover = The rehearsal’s test candidate may still be in SmartRecruiters. Look for it and delete it.
report-rehearsal-failed = The rehearsal failed. Nothing was left behind.
report-rehearsal-inconclusive = The result of the rehearsal is unknown.

report-foot = This report contains no key and no candidate data.

## A report on the screen of a terminal

screen-more = To see every permission with its requests, add --verbose.
screen-save = To save the report, add --format html --out report.html.
screen-ready-production = If Findem doesn’t have this key yet, paste it into Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-sandbox = If Findem doesn’t have this key yet, paste it into Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-custom = If Findem doesn’t have this key yet, paste it into Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-practice =
    Practice finished. Nothing is connected.
    To check a real key: findem-doctor check --key-stdin
screen-ready-only = To check the whole key, run the check again without --only.
screen-exit-ready = Exit code 0: ready.
screen-exit-ready-only = Exit code 0: what you asked for is granted.
screen-exit-notReady = Exit code 1: not ready. Something needs to be fixed.
screen-exit-undetermined = Exit code 3: couldn’t tell whether this key is ready.

## What to know although a key is ready

remark-rehearsal-leftover = The rehearsal’s test candidate may still be in SmartRecruiters. Please ask a SmartRecruiters Admin to look for it and delete it.
remark-rehearsal-failed = The rehearsal failed, but it left nothing behind. Please run it again in Findem Connect.
remark-rehearsal-inconclusive = The check couldn’t tell how the rehearsal ended. Please look at it in Findem Connect.
remark-source-unavailable = Your company has no page for custom sources. If you want to see the source Findem, ask your contact at SmartRecruiters whether your company can have the custom sources add-on.
remark-source-typeRefused = This key isn’t allowed to read sources of every type. Please ask a SmartRecruiters Admin to make sure only one source is called Findem.
remark-source-listChanged = The list of sources changed while it was being read. Please ask a SmartRecruiters Admin to make sure only one source is called Findem.
remark-empty = { $what ->
    [both] This key sees no jobs and no candidates.
    [jobs] This key sees no jobs.
    [candidates] This key sees no candidates.
   *[users] This key sees no users.
} If your company has any, please ask a SmartRecruiters Admin to look at this key’s role and access group.
remark-create = Whether this key can create candidates couldn’t be checked without creating one. To find out, run the rehearsal in Findem Connect.
remark-writes = { $count ->
    [one] One write permission wasn’t tried.
   *[other] { $count } write permissions weren’t tried.
} To try them, choose “Try the 7 write permissions…” in the window, or add --write-attempts on the command line.
remark-left-out = { $count ->
    [one] This permission was left out of the check: { $permissions }.
   *[other] These permissions were left out of the check: { $permissions }.
}
remark-left-out-many = { $count } permissions were left out of the check.
remark-other-user = Another program seems to be using this key, so Findem may have to wait for it. Please give Findem a key of its own.

## Opening a report

report-error-reportTooLarge = This file is larger than any report. It wasn’t opened.
report-error-reportForeign = This isn’t a Findem Connect report. Ask for the file that was saved as JSON or HTML.
report-error-reportDamaged = This report is damaged and can’t be read. Ask for the file again.
report-error-reportNewer = This report was written by a later version of this program. Update the program to open it.

report-note-checksum = The report was changed or damaged after it was written.
report-note-newerSchema = This report was written by a later version of this program. What this version doesn’t know is listed at the end.
report-note-otherCatalogue = This report was made with a different list of permissions than this version’s. What wasn’t in its list is shown as not tested.
report-note-unknownFields = The report has parts that this version doesn’t know. They’re listed at the end.

## What the verdicts mean

verdict-granted-meaning = SmartRecruiters returned what was asked for, in the form it documents. This permission is proved.
verdict-looksGranted-meaning = SmartRecruiters didn’t refuse the request for lack of permission, but only because its made-up ID doesn’t exist. For a write permission that wasn’t tried, it means that the role Admin includes it. Nothing was changed.
verdict-denied-meaning = SmartRecruiters refused it, and the refusal can mean nothing else.
verdict-inconclusive-meaning = Something was in the way, or the answer can mean two things. It doesn’t prove that the permission is there, or that it’s missing.
verdict-notTested-meaning = It was left out on purpose.
summary-verdict-ready-meaning = Nothing was refused, and the connect test passed. The key can do what Findem’s guide asks.
summary-verdict-notReady-meaning = Something certainly has to be fixed. The report names the cause, who acts, and the steps.
summary-verdict-undetermined-meaning = Nothing certainly has to be fixed, but at least one thing couldn’t be told. This doesn’t prove that the key works, or that it doesn’t. The report names the reason.

## Explain

explain-permission = Permission
explain-vendor-scope = SmartRecruiters also spells it { $scope }.
explain-access-read = This is a read permission.
explain-access-write = This is a write permission. A check tries it only with made-up IDs, so that nothing can change.
explain-probe = The check sends: { $method } { $path }
explain-module = It belongs to a SmartRecruiters product that not every company has.
explain-key-note = An API key has no checkboxes for permissions. Its System role and Access group decide. The role Admin includes all { $count }.
explain-cause = Cause
explain-error = SmartRecruiters’ error code
explain-reason = Undetermined
explain-verdict = Verdict
explain-summary = Verdict on a whole key
explain-symptom = What the customer sees
explain-code = Result code
explain-expected = This is how it works. Nothing is broken.
explain-fault = Something needs to be fixed.
explain-who = Who acts: { $who }
explain-reply = A reply to send
explain-code-role = Role: { $role }
explain-code-environment = Environment: { $environment }
explain-code-mode = Check: { $mode }
explain-code-source = Candidate source: { $source }
explain-code-connect-test = Connect test: { $test }
explain-code-rows = { $verdict }: { $scopes }
explain-code-others = A result code has room for one cause. There may be others, such as an access group. The report names all of them.
explain-contents = To read about one of these, run: findem-doctor explain ID. To search, use any words, such as: findem-doctor explain 403
explain-found = Found for “{ $query }”. To read about one of these, run: findem-doctor explain ID
explain-symptom-all = What customers see
explain-cause-all = Causes: what has to be fixed
explain-reason-all = Reasons: why something is undetermined
explain-verdict-all = Verdicts
explain-summary-all = Verdicts on a whole key
explain-permission-all = Permissions
explain-error-all = SmartRecruiters’ error codes
explain-code-all = Result codes
explain-code-example = The code of a result, such as 015Y9-XCNH0-H6Y30

# Other words by which causes and reasons are found.
explain-words-keyMalformed = typo, mistyped, characters, blank, space
explain-words-customerApiOff = 403, forbidden, contract, subscription
explain-words-oauthScopeMissing = 403, forbidden, insufficient scope
explain-words-oauthCredential = 401, client ID, client secret
explain-words-badKey = 401, unauthorized, invalid, expired, deleted
explain-words-wrongEnvironment = 401, unauthorized
explain-words-systemRole = 403, forbidden, Basic, Standard, Extended, Employee, Restricted
explain-words-refusedForAdmin = 403, forbidden
explain-words-moduleOff = 403, forbidden, add-on, product, license
explain-words-accessGroup = 403, forbidden, few jobs, few candidates
explain-words-sourceMissing = attribution, Other
explain-words-customSourcesUnavailable = add-on, SmartGlobal, missing page
explain-words-dns = host name, lookup, offline
explain-words-connect = offline, refused, firewall
explain-words-tls = certificate, SSL, HTTPS
explain-words-proxy = 407, firewall, NTLM
explain-words-captivePortal = guest, Wi-Fi, hotel
explain-words-timeout = 408, slow
explain-words-redirected = 301, 302, 303, 307, 308
explain-words-notJson = HTML
explain-words-throttled = 429, rate limit, too many requests
explain-words-serverError = 500, 502, 503, 504, 5xx, outage, down
explain-words-unauthorized = 401, unauthorized
explain-words-maskedIds = 403, 404
explain-words-noSuchEndpoint = 404, 405, not found

actor-nobody = No one
actor-keyHolder = The person who has the key
actor-admin = A SmartRecruiters Admin
actor-smartRecruiters = SmartRecruiters
actor-findem = Findem

explain-code-error-codeLength = A result code has 15, 20, or 25 characters.
explain-code-unknown-permission = permission no. { $number }
explain-code-error-codeCharacter = This has a character that no result code has.
explain-code-error-codeCheck = This result code is mistyped: its check digit is wrong. Ask for it again.
explain-code-error-codeNewer = This result code was made by a later version of this program.

## Texts to copy

clipboard-overwritten = The key was removed from the clipboard.
reply-greeting = Hello,
reply-admin-practice = This is from practice. Nothing in it is real.
reply-admin-company = Company: { $company }
reply-admin-key = API key: ends in { $lastFour }
reply-customer-lead = Here is the result of the check of { $kind ->
    [oauthToken] what you use as your SmartRecruiters API key
   *[other] your SmartRecruiters API key
 }{ $lastFour ->
    [unknown] { "" }
   *[other] {" "}that ends in { $lastFour }
 } (result code { $code }):
reply-customer-steps = What to do:
reply-customer-again = Then check the key again in Findem Connect. If something still doesn’t work, please send us the new report. Please never send the key itself.
reply-customer-report = We have the report of this check, so you don’t need to send it. Please never send the key itself.
reply-customer-never = Please never send the key itself.
reply-customer-only = This check covered only some permissions. Please check the whole key before you give it to Findem. Please never send the key by email or chat.

# What a letter to the customer says in place of other words. Findem’s support writes it, and already has the report.
letter-unreached = We ran this check ourselves, and our computer couldn’t get every answer from SmartRecruiters. Please run it on your own computer.
letter-report-note-checksum = The report that you sent us was changed or damaged after it was written. Please save it again and send it to us unchanged.
letter-try-unreached-who = The person who set up the connection
letter-try-unknown-who = { letter-try-unreached-who }
letter-try-noSafeAttempt-who = { letter-try-unreached-who }
letter-try-writesNotTried-who = { letter-try-unreached-who }
letter-try-listChanged-who = { letter-try-unreached-who }
letter-try-cancelled-who = { letter-try-unreached-who }
letter-try-unauthorized-who = { letter-try-unreached-who }
letter-try-serverError-who = { letter-try-unreached-who }
letter-try-throttled-who = { letter-try-unreached-who }
letter-try-unreached =
    Open Findem Connect for SmartRecruiters on the computer where the connection was set up.
    Check the key there.
    Save the report and send it to us.
letter-headline-reason-wrongShape = SmartRecruiters answered in a way our check doesn’t know. We are looking into it.
letter-headline-reason-throttled = SmartRecruiters asked our check to slow down. Other programs with the same key or address may be sending requests, too.
letter-headline-reason-tooLarge = An answer from SmartRecruiters was larger than our check reads. We are looking into it.
letter-headline-reason-maskedIds = Some permissions couldn’t be determined because SmartRecruiters hides whether something exists. We are looking into it.
letter-headline-reason-noSuchEndpoint = Something that Findem needs is missing in SmartRecruiters. We are looking into it.
letter-headline-reason-noSafeAttempt = Creating candidates can’t be tried without creating one. A rehearsal in Findem Connect can prove it.
letter-detail-refusedForAdmin = We’re sending you a text for SmartRecruiters’ support as well. It has what they need to find out.
letter-headline-customerApiOff = Your SmartRecruiters contract has no API access. Ask SmartRecruiters to turn it on.
letter-headline-moduleOff = { $count ->
    [0] A module that Findem needs seems to be off. Ask SmartRecruiters whether your company has it.
    [one] The module { $modules } seems to be off. Ask SmartRecruiters whether your company has it.
   *[other] These modules seem to be off: { $modules }. Ask SmartRecruiters whether your company has them.
 }
letter-detail-moduleOff = Either your company hasn’t bought or turned on this part of SmartRecruiters, or this key isn’t allowed to use it. The answers look the same.
letter-try-wrongShape-who = Findem’s support
letter-try-wrongShape = We’ll tell you what we find. You don’t need to do anything for now.
letter-try-tooLarge-who = Findem’s support
letter-try-tooLarge = We’ll tell you what we find. You don’t need to do anything for now.
letter-try-maskedIds-who = Findem’s support
letter-try-maskedIds = We’ll tell you what we find. You don’t need to do anything for now.
letter-try-noSuchEndpoint-who = Findem’s support
letter-try-noSuchEndpoint = We’ll tell you what we find. You don’t need to do anything for now.
letter-try-deadline =
    Check the key again.
    If the check runs out of time again, try another network.
letter-try-writesNotTried =
    In Findem Connect, go to “Permissions” and choose “Try the 7 write permissions…” The requests use made-up IDs, so nothing should change.
    Save the report and send it to us.
letter-try-noSafeAttempt =
    In Findem Connect, go to “Connect test” and run the rehearsal. It creates a test candidate and deletes it.
letter-try-unexpectedWrite =
    Don’t try the write permissions again for now.
    Send SmartRecruiters’ support the other text that we’re sending you. It asks what the accepted request did, and has its request ID.
    Tell us what SmartRecruiters’ support answers.
letter-try-unknown =
    Check the key again.
    If the result is the same, send us the new report.
letter-remark-writes = { $count ->
    [one] One write permission wasn’t tried.
   *[other] { $count } write permissions weren’t tried.
} To try them, go to “Permissions” in Findem Connect and choose “Try the 7 write permissions…”

# The steps with a new key, in a letter. The reader doesn’t see the window.
-letter-check-key = Paste the key in Findem Connect, on the page “API key,” and wait for the result. If you don’t have this program, ask Findem’s support for it.
-letter-hand-over = When Findem Connect says that the key can do what Findem’s guide asks and doesn’t mention an access group, paste the same key in Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save. If Findem already has an older key, choose Edit Auth there first.
-letter-revoke = When Findem works with the new key, revoke the old one in SmartRecruiters.
-letter-generate = Give the key a new name, such as “{ key-name-another }”. Choose Generate, and copy the key. SmartRecruiters shows it only once.
letter-fix-keyMalformed =
    Go back to the window in SmartRecruiters that shows the new key.
    Copy the whole key. If there is a Copy button, use it. Otherwise, select all of the field and copy.
    { -letter-check-key }
letter-fix-oauthCredential =
    Choose New credential, then API key. If you see checkboxes for scopes, you chose an OAuth client: go back.
    System role: choose Admin. Access group: leave empty.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    When Findem works with the key, revoke the OAuth client’s credential if nothing else uses it.
letter-fix-oauthScopeMissing =
    Findem takes an API key, not an OAuth credential. Choose New credential, then API key.
    System role: choose Admin. Access group: leave empty.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    When Findem works with the key, revoke the OAuth client’s credential if nothing else uses it.
letter-fix-badKey =
    If the window with the new key is still open, copy the key again.
    If the key was made in the other environment, production or sandbox, check it there.
    Otherwise, make a new key: New credential, API key, System role Admin, Access group empty, a new name such as “{ key-name-another }”, Generate. Copy the whole key.
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-badKey-revoked =
    Make a new key: New credential, API key, System role Admin, Access group empty, a new name such as “{ key-name-another }”, Generate. Copy the whole key. SmartRecruiters shows it only once.
    { -letter-check-key }
    { -letter-hand-over }
letter-fix-wrongEnvironment =
    If the key was made in your sandbox, choose Sandbox on the first page of Findem Connect. Otherwise, choose Production there.
    Check the key again.
letter-fix-systemRole =
    Choose New credential, then API key.
    System role: choose Admin. Access group: leave empty.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-accessGroup =
    Make a new key with the System role Admin, and leave Access group empty. An access group limits a key to some of the jobs and their candidates.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-refusedForAdmin =
    The key already has the role Admin, so a new key most likely won’t help with this.
    Ask SmartRecruiters’ support why these requests are refused to an Admin key.
    For that, send them the other text that we’re sending you. It names the requests.
letter-fix-moduleOff =
    Ask whether your company has the module that is refused, and have it turned on.
    When it is on, check this key again. You don’t need a new key for this.
    If your company has it and it’s on, ask why this key is refused.
    If your company doesn’t use it, tell us. The rest of the connection may work without it.
# The person who asks the admin isn’t Findem’s support.
admin-fix-moduleOff = { fix-moduleOff }
admin-fix-refusedForAdmin =
    The key already has the role Admin, so a new key most likely won’t help with this.
    Ask SmartRecruiters’ support why these requests are refused to an Admin key.
    Send them the report of the check. It names the requests.
reply-customer-also = We also found this: { $text }
reply-customer-covered = We also found this: { $text } The new key takes care of that, too.
reply-customer-try = What to try next:
reply-closing = Best regards,

# What Findem’s support reads in place of other words: at the desk, in the text for the ticket, and on the command line.
-support-vendor-text = Send the customer the text for SmartRecruiters’ support, which answers its own customers. The company’s name has to be filled in. In the window, copy the text from “Texts to copy.” On the command line, save the report and run findem-doctor report show FILE --for vendor.
support-headline-reason-wrongShape = SmartRecruiters answered in a way this program doesn’t know. Findem’s engineers need to look at the report.
support-headline-reason-tooLarge = An answer was larger than this program reads. Findem’s engineers need to look at the report.
support-headline-reason-maskedIds = Some permissions couldn’t be determined because SmartRecruiters hides whether something exists. Findem’s engineers need to look at the report.
support-headline-reason-noSuchEndpoint = An API endpoint that Findem needs is missing in SmartRecruiters. Findem’s engineers need to look at the report.
support-try-wrongShape-who = Findem’s support
support-try-wrongShape =
    Give the report to Findem’s engineers. It shows which answers this program doesn’t know.
support-try-tooLarge-who = Findem’s support
support-try-tooLarge =
    Give the report to Findem’s engineers. It shows which answer was too large.
support-try-maskedIds-who = Findem’s support
support-try-maskedIds =
    Give the report to Findem’s engineers. It shows which permissions are undetermined.
support-try-noSuchEndpoint-who = Findem’s support
support-try-noSuchEndpoint =
    Give the report to Findem’s engineers. It shows which API endpoint is missing.
support-try-unexpectedWrite-who = Findem’s support, with a SmartRecruiters Admin
support-try-unexpectedWrite =
    Don’t try the write permissions again for now.
    { -support-vendor-text } It asks what the accepted request did.
    Give the report to Findem’s engineers, too.
support-try-unknown =
    Check the key again.
    If the result is the same, give the report to Findem’s engineers.
support-fix-wrongEnvironment-who = The person who checks the key
support-fix-wrongEnvironment-where = Findem Connect
support-fix-wrongEnvironment =
    Ask whether the key was made in the company’s sandbox or in production.
    Check it there. On the command line, add --env sandbox or --env production. In the window, add a customer with that environment.
support-fix-refusedForAdmin =
    The key already has the role Admin, so a new key most likely won’t help with this.
    { -support-vendor-text }
support-fix-moduleOff =
    Ask whether the company has the module that is refused, and have it turned on.
    When it is on, check this key again. No new key is needed for this.
    If the company has it and it’s on, ask why this key is refused.
    If the company doesn’t use it, that’s fine: the rest of the connection may work without it.
support-fix-moduleOff-ask = { $count ->
    [one] Ask whether the company has the module { $modules }, and have it turned on.
   *[other] Ask whether the company has these modules, and have them turned on: { $modules }.
}
support-remark-source-unavailable = The company has no page for custom sources. To see the source Findem, it can ask its contact at SmartRecruiters for the custom sources add-on.
support-remark-empty = { $what ->
    [both] This key sees no jobs and no candidates.
    [jobs] This key sees no jobs.
    [candidates] This key sees no candidates.
   *[users] This key sees no users.
} If the company has any, a SmartRecruiters Admin needs to look at this key’s role and access group.
support-report-source-unavailable = The company has no page for custom sources. Candidates from Findem will show the source Other.
reply-ticket-cause = Cause: { $text } ({ $id })
reply-ticket-also = Also found: { $text } ({ $id })
reply-ticket-reason = Undetermined, because: { $text } ({ $id })
reply-ticket-row = - { $verdict }: { $names }
reply-ticket-row-why = - { $verdict } ({ $why }): { $names }
reply-ticket-alike = { $count ->
    [one] One more request got the same answer.
   *[other] { $count } more requests got the same answer.
}
reply-customer-nothing = Nothing needs to be changed in SmartRecruiters.
reply-customer-ready = If Findem doesn’t have this key yet, paste it into Findem. If Findem has it and something still doesn’t work, tell us what you see, and since when. Please never send the key by email or chat.
reply-page = Page: { $url }
reply-who = Who: { $who }
reply-where = Where: { $where }
reply-vendor-lead = We connect Findem to SmartRecruiters through the Customer API, with { $kind ->
    [oauthToken] an OAuth credential
   *[other] an API key (X-SmartToken header)
}, and we need your help with these requests:
reply-vendor-access-groups = { $count ->
    [one] The key has an access group.
   *[other] The key has { $count } access groups.
}
reply-vendor-role = System role of the key, according to users/me: { $role }
reply-vendor-role-unknown = System role of the key: unknown, because users/me did not return it
reply-vendor-refused = This was refused in the same check, too:
reply-vendor-company = Company: [the name of your company in SmartRecruiters]
reply-vendor-host = API host: { $host }
reply-vendor-time = Time of the requests: { $one ->
    [yes] { $from }
   *[no] { $from } to { $to }
}
reply-vendor-made-up = {"{madeUp}"} stands for an ID that was made up for the request so that nothing could change.
reply-vendor-question = { $ids ->
    [yes] Could you look up these requests by their request IDs and tell us why they got these answers?
   *[no] Could you look up these requests by their times and tell us why they got these answers?
}
reply-vendor-question-customerApiOff = Could you turn on “Customer API” for our company, or tell us whom to ask?
reply-vendor-question-moduleOff = Does our company have the products that these requests are for ({ $modules })? If it does, could you turn them on for the API?
reply-vendor-question-refusedForAdmin = The key has the System role Admin. What else does it need for these requests?
reply-vendor-question-badKey = Is this key still active, and for which environment was it made?
reply-vendor-question-unexpectedWrite = One of these requests asked to change something that does not exist, and it was accepted. Could you tell us what it did?
reply-vendor-nothing = This report contains no answer that SmartRecruiters’ support would need to explain.

# What helps on the command line, behind the sentence on what is wrong with the proxy.
doctor-proxy-unreadable = { $setting ->
    [variable] It should look like http://proxy.example.com:8080.
   *[other] Correct it there, or set the variable HTTPS_PROXY to an address like http://proxy.example.com:8080.
}
doctor-proxy-byItself = Ask your IT team for the proxy’s address and set the variable HTTPS_PROXY to it, such as http://proxy.example.com:8080.
doctor-proxy-login = Set the variable HTTPS_PROXY to an address that includes them, such as http://user:password@proxy.example.com:8080, or enter them in the window.
doctor-proxy-loginRefused = Check them, or ask your IT team.
doctor-proxy-otherLogin = Ask your IT team for a way to reach SmartRecruiters without it.
