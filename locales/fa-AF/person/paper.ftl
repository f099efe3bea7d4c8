# What is printed in the person’s language, and what to know of a file that is not encrypted.

dossier-interview-normal = طبیعی است که همه چیز را به یاد نداشته باشیم. حق دارم جواب بدهم: «نمی‌دانم»، «به یاد ندارم».
entry-sheet-away = دور از کمپیوتر نگه دارید
entry-sheet-what = اگر عبارت رمز گم شود، این کد دوسیه را باز می‌کند.
entry-sheet-made = ساخته شده در { $day }. نام دوسیه اینجا نوشته نشده است.
entry-sheet-by-hand = کلمات (اگر خواستید با دست بنویسید):
pages-outside = بیرون از دوسیهٔ رمزشده
pages-outside-is = این فایل رمز نشده است: هر کس این کمپیوتر یا این حافظه را باز کند آن را خوانده می‌تواند. پس از چاپ پاکش کنید.
