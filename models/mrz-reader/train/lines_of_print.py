"""Training pictures of the reader: one line, cut out more or less well, with what stands where."""
import math

import torch

from camera import chance, column, photograph, resize, uniform
from press import CAP, PITCH, SPACE, sample

HEIGHT, STEP = 32, 16


def draw_lines(press, zones):
    """
    zones [n, lines, length] of symbol indices, one line of each is cut out.
    -> picture [n, 1, 32, W] 0..255, text [n, length], centres [n, length] in pixels of the picture
    """
    device = press.device
    n, count, length = zones.shape
    faces = press.faces(n)
    which = torch.randint(0, count, (n,), device=device)
    rows = torch.arange(n, device=device)
    text = zones[rows, which]

    # Geometry of the cut, in block pixels: x from the left of the first character, y from the line's centre.
    fine_height, fine_width = HEIGHT * PITCH // STEP, (length + 2) * PITCH
    u = torch.linspace(-1, 1, fine_width, device=device).view(1, 1, -1)
    v = torch.linspace(-1, 1, fine_height, device=device).view(1, -1, 1)

    def scalar(values):
        return values.view(-1, 1, 1)

    def margin():
        near, far = uniform(-0.1, 1.6, n, like=u), uniform(1.6, 3, n, like=u)
        return torch.where(torch.rand(n, device=device) < 0.88, near, far) * PITCH

    left, right = -margin(), length * PITCH + margin()
    half = CAP * uniform(0.62, 1.05, n, like=u)
    shift = torch.randn(n, device=device) * 0.09 * CAP
    tilt = torch.randn(n, device=device) * 0.004 * (right - left) / 2
    slant = torch.randn(n, device=device) * 0.17 * half
    taper = torch.randn(n, device=device) * 0.06
    crowd = torch.randn(n, device=device) * 0.35 * PITCH
    curl = torch.where(torch.rand(n, device=device) < 0.4, torch.randn(n, device=device) * 0.13 * half, torch.zeros_like(half))
    bends, phase = uniform(0.3, 1.4, n, like=u) * math.pi, uniform(0, 2 * math.pi, n, like=u)

    def line_at(u):
        """Centre of the cut over the line's own centre at u, block pixels."""
        return scalar(shift) + scalar(tilt) * u + scalar(curl) * torch.sin(scalar(bends) * u + scalar(phase))

    def across(u, v):
        middle = scalar((left + right) / 2) + u * scalar((right - left) / 2)
        return middle + scalar(slant) * v + scalar(crowd) * (u**2 - 1)

    y = v * scalar(half) * (1 + scalar(taper) * u) + line_at(u)
    x = across(u, v)

    # Where each character's centre comes to lie: u with across(u, v(u)) = its x, by iteration.
    wanted = (torch.arange(length, device=device).view(1, 1, -1) + 0.5) * PITCH
    at = (wanted - scalar((left + right) / 2)) / scalar((right - left) / 2)
    for _ in range(3):
        height = -line_at(at) / scalar(half)
        at = at - (across(at, height) - wanted) / scalar((right - left) / 2)

    # The line and its neighbours.
    lead = scalar(CAP * uniform(1.5, 2.9, n, like=u))
    ink = sample(press.strips(text, faces), x, y)
    for step in (-1, 1):
        other = which + step
        there = (other >= 0) & (other < count)
        neighbour = zones[rows, other.clamp(0, count - 1)]
        strip = press.strips(neighbour, faces) * column(there.float())
        strip = torch.where(column(there) | ~chance(0.3, n, strip), strip, press.other_print(n, length))
        ink = torch.maximum(ink, sample(strip, x, y - step * lead))
    ink = press.wear(ink)
    paper = press.paper(n, fine_height, fine_width)
    # The cut may reach over the document's edge.
    beyond = (u > scalar(uniform(0.96, 1.02, n, like=u))) & (torch.rand(n, 1, 1, device=device) < 0.12)
    paper = torch.where(beyond[:, None], column(torch.rand(n, device=device)), paper)
    image = photograph(press.ink_on(paper, ink), PITCH)
    width = STEP * (length + 2)
    # A wrong guess of the pitch stretches the whole line.
    width = 4 * round(width * math.exp(float(torch.empty(()).normal_(0, 0.05))) / 4)
    image = torch.round(resize(image, HEIGHT, width) * 255)
    image = torch.where(chance(0.01, n, image), 255 - image, image)
    centres = (at[:, 0] + 1) / 2 * width
    return image, text, centres


def standardise(image):
    """Each picture by its own mean and deviation, as the product does it: 0..255 in."""
    mean = image.mean((2, 3), keepdim=True)
    return (image - mean) / (image.std((2, 3), keepdim=True, unbiased=False) + 4)


def frame_targets(text, centres, frames):
    """-> [n, frames]: class of each frame, 0 where blank, -100 where either may be."""
    n, length = text.shape
    target = torch.zeros(n, frames, dtype=torch.long, device=text.device)
    place = centres / 4 - 0.5
    near = place.round().long()
    beside = near + torch.where(place > near, 1, -1)
    printed = text != SPACE
    rows = torch.arange(n, device=text.device)[:, None].expand(-1, length)

    def put(index, value):
        inside = printed & (index >= 0) & (index < frames)
        target[rows[inside], index[inside]] = value[inside]

    put(beside, torch.full_like(near, -100))
    put(near, text.long() + 1)
    return target



