//! The settings of this machine. They name no case, no person and no path.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::words::LangTag;
use crate::exchange::read_regular;
use crate::law::file::{self, Fault, Kept};

/// Look of the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    Light,
    Dark,
    HighContrast,
}

/// Where the window stands, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Width, 640 to 16,384.
    pub width: u32,
    /// Height, 480 to 16,384.
    pub height: u32,
    /// Left and top edge, where the system tells.
    #[serde(default)]
    pub at: Option<(i32, i32)>,
    /// It fills the screen.
    #[serde(default)]
    pub maximised: bool,
}

/// Languages of the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguagePair {
    /// The language of the person who tells; any language.
    pub person: LangTag,
    /// The language of the person who types.
    pub helper: LangTag,
}

/// What is kept between two runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The two languages last chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<LanguagePair>,
    /// Size of everything, in percent, 80 to 300.
    pub zoom: u16,
    /// Look of the window.
    pub theme: Theme,
    /// Minutes without a key or click until the lock, 1 to 30.
    pub idle_minutes: u8,
    /// Pictures of the screen that other programs take show the window, an open case included, where the system could leave it out.
    pub in_pictures: bool,
    /// Where the window stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    /// How wide parts of screens were made: their share of the room, per mille, by the part's name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub panes: BTreeMap<String, u16>,
    /// Settings of newer versions, kept as they came.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            languages: None,
            zoom: 100,
            theme: Theme::default(),
            idle_minutes: 5,
            in_pictures: false,
            window: None,
            panes: BTreeMap::new(),
            others: Map::new(),
        }
    }
}

impl Settings {
    /// The settings in a file. What is missing, out of range or damaged has its default.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Self {
        let mut fields = match serde_json::from_slice(bytes) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        let mut settings = Self::default();
        settings.languages = take(&mut fields, "languages");
        settings.zoom = take(&mut fields, "zoom").unwrap_or(settings.zoom);
        settings.theme = take(&mut fields, "theme").unwrap_or(settings.theme);
        settings.idle_minutes = take(&mut fields, "idle_minutes").unwrap_or(settings.idle_minutes);
        settings.in_pictures = take(&mut fields, "in_pictures").unwrap_or_default();
        settings.window = take(&mut fields, "window");
        settings.panes = take(&mut fields, "panes").unwrap_or_default();
        settings.others = fields;
        settings.in_range()
    }

    /// The same with every value in its range.
    #[must_use]
    pub fn in_range(mut self) -> Self {
        self.zoom = self.zoom.clamp(80, 300);
        self.idle_minutes = self.idle_minutes.clamp(1, 30);
        if let Some(window) = &mut self.window {
            window.width = window.width.clamp(640, 16_384);
            window.height = window.height.clamp(480, 16_384);
        }
        for share in self.panes.values_mut() {
            *share = (*share).min(1_000);
        }
        self
    }
}

fn take<T: for<'de> Deserialize<'de>>(fields: &mut Map<String, Value>, name: &str) -> Option<T> {
    serde_json::from_value(fields.remove(name)?).ok()
}

/// Where the settings are kept. Without a place, nothing is kept and nothing fails.
#[derive(Debug, Clone, Default)]
pub struct SettingsFile {
    path: Option<PathBuf>,
}

/// A file of this name beside the program makes that folder the home of its settings.
const PORTABLE: &str = "recit.portable";

impl SettingsFile {
    /// Beside a program that is carried about, else in the system's folder for settings.
    #[must_use]
    pub fn of_this_person() -> Self {
        let program = std::env::current_exe().ok();
        program.as_deref().and_then(Self::carried_with).unwrap_or_else(Self::in_the_profile)
    }

    /// Beside this program, if it is a portable one.
    fn carried_with(program: &Path) -> Option<Self> {
        let folder = program.parent()?;
        folder.join(PORTABLE).is_file().then(|| Self::at(folder.join("settings.json")))
    }

    fn in_the_profile() -> Self {
        let folders = ProjectDirs::from("", "", "recit");
        Self { path: folders.map(|folders| folders.config_dir().join("settings.json")) }
    }

    /// A file of our own choice.
    #[must_use]
    pub fn at(path: PathBuf) -> Self {
        Self { path: Some(path) }
    }

    /// Reads the settings; never fails.
    #[must_use]
    pub fn read(&self) -> Settings {
        let bytes = self.path.as_ref().and_then(|path| fs::read(path).ok());
        bytes.map_or_else(Settings::default, |bytes| Settings::from_json(&bytes))
    }

    /// Writes the settings beside the old ones and puts them in their place.
    ///
    /// # Errors
    /// What the disk says. The old settings are then untouched.
    pub fn write(&self, settings: &Settings) -> io::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        let text = serde_json::to_vec_pretty(settings).map_err(io::Error::from)?;
        put(path, &text)
    }

    /// The file of law that a person brought, beside the settings.
    #[must_use]
    pub fn law(&self) -> LawFile {
        LawFile { path: self.path.as_ref().map(|path| path.with_file_name("recit-law.toml")) }
    }
}

/// Where a file of law is kept that a person brought.
#[derive(Debug, Clone, Default)]
pub struct LawFile {
    path: Option<PathBuf>,
}

impl LawFile {
    /// The folder it lies in; `None` where nothing can be kept.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.path.as_deref().and_then(Path::parent)
    }

    /// What was kept; nothing where none was brought.
    #[must_use]
    pub fn read(&self) -> Kept {
        match read_regular(self.path.as_deref()?, file::MOST_BYTES as u64) {
            Ok(bytes) => Some(String::from_utf8(bytes).map_err(|_| Fault::NotLaw { line: None })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Some(Err(Fault::TooLarge)),
            Err(_) => Some(Err(Fault::Unreadable)),
        }
    }

    /// Keeps this text in the place of what was kept before; without one, nothing is kept any more.
    ///
    /// # Errors
    /// What the disk says. What was kept is then untouched.
    pub fn keep(&self, text: Option<&str>) -> io::Result<()> {
        let path = self.path.as_deref().ok_or(io::ErrorKind::NotFound)?;
        match text {
            Some(text) if text.len() > file::MOST_BYTES => Err(io::ErrorKind::FileTooLarge.into()),
            Some(text) => put(path, text.as_bytes()),
            None => match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
        }
    }
}

/// Writes a file beside the old one and puts it in its place.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = PathBuf::from(new);
    let mut file = fs::File::create(&new)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let kept = written.and_then(|()| fs::rename(&new, path));
    if kept.is_err() {
        // It may never have been made.
        fs::remove_file(&new).ok();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_with_what_a_newer_version_added() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new").join("settings.json");
        let file = SettingsFile::at(path.clone());
        assert_eq!(file.read(), Settings::default());
        let window = Window { width: 1280, height: 800, at: Some((-4, 20)), maximised: false };
        let mut settings = Settings {
            languages: Some(LanguagePair { person: "fa-AF".into(), helper: "fr".into() }),
            zoom: 150,
            theme: Theme::HighContrast,
            idle_minutes: 30,
            in_pictures: true,
            window: Some(window),
            panes: [("events".to_owned(), 420)].into(),
            others: Map::new(),
        };
        settings.others.insert("voice".to_owned(), Value::from(3));
        file.write(&settings).unwrap();
        assert_eq!(file.read(), settings);
        let beside: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().collect();
        assert_eq!(beside.len(), 1, "no half-written file is left");
    }

    #[test]
    fn a_damaged_file_gives_what_can_be_understood() {
        assert_eq!(Settings::from_json(b""), Settings::default());
        assert_eq!(Settings::from_json(b"[1]"), Settings::default());
        assert_eq!(Settings::from_json(&[0xFF; 40]), Settings::default());
        let text = br#"{"zoom": 20000, "theme": "purple", "idle_minutes": 0, "languages": 7,
            "window": {"width": 1, "height": 900}}"#;
        let settings = Settings::from_json(text);
        assert_eq!((settings.zoom, settings.idle_minutes), (300, 1));
        assert_eq!((settings.theme, settings.languages), (Theme::Light, None));
        let expected = Window { width: 640, height: 900, at: None, maximised: false };
        assert_eq!(settings.window, Some(expected));
    }

    #[test]
    fn a_portable_program_keeps_its_settings_beside_itself() {
        let stick = tempfile::tempdir().unwrap();
        let program = stick.path().join("recit");
        assert!(SettingsFile::carried_with(&program).is_none());
        fs::create_dir(stick.path().join(PORTABLE)).unwrap();
        assert!(
            SettingsFile::carried_with(&program).is_none(),
            "a folder of that name says nothing"
        );
        fs::remove_dir(stick.path().join(PORTABLE)).unwrap();
        fs::write(stick.path().join(PORTABLE), "").unwrap();
        let file = SettingsFile::carried_with(&program).unwrap();
        file.write(&Settings { zoom: 175, ..Settings::default() }).unwrap();
        assert_eq!(file.read().zoom, 175);
        let mut names: Vec<_> =
            fs::read_dir(stick.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, [PORTABLE, "settings.json"]);
    }

    #[test]
    fn a_law_that_was_brought_lies_beside_the_settings_and_goes_again() {
        let folder = tempfile::tempdir().unwrap();
        let law = SettingsFile::at(folder.path().join("settings.json")).law();
        assert_eq!(law.folder(), Some(folder.path()));
        assert_eq!(law.read(), None);
        law.keep(Some("recit_law = 1")).unwrap();
        law.keep(Some("recit_law = 2")).unwrap();
        assert_eq!(law.read(), Some(Ok("recit_law = 2".to_owned())));
        let large = " ".repeat(file::MOST_BYTES + 1);
        assert!(law.keep(Some(&large)).is_err());
        assert_eq!(law.read(), Some(Ok("recit_law = 2".to_owned())), "what was kept is untouched");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let at = folder.path().join("recit-law.toml");
        fs::write(&at, &large).unwrap();
        assert_eq!(law.read(), Some(Err(Fault::TooLarge)));
        fs::write(&at, [0xFF]).unwrap();
        assert_eq!(law.read(), Some(Err(Fault::NotLaw { line: None })));
        law.keep(None).unwrap();
        law.keep(None).unwrap();
        assert_eq!(law.read(), None);
        fs::create_dir(&at).unwrap();
        assert_eq!(law.read(), Some(Err(Fault::Unreadable)));
        assert!(LawFile::default().keep(Some("")).is_err(), "what cannot be kept is told");
    }

    #[test]
    fn settings_that_cannot_be_kept_leave_the_old_ones() {
        let folder = tempfile::tempdir().unwrap();
        let file = SettingsFile::at(folder.path().join("settings.json"));
        file.write(&Settings::default()).unwrap();
        fs::create_dir(folder.path().join("settings.json.new")).unwrap();
        let other = Settings { zoom: 200, ..Settings::default() };
        assert!(file.write(&other).is_err());
        assert_eq!(file.read(), Settings::default());
        assert!(SettingsFile::default().write(&other).is_ok());
    }
}
