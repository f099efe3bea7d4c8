# Words of deadlines: how a date was counted, where a rule comes from. Ids: law-element-state.
# The variables of each message are named above it; whoever shows it formats the days.

# value: how many · unit: days, working_days, months, hours
law-delay =
    { $unit ->
        *[days] { $value } روز
         [working_days] { $value } روز کاری
         [months] { $value } ماه
         [hours] { $value } ساعت
     }
# paper: kind of paper, or none
law-paper =
    { $paper ->
         [attestation] تصدیق‌نامه
         [completion_letter] مکتوب تکمیل
         [introduction_letter] مکتوب معرفی
         [interview_summons] دعوت‌نامهٔ مصاحبه
         [ofpra_decision] فیصلهٔ اوفپرا
         [cnda_letter] مکتوب CNDA
         [cnda_decision] فیصلهٔ CNDA
         [removal_order] حکم ترک خاک
         [closure] فیصلهٔ بستن دوسیه
         [detention_notice] ابلاغ نگهداری
         [transfer_decision] فیصلهٔ انتقال
         [reception_decision] فیصله دربارهٔ شرایط پذیرش
         [hearing_summons] دعوت به جلسهٔ محکمه
        *[none] {""}
     }
# date: which date of the paper
law-date =
    { $date ->
        *[received] گرفتن در
         [dated] تاریخ کاغذ:
         [notified] ابلاغ در
         [appointment] قرار در
         [entered] رسیدن به فرانسه در
         [requested] درخواست در
         [sent] فرستادن در
         [posted] گذاشتن در انترنت در
     }
# date: words of law-date · from: paper, none · paper: words of law-paper · day
law-step-start =
    { $date } { $day }{ $from ->
         [paper] {" "}({ $paper })
        *[none] {""}
     }
# days: number · day
law-step-deemed = اگر در فضای انترنتی خوانده نشود، پس از { $days } روز ابلاغ‌شده شمرده می‌شود: { $day }
# delay: words of law-delay · printed: yes, no · direction: after, before · day
law-step-delay =
    { $direction ->
         [before] − { $delay }
        *[after] + { $delay }
     }{ $printed ->
         [yes] {" "}(روی کاغذ نوشته است)
        *[no] {""}
     } = { $day }
# day
law-step-month-end = این ماه چنین روزی ندارد: آخرین روز آن حساب است ({ $day })
law-step-hour-counts = ساعت هم حساب است: ساعت نوشته‌شده را ببینید
# day
law-step-last-day-printed = آخرین روز نوشته‌شده روی کاغذ: { $day }
# day · days_left: number
law-step-suspended = با درخواست کمک حقوقی { $day } متوقف شد، { $days_left } روز باقی
# from, day: days
law-step-resumed = روزهای باقی از { $from } شمرده می‌شود = { $day }
# margin: words of law-delay · day
law-step-margin = منهای { $margin } برای اطمینان = { $day }
# A stop of the counting; date: which date of the paper
law-station-start =
    { $date ->
        *[received] گرفتن
         [dated] تاریخ کاغذ
         [notified] ابلاغ
         [appointment] قرار
         [entered] رسیدن به فرانسه
         [requested] درخواست
         [sent] فرستادن
         [posted] گذاشتن در انترنت
     }
# direction: after, before · delay: words of law-delay
law-station-change =
    { $direction ->
         [before] − { $delay }
        *[after] + { $delay }
     }
# printed: yes, no
law-station-limit =
    { $printed ->
         [yes] آخرین روزِ کاغذ
        *[no] آخرین روز
     }
# act: send, appear, hand_in, do
law-station-prudent =
    { $act ->
        *[send] همین روز فرستاده شود
         [appear] همین روز بیایید
         [hand_in] همین روز سپرده شود
         [do] همین روز انجام شود
     }
law-counted = روز گرفتن حساب نیست؛ شنبه و یکشنبه و روزهای رخصتی حساب است.
# The same as a sentence. day
law-by-day =
    { $state ->
        *[running] { $act ->
            *[send] حداکثر تا { $day } بفرستید
             [appear] در { $day } بیایید
             [hand_in] حداکثر تا { $day } بسپارید
             [do] حداکثر تا { $day } انجام دهید
         }
         [late] { $act ->
            *[send] امروز بفرستید. روز آخر: { $day }
             [appear] در { $day } بیایید
             [hand_in] امروز بسپارید. روز آخر: { $day }
             [do] امروز انجام دهید. روز آخر: { $day }
         }
     }
# act: send, appear, hand_in, do
law-margin =
    { $act ->
        *[send] (با وقت اضافی برای پست)
         [appear] {""}
         [hand_in] (با وقت اضافی)
         [do] (با وقت اضافی)
     }
# day
law-last-day = روز آخر: { $day }
# address: its lines
law-goes-to = به این آدرس فرستاده شود: { $address }
law-state-running = در جریان
law-state-unknown =
    تاریخ پرسیده شود، با روز، ماه و سال: { $date ->
        *[received] گرفتن
         [dated] تاریخ کاغذ
         [notified] ابلاغ
         [appointment] قرار
         [entered] رسیدن به فرانسه
         [requested] درخواست
         [sent] فرستادن
         [posted] گذاشتن در انترنت
     }{ $from ->
         [paper] {" "}({ $paper })
        *[none] {""}
     }
law-state-met = انجام شده یا ختم
law-possibly = شاید صدق کند: کاغذ گرفته‌شده را بخوانید
# printed, data: words of law-delay
law-mismatch-delay = کاغذ می‌گوید { $printed }، معلومات ما { $data }: کاغذ معتبر است.
# printed, data: days
law-mismatch-last-day = کاغذ می‌گوید { $printed }، حساب می‌دهد { $data }: کاغذ معتبر است.
# source: words of the data · checked: day
law-source = منبع: { $source } (دیده‌شده در { $checked })
law-confidence-verified = در منبع رسمی یا نام‌برده خوانده شده
law-confidence-general = رواج، بررسی نشده
law-confidence-uncertain = باید دیده شود
# checked: day
law-stale = معلومات کهنه (دیده‌شده در { $checked }): پیش از اعتماد بررسی شود.
# label: words of the data
law-extension = شاید وقت بیشتر: { $label }. تاریخ بالا آن را حساب نمی‌کند.

## Kinds of filing without a model of the dossier that is handed over.
# Beside a choice that has none
law-not-yet = هنوز آماده نیست
# kind, mode: their words
law-no-model = هنوز آماده نیست: { $kind }، { $mode }. برنامه هنوز دوسیهٔ سپردنی را چاپ کرده نمی‌تواند. مهلت‌ها می‌ماند و بخشِ «نگه داشته شود» چاپ می‌شود. برای دوسیه نزد یک انجمن یا وکیل بروید.
law-no-model-volume = دوسیهٔ سپردنی: هنوز آماده نیست

## A file of law that is brought, and which law is in force.
law-entry-new = نو · { $part }: { $what }
law-entry-changed = تغییر کرد · { $part }: { $what }
law-entry-gone = برداشته شد · { $part }: { $what }
law-part-pack = تنظیمات
law-part-deadlines = مهلت‌ها
law-part-checklist = فهرست بررسی
law-part-form = فورمه
law-part-rules = حدها
law-part-addresses = آدرس‌ها
law-part-filings = سپردن دوسیه
law-in-force-embedded = قاعده‌های قانونی { $day }، که با برنامه آمده است.
law-in-force-brought = قاعده‌های قانونی { $day }، که با یک فایل آورده شده است.
law-not-used = یک فایل قاعده‌ها اینجا آورده شده بود، ولی از آن کار گرفته نمی‌شود. { $why }
law-file-unreadable = فایل قاعده‌های قانونی خوانده نمی‌شود. چیزی تغییر نکرد؛ آن را دوباره بیاورید.
law-file-too-large = این فایل برای قاعده‌های قانونی بسیار بزرگ است. چیزی تغییر نکرد؛ آن را دوباره از انجمن بخواهید.
law-file-not-law = این فایل قاعده‌های قانونی نیست، یا خراب شده است. چیزی تغییر نکرد؛ آن را دوباره کاپی کنید و مجموع کنترول آن را با مجموع انجمن مقایسه کنید.
law-file-not-law-line = این فایل قاعده‌های قانونی نیست، یا خراب شده است (سطر { $line }). چیزی تغییر نکرد؛ آن را دوباره کاپی کنید و مجموع کنترول آن را با مجموع انجمن مقایسه کنید.
law-file-newer = این فایل برای نسخهٔ نوتر برنامه نوشته شده است. چیزی تغییر نکرد؛ اول برنامه را نو کنید.
law-file-missing = بخش «{ $part }» در این فایل قاعده‌ها نیست. چیزی تغییر نکرد؛ به کسی که آن را ساخته است بگویید.
law-file-part = بخش «{ $part }»، سطر { $line }: { $why }. چیزی تغییر نکرد؛ به کسی که این فایل قاعده‌ها را ساخته است بگویید.
law-wrong-form = به شکل لازم نوشته نشده است
law-wrong-word = کلمه‌ای که این نسخه نمی‌شناسد
law-wrong-name = نامی که نیست، یا دو بار آمده است
law-wrong-incomplete = ناقص است، یا دو بار گفته شده است
law-wrong-unsourced = منبع یا روز بررسی ندارد
law-wrong-checked-later = پس از روز فایل بررسی شده است
law-file-another = این فایل قاعده‌های دیگری دارد، نه قاعده‌های پناهندگی در فرانسه. چیزی تغییر نکرد.
law-file-future = این فایل قاعده‌ها تاریخ آینده دارد ({ $day }). چیزی تغییر نکرد؛ ببینید که تاریخ این کمپیوتر درست است یا نه.
law-file-older = این فایل قاعده‌ها از { $day } است، کهنه‌تر از قاعده‌های اینجا ({ $than }): همان‌ها می‌مانند. نوترین آن را از انجمن بخواهید.
law-same = با قاعده‌های فعلی هیچ فرقی ندارد.
law-differs = { $count ->
    [one] یک چیز با قاعده‌های فعلی فرق دارد:
   *[other] { $count } چیز با قاعده‌های فعلی فرق دارد:
}
law-sum = مجموع کنترول (SHA-256): { $sum }
law-title = قاعده‌های قانونی که آورده شد
law-compare = این مجموع را با مجموعی که انجمن نشر کرده است مقایسه کنید، از راه دیگری غیر از خود فایل.
law-bring = آوردن یک فایل نوتر قاعده‌ها
law-use = از این قاعده‌ها کار گرفته شود
law-leave = قاعده‌های پیشین بماند
law-drop = بازگشت به قاعده‌های برنامه
law-now = قاعده‌های قانونی { $day } فعلاً به کار است؛ مهلت‌ها، فهرست‌ها و نکته‌ها از نو ساخته شد.
law-not-kept = قاعده‌ها همان پیشین می‌ماند: { $why }
law-dialog = فایل قاعده‌های قانونی
law-dialog-filter = قاعده‌های قانونی
