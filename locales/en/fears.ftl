# Fears on return.

fears-questions = Four questions
fears-questions-help = A question opens an empty paragraph. The answer is in the person’s words; the program writes nothing.
fears-prompt-what = What do you fear, if you had to return?
fears-prompt-who = From whom, and why you?
fears-prompt-today = Why still today?
fears-prompt-elsewhere = Why not elsewhere in the country, and who could protect you there?
fears-answer = Answer in my words
fears-all = Paragraphs on the fears
fears-none = No paragraph. This page may stay empty today.
fears-add = A paragraph
fears-paragraph = Paragraph
fears-words = The person’s words, and the French
fears-words-ask = What do you fear, if you had to return?
fears-author = Who wrote
fears-print = Printing
fears-keep = Keep for the interview, do not print
fears-kept = kept for the interview
fears-agents = Who is feared
fears-agents-none = Nobody is noted as an agent. An agent can also be named in a fact.
fears-agents-open = Open the people
