//! `build`, `verify`, `example`: the dossier.

use clap::ArgMatches;

use super::failure::Failure;
use super::{Desk, Exit};

pub(super) fn build(_: &Desk, _: &ArgMatches) -> Result<Exit, Failure> {
    unimplemented!()
}
pub(super) fn verify(_: &Desk, _: &ArgMatches) -> Result<Exit, Failure> {
    unimplemented!()
}
pub(super) fn example(_: &Desk, _: &ArgMatches) -> Result<Exit, Failure> {
    unimplemented!()
}
