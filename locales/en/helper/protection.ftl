# What protects on this computer, what this program is: sheets to read, from the first page and beside the keys.

protection-name = Protection
protection-gaps = Protection: something is missing
protection-title = What protects on this computer
protection-what = The program locks itself up, in several parts. What is missing is marked here.
protection-layer = { $layer }: { $state }
protection-desk = The window, with the open case
protection-pictures-without = Pictures of the screen taken by other programs do not show an open case.
protection-pictures-with = Pictures of the screen taken by other programs show an open case too, as chosen here.
protection-pictures-refused = Pictures of the screen taken by other programs show an open case too: this system refused to hide it.
protection-pictures-show = Show it, for example to an interpreter far away
protection-pictures-hide = Show it no longer
protection-worker = What reads the files people bring
protection-keeper = What opens the files of cases
protection-keeper-open = This part has no key: it opens the encrypted files, in the places that were chosen only. The window itself sees no file.
protection-broker = What asks the system for files
protection-broker-open = This part has neither the key nor the text of the case. It is not locked up: the system’s windows and the printer go through it.
protection-active = in place
protection-partial = in place, without what this system is too old to give
protection-too-old = missing, this system is too old
protection-refused = missing, the system refused it
protection-not-made = missing, not made for this system yet
protection-trying = Being tried…
protection-tried = Tried now: { $count ->
    [one] one way out, refused
   *[other] { $count } ways out, all refused
}
protection-escaped = Tried now, and not prevented: { $tried }
protection-not-tried = It could not be tried. Perhaps the files people bring cannot be read.
protection-probe-open = opening a file
protection-probe-write = writing a file
protection-probe-exec = starting a program
protection-probe-socket = opening a connection
protection-probe-local = talking to another program
protection-probe-other = looking into another program, or ending it
protection-probe-memory = taking more memory than allowed
protection-not = What nothing here prevents
protection-not-spy = a spy program on this computer, or its administrator
protection-not-forced = somebody who makes you open the case
protection-not-outside = what has left the case: a photo of the screen, a printed page, a saved PDF
about-title = About
about-version = { $name }, version { $version }
about-origin = Made from state { $commit } of the code, of { $day }
about-no-origin = Compiled here: the state of the code is not given.
about-no-update = It connects to nothing: a new version comes on a stick.
about-licence = Free software, GPL licence, version 3 or later: everybody may use, examine, copy and change it.
licences-title = Licences
licences-what = What the program holds, whose it is, and under which licence; the texts are beneath.
licences-texts = The texts of the licences
