//! What is read beside the work ([`guide`]): the caseworker's guide and the list of keys, one source for window and paper.
pub mod guide;
pub(crate) use recit_lang::lang;
