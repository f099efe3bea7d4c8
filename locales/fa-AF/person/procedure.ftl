# Procedure and deadlines.

procedure-no-date = هنوز تاریخی شمرده نمی‌شود. کاغذهای دریافت‌شده و تاریخ آن‌ها را بنویسید.
procedure-deadlines = همهٔ مهلت‌ها
procedure-no-deadline = بر پایهٔ آنچه نوشته شده مهلتی در جریان نیست.
procedure-papers = کاغذهای دریافت‌شده
procedure-papers-none = کاغذی نوشته نشده. تصدیق‌نامه بیشتر وقت‌ها نخستین است.
procedure-paper-kind = کدام کاغذ
procedure-received-ask = این کاغذ را کدام روز گرفتید؟
procedure-track = پروسه‌ای که در تصدیق‌نامه نوشته شده
procedure-left-ask = کی از کشورتان بیرون رفتید؟
procedure-entered-ask = تاریخ ورود شما به فرانسه چیست؟
procedure-then-ask = چرا در آن زمان درخواست پناهندگی دادید؟
procedure-elsewhere-ask = آیا در کشور دیگری درخواست پناهندگی داده‌اید؟
procedure-interview = برای مصاحبه
procedure-language-ask = در مصاحبه به کدام زبان می‌خواهید سخن بگویید؟
procedure-officer = در مصاحبه می‌خواهید با یک زن صحبت کنید یا با یک مرد؟
procedure-interpreter = ترجمان زن را ترجیح می‌دهید یا ترجمان مرد را؟
procedure-needs-ask = در مصاحبه به چه نیاز دارید؟
procedure-vulnerability = صحت و نیازها، اگر شخص بخواهد بگوید
procedure-decisions = فیصله‌های رسیده
procedure-decisions-none = فیصله‌ای نوشته نشده.

## Deadlines
# The words above the day that stands large. state: running, late · act: send, appear, hand_in, do
law-by =
    { $state ->
        *[running] { $act ->
            *[send] حداکثر تا این روز بفرستید
             [appear] در این روز بیایید
             [hand_in] حداکثر تا این روز بسپارید
             [do] حداکثر تا این روز انجام دهید
         }
         [late] { $act ->
            *[send] امروز بفرستید. روز آخر:
             [appear] در این روز بیایید
             [hand_in] امروز بسپارید. روز آخر:
             [do] امروز انجام دهید. روز آخر:
         }
     }
law-state-passed = تاریخ گذشته است. گاهی هنوز راهی هست: امروز به یک انجمن یا وکیل زنگ بزنید.
# days_left: number
law-state-suspended = متوقف: پس از جواب درخواست کمک حقوقی { $days_left } روز می‌ماند
law-state-shown = حساب نمی‌شود: امروز نزد وکیل یا انجمن بروید
