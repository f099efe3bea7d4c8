//! Which language and script: by name, never by code.

use super::edit::Of;
use super::line::{Line, Opt};
use super::{Message, State, both};
use crate::domain::words::LangTag;
use crate::lang::Translator;
use crate::ui::context::{Both, Context};

/// Languages offered, those most asked for first; any other tag that is there stays.
const OFFERED: [&str; 24] = [
    "fr", "en", "fa-AF", "fa", "ps", "ckb", "kmr", "ar", "tr", "ru", "uk", "ti", "am", "so", "bn",
    "ta", "ur", "ln", "ff", "sw", "es", "pt", "sq", "bo",
];

/// Ending of a tag written in Latin letters.
const LATIN: &str = "-Latn";

/// The language's name; the tag itself where there is none.
#[must_use]
pub fn called(t: &Translator, tag: &LangTag) -> String {
    let whole = tag.as_str();
    let plain = whole.strip_suffix(LATIN).unwrap_or(whole);
    t.named(&format!("form-lang-{plain}")).unwrap_or_else(|| plain.to_owned())
}

/// A language and, for one written in other letters, whether these words stand in Latin letters.
pub fn lang<'a>(
    cx: &Context<'a>,
    state: &State,
    id: &str,
    label: Both,
    value: &LangTag,
    of: &Of<LangTag>,
) -> Line<'a> {
    let whole = value.as_str();
    let plain = whole.strip_suffix(LATIN).unwrap_or(whole);
    let fold = format!("{id}-more");
    let mut tags: Vec<&str> = OFFERED.to_vec();
    if !tags.contains(&plain) {
        tags.push(plain);
    }
    let option = |tag: &&str| Opt {
        id: format!("{id}-{}", tag.to_lowercase()),
        words: cx.both(|t| called(t, &LangTag::from(*tag))),
        chosen: *tag == plain,
        message: Message::Chosen(fold.clone(), of.set(LangTag::from(*tag))),
    };
    let options: Vec<Opt> = tags.iter().map(option).collect();
    Line::options(label, options).folding(fold, state)
}

/// Whether words of this language stand in Latin letters though it has others.
pub fn in_latin<'a>(
    cx: &Context<'a>,
    id: &str,
    value: &LangTag,
    of: &Of<LangTag>,
) -> Option<iced::Element<'a, Message>> {
    let plain = LangTag::from(value.as_str().strip_suffix(LATIN).unwrap_or(value.as_str()));
    let script = crate::lang::language::script(&plain);
    if script.is_none() || script == Some(unicode_script::Script::Latin) {
        return None;
    }
    let on = value.as_str().ends_with(LATIN);
    let next =
        if on { plain } else { LangTag::from(format!("{}{LATIN}", plain.as_str()).as_str()) };
    let words = both!(cx, "form-latin-letters");
    let press = crate::ui::button::check(cx, words, on).id(format!("{id}-latin"));
    Some(press.on_press(Message::Edit(of.set(next))).into())
}
