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
        "Somebody has prepared everything: an Admin key and the candidate source Findem exist.",
        "Nothing is wrong. Check the key and watch what a good connection looks like.";
    /// There is no key and no source yet.
    Fresh = "fresh", "From the beginning",
        "Your company has just bought Findem. There is no key and no candidate source yet.",
        "Make an API key with the System role Admin on the Credentials page, then the source Findem of type Other on the page of Custom Candidate Sources.";
    /// The key has the role Extended.
    WrongRole = "wrong-role", "The key can do only half",
        "\u{201c}Findem shows our jobs, but says that permissions are missing. We made the key exactly as the guide says.\u{201d}",
        "The key has the System role Extended. A role cannot be changed afterwards: make a new key with the role Admin, and revoke the old one.";
    /// An Admin key with an access group.
    AccessGroup = "access-group", "Only a few jobs arrive",
        "\u{201c}Everything is green, and yet Findem shows a handful of jobs. We have far more.\u{201d}",
        "The key is limited to an access group. Make a new Admin key and leave the access group empty.";
    /// The key was revoked.
    RevokedKey = "revoked-key", "It worked until yesterday",
        "\u{201c}Findem was connected for months. Since yesterday nothing is synchronised any more.\u{201d}",
        "Somebody revoked the key on the Credentials page. A revoked key does not come back: make a new Admin key and replace it in Findem.";
    /// The key belongs to the sandbox.
    SandboxKey = "sandbox-key", "A key that was never accepted",
        "\u{201c}We tested everything last month and kept the key. Now SmartRecruiters does not accept it.\u{201d}",
        "The key was made in the company's sandbox. Keys work in one environment only: make an Admin key here, in production.";
    /// The credential is an OAuth access token instead of an API key.
    OauthCredential = "oauth-credential", "There were boxes to tick",
        "\u{201c}We ticked the permissions one by one, as the table says. Some are still refused.\u{201d}",
        "An OAuth client was made instead of an API key; only OAuth has scopes, and some were forgotten. Findem takes an API key: make one with the role Admin.";
    /// The company has not bought offer management.
    OffersOff = "offers-off", "Offers are refused",
        "\u{201c}The key is an Admin key, and one permission is still red: offers.\u{201d}",
        "The company has no Offer Management. No key can change that: ask SmartRecruiters (page Subscription), or go without offers.";
    /// The company has not bought interview scheduling.
    InterviewsOff = "interviews-off", "Interviews are refused",
        "\u{201c}Everything about interviews is red, although our key is an Admin key.\u{201d}",
        "Interview Scheduling is not part of the subscription. Ask SmartRecruiters (page Subscription), or go without interviews.";
    /// The company has not bought reviews.
    ReviewsOff = "reviews-off", "Reviews are refused",
        "\u{201c}Two rows stay red: reading and writing reviews.\u{201d}",
        "Reviews and Scorecards are not part of the subscription. Ask SmartRecruiters (page Subscription), or go without reviews.";
    /// An Admin's key gets 401 for reviews.
    ReviewsRefused = "reviews-refused", "An Admin may not read reviews",
        "\u{201c}Two rows about reviews are red, and the other tool says \u{2018}401\u{2019}. But the key works everywhere else.\u{201d}",
        "SmartRecruiters answers 401 for reviews that the caller may not see; the key itself is accepted. Reviews are not open to this company's keys, whatever their role: ask SmartRecruiters (page Subscription), or go without reviews.";
    /// Some candidates in the list are refused with 401.
    ObjectRefused = "object-refused", "Some candidates stay closed",
        "\u{201c}Findem lists all candidates, but for some of them there is no history and no r\u{e9}sum\u{e9}. SmartRecruiters answers 401, so we made two new keys.\u{201d}",
        "A 401 on one candidate refuses that candidate, not the key. The user that this credential acts as is kept away from some candidates, although its role is Admin. Make a new Admin key on the Credentials page: it acts as a user of its own.";
    /// A version of the interviews API is switched off.
    VersionOff = "version-off", "Interviews cannot be told",
        "\u{201c}Four rows about interviews say that the program cannot tell. Last month they were green.\u{201d}",
        "SmartRecruiters has switched off the version of the interviews API that this program knows: its addresses answer a bare 404, as if nothing had ever been there. No key changes that. Ask SmartRecruiters to switch it on again (page Subscription), or wait for an update of the program.";
    /// The company has not bought the API itself.
    CustomerApiOff = "customer-api-off", "Every permission is refused",
        "\u{201c}The key is accepted, and then everything is refused. We made three keys; all the same.\u{201d}",
        "The company's contract does not include the Customer API. No key helps; ask SmartRecruiters to switch it on (page Subscription).";
    /// Unknown ids are refused with 403.
    MaskedIds = "masked-ids", "Write permissions cannot be told",
        "\u{201c}The reads are green. For the writes the program says that it cannot tell.\u{201d}",
        "This company answers 403 for ids that do not exist, so an attempt on a made-up id proves nothing. Nothing is wrong: the role is Admin, and the rehearsal shows that writing works.";
    /// `users/me` does not exist, in either form.
    NoUsersMe = "no-users-me", "Whose key is it?",
        "\u{201c}The program cannot say which role our key has.\u{201d}",
        "SmartRecruiters does not answer who the caller is. Nothing is wrong: everything that Findem needs is proved by trying it.";
    /// The company has no jobs and no candidates.
    EmptyTenant = "empty-tenant", "Nothing arrives",
        "\u{201c}We have connected Findem, and it stays empty.\u{201d}",
        "The company has no jobs and no candidates yet. The key is right; Findem fills as soon as there is something to read.";
    /// The source does not exist.
    SourceMissing = "source-missing", "Candidates come from \u{201c}Other\u{201d}",
        "\u{201c}All candidates that Findem sends have the source Other. Nobody can tell them apart.\u{201d}",
        "There is no candidate source called Findem. Create it on the page of Custom Candidate Sources: name Findem, type Other, sub-type Other.";
    /// The source is misspelled.
    SourceMisspelt = "source-misspelt", "The source exists, and is not used",
        "\u{201c}We did create the source. SmartRecruiters still says Other.\u{201d}",
        "The source is written \u{201c}Fnidem\u{201d}. Edit it on the page of Custom Candidate Sources: the name must be exactly Findem.";
    /// The source has another type.
    SourceWrongType = "source-wrong-type", "The source counts as advertising",
        "\u{201c}The source Findem is there, but our reports count it as paid advertising.\u{201d}",
        "The source was filed under the type Paid. Edit it: source type Other, sub-type Other.";
    /// The source exists twice.
    SourceTwice = "source-twice", "Half of the candidates are missing in the report",
        "\u{201c}The report for the source Findem shows only some of our candidates.\u{201d}",
        "There are two sources called Findem, one of type Other and one of type Paid. Delete the one of type Paid.";
    /// The source is not among the first hundred.
    SourceBeyondPageOne = "source-beyond-page-one", "A source that some do not find",
        "\u{201c}Another tool says that there is no source Findem. Our admin sees it every day.\u{201d}",
        "The company has more than a hundred sources, and Findem stands on the second page. Nothing is wrong: the source is there.";
    /// The list of sources changes while it is read.
    ChangingSources = "changing-sources", "The list will not hold still",
        "\u{201c}We are just importing our sources. The program cannot say whether Findem is among them.\u{201d}",
        "The list grows while it is read, so a source that was not seen may still be there. Nothing is wrong yet: wait until the import has ended (page Custom Candidate Sources) and look again.";
    /// The company has no page for custom sources.
    AddonMissing = "addon-missing", "There is no such page",
        "\u{201c}The guide says to open Custom Candidate Sources. We have no such page.\u{201d}",
        "Custom sources belong to the add-on SmartGlobal. Ask SmartRecruiters for it (page Subscription), or go on without: candidates then show as Other.";
    /// Another program uses the same key all the time.
    Throttled = "throttled", "Slow, and sometimes refused",
        "\u{201c}The check takes long and stumbles over candidates. The key is the one that our other tool uses.\u{201d}",
        "Two programs share one key, and limits are counted for each key. Make a key for Findem alone.";
    /// Every answer is slow.
    Slow = "slow", "It takes so long",
        "\u{201c}Everything works, but it takes forever today.\u{201d}",
        "The way to SmartRecruiters is slow. Wait and check again, or change the network (page Network).";
    /// Some answers are server errors.
    Flaky = "flaky", "Errors that come and go",
        "\u{201c}One moment it works, the next there is an error. Always somewhere else.\u{201d}",
        "SmartRecruiters has a bad day: some answers are 502, 503 or 504. Nothing is wrong with the key; trying again is enough.";
    /// Every answer is the sign-in page of a guest network.
    CaptivePortal = "captive-portal", "Nothing is understood",
        "\u{201c}I am travelling and wanted to check the key. The program says that the answers make no sense.\u{201d}",
        "A guest network answers in place of SmartRecruiters. Accept its terms (page Network) and check again.";
    /// Long answers are truncated.
    Truncated = "truncated", "Answers break off",
        "\u{201c}Small things work. Every list breaks off in the middle.\u{201d}",
        "A filter on the way cuts long answers off. Use another network (page Network) or ask the people who run this one.";
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
