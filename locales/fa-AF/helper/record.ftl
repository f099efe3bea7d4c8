# What records are called on screen.

record-account = سرگذشت
record-fears = ترس در صورت بازگشت
record-applicant = هویت شما
record-procedure = پروسه
record-event = رویداد
record-exhibit = سند
record-exhibit-number = سند { $number }
record-person = شخص
record-identity = هویت
record-place = جا
record-life = مسیر زندگی
record-step = مرحلهٔ سفر
record-paragraph = بند
record-paragraph-number = بند { $number }
record-paper = کاغذ دریافت‌شده
record-deadline = مهلت
record-masked = پوشیده
record-untitled = { $what } بی‌عنوان، شمارهٔ { $number }
record-unnamed = { $what } بی‌نام، شمارهٔ { $number }
