//! Cases to sit at: a long account, many events; made from the example, whose words repeat.

use std::path::Path;
use std::sync::Arc;

use iced::Size;
use recit::app::store::Store;
use recit::domain::id::{EventId, ParagraphId};
use recit::domain::{Case, Words};
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::vault::{self, NewSlot, Role, Secret};

use crate::measure::Outcome;
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
/// The window, logical px.
pub(crate) const WINDOW: (u32, u32) = (1_280, 800);

/// At a desk in French and Dari with nothing open.
pub(crate) fn desk(start: Start) -> Robot {
    let size = Size::new(WINDOW.0 as f32, WINDOW.1 as f32);
    Robot::at_desk(start, Language::French, Language::Dari, NOON, size)
}

/// At a desk with this case on it.
pub(crate) fn desk_with(case: Case) -> Robot {
    let folder = read_built_in(example::file).unwrap();
    let mut robot = desk(Start::Start);
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    robot
}

pub(crate) fn example_case() -> Case {
    read_built_in(example::file).unwrap().case_file.case
}

/// The example with its events told again and again.
pub(crate) fn with_events(events: usize) -> Case {
    let mut case = example_case();
    let told = case.events.clone();
    for number in case.events.len()..events {
        let mut event = told[number % told.len()].clone();
        event.id = EventId::try_from(format!("bench-{number}").as_str()).unwrap();
        case.events.push(event);
    }
    case
}

/// So many events, each of ten words, no two of which have more in common than people's words have: nine thousand
/// different ones in twenty thousand.
pub(crate) fn with_different_words(events: usize) -> Case {
    const PARTS: [&str; 24] = [
        "ba", "ke", "lo", "mi", "ra", "tu", "san", "vel", "dor", "pri", "cha", "gue", "nou", "fal",
        "ter", "zi", "ham", "jou", "pel", "quin", "ros", "bri", "ande", "ment",
    ];
    let mut case = with_events(events);
    let mut drawn: u64 = 1;
    for event in &mut case.events {
        let words = (0..10).map(|_| {
            drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let (mut number, mut word) = ((drawn >> 33) % 13_824, String::new());
            for _ in 0..3 {
                word.push_str(PARTS[number as usize % PARTS.len()]);
                number /= PARTS.len() as u64;
            }
            word
        });
        event.what.french.text = words.collect::<Vec<_>>().join(" ").into();
    }
    case
}

/// The example with an account of so many French words, her words beside them.
pub(crate) fn with_words(words: usize) -> Case {
    let mut case = example_case();
    let told: Vec<_> = case.account.paragraphs().cloned().collect();
    let counted = |text: &str| text.split_whitespace().count();
    let mut have: usize = told.iter().map(|p| counted(p.text.french.text.as_str())).sum();
    let mut number = 0;
    while have < words {
        let mut paragraph = told[number % told.len()].clone();
        paragraph.id = ParagraphId::try_from(format!("bench-{number}").as_str()).unwrap();
        have += counted(paragraph.text.french.text.as_str());
        case.account.sections[0].paragraphs.push(paragraph);
        number += 1;
    }
    case
}

/// At a desk with this case, kept encrypted in a folder.
pub(crate) fn kept(case: Case, folder: &Path) -> Outcome<Robot> {
    let secret = Secret::typed("encre lampe jardin chaise pluie tambour")?;
    let slot = NewSlot { role: Role::Applicant, label: Words::default(), secret };
    let now = jiff::Timestamp::from_millisecond(NOON)?;
    let open = vault::create(folder, &[slot], &case, now)?;
    let path = folder.join(open.folder_name());
    let mut robot = desk(Start::Start);
    robot.app.lay_out(Store::vault(open, path), case);
    Ok(robot)
}
