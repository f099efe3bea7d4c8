# Everything before and around the open case.

entry-back = Back
entry-cancel = Cancel
entry-close = Close
entry-show = Uncover
entry-cover = Cover
entry-hide = Hide
entry-hide-key = F12
entry-open = Open a dossier
entry-open-help = Choose it on a USB stick or on the computer
entry-new = New dossier
entry-new-help = Two languages, six words, a recovery sheet
entry-look-here = The system’s dialog does not open? Choose here
entry-no-list = No list of dossiers is kept here.
entry-idle = Locks after { $minutes } min without activity
entry-helper-language = Language of the helper
entry-untranslated = The program does not speak this language yet: it stays in { $language }. The account can be told and written in this language.
entry-other-language = Another language
entry-other-language-help = Its name in Latin letters, or its code of two or three letters
entry-take-language = Take this language
entry-continue = Continue
entry-way-digits = Digits
entry-way-own = My own secret phrase
entry-draw = Draw other words
entry-draw-digits = Draw other digits
entry-association-help = Optional. Otherwise only the person will be able to open the dossier.
entry-sheet-print = Print the sheet
entry-sheet-copy = Copy by hand
entry-sheet-printing = The sheet goes to the printer…
entry-sheet-printed = The sheet went to the printer. Check that it came out and can be read.
entry-sheet-no-printer = No printer here: copy the sheet by hand.
entry-without-sheet = Continue without a recovery sheet
entry-words-kept = It is noted, continue
entry-needs-check = Type the secret phrase once first.
entry-needs-sheet = Print or copy the sheet first.
entry-place-choose = Choose a folder
entry-place-look = Look in this window
entry-place-chosen = Chosen folder
entry-place-none = No folder is chosen yet.
entry-create = Make the dossier
entry-secret = Secret phrase, digits or recovery code
entry-unlock = Open
entry-elsewhere = Another dossier
entry-keyboard = Keyboard: { $layout }
entry-caps-on = Caps Lock on
entry-caps-off = Caps Lock off
entry-choose-case = Choose the dossier to open
entry-choose-place = Choose where to keep the dossier
entry-choose-files = Choose files
entry-choose-save = Choose where to save the PDF
entry-choose-path = Path
entry-choose-path-help = Type a path, then Enter; or choose from the list.
entry-choose-up = Folder above
entry-choose-case-entry = encrypted dossier
entry-choose-case-day = newest file: { $day }
entry-choose-case-label = “{ $label }”
entry-choose-empty = Nothing here.
entry-choose-left-out = And { $count } more, not shown.
entry-choose-this = Use this folder
entry-choose-take = Add ({ $count })
entry-choose-save-here = Save
entry-choose-replace = Replace the file
entry-choose-home = My folder
entry-choose-documents = Documents
entry-choose-stick = Stick or disk: { $name }
entry-choose-by-name = By name
entry-choose-newest = Newest first
entry-choose-new-folder = New folder
entry-choose-folder-name = Name of the new folder
entry-choose-make = Make it
entry-choose-kilobytes = { $count } kB
entry-choose-megabytes = { $count } MB
entry-no-dialog = The system shows no choosing window here: type a path or choose from this list.

## What went wrong, and what to do.
entry-not-a-case = There is no encrypted dossier here. Choose the folder that holds it.
entry-is-a-case = This folder is a dossier already. Choose the folder above, or another.
entry-newer = A newer version of the program wrote this dossier. Nothing was changed. Open it with that version.
entry-disk-read-only = This disk can only be read. Choose another place.
entry-denied = The system does not allow access to this place. Choose another.
entry-not-here = A sync service keeps these files, and they are not on this computer. Ask it to keep them here always, then try again. Nothing is lost.
entry-replaced = The program was replaced by another version while it was open. What was open is saved. Close Récit and start it again.
entry-synced = This place is copied by { $service }. That service keeps the case, encrypted, and its old copies too. Ask it to keep these files on this computer always: otherwise the case may not open.
entry-synced-other = a sync service
entry-read-back = The disk does not store correctly; it may be worn. Use another disk.
entry-empty-secret = The secret phrase is empty.
entry-same-secret = The two secret phrases are the same. Draw other words.
entry-exists = A file of this name is there already.
entry-folder-exists = Something here has this name already. Choose another one.
entry-folder-name = A folder cannot have this name: no dot at the beginning or the end, and none of these signs: / \ : * ? " < > |
entry-not-a-folder = This is not a folder.
entry-other-computer = This path leads to another computer. Choose it in the system’s window, or give it a drive letter first.
entry-out-of-reach = This place is hidden, or it belongs to the system or to a program. Choose it in the system’s window, or first copy the file elsewhere, to Documents for instance.
entry-not-a-file = This is not a file.
entry-file-too-large = This file is too large.
entry-busy = A choosing window is open already.
entry-files-refused =
    { $count ->
        [one] One file could not be opened: { $names }
       *[other] { $count } files could not be opened: { $names }
    }
entry-files-left-out = { $count } more files were not taken: add them afterwards.

## What a person should know about how a case opened.
entry-notice-unopened = { $files ->
    [one] One file of this dossier does not open with this secret phrase. It was not touched.
   *[other] { $files } files of this dossier do not open with this secret phrase. They were not touched.
}
entry-notice-perhaps-rekeyed = If the secret phrase of this dossier was changed, this may be a newer save: ask before writing here, or there will be two continuations to merge.
entry-notice-not-all-read = { $files ->
    [one] One file was not looked into: there are too many in this dossier.
   *[other] { $files } files were not looked into: there are too many in this dossier.
}
entry-notice-alone = The saves before this one are gone; nothing is left to compare it with. If you did not remove them, look for another copy.
entry-notice-forged = One save ({ $seq }) was not made with the keys of this dossier; it is left aside. Ask who used this copy.
entry-notice-newer = A newer version wrote this dossier. Read only here.
entry-notice-other-case = This folder also holds files of another dossier; they were left alone.
entry-not-kept = The settings could not be kept for next time.

## Locking and leaving when saving does not succeed.
entry-again = Try again
entry-leave-title = Close the window
entry-leave-anyway = Close without saving
entry-stay = Stay

## Dialogs of the system.
entry-dialog-files = Choose files
entry-dialog-exhibits = Pictures and PDF
entry-dialog-save = Save the PDF
entry-dialog-folder = Choose a folder
entry-dialog-pdf = PDF
entry-dialog-name = document.pdf
entry-notice-newer-do = You can read and print it, not change it. To change it, open it with the newer version of Récit.
entry-notice-newer-unread = The last save ({ $seq }) was made by a newer version of Récit and is not understood here; this is the one before it, read only. Nothing is lost. To see the last one, open the dossier with the newer version.
