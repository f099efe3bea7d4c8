//! Which kinds of event a rule speaks of.

use crate::domain::event::{Event, EventKind, Known};

/// A fact for which an officer looks for a trace.
pub(super) fn wants_a_trace(kind: &EventKind) -> bool {
    matches!(
        kind,
        EventKind::Arrest
            | EventKind::Detention
            | EventKind::Violence
            | EventKind::Torture
            | EventKind::SexualViolence
            | EventKind::Threat
            | EventKind::DigitalThreat
            | EventKind::PressureOnRelatives
            | EventKind::Summons
    )
}

/// Something done to the person herself or himself.
pub(super) fn is_suffered(kind: &EventKind) -> bool {
    matches!(
        kind,
        EventKind::Arrest
            | EventKind::Detention
            | EventKind::Violence
            | EventKind::Torture
            | EventKind::SexualViolence
            | EventKind::Threat
            | EventKind::DigitalThreat
            | EventKind::Summons
            | EventKind::Search
            | EventKind::Trial
            | EventKind::ServiceApproach
    )
}

/// Something told of someone, so that how it is known matters.
pub(super) fn is_claim(kind: &EventKind) -> bool {
    is_suffered(kind)
        || matches!(
            kind,
            EventKind::Release
                | EventKind::RepressionOfOthers
                | EventKind::PressureOnRelatives
                | EventKind::SurveillanceInFrance
                | EventKind::PublicExposure
                | EventKind::Death
                | EventKind::Demonstration
        )
}

/// Something one can only do where it happens.
pub(super) fn needs_presence(kind: &EventKind) -> bool {
    matches!(
        kind,
        EventKind::Demonstration
            | EventKind::SurPlace
            | EventKind::Departure
            | EventKind::Transit
            | EventKind::Arrival
            | EventKind::Marriage
            | EventKind::Visa
            | EventKind::EmbassyContact
            | EventKind::ReturnTrip
            | EventKind::Hiding
    )
}

/// Something that goes on while one may be elsewhere for a time.
pub(super) fn goes_on(kind: &EventKind) -> bool {
    matches!(kind, EventKind::Employment | EventKind::Studies | EventKind::MilitaryService)
}

/// Something lived where it happened: not reported by others, not at a distance, no part of custody.
pub(super) fn is_lived_there(event: &Event) -> bool {
    let at_a_distance = matches!(
        event.kind,
        EventKind::Publication
            | EventKind::DigitalThreat
            | EventKind::Summons
            | EventKind::RepressionOfOthers
            | EventKind::PressureOnRelatives
            | EventKind::PublicExposure
            | EventKind::Death
            | EventKind::Dismissal
            | EventKind::LawfulStay
            | EventKind::Residence
    );
    let in_custody = matches!(
        event.kind,
        EventKind::Arrest
            | EventKind::Detention
            | EventKind::Release
            | EventKind::Search
            | EventKind::Trial
            | EventKind::Violence
            | EventKind::Torture
            | EventKind::SexualViolence
    );
    !at_a_distance && !in_custody && !matches!(event.known, Known::Told(_))
}
