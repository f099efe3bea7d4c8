//! The dossier on its way to a printer: one job after the other, each fed through a pipe; no file of it is made.

use std::collections::VecDeque;

use iced::Task;
use iced::widget::{Id, operation};

use super::preview::NotWritten;
use super::requests::Asked;
use super::workspace;
use super::{App, Message};
use crate::lang::tr;
use crate::platform::message::{Refusal, Reply, Request, Ticket};
use crate::report::print::{CameOut, JobId, Manner, Order, Run};
use crate::ui::action::Print;
use crate::ui::preview::Freshness;
use crate::ui::screen::dossier::print::{BACK, GO};
use crate::ui::trouble::Trouble;

/// What is being printed.
#[derive(Debug, Default)]
pub(super) struct Batch {
    /// What is still to be asked for.
    orders: VecDeque<Order>,
    /// The job that is being fed.
    feeding: Option<Ticket>,
    /// The pages of the printing before, whatever the case holds by now.
    again: bool,
    handed_over: usize,
}

/// What was printed last.
#[derive(Debug, Clone)]
pub(super) struct Printed {
    manner: Manner,
    run: Run,
    jobs: Vec<JobId>,
}

impl App {
    /// Does what the panel asks.
    pub(super) fn print(&mut self, asked: Print) -> Task<Message> {
        match asked {
            Print::Pages(..) | Print::Left(_) if self.batch.is_some() => Task::none(),
            Print::Look => self.ask(Request::Printers, Asked::Printers),
            Print::Pages(manner, run) => {
                self.printed = Some(Printed { manner: manner.clone(), run, jobs: Vec::new() });
                self.begin_printing(&manner, vec![run], false)
            }
            Print::Left(out) => self.print_left(out),
        }
    }

    /// What is left is printed once the jobs before are out of the queue: a printer that goes on would print it twice.
    fn print_left(&mut self, out: CameOut) -> Task<Message> {
        let Some(printed) = &self.printed else { return Task::none() };
        let waits = |job: &&JobId| self.outside.jobs.iter().any(|queued| queued.job == **job);
        let jobs: Vec<JobId> = printed.jobs.iter().filter(waits).cloned().collect();
        if jobs.is_empty() {
            return self.go_on_with(out);
        }
        self.ask(Request::ClearQueue { jobs: jobs.clone() }, Asked::ClearedBefore(jobs, out))
    }

    /// The jobs before are out of the queue, or not all of them.
    pub(super) fn cleared_before(
        &mut self,
        jobs: &[JobId],
        out: CameOut,
        reply: &Reply,
    ) -> Task<Message> {
        match self.note_queue(jobs, reply) {
            true => self.go_on_with(out),
            false => {
                self.say(|t| tr!(t, "outside-not-cleared"));
                Task::none()
            }
        }
    }

    fn go_on_with(&mut self, out: CameOut) -> Task<Message> {
        let Some(Printed { manner, run, .. }) = self.printed.clone() else { return Task::none() };
        let left = run.left(out, manner.sides);
        self.begin_printing(&manner, left, true)
    }

    fn begin_printing(&mut self, manner: &Manner, runs: Vec<Run>, again: bool) -> Task<Message> {
        if runs.is_empty() {
            return Task::none();
        }
        let order = |run| Order { manner: manner.clone(), run: Some(run) };
        let orders = runs.into_iter().map(order).collect();
        self.batch = Some(Batch { orders, feeding: None, again, handed_over: 0 });
        let shown = self.printed.as_ref().map(|printed| (printed.manner.clone(), printed.run));
        let told = self.in_case(workspace::Message::Printing { sending: true, shown });
        Task::batch([told, self.next_job()])
    }

    fn next_job(&mut self) -> Task<Message> {
        let Some(order) = self.batch.as_mut().and_then(|batch| batch.orders.pop_front()) else {
            return self.end_printing();
        };
        self.ask(Request::Print { order }, Asked::Paper)
    }

    fn end_printing(&mut self) -> Task<Message> {
        self.batch = None;
        let shown = self.printed.as_ref().map(|printed| (printed.manner.clone(), printed.run));
        self.in_case(workspace::Message::Printing { sending: false, shown })
    }

    /// A printer listens, or none does.
    pub(super) fn paper_answered(&mut self, reply: Reply) -> Task<Message> {
        let (ticket, handle) = match reply {
            Reply::PrintTo { ticket, handle } => (ticket, handle),
            other => return self.not_printed(&other),
        };
        let Some(batch) = self.batch.as_mut().filter(|batch| batch.feeding.is_none()) else {
            return self.ask(Request::PrintCancel { ticket }, Asked::Nothing);
        };
        batch.feeding = Some(ticket);
        let again = batch.again;
        self.in_case(workspace::Message::PrintInto(handle, again))
    }

    /// The pages went into the printer's end of the pipe, or did not.
    pub(super) fn fed(&mut self, ended: Result<(), NotWritten>) -> Task<Message> {
        let feeding = self.batch.as_mut().and_then(|batch| batch.feeding.take());
        let Some(ticket) = feeding else { return Task::none() };
        match ended {
            Ok(()) => self.ask(Request::PrintDone { ticket }, Asked::Printed),
            Err(why) => {
                let cancelled = self.ask(Request::PrintCancel { ticket }, Asked::Nothing);
                let why = match why {
                    NotWritten::Refused(why) => why,
                    NotWritten::NotBuilt => Refusal::Other,
                };
                Task::batch([cancelled, self.not_printed(&Reply::Refused(why))])
            }
        }
    }

    /// The print server has the job, or has not.
    pub(super) fn job_answered(&mut self, reply: Reply) -> Task<Message> {
        let Reply::Printed { job } = reply else { return self.not_printed(&reply) };
        if let Some(batch) = &mut self.batch {
            batch.handed_over += 1;
        }
        if let (Some(job), Some(printed)) = (&job, &mut self.printed) {
            printed.jobs.push(job.clone());
        }
        let noted = self.note_job(job);
        Task::batch([noted, self.next_job()])
    }

    /// Nothing of it was printed, or only the jobs before.
    fn not_printed(&mut self, reply: &Reply) -> Task<Message> {
        let why = match reply {
            Reply::Refused(why) => Trouble::Refused(*why),
            _ => Trouble::Lost,
        };
        let some = self.batch.as_ref().is_some_and(|batch| batch.handed_over > 0);
        self.say(|t| match some {
            true => tr!(t, "print-only-some", why = why.words(t)),
            false => tr!(t, "print-not-printed", why = why.words(t)),
        });
        if !some && self.printed.as_ref().is_some_and(|printed| printed.jobs.is_empty()) {
            self.printed = None;
        }
        self.end_printing()
    }

    /// The printers are known: the keyboard comes to what begins printing.
    pub(super) fn printers_answered(&mut self, reply: Reply) -> Task<Message> {
        let Reply::Printers(printers) = reply else { return Task::none() };
        let told = self.in_case(workspace::Message::Printers(printers));
        let ready = self.workspace().is_some_and(|open| {
            open.preview().freshness == Freshness::UpToDate && open.preview().paper.can_print()
        });
        // What cannot be pressed cannot have the keyboard.
        told.chain(operation::focus(Id::new(if ready { GO } else { BACK })))
    }
}
