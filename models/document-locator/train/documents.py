"""Procedural documents. `document(rng, size)` gives an RGBA texture (size×size, stretched) and its geometry.

Geometry is in page coordinates: (0,0) the page's top left as read, (1,1) its bottom right. A texture may show more than the
page (the booklet's other page, the paper a visa sticks on): then it spans u0..u1, v0..v1 beyond 0..1.
"""
import cv2
import numpy as np

from drawing import (TEXT_FACES, bars, blend, code, colour, cv, grey, guilloche, matrix, near, noise, paste_mask, portrait,
                     rounded, signature, stamp, text, text_mask, word, words)

KINDS = ['passport-page', 'card-front', 'card-back', 'visa', 'sheet', 'none']
PASSPORT, FRONT, BACK, VISA, SHEET, NONE = range(6)
# Aspect (height / width), lines, characters, and where the block of lines lies: left, right, top, bottom.
FORMATS = {
    'TD3': (88 / 125, 2, 44, (.045, .94, .775, .92)),
    'TD2': (74 / 105, 2, 36, (.04, .92, .765, .935)),
    'TD1': (54 / 85.6, 3, 30, (.05, .95, .635, .94)),
    'MRVA': (80 / 120, 2, 44, (.04, .96, .78, .925)),
    'MRVB': (74 / 105, 2, 36, (.05, .93, .77, .935)),
    'FRA': (74 / 105, 2, 36, (.04, .94, .775, .94)),
    'CHDL': (54 / 85.6, 3, 30, (.05, .95, .62, .93)),
}


def mrz_line(rng, n, first):
    if rng.random() < .15:
        return ''.join(rng.choice(list('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<<<<<<'), n))
    if first:
        s = rng.choice(list('PIACV')) + '<' + word(rng, 3, True) + word(rng, int(rng.integers(4, 10)), True) + '<<' + word(rng, int(rng.integers(3, 9)), True)
    else:
        s = code(rng, 9) + str(rng.integers(10)) + word(rng, 3, True) + ''.join(rng.choice(list('0123456789'), 7)) + 'M' + ''.join(rng.choice(list('0123456789'), 7))
    return (s + '<' * n)[:n]


def draw_mrz(im, rng, layout, ink):
    h, w = im.shape[:2]
    _, rows, n, (l, r, t, b) = layout
    l, r, t, b = l + rng.normal(0, .008), r + rng.normal(0, .008), t + rng.normal(0, .008), b + rng.normal(0, .006)
    if rng.random() < .15:
        r -= rng.uniform(0, .12)
    spacing = rng.uniform(2.1, 3.3) if rows == 2 else rng.uniform(1.85, 2.2)
    # Cap height from the pitch of the lines, so that the block keeps the proportions of print.
    cap = (b - t) * h / (1 + (rows - 1) * spacing)
    face = 'ocrb' if rng.random() < .85 else 'mono'
    for k in range(rows):
        s = mrz_line(rng, n, k == 0 if rows == 2 else k == 2)
        m = text_mask(s, face, 26)
        m = cv2.resize(m, (max(2, int((r - l) * w)), max(2, int(cap))), interpolation=cv2.INTER_AREA)
        if rng.random() < .3:
            m = np.clip(m * rng.uniform(1, 1.7), 0, 1)
        paste_mask(im, m, l * w, t * h + k * cap * spacing, ink, rng.uniform(.75, 1))
    return np.float32([[l, t], [r, t], [r, b], [l, b]])


def labelled_fields(im, rng, x, y, right, bottom, ink):
    """Captions with values below, or before them, as on identity documents."""
    face, caption = rng.choice(TEXT_FACES), rng.choice(TEXT_FACES)
    size, step = rng.uniform(10, 16), rng.uniform(22, 38)
    two = rng.random() < .4
    pale = near(rng, np.asarray(ink) + rng.uniform(0, 90), 10)
    while y < bottom - size:
        for x0 in (x, x + (right - x) * .52) if two and rng.random() < .6 else (x,):
            room = (right - x0) * (.5 if two else 1)
            if rng.random() < .9:
                text(im, x0, y, words(rng, rng.integers(4, 22)), caption, max(6, size * .55), pale)
                if rng.random() < .93:
                    text(im, x0, y + size * .6, words(rng, int(rng.uniform(.1, 1) * room / size * 1.6), rng.random() < .7), face, size, ink)
        y += step


def numbered_fields(im, rng, x, y, right, bottom, ink):
    """Values behind small numbers, as on driving licences."""
    face, size = rng.choice(TEXT_FACES), rng.uniform(11, 19)
    number = near(rng, np.asarray(ink) + rng.uniform(0, 90), 10)
    for label in ('1.', '2.', '3.', '4a.', '4c.', '5.', '7.', '9.'):
        if y > bottom - size:
            break
        text(im, x, y + size * .2, label, 'sans', size * .65, number)
        text(im, x + size * 1.8, y, words(rng, int(rng.uniform(.2, .9) * (right - x) / size * 1.5), rng.random() < .4), face, size, ink)
        y += size * rng.uniform(1.15, 1.7)


def overlays(im, rng):
    """What lies over the print of many documents: SPECIMEN, holograms, stamps, signatures, a shine of laminate."""
    h, w = im.shape[:2]
    if rng.random() < .3:
        s = rng.choice(['SPECIMEN', 'SPECIMEN', 'SAMPLE', 'MUSTER', 'COPY', 'VOID', 'UTOPIA'])
        text(im, w * rng.uniform(0, .4), h * rng.uniform(0, .6), s, rng.choice(TEXT_FACES), rng.uniform(22, 80), colour(rng),
             rng.uniform(.2, .9), rng.choice([0, 0, rng.uniform(-50, 50)]))
    if rng.random() < .25:
        m = np.zeros((h, w), np.float32)
        c = (int(w * rng.uniform(.1, .9)), int(h * rng.uniform(.1, .9)))
        cv2.ellipse(m, c, (int(rng.uniform(15, 90)), int(rng.uniform(15, 70))), 0, 0, 360, 1, -1, cv2.LINE_AA)
        rainbow = np.stack([noise(rng, h, w, 4, 4) for _ in range(3)], -1) * 255
        blend(im, m * rng.uniform(.1, .6), rainbow)
    if rng.random() < .12:
        stamp(im, rng, w * rng.uniform(.2, .8), h * rng.uniform(.2, .8), rng.uniform(20, 50))
    if rng.random() < .06:
        # A black bar or a mosaic over private parts, as in pictures found on the web.
        x, y = w * rng.uniform(0, .7), h * rng.uniform(0, .8)
        cv2.rectangle(im, (int(x), int(y)), (int(x + w * rng.uniform(.1, .4)), int(y + h * rng.uniform(.03, .3))), cv(grey(rng, 0, 160)), -1)


def base_colour(rng):
    r = rng.random()
    return near(rng, np.full(3, rng.uniform(165, 250)), 18) if r < .7 else grey(rng, 235, 255, 3) if r < .82 else colour(rng, 0, 255)


def identity(rng, w, layout, kind):
    """A data page or card, with or without an MRZ."""
    aspect = layout[0]
    h = int(w * aspect)
    c = base_colour(rng)
    im = guilloche(rng, h, w, c, 0 if rng.random() < .08 else 1)
    dark = c.mean() < 90
    ink = grey(rng, 190, 255, 10) if dark else grey(rng, 0, 75, 10)
    mrz = layout[1] > 0
    top = layout[3][2] - rng.uniform(.02, .07) if mrz else rng.uniform(.9, .98)
    head = rng.uniform(.07, .2)
    if rng.random() < .5:
        cv2.rectangle(im, (0, 0), (w, int(h * head)), cv(near(rng, c * rng.uniform(.3, 1.1), 30)), -1)
    if rng.random() < .12:
        strip = int(w * rng.uniform(.05, .2))
        cv2.rectangle(im, (0, 0), (strip, int(h * top)), cv(near(rng, c * rng.uniform(.5, 1), 30)), -1)
    text(im, w * rng.uniform(.03, .4), h * rng.uniform(.015, .06), words(rng, rng.integers(8, 34), rng.random() < .8), rng.choice(TEXT_FACES),
         rng.uniform(11, 26), near(rng, colour(rng, 0, 150), 5))
    if rng.random() < (.04 if kind == BACK else .97):
        pw = w * rng.uniform(.18, .32)
        ph = min(pw * rng.uniform(1.2, 1.4), h * (top - head) - 4)
        left = rng.random() < .8
        px = w * rng.uniform(.03, .08) if left else w * rng.uniform(.94, .97) - pw
        portrait(im, rng, px, h * (top - rng.uniform(.0, .05)) - ph if rng.random() < .4 else h * (head + .03), pw, ph)
        x, right = (px + pw + w * .03, w * .97) if left else (w * .05, px - w * .02)
        if rng.random() < .35:
            portrait(im, rng, w * .82 if left else w * .05, h * (top - .32), w * .1, w * .13)
    else:
        x, right = w * rng.uniform(.03, .1), w * .95
    (numbered_fields if kind == FRONT and rng.random() < .35 else labelled_fields)(im, rng, x, h * (head + .02), right, h * top, ink)
    if rng.random() < .5:
        signature(im, rng, x + (right - x) * rng.uniform(0, .5), h * (top - rng.uniform(.05, .25)), w * .3, h * .06, ink if rng.random() < .6 else None)
    if kind != PASSPORT and rng.random() < .35:
        chip(im, rng, w * rng.uniform(.06, .85), h * rng.uniform(.2, .45), w * .11)
    if kind == BACK:
        back_marks(im, rng, w, h, h * top)
    quad = None
    if mrz:
        if rng.random() < .55:
            blend(im[int(h * top):], np.full((h - int(h * top), w), rng.uniform(.4, 1), np.float32), grey(rng, 195, 255))
        quad = draw_mrz(im, rng, layout, grey(rng, 0, 60) if not dark or rng.random() < .5 else ink)
    overlays(im, rng)
    return im, quad


def chip(im, rng, x, y, s):
    h = s * rng.uniform(.75, .95)
    c = near(rng, (215, 180, 95) if rng.random() < .6 else (200, 200, 205), 18)
    p, q = (int(x), int(y)), (int(x + s), int(y + h))
    cv2.rectangle(im, p, q, cv(c), -1)
    for k in range(1, 3):
        cv2.line(im, (p[0], int(y + h * k / 3)), (q[0], int(y + h * k / 3)), cv(c * .6), 1)
    cv2.line(im, (int(x + s / 2), p[1]), (int(x + s / 2), q[1]), cv(c * .6), 1)


def back_marks(im, rng, w, h, bottom):
    if rng.random() < .35:
        y = rng.uniform(0, .12) * h
        cv2.rectangle(im, (0, int(y)), (w, int(y + h * rng.uniform(.12, .2))), cv(grey(rng, 5, 60)), -1)
    if rng.random() < .5:
        bh = h * rng.uniform(.1, .26)
        x, y, bw = w * rng.uniform(.03, .4), rng.uniform(.03, max(.04, (bottom - bh) / h)) * h, w * rng.uniform(.3, .6)
        (bars if rng.random() < .45 else matrix)(im, rng, x, y, bw, bh)
    if rng.random() < .35:
        # The classes of a driving licence.
        x, y, step = w * rng.uniform(.03, .3), h * rng.uniform(.1, .3), rng.uniform(9, 16)
        while y < bottom - step:
            cv2.line(im, (int(x), int(y)), (int(w * .95), int(y)), cv(grey(rng, 60, 150)), 1)
            text(im, x + 3, y, code(rng, 2), 'bold', step * .8, grey(rng, 0, 80))
            for k in range(int(rng.integers(0, 3))):
                text(im, x + w * (.2 + .2 * k), y, '01.02.19', 'sans', step * .7, grey(rng, 0, 80))
            y += step


def bank_card(rng, w):
    h = int(w * 54 / 85.6)
    c = colour(rng, 0, 255) if rng.random() < .6 else grey(rng, 0, 255)
    im = guilloche(rng, h, w, c, rng.uniform(0, 1))
    yy, xx = np.mgrid[0:1:h * 1j, 0:1:w * 1j].astype(np.float32)
    im += ((xx + yy)[..., None] - 1) * rng.normal(0, 40, 3).astype(np.float32)
    if rng.random() < .5:
        cv2.ellipse(im, (int(w * rng.uniform(0, 1)), int(h * rng.uniform(0, 1))), (int(w * rng.uniform(.2, .7)),) * 2, 0, 0, 360, cv(near(rng, c, 40)),
                    int(rng.choice([-1, 1, 2])), cv2.LINE_AA)
    ink = grey(rng, 200, 255) if c.mean() < 150 else grey(rng, 0, 60)
    text(im, w * rng.uniform(.04, .6), h * .06, word(rng, int(rng.integers(4, 9))), rng.choice(TEXT_FACES), rng.uniform(20, 40), ink)
    if rng.random() < .85:
        chip(im, rng, w * .1, h * rng.uniform(.3, .4), w * .14)
    if rng.random() < .8:
        s = ' '.join(''.join(rng.choice(list('0123456789'), 4)) for _ in range(4))
        text(im, w * .09, h * rng.uniform(.55, .64), s, rng.choice(['mono', 'ocrb', 'sans']), w * .062, ink)
    text(im, w * .1, h * .84, words(rng, 16, True), 'sans', w * .042, ink)
    text(im, w * rng.uniform(.1, .5), h * .74, '%02d/%02d' % (rng.integers(1, 13), rng.integers(20, 40)), 'sans', w * .04, ink)
    for k in range(int(rng.integers(1, 3))):
        cv2.circle(im, (int(w * (.82 + .07 * k)), int(h * .82)), int(w * .055), cv(colour(rng)), -1, cv2.LINE_AA)
    return im


def sheet(rng):
    """Letters, bills, forms, receipts, tickets, old certificates."""
    r = rng.random()
    aspect = 1.414 if r < .5 else 1.294 if r < .65 else rng.uniform(.6, 1.3) if r < .75 else rng.uniform(1.2, 3.2)
    long, narrow = 512, aspect > 1.7
    w, h = (int(long / aspect), long) if aspect > 1 else (long, int(long * aspect))
    white = grey(rng, 205, 255, 4) if rng.random() < .8 else near(rng, (235, 220, 185), 20) if rng.random() < .6 else colour(rng, 60, 255)
    im = np.empty((h, w, 3), np.float32)
    im[:] = white
    if rng.random() < .12:
        im = guilloche(rng, h, w, white, .6)
    ink = grey(rng, 0, 110)
    face = 'mono' if narrow and rng.random() < .6 else rng.choice(TEXT_FACES)
    m = rng.uniform(.03, .13)
    y, size = h * rng.uniform(.03, .1), rng.uniform(6, 13)
    if rng.random() < .6:
        lx, ly, ls = w * rng.choice([m, .35, .65]), y, w * rng.uniform(.1, .3)
        if rng.random() < .5:
            cv2.rectangle(im, (int(lx), int(ly)), (int(lx + ls), int(ly + ls * rng.uniform(.2, .6))), cv(colour(rng, 0, 200)), -1)
        else:
            text(im, lx, ly, word(rng, int(rng.integers(3, 9))), rng.choice(TEXT_FACES), ls * .35, colour(rng, 0, 120))
        y += ls * .5
    table = rng.random() < .4
    # Many papers are empty from some height on, or in between: their white is not the end of the paper.
    end = rng.uniform(.15, .9) if rng.random() < .4 else 1
    while y < h * min(end, 1 - rng.uniform(.03, .12)):
        q = rng.random()
        if q < .02:
            y += h * rng.uniform(.05, .35)
        elif q < .10:
            y += size * rng.uniform(1, 4)
        elif q < .17:
            text(im, w * m, y, words(rng, rng.integers(5, 30)), 'bold', size * rng.uniform(1.2, 2.2), ink)
            y += size * 2.4
        elif q < .22:
            cv2.line(im, (int(w * m), int(y)), (int(w * (1 - m)), int(y)), cv(ink), 1)
            y += size
        elif q < .26:
            bh = size * rng.uniform(2, 8)
            cv2.rectangle(im, (int(w * m), int(y)), (int(w * rng.uniform(.4, 1 - m)), int(y + bh)), cv(near(rng, white * .85, 30)), -1 if rng.random() < .4 else 1)
            y += bh if rng.random() < .5 else 3
        elif table and q < .8:
            for k in range(int(rng.integers(2, 5))):
                text(im, w * (m + k * .22), y, words(rng, rng.integers(2, 10)) if k == 0 else '%.2f' % rng.uniform(0, 999), face, size, ink)
            y += size * 1.4
        else:
            room = w * (1 - 2 * m) / size * 2
            n = room if rng.random() < .6 else rng.uniform(.2, 1) * room
            text(im, w * m, y, words(rng, n), face, size, ink)
            y += size * rng.uniform(1.15, 1.6)
        # Print ends at the margin.
    im[:, int(w * (1 - m * .5)):] = im[:1, :1]
    if rng.random() < .3:
        signature(im, rng, w * rng.uniform(.1, .6), h * rng.uniform(.7, .92), w * .3, h * .03)
    if rng.random() < .15:
        matrix(im, rng, w * rng.uniform(.1, .7), h * rng.uniform(.1, .85), w * .2, w * .2, 3)
    if rng.random() < .15:
        stamp(im, rng, w * rng.uniform(.2, .8), h * rng.uniform(.4, .9), w * rng.uniform(.08, .16))
    if rng.random() < .2:
        bars(im, rng, w * m, h * rng.uniform(.02, .95), w * .4, h * .03)
    if rng.random() < .35:
        # Folds: the paper changes its tone across a line.
        for k in range(int(rng.integers(1, 4))):
            f = rng.uniform(.15, .85)
            part = im[:int(h * f)] if rng.random() < .7 else im[:, :int(w * f)]
            part *= rng.uniform(.85, 1.0)
    if rng.random() < .3:
        creases(im, rng)
    if rng.random() < .25:
        im *= 1 - rng.uniform(0, .18) * noise(rng, h, w, 8, 8)[..., None]
    return im


def creases(im, rng):
    """The paper was folded: light falls off differently on either side of each crease, and some are crumpled."""
    h, w = im.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    upright = rng.random() < .8
    for k in range(int(rng.integers(1, 5))):
        th = rng.choice([0, np.pi / 2]) + rng.normal(0, .03) if upright else rng.uniform(0, np.pi)
        d = (xx - w * rng.uniform(.15, .85)) * np.cos(th) + (yy - h * rng.uniform(.15, .85)) * np.sin(th)
        reach = rng.uniform(3, 60)
        im *= (1 + rng.uniform(-.2, .12) * np.exp(-np.maximum(d, 0) / reach) * (d > 0) + rng.uniform(-.2, .12) * np.exp(np.minimum(d, 0) / reach) * (d <= 0))[..., None]
        if rng.random() < .5:
            im *= (1 - rng.uniform(-.25, .4) * np.exp(-(d / rng.uniform(.6, 1.6)) ** 2))[..., None]


def facing_page(rng, h, w, c):
    """The booklet's page that hangs on the data page."""
    p = guilloche(rng, h, w, near(rng, c, 25))
    r = rng.random()
    if r < .3:
        labelled_fields(p, rng, w * .05, h * .1, w * .95, h * .95, grey(rng, 20, 120))
    elif r < .6:
        for _ in range(int(rng.integers(2, 12))):
            text(p, w * rng.uniform(0, .5), h * rng.uniform(0, .95), words(rng, rng.integers(6, 45)), rng.choice(TEXT_FACES), rng.uniform(8, 16), grey(rng, 20, 150))
    elif r < .75:
        portrait(p, rng, w * rng.uniform(.05, .7), h * .15, w * .25, w * .32)
    if rng.random() < .3:
        stamp(p, rng, w * .5, h * .5, w * .12)
    return p


def booklet(rng, im, alpha, c):
    """Hangs the upper page on: open flat, half open or cut. Returns the picture, its alpha, and the share of the page above."""
    h, w = im.shape[:2]
    up = h if rng.random() < .45 else max(8, int(h * rng.uniform(.12, 1.1)))
    p = facing_page(rng, h, w, c)
    p = p[h - up:] if rng.random() < .4 and up <= h else cv2.resize(p, (w, up), interpolation=cv2.INTER_AREA)
    a = rounded(up, w, w * rng.uniform(0, .04), True, False)
    d = rng.uniform(-.08, .08) * w if rng.random() < .6 else 0
    src = np.float32([[0, 0], [w, 0], [w, up], [0, up]])
    m = cv2.getPerspectiveTransform(src, src + np.float32([[d, 0], [-d, 0], [0, 0], [0, 0]]))
    p, a = cv2.warpPerspective(p, m, (w, up), borderMode=cv2.BORDER_REPLICATE), cv2.warpPerspective(a, m, (w, up))
    p *= np.linspace(rng.uniform(.75, 1.2), rng.uniform(.5, 1.05), up, dtype=np.float32)[:, None, None] ** rng.uniform(.5, 2)
    if rng.random() < .7:
        gutter = max(1, int(h * rng.uniform(.003, .02)))
        p[-gutter:] *= rng.uniform(.4, .95)
    return np.vstack([p, im]), np.vstack([a, alpha]), up / h


def cover(rng, im, alpha, span, page):
    """The booklet's cover, or the edges of its other pages, show as a rim."""
    h, w = im.shape[:2]
    l, r, t, b = (max(0, int(v)) for v in rng.uniform(-.01, .03, 4) * w)
    rim = np.empty((h + t + b, w + l + r, 3), np.float32)
    rim[:] = grey(rng, 10, 110, 25) if rng.random() < .6 else grey(rng, 170, 240)
    if rng.random() < .5:
        rim *= 1 + .2 * np.sin(np.arange(w + l + r, dtype=np.float32) * rng.uniform(1, 3))[None, :, None]
    blend(rim[t:t + h, l:l + w], alpha.astype(np.float32) / 255, im)
    return rim, rounded(h + t + b, w + l + r, w * rng.uniform(.01, .04)), (-l / w, span[1] - t / page, 1 + r / w, 1 + b / page)


def around(rng, im, alpha, c):
    """Sets the page on a larger paper (a visa in a passport, a card on a copy): more picture on all sides."""
    h, w = im.shape[:2]
    l, r, t, b = (rng.uniform(0, .25, 4) if rng.random() < .8 else rng.uniform(.1, .8, 4)) * (w, w, h, h)
    l, r, t, b = int(l), int(r), int(t), int(b)
    p = guilloche(rng, h + t + b, w + l + r, near(rng, c, 45)) if rng.random() < .7 else np.full((h + t + b, w + l + r, 3), rng.uniform(200, 255), np.float32)
    for _ in range(int(rng.integers(0, 4))):
        text(p, rng.uniform(0, w), rng.uniform(0, h + t + b), words(rng, 20), rng.choice(TEXT_FACES), 10, grey(rng, 40, 150))
    shade = cv2.GaussianBlur(cv2.copyMakeBorder(alpha, t, b, l, r, cv2.BORDER_CONSTANT).astype(np.float32), (0, 0), rng.uniform(.8, 4))
    p *= 1 - shade[..., None] / 255 * rng.uniform(0, .5)
    blend(p[t:t + h, l:l + w], alpha.astype(np.float32) / 255, im)
    return p, np.full(p.shape[:2], 255, np.uint8), (-l / w, -t / h, 1 + r / w, 1 + b / h)


def document(rng, size):
    """-> RGBA uint8 size×size; (kind, aspect, u0, v0, u1, v1, has MRZ, 8 numbers of the MRZ's quad)."""
    r, w, mrz = rng.random(), int(rng.integers(440, 560)), None
    edge = 0.0
    if r < .26:
        kind = PASSPORT
        im, mrz = identity(rng, w, FORMATS['TD3'], kind)
    elif r < .30:
        kind = PASSPORT if rng.random() < .4 else FRONT
        im, mrz = identity(rng, w, FORMATS['TD2'], kind)
    elif r < .40:
        kind = BACK
        im, mrz = identity(rng, w, FORMATS['TD1'], kind)
    elif r < .42:
        kind = BACK
        im, mrz = identity(rng, w, FORMATS['CHDL'], kind)
    elif r < .54:
        kind = FRONT
        im, _ = identity(rng, w, (54 / 85.6, 0, 0, None), kind)
    elif r < .57:
        kind = FRONT
        im, mrz = identity(rng, w, FORMATS['FRA'], kind)
    elif r < .63:
        kind = BACK
        im, _ = identity(rng, w, (54 / 85.6, 0, 0, None), kind)
    elif r < .69:
        kind, im = FRONT, bank_card(rng, w)
    elif r < .76:
        kind = VISA
        im, mrz = identity(rng, w, FORMATS['MRVA' if rng.random() < .55 else 'MRVB'], kind)
    else:
        kind, im = SHEET, sheet(rng)
    h, w = im.shape[:2]
    np.clip(im, 0, 255, out=im)
    c = im.reshape(-1, 3).mean(0)
    card = kind in (FRONT, BACK)
    radius = w * (rng.uniform(.025, .05) if card else rng.uniform(.01, .04)) if card and rng.random() < .9 or kind == PASSPORT and rng.random() < .7 else 0
    if card and rng.random() < .15 or kind == PASSPORT and rng.random() < .1:
        # A printed frame or a laminated border.
        k = int(w * rng.uniform(.004, .03))
        cv2.rectangle(im, (k // 2, k // 2), (w - 1 - k // 2, h - 1 - k // 2), cv(grey(rng, 0, 255) if rng.random() < .5 else near(rng, c, 25)), max(1, k))
    elif rng.random() < .2:
        # Light on, or shade at, the cut edge.
        edge = rng.uniform(.6, 1.25)
        im[:2] *= edge
        im[-2:] *= edge
        im[:, :2] *= edge
        im[:, -2:] *= edge
    open_booklet = kind == PASSPORT and rng.random() < .6
    alpha = rounded(h, w, radius, not open_booklet, True)
    span = (0.0, 0.0, 1.0, 1.0)
    if open_booklet:
        im, alpha, up = booklet(rng, im, alpha, c)
        span = (0.0, -up, 1.0, 1.0)
        if rng.random() < .4:
            im, alpha, span = cover(rng, im, alpha, span, h)
    elif kind == VISA and rng.random() < .75 or rng.random() < .06:
        im, alpha, span = around(rng, im, alpha, c)
    im = np.clip(im, 0, 255).astype(np.uint8)
    rgba = np.dstack([cv2.resize(im, (size, size), interpolation=cv2.INTER_AREA), cv2.resize(alpha, (size, size), interpolation=cv2.INTER_AREA)])
    quad = np.zeros(8, np.float32) if mrz is None else mrz.reshape(8)
    return rgba, np.float32([kind, h / w, *span, mrz is not None, *quad])
