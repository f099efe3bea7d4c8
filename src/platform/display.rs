//! Whether a window can open here, and if not, what exactly is missing.

use std::ffi::OsString;
use std::path::PathBuf;

/// The way to the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    Wayland,
    X11,
    /// The system's own, which is always there.
    Own,
}

/// A library that is not installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    pub library: &'static str,
    /// The Debian and Ubuntu package that brings it.
    pub package: &'static str,
}

/// The part of the screen that no bar of the system takes, logical px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Why no window can open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoScreen {
    /// Neither `DISPLAY` nor `WAYLAND_DISPLAY` is set.
    #[error("no screen")]
    NotSet,
    /// `DISPLAY` names another machine, or would be reached through the network.
    #[error("screen on the network")]
    OnNetwork,
    /// `DBUS_SESSION_BUS_ADDRESS` does not name a socket of this machine.
    #[error("session bus on the network")]
    BusOnNetwork,
    #[error("libraries missing")]
    Libraries(Vec<Missing>),
}

/// This system can be asked to leave a window out of the pictures that other programs take of the screen.
pub const LEAVES_OUT_WINDOWS: bool = cfg!(windows);

/// Leaves the window of this process with this handle out of pictures of the screen, or no longer. Whether the system did.
#[must_use]
pub fn leave_out(window: std::num::NonZeroIsize, out: bool) -> bool {
    #[cfg(windows)]
    return crate::sys::keep_off_pictures(window, out).is_ok();
    #[cfg(not(windows))]
    return !out && window.get() != 0;
}

const X11: [Missing; 7] = [
    Missing { library: "libX11.so.6", package: "libx11-6" },
    Missing { library: "libX11-xcb.so.1", package: "libx11-xcb1" },
    Missing { library: "libxcb.so.1", package: "libxcb1" },
    Missing { library: "libXcursor.so.1", package: "libxcursor1" },
    Missing { library: "libXi.so.6", package: "libxi6" },
    Missing { library: "libxkbcommon.so.0", package: "libxkbcommon0" },
    Missing { library: "libxkbcommon-x11.so.0", package: "libxkbcommon-x11-0" },
];

const WAYLAND: [Missing; 2] = [
    Missing { library: "libwayland-client.so.0", package: "libwayland-client0" },
    Missing { library: "libxkbcommon.so.0", package: "libxkbcommon0" },
];

/// What the environment says of the screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surroundings {
    pub wayland: Option<OsString>,
    pub x11: Option<OsString>,
    pub bus: Option<OsString>,
}

impl Surroundings {
    /// Those of this process.
    #[must_use]
    pub fn of_this_process() -> Self {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        Self {
            wayland: set("WAYLAND_DISPLAY").or_else(|| set("WAYLAND_SOCKET")),
            x11: set("DISPLAY"),
            bus: set("DBUS_SESSION_BUS_ADDRESS"),
        }
    }
}

/// The way on which a window can open here.
///
/// # Errors
/// [`NoScreen`] if there is none.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn look() -> Result<Screen, NoScreen> {
    choose(&Surroundings::of_this_process(), &has_library)
}

/// The way on which a window can open here.
///
/// # Errors
/// None on this system.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn look() -> Result<Screen, NoScreen> {
    Ok(Screen::Own)
}

/// The room there is for a window; `None` where nobody can be asked before one opens.
#[must_use]
pub fn room() -> Option<Room> {
    #[cfg(target_os = "linux")]
    {
        x11::room()
    }
    #[cfg(not(target_os = "linux"))]
    {
        None
    }
}

#[cfg(target_os = "linux")]
mod x11 {
    use x11rb::connection::Connection;
    use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, Window};
    use x11rb::rust_connection::RustConnection;

    use super::{Room, Screen, look, scale_of};

    /// What the window manager leaves free of the first desktop, else the whole screen.
    pub(super) fn room() -> Option<Room> {
        if look() != Ok(Screen::X11) {
            return None;
        }
        let (connection, number) = x11rb::connect(None).ok()?;
        let screen = connection.setup().roots.get(number)?;
        let whole = [0, 0, u32::from(screen.width_in_pixels), u32::from(screen.height_in_pixels)];
        let pixels = work_area(&connection, screen.root).unwrap_or(whole);
        let scale = scale_of(&resources(&connection, screen.root).unwrap_or_default());
        let [x, y, width, height] = pixels.map(|pixels| pixels as f32 / scale);
        (width > 0.0 && height > 0.0).then_some(Room { x, y, width, height })
    }

    fn work_area(connection: &RustConnection, root: Window) -> Option<[u32; 4]> {
        let name = connection.intern_atom(true, b"_NET_WORKAREA").ok()?.reply().ok()?.atom;
        let asked = connection.get_property(false, root, name, AtomEnum::CARDINAL, 0, 4).ok()?;
        let area: Vec<u32> = asked.reply().ok()?.value32()?.collect();
        area.try_into().ok()
    }

    fn resources(connection: &RustConnection, root: Window) -> Option<String> {
        let kind = (AtomEnum::RESOURCE_MANAGER, AtomEnum::STRING);
        let asked = connection.get_property(false, root, kind.0, kind.1, 0, 16_384).ok()?;
        String::from_utf8(asked.reply().ok()?.value).ok()
    }
}

/// How many pixels a logical one has, as the settings of the screen say it.
#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
fn scale_of(resources: &str) -> f32 {
    let dots = resources.lines().find_map(|line| line.strip_prefix("Xft.dpi:"));
    let dots = dots.and_then(|dots| dots.trim().parse::<f32>().ok());
    dots.filter(|dots| (48.0..=960.0).contains(dots)).map_or(1.0, |dots| dots / 96.0)
}

/// Wayland if it can be used, else X11.
#[cfg_attr(not(all(unix, not(target_os = "macos"))), allow(dead_code))]
fn choose(around: &Surroundings, has: &dyn Fn(&str) -> bool) -> Result<Screen, NoScreen> {
    if around.bus.as_ref().is_some_and(|bus| !bus_is_local(&bus.to_string_lossy())) {
        return Err(NoScreen::BusOnNetwork);
    }
    let absent = |libraries: &[Missing]| -> Vec<Missing> {
        libraries.iter().filter(|missing| !has(missing.library)).copied().collect()
    };
    let wayland = around.wayland.is_some().then(|| absent(&WAYLAND));
    if wayland.as_ref().is_some_and(Vec::is_empty) {
        return Ok(Screen::Wayland);
    }
    let Some(display) = &around.x11 else {
        return Err(wayland.map_or(NoScreen::NotSet, NoScreen::Libraries));
    };
    if !display_is_local(&display.to_string_lossy()) {
        return Err(NoScreen::OnNetwork);
    }
    let x11 = absent(&X11);
    if x11.is_empty() {
        return Ok(Screen::X11);
    }
    // The shorter way to a window.
    Err(NoScreen::Libraries(wayland.unwrap_or(x11)))
}

/// Whether there is an X11 screen on this machine, beside Wayland or alone.
#[cfg(target_os = "linux")]
pub(super) fn has_local_x11() -> bool {
    let x11 = Surroundings::of_this_process().x11;
    x11.is_some_and(|display| display_is_local(&display.to_string_lossy()))
}

/// `:0`, `:0.0`, `unix:0`, `/path/to/socket:0`; a host before the colon means the network.
fn display_is_local(display: &str) -> bool {
    match display.rsplit_once(':') {
        Some((host, _)) => host.is_empty() || host == "unix" || host.starts_with('/'),
        None => false,
    }
}

/// A list of addresses, the first of which that answers is taken.
fn bus_is_local(addresses: &str) -> bool {
    addresses
        .split(';')
        .filter(|address| !address.is_empty())
        .all(|address| address.starts_with("unix:"))
}

/// Whether the loader would find this library.
#[cfg_attr(not(unix), allow(dead_code))]
pub(super) fn has_library(name: &str) -> bool {
    named_in_cache(name) || library_folders().iter().any(|folder| folder.join(name).exists())
}

/// The loader's own index: a binary file with the paths of all libraries in it, each ended by a NUL.
#[cfg_attr(not(unix), allow(dead_code))]
fn named_in_cache(name: &str) -> bool {
    let Ok(cache) = std::fs::read("/etc/ld.so.cache") else { return false };
    cache.split(|byte| *byte == 0).any(|text| {
        let Ok(text) = std::str::from_utf8(text) else { return false };
        let path = PathBuf::from(text);
        path.is_absolute() && path.file_name().is_some_and(|file| file == name) && path.exists()
    })
}

#[cfg_attr(not(unix), allow(dead_code))]
fn library_folders() -> Vec<PathBuf> {
    let given = std::env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> =
        std::env::split_paths(&given).filter(|folder| folder.is_absolute()).collect();
    let triple = format!("{}-linux-gnu", std::env::consts::ARCH);
    for root in ["/lib", "/usr/lib", "/usr/local/lib", "/lib64", "/usr/lib64"] {
        folders.push(root.into());
        folders.push(PathBuf::from(root).join(&triple));
    }
    folders
}

/// Whether a program of this name is on the `PATH`.
#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
pub(super) fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(wayland: &str, x11: &str, bus: &str) -> Surroundings {
        let set = |text: &str| (!text.is_empty()).then(|| text.into());
        Surroundings { wayland: set(wayland), x11: set(x11), bus: set(bus) }
    }

    #[test]
    fn the_first_screen_that_works_is_taken() {
        let all = |_: &str| true;
        assert_eq!(choose(&around("", "", ""), &all), Err(NoScreen::NotSet));
        assert_eq!(choose(&around("", ":0", ""), &all), Ok(Screen::X11));
        assert_eq!(choose(&around("wayland-0", ":0", ""), &all), Ok(Screen::Wayland));
        let no_wayland = |name: &str| !name.contains("wayland");
        assert_eq!(choose(&around("wayland-0", ":0", ""), &no_wayland), Ok(Screen::X11));
    }

    #[test]
    fn exactly_what_is_missing_is_named() {
        let has = |name: &str| name != "libXi.so.6" && !name.contains("wayland");
        let xi = Missing { library: "libXi.so.6", package: "libxi6" };
        assert_eq!(choose(&around("", ":0", ""), &has), Err(NoScreen::Libraries(vec![xi])));
        let client = Missing { library: "libwayland-client.so.0", package: "libwayland-client0" };
        for x11 in ["", ":0"] {
            let found = choose(&around("wayland-0", x11, ""), &has);
            assert_eq!(found, Err(NoScreen::Libraries(vec![client])));
        }
    }

    #[test]
    fn nothing_is_reached_through_the_network() {
        let all = |_: &str| true;
        for display in ["127.0.0.1:5", "localhost:10.0", "tcp/host:0", "strange"] {
            assert_eq!(
                choose(&around("", display, ""), &all),
                Err(NoScreen::OnNetwork),
                "{display}"
            );
        }
        for display in [":1", ":1.0", "unix:0", "/tmp/launch/org.x:0"] {
            assert_eq!(choose(&around("", display, ""), &all), Ok(Screen::X11), "{display}");
        }
        let bus = "unix:path=/run/user/1000/bus";
        assert_eq!(choose(&around("w", "", bus), &all), Ok(Screen::Wayland));
        for bus in ["tcp:host=127.0.0.1,port=9", "unix:path=/run/bus;tcp:host=h"] {
            assert_eq!(choose(&around("w", "", bus), &all), Err(NoScreen::BusOnNetwork), "{bus}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_loaders_libraries_are_found() {
        assert!(has_library("libc.so.6"));
        assert!(!has_library("libnothing.so.9"));
        assert!(on_path("sh"));
        assert!(!on_path("no-such-program"));
    }
}
