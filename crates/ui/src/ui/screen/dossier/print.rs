//! Printing the dossier: where, how often, how, which pages; what is left after a jam; a file for the copier.

use iced::widget::{Id, column, container, row, rule, scrollable};
use iced::{Alignment, Element, Length};

use super::in_tabs;
use super::remarks::wide;
use crate::domain::words::LangTag;
use crate::kit::access::{Mark, marked};
use crate::kit::button::{Weight, button, check, choice_row};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::field::{field, remark};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, label, told};
use crate::kit::theme::{Panel as Ground, bar, scroll, separator};
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TARGET, TARGET_LARGE};
use crate::kit::widget::editor::editor;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::pressable::Look;
use crate::lang::language::digits;
use crate::lang::{Direction, tr};
use crate::report::print::{
    CameOut, MOST_COPIES, Manner, PAGES_ARE_DRAWN, PrinterName, Printers, Run, Sides, USUAL_COPIES,
};
use crate::report::spec::BuildName;
use crate::ui::action::{Action, Ask, Print};
use crate::ui::desk::Desk;
use crate::ui::form::text::small_number;
use crate::ui::preview::{Freshness, Saving};
use crate::ui::screen::outside;

/// What begins printing, by its name.
pub const GO: &str = "print-go";
/// What leads back from it, by its name.
pub const BACK: &str = "print-back";
/// Width of a page's number, logical px.
const NUMBER: f32 = 64.0;

/// What is chosen for paper.
#[derive(Debug, Default)]
pub(super) struct Panel {
    open: bool,
    printer: Option<PrinterName>,
    copies: Option<u8>,
    sides: Sides,
    colour: bool,
    first: Option<u32>,
    last: Option<u32>,
    /// The printer stopped on the way: what came out.
    stopped: Option<Stopped>,
    /// What a file in clear is was told.
    announced: bool,
}

/// What came out, as far as it was said.
#[derive(Debug, Default, Clone, Copy)]
struct Stopped {
    copies: u8,
    missing: Option<u32>,
}

#[derive(Clone, Debug)]
pub enum Message {
    Open,
    Close,
    /// Look for printers again.
    Look,
    Printer(PrinterName),
    Copies(u8),
    Sides(Sides),
    Colour(bool),
    First(Option<u32>),
    Last(Option<u32>),
    Go,
    /// The printer stopped on the way, or did not.
    Stopped,
    /// So many copies lie there whole.
    Whole(u8),
    /// The first page that is missing.
    Missing(Option<u32>),
    Left,
    /// A file for the copier is wanted: tell what that is.
    Stick,
}

/// How many copies there are unless somebody says otherwise: one of what is not sent.
fn usual_copies(volume: BuildName) -> u8 {
    if volume == BuildName::Ofpra { USUAL_COPIES } else { 1 }
}

impl Panel {
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Opens it; the keyboard comes to what begins printing once the printers are known.
    pub(super) fn open(&mut self) -> Action {
        self.open = true;
        Action::Ask(Ask::Print(Print::Look))
    }

    /// Another volume is on screen: its pages are others.
    pub(super) fn other_pages(&mut self) {
        (self.copies, self.first, self.last) = (None, None, None);
    }

    fn copies(&self, volume: BuildName) -> u8 {
        self.copies.unwrap_or_else(|| usual_copies(volume))
    }

    /// Where to print: what was chosen, else the usual printer, else the only one.
    fn printer<'a>(&'a self, printers: &'a Printers) -> Option<&'a PrinterName> {
        let chosen = self.printer.as_ref().filter(|name| printers.names.contains(name));
        let only = printers.names.first().filter(|_| printers.names.len() == 1);
        chosen.or(printers.usual.as_ref()).or(only)
    }

    /// The pages wanted, if there are such pages.
    fn run(&self, volume: BuildName, desk: &Desk<'_>) -> Option<Run> {
        let pages = u32::try_from(desk.preview.pages.len()).unwrap_or(u32::MAX);
        let (first, last) = (self.first.unwrap_or(1), self.last.unwrap_or(pages));
        let there = 1 <= first && first <= last && last <= pages;
        there.then_some(Run { first, last, copies: self.copies(volume) })
    }

    /// What is asked of the printer, if all is there.
    fn order(&self, volume: BuildName, desk: &Desk<'_>) -> Option<(Manner, Run)> {
        let paper = &desk.preview.paper;
        let ready = desk.preview.freshness == Freshness::UpToDate && !paper.sending;
        let printer = self.printer(paper.printers.as_ref()?).filter(|_| ready)?;
        let manner =
            Manner { printer: Some(printer.clone()), sides: self.sides, colour: self.colour };
        Some((manner, self.run(volume, desk)?))
    }

    /// What is left of what was printed last.
    fn left(&self, desk: &Desk<'_>) -> Option<(CameOut, Sides, Vec<Run>)> {
        let (manner, run) = desk.preview.paper.printed.as_ref()?;
        let Stopped { copies, missing } = self.stopped?;
        let missing = missing.filter(|page| (run.first..=run.last).contains(page))?;
        let out = CameOut { copies, missing };
        Some((out, manner.sides, run.left(out, manner.sides)))
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        volume: BuildName,
        desk: &Desk<'_>,
    ) -> Action {
        match message {
            Message::Open => return self.open(),
            Message::Close => self.open = false,
            Message::Look => return Action::Ask(Ask::Print(Print::Look)),
            Message::Printer(name) => self.printer = Some(name),
            Message::Copies(copies) => self.copies = Some(copies.clamp(1, MOST_COPIES)),
            Message::Sides(sides) => self.sides = sides,
            Message::Colour(colour) => self.colour = colour,
            Message::First(page) => self.first = page,
            Message::Last(page) => self.last = page,
            Message::Go => {
                let Some((manner, run)) = self.order(volume, desk) else { return Action::None };
                self.stopped = None;
                return Action::Ask(Ask::Print(Print::Pages(manner, run)));
            }
            Message::Stopped => {
                self.stopped = self.stopped.is_none().then(Stopped::default);
                return match self.stopped {
                    Some(_) => Action::focus(Id::new("print-missing")),
                    None => Action::None,
                };
            }
            Message::Whole(copies) => {
                if let Some(stopped) = &mut self.stopped {
                    stopped.copies = copies;
                }
            }
            Message::Missing(page) => {
                if let Some(stopped) = &mut self.stopped {
                    stopped.missing = page;
                }
            }
            Message::Left => {
                let Some((out, ..)) = self.left(desk) else { return Action::None };
                self.stopped = None;
                return Action::Ask(Ask::Print(Print::Left(out)));
            }
            Message::Stick => self.announced = !self.announced,
        }
        Action::None
    }

    pub(super) fn view<'a>(
        &'a self,
        volume: BuildName,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Element<'a, super::Message> {
        let line = || rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
        let back = button(cx, Weight::Outlined, Some(Icon::ArrowLeft), tr!(cx.first, "print-back"))
            .id(BACK)
            .on_press(Message::Close);
        let back = mirrored(cx.direction(), row![back].width(Length::Fill));
        let title = column![
            Element::from(back),
            both_ends(cx, cx.both(|t| tr!(t, "print-title")), Role::Card, true),
        ];
        let chosen = column![
            self.printers(desk, cx),
            self.copied(volume, cx),
            self.sided(cx),
            self.paged(desk, cx),
        ]
        .spacing(SPACE_12);
        let outside = &desk.preview.outside;
        let title = Element::from(title.spacing(SPACE_12)).map(super::Message::Print);
        // What is under way stands first: it is what one comes back for.
        let jobs = outside::jobs(outside, cx).map(|jobs| jobs.map(super::Message::Recall));
        let mut lines = column![title].push(jobs);
        if desk.preview.paper.printed.is_some() {
            let stopped = self.stopped_on_the_way(desk, cx).map(super::Message::Print);
            lines = lines.push(stopped).push(line());
        }
        lines = lines.push(Element::from(chosen).map(super::Message::Print)).push(line());
        let files = outside::files(outside, cx).map(|files| files.map(super::Message::Recall));
        lines = lines.push(self.stick(desk, cx)).push(files);
        let list =
            scrollable(container(lines.spacing(SPACE_12)).padding(SPACE_16).width(Length::Fill))
                .id("print-panel")
                .direction(bar())
                .width(Length::Fill)
                .height(Length::Fill)
                .style(scroll(cx.tokens));
        column![list, self.go(volume, desk, cx)].height(Length::Fill).into()
    }

    fn printers<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let heading = both_ends(cx, cx.both(|t| tr!(t, "print-printer")), Role::Body, true);
        let mut lines = column![heading].spacing(SPACE_4);
        let Some(printers) = &desk.preview.paper.printers else {
            return lines
                .push(Element::from(caption(cx, tr!(cx.first, "print-looking")).fill()))
                .into();
        };
        let now = self.printer(printers);
        let rows = printers.names.iter().enumerate().map(|(at, name)| {
            let shown = told(&"en".into(), name.as_str().to_owned()).sans().fill_in_list(cx);
            let usual = (printers.usual.as_ref() == Some(name))
                .then(|| Element::from(caption(cx, tr!(cx.first, "print-usual")).fill()));
            choice_row(cx, column![Element::from(shown)].push(usual), now == Some(name))
                .id(format!("print-printer-{at}"))
                .height(TARGET)
                .on_press(Message::Printer(name.clone()))
                .into()
        });
        let rtl = cx.direction() == Direction::RightToLeft;
        match printers.names.is_empty() {
            true => {
                let none = caption(cx, tr!(cx.first, "print-none")).fill();
                lines = lines.push(Element::from(none));
            }
            false => lines = lines.push(group(rtl, column(rows).spacing(SPACE_4))),
        }
        let look = button(cx, Weight::Accent, Some(Icon::Refresh), tr!(cx.first, "print-look"))
            .id("print-look")
            .on_press(Message::Look);
        lines.push(mirrored(cx.direction(), row![look].width(Length::Fill))).into()
    }

    fn copied<'a>(&self, volume: BuildName, cx: &Context<'a>) -> Element<'a, Message> {
        let copies = self.copies(volume);
        let words = tr!(cx.first, "print-copies", count = usize::from(copies));
        let bounds = (1, MOST_COPIES);
        let lines = counter(cx, words, "print-copies", copies, bounds, Message::Copies);
        let why = (volume == BuildName::Ofpra)
            .then(|| Element::from(caption(cx, tr!(cx.first, "print-copies-three")).fill()));
        column![lines].push(why).spacing(SPACE_4).into()
    }

    fn sided<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let side = |sides: Sides, word: String, id: &'static str| {
            choice_row(cx, label(cx, word).fill(), self.sides == sides)
                .id(id)
                .height(TARGET)
                .on_press(Message::Sides(sides))
        };
        let rows = column![
            side(Sides::One, tr!(cx.first, "print-one-side"), "print-one-side"),
            side(Sides::Two, tr!(cx.first, "print-two-sides"), "print-two-sides"),
        ];
        let grey = Both { first: tr!(cx.first, "print-grey"), second: None };
        let grey =
            check(cx, grey, !self.colour).id("print-grey").on_press(Message::Colour(!self.colour));
        let rtl = cx.direction() == Direction::RightToLeft;
        column![group(rtl, rows.spacing(SPACE_4)), grey].spacing(SPACE_4).into()
    }

    fn paged<'a>(&self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let pages = desk.preview.pages.len();
        let words = |word: String| {
            container(Element::from(label(cx, word).one_line())).center_y(Length::Shrink)
        };
        let labelled = |words, number: Element<'a, Message>| {
            let line = row![words, number].spacing(SPACE_8).align_y(Alignment::Center);
            marked(Mark::Labelled, mirrored(cx.direction(), line))
        };
        let line = row![
            labelled(
                words(tr!(cx.first, "print-from")),
                number(cx, "print-first", self.first, "1".to_owned(), Message::First)
            ),
            labelled(
                words(tr!(cx.first, "print-to")),
                number(cx, "print-last", self.last, pages.to_string(), Message::Last)
            ),
        ]
        .spacing(SPACE_8)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .wrap()
        .vertical_spacing(SPACE_8);
        mirrored(cx.direction(), line)
    }

    fn stopped_on_the_way<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        let icon = if self.stopped.is_some() { Icon::ChevronUp } else { Icon::ChevronDown };
        let fold = button(cx, Weight::Outlined, Some(icon), tr!(t, "print-stopped"))
            .id("print-stopped")
            .on_press(Message::Stopped);
        let mut lines = column![].spacing(SPACE_12);
        if desk.preview.outside.jobs.is_empty() && !desk.preview.paper.sending {
            let kept = match PAGES_ARE_DRAWN {
                true => tr!(t, "print-queue-keeps-drawn"),
                false => tr!(t, "print-queue-keeps"),
            };
            lines = lines
                .push(Element::from(label(cx, tr!(t, "print-handed")).fill()))
                .push(Element::from(caption(cx, kept).fill()));
        }
        lines = lines.push(mirrored(cx.direction(), row![fold].width(Length::Fill)));
        let Some(stopped) = self.stopped else { return lines.into() };
        let copies = desk.preview.paper.printed.as_ref().map_or(1, |(_, run)| run.copies);
        if copies > 1 {
            let words = tr!(t, "print-stopped-copies", count = usize::from(stopped.copies));
            let bounds = (0, copies - 1);
            lines = lines.push(counter(
                cx,
                words,
                "print-whole",
                stopped.copies,
                bounds,
                Message::Whole,
            ));
        }
        let missing = number(cx, "print-missing", stopped.missing, String::new(), Message::Missing);
        let words = |first: String| Both { first, second: None };
        let missing = mirrored(cx.direction(), row![missing].width(Length::Fill));
        let missing = field(cx, words(tr!(t, "print-stopped-missing")), missing);
        lines = lines.push(missing.help(words(tr!(t, "print-stopped-help"))));
        let left = self.left(desk);
        let told = desk.preview.paper.printed.as_ref().zip(left.as_ref());
        let told =
            told.map(|((_, run), (out, sides, left))| told_left(*run, *out, *sides, left, cx));
        for words in told.into_iter().flatten() {
            lines = lines.push(Element::from(caption(cx, words).fill()));
        }
        lines.into()
    }

    /// A file for the copier: first what that is, then where.
    fn stick<'a>(&self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, super::Message> {
        let heading = both_ends(cx, cx.both(|t| tr!(t, "print-stick")), Role::Body, true);
        let fold = button(cx, Weight::Outlined, Some(Icon::Usb), tr!(cx.first, "print-stick-go"))
            .id("print-stick")
            .on_press(super::Message::Print(Message::Stick));
        let mut lines = column![heading, mirrored(cx.direction(), row![fold].width(Length::Fill))]
            .spacing(SPACE_8);
        if !self.announced {
            return lines.into();
        }
        let busy = desk.preview.saving != Saving::No;
        let choose = button(cx, Weight::Primary, None, tr!(cx.first, "print-stick-choose"))
            .id("print-stick-choose")
            .on_press_maybe((!busy).then_some(super::Message::Save));
        let announced = column![
            both_lines(cx, cx.both(|t| tr!(t, "pages-outside-is")), Role::Caption),
            Element::from(caption(cx, tr!(cx.first, "print-stick-then")).fill()),
            mirrored(cx.direction(), row![choose].width(Length::Fill)),
        ];
        let announced = container(announced.spacing(SPACE_8))
            .padding(SPACE_12)
            .width(Length::Fill)
            .on(cx.tokens, Ground::Amber);
        lines = lines.push(announced);
        lines.into()
    }

    /// What it will take, and the one button: while it is asked where a printer stopped, for what is left.
    fn go<'a>(
        &self,
        volume: BuildName,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Element<'a, super::Message> {
        let t = cx.first;
        let (words, word, id, message) = match self.stopped {
            Some(_) => {
                let left = self.left(desk).map(|(_, sides, left)| sheets_of(&left, sides));
                let can = left.is_some_and(|sheets| sheets > 0) && !desk.preview.paper.sending;
                let words = Element::from(caption(cx, sheets(left.unwrap_or(0), cx)).fill());
                (words, tr!(t, "print-left-go"), "print-left-go", can.then_some(Message::Left))
            }
            None => {
                let can = self.order(volume, desk).map(|_| Message::Go);
                (self.needed(volume, desk, cx), tr!(t, "print-title"), GO, can)
            }
        };
        let go = wide(cx, Look::primary(cx.tokens), Icon::Printer, word, TARGET_LARGE)
            .id(id)
            .on_press_maybe(message.map(super::Message::Print));
        // A window with one part at a time is low as well.
        let foot: Element<'a, super::Message> = if in_tabs(cx) {
            let line = row![container(words).width(Length::Fill), go.width(Length::Shrink)];
            mirrored(cx.direction(), line.spacing(SPACE_16).align_y(Alignment::Center))
        } else {
            column![words, go].spacing(SPACE_8).into()
        };
        container(foot).padding([SPACE_12, SPACE_24]).width(Length::Fill).into()
    }

    /// The sheets it takes, or what keeps it from being printed.
    fn needed<'a>(
        &self,
        volume: BuildName,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Element<'a, super::Message> {
        let t = cx.first;
        let pages = desk.preview.pages.len();
        let wrong = || remark(cx, cx.both(|t| tr!(t, "print-pages-wrong", pages = pages)));
        // The foot grows upwards: what is pressed beneath these words keeps its place.
        let words = match self.run(volume, desk) {
            _ if desk.preview.paper.sending => Some(match PAGES_ARE_DRAWN {
                true => tr!(t, "print-sending-drawn"),
                false => tr!(t, "print-sending"),
            }),
            _ if desk.preview.freshness != Freshness::UpToDate => Some(tr!(t, "print-not-ready")),
            None => None,
            Some(run) => Some(sheets(run.sheets(self.sides), cx)),
        };
        words.map_or_else(wrong, |words| caption(cx, words).fill().into())
    }
}

fn sheets_of(runs: &[Run], sides: Sides) -> u32 {
    runs.iter().map(|run| run.sheets(sides)).sum()
}

fn sheets(count: u32, cx: &Context<'_>) -> String {
    tr!(cx.first, "print-sheets", count = count)
}

/// What is left of a run, line by line.
fn told_left(run: Run, out: CameOut, sides: Sides, left: &[Run], cx: &Context<'_>) -> Vec<String> {
    let t = cx.first;
    let count = sheets(sheets_of(left, sides), cx);
    let mut lines = vec![tr!(t, "print-left", sheets = count)];
    for part in left {
        if part.first == run.first {
            lines.push(tr!(t, "print-left-copies", count = usize::from(part.copies)));
            continue;
        }
        lines.push(tr!(t, "print-left-rest", first = part.first, last = part.last));
        if part.first < out.missing {
            lines.push(tr!(t, "print-left-whole-sheet", page = out.missing));
        }
    }
    lines.push(tr!(t, "print-left-same"));
    lines
}

/// A count between bounds, with one step down and one up.
fn counter<'a>(
    cx: &Context<'a>,
    words: String,
    id: &'static str,
    count: u8,
    (least, most): (u8, u8),
    set: fn(u8) -> Message,
) -> Element<'a, Message> {
    let step = |word: String, way: &str, to: Option<u8>| {
        button(cx, Weight::Outlined, None, word)
            .id(format!("{id}-{way}"))
            .repeats()
            .on_press_maybe(to.map(set))
    };
    let fewer = count.checked_sub(1).filter(|to| *to >= least);
    let more = count.checked_add(1).filter(|to| *to <= most);
    let steps = row![
        step(tr!(cx.first, "print-fewer"), "fewer", fewer),
        step(tr!(cx.first, "print-more"), "more", more),
    ]
    .spacing(SPACE_8)
    .width(Length::Fill)
    .wrap()
    .vertical_spacing(SPACE_8);
    column![Element::from(label(cx, words).strong().fill()), mirrored(cx.direction(), steps)]
        .spacing(SPACE_4)
        .into()
}

/// A short field for a page's number.
fn number<'a>(
    cx: &Context<'a>,
    id: &'static str,
    value: Option<u32>,
    hint: String,
    set: fn(Option<u32>) -> Message,
) -> Element<'a, Message> {
    let shown = |page: String| digits(&page, cx.first.language());
    let value = value.map(|page| shown(page.to_string())).unwrap_or_default();
    editor(cx.tokens, id, value, &LangTag::from("fr"))
        .one_line()
        .width(NUMBER)
        .placeholder(shown(hint))
        .on_edit(move |edited| set(small_number(&edited.text)))
        .into()
}
