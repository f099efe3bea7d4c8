# In France.

france-address-ask = Where do you receive your post?
france-phone = Telephone
france-email = E-mail
france-housing-ask = Where do you live?
france-since = Since arrival
france-since-none = Nothing noted since arrival yet: activities, procedures, contacts or threats from the country.
france-statements = What was said before
france-statements-none = No earlier statement noted: desk, interview, police, another country.
france-made-to-ask = To whom did you say it, and where?
