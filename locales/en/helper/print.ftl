# Printing the dossier, and what is outside the encrypted case meanwhile.

print-title = Print
print-back = Back
print-printer = Printer
print-looking = Looking for printers…
print-none = No printer was found on this computer.
print-look = Look again
print-usual = this computer’s usual one
print-copies =
    { $count ->
        [one] 1 copy
       *[other] { $count } copies
    }
print-copies-three = Usually three: for Ofpra, for the person, for the association. It is a habit, not a rule.
print-fewer = Fewer
print-more = More
print-one-side = One side
print-two-sides = Both sides
print-grey = Black and white
print-from = From page
print-to = to
print-pages-wrong = Choose pages between 1 and { $pages }.
print-sheets =
    { $count ->
        [one] 1 A4 sheet
       *[other] { $count } A4 sheets
    }
print-not-ready = You can print as soon as the pages are up to date.
print-sending = Sending to the printer…
print-sending-drawn = Sending to the printer… It may take some minutes. Locking or closing stops it on the way.
print-handed = The printer has the pages.
print-not-printed = Nothing was printed. { $why }
print-only-some = Only a part was handed to the printer. { $why }
print-queue-keeps = This program puts no file on the disk for it, but a print queue often keeps a copy for a day or longer.
print-queue-keeps-drawn = Windows keeps these pages on the disk, not encrypted, until they are printed, and longer if the printer is set to keep documents. A special tool can still find them afterwards.
print-stopped = Did it stop on the way?
print-stopped-copies =
    { $count ->
        [0] No copy is complete
        [one] 1 copy is complete
       *[other] { $count } copies are complete
    }
print-stopped-missing = First page that is missing
print-stopped-help = Or the first one that is spoiled. Pages are counted from the beginning, as the “f.” at the foot.
print-left = Left: { $sheets }.
print-left-rest = Pages { $first } to { $last } of one copy.
print-left-copies =
    { $count ->
        [one] 1 whole copy.
       *[other] { $count } whole copies.
    }
print-left-whole-sheet = The sheet of page { $page } is made again, both sides: throw the spoiled one away.
print-left-same = These are the pages of the first printing, even if the case has changed since.
print-left-go = Print the rest
print-stick = No printer here?
print-stick-go = File for the copier
print-stick-then = On a stick, for as long as printing takes. Then delete it here and take the stick back.
print-stick-choose = Choose the stick
outside-jobs =
    { $count ->
        [one] 1 print job is in the queue
       *[other] { $count } print jobs are in the queue
    }
outside-waiting = waits for its turn
outside-printing = is being printed
outside-stuck = the printer waits for somebody: a jam, no paper, a pause
outside-clear = Take out of the queue
outside-cleared = It is out of the queue. A sheet already in the printer may still come out, and the print server often keeps a copy for a day or longer.
outside-cleared-drawn = It is out of the queue, and Windows deletes the pages it kept. A sheet already in the printer may still come out, and a special tool can find these pages on the disk.
outside-not-cleared = Not everything could be taken out of the queue: look at the printer itself.
outside-files =
    { $count ->
        [one] 1 file that is not encrypted was made and is not ticked
       *[other] { $count } files that are not encrypted were made and are not ticked
    }
outside-which = Open the case: the step “Dossier” shows which, and can delete them.
outside-checked = Printed and taken away
outside-erase = Delete
outside-erased = The file is deleted. On a stick a special tool may still find it: keep that stick, do not lend it.
outside-erase-changed = Another file has taken its place: it was not touched.
outside-erase-gone = The file is not in its place. If the stick was pulled out, put it back to delete the file.
outside-changed = another file has taken its place
outside-gone = is not in its place, or the stick was pulled out
outside-before = Before you leave
outside-close = Close
