//! The languages in which this account is spoken to.

/// Their tags, the most wanted first, as `recit_lang::language::system_language` reads them: what the person's programs
/// are told by the environment, then what Windows shows its own in.
#[must_use]
pub fn wanted() -> Vec<String> {
    let told = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];
    let told = told.into_iter().filter_map(|name| std::env::var(name).ok());
    #[cfg(windows)]
    let told = told.chain(crate::sys::preferred_languages());
    told.collect()
}
