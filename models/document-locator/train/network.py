"""The document locator: one small fully convolutional network for a letterboxed RGB view.

Input `view` [N,3,H,W], (value - 127.5) / 64, sides multiples of 32. Outputs (logits unless said otherwise):
  `maps`  [N,8,H/4,W/4]: page mask; the sides top, right, bottom, left as the page is read; MRZ mask; MRZ direction cos, sin
  `votes` [N,8,H/16,W/16]: offsets to the page's corners (x, y of TL, TR, BR, BL as read) in units of 64 px
  `kind`  [N,6]
"""
import torch
import torch.nn as nn
import torch.nn.functional as F


def dense(i, o, stride=1):
    return nn.Sequential(nn.Conv2d(i, o, 3, stride, 1, bias=False), nn.BatchNorm2d(o), nn.ReLU(inplace=True))


class Block(nn.Module):
    """Residual depthwise separable block."""

    def __init__(self, c, k=3):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(c, c, k, 1, k // 2, groups=c, bias=False), nn.BatchNorm2d(c), nn.ReLU(inplace=True),
            nn.Conv2d(c, c, 1, bias=False), nn.BatchNorm2d(c))

    def forward(self, x):
        return F.relu(x + self.body(x))


def blocks(c, n, k=3):
    return nn.Sequential(*[Block(c, k) for _ in range(n)])


def up(x):
    return F.interpolate(x, scale_factor=2., mode='nearest')


class Locator(nn.Module):
    def __init__(self):
        super().__init__()
        self.e1 = dense(3, 16, 2)
        self.e2 = nn.Sequential(dense(16, 24, 2), blocks(24, 1))
        self.e3 = nn.Sequential(dense(24, 56, 2), blocks(56, 2))
        self.e4 = nn.Sequential(dense(56, 104, 2), blocks(104, 3))
        self.e5 = nn.Sequential(nn.Conv2d(104, 104, 3, 2, 1, groups=104, bias=False), nn.BatchNorm2d(104), nn.Conv2d(104, 184, 1, bias=False),
                                nn.BatchNorm2d(184), nn.ReLU(inplace=True), blocks(184, 4, 5))
        self.l5 = nn.Conv2d(184, 80, 1)
        self.l4 = nn.Conv2d(104, 80, 1)
        self.d4 = blocks(80, 2, 5)
        self.r4 = nn.Conv2d(80, 56, 1)
        self.l3 = nn.Conv2d(56, 56, 1)
        self.d3 = blocks(56, 2)
        self.r3 = nn.Conv2d(56, 40, 1)
        self.l2 = nn.Conv2d(24, 40, 1)
        self.d2 = blocks(40, 2)
        self.maps = nn.Conv2d(40, 8, 1)
        self.votes = nn.Sequential(blocks(80, 1), nn.Conv2d(80, 8, 1))
        self.mask16 = nn.Conv2d(80, 1, 1)
        self.kind = nn.Sequential(nn.Linear(80, 48), nn.ReLU(inplace=True), nn.Linear(48, 6))
        nn.init.constant_(self.maps.bias[:6], -2.)

    def forward(self, x):
        a = self.e1(x)
        b = self.e2(a)
        c = self.e3(b)
        d = self.e4(c)
        e = self.e5(d)
        y = self.d4(up(self.l5(e)) + self.l4(d))
        votes = self.votes(y)
        # Features of the page, averaged over a coarse mask of its own, say what kind it is.
        w = torch.sigmoid(self.mask16(y)) + .02
        kind = self.kind((y * w).sum((2, 3)) / w.sum((2, 3)))
        y = self.d3(up(self.r4(y)) + self.l3(c))
        y = self.d2(up(self.r3(y)) + self.l2(b))
        return self.maps(y), votes, kind


def fold(net):
    """Folds every batch norm into the convolution before it, in place."""
    for m in list(net.modules()):
        if isinstance(m, nn.Sequential):
            for k in range(len(m) - 1):
                if isinstance(m[k], nn.Conv2d) and isinstance(m[k + 1], nn.BatchNorm2d):
                    m[k] = nn.utils.fusion.fuse_conv_bn_eval(m[k].eval(), m[k + 1].eval())
                    m[k + 1] = nn.Identity()
    return net
