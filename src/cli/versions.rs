//! `heads`, `settle`, `history`: versions of a case that were saved apart, made one, and the saves before.

use std::collections::BTreeMap;

use clap::ArgMatches;
use jiff::Timestamp;

use super::arguments::Keep;
use super::cases::given_path;
use super::failure::Failure;
use super::{Exit, Terminal};
use crate::domain::Case;
use crate::edit::merge::{By, Choice, Comparison, Difference, NotMerged, Spot, compare};
use crate::lang::tr;
use crate::ui::differences::{title, when};
use crate::vault::{self, OpenCase, RevisionRef};

/// `heads CASE`: the versions and what differs between them.
pub(super) fn heads(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    terminal.seal(&[given_path(matches, "case").to_owned()]);
    let secret = terminal.secret()?;
    let (open, case) = vault::look(given_path(matches, "case"), &secret)
        .map_err(|error| terminal.unread_version(error))?;
    terminal.tell_newer(&open);
    let t = &terminal.translator;
    let [first, others @ ..] = open.heads() else { return Ok(Exit::Done) };
    if others.is_empty() {
        terminal.print(&terminal.only_one(first));
        return Ok(Exit::Done);
    }
    for (at, head) in open.heads().iter().enumerate() {
        let when = when(&head.saved_at, t);
        terminal.print(&tr!(t, "cli-heads-version", number = at + 1, seq = head.seq, when = when));
    }
    for (at, other) in others.iter().enumerate() {
        let pair = [first.id.clone(), other.id.clone()];
        let right = open.version(&other.id).map_err(|error| terminal.unread_version(error))?;
        let base = open.common_ancestor(&pair).map_err(|error| terminal.unread_version(error))?;
        let compared = compare(base.as_ref(), &case, &right);
        let count = compared.differences.len();
        terminal.print("");
        terminal.print(&tr!(t, "cli-heads-differences", number = at + 2, count = count));
        for difference in &compared.differences {
            terminal.print(&terminal.line(difference, at + 2));
        }
    }
    terminal.print("");
    terminal.print(&tr!(t, "cli-heads-settle"));
    Ok(Exit::Points)
}

/// `settle CASE --keep N|both`: one version of several.
pub(super) fn settle(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    terminal.seal(&[given_path(matches, "case").to_owned()]);
    let secret = terminal.secret()?;
    let (mut open, first) = vault::open(given_path(matches, "case"), &secret)
        .map_err(|error| terminal.unwritten(error))?;
    if !open.can_settle() {
        return Err(terminal.barred(&open));
    }
    if let [only] = open.heads() {
        terminal.print(&terminal.only_one(only));
        return Ok(Exit::Done);
    }
    let mut ids: Vec<String> = open.heads().iter().map(|head| head.id.clone()).collect();
    let case = match matches.get_one::<Keep>("keep").copied().unwrap_or(Keep::Both) {
        Keep::One(number) => {
            let kept = terminal.version_of(&open, number)?;
            let case = open.version(&kept).map_err(|error| terminal.unread_version(error))?;
            // Its files come first.
            ids.retain(|id| *id != kept);
            ids.insert(0, kept);
            case
        }
        Keep::Both => {
            let prefer = matches.get_one::<u64>("prefer").copied();
            if let Some(number) = prefer {
                terminal.version_of(&open, number)?;
            }
            terminal.together(&open, first, &ids, prefer)?
        }
    };
    let saved =
        open.settle(&case, &ids, Timestamp::now()).map_err(|error| terminal.unwritten(error))?;
    terminal.print(&tr!(terminal.translator, "cli-settled", seq = saved.seq));
    if saved.beside > 0 {
        terminal.say(&tr!(terminal.translator, "cli-beside"));
        return Ok(Exit::Points);
    }
    Ok(Exit::Done)
}

/// `history CASE`: the saves of a version, newest first.
pub(super) fn history(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    terminal.seal(&[given_path(matches, "case").to_owned()]);
    let secret = terminal.secret()?;
    let (open, _) = vault::look(given_path(matches, "case"), &secret)
        .map_err(|error| terminal.unread_version(error))?;
    terminal.tell_newer(&open);
    let number = matches.get_one::<u64>("version").copied().unwrap_or(1);
    let head = terminal.version_of(&open, number)?;
    let saves = open.earlier(&head, usize::MAX).map_err(|error| terminal.unread_version(error))?;
    for save in saves {
        let when = when(&save.saved_at, &terminal.translator);
        terminal.print(&tr!(terminal.translator, "cli-history-save", seq = save.seq, when = when));
    }
    Ok(Exit::Done)
}

impl Terminal {
    fn unread_version(&self, error: vault::Error) -> Failure {
        self.vault_failure(error, Exit::Unreadable)
    }

    fn only_one(&self, head: &RevisionRef) -> String {
        let when = when(&head.saved_at, &self.translator);
        tr!(self.translator, "cli-heads-one", seq = head.seq, when = when)
    }

    /// All versions put together, one after the other.
    fn together(
        &self,
        open: &OpenCase,
        first: Case,
        ids: &[String],
        prefer: Option<u64>,
    ) -> Result<Case, Failure> {
        let base = open.common_ancestor(ids).map_err(|error| self.unread_version(error))?;
        let mut made = first;
        for (at, id) in ids.iter().enumerate().skip(1) {
            let right = open.version(id).map_err(|error| self.unread_version(error))?;
            let compared = compare(base.as_ref(), &made, &right);
            let right_wins = prefer == u64::try_from(at + 1).ok();
            let choices = match prefer {
                Some(_) => sided(&compared, right_wins),
                None => BTreeMap::new(),
            };
            made = compared
                .merged(&choices, &mut fresh)
                .map_err(|why| self.not_merged(why, &compared, at + 1))?;
        }
        Ok(made)
    }

    fn not_merged(&self, why: NotMerged, compared: &Comparison, number: usize) -> Failure {
        match why {
            NotMerged::Undecided(count) => {
                let open = compared.differences.iter().filter(|it| it.usual().is_none());
                open.for_each(|difference| self.say(&self.line(difference, number)));
                Failure::usage(tr!(self.translator, "cli-settle-undecided", count = count))
            }
            NotMerged::NoCase => self.unwritten(vault::Error::Internal),
        }
    }

    /// One difference; a star where only one answer is possible.
    fn line(&self, difference: &Difference, number: usize) -> String {
        let t = &self.translator;
        let changed = |there: bool, other: bool, number: usize| match (there, other) {
            (true, false) => tr!(t, "versions-only", number = number),
            (false, _) => tr!(t, "versions-gone", number = number),
            (true, true) => tr!(t, "versions-changed", number = number),
        };
        let (left, right) = (difference.left.is_some(), difference.right.is_some());
        let how = match difference.by {
            By::Left => changed(left, right, 1),
            By::Right => changed(right, left, number),
            By::Both => tr!(t, "versions-changed-both"),
        };
        let star = if difference.usual().is_none() { '*' } else { '·' };
        format!("  {star} {} · {how}", title(difference, t))
    }
}

/// One side wherever only one answer is possible.
fn sided(compared: &Comparison, right: bool) -> BTreeMap<Spot, Choice> {
    let side = if right { Choice::Right } else { Choice::Left };
    let open = compared.differences.iter().filter(|difference| difference.usual().is_none());
    open.map(|difference| (difference.spot.clone(), side)).collect()
}

fn fresh(word: &str) -> String {
    let drawn = vault::random::<4>().map_or(0, u32::from_le_bytes);
    format!("{word}-{drawn:08x}")
}
