# Fears on return.

fears-questions = چهار پرسش
fears-questions-help = هر پرسش یک بند خالی باز می‌کند. پاسخ به سخن شخص است؛ برنامه چیزی نمی‌نویسد.
fears-prompt-what = اگر برگردید، از چه می‌ترسید؟
fears-prompt-who = از سوی چه کسی، و چرا شما؟
fears-prompt-today = چرا هنوز امروز؟
fears-prompt-elsewhere = چرا جای دیگر کشور نه، و آنجا چه کسی می‌توانست شما را محافظت کند؟
fears-answer = پاسخ به سخن خودم
fears-all = بندهای ترس‌ها
fears-none = بندی نیست. این صفحه امروز می‌تواند خالی بماند.
fears-add = یک بند
fears-paragraph = بند
fears-words = سخن شخص و فرانسوی
fears-words-ask = اگر برگردید، از چه می‌ترسید؟
fears-author = چه کسی نوشت
fears-print = چاپ
fears-keep = برای مصاحبه نگه داشته شود، چاپ نشود
fears-kept = برای مصاحبه نگه داشته شد
fears-agents = از چه کسی می‌ترسید
fears-agents-none = کسی به عنوان عامل نوشته نشده. عامل را در یک رویداد نیز می‌توان گفت.
fears-agents-open = باز کردن فهرست کسان
