# What happens when a case cannot be saved, or was saved in two places.

unsaved-still-here = Pas enregistré. Le texte est toujours là : on peut continuer à écrire, un nouvel essai suit.
unsaved-carried =
    { $count ->
        [0] Le dossier entier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. L’ancien reste comme il est.
        [one] Le dossier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. Un fichier de pièce n’a pas pu être lu et manque.
       *[other] Le dossier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. { $count } fichiers de pièces n’ont pas pu être lus et manquent.
    }

## Several versions of one case, or another window that has it open
versions-why = Ce dossier a été écrit à deux endroits. Rien n’est perdu : les deux versions sont gardées. Choisissez ensemble comment continuer.
versions-settled = Le dossier n’a plus qu’une version. Vous pouvez écrire.
versions-waiting = Ce dossier a plusieurs versions. Il peut être lu ; il pourra être changé quand vous aurez choisi.
versions-came = Une autre version de ce dossier est arrivée. Rien n’est perdu : les deux sont gardées, et ce que vous écrivez aussi.
elsewhere-bar = Ce dossier est ouvert dans une autre fenêtre : ici il peut être lu, pas changé. Fermez l’autre fenêtre, puis réessayez.
