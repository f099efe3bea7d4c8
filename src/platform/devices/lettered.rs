//! What has a letter on Windows and can be taken out. Phones have none: their files are not those of a folder there.

use std::path::PathBuf;

use crate::report::photos::{Device, DeviceKind};

/// What is connected now.
#[cfg(windows)]
pub(in crate::platform) fn devices() -> Vec<Device> {
    let volumes = crate::sys::removable_volumes();
    volumes.into_iter().map(|volume| lettered(volume.root, volume.label)).collect()
}

/// A card or a stick with a letter, called as the system's own windows call it.
fn lettered(root: PathBuf, label: Option<String>) -> Device {
    let letter = root.to_string_lossy().trim_end_matches(['\\', '/']).to_owned();
    let name = label.map_or_else(|| letter.clone(), |label| format!("{label} ({letter})"));
    Device { kind: DeviceKind::Card, name: name.into(), folder: root.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_with_a_letter_is_called_by_both() {
        let called = |label: Option<&str>| lettered(r"E:\".into(), label.map(str::to_owned)).name;
        assert_eq!(called(Some("MA CARTE")).as_str(), "MA CARTE (E:)");
        assert_eq!(called(None).as_str(), "E:");
    }
}
