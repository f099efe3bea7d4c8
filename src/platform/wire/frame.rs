//! How a message is laid out on every system: length, number of files, then JSON.

use std::io;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::platform::message::{MOST_BYTES, MOST_FILES};

/// Bytes before the JSON.
pub(super) const HEAD: usize = 8;

/// What a head announces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Announced {
    pub(super) bytes: usize,
    pub(super) files: usize,
}

impl Announced {
    pub(super) fn head(self) -> io::Result<[u8; HEAD]> {
        if !self.fits() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let [b0, b1, b2, b3] = (self.bytes as u32).to_le_bytes();
        let [f0, f1, f2, f3] = (self.files as u32).to_le_bytes();
        Ok([b0, b1, b2, b3, f0, f1, f2, f3])
    }

    pub(super) fn read([b0, b1, b2, b3, f0, f1, f2, f3]: [u8; HEAD]) -> io::Result<Self> {
        let bytes = u32::from_le_bytes([b0, b1, b2, b3]) as usize;
        let files = u32::from_le_bytes([f0, f1, f2, f3]) as usize;
        let announced = Self { bytes, files };
        if announced.fits() { Ok(announced) } else { Err(io::ErrorKind::InvalidData.into()) }
    }

    fn fits(self) -> bool {
        self.bytes <= MOST_BYTES && self.files <= MOST_FILES
    }
}

pub(super) fn encode(message: &impl Serialize) -> io::Result<Vec<u8>> {
    serde_json::to_vec(message).map_err(|_| io::ErrorKind::InvalidInput.into())
}

// The library's error could quote what it read.
pub(super) fn decode<M: DeserializeOwned>(body: &[u8]) -> io::Result<M> {
    serde_json::from_slice(body).map_err(|_| io::ErrorKind::InvalidData.into())
}
