# Fears on return.

fears-questions-help = Choose a question: an empty paragraph opens. The answer is in the person’s own words; the program writes nothing.
fears-add = Add a paragraph
fears-paragraph = Paragraph
fears-words = The person’s words, and the French
fears-author = Who wrote
fears-print = Printing
fears-kept = kept for the interview
fears-agents-open = Open the list of persons
