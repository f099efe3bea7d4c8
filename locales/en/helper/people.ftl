# People and family.

people-add = Add a person
people-unions-help = All of them, past ones too.
people-union-add = Add a union
people-spouse-numbers = Numbers of husband or wife (foreigner, Ofpra)
people-further = Family in Europe
people-no-children = Children: if there are none, write “none”
people-no-siblings = Brothers and sisters: if there are none, write “none”
people-in-europe = Family in France or the European Union: relation, country, status
people-relation = The relation, in her or his own words
people-birth = Birth
people-occupation = Work or function
people-protect = Protection of this name
people-consents = Agrees that the name is written
people-consents-help = Even with consent, the decision above is what counts.
people-death = Death
people-where = Where this person is
people-own-fears = What is feared for this child
people-helper = For you only
people-contacts = Telephones, accounts, addresses
people-contacts-help = Never printed.
