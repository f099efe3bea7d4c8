//! Whether the person is still at the screen, where the system tells when it was locked or goes to sleep.

/// From now on calls this whenever nobody is at the screen any more. Where the system does not tell, it is never called.
pub fn watch(gone: impl Fn() + Send + 'static) {
    // Without it, an idle desk still locks itself after its time.
    #[cfg(windows)]
    crate::sys::watch_session(move |_| gone()).ok();
    #[cfg(not(windows))]
    drop(gone);
}
