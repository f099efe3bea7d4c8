//! Dari typed on a keyboard set to Persian, in a real window: the case holds exactly these letters.

use std::process::Command;

use recit::lang::Language;
use recit::ui::step::Step;

use crate::pair::Pair;
use crate::program::{self, Home};
use crate::screen::{Screen, tools};

const TITLE: &str = "شب در پاسگاه، ۱۳۹۸";
/// With the joint that parts letters without a space.
const WORDS: &str = "دیگر نمی\u{200C}ترسم؛ «گُل» را بردند.";

/// The keyboard of somebody who writes both: xdotool finds each letter on it, and need not change it.
fn two_layouts(screen: &Screen) {
    let mut set = Command::new("setxkbmap");
    let set = set.env("DISPLAY", &screen.name).args(["-layout", "us,ir"]).status().unwrap();
    assert!(set.success());
}

#[test]
fn dari_typed_in_the_window_is_kept_letter_by_letter() {
    if !tools(&["setxkbmap"]) {
        return;
    }
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    let home = Home::with_case(languages);
    let screen = Screen::open();
    let program = home.start(&screen);
    let mut pair = Pair::at_lock(&screen, &home, languages, "letters");
    pair.unlock();
    // As a desktop does it, while the program runs.
    two_layouts(&screen);

    pair.go(Step::Events, "step-events");
    pair.press("events-add");
    pair.enter("events-title-told");
    pair.type_text(TITLE);
    pair.go(Step::Account, "step-account");
    pair.press("account-section-add");
    let account = |pair: &Pair<'_>| pair.robot.app.workspace().unwrap().case().account.clone();
    let section = account(&pair).sections[0].id.clone();
    pair.press(&format!("account-add-{section}"));
    let paragraph = account(&pair).sections[0].paragraphs[0].id.clone();
    pair.enter(&format!("account-told-{paragraph}"));
    pair.type_text(WORDS);
    pair.end(program);

    let kept = home.kept();
    assert_eq!(kept.events[0].title.told.prose.text.as_str(), TITLE);
    let paragraph = &kept.account.sections[0].paragraphs[0];
    assert_eq!(paragraph.text.told.prose.text.as_str(), WORDS);
}
