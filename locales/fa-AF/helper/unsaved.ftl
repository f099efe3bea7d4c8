# The case cannot be saved where it lies.

unsaved-elsewhere = ذخیرهٔ دوسیه در جای دیگر
