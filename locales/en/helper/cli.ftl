# Command line. An error says what happened, that nothing is lost, and what to do.

cli-about = Récit: from a told life to a printed dossier, encrypted on this machine.
cli-about-example = Opens the fictional example and writes its dossier
cli-about-open = Opens the window on an encrypted case, which asks for its passphrase
cli-about-new = Makes an empty encrypted case and prints its folder
cli-about-import = Makes an encrypted case of an exchange folder and prints its folder
cli-about-export = Writes an encrypted case in clear, into an exchange folder
cli-about-apply = Applies a list of changes, one save each
cli-about-heads = Compares the versions of a case written in two places
cli-about-settle = Makes one version of several
cli-about-history = Lists the saves before
cli-arg-keep = The version to keep, by its number; both: both, put together
cli-arg-prefer = With both: the number of the version to follow where only one answer is possible
cli-arg-version = Reads the version of this number (see heads)
cli-arg-save = Reads the save of this number (see history)
cli-about-tidy = Moves the files of an encrypted dossier that do not open into a folder “set-aside”; nothing is deleted
cli-about-build = Makes the PDF
cli-about-check = Shows points to re-read and deadlines
cli-about-verify = Proves the links, bookmarks, numbers and text of a dossier
cli-about-guide = Writes the guide for the helper, one page per step
cli-about-date = Shows how a told date is understood
cli-about-schema = Prints a JSON Schema
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-exit-codes =
    Exit codes: 0 done; 1 done, with points that need a person; 2 wrong use;
    3 cannot be read; 4 wrong passphrase; 5 cannot be written;
    130 stopped (Ctrl-C).
cli-arg-help = Shows this help
cli-arg-program-version = Shows the version, and what the program was built from
cli-arg-out = Where to write the dossier (else ./recit-exemple.pdf)
cli-arg-no-window = Opens no window
cli-arg-workspace = Folder to keep the encrypted case in
cli-arg-exchange = Exchange folder: case.json and its files
cli-arg-exchange-new = Exchange folder to write; it must be empty or not exist
cli-arg-case = Encrypted case: the folder of the r-*.age files
cli-arg-case-or-file = Encrypted case, or one of its files
cli-arg-source = Encrypted case, or exchange folder
cli-arg-changes = List of changes, in JSON
cli-arg-passphrase-stdin = Reads the passphrase from the first line of standard input
cli-arg-generate = Draws the passphrase by chance instead of reading it: words or digits. The first line printed is that passphrase, once; the second is the place
cli-arg-generate-lang = Language of the words drawn: fr, en, fa-AF (otherwise the system's)
cli-arg-weak-passphrase = Take this passphrase even if it is too easy to guess
cli-arg-recovery-code = Also makes a recovery code and shows it once
cli-arg-plain = Confirms that everything will be written in clear
cli-arg-build = Which dossier: ofpra (the default), keep or working
cli-arg-set = Setting key=value, for example chronology=yes; may be repeated
cli-arg-output = Where to write the PDF
cli-arg-report = Where to write the report, in JSON
cli-arg-today = Day to count from (else today)
cli-arg-json = Answers in JSON, in a stable form
cli-arg-pdf = The PDF
cli-arg-text = The date, as it was told
cli-arg-guide-lang = Language of the person for the page of keys, beside French: en, fa-AF
cli-arg-lang = Language of the date: fr, en, fa-AF, ar, am, tr…
cli-arg-calendar = Calendar of the date: gregorian, julian, solar_hijri_iran, solar_hijri_afghan, lunar_hijri, ethiopian
cli-arg-told-on = Day the date is told, from which “two years ago” counts
cli-arg-born = Birth of the person, from which an age counts
cli-arg-schema = case, changes or report
cli-usage-no-such-command = "{ $command }" is not a command. "recit --help" shows the commands.
cli-usage-no-such-option = "{ $option }" is not an option here. "recit --help" shows what there is.
cli-usage-missing = Missing: { $arguments }. "recit --help" shows what is needed.
cli-usage-bad-value = "{ $value }" does not fit { $option }.
cli-usage-conflict = { $option } and { $other } do not go together. Keep one of them.
cli-usage-other = This command is not complete. "recit --help" shows what is needed.
cli-window-not-set = No screen can be reached from here (neither DISPLAY nor WAYLAND_DISPLAY). Start Récit from a graphical desktop; "recit --help" shows what works without a window.
cli-window-on-network = The screen that DISPLAY names would be reached through the network; Récit shows nothing there. Start it on the computer in front of you.
cli-window-bus-on-network = DBUS_SESSION_BUS_ADDRESS leads through the network; Récit opens no window. Correct or remove this variable, then try again.
cli-window-libraries =
    To open a window, this system lacks: { $libraries }.
    On Debian or Ubuntu: sudo apt-get install --no-install-recommends { $packages }
cli-window-failed = The window could not open. "recit --help" shows what works without a window.
cli-window-crashed = The window stopped several times in a row. The last save is intact; start Récit again.
cli-window-replaced = The program was replaced by another version while it was open. What was open is saved. Close Récit and start it again.
cli-window-no-broker = "--desk" is not started by hand. Start: recit
cli-cannot-read = Cannot read { $path }: { $why }.
cli-cannot-write = Cannot write { $path }: { $why }. Nothing else was changed.
cli-too-large = { $path } is too large (more than { $most } MiB).
cli-why-not-found = it does not exist
cli-why-denied = the system does not allow it
cli-why-not-here = a sync service keeps it, and it is not on this computer
cli-why-exists = it exists already
cli-why-full = there is no space left
cli-why-read-only = this disk can only be read
cli-why-folder = it is not of the right kind (folder or file)
cli-why-not-a-file = it is not an ordinary file
cli-why-other = system error
cli-not-a-source = { $path } is neither an encrypted case (r-*.age) nor an exchange folder (case.json).
cli-passphrase-needed = This case is encrypted. Add --passphrase-stdin and give the passphrase on standard input.
cli-stopped = Stopped. Nothing of what was begun stays.
cli-begun-stays = What was begun could not be deleted: { $path }. All of it is encrypted; delete this folder.
cli-unknown-fields =
    { $count ->
         [one] One field at the top is unknown to this version: it is kept as it is, but neither shown nor printed. A field name misspelt?
        *[other] { $count } fields at the top are unknown to this version: they are kept as they are, but neither shown nor printed. Field names misspelt?
     }
cli-import-unread = File { $id } is kept as it is, but cannot be printed: { $fault }.
cli-generated = Above is the passphrase: copy it onto paper, it will not be shown again. Without it, nobody can open this case.
cli-progress-files = Files prepared: { $done } of { $of }
cli-progress-pages = Laying out the pages
cli-progress-writing = Writing the PDF
cli-progress-proof = Checking
cli-progress-keys = Preparing the keys
cli-progress-storing = Files encrypted: { $done } of { $of }
cli-progress-saving = Saving
cli-progress-export = Files written: { $done } of { $of }
cli-no-worker = The program cannot find itself, so it cannot read attached files in safety.
cli-seal-gap = Protection missing on this computer: { $layer }.
seal-layer-files = limited access to files
seal-layer-tcp = no network connections
seal-layer-scope = isolation from other programs
seal-layer-calls = limited system calls
seal-layer-programs = no other program started
seal-layer-memory = limited memory
seal-layer-time = limited computing time
seal-layer-dumps = no memory image
cli-exchange-too-large = case.json is too large (over 64 MiB).
cli-exchange-too-many = { $list } holds too many records: { $most } at most. Keep those that serve the account, or make two cases.
cli-exchange-file-too-large = The file { $id } is too large: { $most } GiB at most. Keep an extract of it, or hand it over separately.
cli-exchange-file-changed = The file { $id } changed while it was read; nothing was taken in. Wait until it is copied, then try again.
cli-exchange-key-twice = The same key stands twice in one object: see line { $line }, column { $column }. Keep one of the two.
cli-exchange-not-json = case.json is not JSON: see line { $line }, column { $column }.
cli-exchange-wrong-form = The field { $at } does not have the expected form. "recit schema case" or "recit schema changes" shows it.
cli-exchange-wrapped = The case lies in a field “case”: its fields belong at the top of case.json, as "recit schema case" shows. Nothing was taken in.
cli-exchange-newer = This exchange folder comes from a newer version (form { $found }). Nothing was changed.
cli-exchange-id-twice = The id { $id } stands twice in { $list }. Give one of the two another.
cli-exchange-path-outside = The path of the file { $id } leads out of the exchange folder. Put the file into the folder.
cli-exchange-file-missing = The file { $id } is not where case.json says.
cli-exchange-wrong-hash = The file { $id } is not the one whose hash case.json gives.
cli-exchange-file-not-listed = An exhibit refers to the file { $id }, which "files" does not list.
cli-not-empty = { $path } is not empty. Choose an empty or a new folder.
cli-exported-in-clear = Take care: anyone can now read this folder. Delete it when it is no longer needed.
cli-vault-wrong-passphrase = This passphrase does not open this case. Check the keyboard and capitals, then try again.
cli-vault-not-a-case = There is no encrypted case here.
cli-vault-damaged = No save of this case can be read. Try another copy.
cli-vault-newer = This case was written by a newer version of the program. Nothing was changed.
cli-vault-not-understood = This case opens, but this version does not understand its content. Nothing was changed.
cli-vault-no-space = There is no space left on this disk. The last save is intact; make room, then try again.
cli-vault-read-only-disk = This disk can only be read. The last save is intact.
cli-vault-denied = The system does not allow access to this folder.
cli-vault-gone = The folder is no longer there. Was the USB stick pulled out?
cli-vault-not-here = A sync service keeps these files, and they are not on this computer. Ask it to keep them here always, then try again.
cli-vault-read-back = The disk does not store correctly; it may be worn. The save before is intact; copy the case elsewhere.
cli-vault-read-only = This case is open for reading only; nothing was saved.
cli-vault-no-such-version = This version is not in this case, or no longer opens.
cli-vault-too-large = This is too large for a case.
cli-vault-file-missing = An attached file is missing from this case. Look for it in another copy.
cli-vault-file-damaged = An attached file of this case is damaged. Look for it in another copy.
cli-vault-empty-secret = The passphrase is empty.
cli-vault-weak-secret = This passphrase is too easy to guess; nothing was done. Six words drawn at random will do: “--generate words”.
cli-vault-other = The case could not be read or written. The last save is intact.
cli-notice-damaged = Save { $seq } is damaged; this is the one before.
cli-notice-unopened = { $files ->
    [one] One file of this case does not open with this passphrase. “recit tidy” sets it aside and deletes nothing.
   *[other] { $files } files of this case do not open with this passphrase. “recit tidy” sets them aside and deletes nothing.
}
cli-notice-perhaps-rekeyed = If the passphrase of this case was changed, this may be a newer save: ask before writing here. Two separate continuations of one case would have to be merged.
cli-notice-not-all-read = { $files ->
    [one] One file was not looked into: there are too many in this case. “recit tidy” sets aside those of no use.
   *[other] { $files } files were not looked into: there are too many in this case. “recit tidy” sets aside those of no use.
}
cli-notice-alone = The saves before this one are gone; nothing is left to compare it with. If you did not remove them, look for another copy.
cli-notice-forged = Save { $seq } was not made with the keys of this case; it is left aside.
cli-notice-fork = This case has { $count } versions, saved apart; nothing is lost. This is version { $number }, saved { $when }. To compare them: recit heads; to make them one: recit settle.
cli-notice-newer = This case was written by a newer version. Reading only.
cli-notice-open-elsewhere = This case is open in another window or by another command; this is its last save.
cli-elsewhere = This case is open in another window or by another command; nothing was changed. Close the other one, then try again.
cli-forked = This case has { $count } versions; nothing was changed. Compare them with “recit heads”, make them one with “recit settle”, then try again.
cli-beside = Another version of this case has come meanwhile. Nothing is lost: both are kept. Compare them with “recit heads”.
cli-heads-one = This case has only one version: save { $seq }, saved { $when }.
cli-heads-version = Version { $number }: save { $seq }, saved { $when }
cli-heads-differences =
    { $count ->
        [0] Versions 1 and { $number }: nothing differs.
        [one] Versions 1 and { $number }: one thing differs.
       *[other] Versions 1 and { $number }: { $count } things differ.
    }
cli-heads-settle = To make them one: recit settle, with --keep and a number, or --keep both.
cli-no-such-number = There is no version { $number }; there are { $count }.
cli-no-such-save = There is no save { $number } in this version, or it no longer opens.
cli-settled = The case has one version again (save { $seq }). Those before stay in the folder.
cli-settle-undecided =
    { $count ->
        [one] For one thing only one answer is possible (marked *). Add --prefer and the number of a version; nothing was changed.
       *[other] For { $count } things only one answer is possible (marked *). Add --prefer and the number of a version; nothing was changed.
    }
cli-history-save = Save { $seq }, saved { $when }
cli-notice-missing-file = The attached file { $id } is missing or incomplete.
cli-notice-missing-derived = The printable copy of the file { $id } is missing; it will be made again.
cli-notice-other-case = { $files ->
    [one] One file of another case lies here; it is left aside.
   *[other] { $files } files of another case lie here; they are left aside.
}
cli-recovery-code = Recovery code, to be copied onto paper, it will not be shown again: { $code }
cli-saved = Change { $number } saved (save { $seq }).
cli-tidied = { $files ->
    [0] There was nothing to set aside.
    [one] One file was set aside in { $folder }. It is not deleted.
   *[other] { $files } files were set aside in { $folder }. They are not deleted.
}
cli-change-refused = Change { $number } is refused: { $why }. Those before it are saved.
cli-refused-not-there = there is no such element
cli-refused-already-there = an element has this id already
cli-refused-beyond-the-end = the position lies beyond the end
cli-refused-still-used = it is still referred to by { $users }
cli-built = { $pages ->
    [one] One page written to { $path }.
   *[other] { $pages } pages written to { $path }.
}
cli-no-such-build = "{ $name }" is not a known dossier: ofpra, keep, working.
cli-bad-setting = "{ $setting }" is not a setting of this dossier, or its value does not fit.
cli-incomplete-exhibit = Exhibit { $number } could not be read; a page says so in its place. The dossier is not complete.
cli-incomplete-translation = The translation of exhibit { $number } could not be read; a page says so in its place. The dossier is not complete.
cli-blocked-name = A protected name ({ $subject }) could still be read: { $place }. Replace it by a reference, or keep it with --set { $setting }.
cli-perhaps-name = A word may be a protected name ({ $subject }): { $place }. Look at it in the window, or keep it with --set { $setting }.
cli-perhaps-paper = A name written on an exhibit may be a protected name ({ $subject }): { $place }. Answer in the window, or print the exhibit with --set { $setting }.
cli-blocked = The dossier is not written: { $count ->
    [one] one place is to be looked at.
   *[other] { $count } places are to be looked at.
}
cli-guide-no-language = The program does not speak this language: { $lang }. Nothing was written.
cli-guide-written = Guide: { $path }
cli-build-internal = The dossier could not be composed (step: { $step }). Nothing was written.
cli-verified = { $checks } checks made on { $pages } pages: all is right.
cli-verify-faults = { $faults ->
    [one] One check is not right:
   *[other] { $faults } checks are not right:
}
cli-verify-fault = { $check }: pages { $pages }
cli-not-a-pdf = { $path } is not a PDF that can be read.
cli-check-deadlines = Deadlines
cli-check-points = Points to re-read
cli-check-none = No point to re-read for now.
cli-date-no-reading = This date is not understood as a day, a month, a season or a year. The words will be kept as they are.
cli-date-ambiguous = Several readings are possible; ask the person.
cli-law-unreadable = The program's law data cannot be read.
cli-exhibit = exhibit { $number }
cli-page = page { $page }
cli-warning-fears-empty = The part on fears on return is empty: nothing of it is printed, and the account would be signed without it.
cli-warning-events = { $count ->
    [one] One event is not printed: it is protected, sensitive or kept for the interview.
   *[other] { $count } events are not printed: they are protected, sensitive or kept for the interview.
}
cli-warning-exhibits = { $count ->
    [one] One exhibit is not printed because of what it reveals.
   *[other] { $count } exhibits are not printed because of what they reveal.
}
cli-warning-bearing = { $count ->
    [one] One exhibit is not printed: a protected name can be read on it. “recit check” says which.
   *[other] { $count } exhibits are not printed: a protected name can be read on them. “recit check” says which.
}
cli-warning-paragraphs = { $count ->
    [one] One paragraph is not printed: it is kept for the interview, or reveals what is protected.
   *[other] { $count } paragraphs are not printed: they are kept for the interview, or reveal what is protected.
}
cli-warning-telling = { $count ->
    [one] One paragraph is not printed: it tells an event that is not. “recit check” says which.
   *[other] { $count } paragraphs are not printed: they tell an event that is not. “recit check” says which.
}
cli-warning-no-french = { $count ->
    [one] One paragraph has no French yet; it is printed in the person's language.
   *[other] { $count } paragraphs have no French yet; they are printed in the person's language.
}
cli-warning-dangling = { $count ->
    [one] One text refers to an element that does not exist.
   *[other] { $count } references point to elements that do not exist.
}
cli-warning-translation = Exhibit { $number } has no translation.
cli-warning-no-glyph = The character { $character } on page { $page } is in none of the program's fonts; a box is printed in its place.
cli-weak-passphrase = This passphrase is easy to guess: whoever finds the case can open it. Six words drawn at random will do.
cli-read-in-part = Exhibit { $number } was read in part only; missing: { $missing }. Compare the printed page with the original.
cli-notice-newer-do = It can be read and printed here, not changed. To change it, get the newer version of Récit.
cli-notice-newer-unread = Save { $seq } was made by a newer version of Récit and is not understood here; this is the one before it, reading only. Nothing is lost: get the newer version.
cli-newer-barred = This case was written by a newer version of Récit; nothing was changed. It can be read and printed here; to change it, get the newer version.
cli-exchange-newer-read = This exchange folder comes from a newer version of Récit: what is not understood here is neither shown nor printed.
cli-about-law = Shows which rules of law are in force, replaces them by a newer file, or writes them
cli-about-law-export = Writes the rules that came with the program into a file
cli-about-law-take = Checks a file of rules, shows what differs, and uses it
cli-about-law-drop = Goes back to the rules that came with the program
cli-arg-law-output = Where to write the file, for example recit-law-2026-11-29.toml
cli-arg-law-file = File of rules of law
cli-law-written = Rules of law written to { $path }
cli-law-taken = These rules are in force now. “recit law drop” goes back to the program's own.
cli-law-dropped = The rules that came with the program are in force.
cli-law-none-brought = No file of rules had been brought.
cli-law-no-place = There is no place for settings on this computer: the file cannot be kept.
