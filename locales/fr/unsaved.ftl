# The case cannot be saved where it lies.

unsaved-still-here = Pas enregistré. Le texte est toujours là : on peut continuer à écrire, un nouvel essai suit.
unsaved-elsewhere = Enregistrer le dossier ailleurs
unsaved-carried =
    { $count ->
        [0] Le dossier entier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. L’ancien reste comme il est.
        [one] Le dossier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. Un fichier de pièce n’a pas pu être lu et manque.
       *[other] Le dossier, chiffré, est maintenant dans l’autre emplacement et s’enregistre là. { $count } fichiers de pièces n’ont pas pu être lus et manquent.
    }
