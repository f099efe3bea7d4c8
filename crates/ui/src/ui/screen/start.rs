//! The first screen: open, new, or try with the example; no list of names.

use iced::widget::{column, container, row, rule, scrollable, space, stack};
use iced::{Alignment, Element, Length, Padding};

use crate::domain::words::LangTag;
use crate::kit::button::{Weight, button, glyph};
use crate::kit::context::{Both, Context};
use crate::kit::direction::{self, end, mirrored};
use crate::kit::field::remark;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, caption, help, in_language, label};
use crate::kit::theme::{bar, scroll, separator};
use crate::kit::tokens::{
    ICON_16, ICON_20, ICON_28, RADIUS_12, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32,
    Scheme,
};
use crate::kit::widget::ends::ends;
use crate::kit::widget::inert::inert;
use crate::kit::widget::pressable::{Look, Pressable, pressable};
use crate::lang::tr;
use crate::ui::frame::LOW;
use crate::ui::screen::languages::{self, Languages, Pair, Whose};
use crate::ui::screen::sheet::{self, Sheet};
use crate::ui::trouble::Trouble;

/// Widest content, logical px: the two fields of languages have their labels on one line each.
const WIDTH: f32 = 800.0;
/// Widest content of a large window, and how wide that is, logical px.
const LARGE: (f32, f32) = (960.0, 1_600.0);
/// Height of a window the content fills, logical px; what a higher one has more is shared above and below.
const FILLED: f32 = 800.0;

#[derive(Clone, Debug, Default)]
pub struct Start {
    languages: Languages,
    trouble: Option<Trouble>,
}

/// What was pressed on the first screen.
#[derive(Clone, Debug)]
pub enum Message {
    Open,
    /// Look for a case in the window's own list.
    Look,
    New,
    /// Try with the fictional example.
    Example,
    Zoom,
    Scheme(Scheme),
    /// Another time until the lock.
    Idle,
    /// A sheet to read.
    Sheet(Sheet),
    /// About the two languages.
    Languages(languages::Message),
}

/// What the first screen asks of the app.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Action {
    None,
    /// Ask the system for a case.
    Open,
    /// Show the window's own list.
    Look,
    New,
    /// Open the fictional example.
    Example,
    Zoom,
    Scheme(Scheme),
    /// Another time until the lock.
    Idle,
    /// Show a sheet to read.
    Sheet(Sheet),
    Speak(Whose, LangTag),
}

/// What the first screen shows of the settings.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// Size of the window's content, per cent.
    pub zoom: u16,
    /// Minutes until the lock.
    pub idle_minutes: u8,
    pub pair: Pair<'a>,
    /// No wall is missing around this window.
    pub protected: bool,
}

impl Start {
    /// The first screen, where something went wrong before.
    #[must_use]
    pub fn after(trouble: Trouble) -> Self {
        Self { trouble: Some(trouble), ..Self::default() }
    }

    /// Says what the app has to do.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        self.trouble = None;
        match message {
            Message::Open => Action::Open,
            Message::Look => Action::Look,
            Message::New => Action::New,
            Message::Example => Action::Example,
            Message::Zoom => Action::Zoom,
            Message::Scheme(scheme) => Action::Scheme(scheme),
            Message::Idle => Action::Idle,
            Message::Sheet(sheet) => Action::Sheet(sheet),
            Message::Languages(message) => match self.languages.update(message, cx) {
                Some((whose, tag)) => Action::Speak(whose, tag),
                None => Action::None,
            },
        }
    }

    /// Takes back what is typed in the list of languages, else closes it; whether one was open.
    pub fn escape(&mut self) -> bool {
        self.languages.escape()
    }

    /// Whether a list of languages lies over it.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.languages.is_open()
    }

    pub fn view<'a>(&'a self, shown: Shown<'_>, cx: &Context<'a>) -> Element<'a, Message> {
        let above = (cx.window.height - FILLED).max(0.0) / 2.0;
        let around = Padding::new(SPACE_32).top(SPACE_32 + above);
        let middle = container(self.middle(shown, cx)).center_x(Length::Fill).padding(around);
        let line = rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
        let foot = column![line, foot(cx)];
        // In a low window what is read once takes no room from what is pressed.
        let (within, beneath) =
            if cx.window.height < LOW { (Some(foot), None) } else { (None, Some(foot)) };
        let scrolled = scrollable(column![middle].push(within))
            .direction(bar())
            .style(scroll(cx.tokens))
            .height(Length::Fill);
        let base = column![tools(shown, cx), scrolled].push(beneath);
        let mut layers = stack![inert(self.languages.is_open(), base)];
        if let Some(list) = self.languages.list(shown.pair, cx) {
            layers = layers.push(list.map(Message::Languages));
        }
        layers.into()
    }

    fn middle<'a>(&'a self, shown: Shown<'_>, cx: &Context<'a>) -> Element<'a, Message> {
        let name = cx.both(|t| tr!(t, "start-name"));
        let first = label(cx, name.first).role(Role::Big).strong().serif();
        let names = match name.second.zip(cx.second) {
            Some((second, translator)) => {
                let second = in_language(translator.language(), second).role(Role::Big).strong();
                mirrored(cx.direction(), ends(first, second.serif(), SPACE_16))
            }
            None => first.fill().into(),
        };
        let what = both_ends(cx, cx.both(|t| tr!(t, "start-what")), Role::Story, false);
        let look = button(cx, Weight::Accent, Some(Icon::Search), tr!(cx.first, "entry-look-here"))
            .id("start-look")
            .on_press(Message::Look);
        let fields = self.languages.fields(shown.pair, cx).map(Message::Languages);
        let mut lines = column![names, what].spacing(SPACE_16);
        if let Some(trouble) = &self.trouble {
            lines = lines.push(remark(cx, cx.both(|t| trouble.words(t))));
        }
        lines = lines
            .push(ways(cx))
            .push(mirrored(cx.direction(), row![look].width(Length::Fill)))
            .push(space().height(SPACE_4))
            .push(fields);
        if let Some(words) = languages::untranslated(shown.pair, cx) {
            lines = lines.push(Element::from(help(cx, words).caption().fill()));
        }
        let (large, from) = LARGE;
        lines.max_width(if cx.window.width >= from { large } else { WIDTH }).into()
    }
}

fn ways<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let open = cx.both(|t| tr!(t, "entry-open"));
    let new = cx.both(|t| tr!(t, "entry-new"));
    let example = cx.both(|t| tr!(t, "start-example"));
    column![
        way(cx, Icon::FolderOpen, open, tr!(cx.first, "entry-open-help"), Message::Open)
            .id("start-open"),
        way(cx, Icon::FilePlus, new, tr!(cx.first, "entry-new-help"), Message::New).id("start-new"),
        way(cx, Icon::Play, example, tr!(cx.first, "start-example-help"), Message::Example)
            .id("start-example"),
    ]
    .spacing(SPACE_16)
    .into()
}

fn tools<'a>(shown: Shown<'_>, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let (icon, name) = scheme(cx);
    let idle = tr!(t, "entry-idle", minutes = shown.idle_minutes);
    let sheets = [Sheet::Guide(None), Sheet::About, Sheet::Protection].map(|sheet| {
        let (icon, words, id) = sheet::name(sheet, cx);
        let (icon, words) = match sheet {
            Sheet::Protection if !shown.protected => {
                (Icon::TriangleAlert, tr!(t, "protection-gaps"))
            }
            _ => (icon, words),
        };
        button(cx, Weight::Quiet, Some(icon), words).id(id).on_press(Message::Sheet(sheet)).into()
    });
    let bar = row(sheets)
        .push(
            button(cx, Weight::Quiet, Some(Icon::Lock), idle)
                .id("start-idle")
                .on_press(Message::Idle),
        )
        .push(
            button(
                cx,
                Weight::Quiet,
                Some(Icon::ZoomIn),
                tr!(t, "desk-zoom", percent = shown.zoom),
            )
            .id("start-zoom")
            .repeats()
            .on_press(Message::Zoom),
        )
        .push(
            button(cx, Weight::Quiet, Some(icon), name)
                .id("start-scheme")
                .on_press(Message::Scheme(cx.tokens.scheme.next())),
        )
        .spacing(SPACE_4)
        .align_y(Alignment::Center)
        .wrap();
    let bar = container(mirrored(cx.direction(), bar)).padding([SPACE_8, SPACE_16]);
    container(bar).width(Length::Fill).align_x(end(cx.direction())).into()
}

/// The icon and the name of the scheme the window is drawn in.
#[must_use]
pub fn scheme(cx: &Context<'_>) -> (Icon, String) {
    match cx.tokens.scheme {
        Scheme::Light => (Icon::Sun, tr!(cx.first, "start-light")),
        Scheme::Dark => (Icon::Moon, tr!(cx.first, "start-dark")),
        Scheme::Contrast => (Icon::Contrast, tr!(cx.first, "start-contrast")),
    }
}

/// What is not done here: no network, no list.
fn foot<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let said = |icon: Icon, words: String| -> Element<'a, Message> {
        let content = row![
            Element::from(icon.text(ICON_16, cx.tokens.ink_3)),
            Element::from(caption(cx, words))
        ];
        mirrored(cx.direction(), content.spacing(SPACE_8).align_y(Alignment::Center))
    };
    let network = cx.both(|t| tr!(t, "entry-network"));
    let mut said =
        row![said(Icon::Cable, network.first), said(Icon::List, tr!(cx.first, "entry-no-list"))];
    if let Some((second, translator)) = network.second.zip(cx.second) {
        let second = in_language(translator.language(), second).caption();
        said = said.push(Element::from(second.colour(cx.tokens.ink_3)));
    }
    let said = said.spacing(SPACE_32).wrap().vertical_spacing(SPACE_4);
    container(mirrored(cx.direction(), said))
        .center_x(Length::Fill)
        .padding([SPACE_16, SPACE_32])
        .into()
}

/// A large way to begin.
fn way<'a>(
    cx: &Context<'a>,
    icon: Icon,
    words: Both,
    help: String,
    message: Message,
) -> Pressable<'a, Message> {
    let t = cx.tokens;
    let lines = column![
        Element::from(label(cx, words.first).card()),
        Element::from(label(cx, help).caption().colour(t.ink_2))
    ]
    .spacing(SPACE_4)
    .align_x(direction::start(cx.direction()));
    let lines: Element<'a, Message> = match words.second.zip(cx.second) {
        Some((second, translator)) => {
            let second = in_language(translator.language(), second).card();
            mirrored(cx.direction(), ends(lines, second, SPACE_16))
        }
        None => mirrored(cx.direction(), row![lines].width(Length::Fill)),
    };
    let mut content = row![Element::from(icon.text(ICON_28, t.accent)), lines]
        .spacing(if cx.very_narrow() { SPACE_12 } else { SPACE_24 })
        .align_y(Alignment::Center);
    content = content.push(glyph(cx, Icon::ChevronRight, ICON_20));
    let mut look = Look::outlined(t);
    look.line = t.line;
    look.radius = RADIUS_12;
    pressable(t, look, mirrored(cx.direction(), content))
        .width(Length::Fill)
        .padding(SPACE_16)
        .on_press(message)
}
