//! What the keyboard is set to, for fields that hide what is typed.

#[cfg(not(any(target_os = "linux", windows)))]
pub use elsewhere::Keyboard;
#[cfg(windows)]
pub use of_windows::Keyboard;
#[cfg(target_os = "linux")]
pub use x11::Keyboard;

#[cfg(windows)]
mod of_windows {
    use crate::report::keyboard::Keys;
    use crate::sys;

    /// The keyboard of the window of the thread that asks.
    #[derive(Debug)]
    pub struct Keyboard(());

    impl Keyboard {
        /// Never `None`.
        #[must_use]
        pub fn open() -> Option<Self> {
            Some(Self(()))
        }

        /// What it is set to now, for the thread that has the window.
        #[must_use]
        pub fn look(&self) -> Option<Keys> {
            Some(Keys { caps_lock: sys::caps_lock(), layout: sys::layout() })
        }
    }
}

/// Nobody to ask yet.
#[cfg(not(any(target_os = "linux", windows)))]
mod elsewhere {
    use crate::report::keyboard::Keys;

    #[derive(Debug)]
    pub struct Keyboard(());

    impl Keyboard {
        /// `None`: the system is not asked.
        #[must_use]
        pub fn open() -> Option<Self> {
            None
        }

        /// `None`: the system is not asked.
        #[must_use]
        pub fn look(&self) -> Option<Keys> {
            None
        }
    }
}

#[cfg(target_os = "linux")]
mod x11 {
    use x11rb::connection::RequestConnection;
    use x11rb::protocol::xkb::{self, ConnectionExt as _};
    use x11rb::protocol::xproto::{ConnectionExt as _, ModMask};
    use x11rb::rust_connection::RustConnection;

    use crate::platform::display::{Screen, look};
    use crate::report::keyboard::Keys;

    /// The keyboard of an X11 screen.
    pub struct Keyboard {
        connection: RustConnection,
    }

    /// The device that all keyboards feed.
    const CORE_KEYBOARD: u16 = 0x100;

    impl Keyboard {
        /// The keyboard of this process's screen. `None` where nobody can be asked: Wayland tells
        /// only the window that has the keyboard.
        #[must_use]
        pub fn open() -> Option<Self> {
            if look() != Ok(Screen::X11) {
                return None;
            }
            let (connection, _) = x11rb::connect(None).ok()?;
            connection.extension_information(xkb::X11_EXTENSION_NAME).ok()??;
            let agreed = connection.xkb_use_extension(1, 0).ok()?.reply().ok()?;
            agreed.supported.then_some(Self { connection })
        }

        /// What it is set to now. Takes about a millisecond.
        #[must_use]
        pub fn look(&self) -> Option<Keys> {
            let state = self.connection.xkb_get_state(CORE_KEYBOARD).ok()?.reply().ok()?;
            Some(Keys {
                caps_lock: state.locked_mods.contains(ModMask::LOCK),
                layout: self.layout(u8::from(state.group)),
            })
        }

        fn layout(&self, group: u8) -> Option<String> {
            let wanted = xkb::NameDetail::GROUP_NAMES;
            let names = self.connection.xkb_get_names(CORE_KEYBOARD, wanted).ok()?.reply().ok()?;
            // Groups without a name are left out of the list.
            let named = u8::from(names.group_names);
            if group > 3 || named & (1 << group) == 0 {
                return None;
            }
            let before = (named & ((1 << group) - 1)).count_ones() as usize;
            let atom = *names.value_list.groups?.get(before)?;
            let name = self.connection.get_atom_name(atom).ok()?.reply().ok()?;
            String::from_utf8(name.name).ok().filter(|name| !name.is_empty())
        }
    }

    impl std::fmt::Debug for Keyboard {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("Keyboard")
        }
    }
}
