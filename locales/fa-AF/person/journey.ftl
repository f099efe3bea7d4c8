# The journey.

journey-all = مرحله‌های سفر
journey-none = مرحله‌ای نوشته نشده. کشورهای گذر، به ترتیبی که به یاد است.
journey-ends = رفتن و رسیدن
journey-place-ask = از کجا گذشتید؟
journey-date-ask = کی آنجا بودید؟
journey-transport-ask = چگونه سفر کردید؟
journey-documents-ask = با کدام کاغذها؟
journey-with = با چه کسی
journey-what-ask = آنجا چه پیش آمد؟
journey-fingerprints-ask = آیا آنجا نشان انگشت شما را گرفتند؟
