# What protects on this computer, what this program is: sheets to read, from the first page and beside the keys.

protection-name = حفاظت
protection-gaps = حفاظت: چیزی کم است
protection-title = چه چیزی در این کمپیوتر حفاظت می‌کند
protection-what = برنامه خودش را در چند بخش می‌بندد. آنچه کم است اینجا نشان داده می‌شود.
protection-layer = { $layer }: { $state }
protection-desk = پنجره، با دوسیهٔ باز
protection-pictures-without = عکس‌هایی که برنامه‌های دیگر از صفحه می‌گیرند، دوسیهٔ باز را نشان نمی‌دهند.
protection-pictures-with = عکس‌هایی که برنامه‌های دیگر از صفحه می‌گیرند، دوسیهٔ باز را هم نشان می‌دهند؛ این‌جا چنین انتخاب شده است.
protection-pictures-refused = عکس‌هایی که برنامه‌های دیگر از صفحه می‌گیرند، دوسیهٔ باز را هم نشان می‌دهند: این سیستم پنهان کردن آن را نپذیرفت.
protection-pictures-show = نشان دادن آن، مثلاً به ترجمانی که دور است
protection-pictures-hide = دیگر نشان ندادن آن
protection-worker = بخشی که فایل‌های آورده‌شده را می‌خواند
protection-keeper = بخشی که فایل‌های دوسیه را باز می‌کند
protection-keeper-open = این بخش کلید ندارد: فایل‌های رمزشده را تنها در جاهای انتخاب‌شده باز می‌کند. خود پنجره هیچ فایلی را نمی‌بیند.
protection-broker = بخشی که از سیستم فایل می‌خواهد
protection-broker-open = این بخش نه کلید دوسیه را دارد و نه متن آن را. بسته نیست: پنجره‌های سیستم و پرینتر از راه آن کار می‌کنند.
protection-active = برقرار
protection-partial = برقرار، جز آنچه این سیستم کهنه نمی‌دهد
protection-too-old = نیست، این سیستم کهنه است
protection-refused = نیست، سیستم رد کرد
protection-not-made = نیست، هنوز برای این سیستم ساخته نشده
protection-trying = آزمایش می‌شود…
protection-tried = همین حالا آزمایش شد: { $count ->
    [one] یک راه بیرون رفتن، رد شد
   *[other] { $count } راه بیرون رفتن، همه رد شد
}
protection-escaped = همین حالا آزمایش شد و جلوگیری نشد: { $tried }
protection-not-tried = آزمایش ممکن نشد. شاید فایل‌های آورده‌شده خوانده نشوند.
protection-probe-open = باز کردن یک فایل
protection-probe-write = نوشتن یک فایل
protection-probe-exec = اجرای یک برنامه
protection-probe-socket = باز کردن یک ارتباط
protection-probe-local = تماس با برنامه‌ای دیگر
protection-probe-other = دیدن برنامه‌ای دیگر یا بستن آن
protection-probe-memory = گرفتن حافظهٔ بیش از اجازه
protection-not = آنچه هیچ چیز اینجا جلوش را نمی‌گیرد
protection-not-spy = برنامهٔ جاسوسی در این کمپیوتر، یا مدیر آن
protection-not-forced = کسی که شما را مجبور کند دوسیه را باز کنید
protection-not-outside = آنچه از دوسیه بیرون شده: عکس صفحه، کاغذ چاپ‌شده، PDF ذخیره‌شده
about-title = دربارهٔ برنامه
about-version = { $name }، نسخهٔ { $version }
about-origin = ساخته‌شده از وضعیت { $commit } کد، تاریخ { $day }
about-no-origin = اینجا ساخته شده: وضعیت کد معلوم نیست.
about-no-update = به هیچ جا وصل نمی‌شود: نسخهٔ نو در یک حافظه آورده می‌شود.
about-licence = برنامهٔ آزاد، اجازه‌نامهٔ GPL، نسخهٔ ۳ یا بعدی: هر کس می‌تواند آن را استفاده، بررسی، کاپی و تغییر بدهد.
licences-title = اجازه‌نامه‌ها
licences-what = آنچه در برنامه است، از کیست و زیر کدام اجازه‌نامه؛ متن‌ها در پایین آمده‌اند.
licences-texts = متن اجازه‌نامه‌ها
