//! Reading the clipboard of a Wayland screen, where it lets programs without a window do so (wlr-data-control).

use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use rustix::fs::{OFlags, fcntl_setfl};
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::protocol::wl_seat::WlSeat;
use wayland_client::{Connection, Dispatch, QueueHandle, delegate_noop, event_created_child};
use wayland_protocols_wlr::data_control::v1::client::zwlr_data_control_device_v1::{
    self as device, ZwlrDataControlDeviceV1,
};
use wayland_protocols_wlr::data_control::v1::client::zwlr_data_control_manager_v1::ZwlrDataControlManagerV1;
use wayland_protocols_wlr::data_control::v1::client::zwlr_data_control_offer_v1::{
    self as offer, ZwlrDataControlOfferV1,
};

use super::message::Refusal;

/// How long the program that filled the clipboard may be silent.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long is waited before it is looked again.
const PAUSE: Duration = Duration::from_millis(2);
/// What is read at once, bytes.
const PIECE: usize = 1 << 16;

/// The clipboard of this person's Wayland screen.
pub(super) struct WaylandClipboard {
    connection: Connection,
    seen: Seen,
}

/// What the screen told of it.
#[derive(Default)]
struct Seen {
    offers: Vec<(ZwlrDataControlOfferV1, Vec<String>)>,
    selection: Option<ZwlrDataControlOfferV1>,
}

impl WaylandClipboard {
    /// `None` where the screen cannot be reached or shows its clipboard to windows alone.
    pub(super) fn open() -> Option<Self> {
        // A connection handed over is for one process, which is the desk.
        if std::env::var_os("WAYLAND_SOCKET").is_some() {
            return None;
        }
        let connection = Connection::connect_to_env().ok()?;
        let (globals, mut queue) = registry_queue_init::<Seen>(&connection).ok()?;
        let handle = queue.handle();
        let manager: ZwlrDataControlManagerV1 = globals.bind(&handle, 1..=1, ()).ok()?;
        let seat: WlSeat = globals.bind(&handle, 1..=1, ()).ok()?;
        let _device = manager.get_data_device(&seat, &handle, ());
        let mut seen = Seen::default();
        queue.roundtrip(&mut seen).ok()?;
        Some(Self { connection, seen })
    }

    /// The kinds that are offered; none where nobody offers anything.
    pub(super) fn offered(&self) -> Vec<String> {
        let selection = self.seen.selection.as_ref();
        let offers = self.seen.offers.iter();
        let found = offers.rev().find(|(offer, _)| Some(offer) == selection);
        found.map(|(_, kinds)| kinds.clone()).unwrap_or_default()
    }

    /// Writes what is offered of a kind; how many bytes.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`]; [`Refusal::Other`] if it does not come.
    pub(super) fn read(&self, kind: &str, most: u64, to: &mut dyn Write) -> Result<u64, Refusal> {
        let Some(offer) = &self.seen.selection else { return Ok(0) };
        let (mut from, theirs) = std::io::pipe().map_err(|error| Refusal::from(&error))?;
        fcntl_setfl(&from, OFlags::NONBLOCK).map_err(|_| Refusal::Other)?;
        offer.receive(kind.to_owned(), theirs.as_fd());
        self.connection.flush().map_err(|_| Refusal::Other)?;
        // Else it would never end.
        drop(theirs);
        let (mut piece, mut written, mut since) = (vec![0; PIECE], 0, Instant::now());
        loop {
            match from.read(&mut piece) {
                Ok(0) => return Ok(written),
                Ok(read) => {
                    written += read as u64;
                    if written > most {
                        return Err(Refusal::TooLarge);
                    }
                    let read = piece.get(..read).unwrap_or_default();
                    to.write_all(read).map_err(|error| Refusal::from(&error))?;
                    since = Instant::now();
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    if since.elapsed() > PATIENCE {
                        return Err(Refusal::Other);
                    }
                    std::thread::sleep(PAUSE);
                }
                Err(error) => return Err(Refusal::from(&error)),
            }
        }
    }
}

impl Dispatch<WlRegistry, GlobalListContents> for Seen {
    fn event(
        _: &mut Self,
        _: &WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}

delegate_noop!(Seen: ignore WlSeat);
delegate_noop!(Seen: ignore ZwlrDataControlManagerV1);

impl Dispatch<ZwlrDataControlDeviceV1, ()> for Seen {
    fn event(
        seen: &mut Self,
        _: &ZwlrDataControlDeviceV1,
        event: device::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        match event {
            device::Event::DataOffer { id } => seen.offers.push((id, Vec::new())),
            device::Event::Selection { id } => seen.selection = id,
            _ => {}
        }
    }

    event_created_child!(Seen, ZwlrDataControlDeviceV1, [
        device::EVT_DATA_OFFER_OPCODE => (ZwlrDataControlOfferV1, ()),
    ]);
}

impl Dispatch<ZwlrDataControlOfferV1, ()> for Seen {
    fn event(
        seen: &mut Self,
        of: &ZwlrDataControlOfferV1,
        event: offer::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        if let offer::Event::Offer { mime_type } = event
            && let Some((_, kinds)) = seen.offers.iter_mut().find(|(offer, _)| offer == of)
        {
            kinds.push(mime_type);
        }
    }
}
