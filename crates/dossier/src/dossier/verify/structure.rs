//! Is the file whole, unchanged, of one piece? And what do its labels say?

use std::collections::BTreeSet;

use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, Object, ObjectId};
use memchr::memmem;
use sha2::{Digest, Sha256};

use super::finding::Finding;
use super::links::is_name;
use super::reading::Reading;
use crate::dossier::finish::{ID_BYTES, hex};
use crate::report::proof::{Fault, FaultKind, VolumeFound};

/// Nodes of a tree of labels, and ranges in it.
const LABEL_NODES: usize = 10_000;

/// Every object that the cross-references name is there; the page tree is sound.
pub(super) fn structure(reading: &Reading<'_>) -> Finding {
    let doc = reading.doc;
    let mut finding = Finding::of(doc.reference_table.entries.len());
    finding.faults.clone_from(&reading.faults);
    let lost = doc.reference_table.entries.iter().filter(|(id, entry)| match entry {
        XrefEntry::Normal { generation, .. } => !doc.objects.contains_key(&(**id, *generation)),
        XrefEntry::Compressed { .. } => !doc.objects.contains_key(&(**id, 0)),
        XrefEntry::Free | XrefEntry::UnusableFree => false,
    });
    for _ in lost {
        finding.fault(Fault::new(FaultKind::ObjectLost));
    }
    if reading.pages.is_empty() {
        finding.fault(Fault::new(FaultKind::PageTree));
    }
    finding
}

/// The identifier is the hash of the file with zeros in its place.
pub(super) fn identity(bytes: &[u8], doc: &Document) -> Finding {
    let mut finding = Finding::of(1);
    if proven_identity(bytes, doc).is_none() {
        finding.fault(Fault::new(FaultKind::WrongIdentity));
    }
    finding
}

fn proven_identity(bytes: &[u8], doc: &Document) -> Option<()> {
    let ids = doc.trailer.get(b"ID").ok()?.as_array().ok()?;
    let [Object::String(first, _), Object::String(second, _)] = ids.as_slice() else {
        return None;
    };
    if first != second || first.len() != ID_BYTES {
        return None;
    }
    let digits = hex(first);
    let later = memmem::rfind(bytes, digits.as_bytes())?;
    let earlier = memmem::rfind(bytes.get(..later)?, digits.as_bytes())?;
    let zeros = "0".repeat(digits.len());
    let mut hasher = Sha256::new();
    hasher.update(bytes.get(..earlier)?);
    hasher.update(&zeros);
    hasher.update(bytes.get(earlier + digits.len()..later)?);
    hasher.update(&zeros);
    hasher.update(bytes.get(later + digits.len()..)?);
    (hasher.finalize().as_slice() == first).then_some(())
}

/// One revision, and everything in the file is used by it.
pub(super) fn nothing_hidden(bytes: &[u8], doc: &Document) -> Finding {
    let mut finding = Finding::of(doc.objects.len());
    let mark = b"startxref";
    if memmem::find(bytes, mark) != memmem::rfind(bytes, mark) {
        finding.fault(Fault::new(FaultKind::SeveralRevisions));
    }
    let used = reachable(doc);
    let carries = |object: &Object| {
        let kind = object.as_stream().map(|stream| stream.dict.get(b"Type"));
        kind.is_ok_and(|kind| is_name(kind.as_ref().copied(), b"ObjStm") || is_name(kind, b"XRef"))
    };
    let hidden = doc.objects.iter().filter(|(id, object)| !used.contains(id) && !carries(object));
    for _ in hidden {
        finding.fault(Fault::new(FaultKind::Unreferenced));
    }
    finding
}

fn reachable(doc: &Document) -> BTreeSet<ObjectId> {
    let mut used = BTreeSet::new();
    let mut open: Vec<&Object> = doc.trailer.iter().map(|(_, value)| value).collect();
    while let Some(object) = open.pop() {
        match object {
            Object::Reference(id) if used.insert(*id) => open.extend(doc.objects.get(id)),
            Object::Array(items) => open.extend(items),
            Object::Dictionary(dict) => open.extend(dict.iter().map(|(_, value)| value)),
            Object::Stream(stream) => open.extend(stream.dict.iter().map(|(_, value)| value)),
            _ => {}
        }
    }
    used
}

/// Labels are 1, 2, 3… (the volume that is sent) or a prefix with 1, 2, 3… (the one that stays).
pub(super) fn page_labels(reading: &Reading<'_>) -> (Finding, Option<VolumeFound>) {
    let mut finding = Finding::of(reading.pages.len());
    let labels = labels(reading.doc, reading.pages.len());
    let prefix: &str = match labels.first() {
        Some(Some(first)) => first.trim_end_matches(|sign: char| sign.is_ascii_digit()),
        _ => "",
    };
    let volume = match labels.first() {
        Some(Some(_)) if prefix.is_empty() => Some(VolumeFound::Sent),
        Some(Some(_)) => Some(VolumeFound::Kept),
        _ => None,
    };
    for (index, label) in labels.iter().enumerate() {
        if label.as_deref() != Some(&format!("{prefix}{}", index + 1)) {
            finding.fault(Fault::on_page(FaultKind::WrongLabel, index));
        }
    }
    (finding, volume)
}

/// The label of each page; `None` where the file says none that we use.
fn labels(doc: &Document, pages: usize) -> Vec<Option<String>> {
    let mut labels = vec![None; pages];
    let root = doc.catalog().and_then(|catalog| catalog.get_deref(b"PageLabels", doc));
    let Ok(root) = root else { return labels };
    let ranges = label_ranges(doc, root);
    for (place, (start, dict)) in ranges.iter().enumerate() {
        let end = ranges.get(place + 1).map_or(pages, |(next, _)| *next).min(pages);
        let prefix = dict.get_deref(b"P", doc).and_then(lopdf::decode_text_string);
        let prefix = prefix.unwrap_or_default();
        let first = dict.get_deref(b"St", doc).and_then(Object::as_i64).unwrap_or(1);
        let decimal = is_name(dict.get(b"S"), b"D");
        for (number, label) in labels.iter_mut().take(end).skip(*start).enumerate() {
            let number = first.saturating_add(number as i64);
            *label = decimal.then(|| format!("{prefix}{number}"));
        }
    }
    labels
}

fn label_ranges<'d>(doc: &'d Document, root: &'d Object) -> Vec<(usize, &'d Dictionary)> {
    let mut ranges = Vec::new();
    let mut open = vec![root];
    let mut left = LABEL_NODES;
    while let (Some(node), true) = (open.pop(), left > 0) {
        left -= 1;
        let Ok((_, Object::Dictionary(node))) = doc.dereference(node) else { continue };
        if let Ok(pairs) = node.get_deref(b"Nums", doc).and_then(Object::as_array) {
            for pair in pairs.chunks_exact(2).take(LABEL_NODES) {
                let [start, range] = pair else { continue };
                let start = start.as_i64().ok().and_then(|start| usize::try_from(start).ok());
                let range = doc.dereference(range).ok().and_then(|(_, range)| range.as_dict().ok());
                ranges.extend(start.zip(range));
            }
        }
        if let Ok(kids) = node.get_deref(b"Kids", doc).and_then(Object::as_array) {
            open.extend(kids);
        }
    }
    ranges.sort_by_key(|(start, _)| *start);
    ranges
}

/// Every page of the volume that is sent prints its place; the other volume prints no folio.
pub(super) fn folios(reading: &Reading<'_>, volume: Option<VolumeFound>) -> (Finding, Finding) {
    let kept = volume == Some(VolumeFound::Kept);
    let mut folios = Finding::of(reading.pages.len());
    let mut totals = Finding::of(if kept { 0 } else { reading.pages.len() });
    for (index, page) in reading.pages.iter().enumerate() {
        match page.folio {
            Some(_) if kept => folios.fault(Fault::on_page(FaultKind::UnexpectedFolio, index)),
            None if !kept => folios.fault(Fault::on_page(FaultKind::NoFolio, index)),
            Some(folio) => {
                if folio.number as usize != index + 1 {
                    folios.fault(Fault::on_page(FaultKind::WrongFolio, index));
                }
                if folio.total as usize != reading.pages.len() {
                    totals.fault(Fault::on_page(FaultKind::WrongTotal, index));
                }
            }
            None => {}
        }
    }
    (folios, totals)
}
