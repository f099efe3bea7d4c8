# Everything before and around the open case.

entry-dialog-files = Choose files
entry-dialog-exhibits = Pictures and PDF
entry-dialog-save = Save the PDF
entry-dialog-pdf = PDF
entry-dialog-name = document.pdf
