"""The drawn pictures: a bookshop reading, a portrait without a face, a telephone's screen."""

import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from camera import grain, light

NOTO = "/usr/share/fonts/truetype/noto/"
SCALE = 2


def font(name, size):
    return ImageFont.truetype(f"{NOTO}{name}.ttf", size)


def portrait(size, seed=3, long_hair=True):
    """An identity photograph of nobody: hair, a face left blank, shoulders."""
    width, height = (v * 3 for v in size)
    image = Image.new("RGB", (width, height), (222, 224, 226))
    pen = ImageDraw.Draw(image)

    def oval(cx, cy, rx, ry, fill):
        pen.ellipse((width * (cx - rx), height * (cy - ry), width * (cx + rx), height * (cy + ry)), fill=fill)

    oval(0.5, 0.42 if long_hair else 0.37, 0.30 if long_hair else 0.225, 0.30 if long_hair else 0.235, (52, 40, 36))
    if long_hair:
        pen.rounded_rectangle((width * 0.21, height * 0.42, width * 0.79, height * 0.80), width * 0.12, fill=(52, 40, 36))
    pen.rectangle((width * 0.41, height * 0.55, width * 0.59, height * 0.80), fill=(196, 158, 132))
    pen.ellipse((width * 0.06, height * 0.73, width * 0.94, height * 1.4), fill=(64, 84, 92))
    pen.polygon([(width * 0.40, height * 0.745), (width * 0.60, height * 0.745), (width * 0.5, height * 0.86)], fill=(196, 158, 132))
    oval(0.5, 0.44, 0.205, 0.235, (214, 178, 152))
    pen.pieslice((width * 0.27, height * 0.15, width * 0.73, height * 0.56), 180, 360, fill=(52, 40, 36))
    oval(0.5, 0.46, 0.19, 0.19, (214, 178, 152))
    image = image.filter(ImageFilter.GaussianBlur(3)).resize(size, Image.Resampling.LANCZOS)
    return grain(image, random.Random(seed), 6)


def shelves(pen, box, generator, rows, dim=1.0):
    """Bookshelves: boards and spines of many widths and colours."""
    left, top, right, bottom = box
    step = (bottom - top) / rows
    tones = [(122, 60, 48), (56, 78, 92), (148, 116, 66), (70, 88, 62), (96, 72, 96), (164, 150, 128), (48, 50, 58), (138, 84, 60), (90, 108, 112), (176, 132, 92)]
    for row in range(rows):
        y0, y1 = top + row * step, top + (row + 1) * step
        pen.rectangle((left, y0, right, y1), fill=shade((44, 32, 24), dim))
        x = left + 4
        while x < right - 10:
            if generator.random() < 0.05:
                x += generator.randrange(14, 40)
                continue
            wide = generator.randrange(10, 30)
            high = step * generator.uniform(0.62, 0.9)
            tone = shade(generator.choice(tones), dim * generator.uniform(0.75, 1.15))
            pen.rectangle((x, y1 - 10 - high, min(x + wide, right - 2), y1 - 10), fill=tone)
            band = y1 - 10 - high * generator.uniform(0.6, 0.85)
            pen.rectangle((x + 2, band, min(x + wide - 2, right - 4), band + 5), fill=shade(tone, 1.35))
            x += wide + 2
        pen.rectangle((left, y1 - 10, right, y1), fill=shade((112, 80, 52), dim))


def shade(colour, factor):
    return tuple(max(0, min(255, round(v * factor))) for v in colour)


def hide_face(image, cx, cy, rx, ry):
    """Blur a face past recognition, as one does in a copy: big squares, then a soft oval."""
    box = (int(cx - rx), int(cy - ry), int(cx + rx), int(cy + ry))
    patch = image.crop(box)
    squares = patch.resize((5, 6), Image.Resampling.BOX).resize(patch.size, Image.Resampling.NEAREST)
    squares = squares.filter(ImageFilter.GaussianBlur(5))
    mask = Image.new("L", patch.size, 0)
    ImageDraw.Draw(mask).ellipse((0, 0, patch.width - 1, patch.height - 1), fill=255)
    image.paste(squares, box[:2], mask.filter(ImageFilter.GaussianBlur(3)))


def listener(pen, x, y, size, coat, hair, skin, look):
    """Someone in the audience: from behind (`look` 0) or half turned (-1 left, 1 right). Gives the face's oval."""
    head = 46 * size
    pen.rectangle((x - 20 * size, y + 20 * size, x + 20 * size, y + 90 * size), fill=shade(skin, 0.8))
    pen.ellipse((x - 122 * size, y + 58 * size, x + 122 * size, y + 760 * size), fill=coat)
    if look == 0:
        pen.ellipse((x - head, y - head * 1.2, x + head, y + head * 1.15), fill=hair)
        return None
    pen.ellipse((x - head, y - head * 1.2, x + head, y + head * 1.15), fill=skin)
    pen.pieslice((x - head * 1.12, y - head * 1.35, x + head * 1.12, y + head * 1.15), 180, 360, fill=hair)
    pen.ellipse((x - look * head * 1.15 - head * 0.75, y - head * 1.1, x - look * head * 1.15 + head * 0.75, y + head * 1.2), fill=hair)
    return (x + look * head * 0.12, y + head * 0.12, head * 1.18, head * 1.32)


def reader(pen, x, y, size, microphone):
    """The reader with her sheets, no face drawn beyond light and hair."""
    skin, hair, dress = (206, 166, 138), (46, 34, 32), (40, 92, 98)
    pen.rounded_rectangle((x - 62 * size, y - 40 * size, x + 62 * size, y + 110 * size), 40 * size, fill=hair)
    pen.polygon([(x - 150 * size, y + 700 * size), (x - 112 * size, y + 140 * size), (x - 34 * size, y + 92 * size), (x + 34 * size, y + 92 * size), (x + 112 * size, y + 140 * size), (x + 150 * size, y + 700 * size)], fill=dress)
    pen.polygon([(x - 34 * size, y + 90 * size), (x + 34 * size, y + 90 * size), (x, y + 142 * size)], fill=skin)
    pen.rectangle((x - 21 * size, y + 50 * size, x + 21 * size, y + 100 * size), fill=shade(skin, 0.86))
    pen.ellipse((x - 50 * size, y - 58 * size, x + 50 * size, y + 74 * size), fill=skin)
    pen.pieslice((x - 62 * size, y - 84 * size, x + 62 * size, y + 60 * size), 175, 365, fill=hair)
    pen.ellipse((x - 44 * size, y - 34 * size, x + 44 * size, y + 66 * size), fill=skin)
    # Eyes cast down on the page, brows, mouth: three strokes each side are enough.
    for side in (-1, 1):
        pen.arc((x + side * 20 * size - 11 * size, y + 2 * size, x + side * 20 * size + 11 * size, y + 16 * size), 10, 170, fill=(70, 48, 42), width=int(4 * size))
        pen.arc((x + side * 20 * size - 14 * size, y - 14 * size, x + side * 20 * size + 14 * size, y + 4 * size), 200, 340, fill=(70, 48, 42), width=int(4 * size))
    pen.line((x, y + 12 * size, x - 4 * size, y + 30 * size), fill=shade(skin, 0.82), width=int(4 * size))
    pen.ellipse((x - 13 * size, y + 42 * size, x + 13 * size, y + 52 * size), fill=(150, 92, 84))
    for side in (-1, 1):
        pen.line([(x + side * 104 * size, y + 168 * size), (x + side * 128 * size, y + 300 * size), (x + side * 64 * size, y + 292 * size)], fill=shade(dress, 0.86), width=int(46 * size), joint="curve")
        pen.ellipse((x + side * 104 * size - 23 * size, y + 143 * size, x + side * 104 * size + 23 * size, y + 191 * size), fill=shade(dress, 0.86))
        pen.ellipse((x + side * 62 * size - 22 * size, y + 268 * size, x + side * 62 * size + 22 * size, y + 312 * size), fill=skin)
    pen.polygon([(x - 66 * size, y + 214 * size), (x + 66 * size, y + 208 * size), (x + 72 * size, y + 306 * size), (x - 60 * size, y + 312 * size)], fill=(236, 232, 220))
    for i in range(5):
        pen.line((x - 52 * size, y + (230 + i * 15) * size, x + (52 - (i % 3) * 14) * size, y + (226 + i * 15) * size), fill=(150, 146, 138), width=int(3 * size))
    if microphone:
        pen.line((x + 190 * size, y + 640 * size, x + 168 * size, y + 150 * size), fill=(26, 26, 28), width=int(9 * size))
        pen.line((x + 168 * size, y + 152 * size, x + 78 * size, y + 94 * size), fill=(26, 26, 28), width=int(8 * size))
        pen.ellipse((x + 52 * size, y + 70 * size, x + 98 * size, y + 114 * size), fill=(34, 34, 38))


def finish_scene(image, seed, lamp, noise):
    image = image.resize((image.width // SCALE, image.height // SCALE), Image.Resampling.LANCZOS)
    lx, ly = lamp
    warm = light(image.size, lambda x, y: 275 - 250 * ((x - lx) ** 2 + 0.8 * (y - ly) ** 2))
    image = ImageChops.multiply(image, Image.merge("RGB", (warm, warm.point(lambda v: v * 97 // 100), warm.point(lambda v: v * 88 // 100))))
    image = grain(image.filter(ImageFilter.GaussianBlur(0.7)), random.Random(seed), noise)
    pen = ImageDraw.Draw(image)
    pen.text((image.width - 24, image.height - 22), "EXEMPLE FICTIF", font=font("NotoSans-Bold", 30), fill=(255, 250, 235), stroke_width=2, stroke_fill=(40, 30, 24), anchor="rs")
    return image


def reading_from_the_back(size=(1500, 1000), seed=101):
    generator = random.Random(seed)
    width, height = (v * SCALE for v in size)
    image = Image.new("RGB", (width, height), (150, 126, 98))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width, height * 0.72), fill=(178, 154, 124))
    shelves(pen, (0, 120, width * 0.40, height * 0.72), generator, 5)
    shelves(pen, (width * 0.80, 120, width, height * 0.72), generator, 5, dim=0.85)
    pen.rectangle((0, height * 0.72, width, height), fill=(104, 76, 54))
    image = image.filter(ImageFilter.GaussianBlur(5))
    pen = ImageDraw.Draw(image)
    # The notice behind her names no shop.
    pen.rectangle((width * 0.44, height * 0.12, width * 0.76, height * 0.34), fill=(226, 216, 196))
    pen.text((width * 0.60, height * 0.20), "Lecture", font=font("NotoSerif-Bold", 92), fill=(70, 58, 48), anchor="mm")
    pen.text((width * 0.60, height * 0.285), "Tara Sîwan", font=font("NotoSerif-Italic", 80), fill=(70, 58, 48), anchor="mm")
    reader(pen, width * 0.60, height * 0.435, 1.06, microphone=True)
    pen.polygon([(width * 0.535, height * 0.66), (width * 0.655, height * 0.66), (width * 0.645, height), (width * 0.545, height)], fill=(86, 58, 40))
    pen.rectangle((width * 0.525, height * 0.645, width * 0.665, height * 0.668), fill=(112, 78, 52))
    coats = [(62, 66, 78), (92, 58, 54), (54, 74, 66), (104, 92, 74), (70, 60, 84), (46, 52, 60)]
    hairs = [(38, 30, 28), (92, 66, 42), (120, 116, 112), (30, 28, 30), (70, 48, 34)]
    faces = []
    for row, (y, size_factor, count) in enumerate([(0.70, 1.25, 6), (0.845, 1.75, 5)]):
        for i in range(count):
            x = width * (0.07 + (i + 0.5 * row) * 0.87 / (count - 0.4)) + generator.randrange(-40, 40)
            look = generator.choice((0, 0, -1, 1)) if (row, i) not in {(0, 1), (1, 3), (0, 5), (1, 0)} else (1 if i < 2 else -1)
            face = listener(pen, x, height * y + generator.randrange(-24, 24), size_factor, generator.choice(coats), generator.choice(hairs), (198, 158, 130), look)
            if face:
                faces.append(face)
    for face in faces:
        hide_face(image, *face)
    return finish_scene(image, seed, (0.58, 0.42), 9)


def reading_at_the_microphone(size=(1200, 900), seed=102):
    generator = random.Random(seed)
    width, height = (v * SCALE for v in size)
    image = Image.new("RGB", (width, height), (120, 96, 72))
    shelves(ImageDraw.Draw(image), (0, -40, width, height), generator, 6)
    image = image.filter(ImageFilter.GaussianBlur(15))
    pen = ImageDraw.Draw(image)
    reader(pen, width * 0.47, height * 0.30, 2.0, microphone=True)
    face = listener(pen, width * 0.90, height * 0.66, 2.3, (58, 62, 74), (60, 44, 34), (196, 156, 128), -1)
    hide_face(image, *face)
    return finish_scene(image, seed, (0.45, 0.4), 10)
