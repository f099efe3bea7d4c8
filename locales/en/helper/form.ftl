# Parts of forms: told dates, days, names, places, printing decisions.

form-choose = Choose
form-fold-in = Fold in
form-remove = Remove
form-earlier = Move up
form-later = Move down
form-back = Back to the list
form-add-line = Add a line
form-add-name = Add a name
form-no-words = no words yet
form-day-shape = day.month.year
form-day-unread = Not a day yet: day, month and year
form-date-shape = in her or his own words
form-date-more = More about this date
form-exhibit = exhibit { $number }
form-choose-place = Choose a place
form-place-new = name of another place
form-place-add = Add this place
form-place-about = This place in detail
form-place-original = Name in its own script
form-place-lang = Language of this name
form-place-official = Official name, if another
form-place-spellings = Other spellings
form-place-parent = Lies in
form-name-lang = Language of this name
form-name-script = Script
form-latin-letters = Written here in Latin letters
form-name-spellings = Other spellings in Latin letters
form-name-exhibit = Exhibit it stands on
form-name-period = When this name was used
form-name-more = More about this name
form-name-empty = name to be written
form-note = Note for you, never printed
form-note-help = Hidden while the screen is shown to the person.
form-print-help = As long as nothing is decided, it is printed nowhere. The program looks for this name in your texts, in several scripts. It reads no pictures, nicknames or allusions.
form-print-one-script = This name is in one script only. Add it in the other too: it will be recognised better in the texts.
form-protect = Protect
form-code = Letter printed in place of the name
form-code-help = Given in the order of creation, never after the name.
form-find = Type the first letters
form-find-none = Nothing begins like this
form-set-aside = Kept, but printed nowhere. The same answer, pressed again, gives it back:
form-next-step = Next step: { $step }
form-date-printed = printed
form-date-thats-it = That is it
form-calendar = Calendar
form-calendar-by-hand = This calendar is not computed here. The words stay as they are; note beside them the first and the last possible day, in the Gregorian calendar.
form-calendar-first = First possible day
form-calendar-last = Last possible day
form-person-new = Add the person
form-person-new-unprinted = The name is not printed until you decide so.
form-pick-find = name
form-pick-more =
    { $count ->
        [one] One more: type the beginning of the name.
       *[other] { $count } more: type the beginning of the name.
    }
form-drop = Take off
form-leave = No answer
form-leave-or-more = No answer, more
