# What is printed in the person’s language, and what to know of a file that is not encrypted.

dossier-interview-normal = Il est normal de ne pas se souvenir de tout. J’ai le droit de répondre : « je ne sais pas », « je ne me souviens pas ».
entry-sheet-away = À garder loin de l’ordinateur
entry-sheet-what = Ce code ouvre le dossier si la phrase secrète est perdue.
entry-sheet-made = Fait le { $day }. Le nom du dossier n’est pas écrit ici.
entry-sheet-by-hand = Les mots (à recopier à la main, si vous voulez) :
pages-outside = Hors du dossier chiffré
pages-outside-is = Ce fichier n’est pas chiffré : toute personne qui ouvre cet ordinateur ou cette clé peut le lire. Effacez-le quand il est imprimé.
