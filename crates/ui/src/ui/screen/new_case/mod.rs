//! A new case in three steps: languages, what opens it, where it is kept.

mod place;
mod sheet;
mod shown;
mod stages;
mod words;

use crate::domain::words::{LangTag, Words};
use crate::kit::context::Context;
use crate::lang::Language;
use crate::report::path::FilePath;
use crate::ui::screen::languages::{self, Languages, Whose};
use crate::ui::trouble::Trouble;

/// Names the field in which the phrase is typed once more.
pub const CHECK: &str = "new-check";

pub const SCROLL: &str = "new-scroll";

/// One of the three steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Languages,
    /// What opens the case.
    Words,
    /// Where it is kept.
    Place,
}

/// What opens the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Words drawn from the list of a language.
    Words(Language),
    /// Groups of digits, for who reads none.
    Digits,
    /// A phrase of one's own.
    Own,
}

/// What became of the recovery sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    #[default]
    Waiting,
    /// On its way to the printer.
    Printing,
    /// The printer has it.
    Printed,
    /// No printer can be had.
    NoPrinter,
    Copied,
    Without,
}

/// Secrets drawn for a new case; the phrase is empty where a person makes up their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// What opens the case.
    pub phrase: Words,
    /// What opens it for the association.
    pub association: Words,
    /// The language of its words.
    pub association_lang: LangTag,
    /// The recovery code as printed.
    pub code: Words,
}

/// What was found about what was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weighed {
    /// The phrase and its second typing are the same.
    pub same: bool,
    /// A phrase of one's own is hard enough to guess.
    pub enough: bool,
}

/// A new case in the making.
#[derive(Clone, Debug)]
pub struct NewCase {
    stage: Stage,
    languages: Languages,
    way: Way,
    drawn: Drawn,
    own: Words,
    typed: Words,
    weighed: Weighed,
    covered: bool,
    association: bool,
    sheet: Sheet,
    place: Option<FilePath>,
    creating: bool,
    trouble: Option<Trouble>,
}

#[derive(Clone, Debug)]
pub enum Message {
    /// To the step before, or to the first screen.
    Back,
    /// To the next step.
    Continue,
    Zoom,
    Hide,
    /// About the two languages.
    Languages(languages::Message),
    /// Another way to open it.
    Way(Way),
    Draw,
    /// Cover the words, or show them.
    Cover,
    /// The phrase is being typed once more.
    Typed(Words),
    /// A phrase of one's own is being typed.
    Own(Words),
    /// A key for the association, or none.
    Association,
    Print,
    /// It is copied by hand.
    Copied,
    /// Go on without a sheet.
    WithoutSheet,
    /// Ask the system for a folder.
    PickPlace,
    /// Show the window's own list.
    Look,
    Create,
}

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Action {
    None,
    /// Back to the first screen.
    Leave,
    Zoom,
    Hide,
    Speak(Whose, LangTag),
    /// Draw a phrase, and the other secrets where there are none yet.
    Draw,
    /// Show the step from its top; draw first if nothing is drawn yet.
    Top {
        draw: bool,
    },
    /// Scroll so far that what has this name is seen.
    Reveal(&'static str),
    /// Look at what was typed.
    Weigh,
    Print,
    /// Ask the system for a folder.
    PickPlace,
    /// Show the window's own list.
    Look,
    Create,
}

impl NewCase {
    /// Begins, with words of this language.
    #[must_use]
    pub fn new(words: Language) -> Self {
        Self {
            stage: Stage::Languages,
            languages: Languages::default(),
            way: Way::Words(words),
            drawn: Drawn::default(),
            own: Words::default(),
            typed: Words::default(),
            weighed: Weighed::default(),
            covered: false,
            association: false,
            sheet: Sheet::default(),
            place: None,
            creating: false,
            trouble: None,
        }
    }

    /// The step on screen.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// What has the keyboard as the step begins: where the phrase is typed, what chooses the folder.
    #[must_use]
    pub fn first(&self) -> Option<&'static str> {
        match self.stage {
            Stage::Languages => None,
            Stage::Words if self.way == Way::Own => Some(words::OWN),
            Stage::Words => Some(CHECK),
            Stage::Place => Some(place::PLACE),
        }
    }

    #[must_use]
    pub fn way(&self) -> Way {
        self.way
    }

    /// The secrets drawn so far.
    #[must_use]
    pub fn drawn(&self) -> &Drawn {
        &self.drawn
    }

    /// The phrase that will open the case: drawn or made up.
    #[must_use]
    pub fn phrase(&self) -> &Words {
        if self.way == Way::Own { &self.own } else { &self.drawn.phrase }
    }

    /// The phrase as it was typed once more.
    #[must_use]
    pub fn typed(&self) -> &Words {
        &self.typed
    }

    /// Whether the association gets a key.
    #[must_use]
    pub fn has_association(&self) -> bool {
        self.association
    }

    /// Whether there is a recovery sheet.
    #[must_use]
    pub fn has_sheet(&self) -> bool {
        matches!(self.sheet, Sheet::Printed | Sheet::Copied)
    }

    #[must_use]
    pub fn place(&self) -> Option<&FilePath> {
        self.place.as_ref()
    }

    /// Words of this language, unless a step further was reached.
    pub fn offer_words(&mut self, language: Language) {
        if self.stage == Stage::Languages {
            self.way = Way::Words(language);
        }
    }

    /// Takes the secrets that were drawn.
    pub fn draw(&mut self, drawn: Drawn) {
        self.drawn = drawn;
        self.typed = Words::default();
        self.weighed = Weighed::default();
    }

    /// Takes what was found about what was typed.
    pub fn weigh(&mut self, weighed: Weighed) {
        self.weighed = weighed;
    }

    /// Takes what became of the sheet.
    pub fn sheet(&mut self, sheet: Sheet) {
        self.sheet = sheet;
    }

    /// Takes the folder that was chosen.
    pub fn take_place(&mut self, folder: FilePath, is_case: bool) {
        self.trouble = is_case.then_some(Trouble::IsACase);
        self.place = (!is_case).then_some(folder);
    }

    /// It could not be done.
    pub fn failed(&mut self, trouble: Trouble) {
        self.creating = false;
        self.trouble = Some(trouble);
    }

    /// Takes back what is typed in the list of languages, else closes it; whether one was open.
    pub fn escape(&mut self) -> bool {
        self.languages.escape()
    }

    fn is_checked(&self) -> bool {
        self.weighed.same && (self.way != Way::Own || self.weighed.enough)
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        if self.creating {
            return Action::None;
        }
        match message {
            Message::Back => self.back(),
            Message::Continue => self.forward(),
            Message::Zoom => Action::Zoom,
            Message::Hide => Action::Hide,
            Message::Languages(message) => match self.languages.update(message, cx) {
                Some((whose, tag)) => Action::Speak(whose, tag),
                None => Action::None,
            },
            Message::Way(way) => {
                self.way = way;
                Action::Draw
            }
            Message::Draw => Action::Draw,
            Message::Cover => {
                self.covered = !self.covered;
                Action::None
            }
            Message::Typed(text) => {
                self.typed = text;
                Action::Weigh
            }
            Message::Own(text) => {
                self.own = text;
                Action::Weigh
            }
            Message::Association => {
                self.association = !self.association;
                if self.association { Action::Reveal(words::ASSOCIATION) } else { Action::None }
            }
            Message::Print => {
                self.sheet = Sheet::Printing;
                Action::Print
            }
            Message::Copied => {
                self.sheet = Sheet::Copied;
                Action::None
            }
            Message::WithoutSheet => {
                self.sheet = Sheet::Without;
                self.forward()
            }
            Message::PickPlace => Action::PickPlace,
            Message::Look => Action::Look,
            Message::Create if self.place.is_none() => Action::None,
            Message::Create => {
                self.creating = true;
                self.trouble = None;
                Action::Create
            }
        }
    }

    fn back(&mut self) -> Action {
        self.trouble = None;
        self.stage = match self.stage {
            Stage::Languages => return Action::Leave,
            Stage::Words => Stage::Languages,
            Stage::Place => Stage::Words,
        };
        Action::Top { draw: false }
    }

    fn forward(&mut self) -> Action {
        match self.stage {
            Stage::Languages => {
                self.stage = Stage::Words;
                Action::Top { draw: self.drawn.code.is_blank() }
            }
            Stage::Words if self.is_checked() => {
                self.stage = Stage::Place;
                Action::Top { draw: false }
            }
            Stage::Words | Stage::Place => Action::None,
        }
    }
}
