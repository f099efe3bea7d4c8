//! The languages someone uses: mother tongue, spoken, read, written.

use iced::widget::{column, row};
use iced::{Element, Length};

use crate::domain::person::{Applicant, Language};
use crate::kit::button::{Weight, bilingual};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::tokens::SPACE_12;
use crate::kit::widget::reorder::handle;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{Edit, Of};
use crate::ui::form::line::{Line, Opt, at_start, well};
use crate::ui::form::{Message, State, both, order, text};

/// The languages, and one more if asked for.
pub(super) fn languages<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    value: &'a Applicant,
    of: &Of<Vec<Language>>,
) -> Line<'a> {
    let mut all = column![].spacing(SPACE_12).width(Length::Fill);
    for (at, language) in value.languages.iter().enumerate() {
        let many = value.languages.len();
        let movable = desk.writable && many > 1;
        let language = one(cx, state, at, language, of, movable);
        let keeps = |to: usize| format!("language-{to}-name");
        all = all.push(order::value(desk, "language", (at, many), of, keeps, language));
    }
    let add = bilingual(cx, Weight::Outlined, Some(Icon::Plus), both!(cx, "identity-language-add"))
        .id("language-add")
        .on_press(Message::Edit(of.add(Language::default())));
    let all = all.push(at_start(cx, add));
    Line::new(both!(cx, "identity-languages-all"), all)
        .or_unvalued("languages", Edit::nothing())
        .in_template("other-languages")
        .ask(both!(cx, "identity-languages-ask"))
}

fn one<'a>(
    cx: &Context<'a>,
    state: &State,
    at: usize,
    language: &'a Language,
    all: &Of<Vec<Language>>,
    movable: bool,
) -> Element<'a, Message> {
    let (id, of) = (format!("language-{at}"), all.item(at));
    let option = |word: &str, words: Both, on: bool, part: fn(&mut Language) -> &mut bool| Opt {
        id: format!("{id}-{word}"),
        words,
        chosen: on,
        message: Message::Edit(of.at(part).set(!on)),
    };
    let uses = vec![
        option("mother", both!(cx, "identity-mother-tongue"), language.mother_tongue, |l| {
            &mut l.mother_tongue
        }),
        option("spoken", both!(cx, "identity-spoken"), language.spoken, |l| &mut l.spoken),
        option("read", both!(cx, "identity-read"), language.read, |l| &mut l.read),
        option("written", both!(cx, "identity-written"), language.written, |l| &mut l.written),
    ];
    let remove = bilingual(cx, Weight::Quiet, Some(Icon::Trash), both!(cx, "form-remove"))
        .id(format!("{id}-remove"))
        .on_press(Message::Edit(all.remove(at)));
    let grip = movable.then(|| handle(cx.tokens, format!("{id}-grip")));
    let tools = mirrored(cx.direction(), row![].push(grip).push(remove));
    let lines = vec![
        text::french(
            cx,
            &format!("{id}-name"),
            both!(cx, "identity-language-name"),
            &language.name,
            of.at(|l| &mut l.name),
        ),
        crate::ui::form::languages::lang(
            cx,
            state,
            &format!("{id}-tag"),
            both!(cx, "identity-language-tag"),
            &language.lang,
            &of.at(|l| &mut l.lang),
        ),
        Line::options(both!(cx, "identity-language-use"), uses),
        Line::new(Both { first: String::new(), second: None }, at_start(cx, tools)),
    ];
    well(cx, lines)
}
