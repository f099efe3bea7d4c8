# The caseworker’s guide in the window (F1), saved and printed.

guide-name = رهنما
guide-contents = فهرست مطالب
guide-page = صفحه
guide-previous = قبلی
guide-next = بعدی
guide-in-french = رهنما به زبان فرانسوی است: برای شخص کمک‌کننده نوشته شده است.
guide-save = ذخیرهٔ رهنما به شکل PDF
guide-print = چاپ رهنما
guide-file = guide.pdf
guide-keys-save = ذخیرهٔ کلیدها به شکل PDF
guide-keys-print = چاپ کلیدها
guide-keys-file = keys.pdf
guide-making = ‏PDF آماده می‌شود…
guide-saved = ‏PDF ذخیره شد. در آن چیزی دربارهٔ کسی نیست.
