# Life: periods and places.

life-add = افزودن یک دوره
life-period = دوره
life-what = چه بود
life-date = از کی تا کی
life-where = جا
life-identity = نامی که آنجا به کار رفت
life-own-name = نام رسمی (احوال شخصیه)
life-exhibits = سندهایی که آن را نشان می‌دهد
life-lawyer-first = پیش از فرستادن
life-lawyer = پیش از فرستادن با وکیل یا حقوق‌دان خوانده شود
life-place-add = افزودن یک جا
life-place = جا
