# The case cannot be saved where it lies.

unsaved-elsewhere = Enregistrer le dossier ailleurs
