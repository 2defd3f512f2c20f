"""Procedural surfaces a document may lie on: wood, cloth, stone, tiles, keyboards, desks, clutter."""
import cv2
import numpy as np

from drawing import blend, code, colour, cv, grey, near, noise, portrait, text, words


def background(rng, n):
    r, base = rng.random(), colour(rng) if rng.random() < .4 else grey(rng, 0, 255, 14)
    if rng.random() < .35:
        # Wood and leather tones.
        t = rng.uniform(20, 230)
        base = near(rng, (t, t * rng.uniform(.6, .85), t * rng.uniform(.25, .65)), 8)
    im = np.empty((n, n, 3), np.float32)
    im[:] = base
    yy, xx = np.mgrid[0:n, 0:n].astype(np.float32)
    if r < .24:
        wood(im, rng, n, base)
    elif r < .38:
        cloth(im, rng, xx, yy, base)
    elif r < .50:
        m = sum(noise(rng, n, n, 4 * 2 ** i, 4 * 2 ** i) / 2 ** i for i in range(5)) / 1.94
        blend(im, np.clip((m - .5) * rng.uniform(1, 4) + .5, 0, 1), near(rng, base, 50))
        if rng.random() < .5:
            veins = np.abs(sum(noise(rng, n, n, 3 * 2 ** i, 3 * 2 ** i) / 2 ** i for i in range(4)) / 1.9 - .5)
            blend(im, (veins < rng.uniform(.005, .03)) * rng.uniform(.1, .6), near(rng, base * .6, 30))
    elif r < .60:
        tiles(im, rng, xx, yy, base)
    elif r < .68:
        keyboard(im, rng, n, base)
    elif r < .74:
        printed(im, rng, n)
    elif r < .78:
        im[:] = rng.choice([255, 255, 250, 240, 0, 20])
        return im.clip(0, 255).astype(np.uint8)
    elif r < .88:
        im += (noise(rng, n, n, n // 2, n // 2)[..., None] - .5) * rng.uniform(0, 50)
    if rng.random() < .6:
        im *= 1 - rng.uniform(0, .6) * noise(rng, n, n, 2, 2)[..., None]
    if rng.random() < .3:
        # The edge of a table, a wall, a second surface.
        th, d = rng.uniform(0, 2 * np.pi), rng.uniform(-.4, .4) * n
        side = (xx - n / 2) * np.cos(th) + (yy - n / 2) * np.sin(th) - d
        other = near(rng, base, 70) * (noise(rng, n, n, 40, 6)[..., None] * .3 + .7)
        blend(im, np.clip(side / rng.uniform(.7, 3), 0, 1), other)
    if rng.random() < .5:
        for _ in range(int(rng.integers(1, 9))):
            thing(im, rng, n)
    im += rng.normal(0, rng.uniform(0, 6), (n, n, 1))
    return im.clip(0, 255).astype(np.uint8)


def wood(im, rng, n, base):
    dark = near(rng, base * rng.uniform(.55, 1.05), 8)
    t = noise(rng, n, n, rng.integers(20, 110), rng.integers(1, 6)) * .65 + noise(rng, n, n, n // 2, rng.integers(3, 14)) * .35
    if rng.random() < .5:
        rings = np.sin(noise(rng, n, n, rng.integers(2, 5), 2) * rng.uniform(20, 90))
        t = t * .7 + (rings * .5 + .5) * .3
    blend(im, t, dark)
    if rng.random() < .4:
        step = int(rng.integers(60, 200))
        for y in range(int(rng.integers(step)), n, step):
            im[y:y + int(rng.integers(1, 5))] *= rng.uniform(.3, .9)
            im[y:] *= rng.uniform(.9, 1.1)


def cloth(im, rng, xx, yy, base):
    p = rng.uniform(2.5, 14)
    weave = np.sin(2 * np.pi * xx / p) * np.sin(2 * np.pi * yy / (p * rng.uniform(.7, 1.4)))
    blend(im, (weave * .5 + .5) * rng.uniform(.05, .6), near(rng, base, 40))
    if rng.random() < .5:
        n = im.shape[0]
        folds = noise(rng, n, n, rng.integers(2, 7), rng.integers(2, 7))
        im *= .6 + .6 * folds[..., None]
    if rng.random() < .3:
        for axis in (0, 1):
            stripes = np.sin((xx if axis else yy) / rng.uniform(6, 40)) > rng.uniform(-.3, .8)
            blend(im, stripes * rng.uniform(.2, .6), near(rng, base, 70))


def tiles(im, rng, xx, yy, base):
    p, q = rng.uniform(14, 200), rng.uniform(14, 200)
    a, b = (xx // p).astype(int), (yy // q).astype(int)
    if rng.random() < .5:
        im[(a + (b if rng.random() < .6 else 0)) % 2 == 0] = near(rng, base, 50)
    else:
        tone = rng.normal(0, 12, (64, 64)).astype(np.float32)
        im += tone[a % 64, b % 64][..., None]
    if rng.random() < .7:
        im[((xx % p) < 3) | ((yy % q) < 3)] *= rng.uniform(.4, 1.3)


def keyboard(im, rng, n, base):
    p, key = int(rng.integers(26, 70)), near(rng, base * rng.uniform(.3, 1.5), 8)
    im *= .7
    for j, y in enumerate(range(0, n, p)):
        for x in range(-(j % 3) * p // 3, n, p):
            cv2.rectangle(im, (x + 2, y + 2), (x + p - 4, y + p - 4), cv(key), -1)
            text(im, x + p * .2, y + p * .15, code(rng, 1), 'sans', p * .3, 255 - key, .8)


def printed(im, rng, n):
    """A newspaper, a magazine or a screen page under the document."""
    im[:] = grey(rng, 150, 255)
    y = int(rng.integers(0, 20))
    columns = int(rng.integers(1, 4))
    while y < n:
        s = int(rng.integers(8, 14)) if rng.random() < .9 else int(rng.integers(20, 40))
        for k in range(columns):
            text(im, 8 + k * n / columns, y, words(rng, int(n / columns / s * 1.6)), 'serif', s, grey(rng, 0, 90), rng.uniform(.5, 1))
        if rng.random() < .05:
            portrait(im, rng, rng.integers(n - 90), y, 80, 100)
        y += int(s * rng.uniform(1.2, 2))


def thing(im, rng, n):
    """A pen, cable, cup, coin, paper, notebook, phone or toy."""
    c, r = near(rng, colour(rng), 5), rng.random()
    a, b = rng.uniform(-.1, 1.1, 2) * n, rng.uniform(-.1, 1.1, 2) * n
    shadow = np.zeros((n, n), np.float32)
    mask = np.zeros((n, n), np.float32)
    if r < .4:
        box = cv2.boxPoints((tuple(a.tolist()), tuple(rng.uniform((30, 20), (300, 220)).tolist()), rng.uniform(0, 180))).astype(np.int32)
        cv2.fillPoly(mask, [box], 1, cv2.LINE_AA)
        if rng.random() < .5:
            c = grey(rng, 180, 255) if rng.random() < .6 else grey(rng, 0, 60)
    elif r < .6:
        d = (b - a) / (np.hypot(*(b - a)) + 1) * rng.uniform(60, 330)
        cv2.line(mask, tuple(a.astype(int).tolist()), tuple((a + d).astype(int).tolist()), 1, int(rng.integers(4, 18)), cv2.LINE_AA)
    elif r < .8:
        pts = np.cumsum(rng.normal(0, 28, (20, 2)), 0)
        t = np.linspace(0, 19, 160)
        fine = np.stack([np.interp(t, np.arange(20), pts[:, k]) for k in (0, 1)], 1)
        fine = cv2.blur(fine, (1, 13)) + a
        cv2.polylines(mask, [fine.astype(np.int32)], False, 1, int(rng.integers(2, 8)), cv2.LINE_AA)
    else:
        cv2.circle(mask, tuple(a.astype(int).tolist()), int(rng.uniform(8, 80)), 1, -1, cv2.LINE_AA)
    shadow = cv2.GaussianBlur(np.roll(mask, rng.integers(-5, 6, 2).tolist(), (0, 1)), (0, 0), rng.uniform(1, 5))
    im *= 1 - shadow[..., None] * rng.uniform(0, .6)
    shade = c * (1 + (noise(rng, n, n, 6, 6)[..., None] - .5) * rng.uniform(0, .8))
    blend(im, mask, shade)
    if r < .4 and rng.random() < .3:
        cv2.polylines(im, [box], True, cv(c * rng.uniform(.3, 1.2)), 2, cv2.LINE_AA)
