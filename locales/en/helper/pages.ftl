# The step Dossier: the pages as they will be printed.

pages-volume-ofpra = For Ofpra, by post
pages-volume-keep = To keep, not to send
pages-to-send = To send
pages-to-keep = To keep
pages-part-read-back-help = printed if the person wants it
pages-cover = Cover: always
pages-before = Before printing
pages-parts = Parts
pages-pages = Pages
pages-bookmarks = Go to
pages-zoom-out = Reduce
pages-zoom-in = Enlarge
pages-whole = Whole page
pages-width = Width
pages-previous = Previous
pages-next = Next
pages-at = page { $page }/{ $pages }
pages-up-to-date = up to date
pages-building = laying out…
pages-outdated = changed since
pages-stopped = stopped
pages-failed = failed
pages-blocked = a name to look at
pages-build = Make the pages again
pages-stop = Stop
pages-none = The pages will appear here.
pages-none-stopped = Laying out the pages was stopped. What is written is untouched; the pages can be made again.
pages-none-failed = The pages could not be made. What is written is untouched; try again.
pages-none-blocked = A protected name can still be read in the text. The pages are made as soon as it is replaced or known to be another word.
pages-none-perhaps = A word may be a protected name. The pages are made as soon as you have said whether it is that name or another word.
pages-never-blocked = One can print all the same: no point to re-read blocks anything.
pages-save = Save the PDF
pages-saving = Writing the PDF…
pages-not-saved = The PDF was not saved.
pages-not-saved-why = The PDF was not saved. { $why }
pages-open = Open
pages-other-word = It is another word
pages-blocked-name = A protected name can be read in the text: “{ $word }” ({ $code })
pages-perhaps-name = Is this word the protected name ({ $code }): “{ $word }”?
pages-perhaps-paper = On this exhibit, is it the protected name ({ $code }): “{ $word }”?
# place: where it stands
pages-paper-is = { $place }. If it is that name, the exhibit is not printed.
pages-this-name = It is that name
pages-other-name = It is another name
pages-where-paragraph = { $part }, paragraph { $number }
pages-where-exhibit = { $part }, exhibit { $number }
pages-where-row = { $part }, line { $number }
pages-where-page = { $part }, page { $number }
pages-everywhere = on every page
pages-incomplete = Exhibit { $number }: file not readable
pages-incomplete-needs = missing: { $what }
pages-in-part = Exhibit { $number }: read in part
pages-translation = Exhibit { $number }
pages-translation-missing = without translation
pages-fears = Fears on return
pages-fears-empty = not written yet
pages-left-out-events =
    { $count ->
        [one] 1 event not printed
       *[other] { $count } events not printed
    }
pages-left-out-exhibits =
    { $count ->
        [one] 1 exhibit not printed
       *[other] { $count } exhibits not printed
    }
pages-left-out-paragraphs =
    { $count ->
        [one] 1 paragraph not printed
       *[other] { $count } paragraphs not printed
    }
pages-left-out-by-choice = because of their settings
pages-left-out-bearing = a protected name can be read there: decide in the points to re-read
pages-left-out-telling = they tell an event that is not printed: see the points to re-read
pages-without-french =
    { $count ->
        [one] 1 paragraph without French
       *[other] { $count } paragraphs without French
    }
pages-without-french-is = printed in the person’s language
pages-dangling =
    { $count ->
        [one] 1 reference to something deleted
       *[other] { $count } references to something deleted
    }
pages-dangling-is = what was cited was removed
pages-no-glyph = Character { $character }, page { $page }
pages-no-glyph-is = no typeface has it: a box is printed
pages-names = Protected names
pages-names-none = none appears
pages-proof = Check of the PDF
pages-proof-good = links and numbers are right
pages-proof-faulty = a link or a number needs checking: tell whoever looks after the program
pages-points =
    { $count ->
        [one] 1 point to re-read
       *[other] { $count } points to re-read
    }
pages-points-is = one may print without answering
pages-signature = Signature and two photos
pages-signature-is = by hand, after printing
pages-word-folio = folio
pages-word-folio-is = The running number at the foot of each page: f. 3/36.
pages-word-keep = volume “to keep”
pages-word-keep-is = For you: list of the file, sheet to copy from, account in two languages, preparing the interview. Do not send it to Ofpra.
pages-word-initials = initials
pages-word-initials-is = Your initials, by hand, at the foot of each page of the account.
