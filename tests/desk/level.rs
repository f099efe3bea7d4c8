//! What stands beside one another is level, what fills a wide window stands in its middle, and a bar that comes moves
//! nothing.

use iced::Size;
use recit::lang::Language;
use recit::platform::settings::Theme;
use recit::ui::step::Step;

use crate::every::tour;
use crate::robot::Robot;

const LAPTOP: Size = Size::new(1_366.0, 768.0);

fn at(step: Step, size: Size) -> Robot {
    let mut robot = tour::at_example(Language::French, Language::Dari);
    robot.resize(size);
    tour::go(&mut robot, step);
    robot
}

#[test]
fn two_fields_beside_one_another_begin_at_one_height_whatever_their_labels() {
    let mut robot = at(Step::Life, LAPTOP);
    robot.activate("place:l1");
    let [name, original] = ["place-name", "place-original"].map(|id| robot.bounds(id).unwrap());
    assert!(name.x < original.x, "they stand beside one another");
    assert!((name.y - original.y).abs() < 1.0, "{name:?} {original:?}");
}

#[test]
fn her_words_and_the_french_have_boxes_of_one_height() {
    let mut robot = at(Step::Fears, LAPTOP);
    robot.activate("fears-prompt-today");
    robot.focus("fear-text-fr");
    for lines in 0..9 {
        let [told, french] = ["fear-text-told", "fear-text-fr"].map(|id| robot.bounds(id).unwrap());
        assert!((told.height - french.height).abs() < 1.0, "{lines}: {told:?} {french:?}");
        robot.tap(iced::keyboard::key::Named::Enter);
    }
}

#[test]
fn a_form_stands_in_the_middle_of_a_wide_window() {
    let mut robot = at(Step::Fears, Size::new(1_920.0, 1_080.0));
    let row = robot.bounds("fears-prompt-what").unwrap();
    let [steps, why] = [recit::kit::tokens::STEPS, recit::kit::tokens::END_SIDE];
    let middle = steps + (1_920.0 - steps - why) / 2.0;
    assert!((row.center_x() - middle).abs() < 1.5, "{row:?} {middle}");
}

#[test]
fn a_bar_that_comes_moves_nothing() {
    let mut robot = at(Step::Fears, LAPTOP);
    robot.activate("fears-prompt-today");
    let low = robot.bounds("fear-text-fr").unwrap();
    robot.resize(Size::new(LAPTOP.width, 4_000.0));
    let high = robot.bounds("fear-text-fr").unwrap();
    assert_eq!([low.x, low.width], [high.x, high.width]);
}

#[test]
fn the_bar_over_the_desk_is_as_high_in_every_theme() {
    for width in [1_280.0, 1_366.0, 1_920.0] {
        let mut robot = at(Step::Fears, Size::new(width, 800.0));
        let tops = [Theme::Light, Theme::Dark, Theme::HighContrast].map(|theme| {
            robot.app.show_in(theme);
            robot.bounds("fears-prompt-what").unwrap().y.round()
        });
        assert!(tops.iter().all(|top| (top - tops[0]).abs() < 4.0), "{width}: {tops:?}");
    }
}

#[test]
fn at_200_per_cent_the_tools_of_the_bar_take_two_lines_at_most() {
    for (first, second) in [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        let mut robot = tour::at_example(first, second);
        robot.resize(Size::new(683.0, 384.0));
        tour::go(&mut robot, Step::Fears);
        let [tools, ways_out] =
            ["frame-undo", "frame-enough"].map(|id| robot.bounds(id).unwrap().y);
        assert!((tools - ways_out).abs() < 1.0, "{first:?}: {tools} {ways_out}");
    }
}
