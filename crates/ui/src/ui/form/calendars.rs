//! Which calendar told words are in; where its days are not computed or the words not read, the days by hand.

use iced::Element;
use iced::Length;
use iced::widget::{column, row};

use super::both;
use crate::domain::calendar::is_computed;
use crate::domain::date::{Calendar, FuzzyDate, Modifier};
use crate::domain::words::{LangTag, Words};
use crate::kit::button::{Weight, bilingual};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::field;
use crate::kit::icon::Icon;
use crate::kit::label::caption;
use crate::kit::tokens::{SPACE_4, SPACE_8};
use crate::kit::widget::editor::editor;
use crate::kit::widget::group::group;
use crate::lang::{Direction, tr};

/// What the case does not hold of a date being told.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// The calendar the words were said to be in.
    pub calendar: Option<&'a Calendar>,
    /// First and last possible day as they are being typed.
    pub ends: [Option<&'a Words>; 2],
}

/// Whether the words of a date in this calendar are not read as days, or its days were given one by one. Words of ours and of
/// Solar Hijri are read in full.
fn is_by_hand(calendar: &Calendar, date: &FuzzyDate) -> bool {
    let in_full = [Calendar::Gregorian, Calendar::SolarHijriIran, Calendar::SolarHijriAfghan]
        .contains(calendar);
    let given = (date.first.is_some() || date.last.is_some()) && date.modifier != Modifier::FromTo;
    !in_full && !date.words.is_blank() && (date.interval.is_unknown() || given)
}

/// The calendars offered and, for one that is not computed, the first and the last possible day. `id` begins the names
/// of the controls; `ends` are the names of the two editors.
pub fn calendars<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    id: &str,
    ends: [String; 2],
    date: &FuzzyDate,
    asking: Asking<'_>,
    in_calendar: impl Fn(Calendar) -> Message,
    with_end: impl Fn(bool, Words) -> Message + Clone + 'a,
) -> Element<'a, Message> {
    let current = asking.calendar.unwrap_or(&date.calendar);
    let offered = Calendar::ALL.iter().map(|calendar| {
        let chosen = calendar == current;
        let weight = if chosen { Weight::Chosen } else { Weight::Outlined };
        let words = cx.both(|t| t.short_calendar(calendar));
        bilingual(cx, weight, chosen.then_some(Icon::Check), words)
            .id(format!("{id}-{}", calendar.as_str()))
            .on_press(in_calendar(calendar.clone()))
            .into()
    });
    let offered =
        row(offered).spacing(SPACE_4).width(Length::Fill).wrap().vertical_spacing(SPACE_4);
    let chips = group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), offered));
    if is_computed(current) && !is_by_hand(current, date) {
        return chips;
    }
    let [first_typed, last_typed] = asking.ends;
    let [first_name, last_name] = ends;
    let days = &date.interval;
    let end = |is_last: bool, name: String, typed: Option<&Words>, day| {
        let day: Option<crate::domain::date::CivilDay> = day;
        let value = match typed {
            Some(words) => words.as_str().to_owned(),
            None => day.map(|day| day.to_string()).unwrap_or_default(),
        };
        let (lang, with_end) = (LangTag::from(cx.first.language().tag()), with_end.clone());
        let typed = editor(cx.tokens, name, value, &lang)
            .one_line()
            .on_edit(move |edited| with_end(is_last, edited.text.into()));
        let words = match is_last {
            true => both!(cx, "form-calendar-last"),
            false => both!(cx, "form-calendar-first"),
        };
        Element::from(field(cx, words, typed))
    };
    let first = end(false, first_name, first_typed, days.earliest);
    let last = end(true, last_name, last_typed, days.latest);
    column![chips, caption(cx, tr!(cx.first, "form-calendar-by-hand")).fill(), first, last]
        .spacing(SPACE_8)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_by_hand_are_asked_where_words_are_not_read_and_stay_asked() {
        let told = FuzzyDate { words: "après la fête".into(), ..FuzzyDate::default() };
        let day = "2023-03-04".parse().unwrap();
        let given =
            told.with_end(false, crate::lang::date::read_end("2023-03-04", &"fr".into(), day));
        for date in [&told, &given] {
            assert!(is_by_hand(&Calendar::LunarHijri, date));
            assert!(!is_by_hand(&Calendar::SolarHijriIran, date));
        }
        assert!(!is_by_hand(&Calendar::LunarHijri, &FuzzyDate::default()));
        assert!(!is_by_hand(
            &Calendar::LunarHijri,
            &FuzzyDate { words: "x".into(), ..FuzzyDate::on_day(day) }
        ));
    }
}
