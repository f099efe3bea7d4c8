//! The window's forms and screens ([`ui`]), built of the kit (`recit_kit`). Screens are values with a view: they touch no vault, no file, no process, and
//! know these only by what they tell ([`recit_report`]).
//!
//! A screen is given the open case ([`ui::desk::Desk`]) and the words (`kit::Context`), and returns plain
//! [`ui::action::Action`]s. No text stands here: it comes from `locales/` in the languages of the person and of the helper.
//!
//! Start with `ui/screen/home.rs`, the smallest screen.

pub mod ui;

pub(crate) use recit_case::{domain, edit};
pub(crate) use recit_guide::guide;
pub(crate) use recit_kit::kit;
pub(crate) use recit_lang::lang;
pub(crate) use recit_law::{law, review};
pub(crate) use recit_report::report;
