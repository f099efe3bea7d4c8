//! The system of screen readers: what the window shows is told to it while somebody listens, and what it asks for is
//! handed on. Nothing is told, and nothing made to be told, before a program of the session asks.
//!
//! On Linux this is the accessibility bus, found through the bus of the session; on Windows, UI Automation. Whatever
//! is told can be read by every program of the session.

#[cfg(any(target_os = "linux", windows))]
mod update;

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;
#[cfg(not(any(target_os = "linux", windows)))]
#[path = "elsewhere.rs"]
mod system;

pub use system::Reader;

use std::sync::Arc;

use crate::report::access::Heard;

/// Hands on what is heard; called from any thread.
pub type Tell = Arc<dyn Fn(Heard) + Send + Sync>;
