# Words of the points to re-read. Ids: review-element-state; -why and -innocent follow each rule.
# The variables of each message are named above it; whoever shows it formats dates, names and lists.

review-title = Points to re-read
review-intro = These are no faults. It is normal not to remember everything.
review-why-label = Why you may be asked
review-innocent-label = What may explain it
review-severity-d = before filing
review-severity-r = to read again together
review-severity-c = to complete if possible
review-severity-i = for information
review-later = put off until later
review-missing-known = seen, heard or reported
review-missing-source = from whom
review-missing-means = by what means
review-missing-when = when
review-missing-identity-names = names
review-missing-identity-birth = date of birth
review-missing-identity-nationality = nationality
review-choice-later = Later
review-choice-right-as-is = It is right as it is
review-choice-explained = Explain in the account
review-choice-hidden = Do not show again

# kind: elsewhere, going_on · event, other: titles · from, to: days
review-c-01 =
    { $kind ->
         [going_on] From { $from } to { $to } you were held (“{ $event }”); “{ $other }” goes on meanwhile. Did it simply continue, at least on paper?
        *[elsewhere] I see two different pieces of information: from { $from } to { $to } you were held (“{ $event }”), and “{ $other }” places you elsewhere. Should a date be adjusted?
     }
review-c-01-why = You may be asked where you were on those days.
review-c-01-innocent = A job may be kept during custody; a date may be approximate; people are moved from one place to another.

# kind: exhibit, received · exhibit: its number · event: title · exhibit_date, event_date: dates · sheet: source, translation · hint: calendar, none · hint_words, hint_date
review-c-06 =
    { $kind ->
         [received] Exhibit { $exhibit } is dated { $exhibit_date } and noted as received { $event_date }. Should one of the two dates be read again?
        *[exhibit] I see two different pieces of information. Exhibit { $exhibit }{ $sheet ->
             [translation] {" "}(in its translation)
            *[source] {""}
         } is dated { $exhibit_date }; for “{ $event }” the account says { $event_date }. { $hint ->
             [calendar] The paper says { $hint_words }: read as year, month and day of the Solar Hijri calendar, that is { $hint_date }. Is it the translation that needs correcting?
            *[none] Could the date come from another calendar, a copy or a translation?
         }
     }
review-c-06-why = A paper written before what it reports puzzles its reader.
review-c-06-innocent = A date of another calendar read as Gregorian; a duplicate; a slip of translation.

# exhibit: its number · date: the paper’s date · departure: date
review-c-07 = Exhibit { $exhibit } ({ $date }) was issued in the country after you left ({ $departure }). Who obtained it, and how did it reach you?
review-c-07-why = You will be asked how the paper reached you.
review-c-07-innocent = With a summons this is common; whoever sent it can be protected by a letter.

# exhibit: its number · name: the name on it
review-c-11 = Exhibit { $exhibit } bears the name “{ $name }”. Is it another name you have used?
review-c-11-why = All names used are declared on the form.
review-c-11-innocent = Another spelling of the same name; a name in use; a name you would rather keep for the interview.

# identity: its name
review-c-12 = How could someone know that “{ $identity }” is you? (account, witness, editor, date of creation)
review-c-12-why = Without a link between the two names, what the other name signed does not speak of you.
review-c-12-innocent = Showing the link may be dangerous: “to be explained orally” is an answer.

# from, to: months
review-c-13 = Nothing is noted between { $from } and { $to }. What were you doing then? One sentence is enough.
review-c-13-why = A period without mention often brings a question.
review-c-13-innocent = Illness, waiting, grief, hiding: you may also skip this.

# from, to: dates
review-c-14 = Some steps may be missing between the departure ({ $from }) and the arrival ({ $to }).
review-c-14-why = The form asks for the countries crossed and for how long.
review-c-14-innocent = Countries crossed without knowing it; days one no longer remembers.

# kind: exhibit, form · exhibit: its number · event: title · stated, event_date: dates · sheet: source, translation · hint: calendar, none · hint_words, hint_date
review-c-17 =
    { $kind ->
         [form] Several dates for “{ $event }”: the form says { $stated }, the account says { $event_date }. Which one do you keep, and where does the other come from?
        *[exhibit] Several dates for “{ $event }”: exhibit { $exhibit }{ $sheet ->
             [translation] {" "}(translation)
            *[source] {""}
         } says { $stated }, the account says { $event_date }. { $hint ->
             [calendar] The paper says { $hint_words }: read as year, month and day of the Solar Hijri calendar, that is { $hint_date }. Is it the translation that needs correcting?
            *[none] Could the date come from another calendar, a copy or a translation?
         }
     }
review-c-17-why = One thing dated in two ways brings a question.
review-c-17-innocent = A conversion of calendars; memory; a clerk or doctor who noted it otherwise.

# event: title · told: the duration as told · days: days by the dates
review-c-18 =
    For “{ $event }” you speak of { $told }; the dates give { $days ->
         [one] { $days } day
        *[other] { $days } days
     }.
review-c-18-why = The duration and the dates are often compared.
review-c-18-innocent = Counting nights or days; a rough figure.

# event: title · missing: a list of review-missing-…
review-c-19 = “{ $event }”: how did you learn it? Missing: { $missing }.
review-c-19-why = What you saw is told apart from what you were told.
review-c-19-innocent = Whoever told you can be called by a letter; “I no longer know” is an answer.

# event: title
review-c-21 = “{ $event }”: is there any trace or witness? If not, why is there none?
review-c-21-why = You may be asked what shows this fact.
review-c-21-innocent = Having no trace is normal: spoken threats, papers left behind or lost, nobody dares to bear witness.

# exhibit: its number
review-c-23 = Exhibit { $exhibit } has no translation.
review-c-23-why = An untranslated exhibit may not be read.
review-c-23-innocent = A photograph or a bilingual passport needs none.

# exhibit: its number
review-c-24 = Before the CNDA the translation of exhibit { $exhibit } must be made by a sworn translator.
review-c-24-why = The rule covers civil status, court and police papers.
review-c-24-innocent = The free translation can serve meanwhile.

# count: number of events
review-c-27 = Did you seek help from anyone (police, judge, chief)? If not, why not?
review-c-27-why = It is almost always asked whether the authorities could protect.
review-c-27-innocent = If it was the State itself, saying so is enough.

review-c-28 = Could you have lived elsewhere in the country?
review-c-28-why = The question of living elsewhere in the country is often asked.
review-c-28-innocent = “No, because…” or “I don’t know” are answers.

# state: empty, short · words: number of words
review-c-29 =
    { $state ->
        *[empty] The part on fears on return is empty.
         [short] The part on fears on return is very short ({ $words ->
             [one] { $words } word
            *[other] { $words } words
         }).
     }
review-c-29-why = Present fear is at the heart of the claim: of whom, of what, why still today.
review-c-29-innocent = Nobody likes to think of it; it can be written another day.

# event: title of the last incident · incident, departure: dates
review-c-31 = Over a year between the last fact noted (“{ $event }”, { $incident }) and leaving ({ $departure }). What changed?
review-c-31-why = You may be asked why you left just then.
review-c-31-innocent = Waiting for a passport, for money, for a sick relative; hiding; hoping it would pass.

# arrival: date · request: day
review-c-32 = Arrival: { $arrival }; request for asylum: { $request }. Why did you apply then? (residence permit, a new event, not knowing, health…)
review-c-32-why = A late request without a reason may be examined faster.
review-c-32-innocent = A lawful stay; a fear born later; not knowing about asylum.

# event: title · explained: yes, no
review-c-34 =
    “{ $event }”: how did you get through the control?{ $explained ->
         [yes] {" "}Your explanation is noted: read it again.
        *[no] {""}
     }
review-c-34-why = It is often asked how someone who is wanted could leave with a passport.
review-c-34-innocent = A careless or paid control, a warrant that came later, another name, a reason given at the border.

# event: title · date: date · weekday: name of the day
review-c-39 = “{ $event }”: { $date } was a { $weekday }.
review-c-39-why = A day of the week is easily checked.
review-c-39-innocent = A shift between calendars; a week-end that is not the same everywhere.

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
review-c-43-why = It is marked as protected: a lost paper may harm that person.
review-c-43-innocent = Before OFPRA, which keeps it secret, you may choose to name.

# count: number of calls
review-c-46 =
    The text refers to an exhibit that does not exist ({ $count ->
         [one] { $count } call
        *[other] { $count } calls
     }).
review-c-46-why = The reader will look for it.
review-c-46-innocent = It may have been taken out after the text was written.

# items: a list of labels of the checklist
review-c-47 = Missing: { $items }. Without it the file would be held incomplete.
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
review-c-49-why = You sign this text: it should have been read back to you as it stands.
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
review-c-53-why = Two linked facts in an impossible order bring a question.
review-c-53-innocent = A date of another calendar; two similar facts taken for one.

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
review-c-54-innocent = It may be what you want: then there is nothing to do.
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
