//! The faces the window is drawn with, built in.
//!
//! They hold no hinting programs: the software renderer would run them anew for each text with a space in it.

use std::collections::BTreeSet;
use std::sync::{Arc, Once};

use iced::advanced::graphics::text::{cosmic_text::fontdb::Source, font_system};

use crate::faces;

fn all() -> [&'static [u8]; 15] {
    [
        faces::LUCIDE,
        faces::SANS,
        faces::SANS_BOLD,
        faces::SERIF,
        faces::SERIF_BOLD,
        faces::ARABIC,
        faces::ARABIC_BOLD,
        faces::NASKH,
        faces::NASKH_BOLD,
        faces::TIBETAN,
        faces::BENGALI,
        faces::ETHIOPIC,
        faces::GEORGIAN,
        faces::ARMENIAN,
        faces::HAN,
    ]
}

/// Makes the faces known to iced, before any text is laid out. Those built in take the place of installed ones of the same
/// name, so that the window looks alike on every machine; other installed faces are left for scripts none of ours holds.
pub fn load() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let Ok(mut fonts) = font_system().write() else { return };
        let database = fonts.raw().db_mut();
        let installed: Vec<_> = database.faces().map(|face| face.id).collect();
        for face in all() {
            // Not copied, as iced itself would.
            database.load_font_source(Source::Binary(Arc::new(face)));
        }
        let ours: BTreeSet<String> = database
            .faces()
            .filter(|face| !installed.contains(&face.id))
            .flat_map(|face| face.families.iter().map(|(name, _)| name.clone()))
            .collect();
        let replaced: Vec<_> = database
            .faces()
            .filter(|face| installed.contains(&face.id))
            .filter(|face| face.families.iter().any(|(name, _)| ours.contains(name)))
            .map(|face| face.id)
            .collect();
        for id in replaced {
            database.remove_face(id);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_installed_face_stands_beside_one_built_in() {
        load();
        let mut fonts = font_system().write().unwrap();
        let database = fonts.raw().db();
        let family = |name: &str| {
            let named = |face: &&_| {
                let face: &iced::advanced::graphics::text::cosmic_text::fontdb::FaceInfo = face;
                face.families.iter().any(|(family, _)| family == name)
            };
            database.faces().filter(named).collect::<Vec<_>>()
        };
        for (name, faces) in [("Noto Sans", 2), ("Noto Serif", 2), ("Noto Serif Tibetan", 1)] {
            let found = family(name);
            assert_eq!(found.len(), faces, "{name}");
            assert!(found.iter().all(|face| matches!(face.source, Source::Binary(_))), "{name}");
        }
    }
}
