//! One question of a form: its label, its control, its answers; at the desk or turned to the person.

use iced::widget::{column, container, row, space};
use iced::{Alignment, Element, Length};

use super::edit::Edit;
use super::page::question;
use super::{Message, State, both, left_open};
use crate::domain::words::{Answer, LangTag, Words};
use crate::edit::aside;
use crate::kit::access::{Mark, marked};
use crate::kit::button::{Weight, bilingual, in_both, large_tile, tile};
use crate::kit::context::{Both, Context};
use crate::kit::direction::{mirrored, start};
use crate::kit::field::{leaving, remark};
use crate::kit::filter::fits;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, both_ends, in_language, label};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TARGET};
use crate::kit::widget::editor::editor;
use crate::kit::widget::ends::level;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::labelled::labelled;
use crate::kit::widget::pressable::{Look, pressable};
use crate::kit::widget::reserved::reserved;
use crate::lang::{Direction, tr};
use crate::report::access::Role as Spoken;
use crate::ui::desk::Desk;

/// Options beyond this number stay folded in until asked for.
const MANY: usize = 6;
/// Options beyond this number are found by typing.
const VERY_MANY: usize = 12;
/// Tiles with a picture at the desk: as many beside one another, and how high they are, logical px.
const PICTURED: (usize, f32) = (2, 64.0);
/// Height of an answer turned to the person, logical px.
pub const ANSWER: f32 = 72.0;
/// From this width of the window, logical px, two short questions stand beside one another.
const TWO: f32 = 1_240.0;

/// One of several answers.
pub struct Opt {
    /// Its name for tests and the keyboard.
    pub id: String,
    pub words: Both,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What pressing it does.
    pub message: Message,
}

/// What answers a question.
enum Control<'a> {
    /// An editor or anything else.
    Element(Element<'a, Message>),
    /// Several options; a long list folds in to what is chosen.
    Options(Vec<Opt>, Option<Fold>),
}

/// A long list that folds.
struct Fold {
    name: String,
    out: bool,
    /// So many stand there though it is folded in.
    shown: usize,
    /// The letters typed to find one.
    sought: Words,
}

impl<'a> Control<'a> {
    /// The same control, saying what it says in another way.
    fn map(self, say: impl Fn(Message) -> Message + Clone + 'a) -> Self {
        match self {
            Self::Element(element) => Self::Element(element.map(say)),
            Self::Options(options, fold) => {
                let say = |option: Opt| Opt { message: say(option.message), ..option };
                Self::Options(options.into_iter().map(say).collect(), fold)
            }
        }
    }
}

/// A question of a form.
pub struct Line<'a> {
    label: Both,
    asked: Option<Both>,
    help: Option<Both>,
    control: Control<'a>,
    answers: Vec<Opt>,
    /// Something to re-read, and whether it is so: its place is kept free until then.
    remark: Option<(Both, bool)>,
    /// What can be done about the answer, folded in with the answers that are no value.
    tools: Option<Element<'a, Message>>,
    unvalued: Option<Unvalued>,
    of_now: bool,
    /// What was said before it was left open.
    aside: Vec<String>,
    /// Whether another question may stand beside it.
    short: bool,
    /// What folds out the answers that are no value, and whether they are out.
    leaving: Option<(String, bool)>,
    /// Pictures of the options, in their order.
    icons: &'static [Icon],
    /// What belongs to the answer once there is one.
    beneath: Option<Element<'a, Message>>,
}

/// What it takes to answer a question without a value where its place holds values only.
struct Unvalued {
    id: String,
    /// The question of the French form it is, if one.
    template: Option<&'static str>,
    /// Takes the value away.
    clear: Edit,
}

impl<'a> Line<'a> {
    /// A label above a control.
    #[must_use]
    pub fn new(label: Both, control: impl Into<Element<'a, Message>>) -> Self {
        Self::with(label, Control::Element(control.into()))
    }

    /// A label above options.
    #[must_use]
    pub fn options(label: Both, options: Vec<Opt>) -> Self {
        Self::with(label, Control::Options(options, None))
    }

    fn with(label: Both, control: Control<'a>) -> Self {
        let (asked, help, remark, unvalued) = (None, None, None, None);
        let answers = Vec::new();
        Self {
            label,
            asked,
            help,
            control,
            answers,
            remark,
            tools: None,
            unvalued,
            of_now: false,
            aside: Vec::new(),
            short: false,
            leaving: None,
            icons: &[],
            beneath: None,
        }
    }

    /// Pictures of the options, in their order.
    #[must_use]
    pub fn icons(self, icons: &'static [Icon]) -> Self {
        Self { icons, ..self }
    }

    /// Something that belongs to the answer, under the control.
    #[must_use]
    pub fn beneath(self, beneath: Option<Element<'a, Message>>) -> Self {
        Self { beneath, ..self }
    }

    /// Another question may stand beside it where there is room.
    #[must_use]
    pub fn short(self) -> Self {
        Self { short: true, ..self }
    }

    /// The answers that are no value stay folded in until they are asked for or one of them is given.
    #[must_use]
    pub fn folding_answers(mut self, state: &State) -> Self {
        if let Some(first) = self.answers.first()
            && self.answers.len() > 1
        {
            let name = first.id.rsplit_once('-').map_or(first.id.as_str(), |(name, _)| name);
            let name = format!("{name}s");
            let given = self.answers.iter().any(|answer| answer.chosen);
            self.leaving = Some((name.clone(), given || state.is_unfolded(&name)));
        }
        self
    }

    /// A long list of options is folded in to what is chosen, under this name; a very long one takes letters.
    #[must_use]
    pub fn folding(mut self, name: String, state: &State) -> Self {
        if let Control::Options(options, fold) = &mut self.control
            && options.len() > MANY
        {
            let out = state.is_unfolded(&name);
            let sought = state.typed(&name).cloned().unwrap_or_default();
            *fold = Some(Fold { name, out, shown: 0, sought });
        }
        self
    }

    /// Of a long list that is folded in, the first so many stand there beside what is chosen.
    #[must_use]
    pub fn showing_first(mut self, shown: usize) -> Self {
        if let Control::Options(_, Some(fold)) = &mut self.control {
            fold.shown = shown;
        }
        self
    }

    /// Asked of the person, it can be answered without a value; `clear` takes away the one there is.
    #[must_use]
    pub fn or_unvalued(self, id: &str, clear: Edit) -> Self {
        Self { unvalued: Some(Unvalued { id: id.to_owned(), template: None, clear }), ..self }
    }

    /// Left open, it is known by this name, under which its answer stands in the case.
    #[must_use]
    pub fn left_open_as(mut self, id: &str) -> Self {
        if let Some(unvalued) = &mut self.unvalued {
            id.clone_into(&mut unvalued.id);
        }
        self
    }

    /// It asks what the person wants now: there is nothing to remember, one may only decide later.
    #[must_use]
    pub fn of_now(self) -> Self {
        Self { of_now: true, ..self }
    }

    /// It is this question of the French form: an answer without a value is printed there.
    #[must_use]
    pub fn in_template(mut self, id: &'static str) -> Self {
        if let Some(unvalued) = &mut self.unvalued {
            unvalued.template = Some(id);
        }
        self
    }

    /// The question with the answers that are no value, where it has none of its own; `record` is the name of
    /// the open record.
    #[must_use]
    pub fn open_to_all(self, cx: &Context<'a>, desk: &Desk<'_>, record: Option<&str>) -> Self {
        let mut line = self.with_answers(cx, desk, record);
        let taken_back = line.answers.iter().find(|answer| answer.chosen);
        if let (Some(Opt { message: Message::Edit(edit), .. }), Control::Element(_), false) =
            (taken_back, &line.control, desk.facing_person)
            && let Some(change) = edit.make(desk)
        {
            let values = aside::given_back(desk.case, change);
            let said = values.iter().filter_map(|value| left_open::words_of(cx, desk, value));
            line.aside = said.collect();
        }
        line
    }

    fn with_answers(mut self, cx: &Context<'a>, desk: &Desk<'_>, record: Option<&str>) -> Self {
        let asked = self.asked.is_some();
        let Some(Unvalued { id, template, clear }) = self.unvalued.take().filter(|_| asked) else {
            return self;
        };
        let name = template.map_or_else(|| left_open::name(record, &id), str::to_owned);
        let current = left_open::of(desk, &name);
        let choose = |answer| Message::Edit(left_open::leave(name.clone(), answer, clear.clone()));
        if !current.is_unset() {
            let name = name.clone();
            let closing = move |message| Message::Answers(name.clone(), Box::new(message));
            for own in &mut self.answers {
                own.message = closing(own.message.clone());
            }
            self.control = self.control.map(closing.clone());
            self.beneath = self.beneath.map(|element| element.map(closing.clone()));
            self.tools = self.tools.map(|element| element.map(closing));
        }
        if self.of_now {
            if let Control::Options(options, _) = &mut self.control {
                options.push(later(cx, &id, &current, choose));
            }
            return self;
        }
        let mut offered = not_a_value(cx, &id, &current, choose);
        // A date says itself that it is not remembered.
        if let Some(own) = self.answers.pop() {
            offered.splice(1..2, [own]);
        }
        Self { answers: offered, ..self }
    }

    /// It may be asked of the person, under its label.
    #[must_use]
    pub fn asked(self) -> Self {
        let label = self.label.clone();
        self.ask(label)
    }

    /// It may be asked of the person, in these words.
    #[must_use]
    pub fn ask(self, words: Both) -> Self {
        Self { asked: Some(words), ..self }
    }

    /// A line of help under the label.
    #[must_use]
    pub fn help(self, help: Both) -> Self {
        Self { help: Some(help), ..self }
    }

    /// Something to re-read, beneath, if it `is_so`; its place is kept free.
    #[must_use]
    pub fn remark(self, remark: Both, is_so: bool) -> Self {
        Self { remark: Some((remark, is_so)), ..self }
    }

    /// What can be done about the answer, folded in with the answers that are no value.
    #[must_use]
    pub fn tools(self, tools: Option<Element<'a, Message>>) -> Self {
        Self { tools, ..self }
    }

    /// The answers that are not a value, beneath.
    #[must_use]
    pub fn answers(self, answers: Vec<Opt>) -> Self {
        Self { answers, ..self }
    }

    /// Whether it may be asked of the person.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.asked.is_some()
    }

    /// The question as it stands at the desk.
    #[must_use]
    pub fn at_desk(self, cx: &Context<'a>) -> Element<'a, Message> {
        let mut lines = column![heading(cx, self.label)].spacing(SPACE_8);
        if let Some(help) = self.help {
            let ink = cx.tokens.ink_2;
            let second = help.second.filter(|_| cx.facing_person);
            let first = label(cx, help.first).caption().colour(ink);
            lines = lines.push(at_start(cx, beneath(cx, first, second, Some(ink))));
        }
        let control = match self.control {
            Control::Element(element) => element,
            Control::Options(options, None) if self.icons.is_empty() => chips(cx, options),
            Control::Options(options, None) => tiles(cx, options, self.icons, PICTURED),
            Control::Options(options, Some(fold)) => folded(cx, options, fold),
        };
        let control = match self.beneath {
            Some(beneath) => column![control, beneath].spacing(SPACE_8).into(),
            None => control,
        };
        let (control, out) = match self.leaving {
            Some((name, out)) => {
                let fold = Message::Fold(name.clone());
                let words = match &self.tools {
                    Some(_) => both!(cx, "form-leave-or-more"),
                    None => both!(cx, "form-leave"),
                };
                (leaving(cx, control, words, name, out, fold), out)
            }
            None => (control, true),
        };
        lines = lines.push(control);
        if out && !self.answers.is_empty() {
            lines = lines.push(chips(cx, self.answers));
        }
        lines = lines.push(self.tools.filter(|_| out));
        if !self.aside.is_empty() {
            lines = lines.push(left_open::struck(cx, &self.aside));
        }
        let remark = self.remark.map(|(words, is_so)| {
            let shown = is_so.then(|| remark(cx, words.clone()));
            reserved(shown, vec![remark(cx, words)])
        });
        labelled(lines.push(remark).width(Length::Fill))
    }

    /// The question alone, large, with its answers.
    #[must_use]
    pub fn alone(self, cx: &Context<'a>) -> Element<'a, Message> {
        let asked = self.asked.unwrap_or(self.label);
        // Four in a square rather than three and one alone.
        let across = |count: usize| match count {
            _ if cx.very_narrow() => 1,
            2 | 4 => 2,
            _ => 3,
        };
        let large = |count: usize| (across(count), ANSWER);
        let mut lines = column![question(cx, asked)];
        lines = lines.spacing(SPACE_8).push(space().height(SPACE_12));
        lines = lines.push(match self.control {
            Control::Element(element) => element,
            Control::Options(options, _) if self.icons.is_empty() => {
                let sizes = large(options.len());
                tiles(cx, options, &[], sizes)
            }
            Control::Options(options, _) => pictured(cx, options, self.icons, across),
        });
        lines = lines.push(self.beneath.map(|beneath| column![space().height(SPACE_8), beneath]));
        if !self.answers.is_empty() {
            let sizes = large(self.answers.len());
            lines = lines.push(space().height(SPACE_8)).push(tiles(cx, self.answers, &[], sizes));
        }
        marked(Mark::Labelled, lines.width(Length::Fill))
    }
}

fn folded<'a>(cx: &Context<'a>, mut options: Vec<Opt>, fold: Fold) -> Element<'a, Message> {
    let Fold { name, out, shown, sought } = fold;
    let words = if out { both!(cx, "form-fold-in") } else { both!(cx, "form-choose") };
    let icon = if out { Icon::ChevronUp } else { Icon::ChevronDown };
    let press = bilingual(cx, Weight::Outlined, Some(icon), words)
        .id(name.clone())
        .on_press(Message::Fold(name.clone()));
    if out {
        let mut parts = column![at_start(cx, press)].spacing(SPACE_8);
        if options.len() > VERY_MANY {
            parts = parts.push(seeker(cx, name, &sought));
            options.retain(|option| {
                let second = option.words.second.as_deref();
                fits(sought.as_str(), [option.words.first.as_str()].into_iter().chain(second))
            });
        }
        if options.is_empty() {
            let none = cx.for_person(|t| tr!(t, "form-find-none"));
            let none = beneath(cx, label(cx, none.first).caption(), none.second, None);
            return parts.push(at_start(cx, none)).into();
        }
        return parts.push(chips(cx, options)).into();
    }
    let mut at = 0;
    options.retain(|option| {
        at += 1;
        option.chosen || at <= shown
    });
    let chosen = options.into_iter().map(|option| chip(cx, option));
    let line = row(chosen).push(press).spacing(SPACE_8).width(Length::Fill).wrap();
    mirrored(cx.direction(), line.vertical_spacing(SPACE_8))
}

/// Where letters are typed to find one of very many options.
fn seeker<'a>(cx: &Context<'a>, name: String, sought: &Words) -> Element<'a, Message> {
    let tag = LangTag::from(cx.first.language().tag());
    let field = editor(cx.tokens, format!("{name}-find"), sought.as_str().to_owned(), &tag)
        .one_line()
        .placeholder(tr!(cx.first, "form-find"))
        .on_edit(move |edited| Message::Typed(name.clone(), edited.text.into(), Edit::nothing()));
    field.into()
}

/// Questions under one another; two short ones beside one another where there is room.
pub fn laid<'a>(cx: &Context<'a>, lines: Vec<Line<'a>>, apart: f32) -> Element<'a, Message> {
    let mut rows = column![].spacing(apart).width(Length::Fill);
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let beside = lines.next_if(|next| cx.window.width >= TWO && line.short && next.short);
        rows = rows.push(match beside {
            Some(next) => {
                let heads = [&line, &next].map(|line| 1 + usize::from(line.help.is_some()));
                let pair = level([line.at_desk(cx), next.at_desk(cx)], heads, SPACE_24);
                mirrored(cx.direction(), pair)
            }
            None => line.at_desk(cx),
        });
    }
    rows.into()
}

/// Options as small tiles that wrap.
pub fn chips<'a>(cx: &Context<'a>, options: Vec<Opt>) -> Element<'a, Message> {
    let chips = options.into_iter().map(|option| chip(cx, option));
    let chips = row(chips).spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_8);
    group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), chips))
}

fn chip<'a>(cx: &Context<'a>, option: Opt) -> Element<'a, Message> {
    let t = cx.tokens;
    let Both { first, mut second } = option.words;
    // Turned to the person the second language stands beneath, at the desk beside.
    let under = second.take_if(|_| cx.facing_person);
    let first = in_both(cx, Both { first, second: under }, option.chosen);
    let mark = option.chosen.then(|| Icon::Check.text(ICON_16, t.accent));
    let first = row![mark, first].spacing(SPACE_8).align_y(Alignment::Center);
    let mut content = row![mirrored(cx.direction(), first)].align_y(Alignment::Center);
    if let Some((second, translator)) = second.zip(cx.second) {
        let second = in_language(translator.language(), second).caption().colour(t.ink_2);
        content = content.push(Element::from(second));
    }
    let content = content.spacing(SPACE_8);
    let look = if option.chosen { Look::chosen(t) } else { Look::outlined(t) };
    pressable(t, look, mirrored(cx.direction(), content.wrap()))
        .role(Spoken::Tick)
        .on(option.chosen)
        .id(option.id)
        .height(TARGET)
        .padding([SPACE_4, SPACE_12])
        .on_press(option.message)
        .into()
}

/// A control at the side where the frame starts.
pub fn at_start<'a, Message: 'a>(
    cx: &Context<'a>,
    control: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(control).width(Length::Fill).align_x(start(cx.direction())).into()
}

/// A label in both languages: on one line where both have room, else under one another, as always for the person.
fn heading<'a>(cx: &Context<'a>, both: Both) -> Element<'a, Message> {
    let room = if cx.very_narrow() { 44 } else { 64 };
    let second = both.second.as_deref().unwrap_or_default();
    if cx.facing_person || both.first.chars().count() + second.chars().count() <= room {
        return both_ends(cx, both, Role::Body, true);
    }
    let mut lines = column![Element::from(label(cx, both.first).strong().fill())];
    if let Some((second, translator)) = both.second.zip(cx.second) {
        let second = in_language(translator.language(), second).colour(cx.tokens.ink_2);
        lines = lines.push(Element::from(second.fill()));
    }
    lines.into()
}

/// Answers of the person as large tiles, the picture over the words.
fn pictured<'a>(
    cx: &Context<'a>,
    options: Vec<Opt>,
    icons: &[Icon],
    across: impl Fn(usize) -> usize,
) -> Element<'a, Message> {
    let across = across(options.len());
    let mut options = options.into_iter().zip(icons.iter().copied()).peekable();
    let mut lines = column![].spacing(SPACE_12);
    while options.peek().is_some() {
        let some = options.by_ref().take(across).map(|(option, icon)| {
            large_tile(cx, icon, option.words, option.chosen)
                .id(option.id)
                .on_press(option.message)
                .into()
        });
        lines = lines.push(mirrored(cx.direction(), row(some).spacing(SPACE_12)));
    }
    group(cx.direction() == Direction::RightToLeft, lines)
}

/// Options as tiles, so many beside one another and so high.
fn tiles<'a>(
    cx: &Context<'a>,
    options: Vec<Opt>,
    icons: &[Icon],
    (across, height): (usize, f32),
) -> Element<'a, Message> {
    let mut lines = column![].spacing(SPACE_12);
    let icons = icons.iter().copied().map(Some).chain(std::iter::repeat(None));
    let mut options = options.into_iter().zip(icons).peekable();
    while options.peek().is_some() {
        let mut line = row![].spacing(SPACE_12);
        for _ in 0..across {
            line = line.push(match options.next() {
                Some((option, icon)) => Element::from(
                    tile(cx, icon, option.words, option.chosen)
                        .id(option.id)
                        .height(height)
                        .on_press(option.message),
                ),
                None => space().width(Length::Fill).into(),
            });
        }
        lines = lines.push(mirrored(cx.direction(), line));
    }
    group(cx.direction() == Direction::RightToLeft, lines)
}

/// Don't know, don't remember, prefer not to say, as options; pressing the chosen one takes it back.
pub fn not_a_value<T>(
    cx: &Context<'_>,
    id: &str,
    answer: &Answer<T>,
    choose: impl Fn(Answer<T>) -> Message,
) -> Vec<Opt> {
    let offered = [
        (Answer::DoesNotKnow, matches!(answer, Answer::DoesNotKnow)),
        (Answer::DoesNotRemember, matches!(answer, Answer::DoesNotRemember)),
        (Answer::PrefersNotToSay, matches!(answer, Answer::PrefersNotToSay)),
    ];
    let option = |(number, (offer, chosen)): (usize, (Answer<T>, bool))| Opt {
        id: format!("{id}-answer-{number}"),
        words: cx.both(|t| t.name_of(&offer)),
        chosen,
        message: choose(if chosen { Answer::Unset } else { offer }),
    };
    offered.into_iter().enumerate().map(option).collect()
}

/// What is wanted now can be decided later; kept as not known. The chosen one pressed again is taken back.
fn later(
    cx: &Context<'_>,
    id: &str,
    answer: &Answer<()>,
    choose: impl Fn(Answer<()>) -> Message,
) -> Opt {
    let chosen = !answer.is_unset();
    Opt {
        id: format!("{id}-answer-0"),
        words: both!(cx, "form-decide-later"),
        chosen,
        message: choose(if chosen { Answer::Unset } else { Answer::DoesNotKnow }),
    }
}

/// A quiet well around the lines of one of several.
pub fn well<'a>(cx: &Context<'a>, lines: Vec<Line<'a>>) -> Element<'a, Message> {
    container(laid(cx, lines, SPACE_16))
        .padding(SPACE_12 + SPACE_4)
        .width(Length::Fill)
        .on(cx.tokens, crate::kit::theme::Panel::Well)
}

/// The words of yes and no.
pub fn yes_no_words(cx: &Context<'_>) -> [Both; 2] {
    [both!(cx, "form-yes"), both!(cx, "form-no")]
}
