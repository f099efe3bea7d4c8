//! The font files of `assets/fonts` and the icons, each under the name of its file.
//!
//! Statics, not constants: the window, the PDF and the worker share one copy in the program.

macro_rules! faces {
    ($($(#[$about:meta])* $name:ident = $path:literal;)*) => {
        $($(#[$about])* pub static $name: &[u8] = include_bytes!(concat!("../../../assets/", $path));)*
    };
}

faces! {
    /// The icons of the window that are used, of Lucide.
    LUCIDE = "icons/lucide-cut.ttf";
    /// Latin, Greek and Cyrillic, without serifs.
    SANS = "fonts/NotoSans-Regular.ttf";
    /// Its bold.
    SANS_BOLD = "fonts/NotoSans-Bold.ttf";
    /// Its italic.
    SANS_ITALIC = "fonts/NotoSans-Italic.ttf";
    /// Its bold italic.
    SANS_BOLD_ITALIC = "fonts/NotoSans-BoldItalic.ttf";
    /// Latin, Greek and Cyrillic, with serifs.
    SERIF = "fonts/NotoSerif-Regular.ttf";
    /// Its bold.
    SERIF_BOLD = "fonts/NotoSerif-Bold.ttf";
    /// Its italic.
    SERIF_ITALIC = "fonts/NotoSerif-Italic.ttf";
    /// Its bold italic.
    SERIF_BOLD_ITALIC = "fonts/NotoSerif-BoldItalic.ttf";
    /// Arabic script for labels.
    ARABIC = "fonts/NotoSansArabic-Regular.ttf";
    /// Its bold.
    ARABIC_BOLD = "fonts/NotoSansArabic-Bold.ttf";
    /// Arabic script for reading.
    NASKH = "fonts/NotoNaskhArabic-Regular.ttf";
    /// Its bold.
    NASKH_BOLD = "fonts/NotoNaskhArabic-Bold.ttf";
    /// Tibetan.
    TIBETAN = "fonts/NotoSerifTibetan-Regular.ttf";
    /// Its bold.
    TIBETAN_BOLD = "fonts/NotoSerifTibetan-Bold.ttf";
    /// Bengali.
    BENGALI = "fonts/NotoSansBengali-Regular.ttf";
    /// Its bold.
    BENGALI_BOLD = "fonts/NotoSansBengali-Bold.ttf";
    /// Ethiopic.
    ETHIOPIC = "fonts/NotoSansEthiopic-Regular.ttf";
    /// Its bold.
    ETHIOPIC_BOLD = "fonts/NotoSansEthiopic-Bold.ttf";
    /// Georgian, without serifs.
    GEORGIAN = "fonts/NotoSansGeorgian-Regular.ttf";
    /// Its bold.
    GEORGIAN_BOLD = "fonts/NotoSansGeorgian-Bold.ttf";
    /// Georgian, with serifs.
    GEORGIAN_SERIF = "fonts/NotoSerifGeorgian-Regular.ttf";
    /// Its bold.
    GEORGIAN_SERIF_BOLD = "fonts/NotoSerifGeorgian-Bold.ttf";
    /// Armenian, without serifs.
    ARMENIAN = "fonts/NotoSansArmenian-Regular.ttf";
    /// Its bold.
    ARMENIAN_BOLD = "fonts/NotoSansArmenian-Bold.ttf";
    /// Armenian, with serifs.
    ARMENIAN_SERIF = "fonts/NotoSerifArmenian-Regular.ttf";
    /// Its bold.
    ARMENIAN_SERIF_BOLD = "fonts/NotoSerifArmenian-Bold.ttf";
    /// Simplified Chinese, the letters in common use.
    HAN = "fonts/NotoSansCJKsc-Cut.otf";
}
