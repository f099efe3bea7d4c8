# Life: periods and places.

life-all = دوره‌های زندگی
life-none = دوره‌ای نوشته نشده: خانه‌ها، درس، کار، خدمت، فعالیت‌ها. از آنچه آسان است آغاز کنید.
life-kind = چگونه دوره‌ای
life-what-ask = چه می‌کردید یا نزد چه کسی زندگی می‌کردید؟
life-date-ask = از کی تا کی؟
life-where-ask = کجا بود؟
life-places = جاهای دوسیه
life-places-none = جایی نوشته نشده. جا را همان‌جا که لازم است نیز می‌توان افزود.
