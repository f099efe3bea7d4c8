//! What a key asks of an editor.

use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{Key, Modifiers};

/// Where the caret is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Motion {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    PageUp,
    PageDown,
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
}

/// What is to be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Erase {
    LetterBefore,
    LetterAfter,
    WordBefore,
    WordAfter,
}

/// What a key asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Move { motion: Motion, select: bool },
    Erase(Erase),
    Insert(String),
    Enter,
    Copy,
    Cut,
    Paste,
    SelectAll,
}

pub(super) struct Pressed<'k> {
    pub(super) key: &'k Key,
    pub(super) physical: Physical,
    pub(super) modifiers: Modifiers,
    pub(super) text: Option<&'k str>,
    pub(super) one_line: bool,
}

/// The command of a key; `None` if it is not for the editor: Tab, Escape, undo and other shortcuts.
pub(super) fn command(pressed: &Pressed<'_>) -> Option<Command> {
    let Pressed { key, modifiers, .. } = pressed;
    if let Key::Named(named) = key
        && let Some(command) = named_command(*named, *modifiers, pressed.one_line)
    {
        return Some(command);
    }
    // The third level of a keyboard (AltGr) may be reported as Ctrl and Alt together.
    let third_level = modifiers.control() && modifiers.alt();
    if modifiers.command() && !third_level {
        return match pressed.key.to_latin(pressed.physical)?.to_ascii_lowercase() {
            _ if modifiers.shift() => None,
            'a' => Some(Command::SelectAll),
            'c' => Some(Command::Copy),
            'x' => Some(Command::Cut),
            'v' => Some(Command::Paste),
            _ => None,
        };
    }
    if (modifiers.alt() || modifiers.control() || modifiers.logo()) && !third_level {
        return None;
    }
    let text: String = pressed.text?.chars().filter(|c| !c.is_control()).collect();
    (!text.is_empty()).then_some(Command::Insert(text))
}

fn named_command(named: Named, modifiers: Modifiers, one_line: bool) -> Option<Command> {
    let (word, select) = (modifiers.jump(), modifiers.shift());
    if modifiers.alt() && !modifiers.jump() {
        return None;
    }
    let motion = match named {
        Named::ArrowLeft if word => Motion::WordLeft,
        Named::ArrowLeft => Motion::Left,
        Named::ArrowRight if word => Motion::WordRight,
        Named::ArrowRight => Motion::Right,
        Named::Home if word => Motion::TextStart,
        Named::Home => Motion::LineStart,
        Named::End if word => Motion::TextEnd,
        Named::End => Motion::LineEnd,
        Named::ArrowUp if !word && !one_line => Motion::Up,
        Named::ArrowDown if !word && !one_line => Motion::Down,
        Named::PageUp if !word && !one_line => Motion::PageUp,
        Named::PageDown if !word && !one_line => Motion::PageDown,
        Named::Backspace if word => return Some(Command::Erase(Erase::WordBefore)),
        Named::Backspace => return Some(Command::Erase(Erase::LetterBefore)),
        Named::Delete if select && !word => return Some(Command::Cut),
        Named::Delete if word => return Some(Command::Erase(Erase::WordAfter)),
        Named::Delete => return Some(Command::Erase(Erase::LetterAfter)),
        Named::Insert if select && !word => return Some(Command::Paste),
        Named::Insert if word && !select => return Some(Command::Copy),
        Named::Enter if !modifiers.command() => return Some(Command::Enter),
        _ => return None,
    };
    Some(Command::Move { motion, select })
}

#[cfg(test)]
mod tests {
    use iced::keyboard::key::Code;

    use super::*;

    fn asked(key: &Key, code: Code, modifiers: Modifiers, text: Option<&str>) -> Option<Command> {
        command(&Pressed { key, physical: Physical::Code(code), modifiers, text, one_line: false })
    }

    #[test]
    fn shortcuts_work_on_a_persian_keyboard() {
        let key = Key::Character("ز".into());
        assert_eq!(asked(&key, Code::KeyC, Modifiers::CTRL, Some("ز")), Some(Command::Copy));
    }

    #[test]
    fn undo_tab_and_escape_are_left_to_the_window() {
        let z = Key::Character("z".into());
        assert_eq!(asked(&z, Code::KeyZ, Modifiers::CTRL, Some("\u{1a}")), None);
        assert_eq!(asked(&z, Code::KeyZ, Modifiers::CTRL | Modifiers::SHIFT, None), None);
        assert_eq!(
            asked(&Key::Named(Named::Tab), Code::Tab, Modifiers::default(), Some("\t")),
            None
        );
        assert_eq!(
            asked(&Key::Named(Named::Escape), Code::Escape, Modifiers::default(), Some("\u{1b}")),
            None
        );
    }

    #[test]
    fn the_third_level_of_a_keyboard_types() {
        let at = Key::Character("@".into());
        let level = Modifiers::CTRL | Modifiers::ALT;
        assert_eq!(
            asked(&at, Code::Digit0, level, Some("@")),
            Some(Command::Insert("@".to_owned()))
        );
        assert_eq!(asked(&at, Code::Digit0, Modifiers::ALT, Some("@")), None);
    }

    #[test]
    fn a_space_is_typed() {
        let space = Key::Named(Named::Space);
        assert_eq!(
            asked(&space, Code::Space, Modifiers::default(), Some(" ")),
            Some(Command::Insert(" ".to_owned()))
        );
    }
}
