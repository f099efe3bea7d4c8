//! What is still outside the case: kept for whoever sits here next, told when somebody stops, taken back on request.

use iced::Task;

use super::requests::Asked;
use super::workspace;
use super::{App, Message};
use crate::lang::tr;
use crate::platform::message::{Refusal, Reply, Request};
use crate::report::outside::{ClearFile, Leftover, Outside, Presence, Queued};
use crate::report::path::FilePath;
use crate::report::print::{JobId, JobState, PAGES_ARE_DRAWN};
use crate::ui::action::Recall;
use crate::ui::screen::left_behind;
use crate::ui::trouble::Trouble;

/// How often the queue is looked at while a job of ours is in it, milliseconds.
const LOOK: i64 = 3_000;

impl App {
    /// What is outside of the open case: its files by name, and all jobs.
    pub(super) fn outside_here(&self) -> Outside {
        let here = self.folder();
        let files = self.outside.files.iter().filter(|file| file.case == here);
        Outside { files: files.cloned().collect(), jobs: self.outside.jobs.clone() }
    }

    /// It changed: the open case shows it, and the broker keeps it for the desk after this one.
    pub(super) fn outside_changed(&mut self) -> Task<Message> {
        // Without a broker its answers end, and the desk with them.
        self.requests.send(Request::StillOutside(self.outside.clone())).ok();
        self.show_outside()
    }

    pub(super) fn show_outside(&mut self) -> Task<Message> {
        let here = self.outside_here();
        self.in_case(workspace::Message::Outside(here))
    }

    /// A file in clear was made.
    pub(super) fn file_left(&mut self, file: Leftover) -> Task<Message> {
        let case = self.folder();
        let presence = Presence::There;
        self.outside.add(ClearFile { file, case, presence, checked_off: false });
        self.outside_changed()
    }

    /// The print server has a job; one it gave no name to cannot be followed.
    pub(super) fn note_job(&mut self, job: Option<JobId>) -> Task<Message> {
        let Some(job) = job else { return Task::none() };
        self.outside.jobs.push(Queued { job, state: JobState::Waiting });
        self.looked_at = self.clock.now();
        self.outside_changed()
    }

    /// Looks at the queue now and then, as long as something of ours is in it.
    pub(super) fn look_at_queue(&mut self) -> Task<Message> {
        let now = self.clock.now();
        let due = (now - self.looked_at).abs() >= LOOK;
        if self.outside.jobs.is_empty() || !due || self.waiting.looks_at_queue() {
            return Task::none();
        }
        self.looked_at = now;
        let jobs: Vec<JobId> = self.outside.jobs.iter().map(|queued| queued.job.clone()).collect();
        self.ask(Request::LookAtQueue { jobs: jobs.clone() }, Asked::Queue(jobs))
    }

    /// Takes in how far jobs are; whether none of them is in the queue any more.
    pub(super) fn note_queue(&mut self, jobs: &[JobId], reply: &Reply) -> bool {
        let Reply::Queue(states) = reply else { return false };
        for (job, state) in jobs.iter().zip(states) {
            for queued in self.outside.jobs.iter_mut().filter(|queued| queued.job == *job) {
                queued.state = *state;
            }
        }
        self.outside.jobs.retain(|queued| queued.state != JobState::Gone);
        states.len() == jobs.len() && states.iter().all(|state| *state == JobState::Gone)
    }

    /// The queue was looked at.
    pub(super) fn queue_answered(&mut self, jobs: &[JobId], reply: &Reply) -> Task<Message> {
        let before = self.outside.clone();
        self.note_queue(jobs, reply);
        if before == self.outside {
            return Task::none();
        }
        self.outside_changed()
    }

    /// Jobs were to be taken out of the queue.
    pub(super) fn queue_cleared(&mut self, jobs: &[JobId], reply: &Reply) -> Task<Message> {
        match self.note_queue(jobs, reply) {
            true => self.say(|t| match PAGES_ARE_DRAWN {
                true => tr!(t, "outside-cleared-drawn"),
                false => tr!(t, "outside-cleared"),
            }),
            false => self.say(|t| tr!(t, "outside-not-cleared")),
        }
        self.outside_changed()
    }

    /// Does what a person asks about what is outside.
    pub(super) fn recall(&mut self, asked: Recall) -> Task<Message> {
        match asked {
            Recall::ClearQueue => {
                let jobs = self.outside.jobs.iter().map(|queued| queued.job.clone());
                let jobs: Vec<JobId> = jobs.collect();
                self.ask(Request::ClearQueue { jobs: jobs.clone() }, Asked::Cleared(jobs))
            }
            Recall::CheckOff(path) => {
                for file in self.outside.files.iter_mut().filter(|file| file.file.path == path) {
                    file.checked_off = !file.checked_off;
                }
                self.outside_changed()
            }
            Recall::Erase(path) => {
                let found = self.outside.files.iter().find(|file| file.file.path == path);
                let Some(file) = found.map(|file| file.file.clone()) else { return Task::none() };
                self.ask(Request::DeleteLeftover { file }, Asked::Erased(path))
            }
        }
    }

    /// A file was to be deleted.
    pub(super) fn erased(&mut self, path: &FilePath, reply: &Reply) -> Task<Message> {
        let presence = match reply {
            Reply::Done => {
                self.outside.files.retain(|file| file.file.path != *path);
                self.say(|t| tr!(t, "outside-erased"));
                return self.outside_changed();
            }
            Reply::Refused(Refusal::Changed) => Presence::Changed,
            Reply::Refused(Refusal::NotFound) => Presence::Gone,
            Reply::Refused(why) => {
                self.say(|t| Trouble::Refused(*why).words(t));
                return Task::none();
            }
            _ => {
                self.say(|t| Trouble::Lost.words(t));
                return Task::none();
            }
        };
        self.say(|t| match presence {
            Presence::Changed => tr!(t, "outside-erase-changed"),
            Presence::There | Presence::Gone => tr!(t, "outside-erase-gone"),
        });
        for file in self.outside.files.iter_mut().filter(|file| file.file.path == *path) {
            file.presence = presence;
        }
        self.outside_changed()
    }

    /// Whether the files still are where they were put.
    pub(super) fn look_for_files_outside(&mut self) -> Task<Message> {
        let files: Vec<Leftover> =
            self.outside.files.iter().map(|file| file.file.clone()).collect();
        if files.is_empty() {
            return Task::none();
        }
        self.ask(Request::LookForLeftovers { files: files.clone() }, Asked::Leftovers(files))
    }

    /// It is known where they are.
    pub(super) fn leftovers_answered(
        &mut self,
        files: &[Leftover],
        reply: &Reply,
    ) -> Task<Message> {
        let Reply::Leftovers(found) = reply else { return Task::none() };
        for (file, presence) in files.iter().zip(found) {
            for known in self.outside.files.iter_mut().filter(|known| known.file == *file) {
                known.presence = *presence;
            }
        }
        self.outside_changed()
    }

    /// In the bar of a fresh desk.
    pub(super) fn in_left_behind(&mut self, message: left_behind::Message) -> Task<Message> {
        match message {
            left_behind::Message::Recall(asked) => self.recall(asked),
            left_behind::Message::Read => {
                self.told_outside = true;
                Task::none()
            }
        }
    }
}
