# What is printed in the person’s language, and what to know of a file that is not encrypted.

# On the printed page that prepares the interview, under the same in French; the person speaks. The two
# quotations are the answers answer-does-not-… of kinds.ftl, word for word. [sentence]
dossier-interview-normal = Il est normal de ne pas se souvenir de tout. J’ai le droit de répondre : « je ne sais pas », « je ne me souviens pas ».
# Recovery sheet, heading at its top, on screen and printed: do not keep it near the computer. [line]
entry-sheet-away = À garder loin de l’ordinateur
# Recovery sheet, above the code: what the code does. [sentence]
entry-sheet-what = Ce code ouvre le dossier si la phrase secrète est perdue.
# Recovery sheet, under the code. $day: the day it was made, in words. [sentence]
entry-sheet-made = Fait le { $day }. Le nom du dossier n’est pas écrit ici.
# Recovery sheet, above empty lines: the secret words may be written there by hand. [line]
entry-sheet-by-hand = Les mots (à recopier à la main, si vous voulez) :
# Step Dossier, after a PDF was saved, heading: this file lies outside the encrypted case. [line]
pages-outside = Hors du dossier chiffré
# Under that heading: who can read the file, and to erase it once it is printed. [sentence]
pages-outside-is = Ce fichier n’est pas chiffré : toute personne qui ouvre cet ordinateur ou cette clé peut le lire. Effacez-le quand il est imprimé.
