# The account.

account-her-words = Her or his words
account-in-french = In French
account-none = The account is empty. Add a part, for example one for each time of life.
