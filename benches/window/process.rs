//! The program as people start it, on a screen in memory: until its window shows something, and its memory.

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat, MapState};
use x11rb::rust_connection::RustConnection;

use crate::cases::WINDOW;
use crate::measure::Outcome;

/// A process of ours, ended with us.
struct Ours(Child);

impl Drop for Ours {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// What one start cost: seconds until the window showed something, and the memory of its processes, kB.
pub(crate) struct Started {
    pub(crate) seconds: f64,
    pub(crate) broker: u64,
    pub(crate) desk: u64,
}

/// Starts the program on a screen of its own.
pub(crate) fn start() -> Outcome<Started> {
    let mut server = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut number = String::new();
    BufReader::new(server.stdout.take().ok_or("no output")?).read_line(&mut number)?;
    let _server = Ours(server);
    let name = format!(":{}", number.trim());
    let (screen, _) = x11rb::connect(Some(&name))?;
    let home = tempfile::tempdir()?;
    settings(home.path())?;
    let begun = Instant::now();
    let program = Command::new(env!("CARGO_BIN_EXE_recit"))
        .env("DISPLAY", &name)
        .env("WINIT_X11_SCALE_FACTOR", "1")
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_CACHE_HOME", home.path().join("cache"))
        .env("XDG_RUNTIME_DIR", home.path())
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .spawn()?;
    let program = Ours(program);
    while !shows_something(&screen)? {
        if begun.elapsed() > Duration::from_secs(60) {
            return Err("no window within a minute".into());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let seconds = begun.elapsed().as_secs_f64();
    let broker = program.0.id();
    let children = std::fs::read_to_string(format!("/proc/{broker}/task/{broker}/children"))?;
    let desk = children.split_whitespace().next().ok_or("no desk")?.parse::<u32>()?;
    Ok(Started { seconds, broker: resident(broker)?, desk: resident(desk)? })
}

fn settings(home: &Path) -> Outcome {
    let folder = home.join("config/recit");
    std::fs::create_dir_all(&folder)?;
    let text = r#"{"languages": {"person": "fa-AF", "helper": "fr"}, "zoom": 100, "theme": "light",
        "idle_minutes": 5, "window": {"width": 1280, "height": 800, "at": [40, 60]}}"#;
    Ok(std::fs::write(folder.join("settings.json"), text)?)
}

/// Whether a window as large as ours is there, and not of one colour.
fn shows_something(screen: &RustConnection) -> Result<bool, Box<dyn Error>> {
    let root = screen.setup().roots.first().ok_or("no screen")?.root;
    let (width, height) = (WINDOW.0 as u16, WINDOW.1 as u16);
    for window in screen.query_tree(root)?.reply()?.children {
        let Ok(at) = screen.get_geometry(window)?.reply() else { continue };
        let Ok(seen) = screen.get_window_attributes(window)?.reply() else { continue };
        if at.width != width || at.height != height || seen.map_state != MapState::VIEWABLE {
            continue;
        }
        let asked = screen.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, !0)?;
        let Ok(image) = asked.reply() else { continue };
        let pixels = image.data.as_chunks::<4>().0;
        if pixels.iter().any(|pixel| Some(pixel) != pixels.first()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Memory of a process that is really there, kB (proc(5)).
pub(crate) fn resident(process: impl std::fmt::Display) -> Outcome<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim_end_matches("kB").trim().parse()?)
}
