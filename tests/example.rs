//! The fictional example: it reads, its files are the ones that were drawn, and what it is meant to show is in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/schema.rs"]
mod schema;

use std::collections::BTreeSet;
use std::path::Path;

use recit::domain::Case;
use recit::domain::calendar::{CalendarDay, to_civil};
use recit::domain::date::{Calendar, Certainty, CivilDay, FuzzyDate};
use recit::domain::event::{Event, Known};
use recit::domain::exhibit::{Exhibit, Sheet, Translation};
use recit::domain::id::{AttachmentId, EventId, ExhibitId};
use recit::domain::person::Printing;
use recit::domain::references::{Referred, dangling, references};
use recit::domain::words::Prose;
use recit::exchange::{self, Folder};
use recit::lang::date::{Hints, read_date};

fn folder() -> Folder {
    exchange::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example")).unwrap()
}

fn event<'a>(case: &'a Case, id: &str) -> &'a Event {
    case.event(&EventId::try_from(id).unwrap()).unwrap()
}

fn exhibit<'a>(case: &'a Case, id: &str) -> &'a Exhibit {
    case.exhibit(&ExhibitId::try_from(id).unwrap()).unwrap()
}

fn bytes(folder: &Folder, id: &str) -> Vec<u8> {
    folder.bytes(&AttachmentId::try_from(id).unwrap(), u64::MAX).unwrap()
}

fn day(text: &str) -> CivilDay {
    text.parse().unwrap()
}

#[test]
fn the_whole_case_is_there_and_holds_together() {
    let case = folder().case_file.case;
    assert!(case.fictional);
    let paragraphs = case.account.paragraphs().count();
    let lists = (case.persons.len(), case.identities.len(), case.places.len(), case.journey.len());
    assert_eq!(lists, (9, 2, 12, 3));
    assert_eq!((case.events.len(), case.exhibits.len(), paragraphs), (25, 16, 25));
    assert!(case.account.fears.is_empty());
    assert!(case.account.paragraphs().all(|paragraph| paragraph.read_backs.is_empty()));
    assert_eq!(dangling(&case), Vec::new());
    let mut told: Vec<_> = case.account.paragraphs().flat_map(|p| &p.events).collect();
    told.sort();
    told.dedup();
    assert_eq!(told.len(), 25, "every event is told in the account");
}

#[test]
fn no_field_of_the_case_is_unknown_to_the_program() {
    let text =
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example/case.json"))
            .unwrap();
    let came: serde_json::Value = serde_json::from_slice(&text).unwrap();
    assert_eq!(schema::unknown(&came), Vec::<String>::new());
    let mut misspelt = came;
    misspelt["events"][8]["plaec"] = "home".into();
    assert_eq!(schema::unknown(&misspelt), ["case.events.plaec"]);
}

#[test]
fn every_file_is_listed_used_and_unchanged() {
    let folder = folder();
    let used: BTreeSet<_> = references(&folder.case_file.case)
        .into_iter()
        .filter_map(|(_, to)| if let Referred::Attachment(id) = to { Some(id) } else { None })
        .collect();
    let listed: BTreeSet<_> = folder.case_file.files.iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(used, listed);
    let total: usize = listed.iter().map(|id| folder.bytes(id, u64::MAX).unwrap().len()).sum();
    assert!(total <= 6 << 20, "{total}");
}

#[test]
fn the_files_have_the_traits_they_are_there_for() {
    let folder = folder();
    assert!(bytes(&folder, "p02").starts_with(b"II*\0"));
    assert!(bytes(&folder, "p09-1").starts_with(b"\x89PNG"));
    assert_eq!(bytes(&folder, "p12").get(8..12), Some(&b"WEBP"[..]));

    let photograph = bytes(&folder, "p07");
    let exif =
        exif::Reader::new().read_from_container(&mut std::io::Cursor::new(photograph)).unwrap();
    let field = |tag| exif.get_field(tag, exif::In::PRIMARY);
    assert_eq!(field(exif::Tag::Orientation).unwrap().value.get_uint(0), Some(6));
    assert!(field(exif::Tag::GPSLatitude).is_some());

    let reports = lopdf::Document::load_mem(&bytes(&folder, "p16")).unwrap();
    let turned: Vec<_> = reports
        .get_pages()
        .values()
        .map(|page| {
            reports
                .get_dictionary(*page)
                .unwrap()
                .get(b"Rotate")
                .ok()
                .and_then(|turn| turn.as_i64().ok())
        })
        .collect();
    assert_eq!(turned, [None, None, Some(90), None]);
    let broken = bytes(&folder, "p12-capture");
    assert!(broken.starts_with(b"%PDF-"));
    assert!(lopdf::Document::load_mem(&broken).is_err());
}

#[test]
fn marks_cover_the_words_they_are_about() {
    let case = folder().case_file.case;
    for prose in case.account.paragraphs().flat_map(|p| [&p.text.french, &p.text.told.prose]) {
        let length = prose.text.as_str().chars().count() as u32;
        assert!(prose.marks.iter().all(|mark| mark.start <= mark.end && mark.end <= length));
    }
    let first = case.account.paragraphs().nth(1).unwrap();
    assert_eq!(covered(&first.text.french), ["Rêbwar"]);
    assert_eq!(covered(&first.text.told.prose), ["ڕێبوار"]);
}

fn covered(prose: &Prose) -> Vec<String> {
    let text: Vec<char> = prose.text.as_str().chars().collect();
    prose
        .marks
        .iter()
        .map(|mark| text[mark.start as usize..mark.end as usize].iter().collect())
        .collect()
}

#[test]
fn the_planted_date_stands_and_the_source_is_right() {
    let case = folder().case_file.case;
    let release = exhibit(&case, "p06");
    let stated = |sheet| release.dates_stated.iter().find(|stated| stated.sheet == sheet).unwrap();
    assert_eq!(stated(Sheet::Source).date.exact_day(), Some(day("2019-10-14")));
    assert_eq!(stated(Sheet::Translation).date.exact_day(), Some(day("2019-07-22")));
    assert_eq!(event(&case, "e09").date.exact_day(), Some(day("2019-10-14")));
    assert_eq!(event(&case, "e08").date.interval.days(), Some(11));
    assert!(matches!(exhibit(&case, "p05").translation, Translation::Missing));
}

#[test]
fn told_days_are_the_days_of_their_calendar() {
    let case = folder().case_file.case;
    let solar =
        |year, month, day| to_civil(&Calendar::SolarHijriIran, CalendarDay { year, month, day });
    for (id, year, month, date) in [
        ("e01", 1368, 11, 3),
        ("e07", 1398, 7, 12),
        ("e09", 1398, 7, 22),
        ("e14", 1401, 8, 15),
        ("e17", 1402, 6, 18),
        ("e23", 1405, 4, 5),
        ("e24", 1405, 5, 20),
    ] {
        assert!(event(&case, id).date.interval.earliest == solar(year, month, date), "{id}");
    }
}

#[test]
fn what_the_points_need_is_missing_where_it_should_be() {
    let case = folder().case_file.case;
    let undeclared: Vec<_> = case.identities.iter().filter(|identity| !identity.declared).collect();
    assert_eq!(undeclared.len(), 1);
    assert!(undeclared[0].linked_by.is_empty() && undeclared[0].link_explained.is_unset());
    assert!(exhibit(&case, "p09").names_on.contains(&undeclared[0].names[0].whole));
    for id in ["e06", "e14", "e22"] {
        let event = event(&case, id);
        assert!(event.exhibits.is_empty() && event.no_exhibit_because.is_unset(), "{id}");
    }
    for id in ["e14", "e22", "e24"] {
        let Known::Told(hearsay) = &event(&case, id).known else { panic!("{id}") };
        assert!(hearsay.when.known().is_some() && hearsay.means.known().is_some(), "{id}");
    }
    let Known::Told(neighbour) = &event(&case, "e12").known else { panic!() };
    assert!(neighbour.when.is_unset() && neighbour.means.is_unset());
    assert!(case.procedure.requested_then_because.is_unset());
    let friend = case.persons.iter().find(|person| person.id.as_str() == "p7").unwrap();
    assert_eq!(friend.printing, Printing::Never);
}

/// What is printed of a date comes from what is kept of it, so that must be what its words say.
#[test]
fn what_is_kept_of_a_date_is_what_its_words_say() {
    let case = folder().case_file.case;
    // "Before dawn" and "ten days" need the rest of the account; near a feast is kept as its month; two days
    // of one sentence are no period.
    let not_alone = ["e07", "e08", "e22", "e25"];
    let events = case.events.iter().map(|event| (event.id.as_str(), &event.date));
    let life = case.life.iter().map(|entry| (entry.id.as_str(), &entry.date));
    for (id, date) in events.chain(life).filter(|(id, _)| !not_alone.contains(id)) {
        let told = read_date(date.words.as_str(), &date.lang, &Hints::default());
        let said = &told.readings.first().unwrap_or_else(|| panic!("{id}: no reading")).date;
        let kept = (&date.modifier, &date.precision, &date.calendar, &date.first, &date.last);
        let says = (&said.modifier, &said.precision, &said.calendar, &said.first, &said.last);
        let ends = |date: &FuzzyDate| date.first.is_some() || date.last.is_some();
        if ends(date) {
            assert_eq!(kept, says, "{id}");
        }
        assert_eq!((kept.0, kept.1, kept.2), (says.0, says.1, says.2), "{id}");
        assert!(said.interval.contains(&date.interval), "{id}: {date:?} is not within {said:?}");
        let rough =
            |date: &FuzzyDate| matches!(date.certainty, Certainty::Approximate | Certainty::Both);
        assert_eq!(rough(date), rough(said), "{id}: only what was said roughly is kept as rough");
    }
}
