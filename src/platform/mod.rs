//! What the system does for us: file dialogs, the clipboard, folders, the printer, the settings file, the screen
//! and keyboard; and the link between the broker, which may use them, and the desk, which asks.
//!
//! The broker holds no key and no text of a case, but on Windows the PDF while it prints. The desk holds both and opens nothing itself that
//! lies outside the case: it asks, and gets open files.

pub mod access;
pub mod broker;
pub mod clerk;
pub mod clipboard;
pub mod dialogs;
pub mod display;
pub mod handle;
pub mod keeper;
pub mod keyboard;
pub mod language;
pub mod link;
pub mod message;
pub mod printer;
pub mod reach;
pub mod session;
pub mod settings;
pub mod terminal;

pub mod wire;

mod crew;
mod devices;
mod folder;
mod photos;
mod saves;
mod sync;
#[cfg(target_os = "linux")]
mod wayland_clipboard;
#[cfg(windows)]
mod windows_clipboard;
#[cfg(target_os = "linux")]
mod x11_clipboard;
