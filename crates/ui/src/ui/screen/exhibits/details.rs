//! An exhibit described: its files, what it is called, its kind, date, language, translation.

use std::borrow::Cow;

use iced::widget::{column, container, row, rule, scrollable};
use iced::{Element, Length};

use super::edit::{Dated, Pick, Text};
use super::part::{self, Offer};
use super::{Exhibits, Message, files, origin, stated};
use crate::domain::date::FuzzyDate;
use crate::domain::exhibit::{Exhibit, ExhibitGroup, ExhibitKind, Made, Translation};
use crate::domain::words::{LangTag, Words};
use crate::lang::date::{Form, word_date_both};
use crate::lang::{Translator, tr};
use crate::ui::button::{Weight, button, check};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::field;
use crate::ui::frame::empty;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, both_lines, caption, label, told};
use crate::ui::theme::{bar, scroll, separator};
use crate::ui::tokens::{SPACE_4, SPACE_8, SPACE_24};
use crate::ui::widget::editor::editor;

/// Languages offered beside those of the case.
const OFFERED: [&str; 8] = ["fr", "en", "fa", "fa-AF", "ps", "ckb", "ar", "tr"];

/// What stands at the side before an exhibit is chosen.
pub(super) fn none<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let words = cx.both(|t| tr!(t, "exhibits-choose"));
    container(empty(cx, Icon::Paperclip, words)).padding(SPACE_24).into()
}

/// Everything about an exhibit.
pub(super) fn view<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let mut parts = column![].spacing(SPACE_24);
    if cx.narrow() {
        let back = button(cx, Weight::Quiet, Some(Icon::ArrowLeft), tr!(cx.first, "exhibits-back"))
            .id("exhibits-back")
            .on_press(Message::Back);
        parts = parts.push(mirrored(cx.direction(), row![back].width(Length::Fill)));
    }
    parts = parts.push(head(exhibit, desk, cx));
    parts = parts.push(files::files(screen, exhibit, desk, cx));
    parts = parts.push(rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
    for part in naming(screen, exhibit, desk, cx) {
        parts = parts.push(part);
    }
    for part in stated::parts(screen, exhibit, desk, cx) {
        parts = parts.push(part);
    }
    for part in origin::parts(screen, exhibit, desk, cx) {
        parts = parts.push(part);
    }
    let parts = container(parts.push(order(exhibit, desk, cx))).padding(SPACE_24);
    scrollable(parts.width(Length::Fill))
        .id("exhibits-details")
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

fn head<'a>(exhibit: &'a Exhibit, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let untitled = || label(cx, tr!(cx.first, "exhibits-untitled")).card();
    let masked = exhibit.sensitive && desk.facing_person;
    let title = part::words(&exhibit.title, cx).filter(|_| !masked);
    let title = title.map_or_else(untitled, |(tag, words)| told(&tag, words).card());
    let number = Element::from(caption(cx, part::number(exhibit, desk, cx)).fill());
    column![number, part::at_start(cx, title)].spacing(SPACE_4).into()
}

/// Title, kind, heading, date, language, translation, author.
fn naming<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let kind = named(ExhibitKind::ALL, &exhibit.kind, cx, Pick::Kind);
    let group = named(ExhibitGroup::ALL, &exhibit.group, cx, Pick::Group);
    let both = |id: fn(&Translator) -> String| cx.both(id);
    let mut parts = Vec::new();
    if cx.told.primary() != "fr" {
        parts.push(text(
            cx,
            both(|t| tr!(t, "exhibits-title-told")),
            Text::TitleTold,
            exhibit.title.told.prose.text.as_str(),
            Some(cx.told.clone()),
        ));
    }
    parts.extend([
        title_in_french(exhibit, cx),
        choice(screen, cx, "exhibits-kind", both(|t| tr!(t, "exhibits-kind")), kind),
        choice(screen, cx, "exhibits-group", both(|t| tr!(t, "exhibits-group")), group),
        date(
            cx,
            both(|t| tr!(t, "exhibits-date")),
            Some(both(|t| tr!(t, "exhibits-date-help"))),
            (Text::Date, Dated::Written),
            &exhibit.date,
            exhibit.languages.first().unwrap_or(cx.told),
        ),
        languages(exhibit, cx),
        choice(
            screen,
            cx,
            "exhibits-translation",
            both(|t| tr!(t, "exhibits-translation")),
            translations(exhibit, cx),
        ),
    ]);
    if let Some(made) = exhibit.translation.made() {
        let french = Some("fr".into());
        let by = both(|t| tr!(t, "exhibits-translator"));
        parts.push(text(cx, by, Text::Translator, made.translator.as_str(), french.clone()));
        if matches!(exhibit.translation, Translation::Sworn(_)) {
            let at = both(|t| tr!(t, "exhibits-sworn-at"));
            parts.push(text(cx, at, Text::SwornAt, made.sworn_at.as_str(), french));
        }
        parts.push(files::translated(screen, exhibit, made, desk, cx));
    }
    let author = both(|t| tr!(t, "exhibits-author"));
    let french = exhibit.author.french.text.as_str();
    parts.push(text(cx, author, Text::Author, french, Some("fr".into())));
    let numbers: Vec<&str> = exhibit.numbers.iter().map(Words::as_str).collect();
    let heading = both(|t| tr!(t, "exhibits-numbers"));
    parts.push(text(cx, heading, Text::Numbers, numbers.join("\n"), Some("fr".into())));
    parts
}

fn title_in_french<'a>(exhibit: &'a Exhibit, cx: &Context<'a>) -> Element<'a, Message> {
    let value = exhibit.title.french.text.as_str();
    let name = format!("exhibits-{:?}", Text::TitleFrench).to_lowercase();
    let control = editor(cx.tokens, name, value, &"fr".into())
        .on_edit(|edited| Message::Typed(Text::TitleFrench, edited.text));
    let title = field(cx, cx.both(|t| tr!(t, "exhibits-title-french")), control);
    title.help(cx.both(|t| tr!(t, "exhibits-title-help"))).into()
}

pub(super) fn picked(pick: Pick) -> Message {
    Message::Picked(Box::new(pick))
}

/// A list of choices under its question.
pub(super) fn choice<'a>(
    screen: &'a Exhibits,
    cx: &Context<'a>,
    name: &'static str,
    question: Both,
    offers: Vec<Offer>,
) -> Element<'a, Message> {
    part::choice(cx, name, question, screen.unfolded == Some(name), offers)
}

/// The values of a kind of data as offers.
pub(super) fn named<T: Clone + PartialEq + crate::lang::named::Named>(
    all: &[T],
    current: &T,
    cx: &Context<'_>,
    pick: fn(T) -> Pick,
) -> Vec<Offer> {
    let offer = |value: &T| Offer {
        words: cx.both(|t| t.name_of(value)),
        on: value == current,
        message: picked(pick(value.clone())),
    };
    let mut offers: Vec<Offer> = all.iter().map(offer).collect();
    // A word of a newer version stays chosen until another is.
    if !all.contains(current) {
        offers.push(offer(current));
    }
    offers
}

fn translations(exhibit: &Exhibit, cx: &Context<'_>) -> Vec<Offer> {
    let states = [
        Translation::NotSaid,
        Translation::NoneNeeded,
        Translation::Missing,
        Translation::Free(Made::default()),
        Translation::Sworn(Made::default()),
    ];
    let same = |state: &Translation| {
        std::mem::discriminant(state) == std::mem::discriminant(&exhibit.translation)
    };
    let offer = |state: Translation| Offer {
        words: cx.both(|t| t.name_of(&state)),
        on: same(&state),
        message: picked(Pick::Translation(Box::new(state.clone()))),
    };
    states.into_iter().map(offer).collect()
}

fn languages<'a>(exhibit: &'a Exhibit, cx: &Context<'a>) -> Element<'a, Message> {
    let mut tags: Vec<LangTag> = exhibit.languages.clone();
    let others = OFFERED.iter().map(|tag| LangTag::from(*tag));
    for tag in std::iter::once(cx.told.clone()).chain(others) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let offers = tags.into_iter().map(|tag| Offer {
        words: cx.both(|t| crate::ui::tongue::name(&tag, t)),
        on: exhibit.languages.contains(&tag),
        message: picked(Pick::Language(tag)),
    });
    let heading = both_ends(cx, cx.both(|t| tr!(t, "exhibits-languages")), Role::Body, true);
    column![heading, part::chips(cx, "exhibits-language", offers.collect())].spacing(SPACE_4).into()
}

/// A text in a language; `None` for the language of the frame.
pub(super) fn text<'a>(
    cx: &Context<'a>,
    question: Both,
    what: Text,
    value: impl Into<Cow<'a, str>>,
    tag: Option<LangTag>,
) -> Element<'a, Message> {
    let tag = tag.unwrap_or_else(|| cx.first.language().tag().into());
    let control = editor(cx.tokens, format!("exhibits-{what:?}").to_lowercase(), value, &tag)
        .on_edit(move |edited| Message::Typed(what, edited.text));
    field(cx, question, control).into()
}

/// A date as told: its words, how they are read in both calendars, and how else they could be.
pub(super) fn date<'a>(
    cx: &Context<'a>,
    question: Both,
    help: Option<Both>,
    (what, which): (Text, Dated),
    date: &'a FuzzyDate,
    lang: &LangTag,
) -> Element<'a, Message> {
    let words = date.words.as_str();
    let control = editor(cx.tokens, format!("exhibits-{what:?}").to_lowercase(), words, lang)
        .one_line()
        .on_edit(move |edited| Message::Typed(what, edited.text));
    let mut lines = column![control].spacing(SPACE_4);
    if !date.interval.is_unknown() {
        let read = |t: &Translator| word_date_both(date, t, Form::Table);
        let shown = cx.both(|t| tr!(t, "exhibits-date-read", date = read(t)));
        lines = lines.push(both_lines(cx, shown, Role::Caption));
    } else if !date.words.is_blank() {
        let shown = cx.both(|t| tr!(t, "exhibits-date-not-read"));
        lines = lines.push(both_lines(cx, shown, Role::Caption));
    }
    let others = cx.telling().understood(words, lang).readings.into_iter();
    let others = others
        .map(|reading| date.retold(date.words.clone(), date.lang.clone(), Some(reading.date)))
        .filter(|other| (&other.interval, &other.calendar) != (&date.interval, &date.calendar));
    let offers: Vec<Offer> = others
        .map(|other| Offer {
            words: cx.both(|t| word_date_both(&other, t, Form::Table)),
            on: false,
            message: picked(Pick::Reading(which, Box::new(other))),
        })
        .collect();
    if !offers.is_empty() {
        lines = lines.push(Element::from(caption(cx, tr!(cx.first, "exhibits-date-other"))));
        lines = lines.push(part::chips(cx, &format!("exhibits-read-{what:?}"), offers));
    }
    let shown = field(cx, question, lines);
    match help {
        Some(help) => shown.help(help).into(),
        None => shown.into(),
    }
}

/// Sensitive or not, its place among the others, and away with it.
fn order<'a>(exhibit: &'a Exhibit, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let at = desk.case.exhibits.iter().position(|other| other.id == exhibit.id).unwrap_or(0);
    let last = desk.case.exhibits.len().saturating_sub(1);
    let t = cx.first;
    let sensitive = check(cx, cx.both(|t| tr!(t, "exhibits-sensitive")), exhibit.sensitive)
        .id("exhibits-sensitive")
        .on_press(picked(Pick::Sensitive));
    let earlier = button(cx, Weight::Outlined, Some(Icon::ArrowUp), tr!(t, "exhibits-earlier"))
        .id("exhibits-earlier")
        .on_press_maybe((at > 0).then_some(Message::Move(-1)));
    let later = button(cx, Weight::Outlined, Some(Icon::ArrowDown), tr!(t, "exhibits-later"))
        .id("exhibits-later")
        .on_press_maybe((at < last).then_some(Message::Move(1)));
    let delete = button(cx, Weight::Quiet, Some(Icon::Trash), tr!(t, "exhibits-delete"))
        .id("exhibits-delete")
        .on_press(Message::Delete);
    let places = row![earlier, later].spacing(SPACE_8).width(Length::Fill).wrap();
    let places = places.vertical_spacing(SPACE_8);
    let delete = row![delete].width(Length::Fill);
    let [places, delete] =
        [places.into(), delete.into()].map(|line: Element<'a, _>| mirrored(cx.direction(), line));
    column![sensitive, places, delete].spacing(SPACE_8).into()
}
