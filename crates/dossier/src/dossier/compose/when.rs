//! Dates in print: as told, in the person's calendar, in ours.

use crate::domain::calendar::{doubt, is_computed};
use crate::domain::date::{Anchor, Calendar, CivilDay, FuzzyDate, Interval, Modifier, Precision};
use crate::domain::id::EventId;
use crate::lang::date::{Form, is_given_in, word_anchor, word_beside, word_date, word_date_both};
use crate::lang::tr;

use super::super::block::{Family, Rich, Run};
use super::super::public::{Date, PublicDoc, Source, ToldBy};
use super::pen::{self, Pen, SLOT_A, spaced};

/// The calendar most of the told dates are in, if it is not ours and can be computed.
pub(super) fn calendar_of(doc: &PublicDoc) -> Option<Calendar> {
    let dates = doc.events.iter().map(|event| &event.date);
    let dates = dates.chain(doc.life.iter().map(|period| &period.date));
    let mut counts = std::collections::BTreeMap::<&Calendar, usize>::new();
    for date in dates.chain([&doc.applicant.birth]) {
        if date.calendar != Calendar::Gregorian && is_computed(&date.calendar) {
            *counts.entry(&date.calendar).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(calendar, _)| calendar.clone())
}

impl Date {
    /// The date in the type of the domain, for wording; it refers to nothing.
    pub(super) fn fuzzy(&self) -> FuzzyDate {
        let words: String = self
            .words
            .spans
            .iter()
            .filter_map(|span| match span {
                super::super::public::Span::Words(words) => Some(words.as_str()),
                _ => None,
            })
            .collect();
        FuzzyDate {
            words: words.as_str().into(),
            lang: self.words.lang.clone(),
            calendar: self.calendar.clone(),
            modifier: self.modifier.clone(),
            precision: self.precision.clone(),
            certainty: self.certainty.clone(),
            interval: Interval {
                earliest: self.earliest,
                latest: self.latest,
                ..Interval::default()
            },
            error_days: self.error_days,
            first: self.first.clone(),
            last: self.last.clone(),
            ..FuzzyDate::default()
        }
    }

    /// Whether the day, or both days of a period, are known.
    pub(super) fn is_exact(&self) -> bool {
        let fuzzy = self.fuzzy();
        let ends = fuzzy.precision == Precision::Day
            && fuzzy.modifier == Modifier::FromTo
            && fuzzy.certainty == crate::domain::date::Certainty::Sure
            && fuzzy.error_days == 0
            && doubt(&fuzzy.calendar) == 0
            && self.earliest.is_some()
            && self.latest.is_some();
        ends || fuzzy.exact_day().is_some()
    }

    /// Whether it was told in another calendar that can be put beside ours.
    pub(super) fn has_other_calendar(&self) -> bool {
        self.calendar != Calendar::Gregorian && is_computed(&self.calendar)
    }
}

impl Pen<'_> {
    /// « 14 octobre 2019 », bold when the day is known.
    pub(super) fn gregorian(&self, date: &Date, form: Form) -> Rich {
        let known = date.earliest.is_some() || date.latest.is_some();
        if !known {
            return Rich::default();
        }
        let words = spaced(&word_date(&date.fuzzy(), &Calendar::Gregorian, self.t, form));
        let words = Rich::new(with_ordinals(&words));
        if date.is_exact() { pen::bold(words) } else { words }
    }

    /// « 22 mehr 1398 »; empty for a date told in our calendar, or whose days have no boundary in its own.
    pub(super) fn in_own_calendar(&self, date: &Date, form: Form) -> Rich {
        let fuzzy = date.fuzzy();
        if date.has_other_calendar() && is_given_in(&fuzzy, &date.calendar) {
            self.say(&word_date(&fuzzy, &date.calendar, self.t, form))
        } else {
            Rich::default()
        }
    }

    /// « 22 mehr 1398 (14 octobre 2019) », or the words alone if nothing more is known.
    pub(super) fn both(&self, date: &Date, form: Form) -> Rich {
        if date.earliest.is_none() && date.latest.is_none() {
            return self.told_in(date);
        }
        let fuzzy = date.fuzzy();
        let as_words = date.has_other_calendar() && !is_given_in(&fuzzy, &date.calendar);
        if as_words && !date.words.is_blank() {
            let ours = self.say(&word_date(&fuzzy, &Calendar::Gregorian, self.t, form));
            let message = tr!(self.t, "date-both", first = SLOT_A, second = pen::SLOT_B);
            return self.fill(&message, &[self.text(&date.words), ours]);
        }
        self.say(&word_date_both(&fuzzy, self.t, form))
    }

    /// « 14 octobre 2019 (22 mehr 1398) ».
    pub(super) fn both_ours_first(&self, date: &Date, form: Form) -> Rich {
        let ours = self.gregorian(date, form);
        let own = if date.has_other_calendar() {
            self.say(&word_beside(&date.fuzzy(), &date.calendar, self.t, form))
        } else {
            Rich::default()
        };
        match (ours.is_empty(), own.is_empty()) {
            (true, _) => self.told_in(date),
            (false, true) => ours,
            (false, false) => {
                let message = tr!(self.t, "date-both", first = SLOT_A, second = pen::SLOT_B);
                self.fill(&message, &[ours, own])
            }
        }
    }

    /// A civil day: « 14 octobre 2019 ».
    pub(super) fn day(&self, day: CivilDay, form: Form) -> Rich {
        self.say(&word_date(&FuzzyDate::on_day(day), &Calendar::Gregorian, self.t, form))
    }

    /// « words » as told, in their language, in the person's voice. Empty if no words are kept.
    pub(super) fn told(&self, date: &Date) -> Rich {
        let fuzzy = date.fuzzy();
        let words = fuzzy.words.as_str().trim();
        if words.is_empty() {
            return Rich::default();
        }
        let words = self.isolate(words, &fuzzy.lang).family(Family::Serif);
        let mut quoted =
            self.fill(&tr!(self.t, "dossier-quoted", words = SLOT_A), &[Rich::new(vec![words])]);
        for run in &mut quoted.runs {
            run.style.family = Some(Family::Serif);
        }
        quoted
    }

    /// Words that no day could be made of, quoted, with their language if it is not French.
    pub(super) fn told_in(&self, date: &Date) -> Rich {
        let words = self.told(date);
        let language = match date.words.lang.primary() {
            "fr" => Rich::default(),
            _ => self.language(&date.words.lang),
        };
        if words.is_empty() || language.is_empty() {
            return words;
        }
        let message = tr!(self.t, "dossier-quoted-in", quote = SLOT_A, language = pen::SLOT_B);
        self.fill(&message, &[words, language])
    }

    /// All that was said of when it was: the words as told, the event it was told by, or what was
    /// answered instead. Empty only where nothing was said.
    pub(super) fn when_said(&self, date: &Date) -> Rich {
        let told_by = date.told_by.as_ref().map(|told| self.anchored(told)).unwrap_or_default();
        let told = pen::lines(vec![self.told(date), told_by]);
        if date.has_days() {
            return told;
        }
        pen::lines(vec![told, self.said(&date.open, |()| Rich::default())])
    }

    /// A date in words of ours; where it has no days, all that was said of it.
    pub(super) fn or_said(&self, worded: Rich, date: &Date) -> Rich {
        if date.has_days() && !worded.is_empty() { worded } else { self.when_said(date) }
    }

    /// « environ deux semaines après « Libération » ».
    fn anchored(&self, told: &ToldBy) -> Rich {
        let Ok(event) = EventId::try_from("told") else { return Rich::default() };
        let (at_least_days, at_most_days) = told.days;
        let relation = told.relation.clone();
        let anchor = Anchor { at_least_days, at_most_days, ..Anchor::by(event, relation) };
        let title = super::chronology::called(self, &told.title, &told.kind);
        let title = self.fill(&tr!(self.t, "dossier-quoted", words = SLOT_A), &[title]);
        self.fill(&word_anchor(&anchor, SLOT_A, self.t), &[title])
    }

    /// The note behind a told date: its words, its calendar, the days it may mean. `None` where the
    /// sentence itself says it all.
    pub(super) fn note(&self, date: &Date) -> Option<Rich> {
        if date.is_exact() || date.calendar == Calendar::Gregorian {
            return None;
        }
        let mut sentences = Vec::new();
        if let Source::Paper(Some(at)) = date.source
            && self.doc.exhibits.get(at).is_some()
        {
            let call = [self.call_alone(at)];
            sentences.push(self.fill(&tr!(self.t, "dossier-note-paper", exhibit = SLOT_A), &call));
        } else if !date.fuzzy().words.is_blank() {
            let told = self.told(date);
            sentences.push(self.fill(&tr!(self.t, "dossier-note-told", words = SLOT_A), &[told]));
        }
        sentences.extend(self.reading(date));
        if date.source == Source::Told {
            sentences.push(self.say(&tr!(self.t, "dossier-note-heard")));
        }
        let note = pen::joined(sentences, " ");
        (!note.is_empty()).then_some(note)
    }

    /// « Calendrier solaire iranien, aban 1398 : octobre-novembre 2019. »: as it was told, and as coarse in
    /// ours. Days that have no boundary in the calendar of the words are given in ours only.
    fn reading(&self, date: &Date) -> Option<Rich> {
        let own = self.in_own_calendar(date, Form::Table);
        let ours = self.gregorian(date, Form::Table);
        if ours.is_empty() {
            return None;
        }
        let as_ours = own.is_empty() && date.has_other_calendar();
        let calendar = if as_ours { &Calendar::Gregorian } else { &date.calendar };
        let calendar = capital(&self.t.name_of(calendar));
        if own.is_empty() {
            let message = tr!(self.t, "dossier-note-days", calendar = calendar, days = SLOT_A);
            return Some(self.fill(&message, &[ours]));
        }
        let ours = self.say(&word_beside(&date.fuzzy(), &Calendar::Gregorian, self.t, Form::Table));
        let message = tr!(
            self.t,
            "dossier-note-calendar",
            calendar = calendar,
            told = SLOT_A,
            days = pen::SLOT_B
        );
        Some(self.fill(&message, &[own, ours]))
    }
}

/// Words of ours as runs: the « er » of a French first day is raised.
pub(super) fn with_ordinals(words: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut start = 0;
    for (place, _) in words.match_indices("1er") {
        let (before, after) = (words.get(..place), words.get(place + 3..));
        let parted = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        if !parted(before.and_then(|text| text.chars().next_back()))
            || !parted(after.and_then(|text| text.chars().next()))
        {
            continue;
        }
        runs.extend(words.get(start..=place).map(Run::text));
        let mut raised = Run::text("er");
        raised.style.raised = true;
        runs.push(raised);
        start = place + 3;
    }
    runs.extend(words.get(start..).filter(|rest| !rest.is_empty()).map(Run::text));
    runs
}

/// A sentence begins with a capital.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::super::super::block::Content;
    use super::super::super::public::Text;
    use super::*;
    use crate::lang::{Language, Translator};
    use crate::report::spec::{BuildName, BuildSpec};

    /// A date as an older case holds it: Iranian, in French words, without ends of its own.
    fn iranian(words: &str, modifier: Modifier, precision: Precision, days: [&str; 2]) -> Date {
        Date {
            words: Text::plain(&"fr".into(), words),
            calendar: Calendar::SolarHijriIran,
            modifier,
            precision,
            earliest: days[0].parse().ok(),
            latest: days[1].parse().ok(),
            ..Date::default()
        }
    }

    fn letters(text: &Rich) -> String {
        let words = text.runs.iter().filter_map(|run| match &run.content {
            Content::Text(words) => Some(words.0.replace(['\u{a0}', '\u{202f}'], " ")),
            _ => None,
        });
        words.collect()
    }

    #[test]
    fn headings_and_notes_say_no_more_than_was_told() {
        use Modifier::{FromTo, On};
        use Precision::{Month, Season, Year};
        let (doc, t) = (PublicDoc::default(), Translator::new(Language::French));
        let spec = BuildSpec::new(BuildName::Ofpra, "2026-11-16".parse().unwrap());
        let pen = Pen::sent(&doc, &spec, &t);
        let heading = |date: &Date| letters(&pen.both_ours_first(date, Form::Table));
        let note = |date: &Date| letters(&pen.note(date).unwrap());
        let years = iranian("1395 – 1396", FromTo, Year, ["2016-12-21", "2018-01-20"]);
        assert_eq!(heading(&years), "2016 – 2018 (1395 – 1396)");
        let year = iranian("1402", FromTo, Year, ["2023-05-01", "2023-09-09"]);
        assert_eq!(heading(&year), "2023 (1402)");
        let winter = iranian("hiver 1395", On, Season, ["2016-12-21", "2017-03-20"]);
        assert!(note(&winter).ends_with("hiver 1395 : hiver 2016-2017."), "{}", note(&winter));
        let visa = iranian("printemps 1402", On, Month, ["2023-05-01", "2023-05-31"]);
        assert!(note(&visa).ends_with(" : mai 2023."), "{}", note(&visa));
        assert!(!note(&visa).contains("ordibehesht") && !note(&visa).contains("solaire"));
        assert!(pen.in_own_calendar(&visa, Form::Table).is_empty(), "the column stays empty");
        assert_eq!(letters(&pen.both(&visa, Form::Table)), "printemps 1402 (mai 2023)");
    }

    #[test]
    fn only_the_er_of_a_first_day_is_raised() {
        let raised = |words: &str| -> Vec<bool> {
            with_ordinals(words).iter().map(|run| run.style.raised).collect()
        };
        assert_eq!(raised("le 1er mars et le 11er"), [false, true, false]);
        assert_eq!(raised("du 1er au 1er"), [false, true, false, true]);
        assert_eq!(raised("1erreur"), [false]);
    }
}
