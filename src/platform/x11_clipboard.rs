//! Reading the clipboard of an X11 screen (ICCCM 2), also what comes piece after piece.

use std::io::Write;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, GetPropertyReply, Property,
    Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;

use super::message::Refusal;

/// How long the program that filled the clipboard may be silent: a browser first encodes a large picture.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long is waited before it is looked again.
const PAUSE: Duration = Duration::from_millis(2);
/// What is read of a property at once, four-byte units.
const PIECE: u32 = 1 << 16;
/// Longest list of what is offered, bytes.
const OFFERED: u64 = 64 << 10;

/// The clipboard of this person's X11 screen.
pub(super) struct X11Clipboard {
    connection: RustConnection,
    /// Never shown: where the answers come to.
    window: Window,
    clipboard: Atom,
    targets: Atom,
    incremental: Atom,
    /// The property the answers are put in.
    place: Atom,
}

/// What the screen says when it breaks off.
fn lost<E>(_: E) -> Refusal {
    Refusal::Other
}

impl X11Clipboard {
    /// `None` where the screen cannot be reached.
    pub(super) fn open() -> Option<Self> {
        let (connection, number) = x11rb::connect(None).ok()?;
        let root = connection.setup().roots.get(number)?.root;
        let window = connection.generate_id().ok()?;
        let hears = CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        let class = WindowClass::INPUT_ONLY;
        connection.create_window(0, window, root, 0, 0, 1, 1, 0, class, 0, &hears).ok()?;
        let atom = |name: &[u8]| Some(connection.intern_atom(false, name).ok()?.reply().ok()?.atom);
        let (clipboard, targets) = (atom(b"CLIPBOARD")?, atom(b"TARGETS")?);
        let (incremental, place) = (atom(b"INCR")?, atom(b"RECIT_PASTED")?);
        Some(Self { connection, window, clipboard, targets, incremental, place })
    }

    /// The kinds that are offered; none where nobody offers anything.
    ///
    /// # Errors
    /// [`Refusal::Other`] if the program that offers them does not answer.
    pub(super) fn offered(&self) -> Result<Vec<String>, Refusal> {
        let owner = self.connection.get_selection_owner(self.clipboard).map_err(lost)?;
        if owner.reply().map_err(lost)?.owner == x11rb::NONE {
            return Ok(Vec::new());
        }
        let mut atoms = Vec::new();
        self.take(self.targets, OFFERED, &mut atoms)?;
        let atoms = atoms.as_chunks::<4>().0.iter().map(|atom| Atom::from_ne_bytes(*atom));
        let asked: Vec<_> =
            atoms.filter_map(|atom| self.connection.get_atom_name(atom).ok()).collect();
        let names = asked.into_iter().filter_map(|name| name.reply().ok());
        Ok(names.filter_map(|name| String::from_utf8(name.name).ok()).collect())
    }

    /// Writes what is offered of a kind; how many bytes.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`]; [`Refusal::Other`] if it does not come.
    pub(super) fn read(&self, kind: &str, most: u64, to: &mut dyn Write) -> Result<u64, Refusal> {
        let asked = self.connection.intern_atom(false, kind.as_bytes()).map_err(lost)?;
        self.take(asked.reply().map_err(lost)?.atom, most, to)
    }

    fn take(&self, kind: Atom, most: u64, to: &mut dyn Write) -> Result<u64, Refusal> {
        let (x11, window, place) = (&self.connection, self.window, self.place);
        x11.delete_property(window, place).map_err(lost)?;
        x11.convert_selection(window, self.clipboard, kind, place, x11rb::CURRENT_TIME)
            .map_err(lost)?;
        x11.flush().map_err(lost)?;
        let given = self.wait(|event| match event {
            Event::SelectionNotify(notice) if notice.target == kind => Some(notice.property),
            _ => None,
        })?;
        if given == x11rb::NONE {
            return Ok(0);
        }
        let head = self.piece(0, 1)?;
        if head.type_ != self.incremental {
            return self.write_out(most, to);
        }
        // What it says is the least that comes.
        if head
            .value32()
            .and_then(|mut least| least.next())
            .is_some_and(|least| u64::from(least) > most)
        {
            return Err(Refusal::TooLarge);
        }
        let mut written = 0;
        // That the place is empty again asks for the first piece, and each time for the next.
        self.let_go()?;
        loop {
            self.wait(|event| match event {
                Event::PropertyNotify(notice) => {
                    let new = notice.atom == place && notice.state == Property::NEW_VALUE;
                    new.then_some(())
                }
                _ => None,
            })?;
            let head = self.piece(0, 0)?;
            // The notice was of what is gone by now.
            if head.type_ == x11rb::NONE || head.type_ == self.incremental {
                continue;
            }
            let piece = self.write_out(most - written, to)?;
            written += piece;
            self.let_go()?;
            if piece == 0 {
                return Ok(written);
            }
        }
    }

    /// Writes out all that is in the place now.
    fn write_out(&self, most: u64, to: &mut dyn Write) -> Result<u64, Refusal> {
        let mut written: u64 = 0;
        loop {
            let units = u32::try_from(written / 4).map_err(|_| Refusal::TooLarge)?;
            let piece = self.piece(units, PIECE)?;
            if written + piece.value.len() as u64 + u64::from(piece.bytes_after) > most {
                return Err(Refusal::TooLarge);
            }
            to.write_all(&piece.value).map_err(|error| Refusal::from(&error))?;
            written += piece.value.len() as u64;
            if piece.bytes_after == 0 || piece.value.is_empty() {
                return Ok(written);
            }
        }
    }

    fn piece(&self, from: u32, units: u32) -> Result<GetPropertyReply, Refusal> {
        let asked = self.connection.get_property(
            false,
            self.window,
            self.place,
            AtomEnum::ANY,
            from,
            units,
        );
        asked.map_err(lost)?.reply().map_err(lost)
    }

    fn let_go(&self) -> Result<(), Refusal> {
        self.connection.delete_property(self.window, self.place).map_err(lost)?;
        self.connection.flush().map_err(lost)
    }

    fn wait<T>(&self, wanted: impl Fn(&Event) -> Option<T>) -> Result<T, Refusal> {
        let since = Instant::now();
        loop {
            match self.connection.poll_for_event().map_err(lost)? {
                Some(event) => {
                    if let Some(found) = wanted(&event) {
                        return Ok(found);
                    }
                }
                None if since.elapsed() > PATIENCE => return Err(Refusal::Other),
                None => std::thread::sleep(PAUSE),
            }
        }
    }
}
