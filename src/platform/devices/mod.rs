//! Phones and cards that are connected now. Nothing is looked into.

#[cfg(any(windows, test))]
mod lettered;
#[cfg(not(windows))]
mod mounted;

#[cfg(windows)]
pub(super) use lettered::devices;
#[cfg(not(windows))]
pub(super) use mounted::devices;
