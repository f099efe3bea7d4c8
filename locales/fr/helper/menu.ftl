# The menu of the right button and the Menu key: in a text field, on a record, on a text that is only read.

menu-cut = Couper
menu-cut-key = Ctrl+X
menu-copy = Copier
menu-copy-key = Ctrl+C
menu-paste = Coller
menu-paste-key = Ctrl+V
menu-all = Tout sélectionner
menu-all-key = Ctrl+A
menu-open = Ouvrir
menu-words = Copier ce texte
menu-date = Copier cette date
