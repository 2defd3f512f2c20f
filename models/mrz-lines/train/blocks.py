"""Training pictures of the line finder: a band of the page with one to three lines of a zone, and what is to be found in it."""
import math

import torch

from camera import chance, column, photograph, resize, uniform
from press import CAP, PITCH, SPACE, sample

HEIGHT, WIDTH, CELL = 128, 480, 4
#: The band is cut so that a zone is about this wide.
ZONE_WIDTH = 430
#: Drawn at twice the size, so that thin strokes stay strokes.
FINE = 2


def scalar(values):
    return values.view(-1, 1, 1)


def draw_blocks(press, zones, shown=(WIDTH, HEIGHT)):
    """
    zones [n, lines, length] of symbol indices; shown: size of the picture, where it is not for training
    -> picture [n, 1, 128, 480] 0..255; targets [n, 4, 32, 120]: on a line (0 or 1), distance down to its centre line in
       pixels / 8, log2(cap height / 16 px), log2(pitch / 10 px); turned [n]: 1 where it stands upside down
    """
    device = press.device
    n, count, length = zones.shape
    faces = press.faces(n)
    like = torch.zeros(1, device=device)

    def normal(spread):
        return torch.randn(n, device=device) * spread

    def pick(share, some, others):
        return torch.where(torch.rand(n, device=device) < share, some, others)

    zones = torch.where((torch.rand(n, 1, 1, device=device) < 0.07), torch.full_like(zones, SPACE), zones)
    printed = (zones != SPACE).sum(2)

    # Pixels of the band -> block pixels. First the band's own frame, centred.
    y, x = torch.meshgrid(
        (torch.arange(HEIGHT * FINE, device=device) + 0.5) / FINE - HEIGHT / 2,
        (torch.arange(WIDTH * FINE, device=device) + 0.5) / FINE - WIDTH / 2,
        indexing='ij',
    )
    x, y = x[None], y[None]
    turned = torch.rand(n, device=device) < 0.35
    sign = scalar(torch.where(turned, -1.0, 1.0))
    x, y = x * sign, y * sign
    x = x - scalar(normal(14))
    y = y - scalar(pick(0.8, normal(7), normal(20)))
    angle = scalar(pick(0.85, normal(0.02), uniform(-0.14, 0.14, n, like=like)))
    x, y = x * torch.cos(angle) + y * torch.sin(angle), -x * torch.sin(angle) + y * torch.cos(angle)
    u = x / (WIDTH / 2)
    bend = scalar(pick(0.35, normal(3.5), normal(0.3)))
    y = y - bend * torch.sin(u * scalar(uniform(0.6, 3.2, n, like=like)) + scalar(uniform(0, 6.3, n, like=like)))
    taper = scalar(normal(0.05))
    y = y / (1 + taper * u).clamp(min=0.6)
    x = x / (1 + taper * 0.5 * u).clamp(min=0.6)
    slant = scalar(normal(0.08))
    x = x + slant * y

    scale = torch.exp(normal(0.12) - 0.06).clamp(0.6, 1.12)
    pitch = ZONE_WIDTH / length * scale
    aspect = press.aspects[faces] * torch.exp(normal(0.08))
    cap = (pitch / aspect).clamp(max=22)
    bx = x * (PITCH / scalar(pitch)) + length * PITCH / 2
    by = y * (CAP / scalar(cap))

    lead = CAP * uniform(1.45, 2.9, n, like=like)
    # All lines fit into the band, or nearly so.
    lead = torch.minimum(lead, (HEIGHT * 0.8 / cap * CAP) / max(1, count - 0.4))
    ink = torch.zeros(n, 1, HEIGHT * FINE, WIDTH * FINE, device=device)
    core = torch.zeros(n, HEIGHT * FINE, WIDTH * FINE, dtype=torch.bool, device=device)
    away = torch.zeros(n, HEIGHT * FINE, WIDTH * FINE, device=device)
    for k in range(count):
        centre = scalar((k - (count - 1) / 2) * lead)
        ink = torch.maximum(ink, sample(press.strips(zones[:, k], faces), bx, by - centre))
        inside = ((by - centre).abs() < 0.42 * CAP) & (bx > 0) & (bx < scalar(printed[:, k] * PITCH))
        away = torch.where(inside, centre - by, away)
        core = core | inside

    # Print above, and sometimes below, that is no zone.
    other = torch.zeros_like(ink)
    edge = scalar((count - 1) / 2 * lead + 0.5 * CAP)
    ends = {-1: edge, 1: edge}
    for side, share in ((-1, 0.75), (-1, 0.6), (-1, 0.5), (1, 0.22)):
        size = scalar(uniform(0.45, 1.3, n, like=like))
        gap = scalar(uniform(0.3, 1.6, n, like=like)) * CAP
        centre = ends[side] + gap + size * CAP / 2
        ends[side] = centre + size * CAP / 2
        strip = press.other_print(n, 40) * chance(share, n, like)
        narrow = scalar(uniform(0.45, 0.9, n, like=like)) * size
        start = scalar(uniform(-0.3, 0.8, n, like=like)) * length * PITCH
        other = torch.maximum(other, sample(strip, (bx - start) / narrow, (by - side * centre) / size))
    ink = torch.maximum(press.wear(ink), press.wear(other) * column(uniform(0.4, 1, n, like=like)))

    paper = press.paper(n, HEIGHT * FINE, WIDTH * FINE)
    # The strip under the zone is often plainer than the rest of the page, and the page ends near it.
    plain = column(uniform(0.6, 1, n, like=like)) + 0.3 * (paper - paper.mean((2, 3), keepdim=True))
    strip_top = -edge - scalar(uniform(0.2, 1.5, n, like=like)) * CAP
    paper = torch.where(chance(0.35, n, like) & (by > strip_top)[:, None], plain, paper)
    below = edge + scalar(uniform(0.35, 2.5, n, like=like)) * CAP
    beside = scalar(uniform(0.3, 3, n, like=like)) * PITCH
    beyond = ((by > below) & chance(0.4, n, like)[:, 0]) | ((bx < -beside) & chance(0.25, n, like)[:, 0])
    beyond = beyond | ((bx > length * PITCH + beside) & chance(0.25, n, like)[:, 0])
    paper = torch.where(beyond[:, None], column(torch.rand(n, device=device)), paper)
    image = press.ink_on(paper, ink * ~beyond[:, None])
    image = torch.round(resize(photograph(image, float(ZONE_WIDTH / length * FINE)), shown[1], shown[0]) * 255)

    # What is there at the centre of each cell; local scale by differences of the coordinates.
    at = torch.arange(CELL * FINE // 2, HEIGHT * FINE, CELL * FINE, device=device)
    across = torch.arange(CELL * FINE // 2, WIDTH * FINE, CELL * FINE, device=device)

    def cells(field):
        return field[:, at][:, :, across]

    down = sign * (cells(torch.roll(by, -1, 1)) - cells(torch.roll(by, 1, 1))) / 2 * FINE
    right = sign * (cells(torch.roll(bx, -1, 2)) - cells(torch.roll(bx, 1, 2))) / 2 * FINE
    down, right = down.clamp(min=0.05), right.clamp(min=0.05)
    targets = torch.stack(
        [
            cells(core).float(),
            sign * cells(away) / down / 8,
            torch.log2(CAP / down / 16),
            torch.log2(PITCH / right / 10),
        ],
        1,
    )
    return image, targets, turned.float()
