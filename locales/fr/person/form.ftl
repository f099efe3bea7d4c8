# Parts of forms: told dates, names, places, printing decisions.

# Answer to a question, on a chip or a large tile. [button]
form-yes = Oui
# Answer to a question, on a chip or a large tile. [button]
form-no = Non
# Third answer beside yes and no, where the person is asked what she wants now. [button]
form-decide-later = Plus tard
# Grey in an empty field until something is typed: write here as the person says it, in her language. [word]
form-own-words = avec ses mots
# Grey in an empty field until something is typed: write here in French. [word]
form-in-french = en français
# Under a date just typed that could not be read: its words are kept, no day is computed. [line]
form-date-words-only = Gardé avec ses mots, sans date calculée.
# Details of a date, label over: sure, about, not sure. [word]
form-date-sure = Sûr ou pas
# Details of a date, label over: from memory, from a paper, somebody said so. [word]
form-date-basis = D’où elle vient
# Chip under “where it comes from”: the date is written on a paper; the paper is chosen next. [button]
form-date-by-paper = d’après un papier
# Chip under “where it comes from”: another person said it; the person is chosen next. [button]
form-date-by-person = quelqu’un l’a dit
# Details of a date, label over the papers to choose from: which one it is written on. [word]
form-date-paper = Quel papier
# Details of a date, label over the people to choose from: who said the date. [word]
form-date-teller = Qui l’a dit
# First chip in a choice of one person: no person. [button]
form-nobody = personne
# First chip in a choice of one paper: no paper. [button]
form-no-exhibit = aucune pièce
# First chip in a choice of one place: no place. [button]
form-no-place = aucun lieu
# A place in detail, label: its name as the person says it. [line]
form-place-name = Nom, comme la personne le dit
# A place in detail, label over: building, village, town… [line]
form-place-level = Quelle sorte de lieu
# A place in detail, label: the country it lies in. [word]
form-place-country = Pays
# A name in detail, label: the whole name in the person’s own writing. [line]
form-name-whole = Nom entier, comme la personne l’écrit
# A name in detail, label: the family name; where her people have none, the last part of the name. [word]
form-name-family = Nom de famille
# A name in detail, label: the first names. [word]
form-name-given = Prénoms
# A name in detail, label over: birth name, nickname, pen name… [line]
form-name-kind = Quelle sorte de nom
# Label over the three tiles that decide where a name or place may be printed. [line]
form-print = Où ce nom peut être imprimé
# Tile, and mark in lists: this name is never printed. [button]
form-print-never = Jamais imprimé
# What the chosen tile means. “The letter” is a code such as “A” printed in the place of the name. [sentence]
form-print-never-is = Une lettre le remplace partout, y compris dans le dossier pour l’Ofpra.
# Tile, and mark in lists: printed only for the authority that decides. [button]
form-print-authority = Pour l’autorité seulement
# What the chosen tile means. Ofpra: the French asylum office. CNDA: the asylum court. Both stay. [sentence]
form-print-authority-is = L’Ofpra, la CNDA et l’avocat peuvent le lire ; une lettre partout ailleurs.
# Tile, and mark in lists: this name may be printed on every page. [button]
form-print-everywhere = Partout
# What the chosen tile means: whoever holds the page can read the name. [sentence]
form-print-everywhere-is = Toute personne qui a la page peut le lire.
# Screen turned to the person, one question at a time: back to the one before. [button]
form-question-before = Question précédente
# Screen turned to the person, one question at a time: on to the next one. [button]
form-question-next = Question suivante
# Screen turned to the person where this page has no question for her. [sentence]
form-nothing-asked = Rien à demander sur cette page.
# Screen turned to the person, at the foot of each question: nobody remembers everything. [sentence]
form-normal = Il est normal de ne pas se souvenir de tout.
# In the list, where the date would stand: she does not remember it. [word]
form-date-forgotten = date : je ne me souviens pas
# Heading of the box under a date just typed that says how it was understood. [word]
form-date-understood = Compris ainsi
# In that box, above the ways the words can be read, one of which is pressed. [line]
form-date-readings = Ces mots peuvent se comprendre de plusieurs façons :
