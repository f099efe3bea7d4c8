//! Long work as a terminal sees it: one line that says how far it is, and Ctrl-C heard.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::failure::Failure;
use super::{Exit, Terminal};
use crate::dossier::build::Stage;
use crate::intake::import;
use crate::lang::{Translator, tr};

/// Work that is done sooner shows nothing.
const QUIET: Duration = Duration::from_millis(500);
/// Shortest time between two lines.
const REDRAW: Duration = Duration::from_millis(100);

/// A piece of long work. Ctrl-C stops it from here on, so it begins after the last question: a read
/// of the standard input is not woken by a flag.
pub(super) struct Watch<'a> {
    translator: &'a Translator,
    stop: Arc<AtomicBool>,
    began: Instant,
    line: Line,
}

impl Terminal {
    /// Begins to watch over long work.
    pub(super) fn watch(&self) -> Watch<'_> {
        let stop = Arc::new(AtomicBool::new(false));
        for signal in stopping() {
            // Without it the signal ends us at once, as it would any program.
            signal_hook::flag::register(*signal, Arc::clone(&stop)).ok();
        }
        let line = Line { terminal: io::stderr().is_terminal(), ..Line::default() };
        Watch { translator: &self.translator, stop, began: Instant::now(), line }
    }

    /// The person stopped it.
    pub(super) fn stopped(&self) -> Failure {
        Failure::new(Exit::Stopped, tr!(self.translator, "cli-stopped"))
    }
}

#[cfg(unix)]
fn stopping() -> &'static [i32] {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    &[SIGINT, SIGTERM, SIGHUP]
}

#[cfg(not(unix))]
fn stopping() -> &'static [i32] {
    use signal_hook::consts::{SIGINT, SIGTERM};
    &[SIGINT, SIGTERM]
}

impl Watch<'_> {
    /// Whether nobody has stopped it.
    pub(super) fn goes_on(&self) -> bool {
        !self.stop.load(Ordering::Relaxed)
    }

    /// Hears how far a build is; answers whether it shall go on.
    pub(super) fn build(&mut self, stage: Stage) -> bool {
        let t = self.translator;
        self.show(|| match stage {
            Stage::Files { done, of } => tr!(t, "cli-progress-files", done = done, of = of),
            Stage::Pages => tr!(t, "cli-progress-pages"),
            Stage::Writing => tr!(t, "cli-progress-writing"),
            Stage::Proof => tr!(t, "cli-progress-proof"),
        })
    }

    /// Hears how far an import is; answers whether it shall go on.
    pub(super) fn import(&mut self, stage: import::Stage) -> bool {
        let t = self.translator;
        self.show(|| match stage {
            import::Stage::Keys => tr!(t, "cli-progress-keys"),
            import::Stage::Storing { done, of } => {
                tr!(t, "cli-progress-storing", done = done, of = of)
            }
            import::Stage::Decoding { done, of } => {
                tr!(t, "cli-progress-files", done = done, of = of)
            }
            import::Stage::Saving => tr!(t, "cli-progress-saving"),
        })
    }

    /// Hears how far an export is; answers whether it shall go on.
    pub(super) fn export(&mut self, done: usize, of: usize) -> bool {
        let t = self.translator;
        self.show(|| tr!(t, "cli-progress-export", done = done, of = of))
    }

    fn show(&mut self, text: impl FnOnce() -> String) -> bool {
        self.line.show(self.began.elapsed(), text, &mut io::stderr());
        self.goes_on()
    }

    /// Takes the line away, so that something else can be said.
    pub(super) fn clear(&mut self) {
        self.line.clear(&mut io::stderr());
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        self.clear();
    }
}

/// The line that is drawn over and over.
#[derive(Default)]
struct Line {
    terminal: bool,
    drawn: Option<Duration>,
    width: usize,
}

impl Line {
    fn show(&mut self, now: Duration, text: impl FnOnce() -> String, to: &mut dyn Write) {
        let soon = self.drawn.is_some_and(|drawn| now < drawn + REDRAW);
        if !self.terminal || now < QUIET || soon {
            return;
        }
        let text = text();
        let width = text.chars().count();
        let rest = " ".repeat(self.width.saturating_sub(width));
        // A terminal that has gone away ends nothing.
        write!(to, "\r{text}{rest}").and_then(|()| to.flush()).ok();
        (self.drawn, self.width) = (Some(now), width);
    }

    fn clear(&mut self, to: &mut dyn Write) {
        if self.width > 0 {
            write!(to, "\r{}\r", " ".repeat(self.width)).and_then(|()| to.flush()).ok();
            self.width = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(terminal: bool, texts: &[(u64, &str)]) -> String {
        let mut line = Line { terminal, ..Line::default() };
        let mut to = Vec::new();
        for (at, text) in texts {
            line.show(Duration::from_millis(*at), || (*text).to_owned(), &mut to);
        }
        line.clear(&mut to);
        String::from_utf8(to).unwrap()
    }

    #[test]
    fn only_long_work_draws_and_only_now_and_then() {
        let texts = [(0, "first"), (499, "second"), (500, "third"), (599, "no"), (600, "4")];
        assert_eq!(drawn(true, &texts), "\rthird\r4    \r \r");
        assert_eq!(drawn(true, &texts[..2]), "");
    }

    #[test]
    fn nothing_is_drawn_where_nobody_looks() {
        assert_eq!(drawn(false, &[(5000, "far")]), "");
    }
}
