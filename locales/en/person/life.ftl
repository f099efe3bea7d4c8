# Life: periods and places.

life-all = Periods of life
life-none = No period noted: homes, studies, work, service, commitments. Begin with what comes easily.
life-kind = What kind of period
life-what-ask = What did you do, or with whom did you live?
life-date-ask = From when to when?
life-where-ask = Where was it?
life-places = Places of the case
life-places-none = No place noted. A place can also be added where it is needed.
