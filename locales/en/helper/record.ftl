# What records are called on screen.

record-account = Account
record-fears = Fears on return
record-applicant = Your identity
record-procedure = Procedure
record-event = Event
record-exhibit = Exhibit
record-exhibit-number = Exhibit { $number }
record-person = Person
record-identity = Identity
record-place = Place
record-life = Life
record-step = Stage of the journey
record-paragraph = Paragraph
record-paragraph-number = Paragraph { $number }
record-paper = Paper received
record-deadline = Deadline
record-masked = Masked
record-untitled = { $what } without a title, no. { $number }
record-unnamed = { $what } without a name, no. { $number }
