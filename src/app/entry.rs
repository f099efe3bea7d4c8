//! Before the open case: the first screen, a new case, a case to be unlocked.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use iced::Task;
use iced::widget::operation;

use super::requests::Asked;
use super::store::{Store, aside};
use super::{App, Message, Mode};
use crate::domain::Case;
use crate::domain::words::{LangTag, Words};
use crate::kit::widget::reveal::reveal;
use crate::lang::{Language, tr};
use crate::platform::keyboard::Keyboard;
use crate::platform::message::{DialogWords, Reply, Request};
use crate::report::keyboard::Keys;
use crate::report::path::FilePath;
use crate::report::print::Order;
use crate::ui::screen::chooser::Purpose;
use crate::ui::screen::new_case::{self, Drawn, NewCase, Stage, Way, Weighed};
use crate::ui::screen::start::{self, Start};
use crate::ui::screen::unlock::{self, Unlock};
use crate::ui::step::Step;
use crate::ui::trouble::Trouble;
use crate::vault::{self, NewSlot, OpenCase, RecoveryCode, Role, Secret, WordList};

/// A case that was opened or made beside the window's thread, handed over once.
#[derive(Clone)]
pub struct Opened(Arc<Mutex<Option<Laid>>>);

struct Laid {
    open: OpenCase,
    case: Case,
    path: PathBuf,
}

impl Opened {
    fn new(open: OpenCase, case: Case, path: PathBuf) -> Self {
        Self(Arc::new(Mutex::new(Some(Laid { open, case, path }))))
    }

    fn take(&self) -> Option<Laid> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Shows nothing of what is inside.
impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Opened")
    }
}

impl App {
    /// On the first screen.
    pub(super) fn started(&mut self, message: start::Message) -> Task<Message> {
        let mut mode = std::mem::take(&mut self.mode);
        let action = match &mut mode {
            Mode::Start(start) => start.update(message, &self.context()),
            _ => start::Action::None,
        };
        self.mode = mode;
        match action {
            start::Action::None => {}
            start::Action::Open => return self.ask_folder(Asked::Case),
            start::Action::Look => return self.look(Purpose::OpenCase, false),
            start::Action::New => {
                self.mode = Mode::New(Box::new(NewCase::new(self.words_of())));
                // Who chose the languages on this screen or before is not asked again.
                if self.settings.languages.is_some() || self.languages_chosen {
                    return self.in_new(new_case::Message::Continue);
                }
            }
            start::Action::Example => self.lay_out_example(),
            start::Action::Zoom => self.zoom_next(),
            start::Action::Scheme(scheme) => self.scheme = scheme,
            start::Action::Idle => self.idle_next(),
            start::Action::Sheet(sheet) => return self.show_sheet(sheet),
            start::Action::Speak(whose, tag) => self.speak(whose, tag),
        }
        Task::none()
    }

    /// While a case is being made.
    pub(super) fn in_new(&mut self, message: new_case::Message) -> Task<Message> {
        let mut mode = std::mem::take(&mut self.mode);
        let action = match &mut mode {
            Mode::New(new) => new.update(message, &self.context()),
            _ => new_case::Action::None,
        };
        self.mode = mode;
        match action {
            new_case::Action::None => {}
            new_case::Action::Leave => self.mode = Mode::default(),
            new_case::Action::Zoom => self.zoom_next(),
            new_case::Action::Hide => return self.hide(),
            new_case::Action::Speak(whose, tag) => {
                self.speak(whose, tag);
                let language = self.words_of();
                if let Mode::New(new) = &mut self.mode {
                    new.offer_words(language);
                }
            }
            new_case::Action::Draw => self.draw(),
            new_case::Action::Top { draw } => {
                if draw {
                    self.draw();
                }
                let top = operation::AbsoluteOffset { x: 0.0, y: 0.0 };
                let top = operation::scroll_to(iced::widget::Id::new(new_case::SCROLL), top);
                let first = match &self.mode {
                    Mode::New(new) => new.first(),
                    _ => None,
                };
                return match first {
                    Some(first) => top.chain(operation::focus(first)),
                    None => top,
                };
            }
            new_case::Action::Reveal(name) => {
                return iced::advanced::widget::operate(reveal(iced::widget::Id::new(name)));
            }
            new_case::Action::Weigh => self.weigh(),
            new_case::Action::Print => {
                return self.ask(Request::Print { order: Order::default() }, Asked::Sheet);
            }
            new_case::Action::PickPlace => return self.ask_folder(Asked::Place),
            new_case::Action::Look => return self.look(Purpose::Place, false),
            new_case::Action::Create => return self.create(),
        }
        Task::none()
    }

    /// While a case is being unlocked.
    pub(super) fn in_unlock(&mut self, message: unlock::Message) -> Task<Message> {
        let Mode::Unlock(unlock) = &mut self.mode else { return Task::none() };
        match unlock.update(message) {
            unlock::Action::None => Task::none(),
            unlock::Action::Open => self.open(),
            unlock::Action::Cancel => {
                self.attempt += 1;
                operation::focus(unlock::FIELD)
            }
            unlock::Action::Leave => {
                self.attempt += 1;
                self.mode = Mode::default();
                Task::none()
            }
        }
    }

    /// The word list offered first: in the person's language, else the helper's, else French, whichever the
    /// keyboard types as it is set; where none of them can be typed, French.
    fn words_of(&self) -> Language {
        let keys = self.keyboard.as_ref().and_then(Keyboard::look).or_else(|| self.keys.clone());
        let keys = keys.unwrap_or(Keys { layout: None, caps_lock: false });
        let at_desk = [&self.pair.person, &self.pair.helper];
        let at_desk = at_desk.into_iter().filter_map(|tag| Language::from_tag(tag.as_str()));
        at_desk
            .chain([Language::French])
            .find(|language| keys.can_type(&language.tag().into()))
            .unwrap_or(Language::French)
    }

    pub(super) fn ask_folder(&mut self, why: Asked) -> Task<Message> {
        let title = tr!(self.first, "entry-dialog-folder");
        let words = DialogWords { title, filter: String::new() };
        self.ask(Request::PickFolder { words }, why)
    }

    /// A folder was chosen for a case to open.
    pub(super) fn case_chosen(&mut self, reply: Reply) -> Task<Message> {
        match reply {
            Reply::Folder { folder, is_case: true, synced, .. } => {
                self.say_synced(synced);
                self.show_lock(folder, false)
            }
            // Perhaps it holds one: what lies inside is shown.
            Reply::Folder { folder, .. } => {
                let listing = self.look_in(Purpose::OpenCase, folder);
                self.choosing_failed(Trouble::NotACase);
                listing
            }
            Reply::NoDialog => self.look(Purpose::OpenCase, true),
            Reply::Refused(why) if self.choosing.is_none() => {
                self.mode = Mode::Start(Start::after(Trouble::Refused(why)));
                Task::none()
            }
            other => self.not_chosen(&other),
        }
    }

    /// A folder was chosen in which a case is to be made.
    pub(super) fn place_chosen(&mut self, reply: Reply) -> Task<Message> {
        let Mode::New(new) = &mut self.mode else { return Task::none() };
        match reply {
            Reply::Folder { folder, is_case, synced, .. } => {
                new.take_place(folder, is_case);
                self.choosing = None;
                self.say_synced(synced.filter(|_| !is_case));
                Task::none()
            }
            Reply::NoDialog => self.look(Purpose::Place, true),
            Reply::Refused(why) if self.choosing.is_none() => {
                new.failed(Trouble::Refused(why));
                Task::none()
            }
            other => self.not_chosen(&other),
        }
    }

    /// Shows the lock of a case.
    pub(super) fn show_lock(&mut self, folder: FilePath, locked: bool) -> Task<Message> {
        self.choosing = None;
        self.versions = None;
        self.mode = Mode::Unlock(Unlock::new(folder, locked));
        operation::focus(unlock::FIELD)
    }

    fn open(&mut self) -> Task<Message> {
        let Mode::Unlock(unlock) = &mut self.mode else { return Task::none() };
        let typed = unlock.typed().as_str();
        let secret = match Secret::typed(typed) {
            Ok(_) if vault::looks_mistyped(typed) => {
                unlock.failed(Trouble::Mistyped);
                return Task::none();
            }
            Ok(secret) => secret,
            Err(error) => {
                unlock.failed(Trouble::Vault(error));
                return Task::none();
            }
        };
        let path = unlock.folder().as_path().to_owned();
        let folders = Arc::clone(&self.folders);
        self.attempt += 1;
        let attempt = self.attempt;
        let work = move || {
            let (open, case) = vault::open_in(&*folders, &path, &secret)?;
            Ok(Opened::new(open, case, path))
        };
        aside(work, move |heard| Message::Opened(attempt, heard))
    }

    fn draw(&mut self) {
        let helper = Language::from_tag(self.pair.helper.as_str()).unwrap_or(Language::French);
        let Mode::New(new) = &mut self.mode else { return };
        match drawn(new.way(), new.drawn(), helper) {
            Ok(drawn) => new.draw(drawn),
            Err(error) => new.failed(Trouble::Vault(error)),
        }
    }

    fn weigh(&mut self) {
        let Mode::New(new) = &mut self.mode else { return };
        let phrase = new.phrase().as_str();
        let twice = (Secret::typed(phrase), Secret::typed(new.typed().as_str()));
        let same = matches!(&twice, (Ok(one), Ok(two)) if one == two);
        let weighed = Weighed { same, enough: vault::chosen(phrase).is_ok() };
        new.weigh(weighed);
    }

    fn create(&mut self) -> Task<Message> {
        let languages = {
            let mut languages = vec![self.pair.person.clone()];
            if self.pair.helper != self.pair.person {
                languages.push(self.pair.helper.clone());
            }
            languages
        };
        let now = self.clock.timestamp();
        let Mode::New(new) = &mut self.mode else { return Task::none() };
        let Some(place) = new.place().map(|place| place.as_path().to_owned()) else {
            return Task::none();
        };
        let slots = match slots(new) {
            Ok(slots) => slots,
            Err(error) => {
                new.failed(Trouble::Vault(error));
                return Task::none();
            }
        };
        let folders = Arc::clone(&self.folders);
        self.attempt += 1;
        let attempt = self.attempt;
        let work = move || {
            let case = Case { languages, ..Case::default() };
            let open = vault::create_in(&*folders, &place, &slots, &case, now)?;
            let path = place.join(open.folder_name());
            Ok(Opened::new(open, case, path))
        };
        aside(work, move |heard| Message::Opened(attempt, heard))
    }

    /// A case was opened or made, or could not be.
    pub(super) fn opened(
        &mut self,
        attempt: u64,
        heard: Option<Result<Opened, vault::Error>>,
    ) -> Task<Message> {
        // What nobody waits for any more is dropped, and its keys with it.
        if attempt != self.attempt {
            return Task::none();
        }
        let trouble = match heard {
            Some(Ok(opened)) => match opened.take() {
                Some(Laid { open, case, path }) => {
                    let notices = open.notices().to_vec();
                    let is_new = matches!(self.mode, Mode::New(_));
                    self.lay_out(Store::vault(open, path), case);
                    self.tell_opening(&notices);
                    let versions = self.look_at_versions();
                    // A new case begins with the welcome; an old one with what is to be done.
                    return match &mut self.mode {
                        Mode::Open(case) if is_new => {
                            Task::batch([case.go(Step::Welcome).map(Message::Workspace), versions])
                        }
                        _ => versions,
                    };
                }
                None => Trouble::Lost,
            },
            Some(Err(error)) => Trouble::Vault(error),
            None => Trouble::Lost,
        };
        match &mut self.mode {
            Mode::Unlock(unlock) => {
                unlock.failed(trouble);
                operation::focus(unlock::FIELD)
            }
            Mode::New(new) => {
                new.failed(trouble);
                Task::none()
            }
            _ => Task::none(),
        }
    }

    /// Tells what a person should know about how the case opened. What keeps it from being saved here has a bar
    /// of its own.
    pub(super) fn tell_opening(&mut self, notices: &[vault::Notice]) {
        for notice in notices {
            let shown = matches!(notice, vault::Notice::Fork { .. } | vault::Notice::OpenElsewhere);
            if !shown {
                self.say_of_opening(notice);
            }
        }
    }

    /// The case in the making, if one is.
    #[must_use]
    pub fn new_case(&self) -> Option<&NewCase> {
        match &self.mode {
            Mode::New(new) => Some(new),
            _ => None,
        }
    }

    /// Whether what is on screen takes a passphrase.
    pub(super) fn takes_secret(&self) -> bool {
        match &self.mode {
            Mode::Unlock(_) => true,
            Mode::New(new) => new.stage() == Stage::Words,
            _ => false,
        }
    }
}

/// A phrase for this way; what was drawn before for others stays.
fn drawn(way: Way, before: &Drawn, helper: Language) -> Result<Drawn, vault::Error> {
    let phrase = match way {
        Way::Words(language) => words(language)?,
        Way::Digits => Words::from(vault::digit_phrase(vault::random()?.into()).as_str()),
        Way::Own => Words::default(),
    };
    if !before.code.is_blank() {
        return Ok(Drawn { phrase, ..before.clone() });
    }
    let code = RecoveryCode::new(vault::random()?);
    let code = Words::from(code.printed().as_str());
    let association_lang = LangTag::from(helper.tag());
    Ok(Drawn { phrase, association: words(helper)?, association_lang, code })
}

fn words(language: Language) -> Result<Words, vault::Error> {
    let list = match language {
        Language::French | Language::Pseudo(_) => WordList::French,
        Language::English => WordList::English,
        Language::Dari => WordList::Dari,
    };
    Ok(Words::from(vault::word_phrase(list, vault::random()?.into()).as_str()))
}

/// Who opens the new case.
fn slots(new: &NewCase) -> Result<Vec<NewSlot>, vault::Error> {
    let slot = |role, secret| NewSlot { role, label: Words::default(), secret };
    let phrase = new.phrase().as_str();
    let own = match new.way() {
        Way::Own => vault::chosen(phrase)?,
        Way::Words(_) | Way::Digits => Secret::typed(phrase)?,
    };
    let mut slots = vec![slot(Role::Applicant, own)];
    if new.has_association() {
        let secret = Secret::typed(new.drawn().association.as_str())?;
        slots.push(slot(Role::Helper, secret));
    }
    if new.has_sheet() {
        slots.push(slot(Role::RecoverySheet, Secret::typed(new.drawn().code.as_str())?));
    }
    Ok(slots)
}
