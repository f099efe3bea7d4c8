# The account.

# Step Account, above the column with the text in the person’s own language. [word]
account-her-words = Ses mots
# Step Account, above the column with the French text. [word]
account-in-french = En français
# Step Account while nothing is written: how to begin. Shown in the middle of the empty page. [sentence]
account-none = Le récit est vide. Ajoutez une partie, par exemple une par période de la vie.
