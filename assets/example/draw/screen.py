"""Screens of an invented messenger and of an invented newspaper's page."""

from PIL import Image, ImageDraw

from scene import font

WIDTH = 1080
TEAL, PAPER, INK, FAINT = (23, 98, 110), (236, 238, 235), (28, 34, 38), (112, 120, 124)
FICTIF, FICTIVE_KU, FICTIVE_FA = "EXEMPLE FICTIF", "نموونەی ساختە", "نمونهٔ ساختگی"


def write(pen, xy, words, size, fill=INK, anchor="la", bold=False, rtl=False, serif=False):
    """Write one line; Arabic script is shaped right to left with the Persian forms of figures kept."""
    if rtl:
        face = font("NotoNaskhArabic-Bold" if bold else "NotoNaskhArabic-Regular", size)
        pen.text(xy, words, font=face, fill=fill, anchor=anchor, direction="rtl", features=["-locl"])
        return
    family = "NotoSerif" if serif else "NotoSans"
    pen.text(xy, words, font=font(f"{family}-{'Bold' if bold else 'Regular'}", size), fill=fill, anchor=anchor)


def phone(height, clock, title, title_rtl, under, second_mark):
    image = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, WIDTH, 74), fill=(16, 74, 84))
    write(pen, (40, 37), clock, 34, "white", "lm", bold=True)
    write(pen, (WIDTH / 2, 37), FICTIF, 32, "white", "mm", bold=True)
    pen.rounded_rectangle((WIDTH - 104, 24, WIDTH - 46, 50), 6, outline="white", width=3)
    pen.rectangle((WIDTH - 98, 30, WIDTH - 66, 44), fill="white")
    pen.rectangle((WIDTH - 45, 32, WIDTH - 40, 42), fill="white")
    pen.rectangle((0, 74, WIDTH, 230), fill=TEAL)
    pen.line([(62, 124), (36, 152), (62, 180)], fill="white", width=6)
    pen.ellipse((96, 98, 204, 206), fill=(198, 220, 222))
    write(pen, (150, 152), title[0], 54, TEAL, "mm", bold=True)
    write(pen, (236, 132), title, 42, "white", "lm", bold=True)
    if title_rtl:
        write(pen, (WIDTH - 44, 130), title_rtl, 44, "white", "rm", bold=True, rtl=True)
    write(pen, (236, 188), under, 30, (214, 232, 234), "lm")
    write(pen, (WIDTH / 2, height - 46), second_mark, 36, FAINT, "mm", rtl=True)
    write(pen, (WIDTH / 2, height - 100), FICTIF, 30, FAINT, "mm", bold=True)
    return image, pen


def bubble(pen, top, lines, clock, size=44):
    height = 44 + len(lines) * 74 + 40
    pen.rounded_rectangle((40, top, WIDTH - 150, top + height), 26, fill="white", outline=(218, 222, 220), width=2)
    for i, line in enumerate(lines):
        write(pen, (WIDTH - 190, top + 26 + i * 74), line, size, INK, "ra", rtl=True)
    write(pen, (76, top + height - 24), clock, 28, FAINT, "ls")
    return top + height + 30


def day(pen, top, words):
    pen.rounded_rectangle((WIDTH / 2 - 190, top, WIDTH / 2 + 190, top + 62), 31, fill=(214, 222, 222))
    write(pen, (WIDTH / 2, top + 31), words, 34, FAINT, "mm", rtl=True)
    return top + 90


def capture_strip(image, pen, words):
    """The line that the capture tool wrote: when the screen was taken."""
    top = image.height - 210
    pen.rectangle((0, top, WIDTH, top + 66), fill=(252, 244, 214))
    write(pen, (WIDTH / 2, top + 33), words, 30, INK, "mm")


def channel_first():
    image, pen = phone(1980, "10:42", "Roniya D.", "رۆنیا د.", "chaîne publique", FICTIVE_KU)
    top = day(pen, 262, "ڕەزبەری ۱۴۰۱")
    top = bubble(pen, top, ["ئەم کەناڵە بۆ ناوی گیراوەکانە.", "تەنیا ئەوەی لێی دڵنیاین", "دەینووسین."], "21:14")
    top = day(pen, top, "۱۲ی ڕەزبەری ۱۴۰۱")
    top = bubble(pen, top, ["سنە: «ناوی ۱» گیرا.", "ماڵەوەی دەزانن."], "22:05")
    top = day(pen, top, "۱۵ی ڕەزبەری ۱۴۰۱")
    bubble(pen, top, ["سنە: «ناوی ۲» گیرا.", "نازانین لە کوێیە."], "19:40")
    capture_strip(image, pen, "Capture d’écran du 05/11/2026, 10:42 — lue sans compte")
    return image


def channel_second():
    image, pen = phone(1980, "10:43", "Roniya D.", "رۆنیا د.", "chaîne publique", FICTIVE_KU)
    top = day(pen, 262, "۲۰ی ڕەزبەری ۱۴۰۱")
    top = bubble(pen, top, ["سنە: «ناوی ۱» ئازاد کرا."], "20:31")
    top = bubble(pen, top, ["تەنیا ئەگەر خۆتان دیوتانە", "بۆمان بنووسن.", "وێنەی ڕووی کەس مەنێرن."], "20:33")
    top = day(pen, top, "۲۲ی ڕەزبەری ۱۴۰۱")
    bubble(pen, top, ["«ناوی ۲» تەلەفۆنی کردە", "ماڵەوە."], "23:10")
    capture_strip(image, pen, "Capture d’écran du 05/11/2026, 10:43 — lue sans compte")
    return image


def voice_message():
    image, pen = phone(1500, "09:06", "Numéro masqué", None, "pas de photo, pas de nom", FICTIVE_FA)
    pen.rounded_rectangle((WIDTH / 2 - 190, 262, WIDTH / 2 + 190, 324), 31, fill=(214, 222, 222))
    write(pen, (WIDTH / 2, 293), "26 juin 2026", 32, FAINT, "mm")
    pen.rounded_rectangle((40, 360, 700, 500), 26, fill="white", outline=(218, 222, 220), width=2)
    pen.line([(88, 408), (124, 444)], fill=(150, 60, 50), width=7)
    pen.line([(124, 408), (88, 444)], fill=(150, 60, 50), width=7)
    write(pen, (156, 412), "Appel manqué", 38, INK, "lm", bold=True)
    write(pen, (156, 462), "02:17", 30, FAINT, "lm")
    pen.rounded_rectangle((40, 530, 940, 710), 26, fill="white", outline=(218, 222, 220), width=2)
    pen.ellipse((70, 572, 166, 668), fill=TEAL)
    pen.polygon([(106, 594), (106, 646), (148, 620)], fill="white")
    bars = [6, 6, 8, 30, 44, 26, 12, 8, 36, 58, 40, 52, 30, 10, 6, 28, 46, 34, 50, 22, 8, 6, 40, 56, 34, 26, 12, 6]
    for i, bar in enumerate(bars):
        x = 200 + i * 24
        pen.rounded_rectangle((x, 612 - bar / 2, x + 10, 612 + bar / 2 + 6), 5, fill=(120, 148, 152))
    write(pen, (200, 684), "0:19", 28, FAINT, "ls")
    write(pen, (900, 684), "02:19", 28, FAINT, "rs")
    write(pen, (WIDTH / 2, 800), "Message vocal", 32, FAINT, "mm")
    capture_strip(image, pen, "Capture d’écran du 26/06/2026, 09:06")
    return image


def article():
    """A page of an invented newspaper, wide as a desktop browser's capture."""
    width, height = 1240, 1600
    image = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width, 70), fill=(232, 234, 236))
    pen.rounded_rectangle((150, 14, width - 60, 56), 20, fill="white")
    write(pen, (180, 35), "gazette.example/rencontres/tara-siwan", 24, FAINT, "lm")
    for x in (34, 66, 98):
        pen.ellipse((x - 9, 26, x + 9, 44), fill=(196, 200, 204))
    write(pen, (width / 2, 128), "La Gazette de l’exemple", 52, INK, "mm", bold=True, serif=True)
    pen.line((80, 178, width - 80, 178), fill=INK, width=3)
    write(pen, (80, 204), "RENCONTRES  ·  novembre 2025", 24, FAINT)
    write(pen, (width - 80, 204), FICTIF, 24, INK, "ra", bold=True)
    for i, line in enumerate(["Tara Sîwan,", "la lectrice du samedi soir"]):
        write(pen, (80, 262 + i * 76), line, 62, INK, bold=True, serif=True)
    lead = ["Depuis un an, des lecteurs lyonnais connaissent ses poèmes.", "Elle les lit en kurde, puis en français."]
    for i, line in enumerate(lead):
        write(pen, (80, 442 + i * 44), line, 30, FAINT)
    pen.rectangle((80, 560, width - 80, 900), fill=(206, 196, 180))
    for i in range(46):
        x = 92 + i * 23
        tone = ((i * 53) % 70, (i * 31) % 60, (i * 17) % 50)
        pen.rectangle((x, 600 + (i * 37) % 60, x + 19, 884), fill=(90 + tone[0], 70 + tone[1], 60 + tone[2]))
    pen.rectangle((80, 884, width - 80, 900), fill=(112, 84, 60))
    write(pen, (80, 914), "Une librairie. Image d’illustration, dessinée.", 20, FAINT)
    body = [
        "On l’a entendue pour la première fois à l’automne 2024, debout",
        "entre deux étagères. Elle signe « Tara Sîwan ». À l’état civil,",
        "elle s’appelle Zhino Meranbar. Elle a été professeure de",
        "littérature à Sanandaj, en Iran, et apprend le français à Lyon.",
        "",
        "« J’écris pour ne pas oublier les mots », dit-elle. Elle parle peu",
        "d’elle-même et préfère que l’on parle des textes. Une prochaine",
        "lecture est prévue ; la date sera annoncée.",
    ]
    for i, line in enumerate(body):
        write(pen, (80, 984 + i * 54), line, 34, INK, serif=True)
    write(pen, (80, 1452), "Par la rédaction", 26, FAINT)
    pen.line((80, 1500, width - 80, 1500), fill=(200, 200, 200), width=2)
    write(pen, (width / 2, 1548), f"{FICTIF} — ce journal n’existe pas", 26, FAINT, "mm", bold=True)
    return image
