//! A screen in memory, with a window manager: what is on it, and the keys and the pointer.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, ImageFormat,
    WindowClass,
};
use x11rb::rust_connection::RustConnection;

/// Size of the program's window, pixels.
pub(crate) const WIDE: (u32, u32) = (1_280, 800);

/// Whether these programs and those of every window test are there.
pub(crate) fn tools(more: &[&str]) -> bool {
    let on_path = |name: &&str| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(name).exists())
    };
    let needed = ["Xvfb", "xdotool", "openbox"];
    let there = needed.iter().chain(more).all(on_path);
    if !there {
        crate::tools::missing(&needed.iter().chain(more).copied().collect::<Vec<_>>().join(", "));
    }
    there
}

/// Longest that a thing is waited for. Only what never comes takes that long: a machine with much else to do may need
/// minutes for what an idle one does in seconds.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// Looks again and again until it is there.
pub(crate) fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(found) = look() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("{what} did not happen");
}

/// How many times longer a thing takes now than on an idle machine: a thread that has work to do, by the time it is
/// given for it.
pub(crate) fn busy() -> f64 {
    let given = || -> u64 {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
        text.split_whitespace().next().unwrap().parse().unwrap()
    };
    let (begun, before) = (Instant::now(), given());
    while given() - before < 200_000_000 {}
    begun.elapsed().as_secs_f64() / 0.2
}

/// A process of ours, ended with us.
pub(crate) struct Ours(pub(crate) Child);

impl Drop for Ours {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// A screen in memory.
pub(crate) struct Screen {
    /// How programs call it.
    pub(crate) name: String,
    connection: RustConnection,
    _manager: Ours,
    _server: Ours,
}

impl Screen {
    pub(crate) fn open() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let name = format!(":{}", number.trim());
        let server = Ours(server);
        // Its own keys and clicks would take some of the program's.
        let quiet = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/openbox.xml");
        let mut manager = Command::new("openbox");
        manager.args(["--config-file", quiet]).env("DISPLAY", &name);
        let manager = manager.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let (connection, at) = x11rb::connect(Some(&name)).unwrap();
        let root = connection.setup().roots[at].root;
        let screen = Self { name, connection, _manager: Ours(manager.unwrap()), _server: server };
        screen.wait_for_manager(root);
        screen
    }

    /// Waits until the window manager shows a window: what asks to be shown while it starts can be forgotten for good.
    fn wait_for_manager(&self, root: u32) {
        let (x11, window) = (&self.connection, self.connection.generate_id().unwrap());
        let (class, values) = (WindowClass::INPUT_OUTPUT, CreateWindowAux::new());
        x11.create_window(0, window, root, 0, 0, 1, 1, 0, class, 0, &values).unwrap();
        let managed = x11.intern_atom(false, b"WM_STATE").unwrap().reply().unwrap().atom;
        until("a window manager", || {
            x11.map_window(window).unwrap();
            let state = x11.get_property(false, window, managed, AtomEnum::ANY, 0, 1).unwrap();
            (state.reply().unwrap().value_len > 0).then_some(())
        });
        x11.destroy_window(window).unwrap();
        x11.flush().unwrap();
    }

    pub(crate) fn xdotool(&self, arguments: &[&str]) -> String {
        let done = Command::new("xdotool").env("DISPLAY", &self.name).args(arguments).output();
        String::from_utf8(done.unwrap().stdout).unwrap().trim().to_owned()
    }

    /// The window of the program, another than `before`.
    pub(crate) fn window(&self, before: Option<u32>) -> u32 {
        until("a window", || {
            let found = self.xdotool(&["search", "--onlyvisible", "--name", "^Documents$"]);
            found.lines().filter_map(|id| id.parse().ok()).find(|id| Some(*id) != before)
        })
    }

    /// Asks a window to close, as the button of its frame does.
    pub(crate) fn close(&self, window: u32) {
        let atom =
            |name: &[u8]| self.connection.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let (protocols, delete) = (atom(b"WM_PROTOCOLS"), atom(b"WM_DELETE_WINDOW"));
        let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
        self.connection.send_event(false, window, EventMask::NO_EVENT, message).unwrap();
        self.connection.flush().unwrap();
    }

    /// What a window shows, if it is as large as it should be.
    pub(crate) fn pixels(&self, window: u32) -> Option<Vec<[u8; 3]>> {
        self.part(window, (WIDE.0 as u16, WIDE.1 as u16))
    }

    fn part(&self, window: u32, (width, height): (u16, u16)) -> Option<Vec<[u8; 3]>> {
        let asked =
            self.connection.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, !0);
        let image = asked.ok()?.reply().ok()?;
        Some(image.data.as_chunks::<4>().0.iter().map(|[b, g, r, _]| [*r, *g, *b]).collect())
    }

    /// Waits until a window shows the same twice in a row: what was asked is done.
    pub(crate) fn rest(&self, window: u32) {
        let whole = || {
            let size = self.connection.get_geometry(window).ok()?.reply().ok()?;
            self.part(window, (size.width, size.height))
        };
        let mut before = None;
        until("rest", || {
            std::thread::sleep(Duration::from_millis(40));
            let seen = whole();
            let rests = seen.is_some() && seen == before;
            before = seen;
            rests.then_some(())
        });
    }
}
