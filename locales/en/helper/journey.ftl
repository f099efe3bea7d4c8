# The journey.

journey-add = Add a step
journey-step = step
journey-one = Step
journey-place = Place
journey-date = From when to when
journey-transport = Means of transport
journey-documents = Papers used
journey-what = What happened
journey-fingerprints = Fingerprints taken
