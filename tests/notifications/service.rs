//! The notification service of a desktop, for tests on the private desktop of `cargo xtask test`.
#![expect(
    clippy::used_underscore_binding,
    reason = "the interface of the bus says what a method takes"
)]

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use zbus::blocking::Connection;
use zbus::zvariant::OwnedValue;

/// What the desktop was asked to show: titles and bodies.
type Shown = Arc<Mutex<Vec<(String, String)>>>;

struct Service(Shown);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Service {
    #[expect(clippy::too_many_arguments, reason = "the interface of the service")]
    fn notify(
        &self,
        _program: &str,
        _replaces: u32,
        _icon: &str,
        title: &str,
        body: &str,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shown.push((title.to_owned(), body.to_owned()));
        1
    }
}

/// The service, until this is dropped.
pub(crate) struct Notifications {
    shown: Shown,
    _bus: Connection,
}

impl Notifications {
    /// Starts the service.
    pub(crate) fn serve() -> zbus::Result<Self> {
        let shown = Shown::default();
        let bus = zbus::blocking::connection::Builder::session()?
            .name("org.freedesktop.Notifications")?
            .serve_at("/org/freedesktop/Notifications", Service(Arc::clone(&shown)))?
            .build()?;
        Ok(Self { shown, _bus: bus })
    }

    /// What was shown since the last call.
    pub(crate) fn shown(&self) -> Vec<(String, String)> {
        std::mem::take(&mut *self.shown.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
