# The desk: steps, top bar, first page.

desk-group-begin = Begin
desk-group-person = The person
desk-group-facts = The facts
desk-group-writings = The writings
desk-group-sending = Before sending
desk-step-home = First page
desk-step-welcome = Welcome and consent
desk-step-procedure = Procedure and deadlines
desk-step-identity = Identity and names
desk-step-people = People and family
desk-step-life = Life
desk-step-events = Events
desk-step-journey = Journey
desk-step-france = In France
desk-step-fears = Fears on return
desk-step-exhibits = Exhibits
desk-step-account = Account
desk-step-points = Points to re-read
desk-step-dossier = Dossier
desk-why-home = The complete dossier must arrive before the last day. The date given leaves time for the post. This page also says what is still missing.
desk-why-welcome = Nothing is compulsory today. One can stop, skip a question, come back. What is said here stays on this machine, encrypted.
desk-why-procedure = Deadlines are counted from the papers received. Note dates and delays as they are printed there: they come before any counting.
desk-why-identity = Name, date and place of birth should be the same everywhere, or the difference explained. Every name ever used counts.
desk-why-people = The form asks for all children, even adult, far away or dead, and for all unions. A name is printed only if you decided so.
desk-why-life = Homes, studies, work, service, commitments: these periods help to place the facts. A date that is not known is not made up.
desk-why-events = One fact after another: when, where, who, what happened, how you know. One may tell in any order.
desk-why-journey = Countries crossed, means of transport, papers. What you do not know is noted as “I do not know”.
desk-why-france = What happened since arrival: address, activities, news or threats from the country.
desk-why-fears = What might happen? From whom? Why still today? Could you live elsewhere in the country?
desk-why-exhibits = An exhibit is a paper, a photo or a message that shows a fact. Keep the originals; Ofpra receives copies.
desk-why-account = The account is yours: your words on one side, French on the other. The program adds and changes nothing.
desk-why-points = These are not mistakes: places where two passages differ, or on which Ofpra may ask a question. You decide.
desk-why-dossier = The pages as they will be printed, and what is still missing.
desk-why-title = Why?
desk-why = Why?
desk-state-not-yet = not yet
desk-state-begun = begun
desk-state-filled = filled
desk-state-reread = to re-read
desk-steps = Steps
desk-undo = Undo
desk-redo = Redo
desk-zoom = { $percent }%
desk-to-person = Show to the person
desk-to-person-short = Show
desk-back-to-helper = Back
desk-hide = Hide
desk-lock = Lock
desk-enough = We stop here
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
desk-hidden = Documents
desk-hidden-continue = Continue
home-prudent = Prudent sending date
home-paper = exhibit { $number }
home-continue = Continue: { $step }
home-other-delay = Another delay
home-no-date = When to send the dossier?
home-ask-papers = Note the papers received: the date will be counted from them.
home-note-papers = Note the papers received
home-normal = “It is normal not to remember everything.”
home-missing = What is still missing
home-nothing-missing = Nothing is missing from the list.
home-to-bring = to bring
home-open = Open
home-points =
    { $count ->
        [one] One point to re-read
       *[other] { $count } points to re-read
    }
closing-title = We stop for today
closing-thanks = Thank you. You can go on wherever you want; nothing has to be finished.
closing-kept = Everything is saved.
closing-keeping = Being saved…
closing-lock = Lock
closing-continue = Go on a little
said-still-used =
    { $count ->
        [one] Still used elsewhere, once: remove that link first.
       *[other] Still used elsewhere, { $count } times: remove those links first.
    }
said-not-made = This could not be done. Nothing has changed.
said-read-only = This case is open read only: nothing can be changed here.
said-understood = Understood
said-set-aside = Set aside
said-were-set-aside =
    { $files ->
        [0] There was nothing to set aside.
        [one] One file was set aside in “set-aside”. It is not deleted. Close and open the dossier again if it is read only.
       *[other] { $files } files were set aside in “set-aside”. They are not deleted. Close and open the dossier again if it is read only.
    }
start-name = Récit
start-what = Your story and your exhibits, in your own words.
start-example = Try with the example
start-example-help = An invented case, nothing is saved
start-light = Light
start-dark = Dark
start-contrast = High contrast
