//! The window's program. All code is in the library, so that tests can use it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    findem_connect::run();
}
