# The menu of the right button and the Menu key: in a text field, on a record, on a text that is only read.

menu-cut = Cut
menu-cut-key = Ctrl+X
menu-copy = Copy
menu-copy-key = Ctrl+C
menu-paste = Paste
menu-paste-key = Ctrl+V
menu-all = Select all
menu-all-key = Ctrl+A
menu-open = Open
menu-words = Copy this text
menu-date = Copy this date
