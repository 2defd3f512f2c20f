"""
Trains the line finder on made-up bands, with the printing of the reader's recipe.

    python3 ../../mrz-reader/train/glyphs.py glyphs.npz
    python3 train_lines.py --glyphs glyphs.npz --out out --minutes 4

Writes out/mrz-lines.pt (averaged weights) and a log.
"""
import argparse
import contextlib
import copy
import math
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../mrz-reader/train'))

from blocks import draw_blocks  # noqa: E402
from lines_net import LineFinder  # noqa: E402
from lines_of_print import standardise  # noqa: E402
from press import Press  # noqa: E402
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
    parser = argparse.ArgumentParser()
    parser.add_argument('--glyphs', default='glyphs.npz')
    parser.add_argument('--out', default='out')
    parser.add_argument('--minutes', type=float, default=4)
    parser.add_argument('--batch', type=int, default=0)
    parser.add_argument('--rate', type=float, default=4e-3)
    parser.add_argument('--seed', type=int, default=2)
    parser.add_argument('--zones', type=int, default=60_000)
    parser.add_argument('--resume', default='')
    options = parser.parse_args()
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    torch.manual_seed(options.seed)
    np.random.seed(options.seed)
    if device == 'cpu':
        torch.set_num_threads(1)
    batch = options.batch or (192 if device == 'cuda' else 12)
    os.makedirs(options.out, exist_ok=True)
    log_file = open(os.path.join(options.out, 'mrz-lines.log'), 'a', buffering=1)

    def log(*parts):
        line = ' '.join(str(part) for part in parts)
        print(line, flush=True)
        log_file.write(line + '\n')

    def mixed():
        return torch.autocast('cuda', torch.bfloat16) if device == 'cuda' else contextlib.nullcontext()

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
    model = LineFinder().to(device).train()
    if options.resume:
        model.load_state_dict(torch.load(options.resume, map_location=device))
    average = copy.deepcopy(model).eval()
    optimiser = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=2e-3)
    log('parameters', sum(p.numel() for p in model.parameters()), 'device', device, 'batch', batch, 'torch', torch.__version__)
    start = time.time()
    step, told, saved = 0, start, start
    while True:
        done = (time.time() - start) / 60 / options.minutes
        if done >= 1:
            break
        for group in optimiser.param_groups:
            group['lr'] = options.rate * min(1, (step + 1) / 150) * (0.5 * (1 + math.cos(math.pi * done)) + 0.005)
        optimiser.zero_grad(set_to_none=True)
        for _ in range(2):
            key = keys[int(torch.multinomial(shares, 1))]
            picks = torch.randint(0, len(zones[key]), (batch,), device=device)
            with torch.no_grad():
                image, targets, is_turned = draw_blocks(press, zones[key][picks])
                image = standardise(image)
            with mixed():
                found, turned = model(image)
            loss = losses(found.float(), turned.float(), targets, is_turned)
            (loss / 2).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        step += 1
        keep = min(0.997, (1 + step) / (10 + step))
        with torch.no_grad():
            for mine, theirs in zip(average.state_dict().values(), model.state_dict().values()):
                if mine.dtype.is_floating_point:
                    mine.mul_(keep).add_(theirs, alpha=1 - keep)
                else:
                    mine.copy_(theirs)
        now = time.time()
        if now - told > 20:
            told = now
            overlap, errors, right = evaluate(average, exam)
            log(f'step {step} bands {step * 2 * batch} done {done:.3f} loss {float(loss):.4f} overlap {overlap:.4f} '
                f'centre {errors[0]:.3f} px cap {errors[1]:.4f} pitch {errors[2]:.4f} way up {right:.4f}')
        if now - saved > 30:
            saved = now
            torch.save(average.state_dict(), os.path.join(options.out, 'mrz-lines.pt'))
    torch.save(average.state_dict(), os.path.join(options.out, 'mrz-lines.pt'))
    overlap, errors, right = evaluate(average, exam)
    log(f'end: steps {step} bands {step * 2 * batch} minutes {(time.time() - start) / 60:.2f} overlap {overlap:.4f} '
        f'centre {errors[0]:.3f} px cap {errors[1]:.4f} pitch {errors[2]:.4f} way up {right:.4f}')


if __name__ == '__main__':
    main()
