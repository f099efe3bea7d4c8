//! Trials of the whole vault on disks that fail, crash and lie. Unit tests, so that the faulty and
//! simulated disks are not part of the product.

mod crashes;
mod damage;
mod faults;
mod foreign;
mod sessions;
mod shapes;
mod versions;

use age::x25519::Identity;
use jiff::Timestamp;

use super::create::{NewSlot, create_on};
use super::disk::Disk;
use super::disk::simulated::{Files, SimulatedDisk};
use super::keys::{self, Cost};
use super::names::ContainerId;
use super::one_writer::Aim;
use super::open::open_on;
use super::{Error, NewAttachment, Notice, OpenCase, Role, Secret};
use crate::domain::{Case, Words};

pub(super) const PASSPHRASE: &str = "one two three four five six";

fn container() -> ContainerId {
    ContainerId::new([0x17; 16])
}

fn secret(text: &str) -> Secret {
    Secret::typed(text).unwrap()
}

fn slot(text: &str) -> NewSlot {
    NewSlot { role: Role::Applicant, label: Words::default(), secret: secret(text) }
}

fn now() -> Timestamp {
    "2026-11-21T18:00:41Z".parse().unwrap()
}

fn case_at(step: u64) -> Case {
    let mut case = Case::default();
    case.extra.0.insert("step".to_owned(), step.into());
    case
}

fn step_of(case: &Case) -> u64 {
    case.extra.0.get("step").and_then(serde_json::Value::as_u64).unwrap_or(0)
}

fn create_at(disk: impl Disk + 'static, step: u64) -> Result<OpenCase, Error> {
    let slots = [slot(PASSPHRASE)];
    create_on(Box::new(disk), container(), &slots, Cost::TRIAL, &case_at(step), now())
}

fn save(open: &mut OpenCase, step: u64) -> Result<(), Error> {
    open.save(&case_at(step), now(), &Words::default()).map(|_| ())
}

fn identity(text: &str) -> Identity {
    keys::derive(&secret(text), &container(), Cost::TRIAL).unwrap()
}

fn open_as(disk: impl Disk + 'static, text: &str) -> Result<(OpenCase, Case), Error> {
    let derive = |container: &ContainerId| keys::derive(&secret(text), container, Cost::TRIAL);
    open_on(Box::new(disk), None, &derive, Aim::Write, &|| ())
}

fn open(disk: impl Disk + 'static) -> Result<(OpenCase, Case), Error> {
    open_as(disk, PASSPHRASE)
}

fn open_files(files: &Files) -> Result<(OpenCase, Case), Error> {
    open(SimulatedDisk::with(files.clone()))
}

fn attach(open: &mut OpenCase, id: &str, bytes: &[u8]) -> Result<(), Error> {
    let new = NewAttachment {
        id: id.try_into().unwrap(),
        title: Words::default(),
        original_name: Words::default(),
        media_type: "application/octet-stream".to_owned(),
        extra: Default::default(),
    };
    open.attach(new, &mut &*bytes)
}

fn attachment(open: &OpenCase, id: &str) -> Result<Vec<u8>, Error> {
    open.read_attachment(&id.try_into().unwrap()).map(|bytes| bytes.to_vec())
}

fn bytes(length: usize, seed: u8) -> Vec<u8> {
    (0..length).map(|n| (n as u8).wrapping_mul(31) ^ seed).collect()
}

fn has_fork(open: &OpenCase) -> bool {
    open.notices().iter().any(|notice| matches!(notice, Notice::Fork { .. }))
}
