# Life: periods and places.

life-all = دوره‌های زندگی
life-none = دوره‌ای نوشته نشده: خانه‌ها، درس، کار، خدمت، فعالیت‌ها. از آنچه آسان است آغاز کنید.
life-add = افزودن یک دوره
life-period = دوره
life-kind = چگونه دوره‌ای
life-what = چه بود
life-what-ask = چه می‌کردید یا نزد چه کسی زندگی می‌کردید؟
life-date = از کی تا کی
life-date-ask = از کی تا کی؟
life-where = جا
life-where-ask = کجا بود؟
life-identity = نامی که آنجا به کار رفت
life-own-name = نام رسمی (احوال شخصیه)
life-exhibits = سندهایی که آن را نشان می‌دهد
life-lawyer-first = پیش از فرستادن
life-lawyer = پیش از فرستادن با وکیل یا حقوق‌دان خوانده شود
life-places = جاهای دوسیه
life-places-none = جایی نوشته نشده. جا را همان‌جا که لازم است نیز می‌توان افزود.
life-place-add = افزودن یک جا
life-place = جا
