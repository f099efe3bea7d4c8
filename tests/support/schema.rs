//! Whether the schema names every field of a case file.

/// Fields of a case file that its schema does not name, as paths.
pub(crate) fn unknown(case: &serde_json::Value) -> Vec<String> {
    let schema = schemars::schema_for!(recit::exchange::CaseFile);
    let schema = serde_json::to_value(schema).unwrap();
    let mut unknown = Vec::new();
    find_unknown(case, &schema, &schema, "case", &mut unknown);
    unknown
}

/// Fields of `value` that `schema` does not name, as paths. Follows `$ref`, `anyOf`, `oneOf`, lists and records.
fn find_unknown(
    value: &serde_json::Value,
    schema: &serde_json::Value,
    root: &serde_json::Value,
    at: &str,
    unknown: &mut Vec<String>,
) {
    let shapes = shapes(schema, root);
    match value {
        serde_json::Value::Object(fields) => {
            for (name, inner) in fields {
                // A record names its fields; a map holds any.
                let known: Vec<_> = shapes
                    .iter()
                    .filter_map(|shape| {
                        let any = &shape["additionalProperties"];
                        let named = shape["properties"].get(name);
                        named.or_else(|| any.is_object().then_some(any))
                    })
                    .collect();
                match known.first() {
                    Some(field) => {
                        find_unknown(inner, field, root, &format!("{at}.{name}"), unknown);
                    }
                    None => unknown.push(format!("{at}.{name}")),
                }
            }
        }
        serde_json::Value::Array(items) => {
            for shape in shapes.iter().filter(|shape| shape["items"].is_object()) {
                for item in items {
                    find_unknown(item, &shape["items"], root, at, unknown);
                }
            }
        }
        _ => {}
    }
}

/// A schema and everything it may stand for.
fn shapes<'a>(
    schema: &'a serde_json::Value,
    root: &'a serde_json::Value,
) -> Vec<&'a serde_json::Value> {
    let mut found = vec![schema];
    if let Some(name) = schema["$ref"].as_str() {
        found.extend(shapes(root.pointer(name.trim_start_matches('#')).unwrap(), root));
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        for inner in schema[key].as_array().into_iter().flatten() {
            found.extend(shapes(inner, root));
        }
    }
    found
}
