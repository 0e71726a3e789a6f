//! The window itself, and what is shown when it or its page does not come up.

pub(crate) mod create;
pub(crate) mod page_health;
pub(crate) mod screen;
pub(crate) mod trouble;
pub(crate) mod visibility;
