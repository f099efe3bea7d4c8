//! Time, passed in: milliseconds for waiting, the civil day for counting.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::date::CivilDay;

/// Where the time comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The system's clock. It goes on while the machine sleeps, so that a desk left asleep locks.
    System,
    /// A clock that tests set, milliseconds since 1970.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// Milliseconds since 1970.
    #[must_use]
    pub fn now(&self) -> i64 {
        match self {
            Self::System => Timestamp::now().as_millisecond(),
            Self::Set(at) => at.load(Ordering::Relaxed),
        }
    }

    /// The instant, for a save's own remark.
    #[must_use]
    pub fn timestamp(&self) -> Timestamp {
        Timestamp::from_millisecond(self.now()).unwrap_or_default()
    }

    /// The civil day it is here; in UTC if the zone is not known.
    #[must_use]
    pub fn today(&self) -> CivilDay {
        let zone = match self {
            Self::System => TimeZone::try_system().unwrap_or(TimeZone::UTC),
            Self::Set(_) => TimeZone::UTC,
        };
        let date = self.timestamp().to_zoned(zone).date();
        CivilDay::new(date.year(), date.month(), date.day())
            .unwrap_or_else(|_| unreachable!("a clock shows years 1 to 9999"))
    }
}
