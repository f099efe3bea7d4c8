//! What every rule looks up: records by id, towns and countries, departure and arrival.

use std::collections::BTreeMap;

use super::Audience;
use super::fold::fold;
use super::point::Ref;
use crate::domain::Case;
use crate::domain::account::Paragraph;
use crate::domain::date::{CivilDay, FuzzyDate, Interval, Modifier};
use crate::domain::event::{Event, EventKind};
use crate::domain::exhibit::Exhibit;
use crate::domain::id::{EventId, ExhibitId, ParagraphId, PlaceId};
use crate::domain::person::Printing;
use crate::domain::place::{Place, PlaceLevel};
use crate::domain::words::Reveals;
use crate::law::Pack;
use crate::law::threshold::Thresholds;

/// A case made ready for the rules.
pub(super) struct Context<'a> {
    pub(super) case: &'a Case,
    pub(super) pack: &'a Pack,
    pub(super) today: CivilDay,
    pub(super) audience: Audience,
    events: BTreeMap<&'a EventId, &'a Event>,
    exhibits: BTreeMap<&'a ExhibitId, &'a Exhibit>,
    places: BTreeMap<&'a PlaceId, &'a Place>,
    paragraphs: BTreeMap<&'a ParagraphId, &'a Paragraph>,
    left: Option<&'a FuzzyDate>,
    entered: Option<&'a FuzzyDate>,
    /// Exhibits by the events they are tied to, from either side.
    shown_by: BTreeMap<&'a EventId, Vec<&'a ExhibitId>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(case: &'a Case, pack: &'a Pack, today: CivilDay, audience: Audience) -> Self {
        let mut shown_by: BTreeMap<&EventId, Vec<&ExhibitId>> = BTreeMap::new();
        for event in &case.events {
            let calls = event.exhibits.iter().filter_map(|call| call.exhibit.as_ref());
            shown_by.entry(&event.id).or_default().extend(calls);
        }
        for exhibit in &case.exhibits {
            for event in exhibit.dates_stated.iter().filter_map(|stated| stated.event.as_ref()) {
                shown_by.entry(event).or_default().push(&exhibit.id);
            }
        }
        for exhibits in shown_by.values_mut() {
            exhibits.sort();
            exhibits.dedup();
        }
        Self {
            case,
            pack,
            today,
            audience,
            events: case.events.iter().map(|event| (&event.id, event)).collect(),
            exhibits: case.exhibits.iter().map(|exhibit| (&exhibit.id, exhibit)).collect(),
            places: case.places.iter().map(|place| (&place.id, place)).collect(),
            left: noted(case, &case.procedure.left, &EventKind::Departure),
            entered: noted(case, &case.procedure.entered, &EventKind::Arrival),
            paragraphs: case.account.paragraphs().map(|p| (&p.id, p)).collect(),
            shown_by,
        }
    }

    /// Whether this reader may not read a name decided so. What this version cannot read is protected.
    pub(super) fn is_hidden(&self, printing: &Printing) -> bool {
        match printing {
            Printing::Everywhere => false,
            Printing::AuthorityOnly => self.audience == Audience::Others,
            Printing::Never | Printing::Other(_) => true,
        }
    }

    pub(super) fn thresholds(&self) -> &'a Thresholds {
        &self.pack.thresholds
    }

    pub(super) fn event(&self, id: &EventId) -> Option<&'a Event> {
        self.events.get(id).copied()
    }

    pub(super) fn exhibit(&self, id: &ExhibitId) -> Option<&'a Exhibit> {
        self.exhibits.get(id).copied()
    }

    /// The exhibits tied to an event, those that exist, in the order of their ids.
    pub(super) fn exhibits_of(&self, event: &Event) -> impl Iterator<Item = &'a Exhibit> {
        let ids = self.shown_by.get(&event.id).map(Vec::as_slice).unwrap_or_default();
        ids.iter().filter_map(|id| self.exhibit(id))
    }

    /// What a record says it reveals, if it says so at all.
    pub(super) fn reveals(&self, record: &Ref) -> Option<&'a Reveals> {
        match record {
            Ref::Event(id) => self.event(id).map(|event| &event.reveals),
            Ref::Exhibit(id) => self.exhibit(id).map(|exhibit| &exhibit.reveals),
            Ref::Paragraph(id) => self.paragraphs.get(id).map(|paragraph| &paragraph.reveals),
            _ => None,
        }
    }

    /// The place and those it lies in, innermost first.
    fn around(&self, place: &PlaceId) -> impl Iterator<Item = &'a Place> {
        let first = self.places.get(place).copied();
        let outer =
            |place: &&'a Place| place.parent.as_ref().and_then(|id| self.places.get(id).copied());
        // A place that lies in itself must not keep the rules turning.
        std::iter::successors(first, outer).take(12)
    }

    /// The town or village a place lies in.
    pub(super) fn town(&self, place: Option<&PlaceId>) -> Option<&'a PlaceId> {
        let is_town =
            |place: &&Place| matches!(place.level, PlaceLevel::Town | PlaceLevel::Village);
        self.around(place?).find(is_town).map(|place| &place.id)
    }

    /// The country a place lies in, folded for comparison.
    pub(super) fn country(&self, place: Option<&PlaceId>) -> Option<String> {
        self.around(place?).find_map(|place| {
            if !place.country.is_blank() {
                return Some(fold(place.country.as_str()).into_owned());
            }
            (place.level == PlaceLevel::Country).then(|| fold(place.name.as_str()).into_owned())
        })
    }

    /// Whether a place is not on earth.
    pub(super) fn is_online(&self, place: Option<&PlaceId>) -> bool {
        place.is_some_and(|id| self.around(id).any(|place| place.level == PlaceLevel::Online))
    }

    /// The departure from the country, as the procedure or the last such event has it.
    pub(super) fn left(&self) -> Option<&'a FuzzyDate> {
        self.left
    }

    /// The arrival in France.
    pub(super) fn entered(&self) -> Option<&'a FuzzyDate> {
        self.entered
    }
}

/// The date of the procedure, else that of the last event of this kind.
fn noted<'a>(case: &'a Case, date: &'a FuzzyDate, kind: &EventKind) -> Option<&'a FuzzyDate> {
    if !date.interval.is_unknown() {
        return Some(date);
    }
    let events = case.events.iter().filter(|event| event.kind == *kind);
    let dated = events.filter(|event| !event.date.interval.is_unknown());
    dated.max_by_key(|event| (event.date.interval.earliest, &event.id)).map(|event| &event.date)
}

/// The days something surely lasted, whatever its loose ends turn out to be: only a date told "from …
/// to …" lasts, and one named day.
pub(super) fn surely_lasted(date: &FuzzyDate) -> Option<(CivilDay, CivilDay)> {
    if let Some(day) = date.exact_day() {
        return Some((day, day));
    }
    if date.modifier != Modifier::FromTo {
        return None;
    }
    let inward = date.slack_days() + unit_days(date) - 1;
    let first = date.interval.earliest?.plus_days(inward);
    let last = date.interval.latest?.plus_days(-inward);
    (first <= last).then_some((first, last))
}

/// Days of the unit a date was given in: within it the true day is anywhere.
pub(super) fn unit_days(date: &FuzzyDate) -> i32 {
    use crate::domain::date::Precision;
    match date.precision {
        Precision::Day => 1,
        Precision::Week => 7,
        Precision::Month => 31,
        Precision::Season => 92,
        Precision::Year | Precision::Unknown | Precision::Other(_) => 366,
        Precision::Decade => 3653,
    }
}

/// Days from the end of one interval to the start of the other, 0 if they can share a day.
pub(super) fn apart_by(a: &Interval, b: &Interval) -> i32 {
    let gap = |first: Option<CivilDay>, second: Option<CivilDay>| match (first, second) {
        (Some(end), Some(start)) if end < start => end.days_until(start),
        _ => 0,
    };
    gap(a.latest, b.earliest).max(gap(b.latest, a.earliest))
}
