# What is printed in the person’s language, and what to know of a file that is not encrypted.

dossier-interview-normal = It is normal not to remember everything. I have the right to answer: “I do not know”, “I do not remember”.
entry-sheet-away = To be kept away from the computer
entry-sheet-what = This code opens the dossier if the secret phrase is lost.
entry-sheet-made = Made on { $day }. The name of the dossier is not written here.
entry-sheet-by-hand = The words (to be copied by hand, if you wish):
pages-outside = Outside the encrypted case
pages-outside-is = This file is not encrypted: anyone who opens this computer or stick can read it. Delete it once it is printed.
