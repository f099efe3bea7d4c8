//! Files and folders chosen inside the window, by a typed path or from a list.

use std::collections::BTreeSet;
use std::path::PathBuf;

use iced::widget::{column, container, row, scrollable, space};
use iced::{Alignment, Element, Length};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::date::{CivilDay, FuzzyDate};
use crate::domain::words::{LangTag, Words};
use crate::kit::button::{Weight, button, choice_row};
use crate::kit::context::{Both, Context};
use crate::kit::direction::{mirrored, start};
use crate::kit::field::{field, remark};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, label};
use crate::kit::theme::{bar, scroll};
use crate::kit::toast::STRIP;
use crate::kit::tokens::{
    ICON_20, LIST_ROW, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_32, TARGET,
};
use crate::kit::widget::editor::editor;
use crate::kit::widget::ends::ends;
use crate::kit::widget::group::group;
use crate::kit::widget::pressable::{Look, pressable};
use crate::kit::widget::rows::{Sight, rows};
use crate::lang::date::{Form, word_date};
use crate::lang::{Direction, tr};
use crate::report::path::FilePath;
use crate::report::system::{Entry, EntryKind, FileKind, KnownCase, Listing, Order, Place};
use crate::ui::frame::ROOMY;
use crate::ui::screen::closing::over;
use crate::ui::trouble::Trouble;

/// The field for a path.
const PATH: &str = "chooser-path";
/// The first row.
const FIRST: &str = "chooser-entry-0";
/// The field for the name of a new folder.
pub const NAME: &str = "chooser-name";
/// What is above and beneath what the dialog holds, logical px.
const AROUND: f32 = SPACE_32 + 2.0 * SPACE_16 + 4.0 * SPACE_8 + TARGET + SPACE_32;
/// Widths of the columns beside the name, logical px.
const DAY: f32 = 132.0;
const SIZE: f32 = 72.0;

/// What is to be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A case to open.
    OpenCase,
    /// A folder in which a case is made.
    Place,
    /// A folder with pictures.
    Photos,
    Files,
    /// A file of law.
    Law,
    /// Where a PDF is written.
    Save,
}

impl Purpose {
    /// Which files are listed.
    #[must_use]
    pub fn kind(self) -> FileKind {
        match self {
            Self::OpenCase | Self::Place | Self::Photos => FileKind::Folders,
            Self::Files => FileKind::Exhibits,
            Self::Law => FileKind::Law,
            Self::Save => FileKind::Pdf,
        }
    }
}

/// What is being chosen.
#[derive(Clone, Debug)]
pub struct Chooser {
    purpose: Purpose,
    /// No dialog of the system could be had.
    instead: bool,
    /// Cases unlocked since the program began.
    known: Vec<KnownCase>,
    order: Order,
    /// What a new folder is to be called, while that is asked.
    naming: Option<Words>,
    listing: Option<Listing>,
    typed: Words,
    chosen: BTreeSet<FilePath>,
    sight: Sight,
    trouble: Option<Trouble>,
    /// The file is there: whether it may be replaced is asked.
    exists: bool,
}

#[derive(Clone, Debug)]
pub enum Message {
    /// A path is being typed.
    Typed(Words),
    /// The typed path is wanted.
    Submit,
    /// A folder was pressed.
    Enter(FilePath),
    /// A case was pressed.
    Case(FilePath),
    /// A file was pressed.
    Toggle(FilePath),
    /// This folder, these files, or this place.
    Take,
    /// Replace the file that is there.
    Replace,
    /// The list is wanted in this order.
    Sort(Order),
    /// A new folder is wanted, or not after all.
    Naming(bool),
    /// Its name is being typed.
    Name(Words),
    /// It is to be made.
    Make,
    /// The list was scrolled.
    Scrolled(Sight),
    Close,
}

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Action {
    None,
    List(FilePath),
    /// List the same folder in this order, now and later.
    Sort(FilePath, Order),
    /// Make a folder of this name in this one.
    Make(FilePath, Words),
    /// The name of a new folder is asked for: the keyboard goes there.
    Ask,
    /// These were chosen: one folder, or files.
    Take(Vec<FilePath>),
    /// Save under this path.
    Save {
        path: FilePath,
        /// A file that is there may be replaced.
        replace: bool,
    },
    Close,
}

impl Chooser {
    /// Begins; `instead` if no dialog of the system could be had.
    #[must_use]
    pub fn new(purpose: Purpose, instead: bool) -> Self {
        Self {
            purpose,
            instead,
            known: Vec::new(),
            order: Order::default(),
            naming: None,
            listing: None,
            typed: Words::default(),
            chosen: BTreeSet::new(),
            sight: Sight::default(),
            trouble: None,
            exists: false,
        }
    }

    /// Calls these cases what they are called.
    #[must_use]
    pub fn knowing(self, known: Vec<KnownCase>) -> Self {
        Self { known, ..self }
    }

    /// Lists in this order.
    #[must_use]
    pub fn in_order(self, order: Order) -> Self {
        Self { order, ..self }
    }

    /// Closes what lies over the list; whether anything did.
    pub fn escape(&mut self) -> bool {
        self.naming.take().is_some()
    }

    /// Where the keyboard begins in what is listed: with what there is to choose, or where a path is typed.
    #[must_use]
    pub fn first(&self) -> &'static str {
        let chosen_from = !matches!(self.purpose, Purpose::Place | Purpose::Save);
        let any = self.listing.as_ref().is_some_and(|listing| !listing.entries.is_empty());
        if chosen_from && any { FIRST } else { PATH }
    }

    /// What is to be chosen.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Shows a folder. `name` is the name suggested for a file to save.
    pub fn list(&mut self, listing: Listing, name: &str) {
        self.sight = Sight::default();
        if self.listing.as_ref().is_some_and(|shown| shown.folder == listing.folder) {
            // The same in another order: what was typed and chosen stays.
            self.listing = Some(listing);
            return;
        }
        self.exists = false;
        self.naming = None;
        self.chosen.clear();
        let folder = listing.folder.as_path();
        let shown = if self.purpose == Purpose::Save { folder.join(name) } else { folder.into() };
        self.typed = shown.to_string_lossy().into_owned().into();
        self.listing = Some(listing);
    }

    /// It could not be done.
    pub fn failed(&mut self, trouble: Trouble) {
        self.trouble = Some(trouble);
    }

    /// A file of this name is there.
    pub fn exists(&mut self, trouble: Trouble) {
        self.exists = true;
        self.trouble = Some(trouble);
    }

    fn typed_path(&self) -> FilePath {
        // What was not retyped is the folder itself, to the byte.
        match &self.listing {
            Some(listing) if listing.folder.as_path().to_string_lossy() == self.typed.as_str() => {
                listing.folder.clone()
            }
            _ => FilePath::from(PathBuf::from(self.typed.as_str().trim())),
        }
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(text) => {
                self.typed = text;
                self.trouble = None;
                self.exists = false;
                Action::None
            }
            Message::Submit | Message::Take if self.purpose == Purpose::Save => {
                Action::Save { path: self.typed_path(), replace: false }
            }
            Message::Replace => Action::Save { path: self.typed_path(), replace: true },
            Message::Submit if self.typed.is_blank() => Action::None,
            Message::Submit => Action::Take(vec![self.typed_path()]),
            Message::Take if matches!(self.purpose, Purpose::Files | Purpose::Law) => {
                Action::Take(self.chosen.iter().cloned().collect())
            }
            Message::Take => Action::Take(vec![self.typed_path()]),
            Message::Case(path) if self.purpose == Purpose::OpenCase => Action::Take(vec![path]),
            Message::Enter(path) | Message::Case(path) => {
                self.trouble = None;
                Action::List(path)
            }
            Message::Toggle(path) => {
                if self.purpose == Purpose::Save {
                    self.typed = path.as_path().to_string_lossy().into_owned().into();
                } else if !self.chosen.remove(&path) {
                    self.chosen.insert(path);
                }
                Action::None
            }
            Message::Scrolled(sight) => {
                self.sight = sight;
                Action::None
            }
            Message::Sort(order) => match &self.listing {
                Some(listing) if order != self.order => {
                    self.order = order;
                    Action::Sort(listing.folder.clone(), order)
                }
                _ => Action::None,
            },
            Message::Naming(asked) => {
                self.naming = asked.then(Words::default);
                self.trouble = None;
                if asked { Action::Ask } else { Action::None }
            }
            Message::Name(name) => {
                self.trouble = None;
                self.naming = Some(name);
                Action::None
            }
            Message::Make => match (&self.listing, &self.naming) {
                (Some(listing), Some(name)) if !name.is_blank() => {
                    self.trouble = None;
                    Action::Make(listing.folder.clone(), name.clone())
                }
                _ => Action::None,
            },
            Message::Close => Action::Close,
        }
    }

    /// The dialog over what is there.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let mut content =
            column![both_ends(cx, self.title(cx), Role::Card, true)].spacing(SPACE_12);
        if self.instead {
            let words = cx.both(|t| tr!(t, "entry-no-dialog"));
            content = content.push(both_lines(cx, words, Role::Caption));
        }
        let tag = LangTag::from("en");
        let path = editor(cx.tokens, PATH, self.typed.as_str(), &tag)
            .one_line()
            .on_edit(|edited| Message::Typed(edited.text.into()))
            .on_submit(Message::Submit);
        content = content.push(
            field(cx, cx.both(|t| tr!(t, "entry-choose-path")), path)
                .help(cx.both(|t| tr!(t, "entry-choose-path-help"))),
        );
        if let Some(listing) = &self.listing {
            content = content.push(places(listing, cx)).push(self.tools(cx));
            content = content.push(self.entries(listing, cx));
        }
        // The list gives way to what is said of it, so that nothing else moves.
        let trouble = self.trouble.as_ref();
        content = content.push(trouble.map(|trouble| remark(cx, cx.both(|t| trouble.words(t)))));
        // In a low window the whole dialog scrolls; in a slim one what stands over the list has more lines.
        let (least, most) = if cx.slim() { (700.0, 700.0) } else { (420.0, 700.0) };
        let strip = if cx.window.height >= ROOMY { STRIP } else { 0.0 };
        let height = (cx.window.height - AROUND - strip).clamp(least, most);
        over(cx, content.height(height), self.buttons(cx))
    }

    /// In which order it is listed, and a new folder where something is to be put; or the name of that.
    fn tools<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        if let Some(name) = &self.naming {
            let tag = LangTag::from(t.language().tag());
            let name = editor(cx.tokens, NAME, name.as_str(), &tag)
                .one_line()
                .placeholder(tr!(t, "entry-choose-folder-name"))
                .on_edit(|edited| Message::Name(edited.text.into()))
                .on_submit(Message::Make);
            let make =
                button(cx, Weight::Outlined, Some(Icon::FolderPlus), tr!(t, "entry-choose-make"))
                    .id("chooser-make")
                    .on_press(Message::Make);
            let leave = button(cx, Weight::Quiet, None, tr!(t, "entry-cancel"))
                .id("chooser-make-not")
                .on_press(Message::Naming(false));
            let line = row![container(name).width(Length::Fill), make, leave];
            return mirrored(cx.direction(), line.spacing(SPACE_8).align_y(Alignment::Center));
        }
        let order = |order: Order, id: &'static str, word: String| -> Element<'a, Message> {
            let chosen = self.order == order;
            let look = if chosen { Look::chosen(cx.tokens) } else { Look::quiet(cx.tokens) };
            let word = label(cx, word);
            let word = Element::from(if chosen { word.strong() } else { word });
            pressable(cx.tokens, look, word)
                .id(id)
                .height(TARGET)
                .padding([0.0, SPACE_12])
                .on_press(Message::Sort(order))
                .into()
        };
        let orders = row![
            order(Order::ByName, "chooser-by-name", tr!(t, "entry-choose-by-name")),
            order(Order::NewestFirst, "chooser-newest", tr!(t, "entry-choose-newest")),
        ];
        let orders = mirrored(cx.direction(), orders.spacing(SPACE_4).wrap());
        let orders = group(cx.direction() == Direction::RightToLeft, orders);
        if !matches!(self.purpose, Purpose::Place | Purpose::Save) {
            return container(orders).width(Length::Fill).align_x(start(cx.direction())).into();
        }
        let make =
            button(cx, Weight::Quiet, Some(Icon::FolderPlus), tr!(t, "entry-choose-new-folder"))
                .id("chooser-new-folder")
                .on_press(Message::Naming(true));
        mirrored(cx.direction(), ends(orders, make, SPACE_8))
    }

    fn title(&self, cx: &Context<'_>) -> Both {
        cx.both(|t| match self.purpose {
            Purpose::OpenCase => tr!(t, "entry-choose-case"),
            Purpose::Place => tr!(t, "entry-choose-place"),
            Purpose::Photos => tr!(t, "exhibits-photos-by-hand"),
            Purpose::Files => tr!(t, "entry-choose-files"),
            Purpose::Law => tr!(t, "law-dialog"),
            Purpose::Save => tr!(t, "entry-choose-save"),
        })
    }

    fn entries<'a>(&'a self, listing: &'a Listing, cx: &Context<'a>) -> Element<'a, Message> {
        if listing.entries.is_empty() {
            let words = label(cx, tr!(cx.first, "entry-choose-empty")).colour(cx.tokens.ink_2);
            return container(Element::from(words.fill())).height(Length::Fill).into();
        }
        let cx_of_row = *cx;
        let heights = listing.entries.iter().map(|entry| row_height(entry.kind, cx));
        let height = heights.fold(TARGET, f32::max);
        let listed = rows(listing.entries.len(), height, self.sight, cx.window.height, move |at| {
            match listing.entries.get(at) {
                Some(entry) => self.entry(at, entry, height, &cx_of_row),
                None => space().into(),
            }
        });
        let mut content = column![group(cx.direction() == Direction::RightToLeft, listed)];
        if listing.left_out > 0 {
            let words = tr!(cx.first, "entry-choose-left-out", count = listing.left_out);
            content = content.push(Element::from(caption(cx, words).fill()));
        }
        scrollable(content)
            .direction(bar())
            .style(scroll(cx.tokens))
            .on_scroll(|viewport| Message::Scrolled(viewport.into()))
            .height(Length::Fill)
            .width(Length::Fill)
            .into()
    }

    fn entry<'a>(
        &self,
        at: usize,
        entry: &Entry,
        height: f32,
        cx: &Context<'a>,
    ) -> Element<'a, Message> {
        let t = cx.tokens;
        let (icon, colour) = match entry.kind {
            EntryKind::Case => (Icon::Lock, t.accent),
            EntryKind::Folder => (Icon::Folder, t.ink_2),
            EntryKind::File => (Icon::FileText, t.ink_2),
        };
        let chosen = self.chosen.contains(&entry.path);
        let icon = if chosen { Icon::Check } else { icon };
        let name = entry.path.name();
        let called = self.known.iter().find(|known| known.folder == entry.path);
        let called = called.map(|known| known.label.as_str().trim()).filter(|l| !l.is_empty());
        let called = called.map(|label| tr!(cx.first, "entry-choose-case-label", label = label));
        let strong = called.is_some();
        let mut first = label(cx, called.unwrap_or_else(|| name.as_str().to_owned())).one_line();
        if strong {
            first = first.strong();
        }
        let mut words = column![Element::from(first)].align_x(start(cx.direction()));
        if entry.kind == EntryKind::Case {
            let changed = entry.changed.and_then(|at| day_of(at, cx));
            let changed = changed.map_or_else(
                || tr!(cx.first, "entry-choose-case-entry"),
                |day| tr!(cx.first, "entry-choose-case-day", day = day),
            );
            let about = if strong {
                [name.as_str(), changed.as_str()].join(cx.first.apart())
            } else {
                changed
            };
            words = words.push(Element::from(caption(cx, about).one_line()));
        }
        let mut content = row![Element::from(icon.text(ICON_20, colour))];
        if entry.kind != EntryKind::Case {
            let day = entry.changed.and_then(|at| day_of(at, cx)).unwrap_or_default();
            let size =
                if entry.kind == EntryKind::File { size(entry.bytes, cx) } else { String::new() };
            if cx.slim() {
                let about = [day, size].into_iter().filter(|part| !part.is_empty());
                let about = about.collect::<Vec<_>>().join(cx.first.apart());
                content = content.push(words.push(Element::from(caption(cx, about).one_line())));
            } else {
                let words = container(words).width(Length::Fill).clip(true);
                content = content.push(words.align_x(start(cx.direction())));
                content = content.push(Element::from(caption(cx, day).one_line().width(DAY)));
                content = content.push(Element::from(caption(cx, size).one_line().width(SIZE)));
            }
        } else {
            content = content.push(words);
        }
        let content = content.spacing(SPACE_12).align_y(Alignment::Center).width(Length::Fill);
        let path = entry.path.clone();
        choice_row(cx, mirrored(cx.direction(), content), chosen)
            .id(format!("chooser-entry-{at}"))
            .height(height)
            .on_press(match entry.kind {
                EntryKind::Case => Message::Case(path),
                EntryKind::Folder => Message::Enter(path),
                EntryKind::File => Message::Toggle(path),
            })
            .into()
    }

    fn buttons<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        let close = button(cx, Weight::Outlined, None, tr!(t, "entry-cancel"))
            .id("chooser-close")
            .on_press(Message::Close);
        let (word, ready) = match self.purpose {
            Purpose::OpenCase => (tr!(t, "entry-unlock"), !self.typed.is_blank()),
            Purpose::Place | Purpose::Photos => {
                (tr!(t, "entry-choose-this"), !self.typed.is_blank())
            }
            Purpose::Files | Purpose::Law => {
                let count = self.chosen.len();
                (tr!(t, "entry-choose-take", count = count), count > 0)
            }
            Purpose::Save => (tr!(t, "entry-choose-save-here"), !self.typed.is_blank()),
        };
        let take = button(cx, Weight::Primary, None, word)
            .id("chooser-take")
            .on_press_maybe(ready.then_some(Message::Take));
        let mut line = row![].spacing(SPACE_8);
        if self.exists {
            let replace = button(cx, Weight::Outlined, None, tr!(t, "entry-choose-replace"));
            line = line.push(replace.id("chooser-replace").on_press(Message::Replace));
        }
        let line = mirrored(cx.direction(), line.push(take).wrap());
        mirrored(cx.direction(), ends(close, line, SPACE_8))
    }
}

/// Height of a row: what a case was called, and when it was changed, stand beneath one another, and so do the name,
/// the day and the size of a file where the window is slim.
fn row_height(kind: EntryKind, cx: &Context<'_>) -> f32 {
    if kind == EntryKind::Case || cx.slim() { LIST_ROW } else { TARGET }
}

/// How large a file is, roughly.
fn size(bytes: u64, cx: &Context<'_>) -> String {
    let of = |unit: u64| usize::try_from(bytes.div_ceil(unit)).unwrap_or(usize::MAX);
    match bytes {
        0..1_000_000 => tr!(cx.first, "entry-choose-kilobytes", count = of(1_000)),
        _ => tr!(cx.first, "entry-choose-megabytes", count = of(1_000_000)),
    }
}

/// The day of a moment, seconds since 1970, where the machine is.
fn day_of(at: i64, cx: &Context<'_>) -> Option<String> {
    let zone = TimeZone::try_system().unwrap_or(TimeZone::UTC);
    let date = Timestamp::from_second(at).ok()?.to_zoned(zone).date();
    let day = CivilDay::new(date.year(), date.month(), date.day()).ok()?;
    Some(word_date(&FuzzyDate::on_day(day), cx.calendar_of(cx.first), cx.first, Form::Table))
}

/// The folder above and the places to begin from.
fn places<'a>(listing: &'a Listing, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let place = |id: String, icon: Icon, word: String, path: &FilePath| -> Element<'a, Message> {
        button(cx, Weight::Quiet, Some(icon), word)
            .id(id)
            .on_press(Message::Enter(path.clone()))
            .into()
    };
    let mut line = row![].spacing(SPACE_4);
    if let Some(parent) = &listing.parent {
        let word = tr!(t, "entry-choose-up");
        line = line.push(place("chooser-up".to_owned(), Icon::ArrowUp, word, parent));
    }
    for (at, offered) in listing.places.iter().enumerate() {
        let id = format!("chooser-place-{at}");
        line = line.push(match offered {
            Place::Home(path) => place(id, Icon::Home, tr!(t, "entry-choose-home"), path),
            Place::Documents(path) => {
                place(id, Icon::Files, tr!(t, "entry-choose-documents"), path)
            }
            Place::Removable(path) => {
                let name = path.name();
                let word = tr!(t, "entry-choose-stick", name = name.as_str());
                place(id, Icon::Usb, word, path)
            }
        });
    }
    mirrored(cx.direction(), line.width(Length::Fill).wrap().vertical_spacing(SPACE_4))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> FilePath {
        FilePath::from(PathBuf::from(text))
    }

    #[test]
    fn a_case_is_taken_to_be_opened_and_entered_to_look_for_a_place() {
        let case = path("/media/stick/case");
        let mut opening = Chooser::new(Purpose::OpenCase, false);
        assert_eq!(opening.update(Message::Case(case.clone())), Action::Take(vec![case.clone()]));
        let mut placing = Chooser::new(Purpose::Place, false);
        assert_eq!(placing.update(Message::Case(case.clone())), Action::List(case));
    }

    #[test]
    fn a_file_is_replaced_only_when_that_was_pressed() {
        let mut saving = Chooser::new(Purpose::Save, true);
        assert_eq!(saving.update(Message::Typed("/tmp/a.pdf".into())), Action::None);
        let path = path("/tmp/a.pdf");
        assert_eq!(
            saving.update(Message::Submit),
            Action::Save { path: path.clone(), replace: false }
        );
        assert_eq!(saving.update(Message::Replace), Action::Save { path, replace: true });
    }

    fn listing(folder: &str) -> Listing {
        let (entries, places) = (Vec::new(), Vec::new());
        Listing { folder: path(folder), parent: None, entries, left_out: 0, places }
    }

    #[test]
    fn in_another_order_nothing_chosen_is_lost() {
        let mut files = Chooser::new(Purpose::Files, true);
        files.list(listing("/a"), "");
        assert_eq!(files.update(Message::Toggle(path("/a/b.pdf"))), Action::None);
        let sorted = Action::Sort(path("/a"), Order::NewestFirst);
        assert_eq!(files.update(Message::Sort(Order::NewestFirst)), sorted);
        assert_eq!(files.update(Message::Sort(Order::NewestFirst)), Action::None);
        files.list(listing("/a"), "");
        assert_eq!(files.update(Message::Take), Action::Take(vec![path("/a/b.pdf")]));
        files.list(listing("/c"), "");
        assert_eq!(files.update(Message::Take), Action::Take(Vec::new()));
    }

    #[test]
    fn a_folder_is_made_once_it_has_a_name_and_then_shown() {
        let mut saving = Chooser::new(Purpose::Save, true);
        saving.list(listing("/a"), "dossier.pdf");
        assert_eq!(saving.update(Message::Naming(true)), Action::Ask);
        assert_eq!(saving.update(Message::Make), Action::None);
        assert_eq!(saving.update(Message::Name("b".into())), Action::None);
        assert_eq!(saving.update(Message::Make), Action::Make(path("/a"), "b".into()));
        saving.failed(Trouble::NameTaken);
        assert_eq!(saving.update(Message::Name("c".into())), Action::None);
        assert_eq!(saving.update(Message::Make), Action::Make(path("/a"), "c".into()));
        saving.list(listing("/a/c"), "dossier.pdf");
        assert_eq!(saving.typed.as_str(), "/a/c/dossier.pdf");
        assert_eq!((saving.trouble.as_ref(), saving.naming.as_ref()), (None, None));
        assert_eq!(saving.update(Message::Naming(true)), Action::Ask);
        assert!(saving.escape() && !saving.escape(), "the name is put away before the list is");
    }

    #[test]
    fn files_are_chosen_and_let_go() {
        let mut files = Chooser::new(Purpose::Files, true);
        let (a, b) = (path("/a.jpg"), path("/b.pdf"));
        for pressed in [&a, &b, &a] {
            assert_eq!(files.update(Message::Toggle(pressed.clone())), Action::None);
        }
        assert_eq!(files.update(Message::Take), Action::Take(vec![b]));
    }
}
