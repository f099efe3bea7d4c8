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
