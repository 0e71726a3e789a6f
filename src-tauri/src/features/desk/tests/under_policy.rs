//! The desk on a computer whose policy turns features off.

use std::sync::Arc;

use diagnosis::environment::Environment;
use keychain::{AsyncKeychain, SessionKeychain};
use presentation::Given;
use records::Folder;
use secrecy::SecretString;
use tempfile::TempDir;

use super::{code, refused};
use crate::features::desk::entry::enter;
use crate::features::desk::{check, customers, key};
use crate::features::under_policy::saying;
use crate::session::Session;

const KEY: &str = "DCRA1-0123456789ab4cde8f00112233445566";

#[tokio::test]
async fn what_the_policy_turns_off_is_refused_at_the_desk() -> anyhow::Result<()> {
    let forbidden = Some("forbiddenByPolicy");
    for (policy, taken, kept, checked) in [
        ("writeAttempts = false", None, None, forbidden),
        ("keepKey = false\nwriteAttempts = false", None, forbidden, forbidden),
        (
            "environments = [\"sandbox\"]",
            forbidden,
            Some("keyGone"),
            Some("keyGone"),
        ),
        ("not a policy", forbidden, Some("keyGone"), Some("keyGone")),
    ] {
        let folder = TempDir::new()?;
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        let session = Session::under(saying(policy), Folder::open(folder.path()), keychain, false);
        let session = Arc::new(session);
        enter(&session);
        let id = customers::add(&session, "Acme GmbH", Environment::Production)
            .await
            .map_err(refused)?;
        let take = key::take(&session, &id, &SecretString::from(KEY), Given::Typed).await;
        assert_eq!(code(take).as_deref(), taken, "{policy}");
        assert_eq!(code(key::keep(&session, &id, true).await).as_deref(), kept, "{policy}");
        assert_eq!(code(check::start(&session, true).await).as_deref(), checked, "{policy}");
    }
    Ok(())
}
