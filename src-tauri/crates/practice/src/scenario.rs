//! The scenarios: the story that a person reads, what is wrong, and the solution.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! scenarios {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal, $title:literal, $story:literal, $solution:literal;)+) => {
        /// A situation that a tenant shows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Scenario {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Scenario {
            /// Every scenario. The first two have nothing wrong.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The id in commands, in kebab case.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// The title in a list.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }

            /// What the customer says, without the cause.
            pub const fn story(self) -> &'static str {
                match self { $(Self::$name => $story,)+ }
            }

            /// What is wrong, and how to fix it.
            pub const fn solution(self) -> &'static str {
                match self { $(Self::$name => $solution,)+ }
            }
        }
    };
}

scenarios! {
    /// An Admin key and the source are in place.
    Ready = "ready", "Everything in place",
        "Everything is already set up: an Admin key and the candidate source Findem exist.",
        "Nothing is wrong. Check the key and see what a good connection looks like.";
    /// There is no key and no source yet.
    Fresh = "fresh", "From the beginning",
        "Your company has just bought Findem. There is no key and no candidate source yet.",
        "Make an API key with the System role Admin on the Credentials page, then the source Findem of type Other on the Custom Candidate Sources page.";
    /// The key has the role Extended.
    WrongRole = "wrong-role", "The key is missing permissions",
        "\u{201c}Findem shows our jobs but says that permissions are missing. We made the key exactly as the guide says.\u{201d}",
        "The key has the System role Extended. A key's role can't be changed. Make a new key with the role Admin, and revoke the old one.";
    /// An Admin key with an access group.
    AccessGroup = "access-group", "Only a few jobs arrive",
        "\u{201c}Everything is green, but Findem shows only a handful of jobs. We have far more.\u{201d}",
        "The key is limited to an access group. Make a new Admin key and leave the access group empty.";
    /// The key was revoked.
    RevokedKey = "revoked-key", "It worked until yesterday",
        "\u{201c}Findem was connected for months. It stopped syncing yesterday.\u{201d}",
        "Someone revoked the key on the Credentials page. A revoked key can't be restored. Make a new Admin key and replace the old one in Findem.";
    /// The key belongs to the sandbox.
    SandboxKey = "sandbox-key", "A key that was never accepted",
        "\u{201c}We tested everything last month and kept the key. Now SmartRecruiters doesn't accept it.\u{201d}",
        "The key was made in the company's sandbox. A key works in one environment only. Make an Admin key here, in production.";
    /// The credential is an OAuth access token instead of an API key.
    OauthCredential = "oauth-credential", "OAuth credential instead of an API key",
        "\u{201c}We checked the box for each permission in the table. Some are still refused.\u{201d}",
        "Someone made an OAuth client instead of an API key. Only OAuth has scopes, and some were left out. Findem needs an API key. Make one with the role Admin.";
    /// The company has not bought offer management.
    OffersOff = "offers-off", "Offers are refused",
        "\u{201c}The key is an Admin key, but one permission is still red: offers.\u{201d}",
        "The company doesn't have Offer Management. No key can change that. Ask SmartRecruiters (Subscription page), or go without offers.";
    /// The company has not bought interview scheduling.
    InterviewsOff = "interviews-off", "Interviews are refused",
        "\u{201c}Everything about interviews is red, although our key is an Admin key.\u{201d}",
        "Interview Scheduling isn't part of the subscription. Ask SmartRecruiters (Subscription page), or go without interviews.";
    /// The company has not bought reviews.
    ReviewsOff = "reviews-off", "Reviews are refused",
        "\u{201c}Two rows stay red: reading and writing reviews.\u{201d}",
        "Reviews and Scorecards aren't part of the subscription. Ask SmartRecruiters (Subscription page), or go without reviews.";
    /// An Admin's key gets 401 for reviews.
    ReviewsRefused = "reviews-refused", "An Admin can't read reviews",
        "\u{201c}Two rows about reviews are red, and the other tool says \u{2018}401\u{2019}. But the key works everywhere else.\u{201d}",
        "SmartRecruiters answers 401 for reviews that the caller isn't allowed to see. The key itself is accepted. This company's keys can't see reviews, whatever their role. Ask SmartRecruiters (Subscription page), or go without reviews.";
    /// Some candidates in the list are refused with 401.
    ObjectRefused = "object-refused", "Some candidates can't be read",
        "\u{201c}Findem lists all candidates, but some of them have no history and no r\u{e9}sum\u{e9}. SmartRecruiters answers 401, so we made two new keys.\u{201d}",
        "A 401 on one candidate refuses that candidate, not the key. The user behind this credential can't see some candidates, even though its role is Admin. Make a new Admin key on the Credentials page. It has its own user.";
    /// A version of the interviews API is switched off.
    VersionOff = "version-off", "Interviews can't be checked",
        "\u{201c}Four rows about interviews say \u{2018}could not tell.\u{2019} Last month they were green.\u{201d}",
        "SmartRecruiters has switched off the version of the interviews API that this program knows. Its addresses answer a bare 404. No key can change that. Ask SmartRecruiters to switch it on again (Subscription page), or wait for an update of the program.";
    /// The company has not bought the API itself.
    CustomerApiOff = "customer-api-off", "Every permission is refused",
        "\u{201c}The key is accepted, but then everything is refused. We made three keys. It's the same with all of them.\u{201d}",
        "The company's contract doesn't include the Customer API. A new key won't help. Ask SmartRecruiters to switch it on (Subscription page).";
    /// Unknown ids are refused with 403.
    MaskedIds = "masked-ids", "Write permissions can't be checked",
        "\u{201c}The reads are green. For the writes, the program could not tell.\u{201d}",
        "This company answers 403 for IDs that don't exist, so an attempt on a made-up ID proves nothing. Nothing is wrong. The role is Admin, and the rehearsal shows that writing works.";
    /// `users/me` does not exist, in either form.
    NoUsersMe = "no-users-me", "The key's role is unknown",
        "\u{201c}The program can't tell which role our key has.\u{201d}",
        "SmartRecruiters doesn't say who the caller is. Nothing is wrong. Everything Findem needs is tested by trying it.";
    /// The company has no jobs and no candidates.
    EmptyTenant = "empty-tenant", "Nothing arrives",
        "\u{201c}We connected Findem, but it stays empty.\u{201d}",
        "The company has no jobs and no candidates yet. The key is right. Findem fills as soon as there's something to read.";
    /// The source does not exist.
    SourceMissing = "source-missing", "Candidates come from \u{201c}Other\u{201d}",
        "\u{201c}All candidates that Findem sends have the source Other. Nobody can tell them apart.\u{201d}",
        "There's no candidate source called Findem. Create it on the Custom Candidate Sources page: name Findem, type Other, sub-type Other.";
    /// The source is misspelled.
    SourceMisspelt = "source-misspelt", "The source is misspelled",
        "\u{201c}We did create the source. SmartRecruiters still says Other.\u{201d}",
        "The source is called \u{201c}Fnidem\u{201d} by mistake. Edit it on the Custom Candidate Sources page. The name must be exactly Findem.";
    /// The source has another type.
    SourceWrongType = "source-wrong-type", "The source counts as advertising",
        "\u{201c}The source Findem is there, but our reports count it as paid advertising.\u{201d}",
        "The source was filed under the type Paid. Edit it: source type Other, sub-type Other.";
    /// The source exists twice.
    SourceTwice = "source-twice", "Half of the candidates are missing from the report",
        "\u{201c}The report for the source Findem shows only some of our candidates.\u{201d}",
        "There are two sources called Findem, one of type Other and one of type Paid. Delete the one of type Paid.";
    /// The source is not among the first hundred.
    SourceBeyondPageOne = "source-beyond-page-one", "The source is on the second page of the list",
        "\u{201c}Another tool says there's no source called Findem. Our admin sees it every day.\u{201d}",
        "The company has more than a hundred sources, and Findem is on the second page. Nothing is wrong. The source is there.";
    /// The list of sources changes while it is read.
    ChangingSources = "changing-sources", "The list keeps changing",
        "\u{201c}We're importing our sources right now. The program can't tell whether Findem is among them.\u{201d}",
        "The list grows while it is read, so a source that was not seen may still be there. Nothing is wrong yet. Wait until the import has ended (Custom Candidate Sources page) and look again.";
    /// The company has no page for custom sources.
    AddonMissing = "addon-missing", "There's no page for custom sources",
        "\u{201c}The guide says to open Custom Candidate Sources. We don't have that page.\u{201d}",
        "Custom sources belong to the add-on SmartGlobal. Ask SmartRecruiters for it (Subscription page), or continue without it. Candidates then show as Other.";
    /// Another program uses the same key all the time.
    Throttled = "throttled", "Slow, and sometimes refused",
        "\u{201c}The check takes a long time and fails on candidates. Our other tool uses the same key.\u{201d}",
        "Two programs share one key, and the request limits are per key. Make a separate key for Findem.";
    /// Every answer is slow.
    Slow = "slow", "It takes so long",
        "\u{201c}Everything works, but it takes forever today.\u{201d}",
        "The connection to SmartRecruiters is slow. Wait and check again, or use another network (Network page).";
    /// Some answers are server errors.
    Flaky = "flaky", "Errors that come and go",
        "\u{201c}One moment it works, the next there is an error. Always somewhere else.\u{201d}",
        "SmartRecruiters is having problems. Some answers are 502, 503, or 504. Nothing is wrong with the key. Just try again.";
    /// Every answer is the sign-in page of a guest network.
    CaptivePortal = "captive-portal", "A network sign-in page answers",
        "\u{201c}I'm traveling and wanted to check the key. The program says that it can't check it.\u{201d}",
        "A guest network answers in place of SmartRecruiters. Accept its terms (Network page) and check again.";
    /// Long answers are truncated.
    Truncated = "truncated", "Answers are cut off",
        "\u{201c}Short answers work. Every list is cut off in the middle.\u{201d}",
        "A filter on the network cuts off long answers. Use another network (Network page), or ask the people who run this one.";
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The text is not the id of a scenario.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no scenario \u{201c}{0}\u{201d}; there are {list}", list = scenario_ids())]
pub struct UnknownScenario(String);

fn scenario_ids() -> String {
    Scenario::ALL
        .iter()
        .map(|scenario| scenario.id())
        .collect::<Vec<_>>()
        .join(", ")
}

impl FromStr for Scenario {
    type Err = UnknownScenario;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|scenario| scenario.id() == text)
            .ok_or_else(|| UnknownScenario(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case_and_read_back() {
        for scenario in Scenario::ALL {
            assert_eq!(scenario.to_string().parse(), Ok(*scenario));
            assert_eq!(serde_json::to_value(scenario).unwrap(), scenario.id());
            assert!(
                scenario
                    .id()
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter == '-')
            );
        }
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_known_ones() {
        let error = "readdy".parse::<Scenario>().unwrap_err().to_string();
        assert!(error.contains("readdy") && error.contains("source-twice"), "{error}");
    }
}
