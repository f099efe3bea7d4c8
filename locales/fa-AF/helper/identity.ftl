# Identity and names.

identity-names-all = همهٔ نام‌ها و نوشتارها
identity-names-help = نخستین نام روی جلد می‌آید. نام‌ها، خط‌ها و سندهای دیگر پس از آن.
identity-birth-date = تاریخ تولد، همان‌گونه که گفته می‌شود
identity-birth-place = جای تولد
identity-stateless-help = بی‌تابعیت.
identity-group = قوم، طایفه، قبیله
identity-religion = دین
identity-languages-all = زبان‌های شخص
identity-language-add = افزودن یک زبان
identity-language-name = نام زبان با لهجه
identity-language-tag = زبان در این برنامه
identity-language-use = چگونه به کار می‌رود
identity-others-add = افزودن یک هویت دیگر
identity-other = این هویت
identity-handles = حساب‌ها، کانال‌ها، نام‌های مستعار
identity-period = از کی تا کی
identity-protect = محافظت این نام
identity-on-form = در فورمه
identity-on-form-help = فورمه همهٔ نام‌ها را می‌پرسد. ننوشتن یک نام شاید پیامد داشته باشد: نخست با وکیل یا حقوق‌دان صحبت کنید.
identity-link = چه کسی می‌داند که همان شخص است
identity-known-to = کسانی که می‌دانند
identity-known-others = دیگرانی که می‌دانند
identity-linked = سندهایی که آن را نشان می‌دهد
