# The caseworker’s guide in the window (F1), saved and printed.

guide-name = Guide
guide-contents = Contents
guide-page = page
guide-previous = Previous
guide-next = Next
guide-in-french = The guide is in French: it is for the helper.
guide-save = Save the guide as a PDF
guide-print = Print the guide
guide-file = guide.pdf
guide-keys-save = Save the keys as a PDF
guide-keys-print = Print the keys
guide-keys-file = keys.pdf
guide-making = The PDF is being made…
guide-saved = The PDF is saved. It says nothing about anybody.
