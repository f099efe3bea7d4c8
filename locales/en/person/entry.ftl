# Before and around the open case: making one, opening it, what went wrong.

entry-network = This program does not use the network: you may unplug it.
entry-person-language = Language of the person
entry-step-languages = Languages
entry-step-words = Words and recovery sheet
entry-step-place = Place
entry-languages-title = In which languages?
entry-languages-help = The person tells in their own language; both are on screen. This can be changed later.
entry-secret-title =
    { $count ->
        [7] Seven words open this dossier
       *[6] Six words open this dossier
    }
entry-secret-title-digits = Six groups of digits open this dossier
entry-secret-title-own = Your secret phrase opens this dossier
entry-secret-help = Drawn at random. Nobody can find them again for you: learn them, or keep the recovery sheet away from the computer.
entry-own-help = Nobody can find it again for you. Several unrelated words are hard to guess.
entry-check = Type them once, to check
entry-check-own = Type it once more
entry-own = Your secret phrase
entry-own-weak = Still too easy to guess: add words.
entry-own-enough = Hard enough to guess.
entry-check-right = That is right.
entry-check-not-yet = Not the same yet.
entry-association = Give the association a secret phrase too
entry-association-words = The association’s secret phrase, to be noted apart:
entry-sheet = Recovery sheet
entry-sheet-nothing = No file is made. Do not photograph this sheet.
entry-sheet-copied = Copy the six groups, then read them over together.
entry-place-title = Where to keep it?
entry-place-help = The dossier is encrypted. A USB stick can stay with the person. The program makes a folder with a neutral name there.
entry-creating = The dossier is being made. This takes a few seconds.
entry-locked = Locked
entry-opening = Being opened. This takes a second or two.

## What went wrong, and what to do.
entry-wrong = This secret phrase does not open this dossier. Check keyboard and capitals and try again, or take the recovery sheet.
entry-mistyped = This recovery code has a letter wrong. Read the sheet again, group by group.
entry-damaged = No save of this dossier can be read. Try another copy, on a stick or another computer.
entry-no-space = There is no room left on this disk. Make room, or choose another place.
entry-gone = Place not found. Is the stick unplugged?
entry-other = This could not be done. Nothing has changed.

## What a person should know about how a case opened.
entry-notice-damaged = The last save ({ $seq }) is damaged; this is the one before. Check what was written last.
entry-notice-missing = A file of this dossier is missing or incomplete. Look for it in another copy.
entry-after-crash = The window had closed by itself. All that was saved is there.

## Locking and leaving when saving does not succeed.
entry-rest-failed = Not saved, not locked. Nothing is lost while this window stays open. Check that the stick or disk is in place and has room left.
entry-leave-saving = Being saved. The window closes afterwards.
entry-leave-failed = Saving did not succeed. If the window closes now, what was written last is lost.
