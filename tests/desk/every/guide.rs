//! Draws the pictures of the caseworker's guide: `docs/guide/draw`, which is
//! `RECIT_GUIDE=folder cargo test --test desk every::guide`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use iced::Size;
use image::RgbaImage;
use recit::app::store::Store;
use recit::exchange::{example, read_built_in};
use recit::guide::pictures;
use recit::lang::Language;
use recit::platform::message::Start;

use super::layout::shape;
use super::tour::{self, NOON, Stop, WIDE};
use crate::entry;
use crate::robot::Robot;

/// What a picture of the guide shows: a common small screen, at its usual size.
const SHOWN: Size = Size::new(1_366.0, 768.0);
/// Colours of a picture: few enough to be small, enough for letters with soft edges.
const COLOURS: usize = 16;

/// The stop at which each picture is taken, by its name in the tour.
const STOPS: [(&str, &str); 19] = [
    ("start", "start"),
    ("new case, words", "words"),
    ("Events, person, question 1", "person"),
    ("first page", "home"),
    ("Welcome", "welcome"),
    ("Procedure", "procedure"),
    ("Identity", "identity"),
    ("People", "people"),
    ("Life", "life"),
    ("Events, one", "events"),
    ("Journey", "journey"),
    ("France", "france"),
    ("Fears", "fears"),
    ("Exhibits", "exhibits"),
    ("Account", "account"),
    ("Points, one", "points"),
    ("Dossier", "dossier"),
    ("lock", "lock"),
    ("Dossier, print, in the queue, at the end", "leaving"),
];

#[test]
fn each_picture_is_taken_at_a_stop() {
    let kept = tempfile::tempdir().unwrap();
    let mut names: Vec<String> = Vec::new();
    for stops in
        [tour::of_the_entry(), tour::of_the_lock(kept.path(), kept.path()), tour::of_the_desk()]
    {
        names.extend(stops.into_iter().map(|stop| stop.name));
    }
    for (stop, picture) in STOPS {
        assert!(names.iter().any(|name| name == stop), "{stop}");
        assert!(pictures::ALL.iter().any(|(name, _)| *name == picture), "{picture}");
    }
    assert_eq!(STOPS.len(), pictures::ALL.len());
}

#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_GUIDE").map(PathBuf::from) else { return };
    let (first, second) = (Language::French, Language::Dari);
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, WIDE);
    take(&mut robot, &tour::of_the_entry(), &folder);
    let kept = tempfile::tempdir().unwrap();
    let case = entry::a_case(kept.path());
    let stops = tour::of_the_lock(&case, &kept.path().join("away"));
    take(&mut tour::at_lock(&case, first, second), &stops[..1], &folder);
    take(&mut whole_example(first, second), &tour::of_the_desk(), &folder);
}

/// At the example with all its exhibits, as people see it.
fn whole_example(first: Language, second: Language) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, WIDE);
    let folder = read_built_in(example::file).unwrap();
    let case = folder.case_file.case.clone();
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    robot
}

/// Goes along the stops and keeps the pictures of those that the guide shows.
fn take(robot: &mut Robot, stops: &[Stop], folder: &Path) {
    for stop in stops {
        shape(robot, WIDE, 100);
        (stop.go)(robot);
        let Some((_, name)) = STOPS.iter().find(|(at, _)| *at == stop.name) else { continue };
        shape(robot, SHOWN, 100);
        let png = png(&robot.pixels(1.0));
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
    }
}

/// A PNG of few colours, as the guide reads it: no filter, all in one piece.
fn png(picture: &RgbaImage) -> Vec<u8> {
    let colours = Colours::of(picture);
    let (width, height) = picture.dimensions();
    let bits = if colours.table.len() > 16 { 8 } else { 4 };
    let mut lines = Vec::new();
    for row in picture.rows() {
        lines.push(0);
        let numbers: Vec<u8> =
            row.map(|pixel| colours.number([pixel[0], pixel[1], pixel[2]])).collect();
        match bits {
            8 => lines.extend(numbers),
            _ => {
                lines.extend(numbers.chunks(2).map(|two| (two[0] << 4) | two.get(1).unwrap_or(&0)));
            }
        }
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&lines).unwrap();
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([bits, 3, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in [
        (b"IHDR", header),
        (b"PLTE", colours.table.concat()),
        (b"IDAT", packed.finish().unwrap()),
        (b"IEND", Vec::new()),
    ] {
        let mut sum = flate2::Crc::new();
        sum.update(kind);
        sum.update(&data);
        png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        png.extend(kind);
        png.extend(data);
        png.extend(sum.sum().to_be_bytes());
    }
    png
}

type Colour = [u8; 3];

/// The colours of a picture, and which of them stands for each it had.
struct Colours {
    table: Vec<Colour>,
    numbers: BTreeMap<Colour, u8>,
}

impl Colours {
    /// Halves the colours where they differ most, until there are as many heaps as colours are wanted.
    fn of(picture: &RgbaImage) -> Self {
        let mut counts = BTreeMap::<Colour, u64>::new();
        for pixel in picture.pixels() {
            *counts.entry([pixel[0], pixel[1], pixel[2]]).or_default() += 1;
        }
        let mut heaps = vec![counts.into_iter().collect::<Vec<(Colour, u64)>>()];
        while heaps.len() < COLOURS {
            let spread = |heap: &Vec<(Colour, u64)>| {
                let weight: u64 = heap.iter().map(|(_, count)| count).sum();
                let (_, range) = widest(heap);
                // Soft edges are few pixels, and what differs a little is not seen.
                u64::from(range) * u64::from(range) * weight.isqrt()
            };
            let Some(at) = (0..heaps.len()).max_by_key(|at| spread(&heaps[*at])) else { break };
            let mut heap = heaps.swap_remove(at);
            let (channel, range) = widest(&heap);
            if range == 0 {
                heaps.push(heap);
                break;
            }
            heap.sort_by_key(|(colour, _)| colour[channel]);
            let middle = u32::from(heap[0].0[channel]) + u32::from(range) / 2;
            let behind = heap.partition_point(|(colour, _)| u32::from(colour[channel]) <= middle);
            heaps.push(heap.split_off(behind));
            heaps.push(heap);
        }
        let mut heaps: Vec<(Colour, Vec<(Colour, u64)>)> =
            heaps.into_iter().map(|heap| (chief(&heap), heap)).collect();
        heaps.sort();
        let table: Vec<Colour> = heaps.iter().map(|(chief, _)| *chief).collect();
        let mut numbers = BTreeMap::new();
        for (colour, _) in heaps.iter().flat_map(|(_, heap)| heap) {
            let nearest = (0..table.len()).min_by_key(|at| distance(table[*at], *colour)).unwrap();
            numbers.insert(*colour, u8::try_from(nearest).unwrap());
        }
        Self { table, numbers }
    }

    fn number(&self, colour: Colour) -> u8 {
        self.numbers[&colour]
    }
}

/// The channel in which these colours differ most, and by how much.
fn widest(heap: &[(Colour, u64)]) -> (usize, u8) {
    let range = |channel: usize| {
        let values = || heap.iter().map(|(colour, _)| colour[channel]);
        values().max().unwrap_or(0) - values().min().unwrap_or(0)
    };
    (0..3).map(|channel| (channel, range(channel))).max_by_key(|(_, range)| *range).unwrap()
}

/// The colour most of these are: grounds keep theirs to the letter.
fn chief(heap: &[(Colour, u64)]) -> Colour {
    heap.iter().max_by_key(|(_, count)| *count).unwrap().0
}

fn distance(a: Colour, b: Colour) -> u32 {
    a.into_iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}
