//! Work that takes its time, heard bit by bit: meanwhile the window can be used.

use std::collections::VecDeque;

use iced::futures::{StreamExt, executor::block_on};

use super::Robot;

impl Robot {
    /// From now on what is begun goes on by itself, as in a window: it is heard with [`Self::go_on_until`].
    pub fn let_go_on(&mut self) {
        self.waits = false;
    }

    /// Hears what is under way until something is so.
    pub fn go_on_until(&mut self, what: &str, mut is_so: impl FnMut(&mut Self) -> bool) {
        while !is_so(self) {
            assert!(self.hear(), "all has come to its end without {what}");
        }
    }

    /// Hears all that is under way to its end, and waits again for what is begun.
    pub fn go_on_to_the_end(&mut self) {
        self.waits = true;
        while self.hear() {}
    }

    fn hear(&mut self) -> bool {
        let Some(action) = block_on(self.under_way.next()) else { return false };
        let mut waiting = VecDeque::new();
        self.carry(action, &mut waiting);
        self.follow(waiting);
        true
    }
}
