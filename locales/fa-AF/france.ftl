# In France.

france-address = نشانی پستی، سطر به سطر
france-address-help = جایی که نامه می‌رسد: نشانی پستی، نزد کسی، خانه.
france-address-ask = نامه‌های شما کجا می‌رسد؟
france-phone = تلفون
france-email = ایمیل
france-housing = جای بود و باش از اوفی
france-housing-ask = کجا جا داده شده‌اید؟
france-since = از زمان رسیدن
france-since-none = هنوز از زمان رسیدن چیزی نوشته نشده: فعالیت‌ها، کارهای رسمی، تماس یا تهدید از کشور.
france-open-events = گفتن یک رویداد
france-open-life = نوشتن یک دوره
france-statements = آنچه پیش‌تر گفته شده
france-statements-none = گفتهٔ پیشین نوشته نشده: دفتر، مصاحبه، پولیس، کشور دیگر.
france-statement-add = یک گفته
france-statement = گفتهٔ پیشین
france-made-to = کجا و به چه کسی
france-made-to-ask = به چه کسی و کجا گفتید؟
france-statement-day = روز
france-statement-lang = زبان
france-statement-exhibit = سندی که آن را نگه می‌دارد
france-passages = بخش‌های اصلاحی
france-passage-add = یک بخش
france-passage = واژه‌ها همان‌گونه که آنجا نوشته شده
france-right = آنچه درست است و چرا گونهٔ دیگر گفته شد
france-told-now = بند شرح حال که اکنون آن را می‌گوید
