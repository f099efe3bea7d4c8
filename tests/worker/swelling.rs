//! A file that swells beyond every memory. Linux limits the memory of a worker; no other system does so yet.
#![cfg(target_os = "linux")]

use flate2::write::DeflateEncoder;
use flate2::{Compression, FlushCompress};
use recit::intake::{Error, Limit};

use crate::bombs::{page_with, zipped};
use crate::printable;

/// A zlib stream of `times` × 16 MiB of blanks, made without holding them: one flushed block of a
/// Deflate stream stands for itself and may be repeated.
fn blanks(times: usize) -> Vec<u8> {
    let mut block = Vec::with_capacity(1 << 16);
    let mut state = flate2::Compress::new(Compression::best(), false);
    state.compress_vec(&vec![b' '; 16 << 20], &mut block, FlushCompress::Full).unwrap();
    let mut file = vec![0x78, 0xDA];
    for _ in 0..times {
        file.extend_from_slice(&block);
    }
    let end = DeflateEncoder::new(Vec::new(), Compression::best()).finish().unwrap();
    file.extend_from_slice(&end);
    file.extend_from_slice(&[0; 4]);
    file
}

#[test]
fn a_stream_that_swells_to_gigabytes_is_stopped() {
    let eight_gigabytes = zipped(&blanks(512));
    assert!(eight_gigabytes.len() < 100_000, "{} bytes", eight_gigabytes.len());
    let file = page_with(&eight_gigabytes, "/Filter [/FlateDecode /FlateDecode]", &[]);
    assert_eq!(printable(&file).unwrap_err(), Error::TooLarge(Limit::Memory));
}
