# In France.

france-address = آدرس پستی، سطر به سطر
france-address-help = جایی که نامه می‌رسد: آدرس یک انجمن، نزد کسی، خانه.
france-housing = جای بود و باش از اوفی
france-open-events = گفتن یک رویداد
france-open-life = نوشتن یک دوره
france-statement-add = افزودن یک گفته
france-statement = گفتهٔ پیشین
france-made-to = کجا و به چه کسی
france-statement-day = روز
france-statement-lang = زبان
france-statement-exhibit = سندی که در آن نوشته است
france-passages = بخش‌های اصلاحی
france-passage-add = افزودن یک بخش
france-passage = آنچه نوشته است
france-right = آنچه درست است، و چرا گونهٔ دیگر نوشته شده بود
france-told-now = بند سرگذشت که اکنون آن را می‌گوید
