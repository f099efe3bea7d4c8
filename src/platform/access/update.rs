//! What can be read, in the words of AccessKit, and what is asked for, out of them.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use accesskit::{
    Action, ActionData, ActionRequest, Affine, Live, Node, NodeId, Rect, Role, TextPosition,
    TextSelection, Toggled, TreeId, TreeInfo, TreeUpdate,
};

use crate::domain::words::Words;
use crate::report::access::{self, Deed, Wish, Written};

/// Which field each line of a text belongs to, and how many Unicode scalars of the text are before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Runs(Arc<Mutex<HashMap<NodeId, (u64, usize)>>>);

impl Runs {
    fn lines(&self) -> MutexGuard<'_, HashMap<NodeId, (u64, usize)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is wished, if the window can do it.
    pub(super) fn wish(&self, request: ActionRequest) -> Option<Wish> {
        let deed = match (request.action, request.data) {
            (Action::Click, _) => Deed::Press,
            (Action::Focus, _) => Deed::Focus,
            (Action::ScrollIntoView, _) => Deed::Show,
            (Action::SetValue, Some(ActionData::Value(text))) => Deed::Write(Words::from(&*text)),
            (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
                let lines = self.lines();
                let at = |position: TextPosition| {
                    let (field, before) = lines.get(&position.node)?;
                    Some((*field, before + position.character_index))
                };
                let ((key, from), (_, to)) = (at(selection.anchor)?, at(selection.focus)?);
                return Some(Wish { key, deed: Deed::Select([from, to]) });
            }
            _ => return None,
        };
        Some(Wish { key: request.target_node.0, deed })
    }
}

/// The whole tree; the adapter finds out what of it is new.
pub(super) fn update(tree: &access::Tree, scale: f32, runs: &Runs) -> TreeUpdate {
    let mut nodes: Vec<(NodeId, Node)> =
        tree.nodes.iter().map(|node| (NodeId(node.key), made(node))).collect();
    let mut lines = HashMap::new();
    let mut texts = Vec::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        if at > 0
            && let Some((_, parent)) = nodes.get_mut(node.within)
        {
            parent.push_child(NodeId(node.key));
        }
        if let (Some(written), Some((_, field))) = (&node.written, nodes.get_mut(at)) {
            write(node.key, node.role, written, field, &mut texts, &mut lines);
        }
    }
    nodes.extend(texts);
    *runs.lines() = lines;
    let root = tree.nodes.first().map_or(NodeId(0), |node| NodeId(node.key));
    if let Some((_, window)) = nodes.first_mut() {
        window.set_transform(Affine::scale(f64::from(scale)));
    }
    let focus = tree.focus.and_then(|at| tree.nodes.get(at));
    TreeUpdate {
        nodes,
        tree: Some(TreeInfo::new(root)),
        tree_id: TreeId::ROOT,
        focus: focus.map_or(root, |node| NodeId(node.key)),
    }
}

fn made(node: &access::Node) -> Node {
    let (name, hint) = (node.name.as_str(), node.hint.as_str());
    let mut made = Node::new(role(node));
    if node.role == access::Role::Words {
        made.set_value(name);
    } else if !name.is_empty() {
        made.set_label(name);
    }
    if !hint.is_empty() {
        if node.role.is_field() {
            made.set_placeholder(hint);
        } else {
            made.set_description(hint);
        }
    }
    match node.role {
        access::Role::Heading(level) => made.set_level(usize::from(level)),
        access::Role::Said => made.set_live(Live::Polite),
        access::Role::Dialog => made.set_modal(),
        _ => {}
    }
    if let Some(is_on) = node.is_on {
        if node.role == access::Role::Row {
            made.set_selected(is_on);
        } else {
            made.set_toggled(Toggled::from(is_on));
        }
    }
    if let Some([number, of]) = node.place {
        made.set_position_in_set(number);
        made.set_size_of_set(of);
    }
    if node.takes_focus {
        made.add_action(Action::Focus);
    }
    if node.can_press {
        made.add_action(Action::Click);
    } else if node.role.is_called_by_its_words() {
        made.set_disabled();
    }
    made.add_action(Action::ScrollIntoView);
    let access::Bounds { x, y, width, height } = node.bounds;
    let [x, y, width, height] = [x, y, width, height].map(f64::from);
    if width > 0.0 && height > 0.0 {
        made.set_bounds(Rect::new(x, y, x + width, y + height));
    }
    made
}

fn role(node: &access::Node) -> Role {
    match node.role {
        access::Role::Window => Role::Window,
        access::Role::Group if node.name.is_blank() => Role::GenericContainer,
        access::Role::Group => Role::Group,
        access::Role::Dialog => Role::Dialog,
        access::Role::Said => Role::Status,
        access::Role::Words => Role::Label,
        access::Role::Heading(_) => Role::Heading,
        access::Role::Button => Role::Button,
        access::Role::Tick => Role::CheckBox,
        access::Role::Answer => Role::RadioButton,
        access::Role::Row => Role::ListItem,
        access::Role::Field => Role::TextInput,
        access::Role::Text => Role::MultilineTextInput,
        access::Role::Secret => Role::PasswordInput,
        access::Role::Picture => Role::Image,
        access::Role::Divider => Role::Splitter,
    }
}

fn line_id(key: u64, line: usize) -> NodeId {
    let mut hasher = DefaultHasher::new();
    (key, "line", line).hash(&mut hasher);
    NodeId(hasher.finish())
}

/// What is written, line by line, and where the caret stands in it.
fn write(
    key: u64,
    role: access::Role,
    written: &Written,
    field: &mut Node,
    texts: &mut Vec<(NodeId, Node)>,
    lines: &mut HashMap<NodeId, (u64, usize)>,
) {
    if written.is_writable {
        field.add_action(Action::SetValue);
    } else {
        field.set_read_only();
    }
    if role == access::Role::Secret {
        // Without a line it could not be written.
        let id = line_id(key, 0);
        texts.push((id, run("")));
        field.push_child(id);
        return;
    }
    field.add_action(Action::SetTextSelection);
    let [mut from, mut to] = [None, None];
    let mut before = 0;
    let text = written.text.as_str();
    let last = text.split('\n').count() - 1;
    for (number, line) in text.split_inclusive('\n').chain(ends_open(text)).enumerate() {
        let id = line_id(key, number);
        let letters = line.chars().count();
        for (found, scalars) in [(&mut from, 0), (&mut to, 1)] {
            let at = written.selection.get(scalars).copied().unwrap_or_default();
            let here = at >= before && (at < before + letters || number == last);
            if here && found.is_none() {
                let character_index = (at - before).min(letters);
                *found = Some(TextPosition { node: id, character_index });
            }
        }
        texts.push((id, run(line)));
        lines.insert(id, (key, before));
        field.push_child(id);
        before += letters;
    }
    if let (Some(anchor), Some(focus)) = (from, to) {
        field.set_text_selection(TextSelection { anchor, focus });
    }
}

/// The last line, where it is empty.
fn ends_open(text: &str) -> Option<&str> {
    (text.is_empty() || text.ends_with('\n')).then_some("")
}

fn run(line: &str) -> Node {
    let mut run = Node::new(Role::TextRun);
    run.set_value(line);
    let lengths: Vec<u8> = line.chars().map(|c| c.len_utf8() as u8).collect();
    run.set_character_lengths(lengths);
    let mut was_blank = true;
    let starts = line.chars().enumerate().filter_map(|(at, c)| {
        let starts = was_blank && !c.is_whitespace();
        was_blank = c.is_whitespace();
        u8::try_from(at).ok().filter(|_| starts)
    });
    run.set_word_starts(starts.collect::<Vec<u8>>());
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(text: &str, selection: [usize; 2]) -> access::Tree {
        let written = Some(Written { text: text.into(), selection, is_writable: true });
        let window = access::Node { key: 1, role: access::Role::Window, ..Default::default() };
        let role = access::Role::Text;
        let field = access::Node { key: 7, role, written, takes_focus: true, ..Default::default() };
        access::Tree { nodes: vec![window, field], focus: Some(1) }
    }

    fn node(update: &TreeUpdate, id: NodeId) -> &Node {
        &update.nodes.iter().find(|(found, _)| *found == id).unwrap().1
    }

    #[test]
    fn a_text_is_told_in_lines_and_the_caret_comes_back_as_it_went() {
        let runs = Runs::default();
        for (text, selection) in
            [("", [0, 0]), ("un\ndeux", [1, 5]), ("سلام\n", [5, 5]), ("é\n\nb", [2, 2])]
        {
            let update = update(&field(text, selection), 1.0, &runs);
            let told = node(&update, NodeId(7));
            let lines: String =
                told.children().iter().map(|id| node(&update, *id).value().unwrap()).collect();
            assert_eq!(lines, text);
            let request = ActionRequest {
                action: Action::SetTextSelection,
                target_tree: TreeId::ROOT,
                target_node: NodeId(7),
                data: Some(ActionData::SetTextSelection(*told.text_selection().unwrap())),
            };
            let wish = Wish { key: 7, deed: Deed::Select(selection) };
            assert_eq!(runs.wish(request), Some(wish), "{text:?}");
        }
    }

    #[test]
    fn of_a_secret_nothing_is_told_but_that_it_is_there() {
        let mut tree = field("montagne", [3, 3]);
        tree.nodes[1].role = access::Role::Secret;
        let update = update(&tree, 1.0, &Runs::default());
        assert!(update.nodes.iter().all(|(_, node)| node.value().is_none_or(str::is_empty)));
        let told = node(&update, NodeId(7));
        assert_eq!((told.value(), told.text_selection()), (None, None));
    }

    #[test]
    fn what_is_said_is_said_aloud_and_what_cannot_be_pressed_is_no_action() {
        let mut said = access::Node { role: access::Role::Said, ..Default::default() };
        assert_eq!(made(&said).live(), Some(Live::Polite));
        said.role = access::Role::Button;
        assert!(made(&said).is_disabled() && !made(&said).supports_action(Action::Click));
        said.can_press = true;
        assert!(!made(&said).is_disabled() && made(&said).supports_action(Action::Click));
    }
}
