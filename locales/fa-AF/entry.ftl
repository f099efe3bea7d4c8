# Everything before and around the open case.

entry-dialog-files = انتخاب فایل‌ها
entry-dialog-exhibits = تصویر و PDF
entry-dialog-save = ذخیرهٔ PDF
entry-dialog-pdf = PDF
entry-dialog-name = document.pdf
