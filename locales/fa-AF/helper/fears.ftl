# Fears on return.

fears-questions-help = یک پرسش را انتخاب کنید: یک بند خالی باز می‌شود. جواب با کلمات خود شخص است؛ برنامه چیزی نمی‌نویسد.
fears-add = افزودن بند
fears-paragraph = بند
fears-words = کلمات شخص و فرانسوی
fears-author = چه کسی نوشت
fears-print = چاپ
fears-kept = برای مصاحبه نگه داشته شد
fears-agents-open = باز کردن فهرست اشخاص
