# Words for values of the data: family, hyphen, word of the data (crates/lang/src/lang/named.rs).

## Words of newer versions
kind-unknown = other

## Agents of persecution (event.rs)
agent-kind-state = the State (police, army, court, administration)
agent-kind-ruling = a party or organisation that rules the country or a region
agent-kind-non-state = others: armed group, family, neighbours, traffickers

## Answers (words.rs)
answer-does-not-know = I do not know
answer-does-not-remember = I do not remember
answer-prefers-not-to-say = I do not want to say

## Where a date comes from (date.rs)
basis-not-said = not said
basis-memory = from memory
basis-document = from a paper
basis-told-by = told by someone
basis-deduced = worked out from other dates

## How sure (date.rs)
certainty-sure = sure
certainty-approximate = roughly
certainty-uncertain = not sure
certainty-both = roughly, not sure

## Events (event.rs)
event-kind-unspecified = other event
event-kind-birth = birth
event-kind-studies = studies
event-kind-employment = work
event-kind-dismissal = loss of work
event-kind-residence = home
event-kind-marriage = marriage or union
event-kind-death = death
event-kind-military-service = military service
event-kind-commitment = commitment
event-kind-publication = publication
event-kind-demonstration = demonstration
event-kind-threat = threat
event-kind-digital-threat = threat by telephone or online
event-kind-summons = summons
event-kind-search = search of a home
event-kind-arrest = arrest
event-kind-detention = detention
event-kind-release = release
event-kind-trial = trial or judgment
event-kind-violence = violence
event-kind-torture = torture
event-kind-sexual-violence = sexual violence
event-kind-repression-of-others = repression of people close by
event-kind-pressure-on-relatives = pressure on relatives
event-kind-service-approach = approach by a security service
event-kind-surveillance-in-france = surveillance in France
event-kind-public-exposure = name or identity made public
event-kind-sur-place = public activity abroad
event-kind-hiding = time in hiding
event-kind-visa = visa or travel document
event-kind-departure = departure from the country
event-kind-transit = crossing a country
event-kind-arrival = arrival in France
event-kind-lawful-stay = lawful stay
event-kind-return-trip = return to the country
event-kind-embassy-contact = contact with the embassy or consulate
event-kind-procedure = step of the procedure

## Exhibits (exhibit.rs)
exhibit-kind-unspecified = other exhibit
exhibit-kind-identity = passport, identity card
exhibit-kind-civil-status = civil status record
exhibit-kind-french-paper = French administrative paper
exhibit-kind-summons = summons
exhibit-kind-warrant = warrant or wanted notice
exhibit-kind-judgment = judgment
exhibit-kind-police-paper = police or prison paper
exhibit-kind-membership = membership card, attestation of an association
exhibit-kind-witness-statement = witness statement
exhibit-kind-medical = medical certificate
exhibit-kind-work-or-school = work or school paper
exhibit-kind-property = deed, receipt
exhibit-kind-messages = screenshots, messages
exhibit-kind-recording = recording (transcript)
exhibit-kind-photographs = photographs
exhibit-kind-press = press
exhibit-kind-country-information = country-of-origin information
exhibit-kind-police-log = police log or complaint in France
exhibit-kind-activity-in-france = activity in France
held-not-said = not said
held-original-held = copy; the person holds the original
held-copy-only = copy; the original is elsewhere
held-born-digital = digital file, no paper original
held-lost = original lost or taken

## Filing (procedure.rs)
paper-kind-attestation = asylum application certificate
paper-kind-completion-letter = letter asking to complete the file
paper-kind-introduction-letter = letter of introduction
paper-kind-interview-summons = summons to the interview
paper-kind-ofpra-decision = decision of Ofpra
paper-kind-cnda-letter = letter of the CNDA
paper-kind-cnda-decision = decision of the CNDA
paper-kind-removal-order = removal order
paper-kind-closure = closure of the file
paper-kind-detention-notice = notice of detention
paper-kind-transfer-decision = transfer decision (Dublin)
paper-kind-reception-decision = decision on the reception conditions
paper-kind-hearing-summons = summons to the hearing of the CNDA
paper-kind-not-said = not said
track-normal = regular procedure
track-accelerated = accelerated procedure
track-dublin = Dublin procedure

## Persons and names (person.rs)
identity-kind-not-said = not said
identity-kind-civil = civil identity
identity-kind-pen = pen name
identity-kind-organisation = name within an organisation
identity-kind-religious = religious name
identity-kind-nickname = nickname
identity-kind-online = online account
kinship-not-said = relation not said
kinship-father = father
kinship-mother = mother
kinship-brother = brother
kinship-sister = sister
kinship-half-sibling = half-brother or half-sister
kinship-spouse = husband or wife
kinship-partner = partner
kinship-former-spouse = former husband, wife or partner
kinship-child = child
kinship-grandparent = grandparent
kinship-aunt-or-uncle = aunt or uncle
kinship-cousin = cousin
kinship-relative = another relative
kinship-friend = friend
kinship-neighbour = neighbour
kinship-colleague = colleague or fellow activist
kinship-witness = witness
kinship-agent = person who did harm
kinship-helper = helper
name-kind-not-said = not said
name-kind-birth = name at birth
name-kind-married = name by marriage or usage
name-kind-father-chain = names of father and grandfathers
name-kind-religious = religious name
name-kind-pen = pen name
name-kind-organisation = name within an organisation
name-kind-nickname = nickname
name-kind-on-document = name as on a document
sex-not-said = not said
sex-female = female
sex-male = male
marital-status-not-said = not said
marital-status-single = single
marital-status-married = married
marital-status-cohabiting = living with a partner
marital-status-pacs = registered partnership
marital-status-separated = separated
marital-status-divorced = divorced
marital-status-widowed = widowed
union-kind-not-said = not said
union-kind-civil = civil marriage
union-kind-religious = religious marriage
union-kind-customary = customary marriage
union-kind-pacs = registered partnership
union-kind-cohabitation = living together

## How something is known (event.rs)
known-not-said = not said
known-seen = seen or lived
known-heard = heard with my own ears
known-told = someone told me
known-document = read on a document

## Periods of life (case.rs)
life-kind-residence = home
life-kind-studies = studies
life-kind-work = work
life-kind-service = military or other service
life-kind-commitment = commitment
life-kind-not-said = kind not said

## Places (place.rs)
place-level-not-said = not said
place-level-building = building
place-level-quarter = street or quarter
place-level-village = village
place-level-town = town
place-level-district = district
place-level-province = province
place-level-country = country
place-level-online = online or by telephone

## Events, further (event.rs)
raised-not-said = not said
raised-already = already said
raised-new = new
raised-known-not-produced = known but not produced before
sensitivity-print = print
sensitivity-undecided = not decided: not printed
sensitivity-summarise = print one sentence only
sensitivity-keep-for-interview = keep for the interview
