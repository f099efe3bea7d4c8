//! What is kept between two runs: languages, size, colours, time until the lock, where the window stood, how wide parts
//! of screens are.

use iced::{Size, Task};

use super::requests::Asked;
use super::{App, Message};
use crate::domain::words::LangTag;
use crate::kit::tokens::Scheme;
use crate::lang::{Language, Translator};
use crate::platform::message::{Reply, Request};
use crate::platform::settings::{LanguagePair, Settings, Theme, Window};
use crate::ui::divided::Widened;
use crate::ui::screen::languages::Whose;

/// Sizes of the window's content one can go through, per cent.
const ZOOMS: [u16; 9] = [80, 90, 100, 115, 130, 150, 200, 250, 300];
/// Minutes until the lock one can go through.
const IDLE: [u8; 6] = [1, 2, 5, 10, 15, 30];

/// The two languages of the settings; for a first run both are the system's.
pub(super) fn pair_of(settings: &Settings) -> LanguagePair {
    settings.languages.clone().unwrap_or_else(|| {
        let tag = LangTag::from(spoken().tag());
        LanguagePair { person: tag.clone(), helper: tag }
    })
}

/// Who speaks for the helper, and who for the person if the program speaks that language too.
pub(super) fn translators(pair: &LanguagePair) -> (Translator, Option<Translator>) {
    let helper = Language::from_tag(pair.helper.as_str()).unwrap_or(Language::French);
    let person = Language::from_tag(pair.person.as_str()).filter(|person| *person != helper);
    (Translator::new(helper), person.map(Translator::new))
}

/// The scheme of a theme.
pub(super) fn scheme_of(theme: Theme) -> Scheme {
    match theme {
        Theme::Light => Scheme::Light,
        Theme::Dark => Scheme::Dark,
        Theme::HighContrast => Scheme::Contrast,
    }
}

/// The language of the system, as far as the program speaks it.
fn spoken() -> Language {
    let wanted = crate::platform::language::wanted();
    crate::lang::language::system_language(wanted.iter().map(String::as_str))
}

impl App {
    /// Sends the settings to be kept, if they differ from those kept last.
    pub(super) fn keep(&mut self) -> Task<Message> {
        let theme = match self.scheme {
            Scheme::Light => Theme::Light,
            Scheme::Dark => Theme::Dark,
            Scheme::Contrast => Theme::HighContrast,
        };
        let now = Settings {
            zoom: self.zoom,
            theme,
            idle_minutes: self.idle_minutes,
            in_pictures: self.in_pictures,
            panes: self.panes_kept.names().map(|(name, share)| (name.to_owned(), share)).collect(),
            ..self.settings.clone()
        };
        if now == self.settings && !self.languages_chosen {
            return Task::none();
        }
        self.settings = now;
        if std::mem::take(&mut self.languages_chosen) {
            self.settings.languages = Some(self.pair.clone());
        }
        self.settings.window = self.window_now();
        self.ask(Request::Keep(self.settings.clone()), Asked::Kept)
    }

    /// A part of a screen is wider now; kept once it is not held any more.
    pub(super) fn widen(&mut self, to: Widened) {
        self.panes.set(to.pane, to.share);
        if to.ends {
            self.panes_kept = self.panes;
        }
    }

    /// The settings were kept, or not.
    pub(super) fn kept(&mut self, reply: &Reply) -> Task<Message> {
        if matches!(reply, Reply::Refused(_)) {
            self.say(|t| crate::lang::tr!(t, "entry-not-kept"));
        }
        Task::none()
    }

    /// Where the window stands, in the system's logical pixels.
    pub(super) fn window_now(&self) -> Option<Window> {
        let zoom = self.scale_factor();
        let Size { width, height } = self.window;
        Some(Window {
            width: (width * zoom).round() as u32,
            height: (height * zoom).round() as u32,
            at: self.position.or(self.settings.window.and_then(|window| window.at)),
            maximised: self.settings.window.is_some_and(|window| window.maximised),
        })
    }

    /// The window stands on a screen of this size: where it is too large for it, it fills it.
    pub(super) fn fit(&self, window: iced::window::Id, screen: Option<Size>) -> Task<Message> {
        let zoom = self.scale_factor();
        let too_large =
            screen.is_some_and(|screen| super::placement::is_too_large(self.window, screen, zoom));
        if too_large || self.whole_screen {
            return iced::window::maximize(window, true);
        }
        Task::none()
    }

    /// Somebody's language was chosen.
    pub(super) fn speak(&mut self, whose: Whose, tag: LangTag) {
        match whose {
            Whose::Person => self.pair.person = tag,
            Whose::Helper => self.pair.helper = tag,
        }
        self.languages_chosen = true;
        self.told = self.pair.person.clone();
        (self.first, self.second) = translators(&self.pair);
    }

    /// Speaks these languages, whatever the settings say: tests look through one that cannot be set.
    pub fn speak_in(&mut self, first: Language, second: Language) {
        self.first = Translator::new(first);
        self.second = Some(Translator::new(second));
    }

    /// Looks so, whatever the settings say: tests look through every theme on every screen.
    pub fn show_in(&mut self, theme: Theme) {
        self.scheme = scheme_of(theme);
    }

    /// Speaks what the open case now says is spoken at the desk, where that was changed: the person's
    /// language first, then the helper's. Nothing of it is kept for other cases.
    pub(super) fn follow_languages(&mut self, before: &[LangTag], after: &[LangTag]) {
        if before == after {
            return;
        }
        let of = |tags: &[LangTag], at: usize| {
            tags.get(at).and_then(|tag| Language::from_tag(tag.as_str()))
        };
        let (first, second) =
            (self.first.language(), self.second.as_ref().map(Translator::language));
        // The screen may be in the person's language just now, and stays so where it can.
        let exchanged = second.is_some() && of(before, 0) == Some(first);
        let (helper, person) =
            if exchanged { (second.unwrap_or(first), Some(first)) } else { (first, second) };
        let changed = |at: usize| before.get(at) != after.get(at);
        let helper = of(after, 1).filter(|_| changed(1)).unwrap_or(helper);
        let person = if changed(0) { of(after, 0) } else { person };
        if let Some(told) = after.first() {
            self.told = told.clone();
        }
        self.first = Translator::new(helper);
        self.second = person.filter(|person| *person != helper).map(Translator::new);
        if exchanged {
            self.swap_languages();
        }
    }

    /// Exchanges the two languages on screen.
    pub(super) fn swap_languages(&mut self) {
        if let Some(second) = self.second.take() {
            self.second = Some(std::mem::replace(&mut self.first, second));
        }
    }

    /// The next time until the lock.
    pub(super) fn idle_next(&mut self) {
        let next = IDLE.into_iter().find(|minutes| *minutes > self.idle_minutes);
        self.idle_minutes = next.unwrap_or(IDLE[0]);
    }

    /// The next size; from 200 % back to 100 %.
    pub(super) fn zoom_next(&mut self) {
        if self.zoom >= 200 {
            self.zoom_to(100);
        } else {
            self.zoom_by(1);
        }
    }

    pub(super) fn zoom_by(&mut self, by: isize) {
        let at = ZOOMS.iter().position(|zoom| *zoom >= self.zoom).unwrap_or(2);
        if let Some(zoom) = at.checked_add_signed(by).and_then(|at| ZOOMS.get(at)) {
            self.zoom_to(*zoom);
        }
    }

    /// This size, per cent. The window stays as it is, so that its content gets more or less room.
    pub(super) fn zoom_to(&mut self, zoom: u16) {
        let before = self.scale_factor();
        self.zoom = zoom;
        let by = before / self.scale_factor();
        self.window = Size::new(self.window.width * by, self.window.height * by);
    }
}
