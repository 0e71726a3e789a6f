//! Users and access groups. They are few, so all are computed at the start.

use super::vocabulary::{FIRST_NAMES, LAST_NAMES, PLACES, Place};
use super::{IdKind, RandomStream, short_id};
use crate::access::Role;

/// A user of SmartRecruiters at the company.
#[derive(Debug)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) first: &'static str,
    pub(crate) last: &'static str,
    pub(crate) email: String,
    pub(crate) role: Role,
    pub(crate) active: bool,
    pub(crate) place: &'static Place,
    pub(crate) group: Option<usize>,
    pub(crate) updated: u64,
}

/// An access group: the jobs of one country.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) country_code: &'static str,
}

pub(super) const USERS: u64 = 64;

pub(super) fn users(seed: u64) -> Vec<User> {
    (0..USERS)
        .map(|index| {
            let mut random = RandomStream::new(seed, IdKind::User, index);
            let (first, last) = (random.pick(FIRST_NAMES), random.pick(LAST_NAMES));
            let role = match index % 16 {
                0 => Role::Administrator,
                1..=5 => Role::Extended,
                6..=9 => Role::Standard,
                10..=13 => Role::Restricted,
                _ => Role::Employee,
            };
            User {
                id: short_id(seed, IdKind::User, index),
                first,
                last,
                email: format!(
                    "{}.{}{index}@haldenvoss.example",
                    to_ascii_lowercase(first),
                    to_ascii_lowercase(last)
                ),
                role,
                active: index == 0 || random.chance(92),
                place: random.pick(PLACES),
                group: (role == Role::Standard).then(|| random.position(countries().len())),
                updated: random.below(300 * 86_400),
            }
        })
        .collect()
}

pub(super) fn groups(seed: u64) -> Vec<Group> {
    countries()
        .into_iter()
        .enumerate()
        .map(|(index, place)| Group {
            id: short_id(seed, IdKind::Group, index as u64),
            name: format!("{} hiring", place.country),
            country_code: place.country_code,
        })
        .collect()
}

fn countries() -> Vec<&'static Place> {
    let mut found: Vec<&'static Place> = Vec::new();
    for &place in PLACES {
        if found.iter().all(|known| known.country_code != place.country_code) {
            found.push(place);
        }
    }
    found
}

/// A name for an email address: lowercase letters without diacritics.
pub(crate) fn to_ascii_lowercase(name: &str) -> String {
    name.chars()
        .filter_map(|letter| match letter {
            'á' | 'ą' => Some('a'),
            'é' | 'ë' | 'ę' => Some('e'),
            'í' | 'ı' => Some('i'),
            'ó' | 'ö' => Some('o'),
            'ü' => Some('u'),
            'ł' => Some('l'),
            'ś' => Some('s'),
            'ń' => Some('n'),
            other if other.is_ascii_alphabetic() => Some(other.to_ascii_lowercase()),
            _ => None,
        })
        .collect()
}
