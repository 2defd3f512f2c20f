"""The reader: a line of print to symbols, column by column."""
import torch.nn.functional as F
from torch import nn

from zones import SPACE

#: Blank, ten digits, 26 letters, the filler.
CLASSES = SPACE + 1


class Conv(nn.Sequential):
    def __init__(self, inputs, outputs, kernel=(3, 3), stride=(1, 1), padding=(1, 1)):
        super().__init__(
            nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )


class Along(nn.Module):
    """A separable residual block along the line."""

    def __init__(self, channels, dilation):
        super().__init__()
        self.depthwise = nn.Conv2d(
            channels, channels, (1, 5), padding=(0, 2 * dilation), dilation=(1, dilation), groups=channels, bias=False
        )
        self.norm = nn.BatchNorm2d(channels)
        self.pointwise = nn.Conv2d(channels, channels, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)

    def forward(self, x):
        return F.relu(x + self.norm2(self.pointwise(F.relu(self.norm(self.depthwise(x))))))


class Reader(nn.Module):
    """[n, 1, 32, W], standardised -> logits [n, W / 4, 38]. Fully convolutional: W is any multiple of 4."""

    def __init__(self, widths=(16, 28, 44, 64, 88, 128)):
        super().__init__()
        a, b, c, d, e, f = widths
        self.shape = nn.Sequential(
            Conv(1, a, stride=(2, 2)),
            Conv(a, b, stride=(2, 2)),
            Conv(b, c),
            nn.MaxPool2d((2, 1)),
            Conv(c, d),
            nn.MaxPool2d((2, 1)),
            Conv(d, e),
            Conv(e, f, kernel=(2, 1), padding=(0, 0)),
        )
        self.context = nn.Sequential(Along(f, 1), Along(f, 2), Along(f, 1), nn.Dropout(0.05))
        self.symbols = nn.Conv2d(f, CLASSES, 1)

    def forward(self, x):
        return self.symbols(self.context(self.shape(x))).squeeze(2).permute(0, 2, 1)
