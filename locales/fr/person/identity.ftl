# Identity and names.

# Step Identity: heading of the card with the person’s own names. [word]
identity-names = Noms
# Question to the person: all names she had, and how each is written. [sentence]
identity-names-ask = Quels noms avez-vous portés, et comment les écrit‑on ?
# Heading of the card about the person’s own birth: date and place. [word]
identity-birth = Naissance
# Question to the person: her date of birth. [sentence]
identity-birth-ask = Quelle est votre date de naissance ?
# Question to the person: where she was born. [sentence]
identity-birth-place-ask = Quel est votre lieu de naissance ?
# Label and question, of the person and of relatives: sex, since the French form asks for it. [line]
identity-sex = Sexe, comme le formulaire le demande
# Heading of the card: nationality, people she belongs to, religion. [line]
identity-nationality = Nationalité, origine, religion
# Label and question: the nationalities she has now. [line]
identity-nationalities = Nationalités actuelles
# Label and question: the nationality she was born with, if it is another one. [line]
identity-at-birth = Nationalité à la naissance, si elle est autre
# Label and question with yes and no: no country takes her for its own. “La” is the person. [line]
identity-stateless = Aucun pays ne la reconnaît comme ressortissante
# Label and question: the country she lived in before France. [line]
identity-country = Pays de résidence habituelle avant la France
# Question to the person, who may leave it: her people, clan, tribe. [sentence]
identity-group-ask = À quel peuple ou groupe appartenez-vous, si vous voulez le dire ?
# Question to the person, who may leave it: her religion. [sentence]
identity-religion-ask = Quelle est votre religion, si vous voulez le dire ?
# Heading of the card with the languages she speaks. [word]
identity-languages = Langues
# Question to the person: the languages she speaks, reads and writes. [sentence]
identity-languages-ask = Quelles langues parlez-vous, lisez-vous, écrivez-vous ?
# Chip at one language: it is her mother tongue. [button]
identity-mother-tongue = langue maternelle
# Chip at one language: she speaks it. Agrees with “language” in French. [button]
identity-spoken = parlée
# Chip at one language: she can read it. Agrees with “language” in French. [button]
identity-read = lue
# Chip at one language: she can write it. Agrees with “language” in French. [button]
identity-written = écrite
# Heading of the card with her postal address, telephone and e-mail in France. [word]
identity-address = Adresse en France
# Heading of the list of other identities: pen names, names in an organisation, accounts. [line]
identity-others = Autres identités et noms de plume
# In the place of that list while it is empty. [sentence]
identity-others-none = Aucune autre identité notée : nom de plume, nom dans une organisation, compte en ligne.
# One other identity, label over: pen name, nickname, online account… [line]
identity-kind = Quelle sorte d’identité
# Question to the person, about one other name: when she used it. [sentence]
identity-period-ask = Quand avez-vous utilisé ce nom ?
# Chip and line of a list: this name stands on the form for the asylum office. [button]
identity-declared = déclaré sur le formulaire
# Chip and line of a list: this name does not stand on that form. [button]
identity-not-declared = pas déclaré
# Question to the person, about one other name: whether to give it on the form. [sentence]
identity-on-form-ask = Voulez-vous dire ce nom sur le formulaire ?
# Question to the person, about one other name: who knows that it is hers. [sentence]
identity-known-ask = Qui sait que ce nom est le vôtre ?
# One other identity, label over a field: what the person says of why it is hers. [line]
identity-explained = Ce que la personne dit de ce lien
