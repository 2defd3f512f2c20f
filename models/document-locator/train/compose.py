"""Pictures of documents in scenes, composed in batches on the device, with targets from the same warped geometry.

For every pixel of the view the page coordinates (u, v) are computed once, through lens, perspective and bend; the texture is
sampled there, and the page mask, the four sides and the MRZ are drawn from the same field, so the targets fit to a fraction of
a pixel even on bent pages. No loop runs over single pictures.
"""
import math

import torch
import torch.nn.functional as F

SHAPES = [(256, 256), (224, 288), (288, 224), (192, 320), (320, 192)]
KIND_NONE = 5
GREY = 114.
# Half width of the sides' ridges in pixels.
SIDE_SIGMA = 4.5


def quad_homography(q):
    """Unit square (0,0) (1,0) (1,1) (0,1) to quads [B,4,2] -> [B,3,3]."""
    p0, p1, p2, p3 = q.unbind(1)
    s, d1, d2 = p0 - p1 + p2 - p3, p1 - p2, p3 - p2
    det = d1[:, 0] * d2[:, 1] - d2[:, 0] * d1[:, 1]
    g = (s[:, 0] * d2[:, 1] - d2[:, 0] * s[:, 1]) / det
    h = (d1[:, 0] * s[:, 1] - s[:, 0] * d1[:, 1]) / det
    a, b = p1 - p0 + g[:, None] * p1, p3 - p0 + h[:, None] * p3
    row = lambda k: torch.stack([a[:, k], b[:, k], p0[:, k]], -1)
    return torch.stack([row(0), row(1), torch.stack([g, h, torch.ones_like(g)], -1)], 1)


def inverse3(m):
    """Adjugate: the inverse but for a factor, which a homography doesn't need; [B,3,3] without a solver."""
    a, b, c = m.unbind(1)
    return torch.stack([torch.cross(b, c, dim=1), torch.cross(c, a, dim=1), torch.cross(a, b, dim=1)], 2)


def project(m, x, y):
    """Homographies [B,3,3] on fields [B,h,w] -> u, v; far away where the point lies behind the camera."""
    k = lambda i, j: m[:, i, j, None, None]
    # The sign of the adjugate's denominator is that of the page's centre in front of the camera.
    w = k(2, 0) * x + k(2, 1) * y + k(2, 2)
    w = torch.where(w.abs() < 1e-9, torch.full_like(w, 1e-9), w)
    u, v = (k(0, 0) * x + k(0, 1) * y + k(0, 2)) / w, (k(1, 0) * x + k(1, 1) * y + k(1, 2)) / w
    return u, v, w


class Composer:
    def __init__(self, device, seed=0):
        self.device = device
        self.generator = torch.Generator(device=device)
        self.generator.manual_seed(seed)
        k = torch.arange(8, device=device, dtype=torch.float32)
        dct = torch.cos((2 * k[None] + 1) * k[:, None] * math.pi / 16) * .5
        dct[0] *= math.sqrt(.5)
        self.dct = dct
        self.table = 8 + 6. * (k[:, None] + k[None])

    # Random numbers of the composer's own generator.
    def rand(self, *shape):
        return torch.rand(*shape, generator=self.generator, device=self.device)

    def randn(self, *shape):
        return torch.randn(*shape, generator=self.generator, device=self.device)

    def uniform(self, low, high, *shape):
        return self.rand(*shape) * (high - low) + low

    def chance(self, p, *shape):
        return (self.rand(*shape) < p).float()

    def smooth(self, b, c, h, w, n):
        """Smooth random fields 0..1."""
        return F.interpolate(self.rand(b, c, n, n), (h, w), mode='bicubic', align_corners=False).clamp(0, 1)

    def content(self, b, h, w):
        """The picture's rectangle inside the letterboxed view: half width and half height."""
        base = w / h
        aspect = base * torch.exp(self.uniform(-.2, .2, b))
        strip = self.rand(b)
        aspect = torch.where(strip < .3, torch.full_like(aspect, base), aspect)
        # MRZ strips and tall receipts come in shapes far from any view's.
        if base > 1.5:
            aspect = torch.where(strip > .85, base * self.uniform(1.2, 5, b), aspect)
        if base < .67:
            aspect = torch.where(strip > .93, base / self.uniform(1.2, 3, b), aspect)
        hw = torch.where(aspect > base, torch.full_like(aspect, w / 2), h / 2 * aspect)
        hh = torch.where(aspect > base, w / 2 / aspect, torch.full_like(aspect, h / 2))
        return hw.round(), hh.round()

    def angles(self, b):
        r = self.rand(b)
        a = self.randn(b) * .09
        quarter = torch.floor(self.rand(b) * 4) * (math.pi / 2) + self.randn(b) * .07
        free = self.uniform(-math.pi, math.pi, b)
        return torch.where(r < .58, a, torch.where(r < .78, quarter, free))

    def place(self, aspect, span, hw, hh, low, high):
        """Random quads of pages [B,4,2] around the view's centre: seen freely."""
        b = len(aspect)
        th = self.angles(b)
        cos, sin = th.cos(), th.sin()
        half = torch.stack([torch.ones(b, device=self.device), aspect], -1) / 2
        signs = torch.tensor([[-1., -1.], [1., -1.], [1., 1.], [-1., 1.]], device=self.device)
        q = signs[None] * half[:, None]
        # What the texture shows beyond the page counts half when the whole is fitted into the picture.
        grow = self.rand(b)[:, None] * .8
        lo = torch.stack([(span[:, 0] * grow[:, 0] - .5) , (span[:, 1] * grow[:, 0] - .5) * aspect], -1)
        hi = torch.stack([1 + (span[:, 2] - 1) * grow[:, 0] - .5, (1 + (span[:, 3] - 1) * grow[:, 0] - .5) * aspect], -1)
        size, mid = hi - lo, (hi + lo) / 2
        cw = size[:, 0] * cos.abs() + size[:, 1] * sin.abs()
        ch = size[:, 0] * sin.abs() + size[:, 1] * cos.abs()
        fit = torch.minimum(2 * hw / cw, 2 * hh / ch)
        f = fit * torch.exp(self.uniform(math.log(low), math.log(high), b))
        # Perspective: the page tilts about both axes before a camera at a random distance.
        tilt = self.randn(b, 2) * self.rand(b, 1) * .55
        near = self.uniform(.9, 3., b)
        rot = torch.stack([torch.stack([cos, -sin], -1), torch.stack([sin, cos], -1)], 1)
        p = (q - mid[:, None]) @ rot.transpose(1, 2)
        z = 1 + (p * tilt[:, None] / near[:, None, None]).sum(-1)
        squeeze = 1 / torch.sqrt(1 + tilt ** 2)
        p = p * squeeze[:, None] / z.clamp(.3, 3)[..., None]
        room = torch.stack([(hw - cw * f / 2).abs(), (hh - ch * f / 2).abs()], -1)
        shift = self.uniform(-1, 1, b, 2) * room * 1.1
        return p * f[:, None, None] + shift[:, None]

    def scan(self, aspect, hw, hh):
        """The page fills the picture edge to edge, a little cut or with a little border; any quarter turn."""
        b = len(aspect)
        m = self.uniform(-.03, .05, b, 4, 2) * self.chance(.5, b, 1, 1) + self.uniform(-.02, .08, b, 1, 1)
        m = m * self.chance(.75, b, 1, 1)
        signs = torch.tensor([[-1., -1.], [1., -1.], [1., 1.], [-1., 1.]], device=self.device)
        q = signs[None] * torch.stack([hw, hh], -1)[:, None] * (1 - 2 * m)
        turn = torch.floor(self.rand(b) * 4).long() * (self.rand(b) < .25).long()
        return torch.gather(q, 1, ((torch.arange(4, device=self.device)[None] + turn[:, None]) % 4)[..., None].expand(-1, -1, 2))

    def rectified(self, aspect, hw, hh):
        """A second look: the page was found roughly and cut out with a margin."""
        b = len(aspect)
        a = aspect * torch.exp(self.randn(b) * .08)
        turn = torch.floor(self.rand(b) * 4).long() * (self.rand(b) < .12).long()
        a = torch.where(turn % 2 == 1, 1 / a, a)
        margin = self.uniform(.07, .25, b)
        fit = torch.minimum(2 * hw, 2 * hh / a) * (1 - margin)
        signs = torch.tensor([[-1., -1.], [1., -1.], [1., 1.], [-1., 1.]], device=self.device)
        half = torch.stack([fit, fit * a], -1)[:, None] / 2
        q = signs[None] * half + self.randn(b, 4, 2) * half * self.uniform(.01, .09, b, 1, 1) + self.randn(b, 1, 2) * half * .03
        return torch.gather(q, 1, ((torch.arange(4, device=self.device)[None] + turn[:, None]) % 4)[..., None].expand(-1, -1, 2))

    def mrz_crop(self, aspect, mrz, hw, hh):
        """The picture shows the MRZ and little else: the quad of the page that this needs."""
        b = len(aspect)
        l, r = mrz[:, [0, 6]].mean(1), mrz[:, [2, 4]].mean(1)
        t, d = mrz[:, [1, 3]].mean(1), mrz[:, [5, 7]].mean(1)
        # Upright or upside down in wide pictures, lying on a side in tall ones.
        tall = hh > 1.15 * hw
        along, across = torch.where(tall, hh, hw), torch.where(tall, hw, hh)
        f = torch.minimum(2 * along / (r - l), 2 * across / ((d - t) * aspect)) * self.uniform(.75, 1.03, b)
        cx, cy = (l + r) / 2 + self.randn(b) * .01, (t + d) / 2 + self.randn(b) * .01
        u = torch.tensor([[0., 0.], [1., 0.], [1., 1.], [0., 1.]], device=self.device)
        q = (u[None] - torch.stack([cx, cy], -1)[:, None]) * torch.stack([f, f * aspect], -1)[:, None]
        th = self.randn(b) * .02 + math.pi * self.chance(.4, b) + math.pi / 2 * tall.float()
        rot = torch.stack([torch.stack([th.cos(), -th.sin()], -1), torch.stack([th.sin(), th.cos()], -1)], 1)
        return q @ rot.transpose(1, 2)

    def fields(self, q, x, y, k, bend, phase):
        """Page coordinates of every pixel; x, y from the view's centre."""
        h, w = x.shape[-2:]
        r2 = (x * x + y * y) / (max(h, w) / 2) ** 2
        s = 1 + k[:, None, None] * r2
        m = inverse3(quad_homography(q))
        u, v, den = project(m, x * s, y * s)
        # The sign at the page's own centre tells before from behind.
        c = q.mean(1)
        sign = torch.sign(m[:, 2, 0] * c[:, 0] + m[:, 2, 1] * c[:, 1] + m[:, 2, 2])[:, None, None]
        behind = den * sign <= 0
        u, v = torch.where(behind, torch.full_like(u, 9.), u), torch.where(behind, torch.full_like(v, 9.), v)
        # A bend that leaves the corners where they are.
        cu, cw = u.clamp(-.5, 1.5), v.clamp(-.5, 1.5)
        wave = torch.sin(math.pi * cu * (1 + phase[:, 0, None, None].round())) * torch.cos(phase[:, 1, None, None] * (cw - .5))
        wave2 = torch.sin(math.pi * cw) * torch.cos(phase[:, 1, None, None] * (cu - .5))
        return u + bend[:, 1, None, None] * wave2, v + bend[:, 0, None, None] * wave

    def corners(self, q, k, h, w):
        """Where the lens puts the corners."""
        r2 = (q ** 2).sum(-1, keepdim=True) / (max(h, w) / 2) ** 2
        return q / (1 + k[:, None, None] * r2 / (1 + 2 * k[:, None, None] * r2).clamp(.5))

    def sample(self, texture, u, v, span):
        s = (u - span[:, 0, None, None]) / (span[:, 2] - span[:, 0])[:, None, None]
        t = (v - span[:, 1, None, None]) / (span[:, 3] - span[:, 1])[:, None, None]
        grid = torch.stack([s * 2 - 1, t * 2 - 1], -1).clamp(-3, 3)
        return F.grid_sample(texture, grid, mode='bilinear', padding_mode='zeros', align_corners=False)

    def textures(self, bank, index, level):
        t = bank[index]
        t = t.permute(0, 3, 1, 2).float()
        return F.avg_pool2d(t, 2 ** level) if level else t

    def surface(self, surfaces, b, x, y, h, w):
        """The ground: a random cut of a random surface, turned, tilted, mirrored at its borders."""
        t = surfaces[torch.randint(len(surfaces), (b,), generator=self.generator, device=self.device)].permute(0, 3, 1, 2).float()
        th, f = self.uniform(-math.pi, math.pi, b), self.uniform(.35, 1.1, b) * 2 / max(h, w)
        cos, sin = (th.cos() * f)[:, None, None], (th.sin() * f)[:, None, None]
        g = 1 + self.uniform(-.3, .3, b, 1, 1) * y / h
        gx, gy = (x * cos - y * sin) / g + self.uniform(-.6, .6, b, 1, 1), (x * sin + y * cos) / g + self.uniform(-.6, .6, b, 1, 1)
        t = F.grid_sample(t, torch.stack([gx, gy], -1), mode='bilinear', padding_mode='reflection', align_corners=False)
        return t

    def batch(self, bank, meta, surfaces, b, shape, ready=None):
        """-> view [B,3,h,w] standardised, dictionary of targets."""
        h, w = shape
        dev = self.device
        ready = ready or len(bank)
        index = torch.randint(ready, (b,), generator=self.generator, device=dev)
        m = meta[index]
        kind, aspect, span, has_mrz, mrz = m[:, 0].long(), m[:, 1], m[:, 2:6], m[:, 6] > 0, m[:, 7:15]
        yy, xx = torch.meshgrid(torch.arange(h, device=dev) - (h - 1) / 2, torch.arange(w, device=dev) - (w - 1) / 2, indexing='ij')
        x, y = xx[None].expand(b, -1, -1), yy[None].expand(b, -1, -1)
        hw, hh = self.content(b, h, w)
        inside = ((x.abs() < hw[:, None, None]) & (y.abs() < hh[:, None, None])).float()[:, None]

        # Three strata of size, so that each reads from a texture of fitting resolution: large, middle, small.
        n0, n1 = int(b * .74), int(b * .94)
        role = self.rand(b)
        large = torch.arange(b, device=dev) < n0
        q = torch.cat([self.place(aspect[s], span[s], hw[s], hh[s], *r) for s, r in
                       ((slice(0, n0), (.5, 1.12)), (slice(n0, n1), (.3, .55)), (slice(n1, b), (.15, .32)))])
        second = large & (role < .38)
        scan = large & (role >= .38) & (role < .54)
        crop = large & (role >= .54) & (role < .62) & has_mrz
        over = large & (role >= .62) & (role < .68)
        pick = lambda c, a, o: torch.where(c[:, None, None], a, o)
        q = pick(second, self.rectified(aspect, hw, hh), q)
        q = pick(scan, self.scan(aspect, hw, hh), q)
        q = pick(crop, self.mrz_crop(aspect, mrz, hw, hh), q)
        q = pick(over, self.place(aspect, span, hw, hh, 1.0, 1.6), q)
        flat = (crop | scan).float()
        none = (self.rand(b) < .06) & ~crop & ~second

        lens = self.randn(b) * .03 * (1 - flat)
        bend = self.randn(b, 2) * .012 * self.chance(.5, b, 1) * (1 - flat * .7)[:, None]
        bend = torch.where((kind == 4)[:, None], bend * 2, bend)
        phase = torch.stack([self.rand(b) * .8, self.rand(b) * 3], -1)
        u, v = self.fields(q, x, y, lens, bend, phase)
        away = none.float()[:, None, None] * 20
        u = u + away
        # In a second look the picture's own border shows as slanted sides, beside the page or through it.
        border = self.uniform(-.05, .2, b, 4) * self.chance(.7, b, 1)
        border = torch.where(second[:, None] & (self.rand(b, 4) < .4) & (self.rand(b, 1) < .4), border, torch.full_like(border, 99.))
        border = border[..., None, None]
        shown = (u > -border[:, 0]) & (u < 1 + border[:, 1]) & (v > -border[:, 2]) & (v < 1 + border[:, 3])
        inside = inside * shown[:, None].float()

        tex = torch.empty(b, 4, h, w, device=dev)
        for s, level in ((slice(0, n0), 0), (slice(n0, n1), 1), (slice(n1, b), 2)):
            tex[s] = self.sample(self.textures(bank, index[s], level), u[s], v[s], span[s])
        alpha = tex[:, 3:] / 255
        cover = alpha.clamp(min=1e-3)
        page = tex[:, :3] / cover

        ground = self.surface(surfaces, b, x, y, h, w)
        ground = self.tints(ground, page, alpha, scan)
        ground = self.neighbours(ground, bank, meta, ready, hw, hh, x, y, q, none)
        ground = self.contact(ground, alpha)
        gain = torch.exp(self.randn(b, 1, 1, 1) * .12)
        img = ground + (page * gain - ground) * alpha
        img = self.fingers(img, q, x, y)
        img = self.light(img, q, x, y)
        img = self.camera(img, inside)
        view = (img - 127.5) / 64

        return view, self.targets(u, v, x, y, inside, kind, none, has_mrz, mrz, self.corners(q, lens, h, w), h, w)

    def tints(self, ground, page, alpha, scan):
        """Some grounds get the page's own mean colour (white on white, dark on dark), or are plain as in a digital picture."""
        b = len(ground)
        mean = (page * alpha).sum((2, 3), keepdim=True) / alpha.sum((2, 3), keepdim=True).clamp(1)
        mono = ground.mean((2, 3), keepdim=True)
        r = self.rand(b, 1, 1, 1)
        alike = mean + (ground - mono) * .5 + self.randn(b, 3, 1, 1) * 12
        ground = torch.where(r < .14, alike, ground)
        plain = torch.where(self.rand(b, 1, 1, 1) < .7, torch.full_like(mono, 255.), self.uniform(0, 255, b, 1, 1, 1).expand(-1, 3, -1, -1))
        p = torch.where(scan[:, None, None, None], torch.full_like(r, .8), torch.full_like(r, .09))
        ground = torch.where(1 - r < p, plain.expand_as(ground), ground)
        dark = self.chance(.1, b, 1, 1, 1)
        return ground * (1 - dark * self.uniform(.4, .9, b, 1, 1, 1))

    def neighbours(self, ground, bank, meta, ready, hw, hh, x, y, q, none):
        """Another, smaller or less central document lies about in some pictures."""
        b = len(ground)
        n = max(1, b // 6)
        who = torch.randperm(b, generator=self.generator, device=self.device)[:n]
        who = who[~none[who]] if n > 8 else who
        n = len(who)
        index = torch.randint(ready, (n,), generator=self.generator, device=self.device)
        m = meta[index]
        o = self.place(m[:, 1], m[:, 2:6], hw[who], hh[who], .25, .6)
        # Pushed away from the page, to the picture's border.
        d = q[who].mean(1)
        d = -d / (d.norm(dim=1, keepdim=True) + 4) * torch.stack([hw[who], hh[who]], -1) * self.uniform(.5, 1.1, n, 1)
        o = o - o.mean(1, keepdim=True) + d[:, None] + self.randn(n, 1, 2) * 15
        z = torch.zeros(n, device=self.device)
        u, v = self.fields(o, x[who], y[who], z, torch.zeros(n, 2, device=self.device), torch.zeros(n, 2, device=self.device))
        t = self.sample(self.textures(bank, index, 1), u, v, m[:, 2:6])
        a = t[:, 3:] / 255
        part = ground[who]
        ground = ground.clone()
        ground[who] = part * (1 - a) + t[:, :3] * torch.exp(self.randn(n, 1, 1, 1) * .12)
        return ground

    def blur(self, a, r):
        for _ in range(2):
            a = F.avg_pool2d(a, 2 * r + 1, 1, r)
        return a

    def contact(self, ground, alpha):
        b, _, h, w = ground.shape
        small = F.avg_pool2d(alpha, 4)
        shadow = torch.where(self.rand(b, 1, 1, 1) < .5, self.blur(small, 1), self.blur(small, 2))
        dx, dy = (int(v) for v in torch.randint(-1, 2, (2,)))
        shadow = torch.roll(shadow, (dx, dy), (2, 3))
        shadow = F.interpolate(shadow, (h, w), mode='bilinear', align_corners=False)
        return ground * (1 - shadow * self.uniform(0, .75, b, 1, 1, 1) * self.chance(.75, b, 1, 1, 1))

    def fingers(self, img, q, x, y):
        """Fingers reach over the page's edge: capsules with round shading, in a few skin tones."""
        b = len(img)
        n = max(1, b // 4)
        who = torch.randperm(b, generator=self.generator, device=self.device)[:n]
        quad, part = q[who], img[who]
        px, py = x[who], y[who]
        c = quad.mean(1)
        size = (quad[:, 2] - quad[:, 0]).norm(dim=1)
        skin = torch.stack([self.uniform(90, 245, n), self.uniform(.62, .85, n), self.uniform(.45, .78, n)], -1)
        skin = torch.stack([skin[:, 0], skin[:, 0] * skin[:, 1], skin[:, 0] * skin[:, 2]], -1)[..., None, None]
        side = torch.randint(4, (n,), generator=self.generator, device=self.device)
        at = self.uniform(.1, .7, n)
        width = size * self.uniform(.03, .075, n)
        a, e = quad[torch.arange(n, device=self.device), side], quad[torch.arange(n, device=self.device), (side + 1) % 4]
        lean = self.randn(n) * .4
        for k in range(3):
            on = self.chance(1. if k == 0 else .55, n)[:, None, None]
            t = (at + k * width * 2.3 / (e - a).norm(dim=1).clamp(1))[:, None]
            p = a + (e - a) * t
            out = p - c
            out = out / out.norm(dim=1, keepdim=True).clamp(1)
            out = torch.stack([out[:, 0] - lean * out[:, 1], out[:, 1] + lean * out[:, 0]], -1)
            tip = p - out * (width * self.uniform(.2, 2.6, n))[:, None]
            dx, dy = px - tip[:, 0, None, None], py - tip[:, 1, None, None]
            along = (dx * out[:, 0, None, None] + dy * out[:, 1, None, None]).clamp(min=0)
            d = torch.sqrt((dx - along * out[:, 0, None, None]) ** 2 + (dy - along * out[:, 1, None, None]) ** 2 + 1e-4)
            r = width[:, None, None] * (1 + .12 * torch.tanh(along / width[:, None, None] - 1))
            shape = torch.sigmoid((r - d) * 2) * on
            shade = torch.sigmoid((r * 1.25 - d) / (r * .12 + .2)) * on * .35
            round_ = (1.12 - .55 * (d / r).clamp(0, 1.2) ** 2)
            nail = torch.sigmoid((r * .5 - (d ** 2 + (along - r * .1) ** 2).sqrt()) * 1.5) * .25
            tone = skin * (round_[:, None] + nail[:, None])
            part = part * (1 - shade[:, None])
            part = part + (tone - part) * shape[:, None]
        img = img.clone()
        img[who] = part
        return img

    def light(self, img, q, x, y):
        b, _, h, w = img.shape
        img = img * (1 - self.uniform(0, .5, b, 1, 1, 1) * self.chance(.6, b, 1, 1, 1) * self.smooth(b, 1, h, w, 3))
        # Glare: a bright spot, round or drawn out.
        mix = F.normalize(self.rand(b, 4), p=1, dim=1)
        g = (q * mix[..., None]).sum(1) + self.randn(b, 2) * 20
        th = self.uniform(0, math.pi, b, 1, 1)
        dx, dy = x - g[:, 0, None, None], y - g[:, 1, None, None]
        a, c = dx * th.cos() + dy * th.sin(), dy * th.cos() - dx * th.sin()
        glare = torch.exp(-(a / self.uniform(5, 60, b, 1, 1)) ** 2 - (c / self.uniform(4, 35, b, 1, 1)) ** 2)
        img = img + (255 - img) * (glare * self.uniform(.3, 1.1, b, 1, 1) * self.chance(.22, b, 1, 1))[:, None].clamp(0, 1)
        # A hard shadow: beyond one line or between two.
        th = self.uniform(0, 2 * math.pi, b, 1, 1)
        d = x * th.cos() + y * th.sin() - self.uniform(-.4, .4, b, 1, 1) * w
        soft = self.uniform(.6, 14, b, 1, 1)
        s = torch.sigmoid(d / soft) * torch.sigmoid((self.uniform(20, 500, b, 1, 1) - d) / soft)
        return img * (1 - s * self.uniform(.15, .65, b, 1, 1) * self.chance(.25, b, 1, 1))[:, None]

    def camera(self, img, inside):
        b, _, h, w = img.shape
        # Exposure, gamma, colour cast, saturation.
        img = (img / 255).clamp(0, 1) ** torch.exp(self.randn(b, 1, 1, 1) * .28)
        img = img * torch.exp(self.randn(b, 3, 1, 1) * .07) * self.uniform(.72, 1.2, b, 1, 1, 1) + self.uniform(0, .07, b, 1, 1, 1)
        grey = img.mean(1, keepdim=True)
        keep = torch.where(self.rand(b, 1, 1, 1) < .12, torch.zeros(b, 1, 1, 1, device=self.device), self.uniform(.5, 1.3, b, 1, 1, 1))
        img = (grey + (img - grey) * keep) * 255
        img = self.soften(img)
        sigma = self.uniform(0, 1, b, 1, 1, 1) ** 2 * 14
        img = img + self.randn(b, 1, h, w) * sigma + self.randn(b, 3, h, w) * sigma * .3
        img = self.jpeg(img.clamp(0, 255))
        return img.clamp(0, 255).round() * inside + GREY * (1 - inside)

    def soften(self, img):
        """One 7×7 kernel for each picture: a Gaussian, a streak of motion, or a sharpening; some pictures are small ones enlarged."""
        b, _, h, w = img.shape
        k = torch.arange(-3., 4., device=self.device)
        ky, kx = k[None, :, None], k[None, None, :]
        r = self.rand(b, 1, 1)
        s = torch.where(r < .45, torch.full_like(r, .18), self.uniform(.3, 1.5, b, 1, 1))
        gauss = torch.exp(-(kx ** 2 + ky ** 2) / (2 * s ** 2))
        th = self.uniform(0, math.pi, b, 1, 1)
        along, across = kx * th.cos() + ky * th.sin(), ky * th.cos() - kx * th.sin()
        streak = torch.exp(-across ** 2 / .35) * torch.sigmoid((self.uniform(.5, 3.2, b, 1, 1) - along.abs()) * 4)
        kernel = torch.where(r > .85, streak, gauss)
        kernel = kernel / kernel.sum((1, 2), keepdim=True)
        sharp = torch.where((r > .3) & (r < .45), self.uniform(0, 1.2, b, 1, 1), torch.zeros_like(r))
        wide = torch.exp(-(kx ** 2 + ky ** 2) / 2.5)
        centre = ((kx == 0) & (ky == 0)).float()
        kernel = kernel + sharp * (centre - wide / wide.sum())
        kernel = kernel.repeat_interleave(3, 0)[:, None]
        img = F.conv2d(F.pad(img, (3, 3, 3, 3), mode='replicate').reshape(1, b * 3, h + 6, w + 6), kernel, groups=b * 3).reshape(b, 3, h, w)
        n = max(1, b // 8)
        who = torch.randperm(b, generator=self.generator, device=self.device)[:n]
        small = F.interpolate(F.avg_pool2d(img[who], 2), (h, w), mode='bilinear', align_corners=False)
        img[who] = small
        return img

    def jpeg(self, img):
        """Quantisation in 8×8 blocks of luma and chroma on a third of the batch."""
        b, _, h, w = img.shape
        n = max(1, b // 3)
        who = torch.randperm(b, generator=self.generator, device=self.device)[:n]
        p = img[who]
        luma = (p * torch.tensor([.299, .587, .114], device=self.device)[None, :, None, None]).sum(1, keepdim=True)
        p = torch.cat([luma, p[:, :1] - luma, p[:, 2:] - luma], 1)
        t = p.reshape(n, 3, h // 8, 8, w // 8, 8).permute(0, 1, 2, 4, 3, 5)
        c = self.dct @ t @ self.dct.T
        step = self.table * (self.uniform(.1, 1, n, 1, 1, 1, 1, 1) ** 2 * 2.5)
        step = step * torch.tensor([1., 2., 2.], device=self.device)[None, :, None, None, None, None]
        c = torch.round(c / step) * step
        t = (self.dct.T @ c @ self.dct).permute(0, 1, 2, 4, 3, 5).reshape(n, 3, h, w)
        red, blue = t[:, 1:2] + t[:, :1], t[:, 2:] + t[:, :1]
        green = (t[:, :1] - .299 * red - .114 * blue) / .587
        img[who] = torch.cat([red, green, blue], 1)
        return img

    def targets(self, u, v, x, y, inside, kind, none, has_mrz, mrz, corners, h, w):
        pool = lambda a: F.avg_pool2d(a, 4)
        edge = lambda t: (t > 0) & (t < 1)
        page = (edge(u) & edge(v)).float()[:, None]
        mask = pool(page * inside)
        # Distance to a side in pixels: the coordinate over the length of its gradient, at the cells' centres.
        cu, cv = pool(u[:, None].clamp(-4, 5)), pool(v[:, None].clamp(-4, 5))
        gu, gv = self.slope(u), self.slope(v)
        near = pool(inside)
        # Towards the horizon the coordinates run away: nothing is drawn there.
        sane = (pool(((u.abs() < 4) & (v.abs() < 4)).float()[:, None]) > .99) & (near > .4)
        sides = []
        for value, slope, other, run, goal in ((cv, gv, cu, gu, 0.), (cu, gu, cv, gv, 1.), (cv, gv, cu, gu, 1.), (cu, gu, cv, gv, 0.)):
            across = (value - goal) / slope
            beyond = (torch.relu(-other) + torch.relu(other - 1)) / run
            sides.append(torch.exp(-(across ** 2 + beyond ** 2) / (2 * SIDE_SIGMA ** 2)) * sane.float())
        l, r = mrz[:, [0, 6]].mean(1)[:, None, None], mrz[:, [2, 4]].mean(1)[:, None, None]
        t, d = mrz[:, [1, 3]].mean(1)[:, None, None], mrz[:, [5, 7]].mean(1)[:, None, None]
        zone = ((u > l) & (u < r) & (v > t) & (v < d) & has_mrz[:, None, None]).float()[:, None]
        # The direction of reading, from the gradient of u across the cell: along u in the picture.
        ux = F.avg_pool2d((u[:, :, 1:] - u[:, :, :-1])[:, None], (4, 3), 4)
        uy = F.avg_pool2d((u[:, 1:] - u[:, :-1])[:, None], (3, 4), 4)
        vx = F.avg_pool2d((v[:, :, 1:] - v[:, :, :-1])[:, None], (4, 3), 4)
        vy = F.avg_pool2d((v[:, 1:] - v[:, :-1])[:, None], (3, 4), 4)
        # Reading runs along v = const: perpendicular to v's gradient, on the side where u grows.
        dx, dy = vy, -vx
        turn = torch.sign(dx * ux + dy * uy)
        n = torch.sqrt(dx ** 2 + dy ** 2 + 1e-12)
        direction = torch.cat([dx * turn / n, dy * turn / n], 1)
        gy, gx = y[:, 8::16, 8::16] - .5, x[:, 8::16, 8::16] - .5
        cell = torch.stack([gx, gy], 1)[:, None]
        votes = (corners[..., None, None] - cell) / 64
        kind = torch.where(none | (mask.mean((1, 2, 3)) < .004), torch.full_like(kind, KIND_NONE), kind)
        return {'mask': mask, 'sides': torch.cat(sides, 1), 'mrz': pool(zone * inside), 'direction': direction, 'votes': votes.flatten(1, 2),
                'kind': kind, 'quad': corners + torch.tensor([w / 2, h / 2], device=self.device), 'near': near}

    def slope(self, f):
        gx = F.avg_pool2d((f[:, :, 1:] - f[:, :, :-1])[:, None], (4, 3), 4)
        gy = F.avg_pool2d((f[:, 1:] - f[:, :-1])[:, None], (3, 4), 4)
        return torch.sqrt(gx ** 2 + gy ** 2).clamp(1e-5, 1)
