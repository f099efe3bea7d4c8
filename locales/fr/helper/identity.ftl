# Identity and names.

identity-names-all = Tous les noms et toutes les écritures
identity-names-help = Le premier est celui de la couverture. Les autres noms, écritures et documents suivent.
identity-birth-date = Date de naissance, comme elle est dite
identity-birth-place = Lieu de naissance
identity-stateless-help = Apatride.
identity-group = Groupe ethnique, clan, tribu, caste
identity-religion = Religion
identity-languages-all = Langues de la personne
identity-language-add = Ajouter une langue
identity-language-name = Nom de la langue, avec le dialecte
identity-language-tag = Langue dans ce programme
identity-language-use = Comment elle sert
identity-others-add = Ajouter une autre identité
identity-other = Cette identité
identity-handles = Comptes, canaux, pseudonymes
identity-period = De quand à quand
identity-protect = Protection de ce nom
identity-on-form = Sur le formulaire
identity-on-form-help = Le formulaire demande tous les noms portés. Ne pas en déclarer un peut avoir des conséquences : parlez-en d’abord avec un avocat ou un juriste.
identity-link = Qui sait que c’est la même personne
identity-known-to = Personnes qui le savent
identity-known-others = Autres qui le savent
identity-linked = Pièces qui le montrent
