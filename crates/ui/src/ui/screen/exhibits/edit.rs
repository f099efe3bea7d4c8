//! What choosing makes of an exhibit, where it is more than the one value.

use crate::domain::exhibit::{Exhibit, ExhibitGroup, ExhibitKind, FileRef, Made, Translation};
use crate::domain::id::ExhibitId;
use crate::ui::form::edit::{self, Of};

/// The exhibit of this id.
pub(super) fn exhibit(id: ExhibitId) -> Of<Exhibit> {
    edit::exhibit(id)
}

/// Its kind; a heading nobody chose follows it.
pub(super) fn kind(of: &Of<Exhibit>) -> Of<ExhibitKind> {
    let of = of.clone();
    Of::new(move |desk, change| of.within(desk, &|exhibit| with_kind(exhibit, change)))
}

fn with_kind(exhibit: &mut Exhibit, change: &dyn Fn(&mut ExhibitKind)) {
    let usual = exhibit.group == usual_group(&exhibit.kind);
    change(&mut exhibit.kind);
    if usual {
        exhibit.group = usual_group(&exhibit.kind);
    }
}

/// The heading under which papers of a kind usually stand.
fn usual_group(kind: &ExhibitKind) -> ExhibitGroup {
    use ExhibitKind as K;
    match kind {
        K::Unspecified | K::Other(_) => ExhibitGroup::NotSaid,
        K::Identity | K::CivilStatus => ExhibitGroup::Identity,
        K::FrenchPaper | K::PoliceLog | K::ActivityInFrance => ExhibitGroup::SinceArrival,
        K::Medical => ExhibitGroup::Health,
        K::Press | K::CountryInformation => ExhibitGroup::Sources,
        _ => ExhibitGroup::Country,
    }
}

/// Another state of the translation; what was said of one is kept.
pub(super) fn translated(old: &Translation, new: Translation) -> Translation {
    let said = old.made().cloned();
    match new {
        Translation::Free(made) => Translation::Free(said.unwrap_or(made)),
        Translation::Sworn(made) => Translation::Sworn(said.unwrap_or(made)),
        other => other,
    }
}

/// What is said of its translation, where there is one.
pub(super) fn made<T: 'static>(of: &Of<Exhibit>, part: fn(&mut Made) -> &mut T) -> Of<T> {
    let of = of.clone();
    Of::new(move |desk, change| {
        of.within(desk, &|exhibit| {
            if let Some(made) = made_of(exhibit) {
                change(part(made));
            }
        })
    })
}

fn made_of(exhibit: &mut Exhibit) -> Option<&mut Made> {
    match &mut exhibit.translation {
        Translation::Free(made) | Translation::Sworn(made) => Some(made),
        _ => None,
    }
}

/// A file of the paper belongs to its translation.
pub(super) fn to_translation(exhibit: &mut Exhibit, at: usize) {
    if exhibit.translation.made().is_none() || at >= exhibit.files.len() {
        return;
    }
    let file = exhibit.files.remove(at);
    if let Some(made) = made_of(exhibit) {
        made.files.push(file);
    }
}

/// A file of the translation belongs to the paper itself.
pub(super) fn to_source(exhibit: &mut Exhibit, at: usize) {
    let file = without_translated(exhibit, at);
    exhibit.files.extend(file);
}

/// Takes a file away from the translation.
fn without_translated(exhibit: &mut Exhibit, at: usize) -> Option<FileRef> {
    let made = made_of(exhibit)?;
    (at < made.files.len()).then(|| made.files.remove(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_of_a_translation_survives_its_state() {
        let said = Made { translator: "A. N.".into(), ..Made::default() };
        let sworn =
            translated(&Translation::Free(said.clone()), Translation::Sworn(Made::default()));
        assert_eq!(sworn, Translation::Sworn(said));
    }

    #[test]
    fn a_heading_nobody_chose_follows_the_kind() {
        let mut exhibit = Exhibit::new("x1".try_into().unwrap());
        with_kind(&mut exhibit, &|kind| *kind = ExhibitKind::Medical);
        assert_eq!(exhibit.group, ExhibitGroup::Health);
        exhibit.group = ExhibitGroup::Country;
        with_kind(&mut exhibit, &|kind| *kind = ExhibitKind::Press);
        assert_eq!(exhibit.group, ExhibitGroup::Country, "it was chosen");
    }

    #[test]
    fn a_file_goes_to_the_translation_and_back() {
        let mut exhibit = Exhibit::new("x1".try_into().unwrap());
        exhibit.files.push(FileRef::default());
        to_translation(&mut exhibit, 0);
        assert_eq!(exhibit.files.len(), 1, "there is no translation");
        exhibit.translation = Translation::Free(Made::default());
        to_translation(&mut exhibit, 0);
        assert!(exhibit.files.is_empty());
        to_source(&mut exhibit, 0);
        assert_eq!(exhibit.files.len(), 1);
    }
}
