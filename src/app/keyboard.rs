//! The window's own keys.

use iced::keyboard::{Key, Modifiers, key::Named};

/// What a key of the window does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// To the next thing that can be reached.
    FocusNext,
    /// To the one before.
    FocusPrevious,
    /// From a field of one line to the next field.
    NextField,
    /// One more of what the step is about: an event, a person, an exhibit.
    Add,
    /// What the keys do.
    Keys,
    /// Look for something in the whole case.
    Find,
    Undo,
    Redo,
    Save,
    /// Print the dossier.
    Print,
    ZoomIn,
    ZoomOut,
    /// As large as designed.
    ZoomReset,
    /// The neutral page, at once.
    Hide,
    Lock,
    /// Turn the screen to the person, or back.
    TurnToPerson,
    /// The guide's page about what is on screen.
    Help,
    /// Why it is asked.
    Why,
    NextStep,
    PreviousStep,
    /// Exchange the two languages.
    SwapLanguages,
    /// Close what lies on top; twice in a row: hide.
    Escape,
}

/// The command of a key, if it has one.
#[must_use]
pub fn command(key: &Key, modifiers: Modifiers) -> Option<Command> {
    let bare = modifiers.is_empty();
    match key {
        Key::Named(Named::Tab) if modifiers.is_empty() => Some(Command::FocusNext),
        Key::Named(Named::Tab) if modifiers == Modifiers::SHIFT => Some(Command::FocusPrevious),
        Key::Named(Named::Enter) if bare => Some(Command::NextField),
        Key::Named(Named::F1) if bare => Some(Command::Help),
        Key::Named(Named::F1) if modifiers == Modifiers::SHIFT => Some(Command::Why),
        Key::Named(Named::F8) if bare => Some(Command::SwapLanguages),
        Key::Named(Named::F9) if bare => Some(Command::TurnToPerson),
        Key::Named(Named::F12) => Some(Command::Hide),
        Key::Named(Named::Escape) if bare => Some(Command::Escape),
        Key::Named(Named::PageDown) if modifiers == Modifiers::CTRL => Some(Command::NextStep),
        Key::Named(Named::PageUp) if modifiers == Modifiers::CTRL => Some(Command::PreviousStep),
        Key::Character(text) if modifiers.command() && !modifiers.alt() => {
            with_ctrl(text.as_str(), modifiers.shift())
        }
        _ => None,
    }
}

fn with_ctrl(text: &str, shift: bool) -> Option<Command> {
    match (text.to_lowercase().as_str(), shift) {
        ("z", false) => Some(Command::Undo),
        ("z", true) | ("y", false) => Some(Command::Redo),
        ("n", false) => Some(Command::Add),
        ("f", false) => Some(Command::Find),
        // With or without Shift, as the keyboard has it.
        ("?", _) => Some(Command::Keys),
        ("s", false) => Some(Command::Save),
        ("p", false) => Some(Command::Print),
        ("l", false) => Some(Command::Lock),
        ("+" | "=", _) => Some(Command::ZoomIn),
        ("-", _) => Some(Command::ZoomOut),
        ("0" | "à", _) => Some(Command::ZoomReset),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::Character(text.into())
    }

    #[test]
    fn undo_and_redo_have_their_usual_keys() {
        assert_eq!(command(&key("z"), Modifiers::CTRL), Some(Command::Undo));
        let both = Modifiers::CTRL | Modifiers::SHIFT;
        assert_eq!(command(&key("Z"), both), Some(Command::Redo));
        assert_eq!(command(&key("y"), Modifiers::CTRL), Some(Command::Redo));
        assert_eq!(command(&key("z"), Modifiers::empty()), None);
    }

    #[test]
    fn a_letter_of_another_layout_is_not_taken() {
        let alt_gr = Modifiers::CTRL | Modifiers::ALT;
        assert_eq!(command(&key("l"), alt_gr), None);
    }
}
