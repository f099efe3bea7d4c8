# Words for values of the data: family, hyphen, word of the data (crates/lang/src/lang/named.rs).

## Words of newer versions
# In the place of any word of a list that a newer version of the program has and this one does not know. [word]
kind-unknown = autre

## Agents of persecution (event.rs)
# Who did it, a tile: the state and its people. [line]
agent-kind-state = l’État (police, armée, tribunal, administration)
# Who did it, a tile: a party or group that rules. [line]
agent-kind-ruling = un parti ou une organisation qui dirige le pays ou une région
# Who did it, a tile: all others. [line]
agent-kind-non-state = d’autres : groupe armé, famille, voisins, passeurs

## Answers (words.rs)
# Answer under every question; the person speaks. A full answer, not a failure. [button]
answer-does-not-know = je ne sais pas
# Answer under every question; the person speaks. A full answer, not a failure. [button]
answer-does-not-remember = je ne me souviens pas
# Answer under every question; the person speaks, politely. [button]
answer-prefers-not-to-say = je ne souhaite pas le dire

## Where a date comes from (date.rs)
# Where a date comes from: not said. [word]
basis-not-said = non précisé
# Where a date comes from: she remembers it. [word]
basis-memory = de mémoire
# Where a date comes from: a paper says it. [word]
basis-document = d’après un papier
# Where a date comes from; the person speaks: somebody else gave it to her. [word]
basis-told-by = une autre personne me l’a donnée
# Where a date comes from: worked out from other dates. [word]
basis-deduced = déduite d’autres dates

## How sure (date.rs)
# How sure a date is, a chip. [word]
certainty-sure = sûr
# How sure a date is, a chip: about. [word]
certainty-approximate = à peu près
# How sure a date is, a chip: she is not sure of it. [word]
certainty-uncertain = pas sûr
# How sure a date is, a chip: about, and not sure either. [word]
certainty-both = à peu près, pas sûr

## Events (event.rs)
# Kind of event, a chip: none of the others. [word]
event-kind-unspecified = autre événement
# Kind of event. [word]
event-kind-birth = naissance
# Kind of event: school, training, university. [word]
event-kind-studies = études
# Kind of event: having work. [word]
event-kind-employment = travail
# Kind of event: losing one’s work. [word]
event-kind-dismissal = perte du travail
# Kind of event: living somewhere. [word]
event-kind-residence = lieu de vie
# Kind of event: marriage, or living as a couple. [word]
event-kind-marriage = mariage ou union
# Kind of event: somebody’s death. A gentle word. [word]
event-kind-death = décès
# Kind of event. [word]
event-kind-military-service = service militaire
# Kind of event: taking part in a party, union, association. [word]
event-kind-commitment = engagement
# Kind of event: publishing an article, a book, a post. [word]
event-kind-publication = publication
# Kind of event: a march or protest. [word]
event-kind-demonstration = manifestation
# Kind of event: somebody threatened. [word]
event-kind-threat = menace
# Kind of event: a threat that came by telephone or on the internet. [line]
event-kind-digital-threat = menace par téléphone ou en ligne
# Kind of event: being called to the police or a court. [word]
event-kind-summons = convocation
# Kind of event: her home was searched by police or soldiers. [word]
event-kind-search = perquisition
# Kind of event: being arrested. [word]
event-kind-arrest = arrestation
# Kind of event: being held, in prison or elsewhere. [word]
event-kind-detention = détention
# Kind of event: being set free. [word]
event-kind-release = libération
# Kind of event: before a court, or its judgment. [word]
event-kind-trial = procès ou jugement
# Kind of event: violence against the body. [word]
event-kind-violence = violences
# Kind of event. [word]
event-kind-torture = torture
# Kind of event. The plainest decent words. [word]
event-kind-sexual-violence = violences sexuelles
# Kind of event: what was done to people close to her. [line]
event-kind-repression-of-others = faits subis par des proches
# Kind of event: the family is pressed because of her. [line]
event-kind-pressure-on-relatives = pressions sur la famille
# Kind of event: a secret service tried to win or question her. [line]
event-kind-service-approach = approche par un service de renseignement
# Kind of event: being watched in France. [line]
event-kind-surveillance-in-france = surveillance en France
# Kind of event: her name or who she is was made public. [line]
event-kind-public-exposure = nom ou identité rendus publics
# Kind of event: acting in public while abroad. [line]
event-kind-sur-place = activité publique hors du pays
# Kind of event: a time in hiding. [word]
event-kind-hiding = période cachée
# Kind of event: getting a visa or a travel paper. [line]
event-kind-visa = visa ou document de voyage
# Kind of event: leaving her country. [word]
event-kind-departure = départ du pays
# Kind of event: coming through another country. [word]
event-kind-transit = passage par un pays
# Kind of event: coming to France. [word]
event-kind-arrival = arrivée en France
# Kind of event: a stay with a permit. [word]
event-kind-lawful-stay = séjour régulier
# Kind of event: going back to her country for a time. [word]
event-kind-return-trip = retour au pays
# Kind of event: dealing with her own embassy or consulate. [line]
event-kind-embassy-contact = contact avec l’ambassade ou le consulat
# Kind of event: something done in the asylum procedure. [word]
event-kind-procedure = démarche d’asile

## Exhibits (exhibit.rs)
# Kind of paper that is shown: none of the others. [word]
exhibit-kind-unspecified = autre pièce
# Kind of paper: it proves who she is. [line]
exhibit-kind-identity = passeport, carte d’identité
# Kind of paper: birth, marriage, death certificate. [line]
exhibit-kind-civil-status = acte d’état civil
# Kind of paper: from a French office. [line]
exhibit-kind-french-paper = document administratif français
# Kind of paper: it calls somebody to the police or a court. [word]
exhibit-kind-summons = convocation
# Kind of paper: an order to arrest or look for somebody. [line]
exhibit-kind-warrant = mandat ou avis de recherche
# Kind of paper: of a court. [word]
exhibit-kind-judgment = jugement
# Kind of paper: from the police or a prison. [line]
exhibit-kind-police-paper = document de police ou de prison
# Kind of paper: member of a party or association. [line]
exhibit-kind-membership = carte de membre, attestation d’association
# Kind of paper: what a witness wrote. [line]
exhibit-kind-witness-statement = attestation de témoin
# Kind of paper: from a doctor. [word]
exhibit-kind-medical = certificat médical
# Kind of paper: from work or school. [line]
exhibit-kind-work-or-school = document de travail ou d’études
# Kind of paper: of a house or land, or a receipt. [line]
exhibit-kind-property = acte de propriété, reçu
# Kind of paper: messages, pictures of a screen. [line]
exhibit-kind-messages = captures d’écran, messages
# Kind of paper: a recording, written down. [line]
exhibit-kind-recording = enregistrement (transcription)
# Kind of paper: photos. [word]
exhibit-kind-photographs = photographies
# Kind of paper: from a newspaper or news site. [word]
exhibit-kind-press = presse
# Kind of paper: a report about her country. [line]
exhibit-kind-country-information = information sur le pays d’origine
# Kind of paper: what she told the French police, without or with a charge. [line]
exhibit-kind-police-log = main courante ou plainte en France
# Kind of paper: it shows what she does in France. [line]
exhibit-kind-activity-in-france = activité en France
# Who has the original of a paper: not said. [word]
held-not-said = non précisé
# Who has the original: this is a copy, the person has the original. [line]
held-original-held = copie ; la personne a l’original
# Who has the original: this is a copy, the original is elsewhere. [line]
held-copy-only = copie ; original ailleurs
# Who has the original: there is only a file, never was paper. [line]
held-born-digital = fichier numérique, sans original papier
# Who has the original: lost, or taken from her. [line]
held-lost = original perdu ou pris

## Filing (procedure.rs)
# Paper received: it proves the asylum request. The French stands beside it. [line]
paper-kind-attestation = attestation de demande d’asile
# Paper received: the asylum office asks for what is missing. [line]
paper-kind-completion-letter = demande de compléter le dossier
# Paper received: the asylum office writes that her file arrived. The French stands beside it. [line]
paper-kind-introduction-letter = lettre d’introduction
# Paper received: day and place of the interview. [line]
paper-kind-interview-summons = convocation à l’entretien
# Paper received: decision of the asylum office. Ofpra stays as it is. [line]
paper-kind-ofpra-decision = décision de l’Ofpra
# Paper received: letter of the asylum court. CNDA stays as it is. [line]
paper-kind-cnda-letter = courrier de la CNDA
# Paper received: decision of the asylum court. CNDA stays as it is. [line]
paper-kind-cnda-decision = décision de la CNDA
# Paper received: she must leave France. [line]
paper-kind-removal-order = obligation de quitter le territoire
# Paper received: the asylum office closed her file. [line]
paper-kind-closure = clôture du dossier
# Paper received: she is held to be sent away. [line]
paper-kind-detention-notice = placement en rétention
# Paper received: she is to be sent to another country of Europe, by the Dublin rule. [line]
paper-kind-transfer-decision = décision de transfert (Dublin)
# Paper received: about housing and allowance for those who ask for asylum. [line]
paper-kind-reception-decision = décision sur les conditions d’accueil
# Paper received: day of the hearing at the asylum court. CNDA stays. [line]
paper-kind-hearing-summons = convocation à l’audience de la CNDA
# Paper received: its kind is not said. [word]
paper-kind-not-said = non précisé
# Kind of procedure printed on her paper: the usual one. [line]
track-normal = procédure normale
# Kind of procedure printed on her paper: the faster one. [line]
track-accelerated = procédure accélérée
# Kind of procedure printed on her paper: another country of Europe is to decide. [line]
track-dublin = procédure Dublin

## Persons and names (person.rs)
# Kind of other identity: not said. [word]
identity-kind-not-said = non précisé
# Kind of other identity: the name of the state’s papers. [word]
identity-kind-civil = nom d’état civil
# Kind of other identity: the name she writes under. [word]
identity-kind-pen = nom de plume
# Kind of other identity: her name within a party or group. [line]
identity-kind-organisation = nom dans une organisation
# Kind of other identity: a name of religion. [word]
identity-kind-religious = nom religieux
# Kind of other identity: what people call her. [word]
identity-kind-nickname = surnom
# Kind of other identity: an account on the internet. [word]
identity-kind-online = compte en ligne
# What another person is to her: not said. [word]
kinship-not-said = lien non précisé
# What another person is to her: father. [word]
kinship-father = père
# What another person is to her: mother. [word]
kinship-mother = mère
# What another person is to her: brother, older or younger. [word]
kinship-brother = frère
# What another person is to her: sister, older or younger. [word]
kinship-sister = sœur
# What another person is to her: one parent in common. [word]
kinship-half-sibling = demi-frère ou demi-sœur
# What another person is to her: husband or wife. [word]
kinship-spouse = époux ou épouse
# What another person is to her: they live together, not married. [word]
kinship-partner = compagnon ou compagne
# What another person is to her: was husband or wife once. [line]
kinship-former-spouse = ancien époux ou ancienne épouse
# What another person is to her: son or daughter, of any age. [word]
kinship-child = enfant
# What another person is to her: of either side. [word]
kinship-grandparent = grand-père ou grand-mère
# What another person is to her: of either side. [word]
kinship-aunt-or-uncle = oncle ou tante
# What another person is to her: of either side, man or woman. [word]
kinship-cousin = cousin ou cousine
# What another person is to her: any other relative (not “other father or mother”). [word]
kinship-relative = autre parent
# What another person is to her: man or woman. [word]
kinship-friend = ami ou amie
# What another person is to her: man or woman. [word]
kinship-neighbour = voisin ou voisine
# What another person is to her: from work, or a companion in a group. [word]
kinship-colleague = collègue ou camarade
# What another person is to her: has seen something. [word]
kinship-witness = témoin
# What another person is to her: has done harm. [line]
kinship-agent = personne qui a fait du mal
# What another person is to her: helps her with this case. [word]
kinship-helper = personne qui aide
# Kind of name: not said. [word]
name-kind-not-said = non précisé
# Kind of name: the one she was born with. [word]
name-kind-birth = nom de naissance
# Kind of name: the one used every day, as after a marriage. [word]
name-kind-married = nom d’usage
# Kind of name: hers, her father’s, his father’s, one after the other. [line]
name-kind-father-chain = noms du père et des grands-pères
# Kind of name: a name of religion. [word]
name-kind-religious = nom religieux
# Kind of name: the one she writes under. [word]
name-kind-pen = nom de plume
# Kind of name: within a party or group. [line]
name-kind-organisation = nom dans une organisation
# Kind of name: what people call her. [word]
name-kind-nickname = surnom
# Kind of name: as some paper writes it, right or not. [line]
name-kind-on-document = nom écrit sur un document
# Answer to the sex the form asks for: not said. [word]
sex-not-said = non précisé
# Answer to the sex the form asks for; also of the officer or interpreter she would prefer. [word]
sex-female = féminin
# Answer to the sex the form asks for; also of the officer or interpreter she would prefer. [word]
sex-male = masculin
# Marital status: not said. [word]
marital-status-not-said = non précisé
# Marital status: never married. [word]
marital-status-single = célibataire
# Marital status; man or woman. [word]
marital-status-married = marié(e)
# Marital status: living as a couple, without marriage. [word]
marital-status-cohabiting = en concubinage
# Marital status: in a “PACS”, a contract of couples at a French office. Man or woman. [word]
marital-status-pacs = pacsé(e)
# Marital status: married, but living apart. Man or woman. [word]
marital-status-separated = séparé(e)
# Marital status; man or woman. [word]
marital-status-divorced = divorcé(e)
# Marital status: husband or wife has died. [word]
marital-status-widowed = veuf ou veuve
# Kind of union: not said. [word]
union-kind-not-said = non précisé
# Kind of union: married before the state. [word]
union-kind-civil = mariage civil
# Kind of union: married by religion. [word]
union-kind-religious = mariage religieux
# Kind of union: married by custom. [word]
union-kind-customary = mariage coutumier
# Kind of union: a contract of couples at a French office. [word]
union-kind-pacs = PACS
# Kind of union: living as a couple, without marriage. [word]
union-kind-cohabitation = concubinage

## How something is known (event.rs)
# How an event is known: not said. [word]
known-not-said = non précisé
# How an event is known: she was there. Tile, list, printed tables; the same word everywhere. [word]
known-seen = vu ou vécu
# How an event is known: she heard it with her own ears. Tile, list, printed tables. [word]
known-heard = entendu moi-même
# How an event is known; the person speaks: somebody told her. Tile, list, printed tables. [word]
known-told = on me l’a raconté
# How an event is known: read on a paper. Tile, list, printed tables. [word]
known-document = lu sur un document

## Periods of life (case.rs)
# Kind of period in life: where she lived. [word]
life-kind-residence = domicile
# Kind of period in life: school, training, university. [word]
life-kind-studies = études
# Kind of period in life. [word]
life-kind-work = travail
# Kind of period in life: in an army or another service. [line]
life-kind-service = service militaire ou autre
# Kind of period in life: taking part in a party, union, association. [word]
life-kind-commitment = engagement
# Kind of period in life: not said. [word]
life-kind-not-said = sorte non précisée

## Places (place.rs)
# Kind of place: not said. [word]
place-level-not-said = non précisé
# Kind of place: a house, a prison, a school. [word]
place-level-building = bâtiment
# Kind of place: a street or part of a town. [word]
place-level-quarter = rue ou quartier
# Kind of place. [word]
place-level-village = village
# Kind of place. [word]
place-level-town = ville
# Kind of place: between town and province, as in Afghanistan; the word of her country’s offices. [word]
place-level-district = district
# Kind of place: the largest part of a country. [word]
place-level-province = province
# Kind of place: a state. [word]
place-level-country = pays
# Kind of place where no place is: on the internet or by telephone. [line]
place-level-online = en ligne ou par téléphone

## Events, further (event.rs)
# Whether the asylum office was told of an event before: not said. [word]
raised-not-said = non précisé
# A tile: it was told before. [word]
raised-already = déjà dit
# A tile: it is new. [word]
raised-new = nouveau
# A tile: she knew of it then, but has not given it yet. [line]
raised-known-not-produced = connu, mais pas encore donné
# A tile, whether to print an event: yes. [button]
sensitivity-print = imprimer
# A tile, whether to print an event: she has not decided, so it is not printed. [line]
sensitivity-undecided = à décider : pas imprimé
# A tile, whether to print an event: one sentence of it only. [line]
sensitivity-summarise = imprimer une seule phrase
# A tile, whether to print an event: she will say it at the interview. [line]
sensitivity-keep-for-interview = garder pour l’entretien
