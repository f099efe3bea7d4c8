# What only a screen reader says: what is seen without words. And, on the sheet "Protection", that one is listening.

access-divider = عرض دو بخش
access-link = رفتن به صفحهٔ { $page }
access-page = تصویر صفحهٔ { $page } از PDF
access-picture = تصویر سند، صفحهٔ { $page }
access-unsaid = کلمات رمز: روی صفحه نشان داده می‌شوند، هرگز خوانده نمی‌شوند.
access-off = هیچ صفحه‌خوانی گوش نمی‌دهد: پنجره نوشته‌هایش را برای هیچ برنامه‌ای نمی‌خواند.
access-on = یک صفحه‌خوان گوش می‌دهد: هر برنامهٔ این نشست می‌تواند آنچه را پنجره نشان می‌دهد بخواند، اما هرگز عبارت رمز یا آنچه پوشانده شده را نمی‌خواند.
