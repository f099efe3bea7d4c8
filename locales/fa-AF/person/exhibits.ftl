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
