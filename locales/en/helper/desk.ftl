# The desk: steps, top bar, first page.

desk-group-begin = Begin
desk-group-person = The person
desk-group-facts = The facts
desk-group-writings = The writings
desk-group-sending = Before sending
desk-why = Why?
desk-state-not-yet = not yet
desk-state-begun = begun
desk-state-filled = filled
desk-state-reread = to re-read
desk-steps = Steps
desk-undo = Undo
desk-redo = Redo
desk-zoom = { $percent }%
desk-contrast = Contrast
desk-to-person = Show to the person
desk-to-person-short = Show
desk-back-to-helper = Back
desk-hide = Hide
desk-lock = Lock
desk-enough-short = Break
desk-example = Fictional example
desk-case = Dossier
desk-saved = Saved
desk-unsaved = Changed
desk-saving = Saving…
desk-save-failed = Not saved yet
desk-read-only = Read only
desk-saved-nowhere = Nothing is saved
desk-all-steps = All steps
desk-express = Essentials first
desk-hidden-continue = Continue
home-paper = exhibit { $number }
home-continue = Continue: { $step }
home-other-delay = Another delay
home-note-papers = Note the papers received
home-to-bring = to bring
home-open = Open
home-about-date = About this date
home-points =
    { $count ->
        [one] One point to re-read
       *[other] { $count } points to re-read
    }
closing-lock = Lock
closing-continue = Go on a little
said-still-used =
    { $count ->
        [one] Still used elsewhere, once: remove that link first.
       *[other] Still used elsewhere, { $count } times: remove those links first.
    }
said-understood = Understood
said-set-aside = Set aside
said-were-set-aside =
    { $files ->
        [0] There was nothing to set aside.
        [one] One file was set aside in “set-aside”. It is not deleted. Close and open the dossier again if it is read only.
       *[other] { $files } files were set aside in “set-aside”. They are not deleted. Close and open the dossier again if it is read only.
    }
start-example = Try with the example
start-example-help = An invented case, nothing is saved
start-light = Light
start-dark = Dark
start-contrast = High contrast
