//! Pictures of a volume: each JPEG stands once in the file, its bytes unchanged.

use std::sync::Arc;

use lopdf::{Document, ObjectId, Stream, dictionary};

use crate::dossier::block::Picture;

/// The pictures met so far.
#[derive(Default)]
pub(super) struct Pictures {
    list: Vec<Picture>,
}

impl Pictures {
    /// The number of a picture; the same bytes have one number.
    pub(super) fn index(&mut self, picture: &Picture) -> usize {
        let known = self.list.iter().position(|old| {
            Arc::ptr_eq(&old.jpeg, &picture.jpeg) && old.width_px == picture.width_px
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
                let space = if picture.grey { "DeviceGray" } else { "DeviceRGB" };
                let dictionary = dictionary! {
                    "Type" => "XObject",
                    "Subtype" => "Image",
                    "Width" => i64::from(picture.width_px),
                    "Height" => i64::from(picture.height_px),
                    "ColorSpace" => space,
                    "BitsPerComponent" => 8,
                    "Filter" => "DCTDecode",
                };
                let stream = Stream::new(dictionary, picture.jpeg.to_vec());
                document.add_object(stream.with_compression(false))
            })
            .collect()
    }
}

/// The resource name of a picture.
pub(super) fn key(index: usize) -> String {
    format!("P{index}")
}
