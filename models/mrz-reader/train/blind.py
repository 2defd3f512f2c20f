"""
What the reader says of a place where it sees nothing: its answers under white glare, averaged.

    python3 blind.py --glyphs glyphs.npz --weights out/mrz-reader.pt

Prints a share for each symbol, for `packages/checks/src/mrz/decode/blind-reader.ts`.
"""
import argparse

import torch

from glyphs import SYMBOLS
from lines_of_print import STEP, draw_lines, standardise
from net import Reader
from press import Press
from zones import pool

#: Characters under the glare, and how many more it takes to fade.
FIRST, LAST, FADE = 20, 27, 2.5


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--glyphs', default='glyphs.npz')
    parser.add_argument('--weights', default='out/mrz-reader.pt')
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    model = Reader().eval()
    model.load_state_dict(torch.load(options.weights, map_location='cpu'))
    press = Press(options.glyphs, 'cpu', 100)
    zones = torch.from_numpy(pool(options.seed, 600)[(2, 44)])
    total = torch.zeros(len(SYMBOLS))
    with torch.no_grad():
        for _ in range(6):
            image, _, _ = draw_lines(press, zones[torch.randperm(len(zones))[:24]])
            x = torch.arange(image.shape[-1]) / STEP
            cover = torch.minimum((x - FIRST + FADE) / FADE, (LAST + FADE - x) / FADE).clamp(0, 1)
            seen = model(standardise(image * (1 - cover) + 255 * cover)).softmax(-1)
            hidden = seen[:, (FIRST + 1) * STEP // 4 : (LAST - 1) * STEP // 4]
            total += hidden[..., 1:].sum((0, 1))
    for symbol, share in sorted(zip(SYMBOLS, (total / total.sum()).tolist()), key=lambda pair: -pair[1]):
        print(f'{symbol} {share:.4f}')


if __name__ == '__main__':
    main()
