# Papers, photos and messages that show something.

exhibits-empty = هنوز سندی نیست. عکس، کاغذ، عکس صفحه: هرچه هست بس است. اصل سندها نزد شما می‌ماند.
exhibits-choose = سندی را برای توضیح انتخاب کنید.
exhibits-title-told = عنوان، با کلمات خودتان
exhibits-kind = نوع
exhibits-received = چه وقت رسید؟
exhibits-whence = این کاغذ از کجاست؟
exhibits-step-how = چگونه
exhibits-held = اصل سند
exhibits-held-where = اصل سند کجاست؟
exhibits-shows = نشان می‌دهد…
exhibits-photos = عکس‌ها از تلفون یا کارت حافظه
exhibits-photos-choose = عکس‌هایی را که به دوسیه کاپی شود انتخاب کنید. در تلفون چیزی تغییر نمی‌کند.
exhibits-photos-untouched = تنها عکس‌هایی که انتخاب می‌کنید کاپی می‌شود. در دستگاه چیزی پاک یا تغییر داده نمی‌شود.
exhibits-photos-how = این عکس‌ها یک کاغذ را نشان می‌دهد، یا چند چیز را؟
exhibits-photos-one = یک سند با { $count } صفحه، به ترتیب انتخاب
exhibits-photos-each = { $count } سند، برای هر عکس یکی
exhibits-photos-remain =
    { $count ->
        [one] این عکس در دستگاه هم می‌ماند. آن‌جا چیزی پاک نمی‌شود.
       *[other] این { $count } عکس در دستگاه هم می‌ماند. آن‌جا چیزی پاک نمی‌شود.
    }
exhibits-photos-decide = آن‌جا بماند یا پاک شود: تصمیم با شماست. هر که دستگاه را بگیرد یا تلاشی کند می‌تواند آن‌ها را ببیند. اما عکس اصلی می‌تواند ثبوت باشد: شاید از شما بخواهند نشانش دهید. پیش از پاک کردن، ببینید که کاپی در دوسیه باز می‌شود، و با شخص کمک‌کننده یا وکیل گپ بزنید. عکس پاک‌شده شاید در سطل زبالهٔ تلفون و در کاپی‌های آنلاین آن بماند.
