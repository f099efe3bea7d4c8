//! Phones and cards as Linux shows them: by its desktops, and by what is mounted.

use std::fs;
use std::path::{Path, PathBuf};

use directories::BaseDirs;

use crate::platform::folder::removable;
use crate::report::photos::{Device, DeviceKind};

/// How the desktop calls phones among what it shows as folders: by MTP, PTP and Apple's way.
const PHONES: [&str; 3] = ["mtp:", "gphoto2:", "afc:"];
/// Filesystems by which a phone is shown without a desktop.
const PHONE_SYSTEMS: [&str; 6] = [
    "fuse.jmtpfs",
    "fuse.simple-mtpfs",
    "fuse.go-mtpfs",
    "fuse.aft-mtp-mount",
    "fuse.mtpfs",
    "fuse.ifuse",
];
/// Where people mount by hand what they take away again.
const BY_HAND: [&str; 3] = ["/media", "/run/media", "/mnt"];
/// Of these, the one where disks stand that stay, too: there only what has the filesystem of a card or a stick counts.
const ANY_DISK: &str = "/mnt";
const CARD_SYSTEMS: [&str; 7] = ["vfat", "exfat", "ntfs", "ntfs3", "fuseblk", "hfsplus", "udf"];

/// What is connected now.
pub(in crate::platform) fn devices() -> Vec<Device> {
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let mut found = Vec::new();
    for folder in desktop_folders() {
        found.extend(phones_in(&folder));
    }
    found.extend(removable().into_iter().map(|folder| device(DeviceKind::Card, folder)));
    found.extend(mounted(&mounts));
    let mut known: Vec<Device> = Vec::new();
    for device in found {
        if !known.iter().any(|other| other.folder == device.folder) {
            known.push(device);
        }
    }
    known
}

/// Where desktops show phones as folders.
fn desktop_folders() -> Vec<PathBuf> {
    let Some(folders) = BaseDirs::new() else { return Vec::new() };
    let at_run_time = folders.runtime_dir().map(|run| run.join("gvfs"));
    at_run_time.into_iter().chain([folders.home_dir().join(".gvfs")]).collect()
}

fn phones_in(folder: &Path) -> Vec<Device> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut phones: Vec<PathBuf> = entries
        .filter(|entry| {
            let name = entry.file_name();
            PHONES.iter().any(|phone| name.as_encoded_bytes().starts_with(phone.as_bytes()))
        })
        .map(|entry| entry.path())
        .collect();
    phones.sort();
    phones.into_iter().map(|folder| device(DeviceKind::Phone, folder)).collect()
}

fn device(kind: DeviceKind, folder: PathBuf) -> Device {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let name = match kind {
        DeviceKind::Phone => called(&name),
        DeviceKind::Card => name.into_owned(),
    };
    Device { kind, name: name.into(), folder: folder.into() }
}

/// The maker and sort of a phone, of what the desktop calls it: `mtp:host=Maker_Sort_SERIAL`.
fn called(folder: &str) -> String {
    let host = folder.split_once("host=").map_or(folder, |(_, host)| host);
    let mut words: Vec<&str> = host.split(['_', ' ']).filter(|word| !word.is_empty()).collect();
    let serial = |word: &str| word.len() >= 8 && word.bytes().any(|byte| byte.is_ascii_digit());
    if words.len() > 1 && words.last().is_some_and(|word| serial(word)) {
        words.pop();
    }
    words.join(" ")
}

/// Phones and removable disks of `/proc/self/mountinfo` (proc(5)) that no desktop mounted.
fn mounted(mounts: &str) -> Vec<Device> {
    let mut found = Vec::new();
    for line in mounts.lines() {
        let Some((about, system)) = line.split_once(" - ") else { continue };
        let Some(place) = about.split(' ').nth(4) else { continue };
        let system = system.split(' ').next().unwrap_or_default();
        let place = PathBuf::from(unescaped(place));
        let by_hand =
            BY_HAND.iter().any(|root| place.starts_with(root) && place != Path::new(root));
        if PHONE_SYSTEMS.contains(&system) {
            found.push(device(DeviceKind::Phone, place));
        } else if by_hand && (!place.starts_with(ANY_DISK) || CARD_SYSTEMS.contains(&system)) {
            found.push(device(DeviceKind::Card, place));
        }
    }
    found
}

/// Blanks stand as three octal figures.
fn unescaped(place: &str) -> String {
    let blanks = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
    blanks.iter().fold(place.to_owned(), |place, (written, meant)| place.replace(written, meant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_and_cards_are_found_among_what_is_mounted() {
        let mounts = "\
24 1 8:1 / / rw - ext4 /dev/sda1 rw
31 24 8:17 / /media/amal/MA\\040CARTE rw shared:1 - vfat /dev/sdb1 rw
32 24 0:50 / /home/amal/phone rw - fuse.jmtpfs jmtpfs rw
33 24 0:51 / /mnt/server rw - nfs4 server:/all rw
34 24 0:52 / /mnt rw - tmpfs none rw
36 24 8:49 / /mnt/data rw - ext4 /dev/sdd1 rw
35 24 8:33 / /mnt/usb rw - exfat /dev/sdc1 rw";
        let found: Vec<_> = mounted(mounts)
            .into_iter()
            .map(|device| (device.kind, device.name.as_str().to_owned()))
            .collect();
        assert_eq!(
            found,
            [
                (DeviceKind::Card, "MA CARTE".to_owned()),
                (DeviceKind::Phone, "phone".to_owned()),
                (DeviceKind::Card, "usb".to_owned()),
            ]
        );
    }

    #[test]
    fn a_phone_is_called_by_its_maker_and_sort() {
        let root = tempfile::tempdir().unwrap();
        for name in ["mtp:host=Maker_Sort_6a_2A191JEG", "afc:host=00008030-000A", "sftp:host=x"] {
            fs::create_dir(root.path().join(name)).unwrap();
        }
        let names: Vec<String> =
            phones_in(root.path()).iter().map(|phone| phone.name.as_str().to_owned()).collect();
        assert_eq!(names, ["00008030-000A", "Maker Sort 6a"]);
    }
}
