# Welcome and consent.

welcome-by-person = la personne elle-même
welcome-ledger-add = Noter un accord
welcome-one = Accord
welcome-to = Pour quoi
welcome-by = De qui
welcome-by-help = Si rien n’est choisi : la personne elle-même.
welcome-day = Jour
welcome-table = Aujourd’hui, autour de la table
welcome-lang-person = Langue de la personne
welcome-lang-helper = Langue de la personne qui aide
welcome-label = Repère du dossier, pour le retrouver
welcome-label-help = Un mot neutre, par exemple « Dossier 12 ». Jamais un nom : il est montré avant l’ouverture, jusqu’à la fermeture du programme. Jamais imprimé.
welcome-label-named = Ce repère ressemble à un nom du dossier. Il n’est pas montré avant l’ouverture. Choisissez un mot neutre.
welcome-mention = Mention imprimée : qui a aidé à écrire
welcome-mention-help = Facultatif. Écrivez la fonction (« une bénévole »), pas le nom. Vide : rien n’est imprimé.
welcome-further = Pour les pages imprimées
welcome-print-read-back = Imprimer l’attestation de relecture
welcome-fictional = Exemple fictif (écrit sur chaque page)
