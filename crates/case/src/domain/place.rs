//! Places, as the person says them and as maps have them.

use super::id::PlaceId;
use super::person::Printing;
use super::record::{open_enum, record};
use super::words::{LangTag, Words};

open_enum! {
    /// How coarse a place is.
    pub enum PlaceLevel {
        /// Not said.
        NotSaid = "not_said",
        /// House, prison, office.
        Building = "building",
        /// Street or quarter.
        Quarter = "quarter",
        /// Village.
        Village = "village",
        /// Town.
        Town = "town",
        /// District.
        District = "district",
        /// Province.
        Province = "province",
        /// Country.
        Country = "country",
        /// Not on earth: a channel, a telephone call.
        Online = "online",
    }
}

record! {
    /// A place.
    pub struct Place(PlaceId) {
        /// How the person says it, in Latin letters: the form that is printed.
        pub name: Words,
        /// The same in its own script.
        pub original: Words,
        /// Language of the original.
        pub original_lang: LangTag,
        /// Official name, if another.
        pub official: Words,
        /// Other spellings.
        pub spellings: Vec<Words>,
        /// How coarse it is.
        pub level: PlaceLevel,
        /// The place it lies in.
        pub parent: Option<PlaceId>,
        /// Country, in French; the parent's if absent.
        pub country: Words,
        /// Where its name may be printed; a place is printed unless someone decides otherwise.
        pub printing: PlacePrinting,
        /// Letter or words printed in its place.
        pub code: String,
    }
}

open_enum! {
    /// Where a place's name may be printed.
    pub enum PlacePrinting {
        /// Everywhere.
        Everywhere = "everywhere",
        /// Only in what goes to the authority or the lawyer.
        AuthorityOnly = "authority_only",
        /// Nowhere: a code stands for it.
        Never = "never",
    }
}

impl PlacePrinting {
    /// The same decision as for persons.
    #[must_use]
    pub fn as_printing(&self) -> Printing {
        match self {
            Self::Everywhere => Printing::Everywhere,
            Self::AuthorityOnly => Printing::AuthorityOnly,
            // What this version cannot read is protected.
            Self::Never | Self::Other(_) => Printing::Never,
        }
    }
}
