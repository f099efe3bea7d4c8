# Words of the printed dossier. Ids: dossier-element-state.

## Parts
dossier-part-cover = Cover
dossier-part-account = Account
dossier-part-chronology = Chronology
dossier-part-timeline = Timeline of events
dossier-part-family = Family and names
dossier-part-journey = Journey to France
dossier-part-bordereau = List of exhibits
dossier-part-exhibits = Exhibits
dossier-part-read-back = Read-back attestation
dossier-part-checklist = Complete file
dossier-part-hand-copy = Sheet to copy from
dossier-part-bilingual = Account in two languages
dossier-part-interview = Preparing the interview
dossier-part-page = { $part }, page { $page }/{ $pages }
dossier-short-bordereau = List

## On every page
dossier-document-title = File
dossier-header-number = — foreigner no. { $number }
dossier-name-missing = (name to be written)
dossier-fictional = FICTIONAL EXAMPLE
dossier-draft = DRAFT
dossier-headline-kept = TO BE KEPT, NOT TO BE SENT
dossier-headline-draft = DRAFT, TO BE KEPT
dossier-kept-page = volume “to be kept”, page { $page }/{ $pages }
dossier-kept-label = K
dossier-continued = (continued)
dossier-copy-continued = continued
dossier-initials = Initials
dossier-see-also = see also
dossier-folio = f. { $folio }
dossier-folio-of = f. { $folio }/{ $total }

## References. $number is an exhibit's, $numbers are paragraphs'.
dossier-call = exhibit no. { $number }
dossier-call-page = exhibit no. { $number }, p. { $page }
dossier-margin = exhibit { $number }
dossier-margin-page = exhibit { $number }, p. { $page }
dossier-paragraphs = § { $numbers }
dossier-account-at = Account { $paragraphs }
dossier-see = { $what } (see { $folio })
dossier-in-brackets = ({ $what })
dossier-shown-by = { $what } ({ $exhibits })
dossier-key = Letters in the place of a name: { $list }.
dossier-key-place = a place that I do not name
dossier-key-name = a name that is not written here
dossier-key-person = a person whom I do not name
dossier-place-coded = place not named ({ $code })
dossier-quoted = “{ $words }”
dossier-quoted-in = { $quote } ({ $language })
dossier-none = none

## Cover
dossier-cover-subtitle = { $kind }: account and exhibits
dossier-cover-first = first asylum application
dossier-cover-other = asylum application
dossier-cover-born = Born on
dossier-date-at = { $date } in { $place }
dossier-cover-nationality = Nationality
dossier-stateless = stateless
dossier-cover-original = Name in its own script
dossier-cover-script = ({ $note })
dossier-cover-aliases = Other names
dossier-cover-agdref = Foreigner no. (AGDREF)
dossier-cover-ofpra = Ofpra file no.
dossier-cover-given-by-office = { $blank } (given by the Office)
dossier-cover-interview = Language of the interview
dossier-wishes = { $officer ->
    [female] { $interpreter ->
        [female] I wish to speak to a woman, with a woman as interpreter
        [male] I wish to speak to a woman, with a man as interpreter
       *[none] I wish to speak to a woman
     }
    [male] { $interpreter ->
        [female] I wish to speak to a man, with a woman as interpreter
        [male] I wish to speak to a man, with a man as interpreter
       *[none] I wish to speak to a man
     }
   *[none] { $interpreter ->
        [female] I wish for a woman as interpreter
       *[male] I wish for a man as interpreter
     }
 }
dossier-cover-address = Address
dossier-cover-filed = Filed on
dossier-contents = Contents
dossier-contents-folio = folio
dossier-exhibits-detailed = Exhibits (details in the list, { $folio })

## Account
dossier-fears = What I fear if I return
dossier-signed-at = Done at { $place }
dossier-signed-on = on { $day }
dossier-signature = Signature
dossier-note-told = Said so: { $words }.
dossier-note-paper = Read on { $exhibit }.
dossier-note-calendar = { $calendar }, { $told }: { $days }.
dossier-note-days = { $calendar }: { $days }.
dossier-note-heard = Another person gave me this date.

## Tables
dossier-place = Place
dossier-date = Date
dossier-exhibit = Exhibit
dossier-exhibit-paragraph = Exhibit, §
dossier-chronology-legend = Seen or lived: I was there. Heard with my own ears: without seeing. Someone told me: another person did. Read on a document: that is how I learnt it. Bold: the day is known.
dossier-chronology-told = My words
dossier-chronology-told-in = My words (calendar: { $calendar })
dossier-chronology-ours = Gregorian date
dossier-chronology-what = Event
dossier-chronology-known = Source
dossier-known-told-by = { $known }: { $source }
dossier-event-unnamed = Event
dossier-timeline-activity = Activity
dossier-timeline-event = Event
dossier-timeline-exhibit = exhibit
dossier-timeline-paragraph = account
dossier-timeline-early = { $date }. { $what }
dossier-timeline-mark = { $mark } { $known }
dossier-timeline-period = { $kind }: { $what }
dossier-timeline-undated = No known date
dossier-timeline-empty = No date is known: nothing can stand on a scale.
dossier-timeline-legend = { $marks }; { $unknown } day not known; dashes: beginning or end about then. Bold: the day is known.
dossier-timeline-break = Before { $year } the scale is not kept.
dossier-family = Family
dossier-names = Names
dossier-kinship = Relation
dossier-kin = { $kinship ->
    [father] my father
    [mother] my mother
    [brother] my brother
    [sister] my sister
    [child] { $sex ->
        [female] my daughter
        [male] my son
       *[other] my child
     }
    [relative] a relative of mine
   *[other] { $sex ->
        [female] { $kinship ->
            [half-sibling] my half-sister
            [spouse] my wife
            [partner] my partner
            [grandparent] my grandmother
            [aunt-or-uncle] my aunt
            [cousin] my cousin
            [friend] a friend
            [neighbour] a neighbour
           *[other] {""}
         }
        [male] { $kinship ->
            [half-sibling] my half-brother
            [spouse] my husband
            [partner] my partner
            [grandparent] my grandfather
            [aunt-or-uncle] my uncle
            [cousin] my cousin
            [friend] a friend
            [neighbour] a neighbour
           *[other] {""}
         }
       *[other] {""}
     }
 }
dossier-name = Name, given name
dossier-original-script = Own script
dossier-birth = Birth
dossier-lives = Where they live
dossier-spouse = spouse
dossier-children = children
dossier-siblings = brothers and sisters
dossier-in-europe = family in Europe
dossier-name-not-shown = { $code } (name not given)
dossier-dead = died
dossier-one-person = All names below are mine: I am { $name }.
dossier-one-name = Name
dossier-name-where = Kind of name
dossier-name-since = Since when, who knows
dossier-journey-step = Stage
dossier-journey-transport = Transport
dossier-journey-papers = Papers shown
dossier-journey-what = Who, how (exhibit)
dossier-fingerprints = fingerprints taken
dossier-since-arrival = Since the arrival
dossier-from-to = From – to
dossier-situation = Situation (exhibit)

## Bordereau
dossier-number = No.
dossier-label = Label
dossier-exhibit-date = Date (own calendar, Gregorian)
dossier-language-translation = Language, translation
dossier-state = State
dossier-folios = Folios
dossier-shows-paragraph = What it shows, §
dossier-group = { $letter }. { $name }
dossier-group-others = Other exhibits
dossier-bordereau-count = { $exhibits ->
    [one] { $exhibits } exhibit
   *[other] { $exhibits } exhibits
 }, { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 }{ $translated ->
    [yes] {" "}with the translations
   *[no] {""}
 }
dossier-bordereau-folios = folios { $first } to { $last }
dossier-bordereau-folio = folio { $folio }
dossier-bordereau-copies = Copies. At the interview I will show the originals that I have (see the column State).
dossier-bordereau-closed = { $count ->
    [one] List closed at { $count } exhibit, number { $first }.
   *[other] { $unbroken ->
        [yes] List closed at { $count } exhibits, numbered from { $first } to { $last } without gap.
       *[no] List closed at { $count } exhibits, numbered from { $first } to { $last }; the missing numbers were given in an earlier filing.
     }
 }
dossier-untitled = Untitled
dossier-no-words = without words
dossier-no-translation = not translated
dossier-state-copy = copy
dossier-state-photo = photograph
dossier-state-capture = screenshot
dossier-state-file = file
dossier-state-original-held = copy; I have the original
dossier-state-lost = copy; original lost
dossier-state-unreadable = not reproduced
dossier-translation = Translation
dossier-translation-number = { $number }-T
dossier-translation-kind = { $kind ->
    [sworn] sworn translation
   *[free] free translation
 }
dossier-translation-by = { $what }, { $who }

## Exhibits
dossier-bookmark-exhibit = { $number } { $title } ({ $folio })
dossier-stamp = Exhibit no. { $number } — { $page }/{ $pages }
dossier-stamp-unreadable = Exhibit no. { $number } — not reproduced
dossier-translation-of = Translation of exhibit no. { $number }
dossier-translated-from = Original language: { $language }
dossier-original-at = Original f. { $folios }
dossier-translated-at = translation { $folio }
dossier-date-read = { $written }: { $read }
dossier-faces-masked = Faces of others masked
dossier-foot-copy = copy at { $scale }%
dossier-foot-copied = copy
dossier-foot-photos = { $count ->
    [one] one photograph
   *[other] two photographs
 }
dossier-foot-bordereau = { $what }, list { $folio }
dossier-not-reproduced = Exhibit not reproduced
dossier-file-unreadable = The file of exhibit no. { $number } could not be printed. I have kept it.
dossier-file-absent = No file comes with exhibit no. { $number }.
dossier-file-format = Format
dossier-file-size = Size
dossier-bytes = { $count } bytes
dossier-file-fault = Cause
dossier-file-pages = Pages announced
dossier-fault-absent = no file
dossier-fault-empty = the file is empty
dossier-fault-damaged = the file is damaged or incomplete
dossier-fault-locked = the file is locked with a password
dossier-fault-format = the format is not read here (PDF, JPEG, PNG, TIFF, WebP are)
dossier-fault-sound = it is a voice message or a recording, to be heard
dossier-fault-film = it is a film, to be seen
dossier-fault-office = it is a text or a table that is not a PDF
dossier-fault-packed = it is an archive of several files
dossier-fault-too-much = the file is too heavy to be read without risk
dossier-fault-stopped = reading stopped
dossier-read-in-part = File read in part; missing: { $missing }
dossier-missing-end = the end of the file
dossier-missing-picture = a picture
dossier-missing-font = a font
dossier-missing-letters = letters whose font is not in the file
dossier-missing-note = a note or a mark
dossier-missing-field = what is written in a field of the form
dossier-missing-files = files attached inside
dossier-missing-pages = pages

## Read-back
dossier-read-back-read = The account ({ $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
 }) was read back to me in { $language }, on { $day }, at { $place }.
dossier-read-back-by-hand = The account was read back to me in { $language }, on { $day }, at { $place }. Paragraphs read back: { $paragraphs }.
dossier-read-back-understood = I have understood this text.
dossier-read-back-confirmed = I confirm its content.
dossier-read-back-by = Read back by
dossier-read-back-interpreter = Interpreter

## Checklist, kept at the desk
dossier-check-title = Is the file complete?
dossier-check-date-unknown = date to be asked for
dossier-check-post-to = Dossier to be sent to: { $address }
dossier-check-hand-to = The dossier: { $who }.
dossier-check-address-on = Address: { $paper }.
dossier-check-verify = To be checked.
dossier-check-source = Source: { $source } (checked on { $day }).
dossier-check-last-day = Last day: { $day }
dossier-check-no-date = No deadline is known. To be asked for: the paper received (certificate, notice, summons) and the day it was handed over.
dossier-check-possibly = To be checked on the paper received.
dossier-check-ask-for = The day the delay starts from is not noted. To be asked for, with day, month and year: { $paper }.
dossier-check-ask = The day the delay starts from is not noted: ask for it, with day, month and year.
dossier-check-needed = Required
dossier-check-what = What is needed
dossier-check-where = Where, how
dossier-check-before = Before closing the envelope
dossier-check-before-handing = Before handing the dossier over
dossier-check-do = To do
dossier-check-questions = Questions, contacts
dossier-check-lawyer = For any decision, ask an association or a lawyer.
dossier-check-counted = { $count } × { $label }
dossier-check-seen = there
dossier-check-ticked = done
dossier-check-missing = missing
dossier-check-to-see = to be checked
dossier-check-to-do = to do
dossier-check-to-write = to be written
dossier-check-written = written
dossier-check-advised = advised
dossier-check-fears = Account: fears on return
dossier-check-paragraph = § { $number }
dossier-check-read-back = Read-back in the person’s language
dossier-check-initials = Initial each page of the account, sign the last
dossier-check-replace = Replace exhibit no. { $number }, not reproduced
dossier-check-translate = Translate exhibit no. { $number }
dossier-step-day = day noted
dossier-step-start = { $paper }: { $day }, day not counted
dossier-step-posted = { $paper }: put online on { $day }, day not counted
dossier-step-deemed = { $days } days after it was put online: { $day }
dossier-step-delay = { $delay }{ $printed ->
    [yes] {" "}printed on the paper
   *[no] {""}
 }: { $day }
dossier-step-month-end = the month has no such day, its last one counts: { $day }
dossier-step-hour = the hour counts too
dossier-step-holidays = { $count ->
    [one] one public holiday passed over
   *[other] { $count } public holidays passed over
 }
dossier-step-before = { $delay } before: { $day }
dossier-step-printed = last day printed on the paper: { $day }
dossier-step-suspended = clock stopped on { $day }, { $left } days left
dossier-step-resumed = the days left run until { $day }
dossier-step-margin = less a margin of { $margin }: { $day }
dossier-amount = { $unit ->
    [working-days] { $count ->
        [one] { $count } working day
       *[other] { $count } working days
     }
    [months] { $count ->
        [one] { $count } month
       *[other] { $count } months
     }
    [hours] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
     }
   *[days] { $count ->
        [one] { $count } day
       *[other] { $count } days
     }
 }

## Sheet to copy from
dossier-form-sub = { $verified ->
    [yes] In the order of the form, template { $version }.
   *[no] Template { $version }, not yet compared with the paper form: follow the numbers of the form. { $source }.
 }
dossier-form-blank-means = Empty box or line: nothing is noted in the file, or what is noted is not printed here. Ask the person.
dossier-form-by-hand = to be filled in by hand
dossier-form-nationality = nationality
dossier-form-born-at = born at
dossier-form-names-in-clear = Names reserved for Ofpra stand here in clear, as on the form: keep this sheet safe.
dossier-form-see-account = see the account, { $folio }
dossier-form-see-list = see the list of exhibits, { $folio }
dossier-form-family-name = { $who }, family name
dossier-form-given-names = given name
dossier-form-to-decide = to decide
dossier-form-names-to-decide = { $count ->
    [one] With the person: another name in the file is not declared.
   *[other] With the person: { $count } other names in the file are not declared.
 }
dossier-form-missing = { $what ->
    [date] date not noted
    [place] place not noted
    [kind] kind not noted
    [number] number not noted
    [authority] authority not noted
    [original] original or copy: not noted
    [transport] transport not noted
   *[papers] papers shown: not noted
 }
dossier-form-one-name = whole name, no family name apart
dossier-form-whole-name = { $who }, whole name
dossier-form-single = none (single)
dossier-form-no-union = no union noted (single)
dossier-form-sex = sex
dossier-form-alive = living
dossier-form-in-france = in France
dossier-form-other-parent = other parent
dossier-form-union-ended = end: { $how }
dossier-form-under-name = under the name { $name }
dossier-form-number = no. { $number }
dossier-form-spoken = spoken
dossier-form-read = read
dossier-form-written = written
dossier-form-gap-before = Before { $to }: no address noted
dossier-form-gap-between = Between { $from } and { $to }: no address noted
dossier-form-gap-after = After { $from }, until the departure: no address noted
dossier-form-no-fingerprints = no fingerprints taken
dossier-form-whose-to-decide = { $count ->
    [one] With the person: for one fact in the file, it is not said to whom it happened.
   *[other] With the person: for { $count } facts in the file, it is not said to whom they happened.
 }
dossier-form-approximate = approximate
dossier-form-in-calendar = ({ $date })
dossier-form-town = Town, province
dossier-form-country = Country
dossier-form-yes = yes
dossier-form-no = no

## Two languages
dossier-french = French
dossier-told = The person’s words

## Interview
dossier-interview-day = The day
dossier-interview-when = Date, hour, address
dossier-interview-division = Division, file no.
dossier-interview-language = Language
dossier-interview-asked = My wish
dossier-interview-with = With me
dossier-interview-third = lawyer or association { $blank } (tell Ofpra: see the summons)
dossier-interview-bring = To bring
dossier-bring-summons = summons
dossier-bring-attestation = valid asylum certificate
dossier-bring-dossier = this file
dossier-bring-original-from = original of exhibit no. { $number }: { $place }
dossier-bring-passport = { $count ->
    [one] passport or identity card, original (exhibit no. { $numbers })
   *[other] passport, identity card, originals (exhibits no. { $numbers })
 }
dossier-bring-originals = { $count ->
    [one] original of exhibit no. { $numbers }
   *[other] originals of exhibits no. { $numbers }
 }
dossier-bring-not-held = { $count ->
    [one] Original that I do not have: exhibit no. { $exhibits }.
   *[other] Originals that I do not have: exhibits nos. { $exhibits }.
 }
dossier-bring-lost = lost
dossier-bring-phone = { $count ->
    [one] telephone, original messages (exhibit no. { $numbers })
   *[other] telephone, original messages (exhibits no. { $numbers })
 }
dossier-interview-read = To re-read before, if possible
dossier-interview-about = What it is about
dossier-interview-precise = What I want to add or correct
dossier-interview-fears = my fears: who, what, why today
dossier-interview-during = During the interview
dossier-during-pause = I may ask for a break.
dossier-during-not-understood = I may say that I have not understood.
dossier-during-interpreter = I may say if I do not understand the interpreter well.
dossier-during-correct = I may correct what is written in the account.
dossier-during-seen = I say what I saw, and what I was told.
dossier-during-add = At the end I may add something.
dossier-during-not-known = I may say: “I do not know”, “I do not remember”.
