//! The public document: what one reader may see of a case, in a type that cannot hold more.
//!
//! Everything after projection sees these values only. Records are known by their place in the
//! document: no id, file name, private note or contact of the case has a field to travel in.

use std::collections::BTreeMap;

use crate::domain::case::LifeKind;
use crate::domain::date::{Calendar, Certainty, CivilDay, Modifier, Precision, Relation};
use crate::domain::event::EventKind;
use crate::domain::exhibit::{ExhibitGroup, ExhibitKind, Held};
use crate::domain::person::{IdentityKind, Kinship, MaritalStatus, NameKind, Sex, UnionKind};
use crate::domain::procedure::{ApplicationKind, DelayUnit, FilingMode, PaperKind, Track};
use crate::domain::stretch::End;
use crate::domain::words::{LangTag, Words, WordsState};

use super::file::{FileForPrint, PrintPage};

/// What one reader may see of a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicDoc {
    /// An invented case: every page says so.
    pub fictional: bool,
    /// The person's first language, if it is said.
    pub told_lang: Option<LangTag>,
    pub applicant: Applicant,
    /// Other lives of the applicant that may be printed.
    pub aliases: Vec<Alias>,
    pub family: Vec<Relative>,
    /// Homes, studies, work, service, commitments.
    pub life: Vec<Period>,
    /// Events, by time as far as it is certain.
    pub events: Vec<Event>,
    /// The way to France.
    pub journey: Vec<JourneyStep>,
    pub exhibits: Vec<Exhibit>,
    pub account: Account,
    pub procedure: Procedure,
    /// Answers to questions of the form that have no place above, by the question's name.
    pub answers: BTreeMap<String, Said<Text>>,
    /// Whom or what the codes stand for that stand in it.
    pub key: BTreeMap<Words, Meant>,
}

/// The place of an exhibit in [`PublicDoc::exhibits`].
pub type ExhibitAt = usize;

/// The place of a paragraph in [`Account::paragraphs`], from 0; its printed number is one more.
pub type ParagraphAt = usize;

/// Text in one language; where a name may not be read its code letter stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    pub lang: LangTag,
    /// Its pieces, in order.
    pub spans: Vec<Span>,
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Words as they were written.
    Words(Words),
    /// A code letter in place of a name.
    Code(Words),
    /// A code letter beside who it stands for: « ma mère (A) ».
    Kin(Box<CodedKin>),
    /// A name that nobody can decide about any more: a neutral mark stands for it.
    Withheld,
    /// A call of an exhibit.
    Call {
        exhibit: ExhibitAt,
        /// Page, from 1.
        page: Option<u32>,
    },
    /// The told date of an event, to stand in a note.
    Note(Box<Date>),
}

/// A code letter in French words, beside who it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct CodedKin {
    pub code: Words,
    /// What is said beside it.
    pub called: Called,
}

/// How the words around a code letter say whom it stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Called {
    /// The words that stood there name nobody, they only say a kinship: they stay.
    Words(Words),
    /// The words before it say it already.
    Before,
    /// Nothing says it: the kinship stands where the name stood.
    Kin {
        kin: Kin,
        /// Whether a sentence begins here.
        opens: bool,
    },
}

/// Whom or what a code stands for, for the key.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant {
    /// A person, and who it is to the applicant.
    Person(Kin),
    Place,
    /// A name of which nothing may be said.
    Name,
}

impl Text {
    /// French words without references.
    #[must_use]
    pub fn french(words: &str) -> Self {
        Self::plain(&"fr".into(), words)
    }

    #[must_use]
    pub fn plain(lang: &LangTag, words: &str) -> Self {
        let spans = if words.is_empty() { Vec::new() } else { vec![Span::Words(words.into())] };
        Self { lang: lang.clone(), spans }
    }

    /// Whether it prints nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.spans.iter().all(|span| match span {
            Span::Words(words) => words.is_blank(),
            Span::Code(_) | Span::Kin(_) | Span::Withheld | Span::Call { .. } | Span::Note(_) => {
                false
            }
        })
    }
}

/// An answer: the value, or one of the three other things a person may say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Said<T> {
    #[default]
    Unset,
    Known(T),
    /// "I do not know."
    DoesNotKnow,
    /// "I do not remember."
    DoesNotRemember,
    /// "I do not want to say."
    PrefersNotToSay,
}

impl<T> Said<T> {
    /// The value, if one was given.
    pub fn known(&self) -> Option<&T> {
        if let Self::Known(value) = self { Some(value) } else { None }
    }
}

/// Questions about a record that were answered without a value, by the question's name (`birth`, `date`).
pub type LeftOpen = BTreeMap<String, Said<()>>;

/// To whom something happened, as far as the case says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// The case does not say.
    #[default]
    NotSaid,
    Applicant,
    Other,
}

/// Where a date comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Source {
    #[default]
    NotSaid,
    Memory,
    /// It stands on a paper, which may be printed here.
    Paper(Option<ExhibitAt>),
    Told,
    /// Counted from other dates.
    Deduced,
}

/// A date as told, with the civil days it may mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Date {
    /// The words as told.
    pub words: Text,
    /// Calendar of the words.
    pub calendar: Calendar,
    /// How the words relate to the days.
    pub modifier: Modifier,
    /// How fine they are.
    pub precision: Precision,
    /// How sure the person is.
    pub certainty: Certainty,
    /// First possible day.
    pub earliest: Option<CivilDay>,
    /// Last possible day.
    pub latest: Option<CivilDay>,
    /// How many days the conversion may be off.
    pub error_days: u32,
    /// The first end as it was told.
    pub first: Option<End>,
    /// The last end as it was told.
    pub last: Option<End>,
    /// Where it comes from.
    pub source: Source,
    /// The event it is told by.
    pub told_by: Option<Box<ToldBy>>,
    /// What was answered instead, if the question was left open.
    pub open: Said<()>,
}

/// A date told by another event.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldBy {
    /// What that event is called.
    pub title: Text,
    /// What kind of event it is, where it has no words.
    pub kind: EventKind,
    /// On which side of it.
    pub relation: Relation,
    /// Least and greatest distance in days, where one was told.
    pub days: (Option<u32>, Option<u32>),
}

impl Date {
    /// Whether nothing at all was said of when it was.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.words.is_blank() && !self.has_days() && self.told_by.is_none()
    }

    /// Whether it has a day at either end.
    #[must_use]
    pub fn has_days(&self) -> bool {
        self.earliest.is_some() || self.latest.is_some()
    }
}

/// How a person is named.
#[derive(Clone, Debug, PartialEq)]
pub enum Naming {
    Named(Box<Name>),
    /// By a code letter.
    Code(Words),
}

/// A name that may be printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Name {
    pub whole: Words,
    pub family: Words,
    pub given: Words,
    /// What kind of name.
    pub kind: NameKind,
    /// Its language and script.
    pub lang: LangTag,
    /// The exhibit it stands on.
    pub on: Option<ExhibitAt>,
    /// When it was used.
    pub period: Date,
    /// The name in its own script, with its language.
    pub original: Option<(Words, LangTag)>,
}

/// Who a person is to the applicant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kin {
    pub kinship: Kinship,
    /// The same in the applicant's words, in French.
    pub told: Text,
    /// Their sex, for the words of a kinship that leaves it open.
    pub sex: Sex,
}

/// A place as it may be printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlaceName {
    /// Its name, or the code that stands for it.
    pub name: Words,
    /// Whether it is a code.
    pub coded: bool,
    /// A district, a province or a country: nobody is born « à » it.
    pub wide: bool,
    /// Larger places it lies in, nearest first, without the country.
    pub within: Vec<Words>,
    pub country: Words,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applicant {
    /// Names; the first is the one of the cover.
    pub names: Vec<Name>,
    pub sex: Sex,
    pub birth: Date,
    pub birth_place: Option<PlaceName>,
    pub nationalities: Vec<Words>,
    pub nationality_at_birth: Said<Words>,
    pub country: Words,
    pub ethnic_group: Said<Words>,
    pub religion: Said<Words>,
    pub languages: Vec<Tongue>,
    pub marital_status: MaritalStatus,
    pub unions: Vec<Union>,
    /// Postal address, one line an entry.
    pub address: Vec<Words>,
    pub phone: Said<Words>,
    pub email: Said<Words>,
    /// Language of the interview.
    pub interview_language: Words,
    /// Wished sex of the protection officer.
    pub officer: Said<Sex>,
    /// Wished sex of the interpreter.
    pub interpreter: Said<Sex>,
    /// Other needs at the interview.
    pub interview_other: Text,
    /// Whether no country recognises the person.
    pub stateless: Said<bool>,
    /// What the person wants said about health or needs.
    pub vulnerability: Said<Text>,
}

/// A language the applicant uses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tongue {
    pub lang: LangTag,
    /// Its name in French, with the dialect.
    pub name: Words,
    pub mother: bool,
    /// Spoken, as far as it was said; so with the next two.
    pub spoken: bool,
    pub read: bool,
    pub written: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// How they were joined.
    pub kind: UnionKind,
    pub partner: Option<Naming>,
    pub began: Date,
    pub place: Option<PlaceName>,
    pub ended: Date,
    pub ending: Text,
}

/// Another life of the applicant.
#[derive(Clone, Debug, PartialEq)]
pub struct Alias {
    /// What kind of life.
    pub kind: IdentityKind,
    /// The person has decided to declare it; otherwise it is not put on the form for her.
    pub declared: bool,
    /// It stands among the other names, on the cover and in the table alike: declared, or named by what is
    /// printed anyway.
    pub listed: bool,
    /// Its names; the first is the one printed.
    pub names: Vec<Name>,
    /// From when to when.
    pub period: Date,
    /// Who else knows, in words.
    pub known_to: Text,
    /// What the person says about the link.
    pub link: Said<Text>,
    /// Exhibits that link it to the applicant or bear it.
    pub exhibits: Vec<ExhibitAt>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Relative {
    /// Who they are to the applicant.
    pub kinship: Kinship,
    /// The same in words.
    pub relation: Text,
    /// How they are named.
    pub naming: Naming,
    pub sex: Sex,
    pub birth: Date,
    pub birth_place: Option<PlaceName>,
    pub nationality: Words,
    pub alive: Said<bool>,
    pub death: Date,
    /// Where they are, in words.
    pub whereabouts: Said<Text>,
    /// Where they are, as a place.
    pub lives_at: Option<PlaceName>,
    /// Whether they are in France.
    pub in_france: Said<bool>,
    /// For a child: what is feared for it in particular.
    pub own_fears: Said<Text>,
    /// For a child: the other parent.
    pub other_parent: Option<Naming>,
    /// A union names this person, whatever the kinship.
    pub in_union: bool,
    /// What was answered without a value.
    pub left: LeftOpen,
}

/// A period of life.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    pub kind: LifeKind,
    /// From when to when.
    pub date: Date,
    pub place: Option<PlaceName>,
    pub what: Text,
    /// The other name that was used there.
    pub under: Words,
    pub exhibits: Vec<ExhibitAt>,
    /// What was answered without a value.
    pub left: LeftOpen,
}

/// How an event is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Known {
    #[default]
    NotSaid,
    Seen,
    /// Heard with own ears.
    Heard,
    Told {
        /// By whom, in words.
        source: Text,
        /// By a person of the case: who that is to the applicant.
        by: Option<Box<Kin>>,
    },
    Document,
    /// Answered, but not with a way of knowing.
    Unanswered(Said<()>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub kind: EventKind,
    pub title: Text,
    pub date: Date,
    pub place: Option<PlaceName>,
    /// Where exactly, in words.
    pub place_told: Text,
    /// How it is known.
    pub known: Known,
    /// To whom it happened.
    pub whose: Whose,
    /// Exhibits and pages that show it.
    pub exhibits: Vec<(ExhibitAt, Option<u32>)>,
    /// Paragraphs that tell it.
    pub paragraphs: Vec<ParagraphAt>,
}

/// A step of the journey.
#[derive(Clone, Debug, PartialEq)]
pub struct JourneyStep {
    pub place: Option<PlaceName>,
    pub date: Date,
    pub transport: Said<Text>,
    pub documents: Said<Text>,
    pub what: Text,
    pub fingerprints: Said<bool>,
    pub exhibits: Vec<ExhibitAt>,
    /// What was answered without a value.
    pub left: LeftOpen,
}

/// The translation of an exhibit.
#[derive(Clone, Debug, PartialEq)]
pub enum Translation {
    NotSaid,
    /// In French, or without words.
    NoneNeeded,
    Missing,
    Made(Box<Made>),
}

/// A translation that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// By a sworn translator.
    pub sworn: bool,
    /// By whom, as it may be printed.
    pub translator: Words,
    pub from: LangTag,
    pub date: Date,
    /// Court and number of a sworn translator.
    pub sworn_at: Words,
    pub files: Vec<File>,
}

/// A file of an exhibit.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    pub caption: Text,
    /// Its pages or its fault; no name of it.
    pub print: FileForPrint,
}

impl File {
    /// Its pages; empty when it cannot be printed.
    #[must_use]
    pub fn pages(&self) -> &[PrintPage] {
        self.print.pages.as_deref().unwrap_or_default()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Exhibit {
    /// Its number, never given to another one.
    pub number: u32,
    pub kind: ExhibitKind,
    /// Heading of the bordereau.
    pub group: ExhibitGroup,
    pub title: Text,
    /// A few words for the contents.
    pub short_title: Text,
    pub date: Date,
    pub languages: Vec<LangTag>,
    pub translation: Translation,
    pub files: Vec<File>,
    pub numbers: Vec<Words>,
    pub author: Text,
    pub held: Held,
    /// Where the original is.
    pub held_where: Text,
    pub shows: Text,
    /// Faces of others were masked.
    pub faces_masked: bool,
    /// Paragraphs that call it or tell what it shows.
    pub paragraphs: Vec<ParagraphAt>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    pub sections: Vec<Section>,
    /// Every paragraph, fears last, in printed order.
    pub paragraphs: Vec<Paragraph>,
    /// How many of the paragraphs, at the end, tell fears.
    pub fears: usize,
    /// Who helped, as the person wants it printed.
    pub helpers_mention: Text,
    /// Whether the read-back mention is printed.
    pub print_read_back: bool,
    /// Where and when it is signed.
    pub signed_at: Words,
}

/// A period of the account.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub title: Text,
    /// The period it covers.
    pub period: Date,
    /// Its paragraphs, as a range of [`Account::paragraphs`].
    pub paragraphs: std::ops::Range<ParagraphAt>,
}

/// A paragraph of the account.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    pub french: Text,
    pub told: Text,
    /// How far the words have come.
    pub state: WordsState,
    /// The last read-back of exactly this French.
    pub read_back: Option<ReadBack>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReadBack {
    pub day: Option<CivilDay>,
    pub lang: LangTag,
    /// By whom, as it may be printed.
    pub reader: Words,
    /// Interpreter, as it may be printed.
    pub interpreter: Words,
}

/// A paper received from an authority.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    pub kind: PaperKind,
    pub dated: Option<CivilDay>,
    /// Day it was received.
    pub received: Option<CivilDay>,
    pub delay: Option<(u32, DelayUnit)>,
    /// Its copy among the exhibits.
    pub exhibit: Option<ExhibitAt>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Procedure {
    /// How it is filed.
    pub mode: FilingMode,
    /// What is asked for.
    pub kind: ApplicationKind,
    pub track: Said<Track>,
    pub agdref: Words,
    pub ofpra: Words,
    pub cnda: Words,
    pub papers: Vec<Paper>,
    pub left: Date,
    pub entered: Date,
    pub requested: Option<CivilDay>,
    pub elsewhere: Said<Text>,
}
