# The journey.

journey-add = افزودن یک مرحله
journey-step = مرحله
journey-one = مرحله
journey-place = جا
journey-date = از کی تا کی
journey-transport = وسیلهٔ سفر
journey-documents = کاغذهایی که به کار رفت
journey-what = آنچه پیش آمد
journey-fingerprints = نشان انگشت گرفته شد
