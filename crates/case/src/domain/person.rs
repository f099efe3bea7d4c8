//! People, their names, and the separate lives one person may have led under several names.

use super::date::FuzzyDate;
use super::id::{ExhibitId, IdentityId, ItemId, PersonId, PlaceId, UnionId};
use super::record::{open_enum, record};
use super::words::{Answer, Bilingual, LangTag, Words};

open_enum! {
    /// Where a name may be printed. New names stay unprinted until someone decides.
    pub enum Printing {
        /// Nowhere: a code letter stands for it.
        Never = "never",
        /// Only in what goes to the authority or the lawyer.
        AuthorityOnly = "authority_only",
        /// Everywhere.
        Everywhere = "everywhere",
    }
}

impl Printing {
    /// Whether a name may be read by anyone, also by whoever looks over a shoulder.
    #[must_use]
    pub fn is_open_to_all(&self) -> bool {
        *self == Self::Everywhere
    }
}

open_enum! {
    /// What kind of name it is.
    pub enum NameKind {
        /// Not said.
        NotSaid = "not_said",
        /// Name at birth.
        Birth = "birth",
        /// Name by marriage or usage.
        Married = "married",
        /// Father's and grandfathers' names as a chain.
        FatherChain = "father_chain",
        /// Name in religion.
        Religious = "religious",
        /// Pen name.
        Pen = "pen",
        /// Name within an organisation.
        Organisation = "organisation",
        /// Nickname.
        Nickname = "nickname",
        /// As written on a document.
        OnDocument = "on_document",
    }
}

record! {
    /// One way of writing one name.
    pub struct Name {
        /// What this name is told apart by.
        pub id: Option<ItemId>,
        /// The whole name as the person writes it.
        pub whole: Words,
        /// Family name, as the French form asks for it.
        pub family: Words,
        /// Given names.
        pub given: Words,
        /// Kind of name.
        pub kind: NameKind,
        /// Language and script the name is written in here.
        pub lang: LangTag,
        /// Spellings of the same name in Latin letters.
        pub transliterations: Vec<Words>,
        /// The document it stands on, if it is a name as on a document.
        pub on_exhibit: Option<ExhibitId>,
        /// When it was used.
        pub period: FuzzyDate,
    }
}

impl Name {
    /// It, its parts and its spellings, as far as they are written.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let words = [&self.whole, &self.family, &self.given].into_iter();
        words.chain(&self.transliterations).filter(|words| !words.is_blank()).map(Words::as_str)
    }
}

open_enum! {
    /// What kind of life an identity is.
    pub enum IdentityKind {
        /// Not said.
        NotSaid = "not_said",
        /// Civil.
        Civil = "civil",
        /// Writing, under a pen name.
        Pen = "pen",
        /// Within an organisation.
        Organisation = "organisation",
        /// Religious.
        Religious = "religious",
        /// Nickname.
        Nickname = "nickname",
        /// An account online.
        Online = "online",
    }
}

record! {
    /// A life under one name. That two identities are one person is itself a fact to protect.
    pub struct Identity(IdentityId) {
        /// What kind of life it is.
        pub kind: IdentityKind,
        /// Its names and spellings; the first is the one printed.
        pub names: Vec<Name>,
        /// Accounts, channels, handles.
        pub handles: Vec<Words>,
        /// Persons who know that it is the applicant's.
        pub known_to: Vec<PersonId>,
        /// Others who know it, in words.
        pub known_to_others: Bilingual,
        /// Whether it is declared on the form.
        pub declared: bool,
        /// How anyone could know that this name is the applicant's: exhibits that link the two.
        pub linked_by: Vec<ExhibitId>,
        /// What the person says about the link, or that it is kept for the interview.
        pub link_explained: Answer<Bilingual>,
        /// Where it may be printed.
        pub printing: Printing,
        /// Letter printed in its place.
        pub code: String,
        /// From when to when.
        pub period: FuzzyDate,
        /// Private note, never printed.
        pub note: Words,
    }
}

open_enum! {
    /// Who a person is to the applicant.
    pub enum Kinship {
        /// Not said.
        NotSaid = "not_said",
        /// Father.
        Father = "father",
        /// Mother.
        Mother = "mother",
        /// Brother.
        Brother = "brother",
        /// Sister.
        Sister = "sister",
        /// Half-brother or half-sister.
        HalfSibling = "half_sibling",
        /// Husband or wife.
        Spouse = "spouse",
        /// Partner.
        Partner = "partner",
        /// Former husband, wife or partner.
        FormerSpouse = "former_spouse",
        /// Child.
        Child = "child",
        /// Grandparent.
        Grandparent = "grandparent",
        /// Aunt or uncle.
        AuntOrUncle = "aunt_or_uncle",
        /// Cousin.
        Cousin = "cousin",
        /// Another relative.
        Relative = "relative",
        /// Friend.
        Friend = "friend",
        /// Neighbour.
        Neighbour = "neighbour",
        /// Colleague or fellow activist.
        Colleague = "colleague",
        /// Witness.
        Witness = "witness",
        /// Agent of persecution.
        Agent = "agent",
        /// Interpreter, caseworker, teacher.
        Helper = "helper",
    }
}

open_enum! {
    /// Sex as the French forms ask for it.
    pub enum Sex {
        /// Not said.
        NotSaid = "not_said",
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
    }
}

record! {
    /// A person other than the applicant.
    pub struct Person(PersonId) {
        /// Who they are to the applicant.
        pub kinship: Kinship,
        /// The same in the person's words ("my mother's brother's son").
        pub relation: Bilingual,
        /// Names and spellings; the first is the one printed.
        pub names: Vec<Name>,
        /// Sex.
        pub sex: Sex,
        /// Birth.
        pub birth: FuzzyDate,
        /// Place of birth.
        pub birth_place: Option<PlaceId>,
        /// Nationality, in French.
        pub nationality: Words,
        /// Whether they live; a known `false` may come with `death`.
        pub alive: Answer<bool>,
        /// Death.
        pub death: FuzzyDate,
        /// Where they are now.
        pub whereabouts: Answer<Bilingual>,
        /// Place where they are now, if it is one of the case's places.
        pub lives_at: Option<PlaceId>,
        /// Whether they are in France.
        pub in_france: Answer<bool>,
        /// For a child: the other parent.
        pub other_parent: Option<PersonId>,
        /// For a child who is present: what is feared for this child in particular.
        pub own_fears: Answer<Bilingual>,
        /// Work or function.
        pub occupation: Bilingual,
        /// Telephone, handles, addresses: never printed.
        pub contacts: Vec<Words>,
        /// Whether they agree to be named.
        pub consents_to_be_named: Answer<bool>,
        /// Where the name may be printed.
        pub printing: Printing,
        /// Letter printed in its place, given in the order of creation, never of names.
        pub code: String,
        /// Private note, never printed.
        pub note: Words,
    }
}

open_enum! {
    /// How a couple was joined.
    pub enum UnionKind {
        /// Not said.
        NotSaid = "not_said",
        /// Civil marriage.
        Civil = "civil",
        /// Religious marriage.
        Religious = "religious",
        /// Customary marriage.
        Customary = "customary",
        /// Registered partnership.
        Pacs = "pacs",
        /// Living together.
        Cohabitation = "cohabitation",
    }
}

record! {
    /// A marriage or other union, past ones too.
    pub struct Union(UnionId) {
        /// How they were joined.
        pub kind: UnionKind,
        /// With whom.
        pub partner: Option<PersonId>,
        /// When it began.
        pub began: FuzzyDate,
        /// Where it began.
        pub place: Option<PlaceId>,
        /// When it ended, if it did.
        pub ended: FuzzyDate,
        /// How it ended.
        pub ending: Bilingual,
    }
}

open_enum! {
    /// Marital status as the French form asks for it.
    pub enum MaritalStatus {
        /// Not said.
        NotSaid = "not_said",
        /// Single.
        Single = "single",
        /// Married.
        Married = "married",
        /// Living with a partner.
        Cohabiting = "cohabiting",
        /// Registered partnership.
        Pacs = "pacs",
        /// Separated.
        Separated = "separated",
        /// Divorced.
        Divorced = "divorced",
        /// Widowed.
        Widowed = "widowed",
    }
}

open_enum! {
    /// Whether a State took the person for one of its own.
    pub enum Belonging {
        /// Not said.
        NotSaid = "not_said",
        /// A nationality.
        Nationality = "nationality",
        /// None: stateless, as told.
        Stateless = "stateless",
        /// Told so that it is neither.
        Unclear = "unclear",
    }
}

record! {
    /// A nationality, or none, for a time.
    pub struct NationalityPeriod {
        /// What this period is told apart by.
        pub id: Option<ItemId>,
        /// Whether it is a nationality or none.
        pub belonging: Belonging,
        /// The nationality, in French.
        pub nationality: Words,
        /// From when to when.
        pub period: FuzzyDate,
        /// How it was come by, lost or refused, as told.
        pub told: Bilingual,
        /// Exhibits that show it.
        pub exhibits: Vec<ExhibitId>,
    }
}

record! {
    /// A language the applicant uses.
    pub struct Language {
        /// What this language is told apart by.
        pub id: Option<ItemId>,
        /// Which.
        pub lang: LangTag,
        /// Its name in French, with the dialect.
        pub name: Words,
        /// Mother tongue.
        pub mother_tongue: bool,
        /// Spoken.
        pub spoken: bool,
        /// Read.
        pub read: bool,
        /// Written.
        pub written: bool,
    }
}

record! {
    /// What the interview should provide for.
    pub struct InterviewNeeds {
        /// Language chosen at registration, with the dialect, in French.
        pub language: Words,
        /// Wished sex of the protection officer.
        pub officer: Answer<Sex>,
        /// Wished sex of the interpreter.
        pub interpreter: Answer<Sex>,
        /// Anything else: health, breaks, a third party.
        pub other: Answer<Bilingual>,
    }
}

record! {
    /// The person whose case it is.
    pub struct Applicant {
        /// Civil names and spellings; the first is the one of the cover.
        pub names: Vec<Name>,
        /// Sex.
        pub sex: Sex,
        /// Birth.
        pub birth: FuzzyDate,
        /// Place of birth.
        pub birth_place: Option<PlaceId>,
        /// Present nationalities, in French.
        pub nationalities: Vec<Words>,
        /// Nationality at birth, if another.
        pub nationality_at_birth: Answer<Words>,
        /// Whether no country recognises the person.
        pub stateless: Answer<bool>,
        /// Nationalities, or none, by their time; present ones stand in `nationalities` as well.
        pub nationality_periods: Vec<NationalityPeriod>,
        /// Country the person came from, in French.
        pub country: Words,
        /// Ethnic group, clan, caste.
        pub ethnic_group: Answer<Words>,
        /// Religion.
        pub religion: Answer<Words>,
        /// Languages.
        pub languages: Vec<Language>,
        /// Marital status.
        pub marital_status: MaritalStatus,
        /// Marriages and unions, past ones too.
        pub unions: Vec<Union>,
        /// Postal address in France, one line an entry.
        pub address: Vec<Words>,
        /// Telephone.
        pub phone: Answer<Words>,
        /// E-mail.
        pub email: Answer<Words>,
        /// Interview.
        pub interview: InterviewNeeds,
        /// What the person wants said about health or needs.
        pub vulnerability: Answer<Bilingual>,
    }
}
