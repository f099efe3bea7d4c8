//! Her or his words and, beside them, the French.

use iced::Element;
use iced::widget::column;

use super::Message;
use super::edit::{Edit, Of};
use super::line::{Line, not_a_value};
use crate::domain::words::{Answer, Bilingual, LangTag, Prose, Target};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::field::shown;
use crate::kit::label::Role;
use crate::kit::tokens::SPACE_12;
use crate::kit::widget::editor::{Highlight, Mark, editor};
use crate::kit::widget::ends::alike;
use crate::lang::tr;

/// The two texts; `lines` is the least height, 1 for one line.
pub fn prose<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a Bilingual,
    lines: u16,
    of: Of<Bilingual>,
) -> Line<'a> {
    let clear = of.set(Bilingual::default());
    Line::new(label, editors(cx, id, value, lines, of)).or_unvalued(id, clear)
}

/// The editors of the two texts, without a label.
pub fn editors<'a>(
    cx: &Context<'a>,
    id: &str,
    value: &'a Bilingual,
    lines: u16,
    of: Of<Bilingual>,
) -> Element<'a, Message> {
    let edited = move |french, text: String, told: LangTag| {
        of.change(move |both| retype(both, french, &text, &told))
    };
    pair(cx, id, Some(value), None, lines, edited)
}

/// The French text alone.
pub fn french<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a Bilingual,
    of: Of<Bilingual>,
) -> Line<'a> {
    one_side(cx, id, label, value, true, of)
}

/// Her or his words alone.
pub fn told<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a Bilingual,
    of: Of<Bilingual>,
) -> Line<'a> {
    one_side(cx, id, label, value, false, of)
}

fn one_side<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a Bilingual,
    is_french: bool,
    of: Of<Bilingual>,
) -> Line<'a> {
    let tag = side_tag(cx, Some(value), is_french);
    let prose = if is_french { &value.french } else { &value.told.prose };
    let (place, told) = (id.to_owned(), tag.clone());
    let control = editor(cx.tokens, id.to_owned(), prose.text.as_str(), &tag)
        .highlights(marks(prose))
        .on_edit(move |typed| {
            let told = told.clone();
            let edit = of.change(move |both| retype(both, is_french, &typed.text, &told));
            Message::Edit(edit.typed(place.clone()))
        });
    Line::new(label, control)
}

/// The two texts, or one of the answers that are not a value.
pub fn answer<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: Option<&'a Answer<Bilingual>>,
    lines: u16,
    of: Of<Answer<Bilingual>>,
) -> Line<'a> {
    const UNSET: &Answer<Bilingual> = &Answer::Unset;
    let value = value.unwrap_or(UNSET);
    let typed = of.clone();
    let edited = move |french, text: String, told: LangTag| {
        typed.change(move |answer| {
            let mut both = answer.known().cloned().unwrap_or_default();
            retype(&mut both, french, &text, &told);
            let empty =
                both.french.text.as_str().is_empty() && both.told.prose.text.as_str().is_empty();
            *answer = if empty { Answer::Unset } else { Answer::Known(both) };
        })
    };
    Line::new(label, pair(cx, id, value.known(), shown(cx, value).as_deref(), lines, edited))
        .answers(not_a_value(cx, id, value, move |said| Message::Edit(of.set(said))))
}

/// The name of the side that is written first: her or his words, or the French where they are told in French.
#[must_use]
pub fn first_side(cx: &Context<'_>, id: &str) -> String {
    format!("{id}-{}", if cx.told.primary() == "fr" { "fr" } else { "told" })
}

fn retype(both: &mut Bilingual, french: bool, text: &str, told: &LangTag) {
    if french {
        both.french = both.french.retyped(text);
        return;
    }
    both.told.prose = both.told.prose.retyped(text);
    if both.told.lang == LangTag::default() {
        both.told.lang = told.clone();
    }
}

/// Takes this as the French text.
pub fn take(of: &Of<Bilingual>, text: String) -> Edit {
    of.change(move |both| retype(both, true, &text, &LangTag::default()))
}

fn pair<'a>(
    cx: &Context<'a>,
    id: &str,
    value: Option<&'a Bilingual>,
    instead: Option<&str>,
    lines: u16,
    edited: impl Fn(bool, String, LangTag) -> super::edit::Edit + Clone + 'a,
) -> Element<'a, Message> {
    let side = |french: bool| {
        let tag = side_tag(cx, value, french);
        let prose = value.map(|both| if french { &both.french } else { &both.told.prose });
        let hint = instead.map_or_else(
            || {
                if french {
                    tr!(cx.first, "form-in-french")
                } else {
                    tr!(cx.first, "form-own-words")
                }
            },
            str::to_owned,
        );
        let id = format!("{id}-{}", if french { "fr" } else { "told" });
        let (place, edited, told) = (id.clone(), edited.clone(), tag.clone());
        let control = editor(cx.tokens, id, prose.map_or("", |prose| prose.text.as_str()), &tag)
            .story()
            .placeholder(hint)
            .highlights(prose.map(marks).unwrap_or_default());
        // Turned to the person, the person's words are what is large.
        let large = cx.facing_person && (!french || cx.told.primary() == "fr");
        let control = if large { control.role(Role::Card) } else { control };
        let control = match (lines, cx.facing_person && !large) {
            (1, _) => control.one_line(),
            (lines, true) => control.min_lines(lines.min(2)),
            (lines, false) => control.min_lines(lines),
        };
        control.on_edit(move |typed| {
            Message::Edit(edited(french, typed.text, told.clone()).typed(place.clone()))
        })
    };
    if cx.told.primary() == "fr" {
        return side(true).into();
    }
    if cx.narrow() || cx.facing_person {
        return column![side(false), side(true)].spacing(SPACE_12).into();
    }
    mirrored(cx.direction(), alike(side(false), side(true), SPACE_12))
}

fn side_tag(cx: &Context<'_>, value: Option<&Bilingual>, french: bool) -> LangTag {
    if french {
        return LangTag::from("fr");
    }
    let lang = value.map(|both| &both.told.lang).filter(|lang| **lang != LangTag::default());
    lang.unwrap_or(cx.told).clone()
}

/// What stands out in a text: exhibits that are called, names of others.
fn marks(prose: &Prose) -> Vec<Highlight> {
    let shown = prose.marks.iter().filter_map(|mark| {
        let kind = match mark.target {
            Target::Exhibit { .. } => Mark::Exhibit,
            Target::Person(_) | Target::Identity(_) => Mark::Protected,
            Target::Place(_) | Target::Event(_) => return None,
        };
        Some(Highlight { range: mark.start as usize..mark.end as usize, mark: kind })
    });
    shown.collect()
}
