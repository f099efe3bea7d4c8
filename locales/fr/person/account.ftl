# The account.

account-her-words = Ses mots
account-in-french = En français
account-none = Le récit est vide. Ajoutez une partie, par exemple une par période de la vie.
