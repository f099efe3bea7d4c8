//! The bar over the desk: what the case is called, saving, languages, tools, ways out.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::reason::always_beside;
use super::{Frame, Message, STEPS_BUTTON, Saving};
use crate::kit::button::{Weight, bilingual, button, glyph, hinted};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{in_language, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, TARGET, TOP_BAR};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::pressable::{Look, Pressable, pressable};
use crate::lang::{Direction, Translator, tr};
use crate::ui::desk::Desk;
use crate::ui::screen::start::scheme;
use crate::ui::step::Step;

/// From this width of the window, logical px, the bar has room for longer words.
const ROOMY: f32 = 1_340.0;

/// The bar over the desk. Hiding, locking and stopping are there at every width: in a narrow window the bar
/// has two lines.
pub(super) fn top_bar<'a>(frame: Frame, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let home = button(cx, Weight::Quiet, Some(Icon::Home), case_name(desk, t))
        .id("frame-home")
        .on_press(Message::Go(Step::Home));
    let steps = cx.very_narrow().then(|| {
        button(cx, Weight::Outlined, Some(Icon::Menu), tr!(t, "desk-steps"))
            .id(STEPS_BUTTON)
            .on_press(Message::Steps)
            .into()
    });
    let start = [steps, Some(home.into()), Some(saving(frame.saving, cx))];
    let start = wrapped(cx, start.into_iter().flatten().collect());
    let languages = cx.second.is_some().then(|| languages(cx));
    let bar = if cx.narrow() {
        let languages = wrapped(cx, languages.into_iter().collect());
        let [tools, ways_out] = tools(frame, cx).map(|tools| wrapped(cx, tools));
        column![bar_line(cx, start, languages), bar_line(cx, tools, ways_out)]
    } else {
        let tools = languages.into_iter().chain(tools(frame, cx).into_iter().flatten()).collect();
        column![bar_line(cx, start, wrapped(cx, tools))]
    };
    container(bar).width(Length::Fill).on(cx.tokens, Panel::Paper)
}

/// Things beside one another, on further lines where there is no room.
fn wrapped<'a>(cx: &Context<'a>, things: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let things = row(things).spacing(SPACE_4).align_y(Alignment::Center).wrap();
    group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), things))
}

fn bar_line<'a>(
    cx: &Context<'a>,
    start: Element<'a, Message>,
    end: Element<'a, Message>,
) -> Element<'a, Message> {
    let side = (TOP_BAR - TARGET) / 2.0;
    container(mirrored(cx.direction(), ends(start, end, SPACE_4)))
        .padding([side, SPACE_12])
        .width(Length::Fill)
        .into()
}

/// The tools of the bar, and those for leaving.
fn tools<'a>(frame: Frame, cx: &Context<'a>) -> [Vec<Element<'a, Message>>; 2] {
    let t = cx.first;
    let roomy = cx.window.width >= ROOMY;
    let undo = frame.can_undo.then_some(Message::Undo);
    let redo = frame.can_redo.then_some(Message::Redo);
    let percent = tr!(t, "desk-zoom", percent = frame.zoom);
    let to_person = if roomy { tr!(t, "desk-to-person") } else { tr!(t, "desk-to-person-short") };
    // A word as short as those of the others: the bar stays as it is in every scheme.
    let (scheme, scheme_name) = match scheme(cx) {
        (icon @ Icon::Contrast, _) => (icon, tr!(t, "desk-contrast")),
        other => other,
    };
    let key = |key: String, word: String| Some(tr!(t, "keys-hint", word = word, key = key));
    let undone = key(tr!(t, "keys-undo-key"), tr!(t, "keys-undo"));
    let redone = key(tr!(t, "keys-redo-key"), tr!(t, "keys-redo"));
    let find = key(tr!(t, "keys-find-key"), tr!(t, "keys-find"));
    let zoomed = key(tr!(t, "keys-zoom-key"), tr!(t, "keys-zoom"));
    let turned = key(tr!(t, "keys-person-key"), tr!(t, "keys-person"));
    let hidden = key(tr!(t, "keys-hide-key"), tr!(t, "keys-hide"));
    let locked = key(tr!(t, "keys-lock-key"), tr!(t, "keys-lock"));
    let tools = vec![
        tool(cx, Icon::Undo, tr!(t, "desk-undo"), undo, undone),
        tool(cx, Icon::Redo, tr!(t, "desk-redo"), redo, redone),
        tool(cx, Icon::Search, tr!(t, "find-tool"), Some(Message::Find), find),
        tool(cx, Icon::ZoomIn, percent, Some(Message::Zoom), zoomed),
        tool(cx, scheme, scheme_name, Some(Message::Scheme), None),
        tool(cx, Icon::UserRound, to_person, Some(Message::TurnToPerson), turned),
    ];
    let mut ways_out = vec![
        tool(cx, Icon::EyeOff, tr!(t, "desk-hide"), Some(Message::Hide), hidden),
        tool(cx, Icon::Lock, tr!(t, "desk-lock"), Some(Message::Lock), locked),
    ];
    if !always_beside(cx) {
        let why = stacked(cx, Icon::CircleHelp, tr!(t, "desk-why"));
        let why = why.id("frame-why").on_press(Message::Why);
        let words = tr!(t, "keys-hint", word = tr!(t, "keys-why"), key = tr!(t, "keys-why-key"));
        ways_out.push(hinted(cx, why, words));
    }
    let enough = if cx.narrow() {
        stacked(cx, Icon::Coffee, tr!(t, "desk-enough-short"))
    } else {
        button(cx, Weight::Outlined, Some(Icon::Coffee), tr!(t, "desk-enough"))
    };
    ways_out.push(enough.id("frame-enough").on_press(Message::Enough).into());
    [tools, ways_out]
}

/// What the case is called on screen: its label, which names nobody.
fn case_name(desk: &Desk<'_>, t: &Translator) -> String {
    match desk.label {
        Some(label) => label.to_owned(),
        None if desk.case.fictional => tr!(t, "desk-example"),
        None => tr!(t, "desk-case"),
    }
}

/// A quiet tool: its icon, with the word beneath it in small letters.
fn tool<'a>(
    cx: &Context<'a>,
    icon: Icon,
    word: String,
    message: Option<Message>,
    hint: Option<String>,
) -> Element<'a, Message> {
    let id = match icon {
        Icon::Sun | Icon::Moon | Icon::Contrast => "frame-scheme".to_owned(),
        icon => format!("frame-{icon:?}").to_lowercase(),
    };
    let steps = matches!(icon, Icon::Undo | Icon::Redo | Icon::ZoomIn);
    let press = stacked(cx, icon, word).id(id).on_press_maybe(message);
    let press: Element<'a, Message> = if steps { press.repeats().into() } else { press.into() };
    match hint {
        Some(words) => hinted(cx, press, words),
        None => press,
    }
}

/// An icon over its word in small letters.
fn stacked<'a>(cx: &Context<'a>, icon: Icon, word: String) -> Pressable<'a, Message> {
    let content = column![glyph(cx, icon, ICON_16), label(cx, word).caption().one_line()]
        .align_x(Alignment::Center);
    // In a very narrow window three lines of tools would leave little of the page.
    let side = if cx.very_narrow() { SPACE_4 } else { SPACE_8 };
    pressable(cx.tokens, Look::quiet(cx.tokens), content).height(TARGET).padding([0.0, side])
}

fn saving<'a>(saving: Saving, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let (icon, word, colour) = match saving {
        Saving::Saved => (Icon::Check, tr!(t, "desk-saved"), cx.tokens.accent),
        Saving::Unsaved => (Icon::PencilLine, tr!(t, "desk-unsaved"), cx.tokens.ink_3),
        Saving::Saving => (Icon::Save, tr!(t, "desk-saving"), cx.tokens.ink_3),
        Saving::Failed => (Icon::TriangleAlert, tr!(t, "desk-save-failed"), cx.tokens.amber),
        Saving::ReadOnly => (Icon::Lock, tr!(t, "desk-read-only"), cx.tokens.amber),
        Saving::Nowhere => (Icon::Info, tr!(t, "desk-saved-nowhere"), cx.tokens.ink_3),
    };
    let line = row![
        Element::from(icon.text(ICON_16, colour)),
        Element::from(label(cx, word).caption().colour(colour).one_line())
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    mirrored(cx.direction(), line)
}

fn languages<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.tokens;
    let first = cx.first.language();
    let mut content = row![Element::from(
        in_language(first, first.own_name()).strong().colour(t.accent).one_line()
    )];
    content = content.push(glyph(cx, Icon::Swap, ICON_16));
    if let Some(second) = cx.second.map(Translator::language) {
        content = content.push(Element::from(in_language(second, second.own_name()).one_line()));
    }
    let content = mirrored(cx.direction(), content.spacing(SPACE_8).align_y(Alignment::Center));
    pressable(t, Look::outlined(t), content)
        .id("frame-languages")
        .height(TARGET)
        .padding([0.0, SPACE_12])
        .on_press(Message::SwapLanguages)
        .into()
}

/// Above the screen turned to the person: the way back, and enough for today.
pub(super) fn person_bar<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let back = cx.both(|t| tr!(t, "desk-back-to-helper"));
    let back = bilingual(cx, Weight::Quiet, Some(Icon::ArrowLeft), back)
        .id("frame-back")
        .on_press(Message::TurnToPerson);
    let enough = cx.both(|t| tr!(t, "desk-enough"));
    let enough = bilingual(cx, Weight::Outlined, Some(Icon::Coffee), enough)
        .id("frame-enough")
        .on_press(Message::Enough);
    bar_line(cx, back.into(), enough.into())
}
