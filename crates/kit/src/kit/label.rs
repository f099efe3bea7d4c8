//! Text on screen: size, line height and face by role and script, aligned by its own direction.

use iced::font::Weight;
use iced::widget::text::{LineHeight, Span, Wrapping};
use iced::widget::{column, container, rich_text, span, text};
use iced::{Color, Element, Font, Length, Never, Pixels, never};
use unicode_script::Script;

use super::access::{Mark, marked};
use super::context::{Both, Context};
use super::direction::{self, Direction, mirrored};
use super::tokens::{SPACE_16, Tokens};
use super::widget::ends::ends;
use super::widget::measured::measured;
use crate::domain::words::LangTag;
use crate::lang::Language;
use crate::lang::bidi::{direction_of, each_in_its_own, isolated, jointed, starts_against};
use crate::lang::language;

/// What a text is for; gives its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Caption,
    Body,
    /// The person's story; a question.
    Story,
    /// Title of a card.
    Card,
    /// Title of a screen.
    Title,
    /// The one big date, the question alone.
    Big,
}

impl Role {
    /// What is said beneath it in the other language, for whoever sits beside the person.
    #[must_use]
    pub fn smaller(self) -> Self {
        match self {
            Self::Caption | Self::Body => Self::Caption,
            Self::Story | Self::Card => Self::Body,
            Self::Title | Self::Big => Self::Card,
        }
    }

    /// Size of the letters and height of a line, logical px.
    #[must_use]
    pub fn measure(self, script: Script) -> (f32, f32) {
        let (size, line) = match self {
            Self::Caption => (13.0, 20.0),
            Self::Body => (15.0, 24.0),
            Self::Story => (17.0, 28.0),
            Self::Card => (20.0, 28.0),
            Self::Title => (26.0, 36.0),
            Self::Big => (34.0, 44.0),
        };
        match script {
            Script::Arabic => match self {
                Self::Caption => (14.0, 24.0),
                Self::Body => (16.0, 28.0),
                Self::Story => (18.0, 32.0),
                Self::Card => (22.0, 36.0),
                Self::Title => (28.0, 48.0),
                Self::Big => (36.0, 60.0),
            },
            // Vowel signs above the first line are cut off at less.
            Script::Tibetan => (size, (size * 2.0_f32).round()),
            Script::Ethiopic | Script::Bengali | Script::Han => {
                (size, (size * 1.6_f32).round().max(line))
            }
            _ => (size, line),
        }
    }
}

/// The face of the interface for a script.
#[must_use]
pub fn interface_font(script: Script, strong: bool) -> Font {
    let name = match script {
        Script::Arabic => "Noto Sans Arabic",
        other => shared_face(other).unwrap_or("Noto Sans"),
    };
    weighted(name, strong)
}

/// The face of the person's words and of the printed page for a script.
#[must_use]
pub fn story_font(script: Script, strong: bool) -> Font {
    let name = match script {
        Script::Arabic => "Noto Naskh Arabic",
        other => shared_face(other).unwrap_or("Noto Serif"),
    };
    weighted(name, strong)
}

fn shared_face(script: Script) -> Option<&'static str> {
    match script {
        Script::Tibetan => Some("Noto Serif Tibetan"),
        Script::Bengali => Some("Noto Sans Bengali"),
        Script::Ethiopic => Some("Noto Sans Ethiopic"),
        Script::Han => Some("Noto Sans CJK SC"),
        Script::Georgian => Some("Noto Sans Georgian"),
        Script::Armenian => Some("Noto Sans Armenian"),
        _ => None,
    }
}

fn weighted(name: &'static str, strong: bool) -> Font {
    let weight = if strong { Weight::Bold } else { Weight::Normal };
    Font { weight, ..Font::with_name(name) }
}

/// A text with its role; becomes an element. Long texts wrap; a text of the other direction than its
/// letters begin with is kept in order.
#[derive(Clone, Debug)]
pub struct Label {
    text: String,
    script: Script,
    direction: Direction,
    role: Role,
    strong: bool,
    story: bool,
    colour: Option<Color>,
    width: Length,
    /// Where it stands in its width, if not where its own direction begins.
    side: Option<Direction>,
    wrapping: Wrapping,
    /// Words of it that are marked, as they stand in it, and the ground they get.
    marked: Option<(Vec<String>, Color)>,
}

/// A text of the program in the language of the frame.
#[must_use]
pub fn label(cx: &Context<'_>, text: impl Into<String>) -> Label {
    in_language(cx.first.language(), text)
}

/// A text of the program in a language of the program.
#[must_use]
pub fn in_language(language: Language, text: impl Into<String>) -> Label {
    Label::new(text.into(), language.script(), language.direction())
}

/// Words of the case in the language they were told in: serif, in their own direction.
#[must_use]
pub fn told(tag: &LangTag, text: impl Into<String>) -> Label {
    let script = language::script(tag).unwrap_or(Script::Latin);
    Label { story: true, ..Label::new(text.into(), script, language::direction(tag)) }
}

impl Label {
    fn new(text: String, script: Script, direction: Direction) -> Self {
        Self {
            text,
            script,
            direction,
            role: Role::Body,
            strong: false,
            story: false,
            colour: None,
            width: Length::Shrink,
            side: None,
            wrapping: Wrapping::WordOrGlyph,
            marked: None,
        }
    }

    /// Gives it a role.
    #[must_use]
    pub fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    /// A state, a source, a caption.
    #[must_use]
    pub fn caption(self) -> Self {
        self.role(Role::Caption)
    }

    /// A card's title: larger and strong.
    #[must_use]
    pub fn card(self) -> Self {
        self.role(Role::Card).strong()
    }

    /// A screen's title: large and strong.
    #[must_use]
    pub fn title(self) -> Self {
        self.role(Role::Title).strong()
    }

    #[must_use]
    pub fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    /// In the serif face of the person's words.
    #[must_use]
    pub fn serif(self) -> Self {
        Self { story: true, ..self }
    }

    /// In the face of the interface, as words of the case stand in a list.
    #[must_use]
    pub fn sans(self) -> Self {
        Self { story: false, ..self }
    }

    /// In this colour; without one it takes the colour of what it stands in.
    #[must_use]
    pub fn colour(self, colour: Color) -> Self {
        Self { colour: Some(colour), ..self }
    }

    /// Fills the width, aligned by its own direction.
    #[must_use]
    pub fn fill(self) -> Self {
        Self { width: Length::Fill, ..self }
    }

    /// Fills the width from where the frame begins, as names in a list do, in whatever direction they run.
    #[must_use]
    pub fn fill_in_list(self, cx: &Context<'_>) -> Self {
        Self { width: Length::Fill, side: Some(cx.direction()), ..self }
    }

    /// Takes this width, aligned by its own direction.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// Its level among headings, if it stands over what follows.
    fn heading(&self) -> Option<u8> {
        match self.role {
            Role::Title => Some(1),
            Role::Card if self.strong => Some(2),
            _ => None,
        }
    }

    /// With these words marked wherever they stand in it.
    #[must_use]
    pub fn marking(self, words: Vec<String>, ground: Color) -> Self {
        Self { marked: Some((words, ground)).filter(|(words, _)| !words.is_empty()), ..self }
    }

    /// On one line, whatever its length.
    #[must_use]
    pub fn one_line(self) -> Self {
        Self { wrapping: Wrapping::None, ..self }
    }
}

impl<'a, Message: 'a> From<Label> for Element<'a, Message> {
    fn from(label: Label) -> Self {
        let (size, line) = label.role.measure(label.script);
        let font = if label.story {
            story_font(label.script, label.strong)
        } else {
            interface_font(label.script, label.strong)
        };
        let order = if label.wrapping == Wrapping::None { isolated } else { jointed };
        let words = begun(each_in_its_own(&label.text, label.direction, order), label.direction);
        let line = LineHeight::Absolute(Pixels(line));
        let shown: Element<'a, Message> = match &label.marked {
            Some((marked, ground)) => rich_text(spans(&words, marked, *ground))
                .font(font)
                .size(size)
                .line_height(line)
                .wrapping(label.wrapping)
                .color_maybe(label.colour)
                .on_link_click(never)
                .into(),
            None => {
                let shown = text(words)
                    .font(font)
                    .size(size)
                    .line_height(line)
                    .wrapping(label.wrapping)
                    .color_maybe(label.colour);
                measured(shown, label.wrapping != Wrapping::None)
            }
        };
        let shown = match (label.heading(), label.marked) {
            (Some(level), _) => marked(Mark::Heading(level), shown),
            (None, Some(_)) => marked(Mark::Words(label.text), shown),
            (None, None) => shown,
        };
        if label.width == Length::Shrink {
            return shown;
        }
        // A text aligned by itself leaves its box when it runs from right to left; a container does not.
        let side = label.side.unwrap_or(label.direction);
        container(shown).width(label.width).align_x(direction::start(side)).into()
    }
}

/// The text in parts, those that are marked on their ground.
fn spans(text: &str, marked: &[String], ground: Color) -> Vec<Span<'static, Never>> {
    let (mut parts, mut rest) = (Vec::new(), text);
    let next = |rest: &str| {
        let found = marked.iter().filter_map(|word| Some((rest.find(word.as_str())?, word.len())));
        found.min_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)))
    };
    while let Some((at, length)) = next(rest).filter(|(_, length)| *length > 0) {
        let (before, from) = rest.split_at(at);
        let (word, behind) = from.split_at(length);
        parts.extend((!before.is_empty()).then(|| span(before.to_owned())));
        let mark = |part: String| span(part).background(ground).underline(true);
        match direction_of(word) {
            Direction::LeftToRight => parts.push(mark(word.to_owned())),
            // The ground of a part that runs from right to left would begin at its start and go on to the right.
            Direction::RightToLeft => parts.extend(word.chars().map(|c| mark(c.to_string()))),
        }
        rest = behind;
    }
    parts.extend((!rest.is_empty()).then(|| span(rest.to_owned())));
    parts
}

/// The text with a direction mark where its first strong letter would turn the whole paragraph round.
fn begun(text: String, direction: Direction) -> String {
    let mark = match direction {
        Direction::LeftToRight => '\u{200E}',
        Direction::RightToLeft => '\u{200F}',
    };
    if !text.split('\n').any(|line| starts_against(line, direction)) {
        return text;
    }
    let mut marked = String::with_capacity(text.len() + 8);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            marked.push('\n');
        }
        marked.push(mark);
        marked.push_str(line);
    }
    marked
}

/// Both languages under one another where the frame begins, as they stand for the person: the second smaller, in
/// this colour or in that of what it stands in.
pub fn beneath<'a, Message: 'a>(
    cx: &Context<'a>,
    first: Label,
    second: Option<String>,
    colour: Option<Color>,
) -> Element<'a, Message> {
    let Some((second, translator)) = second.zip(cx.second) else { return first.into() };
    let second = in_language(translator.language(), second).role(first.role.smaller());
    let second = Label { colour, story: first.story, ..second };
    column![Element::from(first), Element::from(second)]
        .align_x(direction::start(cx.direction()))
        .into()
}

/// The same, filling the width.
fn all_beneath<'a, Message: 'a>(
    cx: &Context<'a>,
    first: Label,
    second: Option<String>,
) -> Element<'a, Message> {
    container(beneath(cx, first, second, Some(cx.tokens.ink_2)))
        .width(Length::Fill)
        .align_x(direction::start(cx.direction()))
        .into()
}

/// Both languages: the frame's at the start, the other at the end of the same line, softer; beneath it where
/// the line is too short for both. Turned to the person the other stands beneath at the same side.
pub fn both_ends<'a, Message: 'a>(
    cx: &Context<'a>,
    both: Both,
    role: Role,
    strong: bool,
) -> Element<'a, Message> {
    let first = Label { strong, ..label(cx, both.first).role(role) };
    if cx.facing_person {
        return all_beneath(cx, first, both.second);
    }
    let Some((second, translator)) = both.second.zip(cx.second) else {
        return first.fill().into();
    };
    let second = in_language(translator.language(), second).role(role).colour(cx.tokens.ink_2);
    mirrored(cx.direction(), ends(first, second, SPACE_16))
}

/// Both languages, one under the other, each filling the width from its own side; turned to the person both from
/// the side of the frame.
pub fn both_lines<'a, Message: 'a>(
    cx: &Context<'a>,
    both: Both,
    role: Role,
) -> Element<'a, Message> {
    let first = label(cx, both.first).role(role);
    if cx.facing_person {
        return all_beneath(cx, first, both.second);
    }
    let mut lines = column![Element::from(first.fill())];
    if let Some((second, translator)) = both.second.zip(cx.second) {
        lines = lines.push(Element::from(
            in_language(translator.language(), second).role(role).colour(cx.tokens.ink_2).fill(),
        ));
    }
    lines.into()
}

/// A caption in the colour of captions.
#[must_use]
pub fn caption(cx: &Context<'_>, text: impl Into<String>) -> Label {
    label(cx, text).caption().colour(cx.tokens.ink_3)
}

/// Help in the colour of help.
#[must_use]
pub fn help(cx: &Context<'_>, text: impl Into<String>) -> Label {
    label(cx, text).colour(cx.tokens.ink_2)
}

/// The colours of a scheme as iced's own theme, for what is drawn outside our widgets.
#[must_use]
pub fn base_theme(tokens: &Tokens) -> iced::Theme {
    iced::Theme::custom(
        format!("{:?}", tokens.scheme),
        iced::theme::Palette {
            background: tokens.paper,
            text: tokens.ink,
            primary: tokens.accent,
            success: tokens.accent,
            warning: tokens.amber,
            danger: tokens.amber,
        },
    )
}

#[cfg(test)]
mod tests {
    use iced::advanced::text::{Paragraph as _, Renderer as Sets};
    use iced::advanced::{Text, text};
    use iced::{Renderer, Size, alignment};

    use super::*;

    fn longest_line(shown: &str, width: f32) -> f32 {
        let set = Text {
            content: shown,
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(15.0),
            line_height: LineHeight::Absolute(Pixels(24.0)),
            font: interface_font(Script::Latin, false),
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        };
        <Renderer as Sets>::Paragraph::with_text(set).min_width()
    }

    #[test]
    fn what_is_marked_has_its_ground_beneath_it_in_either_direction() {
        for (words, marked) in [("نان کتاب", "کتاب"), ("pain livre", "pain")] {
            let parts = spans(words, &[marked.to_owned()], Color::BLACK);
            let set = Text {
                content: &parts[..],
                bounds: Size::new(400.0, 100.0),
                size: Pixels(15.0),
                line_height: LineHeight::Absolute(Pixels(24.0)),
                font: interface_font(Script::Arabic, false),
                align_x: text::Alignment::Default,
                align_y: alignment::Vertical::Top,
                shaping: text::Shaping::Advanced,
                wrapping: Wrapping::Word,
            };
            let set = <Renderer as Sets>::Paragraph::with_spans(set);
            // Both marked words stand at the left of the other.
            let bounds = |on: bool| {
                let of = parts.iter().enumerate().filter(move |(_, part)| part.underline == on);
                of.flat_map(|(at, _)| set.span_bounds(at)).collect::<Vec<_>>()
            };
            let end = bounds(true).iter().map(|one| one.x + one.width).fold(0.0, f32::max);
            let start = bounds(false).iter().map(|one| one.x).fold(f32::INFINITY, f32::min);
            assert!(end > 10.0 && end <= start + 0.5, "{words}: {end} {start}");
        }
    }

    #[test]
    fn no_line_of_mixed_directions_runs_over() {
        let texts = [
            (Direction::LeftToRight, "breakfast, إفطار, lunch (غداء) and dinner - عشاء, and tea"),
            (
                Direction::LeftToRight,
                "Une tante, leçons · \u{2068}Manifestations\u{2069} à Sanandaj",
            ),
            (Direction::RightToLeft, "پس از ۲۱ روز، در ۱۰ نومبر ۲۰۲۶، UNHCR مکتوب ۴۵۶۷ را فرستاد"),
            (
                Direction::RightToLeft,
                "در \u{2068}۱۰ نومبر ۲۰۲۶\u{2069} (\u{2068}تصدیق درخواست\u{2069}) گرفتن",
            ),
        ];
        for (direction, words) in texts {
            for width in (120..400).step_by(7).map(|width| width as f32) {
                let shown = begun(jointed(words, direction), direction);
                let over = longest_line(&shown, width) - width;
                // A comma behind such a run may hang out.
                assert!(over <= 6.0, "{words} in {width} px runs over by {over} px");
            }
        }
    }
}
