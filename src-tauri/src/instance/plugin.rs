//! A single instance, using Tauri's plugin, on systems without a message bus.

use std::env;
use std::io;
use std::process::Command;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, RunEvent, Wry};

use super::start::{Beginning, Start, show};

/// This program, until it ends.
#[derive(Default)]
pub(crate) struct Instance {
    /// A start that was handed over after the window had closed.
    late: Arc<Mutex<Option<Start>>>,
}

/// Always returns `First`, because the plugin ends a later start during its setup.
pub(crate) fn begin() -> Beginning<Instance> {
    Beginning::First(Instance::default())
}

impl Instance {
    /// The plugin that hands a later start over to the running program.
    pub(crate) fn plugin(&self) -> TauriPlugin<Wry> {
        let late = self.late.clone();
        tauri_plugin_single_instance::init(move |app, arguments, folder| {
            let start = Start { arguments, folder };
            if !show(app, &start) {
                *lock(&late) = Some(start);
            }
        })
    }

    /// When the program exits, stops accepting starts, and starts the program again if a start came too late.
    pub(crate) fn hear(&self, app: &AppHandle, event: &RunEvent) {
        if let RunEvent::Exit = event {
            tauri_plugin_single_instance::destroy(app);
            let late = lock(&self.late).take();
            if let Some(Err(error)) = late.map(|start| again(&start)) {
                tracing::warn!("the next program was not started: {error}");
            }
        }
    }
}

fn lock(late: &Mutex<Option<Start>>) -> MutexGuard<'_, Option<Start>> {
    late.lock().unwrap_or_else(PoisonError::into_inner)
}

fn again(start: &Start) -> io::Result<()> {
    let arguments = start.arguments.iter().skip(1);
    let mut program = Command::new(env::current_exe()?);
    program.args(arguments).current_dir(&start.folder).spawn().map(drop)
}
