//! The way through the window on which a tree of what can be read is made, or one thing of it found again.

use std::any::Any;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use super::{Ends, Listens, Mark, Thing};
use crate::kit::widget::group::OneStop;
use crate::kit::widget::reveal::{Around, bring};
use crate::lang::bidi::without_isolates;
use crate::report::access::{Bounds, Deed, Node, Role, Tree, Wish};

/// Reads the window: everything in it that can be read, in the order in which the keyboard goes through it. `title` is
/// what the window is called.
pub fn read(title: &str) -> impl Operation<Tree> + use<> {
    Read(Walk::new(title, None))
}

/// Has one thing of the window do what is wished. What is pressed or written is done when the thing hears of the next
/// event.
pub fn act<T: Send + 'static>(wish: Wish) -> impl Operation<T> {
    Act(Walk::new("", Some(wish)))
}

struct Read(Walk);

struct Act(Walk);

macro_rules! walks {
    () => {
        fn scrollable(
            &mut self,
            _id: Option<&Id>,
            bounds: Rectangle,
            content: Rectangle,
            translation: Vector,
            _state: &mut dyn Scrollable,
        ) {
            self.0.scrollable(bounds, content, translation);
        }

        fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
            self.0.focusable(id, bounds, state);
        }

        fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
            self.0.words(bounds, text);
        }

        fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
            self.0.custom(id, bounds, state);
        }
    };
}

impl Operation<Tree> for Read {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Tree>)) {
        let depth = self.0.enter();
        operate(self);
        self.0.leave(depth);
    }

    walks!();

    fn finish(&self) -> Outcome<Tree> {
        Outcome::Some(self.0.tree.clone())
    }
}

impl<T: Send + 'static> Operation<T> for Act {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let depth = self.0.enter();
        operate(self);
        self.0.leave(depth);
    }

    walks!();

    fn finish(&self) -> Outcome<T> {
        match &self.0.found {
            Some((target, path)) => bring(*target, path),
            None => Outcome::None,
        }
    }
}

/// Something that was begun and has not ended.
enum Open {
    /// A node; whether it has a name already that words in it do not add to.
    Node(usize, bool),
    /// The label of the fields in it, once it was read.
    Labelled(Option<String>),
    Hint(String),
    Heading(u8),
    Place(usize, usize),
    /// Nothing that concerns what is in it.
    Nothing,
    /// What is in it is not said.
    Unsaid,
}

struct Walk {
    wish: Option<Wish>,
    tree: Tree,
    open: Vec<Open>,
    /// The lists around what comes, and how far what is in them is scrolled altogether.
    path: Vec<Around>,
    moved: Vec<Vector>,
    pending: Option<Around>,
    lists: usize,
    /// How many nodes of a kind stand in a node, and how many have the same name.
    counted: HashMap<u64, u64>,
    /// What was wished to be brought into sight.
    found: Option<(Rectangle, Vec<Around>)>,
}

fn hash(parts: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// A shown text without what only its lines need, and without pictures of the icon face.
fn plain(text: &str) -> String {
    let shown = without_isolates(text);
    let is_read =
        |c: &char| !matches!(c, '\u{200A}' | '\u{200E}' | '\u{200F}' | '\u{E000}'..='\u{F8FF}');
    let kept: String = shown.chars().filter(is_read).collect();
    kept.trim().to_owned()
}

/// The name a thing was given, if it has one that stays: other ids are numbers of this view.
fn own_name(id: Option<&Id>) -> Option<String> {
    let id = format!("{:?}", id?);
    Some(id.split('"').nth(1)?.to_owned())
}

impl Walk {
    fn new(title: &str, wish: Option<Wish>) -> Self {
        let window =
            Node { key: hash("window"), role: Role::Window, name: title.into(), ..Node::default() };
        Self {
            wish,
            tree: Tree { nodes: vec![window], focus: None },
            open: Vec::new(),
            path: Vec::new(),
            moved: vec![Vector::ZERO],
            pending: None,
            lists: 0,
            counted: HashMap::new(),
            found: None,
        }
    }

    fn enter(&mut self) -> usize {
        let depth = self.path.len();
        if let Some(list) = self.pending.take() {
            let moved = self.moved.last().copied().unwrap_or_default() + list.translation;
            self.path.push(list);
            self.moved.push(moved);
        }
        depth
    }

    fn leave(&mut self, depth: usize) {
        self.path.truncate(depth);
        self.moved.truncate(depth + 1);
    }

    fn scrollable(&mut self, bounds: Rectangle, content: Rectangle, translation: Vector) {
        self.pending = Some(Around { number: self.lists, bounds, content, translation });
        self.lists += 1;
    }

    /// The innermost node that is open.
    fn within(&self) -> (usize, bool) {
        let nodes = self.open.iter().rev();
        let mut nodes = nodes.filter_map(|open| match open {
            Open::Node(at, named) => Some((*at, *named)),
            _ => None,
        });
        nodes.next().unwrap_or_default()
    }

    /// What is open around what comes, no further than the innermost node.
    fn around(&self) -> impl Iterator<Item = &Open> {
        let open = self.open.iter().rev();
        open.take_while(|open| !matches!(open, Open::Node(at, _) if self.is_thing(*at)))
    }

    fn is_thing(&self, at: usize) -> bool {
        let role = self.tree.nodes.get(at).map_or(Role::Window, |node| node.role);
        role.is_called_by_its_words() || role.is_field() || role == Role::Divider
    }

    fn next_of(&mut self, counted: u64) -> u64 {
        let seen = self.counted.entry(counted).or_default();
        *seen += 1;
        *seen - 1
    }

    fn note(&mut self, id: Option<&Id>, bounds: Rectangle, node: Node) -> usize {
        let (within, _) = self.within();
        let key = match own_name(id) {
            Some(name) => {
                let named = hash(("named", name));
                match self.next_of(named) {
                    0 => named,
                    again => hash((named, again)),
                }
            }
            None => {
                let parent = self.tree.nodes.get(within).map_or(0, |node| node.key);
                let kind = hash((parent, node.role));
                let number = self.next_of(kind);
                hash((kind, number))
            }
        };
        let moved = self.moved.last().copied().unwrap_or_default();
        let Rectangle { x, y, width, height } = bounds - moved;
        let bounds_seen = Bounds { x, y, width, height };
        let at = self.tree.nodes.len();
        self.tree.nodes.push(Node { key, within, bounds: bounds_seen, ..node });
        let is_shown = |wish: &Wish| matches!(wish.deed, Deed::Focus | Deed::Show);
        if self.wish.as_ref().is_some_and(|wish| wish.key == key && is_shown(wish)) {
            self.found = Some((bounds, self.path.clone()));
        }
        at
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let (within, _) = self.within();
        let at =
            if self.is_thing(within) { within } else { self.note(id, bounds, Node::default()) };
        let Some(node) = self.tree.nodes.get_mut(at) else { return };
        node.takes_focus = true;
        if let Some(Wish { key, deed: Deed::Focus }) = &self.wish {
            if *key == node.key {
                state.focus();
            } else {
                state.unfocus();
            }
        }
        if state.is_focused() {
            self.tree.focus = Some(at);
        }
    }

    fn words(&mut self, bounds: Rectangle, text: &str) {
        let text = plain(text);
        let is_unsaid = self.open.iter().any(|open| matches!(open, Open::Unsaid));
        if text.is_empty() || is_unsaid {
            return;
        }
        let (within, named) = self.within();
        if let Some(node) = self.tree.nodes.get_mut(within) {
            if node.role.is_called_by_its_words() {
                if !named {
                    let before = node.name.as_str();
                    node.name =
                        if before.is_empty() { text } else { format!("{before}, {text}") }.into();
                }
                return;
            }
            let takes_words = matches!(node.role, Role::Dialog | Role::Group);
            if !named && takes_words && node.name.is_blank() {
                node.name = text.as_str().into();
            }
        }
        let mut role = Role::Words;
        for open in self.open.iter_mut().rev() {
            match open {
                Open::Heading(level) => role = Role::Heading(*level),
                Open::Labelled(label) => {
                    label.get_or_insert_with(|| text.clone());
                    break;
                }
                _ => {}
            }
        }
        self.note(None, bounds, Node { role, name: text.into(), ..Node::default() });
    }

    fn label(&self) -> Option<String> {
        self.open.iter().rev().find_map(|open| match open {
            Open::Labelled(label) => label.clone(),
            _ => None,
        })
    }

    fn thing(&mut self, id: Option<&Id>, bounds: Rectangle, thing: &mut Thing) {
        let hint = self.around().find_map(|open| match open {
            Open::Hint(hint) => Some(hint.clone()),
            _ => None,
        });
        let place = self.around().find_map(|open| match open {
            Open::Place(number, of) => Some([*number, *of]),
            _ => None,
        });
        let is_field = thing.role.is_field();
        let mut own_hint = thing.hint.take();
        let name = thing.name.take().or_else(|| {
            let label = self.label().filter(|_| is_field)?;
            // Several fields may have one label: what each asks for, or holds in the place of a value, tells them apart.
            Some(match own_hint.take() {
                Some(hint) => format!("{label}, {hint}"),
                None => label,
            })
        });
        let node = Node {
            role: thing.role,
            name: name.clone().unwrap_or_default().into(),
            hint: own_hint.or(hint).unwrap_or_default().into(),
            written: thing.written.take(),
            is_on: thing.is_on,
            can_press: thing.can_press,
            place,
            ..Node::default()
        };
        let at = self.note(id, bounds, node);
        self.open.push(Open::Node(at, name.is_some()));
        if thing.has_keyboard {
            self.tree.focus = Some(at);
        }
        let key = self.tree.nodes.get(at).map(|node| node.key);
        if let Some(wish) = self.wish.as_ref().filter(|wish| Some(wish.key) == key) {
            thing.deed = Some(wish.deed.clone());
        }
    }

    fn mark(&mut self, bounds: Rectangle, mark: &Mark) {
        let open = match mark {
            Mark::Part(role, name) => {
                let name = name.clone();
                let is_named = name.is_some();
                let name = name.unwrap_or_default().into();
                let at = self.note(None, bounds, Node { role: *role, name, ..Node::default() });
                Open::Node(at, is_named)
            }
            Mark::Labelled => Open::Labelled(None),
            Mark::Hint(words) => Open::Hint(words.clone()),
            Mark::Heading(level) => Open::Heading(*level),
            Mark::Place(number, of) => Open::Place(*number, *of),
            Mark::Words(words) => {
                self.words(bounds, words);
                Open::Nothing
            }
            Mark::Unsaid(words) => {
                self.words(bounds, words);
                Open::Unsaid
            }
        };
        self.open.push(open);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(Listens(listens)) = state.downcast_mut() {
            *listens = true;
        } else if let Some(thing) = state.downcast_mut() {
            self.thing(id, bounds, thing);
        } else if let Some(mark) = state.downcast_ref() {
            self.mark(bounds, mark);
        } else if state.is::<Ends>() {
            self.ends();
        } else if let Some(stop) = state.downcast_ref::<OneStop>() {
            if stop.ends {
                self.ends();
            } else {
                let name = self.label().unwrap_or_default().into();
                let at = self.note(None, bounds, Node { name, ..Node::default() });
                // Words in it do not name it: its label does, if there is one.
                self.open.push(Open::Node(at, true));
            }
        }
    }

    fn ends(&mut self) {
        if let Some(Open::Node(at, _)) = self.open.pop()
            && let Some(node) = self.tree.nodes.get_mut(at)
            && (node.role.is_called_by_its_words() || node.role.is_field())
            && node.name.is_blank()
        {
            // What shows a picture alone is called by what is said of it, a field by the form of what is typed in it.
            node.name = std::mem::take(&mut node.hint);
        }
    }
}
