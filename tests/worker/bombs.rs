//! Files made to kill: the worker may die of them, the parent never, and it always has an answer.

use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use recit::intake::Error;

use crate::files::{self, object, pdf, stream};
use crate::{printable, worker};

/// One page with these further objects; number 5 is the first of them, and the resource `/X`.
pub(crate) fn page_with(content: &[u8], filter: &str, further: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        object("<< /Type /Catalog /Pages 2 0 R >>"),
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 90 90] /Contents 4 0 R \
             /Resources << /XObject << /X 5 0 R >> >> >>",
        ),
        stream(filter, content),
    ];
    objects.extend_from_slice(further);
    pdf(&objects)
}

/// Forms that each draw the next `width` times, `depth` levels deep.
pub(crate) fn nested_forms(depth: usize, width: usize) -> Vec<u8> {
    let forms: Vec<_> = (0..depth)
        .map(|level| {
            let next = 6 + level;
            let entries = format!(
                "/Type /XObject /Subtype /Form /BBox [0 0 90 90] \
                 /Resources << /XObject << /X {next} 0 R >> >>"
            );
            let content =
                if level + 1 == depth { "0 0 9 9 re f".to_owned() } else { "/X Do ".repeat(width) };
            stream(&entries, content.as_bytes())
        })
        .collect();
    page_with(b"/X Do", "", &forms)
}

pub(crate) fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn forms_that_multiply_are_stopped() {
    let start = Instant::now();
    let file = nested_forms(30, 4);
    let late = || start.elapsed() > Duration::from_millis(1500);
    let error = worker().printable(&file, &late, &mut |_| {}).unwrap_err();
    assert_eq!(error, Error::Cancelled);
    assert_eq!(printable(&nested_forms(4, 2)).unwrap().pages.len(), 1);
}

#[test]
fn loops_and_depths_are_survived() {
    let form = "/Type /XObject /Subtype /Form /BBox [0 0 90 90] \
                /Resources << /XObject << /X 5 0 R >> >>";
    let own_tail = page_with(b"/X Do", "", &[stream(form, b"/X Do")]);
    let image = "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 \
                 /ColorSpace /DeviceRGB /Filter /FlateDecode";
    let huge_image = page_with(b"90 0 0 90 0 0 cm /X Do", "", &[stream(image, &zipped(b"0"))]);
    let tree_loop = pdf(&[
        object("<< /Type /Catalog /Pages 2 0 R >>"),
        object("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"),
    ]);
    let deep = pdf(&[
        object("<< /Type /Catalog /Pages 2 0 R >>"),
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        [b"[".repeat(100_000), b"]".repeat(100_000)].concat(),
    ]);
    for (name, file) in [
        ("own tail", own_tail),
        ("huge image", huge_image),
        ("tree loop", tree_loop),
        ("deep", deep),
    ] {
        let outcome = printable(&file).map(|printable| printable.pages.len());
        assert!(
            !matches!(outcome, Err(Error::Cancelled | Error::NotStarted(_) | Error::BadReply)),
            "{name}: {outcome:?}"
        );
    }
}

/// A number from the last, the same in every run.
fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).unwrap()
}

fn mutated(file: &[u8], seed: u64) -> Vec<u8> {
    let mut seed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut file = file.to_vec();
    for _ in 0..=next(&mut seed) % 8 {
        let place = next(&mut seed) % file.len();
        match next(&mut seed) % 4 {
            0 => file[place] = [0, 0xFF, 0x7F, 0x80][next(&mut seed) % 4],
            1 => file[place] ^= 1 << (next(&mut seed) % 8),
            2 => drop(file.drain(place..(place + 5).min(file.len() - 1).max(place))),
            _ => file.insert(place, (next(&mut seed) % 256) as u8),
        }
    }
    file
}

#[test]
fn whatever_is_changed_in_a_file_the_parent_has_an_answer() {
    let font = "/MediaBox [0 0 90 90] /Resources << /Font << /F << /Type /Font /Subtype /Type1 \
                /BaseFont /Courier >> >> >>";
    let kinds = [
        files::with_exif(&files::jpeg(24, 16), 6),
        files::png(24, 16),
        files::webp(24, 16),
        files::bmp(24, 16),
        files::tiff(&[files::quarters(24, 16), files::quarters(8, 8)], 300),
        files::pages(&[(font, b"BT /F 9 Tf 9 9 Td (abc) Tj ET"), (font, b"0 0 9 9 re f")]),
    ];
    let turn = AtomicUsize::new(0);
    let check = || {
        loop {
            let number = turn.fetch_add(1, Ordering::Relaxed);
            let Some(kind) = kinds.get(number / 60) else { return };
            let file = mutated(kind, number as u64);
            let outcome = printable(&file).map(|printable| printable.pages.len());
            let bad = matches!(
                outcome,
                Ok(0) | Err(Error::BadReply | Error::Cancelled | Error::NotStarted(_))
            );
            assert!(!bad, "mutation {number}: {outcome:?}");
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(check);
        scope.spawn(check);
    });
}
