# What customers see, other words for it by which it is found, why, and a reply to send. Whether it is a fault and who acts stands in symptom.rs.

symptom-sourceOther = Candidates from Findem show the source “Other”
symptom-sourceOther-words = wrong source, source is Other, not Findem, attribution, origin
symptom-sourceOther-why = Findem names its source only if SmartRecruiters has a custom source with exactly the name Findem, the type Other, and the sub-type Other. Candidates that were added earlier may keep the source they have.
symptom-sourceOther-reply = Please create a custom source in SmartRecruiters: Settings → Configuration → Custom Candidate Sources → Create source. For Source Name, type Findem, spelled exactly like this. For Source Type and Source Sub-type, choose Other. Candidates that Findem exports from then on should show it.

symptom-sourceApi = Candidates show the source “API”
symptom-sourceApi-words = wrong source, source is API, attribution, origin
symptom-sourceApi-why = SmartRecruiters shows “API” when a program creates a candidate without naming a source. No setting in SmartRecruiters changes that. Another connected tool may also have created the candidate.
symptom-sourceApi-reply = The source “API” means that the program that created these candidates didn’t name a source. Please send us one example so that we can see whether it came from Findem. You don’t need to change anything in SmartRecruiters.

symptom-noSourcesPage = There is no page “Custom Candidate Sources”
symptom-noSourcesPage-words = custom source page missing, cannot create a source, menu, SmartGlobal, add-on
symptom-noSourcesPage-why = According to SmartRecruiters’ help pages, custom sources need an add-on called SmartGlobal. The page is also hidden from everyone who isn’t an Admin. SmartRecruiters can also offer a source to all of its customers, but Findem has to ask for that. Until the missing page is recorded in Findem Connect, its check says Not ready, because the source may simply not have been created yet.
symptom-noSourcesPage-reply = First, please make sure you’re signed in as an Admin. If the page is still missing, ask your contact at SmartRecruiters for custom candidate sources. Findem works without it. Candidates show as Other. In Findem Connect, choose “We don’t have that page” so that its check can say Ready.

symptom-fewJobs = Few or no jobs or candidates arrive in Findem
symptom-fewJobs-words = jobs missing, candidates missing, no jobs, no candidates, nothing arrives, nothing comes, nothing syncs, no data, not importing, empty, incomplete, only some, zero
symptom-fewJobs-why = A key with the role Basic or Standard, or with an access group, gets no error message but sees only some of the jobs and candidates. SmartRecruiters also lists only candidates who have at least one application.
symptom-fewJobs-reply = Your key most likely sees only some of your jobs and candidates. Please make a new key with System role Admin and a new name, such as “{ key-name-another }”. Leave Access group empty. Then replace the key in Findem. Candidates without an application don’t appear, because SmartRecruiters’ API doesn’t list them.

symptom-noExports = Candidates no longer arrive in SmartRecruiters
symptom-noExports-words = candidates don’t arrive in SmartRecruiters, candidates missing in SmartRecruiters, export stopped, export fails, not exported, nothing is exported, not sent to SmartRecruiters, cannot add candidates
symptom-noExports-why = Findem needs its key to add candidates. They stop arriving if the key was revoked, or if it can’t create candidates. SmartRecruiters also rejects single candidates, such as when a consent is missing.
symptom-noExports-reply = Please check the key that Findem has in Findem Connect, on the computer where the connection was set up. If you don’t have this program or the key anymore, reply to us and we’ll tell you what to do. If the check finds a problem, follow the steps that it shows. If it doesn’t, send us one example: when a candidate was exported, and to which job. Please never send the key itself.

symptom-missingPermissions = Findem says “Missing Permissions” or “Needs Attention”
symptom-missingPermissions-words = permission denied, access denied, forbidden, 403, no access, stopped working, broken, disconnected, error in Findem, worked until yesterday, worked before
symptom-missingPermissions-why = Findem may have a key without the role Admin, or its key may have been revoked or replaced.
symptom-missingPermissions-reply = Please check the key that Findem has in Findem Connect, on the computer where the connection was set up. If you don’t have this program or the key anymore, reply to us and we’ll tell you what to do. If the check finds a problem, follow the steps that it shows. If it doesn’t, save the report and send it to us. Please never send the key itself.

symptom-allRefused = Everything is refused with 401
symptom-allRefused-words = unauthorized, invalid key, wrong key, key rejected, not accepted, login fails, authentication error, worked until yesterday, worked before
symptom-allRefused-why = The key may be incomplete, mistyped, or revoked. Or it may be for the other environment (production or sandbox).
symptom-allRefused-reply = SmartRecruiters doesn’t accept the key. Please copy the whole key again, without spaces or line breaks. A key that was made in a sandbox works only in that sandbox. If the window that showed the key is closed, make a new key with System role Admin, Access group empty, and a new name, such as “{ key-name-another }”. Replace the key in Findem, and revoke the old one.

symptom-usersRefused = Only users or company settings are refused
symptom-usersRefused-words = users missing, users denied, departments, hiring team, 403, forbidden
symptom-usersRefused-why = Users and company settings need the role Admin. A key with the role Extended can read jobs and candidates, but not these.
symptom-usersRefused-reply = Your key can read jobs and candidates, but not users or settings, because its role isn’t Admin. Please make a new key with System role Admin, Access group empty, and a new name, such as “{ key-name-another }”. Then replace the key in Findem.

symptom-noApiAccess = “No access to feature: Customer API”
symptom-noApiAccess-words = API access off, not in the contract, feature, subscription, 403, forbidden
symptom-noApiAccess-why = API access isn’t part of the company’s SmartRecruiters contract.
symptom-noApiAccess-reply = Your SmartRecruiters contract doesn’t include API access, so no key can work. Please ask your contact at SmartRecruiters to turn on “Customer API” for your company. Then check the same key again.

symptom-keyLost = The key can’t be found anymore
symptom-keyLost-words = lost the key, forgot the key, cannot see the key again, closed the window, show key
symptom-keyLost-why = SmartRecruiters shows a key only once, when it is made. No one can see it again later.
symptom-keyLost-reply = SmartRecruiters shows a key only once. Please make a new one with System role Admin, Access group empty, and a new name, such as “{ key-name-another }”. Replace the key in Findem, and revoke the old one when the new one works.

symptom-noScopeBoxes = There are no checkboxes for the permissions
symptom-noScopeBoxes-words = scopes, checkboxes, cannot choose permissions, no permissions to select
symptom-noScopeBoxes-why = An API key has no scopes. Its System role decides what it can do.
symptom-noScopeBoxes-reply = That’s right: an API key has no checkboxes for permissions. When you make it, choose the System role Admin, which includes all of them.

symptom-clientIdPasted = A client ID was pasted into Findem’s API Key field
symptom-clientIdPasted-words = OAuth client, client secret, wrong credential, invalid key
symptom-clientIdPasted-why = “OAuth client” was chosen instead of “API key” when the credential was made. Findem’s field takes an API key only.
symptom-clientIdPasted-reply = What you pasted belongs to an OAuth client. In SmartRecruiters, please choose New credential, then API key, with System role Admin and Access group empty, and paste that key.

symptom-missingScopes = “Missing required scopes” or “OAuthPermissionsException”
symptom-missingScopes-words = OAuth, scope, insufficient scope, permissions exception, 403
symptom-missingScopes-why = Only OAuth credentials have scopes, so this isn’t an API key. Checking the box for a scope later doesn’t change a token that was issued before, and a weak System role is refused even if the box is checked.
symptom-missingScopes-reply = This credential belongs to an OAuth client. Findem takes an API key: in SmartRecruiters, choose New credential, then API key, with System role Admin and Access group empty.

symptom-noCredentialsTab = The Credentials tab is missing in SmartRecruiters
symptom-noCredentialsTab-words = cannot make a key, cannot create a key, no API key page, menu missing, Apps & Integrations, settings missing
symptom-noCredentialsTab-why = Only Admins see it. According to guides of other partners, an Admin’s account has the label “Admin Access.”
symptom-noCredentialsTab-reply = Only Admins see that tab. Please ask a SmartRecruiters Admin at your company to make the key.

symptom-slowSync = The sync is slow, or “429” or “Too many requests” appears
symptom-slowSync-words = takes long, takes hours, never finishes, delayed, late, waiting, rate limit, throttled
symptom-slowSync-why = For each key, SmartRecruiters answers one request for the list of candidates at a time, and ten requests per second. Programs that share a key share these limits, and programs behind one address may be slowed down together.
symptom-slowSync-reply = SmartRecruiters limits how fast candidates can be read. If another program uses the same key, give Findem a key of its own. If other programs use SmartRecruiters from the same address, try again at another time. The first sync of many candidates still takes a while.

symptom-stopsAt100 = The sync stops after 100 rows, or repeats the same rows
symptom-stopsAt100-words = only 100, hundred, duplicates, double, incomplete, paging, pages
symptom-stopsAt100-why = SmartRecruiters has retired an older way of reading long lists page by page. The program that reads them must use the newer one.
symptom-stopsAt100-reply = The program that reads your candidates has to be changed, because SmartRecruiters has retired an older way of reading long lists. You don’t need to change anything.

symptom-missingInterviews = Interviews are missing
symptom-missingInterviews-words = no interviews, interviews not synced, calendar, schedule, meetings
symptom-missingInterviews-why = SmartRecruiters’ API returns only interviews that were created through the API, and it has no list of all interviews.
symptom-missingInterviews-reply = SmartRecruiters’ API returns only interviews that were themselves created through the API. Interviews that were scheduled in SmartRecruiters stay there. No setting changes this.

symptom-vanishedCandidates = Exported candidates disappear after about 30 days
symptom-vanishedCandidates-words = candidates disappear, candidates gone, deleted, lost, removed, GDPR, privacy
symptom-vanishedCandidates-why = If SmartRecruiters’ GDPR settings are on, candidates are asked for consent, and they are removed if they don’t give it within 30 days. Reminders go out 7 days and 48 hours before.
symptom-vanishedCandidates-reply = SmartRecruiters removes candidates who didn’t give their consent within 30 days. Please look at Settings → Administration → Global Compliance, and decide together with your data protection officer.

symptom-consentMissing = Applications are rejected because a consent is missing
symptom-consentMissing-words = consent, GDPR, privacy, application fails, cannot export, not created, 400, 422
symptom-consentMissing-why = SmartRecruiters expects the program that creates an application to send the candidate’s consent decisions.
symptom-consentMissing-reply = SmartRecruiters asks for the candidate’s consent with each application. Please send us one example, with its time, so that we can see what was sent. You don’t need to change anything for now.

symptom-profileConflict = A profile isn’t updated, or “409” appears
symptom-profileConflict-words = duplicate, double, conflict, merge, same email, same e-mail, not updated
symptom-profileConflict-why = Another candidate in SmartRecruiters has the same email address and last name.
symptom-profileConflict-reply = Another candidate has the same email address and last name. Please merge the two in SmartRecruiters. The next update should then work.

symptom-nameOnNotes = A person’s name appears on notes that Findem writes
symptom-nameOnNotes-words = author, my name, wrong name, comments, user name, who wrote it
symptom-nameOnNotes-why = According to SmartRecruiters’ documentation, a key acts as a user. That is most likely the user who made it.
symptom-nameOnNotes-reply = Notes show the name of the user as whom the key acts, most likely the one who made it. If you prefer a neutral name, create a user such as “Findem Integration” with the role Admin. As that user, make a new key with System role Admin, Access group empty, and a new name, such as “{ key-name-another }”. Then replace the key in Findem.

symptom-emptyApprovals = The list of approvals is empty
symptom-emptyApprovals-words = approvals missing, no approvals, requests, offers to approve
symptom-emptyApprovals-why = SmartRecruiters lists only requests that the key’s own user is asked to approve.
symptom-emptyApprovals-reply = That’s normal: SmartRecruiters lists only requests that wait for the key’s own user.

symptom-companyRefused = The company’s own record is refused to an OAuth credential
symptom-companyRefused-words = company denied, company information, 403, forbidden, OAuth
symptom-companyRefused-why = It needs the scope company_read, which isn’t among the permissions of Findem’s guide.
symptom-companyRefused-reply = The company’s own record isn’t among the things that Findem’s guide asks for. You can leave this as it is.
