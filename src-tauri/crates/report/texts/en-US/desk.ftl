# The texts of the support desk. Ids begin with desk.

desk-ask =
    Hello,

    Please check the connection with Findem Connect and send us the report:

    1. Open Findem Connect for SmartRecruiters on the computer where it was set up. If you don’t have it, reply to this message and we’ll tell you how to get it.
    2. If the key is on this computer, go to “Permissions” and check it again there. Otherwise, go to “API key” and choose “Paste the key.” The check then starts by itself.
    3. When the result appears, choose “Save the report…” and then “Save…” and send us the file. You can read it first. It contains no key and no candidate data.

    Please never send us the key itself.

    Best regards,

## The rail

desk-label = Customers and reports
desk-customers = Customers
desk-customers-count = Customers ({ $count })
desk-customers-none = None yet
desk-customers-none-real = None yet. Practice customers are listed only while you’re practicing.
desk-customers-unread = Couldn’t be read
desk-find = Find…
desk-find-customer = Find a customer by name
desk-find-none = No customer with that name
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
desk-lead = Find out why a customer’s connection doesn’t work. Start with the customer’s report. If there isn’t one, use the customer’s key.
desk-ask-title = Ask for the customer’s report
desk-ask-why = A report shows what the customer’s key can do and why. It doesn’t contain the key. For most questions, it’s all you need.
desk-ask-copy = Copy this request
desk-check-title = No report? Check a key from here
desk-check-why = If you already have the customer’s key, you can check it here. Add the customer first. The next page takes the key. Don’t ask for a key by email or chat.
desk-check-practice = You’re practicing “{ $title }.” If this scenario comes with a key, it’s on the first page of the practice SmartRecruiters. Otherwise, make a key there. To choose another scenario or leave practice, choose “{ desk-close }” and then “{ rail-start }.”
desk-customer-name = Customer’s name
desk-customer-environment = Which SmartRecruiters the key is for
desk-customer-practice = Practice is a stand-in for SmartRecruiters on this computer. Its customers have a list of their own, which you see only while you practice.
desk-add = Add this customer
desk-symptoms-why = Just have a question?
desk-quiet-start = Opening a report sends nothing.

## A customer and its key

desk-customer = This customer
desk-customer-what = { $name } · { $environment }. The name and the runs are kept on this computer.
desk-customer-lead = { $environment } · not checked yet
desk-customer-lead-running = { $environment } · being checked now
desk-key = The customer’s key
desk-key-none = No key is loaded. A key that you paste or type stays for this session only, unless you keep it.
desk-check-loaded = Check the loaded key
desk-key-ending = Key ending in { $lastFour } is loaded
desk-key-here = A key is loaded
desk-key-unchecked = { $here ->
    [unknown] A key is loaded but not checked yet.
   *[other] Key ending in { $here } is loaded but not checked yet.
}
desk-key-below = { $below ->
    [unknown] The result below is for a different key.
   *[other] The result below is for the key ending in { $below }.
}
desk-key-other = { $here ->
    [unknown] A different key is loaded now.
   *[other] The key loaded now ends in { $here }.
}
desk-key-storing = · storing…
desk-key-session = · for this session only
desk-key-kept = · kept in this computer’s keychain
desk-key-left-older = An older key{ $lastFour ->
    [unknown] { "" }
   *[other] , which ends in { $lastFour },
} may still be in this computer’s keychain (entry “{ $entry }”). It isn’t used. To replace it, keep the new key in the keychain. To remove it, keep the new key for this session only.
desk-key-left-same = The keychain hasn’t confirmed whether it has this key (entry “{ $entry }”). Choose again where to keep it.
desk-key-left-alone = No key is in use. A key{ $lastFour ->
    [unknown] { "" }
   *[other] , which ends in { $lastFour },
} may still be in this computer’s keychain (entry “{ $entry }”).
desk-key-now = { $lastFour ->
    [unknown] A key is loaded
   *[other] The key that ends in { $lastFour } is loaded
}, { $where ->
    [kept] and kept in this computer’s keychain.
   *[session] for this session only.
}
desk-key-gone = No key is loaded.
desk-key-keep = Keep it in the keychain
desk-key-unkeep = Keep it for this session only
desk-key-use = Use that key
desk-key-remove = Remove the key…
desk-rename = Rename…
desk-rename-title = Rename this customer
desk-rename-yes = Rename
desk-renamed = Renamed to { $name }.
desk-rename-kept = In the keychain, the key’s entry keeps its old name.
desk-forget = Forget this customer…
desk-forget-title = Forget this customer?
desk-forget-runs = { $count ->
    [0] The name is deleted from this computer. There are no runs.
    [one] The name and the 1 run are deleted from this computer.
   *[other] The name and all { $count } runs are deleted from this computer.
}
desk-forget-kept = The key is removed from the keychain.
desk-forget-session = The key is removed from memory.
desk-forget-not = Nothing changes in SmartRecruiters. If the key is valid there, it stays valid until someone revokes it.
desk-forget-no = Keep this customer
desk-forget-yes = Forget this customer
desk-forgotten = { $name } is no longer on this computer.
desk-forget-leave = Forget everything but the key
desk-quiet-key = Paste the key from the clipboard or type it.
desk-quiet-keychain = Waiting for this computer’s keychain. If it asks for a password, look for its window.
desk-quiet-busy = Another customer’s key is being checked. One check runs at a time.

## A report

desk-from-file = Opened from { $name }. Nothing was sent to SmartRecruiters.
desk-received = This report is from a file. Nothing was sent to SmartRecruiters.
desk-not-kept = This run couldn’t be kept on this computer. Save the report before you continue.
desk-since = Since the run just before this one, { $when }
desk-caveat = !
desk-compare = Compare
desk-compare-other = Compare with another run
desk-next = What to try next
desk-next-who = Who: { $who }
desk-also = Other causes
desk-source = Candidate source
desk-facts = About this check
desk-unknown = From a later version
desk-unknown-why = This version doesn’t know these parts of the report. They’re shown as they are.
desk-keep = Add to a customer…
desk-keep-title = Add this report to a customer
desk-keep-what = It’s kept on this computer as one of the customer’s runs. You can compare it with others.
desk-keep-with = Customer
desk-keep-new = A new customer
desk-keep-yes = Add it
desk-kept = Added to the runs of { $name }.
desk-rows-only = { $count ->
    [one] Only the 1 that isn’t granted
   *[other] Only the { $count } that aren’t granted
}
desk-rows-permission = Permission
desk-rows-verdict = Verdict
desk-rows-evidence = Evidence
desk-rows-ms = Time (ms)
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
desk-evidence-request = request ID { $id }

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
desk-history-how = To compare two runs, check their boxes.
desk-history-choose = Compare
desk-history-choose-run = Compare the run from { $when }
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
desk-history-limit = Only the latest { $count } runs are kept.
desk-compare-chosen = Compare the two
desk-compare-title = Compare two runs
desk-compare-two = The two reports
desk-compare-report = Report
desk-compare-found = What it found
desk-compare-yet = But the later result is:
desk-quiet-compare = Only what both runs could tell is compared.

## What customers see

desk-symptoms-lead = What customers report, why it happens, and a reply to send. You can also type a result code or an ID from a report.
desk-symptoms-filter = What does the customer see?
desk-symptoms-found = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
desk-symptoms-none = Nothing matches. Try fewer or different words.
desk-symptom-expected = expected behavior
desk-symptom-fault = needs a fix
desk-symptom-who = Who acts: { $who }
desk-symptom-reply = A reply to send
desk-symptom-copy = Copy the reply
