//! Adding, replacing, removing and moving a record within its list, each with its inverse.

use crate::domain::account::{Paragraph, Section};
use crate::domain::case::{Case, Consent, JourneyStep, LifePeriod};
use crate::domain::event::Event;
use crate::domain::exhibit::Exhibit;
use crate::domain::person::{Identity, Person};
use crate::domain::place::Place;
use crate::domain::procedure::{Decision, EarlierStatement, Filing};

use super::{Change, ParagraphHome, Record, RecordRef, Refused};

/// A kind of record: which list it stands in and how a change names it.
pub(super) trait Listed: Sized {
    type Id: Clone + PartialEq;

    /// Where its list is, for kinds that have several lists.
    type Home;

    fn id(&self) -> &Self::Id;
    fn list<'a>(case: &'a mut Case, home: &Self::Home) -> Result<&'a mut Vec<Self>, Refused>;
    fn into_record(self, home: Self::Home) -> Record;
    fn record_ref(id: Self::Id, home: Self::Home) -> RecordRef;
}

macro_rules! listed {
    ($($kind:ident ($id:ident) in $($list:ident).+;)+) => {$(
        impl Listed for $kind {
            type Id = crate::domain::id::$id;
            type Home = ();

            fn id(&self) -> &Self::Id {
                &self.id
            }

            fn list<'a>(case: &'a mut Case, (): &()) -> Result<&'a mut Vec<Self>, Refused> {
                Ok(&mut case.$($list).+)
            }

            fn into_record(self, (): ()) -> Record {
                Record::$kind(self)
            }

            fn record_ref(id: Self::Id, (): ()) -> RecordRef {
                RecordRef::$kind(id)
            }
        }
    )+};
}

listed! {
    Identity (IdentityId) in identities;
    Person (PersonId) in persons;
    Place (PlaceId) in places;
    LifePeriod (LifePeriodId) in life;
    Event (EventId) in events;
    JourneyStep (JourneyStepId) in journey;
    Exhibit (ExhibitId) in exhibits;
    Section (SectionId) in account.sections;
    EarlierStatement (StatementId) in earlier_statements;
    Decision (DecisionId) in decisions;
    Consent (ConsentId) in consents;
    Filing (FilingId) in filings;
}

impl Listed for Paragraph {
    type Id = crate::domain::id::ParagraphId;
    type Home = ParagraphHome;

    fn id(&self) -> &Self::Id {
        &self.id
    }

    fn list<'a>(case: &'a mut Case, home: &ParagraphHome) -> Result<&'a mut Vec<Self>, Refused> {
        match home {
            ParagraphHome::Fears => Ok(&mut case.account.fears),
            ParagraphHome::Section(id) => {
                let sections = &mut case.account.sections;
                let section = sections.iter_mut().find(|section| section.id == *id);
                section.map(|section| &mut section.paragraphs).ok_or(Refused::NotThere)
            }
        }
    }

    fn into_record(self, home: ParagraphHome) -> Record {
        Record::Paragraph { home, paragraph: self }
    }

    fn record_ref(id: Self::Id, home: ParagraphHome) -> RecordRef {
        RecordRef::Paragraph { home, id }
    }
}

pub(super) fn put<T: Listed>(case: &mut Case, item: T, home: T::Home) -> Result<Change, Refused> {
    let list = T::list(case, &home)?;
    match list.iter_mut().find(|old| old.id() == item.id()) {
        Some(old) => {
            let old = std::mem::replace(old, item);
            Ok(Change::Put(Box::new(old.into_record(home))))
        }
        None => {
            let id = item.id().clone();
            list.push(item);
            Ok(Change::Remove(T::record_ref(id, home)))
        }
    }
}

pub(super) fn insert<T: Listed>(
    case: &mut Case,
    item: T,
    home: T::Home,
    at: u32,
) -> Result<Change, Refused> {
    let list = T::list(case, &home)?;
    if list.iter().any(|old| old.id() == item.id()) {
        return Err(Refused::AlreadyThere);
    }
    if at as usize > list.len() {
        return Err(Refused::BeyondTheEnd);
    }
    let id = item.id().clone();
    list.insert(at as usize, item);
    Ok(Change::Remove(T::record_ref(id, home)))
}

pub(super) fn remove<T: Listed>(
    case: &mut Case,
    id: &T::Id,
    home: T::Home,
) -> Result<Change, Refused> {
    let list = T::list(case, &home)?;
    let at = list.iter().position(|item| item.id() == id).ok_or(Refused::NotThere)?;
    let record = Box::new(list.remove(at).into_record(home));
    Ok(Change::Insert { record, at: at as u32 })
}

pub(super) fn shift<T: Listed>(
    case: &mut Case,
    id: T::Id,
    home: T::Home,
    to: u32,
) -> Result<Change, Refused> {
    let list = T::list(case, &home)?;
    let from = list.iter().position(|item| *item.id() == id).ok_or(Refused::NotThere)?;
    if to as usize >= list.len() {
        return Err(Refused::BeyondTheEnd);
    }
    let item = list.remove(from);
    list.insert(to as usize, item);
    Ok(Change::Move { record: T::record_ref(id, home), to: from as u32 })
}
