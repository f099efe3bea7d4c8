# Finding in the whole case.

find-title = Find in the whole case
find-tool = Find
find-field = a word, a name, a place, a date
find-close = Close
find-help = Type the beginning of a word, in any script. Arrow keys to choose, Enter to go there, Escape to come back.
find-help-facing = Type the beginning of a word. Notes, protected names and masked passages are not looked through while the screen is turned to the person.
find-nothing = Nothing in this case. Try the beginning of the word, or another way to write it.
find-more =
    { $count ->
        [one] Show one more
       *[other] Show the { $count } others
    }
find-events =
    { $count ->
        [one] 1 event
       *[other] { $count } events
    }
find-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people and names
    }
find-places =
    { $count ->
        [one] 1 place
       *[other] { $count } places
    }
find-exhibits =
    { $count ->
        [one] 1 exhibit
       *[other] { $count } exhibits
    }
find-account =
    { $count ->
        [one] Account: 1 passage
       *[other] Account: { $count } passages
    }
find-life =
    { $count ->
        [one] Life and journey: 1 passage
       *[other] Life and journey: { $count } passages
    }
find-procedure =
    { $count ->
        [one] Procedure: 1 passage
       *[other] Procedure: { $count } passages
    }
find-notes =
    { $count ->
        [one] 1 note (never printed)
       *[other] { $count } notes (never printed)
    }
