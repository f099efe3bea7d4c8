//! The name of a file, offered as the title of its exhibit: nothing takes it up by itself.

use super::part;
use crate::domain::exhibit::Exhibit;
use crate::domain::words::Words;
use crate::ui::desk::Desk;
use crate::ui::screen::several::names_nothing;

/// Letters the longest ending of a file's name has.
const ENDING: usize = 5;

/// The name its first file came under, as that file is called.
pub(super) fn file_name<'a>(exhibit: &Exhibit, desk: &Desk<'a>) -> Option<&'a Words> {
    let name = desk.names.get(part::first_file(exhibit)?)?;
    (!name.is_blank()).then_some(name)
}

/// What could be its title: the name of its first file, unless a camera or a program gave that.
pub(super) fn title(exhibit: &Exhibit, desk: &Desk<'_>) -> Option<String> {
    let name = file_name(exhibit, desk)?.as_str().trim();
    let is_ending =
        |end: &str| end.chars().count() <= ENDING && end.chars().all(char::is_alphanumeric);
    let stem = name.rsplit_once('.').filter(|(_, end)| is_ending(end));
    let stem = stem.map_or(name, |(stem, _)| stem.trim());
    let letters = stem.chars().filter(|c| c.is_alphabetic()).count();
    (letters > 2 && !names_nothing(name)).then(|| stem.to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::Case;
    use crate::domain::exhibit::FileRef;
    use crate::domain::id::{AttachmentId, ExhibitId};
    use crate::ui::desk::laid;

    fn offered(name: &str) -> Option<String> {
        let id = AttachmentId::try_from("f1".to_owned()).unwrap();
        let mut exhibit = Exhibit::new(ExhibitId::try_from("x1".to_owned()).unwrap());
        exhibit.files.push(FileRef { attachment: Some(id.clone()), ..FileRef::default() });
        let names = BTreeMap::from([(id, Words::from(name))]);
        laid(&Case::default(), |desk| title(&exhibit, &Desk { names: &names, ..desk }))
    }

    #[test]
    fn a_name_somebody_gave_is_offered_and_no_other() {
        assert_eq!(offered("Certificat de travail.pdf").as_deref(), Some("Certificat de travail"));
        assert_eq!(offered("ورقهٔ آزادی.jpg").as_deref(), Some("ورقهٔ آزادی"));
        assert_eq!(offered("carte nat. 2019").as_deref(), Some("carte nat. 2019"));
        for nothing in [
            "IMG_2034.JPG",
            "PXL_20260101_101010.jpg",
            "20261130_081500.jpg",
            "12.pdf",
            " .pdf",
            "",
        ] {
            assert_eq!(offered(nothing), None, "{nothing}");
        }
    }
}
