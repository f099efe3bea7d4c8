//! What `lpstat` says of printers and their queues, and jobs taken out of it by `cancel`.

use std::collections::{BTreeMap, BTreeSet};

use super::Spooler;
use crate::report::print::{JobId, JobState, MOST_PRINTERS, PrinterName, Printers};

/// What CUPS calls what a printer waits for somebody to do something about (RFC 8011, 5.4.12), by its first letters.
const NEEDS: [&str; 13] = [
    "paused",
    "stopped",
    "media-jam",
    "media-empty",
    "media-needed",
    "input-tray-missing",
    "output-area-full",
    "cover-open",
    "door-open",
    "interlock-open",
    "toner-empty",
    "marker-supply-empty",
    "offline",
];

/// What `lp` calls the job it handed over.
pub(super) fn named(said: &str) -> Option<JobId> {
    let id = said.split("request id is ").nth(1)?.split_whitespace().next()?;
    JobId::try_from(id.to_owned()).ok()
}

fn name(word: &str) -> Option<PrinterName> {
    PrinterName::try_from(word.to_owned()).ok()
}

fn words(said: &str) -> impl Iterator<Item = String> {
    said.split_whitespace().map(str::to_owned)
}

/// The printers of this machine; none where there is no print server.
pub(crate) fn printers(spooler: &Spooler) -> Printers {
    let listed = spooler.told("lpstat", &["-e".to_owned()]).unwrap_or_default();
    let names: Vec<PrinterName> = listed.lines().filter_map(name).take(MOST_PRINTERS).collect();
    let usual = spooler.told("lpstat", &["-d".to_owned()]).unwrap_or_default();
    let usual = usual.split(": ").nth(1).and_then(|word| name(word.trim_end()));
    Printers { usual: usual.filter(|usual| names.contains(usual)), names }
}

/// How far these jobs are; `None` if the print server does not say.
pub(crate) fn states(spooler: &Spooler, jobs: &[JobId]) -> Option<Vec<JobState>> {
    let waiting = spooler.told("lpstat", &["-l".to_owned(), "-o".to_owned()])?;
    let waiting: BTreeMap<JobId, BTreeSet<String>> = blocks(&waiting)
        .filter_map(|(head, alerts)| {
            let id = head.split_whitespace().next()?.to_owned();
            Some((JobId::try_from(id).ok()?, alerts))
        })
        .collect();
    let is_there = |job: &&JobId| waiting.contains_key(*job);
    let said = match jobs.iter().find(is_there) {
        Some(_) => spooler.told("lpstat", &["-l".to_owned(), "-p".to_owned()]),
        None => None,
    };
    let stuck: BTreeSet<PrinterName> = blocks(said.as_deref().unwrap_or_default())
        .filter(|(head, alerts)| needs_somebody(head, alerts))
        .filter_map(|(head, _)| name(head.split_whitespace().nth(1)?))
        .collect();
    let state = |job: &JobId| match waiting.get(job) {
        None => JobState::Gone,
        Some(_) if stuck.contains(job.printer()) => JobState::Stuck,
        Some(alerts) if alerts.contains("job-printing") => JobState::Printing,
        Some(_) => JobState::Waiting,
    };
    Some(jobs.iter().map(state).collect())
}

/// Takes these jobs out of the queue; how far they are then. The server's own copy is asked to go too, which not every
/// version does.
pub(crate) fn clear(spooler: &Spooler, jobs: &[JobId]) -> Option<Vec<JobState>> {
    for job in jobs {
        // Each by itself: one that is printed by now is refused, and is out of the queue as well.
        spooler.told("cancel", &["-x".to_owned(), String::from(job.clone())]);
    }
    states(spooler, jobs)
}

/// The first line of each printer or job, and what stands under it as alerts.
fn blocks(said: &str) -> impl Iterator<Item = (&str, BTreeSet<String>)> {
    let mut blocks: Vec<(&str, BTreeSet<String>)> = Vec::new();
    for line in said.lines() {
        match (line.starts_with(char::is_whitespace), blocks.last_mut()) {
            (true, Some((_, alerts))) => {
                let said = line.trim_start().strip_prefix("Alerts:");
                alerts.extend(said.into_iter().flat_map(words));
            }
            (true, None) => {}
            (false, _) => blocks.push((line, BTreeSet::new())),
        }
    }
    blocks.into_iter()
}

fn needs_somebody(head: &str, alerts: &BTreeSet<String>) -> bool {
    let needs = |alert: &String| {
        // A report and a warning let it go on; a pause is never less than a pause.
        let mild = alert.ends_with("-report") || alert.ends_with("-warning");
        NEEDS.iter().any(|need| alert.starts_with(need)) && !mild
    };
    head.contains(" disabled since ") || alerts.iter().any(needs)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::spooler::tests::with;
    use super::*;

    // As CUPS 2.4.2 of Debian 12 says it.
    const LPSTAT: &str = r#"case "$*" in
-e) printf 'PDF\nHP-4200\n-o\nsalle a\n' ;;
-d) echo 'system default destination: HP-4200' ;;
'-l -o') printf 'PDF-3                   root             22528   Mon Nov 30 04:38:56 2026\n\tAlerts: job-printing\n\tqueued for PDF\nPDF-4                   root             22528   Mon Nov 30 04:39:25 2026\n\tAlerts: none\n\tqueued for PDF\nHP-4200-9   root 1 Mon\n\tStatus: PDF-7 is\n\tAlerts: none\n' ;;
'-l -p') printf 'printer PDF now printing PDF-3.  enabled since Mon Nov 30 04:39:21 2026\n\tForm mounted:\n\tAlerts: media-low-warning\nprinter HP-4200 is idle.  enabled since Mon\n\tAlerts: media-jam-error\n' ;;
esac"#;

    fn ids(names: &[&str]) -> Vec<JobId> {
        names.iter().map(|name| JobId::try_from((*name).to_owned()).unwrap()).collect()
    }

    #[test]
    fn printers_are_listed_but_for_those_whose_name_is_none() {
        let (_folder, spooler) = with(&[("lpstat", LPSTAT)]);
        let found = printers(&spooler);
        let names: Vec<&str> = found.names.iter().map(PrinterName::as_str).collect();
        assert_eq!(names, ["PDF", "HP-4200"]);
        assert_eq!(found.usual.unwrap().as_str(), "HP-4200");
        let none = "case $1 in -e) echo PDF ;; -d) echo 'no system default destination' ;; esac";
        let (_folder, spooler) = with(&[("lpstat", none)]);
        assert_eq!(printers(&spooler).usual, None);
        let (_folder, nothing) = with(&[]);
        assert_eq!(printers(&nothing), Printers::default());
    }

    #[test]
    fn a_job_waits_prints_is_stuck_or_is_gone() {
        let (_folder, spooler) = with(&[("lpstat", LPSTAT)]);
        let jobs = ids(&["PDF-3", "PDF-4", "HP-4200-9", "PDF-7"]);
        use JobState::{Gone, Printing, Stuck, Waiting};
        assert_eq!(states(&spooler, &jobs), Some(vec![Printing, Waiting, Stuck, Gone]));
        let stopped = r#"case "$*" in
'-l -o') echo 'PDF-3 root 1 Mon' ;;
'-l -p') echo 'printer PDF disabled since Mon Nov 30 04:39:25 2026 -' ;;
esac"#;
        let (_folder, spooler) = with(&[("lpstat", stopped)]);
        assert_eq!(states(&spooler, &ids(&["PDF-3"])), Some(vec![Stuck]));
        let (_folder, silent) = with(&[("lpstat", "exit 1")]);
        assert_eq!(states(&silent, &jobs), None, "not known is not gone");
    }

    #[test]
    fn jobs_are_taken_out_one_by_one_and_only_ours() {
        let lpstat = r#"test "$1" = -l && cat "$0.queue" 2>/dev/null; true"#;
        let cancel = "echo \"$@\" >> \"$0.told\"; test \"$2\" = PDF-2 && exit 1; sed -i \"/^$2 /d\" \"${0%cancel}lpstat.queue\"";
        let (folder, spooler) = with(&[("lpstat", lpstat), ("cancel", cancel)]);
        let queue = folder.path().join("lpstat.queue");
        fs::write(&queue, "PDF-1 a\nPDF-2 a\nPDF-3 a\nPDF-31 b\n").unwrap();
        let left = clear(&spooler, &ids(&["PDF-1", "PDF-2", "PDF-3"]));
        use JobState::{Gone, Waiting};
        assert_eq!(left, Some(vec![Gone, Waiting, Gone]));
        assert_eq!(fs::read_to_string(&queue).unwrap(), "PDF-2 a\nPDF-31 b\n");
        let told = fs::read_to_string(folder.path().join("cancel.told")).unwrap();
        assert_eq!(told, "-x PDF-1\n-x PDF-2\n-x PDF-3\n");
    }
}
