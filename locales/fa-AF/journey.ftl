# The journey.

journey-all = مرحله‌های سفر
journey-none = مرحله‌ای نوشته نشده. کشورهای گذر، به ترتیبی که به یاد است.
journey-add = افزودن یک مرحله
journey-step = مرحله
journey-one = مرحله
journey-ends = رفتن و رسیدن
journey-place = جا
journey-place-ask = از کجا گذشتید؟
journey-date = از کی تا کی
journey-date-ask = کی آنجا بودید؟
journey-transport = وسیلهٔ سفر
journey-transport-ask = چگونه سفر کردید؟
journey-documents = کاغذهایی که به کار رفت
journey-documents-ask = با کدام کاغذها؟
journey-with = با چه کسی
journey-what = آنچه پیش آمد
journey-what-ask = آنجا چه پیش آمد؟
journey-fingerprints = نشان انگشت گرفته شد
journey-fingerprints-ask = آیا آنجا نشان انگشت شما را گرفتند؟
