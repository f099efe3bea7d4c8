# Words of the points to re-read. Ids: review-element-state; -why and -innocent follow each rule.
# The variables of each message are named above it; whoever shows it formats dates, names and lists.

review-title = نکته‌ها برای بازخوانی
review-innocent-label = دانستنش خوب است (برای شخص کمک‌کننده)
review-severity-d = پیش از فرستادن
review-severity-r = با هم بازخوانی شود
review-severity-c = اگر ممکن است تکمیل شود
review-severity-i = برای معلومات
review-later = برای بعد
review-missing-known = دیده، شنیده یا گفته‌شده
review-missing-source = از کی
review-missing-means = از چه راه
review-missing-when = چه وقت
review-items-between = {"؛ "}
review-missing-identity-names = نام و تخلص
review-missing-identity-birth = تاریخ تولد
review-missing-identity-nationality = تابعیت
# kind: elsewhere, going_on · event, other: titles · from, to: days
review-c-01 =
    { $kind ->
         [going_on] از { $from } تا { $to } شما را نگه داشته بودند («{ $event }»)؛ «{ $other }» در همین مدت ادامه دارد. آیا در آن وقت واقعاً ادامه داشت؟
        *[elsewhere] دو معلومات مختلف می‌بینم: از { $from } تا { $to } شما را نگه داشته بودند («{ $event }»)، و «{ $other }» شما را در جای دیگر نشان می‌دهد. آیا یکی از تاریخ‌ها دقیق نیست؟
     }
review-c-01-why = ممکن است بپرسند در آن روزها کجا بودید.
review-c-01-innocent = وظیفه همیشه قطع نمی‌شود؛ تاریخ شاید تخمینی باشد؛ جای توقیف شاید عوض شود.
# kind: exhibit, received · exhibit: its number · event: title · exhibit_date, event_date: dates · sheet: source, translation · hint: calendar, none · hint_words, hint_date
review-c-06 =
    { $kind ->
         [received] سند شمارهٔ { $exhibit } تاریخ { $exhibit_date } دارد و رسید آن { $event_date } نوشته شده است. آیا یکی از این دو تاریخ باید دوباره دیده شود؟
        *[exhibit] دو معلومات مختلف می‌بینم. سند شمارهٔ { $exhibit }{ $sheet ->
             [translation] {" "}(در ترجمه)
            *[source] {""}
         } تاریخ { $exhibit_date } دارد؛ سرگذشت برای «{ $event }» می‌گوید: { $event_date }. { $hint ->
             [calendar] روی سند { $hint_words } نوشته است: اگر سال، ماه و روز هجری شمسی خوانده شود، می‌شود { $hint_date }. آیا می‌توان ترجمه را دوباره دید؟
            *[none] این تاریخ از کجا آمده، آیا می‌دانید؟
         }
     }
review-c-06-why = خواننده شاید بپرسد این تاریخ از کجا آمده است.
review-c-06-innocent = تقویم کاغذ و ترجمهٔ آن را ببینید؛ شاید کاپی دوم باشد.
# exhibit: its number · date: the paper’s date · departure: date
review-c-07 = سند شمارهٔ { $exhibit } ({ $date }) پس از رفتن شما ({ $departure }) در وطن صادر شده است. چه کسی آن را گرفت و چگونه به شما رسید؟
review-c-07-why = شاید بپرسند که این سند چگونه به شما رسید.
review-c-07-innocent = در مورد احضاریه این زیاد پیش می‌آید. نام فرستنده را می‌توان با یک حرف پنهان کرد.
# exhibit: its number · name: the name on it
review-c-11 = روی سند شمارهٔ { $exhibit } نام «{ $name }» نوشته است. آیا این نام دیگری است که به کار برده‌اید؟
review-c-11-why = فورمه همهٔ نام‌ها را می‌پرسد.
review-c-11-innocent = شاید شکل دیگر همان نام باشد. اگر شخص نمی‌خواهد اینجا بگوید، با وکیل صحبت کنید.
# identity: its name
review-c-12 = چگونه می‌توان دانست که «{ $identity }» شما هستید؟ (حساب، شاهد، نشریه، تاریخ ساختن)
review-c-12-why = اوفپرا شاید بپرسد که آیا شما نوشته‌اید.
review-c-12-innocent = نشان‌دادن این پیوند شاید خطرناک باشد: در مصاحبه نیز می‌توان گفت.
# from, to: months
review-c-13 = میان { $from } و { $to } چیزی نوشته نشده است. در آن وقت چه می‌کردید؟ یک جمله بس است.
review-c-13-why = دوره‌ای که نوشته نشده باشد شاید پرسش بیاورد.
review-c-13-innocent = شخص می‌تواند از این پرسش بگذرد.
# from, to: dates
review-c-14 = شاید چند منزل میان رفتن ({ $from }) و رسیدن ({ $to }) نوشته نشده باشد.
review-c-14-why = فورمه کشورهای راه و مدت آن را می‌پرسد.
review-c-14-innocent = شاید کسی ندانسته از کشوری گذشته باشد: «نمی‌دانم» هم جواب است.
# kind: exhibit, form · exhibit: its number · event: title · stated, event_date: dates · sheet: source, translation · hint: calendar, none · hint_words, hint_date
review-c-17 =
    { $kind ->
         [form] برای «{ $event }» چند تاریخ هست: فورمه می‌گوید { $stated }، سرگذشت می‌گوید { $event_date }. کدام درست است، اگر می‌دانید؟ دیگری از کجاست؟
        *[exhibit] برای «{ $event }» چند تاریخ هست: سند شمارهٔ { $exhibit }{ $sheet ->
             [translation] {" "}(ترجمه)
            *[source] {""}
         } می‌گوید { $stated }، سرگذشت می‌گوید { $event_date }. { $hint ->
             [calendar] روی سند { $hint_words } نوشته است: اگر سال، ماه و روز هجری شمسی خوانده شود، می‌شود { $hint_date }. آیا می‌توان ترجمه را دوباره دید؟
            *[none] هر تاریخ از کجا آمده، آیا می‌دانید؟
         }
     }
review-c-17-why = دو تاریخ برای یک رویداد شاید پرسش بیاورد.
review-c-17-innocent = تبدیل تقویم را ببینید، و آنچه کاتب یا داکتر نوشته است.
# event: title · told: the duration as told · days: days by the dates
review-c-18 = برای «{ $event }» از { $told } می‌گویید؛ تاریخ‌ها { $days } روز می‌شود.
review-c-18-why = مدت و تاریخ‌ها شاید مقایسه شود.
review-c-18-innocent = می‌توان شب یا روز را شمرد؛ مدت شاید تخمینی گفته شود.
# event: title · missing: a list of review-missing-…
review-c-19 = «{ $event }»: چگونه از آن خبر شدید؟ نوشته نشده: { $missing }.
review-c-19-why = آنچه دیده‌اید از آنچه شنیده‌اید جدا می‌شود.
review-c-19-innocent = کسی را که گفت می‌توان با یک حرف نوشت. «به یاد ندارم» هم جواب است.
# event: title
review-c-21 = «{ $event }»: آیا سندی یا شاهدی هست؟ اگر نیست، می‌توانید توضیح دهید یا بگذرید.
review-c-21-why = شاید بپرسند چه چیزی این واقعه را نشان می‌دهد.
review-c-21-innocent = زیاد پیش می‌آید که سند یا شاهد نباشد.
# exhibit: its number
review-c-23 = سند شمارهٔ { $exhibit } ترجمه ندارد.
review-c-23-why = سند بی‌ترجمه شاید خوانده نشود.
review-c-23-innocent = عکس یا پاسپورت دوزبانه ترجمه نمی‌خواهد.
# exhibit: its number
review-c-24 = نزد CNDA ترجمهٔ سند شمارهٔ { $exhibit } باید کار ترجمان رسمی باشد.
review-c-24-why = این قاعده برای اسناد هویت، محکمه و پولیس است.
review-c-24-innocent = ترجمهٔ آزاد برای فهمیدن کمک می‌کند؛ قاعده ترجمهٔ رسمی می‌خواهد. با وکیل ببینید.
# count: number of events
review-c-27 = آیا از کسی کمک خواستید (پولیس، قاضی، بزرگ محل)؟ چه شد؟
review-c-27-why = زیاد می‌پرسند که آیا دولت می‌توانست حمایت کند.
review-c-27-innocent = اگر خود دولت بود، شخص می‌تواند آن را بنویسد.
review-c-28 = آیا می‌توانستید جای دیگر کشور زندگی کنید؟ چرا؟
review-c-28-why = این پرسش بیشتر وقت‌ها پرسیده می‌شود.
review-c-28-innocent = «نمی‌دانم» هم جواب است.
# state: empty, short · words: number of words
review-c-29 =
    { $state ->
        *[empty] بخش ترس در صورت بازگشت خالی است.
         [short] بخش ترس در صورت بازگشت بسیار کوتاه است ({ $words } کلمه).
     }
review-c-29-why = آنچه امروز از آن می‌ترسید در مرکز درخواست است: از کی، از چه، چرا هنوز.
review-c-29-innocent = می‌توان روز دیگر نوشت.
# event: title of the last incident · incident, departure: dates
review-c-31 = بیشتر از یک سال میان آخرین رویداد نوشته‌شده («{ $event }»، { $incident }) و رفتن ({ $departure }) است. این چگونه گذشت؟
review-c-31-why = شاید بپرسند چرا در آن وقت رفتید.
review-c-31-innocent = بگذارید شخص با کلمات خودش جواب بدهد؛ دلیلی پیشنهاد نکنید.
# arrival: date · request: day
review-c-32 = رسیدن: { $arrival }؛ درخواست پناهندگی: { $request }. چرا در آن وقت درخواست کردید؟
review-c-32-why = اگر درخواست بسیار پس از رسیدن باشد، اوفپرا شاید بپرسد چرا؛ پروسه شاید سریع شود.
review-c-32-innocent = بگذارید شخص با کلمات خودش جواب بدهد؛ دلیلی پیشنهاد نکنید.
# event: title · explained: yes, no
review-c-34 =
    «{ $event }»: کنترول هنگام خروج چگونه گذشت؟{ $explained ->
         [yes] {" "}توضیح شما نوشته شده است: می‌توانید دوباره بخوانید.
        *[no] {""}
     }
review-c-34-why = زیاد می‌پرسند که بیرون شدن از کشور چگونه گذشت.
review-c-34-innocent = بگذارید شخص با کلمات خودش جواب بدهد؛ دلیلی پیشنهاد نکنید.
# event: title · date: date · weekday: name of the day
review-c-39 = «{ $event }»: از روی تقویم، { $date } روز { $weekday } می‌آید. آیا روز دیگری گفته‌اید؟
review-c-39-why = شاید از شما بپرسند کدام روز بود.
review-c-39-innocent = شاید میان دو تقویم فرق باشد؛ رخصتی هفته همه‌جا یکی نیست.
# kind: family, given, name, order, birth, nationality · printed: what the attestation says · noted: what the case says
review-c-40 =
    { $kind ->
         [family] تصدیق‌نامه تخلص را «{ $printed }» می‌نویسد؛ فورم «{ $noted }» می‌گوید. شما آن را چگونه می‌نویسید؟
         [given] تصدیق‌نامه نام را «{ $printed }» می‌نویسد؛ فورم «{ $noted }» می‌گوید. شما آن را چگونه می‌نویسید؟
         [order] تصدیق‌نامه تخلص و نام را «{ $printed }» می‌نویسد؛ فورم «{ $noted }» می‌گوید. به کدام ترتیب است؟
         [birth] تصدیق‌نامه تاریخ تولد را { $printed } می‌نویسد؛ این‌جا یادداشت شده: { $noted }. هر تاریخ از کجا آمده است؟
         [nationality] تصدیق‌نامه «{ $printed }» می‌گوید؛ این‌جا «{ $noted }» یادداشت شده. تابعیت شما چیست؟
        *[name] تصدیق‌نامه «{ $printed }» می‌نویسد؛ فورم «{ $noted }» می‌گوید. نام خود را چگونه می‌نویسید؟
     }
review-c-40-why = آنچه تصدیق‌نامه می‌گوید با دوسیه می‌ماند. اشتباه تصدیق‌نامه را می‌توان به همان اداره گفت.
review-c-40-innocent = املای دیگر همان نام؛ تاریخ تقویم دیگر؛ اشتباه در نوشتن.
# kind: joined, perhaps, person, identity, place · who: a name or letter · places: number of places · exhibit: number and title
review-c-43 =
    { $kind ->
         [joined] سند { $exhibit } یک نام محافظت‌شده ({ $who }) را دارد یا آن را به شما پیوند می‌دهد: چاپ نمی‌شود. برای چاپ آن، صفحهٔ این نام را باز کنید و برگزینید چه کسی می‌تواند آن را بخواند: آن خواننده نام را روی سند و در تمام دوسیه می‌بیند.
         [perhaps] شاید واژه‌ای یک نام محافظت‌شده ({ $who }) باشد ({ $places } جا). بگویید همان نام است یا واژهٔ دیگر: صفحه‌ها پس از آن ساخته می‌شود.
        *[other] نام { $who } در سند چاپی آشکار می‌آید ({ $places } جا).
     }
review-c-43-why = شما خواستید این نام محافظت شود: کاغذ گم‌شده می‌تواند به آن شخص زیان برساند.
review-c-43-innocent = اوفپرا باید راز را نگه دارد: شخص می‌تواند نام ببرد.
# count: number of calls
review-c-46 = سرگذشت از سندی یاد می‌کند که در دوسیه نیست ({ $count } بار).
review-c-46-why = خواننده آن سند را خواهد جست.
review-c-46-innocent = شاید پس از نوشتن متن برداشته شده باشد.
# items: a list of labels of the checklist
review-c-47 = این‌ها نیست: { $items }.
review-c-47-why = اگر چیزی کم باشد، اوفپرا آن را می‌نویسد؛ وقت جواب بسیار کوتاه است.
review-c-47-innocent = آنچه روی کاغذ آماده است در فهرست نشانی شود.
# state: soon, very_soon, prudent_passed, passed · act: send, appear, hand_in, do · deadline: label · prudent: day · days: days left, negative if passed
review-c-48 =
    { $state ->
        *[soon] { $deadline }. { $act ->
            *[send] حداکثر تا { $prudent } بفرستید (با وقت اضافی برای پست)
             [appear] در { $prudent } بیایید
             [hand_in] حداکثر تا { $prudent } بسپارید
             [do] حداکثر تا { $prudent } انجام دهید
         }: تا { $days } روز.
         [very_soon] { $deadline }. { $act ->
            *[send] حداکثر تا { $prudent } بفرستید (با وقت اضافی برای پست)
             [appear] در { $prudent } بیایید
             [hand_in] حداکثر تا { $prudent } بسپارید
             [do] حداکثر تا { $prudent } انجام دهید
         }: بسیار نزدیک است.
         [prudent_passed] { $deadline }. تاریخ توصیه‌شده ({ $prudent }) گذشته، روز آخر نگذشته است: امروز انجام دهید و از یک انجمن یا وکیل مشوره بخواهید.
         [passed] { $deadline }. تاریخ گذشته است. گاهی هنوز راهی هست: امروز به یک انجمن یا وکیل زنگ بزنید.
     }
review-c-48-why = تاریخ از روی کاغذی که گرفته‌اید شمرده می‌شود.
review-c-48-innocent = کاغذی که گرفته‌اید حساب است: تاریخ و مهلتی را که روی آن نوشته ببینید.
# state: none, changed · count: number of paragraphs · day: last read-back, only if changed
review-c-49 =
    { $state ->
         [changed] متن پس از بازخوانی { $day } تغییر کرده است ({ $count } بند).
        *[none] متن فرانسوی هنوز به زبان شما بازخوانی نشده است ({ $count } بند).
     }
review-c-49-why = شما این متن را امضا می‌کنید: بهتر است پیش از امضا آن را به زبان خود بشنوید.
review-c-49-innocent = می‌توان در چند نوبت خواند.
# child: name or code letter
review-c-51 = آیا برای { $child } به‌خصوص از چیزی می‌ترسید؟
review-c-51-why = درخواست برای طفل خردسال حاضر هم هست و او شاید ترس خود را داشته باشد.
review-c-51-innocent = «نخیر» و «نمی‌دانم» هم جواب است.
# event: what a sensitive event is called
review-c-52 = این بخش دراز و حساس است ({ $event }). می‌خواهید چاپ شود، کوتاه شود یا برای مصاحبه نگه داشته شود؟
review-c-52-why = انتخاب با شماست؛ مجبور نیستید همه‌چیز را بنویسید.
review-c-52-innocent = اگر همین را می‌خواهید بگویید، می‌توانید آن را همین‌گونه بگذارید.
# kind: release, anchor, appearance, entry, ends_before_start, future, before_birth, death, child, parent_died, after_death, not_born, ends, told, paper, requested · first, second: titles or numbers · first_date, second_date: dates
review-c-53 =
    { $kind ->
         [ends_before_start] «{ $first }» ({ $first_date }) پیش از آغاز ختم می‌شود. آیا یک تاریخ از تقویم دیگر است؟
         [entry] رسیدن به فرانسه ({ $first_date }) پیش از رفتن ({ $second_date }) نوشته شده است. آیا ترتیب درست است؟
         [release] رهایی («{ $first }»، { $first_date }) پیش از «{ $second }» ({ $second_date }) نوشته شده است. آیا ترتیب درست است، یا یک تاریخ از تقویم دیگر است؟
         [appearance] «{ $first }» ({ $first_date }) پیش از احضاریه، سند شمارهٔ { $second } ({ $second_date }) نوشته شده است. آیا ترتیب درست است؟
         [future] «{ $first }» ({ $first_date }) پس از امروز تاریخ خورده است. این تاریخ را دوباره بخوانید: شاید از تقویم دیگری باشد.
         [before_birth] «{ $first }» ({ $first_date }) پیش از تولد شما ({ $second_date }) تاریخ خورده است. این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [death] { $first }: وفات ({ $first_date }) پیش از تولد ({ $second_date }) نوشته شده است. این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [child] تولد فرزند ({ $first }، { $first_date }) و تولد پدر یا مادر ({ $second }، { $second_date }). این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [parent_died] وفات پدر یا مادر ({ $first }، { $first_date }) و تولد فرزند ({ $second }، { $second_date }). این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [after_death] «{ $first }» ({ $first_date }) و وفات { $second } ({ $second_date }). این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [not_born] «{ $first }» ({ $first_date }) و تولد { $second } ({ $second_date }). این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [ends] «{ $first }»: ختم ({ $first_date }) پیش از آغاز ({ $second_date }) نوشته شده است. این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [told] «{ $first }»: به شما گفتند ({ $first_date }) پیش از آنکه رخ دهد ({ $second_date }). این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [paper] { $first }: یک روز یادداشت‌شده ({ $first_date }) پیش از تاریخ روی کاغذ ({ $second_date }) می‌آید. این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
         [requested] درخواست پناهندگی ({ $first_date }) پیش از رسیدن به فرانسه ({ $second_date }) نوشته شده است. این دو تاریخ با هم نمی‌سازند: هر دو را یکجا دوباره بخوانید. شاید یکی از تقویم دیگری باشد.
        *[anchor] «{ $first }» ({ $first_date }) پیش از «{ $second }» ({ $second_date }) نوشته شده است. آیا ترتیب درست است، یا یک تاریخ از تقویم دیگر است؟
     }
review-c-53-why = این دو تاریخ به ترتیب معمول نیست.
review-c-53-innocent = شاید یک تاریخ از تقویم دیگر باشد؛ شاید دو رویداد همانند یکی گرفته شده باشد.
# kind: interview, undecided, lawyer, reveals, date, unknown · told: a paragraph, or the event whose date it is · event: what the event is called
review-c-54 =
    { $kind ->
         [interview] { $told } «{ $event }» را می‌گوید که برای مصاحبه نگه می‌دارید: چاپ نمی‌شود. همین‌گونه بماند، دو پاره شود یا پیوندش برداشته شود؟
         [undecided] { $told } «{ $event }» را می‌گوید که هنوز دربارهٔ آن فیصله نشده: چاپ نمی‌شود. چه می‌خواهید: این رویداد چاپ شود، کوتاه شود یا برای مصاحبه بماند؟
         [lawyer] { $told } «{ $event }» را می‌گوید که نخست باید با وکیل خوانده شود: چاپ نمی‌شود. دو پاره شود یا تا آن وقت بماند؟
         [reveals] { $told } «{ $event }» را می‌گوید که شخصی محافظت‌شده را می‌شناساند: چاپ نمی‌شود. دو پاره شود یا پیوندش برداشته شود؟
         [date] تاریخ «{ $told }» با «{ $event }» گفته شده که چاپ نمی‌شود: این تاریخ هم چاپ نمی‌شود. می‌توان آن را به گونه‌ای دیگر گفت؟
        *[unknown] { $told } «{ $event }» را می‌گوید که چاپ نمی‌شود: این هم چاپ نمی‌شود. دو پاره شود یا پیوندش برداشته شود؟
     }
review-c-54-why = آنچه از کاغذ دور نگه داشته می‌شود نباید با جملهٔ دیگری برگردد.
review-c-54-innocent = شاید شخص همین را می‌خواهد: پس کاری نیست.
review-sensitive-event = رویداد حساس شمارهٔ { $number }
review-sensitive-exhibit = سند حساس
# A record nobody has named yet; number: its place in the list of events.
review-unnamed-event = رویداد شمارهٔ { $number }
review-unnamed-exhibit = بی‌عنوان
review-unnamed-person = شخصی که نامش اینجا نیست
review-unnamed-identity = یک نام دیگر
review-unnamed-place = جایی که نامش اینجا نیست
review-unnamed-life = یک دورهٔ زندگی
review-unnamed-step = یک مرحلهٔ راه
review-unnamed-applicant = شما
review-unnamed-procedure = پروسه
review-unnamed-account = سرگذشت
review-unnamed-fears = ترس در صورت بازگشت
review-unnamed-paragraph = یک بند
