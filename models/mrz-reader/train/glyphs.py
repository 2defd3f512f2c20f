"""Glyph atlases: every symbol of each face as a small ink mask, for printing on the GPU.

    python3 glyphs.py glyphs.npz

Faces come from Debian's packages (fonts-ocr-b, fonts-liberation, …: see PACKAGES). A cell is PITCH pixels wide, one
character of a machine readable zone; the height of `H` is CAP pixels in every face. `aspect` keeps what that hides:
the face's own pitch over its cap height.
"""
import os
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFont

SYMBOLS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'
#: Symbols of the distracting print around a zone.
PRINT = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.,:-()\'&'
PITCH, CAP = 24, 23
#: Height of a cell: capitals in the middle, room for descenders and for the lines above and below to stay out.
CELL = 44

PACKAGES = (
    'fonts-ocr-b fonts-ocr-a fonts-freefont-ttf fonts-liberation fonts-dejavu fonts-urw-base35 fonts-courier-prime '
    'fonts-hack fonts-inconsolata fonts-croscore fonts-firacode fonts-jetbrains-mono fonts-lmodern fonts-go fonts-mononoki '
    'fonts-anonymous-pro fonts-noto-mono fonts-roboto fonts-open-sans'
)
ROOTS = ('/usr/share/fonts/', '/usr/share/texmf/fonts/')
#: File, weight of its share. OCR-B is what the standard asks for; the rest is what documents and specimens use instead.
FACES = (
    ('opentype/ocr-b/OCRB.otf', 34),
    ('opentype/ocr-b/OCRBS.otf', 16),
    ('opentype/ocr-b/OCRBL.otf', 2),
    ('truetype/liberation/LiberationMono-Regular.ttf', 4),
    ('truetype/liberation/LiberationMono-Bold.ttf', 4),
    ('truetype/freefont/FreeMono.ttf', 3),
    ('truetype/freefont/FreeMonoBold.ttf', 4),
    ('opentype/urw-base35/NimbusMonoPS-Regular.otf', 3),
    ('opentype/urw-base35/NimbusMonoPS-Bold.otf', 4),
    ('opentype/courier-prime/Courier Prime.otf', 3),
    ('opentype/courier-prime/Courier Prime Bold.otf', 2),
    ('opentype/courier-prime/Courier Prime Sans.otf', 1),
    ('truetype/dejavu/DejaVuSansMono.ttf', 3),
    ('truetype/dejavu/DejaVuSansMono-Bold.ttf', 2),
    ('truetype/hack/Hack-Regular.ttf', 1),
    ('truetype/noto/NotoMono-Regular.ttf', 1),
    ('truetype/ocr-a/OCRA.ttf', 1),
    ('truetype/croscore/Cousine-Regular.ttf', 1),
    ('truetype/croscore/Cousine-Bold.ttf', 1),
    ('truetype/inconsolata/Inconsolata.otf', 1),
    ('truetype/firacode/FiraCode-Regular.ttf', 0.5),
    ('fonts-go/Go-Mono.ttf', 0.5),
    ('truetype/mononoki/mononoki-Regular.ttf', 0.5),
    ('truetype/jetbrains-mono/JetBrainsMono-Regular.ttf', 0.5),
    ('opentype/public/lm/lmmono10-regular.otf', 1),
    ('truetype/anonymous-pro/Anonymous Pro.ttf', 0.5),
    # Proportional faces set into the cells of a zone, as digital specimens have them.
    ('truetype/liberation/LiberationSans-Regular.ttf', 1.5),
    ('truetype/liberation/LiberationSans-Bold.ttf', 1),
    ('truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf', 0.5),
)
PRINT_FACES = (
    'truetype/liberation/LiberationSans-Regular.ttf',
    'truetype/liberation/LiberationSans-Bold.ttf',
    'truetype/liberation/LiberationSerif-Regular.ttf',
    'truetype/liberation/LiberationSansNarrow-Bold.ttf',
    'truetype/open-sans/OpenSans-Regular.ttf',
    'truetype/dejavu/DejaVuSans.ttf',
    'opentype/urw-base35/NimbusRoman-Italic.otf',
    'truetype/liberation/LiberationMono-Regular.ttf',
)


def find(path):
    """The face's file, wherever its package put it; None where the package is not installed."""
    name = os.path.basename(path)
    for root in ROOTS:
        full = os.path.join(root, path)
        if os.path.exists(full):
            return full
    for root in ROOTS:
        for folder, _, files in os.walk(root):
            if name in files:
                return os.path.join(folder, name)
    return None


def draw(path, symbols, oversample=8):
    """-> (masks [n, CELL, PITCH] 0..255, pitch over cap height)"""
    probe = ImageFont.truetype(path, 1000)
    box = probe.getbbox('H')
    advance = max(probe.getlength('0'), probe.getlength('W') * 0.98)
    cap = box[3] - box[1]
    size = int(round(1000 * CAP * oversample / cap))
    font = ImageFont.truetype(path, size)
    top = font.getbbox('H')[1]
    # A proportional face is set into cells that its widest capital fits.
    width = int(round(max(font.getlength('0'), font.getlength('W') * 0.98)))
    cells = []
    for symbol in symbols:
        image = Image.new('L', (width, CELL * oversample), 0)
        x = (width - font.getlength(symbol)) / 2
        y = (CELL - CAP) / 2 * oversample - top
        ImageDraw.Draw(image).text((x, y), symbol, font=font, fill=255)
        cells.append(np.asarray(image.resize((PITCH, CELL), Image.BOX)))
    return np.stack(cells), advance / cap


def main(out):
    masks, weights, aspects, names = [], [], [], []
    for path, weight in FACES:
        full = find(path)
        if full is None:
            print('not installed:', path)
            continue
        mask, aspect = draw(full, SYMBOLS)
        masks.append(mask)
        weights.append(weight)
        aspects.append(aspect)
        names.append(os.path.basename(path))
    prints = [draw(find(path), PRINT)[0] for path in PRINT_FACES if find(path)]
    np.savez_compressed(
        out,
        masks=np.stack(masks),
        weights=np.array(weights, np.float32),
        aspects=np.array(aspects, np.float32),
        prints=np.stack(prints),
        names=np.array(names),
    )
    print(len(names), 'faces,', len(prints), 'of other print')


if __name__ == '__main__':
    main(sys.argv[1] if len(sys.argv) > 1 else 'glyphs.npz')
