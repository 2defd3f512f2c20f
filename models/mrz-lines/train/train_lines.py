"""
Trains the line finder on made-up bands, with the printing of the reader's recipe.

    python3 ../../mrz-reader/train/glyphs.py glyphs.npz
    python3 train_lines.py --glyphs glyphs.npz --out out --minutes 4

Writes out/mrz-lines.pt (averaged weights) and a log.
"""
import os
import sys

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../mrz-reader/train'))

from blocks import draw_blocks  # noqa: E402
from lines_net import LineFinder  # noqa: E402
from lines_of_print import standardise  # noqa: E402
from press import Press  # noqa: E402
from training import Training, choose_device, parse_options  # noqa: E402
from zones import pool  # noqa: E402


def losses(found, turned, targets, is_turned):
    core = targets[:, :1]
    # A line is lost more easily than one is made up: its cells weigh more.
    on = F.binary_cross_entropy_with_logits(found[:, :1], core, weight=1 + core)
    off = F.smooth_l1_loss(found[:, 1:], targets[:, 1:], reduction='none', beta=0.1)
    off = (off * core).sum() / (core.sum() * 3 + 1)
    some = (core.sum((1, 2, 3)) > 0).float()
    way = F.binary_cross_entropy_with_logits(turned[:, 0], is_turned, reduction='none')
    return on + off + 0.15 * (way * some).sum() / (some.sum() + 1)


def evaluate(model, exam):
    """-> overlap of the cells found with the cells there; mean errors of centre (px), cap height, pitch; right way up"""
    model.eval()
    both = either = cells = right = bands = 0
    errors = np.zeros(3)
    with torch.no_grad():
        for image, targets, is_turned in exam:
            found, turned = model(standardise(image))
            core, seen = targets[:, 0] > 0.5, found[:, 0] > 0
            both += int((core & seen).sum())
            either += int((core | seen).sum())
            away = (found[:, 1:] - targets[:, 1:]).abs() * core[:, None]
            errors += away.sum((0, 2, 3)).cpu().numpy()
            cells += int(core.sum())
            some = core.sum((1, 2)) > 0
            right += int((((turned[:, 0] > 0) == (is_turned > 0.5)) & some).sum())
            bands += int(some.sum())
    model.train()
    return both / either, errors / cells * np.array([8, 1, 1]), right / bands


def main():
    options = parse_options(minutes=4, seed=2, zones=60_000)
    device = choose_device(options)
    press = Press(options.glyphs, device, 1200 if device == 'cuda' else 200)

    def groups(seed, count):
        return {key: torch.from_numpy(value).to(device) for key, value in pool(seed, count).items()}

    zones = groups(options.seed, options.zones)
    keys = list(zones)
    # Single lines are rare as documents, yet as much to be learned.
    shares = torch.tensor([max(0.1, len(zones[key]) / options.zones) for key in keys])
    torch.manual_seed(options.seed + 7)
    exam_zones = groups(options.seed + 1_000_000, 1500)
    # Enough to tell percents on a GPU, few enough not to take a processor's morning.
    share = 3 if device == 'cuda' else 1
    exam = [
        draw_blocks(press, exam_zones[key][i * 48 : i * 48 + (48 if share > 1 else 16)])
        for key in exam_zones
        for i in range(share)
        if i * 48 < len(exam_zones[key])
    ]
    torch.manual_seed(options.seed)
    training = Training('mrz-lines', options, device, LineFinder(), batch=192 if device == 'cuda' else 12, keep=0.997)

    def loss_of(_done):
        key = keys[int(torch.multinomial(shares, 1))]
        picks = torch.randint(0, len(zones[key]), (training.batch,), device=device)
        with torch.no_grad():
            image, targets, is_turned = draw_blocks(press, zones[key][picks])
            image = standardise(image)
        with training.mixed():
            found, turned = training.model(image)
        return losses(found.float(), turned.float(), targets, is_turned)

    def report():
        overlap, errors, right = evaluate(training.average, exam)
        return (
            f'overlap {overlap:.4f} centre {errors[0]:.3f} px cap {errors[1]:.4f} pitch {errors[2]:.4f} '
            f'way up {right:.4f}'
        )

    training.run(loss_of, report)


if __name__ == '__main__':
    main()
