# Welcome and consent.

welcome-by-person = the person
welcome-ledger-add = Note a consent
welcome-one = Consent
welcome-to = To what
welcome-by = By whom
welcome-by-help = If nobody is chosen: the person herself or himself.
welcome-day = Day
welcome-table = Today, around the table
welcome-lang-person = Language of the person
welcome-lang-helper = Language of the helper
welcome-label = Label of the case, to find it again
welcome-label-help = A neutral word, such as “Case 12”. Never a name: it is shown before opening, until the program is closed. Never printed.
welcome-label-named = This label looks like a name in the case. It is not shown before opening. Choose a neutral word.
welcome-mention = Printed mention: who helped to write
welcome-mention-help = Optional. Write the function (“a volunteer”), not the name. Empty: nothing is printed.
welcome-further = For the printed pages
welcome-print-read-back = Print the read-back attestation
welcome-fictional = Fictional example (written on every page)
