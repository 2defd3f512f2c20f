"""The line finder: a band of the page to the lines of the zone in it."""
import torch.nn.functional as F
from torch import nn

from net import Conv


class Block(nn.Module):
    """A separable residual block, wider along the lines than across."""

    def __init__(self, channels, dilation=1):
        super().__init__()
        self.depthwise = nn.Conv2d(
            channels, channels, (3, 5), padding=(1, 2 * dilation), dilation=(1, dilation), groups=channels, bias=False
        )
        self.norm = nn.BatchNorm2d(channels)
        self.pointwise = nn.Conv2d(channels, channels, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)

    def forward(self, x):
        return F.relu(x + self.norm2(self.pointwise(F.relu(self.norm(self.depthwise(x))))))


class LineFinder(nn.Module):
    """[n, 1, 128, 480], standardised -> lines [n, 4, 32, 120], turned [n, 1]"""

    def __init__(self, widths=(10, 24, 40, 64)):
        super().__init__()
        a, b, c, d = widths
        self.first = Conv(1, a, stride=(2, 2))
        self.quarter = nn.Sequential(Conv(a, b, stride=(2, 2)), Block(b))
        self.eighth = nn.Sequential(Conv(b, c, stride=(2, 2)), Block(c), Block(c, 2))
        self.sixteenth = nn.Sequential(Conv(c, d, stride=(2, 2)), Block(d), Block(d, 2), Block(d, 3))
        self.from_sixteenth = nn.Conv2d(d, c, 1)
        self.from_eighth = nn.Conv2d(c, b, 1)
        self.up_eighth = Block(c)
        self.up_quarter = nn.Sequential(Block(b), Block(b, 2))
        self.lines = nn.Conv2d(b, 4, 1)
        self.turned = nn.Conv2d(d, 1, 1)

    def forward(self, x):
        quarter = self.quarter(self.first(x))
        eighth = self.eighth(quarter)
        sixteenth = self.sixteenth(eighth)
        up = self.up_eighth(eighth + F.interpolate(self.from_sixteenth(sixteenth), scale_factor=2.0, mode='nearest'))
        up = self.up_quarter(quarter + F.interpolate(self.from_eighth(up), scale_factor=2.0, mode='nearest'))
        return self.lines(up), self.turned(sixteenth).mean((2, 3))
