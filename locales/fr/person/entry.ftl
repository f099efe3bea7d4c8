# Before and around the open case: making one, opening it, what went wrong.

# Start page, at the foot: the program never uses a network, so the cable may be pulled out. [sentence]
entry-network = Ce programme n’utilise pas le réseau : vous pouvez débrancher.
# Label over the choice of the language the person tells in. [line]
entry-person-language = Langue de la personne
# New case, first of three steps shown at the top. [word]
entry-step-languages = Langues
# New case, second of three steps: secret words and the recovery sheet. [line]
entry-step-words = Mots et feuille de secours
# New case, third of three steps: where the case is kept. [word]
entry-step-place = Emplacement
# New case, title of the first step. [line]
entry-languages-title = Dans quelles langues ?
# New case, under that title: both languages stand on screen. [sentence]
entry-languages-help = La personne raconte dans sa langue ; les deux langues sont à l’écran. On peut en changer plus tard.
# New case, title of the second step. $count: how many secret words there are, a number. [line]
entry-secret-title =
    { $count ->
        [7] Sept mots ouvrent ce dossier
       *[6] Six mots ouvrent ce dossier
    }
# The same title where the secret is made of groups of digits. [line]
entry-secret-title-digits = Six groupes de chiffres ouvrent ce dossier
# The same title where the person makes up a secret phrase of her own. [line]
entry-secret-title-own = Votre phrase secrète ouvre ce dossier
# Under that title, for words or digits drawn at random: nobody can find them again. [sentence]
entry-secret-help = Tirés au hasard. Personne ne peut les retrouver à votre place : apprenez-les, ou gardez la feuille de secours loin de l’ordinateur.
# Under that title, for a phrase of her own: nobody can find it again, what makes it good. [sentence]
entry-own-help = Personne ne peut la retrouver à votre place. Plusieurs mots sans lien entre eux sont difficiles à deviner.
# Label over the field where the words or digits are typed once, to see that they were copied right. [line]
entry-check = Tapez-les une fois, pour vérifier
# Label over the field where her own phrase is typed a second time. [line]
entry-check-own = Tapez-la encore une fois
# Label over the field for a secret phrase of her own. [word]
entry-own = Votre phrase secrète
# Under that field, and as what went wrong: the phrase is still too easy to guess. [sentence]
entry-own-weak = Encore trop facile à deviner : ajoutez des mots.
# Under that field: the phrase is hard enough to guess. [line]
entry-own-enough = Assez difficile à deviner.
# Under that field: what was typed is the same. [word]
entry-check-right = C’est bien cela.
# Under that field while typing: not the same yet. No reproach. [word]
entry-check-not-yet = Pas encore pareil.
# Box to tick: the association gets a second secret phrase for this case. [line]
entry-association = Donner aussi une phrase secrète à l’association
# Under that box when it is ticked, above the words of that phrase: to be written down apart. [line]
entry-association-words = La phrase secrète de l’association, à noter à part :
# New case, heading over the recovery sheet: a paper with a code that opens the case. [word]
entry-sheet = Feuille de secours
# Under the sheet: no file is made of it, and nobody should take a photo of it. [sentence]
entry-sheet-nothing = Aucun fichier n’est créé. Ne photographiez pas cette feuille.
# After “copy by hand” was pressed: what to do now. “Six groups”: of letters and digits. [sentence]
entry-sheet-copied = Recopiez les six groupes, puis relisez-les à deux.
# New case, title of the third step. [line]
entry-place-title = Où le garder ?
# Under that title: the case is encrypted and may stay with the person on a USB stick. [sentence]
entry-place-help = Le dossier est chiffré. Une clé USB peut rester avec la personne. Le programme y crée un sous-dossier au nom neutre.
# New case, while it is being made. [sentence]
entry-creating = Le dossier est en train d’être créé. Cela prend quelques secondes.
# Title of the page that asks for the secret, after the case was locked. [word]
entry-locked = Verrouillé
# That page, while the case opens. [sentence]
entry-opening = Ouverture en cours. Cela prend une à deux secondes.

## What went wrong, and what to do.
# What went wrong: the secret does not open the case. What to look at first. [sentence]
entry-wrong = Cette phrase secrète n’ouvre pas ce dossier. Vérifiez le clavier et les majuscules, puis essayez encore, ou prenez la feuille de secours.
# What went wrong: the code of the recovery sheet has a wrong letter. [sentence]
entry-mistyped = Ce code de secours contient une lettre fausse. Relisez la feuille groupe par groupe.
# What went wrong: no save of the case can be read; try another copy. [sentence]
entry-damaged = Aucun enregistrement de ce dossier n’est lisible. Essayez avec une autre copie, sur une clé ou un autre ordinateur.
# What went wrong: the disk is full. [sentence]
entry-no-space = Il n’y a plus de place sur ce disque. Libérez de la place, ou choisissez un autre emplacement.
# What went wrong: the place is not there any more, as when a USB stick was pulled out. [sentence]
entry-gone = Emplacement introuvable. La clé est-elle débranchée ?
# What went wrong, cause unknown: nothing was changed. [sentence]
entry-other = L’opération a échoué. Rien n’a changé.

## What a person should know about how a case opened.
# Said when a case opens: its last save is damaged, the one before is shown. $seq: number of that save. [sentence]
entry-notice-damaged = Le dernier enregistrement ({ $seq }) est abîmé ; voici celui d’avant. Vérifiez ce qui a été écrit en dernier.
# Said when a case opens: one of its files is missing. [sentence]
entry-notice-missing = Un fichier de ce dossier manque ou est incomplet. Cherchez-le dans une autre copie.
# Said after the window closed by itself and opened again: what was saved is there. [sentence]
entry-after-crash = La fenêtre s’était fermée toute seule. Tout ce qui était enregistré est là.

## Locking and leaving when saving does not succeed.
# Page with nothing of the case on it: locking did not work, since saving did not. Nothing is lost. [sentence]
entry-rest-failed = Pas enregistré, pas verrouillé. Rien n’est perdu tant que cette fenêtre reste ouverte. Vérifiez que la clé ou le disque est en place et qu’il reste de la place.
# Dialog when the window is closed: saving still goes on. [sentence]
entry-leave-saving = Enregistrement en cours. La fenêtre se ferme ensuite.
# Dialog when the window is closed and saving failed: what would be lost. Calm and exact. [sentence]
entry-leave-failed = L’enregistrement n’a pas réussi. Si la fenêtre se ferme maintenant, ce qui a été écrit en dernier est perdu.
