//! A long column of parts of different heights, of which only those in sight or at hand are made.
//!
//! Every part is made once, to know its height; it is made again when it comes into sight, when its content has
//! changed, when it is near the one worked on, or when something is looked for in the window: Tab, focus and tests find
//! parts out of sight as well. What a part keeps, its caret and its lines, stays while it is not made.

use std::any::Any;
use std::collections::HashMap;
use std::ops::Range;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// A part of the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Names it from one view to the next.
    pub key: u64,
    /// Another where its height may be another.
    pub content: u64,
}

/// Given through `Operation::custom` by the column: an operation that asks only for what has the keyboard says so
/// here, and the parts that are not made stay so.
#[derive(Clone, Copy, Debug, Default)]
pub struct OnlyAtHand(
    /// Whether what is made is enough.
    pub bool,
);

/// Says [`OnlyAtHand`], if it is asked.
pub fn only_at_hand(asked: &mut dyn Any) {
    if let Some(OnlyAtHand(only)) = asked.downcast_mut() {
        *only = true;
    }
}

/// A column of parts, `spacing` logical px apart. `at_hand` is the one that may have the keyboard.
pub fn sparse<'a, Message: 'a>(
    parts: Vec<Part>,
    spacing: f32,
    at_hand: Option<usize>,
    make: impl Fn(usize) -> Element<'a, Message> + 'a,
) -> Element<'a, Message> {
    let made = parts.iter().map(|_| None).collect();
    Element::new(Sparse { parts, spacing, at_hand, make: Box::new(make), made })
}

struct Sparse<'a, Message> {
    parts: Vec<Part>,
    spacing: f32,
    at_hand: Option<usize>,
    make: Box<dyn Fn(usize) -> Element<'a, Message> + 'a>,
    made: Vec<Option<Element<'a, Message>>>,
}

#[derive(Default)]
struct State {
    /// The keys of the trees.
    keys: Vec<u64>,
    width: f32,
    /// Height of each part as it was last laid out, by key: of which content, logical px.
    heights: HashMap<u64, (u64, f32)>,
    /// What of the column is in sight, logical px from its top.
    sight: Option<Range<f32>>,
    /// Whether each part is in the layout.
    laid: Vec<bool>,
    /// Something was looked for: all parts are to hear of the next event.
    all: bool,
}

impl State {
    fn is_laid(&self, at: usize) -> bool {
        self.laid.get(at).copied().unwrap_or_default()
    }
}

impl<'a, Message> Sparse<'a, Message> {
    /// A part, made if it was not.
    fn made(&mut self, at: usize, tree: &mut Tree) -> Option<&mut Element<'a, Message>> {
        let made = self.made.get_mut(at)?;
        if made.is_none() {
            let content = (self.make)(at);
            tree.diff(&content);
            *made = Some(content);
        }
        made.as_mut()
    }

    /// Which parts are to be laid out.
    fn wanted(&self, state: &State) -> Vec<bool> {
        // As much again above and beneath is ready before it is scrolled to.
        let sight = state.sight.clone().unwrap_or_default();
        let beyond = sight.end - sight.start;
        let ready = sight.start - beyond..sight.end + beyond;
        let mut top = 0.0;
        let wanted = self.parts.iter().enumerate().map(|(at, part)| {
            let Some((content, height)) = state.heights.get(&part.key) else { return true };
            let bottom = top + height;
            let is_ready = top < ready.end && bottom > ready.start;
            top = bottom + self.spacing;
            let at_hand = self.at_hand.is_some_and(|hand| hand.abs_diff(at) <= 1);
            state.all || at_hand || is_ready || *content != part.content
        });
        wanted.collect()
    }

    /// Whether a part in sight is not in the layout.
    fn lacks(&self, state: &State, layout: Layout<'_>, viewport: &Rectangle) -> bool {
        let mut parts = layout.children().zip(&state.laid);
        parts.any(|(part, laid)| !laid && part.bounds().intersects(viewport))
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Sparse<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        let keys: Vec<u64> = self.parts.iter().map(|part| part.key).collect();
        if state.keys != keys || tree.children.len() != keys.len() {
            let trees = std::mem::take(&mut tree.children);
            let mut kept: HashMap<u64, Tree> = state.keys.drain(..).zip(trees).collect();
            tree.children =
                keys.iter().map(|key| kept.remove(key).unwrap_or_else(Tree::empty)).collect();
            state.heights.retain(|key, _| keys.contains(key));
            state.keys = keys;
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        self.diff(tree);
        let state = tree.state.downcast_mut::<State>();
        let width = limits.max().width;
        if state.width != width {
            state.width = width;
            state.heights.clear();
        }
        let wanted = self.wanted(state);
        let limits = Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
        let mut nodes = Vec::with_capacity(self.parts.len());
        let mut top = 0.0;
        for (at, (part, wanted)) in self.parts.clone().into_iter().zip(&wanted).enumerate() {
            let Some(tree) = tree.children.get_mut(at) else { continue };
            let node = if *wanted && let Some(made) = self.made(at, tree) {
                let node = made.as_widget_mut().layout(tree, renderer, &limits);
                state.heights.insert(part.key, (part.content, node.size().height));
                node
            } else {
                let height = state.heights.get(&part.key).map_or(0.0, |(_, height)| *height);
                Node::new(Size::new(width, height))
            };
            let height = node.size().height;
            nodes.push(node.translate(Vector::new(0.0, top)));
            top += height + self.spacing;
        }
        state.laid = wanted;
        Node::with_children(Size::new(width, (top - self.spacing).max(0.0)), nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let mut only = OnlyAtHand::default();
        operation.custom(None, layout.bounds(), &mut only);
        let state = tree.state.downcast_mut::<State>();
        state.all |= !only.0;
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for (at, part) in layout.children().enumerate() {
                let is_laid = state.is_laid(at);
                let tree = tree.children.get_mut(at).filter(|_| is_laid || !only.0);
                let Some(tree) = tree else { continue };
                let Some(made) = self.made(at, tree) else { continue };
                let made = made.as_widget_mut();
                if is_laid {
                    made.operate(tree, part, renderer, operation);
                    continue;
                }
                let bounds = part.bounds();
                let limits = Limits::new(Size::ZERO, Size::new(bounds.width, f32::INFINITY));
                let node = made.layout(tree, renderer, &limits);
                let place = Vector::new(bounds.x, bounds.y);
                made.operate(tree, Layout::with_offset(place, &node), renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        let top = viewport.y - bounds.y;
        state.sight = Some(top..top + viewport.height);
        if self.lacks(state, layout, viewport) || state.all && state.laid.contains(&false) {
            shell.invalidate_layout();
            shell.request_redraw();
        } else {
            state.all = false;
        }
        for (at, part) in layout.children().enumerate() {
            let tree = tree.children.get_mut(at).filter(|_| state.is_laid(at));
            let Some(tree) = tree else { continue };
            let Some(made) = self.made(at, tree) else { continue };
            made.as_widget_mut()
                .update(tree, event, part, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        for (at, (part, tree)) in layout.children().zip(&tree.children).enumerate() {
            let made = self.made.get(at).and_then(Option::as_ref).filter(|_| state.is_laid(at));
            if let Some(made) = made.filter(|_| part.bounds().intersects(viewport)) {
                made.as_widget().draw(tree, renderer, theme, style, part, cursor, viewport);
            }
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        let parts = layout.children().zip(&tree.children).enumerate();
        let parts =
            parts.filter(|(at, (part, _))| state.is_laid(*at) && cursor.is_over(part.bounds()));
        let interactions = parts.filter_map(|(at, (part, tree))| {
            let made = self.made.get(at)?.as_ref()?.as_widget();
            Some(made.mouse_interaction(tree, part, cursor, viewport, renderer))
        });
        interactions.max().unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let state = tree.state.downcast_ref::<State>();
        let parts = self.made.iter_mut().zip(&mut tree.children).zip(layout.children());
        let shown = parts.zip(&state.laid).filter(|(_, laid)| **laid);
        let overlays: Vec<_> = shown
            .filter_map(|(((made, tree), part), _)| {
                let made = made.as_mut()?.as_widget_mut();
                made.overlay(tree, part, renderer, viewport, translation)
            })
            .collect();
        (!overlays.is_empty()).then(|| overlay::Group::with_children(overlays).overlay())
    }
}

#[cfg(test)]
mod tests;
