//! Pictures of a volume: each stands once in the file, its bytes unchanged.

use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use crate::dossier::block::{Coding, Picture};

/// The pictures met so far.
#[derive(Default)]
pub(super) struct Pictures {
    list: Vec<Picture>,
}

impl Pictures {
    /// The number of a picture; the same bytes have one number.
    pub(super) fn index(&mut self, picture: &Picture) -> usize {
        let known = self.list.iter().position(|old| {
            Arc::ptr_eq(&old.bytes, &picture.bytes) && old.width_px == picture.width_px
        });
        known.unwrap_or_else(|| {
            self.list.push(picture.clone());
            self.list.len() - 1
        })
    }

    /// Adds every picture to the document.
    pub(super) fn embed(self, document: &mut Document) -> Vec<ObjectId> {
        self.list
            .into_iter()
            .map(|picture| {
                let stream = Stream::new(described(&picture), picture.bytes.to_vec());
                document.add_object(stream.with_compression(false))
            })
            .collect()
    }
}

/// What a reader must know of a picture.
fn described(picture: &Picture) -> Dictionary {
    let mut dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(picture.width_px),
        "Height" => i64::from(picture.height_px),
        "BitsPerComponent" => 8,
        "Filter" => "DCTDecode",
    };
    match &picture.coding {
        Coding::Grey => dictionary.set("ColorSpace", "DeviceGray"),
        Coding::Colour => dictionary.set("ColorSpace", "DeviceRGB"),
        Coding::Table { colours, bits } => {
            let last = (colours.len() / 3).saturating_sub(1) as i64;
            let colours = Object::String(colours.to_vec(), StringFormat::Hexadecimal);
            let space: Vec<Object> =
                vec!["Indexed".into(), "DeviceRGB".into(), last.into(), colours];
            dictionary.set("ColorSpace", space);
            dictionary.set("BitsPerComponent", i64::from(*bits));
            dictionary.set("Filter", "FlateDecode");
            // 15: as in a PNG, each line says how it is filtered.
            let filtered = dictionary! {
                "Predictor" => 15,
                "Colors" => 1,
                "BitsPerComponent" => i64::from(*bits),
                "Columns" => i64::from(picture.width_px),
            };
            dictionary.set("DecodeParms", filtered);
        }
    }
    dictionary
}

/// The resource name of a picture.
pub(super) fn key(index: usize) -> String {
    format!("P{index}")
}
