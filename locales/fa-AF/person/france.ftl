# In France.

france-address-ask = نامه‌های شما کجا می‌رسد؟
france-phone = تلفون
france-email = ایمیل
france-housing-ask = کجا زندگی می‌کنید؟
france-since = از زمان رسیدن
france-since-none = هنوز از زمان رسیدن چیزی نوشته نشده: فعالیت‌ها، کارهای رسمی، تماس یا تهدید از کشور.
france-statements = آنچه پیش‌تر گفته شده
france-statements-none = گفتهٔ پیشین نوشته نشده: دفتر، مصاحبه، پولیس، کشور دیگر.
france-made-to-ask = به چه کسی و کجا گفتید؟
