//! What a picture gives to doubt: no sharp edge anywhere, a sheet that goes on beyond it.
//!
//! Both measures are taken from pixels the worker made, at the size in which a page is printed, and both are hints: a
//! picture that is neither blurred nor cut can look so (smoke, a white wall), and the reverse. So nothing is refused for
//! them, and they are not kept.
//!
//! *Blurred.* The picture is parted into squares. In each that holds some contrast, the steepest step between two
//! neighbouring pixels is set beside the whole contrast of the square: an edge in focus rises within two pixels, one
//! blurred by a lens or a moving hand over many. The picture is as sharp as its sharpest squares, so that a photograph
//! with a soft background is not called blurred. The ratio does not change with light or contrast, as the variance of a
//! Laplacian does.
//!
//! *Cut.* Only what looks like a sheet is looked at: much of the picture is of one light, grey tone. It is cut where
//! writing runs into a border, or where the sheet reaches one border while another border shows what it lies on.

use super::Raster;
use crate::report::photos::Doubts;

/// Sides of the squares, pixels: about three lines of print of a page 2339 pixels long.
const SQUARE: usize = 96;
/// Least contrast of a square that is looked at, against the lightest tenth of the picture, per cent; and of 255: more
/// than the grains of a dim room.
const CONTRAST: i32 = 20;
const GRAINS: i32 = 20;
/// Pixels before and behind along an edge that are taken together.
const ALONG: usize = 3;
/// Of the pixels of a square, one in so many may be steeper, lighter or darker than what counts: grains.
const FEW: usize = 250;
/// Of the squares with contrast, this share decides: the sharpest eighth.
const SHARPEST: usize = 8;
/// Squares with contrast below which nothing is said: a blank sheet, a wall.
const FEWEST: usize = 4;
/// Step against contrast, per cent, below which it is perhaps blurred. Pages drawn in the tests have
/// 41 or more
/// as a lens in focus draws them, 23 or less when an edge is smeared over nine pixels, a millimetre of paper.
const SHARP: i32 = 30;

/// The same, from which on no lens has seen it: a screenshot, which ends where the screen does.
const DRAWN: i32 = 90;

/// Light of the sheet against its lightest tenth, per cent, above which a pixel is sheet.
const SHEET: i32 = 72;
/// Difference between the colours of a pixel of the sheet against its light, per cent: lamps are yellow, wood more so.
const COLOURED: i32 = 30;
/// Share of the picture that is sheet, per cent, so that it is taken for one.
const MOSTLY: usize = 40;
/// Share of the sheet that is as light two pixels to the right and below, per cent: paper is smooth between the letters,
/// also where they stand dense (66 and more in the tests), what else is light and grey mostly is not (30).
const SMOOTH: usize = 45;
/// Against the same lightest tenth, per cent, beneath which it is as light.
const ALIKE: i32 = 10;
/// Against the same lightest tenth, per cent, beneath which a pixel is writing.
const WRITING: i32 = 55;
/// Breadth of the border that is looked at, of the shorter side: one hundredth, about two millimetres of a page.
const BORDER: usize = 100;
/// Pieces of writing at a border that are more than a stain and a fold.
const PIECES: usize = 4;
/// Share of a border that shows the sheet, per cent: above the first it reaches it, below the second it shows the table.
const REACHES: usize = 30;
const TABLE: usize = 10;

impl Raster {
    /// What the picture gives to doubt. Best asked at the size in which it is printed.
    #[must_use]
    pub fn doubts(&self) -> Doubts {
        let Some(tones) = Tones::of(self) else { return Doubts::default() };
        let sharp = tones.sharpness();
        Doubts {
            blurred: sharp.is_some_and(|sharp| sharp < SHARP),
            cut: sharp.is_none_or(|sharp| sharp < DRAWN) && tones.is_cut(),
        }
    }
}

/// The light of each pixel, and whether it has a colour of its own.
struct Tones {
    width: usize,
    height: usize,
    light: Vec<u8>,
    coloured: Vec<bool>,
}

impl Tones {
    fn of(raster: &Raster) -> Option<Self> {
        let (width, height) = (raster.width as usize, raster.height as usize);
        let (pixels, _) = raster.rgba.as_chunks::<4>();
        if pixels.len() != width * height || width < 2 * ALONG + 2 || height < 2 * ALONG + 2 {
            return None;
        }
        let light = |[red, green, blue, _]: &[u8; 4]| {
            ((u32::from(*red) * 77 + u32::from(*green) * 150 + u32::from(*blue) * 29) >> 8) as u8
        };
        let coloured = |[red, green, blue, _]: &[u8; 4]| {
            let most = i32::from(*red.max(green).max(blue));
            let least = i32::from(*red.min(green).min(blue));
            (most - least) * 100 > most * COLOURED
        };
        let coloured = pixels.iter().map(coloured).collect();
        Some(Self { width, height, light: pixels.iter().map(light).collect(), coloured })
    }

    fn at(&self, x: usize, y: usize) -> i32 {
        self.light.get(y * self.width + x).copied().map_or(0, i32::from)
    }

    /// Steepest step against contrast in the sharpest squares, per cent; none where there is too little to tell by.
    fn sharpness(&self) -> Option<i32> {
        let least = (self.lightest_tenth() * CONTRAST / 100).max(GRAINS);
        let along = [self.smoothed(1), self.smoothed(self.width)];
        let mut found = Vec::new();
        for top in (ALONG..self.height - ALONG).step_by(SQUARE) {
            for left in (ALONG..self.width - ALONG).step_by(SQUARE) {
                found.extend(self.sharpness_of(left, top, &along, least));
            }
        }
        if found.len() < FEWEST {
            return None;
        }
        found.sort_unstable_by(|a, b| b.cmp(a));
        found.get(found.len() / SHARPEST).copied()
    }

    /// Each pixel as the mean of those before and behind it, `next` places apart: single grains are no edge.
    fn smoothed(&self, next: usize) -> Vec<u8> {
        let reach = ALONG * next;
        let mean = |at: usize| {
            let first = at.saturating_sub(reach);
            let some = self.light.get(first..).unwrap_or_default().iter().step_by(next);
            let (sum, count) = some
                .take(2 * ALONG + 1)
                .fold((0_u32, 0_u32), |(sum, count), light| (sum + u32::from(*light), count + 1));
            (sum / count.max(1)) as u8
        };
        (0..self.light.len()).map(mean).collect()
    }

    /// The same of one square: steps to the right are told by means of what lies above and below, and the reverse.
    fn sharpness_of(
        &self,
        left: usize,
        top: usize,
        [across, down]: &[Vec<u8>; 2],
        least: i32,
    ) -> Option<i32> {
        let right = (left + SQUARE).min(self.width - ALONG - 1);
        let bottom = (top + SQUARE).min(self.height - ALONG - 1);
        let (mut lights, mut steps) = ([0_usize; 256], [0_usize; 256]);
        let note = |counts: &mut [usize; 256], value: u8| {
            if let Some(count) = counts.get_mut(usize::from(value)) {
                *count += 1;
            }
        };
        for y in top..bottom {
            let row = |of: &'_ [u8], y: usize| -> Vec<u8> {
                let from = y * self.width;
                of.get(from + left..=from + right).unwrap_or_default().to_vec()
            };
            let (here, beside, below) = (row(down, y), row(across, y), row(across, y + 1));
            let to_right = here.iter().zip(here.iter().skip(1)).map(|(a, b)| a.abs_diff(*b));
            let to_below = beside.iter().zip(&below).map(|(a, b)| a.abs_diff(*b));
            for (light, step) in here.iter().zip(to_right.zip(to_below)) {
                note(&mut lights, *light);
                note(&mut steps, step.0.max(step.1));
            }
        }
        let few = bottom.saturating_sub(top) * right.saturating_sub(left) / FEW;
        let darkest = 255 - highest(lights.iter().rev(), few);
        let contrast = highest(lights.iter(), few) - darkest;
        (contrast >= least).then(|| (highest(steps.iter(), few) * 100 / contrast).min(100))
    }

    /// The light above which a tenth of all pixels lies.
    fn lightest_tenth(&self) -> i32 {
        let mut counts = [0_usize; 256];
        for light in &self.light {
            if let Some(count) = counts.get_mut(usize::from(*light)) {
                *count += 1;
            }
        }
        highest(counts.iter(), self.light.len() / 10)
    }

    fn is_cut(&self) -> bool {
        let light = self.lightest_tenth();
        let sheet = |x: usize, y: usize| {
            let coloured = self.coloured.get(y * self.width + x).copied().unwrap_or(true);
            !coloured && self.at(x, y) * 100 >= light * SHEET
        };
        let writing = |x: usize, y: usize| self.at(x, y) * 100 < light * WRITING;
        let all = self.light.len();
        let of_sheet = (0..self.height)
            .map(|y| (0..self.width).filter(|x| sheet(*x, y)).count())
            .sum::<usize>();
        if of_sheet * 100 < all * MOSTLY {
            return false;
        }
        let alike = |a: i32, b: i32| (a - b).abs() * 100 < light * ALIKE;
        let smooth = |x: usize, y: usize| {
            let here = self.at(x, y);
            sheet(x, y) && alike(here, self.at(x + 2, y)) && alike(here, self.at(x, y + 2))
        };
        let smooth = (0..self.height - 2)
            .map(|y| (0..self.width - 2).filter(|x| smooth(*x, y)).count())
            .sum::<usize>();
        if smooth * 100 < of_sheet * SMOOTH {
            return false;
        }
        let deep = (self.width.min(self.height) / BORDER).max(2);
        let (last_x, last_y) = (self.width - 1, self.height - 1);
        // Each border as lines of pixels that lead from it inwards.
        let top = |along: usize, inward: usize| (along, inward);
        let bottom = |along: usize, inward: usize| (along, last_y - inward);
        let left = |along: usize, inward: usize| (inward, along);
        let right = |along: usize, inward: usize| (last_x - inward, along);
        type Place<'a> = &'a dyn Fn(usize, usize) -> (usize, usize);
        let borders: [(usize, Place<'_>); 4] = [
            (self.width, &top),
            (self.width, &bottom),
            (self.height, &left),
            (self.height, &right),
        ];
        let (mut reaches, mut table, mut written) = (false, false, false);
        for (length, place) in borders {
            let seen = |along: usize, what: &dyn Fn(usize, usize) -> bool| {
                (0..deep)
                    .filter(|inward| {
                        let (x, y) = place(along, *inward);
                        what(x, y)
                    })
                    .count()
            };
            let of_sheet = (0..length).filter(|at| seen(*at, &sheet) * 2 > deep).count();
            reaches |= of_sheet * 100 >= length * REACHES;
            table |= of_sheet * 100 < length * TABLE;
            // Writing is dark between two lights: the table beside a sheet is one piece at most.
            let dark: Vec<bool> = (0..length).map(|at| seen(at, &writing) > 0).collect();
            let pieces = dark.windows(2).filter(|pair| matches!(pair, [false, true])).count();
            written |= pieces >= PIECES && of_sheet * 100 >= length * REACHES;
        }
        written || (reaches && table)
    }
}

/// The highest of 256 values, counted from the least, where so few of them do not count.
fn highest<'a>(counts: impl DoubleEndedIterator<Item = &'a usize>, few: usize) -> i32 {
    let mut seen = 0;
    let above = counts.rev().take_while(|count| {
        seen += **count;
        seen <= few
    });
    (255 - above.count() as i32).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: usize = 827;
    const HEIGHT: usize = 1_169;

    /// A picture that is drawn by a rule for each pixel.
    struct Drawn {
        width: usize,
        height: usize,
        light: Vec<f32>,
    }

    impl Drawn {
        fn by(width: usize, height: usize, rule: impl Fn(usize, usize) -> f32) -> Self {
            let light = (0..width * height).map(|at| rule(at % width, at / width)).collect();
            Self { width, height, light }
        }

        fn at(&self, x: i64, y: i64) -> f32 {
            let x = x.clamp(0, self.width as i64 - 1) as usize;
            let y = y.clamp(0, self.height as i64 - 1) as usize;
            self.light.get(y * self.width + x).copied().unwrap()
        }

        /// Smeared over a square, twice, as a lens out of focus does.
        fn blurred(self, radius: i64) -> Self {
            let once = |from: &Self, across: bool| {
                Self::by(from.width, from.height, |x, y| {
                    let (x, y) = (x as i64, y as i64);
                    let sum: f32 = (-radius..=radius)
                        .map(|by| if across { from.at(x + by, y) } else { from.at(x, y + by) })
                        .sum();
                    sum / (2 * radius + 1) as f32
                })
            };
            let first = once(&once(&self, true), false);
            once(&once(&first, true), false)
        }

        /// Grains of a dim room, the same each time.
        fn grainy(mut self, most: f32) -> Self {
            let mut seed = 7_u32;
            for light in &mut self.light {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *light += ((seed >> 16) as f32 / 65_535.0 - 0.5) * 2.0 * most;
            }
            self
        }

        /// With less light and less contrast.
        fn dimmed(mut self, share: f32) -> Self {
            self.light.iter_mut().for_each(|light| *light *= share);
            self
        }

        fn raster(&self) -> Raster {
            let grey = |light: &f32| light.clamp(0.0, 255.0) as u8;
            let rgba =
                self.light.iter().flat_map(|light| [grey(light), grey(light), grey(light), 255]);
            Raster {
                width: self.width as u32,
                height: self.height as u32,
                rgba: rgba.collect(),
                pages: 1,
            }
        }
    }

    /// Whether a pixel of the sheet is written on: lines of letters of uneven breadth, with margins.
    fn is_written(x: i64, y: i64, margin: i64) -> bool {
        let (width, height) = (WIDTH as i64, HEIGHT as i64);
        if x < margin || y < margin || x >= width - margin || y >= height - margin {
            return false;
        }
        let line = (y - margin) % 24;
        let letter = (x - margin + (y - margin) / 24 * 5) % 13;
        line < 13 && (letter < 3 || (letter < 9 && line % 10 < 3))
    }

    const WHITE: f32 = 235.0;
    const INK: f32 = 40.0;

    fn sheet(margin: i64) -> Drawn {
        seen_from(0, 0, margin, 1.0, 90.0)
    }

    /// A page on a table, seen through a window that begins there and is so much larger than the page.
    fn seen_from(left: i64, top: i64, margin: i64, larger: f64, table: f32) -> Drawn {
        let (width, height) = ((WIDTH as f64 * larger) as usize, (HEIGHT as f64 * larger) as usize);
        Drawn::by(width, height, |x, y| {
            let (x, y) = (x as i64 + left, y as i64 + top);
            let on_it = (0..WIDTH as i64).contains(&x) && (0..HEIGHT as i64).contains(&y);
            match on_it {
                false => table,
                true if is_written(x, y, margin) => INK,
                true => WHITE,
            }
        })
    }

    fn sharpness(drawn: &Drawn) -> i32 {
        Tones::of(&drawn.raster()).unwrap().sharpness().unwrap()
    }

    #[test]
    fn a_sharp_page_is_told_from_the_same_one_blurred() {
        let sharp = sharpness(&sheet(60).blurred(1));
        assert!(sharp >= SHARP * 4 / 3, "as a lens in focus draws it: {sharp}");
        let mut before = sharp;
        for radius in [2, 3, 4, 6] {
            let softer = sharpness(&sheet(60).blurred(radius));
            assert!(softer <= before, "{radius}: {softer} after {before}");
            before = softer;
        }
        for radius in [3, 4, 6] {
            let blurred = sheet(60).blurred(radius);
            assert!(blurred.raster().doubts().blurred, "{radius}: {}", sharpness(&blurred));
        }
        assert!(!sheet(60).blurred(1).raster().doubts().blurred);
    }

    #[test]
    fn neither_dim_light_nor_its_grains_change_the_judgement() {
        for share in [1.0, 0.7, 0.45] {
            let sharp = sheet(60).blurred(1).dimmed(share).grainy(6.0);
            assert!(!sharp.raster().doubts().blurred, "{share}: {}", sharpness(&sharp));
            let soft = sheet(60).blurred(5).dimmed(share).grainy(6.0);
            assert!(soft.raster().doubts().blurred, "{share}: {}", sharpness(&soft));
        }
    }

    #[test]
    fn a_portrait_before_a_soft_ground_is_not_called_blurred() {
        // A fifth of the picture is in focus.
        let soft = sheet(60).blurred(8);
        let sharp = sheet(60).blurred(1);
        let mixed = Drawn::by(WIDTH, HEIGHT, |x, y| {
            let from = if y < HEIGHT / 5 { &sharp } else { &soft };
            from.at(x as i64, y as i64)
        });
        assert!(!mixed.raster().doubts().blurred, "{}", sharpness(&mixed));
    }

    #[test]
    fn of_what_shows_nothing_nothing_is_said() {
        for light in [0.0, 128.0, 255.0] {
            let blank = Drawn::by(600, 400, |_, _| light).grainy(5.0);
            assert_eq!(blank.raster().doubts(), Doubts::default());
        }
        let tiny = Raster { width: 2, height: 1, rgba: vec![0; 8], pages: 1 };
        assert_eq!(tiny.doubts(), Doubts::default());
        let lying = Raster { width: 900, height: 900, rgba: vec![0; 8], pages: 1 };
        assert_eq!(lying.doubts(), Doubts::default());
    }

    #[test]
    fn a_whole_page_is_told_from_one_cut_at_a_border() {
        let cut = |drawn: Drawn| drawn.blurred(1).raster().doubts().cut;
        assert!(!cut(sheet(60)), "as a scanner sees it, with its margins");
        assert!(!cut(seen_from(-80, -90, 60, 1.2, 90.0)), "whole on a dark table");
        assert!(!cut(seen_from(-80, -90, 60, 1.2, 20.0)), "whole on a black table");
        assert!(cut(seen_from(0, 0, -1, 1.0, 90.0)), "written to every border");
        assert!(cut(seen_from(120, 0, 60, 1.0, 90.0)), "its beginning is beyond the left border");
        assert!(cut(seen_from(0, 300, 60, 1.0, 90.0)), "its head is beyond the upper border");
        assert!(cut(seen_from(-80, -90, 60, 0.8, 90.0)), "right and below it goes on");
    }

    /// Photographs, scans and screenshots that were made for the example: whole sheets on a table, a passport, four
    /// screens. Two photocopies lie so that the sheet reaches the right border.
    #[test]
    fn the_pictures_of_the_example_are_sharp_and_mostly_whole() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/example/files");
        let (mut cut, mut seen) = (Vec::new(), 0);
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let Ok(picture) = image::open(entry.path()) else { continue };
            let (width, height) = (picture.width(), picture.height());
            let raster = Raster { width, height, rgba: picture.into_rgba8().into_raw(), pages: 1 };
            let (doubts, name) = (raster.doubts(), entry.file_name().into_string().unwrap());
            assert!(!doubts.blurred, "{name}: {:?}", Tones::of(&raster).unwrap().sharpness());
            cut.extend(doubts.cut.then_some(name));
            seen += 1;
        }
        assert!(seen > 15, "they are read");
        cut.sort();
        assert_eq!(cut, ["p06-recto.jpg", "p06-verso.jpg"]);
    }

    #[test]
    fn what_is_no_sheet_is_not_called_cut() {
        let scene = Drawn::by(900, 600, |x, y| ((x * 7 + y * 3) % 200) as f32 + 20.0);
        assert!(!scene.raster().doubts().cut);
        let gravel = Drawn::by(900, 600, |_, _| 150.0).grainy(90.0);
        assert!(!gravel.raster().doubts().cut, "light and grey, but no paper");
        let mut wood = seen_from(0, 0, -1, 1.0, 90.0).raster();
        for [_, _, blue, _] in wood.rgba.as_chunks_mut::<4>().0 {
            *blue /= 2;
        }
        assert!(!wood.doubts().cut, "coloured ground");
    }
}
