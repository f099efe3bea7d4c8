//! The steps of the desk: data, in the order of the list; every one can be opened at any time.

use crate::kit::icon::Icon;
use crate::lang::{Translator, tr};

/// A step of the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The first page: the prudent date, what is missing.
    #[default]
    Home,
    Welcome,
    Procedure,
    Identity,
    People,
    /// Homes, studies, work, service, commitments.
    Life,
    Events,
    /// The way to France.
    Journey,
    France,
    Fears,
    Exhibits,
    Account,
    /// Points to re-read.
    Points,
    Dossier,
}

/// A group of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Begin,
    Person,
    Facts,
    Writings,
    Sending,
}

/// How far a step is, in a word and an icon; never a number on a life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    NotYet,
    Begun,
    /// What it asks is answered.
    Filled,
    /// Something in it is to be read again.
    Reread,
}

impl Group {
    /// All groups, in order.
    pub const ALL: [Self; 5] =
        [Self::Begin, Self::Person, Self::Facts, Self::Writings, Self::Sending];

    /// Its steps, in order.
    #[must_use]
    pub fn steps(self) -> &'static [Step] {
        match self {
            Self::Begin => &[Step::Welcome, Step::Procedure],
            Self::Person => &[Step::Identity, Step::People, Step::Life],
            Self::Facts => &[Step::Events, Step::Journey, Step::France, Step::Fears],
            Self::Writings => &[Step::Exhibits, Step::Account],
            Self::Sending => &[Step::Points, Step::Dossier],
        }
    }

    #[must_use]
    pub fn name(self, t: &Translator) -> String {
        match self {
            Self::Begin => tr!(t, "desk-group-begin"),
            Self::Person => tr!(t, "desk-group-person"),
            Self::Facts => tr!(t, "desk-group-facts"),
            Self::Writings => tr!(t, "desk-group-writings"),
            Self::Sending => tr!(t, "desk-group-sending"),
        }
    }
}

impl Step {
    /// The short way through the same case when there is little time.
    pub const EXPRESS: [Self; 6] = [
        Self::Procedure,
        Self::Identity,
        Self::Events,
        Self::Exhibits,
        Self::Account,
        Self::Dossier,
    ];

    /// Every step of the list, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        Group::ALL.into_iter().flat_map(|group| group.steps().iter().copied())
    }

    /// The step after it in the list; the first page leads to the first.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Home => Self::all().next(),
            step => Self::all().skip_while(|there| *there != step).nth(1),
        }
    }

    #[must_use]
    pub fn name(self, t: &Translator) -> String {
        match self {
            Self::Home => tr!(t, "desk-step-home"),
            Self::Welcome => tr!(t, "desk-step-welcome"),
            Self::Procedure => tr!(t, "desk-step-procedure"),
            Self::Identity => tr!(t, "desk-step-identity"),
            Self::People => tr!(t, "desk-step-people"),
            Self::Life => tr!(t, "desk-step-life"),
            Self::Events => tr!(t, "desk-step-events"),
            Self::Journey => tr!(t, "desk-step-journey"),
            Self::France => tr!(t, "desk-step-france"),
            Self::Fears => tr!(t, "desk-step-fears"),
            Self::Exhibits => tr!(t, "desk-step-exhibits"),
            Self::Account => tr!(t, "desk-step-account"),
            Self::Points => tr!(t, "desk-step-points"),
            Self::Dossier => tr!(t, "desk-step-dossier"),
        }
    }

    /// Why it is asked: shown at the end side.
    #[must_use]
    pub fn why(self, t: &Translator) -> String {
        match self {
            Self::Home => tr!(t, "desk-why-home"),
            Self::Welcome => tr!(t, "desk-why-welcome"),
            Self::Procedure => tr!(t, "desk-why-procedure"),
            Self::Identity => tr!(t, "desk-why-identity"),
            Self::People => tr!(t, "desk-why-people"),
            Self::Life => tr!(t, "desk-why-life"),
            Self::Events => tr!(t, "desk-why-events"),
            Self::Journey => tr!(t, "desk-why-journey"),
            Self::France => tr!(t, "desk-why-france"),
            Self::Fears => tr!(t, "desk-why-fears"),
            Self::Exhibits => tr!(t, "desk-why-exhibits"),
            Self::Account => tr!(t, "desk-why-account"),
            Self::Points => tr!(t, "desk-why-points"),
            Self::Dossier => tr!(t, "desk-why-dossier"),
        }
    }

    /// The icon beside its name where it stands alone.
    #[must_use]
    pub fn icon(self) -> Icon {
        match self {
            Self::Home => Icon::Home,
            Self::Welcome => Icon::MessageCircle,
            Self::Procedure => Icon::CalendarDays,
            Self::Identity => Icon::UserRound,
            Self::People => Icon::Users,
            Self::Life => Icon::Briefcase,
            Self::Events => Icon::List,
            Self::Journey => Icon::Route,
            Self::France => Icon::MapPin,
            Self::Fears => Icon::Shield,
            Self::Exhibits => Icon::Paperclip,
            Self::Account => Icon::Feather,
            Self::Points => Icon::Book,
            Self::Dossier => Icon::FileText,
        }
    }
}

impl StepState {
    /// The word for it.
    #[must_use]
    pub fn word(self, t: &Translator) -> String {
        match self {
            Self::NotYet => tr!(t, "desk-state-not-yet"),
            Self::Begun => tr!(t, "desk-state-begun"),
            Self::Filled => tr!(t, "desk-state-filled"),
            Self::Reread => tr!(t, "desk-state-reread"),
        }
    }

    /// The icon for it.
    #[must_use]
    pub fn icon(self) -> Icon {
        match self {
            Self::NotYet => Icon::CircleDashed,
            Self::Begun => Icon::PencilLine,
            Self::Filled => Icon::CircleCheck,
            Self::Reread => Icon::Book,
        }
    }
}
