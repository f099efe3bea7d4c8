//! What the keyboard is set to, for fields that hide what is typed.

use unicode_script::Script;

use crate::domain::words::LangTag;
use crate::lang::language;

/// What the keyboard is set to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// The layout as the system calls it, e. g. `French (AZERTY)`.
    pub layout: Option<String>,
    /// Whether Caps Lock is on.
    pub caps_lock: bool,
}

impl Keys {
    /// Whether every letter of this language can be typed, as far as the layout says it by its name. A layout
    /// without a name is taken for a Latin one: what is drawn in Latin letters can be typed nearly anywhere.
    #[must_use]
    pub fn can_type(&self, tag: &LangTag) -> bool {
        let layout = self.layout.as_deref().unwrap_or_default().to_lowercase();
        let is = |names: &[&str]| names.iter().any(|name| layout.contains(name));
        let latin = is(&["latin", "phonetic"]) || !is(&OTHER_LETTERS);
        match language::script(tag) {
            Some(Script::Latin) => latin,
            // An Arabic, Kurdish or Urdu layout lacks letters of Persian.
            Some(Script::Arabic) => !latin && is(&["persian", "dari", "afghan", "farsi"]),
            _ => false,
        }
    }
}

/// Parts of the names of layouts that type no Latin letters.
const OTHER_LETTERS: [&str; 37] = [
    "persian",
    "dari",
    "afghan",
    "farsi",
    "pashto",
    "arabic",
    "urdu",
    "kurdish (iraq)",
    "kurdish (iran)",
    "uyghur",
    "sindhi",
    "syriac",
    "hebrew",
    "yiddish",
    "russian",
    "ukrainian",
    "belarusian",
    "bulgarian",
    "macedonian",
    "serbian",
    "kazakh",
    "kyrgyz",
    "tajik",
    "mongolian",
    "tatar",
    "greek",
    "armenian",
    "georgian",
    "amharic",
    "tigrinya",
    "bengali",
    "bangla",
    "hindi",
    "nepali",
    "tamil",
    "sinhala",
    "tibetan",
];

#[cfg(not(target_os = "linux"))]
pub use elsewhere::Keyboard;
#[cfg(target_os = "linux")]
pub use x11::Keyboard;

/// Nobody to ask yet.
#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use super::Keys;

    /// The keyboard.
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

    use super::Keys;
    use crate::platform::display::{Screen, look};

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

#[cfg(test)]
mod tests {
    use super::Keys;

    #[test]
    fn a_layout_types_the_letters_its_name_tells_of() {
        let types = |layout: Option<&str>, tag: &str| {
            Keys { layout: layout.map(str::to_owned), caps_lock: false }.can_type(&tag.into())
        };
        for layout in
            ["French (AZERTY)", "English (US)", "Serbian (Latin)", "Kurdish (Turkey, Latin Q)"]
        {
            assert!(types(Some(layout), "fr") && !types(Some(layout), "fa-AF"), "{layout}");
        }
        for layout in ["Persian", "Dari", "Persian (Afghanistan, Dari OLPC)"] {
            assert!(types(Some(layout), "fa-AF") && !types(Some(layout), "fr"), "{layout}");
        }
        for layout in ["Arabic", "Russian", "Urdu (Pakistan)"] {
            assert!(!types(Some(layout), "fa-AF") && !types(Some(layout), "fr"), "{layout}");
        }
        assert!(types(None, "fr") && !types(None, "fa-AF"));
    }
}
