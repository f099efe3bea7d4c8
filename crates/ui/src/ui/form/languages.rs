//! Which language and script: by name, never by code.

use super::edit::Of;
use super::line::{Line, Opt};
use super::{Message, State, both};
use crate::domain::words::LangTag;
use crate::kit::context::{Both, Context};
use crate::kit::tongue::{self, TONGUES};
use crate::lang::tongues;

/// Ending of a tag written in Latin letters.
const LATIN: &str = "-Latn";

/// The languages offered, the one that is there under the tag it has.
fn offered(there: &str) -> Vec<LangTag> {
    let known = tongues::known(&LangTag::from(there));
    let mut tags: Vec<&str> = TONGUES.iter().map(|(tag, _)| *tag).collect();
    match tags.iter_mut().find(|tag| Some(**tag) == known) {
        Some(same) => *same = there,
        None => tags.push(there),
    }
    tags.into_iter().map(LangTag::from).collect()
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
    let option = |tag: LangTag| Opt {
        id: format!("{id}-{}", tag.as_str().to_lowercase()),
        words: cx.both(|t| tongue::name(&tag, t)),
        chosen: tag.as_str() == plain,
        message: Message::Chosen(fold.clone(), of.set(tag)),
    };
    let options: Vec<Opt> = offered(plain).into_iter().map(option).collect();
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
    let press = crate::kit::button::check(cx, words, on).id(format!("{id}-latin"));
    Some(press.on_press(Message::Edit(of.set(next))).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_offered_once_under_the_tag_that_is_there() {
        let tags = |there: &str| {
            let tags = offered(there).into_iter();
            tags.map(|tag| tag.as_str().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(tags("fr").len(), TONGUES.len());
        for (there, gone) in [("kmr", "ku"), ("uz-Arab", "uz"), ("prs", "fa-AF")] {
            let tags = tags(there);
            assert!(tags.len() == TONGUES.len() && !tags.contains(&gone.to_owned()), "{there}");
            assert!(tags.contains(&there.to_owned()));
        }
        assert_eq!(tags("kk").last().map(String::as_str), Some("kk"));
    }
}
