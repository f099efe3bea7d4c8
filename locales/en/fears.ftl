# Fears on return.

fears-questions = Four questions
fears-questions-help = Choose a question: an empty paragraph opens. The answer is in the person’s own words; the program writes nothing.
fears-prompt-what = What do you fear, if you had to return?
fears-prompt-who = From whom, and why you?
fears-prompt-today = Why still today?
fears-prompt-elsewhere = Can you live elsewhere in the country? Can anyone protect you there?
fears-answer = Answer in my own words
fears-all = Paragraphs on the fears
fears-none = No paragraph. This page may stay empty today.
fears-add = Add a paragraph
fears-paragraph = Paragraph
fears-words = The person’s words, and the French
fears-words-ask = What do you fear, if you had to return?
fears-author = Who wrote
fears-print = Printing
fears-keep = Keep for the interview, do not print
fears-kept = kept for the interview
fears-agents = Whom you fear
fears-agents-none = Nobody is noted. It can also be said in an event.
fears-agents-open = Open the list of persons
