//! The window itself, and what is shown when the window or its page does not appear.

pub(crate) mod border;
pub(crate) mod create;
pub(crate) mod page_health;
pub(crate) mod screen;
pub(crate) mod trouble;
pub(crate) mod visibility;
