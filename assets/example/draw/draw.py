"""Draw every file of the fictional example into ../files, always the same bytes.

    python3 draw.py            all exhibits
    python3 draw.py p06 p10    only these
"""

import io
import math

import sys
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

import camera
import paper
import scene
import screen
from paper import millimetres, picture, press, stamp

FILES = Path(__file__).resolve().parent.parent / "files"
VIOLET, BLUE, BLACK = "#54348c", "#2b3a8c", "#303030"


def keep(name, data):
    (FILES / name).write_bytes(data)


def persian_stamp(lines, seed, ink=BLUE, width=32, dpi=150):
    return stamp(lines, rtl=True, ring="•" * 44, width=width, size=9, ink=ink, seed=seed, dpi=dpi)


def french_stamp(lines, seed, ink=BLUE, width=36, size=7, dpi=150):
    return stamp(lines, width=width, size=size, ink=ink, seed=seed, dpi=dpi)


def date_stamp(lines, seed, ink=BLUE, width=46, height=18, size=9, rtl=False, dpi=150):
    return stamp(lines, kind="box", width=width, height=height, size=size, ink=ink, seed=seed, rtl=rtl, dpi=dpi)


def booklet(words, seed, left=(238, 236, 226), right=(232, 238, 232)):
    """An open passport: tinted pages with fine waves, and the fold between them."""
    dpi = 170
    width, height = millimetres(176, dpi), millimetres(125, dpi)
    page = Image.new("RGB", (width, height), left)
    page.paste(right, (width // 2, 0, width, height))
    pen = ImageDraw.Draw(page)
    for i in range(74):
        tone = (206, 214, 208) if i % 2 else (220, 208, 212)
        base = height * i / 72
        pen.line([(x, base + 13 * math.sin(x / 61 + i * 0.55) + 5 * math.sin(x / 19 + i)) for x in range(0, width + 8, 8)], fill=tone, width=1)
    fold = camera.light(page.size, lambda x, y: 255 - 95 * math.exp(-((x - 0.5) / 0.035) ** 2))
    page = ImageChops.multiply(page, fold.convert("RGB"))
    page.paste(words.convert("RGB"), mask=words.getchannel("A"))
    return page, dpi


def rounded_mask(size, radius):
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius, fill=255)
    return mask


def p01():
    cover = picture("p01-cover", 170)
    quad = [(318, 96), (908, 84), (926, 930), (300, 944)]
    shot = camera.snapshot(cover, 11, (1240, 1030), quad, lamp=(0.25, 0.15), noise=13, mask=rounded_mask(cover.size, 26))
    keep("p01-1.jpg", camera.jpeg(shot, 76))

    page, dpi = booklet(paper.pictures("p01-identity", 170)[0], 12)
    face = scene.portrait((millimetres(30, dpi), millimetres(38, dpi)))
    page.paste(face, (millimetres(94, dpi), millimetres(22, dpi)))
    quad = [(96, 92), (1508, 70), (1530, 1082), (74, 1094)]
    shot = camera.snapshot(page, 12, (1600, 1170), quad, lamp=(0.7, 0.3), noise=12, mask=rounded_mask(page.size, 24))
    # The window's reflection falls on the dates of issue and expiry, as it does in real photographs.
    shot = camera.glare(shot, 1345, 770, 150, 34, 250)
    keep("p01-2.jpg", camera.jpeg(shot, 77))

    page, dpi = booklet(paper.pictures("p01-visa", 170)[0], 13)
    page.paste(scene.portrait((millimetres(22, dpi), millimetres(28, dpi))), (millimetres(9, dpi), millimetres(43, dpi)))
    leave = date_stamp(["خروج", "۱۴۰۲/۰۶/۱۸", "نمونهٔ ساختگی"], 14, "#2d5a3c", 44, 28, 11, rtl=True, dpi=dpi)
    enter = date_stamp(["ENTRÉE", "09 09 2023", "LYON · EXEMPLE"], 15, BLUE, 42, 26, 10, dpi=dpi)
    press(page, leave, 122, 42, 9, dpi)
    press(page, enter, 146, 84, -7, dpi)
    quad = [(80, 88), (1520, 104), (1500, 1092), (104, 1080)]
    shot = camera.snapshot(page, 13, (1600, 1170), quad, lamp=(0.35, 0.3), noise=12, mask=rounded_mask(page.size, 24))
    keep("p01-3.jpg", camera.jpeg(shot, 77))


def p02():
    sheets = []
    for number, page in enumerate(paper.pictures("p02")):
        white = Image.new("RGBA", page.size, "white")
        page = Image.alpha_composite(white, page).convert("RGB")
        if number == 0:
            face = scene.portrait((millimetres(29.4, 150), millimetres(37.4, 150)), 21)
            page.paste(face, (millimetres(104.3, 150), millimetres(155.3, 150)))
            press(page, persian_stamp(["مهر ساختگی", "نمونه"], 21), 62, 178, 12)
        else:
            press(page, persian_stamp(["مهر ساختگی", "نمونه"], 22), 40, 186, -8)
        sheets.append(camera.office_scan(page, 20 + number, (0.5, -0.4)[number]))
    out = io.BytesIO()
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:], compression="tiff_lzw", dpi=(150, 150))
    keep("p02.tif", out.getvalue())
    sworn = french_stamp(["TRADUCTRICE", "ASSERMENTÉE", "n° 0000"], 23, VIOLET)
    keep("p02-t.pdf", paper.pdf("p02-t", [(0, sworn, 150, 240, 34), (1, sworn, 148, 236, 36)]))


def p03():
    counter = french_stamp(["GUICHET", "10 NOV. 2026", "Lyon"], 31, BLUE, 36, 7)
    face = scene.portrait((240, 300), 31).convert("RGBA")
    keep("p03-attestation.pdf", paper.pdf("p03-attestation", [(0, face, 24, 59, 36), (0, counter, 112, 190, 36)]))

    dpi = 300
    words = paper.pictures("p03-permit", dpi)[0]
    card = Image.new("RGB", words.size, (226, 232, 236))
    pen = ImageDraw.Draw(card)
    for i in range(40):
        pen.line([(x, i * 18 + 10 * math.sin(x / 47 + i * 0.7)) for x in range(0, card.width + 6, 6)], fill=(206, 218, 226), width=1)
    card.paste(words.convert("RGB"), mask=words.getchannel("A"))
    card.paste(scene.portrait((millimetres(25, dpi), millimetres(32, dpi)), 32), (millimetres(4, dpi), millimetres(12, dpi)))
    quad = [(150, 120), (1118, 148), (1094, 764), (138, 738)]
    shot = camera.snapshot(card, 33, (1260, 880), quad, table="desk", lamp=(0.6, 0.4), noise=12, mask=rounded_mask(card.size, 38))
    keep("p03-titre.jpg", camera.jpeg(shot, 77))


def p04():
    page = picture("p04")
    press(page, persian_stamp(["دبیرستان", "نمونه"], 41), 58, 182, 14)
    keep("p04.jpg", camera.jpeg(camera.flatbed(page, 41, 0.8, [("h", 0.5), ("v", 0.5)]), 76, dpi=150))
    keep("p04-t.pdf", paper.pdf("p04-t"))


def p05():
    page = picture("p05")
    press(page, persian_stamp(["دبیرستان", "نمونه"], 51), 64, 190, -11)
    keep("p05.jpg", camera.jpeg(camera.flatbed(page, 51, -1.3, [("h", 0.33), ("h", 0.67)]), 76, dpi=150))


def p06():
    recto, verso = picture("p06-recto", 180), picture("p06-verso", 180)
    press(recto, persian_stamp(["مهر ساختگی", "نمونه"], 61, dpi=180), 40, 158, 13, 180)
    folds = [("h", 0.5), ("v", 0.5)]
    keep("p06-recto.jpg", camera.jpeg(camera.flatbed(recto, 61, 1.1, folds, ghost=verso, lid=96), 76, dpi=180))
    keep("p06-verso.jpg", camera.jpeg(camera.flatbed(verso, 62, -0.9, folds, ghost=recto, lid=96), 76, dpi=180))
    keep("p06-t.pdf", paper.pdf("p06-t"))


def p07():
    page = picture("p07", 190)
    press(page, persian_stamp(["مهر ساختگی", "نمونه"], 71, VIOLET, dpi=190), 38, 168, -9, 190)
    quad = [(150, 150), (1046, 118), (1096, 1420), (104, 1446)]
    upright = camera.snapshot(page, 71, (1200, 1600), quad, table="cloth", lamp=(0.35, 0.25), folds=[("h", 0.5)], noise=13)
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Exemple", "Telephone fictif"
    exif[0x0112] = 6
    place = exif.get_ifd(0x8825)
    # The middle of Sanandaj, the town of the story, not a house.
    place[1], place[2], place[3], place[4] = "N", (35.0, 18.0, 0.0), "E", (47.0, 0.0, 0.0)
    keep("p07.jpg", camera.jpeg(upright.transpose(Image.Transpose.ROTATE_90), 76, exif=exif))
    keep("p07-t.pdf", paper.pdf("p07-t"))


def p08():
    letter = camera.flatbed(picture("p08-letter"), 81, 0.5, [("h", 0.34), ("h", 0.67)])
    sheet = Image.new("RGB", letter.size, "white")
    card = picture("p08-card", 200).convert("RGB")
    face = scene.portrait((millimetres(25, 200), millimetres(33, 200)), 82, long_hair=False)
    card.paste(face, (millimetres(4, 200), millimetres(12, 200)))
    ImageDraw.Draw(card).rectangle((0, 0, card.width - 1, card.height - 1), outline=(120, 120, 120), width=3)
    sheet.paste(card.rotate(-2, resample=Image.Resampling.BICUBIC, expand=True, fillcolor="white"), (190, 240))
    pen = ImageDraw.Draw(sheet)
    pen.text((sheet.width // 2, 110), "EXEMPLE FICTIF", font=scene.font("NotoSans-Bold", 26), fill=40, anchor="mm")
    pen.text((190, 960), "Copie de ma carte, pour l’OFPRA. B.", font=scene.font("NotoSerif-Italic", 30), fill=40)
    copy = camera.flatbed(sheet, 82, -0.5, noise=9)
    keep("p08.pdf", paper.scanned_pdf([camera.jpeg(letter, 74), camera.jpeg(copy, 74)]))


def p09():
    for name, image in (("p09-1.png", screen.channel_first()), ("p09-2.png", screen.channel_second())):
        keep(name, png(image))
    keep("p09-t.pdf", paper.pdf("p09-t"))


def png(image):
    out = io.BytesIO()
    image.quantize(96, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def p10():
    keep("p10-a.jpg", camera.jpeg(scene.reading_from_the_back(), 78))
    keep("p10-b.jpg", camera.jpeg(scene.reading_at_the_microphone(), 78))


def p11():
    page = picture("p11")
    press(page, french_stamp(["ACCUEIL", "16 SEPT. 2025", "Paris"], 111, BLUE, 36), 158, 208, -10)
    quad = [(128, 96), (1098, 128), (1132, 1498), (82, 1478)]
    shot = camera.snapshot(page, 111, (1220, 1610), quad, lamp=(0.7, 0.2), folds=[("h", 0.34), ("h", 0.67)], noise=11)
    keep("p11.jpg", camera.jpeg(shot, 77))


def p12():
    page = screen.article()
    out = io.BytesIO()
    page.save(out, "WEBP", quality=78, method=6)
    keep("p12.webp", out.getvalue())
    keep("p12-capture.pdf", cut_pdf(camera.jpeg(page, 85), page.size)[:48213])


def cut_pdf(data, size):
    """A one-picture PDF whose catalogue comes last, so that a cut file keeps no page at all."""
    parts = [
        f"5 0 obj <</Type/XObject/Subtype/Image/Width {size[0]}/Height {size[1]}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length {len(data)}>>\nstream\n".encode() + data + b"\nendstream endobj\n",
        b"4 0 obj <</Length 30>>\nstream\nq 595 0 0 768 0 37 cm /I Do Q \nendstream endobj\n",
        b"3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>> endobj\n",
        b"2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n",
        b"1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n",
        b"trailer <</Root 1 0 R/Size 6>>\n%%EOF\n",
    ]
    return b"%PDF-1.5\n" + b"".join(parts)


def p13():
    keep("p13.png", png(screen.voice_message()))
    keep("p13-transcription.pdf", paper.pdf("p13-transcript"))
    keep("p13-t.pdf", paper.pdf("p13-t"))


def p14():
    page = picture("p14")
    box = date_stamp(["Cabinet médical de l’exemple", "Médecine générale — Lyon", "EXEMPLE FICTIF"], 141, BLUE, 58, 20, 8)
    press(page, box, 150, 222, 4)
    keep("p14.jpg", camera.jpeg(camera.flatbed(page, 141, 0.4, lid=238), 76, dpi=150))


def p15():
    page = picture("p15", 190)
    press(page, persian_stamp(["مهر ساختگی", "نمونه"], 151, dpi=190), 40, 172, 16, 190)
    quad = [(176, 128), (1022, 176), (1000, 1424), (96, 1372)]
    shot = camera.snapshot(page, 151, (1120, 1520), quad, table="cloth", lamp=(0.25, 0.2), folds=[("v", 0.5), ("h", 0.48)], noise=16)
    # A messenger has made it smaller and packed it hard.
    small = shot.resize((960, 1303), Image.Resampling.LANCZOS)
    keep("p15.jpg", camera.jpeg(small, 68))
    sworn = french_stamp(["TRADUCTRICE", "ASSERMENTÉE", "n° 0000"], 152, VIOLET)
    keep("p15-t.pdf", paper.pdf("p15-t", [(0, sworn, 148, 236, 36)]))


def p16():
    keep("p16.pdf", paper.turn_landscape_pages(paper.pdf("p16")))


EXHIBITS = [p01, p02, p03, p04, p05, p06, p07, p08, p09, p10, p11, p12, p13, p14, p15, p16]


def main():
    wanted = set(sys.argv[1:])
    FILES.mkdir(parents=True, exist_ok=True)
    for exhibit in EXHIBITS:
        if not wanted or exhibit.__name__ in wanted:
            exhibit()
            print(exhibit.__name__, flush=True)


if __name__ == "__main__":
    main()
