# In France.

france-address = Postal address, line by line
france-address-help = The one where letters arrive: mailing address, at someone’s, at home.
france-address-ask = Where do you receive your post?
france-phone = Telephone
france-email = E-mail
france-housing = Housing by Ofii
france-housing-ask = Where do you live?
france-since = Since arrival
france-since-none = Nothing noted since arrival yet: activities, procedures, contacts or threats from the country.
france-open-events = Tell a fact
france-open-life = Note a period
france-statements = What was said before
france-statements-none = No earlier statement noted: desk, interview, police, another country.
france-statement-add = Add a statement
france-statement = Earlier statement
france-made-to = Where and to whom
france-made-to-ask = To whom did you say it, and where?
france-statement-day = Day
france-statement-lang = Language
france-statement-exhibit = Exhibit in which it is written
france-passages = Passages to correct
france-passage-add = Add a passage
france-passage = What is written
france-right = What is right, and why it was written otherwise
france-told-now = Paragraph of the account that tells it now
