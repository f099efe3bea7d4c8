"""What a scanner and a telephone do to a paper."""

import io
import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from paper import cloud


def flatbed(page, seed, turn=0.6, folds=(), ghost=None, lid=226, margin=14, noise=7):
    """A grey office scan: slightly turned, folded, the lid showing at two edges."""
    generator = random.Random(seed)
    sheet = page.convert("L")
    if ghost is not None:
        shine = ghost.convert("L").transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(ImageFilter.GaussianBlur(2.5))
        sheet = ImageChops.multiply(sheet, shine.resize(sheet.size).point(lambda v: 255 - (255 - v) // 11))
    sheet = ImageChops.multiply(sheet, creases(sheet.size, folds, generator))
    width, height = sheet.size
    bed = Image.new("L", (width, height), lid)
    turned = sheet.rotate(turn, resample=Image.Resampling.BICUBIC, fillcolor=lid)
    bed.paste(turned, (margin, margin // 2))
    bed = ImageChops.multiply(bed, light(bed.size, lambda x, y: 250 - 12 * x - 7 * y * y))
    bed = bed.filter(ImageFilter.GaussianBlur(0.55))
    bed = dust(bed, generator, 40)
    return grain(bed, generator, noise)


def office_scan(page, seed, turn=0.4, levels=16):
    """A scan whose white was cleaned by the machine: few greys, so that it packs well without loss."""
    sheet = page.convert("L").rotate(turn, resample=Image.Resampling.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.5))
    sheet = dust(sheet, random.Random(seed), 14)
    step = 255 / (levels - 1)
    return sheet.point(lambda v: 255 if v > 236 else round(round(v / step) * step))


def snapshot(page, seed, size, quad, table="oak", lamp=(0.3, 0.2), folds=(), noise=12, mask=None):
    """A telephone's photograph of a paper on a table. `quad` are its corners in the picture, from the top left, clockwise."""
    generator = random.Random(seed)
    ground = tabletop(size, table, generator)
    sheet = page.convert("RGB")
    sheet = ImageChops.multiply(sheet, creases(sheet.size, folds, generator).convert("RGB"))
    shape = Image.new("L", sheet.size, 255) if mask is None else mask
    lens = perspective(quad, sheet.size)
    laid = sheet.transform(size, Image.Transform.PERSPECTIVE, lens, Image.Resampling.BICUBIC)
    cut = shape.transform(size, Image.Transform.PERSPECTIVE, lens, Image.Resampling.BICUBIC)
    shadow = ImageChops.offset(cut, 9, 13).filter(ImageFilter.GaussianBlur(11)).point(lambda v: 255 - v * 150 // 255)
    ground = ImageChops.multiply(ground, shadow.convert("RGB"))
    # Paper is never as white as the page it was set on.
    laid = ImageChops.multiply(laid, Image.new("RGB", size, (243, 240, 231)))
    ground.paste(laid, mask=cut.filter(ImageFilter.GaussianBlur(1.3)))
    lx, ly = lamp
    glow = light(size, lambda x, y: 278 - 96 * math.hypot(x - lx, (y - ly) * size[1] / size[0]) ** 1.3)
    ground = ImageChops.multiply(ground, glow.convert("RGB"))
    ground = ImageEnhance.Color(ground).enhance(0.85)
    return grain(ground.filter(ImageFilter.GaussianBlur(0.8)), generator, noise)


def glare(image, x, y, rx, ry, strength=235):
    """The window's reflection on a laminated page."""
    spot = Image.new("L", image.size, 0)
    ImageDraw.Draw(spot).ellipse((x - rx, y - ry, x + rx, y + ry), fill=strength)
    spot = spot.filter(ImageFilter.GaussianBlur(min(rx, ry) * 0.45))
    lit = image.copy()
    lit.paste(Image.new("RGB", image.size, (252, 251, 246)), mask=spot)
    return lit


def perspective(quad, page_size):
    """The eight numbers Pillow needs to lay a page of `page_size` into `quad`."""
    width, height = page_size
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    rows = []
    for (x, y), (u, v) in zip(quad, corners):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    count = 8
    for i in range(count):
        pivot = max(range(i, count), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(count):
            if r != i:
                rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i])]
    return [row[8] for row in rows]


def tabletop(size, kind, generator):
    """Oak, a grey cloth or a dark desk."""
    width, height = size
    base = {"oak": (176, 134, 92), "cloth": (126, 132, 136), "desk": (74, 66, 60)}[kind]
    ground = Image.new("RGB", size, base)
    if kind == "cloth":
        weave = cloud(size, generator, 3).point(lambda v: 205 + v * 50 // 255)
        folds = cloud(size, generator, 260).point(lambda v: 205 + v * 50 // 255)
        return ImageChops.multiply(ImageChops.multiply(ground, weave.convert("RGB")), folds.convert("RGB"))
    streaks = Image.frombytes("L", (7, height // 3), generator.randbytes(7 * (height // 3)))
    streaks = streaks.resize(size, Image.Resampling.BICUBIC).point(lambda v: 196 + v * 59 // 255)
    broad = Image.frombytes("L", (3, 14), generator.randbytes(42)).resize(size, Image.Resampling.BICUBIC)
    ground = ImageChops.multiply(ground, streaks.convert("RGB"))
    ground = ImageChops.multiply(ground, broad.point(lambda v: 205 + v * 50 // 255).convert("RGB"))
    joints = Image.new("L", size, 255)
    pen = ImageDraw.Draw(joints)
    for y in range(height // 5, height, height // 3):
        pen.line((0, y, width, y + 6), fill=110, width=4)
    return ImageChops.multiply(ground, joints.filter(ImageFilter.GaussianBlur(1.5)).convert("RGB"))


def creases(size, folds, generator):
    """Where the paper was folded: a dark and a light edge at each ("h" or "v", share of the side)."""
    width, height = size
    sheet = Image.new("L", size, 250)
    pen = ImageDraw.Draw(sheet)
    for way, share in folds:
        along = [generator.uniform(-1.5, 1.5) for _ in range(9)]
        if way == "h":
            line = [(width * i / 8, height * share + along[i]) for i in range(9)]
        else:
            line = [(width * share + along[i], height * i / 8) for i in range(9)]
        pen.line(line, fill=196, width=4)
        pen.line([(x + 4, y + 4) for x, y in line], fill=255, width=4)
    return sheet.filter(ImageFilter.GaussianBlur(2.4))


def light(size, brightness):
    """A map of light from a function of the shares x and y, drawn small and stretched."""
    small = Image.new("L", (48, 64))
    small.putdata([max(0, min(255, round(brightness(i % 48 / 47, i // 48 / 63)))) for i in range(48 * 64)])
    return small.resize(size, Image.Resampling.BICUBIC)


def dust(image, generator, count):
    pen = ImageDraw.Draw(image)
    for _ in range(count):
        x, y = generator.randrange(image.width), generator.randrange(image.height)
        pen.ellipse((x, y, x + generator.randrange(1, 3), y + generator.randrange(1, 3)), fill=generator.randrange(120, 200))
    return image


def grain(image, generator, amount):
    """A sensor's noise, a little coarser than a pixel so that JPEG does not waste itself on it."""
    width, height = image.size
    half = ((width + 1) // 2, (height + 1) // 2)
    noise = Image.frombytes("L", half, generator.randbytes(half[0] * half[1])).resize(image.size, Image.Resampling.BILINEAR)
    noise = noise.point(lambda v: 128 + round((v - 128) * amount / 128))
    return ImageChops.add(image, noise.convert(image.mode), 1, -128)


def jpeg(image, quality=76, exif=None, dpi=None):
    out = io.BytesIO()
    options = {"quality": quality, "optimize": True}
    if exif is not None:
        options["exif"] = exif
    if dpi is not None:
        options["dpi"] = (dpi, dpi)
    image.save(out, "JPEG", **options)
    return out.getvalue()
