//! What a process of ours may still do: files, calls, limits, dumps, and what a panic may print.
//!
//! Nothing here is silent: each seal answers with a [`Protection`] that names every layer and says
//! whether it holds, so that a missing one can be announced to the people at the desk.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod linux;
mod own;
mod panics;
mod probe;

pub use own::{own_program, take_name};
pub use panics::quiet_panics;
pub use probe::{Probe, Verdict, probe};

#[cfg(not(target_os = "linux"))]
use std::path::PathBuf;

#[cfg(target_os = "linux")]
pub use linux::{broker, desk, end_with, headless, worker};

/// Most address space a worker may take, in bytes: a 48-megapixel photograph fits, a bomb does not.
pub const WORKER_MEMORY: u64 = 768 << 20;
/// Most processor time of one worker, in seconds.
pub const WORKER_SECONDS: u64 = 20;
/// Most files a worker may hold open; it needs its three pipes.
pub const WORKER_FILES: u64 = 16;

/// One wall around a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Landlock: which files may be read, written or run.
    Files,
    /// Landlock: no TCP connection, no TCP port.
    Tcp,
    /// Landlock: no signal and no abstract socket to a process outside.
    Scope,
    /// seccomp: which calls to the system pass.
    Calls,
    /// Limits on memory, open files and written bytes.
    Memory,
    /// Limit on processor time.
    Time,
    /// No memory image is written, no other process may look inside.
    Dumps,
}

impl Layer {
    /// Every layer, in the order of the walls.
    pub const ALL: [Self; 7] =
        [Self::Files, Self::Tcp, Self::Scope, Self::Calls, Self::Memory, Self::Time, Self::Dumps];

    /// A stable number for the worker's reply.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The layer of a number given by [`Layer::code`].
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.code() == code)
    }
}

/// Why a layer is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The system's kernel does not know this layer.
    Kernel,
    /// The kernel knows it, but refused to put it up.
    Refused,
    /// Récit has no such layer for this operating system yet.
    OtherSystem,
}

/// Whether a layer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It holds in full.
    Active,
    /// It holds, without the parts that this kernel is too old for.
    Partial,
    /// It does not hold.
    Missing(Reason),
}

impl State {
    const ALL: [Self; 5] = [
        Self::Active,
        Self::Partial,
        Self::Missing(Reason::Kernel),
        Self::Missing(Reason::Refused),
        Self::Missing(Reason::OtherSystem),
    ];

    /// A stable number for the worker's reply.
    pub fn code(self) -> u8 {
        match self {
            Self::Active => 0,
            Self::Partial => 1,
            Self::Missing(Reason::Kernel) => 2,
            Self::Missing(Reason::Refused) => 3,
            Self::Missing(Reason::OtherSystem) => 4,
        }
    }

    /// The state of a number given by [`State::code`].
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Every layer that a seal should have put up, and whether it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protection {
    /// The layers in the order of [`Layer::ALL`], each at most once.
    pub layers: Vec<(Layer, State)>,
}

impl Protection {
    /// The layers that do not hold in full, for the person to be told.
    pub fn gaps(&self) -> impl Iterator<Item = (Layer, State)> + '_ {
        self.layers.iter().copied().filter(|(_, state)| *state != State::Active)
    }

    /// The state of a layer; `None` if this seal does not use it.
    pub fn state(&self, layer: Layer) -> Option<State> {
        self.layers.iter().find(|(found, _)| *found == layer).map(|(_, state)| *state)
    }

    #[cfg(not(target_os = "linux"))]
    fn unknown_system(layers: &[Layer]) -> Self {
        let missing = State::Missing(Reason::OtherSystem);
        Self { layers: layers.iter().map(|layer| (*layer, missing)).collect() }
    }
}

/// Seals the process that decodes foreign files. No layer exists for this system yet: all are
/// reported missing.
#[cfg(not(target_os = "linux"))]
pub fn worker() -> Protection {
    Protection::unknown_system(&Layer::ALL)
}

/// Seals a run of the command line. No layer exists for this system yet: all are reported missing.
#[cfg(not(target_os = "linux"))]
pub fn headless(_writable: &[PathBuf]) -> Protection {
    Protection::unknown_system(&[Layer::Files, Layer::Tcp, Layer::Calls, Layer::Dumps])
}

/// Seals the process that has the window. No layer exists for this system yet: all are reported
/// missing.
#[cfg(not(target_os = "linux"))]
pub fn desk() -> Protection {
    Protection::unknown_system(&[Layer::Tcp, Layer::Calls, Layer::Dumps])
}

/// Keeps the memory of the process that starts the desk out of dumps. No layer exists for this
/// system yet: it is reported missing.
#[cfg(not(target_os = "linux"))]
pub fn broker() -> Protection {
    Protection::unknown_system(&[Layer::Dumps])
}

/// Ends this process with the one that started it. No way to do so for this system yet; a process whose
/// pipes break ends by itself.
#[cfg(not(target_os = "linux"))]
pub fn end_with(_parent: u32) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_layers_and_states_lead_back() {
        for layer in Layer::ALL {
            assert_eq!(Layer::from_code(layer.code()), Some(layer));
        }
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
        assert_eq!(Layer::from_code(7), None);
        assert_eq!(State::from_code(5), None);
    }

    #[test]
    fn only_layers_that_hold_in_full_are_no_gap() {
        let protection = Protection {
            layers: vec![
                (Layer::Files, State::Active),
                (Layer::Tcp, State::Missing(Reason::Kernel)),
                (Layer::Calls, State::Partial),
            ],
        };
        let gaps: Vec<_> = protection.gaps().map(|(layer, _)| layer).collect();
        assert_eq!(gaps, [Layer::Tcp, Layer::Calls]);
        assert_eq!(protection.state(Layer::Scope), None);
    }
}
