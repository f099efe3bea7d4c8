//! Which screens have two parts beside one another, and how wide each was made.

/// A part of a screen that can be made wider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The events, beside the one that is told.
    Events,
    /// The exhibits, beside the one that is described.
    Exhibits,
    /// The points to re-read, beside one of them.
    Points,
    /// The parts of the dossier, beside its pages.
    Parts,
    /// The dossier's pages, beside what is to be known before printing.
    Pages,
    /// The person's words, beside the French.
    Told,
}

impl Pane {
    pub const ALL: [Self; 6] =
        [Self::Events, Self::Exhibits, Self::Points, Self::Parts, Self::Pages, Self::Told];

    /// Its word in the settings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Exhibits => "exhibits",
            Self::Points => "points",
            Self::Parts => "parts",
            Self::Pages => "pages",
            Self::Told => "told",
        }
    }
}

/// Share of each in the room for it and what stands beside it, per mille; none of those left as they come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panes([Option<u16>; Pane::ALL.len()]);

impl Panes {
    /// As they are called in the settings.
    pub fn named<'n>(names: impl IntoIterator<Item = (&'n str, u16)>) -> Self {
        let mut panes = Self::default();
        for (name, share) in names {
            if let Some(pane) = Pane::ALL.into_iter().find(|pane| pane.as_str() == name) {
                panes.set(pane, Some(share));
            }
        }
        panes
    }

    /// Those that were made wider or narrower.
    pub fn names(&self) -> impl Iterator<Item = (&'static str, u16)> {
        let of = |pane: Pane| Some((pane.as_str(), self.of(pane)?));
        Pane::ALL.into_iter().filter_map(of)
    }

    /// The share of one.
    #[must_use]
    pub fn of(&self, pane: Pane) -> Option<u16> {
        self.0.get(pane as usize).copied().flatten()
    }

    pub fn set(&mut self, pane: Pane, share: Option<u16>) {
        if let Some(there) = self.0.get_mut(pane as usize) {
            *there = share.map(|share| share.min(1_000));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_wider_comes_back_under_its_name() {
        let mut panes = Panes::default();
        panes.set(Pane::Points, Some(250));
        panes.set(Pane::Told, Some(4_000));
        let names: Vec<_> = panes.names().collect();
        assert_eq!(names, [("points", 250), ("told", 1_000)]);
        let beside = names.into_iter().chain([("of a newer version", 3)]);
        assert_eq!(Panes::named(beside), panes);
        panes.set(Pane::Points, None);
        assert_eq!(panes.of(Pane::Points), None);
    }
}
