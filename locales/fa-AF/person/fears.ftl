# Fears on return.

fears-questions = چهار پرسش
fears-prompt-what = اگر برگردید، از چه می‌ترسید؟
fears-prompt-who = از سوی چه کسی، و چرا شما؟
fears-prompt-today = چرا هنوز امروز؟
fears-prompt-elsewhere = آیا می‌توانید جای دیگر کشور زندگی کنید؟ آیا کسی آنجا از شما محافظت می‌کند؟
fears-answer = جواب با کلمات خودم
fears-all = بندهای ترس‌ها
fears-none = بندی نیست. این صفحه امروز می‌تواند خالی بماند.
fears-keep = برای مصاحبه نگه داشته شود، چاپ نشود
fears-agents = از چه کسی می‌ترسید
fears-agents-none = کسی نوشته نشده. این را در یک رویداد نیز می‌توان گفت.
