# Versions of one case that were saved apart, and the window beside which another has the case open.

versions-when = { $day }, at { $time }
versions-named = { $kind } “{ $name }”
versions-part = { $kind }: { $name }
versions-section = Part of the account
versions-statement = Earlier statement
versions-decision = Decision received
versions-consent = Consent
versions-filing = Dossier sent
versions-applicant = The person
versions-answer = Answer
versions-checklist = List of what to bring
versions-point = Choice about a point to re-read
versions-case = The case
versions-title = Two versions of this case
versions-more-of-them =
    { $count ->
        [one] Another version is waiting; it will be shown next.
       *[other] { $count } other versions are waiting; they will be shown next.
    }
versions-reading = The two versions are being read…
versions-joining = The versions are being put together…
versions-number = Version { $number }
versions-saved = Saved { $when }
versions-count =
    { $count ->
        [0] Nothing changed here
        [one] One thing changed here
       *[other] { $count } things changed here
    }
versions-keep = Keep version { $number }
versions-keep-both = Keep both
versions-both-help = What changed on one side only is taken. What changed on both sides is kept twice, one beside the other, unless you choose otherwise below.
versions-kept-help = What is not kept stays in the folder of the case.
versions-later = Later
versions-later-help = Until then the case can be read, not changed.
versions-undecided =
    { $count ->
        [one] For one thing only one answer is possible: choose it below.
       *[other] For { $count } things only one answer is possible: choose below.
    }
versions-differences = What differs
versions-none = Both versions say the same.
versions-only = Only in version { $number }
versions-gone = Removed in version { $number }
versions-changed = Changed in version { $number }
versions-changed-both = Changed in both versions
versions-not-there = Not there
versions-no-words = Nothing written
versions-more = Other answers differ.
versions-take-first = The first
versions-take-second = The second
versions-take-both = Both
versions-show-more = Show more ({ $count })
versions-see = See the versions
elsewhere-still = The other window is still open. This is what it saved last.
elsewhere-free = The case is yours: you can write.
saves-open = Look at an earlier save
saves-title = Earlier saves
saves-why = Everything that was saved is kept. Choose a moment: what has changed since is shown beside what is written now, and can be taken back.
saves-saved = Saved { $when }
saves-none = Nothing was saved before this.
saves-older = Older ones
saves-back = Back to the case
saves-reading = The saves are being read…
saves-taking = What is chosen is being taken back…
saves-then-title = What was written then
saves-then-why = For each thing that has changed since, keep what is written now or take back what was written then. Nothing is lost: the save of now stays too.
saves-now = Now
saves-then = Then
saves-added = Added since
saves-gone = Removed since
saves-changed = Changed since
saves-as-now = As now
saves-as-then = As then
saves-take = Take back what is chosen
saves-taken = It is taken back, and saved.
