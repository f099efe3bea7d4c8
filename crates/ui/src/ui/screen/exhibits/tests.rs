use super::*;

#[test]
fn a_pasted_address_of_a_file_is_its_path() {
    let mut screen = Exhibits::default();
    for (typed, path) in [
        ("file:///tmp/photo.jpg", "/tmp/photo.jpg"),
        (" \"/tmp/a b.pdf\" ", "/tmp/a b.pdf"),
        ("~/scan.png", "~/scan.png"),
    ] {
        screen.path = typed.to_owned();
        assert_eq!(screen.take_path(), Action::Ask(Ask::TakeIn(None, vec![path.into()])));
        assert_eq!(screen.path, "");
    }
    assert_eq!(screen.take_path(), Action::None);
}

#[test]
fn a_sensitive_exhibit_is_masked_until_someone_asks() {
    let mut exhibit = Exhibit::new("x1".try_into().unwrap());
    exhibit.sensitive = true;
    let mut screen = Exhibits::default();
    let file = AttachmentId::try_from("f1").unwrap();
    assert_eq!(screen.thumbnail(&exhibit, file.clone()).extent, Extent::Masked);
    screen.unmasked.insert(exhibit.id.clone());
    assert_eq!(screen.thumbnail(&exhibit, file).extent, Extent::Thumbnail);
}

#[test]
fn a_heading_nobody_chose_follows_the_kind() {
    use crate::domain::exhibit::{ExhibitGroup, ExhibitKind};
    let exhibit = Exhibit::new("x1".try_into().unwrap());
    let medical = edit::picked(&exhibit, Pick::Kind(ExhibitKind::Medical));
    assert_eq!(medical.group, ExhibitGroup::Health);
    let placed = edit::picked(&medical, Pick::Group(ExhibitGroup::Country));
    let press = edit::picked(&placed, Pick::Kind(ExhibitKind::Press));
    assert_eq!(press.group, ExhibitGroup::Country, "it was chosen");
}

#[test]
fn what_was_said_of_a_translation_survives_its_state() {
    use crate::domain::exhibit::{Made, Translation};
    let mut exhibit = Exhibit::new("x1".try_into().unwrap());
    let made = Made { translator: "A. N.".into(), ..Made::default() };
    exhibit.translation = Translation::Free(made.clone());
    let sworn =
        edit::picked(&exhibit, Pick::Translation(Box::new(Translation::Sworn(Made::default()))));
    assert_eq!(sworn.translation, Translation::Sworn(made));
}

#[test]
fn where_a_paper_comes_from_is_an_answer_as_soon_as_it_is_told() {
    use crate::domain::date::Calendar;
    use crate::domain::words::Answer;
    use crate::lang::{Language, Translator};
    use crate::ui::tokens::{Scheme, Tokens};
    let french = Translator::plain(Language::French);
    let cx = Context {
        first: &french,
        second: None,
        told: &"fa-AF".into(),
        calendar: &Calendar::Gregorian,
        tokens: Tokens::of(Scheme::Light),
        today: "2026-11-16".parse().unwrap(),
        window: iced::Size::new(1_280.0, 800.0),
    };
    let exhibit = Exhibit::new("x1".try_into().unwrap());
    let told = edit::typed(&exhibit, Text::WhenceTold, "پدرم", &cx);
    let text = told.provenance_told.known().unwrap();
    assert_eq!((text.told.lang.as_str(), text.french.text.is_blank()), ("fa-AF", true));
    let emptied = edit::typed(&told, Text::WhenceTold, "", &cx);
    assert_eq!(emptied.provenance_told, Answer::Unset);
    // Words nobody can read as a date stay words.
    let dated = edit::typed(&exhibit, Text::Date, "quelque jour", &cx);
    assert_eq!(dated.date.words.as_str(), "quelque jour");
    assert!(dated.date.interval.is_unknown());
}
