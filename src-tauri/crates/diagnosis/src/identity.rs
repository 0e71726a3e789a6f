//! Determines whose key it is: the role and the access groups that `users/me` returns.

use serde_json::Value;

use crate::evidence::id_of;
use crate::finding::{Identity, SystemRole};
use crate::reading::{Reading, read, rows_of};
use crate::run::Run;
use crate::vendor::probes::Probe;
use crate::vendor::roles;
use crate::verdict::IdentityVerdict;

/// The id of the key's own user, if `users/me` returned it (J49).
pub fn own_id(run: &Run) -> Option<String> {
    me(run).and_then(id_of)
}

fn me(run: &Run) -> Option<&Value> {
    [Probe::Me, Probe::MeOld]
        .into_iter()
        .find_map(|probe| match read(run.of(probe)?, false) {
            Reading::Success(body) => Some(body),
            _ => None,
        })
}

/// Reads the identity. It is unknown if `users/me` returned none.
pub fn identify(run: &Run) -> Identity {
    let Some(body) = me(run) else {
        return Identity {
            verdict: IdentityVerdict::Unknown,
            system_role: None,
            access_groups: 0,
        };
    };
    let system_role = role(body);
    let verdict = match &system_role {
        Some(role) if roles::is_administrator(&role.id) => IdentityVerdict::Admin,
        Some(role) if roles::name_of(&role.id).is_some() => IdentityVerdict::WeakRole,
        Some(_) => IdentityVerdict::CustomRole,
        None => IdentityVerdict::Unknown,
    };
    let groups = body.get("accessGroups").and_then(Value::as_array).map_or(0, Vec::len);
    Identity {
        verdict,
        system_role,
        access_groups: u32::try_from(groups).unwrap_or(u32::MAX),
    }
}

/// J13: every company has at least one user. If the role is unknown and the key sees no user, job or candidate, it may not be
/// able to see anything, so empty lists prove nothing.
pub(crate) fn nothing_is_visible(run: &Run, identity: &Identity) -> bool {
    let is_empty = |probe| {
        let reading = run.of(probe).map(|observation| read(observation, false));
        matches!(reading, Some(Reading::Success(list)) if rows_of(list) == Some(0))
    };
    identity.verdict == IdentityVerdict::Unknown
        && [Probe::Users, Probe::Jobs, Probe::Candidates].into_iter().all(is_empty)
}

/// The newer address returns `systemRole: {id, name}` and the older one `role: "…"`; both forms are accepted from both addresses.
/// If there is no name, the id is used as the name.
fn role(body: &Value) -> Option<SystemRole> {
    let text = |value: &Value| {
        value
            .as_str()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    ["systemRole", "role"].into_iter().find_map(|field| {
        let role = body.get(field)?;
        let id = role.get("id").and_then(text).or_else(|| text(role))?;
        let name = role.get("name").and_then(text).or_else(|| Some(id.clone()));
        Some(SystemRole { id, name })
    })
}

/// The role's name as an admin knows it from the Credentials page, looked up by its id.
pub fn role_name(role: &SystemRole) -> String {
    match roles::name_of(&role.id) {
        Some(name) => name.to_owned(),
        None => role.name.clone().unwrap_or_else(|| role.id.clone()),
    }
}
