# The menu of the right button and the Menu key: in a text field, on a record, on a text that is only read.

menu-cut = بریدن
menu-cut-key = Ctrl+X
menu-copy = کاپی کردن
menu-copy-key = Ctrl+C
menu-paste = چسپاندن
menu-paste-key = Ctrl+V
menu-all = انتخاب همه
menu-all-key = Ctrl+A
menu-open = باز کردن
menu-words = کاپی کردن این متن
menu-date = کاپی کردن این تاریخ
