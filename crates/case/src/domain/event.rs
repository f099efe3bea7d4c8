//! What happened: one event, told once, with how it is known.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::date::FuzzyDate;
use super::id::{EventId, ExhibitId, PersonId, PlaceId};
use super::record::{open_enum, record};
use super::words::{Answer, Bilingual, Reveals, Words, WordsState};

open_enum! {
    /// What kind of event it is.
    pub enum EventKind {
        /// Something else, or not said.
        Unspecified = "unspecified",
        /// Birth.
        Birth = "birth",
        /// Studies.
        Studies = "studies",
        /// Work.
        Employment = "employment",
        /// Loss of work.
        Dismissal = "dismissal",
        /// A home.
        Residence = "residence",
        /// Marriage or union.
        Marriage = "marriage",
        /// Death of someone.
        Death = "death",
        /// Military service.
        MilitaryService = "military_service",
        /// Commitment: party, union, association, press, faith.
        Commitment = "commitment",
        /// Publication.
        Publication = "publication",
        /// Demonstration.
        Demonstration = "demonstration",
        /// Threat.
        Threat = "threat",
        /// Threat by telephone or online.
        DigitalThreat = "digital_threat",
        /// Summons.
        Summons = "summons",
        /// Search of a home.
        Search = "search",
        /// Arrest.
        Arrest = "arrest",
        /// Detention.
        Detention = "detention",
        /// Release.
        Release = "release",
        /// Trial or judgment.
        Trial = "trial",
        /// Violence.
        Violence = "violence",
        /// Torture.
        Torture = "torture",
        /// Sexual violence.
        SexualViolence = "sexual_violence",
        /// Repression of someone near.
        RepressionOfOthers = "repression_of_others",
        /// Pressure on relatives.
        PressureOnRelatives = "pressure_on_relatives",
        /// Recruitment or solicitation by a service.
        ServiceApproach = "service_approach",
        /// Surveillance in France.
        SurveillanceInFrance = "surveillance_in_france",
        /// A name or identity made public.
        PublicExposure = "public_exposure",
        /// Public activity abroad.
        SurPlace = "sur_place",
        /// Hiding.
        Hiding = "hiding",
        /// Getting a travel document or visa.
        Visa = "visa",
        /// Departure from the country.
        Departure = "departure",
        /// Crossing a country.
        Transit = "transit",
        /// Arrival in France.
        Arrival = "arrival",
        /// Lawful stay.
        LawfulStay = "lawful_stay",
        /// Return to the country.
        ReturnTrip = "return_trip",
        /// Contact with the embassy or consulate.
        EmbassyContact = "embassy_contact",
        /// A step of the asylum procedure.
        Procedure = "procedure",
    }
}

open_enum! {
    /// What a person did in an event.
    pub enum Role {
        /// Not said.
        NotSaid = "not_said",
        /// Was there.
        Present = "present",
        /// Did it.
        Agent = "agent",
        /// Suffered it too.
        Victim = "victim",
        /// Saw it.
        Witness = "witness",
        /// Helped.
        Helper = "helper",
    }
}

open_enum! {
    /// To whom something happened.
    pub enum Whom {
        /// Not said.
        NotSaid = "not_said",
        /// To the applicant.
        Applicant = "applicant",
        /// To others.
        Others = "others",
        /// To the applicant and others.
        Both = "both",
    }
}

record! {
    /// A person in an event.
    pub struct Involved {
        /// Who.
        pub person: Option<PersonId>,
        /// In which role.
        pub role: Role,
    }
}

record! {
    /// How something was learnt from others.
    pub struct Hearsay {
        /// From whom, if one of the case's persons.
        pub by: Option<PersonId>,
        /// From whom, in words.
        pub source: Answer<Bilingual>,
        /// When.
        pub when: Answer<FuzzyDate>,
        /// By what means: telephone, letter, face to face.
        pub means: Answer<Bilingual>,
    }
}

/// How the person knows of an event: the same four ways, in the same words, on screen, here and in print.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Not said: prints nothing.
    #[default]
    NotSaid,
    /// « vu ou vécu »: the person was there and saw or suffered it.
    Seen,
    /// « entendu moi-même »: with the person's own ears, without seeing (shots, a voice in the next room);
    /// never what somebody told.
    Heard,
    /// « on me l’a raconté »: somebody else told the person; by whom, when and by what means.
    Told(Box<Hearsay>),
    /// « lu sur un document »: the person learnt it from a paper. That only the date stands on a paper is
    /// said by the date's basis.
    Document,
    /// "I do not know" how I know.
    DoesNotKnow,
    /// "I do not remember."
    DoesNotRemember,
    /// "I do not want to say."
    PrefersNotToSay,
}

impl Known {
    /// The hearsay, if it was told by others.
    #[must_use]
    pub fn hearsay(&self) -> Option<&Hearsay> {
        if let Self::Told(hearsay) = self { Some(hearsay) } else { None }
    }
}

open_enum! {
    /// Who acted against the person.
    pub enum AgentKind {
        /// The State: police, army, court, administration.
        State = "state",
        /// A party or organisation that rules the country or a part of it.
        Ruling = "ruling",
        /// Others: armed group, family, neighbours, traffickers.
        NonState = "non_state",
    }
}

record! {
    /// An agent of persecution.
    pub struct Agent {
        /// Which kind; nobody has to know.
        pub kind: Answer<AgentKind>,
        /// Who they were and how one could tell.
        pub who: Bilingual,
    }
}

record! {
    /// Whether help was sought from those who should protect.
    pub struct Protection {
        /// Whether it was sought.
        pub sought: bool,
        /// What came of it, or why it was not sought.
        pub told: Bilingual,
    }
}

open_enum! {
    /// A ground of the Geneva Convention; a helper's tag, never set by the program and never printed.
    pub enum Ground {
        /// Race.
        Race = "race",
        /// Religion.
        Religion = "religion",
        /// Nationality.
        Nationality = "nationality",
        /// Membership of a particular social group.
        SocialGroup = "social_group",
        /// Political opinion, also an attributed one.
        PoliticalOpinion = "political_opinion",
        /// The person does not know.
        NotKnown = "not_known",
    }
}

open_enum! {
    /// What the person wants done with a sensitive passage.
    pub enum Sensitivity {
        /// Nothing sensitive, or print it.
        Print = "print",
        /// Sensitive; not decided: shown blurred, kept out of print.
        Undecided = "undecided",
        /// Print one plain sentence only.
        Summarise = "summarise",
        /// Keep it for the interview.
        KeepForInterview = "keep_for_interview",
    }
}

open_enum! {
    /// Whether the asylum office or court has heard of it before.
    pub enum Raised {
        /// First application, or not said.
        NotSaid = "not_said",
        /// Already said.
        Already = "already",
        /// New.
        New = "new",
        /// Known but not produced before.
        KnownNotProduced = "known_not_produced",
    }
}

record! {
    /// A page of an exhibit.
    pub struct ExhibitRef {
        /// The exhibit.
        pub exhibit: Option<ExhibitId>,
        /// Page, from 1.
        pub page: Option<u32>,
    }
}

record! {
    /// How long something lasted, as told.
    pub struct DurationTold {
        /// The words ("ten days").
        pub words: Bilingual,
        /// Fewest days meant.
        pub at_least_days: u32,
        /// Most days meant.
        pub at_most_days: u32,
    }
}

open_enum! {
    /// Of what a rhythm counts.
    pub enum RhythmUnit {
        /// Not said.
        NotSaid = "not_said",
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
    }
}

record! {
    /// That something happened again and again; from when to when is the event's date.
    pub struct Repetition {
        /// The words (« chaque vendredi »).
        pub words: Bilingual,
        /// Every how many: 2 with `weeks` is every second week.
        pub every: Option<u32>,
        /// Of what.
        pub unit: RhythmUnit,
        /// Fewest times meant.
        pub at_least: Option<u32>,
        /// Most times meant.
        pub at_most: Option<u32>,
    }
}

record! {
    /// One thing that happened.
    pub struct Event(EventId) {
        /// What kind of event it is.
        pub kind: EventKind,
        /// A few words for the chronology.
        pub title: Bilingual,
        /// When, or from when to when.
        pub date: FuzzyDate,
        /// The beginning alone, where the end was told apart from it; `date` then holds both.
        pub began: FuzzyDate,
        /// The end, where it was told apart from the beginning.
        pub until: FuzzyDate,
        /// How long it lasted, as told.
        pub duration: DurationTold,
        /// How often, where it happened more than once.
        pub repeated: Repetition,
        /// Where.
        pub place: Option<PlaceId>,
        /// Where exactly, in words.
        pub place_told: Bilingual,
        /// Who was in it.
        pub people: Vec<Involved>,
        /// To whom it happened.
        pub happened_to: Whom,
        /// What happened.
        pub what: Bilingual,
        /// How the person knows.
        pub known: Known,
        /// Who acted.
        pub agent: Answer<Agent>,
        /// Words spoken.
        pub words_spoken: Bilingual,
        /// What the person did then and what followed.
        pub consequence: Bilingual,
        /// Whether protection was sought.
        pub protection: Answer<Protection>,
        /// Whether one could have lived elsewhere in the country.
        pub elsewhere: Answer<Bilingual>,
        /// Helper's tags.
        pub grounds: Vec<Ground>,
        /// What to do with it in print.
        pub sensitivity: Sensitivity,
        /// To be read with a lawyer before filing; never printed by itself.
        pub legal_sensitive: bool,
        /// Whether it was raised before.
        pub raised: Raised,
        /// Why it was not produced before.
        pub raised_why: Answer<Bilingual>,
        /// Exhibits that show it.
        pub exhibits: Vec<ExhibitRef>,
        /// Why there is no trace of it.
        pub no_exhibit_because: Answer<Bilingual>,
        /// An explanation the person gives for what may surprise: a gap, an exit control, a return.
        pub explanation: Answer<Bilingual>,
        /// How far the words have come.
        pub state: WordsState,
        /// What it reveals.
        pub reveals: Reveals,
        /// Private note, never printed.
        pub note: Words,
    }
}
