"""From the network's maps to the page's outline and the MRZ's band: the same steps as the product's TypeScript."""
import numpy as np

KINDS = ['passport-page', 'card-front', 'card-back', 'visa', 'sheet', 'none']
CELL, COARSE, VOTE_UNIT = 4, 16, 64


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def largest(p, threshold=.5):
    """The connected part of p > threshold with the greatest sum, as a boolean map; None where there is none."""
    on = p > threshold
    label = np.zeros(p.shape, np.int32)
    h, w = p.shape
    best, best_sum, n = None, 0, 0
    for y, x in zip(*np.nonzero(on)):
        if label[y, x]:
            continue
        n += 1
        stack, total, label[y, x] = [(y, x)], 0., n
        while stack:
            a, b = stack.pop()
            total += p[a, b]
            for c, d in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                if 0 <= c < h and 0 <= d < w and on[c, d] and not label[c, d]:
                    label[c, d] = n
                    stack.append((c, d))
        if total > best_sum:
            best, best_sum = n, total
    return (label == best) if best else None


def centres(h, w, cell=CELL):
    return np.meshgrid((np.arange(w) + .5) * cell, (np.arange(h) + .5) * cell)


def voted_quad(votes, weight):
    """Mean of the votes of all coarse cells, weighted by the page mask."""
    _, h, w = votes.shape
    x, y = centres(h, w, COARSE)
    total = weight.sum() + 1e-9
    return np.stack([np.stack([((x + VOTE_UNIT * votes[2 * k]) * weight).sum(), ((y + VOTE_UNIT * votes[2 * k + 1]) * weight).sum()]) / total for k in range(4)])


def least_rectangle(part):
    """Smallest turned rectangle about the cells of a map."""
    h, w = part.shape
    x, y = centres(h, w)
    x, y = x[part], y[part]
    best = None
    for a in np.arange(0, 90, 3) * np.pi / 180:
        c, s = np.cos(a), np.sin(a)
        u, v = x * c + y * s, y * c - x * s
        box = (u.min() - CELL / 2, u.max() + CELL / 2, v.min() - CELL / 2, v.max() + CELL / 2)
        area = (box[1] - box[0]) * (box[3] - box[2])
        if best is None or area < best[0]:
            best = (area, c, s, box)
    _, c, s, (l, r, t, b) = best
    return np.array([[u * c - v * s, u * s + v * c] for u, v in ((l, t), (r, t), (r, b), (l, b))])


def fit_side(evidence, x, y, a, b, window):
    """Line through the evidence near the side a–b by weighted total least squares: (point, direction, weight) or None."""
    d = b - a
    n = np.hypot(*d)
    if n < 1:
        return None
    d = d / n
    along = (x - a[0]) * d[0] + (y - a[1]) * d[1]
    across = (y - a[1]) * d[0] - (x - a[0]) * d[1]
    near = (along > -.02 * n) & (along < 1.02 * n) & (np.abs(across) < window)
    w = evidence[near] * (1 - (across[near] / window) ** 2)
    total = w.sum()
    if total < .35 * min(n, 400) / CELL * .5 or total < 3:
        return None
    px, py = x[near], y[near]
    cx, cy = (w * px).sum() / total, (w * py).sum() / total
    sxx, syy, sxy = (w * (px - cx) ** 2).sum(), (w * (py - cy) ** 2).sum(), (w * (px - cx) * (py - cy)).sum()
    th = .5 * np.arctan2(2 * sxy, sxx - syy)
    e = np.array([np.cos(th), np.sin(th)])
    # A short piece of evidence doesn't say how the line is turned: it only shifts the side.
    length = np.sqrt(12 * (sxx * e[0] ** 2 + syy * e[1] ** 2 + 2 * sxy * e[0] * e[1]) / total)
    if abs(e @ d) < .85 or length < .3 * n:
        e = d
    return np.array([cx, cy]), e, total


def crossing(l, m):
    (p, d), (q, e) = l, m
    det = d[0] * -e[1] + e[0] * d[1]
    if abs(det) < .05:
        return None
    t = ((q[0] - p[0]) * -e[1] + e[0] * (q[1] - p[1])) / det
    return p + t * d


def refine(quad, sides, windows):
    """Moves each side of the quad onto its ridge of evidence; sides without evidence stay."""
    _, h, w = sides.shape
    x, y = centres(h, w)
    for share in windows:
        lines = []
        for k in range(4):
            a, b = quad[k], quad[(k + 1) % 4]
            size = np.hypot(*(quad[2] - quad[0]))
            fit = fit_side(sides[k], x, y, a, b, max(1.6 * CELL, share * size))
            lines.append((fit[0], fit[1]) if fit else (a, (b - a) / (np.hypot(*(b - a)) + 1e-9)))
        moved = [crossing(lines[k - 1], lines[k]) for k in range(4)]
        size = np.hypot(*(quad[2] - quad[0]))
        quad = np.array([m if m is not None and np.hypot(*(m - quad[k])) < .4 * size else quad[k] for k, m in enumerate(moved)])
    return quad


def side_support(quad, sides):
    """Mean evidence along each side's part inside the view (2 % to 98 %); the share of all sides that is inside."""
    _, h, w = sides.shape
    support, inside = np.zeros(4), np.zeros(4)
    t = np.linspace(.03, .97, 33)
    for k in range(4):
        p = quad[k] + (quad[(k + 1) % 4] - quad[k]) * t[:, None]
        i, j = np.floor(p[:, 1] / CELL).astype(int), np.floor(p[:, 0] / CELL).astype(int)
        ok = (i >= 0) & (i < h) & (j >= 0) & (j < w)
        inside[k] = ok.mean()
        if ok.any():
            support[k] = sides[k][i[ok], j[ok]].mean()
    return support, inside


def mask_agreement(quad, p):
    """Soft intersection over union of the mask and the quad's cells."""
    h, w = p.shape
    x, y = centres(h, w)
    inner = np.ones(p.shape, bool)
    turn = np.sign((quad[2][0] - quad[0][0]) * (quad[3][1] - quad[1][1]) - (quad[2][1] - quad[0][1]) * (quad[3][0] - quad[1][0])) or 1
    for k in range(4):
        a, b = quad[k], quad[(k + 1) % 4]
        inner &= turn * ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) > 0
    both = p[inner].sum()
    return both / (inner.sum() + p.sum() - both + 1e-9)


def score(quad, sides, p):
    support, inside = side_support(quad, sides)
    edges = (support * inside).sum() / (inside.sum() + 1e-9) if inside.sum() > .2 else 0.
    return .5 * edges + .5 * mask_agreement(quad, p), edges, inside.mean()


def page(maps, votes):
    """-> (quad in view pixels in reading order, confidence) or None."""
    p = sigmoid(maps[0])
    part = largest(p)
    if part is None or part.sum() < 12:
        return None
    sides = sigmoid(maps[1:5])
    own = np.where(part, p, 0)
    h, w = p.shape
    weight = own.reshape(h // 4, 4, w // 4, 4).mean((1, 3)) ** 2
    voted = voted_quad(votes, weight)
    candidates = [refine(voted, sides, (.12, .06, .03))]
    # The mask's own rectangle, turned to where the sides say, or else the votes.
    box = least_rectangle(part)
    either = sides.max(0)[None].repeat(4, 0)
    box = refine(box, either, (.12, .05))
    order = max(range(4), key=lambda r: side_support(np.roll(box, -r, 0), sides)[0].sum() - np.abs(np.roll(box, -r, 0) - voted).sum() / (4 * np.hypot(*(box[2] - box[0])) + 1e-9))
    candidates.append(refine(np.roll(box, -order, 0), sides, (.05, .03)))
    best = max(candidates, key=lambda q: score(q, sides, own)[0])
    total, edges, inside = score(best, sides, own)
    return best, total


def band(maps, floor=.5):
    """-> the MRZ's quad in reading order in view pixels, and its confidence; or None."""
    m = sigmoid(maps[5])
    part = largest(m, floor)
    if part is None or part.sum() < 6:
        return None
    h, w = m.shape
    x, y = centres(h, w)
    g = m[part]
    px, py = x[part], y[part]
    total = g.sum()
    cx, cy = (g * px).sum() / total, (g * py).sum() / total
    sxx, syy, sxy = (g * (px - cx) ** 2).sum() / total, (g * (py - cy) ** 2).sum() / total, (g * (px - cx) * (py - cy)).sum() / total
    th = .5 * np.arctan2(2 * sxy, sxx - syy)
    d = np.array([np.cos(th), np.sin(th)])
    read = np.array([(maps[6][part] * g).sum(), (maps[7][part] * g).sum()]) / total
    if d @ read < 0:
        d = -d
    s, n = (px - cx) * d[0] + (py - cy) * d[1], (py - cy) * d[0] - (px - cx) * d[1]
    length = np.sqrt(12 * (g * s * s).sum() / total)
    height = np.sqrt(12 * (g * n * n).sum() / total)
    if length < 3.5 * height:
        return None
    # Perspective: the height of each half.
    ends = []
    for half in (s < 0, s >= 0):
        k = g[half].sum() + 1e-9
        mid = (g[half] * n[half]).sum() / k
        ends.append((mid, np.sqrt(12 * (g[half] * (n[half] - mid) ** 2).sum() / k)))
    (ml, hl), (mr, hr) = ends
    slope, shift = np.clip((hr - hl) / 2, -.25 * height, .25 * height), (mr - ml)
    hl, hr = height - slope * 2, height + slope * 2
    ml, mr = -shift, shift
    e = np.array([-d[1], d[0]])
    c = np.array([cx, cy])
    at = lambda u, v: c + d * u + e * v
    quad = np.array([at(-length / 2, ml - hl / 2), at(length / 2, mr - hr / 2), at(length / 2, mr + hr / 2), at(-length / 2, ml + hl / 2)])
    return quad, float(g.mean() * min(1, np.hypot(*read)))


def kind(logits):
    e = np.exp(logits - logits.max())
    return KINDS[int(e.argmax())], e / e.sum()


def area(q):
    x, y = np.asarray(q).T
    return .5 * abs((x * np.roll(y, -1) - y * np.roll(x, -1)).sum())


def clip(subject, window):
    """Sutherland–Hodgman for convex windows of either turn."""
    out = [np.asarray(p, float) for p in subject]
    window = np.asarray(window, float)
    x, y = window.T
    if (x * np.roll(y, -1) - y * np.roll(x, -1)).sum() < 0:
        window = window[::-1]
    for k in range(len(window)):
        a, b = window[k], window[(k + 1) % len(window)]
        side = lambda p: (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
        points, out = out, []
        for i in range(len(points)):
            p, q = points[i - 1], points[i]
            sp, sq = side(p), side(q)
            if (sp < 0) != (sq < 0):
                out.append(p + (q - p) * sp / (sp - sq))
            if sq >= 0:
                out.append(q)
        if not out:
            return out
    return out


def iou(a, b):
    part = clip(a, b)
    i = area(part) if len(part) > 2 else 0.
    return i / (area(a) + area(b) - i + 1e-9)
