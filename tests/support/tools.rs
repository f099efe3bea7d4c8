//! Tools that tests compare with and that a machine may not have.

/// Fails the test that lacks a tool; goes on, for the test to end there, only where that was asked for.
pub(crate) fn missing(tool: &str) {
    let may_lack = std::env::var_os("RECIT_WITHOUT_TOOLS").is_some_and(|value| value == "1");
    assert!(
        may_lack,
        "{tool} is needed by this test: run .ci/tools, or set RECIT_WITHOUT_TOOLS=1 to go without"
    );
    eprintln!("SKIPPED: there is no {tool} here");
}
