//! Language, title, labels and the few metadata a dossier may carry.
//!
//! No author, creator, producer, instance or date: they would say who worked where and when.

use lopdf::{Document, Object, Stream, dictionary};

use super::{Error, Finishing, Labels, catalog, name, text_string};

/// Entries of a catalog that act, carry files or keep traces; a writer library may set some.
const UNWANTED: [&[u8]; 12] = [
    b"PageLayout",
    b"OpenAction",
    b"AA",
    b"AcroForm",
    b"Names",
    b"Dests",
    b"AF",
    b"PieceInfo",
    b"OutputIntents",
    b"Collection",
    b"Metadata",
    b"Extensions",
];

/// Replaces everything the writer library said about the document.
pub(super) fn write(doc: &mut Document, finishing: &Finishing) -> Result<(), Error> {
    let packet = Stream::new(
        dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") },
        xmp(&finishing.title, &finishing.lang).into_bytes(),
    );
    // Left readable for whoever wants to see what is in it.
    let packet = doc.add_object(packet.with_compression(false));
    let info = doc.add_object(dictionary! { "Title" => text_string(&finishing.title) });
    for key in [&b"Info"[..], b"ID", b"Prev", b"XRefStm"] {
        doc.trailer.remove(key);
    }
    doc.trailer.set("Info", info);
    let catalog = catalog(doc)?;
    for key in UNWANTED {
        catalog.remove(key);
    }
    catalog.set("Metadata", packet);
    catalog.set("Lang", text_string(&finishing.lang));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLabels", dictionary! { "Nums" => labels(&finishing.labels) });
    Ok(())
}

fn labels(labels: &Labels) -> Vec<Object> {
    let mut range = dictionary! { "S" => name("D") };
    if let Labels::Prefixed(prefix) = labels {
        range.set("P", text_string(prefix));
    }
    vec![0.into(), range.into()]
}

/// A packet with title, language and form only.
fn xmp(title: &str, lang: &str) -> String {
    format!(
        concat!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n",
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n",
            "<dc:format>application/pdf</dc:format>\n",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n",
            "<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\n",
            "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"
        ),
        title = escaped(title),
        lang = escaped(lang)
    )
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for sign in words.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
    out
}
