"""
Makes a folder of labelled pictures: bands of made-up documents that no training saw, for `npm run -s eval -- mrz DIR` and
for calibration.

    python3 exam.py --glyphs glyphs.npz --out DIR --count 1500
"""
import argparse
import json
import os
import sys

import numpy as np
import torch
from PIL import Image

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '../../mrz-reader/train'))

from blocks import draw_blocks  # noqa: E402
from press import Press  # noqa: E402
from zones import CODE, Zones  # noqa: E402

#: A band is as wide as a page is in a photograph of middling size.
SIZE = (1280, 336)
TYPES = ('td3', 'td1', 'td2', 'td3', 'visa44', 'visa36', 'french_id', 'td1')


def draw_type(zones, name):
    return zones.visa(int(name[-2:])) if name.startswith('visa') else getattr(zones, name)()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--glyphs', default='glyphs.npz')
    parser.add_argument('--out', required=True)
    parser.add_argument('--count', type=int, default=1500)
    parser.add_argument('--seed', type=int, default=900_001)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    press = Press(options.glyphs, 'cpu', 100)
    zones = Zones(options.seed)
    os.makedirs(options.out, exist_ok=True)
    items = []
    for i in range(0, options.count, 4):
        name = TYPES[i // 4 % len(TYPES)]
        texts = [draw_type(zones, name) for _ in range(4)]
        codes = torch.tensor(np.array([[[CODE[c] for c in line] for line in text] for text in texts], np.uint8))
        pictures, targets, _ = draw_blocks(press, codes, shown=SIZE)
        for k, text in enumerate(texts):
            if targets[k, 0].sum() == 0:
                continue
            file = f'{i + k:05d}.png'
            Image.fromarray(pictures[k, 0].numpy().astype(np.uint8)).save(os.path.join(options.out, file))
            items.append({'file': file, 'lines': text, 'type': name, 'capture': 'made-up'})
    with open(os.path.join(options.out, 'labels.json'), 'w') as file:
        json.dump({'format': 'bands of made-up machine readable zones', 'items': items}, file)
    print(len(items), 'pictures')


if __name__ == '__main__':
    main()
