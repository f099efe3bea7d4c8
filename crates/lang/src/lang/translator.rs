//! A translator of one language. As many as wanted live side by side; there is no current language.

use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use unicode_script::Script;

use super::language::{Language, digits};
use super::message::{self, Sides};
use super::named::Named;
use super::{pseudo, typography};
use crate::domain::date::Calendar;

/// Formats the message of this id, with `name = value` for each of its variables.
/// Id and variables are checked against the French messages while compiling.
#[macro_export]
macro_rules! tr {
    ($translator:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const _: () = assert!(
            $crate::lang::known($id, &[$(stringify!($name)),*]),
            concat!("locales/fr has no message ", $id, " with exactly these variables")
        );
        $translator.format($id, &[$((stringify!($name), ($value).into())),*])
    }};
}

/// Speaks one language. A language that has the person's side of the messages alone says the helper's in French,
/// as French is said: its numbers, its signs, its plurals.
pub struct Translator {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// Speaks for the helper's side where the language has none.
    french: Option<FluentBundle<FluentResource>>,
}

impl Translator {
    /// What stands between short things on a line. In the Arabic script a dot beside figures is read as the figure zero.
    #[must_use]
    pub fn apart(&self) -> &'static str {
        match self.language().script() {
            Script::Arabic => "، ",
            _ => " · ",
        }
    }

    /// A translator whose inserted values are isolated (U+2068…2069): a name of the other direction
    /// leaves the sentence around it in order. For the screen and for printed pages.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::with(language, true)
    }

    /// A translator without isolates, for plain terminals and machine-readable output.
    #[must_use]
    pub fn plain(language: Language) -> Self {
        Self::with(language, false)
    }

    /// French as [`Translator::plain`], for what is filed in French whatever the desk speaks; made once.
    #[must_use]
    pub fn french() -> &'static Self {
        static FRENCH: LazyLock<Translator> = LazyLock::new(|| Translator::plain(Language::French));
        &FRENCH
    }

    fn with(language: Language, isolating: bool) -> Self {
        Self::of(language, message::sides(language), isolating)
    }

    fn of(language: Language, sides: Sides, isolating: bool) -> Self {
        let french = sides.helper.is_empty().then(|| {
            let french = message::sides(Language::French).helper.iter().copied();
            bundle(Language::French, french, isolating)
        });
        Self { language, bundle: bundle(language, sides.files(), isolating), french }
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of an id put together from words of the data; `None` if there is none.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<String> {
        self.look_up(id, &[])
    }

    /// The word shown for a value of the data. A word of a newer version is said to be unknown.
    #[must_use]
    pub fn name_of<T: Named>(&self, value: &T) -> String {
        self.in_family(T::FAMILY, value.word())
    }

    /// A few letters for a calendar, to stand beside a date.
    #[must_use]
    pub fn short_calendar(&self, calendar: &Calendar) -> String {
        self.in_family("calendar-short", calendar.as_str())
    }

    fn in_family(&self, family: &str, word: &str) -> String {
        let id = format!("{family}-{}", word.replace('_', "-"));
        self.named(&id).unwrap_or_else(|| tr!(self, "kind-unknown"))
    }

    /// The message of this id. Use `tr!`, which checks it.
    #[must_use]
    pub fn format(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.look_up(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// Every message, its variables shown by name in braces.
    pub fn messages(&self) -> impl Iterator<Item = String> {
        message::ids().filter_map(|id| self.look_up(id, &[]))
    }

    fn look_up(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let (bundle, language) = match &self.french {
            Some(french) if !self.bundle.has_message(id) => (french, Language::French),
            _ => (&self.bundle, self.language),
        };
        let pattern = bundle.get_message(id)?.value()?;
        let arguments: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, value.clone())).collect();
        // A value that is missing shows as its name; the test of the message files keeps it from happening.
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        let said = said.into_owned();
        Some(if language == Language::French { typography::nested(said) } else { said })
    }
}

impl fmt::Debug for Translator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Translator").field(&self.language).finish()
    }
}

/// What says the messages of some files as this language does.
fn bundle(
    language: Language,
    texts: impl Iterator<Item = &'static str>,
    isolating: bool,
) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(isolating);
    if language == Language::Dari {
        bundle.set_formatter(Some(persian_number));
    }
    match language {
        Language::French => bundle.set_transform(Some(typography::unbroken)),
        Language::Pseudo(_) => bundle.set_transform(Some(pseudo::marked)),
        Language::English | Language::Dari => {}
    }
    for text in texts {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn persian_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(digits(&number.as_string(), Language::Dari)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::{EventKind, Known};
    use crate::domain::words::Answer;

    #[test]
    fn two_languages_speak_at_once() {
        let (french, dari) = (Translator::new(Language::French), Translator::new(Language::Dari));
        let kind = EventKind::MilitaryService;
        assert_eq!(french.name_of(&kind), "service militaire");
        assert_eq!(dari.name_of(&kind), "خدمت عسکری");
        assert_eq!(french.name_of(&Known::Told(Box::default())), "on me l’a raconté");
        assert_eq!(french.name_of(&Answer::<()>::DoesNotRemember), "je ne me souviens pas");
        assert_eq!(french.short_calendar(&Calendar::SolarHijriIran), "iranien");
    }

    #[test]
    fn no_french_line_begins_with_its_last_sign() {
        for t in [Translator::new(Language::French), Translator::plain(Language::French)] {
            for said in t.messages() {
                for broken in [" ;", " :", " ?", " !", " »", " %", "« "] {
                    assert!(!said.contains(broken), "{broken:?} in {said}");
                }
            }
        }
    }

    #[test]
    fn a_word_of_a_newer_version_is_not_shown_as_if_known() {
        let french = Translator::new(Language::French);
        assert_eq!(french.name_of(&EventKind::from("zeta".to_owned())), "autre");
        assert_eq!(french.named("event-kind-zeta"), None);
    }

    #[test]
    fn values_are_isolated_and_numbers_are_in_their_figures() {
        let dari = Translator::new(Language::Dari);
        let plain = Translator::plain(Language::Dari);
        assert_eq!(tr!(plain, "date-number", count = 1398), "۱۳۹۸");
        let both = tr!(dari, "date-both", first = "a", second = "b");
        assert_eq!(both, "\u{2068}a\u{2069} (\u{2068}b\u{2069})");
        assert_eq!(tr!(plain, "date-both", first = "a", second = "b"), "a (b)");
    }
    #[test]
    fn a_language_with_the_persons_side_alone_says_the_helpers_in_french() {
        let person = message::sides(Language::Dari).person;
        let alone = Translator::of(Language::Dari, Sides { person, helper: &[] }, false);
        let dari = Translator::plain(Language::Dari);
        let french = Translator::french();
        assert_eq!(alone.language(), Language::Dari);
        assert_eq!(alone.messages().count(), french.messages().count());
        // The person's messages, and the numbers in them, are hers.
        assert_eq!(tr!(alone, "form-yes"), tr!(dari, "form-yes"));
        assert_eq!(tr!(alone, "date-number", count = 1398), "۱۳۹۸");
        // The helper's are French to the last sign: figures, unbroken spaces, plurals.
        for count in [0, 1, 1398] {
            let said = tr!(alone, "exhibits-pages", count = count);
            assert_eq!(said, tr!(french, "exhibits-pages", count = count));
        }
        let frozen = tr!(alone, "exhibits-frozen-on", date = "« a »");
        assert_eq!(frozen, tr!(french, "exhibits-frozen-on", date = "« a »"));
        assert!(frozen.contains('\u{202F}') || frozen.contains('\u{A0}'), "{frozen}");
    }
}
