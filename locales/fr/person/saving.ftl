# What happens when a case cannot be saved, or was saved in two places.

# Bar at the foot when saving failed: the text is still there, saving is tried again. [sentence]
unsaved-still-here = Pas enregistré. Le texte est toujours là : on peut continuer à écrire, un nouvel essai suit.
# Said after the case was saved in another place. $count: exhibit files that could not be read, mostly 0. [free]
unsaved-carried =
    { $count ->
        [0] Le dossier entier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. L’ancien reste comme il est.
        [one] Le dossier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. Un fichier de pièce n’a pas pu être lu et manque.
       *[other] Le dossier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. { $count } fichiers de pièces n’ont pas pu être lus et manquent.
    }

## Several versions of one case, or another window that has it open
# Screen “two versions”, at the top: what happened, that nothing is lost, what to do. [sentence]
versions-why = Ce dossier a été écrit à deux endroits. Rien n’est perdu : les deux versions sont gardées. Choisissez ensemble comment continuer.
# Said after the versions were put together. [sentence]
versions-settled = Le dossier n’a plus qu’une version. Vous pouvez écrire.
# Bar at the foot: the case has several versions and can only be read for now. [sentence]
versions-waiting = Ce dossier a plusieurs versions. Il peut être lu ; il pourra être changé quand vous aurez choisi.
# Bar at the foot: another version came while this one was being written. [sentence]
versions-came = Une autre version de ce dossier est arrivée. Rien n’est perdu : les deux sont gardées, et ce que vous écrivez aussi.
# Bar at the foot: the case is open in another window, here it can only be read. [sentence]
elsewhere-bar = Ce dossier est ouvert dans une autre fenêtre : ici il peut être lu, pas changé. Fermez l’autre fenêtre, puis réessayez.
