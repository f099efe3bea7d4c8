# Words for values of the data: family, hyphen, word of the data (crates/lang/src/lang/named.rs).

## Words of newer versions
kind-unknown = دیگر

## Agents of persecution (event.rs)
agent-kind-state = دولت (پولیس، اردو، محکمه، اداره)
agent-kind-ruling = حزب یا سازمانی که بر کشور یا بخشی از آن حاکم است
agent-kind-non-state = دیگران: گروه مسلح، خانواده، همسایه‌ها، قاچاقبران

## Answers (words.rs)
answer-does-not-know = نمی‌دانم
answer-does-not-remember = به یاد ندارم
answer-prefers-not-to-say = نمی‌خواهم بگویم

## Where a date comes from (date.rs)
basis-not-said = گفته نشده
basis-memory = از حافظه
basis-document = از روی یک کاغذ
basis-told-by = شخص دیگری به من گفت
basis-deduced = از تاریخ‌های دیگر حساب شده

## How sure (date.rs)
certainty-sure = مطمئن
certainty-approximate = تقریبی
certainty-uncertain = نامطمئن
certainty-both = تقریبی و نامطمئن

## Events (event.rs)
event-kind-unspecified = رویداد دیگر
event-kind-birth = تولد
event-kind-studies = تحصیل
event-kind-employment = کار
event-kind-dismissal = از دست دادن کار
event-kind-residence = محل زندگی
event-kind-marriage = ازدواج
event-kind-death = وفات
event-kind-military-service = خدمت عسکری
event-kind-commitment = فعالیت سیاسی، اجتماعی یا دینی
event-kind-publication = نشر
event-kind-demonstration = مظاهره
event-kind-threat = تهدید
event-kind-digital-threat = تهدید تلفونی یا انترنتی
event-kind-summons = احضار
event-kind-search = تلاشی خانه
event-kind-arrest = گرفتاری
event-kind-detention = بازداشت
event-kind-release = رهایی
event-kind-trial = محاکمه
event-kind-violence = خشونت
event-kind-torture = شکنجه
event-kind-sexual-violence = خشونت جنسی
event-kind-repression-of-others = آنچه بر نزدیکان گذشت
event-kind-pressure-on-relatives = فشار بر خانواده
event-kind-service-approach = تماس یک دستگاه استخبارات
event-kind-surveillance-in-france = تعقیب و مراقبت در فرانسه
event-kind-public-exposure = فاش شدن نام یا هویت
event-kind-sur-place = فعالیت علنی در خارج از کشور
event-kind-hiding = دورهٔ پنهان بودن
event-kind-visa = ویزه یا سند سفر
event-kind-departure = خروج از کشور
event-kind-transit = عبور از یک کشور
event-kind-arrival = رسیدن به فرانسه
event-kind-lawful-stay = اقامت قانونی
event-kind-return-trip = بازگشت به کشور
event-kind-embassy-contact = تماس با سفارت یا قونسلگری
event-kind-procedure = کارهای پناهندگی

## Exhibits (exhibit.rs)
exhibit-kind-unspecified = سند دیگر
exhibit-kind-identity = پاسپورت، تذکره
exhibit-kind-civil-status = سند احوال شخصیه
exhibit-kind-french-paper = سند ادارهٔ فرانسوی
exhibit-kind-summons = احضاریه
exhibit-kind-warrant = حکم گرفتاری یا اعلان جستجو
exhibit-kind-judgment = فیصلهٔ محکمه
exhibit-kind-police-paper = سند پولیس یا زندان
exhibit-kind-membership = کارت عضویت، تصدیق‌نامهٔ انجمن
exhibit-kind-witness-statement = شهادت‌نامه
exhibit-kind-medical = تصدیق طبی
exhibit-kind-work-or-school = سند کار یا تحصیل
exhibit-kind-property = سند ملکیت، رسید
exhibit-kind-messages = اسکرین‌شات، پیام‌ها
exhibit-kind-recording = صدا یا ویدیو (متن نوشته‌شده)
exhibit-kind-photographs = عکس‌ها
exhibit-kind-press = مطبوعات
exhibit-kind-country-information = معلومات در بارهٔ کشور
exhibit-kind-police-log = ثبت یا شکایت نزد پولیس فرانسه
exhibit-kind-activity-in-france = فعالیت در فرانسه
held-not-said = گفته نشده
held-original-held = کاپی؛ اصل نزد خود شخص است
held-copy-only = کاپی؛ اصل در جای دیگر است
held-born-digital = فایل دیجیتال، بدون اصل کاغذی
held-lost = اصل گم یا گرفته شده است

## Filing (procedure.rs)
paper-kind-attestation = تصدیق‌نامهٔ درخواست پناهندگی
paper-kind-completion-letter = مکتوب تکمیل دوسیه
paper-kind-introduction-letter = مکتوب دریافت دوسیه
paper-kind-interview-summons = دعوت‌نامهٔ مصاحبه
paper-kind-ofpra-decision = فیصلهٔ اوفپرا
paper-kind-cnda-letter = مکتوب CNDA
paper-kind-cnda-decision = فیصلهٔ CNDA
paper-kind-removal-order = حکم ترک خاک فرانسه
paper-kind-closure = بسته شدن دوسیه
paper-kind-detention-notice = ابلاغ نگهداری (rétention)
paper-kind-transfer-decision = فیصلهٔ انتقال (دوبلین)
paper-kind-reception-decision = فیصله دربارهٔ شرایط پذیرش
paper-kind-hearing-summons = دعوت به جلسهٔ محکمهٔ CNDA
paper-kind-not-said = گفته نشده
track-normal = پروسهٔ عادی
track-accelerated = پروسهٔ سریع
track-dublin = پروسهٔ دوبلین

## Persons and names (person.rs)
identity-kind-not-said = گفته نشده
identity-kind-civil = نام رسمی (احوال شخصیه)
identity-kind-pen = نام قلمی
identity-kind-organisation = نام در سازمان
identity-kind-religious = نام دینی
identity-kind-nickname = لقب
identity-kind-online = حساب انترنتی
kinship-not-said = نسبت گفته نشده
kinship-father = پدر
kinship-mother = مادر
kinship-brother = برادر
kinship-sister = خواهر
kinship-half-sibling = برادر یا خواهر اندر
kinship-spouse = همسر
kinship-partner = شریک زندگی
kinship-former-spouse = همسر سابق
kinship-child = فرزند
kinship-grandparent = پدرکلان یا مادرکلان
kinship-aunt-or-uncle = کاکا، ماما، عمه یا خاله
kinship-cousin = فرزند کاکا، ماما، عمه یا خاله
kinship-relative = خویشاوند دیگر
kinship-friend = دوست
kinship-neighbour = همسایه
kinship-colleague = همکار یا همراه
kinship-witness = شاهد
kinship-agent = شخصی که زیان رسانده
kinship-helper = شخص کمک‌کننده
name-kind-not-said = گفته نشده
name-kind-birth = نام هنگام تولد
name-kind-married = نام بعد از ازدواج
name-kind-father-chain = نام پدر و پدرکلان‌ها
name-kind-religious = نام دینی
name-kind-pen = نام قلمی
name-kind-organisation = نام در سازمان
name-kind-nickname = لقب
name-kind-on-document = نام نوشته در سند
sex-not-said = گفته نشده
sex-female = زن
sex-male = مرد
marital-status-not-said = گفته نشده
marital-status-single = مجرد
marital-status-married = متأهل
marital-status-cohabiting = زندگی مشترک بدون ازدواج
marital-status-pacs = شراکت ثبت‌شده (PACS)
marital-status-separated = جدا شده
marital-status-divorced = طلاق شده
marital-status-widowed = بیوه
union-kind-not-said = گفته نشده
union-kind-civil = نکاح رسمی
union-kind-religious = نکاح شرعی
union-kind-customary = نکاح عرفی
union-kind-pacs = شراکت ثبت‌شده (PACS)
union-kind-cohabitation = زندگی مشترک بدون ازدواج

## How something is known (event.rs)
known-not-said = گفته نشده
known-seen = خودم دیدم یا تجربه کردم
known-heard = به گوش خود شنیدم
known-told = کسی برایم گفت
known-document = در سندی خواندم

## Periods of life (case.rs)
life-kind-residence = محل زندگی
life-kind-studies = تحصیل
life-kind-work = کار
life-kind-service = خدمت عسکری یا خدمت دیگر
life-kind-commitment = فعالیت سیاسی، اجتماعی یا دینی
life-kind-not-said = نوع گفته نشده

## Places (place.rs)
place-level-not-said = گفته نشده
place-level-building = ساختمان
place-level-quarter = کوچه یا ناحیه
place-level-village = قریه
place-level-town = شهر
place-level-district = ولسوالی
place-level-province = ولایت
place-level-country = کشور
place-level-online = انترنتی یا تلفونی

## Events, further (event.rs)
raised-not-said = گفته نشده
raised-already = قبلاً گفته شده
raised-new = جدید
raised-known-not-produced = معلوم بود، ولی پیش‌تر ارائه نشده
sensitivity-print = چاپ شود
sensitivity-undecided = تصمیم گرفته نشده: چاپ نمی‌شود
sensitivity-summarise = تنها یک جمله چاپ شود
sensitivity-keep-for-interview = برای مصاحبه نگه داشته شود
