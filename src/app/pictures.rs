//! Pictures of exhibits for the screen: decoded off the window's thread, two at a time, newest wish first.

use iced::Task;
use iced::widget::image::Handle;

use super::exhibit_files::ExhibitFiles;
use super::store::aside;
use crate::intake::Raster;
use crate::ui::picture::{Extent, Key, Picture, Pictures, Trouble, on_card};

/// More would press on an old machine that is being typed on.
const AT_ONCE: usize = 2;
/// Pictures kept beside those in sight: about 30 MB.
const MOST: usize = 120;

/// What is being decoded and what waits for it.
#[derive(Debug, Default)]
pub struct Decoding {
    at_work: usize,
    wanted: Vec<Key>,
}

#[derive(Clone, Debug)]
pub struct Decoded {
    key: Key,
    /// `None`: the thread could not be started or died.
    made: Option<Result<Made, Trouble>>,
}

/// A picture and, of a small one, what a card shows of it.
#[derive(Clone, Debug)]
struct Made {
    picture: Raster,
    card: Option<Raster>,
}

fn made(picture: Raster, extent: Extent) -> Made {
    let (width, height) = on_card((picture.width, picture.height));
    let small = extent != Extent::Page;
    let card = small.then(|| picture.upper(width, height)).flatten();
    Made { picture, card }
}

fn handle(Raster { width, height, rgba, .. }: Raster) -> Handle {
    Handle::from_rgba(width, height, rgba)
}

impl Decoding {
    /// Begins with what the screen wants and is not there. Large pages that are no longer wanted are let go.
    pub fn want(
        &mut self,
        wanted: Vec<Key>,
        pictures: &mut Pictures,
        files: &ExhibitFiles,
    ) -> Task<Decoded> {
        pictures.keep_pages(&wanted);
        pictures.keep_few(&wanted, MOST);
        self.wanted = wanted;
        self.go_on(pictures, files)
    }

    /// Keeps a picture that came and begins with the next.
    pub fn came(
        &mut self,
        decoded: Decoded,
        pictures: &mut Pictures,
        files: &ExhibitFiles,
    ) -> Task<Decoded> {
        self.at_work = self.at_work.saturating_sub(1);
        let picture = match decoded.made {
            Some(Ok(Made { picture, card })) => Picture::Ready {
                size: (picture.width, picture.height),
                pages: picture.pages,
                handle: handle(picture),
                card: card.map(handle),
            },
            Some(Err(trouble)) => Picture::Unreadable(trouble),
            None => Picture::Unreadable(Trouble::Undecoded(crate::intake::Error::Crashed)),
        };
        pictures.put(decoded.key, picture);
        pictures.keep_pages(&self.wanted);
        self.go_on(pictures, files)
    }

    fn go_on(&mut self, pictures: &mut Pictures, files: &ExhibitFiles) -> Task<Decoded> {
        let mut tasks = Vec::new();
        for key in &self.wanted {
            if self.at_work >= AT_ONCE {
                break;
            }
            if pictures.get(key).is_some() {
                continue;
            }
            pictures.put(key.clone(), Picture::Coming);
            self.at_work += 1;
            let (files, asked, key) = (files.clone(), key.clone(), key.clone());
            tasks.push(aside(
                move || files.picture(&asked).map(|picture| made(picture, asked.extent)),
                move |made| Decoded { key: key.clone(), made },
            ));
        }
        Task::batch(tasks)
    }
}
