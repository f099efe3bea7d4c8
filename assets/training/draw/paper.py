"""Papers, photographs and screens, drawn. Each says on its face that it is invented."""

import random
import re
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

HERE = Path(__file__).resolve().parent.parent
FONTS = HERE.parent / "fonts"
PAGE = (820, 1160)
INVENTED = {
    "fr": "PERSONNE INVENTÉE – EXERCICE – SANS VALEUR",
    "fa": "شخص ساختگی، تمرین، بدون اعتبار",
    "ar": "شخص خيالي، تمرين، بلا قيمة",
}


def font(size, lang="fr", bold=False):
    face = "NotoNaskhArabic" if lang in ("fa", "ar") else "NotoSans"
    return ImageFont.truetype(str(FONTS / f"{face}-{'Bold' if bold else 'Regular'}.ttf"), size)


def line(draw, at, text, size=24, lang="fr", bold=False, fill=30, anchor=None):
    """One line: from the left, or from the right where the script runs that way. The Arabic face has no Latin
    letters and no slash: what has them stands alone."""
    rtl = lang in ("fa", "ar")
    if rtl and "/" in text:
        return figures(draw, at, text, size, lang, fill)
    if rtl and text.isascii():
        draw.text(at, text, font=font(size), fill=fill, anchor=anchor or "ra")
        return None
    anchor = anchor or ("ra" if rtl else "la")
    draw.text(at, text, font=font(size, lang, bold), fill=fill, anchor=anchor, direction="rtl" if rtl else None)


def figures(draw, at, text, size, lang, fill):
    """`label : 1401/10/15`, the numbers from left to right, at the end of the label."""
    label, _, number = text.rpartition(" ")
    line(draw, at, label, size, lang, fill=fill)
    x, y = at
    x -= draw.textlength(label, font=font(size, lang), direction="rtl") + size * 6
    for part in re.split(r"(/)", number):
        face = font(size) if part == "/" else font(size, lang)
        draw.text((x, y), part, font=face, fill=fill)
        x += draw.textlength(part, font=face) + 3


def band(draw, width, y, lang):
    """The words that this is invented, in French and in the paper's language."""
    draw.rectangle((0, y, width, y + 40), fill=225)
    if lang == "fr":
        line(draw, (width // 2, y + 20), INVENTED["fr"], 21, bold=True, anchor="mm")
    else:
        line(draw, (24, y + 20), INVENTED["fr"], 18, bold=True, anchor="lm")
        line(draw, (width - 24, y + 18), INVENTED[lang], 20, lang, bold=True, anchor="rm")


def paper(title, lines, lang="fr", stamp=None, size=PAGE, hand=False):
    """A sheet with a title and its lines: `text`, or `(label, value)`."""
    width, height = size
    page = Image.new("L", size, 250)
    draw = ImageDraw.Draw(page)
    draw.rectangle((30, 62, width - 30, height - 62), outline=150, width=2)
    rtl = lang in ("fa", "ar")
    side = width - 70 if rtl else 70
    line(draw, (width // 2, 130), title, 34, lang, bold=True, anchor="mm")
    y = 200
    for each in lines:
        if each is None:
            y += 26
            continue
        text = f"{each[0]} : {each[1]}" if isinstance(each, tuple) else each
        line(draw, (side, y), text, 25 if not hand else 27, lang, fill=40 if hand else 25)
        y += 46
    if stamp:
        # A ring with one plain word: no emblem, no name of a real service.
        ring = Image.new("L", (260, 260), 0)
        inside = ImageDraw.Draw(ring)
        inside.ellipse((6, 6, 254, 254), outline=140, width=5)
        inside.ellipse((30, 30, 230, 230), outline=140, width=2)
        line(inside, (130, 130), stamp, 22, lang, bold=True, fill=150, anchor="mm")
        ring = ring.rotate(14, resample=Image.Resampling.BICUBIC)
        at = (80, height - 360) if rtl else (width - 350, height - 360)
        page.paste(Image.new("L", ring.size, 90), at, ring)
    band(draw, width, 12, lang)
    band(draw, width, height - 52, lang)
    return page


def scanned(page, seed, turn=0.7):
    """As a cheap scanner gives it: a little crooked, grey, grained."""
    chance = random.Random(seed)
    page = page.rotate(chance.choice([-1, 1]) * turn, resample=Image.Resampling.BICUBIC, fillcolor=235)
    grain = Image.frombytes("L", page.size, chance.randbytes(page.size[0] * page.size[1]))
    page = Image.blend(page, grain.filter(ImageFilter.GaussianBlur(1)), 0.05)
    return page.filter(ImageFilter.GaussianBlur(0.4))


def scene(kind, caption, lang="fr", size=(900, 640)):
    """A photograph that is plainly drawn: shapes without faces."""
    width, height = size
    page = Image.new("L", size, 205)
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, height * 2 // 3, width, height), fill=165)
    if kind == "workshop":
        draw.rectangle((60, 120, 380, 400), fill=235, outline=110, width=4)
        for x in (480, 660):
            draw.rectangle((x, 330, x + 130, 430), fill=95)
            draw.rectangle((x + 20, 280, x + 110, 335), fill=70)
        people = [(430, 250), (600, 250), (790, 260)]
    elif kind == "class":
        draw.rectangle((240, 90, 660, 290), fill=85, outline=50, width=6)
        people = [(150, 250), (330, 330), (450, 330), (570, 330), (690, 330)]
    else:
        draw.ellipse((330, 330, 570, 450), fill=80)
        draw.rectangle((600, 300, 800, 430), fill=120)
        people = [(250, 260), (690, 240), (120, 280)]
    for x, y in people:
        draw.ellipse((x - 26, y - 30, x + 26, y + 22), fill=110)
        draw.rectangle((x - 36, y + 24, x + 36, y + 150), fill=90)
    line(draw, (width // 2, height - 90), caption, 24, lang, bold=True, anchor="mm", fill=20)
    band(draw, width, height - 46, lang if lang != "fr" else "fr")
    return page.filter(ImageFilter.GaussianBlur(0.8))


def screen(title, bubbles, lang="fr", size=(560, 1000)):
    """A screen of messages: who wrote, what, when."""
    width, height = size
    page = Image.new("L", size, 240)
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 52, width, 122), fill=120)
    rtl = lang in ("fa", "ar")
    line(draw, (width - 24 if rtl else 24, 86), title, 26, lang, bold=True, fill=255, anchor="rm" if rtl else "lm")
    y = 150
    for mine, texts, clock in bubbles:
        tall = 40 * len(texts) + 54
        left = 120 if mine else 20
        draw.rounded_rectangle((left, y, left + 420, y + tall), 18, fill=205 if mine else 255)
        for row, text in enumerate(texts):
            at = (left + 404, y + 10 + 40 * row) if rtl else (left + 16, y + 10 + 40 * row)
            line(draw, at, text, 23, lang)
        line(draw, (left + 16, y + tall - 32), clock, 16, fill=110)
        y += tall + 22
    band(draw, width, 4, "fr")
    if lang != "fr":
        line(draw, (width // 2, height - 26), INVENTED[lang], 20, lang, bold=True, anchor="mm")
    return page


def save(page, folder, name):
    """JPEG, PNG or PDF by its ending; small."""
    target = HERE / folder / "files" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.suffix == ".jpg":
        page.save(target, quality=42, optimize=True, dpi=(100, 100))
    elif target.suffix == ".png":
        page.quantize(12).save(target, optimize=True)
    else:
        pdf(page, target)
    return target


def pdf(page, target):
    """The sheet as a PDF of one page, the same bytes each time."""
    from io import BytesIO

    jpeg = BytesIO()
    page.save(jpeg, "JPEG", quality=42, optimize=True)
    data, (width, height) = jpeg.getvalue(), page.size
    draw = b"q 595 0 0 842 0 0 cm /I Do Q"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(draw), draw),
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8"
        b" /Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(data), data),
    ]
    out, starts = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out))
    target.write_bytes(out)


def cut_short(target, keep):
    """Leaves only the beginning of a file: it can no longer be read."""
    target.write_bytes(target.read_bytes()[:keep])
