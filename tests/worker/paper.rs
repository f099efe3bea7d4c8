//! Pages for a printer: those wanted, at 300 dpi, one after the other, and none on which something is missing.

use std::process::Command;

use recit::intake::{Error, Kind, PAPER_SIDE};

use crate::files::{jpeg, object, pages, pdf, stream};
use crate::worker;

const A4: &str = "/MediaBox [0 0 595.276 841.89]";

fn squares(count: usize) -> Vec<u8> {
    let pages_of: Vec<(&str, &[u8])> = vec![(A4, b"1 0 0 rg 0 0 72 72 re f"); count];
    pages(&pages_of)
}

#[test]
fn the_pages_wanted_come_in_order_and_as_finely_as_a_printer_shows_them() {
    let file = squares(5);
    for (wanted, count) in [(0..=4, 5), (2..=3, 2), (3..=99, 2), (7..=9, 0)] {
        let mut came = 0;
        let all = worker().on_paper(&file, wanted.clone(), &|| false, &mut |page| {
            came += 1;
            assert_eq!((page.width_px, page.height_px, page.grey), (2480, PAPER_SIDE, false));
            assert!((page.width_pt - 595.276).abs() < 0.01);
            let pixels: Vec<_> = page.bytes.chunks_exact(3).collect();
            let at = |x: usize, y: usize| pixels[y * 2480 + x];
            assert_eq!(at(290, 3507 - 290), [255, 0, 0]);
            assert_eq!(at(310, 3507 - 290), [255, 255, 255]);
            true
        });
        assert_eq!((all, came), (Ok(count), count), "{wanted:?}");
    }
}

#[test]
fn it_stops_when_nobody_takes_more_or_waits() {
    let file = squares(3);
    let mut came = 0;
    let stopped = worker().on_paper(&file, 0..=2, &|| false, &mut |_| {
        came += 1;
        false
    });
    assert_eq!((stopped, came), (Err(Error::Cancelled), 1));
    let gone = worker().on_paper(&file, 0..=2, &|| true, &mut |_| panic!("nobody waits"));
    assert_eq!(gone, Err(Error::Cancelled));
}

#[test]
fn what_is_not_whole_is_not_printed() {
    let broken = pdf(&[
        object("<< /Type /Catalog /Pages 2 0 R >>"),
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R \
             /Resources << /XObject << /I 5 0 R >> >> >>",
        ),
        stream("", b"100 0 0 100 0 0 cm /I Do"),
        stream(
            "/Type /XObject /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 \
             /ColorSpace /DeviceRGB /Filter /DCTDecode",
            b"no photograph",
        ),
    ]);
    let none = &mut |_: &_| panic!("it is shown");
    assert_eq!(worker().on_paper(&broken, 0..=0, &|| false, none), Err(Error::Damaged));
    let (file, half) = (squares(2), squares(2).len() / 2);
    let cut = worker().on_paper(&file[..half], 0..=1, &|| false, none);
    assert_eq!(cut, Err(Error::Truncated));
    let picture = worker().on_paper(&jpeg(8, 8), 0..=0, &|| false, none);
    assert_eq!(picture, Err(Error::NotDecoded(Kind::Jpeg)));
}

#[test]
fn every_page_of_a_dossier_can_be_drawn() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dossier.pdf");
    let built = Command::new(env!("CARGO_BIN_EXE_recit"))
        .args(["build", "assets/example", "-o"])
        .arg(&path)
        .status()
        .unwrap();
    assert!(built.code().is_some_and(|code| code <= 1), "{built}");
    let dossier = std::fs::read(path).unwrap();
    let known = worker().inspect(&dossier, &|| false).unwrap().pages;
    let mut inked = 0;
    // Wine takes a minute for all.
    let wanted = if cfg!(windows) { known.min(6) } else { known };
    let drawn = worker().on_paper(&dossier, 0..=wanted - 1, &|| false, &mut |page| {
        inked += u32::from(page.bytes.iter().any(|byte| *byte < 100));
        page.width_px == 2480 && page.height_px.abs_diff(PAPER_SIDE) < 2
    });
    assert_eq!(drawn, Ok(wanted));
    assert_eq!(inked, wanted, "something stands on each");
}
