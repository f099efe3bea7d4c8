# Life: periods and places.

life-all = Periods of life
life-none = No period noted: homes, studies, work, service, commitments. Begin with what comes easily.
life-add = Add a period
life-period = Period
life-kind = What kind of period
life-what = What it was
life-what-ask = What did you do, or with whom did you live?
life-date = From when to when
life-date-ask = From when to when?
life-where = Place
life-where-ask = Where was it?
life-identity = Name used there
life-own-name = the name of civil status
life-exhibits = Exhibits that show it
life-lawyer-first = Before sending
life-lawyer = To be read with a lawyer or legal adviser before sending
life-places = Places of the case
life-places-none = No place noted. A place can also be added where it is needed.
life-place-add = Add a place
life-place = Place
