# Finding in the whole case.

find-title = جستجو در تمام دوسیه
find-tool = جستجو
find-field = کلمه، نام، جا، تاریخ
find-close = بستن
find-help = آغاز یک کلمه را به هر خطی بنویسید. با تیرها انتخاب کنید، با Enter به آنجا بروید، با Esc برگردید.
find-help-facing = آغاز یک کلمه را بنویسید. تا وقتی صفحه به سوی شخص است، یادداشت‌ها، نام‌های محافظت‌شده و بخش‌های پوشیده جستجو نمی‌شوند.
find-nothing = در این دوسیه چیزی نیست. آغاز کلمه یا شکل دیگر نوشتن آن را امتحان کنید.
find-more =
    { $count ->
        [one] دیدن یک مورد دیگر
       *[other] دیدن { $count } مورد دیگر
    }
find-events =
    { $count ->
        [one] ۱ رویداد
       *[other] { $count } رویداد
    }
find-people =
    { $count ->
        [one] ۱ شخص
       *[other] { $count } شخص و نام
    }
find-places =
    { $count ->
        [one] ۱ جا
       *[other] { $count } جا
    }
find-exhibits =
    { $count ->
        [one] ۱ سند
       *[other] { $count } سند
    }
find-account =
    { $count ->
        [one] سرگذشت: ۱ بخش
       *[other] سرگذشت: { $count } بخش
    }
find-life =
    { $count ->
        [one] زندگی و سفر: ۱ بخش
       *[other] زندگی و سفر: { $count } بخش
    }
find-procedure =
    { $count ->
        [one] پروسه: ۱ بخش
       *[other] پروسه: { $count } بخش
    }
find-notes =
    { $count ->
        [one] ۱ یادداشت (هرگز چاپ نمی‌شود)
       *[other] { $count } یادداشت (هرگز چاپ نمی‌شوند)
    }
