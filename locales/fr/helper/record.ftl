# What records are called on screen.

record-account = Récit
record-fears = Craintes en cas de retour
record-applicant = Votre identité
record-procedure = Procédure
record-event = Événement
record-exhibit = Pièce
record-exhibit-number = Pièce { $number }
record-person = Personne
record-identity = Identité
record-place = Lieu
record-life = Parcours de vie
record-step = Étape du trajet
record-paragraph = Paragraphe
record-paragraph-number = Paragraphe { $number }
record-paper = Papier reçu
record-deadline = Délai
record-masked = Masqué
record-untitled = { $what } sans titre, n° { $number }
record-unnamed = { $what } sans nom, n° { $number }
