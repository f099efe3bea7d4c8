# Identity and names.

identity-names-all = All names and spellings
identity-names-help = The first is the one of the cover. Other names, scripts and documents follow.
identity-birth-date = Birth date, as it is said
identity-birth-place = Place of birth
identity-stateless-help = Stateless.
identity-group = Ethnic group, clan, tribe, caste
identity-religion = Religion
identity-languages-all = Languages of the person
identity-language-add = Add a language
identity-language-name = Name of the language, with the dialect
identity-language-tag = Language in this program
identity-language-use = How it is used
identity-others-add = Add another identity
identity-other = This identity
identity-handles = Accounts, channels, handles
identity-period = From when to when
identity-protect = Protection of this name
identity-on-form = On the form
identity-on-form-help = The form asks for every name used. Not declaring one may have consequences: talk about it first with a lawyer or legal adviser.
identity-link = Who knows that it is the same person
identity-known-to = Persons who know it
identity-known-others = Others who know it
identity-linked = Exhibits that show it
