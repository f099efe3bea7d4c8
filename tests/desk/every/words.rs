//! No word on screen is written into the program: seen through a tongue that marks every letter it translates.

use recit::domain::Case;
use recit::domain::date::CivilDay;
use recit::domain::words::{Prose, Target};
use recit::exchange::{example, read_built_in};
use recit::guide::Guide;
use recit::kit::tongue::TONGUES;
use recit::law::file::InForce;
use recit::ui::screen::law::grouped;

use super::survey::{Kind, Survey};
use crate::robot::Robot;

/// Everything that plain letters may come from.
pub struct Words(String);

impl Default for Words {
    /// The case, the law and the checksums of it, the guide, the names of languages, of the files that are given, and of what the program is made of.
    fn default() -> Self {
        let mut known = String::new();
        let folder = read_built_in(example::file).unwrap();
        let case = &folder.case_file.case;
        gather(&serde_json::to_value(case).unwrap(), &mut known);
        for paragraph in case.account.paragraphs() {
            known.push_str(&lettered(&paragraph.text.french, case));
            known.push('\n');
        }
        let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        for file in std::fs::read_dir(here.join("assets/law")).unwrap() {
            known.push_str(&std::fs::read_to_string(file.unwrap().path()).unwrap());
        }
        // Parts of the program have the names and licences that their authors gave them.
        let page = std::fs::read(here.join("assets/licences/licences.json")).unwrap();
        let page: serde_json::Value = serde_json::from_slice(&page).unwrap();
        for part in page["parts"].as_array().unwrap() {
            let word = |key: &str| part[key].as_str().unwrap();
            let name = format!("{} {}", word("name"), word("version"));
            known.push_str(&format!("{} – {}\n", name.trim_end(), word("licence")));
        }
        gather(&page, &mut known);
        let own = InForce::embedded().unwrap();
        let today = CivilDay::new(2027, 1, 1).unwrap();
        let other = own.brought(super::tour::another_law().into_bytes(), today).unwrap().law;
        for law in [own, other] {
            known.push_str(&grouped(&law.pack.sha256));
            known.push('\n');
        }
        // The guide is French whatever the window speaks.
        for page in &Guide::french().pages {
            let paragraphs = page.paragraphs.iter().flat_map(|part| [&part.head, &part.words]);
            for text in std::iter::once(&page.title).chain(paragraphs) {
                known.push_str(&text.replace('\u{202F}', " "));
                known.push('\n');
            }
        }
        // Printers have the names of their server.
        let printers = here.join("tests/support/printers/lpstat");
        known.push_str(&std::fs::read_to_string(printers).unwrap());
        known.push_str(&super::tour::GIVEN.join("\n"));
        for (_, own) in TONGUES {
            known.push_str(own);
            known.push('\n');
        }
        Self(known)
    }
}

/// The text with a code letter for every name marked in it, as the person sees it.
fn lettered(prose: &Prose, case: &Case) -> String {
    let code = |target: &Target| match target {
        Target::Person(id) => Some(case.person(id)?.code.as_str()),
        Target::Identity(id) => Some(case.identity(id)?.code.as_str()),
        _ => None,
    };
    let letters: Vec<char> = prose.text.as_str().chars().collect();
    let mut marks: Vec<_> =
        prose.marks.iter().filter_map(|m| Some((m, code(&m.target)?))).collect();
    marks.sort_by_key(|(mark, _)| mark.start);
    let (mut text, mut at) = (String::new(), 0);
    for (mark, code) in marks {
        text.extend(&letters[at..mark.start as usize]);
        text.push_str(code);
        at = mark.end as usize;
    }
    text.extend(&letters[at..]);
    text
}

fn gather(value: &serde_json::Value, into: &mut String) {
    match value {
        serde_json::Value::String(text) => {
            into.push_str(text);
            into.push('\n');
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| gather(value, into)),
        serde_json::Value::Object(fields) => fields.values().for_each(|value| gather(value, into)),
        _ => {}
    }
}

impl Words {
    /// Learns what was drawn at random, where the robot's folders are, and what photos are called.
    pub fn learn(&mut self, robot: &Robot) {
        if let Some(new) = robot.app.new_case() {
            for secret in [new.phrase(), &new.drawn().association, &new.drawn().code] {
                self.0.push_str(secret.as_str());
                self.0.push('\n');
            }
        }
        if let Some(photos) = robot.app.workspace().map(recit::app::workspace::Workspace::photos) {
            let devices = photos.devices.iter().map(|device| device.name.clone());
            let names = photos.photos.iter().map(|photo| photo.path.name());
            for name in devices.chain(names) {
                self.0.push_str(name.as_str());
                self.0.push('\n');
            }
        }
    }

    /// Words that the tongue of the tests did not say.
    pub fn untranslated(&self, survey: &Survey) -> Vec<String> {
        // The bookmarks are those of the dossier, which is French.
        let bookmark = |at: usize| {
            survey.around(at).any(|thing| {
                thing.id.as_deref().is_some_and(|id| id.starts_with("pages-bookmark-"))
            })
        };
        let words = survey.things.iter().enumerate().filter_map(|(at, thing)| match &thing.kind {
            Kind::Words(words, _) if !bookmark(at) => Some(words.as_str()),
            _ => None,
        });
        // The data has plain spaces where a line of French may not break.
        let known = |run: &String| self.0.contains(run.replace('\u{202F}', " ").as_str());
        let unknown = words.flat_map(plain_runs).filter(|run| !known(run));
        unknown.map(|run| format!("not translated: {run}")).collect()
    }
}

/// Stretches with two plain letters or more, between letters with the marks of the tongue.
fn plain_runs(words: &str) -> Vec<String> {
    let marked = |c: char| c.is_alphabetic() && !c.is_ascii() && !FRENCH.contains(c);
    let between = |c: char| marked(c) || "\u{2068}\u{2069}\u{200E}\u{200F}·،(".contains(c);
    let runs = words.split(between).map(|run| run.trim_matches(|c: char| !c.is_alphabetic()));
    let plain = |run: &&str| run.chars().filter(char::is_ascii_alphabetic).count() > 1;
    runs.filter(plain).map(str::to_owned).collect()
}

/// Letters that belong to names and French words; the tongue's marks are others.
const FRENCH: &str = "àâäéèêëîïôöùûüçœæÀÂÉÈÊËÎÏÔÙÛÇŒÆ";
