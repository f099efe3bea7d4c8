# The journey.

journey-all = Steps of the journey
journey-none = No step noted. The countries crossed, in the order remembered.
journey-add = Add a step
journey-step = step
journey-one = Step
journey-ends = Departure and arrival
journey-place = Place
journey-place-ask = Which place did you pass through?
journey-date = From when to when
journey-date-ask = When were you there?
journey-transport = Means of transport
journey-transport-ask = How did you travel?
journey-documents = Papers used
journey-documents-ask = With which papers?
journey-with = With whom
journey-what = What happened
journey-what-ask = What happened at this place?
journey-fingerprints = Fingerprints taken
journey-fingerprints-ask = Were your fingerprints taken there?
