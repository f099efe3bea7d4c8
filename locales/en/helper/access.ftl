# What only a screen reader says: what is seen without words. And, on the sheet "Protection", that one is listening.

access-divider = Width of the two parts
access-link = Go to page { $page }
access-page = Picture of page { $page } of the PDF
access-picture = Picture of the exhibit, page { $page }
access-unsaid = Secret words: shown on the screen, never said.
access-off = No screen reader is listening: the window reads its words to nobody.
access-on = A screen reader is listening: every program of this session can read what the window shows, never a secret phrase nor what is masked.
