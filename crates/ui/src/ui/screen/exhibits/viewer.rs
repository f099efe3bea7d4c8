//! The viewer: an exhibit's pages, one at a time, with zoom.

use iced::keyboard::{Key as Pressed, Modifiers, key::Named};
use iced::widget::{column, container, image, row, scrollable, space};
use iced::{Alignment, ContentFit, Element, Length};

use super::{Message as ScreenMessage, part, trouble};
use crate::domain::exhibit::Exhibit;
use crate::domain::id::{AttachmentId, ExhibitId};
use crate::kit::access::{Mark, marked};
use crate::kit::button::{Weight, bilingual};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, both_lines, caption};
use crate::kit::theme::{Panel, scroll};
use crate::kit::tokens::{SPACE_8, SPACE_12, SPACE_16, SPACE_24, STEPS, TARGET, TOP_BAR};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::keys::keys;
use crate::lang::{Direction, tr};
use crate::report::access::Role as Spoken;
use crate::ui::desk::Desk;
use crate::ui::form::both;
use crate::ui::picture::{Extent, Key, Picture};

/// Sizes of a page, per cent of the one that fits.
const SIZES: [u16; 7] = [50, 75, 100, 150, 200, 300, 400];
/// Where the sizes begin: the page fits.
const FITS: usize = 2;

/// What the viewer remembers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Viewer {
    /// The exhibit whose files are seen.
    pub exhibit: ExhibitId,
    file: AttachmentId,
    page: u32,
    size: usize,
}

/// What was done in the viewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// The next page, or the first of the next file.
    Next,
    Previous,
    Larger,
    Smaller,
    /// So that the page fits.
    Fit,
    /// Back to the list.
    Close,
}

impl Viewer {
    pub(super) fn of(exhibit: ExhibitId, file: AttachmentId) -> Self {
        Self { exhibit, file, page: 0, size: FITS }
    }

    fn key(&self, extent: Extent, page: u32) -> Key {
        Key { attachment: self.file.clone(), page, extent }
    }

    pub(super) fn masked(&self) -> Key {
        self.key(Extent::Masked, 0)
    }

    /// The page and the one after it.
    pub(super) fn wanted(&self, desk: &Desk<'_>) -> Vec<Key> {
        let mut wanted = vec![self.key(Extent::Page, self.page)];
        if self.page + 1 < self.pages(desk) {
            wanted.push(self.key(Extent::Page, self.page + 1));
        }
        wanted.push(self.key(Extent::Thumbnail, 0));
        wanted
    }

    fn pages(&self, desk: &Desk<'_>) -> u32 {
        let told = [self.key(Extent::Page, self.page), self.key(Extent::Thumbnail, 0)];
        let told = told.iter().find_map(|key| match desk.pictures.get(key) {
            Some(Picture::Ready { pages, .. }) => Some(*pages),
            _ => None,
        });
        told.unwrap_or(1).max(1)
    }

    fn files<'a>(&self, desk: &Desk<'a>) -> Vec<&'a AttachmentId> {
        let exhibit = desk.case.exhibit(&self.exhibit);
        let made = exhibit.and_then(|exhibit| exhibit.translation.made());
        let files = exhibit.into_iter().flat_map(|exhibit| exhibit.files.iter());
        let translated = made.into_iter().flat_map(|made| made.files.iter());
        files.chain(translated).filter_map(|file| file.attachment.as_ref()).collect()
    }

    fn neighbour<'a>(&self, by: isize, desk: &Desk<'a>) -> Option<&'a AttachmentId> {
        let files = self.files(desk);
        let at = files.iter().position(|file| **file == self.file)?;
        files.get(at.checked_add_signed(by)?).copied()
    }

    /// Answers; `false` closes the viewer.
    pub(super) fn update(&mut self, message: Message, desk: &Desk<'_>) -> bool {
        match message {
            Message::Next if self.page + 1 < self.pages(desk) => self.page += 1,
            Message::Next => {
                if let Some(file) = self.neighbour(1, desk) {
                    (self.file, self.page) = (file.clone(), 0);
                }
            }
            Message::Previous if self.page > 0 => self.page -= 1,
            Message::Previous => {
                if let Some(file) = self.neighbour(-1, desk) {
                    (self.file, self.page) = (file.clone(), 0);
                }
            }
            Message::Larger => self.size = (self.size + 1).min(SIZES.len() - 1),
            Message::Smaller => self.size = self.size.saturating_sub(1),
            Message::Fit => self.size = FITS,
            Message::Close => return false,
        }
        true
    }

    /// The viewer in place of the step.
    pub(super) fn view<'a>(
        &'a self,
        exhibit: &'a Exhibit,
        masked: bool,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Element<'a, ScreenMessage> {
        let content = column![self.bar(desk, cx), self.page(exhibit, masked, desk, cx)];
        let turned = cx.direction() == Direction::RightToLeft;
        keys(content.height(Length::Fill), move |key, modifiers| {
            pressed(key, modifiers, turned).map(ScreenMessage::Viewer)
        })
    }

    fn bar<'a>(&self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, ScreenMessage> {
        let pages = self.pages(desk);
        let tool = |icon, words, id: &'static str, message: Option<Message>| {
            bilingual(cx, Weight::Quiet, Some(icon), words)
                .id(id)
                .repeats()
                .on_press_maybe(message.map(ScreenMessage::Viewer))
        };
        let before = self.page > 0 || self.neighbour(-1, desk).is_some();
        let after = self.page + 1 < pages || self.neighbour(1, desk).is_some();
        let at = cx.for_person(|t| tr!(t, "exhibits-page-of", page = self.page + 1, pages = pages));
        let ink = Some(cx.tokens.ink_3);
        let at = beneath(cx, caption(cx, at.first).one_line(), at.second, ink);
        let tools = row![
            bilingual(cx, Weight::Outlined, Some(Icon::ArrowLeft), both!(cx, "exhibits-close"))
                .id("viewer-close")
                .on_press(ScreenMessage::Viewer(Message::Close)),
            tool(
                Icon::ChevronLeft,
                both!(cx, "exhibits-previous"),
                "viewer-previous",
                before.then_some(Message::Previous)
            ),
            container(at).center_y(TARGET),
            tool(
                Icon::ChevronRight,
                both!(cx, "exhibits-next"),
                "viewer-next",
                after.then_some(Message::Next)
            ),
            tool(
                Icon::ZoomOut,
                both!(cx, "exhibits-zoom-out"),
                "viewer-smaller",
                (self.size > 0).then_some(Message::Smaller)
            ),
            tool(
                Icon::Maximize,
                both!(cx, "exhibits-fit"),
                "viewer-fit",
                (self.size != FITS).then_some(Message::Fit)
            ),
            tool(
                Icon::ZoomIn,
                both!(cx, "exhibits-zoom-in"),
                "viewer-larger",
                (self.size + 1 < SIZES.len()).then_some(Message::Larger)
            ),
        ];
        let tools = tools.spacing(SPACE_8).align_y(Alignment::Center).width(Length::Fill);
        container(mirrored(cx.direction(), tools.wrap()))
            .padding([SPACE_8, SPACE_12])
            .width(Length::Fill)
            .on(cx.tokens, Panel::Paper)
    }

    fn page<'a>(
        &self,
        exhibit: &'a Exhibit,
        masked: bool,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Element<'a, ScreenMessage> {
        if masked {
            let show = bilingual(cx, Weight::Outlined, Some(Icon::Eye), both!(cx, "exhibits-show"))
                .id("viewer-show")
                .on_press(ScreenMessage::Unmask(exhibit.id.clone(), true));
            return container(show).center(Length::Fill).into();
        }
        // Until the page is there its thumbnail stands in its place.
        let keys = [self.key(Extent::Page, self.page), self.key(Extent::Thumbnail, 0)];
        let shown =
            if self.page == 0 { keys.as_slice() } else { keys.get(..1).unwrap_or_default() };
        let mut handle = None;
        for key in shown {
            match desk.pictures.get(key) {
                Some(Picture::Unreadable(why)) => {
                    let words = cx.both(|t| trouble::of_picture(*why, t));
                    let words = container(both_lines(cx, words, Role::Body)).max_width(480.0);
                    return container(words).center(Length::Fill).padding(SPACE_24).into();
                }
                Some(Picture::Ready { handle: found, size, .. }) if handle.is_none() => {
                    handle = Some((found.clone(), *size));
                }
                _ => {}
            }
        }
        let Some((handle, size)) = handle else {
            let word = tr!(cx.first, "exhibits-coming");
            return container(part::empty(cx, Icon::Hourglass, word)).center(Length::Fill).into();
        };
        let (width, height) = self.extent(size, desk, cx);
        let page = image(handle).width(width).height(height).content_fit(ContentFit::Fill);
        let name = tr!(cx.first, "access-picture", page = self.page + 1);
        let page = marked(Mark::Part(Spoken::Picture, Some(name)), page);
        let framed = container(page).on(cx.tokens, Panel::Page);
        let both_ways = scrollable::Direction::Both {
            vertical: scrollable::Scrollbar::new(),
            horizontal: scrollable::Scrollbar::new(),
        };
        let area = container(framed).padding(SPACE_16);
        let pages =
            scrollable(area).id("viewer-pages").direction(both_ways).style(scroll(cx.tokens));
        column![container(pages).center(Length::Fill), space().height(0.0)]
            .height(Length::Fill)
            .into()
    }

    /// How large the page is drawn, logical px.
    fn extent(&self, size: (u32, u32), desk: &Desk<'_>, cx: &Context<'_>) -> (f32, f32) {
        let steps = if cx.very_narrow() || desk.facing_person { 0.0 } else { STEPS };
        let room_x = (cx.window.width - steps - SPACE_16 * 3.0).max(120.0);
        let bars = TOP_BAR * if cx.narrow() { 3.0 } else { 2.0 };
        let room_y = (cx.window.height - bars - SPACE_16 * 3.0).max(120.0);
        let (width, height) = (size.0 as f32, size.1 as f32);
        let fits = (room_x / width).min(room_y / height);
        let zoom = f32::from(SIZES.get(self.size).copied().unwrap_or(100)) / 100.0;
        (width * fits * zoom, height * fits * zoom)
    }
}

fn pressed(key: &Pressed, modifiers: Modifiers, turned: bool) -> Option<Message> {
    if !modifiers.is_empty() && modifiers != Modifiers::SHIFT {
        return None;
    }
    let forward = if turned { Named::ArrowLeft } else { Named::ArrowRight };
    let back = if turned { Named::ArrowRight } else { Named::ArrowLeft };
    match key {
        Pressed::Named(Named::Escape) => Some(Message::Close),
        Pressed::Named(Named::PageDown) => Some(Message::Next),
        Pressed::Named(Named::PageUp) => Some(Message::Previous),
        Pressed::Named(named) if *named == forward => Some(Message::Next),
        Pressed::Named(named) if *named == back => Some(Message::Previous),
        Pressed::Character(sign) => match sign.as_str() {
            "+" | "=" => Some(Message::Larger),
            "-" => Some(Message::Smaller),
            "0" => Some(Message::Fit),
            _ => None,
        },
        _ => None,
    }
}
