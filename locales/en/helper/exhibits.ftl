# The step Exhibits.

exhibits-add = Add an exhibit
exhibits-drop = Drop a photo or a PDF here
exhibits-drop-now = Let go to add
exhibits-paste = A picture, files or their path can also be pasted.
exhibits-number = exhibit { $number }
exhibits-unnumbered = no number
exhibits-untitled = Untitled
exhibits-card = { $number } · { $title }
exhibits-pages =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
exhibits-show = Uncover
exhibits-mask = Mask
exhibits-sensitive-title = Sensitive exhibit
exhibits-state-complete = complete
exhibits-state-translate = to translate
exhibits-state-whence = where is it from?
exhibits-state-masked = masked
exhibits-state-no-file = no file
exhibits-state-unreadable = not readable here
exhibits-coming = Reading…
exhibits-provisional = Numbers are provisional: they are given in print.
exhibits-back = All exhibits
exhibits-open = Open
exhibits-add-file = Add a file to this exhibit
exhibits-remove-file = Remove this file
exhibits-delete = Delete the exhibit
exhibits-earlier = Move up
exhibits-later = Move down
exhibits-title-french = Title in French
exhibits-title-help = Kind, author, date, subject.
exhibits-title-from-file = The file is called “{ $name }”.
exhibits-title-take = Make it the title
exhibits-group = Heading in the list
exhibits-date = Date written on it
exhibits-date-help = As it is written, with its calendar.
exhibits-languages = Language of the exhibit
exhibits-translation = Translation
exhibits-translator = Translated by
exhibits-sworn-at = Court of appeal and number
exhibits-author = Authority or author
exhibits-numbers = Numbers on it
exhibits-whence-help = Who got it, sent it, received it. Do not file a paper you have doubts about.
exhibits-step = Step { $number }
exhibits-step-when = When
exhibits-step-add = Add a step
exhibits-step-remove = Remove the step
exhibits-shows-french = What it shows, in French
exhibits-events = Linked events
exhibits-no-event = No event is linked yet. Links are made in the step Events.
exhibits-reveals = Lets identify
exhibits-reveals-help = Printed only for a reader who may know these persons.
exhibits-classes = Also reveals
exhibits-sensitive = Sensitive: masked
exhibits-note = Note, never printed
exhibits-close = Close
exhibits-previous = Previous page
exhibits-next = Next page
exhibits-page-of = page { $page }/{ $pages }
exhibits-zoom-in = Enlarge
exhibits-zoom-out = Reduce
exhibits-fit = Whole page
exhibits-taking = Files being added
exhibits-taking-waiting = waiting
exhibits-taking-reading = reading
exhibits-taking-pages = page { $done }/{ $of }
exhibits-taking-taken = added
exhibits-taking-known = This file is in the case already.
exhibits-taking-stop = Stop
exhibits-taking-keep = Keep as it is
exhibits-taking-leave = Do not add
exhibits-taking-done = Understood
exhibits-why-empty = The file is empty. Ask for it to be sent again.
exhibits-why-large = The file is too large (over 256 MB). Ask for a smaller copy, or only the pages needed.
exhibits-why-unread = The file could not be read. Check that the stick or the telephone is still connected.
exhibits-why-not-stored = The file could not be kept in the case. Check that there is room left.
exhibits-why-stopped = Stopped. Nothing of this file was kept.
exhibits-ask-heic = A photo in HEIC format (iPhone): it cannot be shown or printed here. Ask for it as JPEG, or a screenshot of the photo.
exhibits-ask-office = A word-processor document: ask for it as PDF.
exhibits-ask-picture = A picture in a format that is not read here: ask for JPEG or PNG.
exhibits-ask-sound = A recording: it can be kept. To print it, add a transcript with minute marks.
exhibits-ask-archive = An archive (.zip): open it and add the files one by one.
exhibits-ask-unknown = This file is neither a picture nor a PDF that can be read here. Ask for a PDF or a photo.
exhibits-ask-locked = The PDF is locked with a password. Ask for it without one, or print it to PDF once opened.
exhibits-ask-damaged = The file is damaged or incomplete. Ask for it to be sent again.
exhibits-ask-large = The file takes too much room or time. Ask for a smaller copy, or only the pages needed.
exhibits-ask-stopped = Reading this file stopped. It can be kept as it is and tried again.
exhibits-absent = The file is not in the case. Ask for it again and add it.
exhibits-word-exhibit = exhibit
exhibits-word-exhibit-is = A paper, a photo, a message, a recording that shows something.
exhibits-word-sworn = sworn translation
exhibits-word-sworn-is = Made by someone registered with a court of appeal. For Ofpra a signed free translation is customary. The CNDA asks for a sworn one of official papers.
exhibits-word-list = list of exhibits
exhibits-word-list-is = The numbered list of exhibits, placed before them in the dossier.
exhibits-names-on = Your names on it, one a line
exhibits-issued = Where was it issued?
exhibits-stated = Dates it gives for events
exhibits-stated-help = As they are read on the paper or in its translation, even where they differ from what is told.
exhibits-stated-add = Add a date
exhibits-stated-one = Date { $number }
exhibits-stated-event = Of which event?
exhibits-stated-words = The date, as it is written
exhibits-caption = What this file shows, in French
exhibits-translated = Files of the translation
exhibits-translated-none = Add the file to the exhibit, then say “This is the translation”.
exhibits-is-translation = This is the translation
exhibits-is-source = This is the original document
exhibits-faces = Faces of others masked on the copy?
exhibits-freeze = Keep these numbers
exhibits-thaw = Release the numbers
exhibits-frozen = Numbers kept: an exhibit that was sent never changes its number.
exhibits-frozen-on = Numbers kept { $date }: an exhibit that was sent never changes its number.
exhibits-stated-sheet = Where is it written?
several-title = { $count } files: one exhibit or several?
several-help = The pages of one paper are one exhibit, under one number.
several-order = In the order
several-by-name = of the names
several-by-date = of the dates
several-place = { $number }.
several-one =
    { $kind ->
        [pages] One exhibit of { $count } pages
       *[files] One exhibit of { $count } files
    }
several-each = { $count } exhibits
exhibits-pasted-name = Picture pasted { $date }
exhibits-paste-nothing = There is neither a picture nor a file to paste. Copy the picture or the file where it is, then paste again.

# The page of photos on a phone or a card.
exhibits-photos-connect = Connect the phone with its cable, or put the card in
exhibits-photos-unlock = Unlock the phone and keep it on. If it asks what to do: “File transfer” (Android) or “Allow” (iPhone).
exhibits-photos-connect-card = Put the memory card or the USB stick in
exhibits-photos-no-phone = On Windows, a phone on its cable cannot be read here. First copy its photos to the computer with the file explorer, then choose where they are. Afterwards, delete these copies from the computer.
exhibits-photos-waiting = Waiting for a phone or a card…
exhibits-photos-waiting-card = Waiting for a card or a stick…
exhibits-photos-see = See the photos
exhibits-photos-by-hand = Choose a folder with photos
exhibits-photos-searching = Looking for photos. With a phone this can take a minute.
exhibits-photos-another = Another device
exhibits-photos-count =
    { $count ->
        [one] 1 photo, the newest first
       *[other] { $count } photos, the newest first
    }
exhibits-photos-left-out =
    { $count ->
        [one] And 1 older one, not shown. To see it, choose its folder.
       *[other] And { $count } older ones, not shown. To see them, choose their folder.
    }
exhibits-photos-unread =
    { $count ->
        [one] One folder could not be read.
       *[other] { $count } folders could not be read.
    }
exhibits-photos-none = No photo found here. Is the phone unlocked, and file transfer chosen? If so, choose the folder yourself.
exhibits-photos-gone = The device is no longer connected. Copies already taken are in the case, nothing of them is lost. Connect it again to go on.
exhibits-photos-reading = Photos read: { $done } of { $of }
exhibits-photos-go-on = Go on
exhibits-photos-no-day = Day unknown
exhibits-photos-day = Choose the { $count } photos of this day
exhibits-photos-chosen = chosen, no. { $number }
exhibits-photos-in-case = already in the case
exhibits-photos-blurred = perhaps blurred
exhibits-photos-cut = perhaps cut at the edge
exhibits-photos-not-read = could not be read
exhibits-photos-heic = HEIC (iPhone): not shown here
exhibits-photos-newer = Newer
exhibits-photos-older = Older
exhibits-photos-take =
    { $count ->
        [0] Copy into the case
        [one] Copy 1 photo into the case
       *[other] Copy { $count } photos into the case
    }
exhibits-photos-clear = Choose none
exhibits-photos-back = Back to the photos
exhibits-photos-copying = Copies taken: { $done } of { $of }
exhibits-photos-leave-in = Leave the device connected.
exhibits-photos-taken =
    { $count ->
        [0] No copy was taken.
        [one] 1 photo is copied into the case.
       *[other] { $count } photos are copied into the case.
    }
exhibits-photos-failed =
    { $count ->
        [one] 1 photo was not copied. Is the device still connected? It stays chosen: connect again and start again. The other copies are in the case.
       *[other] { $count } photos were not copied. Is the device still connected? They stay chosen: connect again and start again. The other copies are in the case.
    }
exhibits-photos-asks =
    { $count ->
        [one] 1 photo cannot be shown here. The list of exhibits asks whether to keep it as it is.
       *[other] { $count } photos cannot be shown here. The list of exhibits asks whether to keep them as they are.
    }
