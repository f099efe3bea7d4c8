//! Does the file say more than its pages, do more than being read, or lead elsewhere?

use lopdf::{Dictionary, Document, Object};

use super::finding::Finding;
use super::links::is_name;
use super::reading::Reading;
use crate::report::proof::{Fault, FaultKind};

/// Entries of a document information dictionary that name nobody and nothing.
const NEUTRAL_INFO: [&[u8]; 1] = [b"Title"];
/// Words of a metadata packet that tell of people, programs or times.
const TELLING: [&str; 11] = [
    "creator",
    "contributor",
    "publisher",
    "dc:date",
    "CreatorTool",
    "CreateDate",
    "ModifyDate",
    "MetadataDate",
    "Producer",
    "InstanceID",
    "History",
];
/// Entries that private programs, editors and thumbnails leave.
const LEFT_BEHIND: [&[u8]; 4] = [b"PieceInfo", b"LastModified", b"Thumb", b"Private"];
/// Entries and actions that act by themselves or on a click.
const ACTING: [&[u8]; 6] = [b"JS", b"JavaScript", b"OpenAction", b"AA", b"AcroForm", b"XFA"];
const ACTIONS: [&[u8]; 14] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ResetForm",
    b"ImportData",
    b"Named",
    b"Movie",
    b"Sound",
    b"Rendition",
    b"Hide",
    b"SetOCGState",
    b"Trans",
    b"GoTo3DView",
    b"RichMediaExecute",
];
const FILES: [&[u8]; 3] = [b"EmbeddedFiles", b"EF", b"AF"];
const LEADING_OUT: [&[u8]; 3] = [b"URI", b"GoToR", b"GoToE"];

/// What was found in all dictionaries of the file.
pub(super) struct Traces {
    pub(super) traces: Finding,
    pub(super) actions: Finding,
    pub(super) files: Finding,
    pub(super) external: Finding,
}

/// Looks into every dictionary of the file once.
pub(super) fn search(reading: &Reading<'_>) -> Traces {
    let doc = reading.doc;
    let count = doc.objects.len();
    let mut found = Traces {
        traces: Finding::of(count),
        actions: Finding::of(count),
        files: Finding::of(count),
        external: Finding::of(count),
    };
    let mut open: Vec<&Object> = doc.objects.values().collect();
    while let Some(object) = open.pop() {
        let dict = match object {
            Object::Array(items) => {
                open.extend(items);
                continue;
            }
            Object::Dictionary(dict) => dict,
            Object::Stream(stream) => {
                if stream.dict.has(b"F") {
                    found.external.fault(Fault::new(FaultKind::External));
                }
                &stream.dict
            }
            _ => continue,
        };
        found.judge(dict);
        open.extend(dict.iter().map(|(_, value)| value));
    }
    if !only_neutral_info(doc) {
        found.traces.fault(Fault::new(FaultKind::Trace));
    }
    if tells(doc) {
        found.traces.fault(Fault::new(FaultKind::Trace));
    }
    for (index, page) in reading.pages.iter().enumerate() {
        if has_other_annotations(doc, page.dict) {
            found.actions.fault(Fault::on_page(FaultKind::Acts, index));
        }
    }
    found
}

impl Traces {
    fn judge(&mut self, dict: &Dictionary) {
        let has = |keys: &[&[u8]]| keys.iter().any(|key| dict.has(key));
        let action = dict.get(b"S").and_then(Object::as_name).unwrap_or_default();
        let of_type = |name: &[u8]| dict.has_type(name);
        let is_catalog = of_type(b"Catalog");
        if has(&LEFT_BEHIND) || dict.has(b"Metadata") && !is_catalog {
            self.traces.fault(Fault::new(FaultKind::Trace));
        }
        if has(&ACTING) || ACTIONS.contains(&action) {
            self.actions.fault(Fault::new(FaultKind::Acts));
        }
        let attached = is_name(dict.get(b"Subtype"), b"FileAttachment");
        if has(&FILES) || of_type(b"EmbeddedFile") || of_type(b"Filespec") || attached {
            self.files.fault(Fault::new(FaultKind::File));
        }
        if dict.has(b"URI") || LEADING_OUT.contains(&action) {
            self.external.fault(Fault::new(FaultKind::External));
        }
    }
}

fn only_neutral_info(doc: &Document) -> bool {
    match doc.trailer.get_deref(b"Info", doc).and_then(Object::as_dict) {
        Ok(info) => info.iter().all(|(key, _)| NEUTRAL_INFO.contains(&key.as_slice())),
        Err(_) => true,
    }
}

fn tells(doc: &Document) -> bool {
    let packet = doc.catalog().and_then(|catalog| catalog.get_deref(b"Metadata", doc));
    let Ok(packet) = packet.and_then(Object::as_stream) else { return false };
    match packet.get_plain_content_with_limit(1 << 20) {
        Ok(bytes) => {
            let words = String::from_utf8_lossy(&bytes).into_owned();
            TELLING.iter().any(|word| words.contains(word))
        }
        Err(_) => true,
    }
}

/// Anything but links: notes bear names and dates, media act, forms ask.
fn has_other_annotations(doc: &Document, page: &Dictionary) -> bool {
    let annots = page.get_deref(b"Annots", doc).and_then(Object::as_array);
    let annots = annots.map(Vec::as_slice).unwrap_or_default().iter();
    let mut dicts = annots.filter_map(|annot| doc.dereference(annot).ok()?.1.as_dict().ok());
    dicts.any(|dict| {
        !matches!(dict.get(b"Subtype").and_then(Object::as_name), Ok(b"Link" | b"FileAttachment"))
    })
}

/// The document says its language by a well-formed tag.
pub(super) fn language(doc: &Document) -> Finding {
    let mut finding = Finding::of(1);
    let lang = doc.catalog().and_then(|catalog| catalog.get_deref(b"Lang", doc));
    let lang = lang.and_then(lopdf::decode_text_string).unwrap_or_default();
    let mut parts = lang.split('-');
    let primary = parts.next().unwrap_or_default();
    let letters = primary.chars().all(|sign| sign.is_ascii_alphabetic());
    let rest = |part: &str| {
        (1..=8).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_alphanumeric())
    };
    if !(letters && (2..=8).contains(&primary.len()) && parts.all(rest)) {
        finding.fault(Fault::new(FaultKind::NoLanguage));
    }
    finding
}

/// Readers show its title, and its bookmarks if it has any.
pub(super) fn display(doc: &Document, has_bookmarks: bool) -> Finding {
    let mut finding = Finding::of(1);
    let Ok(catalog) = doc.catalog() else { return finding };
    let wishes = catalog.get_deref(b"ViewerPreferences", doc).and_then(Object::as_dict);
    let title = wishes.and_then(|wishes| wishes.get(b"DisplayDocTitle")).and_then(Object::as_bool);
    let shown = is_name(catalog.get_deref(b"PageMode", doc), b"UseOutlines");
    if !title.unwrap_or(false) || has_bookmarks && !shown {
        finding.fault(Fault::new(FaultKind::NotSet));
    }
    finding
}
