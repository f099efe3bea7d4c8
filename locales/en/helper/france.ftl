# In France.

france-address = Postal address, line by line
france-address-help = The one where letters arrive: mailing address, at someone’s, at home.
france-housing = Housing by Ofii
france-open-events = Tell a fact
france-open-life = Note a period
france-statement-add = Add a statement
france-statement = Earlier statement
france-made-to = Where and to whom
france-statement-day = Day
france-statement-lang = Language
france-statement-exhibit = Exhibit in which it is written
france-passages = Passages to correct
france-passage-add = Add a passage
france-passage = What is written
france-right = What is right, and why it was written otherwise
france-told-now = Paragraph of the account that tells it now
