//! Parents, siblings, unions, spouses and children, each in a block of the same lines.

use crate::domain::person::Kinship;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::super::super::block::{Content, CopyField, Rich};
use super::super::super::super::public::{Name, Naming, Relative, Said};
use super::super::super::pen::{self, Pen};
use super::super::super::{family, when};
use super::super::hand_copy::boxes;
use super::{
    LINE, Line, dates, instead, is_single, labelled, letters, or_missing, sexes, told, yes_no,
};

pub(super) fn persons(pen: &Pen<'_>, key: &str) -> Option<Vec<Line>> {
    let of: fn(&Relative) -> bool = match key {
        "persons.father" => |one| one.kinship == Kinship::Father,
        "persons.mother" => |one| one.kinship == Kinship::Mother,
        "persons.siblings" => |one| is_sibling(&one.kinship),
        "persons.spouses" => is_partner,
        "persons.children" => |one| one.kinship == Kinship::Child,
        "persons.children.own_fears" => return Some(told(own_fears(pen))),
        _ => return None,
    };
    let relatives = pen.doc.family.iter().filter(|relative| of(relative));
    let lines: Vec<Line> = relatives.flat_map(|relative| person(pen, relative)).collect();
    Some(match key {
        _ if !lines.is_empty() => lines,
        "persons.spouses" if is_single(pen) => told(pen.say(&tr!(pen.t, "dossier-form-single"))),
        _ => letters(""),
    })
}

fn is_sibling(kinship: &Kinship) -> bool {
    matches!(kinship, Kinship::Brother | Kinship::Sister | Kinship::HalfSibling)
}

/// A husband, a wife, a partner, now or before; whoever a union names.
pub(super) fn is_partner(relative: &Relative) -> bool {
    let kinship = &relative.kinship;
    relative.in_union
        || matches!(kinship, Kinship::Spouse | Kinship::Partner | Kinship::FormerSpouse)
}

fn own_fears(pen: &Pen<'_>) -> Rich {
    let children = pen.doc.family.iter().filter(|one| one.kinship == Kinship::Child);
    let fears = children.filter_map(|child| {
        let fears = pen.said(&child.own_fears, |text| pen.text(text));
        let who = named(pen, child);
        (!fears.is_empty()).then(|| pen::joined(vec![who, fears], "\u{202F}: "))
    });
    pen::lines(fears.collect())
}

/// A name, or the kinship before a code letter.
fn named(pen: &Pen<'_>, relative: &Relative) -> Rich {
    let naming = pen.naming(&relative.naming);
    match relative.naming {
        Naming::Named(_) => naming,
        Naming::Code(_) => pen::joined(vec![pen.word(&relative.kinship), naming], " "),
    }
}

fn person(pen: &Pen<'_>, relative: &Relative) -> Vec<Line> {
    let t = pen.t;
    let mut lines = names(pen, relative);
    let asks_sex =
        is_partner(relative) || matches!(relative.kinship, Kinship::Child | Kinship::HalfSibling);
    if asks_sex {
        let mut fields = sexes(pen, &relative.sex);
        fields.extend(left(pen, relative, "sex"));
        lines.push(labelled(tr!(t, "dossier-form-sex"), fields));
    }
    let birth = match left(pen, relative, "birth") {
        Some(answer) if relative.birth.is_unset() => vec![answer],
        _ => dates::boxed(pen, &relative.birth),
    };
    lines.push(labelled(tr!(t, "dossier-birth"), birth));
    let mut said = |label: String, words: Rich, question: &str| {
        let words = if words.is_empty() { None } else { Some(CopyField::Words(words)) };
        let words = words.or_else(|| left(pen, relative, question));
        lines.push(labelled(label, vec![words.unwrap_or_else(blank)]));
    };
    let sex = family::sex_word(relative);
    let born_at = pen.place_and_country(relative.birth_place.as_ref());
    said(tr!(t, "dossier-form-born-at", sex = sex), born_at, "birth-place");
    let nationality = pen.words(relative.nationality.as_str());
    said(tr!(t, "dossier-form-nationality"), nationality, "nationality");
    if relative.alive != Said::Known(false) {
        said(tr!(t, "dossier-lives"), family::lives(pen, relative), "lives-at");
    }
    lines.push(labelled(tr!(t, "dossier-form-alive"), alive(pen, relative)));
    let is_asked = asks_sex || is_sibling(&relative.kinship);
    if is_asked && relative.alive != Said::Known(false) {
        let here = yes_no(pen, relative.in_france);
        lines.push(labelled(tr!(t, "dossier-form-in-france"), here));
    }
    if let Some(parent) = &relative.other_parent {
        let parent = CopyField::Words(called(pen, parent));
        lines.push(labelled(tr!(t, "dossier-form-other-parent"), vec![parent]));
    }
    lines
}

/// The boxes of the name. One that nobody has parted stands whole, and says so.
fn names(pen: &Pen<'_>, relative: &Relative) -> Vec<Line> {
    let t = pen.t;
    let kinship = when::capital(&pen.t.name_of(&relative.kinship));
    let who = match relative.kinship {
        Kinship::NotSaid | Kinship::Other(_) => when::capital(&tr!(t, "dossier-spouse")),
        _ => kinship,
    };
    let label = tr!(t, "dossier-form-family-name", who = who.as_str());
    match &relative.naming {
        Naming::Named(name) if is_whole(name) => {
            let label = tr!(t, "dossier-form-whole-name", who = who.as_str());
            vec![labelled(label, vec![boxes(name.whole.as_str(), LINE)])]
        }
        Naming::Named(name) => vec![
            labelled(label, vec![boxes(name.family.as_str(), LINE)]),
            labelled(tr!(t, "dossier-form-given-names"), vec![boxes(name.given.as_str(), LINE)]),
        ],
        Naming::Code(_) => {
            let words = called(pen, &relative.naming);
            vec![labelled(label, vec![CopyField::Words(words)])]
        }
    }
}

/// A name, or a code letter that says what it is.
fn called(pen: &Pen<'_>, naming: &Naming) -> Rich {
    let shown = pen.naming(naming);
    match naming {
        Naming::Named(_) => shown,
        Naming::Code(_) => {
            pen.fill(&tr!(pen.t, "dossier-name-not-shown", code = pen::SLOT_A), &[shown])
        }
    }
}

fn is_whole(name: &Name) -> bool {
    name.family.is_blank() && name.given.is_blank()
}

fn blank() -> CopyField {
    CopyField::Words(pen::symbol(Content::Blank(Some(60.0))))
}

/// What was answered without a value to a question about this person.
fn left(pen: &Pen<'_>, relative: &Relative, question: &str) -> Option<CopyField> {
    relative.left.get(question).and_then(|answer| instead(pen, answer))
}

/// Whether this person lives, and when he or she died.
fn alive(pen: &Pen<'_>, relative: &Relative) -> Vec<CopyField> {
    let mut fields = yes_no(pen, relative.alive);
    if relative.alive == Said::Known(false) || !relative.death.is_unset() {
        fields.push(CopyField::Words(family::died(pen, relative)));
    }
    fields
}

/// Every union, what is missing said as such.
pub(super) fn unions(pen: &Pen<'_>) -> Rich {
    if is_single(pen) {
        return pen.say(&tr!(pen.t, "dossier-form-no-union"));
    }
    let unions = pen.doc.applicant.unions.iter().map(|union| {
        let partner = union.partner.as_ref().map(|partner| called(pen, partner));
        let mut parts = vec![
            or_missing(pen, pen.word(&union.kind), "kind"),
            partner.unwrap_or_default(),
            or_missing(pen, pen.both(&union.began, Form::Table), "date"),
            or_missing(pen, pen.place_and_country(union.place.as_ref()), "place"),
        ];
        let ended = pen.both(&union.ended, Form::Table);
        let ended = pen::joined(vec![ended, pen.text(&union.ending)], ", ");
        if !ended.is_empty() {
            let message = tr!(pen.t, "dossier-form-union-ended", how = pen::SLOT_A);
            parts.push(pen.fill(&message, &[ended]));
        }
        pen::joined(parts, ", ")
    });
    pen::lines(unions.collect())
}
