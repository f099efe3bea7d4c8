# The journey.

journey-all = Steps of the journey
journey-none = No step noted. The countries crossed, in the order remembered.
journey-ends = Departure and arrival
journey-place-ask = Which place did you pass through?
journey-date-ask = When were you there?
journey-transport-ask = How did you travel?
journey-documents-ask = With which papers?
journey-with = With whom
journey-what-ask = What happened at this place?
journey-fingerprints-ask = Were your fingerprints taken there?
