//! The faces the window is drawn with, built in.

use std::borrow::Cow;

macro_rules! faces {
    ($($path:literal),* $(,)?) => {
        [$(Cow::Borrowed(include_bytes!(concat!("../../assets/", $path)).as_slice())),*]
    };
}

/// Every face, to be loaded once at start.
#[must_use]
pub fn all() -> Vec<Cow<'static, [u8]>> {
    faces![
        "icons/lucide-cut.ttf",
        "fonts/NotoSans-Regular.ttf",
        "fonts/NotoSans-Bold.ttf",
        "fonts/NotoSerif-Regular.ttf",
        "fonts/NotoSerif-Bold.ttf",
        "fonts/NotoSansArabic-Regular.ttf",
        "fonts/NotoSansArabic-Bold.ttf",
        "fonts/NotoNaskhArabic-Regular.ttf",
        "fonts/NotoNaskhArabic-Bold.ttf",
        "fonts/NotoSerifTibetan-Regular.ttf",
        "fonts/NotoSansBengali-Regular.ttf",
        "fonts/NotoSansEthiopic-Regular.ttf",
        "fonts/NotoSansGeorgian-Regular.ttf",
        "fonts/NotoSansArmenian-Regular.ttf",
        "fonts/NotoSansCJKsc-Cut.otf",
    ]
    .into_iter()
    .collect()
}
