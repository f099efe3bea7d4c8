//! The window's menu: what it is told of the app, and when it is to be gone.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::Task;

use super::lock::TWICE;
use super::workspace::Workspace;
use super::{App, Message, Mode};
use crate::kit::context::Context;
use crate::kit::widget::menu::Setting;
use crate::ui::menu::{Undone, in_field};

impl App {
    /// What the window gives its menu.
    pub(super) fn menu<'a>(&'a self, cx: &Context<'a>) -> Setting<'a, Message> {
        let (cx, undone) = (*cx, self.undone());
        Setting {
            cx,
            in_both: self.workspace().is_some_and(Workspace::faces_person),
            scene: self.scene(),
            in_field: Box::new(move |field| in_field(&cx, field, undone)),
            on_escape: Message::MenuLeft,
        }
    }

    /// Another number for whatever else may be on screen: a menu of what is gone must be gone.
    fn scene(&self) -> u64 {
        let mut scene = DefaultHasher::new();
        std::mem::discriminant(&self.mode).hash(&mut scene);
        (self.rest.is_some(), self.closing, self.sheet.is_some(), self.versions.is_some())
            .hash(&mut scene);
        (self.choosing.is_some(), self.asking.is_some(), self.leaving.is_some()).hash(&mut scene);
        (self.zoom, self.first.language().tag()).hash(&mut scene);
        let open = self.workspace();
        open.map(|open| (open.step(), open.faces_person(), open.is_finding())).hash(&mut scene);
        scene.finish()
    }

    /// Whether changes of the case can be undone, where undoing them is seen.
    fn undone(&self) -> Option<Undone> {
        let covered = self.closing || self.choosing.is_some() || self.asking.is_some();
        let covered = covered || self.versions.is_some() || self.leaving.is_some();
        match &self.mode {
            Mode::Open(open) if !covered && !open.is_finding() => Some(open.undone()),
            _ => None,
        }
    }

    /// Escape closed a menu; the second of two hides the window all the same.
    pub(super) fn menu_left(&mut self) -> Task<Message> {
        let now = self.clock.now();
        self.last_input = now;
        if now - std::mem::replace(&mut self.last_escape, now) < TWICE {
            return self.hide();
        }
        Task::none()
    }
}
