//! What an exhibit is: title, kind, heading, date, language, translation, author.

use iced::Element;
use iced::widget::column;

use super::page::Page;
use super::{edit, suggested};
use crate::domain::exhibit::{ExhibitGroup, ExhibitKind, Made, Translation};
use crate::domain::words::LangTag;
use crate::kit::button::{Weight, button};
use crate::kit::icon::Icon;
use crate::kit::label::label;
use crate::kit::tongue;
use crate::kit::widget::reserved::reserved;
use crate::lang::tr;
use crate::ui::form::line::{Line, Opt, at_start};
use crate::ui::form::pick::toggle;
use crate::ui::form::{Message, both, choice, prose, text, told_date};

/// The field of the title as it is printed.
pub(super) const TITLE: &str = "exhibits-title-french";
/// Languages offered beside those of the case.
const OFFERED: [&str; 8] = ["fr", "en", "fa", "fa-AF", "ps", "ckb", "ar", "tr"];

/// What stands before the files of the translation.
pub(super) fn lines<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let Page { cx, state, exhibit, of, .. } = page;
    let own = (cx.told.primary() != "fr").then(|| {
        prose::told(
            cx,
            "exhibits-title-told",
            both!(cx, "exhibits-title-told"),
            &exhibit.title,
            of.at(|exhibit| &mut exhibit.title),
        )
    });
    let mut lines: Vec<Line<'a>> = own.into_iter().collect();
    lines.extend([
        prose::french(
            cx,
            TITLE,
            both!(cx, "exhibits-title-french"),
            &exhibit.title,
            of.at(|exhibit| &mut exhibit.title),
        )
        .help(both!(cx, "exhibits-title-help"))
        .beneath(from_file(page)),
        choice::choice(
            cx,
            state,
            "exhibits-kind",
            both!(cx, "exhibits-kind"),
            &exhibit.kind,
            ExhibitKind::ALL,
            &edit::kind(of),
        ),
        choice::choice(
            cx,
            state,
            "exhibits-group",
            both!(cx, "exhibits-group"),
            &exhibit.group,
            ExhibitGroup::ALL,
            &of.at(|exhibit| &mut exhibit.group),
        ),
        told_date::written_date(
            page.at(),
            "exhibits-date",
            both!(cx, "exhibits-date"),
            &exhibit.languages,
            &exhibit.date,
            &of.at(|exhibit| &mut exhibit.date),
        )
        .help(both!(cx, "exhibits-date-help")),
        languages(page),
        translation(page),
    ]);
    if let Some(made) = exhibit.translation.made() {
        lines.push(text::french(
            cx,
            "exhibits-translator",
            both!(cx, "exhibits-translator"),
            &made.translator,
            edit::made(of, |made| &mut made.translator),
        ));
        if matches!(exhibit.translation, Translation::Sworn(_)) {
            lines.push(text::french(
                cx,
                "exhibits-sworn-at",
                both!(cx, "exhibits-sworn-at"),
                &made.sworn_at,
                edit::made(of, |made| &mut made.sworn_at),
            ));
        }
    }
    lines
}

/// The name of the file, to be made the title by one press while there is none. Its place stays free afterwards, so that
/// typing a title moves nothing.
fn from_file<'a>(page: &Page<'_, 'a>) -> Option<Element<'a, Message>> {
    let Page { cx, desk, exhibit, of, .. } = page;
    let name = suggested::title(exhibit, desk).filter(|_| desk.writable)?;
    let offer = || -> Element<'a, Message> {
        let called = label(cx, tr!(cx.first, "exhibits-title-from-file", name = name.as_str()));
        let called = Element::from(called.caption().colour(cx.tokens.ink_2).fill());
        let edit = prose::take(&of.at(|exhibit| &mut exhibit.title), name.clone());
        let take =
            button(cx, Weight::Accent, Some(Icon::Check), tr!(cx.first, "exhibits-title-take"))
                .id("exhibits-title-take")
                .on_press(Message::Edit(edit));
        column![called, at_start(cx, take)].into()
    };
    let is_free = exhibit.title.french.text.is_blank();
    Some(reserved(is_free.then(offer), vec![offer()]))
}

/// What stands after them.
pub(super) fn more<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let Page { cx, exhibit, of, .. } = page;
    vec![
        prose::french(
            cx,
            "exhibits-author",
            both!(cx, "exhibits-author"),
            &exhibit.author,
            of.at(|exhibit| &mut exhibit.author),
        ),
        text::several(
            cx,
            "exhibits-numbers",
            both!(cx, "exhibits-numbers"),
            &exhibit.numbers,
            &LangTag::from("fr"),
            of.at(|exhibit| &mut exhibit.numbers),
        ),
    ]
}

fn languages<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let Page { cx, state, exhibit, of, .. } = page;
    let mut tags: Vec<LangTag> = exhibit.languages.clone();
    for tag in std::iter::once(cx.told.clone()).chain(OFFERED.iter().map(|tag| LangTag::from(*tag)))
    {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let of = of.at(|exhibit| &mut exhibit.languages);
    let options = tags.into_iter().map(|tag| Opt {
        id: format!("exhibits-language-{}", tag.as_str().to_lowercase()),
        words: cx.both(|t| tongue::name(&tag, t)),
        chosen: exhibit.languages.contains(&tag),
        message: Message::Edit(toggle(&of, &tag)),
    });
    let line = Line::options(both!(cx, "exhibits-languages"), options.collect());
    line.folding("exhibits-language-more".to_owned(), state)
}

fn translation<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let Page { cx, state, exhibit, of, .. } = page;
    let states = [
        Translation::NotSaid,
        Translation::NoneNeeded,
        Translation::Missing,
        Translation::Free(Made::default()),
        Translation::Sworn(Made::default()),
    ];
    let fold = "exhibits-translation-more";
    let options = states.into_iter().enumerate().map(|(at, offered)| {
        let of = of.at(|exhibit| &mut exhibit.translation);
        let words = cx.both(|t| t.name_of(&offered));
        let kind = std::mem::discriminant(&offered);
        let edit = of.change(move |old| *old = edit::translated(old, offered.clone()));
        Opt {
            id: format!("exhibits-translation-{at}"),
            words,
            chosen: kind == std::mem::discriminant(&exhibit.translation),
            message: Message::Chosen(fold.to_owned(), edit),
        }
    });
    let line = Line::options(both!(cx, "exhibits-translation"), options.collect());
    line.folding(fold.to_owned(), state)
}
