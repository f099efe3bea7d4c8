# Everything before and around the open case.

entry-dialog-files = Choisir des fichiers
entry-dialog-exhibits = Images et PDF
entry-dialog-save = Enregistrer le PDF
entry-dialog-pdf = PDF
entry-dialog-name = document.pdf
