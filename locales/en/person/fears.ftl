# Fears on return.

fears-questions = Four questions
fears-prompt-what = What do you fear, if you had to return?
fears-prompt-who = From whom, and why you?
fears-prompt-today = Why still today?
fears-prompt-elsewhere = Can you live elsewhere in the country? Can anyone protect you there?
fears-answer = Answer in my own words
fears-all = Paragraphs on the fears
fears-none = No paragraph. This page may stay empty today.
fears-keep = Keep for the interview, do not print
fears-agents = Whom you fear
fears-agents-none = Nobody is noted. It can also be said in an event.
