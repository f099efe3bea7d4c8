//! `check`, `date`, `schema`: looking without changing anything.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::cases::given_path;
use super::failure::Failure;
use super::{Exit, Terminal};
use crate::domain::Case;
use crate::domain::date::{Calendar, CivilDay, Interval};
use crate::domain::words::LangTag;
use crate::dossier::project;
use crate::exchange;
use crate::lang::date::{self, Fault, Form, Hints, Reading, Told, Why};
use crate::lang::{Language, Translator, tr};
use crate::law::{self, Pack};
use crate::report::build as report;
use crate::report::spec::{BuildName, BuildSpec};
use crate::review::{self, Audience, Point};

/// `check CASE|EXCHANGE`: deadlines and points to re-read.
pub(super) fn check(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    terminal.seal(&[given_path(matches, "source").to_owned()]);
    let source = terminal.source(given_path(matches, "source"), matches)?;
    terminal.tell_unknown(source.case.extra.0.len());
    let today = matches.get_one::<CivilDay>("today").copied().unwrap_or(terminal.today);
    let pack = terminal.pack()?;
    let deadlines = law::deadlines(&source.case, &pack, today);
    let points = review::check(&source.case, &pack, today, Audience::Authority);
    let sent = BuildSpec::new(BuildName::Ofpra, today);
    let numbers = project::numbers(&source.case, &sent).into_iter().collect();
    if matches.get_flag("json") {
        let worded: Vec<Value> = points
            .iter()
            .map(|point| pointed(point, terminal, &pack, &source.case, &numbers))
            .collect();
        let report = json!({ "today": today, "deadlines": deadlines, "points": worded });
        terminal.result(&report.to_string())?;
    } else {
        let t = &terminal.translator;
        terminal.print(&tr!(t, "cli-check-deadlines"));
        for deadline in &deadlines {
            terminal.print(&format!("  {}", law::word(deadline, &pack, t).join("\n    ")));
        }
        terminal.print("");
        terminal.print(&tr!(t, "cli-check-points"));
        // Points of one group say the same of the same records.
        let mut said = std::collections::BTreeSet::new();
        for point in &points {
            if point.group.is_some() && !said.insert((point.rule, &point.group)) {
                continue;
            }
            let severity = t.named(&severity_id(point)).unwrap_or_default();
            let text = review::word(point, &source.case, &numbers, &pack, t);
            terminal.print(&format!("  {} · {severity} · {text}", point.rule.as_str()));
        }
        if points.is_empty() {
            terminal.print(&tr!(t, "cli-check-none"));
        }
    }
    Ok(if points.is_empty() { Exit::Done } else { Exit::Points })
}

fn severity_id(point: &Point) -> String {
    format!("review-severity-{}", severity_letter(point).to_lowercase())
}

fn severity_letter(point: &Point) -> &'static str {
    match point.severity {
        review::Severity::Deposit => "D",
        review::Severity::Reread => "R",
        review::Severity::Complete => "C",
        review::Severity::Information => "I",
    }
}

/// A point with its wording in the system's language beside its values.
fn pointed(
    point: &Point,
    terminal: &Terminal,
    pack: &Pack,
    case: &Case,
    numbers: &review::Numbers,
) -> Value {
    let mut value = serde_json::to_value(point).unwrap_or_default();
    if let Some(fields) = value.as_object_mut() {
        let text = review::word(point, case, numbers, pack, &terminal.translator);
        fields.insert("text".to_owned(), Value::String(text));
    }
    value
}

/// `date TEXT`: how a told date is understood.
pub(super) fn date(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    terminal.seal(&[]);
    let words = matches.get_one::<String>("text").cloned().unwrap_or_default();
    let language = terminal.translator.language().tag();
    let lang = matches.get_one::<String>("lang").map_or(language, String::as_str);
    let calendar = matches.get_one::<String>("calendar").cloned().map(Calendar::from);
    if let Some(Calendar::Other(name)) = &calendar {
        let message = tr!(
            terminal.translator,
            "cli-usage-bad-value",
            value = name.clone(),
            option = "--calendar"
        );
        return Err(Failure::usage(message));
    }
    let lang_tag = LangTag::from(lang);
    let told_on = day_option(terminal, matches, "told-on", &lang_tag)?;
    let born = day_option(terminal, matches, "born", &lang_tag)?;
    let hints = Hints {
        calendar,
        today: Some(terminal.today),
        told_on: told_on.and_then(|days| days.latest),
        born,
        ..Hints::default()
    };
    let told = date::read_date(&words, &lang_tag, &hints);
    if matches.get_flag("json") {
        terminal.result(&told_as_json(&told).to_string())?;
    } else {
        terminal.print_told(&told);
    }
    let sure = matches!(&told.readings[..], [one] if one.date.modifier != crate::domain::date::Modifier::TextOnly);
    Ok(if sure { Exit::Done } else { Exit::Points })
}

/// The days an option names, as a date is told: a day, a month, a year.
fn day_option(
    terminal: &Terminal,
    matches: &ArgMatches,
    name: &str,
    lang: &LangTag,
) -> Result<Option<Interval>, Failure> {
    let Some(words) = matches.get_one::<String>(name) else { return Ok(None) };
    match date::read_end(words, lang, terminal.today) {
        Some(end) if !end.interval.is_open() => Ok(Some(end.interval)),
        _ => Err(Failure::usage(tr!(
            terminal.translator,
            "cli-usage-bad-value",
            value = words.clone(),
            option = format!("--{name}")
        ))),
    }
}

fn told_as_json(told: &Told) -> Value {
    let french = Translator::plain(Language::French);
    let readings: Vec<Value> =
        told.readings.iter().map(|reading| reading_json(reading, &french)).collect();
    let faults: Vec<&str> = told.faults.iter().map(|fault| fault.as_str()).collect();
    let lasting = told.lasting.map(|lasting| {
        json!({ "at_least_days": lasting.at_least_days, "at_most_days": lasting.at_most_days })
    });
    json!({ "readings": readings, "lasting": lasting, "faults": faults })
}

fn reading_json(reading: &Reading, french: &Translator) -> Value {
    let date = &reading.date;
    json!({
        "date": date,
        "interval": date.interval,
        "edtf": date::to_edtf(date),
        "french": date::word_date_both(date, french, Form::Sentence),
        "why": reading.why.iter().map(|why| why.as_str()).collect::<Vec<_>>(),
    })
}

impl Terminal {
    fn print_told(&self, told: &Told) {
        let t = &self.translator;
        for reading in &told.readings {
            let edtf = date::to_edtf(&reading.date).unwrap_or_default();
            let worded = date::word_date_both(&reading.date, t, Form::Sentence);
            self.print(format!("{worded}  {edtf}").trim_end());
            for why in &reading.why {
                self.print(&format!("  {}", self.why_read(*why)));
            }
        }
        for fault in &told.faults {
            self.print(&self.why_not_read(*fault));
        }
        match (told.readings.len(), &told.lasting) {
            (0, None) => self.say(&tr!(t, "cli-date-no-reading")),
            (0 | 1, _) => {}
            _ => self.say(&tr!(t, "cli-date-ambiguous")),
        }
    }

    fn why_read(&self, why: Why) -> String {
        let id = format!("date-why-{}", why.as_str().replace('_', "-"));
        self.translator.named(&id).unwrap_or_default()
    }

    fn why_not_read(&self, fault: Fault) -> String {
        let id = format!("date-fault-{}", fault.as_str().replace('_', "-"));
        self.translator.named(&id).unwrap_or_default()
    }
}

/// `schema NAME`: the JSON Schema of what the program reads or writes.
pub(super) fn schema(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    terminal.seal(&[]);
    let schema = match matches.get_one::<String>("name").map(String::as_str) {
        Some("changes") => exchange::changes_schema(),
        Some("report") => report::schema(),
        _ => exchange::case_schema(),
    };
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    terminal.result(&text)?;
    Ok(Exit::Done)
}
