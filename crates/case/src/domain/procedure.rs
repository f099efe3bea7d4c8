//! The procedure: how and when the application is filed, papers received, earlier statements and decisions.

use super::date::{CivilDay, FuzzyDate};
use super::id::{DecisionId, ExhibitId, FilingId, ItemId, PaperId, ParagraphId, StatementId};
use super::record::{open_enum, record};
use super::words::{Answer, Bilingual, LangTag, Words};

open_enum! {
    /// Where and how the application is introduced.
    pub enum FilingMode {
        /// Form and account sent to OFPRA by post.
        Post = "post",
        /// At a "pôle France asile".
        Pole = "pole",
        /// In detention.
        Detention = "detention",
        /// At the border.
        Border = "border",
    }
}

open_enum! {
    /// What is asked for.
    pub enum ApplicationKind {
        /// First application.
        First = "first",
        /// Re-examination.
        Reexamination = "reexamination",
        /// Reopening of a closed file.
        Reopening = "reopening",
        /// Appeal to the CNDA.
        CndaAppeal = "cnda_appeal",
    }
}

open_enum! {
    /// The track printed on the attestation.
    pub enum Track {
        /// Ordinary.
        Normal = "normal",
        /// Accelerated.
        Accelerated = "accelerated",
        /// Another State may be responsible.
        Dublin = "dublin",
    }
}

open_enum! {
    /// What kind of paper was received.
    pub enum PaperKind {
        /// Not said: what the window begins with and a file means that leaves the kind out.
        NotSaid = "not_said",
        /// Attestation de demande d'asile.
        Attestation = "attestation",
        /// Letter asking to complete the file.
        CompletionLetter = "completion_letter",
        /// Letter of introduction.
        IntroductionLetter = "introduction_letter",
        /// Summons to the interview.
        InterviewSummons = "interview_summons",
        /// Decision of OFPRA.
        OfpraDecision = "ofpra_decision",
        /// Letter of the CNDA.
        CndaLetter = "cnda_letter",
        /// Decision of the CNDA.
        CndaDecision = "cnda_decision",
        /// Removal order.
        RemovalOrder = "removal_order",
        /// Closure of the file.
        Closure = "closure",
        /// Notice of detention.
        DetentionNotice = "detention_notice",
        /// Decision to transfer the person to the State held responsible.
        TransferDecision = "transfer_decision",
        /// Refusal, reduction or end of the reception conditions.
        ReceptionDecision = "reception_decision",
        /// Summons to a hearing of the CNDA.
        HearingSummons = "hearing_summons",
    }
}

open_enum! {
    /// Unit of a delay.
    pub enum DelayUnit {
        /// Calendar days.
        Days = "days",
        /// Working days.
        WorkingDays = "working_days",
        /// Months, date to date.
        Months = "months",
        /// Hours.
        Hours = "hours",
    }
}

record! {
    /// A delay as printed.
    pub struct Delay {
        /// How many.
        pub value: u32,
        /// Of what.
        pub unit: DelayUnit,
    }
}

record! {
    /// A paper received from an authority. What it prints wins over the law data.
    pub struct Paper(PaperId) {
        /// What kind of paper.
        always kind: PaperKind,
        /// Date it bears.
        pub dated: Option<CivilDay>,
        /// Day it was handed over or received.
        pub received: Option<CivilDay>,
        /// Day it appeared in the personal online space.
        pub posted_online: Option<CivilDay>,
        /// Day it was first read there.
        pub read_online: Option<CivilDay>,
        /// Delay it prints, if it prints one.
        pub delay_printed: Option<Delay>,
        /// Last day it prints, if it prints one.
        pub last_day_printed: Option<CivilDay>,
        /// Day of the appointment, the interview or the closing date it fixes.
        pub appointment: Option<CivilDay>,
        /// The exhibit that is its copy.
        pub exhibit: Option<ExhibitId>,
    }
}

record! {
    /// Numbers given by the authorities; kept as text, checked softly.
    pub struct Numbers {
        /// Numéro étranger (AGDREF), 9 or 10 digits.
        pub agdref: Words,
        /// OFPRA file number.
        pub ofpra: Words,
        /// CNDA appeal number.
        pub cnda: Words,
    }
}

record! {
    /// What the attestation says, to be compared with the form.
    pub struct AsOnAttestation {
        /// Family name.
        pub family: Words,
        /// Given names.
        pub given: Words,
        /// Birth.
        pub birth: Option<CivilDay>,
        /// Nationality.
        pub nationality: Words,
    }
}

record! {
    /// A request for legal aid for the appeal: it suspends the delay of the appeal.
    pub struct LegalAid {
        /// Day it was asked for.
        pub requested: Option<CivilDay>,
        /// Day the answer was notified to the applicant.
        pub notified_to_applicant: Option<CivilDay>,
        /// Day the answer was notified to the lawyer.
        pub notified_to_lawyer: Option<CivilDay>,
    }
}

record! {
    /// The procedure.
    pub struct Procedure {
        /// How it is filed.
        pub mode: FilingMode,
        /// What is asked for.
        pub kind: ApplicationKind,
        /// The track printed on the attestation.
        pub track: Answer<Track>,
        /// Papers received.
        pub papers: Vec<Paper>,
        /// Numbers.
        pub numbers: Numbers,
        /// What the attestation says.
        pub attestation: AsOnAttestation,
        /// Departure from the country.
        pub left: FuzzyDate,
        /// Entry into France.
        pub entered: FuzzyDate,
        /// First request for asylum in France.
        pub requested: Option<CivilDay>,
        /// Day the file was sent.
        pub sent: Option<CivilDay>,
        /// Why asylum was requested at that moment.
        pub requested_then_because: Answer<Bilingual>,
        /// Requests in other countries.
        pub elsewhere: Answer<Bilingual>,
        /// Legal aid for the appeal.
        pub legal_aid: LegalAid,
    }
}

record! {
    /// A passage of an earlier statement.
    pub struct Passage {
        /// What this passage is told apart by.
        pub id: Option<ItemId>,
        /// Page, from 1.
        pub page: Option<u32>,
        /// The words as they stand there.
        pub words: Words,
        /// What is right, and why it was said otherwise.
        pub right: Bilingual,
        /// Paragraph that tells it now.
        pub paragraph: Option<ParagraphId>,
    }
}

record! {
    /// What was said where before.
    pub struct EarlierStatement(StatementId) {
        /// Where and to whom.
        pub made_to: Bilingual,
        /// When.
        pub day: Option<CivilDay>,
        /// In which language.
        pub lang: LangTag,
        /// The exhibit that records it.
        pub exhibit: Option<ExhibitId>,
        /// Passages.
        pub passages: Vec<Passage>,
    }
}

record! {
    /// A reason a decision gives, and the answer to it.
    pub struct Reason {
        /// What this reason is told apart by.
        pub id: Option<ItemId>,
        /// The words of the decision.
        pub quote: Words,
        /// Page, from 1.
        pub page: Option<u32>,
        /// The answer.
        pub answer: Bilingual,
        /// Exhibits that support it.
        pub exhibits: Vec<ExhibitId>,
    }
}

open_enum! {
    /// What OFPRA decided.
    pub enum DecisionNature {
        /// Not said.
        NotSaid = "not_said",
        /// The application is rejected.
        Rejection = "rejection",
        /// The application is inadmissible: not examined.
        Inadmissibility = "inadmissibility",
        /// Subsidiary protection is granted, refugee status is not.
        Subsidiary = "subsidiary",
    }
}

record! {
    /// A decision received.
    pub struct Decision(DecisionId) {
        /// The paper it came with.
        pub paper: Option<PaperId>,
        /// What was decided.
        pub nature: DecisionNature,
        /// Day of notification.
        pub notified: Option<CivilDay>,
        /// Reasons.
        pub reasons: Vec<Reason>,
    }
}

record! {
    /// The number an exhibit bore in a filed dossier.
    pub struct NumberGiven {
        /// The exhibit.
        pub exhibit: Option<ExhibitId>,
        /// Its number, from 1.
        pub number: u32,
    }
}

record! {
    /// A dossier that was filed. Its numbers are never given again.
    pub struct Filing(FilingId) {
        /// Name of the build.
        pub build: String,
        /// Day it was filed.
        pub day: Option<CivilDay>,
        /// Numbers given.
        pub numbers: Vec<NumberGiven>,
        /// SHA-256 of the PDF, in hexadecimal.
        pub sha256: String,
    }
}
