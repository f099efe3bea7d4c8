# Words of the printed dossier. Ids: dossier-element-state.

## Parts
dossier-part-cover = پوش
dossier-part-account = سرگذشت
dossier-part-chronology = ترتیب زمانی
dossier-part-timeline = خط زمانی رویدادها
dossier-part-family = فامیل و نام‌ها
dossier-part-journey = مسیر سفر تا فرانسه
dossier-part-bordereau = فهرست اسناد
dossier-part-exhibits = اسناد
dossier-part-read-back = تصدیق بازخوانی
dossier-part-checklist = دوسیهٔ مکمل
dossier-part-hand-copy = ورق برای رونویسی
dossier-part-bilingual = سرگذشت به دو زبان
dossier-part-interview = آمادگی برای مصاحبه
dossier-part-page = { $part }، صفحهٔ { $page }/{ $pages }
dossier-short-bordereau = فهرست

## On every page
dossier-document-title = دوسیه
dossier-header-number = — شمارهٔ خارجی { $number }
dossier-name-missing = (نام نوشته شود)
dossier-fictional = نمونهٔ ساختگی
dossier-draft = مسوده
dossier-headline-kept = نگهداری شود، فرستاده نشود
dossier-headline-draft = مسوده، نگهداری شود
dossier-kept-page = جلد «نگهداری»، صفحهٔ { $page }/{ $pages }
dossier-kept-label = ن
dossier-continued = (ادامه)
dossier-copy-continued = ادامه
dossier-initials = امضای کوتاه
dossier-see-also = همچنین ببینید
dossier-folio = ورق { $folio }
dossier-folio-of = ورق { $folio }/{ $total }

## References. $number is an exhibit's, $numbers are paragraphs'.
dossier-call = سند شمارهٔ { $number }
dossier-call-page = سند شمارهٔ { $number }، ص { $page }
dossier-margin = سند { $number }
dossier-margin-page = سند { $number }، ص { $page }
dossier-paragraphs = § { $numbers }
dossier-account-at = سرگذشت { $paragraphs }
dossier-see = { $what } ({ $folio } دیده شود)
dossier-in-brackets = ({ $what })
dossier-shown-by = { $what } ({ $exhibits })
dossier-key = حروف به جای نام: { $list }.
dossier-key-place = جایی که نام نمی‌برم
dossier-key-name = نامی که اینجا نوشته نشده
dossier-key-person = شخصی که نام نمی‌برم
dossier-place-coded = جای بی‌نام ({ $code })
dossier-quoted = «{ $words }»
dossier-quoted-in = { $quote } ({ $language })
dossier-none = هیچ

## Cover
dossier-cover-subtitle = { $kind }: سرگذشت و اسناد
dossier-cover-first = نخستین درخواست پناهندگی
dossier-cover-other = درخواست پناهندگی
dossier-cover-born = تاریخ تولد
dossier-date-at = { $date } در { $place }
dossier-cover-nationality = تابعیت
dossier-stateless = بی‌تابعیت
dossier-cover-original = نام به خط اصلی
dossier-cover-script = ({ $note })
dossier-cover-aliases = نام‌های دیگر
dossier-cover-agdref = شمارهٔ خارجی (AGDREF)
dossier-cover-ofpra = شمارهٔ دوسیهٔ اوفپرا
dossier-cover-given-by-office = { $blank } (اوفپرا می‌دهد)
dossier-cover-interview = زبان مصاحبه
dossier-wishes = { $officer ->
    [female] { $interpreter ->
        [female] می‌خواهم با یک زن صحبت کنم، با ترجمان زن
        [male] می‌خواهم با یک زن صحبت کنم، با ترجمان مرد
       *[none] می‌خواهم با یک زن صحبت کنم
     }
    [male] { $interpreter ->
        [female] می‌خواهم با یک مرد صحبت کنم، با ترجمان زن
        [male] می‌خواهم با یک مرد صحبت کنم، با ترجمان مرد
       *[none] می‌خواهم با یک مرد صحبت کنم
     }
   *[none] { $interpreter ->
        [female] ترجمان زن می‌خواهم
       *[male] ترجمان مرد می‌خواهم
     }
 }
dossier-cover-address = آدرس
dossier-cover-filed = تاریخ تسلیم
dossier-contents = فهرست مطالب
dossier-contents-folio = ورق
dossier-exhibits-detailed = اسناد (تفصیل در فهرست، { $folio })

## Account
dossier-fears = ترس‌های من در صورت بازگشت
dossier-signed-at = محل { $place }
dossier-signed-on = تاریخ { $day }
dossier-signature = امضا
dossier-note-told = چنین گفته شده: { $words }.
dossier-note-paper = از روی { $exhibit } خوانده شده.
dossier-note-calendar = { $calendar }، { $told }: { $days }.
dossier-note-days = { $calendar }: { $days }.
dossier-note-heard = شخص دیگری این تاریخ را به من گفت.

## Tables
dossier-place = محل
dossier-date = تاریخ
dossier-exhibit = سند
dossier-exhibit-paragraph = سند، §
dossier-chronology-legend = خودم دیدم یا تجربه کردم: آنجا بودم. به گوش خود شنیدم: بدون دیدن. کسی برایم گفت: شخص دیگری گفت. در سندی خواندم: از آنجا دانستم. حروف درشت: روز معلوم است.
dossier-chronology-told = سخن خودم
dossier-chronology-told-in = سخن خودم (تقویم { $calendar })
dossier-chronology-ours = تاریخ میلادی
dossier-chronology-what = رویداد
dossier-chronology-known = منبع
dossier-known-told-by = { $known }: { $source }
dossier-event-unnamed = رویداد
dossier-timeline-activity = کار
dossier-timeline-event = رویداد
dossier-timeline-exhibit = سند
dossier-timeline-paragraph = سرگذشت
dossier-timeline-early = { $date }. { $what }
dossier-timeline-mark = { $mark } { $known }
dossier-timeline-period = { $kind }: { $what }
dossier-timeline-undated = بی‌تاریخ
dossier-timeline-empty = هیچ تاریخی معلوم نیست: چیزی روی مقیاس جای نمی‌گیرد.
dossier-timeline-legend = { $marks }؛ { $unknown } روز معلوم نیست؛ خط‌چین: آغاز یا پایان تقریبی. حروف درشت: روز معلوم است.
dossier-timeline-break = پیش از { $year } مقیاس رعایت نشده است.
dossier-family = فامیل
dossier-names = نام‌ها
dossier-kinship = نسبت
dossier-kin = { $kinship ->
    [father] پدرم
    [mother] مادرم
    [brother] برادرم
    [sister] خواهرم
    [child] { $sex ->
        [female] دخترم
        [male] پسرم
       *[other] فرزندم
     }
    [relative] یکی از خویشاوندانم
   *[other] { $sex ->
        [female] { $kinship ->
            [half-sibling] خواهر اندرم
            [spouse] همسرم
            [partner] شریک زندگی‌ام
            [grandparent] مادرکلانم
            [aunt-or-uncle] عمه یا خاله‌ام
            [cousin] دختر کاکا، ماما، عمه یا خاله‌ام
            [friend] یک دوست
            [neighbour] یک همسایه
           *[other] {""}
         }
        [male] { $kinship ->
            [half-sibling] برادر اندرم
            [spouse] شوهرم
            [partner] شریک زندگی‌ام
            [grandparent] پدرکلانم
            [aunt-or-uncle] کاکا یا مامایم
            [cousin] پسر کاکا، ماما، عمه یا خاله‌ام
            [friend] یک دوست
            [neighbour] یک همسایه
           *[other] {""}
         }
       *[other] {""}
     }
 }
dossier-name = تخلص، نام
dossier-original-script = خط اصلی
dossier-birth = تولد
dossier-lives = محل زندگی
dossier-spouse = همسر
dossier-children = اولادها
dossier-siblings = برادران و خواهران
dossier-in-europe = فامیل در اروپا
dossier-name-not-shown = { $code } (نام ذکر نشده)
dossier-dead = وفات کرده
dossier-one-person = همهٔ نام‌های زیر از من است: من { $name } هستم.
dossier-one-name = نام
dossier-name-where = نوع نام
dossier-name-since = از چه وقت، کی می‌داند
dossier-journey-step = مرحله
dossier-journey-transport = وسیله
dossier-journey-papers = اسناد نشان‌داده
dossier-journey-what = کی، چگونه (سند)
dossier-fingerprints = نشان انگشت گرفته شد
dossier-since-arrival = پس از رسیدن
dossier-from-to = از – تا
dossier-situation = وضعیت (سند)

## Bordereau
dossier-number = شماره
dossier-label = عنوان
dossier-exhibit-date = تاریخ (تقویم اصلی، میلادی)
dossier-language-translation = زبان، ترجمه
dossier-state = وضع
dossier-folios = ورق‌ها
dossier-shows-paragraph = چه نشان می‌دهد، §
dossier-group = { $letter }. { $name }
dossier-group-others = سندهای دیگر
dossier-bordereau-count = { $exhibits } سند، { $pages } صفحه{ $translated ->
    [yes] {" "}با ترجمه‌ها
   *[no] {""}
 }
dossier-bordereau-folios = ورق { $first } تا { $last }
dossier-bordereau-copies = کاپی‌ها. اصل اسنادی را که نزدم است در مصاحبه نشان می‌دهم (ستون وضع دیده شود).
dossier-bordereau-folio = ورق { $folio }
dossier-bordereau-closed = { $unbroken ->
    [yes] فهرست با { $count } سند بسته شد، شمارهٔ { $first } تا { $last } بدون فاصله.
   *[no] فهرست با { $count } سند بسته شد، شمارهٔ { $first } تا { $last }؛ شماره‌های دیگر در تسلیم پیشین داده شده‌اند.
 }
dossier-untitled = بدون عنوان
dossier-no-words = بدون متن
dossier-no-translation = ترجمه نشده
dossier-state-copy = کاپی
dossier-state-photo = عکس
dossier-state-capture = عکس صفحه
dossier-state-file = فایل
dossier-state-original-held = کاپی؛ اصل نزد من است
dossier-state-lost = کاپی؛ اصل گم شده
dossier-state-unreadable = چاپ نشده
dossier-translation = ترجمه
dossier-translation-number = { $number }-T
dossier-translation-kind = { $kind ->
    [sworn] ترجمهٔ رسمی
   *[free] ترجمهٔ آزاد
 }
dossier-translation-by = { $what }، { $who }

## Exhibits
dossier-bookmark-exhibit = { $number } { $title } ({ $folio })
dossier-stamp = سند شمارهٔ { $number } — { $page }/{ $pages }
dossier-stamp-unreadable = سند شمارهٔ { $number } — چاپ نشده
dossier-translation-of = ترجمهٔ سند شمارهٔ { $number }
dossier-translated-from = زبان اصلی: { $language }
dossier-original-at = اصل: ورق { $folios }
dossier-translated-at = ترجمه { $folio }
dossier-date-read = { $written }: { $read }
dossier-faces-masked = چهره‌های دیگران پوشانده شده
dossier-foot-copy = کاپی { $scale }٪
dossier-foot-copied = کاپی
dossier-foot-photos = { $count ->
    [one] یک عکس
   *[other] دو عکس
 }
dossier-foot-bordereau = { $what }، فهرست { $folio }
dossier-not-reproduced = سند چاپ نشده
dossier-file-unreadable = فایل سند شمارهٔ { $number } چاپ نشد. آن را نزد خود نگه داشته‌ام.
dossier-file-absent = سند شمارهٔ { $number } فایل ندارد.
dossier-file-format = نوع فایل
dossier-file-size = اندازه
dossier-bytes = { $count } بایت
dossier-file-fault = سبب
dossier-file-pages = صفحه‌های اعلام‌شده
dossier-fault-absent = فایلی نیست
dossier-fault-empty = فایل خالی است
dossier-fault-damaged = فایل خراب یا ناتمام است
dossier-fault-locked = فایل با رمز بسته است
dossier-fault-format = این نوع فایل اینجا خوانده نمی‌شود (PDF, JPEG, PNG, TIFF, WebP خوانده می‌شود)
dossier-fault-sound = پیام صوتی یا صدای ضبط‌شده است که باید شنیده شود
dossier-fault-film = فلم است که باید دیده شود
dossier-fault-office = متن یا جدولی است که PDF نیست
dossier-fault-packed = آرشیفی از چند فایل است
dossier-fault-too-much = فایل برای خواندن بی‌خطر بسیار بزرگ است
dossier-fault-stopped = خواندن قطع شد
dossier-read-in-part = فایل فقط تا اندازه‌ای خوانده شد؛ کم است: { $missing }
dossier-missing-end = پایان فایل
dossier-missing-picture = یک تصویر
dossier-missing-font = یک فونت
dossier-missing-letters = حروفی که فونت آن‌ها در فایل نیست
dossier-missing-note = یک یادداشت یا نشانی
dossier-missing-field = آنچه در یک خانهٔ فورمه نوشته شده است
dossier-missing-files = فایل‌هایی که داخل آن ضمیمه شده‌اند
dossier-missing-pages = چند صفحه

## Read-back
dossier-read-back-read = سرگذشت ({ $count } بند) به زبان { $language }، به تاریخ { $day }، در { $place } برایم بازخوانی شد.
dossier-read-back-by-hand = سرگذشت به زبان { $language }، به تاریخ { $day }، در { $place } برایم بازخوانی شد. بندهای بازخوانی‌شده: { $paragraphs }.
dossier-read-back-understood = این متن را فهمیدم.
dossier-read-back-confirmed = محتوای آن را تأیید می‌کنم.
dossier-read-back-by = بازخوانی از طرف
dossier-read-back-interpreter = ترجمان

## Checklist, kept at the desk
dossier-check-title = آیا دوسیه مکمل است؟
dossier-check-date-unknown = تاریخ پرسیده شود
dossier-check-post-to = دوسیه فرستاده شود به: { $address }
dossier-check-hand-to = دوسیه: { $who }.
dossier-check-address-on = آدرس: { $paper }.
dossier-check-verify = بررسی شود.
dossier-check-source = منبع: { $source } (بررسی { $day }).
dossier-check-last-day = روز آخر: { $day }
dossier-check-no-date = هیچ مهلتی معلوم نیست. پرسیده شود: کاغذی که رسیده (تصدیق‌نامه، ابلاغ، دعوت‌نامه) و روز تسلیمی آن.
dossier-check-possibly = روی کاغذ رسیده دیده شود.
dossier-check-ask-for = روز آغاز مهلت یادداشت نشده. با روز، ماه و سال پرسیده شود: { $paper }.
dossier-check-ask = روز آغاز مهلت یادداشت نشده: با روز، ماه و سال پرسیده شود.
dossier-check-needed = ضروری
dossier-check-what = لازم است
dossier-check-where = کجا، چگونه
dossier-check-before = پیش از بستن پاکت
dossier-check-before-handing = پیش از سپردن دوسیه
dossier-check-do = باید کرد
dossier-check-questions = پرسش‌ها، تماس‌ها
dossier-check-lawyer = برای هر تصمیم از یک انجمن یا وکیل مشوره بخواهید.
dossier-check-counted = { $count } × { $label }
dossier-check-seen = موجود است
dossier-check-ticked = انجام شد
dossier-check-missing = نیست
dossier-check-to-see = بررسی شود
dossier-check-to-do = باید انجام شود
dossier-check-to-write = باید نوشته شود
dossier-check-written = نوشته شد
dossier-check-advised = توصیه می‌شود
dossier-check-fears = سرگذشت: ترس در صورت بازگشت
dossier-check-paragraph = § { $number }
dossier-check-read-back = بازخوانی به زبان شخص
dossier-check-initials = هر صفحهٔ سرگذشت امضای کوتاه، صفحهٔ آخر امضا
dossier-check-replace = سند شمارهٔ { $number } چاپ نشده است، عوض شود
dossier-check-translate = سند شمارهٔ { $number } ترجمه شود
dossier-step-day = روز یادداشت‌شده
dossier-step-start = { $paper }: { $day }، این روز حساب نمی‌شود
dossier-step-posted = { $paper }: گذاشتن در انترنت { $day }، این روز حساب نمی‌شود
dossier-step-deemed = { $days } روز پس از گذاشتن آنلاین: { $day }
dossier-step-delay = { $delay }{ $printed ->
    [yes] {" "}نوشته روی ورق
   *[no] {""}
 }: { $day }
dossier-step-month-end = این روز در ماه نیست، روز آخر حساب می‌شود: { $day }
dossier-step-hour = ساعت هم حساب می‌شود
dossier-step-holidays = { $count } روز رخصتی حساب نشده
dossier-step-before = { $delay } پیش از آن: { $day }
dossier-step-printed = آخرین روز نوشته روی ورق: { $day }
dossier-step-suspended = مهلت در { $day } ایستاد، { $left } روز مانده
dossier-step-resumed = روزهای مانده تا { $day }
dossier-step-margin = { $margin } کمتر برای اطمینان: { $day }
dossier-amount = { $unit ->
    [working-days] { $count } روز کاری
    [months] { $count } ماه
    [hours] { $count } ساعت
   *[days] { $count } روز
 }

## Sheet to copy from
dossier-form-sub = { $verified ->
    [yes] به ترتیب فورمه، نمونهٔ { $version }.
   *[no] نمونهٔ { $version } هنوز با فورم کاغذی مقابله نشده: شماره‌های فورم را دنبال کنید. { $source }.
 }
dossier-form-blank-means = خانه یا خط خالی: در دوسیه چیزی یادداشت نشده، یا آنچه یادداشت شده این‌جا چاپ نمی‌شود. از شخص پرسیده شود.
dossier-form-by-hand = با دست پر شود
dossier-form-nationality = تابعیت
dossier-form-born-at = جای تولد
dossier-form-names-in-clear = نام‌هایی که تنها برای اوفپرا است، این‌جا مثل فورمه آشکار است: این ورق را در جای امن نگاه دارید.
dossier-form-see-account = سرگذشت دیده شود، { $folio }
dossier-form-see-list = فهرست اسناد دیده شود، { $folio }
dossier-form-family-name = { $who }، تخلص
dossier-form-given-names = نام
dossier-form-to-decide = برای تصمیم
dossier-form-names-to-decide = { $count ->
    [one] همراه با شخص: یک نام دیگر در دوسیه اعلام نشده است.
   *[other] همراه با شخص: { $count } نام دیگر در دوسیه اعلام نشده است.
 }
dossier-form-missing = { $what ->
    [date] تاریخ یادداشت نشده
    [place] جای یادداشت نشده
    [kind] نوع یادداشت نشده
    [number] شماره یادداشت نشده
    [authority] اداره یادداشت نشده
    [original] اصل یا کاپی: یادداشت نشده
    [transport] وسیلهٔ سفر یادداشت نشده
   *[papers] اسنادی که نشان داده شد: یادداشت نشده
 }
dossier-form-one-name = نام کامل، بدون تخلص جدا
dossier-form-whole-name = { $who }، نام کامل
dossier-form-single = هیچ (مجرد)
dossier-form-no-union = ازدواجی یادداشت نشده (مجرد)
dossier-form-sex = جنسیت
dossier-form-alive = زنده
dossier-form-in-france = در فرانسه
dossier-form-other-parent = پدر یا مادر دیگر
dossier-form-union-ended = ختم: { $how }
dossier-form-under-name = به نام { $name }
dossier-form-number = شمارهٔ { $number }
dossier-form-spoken = گفتن
dossier-form-read = خواندن
dossier-form-written = نوشتن
dossier-form-gap-before = پیش از { $to }: هیچ آدرسی یادداشت نشده
dossier-form-gap-between = بین { $from } و { $to }: هیچ آدرسی یادداشت نشده
dossier-form-gap-after = پس از { $from } تا رفتن از کشور: هیچ آدرسی یادداشت نشده
dossier-form-no-fingerprints = نشان انگشت گرفته نشده
dossier-form-whose-to-decide = { $count ->
    [one] همراه با شخص: دربارهٔ یک واقعه گفته نشده که برای کی اتفاق افتاده است.
   *[other] همراه با شخص: دربارهٔ { $count } واقعه گفته نشده که برای کی اتفاق افتاده است.
 }
dossier-form-approximate = تقریبی
dossier-form-in-calendar = ({ $date })
dossier-form-town = شهر، ولایت
dossier-form-country = کشور
dossier-form-yes = بلی
dossier-form-no = نخیر

## Two languages
dossier-french = فرانسوی
dossier-told = گفته‌های شخص

## Interview
dossier-interview-day = روز مصاحبه
dossier-interview-when = تاریخ، ساعت، آدرس
dossier-interview-division = شعبه، شمارهٔ دوسیه
dossier-interview-language = زبان
dossier-interview-asked = خواست من
dossier-interview-with = همراه من
dossier-interview-third = وکیل یا انجمن { $blank } (به اوفپرا خبر دهید: دعوت‌نامه را ببینید)
dossier-interview-bring = با خود ببرید
dossier-bring-summons = دعوت‌نامهٔ مصاحبه
dossier-bring-attestation = تصدیق‌نامهٔ معتبر
dossier-bring-dossier = همین دوسیه
dossier-bring-original-from = اصل سند شمارهٔ { $number }: { $place }
dossier-bring-passport = اصل پاسپورت یا تذکره (سند شمارهٔ { $numbers })
dossier-bring-originals = اصل اسناد شمارهٔ { $numbers }
dossier-bring-not-held = اصلی که نزدم نیست: سند شمارهٔ { $exhibits }.
dossier-bring-lost = گم شده
dossier-bring-phone = تلفون با پیام‌های اصلی (سند شمارهٔ { $numbers })
dossier-interview-read = پیش از آن، اگر ممکن باشد، بازخوانی شود
dossier-interview-about = موضوع
dossier-interview-precise = آنچه می‌خواهم روشن یا درست کنم
dossier-interview-fears = ترس‌های من: کی، چه، چرا امروز
dossier-interview-during = هنگام مصاحبه
dossier-during-pause = می‌توانم وقفه بخواهم.
dossier-during-not-understood = می‌توانم بگویم که نفهمیدم.
dossier-during-interpreter = می‌توانم بگویم که ترجمان را خوب نمی‌فهمم.
dossier-during-correct = می‌توانم نوشتهٔ سرگذشت را اصلاح کنم.
dossier-during-seen = می‌گویم چه دیدم و چه به من گفتند.
dossier-during-add = در پایان می‌توانم چیزی اضافه کنم.
dossier-during-not-known = می‌توانم بگویم: «نمی‌دانم»، «به یاد ندارم».
