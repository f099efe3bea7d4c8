//! What protects a process of ours: its walls as they were put up, and what it could do when it tried to get out.

use serde::{Deserialize, Serialize};

/// One wall around a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Layer {
    /// Which files may be read, written or run. Linux: Landlock. Windows: a token without rights.
    Files,
    /// No connection. Linux: Landlock, no TCP. Windows: a token without rights, no socket.
    Tcp,
    /// No reach into a process outside. Linux: Landlock, no signal and no abstract socket. Windows: the lowest integrity.
    Scope,
    /// seccomp: which calls to the system pass. Linux only.
    Calls,
    /// No further process: a limit of the job. Windows only; on Linux those of files and calls do it.
    Programs,
    /// Limits on memory; on Linux on open files and written bytes as well.
    Memory,
    /// Limit on processor time.
    Time,
    /// No memory image is written, no other process may look inside.
    Dumps,
}

impl Layer {
    /// Every layer, in the order of the walls.
    pub const ALL: [Self; 8] = [
        Self::Files,
        Self::Tcp,
        Self::Scope,
        Self::Calls,
        Self::Programs,
        Self::Memory,
        Self::Time,
        Self::Dumps,
    ];

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reason {
    /// The system's kernel does not know this layer.
    Kernel,
    /// The kernel knows it, but refused to put it up.
    Refused,
    /// This program has no such layer for this operating system yet.
    OtherSystem,
}

/// Whether a layer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

/// The processes that have walls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A run of the command line.
    Command,
    /// The process that has the window and the open case.
    Desk,
    /// The one that asks the system for files.
    Broker,
    /// The one that opens the files of cases.
    Keeper,
    /// One that decodes foreign files.
    Worker,
}

impl Part {
    /// The walls that should stand around such a process on this system, in the order of [`Layer::ALL`]. On Linux no other program is
    /// started because of what files and calls allow; on Windows that is a wall of its own.
    #[must_use]
    pub fn walls(self) -> Vec<Layer> {
        use Layer::{Calls, Dumps, Files, Memory, Programs, Scope, Tcp, Time};
        let walls: &[Layer] = match self {
            Self::Command => &[Files, Tcp, Calls, Dumps],
            Self::Desk => &[Files, Tcp, Calls, Programs, Dumps],
            Self::Broker => &[Dumps],
            Self::Keeper => &[Tcp, Calls, Programs, Dumps],
            Self::Worker => &[Files, Tcp, Scope, Calls, Programs, Memory, Time, Dumps],
        };
        walls.iter().copied().filter(|wall| *wall != Programs || cfg!(windows)).collect()
    }
}

/// Every layer that a seal should have put up, and whether it holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// The layers in the order of [`Layer::ALL`], each at most once.
    pub layers: Vec<(Layer, State)>,
}

impl Protection {
    /// The walls of a process as they were put up. One that should stand and is not among them was not made for this system.
    #[must_use]
    pub fn of(part: Part, put_up: &[(Layer, State)]) -> Self {
        let stands = |layer: Layer| {
            let found = put_up.iter().find(|(found, _)| *found == layer);
            found.map_or(State::Missing(Reason::OtherSystem), |(_, state)| *state)
        };
        Self { layers: part.walls().into_iter().map(|layer| (layer, stands(layer))).collect() }
    }

    /// Of a process that does not tell: what cannot be told is never taken for whole.
    #[must_use]
    pub fn untold(part: Part) -> Self {
        let refused = State::Missing(Reason::Refused);
        Self { layers: part.walls().into_iter().map(|layer| (layer, refused)).collect() }
    }

    /// The layers that do not hold in full, for the person to be told.
    pub fn gaps(&self) -> impl Iterator<Item = (Layer, State)> + '_ {
        self.layers.iter().copied().filter(|(_, state)| *state != State::Active)
    }

    /// The state of a layer; `None` if this seal does not use it.
    pub fn state(&self, layer: Layer) -> Option<State> {
        self.layers.iter().find(|(found, _)| *found == layer).map(|(_, state)| *state)
    }
}

/// One thing that a sealed worker must fail at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Probe {
    Open,
    Write,
    /// Starts a program beside itself, or in its own place.
    Exec,
    /// Opens a network socket.
    Socket,
    /// Opens a socket to programs of the same machine.
    LocalSocket,
    /// Looks into, or signals, the process that started it.
    OtherProcess,
    /// Takes more memory than the limit.
    Memory,
}

impl Probe {
    /// Every probe, in the order in which they are tried.
    pub const ALL: [Self; 7] = [
        Self::Open,
        Self::Write,
        Self::Exec,
        Self::Socket,
        Self::LocalSocket,
        Self::OtherProcess,
        Self::Memory,
    ];

    /// A stable number for the worker's reply.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The probe of a number given by [`Probe::code`].
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|probe| probe.code() == code)
    }
}

/// How a probe ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The system refused it: the wall holds.
    Denied,
    /// It worked: the wall is missing.
    Allowed,
}

/// What a sealed worker found when it tried to get out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelfTest {
    /// The walls as the worker put them up.
    pub protection: Protection,
    /// Each attempt and its end.
    pub probes: Vec<(Probe, Verdict)>,
}

impl SelfTest {
    /// What was not prevented.
    pub fn escapes(&self) -> impl Iterator<Item = Probe> + '_ {
        let allowed = self.probes.iter().filter(|(_, verdict)| *verdict == Verdict::Allowed);
        allowed.map(|(probe, _)| *probe)
    }
}

/// How far the trial of a worker has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Trial {
    /// Nobody asked for it yet, or it is going on.
    #[default]
    Going,
    Done(SelfTest),
    /// It could not be made.
    Failed,
}

/// Whether pictures of the screen that other programs take show the window while a case is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// They do not, as the person wants it.
    Without,
    /// They do, as the person wants it.
    With,
    /// They do, since the system refused to leave the window out.
    Refused,
}

/// What protects the processes of a desk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walls {
    /// Of the process that has the window and the open case.
    pub desk: Protection,
    /// Of the one that asks the system for files.
    pub broker: Protection,
    /// Of the one that opens the files of cases, where that is another one.
    pub keeper: Option<Protection>,
    /// Of those that decode foreign files.
    pub worker: Trial,
    /// `None` where no system was ever asked to leave a window out of pictures.
    pub pictures: Option<Pictures>,
}

impl Walls {
    /// Whether no wall is missing, as far as it is known without trying.
    pub fn are_whole(&self) -> bool {
        let known = [Some(&self.desk), Some(&self.broker), self.keeper.as_ref()];
        known.into_iter().flatten().all(|protection| protection.gaps().next().is_none())
    }
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
        assert_eq!(Layer::from_code(8), None);
        assert_eq!(State::from_code(5), None);
    }

    #[test]
    fn a_wall_that_nobody_put_up_is_missing() {
        let part = Protection::of(Part::Desk, &[(Layer::Dumps, State::Active)]);
        assert_eq!(part.state(Layer::Dumps), Some(State::Active));
        assert_eq!(part.state(Layer::Files), Some(State::Missing(Reason::OtherSystem)));
        assert_eq!(part.layers.len(), Part::Desk.walls().len());
        let none = Protection::untold(Part::Keeper);
        assert_eq!(none.gaps().count(), Part::Keeper.walls().len());
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
