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
exhibits-photos = Photos from a phone or a card
exhibits-photos-choose = Choose the photos to copy into the case. Nothing changes on the phone.
exhibits-photos-untouched = Only the photos you choose will be copied. Nothing on the device is deleted or changed.
exhibits-photos-how = Do these photos show one paper, or several things?
exhibits-photos-one = One exhibit of { $count } pages, in the order chosen
exhibits-photos-each = { $count } exhibits, one for each photo
exhibits-photos-remain =
    { $count ->
        [one] This photo also stays on the device. Nothing there is deleted.
       *[other] These { $count } photos also stay on the device. Nothing there is deleted.
    }
exhibits-photos-decide = Leave them there or delete them: that is for you to decide. Whoever takes or searches the device can see them. But the original photo can serve as proof: you may be asked to show it. Before deleting, check that the copy opens in the case, and talk about it with the helper or a lawyer. A deleted photo can stay in the phone’s bin and in its online copies.
