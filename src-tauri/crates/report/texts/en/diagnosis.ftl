# The texts of the core's ids. Keyed by the codes that reports carry, so the window, the command line and every report say the same.
# A fix has one step a line. Terms: key, permission, source, check, role. Short sentences; nothing is claimed that was not measured.

## Verdicts

verdict-granted = Granted
verdict-looksGranted = Looks granted
verdict-denied = Denied
verdict-inconclusive = Could not tell
verdict-notTested = Not tested

source-verdict-found = Found
source-verdict-nearMiss = Another spelling
source-verdict-wrongType = Wrong type or sub-type
source-verdict-duplicate = More than one
source-verdict-missing = Not found
source-verdict-inconclusive = Could not tell
source-verdict-notTested = Not tested

source-note-typeRefused = This key is not allowed to read the sources of every type. One called Findem may be among them.
source-note-listChanged = The list changed while it was being read, so another source called Findem may have been missed.
source-note-subType = Its type is right, but its sub-type is not Other.
source-note-noneOther = None of them has the type and sub-type Other.
source-note-severalOther = More than one of them has the type and sub-type Other.

link-verdict-pass = Works
link-verdict-fail = Fails
link-verdict-inconclusive = Could not tell
link-verdict-notTested = Not tested

summary-verdict-ready = Ready
summary-verdict-notReady = Not ready
summary-verdict-undetermined = Could not tell

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
group-conversations = Messages, interviews and reviews

permission-candidates_read = Lets Findem read candidates with their details, tags, attachments and status.
permission-candidates_create = Lets Findem add candidates and their attachments.
permission-candidates_offers_read = Lets Findem read candidates’ offers and their terms.
permission-candidates_manage = Lets Findem set the status, tags, source and properties of candidates.
permission-candidate_status_read = Lets Findem read how a candidate moved through the stages.
permission-job_applications_read = Lets Findem read which job a candidate applied for.
permission-configuration_read = Lets Findem read company settings, such as departments, hiring processes and candidate sources.
permission-configuration_manage = Lets Findem change company settings for departments and job properties.
permission-jobs_read = Lets Findem read your jobs, so that you can link them to Searches.
permission-users_read = Lets Findem read who uses SmartRecruiters in your company.
permission-user_me_read = Lets Findem find out whose key it has.
permission-messages_read = Lets Findem read messages and notes about candidates.
permission-messages_manage = Lets Findem delete messages and notes.
permission-interview_types_read = Lets Findem read the list of interview types.
permission-interview_types_write = Lets Findem add and remove interview types.
permission-interviews_write = Lets Findem schedule, change and cancel interviews.
permission-interviews_read = Lets Findem read interviews and their times.
permission-reviews_read = Lets Findem read reviews of candidates.
permission-reviews_write = Lets Findem write, change and delete reviews.
permission-approvals_read = Lets Findem read requests to approve jobs and offers.

row-note-noRows = The list is empty. A role that sees too little would look the same.
row-note-byRole = Taken from the role Admin. Nothing was tried.
row-note-noCandidate = There was no candidate to try this on, so an id that cannot exist was used.
row-note-cannotBeTried = Creating candidates cannot be tried without creating one, so this is taken from the role Admin.
row-note-forTheCompany = Nothing was tried here. It follows from an answer that applies to the whole company.
row-note-rehearsed = Proved by the rehearsal: a test candidate was created, read back and deleted.
row-note-notInCatalogue = Not tested: the version of this program that made the check did not have this permission.

## The requests of a check

request-me = Asks whose key it is, and which role it has
request-meOld = Asks the same at the older address
request-candidates = Reads one candidate of the list; only its id is used
request-jobs = Reads one job of the list
request-users = Counts the users; no names are kept
request-departments = Reads the departments
request-offers = Reads one offer of the list
request-interviewTypes = Reads the interview types
request-approvals = Reads the approval requests
request-interview = Asks for an interview that cannot exist
request-jobApplication = Asks for an application that cannot exist
request-statusHistory = Reads the status history of that candidate
request-messages = Reads one message about that candidate; nothing of it is kept
request-reviews = Reads the reviews of that candidate; nothing of them is kept
request-calibrateCandidate = Asks for a candidate that cannot exist, to learn how unknown ids are answered
request-calibrateJob = Asks for a job that cannot exist, to learn how unknown ids are answered
request-calibrateReview = Asks for a review that cannot exist, to learn how unknown ids are answered
request-meAgain = Asks once more whose key it is, to learn whether it is still accepted
request-hiringProcesses = Reads the hiring stages
request-attachments = Counts the attachments of that candidate
request-sourceTypes = Reads the types of candidate sources
request-sourceValues = Reads the sources of each type, page by page
request-deleteAttachment = Tries to delete an attachment that cannot exist
request-putSource = Tries to set the source of a candidate that cannot exist
request-deleteDependent = Tries to remove a job property’s relation that cannot exist
request-deleteMessage = Tries to delete a message that cannot exist
request-deleteInterviewType = Tries to delete an interview type that cannot exist
request-deleteInterview = Tries to delete an interview that cannot exist
request-deleteReview = Tries to delete a review that cannot exist
request-sampleCandidates = Reads 20 candidates of the list, to see which fields are filled; nothing of it is kept
request-sampleJobs = Reads 20 jobs, to see which fields are filled; nothing of it is kept
request-candidateDetail = Reads one candidate in full, to see which fields are filled; nothing of it is kept
request-arrivals = Counts the candidates that carry the source Findem
request-rehearsalCreate = Creates the test candidate with the source Findem, in no job
request-rehearsalRead = Reads the test candidate
request-rehearsalDelete = Deletes the test candidate
request-rehearsalSearch = Looks for the test candidate by its e-mail address

## The connect test

link-signIn = Sign in with the key
link-users = Users
link-jobs = Jobs
link-stages = Hiring stages
link-candidates = Candidates and applications
link-source = Source on export
link-notes = Notes
link-attachments = Attachments

## Why something could not be told

reason-dns = This computer could not look up SmartRecruiters’ address.
reason-connect = No connection to SmartRecruiters.
reason-tls = A secure connection could not be made.
reason-proxy = A proxy or a filter on your network is in the way.
reason-captivePortal = Your network answers with a sign-in page.
reason-clock = The date or the time on this computer seems to be off.
reason-timeout = No answer in time.
reason-deadline = The time limit of the check was reached first.
reason-cancelled = The check was stopped before it had finished.
reason-redirected = The request was redirected to another address. This program never follows redirects.
reason-notJson = The answer was a web page or something else, not data from SmartRecruiters.
reason-wrongShape = The answer did not look the way SmartRecruiters documents it.
reason-truncated = The answer broke off before it was complete.
reason-tooLarge = The answer was larger than this program reads.
reason-throttled = SmartRecruiters asked to slow down. Other programs behind the same address or with the same key may be asking, too.
reason-serverError = SmartRecruiters failed to answer.
reason-unauthorized = SmartRecruiters did not accept the key for this.
reason-maskedIds = SmartRecruiters answers the same way about an ID that does not exist and about one that this key may not see, so the refusal proves nothing.
reason-noSuchEndpoint = SmartRecruiters does not have this API endpoint.
reason-writesNotTried = Write permissions weren’t tried, because write tests are off unless you turn them on.
reason-noSafeAttempt = There is no way to try this without creating a candidate.
reason-unexpectedWrite = SmartRecruiters accepted a request to change something that does not exist. Nothing should have changed, but somebody needs to look into it.
reason-listChanged = A list changed while it was being read, or its pages do not fit together.
reason-nothingVisible = The key’s role is unknown, and it sees no users, jobs or candidates.

## What SmartRecruiters' codes of errors say

error-PERMISSION_DENIED = The key’s role lacks this permission.
error-NO_ACCESS_TO_CANDIDATE = The key may not see this candidate.
error-NO_ACCESS_TO_JOB = The key may not see this job.
error-NO_ACCESS_TO_OFFERS = The key may not see offers.
error-NO_ACCESS_TO_APPROVALS = The key may not see approval requests.
error-NOT_AUTHORIZED_TO_ACCESS_RESOURCE = The key may not see this record.
error-REVIEWER_NOT_AUTHORIZED_TO_ACCESS_RESOURCE = The reviewer that was named may not see this record.
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
error-JOB_PROPERTY_DEPENDENT_NOT_FOUND = There is no such relation of job properties.

## Causes

cause-keyMalformed = This text cannot be a key.
cause-customerApiOff = The company’s SmartRecruiters contract has no API access.
cause-oauthCredential = This belongs to an OAuth client, not to an API key.
cause-oauthScopeMissing = This is an OAuth credential, and it lacks a scope.
cause-badKey = SmartRecruiters does not accept this key. It may have been mistyped, cut off or revoked.
cause-wrongEnvironment = The key may belong to the other environment: production or sandbox.
cause-systemRole = The System role of this key doesn’t have enough access.
cause-refusedForAdmin = SmartRecruiters refuses this although the key has the role Admin.
cause-moduleOff = This SmartRecruiters module does not seem to be switched on for the company.
cause-accessGroup = An access group limits what this key sees.
cause-sourceDuplicate = More than one source is called Findem.
cause-sourceWrongType = The source Findem does not have the type and sub-type Other.
cause-sourceNearMiss = The name of a source is almost Findem, but not exactly.
cause-sourceMissing = No source is called Findem.
cause-customSourcesUnavailable = The company has no page for custom sources.

## Fixes: who acts, where, and the steps

fix-keyMalformed-who = The person who has the key
fix-keyMalformed-where = The window in SmartRecruiters that shows the new key
fix-keyMalformed =
    Go back to the window in SmartRecruiters that shows the new key.
    Copy the whole key. If there is a Copy button, use it. Otherwise, select all of the field and copy.
    Check it again.
fix-customerApiOff-who = A SmartRecruiters Admin needs to ask SmartRecruiters
fix-customerApiOff-where = Your contact at SmartRecruiters
fix-customerApiOff =
    Write to your contact at SmartRecruiters.
    Ask them to switch on “Customer API” for your company.
    When it is on, check this key again. You don’t need a new key for this.
fix-oauthCredential-who = A SmartRecruiters Admin
fix-oauthCredential-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthCredential =
    Choose New credential, then API key. If you see checkboxes for scopes, you chose an OAuth client: go back.
    System role: choose Admin. Access group: leave empty.
    Choose Generate, copy the key, and check it.
    In Findem, choose Edit Auth, paste the new key, and save.
    When the new key works in Findem, revoke the old one.
fix-oauthScopeMissing-who = A SmartRecruiters Admin
fix-oauthScopeMissing-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthScopeMissing =
    Findem takes an API key, not an OAuth credential. Choose New credential, then API key.
    System role: choose Admin. Access group: leave empty.
    Choose Generate, copy the key, and check it.
    In Findem, choose Edit Auth, paste the new key, and save.
    When the new key works in Findem, revoke the old one.
fix-badKey-who = The person who has the key, or a SmartRecruiters Admin
fix-badKey-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey =
    If the window with the new key is still open, copy the key again and check it.
    Otherwise, make a new key: New credential, API key, System role Admin, Access group empty, Generate.
    Copy the new key and check it.
    In Findem, choose Edit Auth, paste the new key, and save.
    When the new key works in Findem, revoke the old one.
fix-wrongEnvironment-who = The person who checks the key
fix-wrongEnvironment-where = Findem Connect
fix-wrongEnvironment =
    If the key was made in your sandbox, choose Sandbox in Findem Connect. Otherwise, choose Production.
    Check it again.
fix-systemRole-who = A SmartRecruiters Admin
fix-systemRole-where = Settings → Administration → Apps & Integrations → Credentials
fix-systemRole =
    Choose New credential, then API key.
    System role: choose Admin. Access group: leave empty.
    Name it Findem, choose Generate, copy the key, and check it.
    In Findem, choose Edit Auth, paste the new key, and save.
    When the new key works in Findem, revoke the old one.
fix-refusedForAdmin-who = A SmartRecruiters Admin needs to ask SmartRecruiters’ support
fix-refusedForAdmin-where = SmartRecruiters’ support
fix-refusedForAdmin =
    The key already has the role Admin, so a new key most likely won’t help with this.
    Save the report and send it to SmartRecruiters’ support.
    Ask why these requests are refused to an Admin key.
fix-moduleOff-who = A SmartRecruiters Admin needs to ask SmartRecruiters
fix-moduleOff-where = Your contact at SmartRecruiters
fix-moduleOff =
    Ask whether your company has the module that is refused, and have it switched on.
    When it is on, check this key again. You don’t need a new key for this.
    If your company doesn’t use it, tell Findem’s support. The rest of the connection may work without it.
fix-accessGroup-who = A SmartRecruiters Admin
fix-accessGroup-where = Settings → Administration → Apps & Integrations → Credentials
fix-accessGroup =
    Make a new key with the role Admin and leave Access group empty.
    Copy the key and check it.
    In Findem, choose Edit Auth, paste the new key, and save.
    When the new key works in Findem, revoke the old one.
fix-sourceDuplicate-who = A SmartRecruiters Admin
fix-sourceDuplicate-where = Settings → Configuration → Custom Candidate Sources
fix-sourceDuplicate =
    Find the sources called Findem in the list.
    Keep one whose Source Type and Source Sub-type are both Other. If there is none, change one of them so that they are.
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
    No such page? Ask your SmartRecruiters contact for the custom sources add-on. Findem works without it; candidates show as Other.
fix-customSourcesUnavailable-who = A SmartRecruiters Admin needs to ask SmartRecruiters
fix-customSourcesUnavailable-where = Your contact at SmartRecruiters
fix-customSourcesUnavailable =
    Custom sources are an add-on. Ask your contact at SmartRecruiters whether your company can have it.
    Until then, the connection works, and candidates from Findem show the source Other.

## What to try when something could not be told: who acts, and the steps

try-dns-who = The person who runs the check
try-dns =
    Make sure that this computer is online and opens other websites.
    If it does, ask your IT whether this computer can reach SmartRecruiters’ API.
    Check the key again.
try-connect-who = The person who runs the check
try-connect =
    Make sure that this computer is online and opens other websites.
    If it does, ask your IT whether a firewall keeps this computer from SmartRecruiters’ API.
    Check the key again.
try-tls-who = The person who runs the check, with your IT
try-tls =
    Give your IT what the report says about the network.
    Check the key again when they have made the connection work.
try-proxy-who = The person who runs the check, with your IT
try-proxy =
    Ask your IT to let this computer reach SmartRecruiters’ API, or for the address of a proxy that does.
    Check the key again.
try-captivePortal-who = The person who runs the check
try-captivePortal =
    Open any website in a browser, and sign in on the page that appears instead.
    Check the key again.
try-clock-who = The person who runs the check
try-clock =
    Turn on automatic date and time on this computer, or set both by hand.
    Check the key again.
try-timeout-who = The person who runs the check
try-timeout =
    Wait a few minutes, then check the key again.
    If the same thing happens, try another network, or ask your IT whether a firewall holds up the connection.
try-deadline-who = The person who runs the check
try-deadline =
    Check the key again.
    On a slow connection, give the check more time: add --deadline 300 on the command line.
try-cancelled-who = The person who runs the check
try-cancelled =
    Check the key again, and wait until the check has finished.
try-redirected-who = The person who runs the check, with your IT
try-redirected =
    Ask your IT whether your network redirects requests to SmartRecruiters’ API.
    Check the key again from a network that does not.
try-notJson-who = The person who runs the check, with your IT
try-notJson =
    Ask your IT what answers in place of SmartRecruiters’ API.
    Check the key again from a network where SmartRecruiters itself answers.
try-wrongShape-who = The person who runs the check
try-wrongShape =
    Save the report and send it to Findem’s support.
try-truncated-who = The person who runs the check
try-truncated =
    Check the key again.
    If the answers break off again, check from another network.
try-tooLarge-who = The person who runs the check
try-tooLarge =
    Save the report and send it to Findem’s support.
try-throttled-who = The person who runs the check
try-throttled =
    If you can, pause other programs that use the same key.
    Wait a few minutes, then check the key again.
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
    Save the report and send it to Findem’s support. It shows which permissions are still open.
try-noSuchEndpoint-who = The person who runs the check
try-noSuchEndpoint =
    Save the report and send it to Findem’s support. It shows which API endpoint is missing.
try-unexpectedWrite-who = A SmartRecruiters Admin
try-unexpectedWrite =
    Do not try the write permissions again for now.
    Send the report to SmartRecruiters’ support, and ask what the accepted request did. The report has its request ID.
    Send the report to Findem’s support, too.
try-listChanged-who = The person who runs the check
try-listChanged =
    Check the key again at a time when nobody edits the candidate sources.
try-nothingVisible-who = A SmartRecruiters Admin
try-nothingVisible =
    On the Credentials page, look at the System role and the Access group of this key.
    If the role is not Admin, or there is an access group, make a new key with the role Admin and leave Access group empty.
    Check that key.
try-writesNotTried-who = The person who runs the check
try-writesNotTried =
    Check the key again, and agree to try the seven write permissions. In the window, choose “Try the 7 write permissions…”. On the command line, add --write-attempts.
    The requests use made-up IDs, so nothing should change.
try-noSafeAttempt-who = The person who runs the check
try-noSafeAttempt =
    In the window, run the rehearsal on the page “Connect test”. It creates a test candidate and deletes it.
try-unknown-who = The person who runs the check
try-unknown =
    Check the key again.
    If the result is the same, send the report to Findem’s support.

## What is wrong with a secure connection: a note that begins with its id, and one sentence for the company’s IT

-tls-browser = Your browser may accept this certificate. Give your IT this sentence:
tls-issuer-unnamed = somebody without a name
tls-selfSigned = { $id }: { -tls-browser } “SmartRecruiters’ address is answered with a certificate that { $issuer } has signed itself; this computer has to trust it, or the connection must not be opened.”
tls-missingIntermediate = { $id }: { -tls-browser } “The server at SmartRecruiters’ address does not send the intermediate certificate of { $issuer }; it has to send it along, or this computer has to trust { $issuer }.”
tls-unknownIssuer = { $id }: { -tls-browser } “SmartRecruiters’ address is answered with a certificate signed by { $issuer }, which this computer does not trust; add that authority to the trusted ones, or send a missing intermediate certificate along.”
tls-weak = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address is signed with SHA-1 or MD5, or with an RSA key of less than 2048 bits; it has to be issued anew.”
tls-expired = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address has expired by this computer’s clock; set the clock right, or renew the certificate.”
tls-notYetValid = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address is not valid yet by this computer’s clock; set the clock right, or check from when the certificate is valid.”
tls-wrongName = { $id }: { -tls-browser } “SmartRecruiters’ address is answered with a certificate by { $issuer } for another name; let the connection through, or issue a certificate for that address.”
tls-revoked = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address was revoked; it has to be replaced.”
tls-invalid = { $id }: { -tls-browser } “The certificate by { $issuer } at SmartRecruiters’ address does not follow the rules for a server’s certificate; it has to be issued anew.”
tls-handshake = { $id }: Give your IT this sentence: “What answers at SmartRecruiters’ address does not speak TLS 1.2 or 1.3 with this program; let the connection through.”
tls-nothingTrusted = { $id }: Give your IT this sentence: “This computer has no list of trusted certificate authorities; install one.”

## The headline: one sentence for the whole key

headline-ready = This key can do what Findem’s guide asks.
headline-ready-reads = This key can read what Findem’s guide asks. Writing was not tried.
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
headline-ready-accessGroup = Ready, but an access group limits what this key sees. Findem sees only some of your jobs and candidates.
headline-ready-without-source = The connection works. Candidates from Findem will show the source Other.
detail-ready = { $granted } granted, { $looksGranted } look granted{ $notTested ->
    [0] .
   *[other] , { $notTested } not tested.
}
detail-ready-noSafeAttempt = { $granted } granted, { $looksGranted } look granted{ $notTested ->
    [0] .
   *[other] , { $notTested } not tested.
 } Creating candidates cannot be tried without creating one, so it is not known.

headline-keyMalformed = This text cannot be a key. Copy the key again.
detail-keyMalformed = It contains other text or characters that no key has, or it is far too long. Nothing was sent.
headline-customerApiOff = The company’s SmartRecruiters contract has no API access. Ask SmartRecruiters to switch it on.
detail-customerApiOff = No key will work until they do.
headline-oauthScopeMissing = This is an OAuth credential that lacks a scope. Make an API key with the role Admin.
detail-oauthScopeMissing = Findem takes an API key. { $denied ->
    [one] One permission is denied.
   *[other] { $denied } permissions are denied.
}
headline-oauthCredential = This belongs to an OAuth client. Make an API key instead.
detail-oauthCredential = SmartRecruiters accepted it nowhere, and Findem takes an API key.
headline-badKey = SmartRecruiters does not accept this key. Copy it again, or make a new one.
headline-badKey-cut = SmartRecruiters does not accept this key: at least { $missing ->
        [one] one character is
       *[other] { $missing } characters are
    } missing. Copy all of it.
headline-badKey-overlong = SmartRecruiters does not accept this key: it has { $extra ->
        [one] one character
       *[other] { $extra } characters
    } too many. Copy only the key.
detail-badKey = Part of it may be missing, or it may have been revoked.
headline-wrongEnvironment = This key may belong to the other environment. Switch to it, then check again.
detail-wrongEnvironment = A key works only in the environment where it was made.
headline-systemRole = This key has the role { $role }. Make a new key with the role Admin.
headline-systemRole-unknown = This key’s role doesn’t have enough access. Make a new key with the role Admin.
detail-systemRole = { $denied ->
    [one] That should fix the denied permission.
   *[other] That should fix the { $denied } denied permissions.
}
detail-systemRole-none-denied = Nothing was refused, but this role sees only a part of the jobs, candidates or settings.
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
detail-moduleOff = Most likely, the company has not bought or switched on this part of SmartRecruiters.
headline-accessGroup = An access group limits what this key sees, so Findem sees only some of your jobs and candidates. Make a new key without one.
detail-accessGroup = Findem should see all jobs and candidates.
headline-sourceDuplicate = { $count } sources are called Findem. Keep the one of type Other.
headline-sourceDuplicate-noneOther = { $count } sources are called Findem, and none has the type Other. Keep one, and set its type and sub-type to Other.
headline-sourceDuplicate-severalOther = { $count } sources are called Findem. Keep one of type Other.
detail-sourceDuplicate = When several have the same name, nobody can tell which one Findem uses.
headline-sourceWrongType = The source Findem has another type. Set it to Other.
headline-sourceWrongType-subType = The source Findem has another sub-type. Set it to Other.
detail-sourceWrongType = Findem’s guide asks for the type Other and the sub-type Other.
headline-sourceNearMiss = Almost: there is a source called “{ $label }”. Rename it to Findem.
detail-sourceNearMiss = Findem’s guide asks for exactly “Findem”. Another spelling may show as “Other”.
headline-sourceNearMiss-hidden = Almost: there is a source with another spelling. Rename it to Findem.
headline-sourceMissing = No source is called Findem yet. Create it.
detail-sourceMissing = Without it, candidates that come from Findem show the source “Other”.
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
proxy-unreadable = { proxy-setting } cannot be read as a proxy’s address, so nothing was sent.
proxy-byItself = { $setting ->
    [windows] By the network settings of Windows
    [macos] By the network settings of macOS
    [kde] By the network settings of KDE
   *[gnome] By the network settings of the desktop
}, your network chooses its proxy by itself (a script, or automatic detection). This program cannot do that, and went without a proxy.
proxy-login = The proxy wants a user name and a password.
proxy-loginRefused = The proxy does not accept the user name and the password that it was given.
proxy-otherLogin = The proxy wants a sign-in of a kind that this program cannot do, such as that of Windows.
headline-undetermined = This check could not tell whether the key works. Check it again.
headline-reason-dns = SmartRecruiters’ address could not be found. Check this computer’s internet connection.
headline-reason-connect = SmartRecruiters could not be reached. Check this computer’s internet connection.
headline-reason-tls = No secure connection to SmartRecruiters. Ask your IT whether the network opens such connections.
headline-reason-proxy = Your company’s network is in the way. Ask your IT to let this program reach SmartRecruiters.
headline-proxy-unreadable = { proxy-setting } cannot be read as a proxy’s address. Correct it, then check again.
headline-proxy-byItself = SmartRecruiters could not be reached. Your network chooses its proxy by itself, which this program cannot do: ask your IT for the proxy’s address.
headline-proxy-login = Your company’s proxy wants a user name and a password. Give them to this program, then check again.
headline-proxy-loginRefused = Your company’s proxy does not accept this user name and password. Check them with your IT.
headline-proxy-otherLogin = Your company’s proxy wants a sign-in that this program cannot do. Ask your IT for a way to SmartRecruiters without one.
headline-reason-captivePortal = Your network wants you to sign in first. Open a web page, sign in, then check again.
headline-reason-clock = This computer’s clock seems to be wrong. Correct it, then check again.
headline-reason-timeout = SmartRecruiters did not answer in time. Check again in a few minutes.
headline-reason-deadline = The check ran out of time. Check again.
headline-reason-cancelled = The check was stopped. Check again when you are ready.
headline-reason-redirected = The requests were redirected to another address. Ask your IT whether your network does that.
headline-reason-notJson = Something other than SmartRecruiters answered. Ask your IT what is in the way.
headline-reason-wrongShape = SmartRecruiters answered in a way this program does not know. Send the report to Findem’s support.
headline-reason-truncated = The answers broke off. Check again, or try another network.
headline-reason-tooLarge = An answer was larger than this program reads. Send the report to Findem’s support.
headline-reason-throttled = SmartRecruiters asked to slow down. Other programs behind the same address or with the same key may be asking, too: check again in a few minutes.
headline-reason-serverError = SmartRecruiters has trouble answering. Check again in a few minutes.
headline-reason-unauthorized = SmartRecruiters accepted the key for some requests and not for others. Check again in a few minutes.
headline-reason-maskedIds = Some permissions could not be told, because SmartRecruiters hides whether something exists. Send the report to Findem’s support.
headline-reason-noSuchEndpoint = An API endpoint that Findem needs is missing in SmartRecruiters. Send the report to Findem’s support.
headline-reason-noSafeAttempt = Creating candidates cannot be tried without creating one. A rehearsal in the window proves it.
headline-reason-unexpectedWrite = Somebody needs to look into this: SmartRecruiters accepted a request to change something that does not exist.
headline-reason-listChanged = A list changed while it was read, so something may have been missed. Check again.
headline-reason-nothingVisible = This key sees no users, jobs or candidates, so nothing is proved. Look at its role and access group in SmartRecruiters.
headline-sources-refused = This key is not allowed to read the sources of every type, so the check could not tell whether Findem is among them. Ask SmartRecruiters why.
headline-reason-writesNotTried = Reading works. The seven write permissions were not tried. To try them, add --write-attempts.
headline-reason-writesNotTried-unknownRole = Reading works. The seven write permissions were not tried: this key’s role is unknown. To try them, add --write-attempts.
headline-reason-writesNotTried-otherRole = Reading works. The seven write permissions were not tried: this key’s role isn’t Admin. To try them, add --write-attempts.
headline-reason-writesNotTried-admin = Reading works. The seven write permissions were not tried: this key’s role is Admin, but another request was refused, so the role alone doesn’t prove them. To try them, add --write-attempts.
headline-writes-not-tried-only = The write permissions were not tried. To try them, add --write-attempts.
headline-writes-not-tried-only-unknownRole = The write permissions were not tried: this key’s role is unknown. To try them, add --write-attempts.
headline-writes-not-tried-only-otherRole = The write permissions were not tried: this key’s role isn’t Admin. To try them, add --write-attempts.
headline-writes-not-tried-only-admin = The write permissions were not tried: this key’s role is Admin, but another request was refused, so the role alone doesn’t prove them. To try them, add --write-attempts.
headline-tls-selfSigned = No secure connection to SmartRecruiters: what answers has signed its certificate itself. Give your IT the note about it in the report.
headline-tls-missingIntermediate = No secure connection to SmartRecruiters: a certificate between the server’s and its authority’s is missing. Give your IT the note about it in the report.
headline-tls-unknownIssuer = No secure connection to SmartRecruiters: this computer does not trust who signed the certificate. Give your IT the note about it in the report.
headline-tls-weak = No secure connection to SmartRecruiters: a certificate is signed too weakly. Give your IT the note about it in the report.
headline-tls-expired = No secure connection to SmartRecruiters: according to this computer’s clock, the certificate has expired. Make sure that the clock is right. Give your IT the note about it in the report.
headline-tls-notYetValid = No secure connection to SmartRecruiters: according to this computer’s clock, the certificate is not valid yet. Make sure that the clock is right. Give your IT the note about it in the report.
headline-tls-wrongName = No secure connection to SmartRecruiters: the certificate is for another address. Give your IT the note about it in the report.
headline-tls-revoked = No secure connection to SmartRecruiters: the certificate was revoked. Give your IT the note about it in the report.
headline-tls-invalid = No secure connection to SmartRecruiters: the certificate is not valid. Give your IT the note about it in the report.
headline-tls-handshake = No secure connection to SmartRecruiters: what answers does not speak TLS as this program does. Give your IT the note about it in the report.
headline-tls-nothingTrusted = No secure connection to SmartRecruiters: this computer trusts no certificates at all. Give your IT the note about it in the report.
detail-nothing-told = Nothing is known about the key itself.
detail-some-told = { $granted } granted, { $looksGranted } look granted, { $inconclusive } could not be told.

## When a planned request is made

when-eachSourceType = Once for each type of source, and for each further page
when-newerMissing = Only if the newer address is missing
when-madeUpRefused = Only if something is refused on an id that cannot exist
when-candidatesUnread = Only if something is refused on an id that cannot exist, and only jobs can be read
when-objectRefused = Only if something is refused with 401, and nothing after it shows that the key is still accepted
when-firstCandidate = On the first candidate, or on an id that cannot exist
when-anyCandidate = Only if there is a candidate
when-someReadAnswered = Only after some read was answered
