use super::*;

#[test]
fn a_part_belongs_to_one_volume_and_can_be_left_out() {
    let mut screen = Dossier::default();
    assert!(screen.volume.sent.contains(&PartName::Account));
    screen.turn(PartName::Account);
    screen.turn(PartName::Chronology);
    screen.turn(PartName::Interview);
    assert!(!screen.volume.sent.contains(&PartName::Account));
    assert!(screen.volume.sent.contains(&PartName::Chronology));
    assert!(!screen.volume.kept.contains(&PartName::Interview));
    assert_eq!(screen.volume.parts(), &screen.volume.sent);
}
