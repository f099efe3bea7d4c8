# People and family.

people-add = افزودن یک نفر
people-unions-help = همه، گذشته نیز.
people-union-add = افزودن یک ازدواج
people-spouse-numbers = شماره‌های همسر (خارجی، اوفپرا)
people-further = خانواده در اروپا
people-no-children = اولادها: اگر نیست، بنویسید «هیچ»
people-no-siblings = برادران و خواهران: اگر نیست، بنویسید «هیچ»
people-in-europe = نزدیکان در فرانسه یا اتحادیهٔ اروپا: نسبت، کشور، وضعیت
people-relation = نسبت، با کلمات خودش
people-birth = تولد
people-occupation = کار یا وظیفه
people-protect = محافظت این نام
people-consents = موافق است که نامش نوشته شود
people-consents-help = حتی با رضایت او، تصمیم بالا معتبر است.
people-death = وفات
people-where = این شخص کجاست
people-own-fears = آنچه برای این طفل می‌ترسید
people-helper = تنها برای شما
people-contacts = تلفون‌ها، حساب‌ها، آدرس‌ها
people-contacts-help = هرگز چاپ نمی‌شود.
