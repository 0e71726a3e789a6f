# The texts of the support desk. Ids begin with desk.

desk-ask =
    Hello,

    Please check the connection with Findem Connect, and send us the report:

    1. Open Findem Connect for SmartRecruiters on the computer where it was set up.
    2. Go to “Permissions” and choose “Check all again” (or “Check this key” if there was no check yet). If the key was removed from this computer, go to “API key” instead. Choose “Paste the key” and then “Check this key” there.
    3. When the result appears, choose “Save the report…” and then “Save…” to make a file, and send us the file. You can read it first: it contains no key and no candidate data.

    Please never send us the key itself.

    Best regards,

## The rail

desk-label = Customers and reports
desk-customers = Customers
desk-customers-count = Customers ({ $count })
desk-customers-none = None yet
desk-customers-unread = They could not be read
desk-find = Find…
desk-find-customer = Find a customer by name
desk-find-none = None of this name
desk-runs-none = not checked yet
desk-runs = { $count ->
    [one] 1 run
   *[other] { $count } runs
}, { $when }
desk-checking = checking…
desk-today = today
desk-yesterday = yesterday
desk-plus = +
desk-another = Another customer
desk-first = Add a customer
desk-open-report = Open a report…
desk-symptoms = What customers see
desk-close = Set up a connection

## The first page

desk-title = Diagnose a key
desk-lead = Find out why a customer’s connection does not work: from the customer’s report or, without one, with the customer’s key.
desk-ask-title = Ask for the customer’s report
desk-ask-why = A report says what the customer’s key can do and why, without the key. It is all you need for most questions.
desk-ask-copy = Copy this request
desk-check-title = No report? Check a key from here
desk-check-why = If the customer’s key is in your hands already, this computer can check it. Don’t ask for a key by e-mail or chat.
desk-check-practice = You practice “{ $title }” here. The practice SmartRecruiters shows the customer’s ready-made key on its first page, if this practice has one. Otherwise, make a key there.
desk-customer-name = Customer’s name
desk-customer-environment = Which SmartRecruiters the key is for
desk-add = Add this customer
desk-symptoms-why = A question and no key at all?
desk-quiet-start = Opening a report sends nothing.

## A customer and its key

desk-customer = This customer
desk-customer-what = { $name } · { $environment }. Its name and its runs are kept on this computer.
desk-customer-lead = { $environment } · not checked yet
desk-customer-lead-running = { $environment } · being checked now
desk-key = The customer’s key
desk-key-none = No key is loaded. A key that is pasted or typed stays for this session unless you keep it.
desk-key-ending = Key ending in { $lastFour } is loaded
desk-key-here = A key is loaded
desk-key-unchecked = { $here ->
    [unknown] A key is loaded and not checked yet.
   *[other] Key ending in { $here } is loaded and not checked yet.
}
desk-key-below = { $below ->
    [unknown] Below is the result of another key.
   *[other] Below is the result of the key ending in { $below }.
}
desk-key-other = { $here ->
    [unknown] Another key is loaded now.
   *[other] The key that is loaded now ends in { $here }.
}
desk-key-storing = · storing…
desk-key-session = · for this session only
desk-key-kept = · kept in this computer’s keychain
desk-key-left-older = An older key{ $lastFour ->
    [unknown] { "" }
   *[other] , which ends in { $lastFour },
} may still be in this computer’s keychain, as “{ $entry }”. It is not used: keep the new key in the keychain to replace it, or for this session only to remove it.
desk-key-left-same = The keychain has not said whether it has this key, as “{ $entry }”. Say once more where to keep it.
desk-key-left-alone = No key is in use. One{ $lastFour ->
    [unknown] { "" }
   *[other] , which ends in { $lastFour },
} may still be in this computer’s keychain, as “{ $entry }”.
desk-key-now = { $lastFour ->
    [unknown] A key is here
   *[other] The key that ends in { $lastFour } is here
}, { $where ->
    [kept] kept in this computer’s keychain.
   *[session] for this session only.
}
desk-key-gone = No key is here.
desk-key-keep = Keep it in the keychain
desk-key-unkeep = Keep it for this session only
desk-key-use = Use that key
desk-key-remove = Remove the key
desk-rename = Rename…
desk-rename-title = Rename this customer
desk-rename-yes = Rename
desk-rename-kept = In the keychain, the entry of the key keeps its old name.
desk-forget = Forget this customer…
desk-forget-title = Forget this customer?
desk-forget-runs = { $count ->
    [0] The name goes from this computer; there are no runs.
    [one] The name and the 1 run go from this computer.
   *[other] The name and all { $count } runs go from this computer.
}
desk-forget-kept = The key is removed from the keychain.
desk-forget-session = The key is removed from memory.
desk-forget-not = In SmartRecruiters nothing changes: the key stays valid there until somebody revokes it.
desk-forget-no = Keep this customer
desk-forget-yes = Forget this customer
desk-forget-leave = Forget all but the key
desk-quiet-key = Paste the key from the clipboard, or type it.
desk-quiet-keychain = This computer’s keychain is asked. If it waits for you, look for its window.
desk-quiet-busy = Another customer’s key is being checked. One check runs at a time.

## A report

desk-from-file = Opened from { $name }. Nothing was sent to SmartRecruiters.
desk-received = This report is from a file. Nothing was sent to SmartRecruiters.
desk-not-kept = This run could not be kept on this computer. Save the report before you go on.
desk-since = Since the run of { $when }
desk-caveat = !
desk-since-refused = This key worked at { $when } and is refused now. It was probably revoked or deleted. Make a new one.
desk-compare = Compare
desk-also = Other causes
desk-source = Candidate source
desk-facts = About this check
desk-unknown = From a later version
desk-unknown-why = This version does not know these parts of the report. They are shown as they stand.
desk-keep = Add to a customer…
desk-keep-title = Add this report to a customer
desk-keep-what = It is kept on this computer as one of the customer’s runs and can be compared with others.
desk-keep-with = Customer
desk-keep-new = A new customer
desk-keep-yes = Add it
desk-rows-only = { $count ->
    [one] Only the 1 that is not granted
   *[other] Only the { $count } that are not granted
}
desk-rows-permission = Permission
desk-rows-verdict = Verdict
desk-rows-evidence = Evidence
desk-rows-ms = ms
desk-rows-more = { $count ->
    [one] and 1 more request
   *[other] and { $count } more requests
}
desk-rows-vendor = SmartRecruiters also spells it { $scope }.
desk-rows-nothing = Nothing was sent for this one.
desk-evidence-ms = { $ms } ms
desk-evidence-code = code { $code }
desk-evidence-code-meaning = code { $code }: { $meaning }
desk-evidence-message = “{ $message }”
desk-evidence-request = request id { $id }

desk-copy-ticket = Copy ticket text
desk-replies = Texts to copy
desk-reply-customer = For the customer
desk-reply-customer-copy = Copy the text for the customer
desk-reply-ticket = For the ticket
desk-reply-ticket-copy = Copy the text for the ticket
desk-reply-vendor = For SmartRecruiters’ support
desk-reply-vendor-copy = Copy the text for SmartRecruiters’ support

## Runs, and two of them compared

desk-history = Runs
desk-history-choose = Compare
desk-history-choose-run = Compare the run of { $when }
desk-history-when = When
desk-history-verdict = Result
desk-history-key = Key
desk-history-tried = Tried
desk-history-shown = (shown)
desk-history-ending = ends in { $lastFour }
desk-history-unknown = not named
desk-history-received = from a file
desk-history-reads = reads only
desk-history-all = reads and writes
desk-history-show-all = Show all { $count } runs
desk-history-limit = The latest { $count } runs are kept.
desk-compare-chosen = Compare the two
desk-compare-title = Two runs compared
desk-compare-two = The two reports
desk-compare-report = Report
desk-compare-found = What it found
desk-compare-yet = But the later result is:
desk-quiet-compare = Only what both runs could tell is compared.

## What customers see

desk-symptoms-lead = What customers report, why it is so, and a reply to send.
desk-symptoms-filter = What does the customer see?
desk-symptoms-found = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
desk-symptoms-none = Nothing here fits. Try fewer or other words.
desk-symptom-expected = expected behavior
desk-symptom-fault = needs a fix
desk-symptom-who = Who acts: { $who }
desk-symptom-reply = A reply to send
desk-symptom-copy = Copy the reply
