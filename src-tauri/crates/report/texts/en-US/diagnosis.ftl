# The texts of the core's ids. Keyed by the codes that reports carry, so the window, the command line and every report say the same.
# A fix has one step a line. Terms: key, permission, source, check, role. Short sentences; nothing is claimed that was not measured.

## Verdicts

verdict-granted = Granted
verdict-looksGranted = Looks granted
verdict-denied = Denied
verdict-inconclusive = Undetermined
verdict-notTested = Not tested

source-verdict-found = Found
source-verdict-nearMiss = Almost: not exactly “Findem”
source-verdict-wrongType = Wrong type or sub-type
source-verdict-duplicate = More than one
source-verdict-missing = Not found
source-verdict-inconclusive = Undetermined
source-verdict-notTested = Not tested

source-note-typeRefused = This key isn’t allowed to read sources of every type. One called Findem may be among them.
source-note-listChanged = The list changed while it was being read, so the check may have missed another source called Findem.
source-note-subType = Its type is right, but its sub-type isn’t Other.
source-note-noneOther = None of them has the type and sub-type Other.
source-note-severalOther = More than one of them has the type and sub-type Other.

link-verdict-pass = Works
link-verdict-fail = Fails
link-verdict-inconclusive = Undetermined
link-verdict-notTested = Not tested

summary-verdict-ready = Ready
summary-verdict-notReady = Not ready
summary-verdict-undetermined = Undetermined

identity-admin = Admin
identity-customRole = A custom role
identity-weakRole = A role that doesn’t have enough access
identity-unknown = Not known

credential-apiKey = API key
credential-oauthToken = OAuth credential
credential-unknown = Not known

## The permissions: what each lets Findem do, in the words of Findem’s guide

group-candidates = Candidates and offers
group-jobs = Jobs and approvals
group-company = Company settings and users
group-conversations = Messages, interviews, and reviews

permission-candidates_read = Lets Findem read candidates with their details, tags, attachments, and status.
permission-candidates_create = Lets Findem add candidates and their attachments.
permission-candidates_offers_read = Lets Findem read candidates’ offers and their terms.
permission-candidates_manage = Lets Findem set the status, tags, source, and properties of candidates.
permission-candidate_status_read = Lets Findem read how a candidate moved through the stages.
permission-job_applications_read = Lets Findem read which job a candidate applied for.
permission-configuration_read = Lets Findem read company settings, such as departments, hiring processes, and candidate sources.
permission-configuration_manage = Lets Findem change company settings for departments and job properties.
permission-jobs_read = Lets Findem read your jobs, so that you can link them to Searches.
permission-users_read = Lets Findem read who uses SmartRecruiters at your company.
permission-user_me_read = Lets Findem find out whose key it has.
permission-messages_read = Lets Findem read messages and notes about candidates.
permission-messages_manage = Lets Findem delete messages and notes.
permission-interview_types_read = Lets Findem read the list of interview types.
permission-interview_types_write = Lets Findem add and remove interview types.
permission-interviews_write = Lets Findem schedule, change, and cancel interviews.
permission-interviews_read = Lets Findem read interviews and their times.
permission-reviews_read = Lets Findem read reviews of candidates.
permission-reviews_write = Lets Findem write, change, and delete reviews.
permission-approvals_read = Lets Findem read requests to approve jobs and offers.

row-note-noRows = The list is empty. It would look the same if the role saw too little.
row-note-byRole = The role Admin includes it. Nothing was tried.
row-note-noCandidate = There was no candidate to try this on, so the check used an ID that can’t exist.
row-note-cannotBeTried = Creating candidates can’t be tried without creating one. The role Admin includes it.
row-note-forTheCompany = Nothing was tried here. This follows from an answer that applies to the whole company.
row-note-rehearsed = Proved by the rehearsal: a test candidate was created, read back, and deleted.
row-note-notInCatalogue = Not tested. The version of this program that ran the check didn’t know this permission.

## The requests of a check

request-me = Asks whose key it is and which role it has
request-meOld = Asks the same at the older address
request-candidates = Reads one candidate from the list and uses only its ID
request-jobs = Reads one job from the list
request-users = Counts the users and keeps no names
request-departments = Reads the departments
request-offers = Reads one offer from the list
request-interviewTypes = Reads the interview types
request-approvals = Reads the approval requests
request-interview = Asks for an interview that can’t exist
request-jobApplication = Asks for an application that can’t exist
request-statusHistory = Reads that candidate’s status history
request-messages = Reads one message about that candidate and keeps nothing
request-reviews = Reads that candidate’s reviews and keeps nothing
request-calibrateCandidate = Asks for a candidate that can’t exist, to learn how SmartRecruiters answers unknown IDs
request-calibrateJob = Asks for a job that can’t exist, to learn how SmartRecruiters answers unknown IDs
request-calibrateReview = Asks for a review that can’t exist, to learn how SmartRecruiters answers unknown IDs
request-meAgain = Asks once more whose key it is, to learn whether it’s still accepted
request-hiringProcesses = Reads the hiring stages
request-attachments = Counts that candidate’s attachments
request-sourceTypes = Reads the types of candidate sources
request-sourceValues = Reads the sources of each type, page by page
request-deleteAttachment = Tries to delete an attachment that can’t exist
request-putSource = Tries to set the source of a candidate that can’t exist
request-deleteDependent = Tries to remove a job property’s dependency that can’t exist
request-deleteMessage = Tries to delete a message that can’t exist
request-deleteInterviewType = Tries to delete an interview type that can’t exist
request-deleteInterview = Tries to delete an interview that can’t exist
request-deleteReview = Tries to delete a review that can’t exist
request-sampleCandidates = Reads 20 candidates from the list to see which fields are filled, and keeps nothing
request-sampleJobs = Reads 20 jobs to see which fields are filled, and keeps nothing
request-candidateDetail = Reads one candidate in full to see which fields are filled, and keeps nothing
request-arrivals = Counts the candidates with the source Findem
request-rehearsalCreate = Creates the test candidate with the source Findem, in no job
request-rehearsalRead = Reads the test candidate
request-rehearsalDelete = Deletes the test candidate
request-rehearsalSearch = Looks for the test candidate by its email address

## The connect test

link-signIn = Sign in with the key
link-users = Users
link-jobs = Jobs
link-stages = Hiring stages
link-candidates = Candidates and applications
link-source = Candidate source
link-notes = Notes
link-attachments = Attachments

## Why something could not be told

reason-dns = This computer couldn’t find SmartRecruiters’ address.
reason-connect = No connection to SmartRecruiters.
reason-tls = This computer couldn’t make a secure connection.
reason-proxy = A proxy or a filter on your network is in the way.
reason-captivePortal = Your network answers with a sign-in page.
reason-clock = The date or time on this computer seems to be wrong.
reason-timeout = No answer in time.
reason-deadline = The check ran out of time.
reason-cancelled = The check was stopped before it finished.
reason-redirected = The request was redirected to another address. This program never follows redirects.
reason-notJson = The answer was a web page or something else, not data from SmartRecruiters.
reason-wrongShape = The answer doesn’t match SmartRecruiters’ documentation.
reason-truncated = The answer was cut off.
reason-tooLarge = The answer was larger than this program reads.
reason-throttled = SmartRecruiters asked this program to slow down. Other programs with the same key or address may be sending requests, too.
reason-serverError = SmartRecruiters failed to answer.
reason-unauthorized = SmartRecruiters didn’t accept the key for this.
reason-maskedIds = SmartRecruiters gives the same answer for an ID that doesn’t exist and for one this key can’t see, so the refusal proves nothing.
reason-noSuchEndpoint = SmartRecruiters doesn’t have this API endpoint.
reason-writesNotTried = Write permissions weren’t tried, because write tests are off unless you turn them on.
reason-noSafeAttempt = A request that creates nothing couldn’t tell. Only creating a candidate would.
reason-unexpectedWrite = SmartRecruiters accepted a request to change something that doesn’t exist. Nothing should have changed, but someone needs to look into it.
reason-listChanged = A list changed while it was being read, or its pages don’t match.
reason-nothingVisible = The key’s role is unknown, and the key sees no users, jobs, or candidates.

## What SmartRecruiters' codes of errors say

error-PERMISSION_DENIED = The key’s role lacks this permission.
error-NO_ACCESS_TO_CANDIDATE = The key can’t see this candidate.
error-NO_ACCESS_TO_JOB = The key can’t see this job.
error-NO_ACCESS_TO_OFFERS = The key can’t see offers.
error-NO_ACCESS_TO_APPROVALS = The key can’t see approval requests.
error-NOT_AUTHORIZED_TO_ACCESS_RESOURCE = The key can’t see this record.
error-REVIEWER_NOT_AUTHORIZED_TO_ACCESS_RESOURCE = The reviewer in the request can’t see this record.
error-CANDIDATE_NOT_FOUND = There is no such candidate.
error-JOB_NOT_FOUND = There is no such job.
error-APPLICATION_NOT_FOUND = There is no such application.
error-JOB_APPLICATION_NOT_FOUND = There is no such job application.
error-REVIEW_NOT_FOUND = There is no such review.
error-FILE_NOT_FOUND = There is no such attachment.
error-INTERVIEW_NOT_FOUND = There is no such interview.
error-TIMESLOT_NOT_FOUND = There is no such timeslot.
error-INTERVIEW_TYPE_NOT_FOUND = There is no such interview type.
error-APPROVAL_REQUEST_NOT_FOUND = There is no such approval request.
error-SOURCE_TYPE_NOT_FOUND = There is no such type of source.
error-JOB_PROPERTY_NOT_FOUND = There is no such job property.
error-JOB_PROPERTY_DEPENDENT_NOT_FOUND = There is no such job property dependency.

## Causes

cause-keyMalformed = This text can’t be a key.
cause-customerApiOff = The company’s SmartRecruiters contract has no API access.
cause-oauthCredential = This belongs to an OAuth client, not to an API key.
cause-oauthScopeMissing = This is an OAuth credential, not an API key, and it lacks a permission (scope).
cause-badKey = SmartRecruiters doesn’t accept this key. It may be mistyped, cut off, revoked, or for the other environment.
cause-badKey-revoked = SmartRecruiters accepted this key earlier and doesn’t accept it now.
cause-wrongEnvironment = The key may belong to the other environment: production or sandbox.
cause-systemRole = The System role of this key doesn’t have enough access.
cause-refusedForAdmin = SmartRecruiters refuses this although the key has the role Admin.
cause-moduleOff = This SmartRecruiters module doesn’t seem to be turned on for the company.
cause-accessGroup = An access group limits what this key sees.
cause-sourceDuplicate = More than one source is called Findem.
cause-sourceWrongType = The source Findem doesn’t have the type and sub-type Other.
cause-sourceNearMiss = A source’s name is almost Findem, but not exactly.
cause-sourceMissing = No source is called Findem.
cause-customSourcesUnavailable = The company has no page for custom sources.

## Fixes: who acts, where, and the steps

# What to call a key in SmartRecruiters, and what to call one that replaces it.
key-name = Findem
key-name-another = Findem 2
fix-keyMalformed-who = The person who has the key
fix-keyMalformed-where = The window in SmartRecruiters that shows the new key
fix-keyMalformed =
    Go back to the window in SmartRecruiters that shows the new key.
    Copy the whole key. If there is a Copy button, use it. Otherwise, select all of the field and copy.
    Paste it in Findem Connect, which checks it.
fix-customerApiOff-who = A SmartRecruiters Admin needs to ask SmartRecruiters
fix-customerApiOff-where = Your contact at SmartRecruiters
fix-customerApiOff =
    Write to your contact at SmartRecruiters.
    Ask them to turn on “Customer API” for your company.
    When it is on, check this key again in Findem Connect. You don’t need a new key for this.
fix-oauthCredential-who = A SmartRecruiters Admin
fix-oauthCredential-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthCredential =
    Choose New credential, then API key. If you see checkboxes for scopes, you chose an OAuth client: go back.
    System role: choose Admin. Access group: leave empty.
    Give it a new name, such as “{ key-name-another }”. Choose Generate, copy the key, and paste it in Findem Connect, which checks it.
    If Findem already has the old key, choose Edit Auth in Findem, paste the new key, and save.
    When the new key works, revoke the old one on the Credentials page.
fix-oauthScopeMissing-who = A SmartRecruiters Admin
fix-oauthScopeMissing-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthScopeMissing =
    Findem takes an API key, not an OAuth credential. Choose New credential, then API key.
    System role: choose Admin. Access group: leave empty.
    Give it a new name, such as “{ key-name-another }”. Choose Generate, copy the key, and paste it in Findem Connect, which checks it.
    If Findem already has the old key, choose Edit Auth in Findem, paste the new key, and save.
    When the new key works, revoke the old one on the Credentials page.
fix-badKey-who = The person who has the key, or a SmartRecruiters Admin
fix-badKey-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey =
    If the window with the new key is still open, copy the key again and paste it in Findem Connect. If the key was made in the other environment, production or sandbox, check it there.
    Otherwise, make a new key: New credential, API key, System role Admin, Access group empty, a new name such as “{ key-name-another }”, Generate.
    Copy the new key and paste it in Findem Connect, which checks it.
    If Findem already has the old key, choose Edit Auth in Findem, paste the new key, and save.
    When the new key works, revoke the old one on the Credentials page.
fix-badKey-revoked-who = A SmartRecruiters Admin
fix-badKey-revoked-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey-revoked =
    Make a new key: New credential, API key, System role Admin, Access group empty, a new name such as “{ key-name-another }”, Generate.
    Copy the new key and paste it in Findem Connect, which checks it.
    If Findem already has the old key, choose Edit Auth in Findem, paste the new key, and save.
fix-wrongEnvironment-who = The person who checks the key
fix-wrongEnvironment-where = Findem Connect
fix-wrongEnvironment =
    If the key was made in your sandbox, choose Sandbox in Findem Connect. Otherwise, choose Production.
    Check the key again there.
fix-systemRole-who = A SmartRecruiters Admin
fix-systemRole-where = Settings → Administration → Apps & Integrations → Credentials
fix-systemRole =
    Choose New credential, then API key.
    System role: choose Admin. Access group: leave empty.
    Give it a new name, such as “{ key-name-another }”. Choose Generate, copy the key, and paste it in Findem Connect, which checks it.
    If Findem already has the old key, choose Edit Auth in Findem, paste the new key, and save.
    When the new key works, revoke the old one on the Credentials page.
fix-refusedForAdmin-who = A SmartRecruiters Admin needs to ask SmartRecruiters’ support
fix-refusedForAdmin-where = SmartRecruiters’ support
fix-refusedForAdmin =
    The key already has the role Admin, so a new key most likely won’t help with this.
    Save the report and send it to SmartRecruiters’ support.
    Ask why these requests are refused to an Admin key.
fix-moduleOff-who = A SmartRecruiters Admin needs to ask SmartRecruiters
fix-moduleOff-where = Your contact at SmartRecruiters
fix-moduleOff =
    Ask whether your company has the module that is refused, and have it turned on.
    When it is on, check this key again in Findem Connect. You don’t need a new key for this.
    If your company has it and it’s on, ask why this key is refused.
    If your company doesn’t use it, tell Findem’s support. The rest of the connection may work without it.
fix-moduleOff-ask = { $count ->
    [one] Ask whether your company has the module { $modules }, and have it turned on.
   *[other] Ask whether your company has these modules, and have them turned on: { $modules }.
}
fix-accessGroup-who = A SmartRecruiters Admin
fix-accessGroup-where = Settings → Administration → Apps & Integrations → Credentials
fix-accessGroup =
    Make a new key with the role Admin. Leave Access group empty, and give it a new name, such as “{ key-name-another }”.
    Copy the key and paste it in Findem Connect, which checks it.
    If Findem already has the old key, choose Edit Auth in Findem, paste the new key, and save.
    When the new key works, revoke the old one on the Credentials page.
fix-sourceDuplicate-who = A SmartRecruiters Admin
fix-sourceDuplicate-where = Settings → Configuration → Custom Candidate Sources
fix-sourceDuplicate =
    Find the sources called Findem in the list.
    Keep one whose Source Type and Source Sub-type are both Other. If there isn’t one, change one of them.
    Rename or delete the others.
fix-sourceWrongType-who = A SmartRecruiters Admin
fix-sourceWrongType-where = Settings → Configuration → Custom Candidate Sources
fix-sourceWrongType =
    Find the source Findem in the list and edit it.
    Source Type and Source Sub-type: choose Other.
    Choose Save.
fix-sourceNearMiss-who = A SmartRecruiters Admin
fix-sourceNearMiss-where = Settings → Configuration → Custom Candidate Sources
fix-sourceNearMiss =
    Find that source in the list and edit it.
    Source Name: type Findem, spelled exactly like this.
    Source Type and Source Sub-type: choose Other.
    Choose Save.
fix-sourceMissing-who = A SmartRecruiters Admin
fix-sourceMissing-where = Settings → Configuration → Custom Candidate Sources
fix-sourceMissing =
    Choose Create source.
    Source Name: type Findem, spelled exactly like this.
    Source Type and Source Sub-type: choose Other.
    Choose Save.
    No such page? Ask your SmartRecruiters contact for the custom sources add-on. Findem works without it, and candidates show as Other. In Findem Connect, choose “We don’t have that page” so that the check can say Ready.
fix-customSourcesUnavailable-who = A SmartRecruiters Admin needs to ask SmartRecruiters
fix-customSourcesUnavailable-where = Your contact at SmartRecruiters
fix-customSourcesUnavailable =
    Custom sources are an add-on. Ask your contact at SmartRecruiters whether your company can have it.
    Until then, the connection works. Candidates from Findem show the source Other.

## What to try when something could not be told: who acts, and the steps

try-dns-who = The person who runs the check
try-dns =
    Make sure this computer is online and opens other websites.
    If it does, ask your IT team whether this computer can reach SmartRecruiters’ API.
    Check the key again.
try-connect-who = The person who runs the check
try-connect =
    Make sure this computer is online and opens other websites.
    If it does, ask your IT team whether a firewall blocks SmartRecruiters’ API on this computer.
    Check the key again.
try-tls-who = The person who runs the check, with your IT team
try-tls =
    Give your IT team what the report says about the network.
    Once they’ve fixed the connection, check the key again.
try-proxy-who = The person who runs the check, with your IT team
try-proxy =
    Ask your IT team to let this computer reach SmartRecruiters’ API, or ask them for the address of a proxy that does.
    Check the key again.
try-captivePortal-who = The person who runs the check
try-captivePortal =
    Open any website in a browser and sign in on the page that appears instead.
    Check the key again.
try-clock-who = The person who runs the check
try-clock =
    Turn on automatic date and time on this computer, or set both by hand.
    Check the key again.
try-timeout-who = The person who runs the check
try-timeout =
    Wait a few minutes, then check the key again.
    If the same thing happens, try another network, or ask your IT team whether a firewall is holding up the connection.
try-deadline-who = The person who runs the check
try-deadline =
    Check the key again.
    On a slow connection, give the check more time: add --deadline 300 on the command line.
try-cancelled-who = The person who runs the check
try-cancelled =
    Check the key again and wait until the check finishes.
try-redirected-who = The person who runs the check, with your IT team
try-redirected =
    Ask your IT team whether your network redirects requests to SmartRecruiters’ API.
    Check the key again from a network that doesn’t.
try-notJson-who = The person who runs the check, with your IT team
try-notJson =
    Ask your IT team what answers in place of SmartRecruiters’ API.
    Check the key again from a network where SmartRecruiters itself answers.
try-wrongShape-who = The person who runs the check
try-wrongShape =
    Save the report and send it to Findem’s support.
try-truncated-who = The person who runs the check
try-truncated =
    Check the key again.
    If the answers are cut off again, check from another network.
try-tooLarge-who = The person who runs the check
try-tooLarge =
    Save the report and send it to Findem’s support.
try-throttled-who = The person who runs the check
try-throttled =
    If you can, pause other programs that use the same key.
    Wait a few minutes, then check the key again.
    If another program uses this key, too, make a separate key for Findem, with System role Admin and a new name, such as “{ key-name-another }”.
try-serverError-who = The person who runs the check
try-serverError =
    Wait a few minutes, then check the key again.
    If the same thing happens, send the report to SmartRecruiters’ support. It has the request IDs.
try-unauthorized-who = The person who runs the check
try-unauthorized =
    Wait a few minutes, then check the key again.
    If the result is the same, send the report to SmartRecruiters’ support. It has the request IDs.
try-maskedIds-who = The person who runs the check
try-maskedIds =
    Save the report and send it to Findem’s support. It shows which permissions are undetermined.
try-noSuchEndpoint-who = The person who runs the check
try-noSuchEndpoint =
    Save the report and send it to Findem’s support. It shows which API endpoint is missing.
try-unexpectedWrite-who = A SmartRecruiters Admin
try-unexpectedWrite =
    Don’t try the write permissions again for now.
    Send the report to SmartRecruiters’ support and ask what the accepted request did. The report has its request ID.
    Send the report to Findem’s support, too.
try-listChanged-who = The person who runs the check
try-listChanged =
    Check the key again when no one is editing the candidate sources.
try-nothingVisible-who = A SmartRecruiters Admin
try-nothingVisible =
    On the Credentials page, look at this key’s System role and Access group.
    If the role isn’t Admin, or if there’s an access group, make a new key with the role Admin and a new name, such as “{ key-name-another }”. Leave Access group empty.
    Check that key.
try-writesNotTried-who = The person who runs the check
try-writesNotTried =
    Check the key again and agree to try the seven write permissions. In the window, choose “Try the 7 write permissions…” On the command line, add --write-attempts.
    The requests use made-up IDs, so nothing should change.
try-noSafeAttempt-who = The person who runs the check
try-noSafeAttempt =
    In the window, run the rehearsal on the page “Connect test.” It creates a test candidate and deletes it.
try-unknown-who = The person who runs the check
try-unknown =
    Check the key again.
    If the result is the same, send the report to Findem’s support.

## What is wrong with a secure connection: a note that begins with its id, and one sentence for the company’s IT

-tls-browser = Your browser may accept this certificate. Give your IT team this sentence:
tls-issuer-unnamed = an unnamed issuer
tls-selfSigned = { $id }: { -tls-browser } “SmartRecruiters’ address answers with a certificate that { $issuer } signed itself. Either this computer has to trust it, or the network has to stop decrypting this connection.”
tls-missingIntermediate = { $id }: { -tls-browser } “The server at SmartRecruiters’ address does not send the intermediate certificate of { $issuer }. Either it has to send that certificate, or this computer has to trust { $issuer }.”
tls-unknownIssuer = { $id }: { -tls-browser } “SmartRecruiters’ address answers with a certificate signed by { $issuer }, which this computer does not trust. Add that authority to the trusted ones, or send the missing intermediate certificate.”
tls-weak = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address is signed with SHA-1 or MD5, or with an RSA key of less than 2048 bits. It has to be reissued.”
tls-expired = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address has expired according to this computer’s clock. Correct the clock, or renew the certificate.”
tls-notYetValid = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address is not valid yet according to this computer’s clock. Correct the clock, or check when the certificate becomes valid.”
tls-wrongName = { $id }: { -tls-browser } “SmartRecruiters’ address answers with a certificate by { $issuer } for another name. Let the connection through, or issue a certificate for that address.”
tls-revoked = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address was revoked. It has to be replaced.”
tls-invalid = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address does not follow the rules for a server certificate. It has to be reissued.”
tls-handshake = { $id }: Give your IT team this sentence: “What answers at SmartRecruiters’ address does not speak TLS 1.2 or 1.3 with this program. Let the connection through.”
tls-nothingTrusted = { $id }: Give your IT team this sentence: “This computer has no list of trusted certificate authorities. Install one.”

## The headline: one sentence for the whole key

headline-ready = This key can do what Findem’s guide asks.
headline-ready-reads = This key can read what Findem’s guide asks. Writing wasn’t tried.
headline-ready-only = { $proved ->
    [one] The permission you asked for { $looksGranted ->
        [0] is granted
       *[other] looks granted
    }
   *[other] The { $proved } permissions you asked for { $looksGranted ->
        [0] are granted
       *[other] are granted or look granted
    }
 }. This doesn’t show that the key is ready.
headline-ready-only-accessGroup = { $proved ->
    [one] The permission you asked for { $looksGranted ->
        [0] is granted
       *[other] looks granted
    }
   *[other] The { $proved } permissions you asked for { $looksGranted ->
        [0] are granted
       *[other] are granted or look granted
    }
 }. An access group limits what this key sees.
headline-ready-accessGroup = Ready, but an access group limits what this key sees. Findem sees only some jobs and candidates.
headline-ready-without-source = The connection works. Candidates from Findem will show the source Other.
detail-ready = { $counts }.
detail-ready-noSafeAttempt = { $counts }. Creating candidates can’t be tried without creating one, so that part is unknown.

headline-keyMalformed = This text can’t be a key. Copy the key again.
detail-keyMalformed = It contains other text or characters that no key has, or it’s far too long. Nothing was sent.
headline-customerApiOff = The company’s SmartRecruiters contract has no API access. Ask SmartRecruiters to turn it on.
detail-customerApiOff = No key will work until they do.
headline-oauthScopeMissing = This is an OAuth credential, not an API key, and it lacks a permission (scope). Make an API key with the role Admin.
detail-oauthScopeMissing = Findem takes an API key. { $denied ->
    [one] One permission is denied.
   *[other] { $denied } permissions are denied.
}
headline-oauthCredential = This belongs to an OAuth client. Make an API key instead.
detail-oauthCredential = SmartRecruiters didn’t accept it for any request. Findem takes an API key.
headline-badKey = SmartRecruiters doesn’t accept this key. Copy it again, or make a new one.
headline-badKey-cut = SmartRecruiters doesn’t accept this key: at least { $missing ->
        [one] one character is
       *[other] { $missing } characters are
    } missing. Copy all of it.
headline-badKey-overlong = SmartRecruiters doesn’t accept this key: it has { $extra ->
        [one] one character
       *[other] { $extra } characters
    } too many. Copy only the key.
detail-badKey = Part of it may be missing, it may have been revoked, or it may be for the other environment: production or sandbox.
headline-badKey-revoked = This key worked earlier ({ $when }) but is refused now. Make a new one.
detail-badKey-revoked = It was probably revoked or deleted in SmartRecruiters.
headline-wrongEnvironment = This key may belong to the other environment. Switch to it, then check again.
detail-wrongEnvironment = A key works only in the environment where it was made.
headline-systemRole = This key has the role { $role }. Make a new key with the role Admin.
headline-systemRole-unknown = This key’s role doesn’t have enough access. Make a new key with the role Admin.
detail-systemRole = { $denied ->
    [one] That should fix the denied permission.
   *[other] That should fix the { $denied } denied permissions.
}
detail-systemRole-none-denied = Nothing was refused, but this role sees only part of the jobs, candidates, or settings.
headline-refusedForAdmin = SmartRecruiters refuses { $denied ->
    [0] something that Findem needs
    [one] a permission
   *[other] { $denied } permissions
 } although this key has the role Admin. Ask SmartRecruiters why.
detail-refusedForAdmin = The report has what SmartRecruiters’ support needs to find out.
headline-moduleOff = { $count ->
    [0] A module that Findem needs seems to be off. Ask SmartRecruiters whether the company has it.
    [one] The module { $modules } seems to be off. Ask SmartRecruiters whether the company has it.
   *[other] These modules seem to be off: { $modules }. Ask SmartRecruiters whether the company has them.
 }
detail-moduleOff = Either the company hasn’t bought or turned on this part of SmartRecruiters, or this key isn’t allowed to use it. The answers look the same.
headline-accessGroup = An access group limits what this key sees, so Findem sees only some jobs and candidates. Make a new key without one.
detail-accessGroup = Findem should see all jobs and candidates.
headline-sourceDuplicate = { $count } sources are called Findem. Keep the one of type Other.
headline-sourceDuplicate-noneOther = { $count } sources are called Findem, and none has the type Other. Keep one, and set its type and sub-type to Other.
headline-sourceDuplicate-severalOther = { $count } sources are called Findem. Keep one of type Other.
detail-sourceDuplicate = When several have the same name, there’s no way to tell which one Findem uses.
headline-sourceWrongType = The source Findem has another type. Set it to Other.
headline-sourceWrongType-named = The source Findem has the type { $type }. Set it to Other.
headline-sourceWrongType-subType = The source Findem has another sub-type. Set it to Other.
headline-sourceWrongType-subType-named = The source Findem has the sub-type { $type }. Set it to Other.
detail-sourceWrongType = Findem’s guide asks for the type Other and the sub-type Other.
headline-sourceNearMiss = Almost: rename the source “{ $label }” to Findem.
detail-sourceNearMiss = The name must be exactly Findem, as in Findem’s guide. With another spelling, candidates may show as Other.
headline-sourceNearMiss-hidden = Almost: there’s a source with another spelling. Rename it to Findem.
headline-sourceMissing = No source is called Findem yet. Create it.
detail-sourceMissing = Without it, candidates that come from Findem show the source Other.
headline-customSourcesUnavailable = The company has no page for custom sources. Candidates from Findem will show the source Other.
detail-customSourcesUnavailable = The connection works without it.

# The setting that names a proxy, at the beginning of a sentence.
proxy-setting = { $setting ->
    [gnome] The proxy in the network settings of the desktop
    [kde] The proxy in the network settings of KDE
    [windows] The proxy in the network settings of Windows
    [macos] The proxy in the network settings of macOS
   *[variable] The variable { $name }
}
proxy-unreadable = { proxy-setting } isn’t a valid proxy address, so nothing was sent.
proxy-byItself = { $setting ->
    [windows] According to the network settings of Windows
    [macos] According to the network settings of macOS
    [kde] According to the network settings of KDE
   *[gnome] According to the network settings of the desktop
}, your network chooses its proxy automatically, with a script or detection. This program can’t do that, so it used no proxy.
proxy-login = The proxy asks for a user name and a password.
proxy-loginRefused = The proxy doesn’t accept the user name and password.
proxy-otherLogin = The proxy asks for a kind of sign-in that this program doesn’t support, such as a Windows sign-in.
headline-undetermined = This check couldn’t tell whether the key works. Check it again.
headline-reason-dns = SmartRecruiters’ address couldn’t be found. Check this computer’s internet connection.
headline-reason-connect = SmartRecruiters couldn’t be reached. Check this computer’s internet connection.
headline-reason-tls = No secure connection to SmartRecruiters. Ask your IT team whether the network decrypts connections.
headline-reason-proxy = Your company’s network is in the way. Ask your IT team to let this program reach SmartRecruiters.
headline-proxy-unreadable = { proxy-setting } isn’t a valid proxy address. Correct it, then check again.
headline-proxy-byItself = SmartRecruiters couldn’t be reached. Your network chooses its proxy automatically, and this program can’t. Ask your IT team for the proxy’s address.
headline-proxy-login = Your company’s proxy asks for a user name and a password. Give them to this program, then check again.
headline-proxy-loginRefused = Your company’s proxy doesn’t accept this user name and password. Check them, or ask your IT team.
headline-proxy-otherLogin = Your company’s proxy asks for a kind of sign-in that this program doesn’t support. Ask your IT team for a way to reach SmartRecruiters without it.
headline-reason-captivePortal = Your network wants you to sign in first. Open a web page, sign in, then check again.
headline-reason-clock = This computer’s clock seems to be wrong. Correct it, then check again.
headline-reason-timeout = SmartRecruiters didn’t answer in time. Check again in a few minutes.
headline-reason-deadline = The check ran out of time. Check again.
headline-reason-cancelled = The check was stopped. Check again when you’re ready.
headline-reason-redirected = The requests were redirected to another address. Ask your IT team whether your network does that.
headline-reason-notJson = Something other than SmartRecruiters answered. Ask your IT team what’s in the way.
headline-reason-wrongShape = SmartRecruiters answered in a way this program doesn’t know. Send the report to Findem’s support.
headline-reason-truncated = The answers were cut off. Check again, or try another network.
headline-reason-tooLarge = An answer was larger than this program reads. Send the report to Findem’s support.
headline-reason-throttled = SmartRecruiters asked this program to slow down. Other programs with the same key or address may be sending requests, too. Check again in a few minutes.
headline-reason-serverError = SmartRecruiters is having trouble answering. Check again in a few minutes.
headline-reason-unauthorized = SmartRecruiters accepted the key for some requests but not for others. Check again in a few minutes.
headline-reason-maskedIds = Some permissions couldn’t be determined because SmartRecruiters hides whether something exists. Send the report to Findem’s support.
headline-reason-noSuchEndpoint = An API endpoint that Findem needs is missing in SmartRecruiters. Send the report to Findem’s support.
headline-reason-noSafeAttempt = Creating candidates can’t be tried without creating one. A rehearsal in the window can prove it.
headline-reason-unexpectedWrite = Someone needs to look into this: SmartRecruiters accepted a request to change something that doesn’t exist.
headline-reason-listChanged = A list changed while it was being read, so the check may have missed something. Check again.
headline-reason-nothingVisible = This key sees no users, jobs, or candidates, so nothing is proved. Look at its role and access group in SmartRecruiters.
headline-sources-refused = This key isn’t allowed to read sources of every type, so the check couldn’t tell whether Findem is among them. Ask SmartRecruiters why.
headline-reason-writesNotTried = Reading works. The seven write permissions weren’t tried.
headline-reason-writesNotTried-unknownRole = Reading works. The seven write permissions weren’t tried: this key’s role is unknown.
headline-reason-writesNotTried-otherRole = Reading works. The seven write permissions weren’t tried: this key’s role isn’t Admin.
headline-reason-writesNotTried-admin = Reading works. The seven write permissions weren’t tried: this key’s role is Admin, but another request was refused, so the role alone doesn’t prove them.
headline-writes-not-tried-only = The write permissions weren’t tried.
headline-writes-not-tried-only-unknownRole = The write permissions weren’t tried: this key’s role is unknown.
headline-writes-not-tried-only-otherRole = The write permissions weren’t tried: this key’s role isn’t Admin.
headline-writes-not-tried-only-admin = The write permissions weren’t tried: this key’s role is Admin, but another request was refused, so the role alone doesn’t prove them.
headline-tls-selfSigned = No secure connection to SmartRecruiters: the certificate is self-signed. Give your IT team the note about it in the report.
headline-tls-missingIntermediate = No secure connection to SmartRecruiters: an intermediate certificate is missing. Give your IT team the note about it in the report.
headline-tls-unknownIssuer = No secure connection to SmartRecruiters: this computer doesn’t trust the certificate’s issuer. Give your IT team the note about it in the report.
headline-tls-weak = No secure connection to SmartRecruiters: a certificate’s signature is too weak. Give your IT team the note about it in the report.
headline-tls-expired = No secure connection to SmartRecruiters: according to this computer’s clock, the certificate has expired. Make sure the clock is right. Give your IT team the note about it in the report.
headline-tls-notYetValid = No secure connection to SmartRecruiters: according to this computer’s clock, the certificate isn’t valid yet. Make sure the clock is right. Give your IT team the note about it in the report.
headline-tls-wrongName = No secure connection to SmartRecruiters: the certificate is for another address. Give your IT team the note about it in the report.
headline-tls-revoked = No secure connection to SmartRecruiters: the certificate was revoked. Give your IT team the note about it in the report.
headline-tls-invalid = No secure connection to SmartRecruiters: the certificate isn’t valid. Give your IT team the note about it in the report.
headline-tls-handshake = No secure connection to SmartRecruiters: the server doesn’t speak a TLS version that this program does. Give your IT team the note about it in the report.
headline-tls-nothingTrusted = No secure connection to SmartRecruiters: this computer trusts no certificates at all. Give your IT team the note about it in the report.
detail-nothing-told = Nothing is known about the key itself.
detail-some-told = { $counts }.

## When a planned request is made

when-eachSourceType = Once for each type of source and each further page
when-newerMissing = Only if the newer address is missing
when-madeUpRefused = Only if something is refused on an ID that can’t exist
when-candidatesUnread = Only if something is refused on an ID that can’t exist, and only jobs can be read
when-objectRefused = Only if something is refused with 401 and nothing after it shows that the key is still accepted
when-firstCandidate = On the first candidate, or on an ID that can’t exist
when-anyCandidate = Only if there is a candidate
when-someReadAnswered = Only after at least one read was answered
