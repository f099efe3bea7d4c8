# The account.

account-her-words = با کلمات خودش
account-in-french = به فرانسوی
account-none = سرگذشت خالی است. یک بخش بیفزایید، مثلاً یکی برای هر دورهٔ زندگی.
