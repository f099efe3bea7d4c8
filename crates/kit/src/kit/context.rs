//! What every view is given: two languages, direction, tokens, the day and the size of the window.

use iced::Size;

use super::pane::Panes;
use super::tokens::{NARROW, SLIM, Tokens, VERY_NARROW};
use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::domain::words::LangTag;
use crate::lang::date::{Hints, Telling};
use crate::lang::{Direction, Language, Translator};

/// What every view is given.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// Speaks the language of the frame: titles, steps, buttons.
    pub first: &'a Translator,
    /// Speaks the other language at the desk; `None` where the program has no translation of it.
    pub second: Option<&'a Translator>,
    /// The language the person tells in, which the program may not speak.
    pub told: &'a LangTag,
    /// The calendar the person counts in.
    pub calendar: &'a Calendar,
    /// The person's birth as it was told, from which ages count.
    pub birth: Option<&'a FuzzyDate>,
    /// Colours and line widths.
    pub tokens: &'a Tokens,
    /// The civil day it is.
    pub today: CivilDay,
    /// The window, logical px.
    pub window: Size,
    /// One logical px is one px of the screen.
    pub pixel_for_pixel: bool,
    /// How wide parts of screens were made.
    pub panes: Panes,
    /// The screen is turned to the person: the frame speaks the person's language where the program can.
    pub facing_person: bool,
}

/// A text of the program in both languages at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Both {
    /// In the language of the frame.
    pub first: String,
    /// In the other one, if the program speaks it.
    pub second: Option<String>,
}

impl<'a> Context<'a> {
    /// The direction of the frame.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.first.language().direction()
    }

    /// Says something in both languages.
    pub fn both(&self, say: impl Fn(&'a Translator) -> String) -> Both {
        Both { first: say(self.first), second: self.second.map(say) }
    }

    /// Says something in the frame's language, and in the other one as well while the screen is turned to the person.
    pub fn for_person(&self, say: impl Fn(&'a Translator) -> String) -> Both {
        let second = self.second.filter(|_| self.facing_person);
        Both { first: say(self.first), second: second.map(say) }
    }

    /// The languages of the program at this desk, the frame's first.
    pub fn languages(&self) -> impl Iterator<Item = Language> + use<'a> {
        std::iter::once(self.first.language()).chain(self.second.map(Translator::language))
    }

    /// The calendar a language is read in at this desk: Dari with Afghan months, but where the person counts
    /// with Iranian ones.
    #[must_use]
    pub fn calendar_of(&self, t: &Translator) -> &'a Calendar {
        match t.language() {
            Language::French | Language::English | Language::Pseudo(_) => &Calendar::Gregorian,
            Language::Dari if *self.calendar == Calendar::SolarHijriIran => self.calendar,
            Language::Dari => &Calendar::SolarHijriAfghan,
        }
    }

    /// How words of a date typed at this desk are understood.
    #[must_use]
    pub fn telling(&self) -> Telling {
        let spoken = self.languages().map(|language| LangTag::from(language.tag()));
        let hints = Hints {
            usual: Some(self.calendar.clone()),
            today: Some(self.today),
            // No surer than the birth: all the days it may have been.
            born: self.birth.map(FuzzyDate::loose_interval).filter(|days| !days.is_open()),
            ..Hints::default()
        };
        Telling { langs: spoken.chain([self.told.clone()]).collect(), hints }
    }

    /// Whether the end side has no room beside the step.
    #[must_use]
    pub fn narrow(&self) -> bool {
        self.window.width < NARROW
    }

    /// Whether two things of some words have no room beside one another.
    #[must_use]
    pub fn slim(&self) -> bool {
        self.window.width < SLIM
    }

    /// Whether the steps have no room either.
    #[must_use]
    pub fn very_narrow(&self) -> bool {
        self.window.width < VERY_NARROW
    }
}
