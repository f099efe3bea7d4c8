# Points to re-read, when the screen is turned to the person.

points-what = چه می‌خواهید بکنید؟
review-intro = این‌ها خطا نیست. به یاد نداشتن همه‌چیز عادی است.
review-why-label = چرا شاید بپرسند
review-choice-later = بعداً
review-choice-right-as-is = همین درست است
review-choice-explained = در سرگذشت توضیح دهید
review-choice-hidden = دیگر نشان نده
