# The practice tenant's scenarios: for each, the title, the story that a person reads, without the cause, and the solution.
# Names of SmartRecruiters' pages, roles and modules stay in English.

scenario-ready = Everything in place
scenario-ready-story = Everything is already set up: an Admin key and the candidate source Findem exist.
scenario-ready-solution = Nothing is wrong. Check the key and see what a good connection looks like.

scenario-fresh = From the beginning
scenario-fresh-story = Your company has just bought Findem. At the beginning, there’s no key and no candidate source.
scenario-fresh-solution = Make an API key with the System role Admin on the Credentials page, then the source Findem of type Other on the Custom Candidate Sources page.

scenario-wrong-role = The key is missing permissions
scenario-wrong-role-story = “Findem shows our jobs but says that permissions are missing. We made the key exactly as the guide says.”
scenario-wrong-role-solution = The key has the System role Extended. A key’s role can’t be changed. Make a new key with the role Admin, and revoke the old one.

scenario-access-group = Only a few jobs arrive
scenario-access-group-story = “Everything is green, but Findem shows only a handful of jobs. We have far more.”
scenario-access-group-solution = The key is limited to an access group. Make a new Admin key and leave the access group empty.

scenario-revoked-key = It worked until yesterday
scenario-revoked-key-story = “Findem was connected for months. It stopped syncing yesterday.”
scenario-revoked-key-solution = Someone revoked the key on the Credentials page. A revoked key can’t be restored. Make a new Admin key and replace the old one in Findem.

scenario-sandbox-key = A key that was never accepted
scenario-sandbox-key-story = “We tested everything last month and kept the key. Now SmartRecruiters doesn’t accept it.”
scenario-sandbox-key-solution = The key was made in the company’s sandbox. A key works in one environment only. Make an Admin key here, in production.

scenario-oauth-credential = OAuth credential instead of an API key
scenario-oauth-credential-story = “We checked the box for each permission in the table. Some are still refused.”
scenario-oauth-credential-solution = Someone made an OAuth client instead of an API key. Only OAuth has scopes, and some were left out. Findem needs an API key. Make one with the role Admin.

scenario-offers-off = Offers are refused
scenario-offers-off-story = “The key is an Admin key, but one permission is still red: offers.”
scenario-offers-off-solution = The company doesn’t have Offer Management. No key can change that. Ask SmartRecruiters (Subscription page), or go without offers.

scenario-interviews-off = Interviews are refused
scenario-interviews-off-story = “Everything about interviews is red, although our key is an Admin key.”
scenario-interviews-off-solution = Interview Scheduling isn’t part of the subscription. Ask SmartRecruiters (Subscription page), or go without interviews.

scenario-reviews-off = Reviews are refused
scenario-reviews-off-story = “Two rows stay red: reading and writing reviews.”
scenario-reviews-off-solution = Reviews and Scorecards aren’t part of the subscription. Ask SmartRecruiters (Subscription page), or go without reviews.

scenario-reviews-refused = An Admin can’t read reviews
scenario-reviews-refused-story = “Two rows about reviews are red, and the other tool says ‘401’. But the key works everywhere else.”
scenario-reviews-refused-solution = SmartRecruiters answers 401 for reviews that the caller isn’t allowed to see. The key itself is accepted. This company’s keys can’t see reviews, whatever their role. Ask SmartRecruiters (Subscription page), or go without reviews.

scenario-object-refused = Some candidates can’t be read
scenario-object-refused-story = “Findem lists all candidates, but some of them have no history and no résumé. We made two new keys. It’s the same with both.”
scenario-object-refused-solution = SmartRecruiters refuses some candidates: with 401 for a candidate’s details, with 403 for its history. That refuses these candidates, not the key. Every key of this company gets the same answer, whatever its role, so a new key won’t help. Ask SmartRecruiters (Subscription page).

scenario-version-off = Interviews can’t be checked
scenario-version-off-story = “The rows about interviews say ‘Undetermined.’ Last month they were green.”
scenario-version-off-solution = SmartRecruiters has turned off the version of the interviews API that this program knows. Its addresses answer a bare 404. No key can change that. For a real customer, give the report to Findem’s engineers, who adapt the program. Here, SmartRecruiters turns the version on again when you ask (Subscription page).

scenario-customer-api-off = Every permission is refused
scenario-customer-api-off-story = “The key is accepted, but then everything is refused. We made three keys. It’s the same with all of them.”
scenario-customer-api-off-solution = The company’s contract doesn’t include the Customer API. A new key won’t help. Ask SmartRecruiters to turn it on (Subscription page).

scenario-masked-ids = Some permissions can’t be checked
scenario-masked-ids-story = “Nothing is red, but some rows say ‘Undetermined.’ If we try the write permissions, there are even more of them.”
scenario-masked-ids-solution = This company answers 403 for IDs that don’t exist, so an attempt on a made-up ID proves nothing, and no one has to fix anything in SmartRecruiters. The role is Admin, and the rehearsal shows that writing works. For a real customer, Findem’s engineers look at the report to judge what is left.

scenario-no-users-me = The key’s role is unknown
scenario-no-users-me-story = “The program can’t tell which role our key has.”
scenario-no-users-me-solution = SmartRecruiters doesn’t say who the caller is. Nothing is wrong. Everything Findem needs is tested by trying it.

scenario-empty-tenant = Nothing arrives
scenario-empty-tenant-story = “We connected Findem, but it stays empty.”
scenario-empty-tenant-solution = The company has no jobs and no candidates yet. The key is right. Findem fills as soon as there’s something to read.

scenario-source-missing = Candidates come from “Other”
scenario-source-missing-story = “All candidates that Findem sends have the source Other. Nobody can tell them apart.”
scenario-source-missing-solution = There’s no candidate source called Findem. Create it on the Custom Candidate Sources page: name Findem, type Other, sub-type Other.

scenario-source-misspelt = The source is misspelled
scenario-source-misspelt-story = “We did create the source. SmartRecruiters still says Other.”
scenario-source-misspelt-solution = The source is called “Fnidem” by mistake. Edit it on the Custom Candidate Sources page. The name must be exactly Findem.

scenario-source-wrong-type = The source counts as advertising
scenario-source-wrong-type-story = “The source Findem is there, but our reports count it as paid advertising.”
scenario-source-wrong-type-solution = The source was filed under the type Paid. Edit it: source type Other, sub-type Other.

scenario-source-twice = Half of the candidates are missing from the report
scenario-source-twice-story = “The report for the source Findem shows only some of our candidates.”
scenario-source-twice-solution = There are two sources called Findem, one of type Other and one of type Paid. Delete the one of type Paid.

scenario-source-beyond-page-one = The source is on the second page of the list
scenario-source-beyond-page-one-story = “Another tool says there’s no source called Findem. Our admin sees it every day.”
scenario-source-beyond-page-one-solution = The company has more than a hundred sources, and Findem is on the second page. Nothing is wrong. The source is there.

scenario-changing-sources = The list keeps changing
scenario-changing-sources-story = “We’re importing our sources right now. The program can’t tell whether Findem is among them.”
scenario-changing-sources-solution = The list grows while it is read, so a source that was not seen may still be there. Nothing is wrong yet. Wait until the import has ended (Custom Candidate Sources page) and look again.

scenario-addon-missing = There’s no page for custom sources
scenario-addon-missing-story = “The guide says to open Custom Candidate Sources. We don’t have that page.”
scenario-addon-missing-solution = Custom sources belong to the add-on SmartGlobal. Ask SmartRecruiters for it (Subscription page), or continue without it. Candidates then show as Other.

scenario-throttled = Slow, and sometimes refused
scenario-throttled-story = “The check takes a long time and fails on candidates. Our other tool uses the same key.”
scenario-throttled-solution = Two programs share one key, and the request limits are per key. Make a separate key for Findem.

scenario-slow = It takes so long
scenario-slow-story = “Everything works, but it takes forever today.”
scenario-slow-solution = The connection to SmartRecruiters is slow. Wait and check again, or use another network (Network page).

scenario-flaky = Errors that come and go
scenario-flaky-story = “One moment it works, the next there is an error. Always somewhere else.”
scenario-flaky-solution = SmartRecruiters is having problems. Some answers are 502, 503, or 504. Nothing is wrong with the key. Just try again.

scenario-captive-portal = A network sign-in page answers
scenario-captive-portal-story = “I’m traveling and wanted to check the key. The program says that it can’t check it.”
scenario-captive-portal-solution = A guest network answers in place of SmartRecruiters. Accept its terms (Network page) and check again.

scenario-truncated = Answers are cut off
scenario-truncated-story = “Short answers work. Every list is cut off in the middle.”
scenario-truncated-solution = A filter on the network cuts off long answers. Use another network (Network page), or ask the people who run this one.

## The admin pages of the practice tenant
# Its menus, headings, buttons and field names stay in English on the pages, like the real ones. These are the explanations.

tenant-skip = Skip to content
tenant-banner = <strong>Practice.</strong> This is not SmartRecruiters. The company is made up, and nothing leaves this computer.
tenant-scenario = Practicing:
tenant-home = Your scenario
tenant-solution = Show the solution
tenant-what-to-do = Show what to do
tenant-key = The scenario’s key
tenant-key-use = Copy it and paste it in Findem Connect. It works only here.
tenant-key-which = The key named Findem is the one to copy. The other one belongs to another tool and has a weaker role.
tenant-key-gone = The key of this scenario was shown here until the program was restarted. SmartRecruiters shows a key only once, so it can’t be shown again. Make a new key on the Credentials page, or start the scenario over in Findem Connect.
tenant-company = The company
tenant-company-name = Name
tenant-company-jobs = Jobs
tenant-company-candidates = Candidates
tenant-company-api = API address
tenant-portal = You’re on a guest network. It answers every address with its own page until you accept its terms.
tenant-portal-accept = Accept the terms of use
tenant-disturbed = Something on the network is changing or slowing SmartRecruiters’ answers.
tenant-disturbed-other = Use another network
tenant-network-free = Nothing is blocking the connection to SmartRecruiters.
tenant-subscription = What the company has bought. In real life you would contact SmartRecruiters. Here the answer comes right away.
tenant-api-key = One key that can do whatever its System role can do.
tenant-oauth-client = An ID and a secret, with scopes to check.
tenant-copy-now = <strong>Copy it now.</strong> It’s shown only once. After you choose Done, no one can read it again.
tenant-copy-hint = Go to the field, select everything in it (Ctrl+A), and copy it (Ctrl+C). On a Mac: ⌘A and ⌘C.
tenant-shown-already = A key is shown only once. If you lost it, make another credential and revoke this one.
tenant-revoke = This credential will stop working immediately. This can’t be undone.
tenant-importing = A colleague is importing sources from a file, Findem among them. The list is still growing.
tenant-import-finish = Finish the import
tenant-delete-source = This source will no longer be offered. Candidates who have it keep it.
tenant-arrivals = Every candidate created or changed through the API, newest first.
tenant-arrivals-none = Nothing received yet.
tenant-webhooks = Webhook subscriptions. Only addresses on this computer are called.
tenant-journal = Newest first. Keys are never recorded.
tenant-journal-unknown = None of this company’s
tenant-journal-closed = Closed without an answer
tenant-journal-fault = (caused by the scenario)
tenant-missing = Nothing in this company has this address. It may have been deleted, or it may not be part of the subscription.
tenant-errors = Something is missing
tenant-error-role = Choose a System role.
tenant-error-credential-name = Give the credential a name of up to 100 characters.
tenant-error-source-name = Give the source a name of up to 100 characters.
tenant-error-type = Choose a source type.
tenant-error-no-sub-types = This source type has no sub-types.
tenant-error-sub-type = Choose a sub-type of this source type.
tenant-done-source-created = The source was created.
tenant-done-source-saved = The source was saved.
tenant-done-source-deleted = The source was deleted.
tenant-done-sources-imported = The import is finished.
tenant-done-credential-revoked = The credential was revoked.
tenant-done-ordered = SmartRecruiters has turned it on.
tenant-done-network-restored = The network no longer gets in the way.
tenant-done-journal-cleared = The list was cleared.
