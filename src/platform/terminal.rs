//! The terminal a command was typed in, where the system does not give it to a program that also has a window.

/// Writes in that terminal for as long as it lives. Nothing is read there.
#[derive(Debug)]
pub struct Joined {
    #[cfg(windows)]
    _console: crate::sys::Console,
}

impl Joined {
    /// `None` where there is none, or nothing has to be done for it.
    #[must_use]
    pub fn now() -> Option<Self> {
        #[cfg(windows)]
        {
            crate::sys::Console::join().map(|console| Self { _console: console })
        }
        #[cfg(not(windows))]
        {
            None
        }
    }
}
