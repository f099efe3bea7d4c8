# Words of the points to re-read. Ids: review-element-state; -why and -innocent follow each rule.
# The variables of each message are named above it; whoever shows it formats dates, names and lists.

review-title = Points to re-read
review-innocent-label = Good to know (for the helper)
review-severity-d = before sending
review-severity-r = to read again together
review-severity-c = to complete if possible
review-severity-i = for information
review-later = put off until later
review-missing-known = seen, heard or told
review-missing-source = from whom
review-missing-means = by what means
review-missing-when = when
review-items-between = {"; "}
review-missing-identity-names = names
review-missing-identity-birth = date of birth
review-missing-identity-nationality = nationality
# kind: elsewhere, going_on · event, other: titles · from, to: days
review-c-01 =
    { $kind ->
         [going_on] From { $from } to { $to } you were held (“{ $event }”); “{ $other }” goes on meanwhile. Did it really continue then?
        *[elsewhere] I see two different pieces of information: from { $from } to { $to } you were held (“{ $event }”), and “{ $other }” places you elsewhere. Is one of the dates inexact?
     }
review-c-01-why = You may be asked where you were on those days.
review-c-01-innocent = A job is not always interrupted; a date may be approximate; the place of detention may change.
# kind: exhibit, received · exhibit: its number · event: title · exhibit_date, event_date: dates · sheet: source, translation · hint: calendar, none · hint_words, hint_date
review-c-06 =
    { $kind ->
         [received] Exhibit { $exhibit } is dated { $exhibit_date } and noted as received { $event_date }. Should one of the two dates be read again?
        *[exhibit] I see two different pieces of information. Exhibit { $exhibit }{ $sheet ->
             [translation] {" "}(in its translation)
            *[source] {""}
         } is dated { $exhibit_date }; for “{ $event }” the account says { $event_date }. { $hint ->
             [calendar] The paper says { $hint_words }: read as year, month and day of the Solar Hijri calendar, that is { $hint_date }. Can the translation be checked?
            *[none] Where does this date come from, do you know?
         }
     }
review-c-06-why = The reader may ask where this date comes from.
review-c-06-innocent = Check the calendar of the paper and its translation; it may be a duplicate.
# exhibit: its number · date: the paper’s date · departure: date
review-c-07 = Exhibit { $exhibit } ({ $date }) was issued in the country after you left ({ $departure }). Who obtained it, and how did it reach you?
review-c-07-why = You may be asked how the paper reached you.
review-c-07-innocent = With a summons this is common. Whoever sent it can be protected by a letter.
# exhibit: its number · name: the name on it
review-c-11 = Exhibit { $exhibit } bears the name “{ $name }”. Is it another name you have used?
review-c-11-why = The form asks for all names used.
review-c-11-innocent = It may be another spelling of the same name. If the person does not want to say it here, talk to a lawyer.
# identity: its name
review-c-12 = How could someone know that “{ $identity }” is you? (account, witness, editor, date of creation)
review-c-12-why = Ofpra may ask whether it was you who wrote.
review-c-12-innocent = Showing this link may be dangerous: it can also be told at the interview.
# from, to: months
review-c-13 = Nothing is noted between { $from } and { $to }. What were you doing then? One sentence is enough.
review-c-13-why = A period without mention may bring a question.
review-c-13-innocent = The person may skip this question.
# from, to: dates
review-c-14 = Some steps may be missing between the departure ({ $from }) and the arrival ({ $to }).
review-c-14-why = The form asks for the countries crossed and for how long.
review-c-14-innocent = One may have crossed a country without knowing it: “I do not know” is an answer.
# kind: exhibit, form · exhibit: its number · event: title · stated, event_date: dates · sheet: source, translation · hint: calendar, none · hint_words, hint_date
review-c-17 =
    { $kind ->
         [form] Several dates for “{ $event }”: the form says { $stated }, the account says { $event_date }. Which one is right, if you know? Where does the other come from?
        *[exhibit] Several dates for “{ $event }”: exhibit { $exhibit }{ $sheet ->
             [translation] {" "}(translation)
            *[source] {""}
         } says { $stated }, the account says { $event_date }. { $hint ->
             [calendar] The paper says { $hint_words }: read as year, month and day of the Solar Hijri calendar, that is { $hint_date }. Can the translation be checked?
            *[none] Where does each date come from, do you know?
         }
     }
review-c-17-why = Two dates for one event may bring a question.
review-c-17-innocent = Check the conversion of the calendar, and what a clerk or a doctor noted.
# event: title · told: the duration as told · days: days by the dates
review-c-18 =
    For “{ $event }” you speak of { $told }; the dates give { $days ->
         [one] { $days } day
        *[other] { $days } days
     }.
review-c-18-why = The duration and the dates may be compared.
review-c-18-innocent = One may count nights or days; a duration may be told roughly.
# event: title · missing: a list of review-missing-…
review-c-19 = “{ $event }”: how did you learn it? Missing: { $missing }.
review-c-19-why = What you saw is told apart from what you were told.
review-c-19-innocent = Whoever told it can be called by a letter. “I do not remember” is an answer.
# event: title
review-c-21 = “{ $event }”: is there a document, a witness? If not, you may explain it, or pass.
review-c-21-why = You may be asked what shows this fact.
review-c-21-innocent = Often there is none.
# exhibit: its number
review-c-23 = Exhibit { $exhibit } has no translation.
review-c-23-why = An untranslated exhibit may not be read.
review-c-23-innocent = A photograph or a bilingual passport needs none.
# exhibit: its number
review-c-24 = Before the CNDA the translation of exhibit { $exhibit } must be made by a sworn translator.
review-c-24-why = The rule covers civil status, court and police papers.
review-c-24-innocent = A free translation helps to understand; the rule asks for a sworn one. Ask the lawyer.
# count: number of events
review-c-27 = Did you ask anyone for help (police, judge, chief)? What happened?
review-c-27-why = It is often asked whether the authorities could protect.
review-c-27-innocent = If it was the State itself, the person may write so.
review-c-28 = Could you live elsewhere in the country? Why?
review-c-28-why = The question of living elsewhere in the country is often asked.
review-c-28-innocent = “I do not know” is an answer.
# state: empty, short · words: number of words
review-c-29 =
    { $state ->
        *[empty] The part on fears on return is empty.
         [short] The part on fears on return is very short ({ $words ->
             [one] { $words } word
            *[other] { $words } words
         }).
     }
review-c-29-why = What you fear today is at the heart of the application: of whom, what, why still.
review-c-29-innocent = It can be written another day.
# event: title of the last incident · incident, departure: dates
review-c-31 = Over a year between the last event noted (“{ $event }”, { $incident }) and leaving ({ $departure }). How did it come about?
review-c-31-why = You may be asked why you left just then.
review-c-31-innocent = Let the person answer in her or his own words; propose no reason.
# arrival: date · request: day
review-c-32 = Arrival: { $arrival }; request for asylum: { $request }. Why did you apply then?
review-c-32-why = When the request comes long after the arrival, Ofpra may ask why; the procedure may be accelerated.
review-c-32-innocent = Let the person answer in her or his own words; propose no reason.
# event: title · explained: yes, no
review-c-34 =
    “{ $event }”: how did the control on leaving go?{ $explained ->
         [yes] {" "}Your explanation is noted: you may read it again.
        *[no] {""}
     }
review-c-34-why = It is often asked how leaving the country went.
review-c-34-innocent = Let the person answer in her or his own words; propose no reason.
# event: title · date: date · weekday: name of the day
review-c-39 = “{ $event }”: by the calendar, { $date } falls on a { $weekday }. Did you say another day?
review-c-39-why = You may be asked which day it was.
review-c-39-innocent = Two calendars may be a day apart; the week-end is not the same everywhere.
# kind: family, given, name, order, birth, nationality · printed: what the attestation says · noted: what the case says
review-c-40 =
    { $kind ->
         [family] The certificate writes the family name “{ $printed }”; the form would say “{ $noted }”. How do you write it?
         [given] The certificate writes the given name “{ $printed }”; the form would say “{ $noted }”. How do you write it?
         [order] The certificate has as family and given name “{ $printed }”; the form would say “{ $noted }”. In which order are they?
         [birth] The certificate gives as birth { $printed }; noted here: { $noted }. Where does each date come from?
         [nationality] The certificate says “{ $printed }”; noted here: “{ $noted }”. What is your nationality?
        *[name] The certificate writes “{ $printed }”; the form would say “{ $noted }”. How do you write your name?
     }
review-c-40-why = What the certificate says follows the file. A mistake in the certificate can be told at the desk that gave it.
review-c-40-innocent = Another spelling of the same name; a date of another calendar; a typing mistake.
# kind: joined, perhaps, person, identity, place · who: a name or letter · places: number of places · exhibit: number and title
review-c-43 =
    { $kind ->
         [joined] Exhibit { $exhibit } bears a protected name ({ $who }), or joins it to you: it is not printed. For it to be printed, open the page of this name and choose who may read it: that reader will see the name on the exhibit and in the whole file.
         [perhaps] A word may be a protected name ({ $who }), in { $places ->
             [one] { $places } place
            *[other] { $places } places
         }. Say whether it is that name or another word: the pages are made after that.
        *[other] The name of { $who } will appear in clear in the printed document ({ $places ->
             [one] { $places } place
            *[other] { $places } places
         }).
     }
review-c-43-why = You wanted this name protected: a lost paper may harm that person.
review-c-43-innocent = Ofpra must keep it secret: the person may choose to name.
# count: number of calls
review-c-46 =
    The account refers to an exhibit that is not in the dossier ({ $count ->
         [one] { $count } call
        *[other] { $count } calls
     }).
review-c-46-why = The reader will look for it.
review-c-46-innocent = It may have been taken out after the text was written.
# items: a list of labels of the checklist
review-c-47 = Missing: { $items }.
review-c-47-why = If something is missing, Ofpra says so in writing; the time to answer is very short.
review-c-47-innocent = What is already there on paper can be ticked in the list.
# state: soon, very_soon, prudent_passed, passed · act: send, appear, hand_in, do · deadline: label · prudent: day · days: days left, negative if passed
review-c-48 =
    { $state ->
        *[soon] { $deadline }. { $act ->
            *[send] To be sent by { $prudent } (with a margin for the post)
             [appear] To come on { $prudent }
             [hand_in] To be handed in by { $prudent }
             [do] To be done by { $prudent }
         }: in { $days ->
             [one] { $days } day
            *[other] { $days } days
         }.
         [very_soon] { $deadline }. { $act ->
            *[send] To be sent by { $prudent } (with a margin for the post)
             [appear] To come on { $prudent }
             [hand_in] To be handed in by { $prudent }
             [do] To be done by { $prudent }
         }: that is very soon.
         [prudent_passed] { $deadline }. The advised date ({ $prudent }) has passed, the last day has not: do it today and ask an association or a lawyer.
         [passed] { $deadline }. The date has passed. Sometimes there is still a way: call an association or a lawyer today.
     }
review-c-48-why = The date is counted from the paper received.
review-c-48-innocent = The paper received is what counts: check the date and the delay written on it.
# state: none, changed · count: number of paragraphs · day: last read-back, only if changed
review-c-49 =
    { $state ->
         [changed] The text has changed since it was read back on { $day } ({ $count ->
             [one] { $count } paragraph
            *[other] { $count } paragraphs
         }).
        *[none] The French has not been read back to you in your language yet ({ $count ->
             [one] { $count } paragraph
            *[other] { $count } paragraphs
         }).
     }
review-c-49-why = You sign this text: better hear it in your language before signing.
review-c-49-innocent = It can be read back in several sittings.
# child: name or code letter
review-c-51 = Do you fear something for { $child } in particular?
review-c-51-why = The application also covers a minor child who is present and may have fears of her or his own.
review-c-51-innocent = “No” and “I don’t know” are answers.
# event: what a sensitive event is called
review-c-52 = This passage is long and sensitive ({ $event }). Would you like to print it, shorten it or keep it for the interview?
review-c-52-why = The choice is yours; nothing obliges you to write everything.
review-c-52-innocent = You may also leave it as it is, if that is what you want to say.
# kind: release, anchor, appearance, entry, ends_before_start, future, before_birth, death, child, parent_died, after_death, not_born, ends, told, paper, requested · first, second: titles or numbers · first_date, second_date: dates
review-c-53 =
    { $kind ->
         [ends_before_start] “{ $first }” ({ $first_date }) ends before it begins. Does a date come from another calendar?
         [entry] The entry into France ({ $first_date }) is dated before the departure ({ $second_date }). Is the order right?
         [release] The release (“{ $first }”, { $first_date }) is dated before “{ $second }” ({ $second_date }). Is the order right, or does a date come from another calendar?
         [appearance] “{ $first }” ({ $first_date }) is dated before the summons, exhibit { $second } ({ $second_date }). Is the order right?
         [future] “{ $first }” ({ $first_date }) is dated after today. Read this date again: it may come from another calendar.
         [before_birth] “{ $first }” ({ $first_date }) is dated before your birth ({ $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [death] { $first }: the death ({ $first_date }) is dated before the birth ({ $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [child] Birth of the child ({ $first }, { $first_date }) and birth of the parent ({ $second }, { $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [parent_died] Death of the parent ({ $first }, { $first_date }) and birth of the child ({ $second }, { $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [after_death] “{ $first }” ({ $first_date }) and the death of { $second } ({ $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [not_born] “{ $first }” ({ $first_date }) and the birth of { $second } ({ $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [ends] “{ $first }”: the end ({ $first_date }) is dated before the beginning ({ $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [told] “{ $first }”: you were told of it ({ $first_date }) before it happened ({ $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [paper] { $first }: a day noted ({ $first_date }) comes before the date the paper bears ({ $second_date }). These two dates cross: read them again together. One date may come from another calendar.
         [requested] The request for asylum ({ $first_date }) is dated before the entry into France ({ $second_date }). These two dates cross: read them again together. One date may come from another calendar.
        *[anchor] “{ $first }” ({ $first_date }) is dated before “{ $second }” ({ $second_date }). Is the order right, or does a date come from another calendar?
     }
review-c-53-why = These two dates are not in the order expected.
review-c-53-innocent = A date may come from another calendar; two similar events may be taken for one.
# kind: interview, undecided, lawyer, reveals, date, unknown · told: a paragraph, or the event whose date it is · event: what the event is called
review-c-54 =
    { $kind ->
         [interview] { $told } tells “{ $event }”, which you keep for the interview: it is not printed. Shall it stay so, be split in two, or be unlinked?
         [undecided] { $told } tells “{ $event }”, for which nothing is decided yet: it is not printed. What would you like: print this event, shorten it, or keep it for the interview?
         [lawyer] { $told } tells “{ $event }”, to be read with a lawyer first: it is not printed. Shall it be split in two, or wait for that reading?
         [reveals] { $told } tells “{ $event }”, which lets someone protected be recognised: it is not printed. Shall it be split in two, or be unlinked?
         [date] The date of “{ $told }” is told by “{ $event }”, which is not printed: neither is the date. Can it be said in another way?
        *[unknown] { $told } tells “{ $event }”, which is not printed: neither is the paragraph. Shall it be split in two, or be unlinked?
     }
review-c-54-why = What is kept off the paper must not come back by another sentence.
review-c-54-innocent = It may be what the person wants: then there is nothing to do.
review-sensitive-event = sensitive event no. { $number }
review-sensitive-exhibit = sensitive exhibit
# A record nobody has named yet; number: its place in the list of events.
review-unnamed-event = event no. { $number }
review-unnamed-exhibit = untitled
review-unnamed-person = a person without a name here
review-unnamed-identity = another name
review-unnamed-place = a place without a name here
review-unnamed-life = a period of life
review-unnamed-step = a step of the journey
review-unnamed-applicant = you
review-unnamed-procedure = the procedure
review-unnamed-account = the account
review-unnamed-fears = the fears on return
review-unnamed-paragraph = a paragraph
