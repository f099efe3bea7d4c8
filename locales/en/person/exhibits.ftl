# Papers, photos and messages that show something.

exhibits-empty = No exhibit yet. A photo, a paper, a screenshot: what exists is enough. Originals stay with you.
exhibits-choose = Choose an exhibit to describe it.
exhibits-title-told = Title, in your own words
exhibits-kind = Kind
exhibits-received = Received when?
exhibits-whence = Where does this paper come from?
exhibits-step-how = How
exhibits-held = Original
exhibits-held-where = Where is the original?
exhibits-shows = It shows…
