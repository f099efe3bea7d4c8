//! The open menu: its lines under one another in a box beside the place it was asked at.

use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Renderer as _, mouse, renderer};
use iced::widget::{column, container, row, space};
use iced::{
    Alignment, Background, Border, Element, Length, Point, Rectangle, Renderer, Size, Theme, Vector,
};

use super::Line;
use crate::kit::access::{Ends, Thing, listens};
use crate::kit::button::glyph;
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::label::{in_language, label};
use crate::kit::tokens::{
    ICON_16, RADIUS_8, RADIUS_12, SPACE_4, SPACE_8, SPACE_12, TARGET, Tokens,
};
use crate::kit::widget::popup::corner;
use crate::report::access::Role;

/// Its width, logical px; what is longer goes on beneath.
const WIDTH: f32 = 320.0;
/// Room around its lines, logical px.
const AROUND: f32 = SPACE_4;
/// Room for the rule between two things' lines, logical px.
const RULE: f32 = SPACE_8 + 1.0;

/// The lines laid out.
pub(super) struct Panel<'a, Message> {
    rows: Vec<(&'static str, Element<'a, Message>, Node)>,
    /// Where rules stand, logical px from the top of the lines.
    rules: Vec<f32>,
    /// Height of all lines, logical px.
    height: f32,
    /// Its box in the window.
    pub(super) bounds: Rectangle,
    tokens: Tokens,
}

impl<'a, Message: 'a> Panel<'a, Message> {
    /// Lays out lines, those of each thing apart from the others', beside a place of the window. What they keep is
    /// in `trees`: what was drawn of a text lasts as long.
    pub(super) fn new<'l>(
        (cx, in_both): (&Context<'a>, bool),
        lines: impl Iterator<Item = (&'l Line, usize)>,
        place: Rectangle,
        window: Size,
        renderer: &Renderer,
        trees: &mut Vec<Tree>,
    ) -> Self {
        let width = WIDTH.min(window.width - 2.0 * SPACE_8);
        let inner = width - 2.0 * AROUND;
        let limits = Limits::new(Size::new(inner, TARGET), Size::new(inner, f32::INFINITY));
        let (mut rows, mut rules, mut top) = (Vec::new(), Vec::new(), 0.0);
        let mut former = None;
        for (line, of) in lines {
            if former.replace(of).is_some_and(|former| former != of) {
                rules.push(top + RULE / 2.0);
                top += RULE;
            }
            let mut shown = drawn(cx, line, in_both);
            let at = rows.len();
            match trees.get_mut(at) {
                Some(tree) => tree.diff(&shown),
                None => trees.push(Tree::new(&shown)),
            }
            let Some(tree) = trees.get_mut(at) else { continue };
            let node = shown.as_widget_mut().layout(tree, renderer, &limits);
            let height = node.size().height;
            rows.push((line.id, shown, node.move_to(Point::new(0.0, top))));
            top += height;
        }
        let most = window.height - 2.0 * SPACE_8;
        let size = Size::new(width, (top + 2.0 * AROUND).min(most));
        let bounds = Rectangle::new(corner(place, size, window, cx.direction()), size);
        Self { rows, rules, height: top, bounds, tokens: *cx.tokens }
    }

    /// What of it is seen at once.
    fn inner(&self) -> Rectangle {
        self.bounds.shrink(AROUND)
    }

    /// How far it can be scrolled, logical px.
    pub(super) fn room(&self) -> f32 {
        (self.height - self.inner().height).max(0.0)
    }

    /// The line at a place of the window.
    pub(super) fn hit(&self, point: Point, offset: f32) -> Option<usize> {
        let inner = self.inner();
        let y = point.y - inner.y + offset;
        let on = |node: &Node| (node.bounds().y..node.bounds().y + node.size().height).contains(&y);
        let at = self.rows.iter().position(|(.., node)| on(node));
        at.filter(|_| inner.contains(point))
    }

    /// The offset at which a line is seen.
    pub(super) fn showing(&self, row: usize, offset: f32) -> f32 {
        let Some((.., node)) = self.rows.get(row) else { return offset };
        let (from, to) = (node.bounds().y, node.bounds().y + node.size().height);
        offset.min(from).max(to - self.inner().height)
    }

    /// Lets an operation look at it; `chosen` is the line the keyboard is on, `can` those that can be chosen. Which of them a
    /// screen reader chose.
    pub(super) fn operate(
        &mut self,
        (offset, trees): (f32, &mut [Tree]),
        (chosen, can): (Option<usize>, impl Fn(usize) -> bool),
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) -> Option<usize> {
        let mut pressed = None;
        let inner = self.inner();
        let moved = Vector::new(inner.x, inner.y - offset);
        operation.container(None, self.bounds);
        operation.traverse(&mut |operation| {
            let rows = self.rows.iter_mut().zip(trees.iter_mut()).enumerate();
            for (at, ((id, shown, node), tree)) in rows {
                let layout = Layout::with_offset(moved, node);
                let bounds = layout.bounds();
                operation.container(Some(&Id::new(id)), bounds);
                let told = listens(operation, bounds);
                if told {
                    let (has_keyboard, can_press) = (chosen == Some(at), can(at));
                    let mut thing =
                        Thing { role: Role::Button, has_keyboard, can_press, ..Thing::default() };
                    operation.custom(Some(&Id::new(id)), bounds, &mut thing);
                    pressed = thing.deed.map(|_| at).or(pressed);
                }
                operation.traverse(&mut |operation| {
                    shown.as_widget_mut().operate(tree, layout, renderer, operation);
                });
                if told {
                    operation.custom(None, bounds, &mut Ends);
                }
            }
        });
        pressed.filter(|row| can(*row))
    }

    /// Draws it; `chosen` is the line the pointer or the keyboard is on, `can` those that can be chosen.
    pub(super) fn draw(
        &self,
        (offset, chosen): (f32, Option<usize>),
        can: impl Fn(usize) -> bool,
        trees: &[Tree],
        renderer: &mut Renderer,
        theme: &Theme,
    ) {
        let (t, inner) = (&self.tokens, self.inner());
        let raised = Border { color: t.line_strong, width: t.border, radius: RADIUS_12.into() };
        fill(renderer, self.bounds, Background::Color(t.surface), raised);
        renderer.with_layer(inner, |renderer| {
            let moved = Vector::new(inner.x, inner.y - offset);
            for y in &self.rules {
                let line =
                    Rectangle { x: inner.x, y: moved.y + y, width: inner.width, height: t.border };
                fill(renderer, line, Background::Color(t.line), Border::default());
            }
            for (at, ((_, shown, node), tree)) in self.rows.iter().zip(trees).enumerate() {
                let layout = Layout::with_offset(moved, node);
                if chosen == Some(at) {
                    let width = t.border.max(2.0);
                    let around = Border { color: t.accent, width, radius: RADIUS_8.into() };
                    let ground = Background::Color(t.accent_soft);
                    fill(renderer, layout.bounds(), ground, around);
                }
                let ink = if can(at) { t.ink } else { t.ink_3 };
                let style = renderer::Style { text_color: ink };
                let nowhere = mouse::Cursor::Unavailable;
                shown.as_widget().draw(tree, renderer, theme, &style, layout, nowhere, &inner);
            }
        });
    }
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, ground: Background, border: Border) {
    let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
    renderer.fill_quad(quad, ground);
}

/// A line: its icon, its words, at the end the key that does the same.
fn drawn<'a, Message: 'a>(cx: &Context<'a>, line: &Line, in_both: bool) -> Element<'a, Message> {
    let ink = if line.can { cx.tokens.ink_2 } else { cx.tokens.ink_3 };
    let mut words = column![Element::from(label(cx, line.words.first.clone()).fill())];
    let second = line.words.second.clone().filter(|_| in_both);
    if let Some((second, translator)) = second.zip(cx.second) {
        let second = in_language(translator.language(), second).caption().colour(ink);
        words = words.push(Element::from(second.fill()));
    }
    let icon = match line.icon {
        Some(icon) => glyph(cx, icon, ICON_16),
        None => space().width(ICON_16).into(),
    };
    let mut parts = row![icon, words.width(Length::Fill)];
    if !line.key.is_empty() {
        parts =
            parts.push(Element::from(label(cx, line.key.clone()).caption().colour(ink).one_line()));
    }
    let parts = parts.spacing(SPACE_12).align_y(Alignment::Center).width(Length::Fill);
    container(mirrored(cx.direction(), parts))
        .padding([SPACE_4, SPACE_8])
        .width(Length::Fill)
        .align_y(Alignment::Center)
        .into()
}
