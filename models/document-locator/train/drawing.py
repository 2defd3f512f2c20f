"""Small drawing tools for the procedural documents: float32 RGB pictures, 0..255."""
import os

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

FONT_FILES = {
    'ocrb': 'OCRB.otf',
    'sans': 'LiberationSans-Regular.ttf',
    'bold': 'LiberationSans-Bold.ttf',
    'narrow': 'LiberationSansNarrow-Regular.ttf',
    'serif': 'LiberationSerif-Regular.ttf',
    'serifbold': 'LiberationSerif-Bold.ttf',
    'mono': 'LiberationMono-Bold.ttf',
    'italic': 'LiberationSerif-Italic.ttf',
}
TEXT_FACES = ['sans', 'sans', 'bold', 'narrow', 'serif', 'serifbold', 'mono']
_folder, _fonts = '', {}


def use_fonts(folder):
    global _folder
    _folder = folder
    for name in FONT_FILES.values():
        if not os.path.exists(os.path.join(folder, name)):
            raise FileNotFoundError(f'font {name} is missing in {folder}')


def font(face, size):
    key = (face, max(4, int(size)))
    if key not in _fonts:
        _fonts[key] = ImageFont.truetype(os.path.join(_folder, FONT_FILES[face]), key[1])
    return _fonts[key]


def colour(rng, low=0, high=255):
    """Any colour, most often a muted one, as print and things are."""
    c = rng.uniform(low, high, 3)
    return (c + (c.mean() - c) * rng.random() ** .6).astype(np.float32)


def near(rng, c, spread):
    return np.clip(np.asarray(c, np.float32) + rng.normal(0, spread, 3), 0, 255).astype(np.float32)


def grey(rng, low, high, tint=6):
    return near(rng, np.full(3, rng.uniform(low, high)), tint)


def cv(c):
    return [float(v) for v in c]


def noise(rng, h, w, rows, columns):
    small = rng.random((max(1, int(rows)) + 1, max(1, int(columns)) + 1)).astype(np.float32)
    return np.clip(cv2.resize(small, (w, h), interpolation=cv2.INTER_CUBIC), 0, 1)


def blend(im, mask, c):
    """Lay colour c (or a picture) over im where mask (h×w, 0..1)."""
    m = mask[..., None]
    im += (np.asarray(c, np.float32) - im) * m


def text_mask(words, face, size):
    f = font(face, size)
    l, t, r, b = (int(v) for v in f.getbbox(words))
    if r <= l or b <= t:
        return np.zeros((1, 1), np.float32)
    im = Image.new('L', (r - l, b - t))
    ImageDraw.Draw(im).text((-l, -t), words, font=f, fill=255)
    return np.asarray(im, np.float32) / 255


def paste_mask(im, mask, x, y, c, alpha=1.0):
    x, y = int(x), int(y)
    h, w = im.shape[:2]
    x0, y0, x1, y1 = max(0, x), max(0, y), min(w, x + mask.shape[1]), min(h, y + mask.shape[0])
    if x0 < x1 and y0 < y1:
        blend(im[y0:y1, x0:x1], mask[y0 - y:y1 - y, x0 - x:x1 - x] * alpha, c)


def text(im, x, y, words, face, size, c, alpha=1.0, angle=0.0):
    mask = text_mask(words, face, size)
    if angle:
        mh, mw = mask.shape
        d = int(np.hypot(mh, mw)) + 2
        m = cv2.getRotationMatrix2D((mw / 2, mh / 2), angle, 1)
        m[:, 2] += (d - mw) / 2, (d - mh) / 2
        mask = cv2.warpAffine(mask, m, (d, d))
    paste_mask(im, mask, x, y, c, alpha)
    return mask.shape[1]


LETTERS = np.array(list('abcdefghijklmnopqrstuvwxyzaeioutrnsl'))
MIXED = np.array(list('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'))


def word(rng, n, upper=False):
    s = ''.join(rng.choice(LETTERS, n))
    r = rng.random()
    return s.upper() if upper or r < .2 else s.capitalize() if r < .45 else s


def words(rng, n, upper=False):
    """About n characters in words."""
    out = []
    while n > 0:
        k = int(rng.integers(2, 10))
        out.append(''.join(rng.choice(MIXED, k)) if rng.random() < .12 else word(rng, k, upper))
        n -= k + 1
    return ' '.join(out)


def code(rng, n):
    return ''.join(rng.choice(MIXED, n))


def guilloche(rng, h, w, c, strength=1.0):
    """Security background: colour drifts and interfering wave lines."""
    im = np.empty((h, w, 3), np.float32)
    im[:] = c
    if rng.random() < .8:
        for k in range(3):
            im[..., k] += (noise(rng, h, w, rng.integers(1, 5), rng.integers(1, 6)) - .5) * rng.uniform(0, 90) * strength
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    for _ in range(int(rng.integers(0, 4))):
        period, th = rng.uniform(3, 18), rng.uniform(0, np.pi)
        u = xx * np.cos(th) + yy * np.sin(th)
        v = yy * np.cos(th) - xx * np.sin(th)
        if rng.random() < .3:
            u = np.hypot(xx - rng.uniform(0, w), yy - rng.uniform(0, h))
        s = np.sin(2 * np.pi / period * (u + rng.uniform(2, 25) * np.sin(v / rng.uniform(12, 70))))
        blend(im, np.clip((s - rng.uniform(.2, .8)) * 3, 0, 1) * rng.uniform(.05, .5) * strength, near(rng, c, 60))
    if rng.random() < .3:
        # A large emblem, map or ornament printed pale over the page.
        t = noise(rng, h, w, rng.integers(3, 9), rng.integers(3, 9))
        m = (np.abs(t - .5) < rng.uniform(.02, .2)).astype(np.float32) * (noise(rng, h, w, 3, 3) > .5)
        blend(im, cv2.GaussianBlur(m, (0, 0), .8) * rng.uniform(.1, .5), near(rng, c, 70))
    return im


def portrait(im, rng, x, y, w, h):
    x, y, w, h = int(x), int(y), int(w), int(h)
    h, w = min(h, im.shape[0] - y), min(w, im.shape[1] - x)
    if w < 8 or h < 8:
        return
    back = colour(rng, 130, 255) if rng.random() < .75 else colour(rng)
    skin = np.float32([1, rng.uniform(.66, .86), rng.uniform(.5, .8)]) * rng.uniform(85, 245)
    hair = colour(rng, 0, 150)
    if rng.random() < .3:
        back[:], skin[:], hair[:] = back.mean(), skin.mean(), hair.mean()
    p = np.empty((h, w, 3), np.float32)
    p[:] = back
    cx = int(w * rng.uniform(.46, .54))
    cv2.ellipse(p, (cx, int(h * 1.05)), (int(w * .48), int(h * .32)), 0, 0, 360, cv(colour(rng)), -1)
    if rng.random() < .5:
        cv2.ellipse(p, (cx, int(h * .62)), (int(w * .33), int(h * .4)), 0, 0, 360, cv(hair), -1)
    cv2.ellipse(p, (cx, int(h * .42)), (int(w * .31), int(h * .36)), 0, 0, 360, cv(hair), -1)
    cv2.rectangle(p, (int(cx - w * .11), int(h * .65)), (int(cx + w * .11), int(h * .9)), cv(skin * .85), -1)
    cv2.ellipse(p, (cx, int(h * .48)), (int(w * .25), int(h * .31)), 0, 0, 360, cv(skin), -1)
    for d in (-.1, .1):
        cv2.ellipse(p, (int(cx + w * d), int(h * .44)), (max(1, int(w * .045)), max(1, int(h * .018))), 0, 0, 360, cv(skin * .3), -1)
    cv2.ellipse(p, (cx, int(h * .63)), (int(w * .09), max(1, int(h * .018))), 0, 0, 360, cv(skin * (.8, .5, .55)), -1)
    cv2.line(p, (cx, int(h * .47)), (cx - 1, int(h * .56)), cv(skin * .8), 2)
    p = cv2.GaussianBlur(p, (0, 0), max(.6, w / 60))
    a = rng.uniform(.7, 1)
    if rng.random() < .2:
        # Faded into the page, as on laser-engraved cards.
        yy, xx = np.mgrid[-1:1:h * 1j, -1:1:w * 1j].astype(np.float32)
        a = a * np.clip(2.2 - 2 * np.hypot(xx, yy), 0, 1)
    blend(im[y:y + h, x:x + w], np.full((h, w), 1, np.float32) * a, p)


def signature(im, rng, x, y, w, h, c=None):
    n = int(rng.integers(15, 45))
    pts = np.cumsum(rng.normal(0, 1, (n, 2)) * (w / n, h / 3) + (w / n, 0), 0) + (x, y)
    t = np.linspace(0, n - 1, n * 5)
    fine = np.stack([np.interp(t, np.arange(n), pts[:, k]) for k in (0, 1)], 1)
    cv2.polylines(im, [(fine * 8).astype(np.int32)], False, cv(c if c is not None else colour(rng, 0, 110)), 1, cv2.LINE_AA, 3)


def stamp(im, rng, x, y, r):
    layer = np.zeros(im.shape[:2], np.float32)
    c = (int(x), int(y))
    if rng.random() < .6:
        cv2.circle(layer, c, int(r), 1, 2, cv2.LINE_AA)
        cv2.circle(layer, c, int(r * .7), 1, 1, cv2.LINE_AA)
    else:
        box = cv2.boxPoints((c, (2 * r, r), rng.uniform(-40, 40))).astype(np.int32)
        cv2.polylines(layer, [box], True, 1, 2, cv2.LINE_AA)
    paste = text_mask(words(rng, 8, True), 'bold', r * .35)
    h, w = paste.shape
    x0, y0 = int(x - w / 2), int(y - h / 2)
    if x0 > 0 and y0 > 0 and x0 + w < layer.shape[1] and y0 + h < layer.shape[0]:
        layer[y0:y0 + h, x0:x0 + w] = np.maximum(layer[y0:y0 + h, x0:x0 + w], paste)
    blend(im, layer * rng.uniform(.3, .9), colour(rng, 0, 190))


def bars(im, rng, x, y, w, h, c=(20, 20, 20)):
    """A linear bar code."""
    x0, end = x, x + w
    while x0 < end:
        k = rng.integers(1, 4)
        cv2.rectangle(im, (int(x0), int(y)), (int(min(end, x0 + k) - 1), int(y + h)), cv(c), -1)
        x0 += k + rng.integers(1, 4)


def matrix(im, rng, x, y, w, h, cell=2):
    """PDF417-like or QR-like field of black cells on white."""
    rows, columns = max(1, int(h / cell)), max(1, int(w / cell))
    f = (rng.random((rows, columns)) < .5).astype(np.float32)
    f = cv2.resize(f, (int(w), int(h)), interpolation=cv2.INTER_NEAREST)
    y, x = int(y), int(x)
    part = im[y:y + int(h), x:x + int(w)]
    f = f[:part.shape[0], :part.shape[1], None]
    part[:] = 245 - f * 225


def rounded(h, w, r, top=True, bottom=True):
    a = np.ones((h, w), np.uint8) * 255
    r = int(r)
    if r < 1:
        return a
    q = np.zeros((r * 4, r * 4), np.uint8)
    cv2.circle(q, (r * 4, r * 4), r * 4, 255, -1)
    q = cv2.resize(q, (r, r), interpolation=cv2.INTER_AREA)
    if top:
        a[:r, :r], a[:r, -r:] = q, q[:, ::-1]
    if bottom:
        a[-r:, :r], a[-r:, -r:] = q[::-1], q[::-1, ::-1]
    return a
