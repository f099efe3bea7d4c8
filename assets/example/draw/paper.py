"""Set a paper with Typst and hand it over as a PDF or as pictures; press stamps on it."""

import io
import json
import random
from pathlib import Path

import pikepdf
import typst
from PIL import Image, ImageChops, ImageFilter

PAPERS = Path(__file__).parent / "papers"


def millimetres(value, dpi):
    return round(value / 25.4 * dpi)


def pictures(name, dpi=150):
    """Every page of a paper as an RGBA picture."""
    pages = typst.compile(str(PAPERS / f"{name}.typ"), format="png", ppi=dpi)
    pages = pages if isinstance(pages, list) else [pages]
    return [Image.open(io.BytesIO(page)).convert("RGBA") for page in pages]


def picture(name, dpi=150):
    """The first page of a paper on white."""
    page = pictures(name, dpi)[0]
    white = Image.new("RGBA", page.size, "white")
    return Image.alpha_composite(white, page).convert("RGB")


def pdf(name, stamps=()):
    """A paper as a PDF without date or producer; `stamps` are (page, picture, x, y, width) in mm from the top left."""
    raw = typst.compile(str(PAPERS / f"{name}.typ"), format="pdf")
    document = pikepdf.open(io.BytesIO(raw))
    for number, stamp, x, y, width in stamps:
        lay_picture(document, document.pages[number], stamp, x, y, width)
    return without_traces(document)


def lay_picture(document, page, stamp, x, y, width):
    """Put a transparent picture on a page, as a scanner's software would a stamp."""
    box = [float(v) for v in page.mediabox]
    point = 72 / 25.4
    height = width * stamp.height / stamp.width
    mask = document.make_stream(stamp.getchannel("A").tobytes())
    mask.update(image_fields(stamp, "/DeviceGray"))
    image = document.make_stream(stamp.convert("RGB").tobytes())
    image.update(image_fields(stamp, "/DeviceRGB"))
    image.SMask = mask
    name = page.add_resource(image, pikepdf.Name.XObject, pikepdf.Name(f"/Stamp{len(page.Contents) if isinstance(page.Contents, pikepdf.Array) else 1}"))
    bottom = box[3] - (y + height) * point
    draw = f"q {width * point:.2f} 0 0 {height * point:.2f} {x * point:.2f} {bottom:.2f} cm {name} Do Q"
    page.contents_add(b"q", prepend=True)
    page.contents_add(b"Q\n" + draw.encode())


def image_fields(image, space):
    return pikepdf.Dictionary(
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=image.width, Height=image.height,
        ColorSpace=pikepdf.Name(space), BitsPerComponent=8)


def turn_landscape_pages(raw):
    """Store landscape pages upright with /Rotate 90, as many printers do."""
    document = pikepdf.open(io.BytesIO(raw))
    for page in document.pages:
        _, _, width, height = [float(v) for v in page.mediabox]
        if width > height:
            page.contents_add(f"q 0 1 -1 0 {height:.3f} 0 cm".encode(), prepend=True)
            page.contents_add(b"Q")
            page.mediabox = pikepdf.Array([0, 0, round(height, 3), round(width, 3)])
            for key in ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
                if key in page.obj:
                    del page.obj[key]
            page.obj.Rotate = 90
    return without_traces(document)


def scanned_pdf(jpegs, dpi=150):
    """A PDF of pictures only, one JPEG a page, as an office scanner writes it."""
    document = pikepdf.new()
    for data in jpegs:
        with Image.open(io.BytesIO(data)) as opened:
            size, mode = opened.size, opened.mode
        image = pikepdf.Stream(document, data)
        image.update(pikepdf.Dictionary(
            Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=size[0], Height=size[1], BitsPerComponent=8,
            ColorSpace=pikepdf.Name("/DeviceGray" if mode == "L" else "/DeviceRGB"), Filter=pikepdf.Name.DCTDecode))
        width, height = (v * 72 / dpi for v in size)
        page = document.add_blank_page(page_size=(width, height))
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
        page.Contents = document.make_stream(f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /Im0 Do Q".encode())
    return without_traces(document)


def without_traces(document):
    for key in ("/Metadata", "/PieceInfo"):
        if key in document.Root:
            del document.Root[key]
    if "/Info" in document.trailer:
        del document.trailer["/Info"]
    out = io.BytesIO()
    document.save(out, deterministic_id=True, compress_streams=True, recompress_flate=True,
                  object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def stamp(lines, kind="round", ring="EXEMPLE FICTIF • EXEMPLE FICTIF • ", rtl=False, width=34, height=None,
          size=8, ink="#2b3a8c", seed=1, dpi=150):
    """A rubber stamp with uneven ink, transparent round it."""
    height = height or width
    data = {"kind": kind, "lines": lines, "ring": ring, "rtl": rtl, "width": width, "height": height, "size": size, "ink": ink}
    raw = typst.compile(str(PAPERS / "stamp.typ"), format="png", ppi=dpi, sys_inputs={"stamp": json.dumps(data)})
    image = Image.open(io.BytesIO(raw)).convert("RGBA")
    generator = random.Random(seed)
    # Patches where the rubber did not touch, and a grain of paper.
    coarse = cloud(image.size, generator, 22).point(lambda v: max(0, min(255, (v - 88) * 4)))
    fine = cloud(image.size, generator, 2).point(lambda v: 150 + v * 105 // 255)
    worn = ImageChops.multiply(ImageChops.multiply(image.getchannel("A"), coarse.point(lambda v: 165 + v * 90 // 255)), fine)
    image.putalpha(worn.filter(ImageFilter.GaussianBlur(0.5)))
    return image


def press(page, stamp_picture, x, y, angle=0, dpi=150):
    """Press a stamp with its middle at (x, y) mm."""
    turned = stamp_picture.rotate(angle, resample=Image.Resampling.BICUBIC, expand=True)
    left = millimetres(x, dpi) - turned.width // 2
    top = millimetres(y, dpi) - turned.height // 2
    tile = page.crop((left, top, left + turned.width, top + turned.height))
    colour = Image.new("RGB", turned.size, "white")
    colour.paste(turned.convert("RGB"), mask=turned.getchannel("A"))
    page.paste(ImageChops.multiply(tile, colour), (left, top))
    return page


def cloud(size, generator, grain):
    """Soft seeded noise from 0 to 255, with blots of about `grain` pixels."""
    small = (max(2, size[0] // grain), max(2, size[1] // grain))
    return Image.frombytes("L", small, generator.randbytes(small[0] * small[1])).resize(size, Image.Resampling.BICUBIC)
