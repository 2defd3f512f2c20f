"""
Trains the reader on made-up lines.

    python3 glyphs.py glyphs.npz
    python3 train.py --glyphs glyphs.npz --out out --minutes 5

Reproducible from `--seed` on one device and version of PyTorch; elsewhere to within the noise of training. On a GPU five
minutes are enough; on one core of a processor, three hours. Writes out/mrz-reader.pt (averaged weights) and a log.
"""
import argparse
import contextlib
import copy
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from lines_of_print import draw_lines, frame_targets, standardise
from net import CLASSES, Reader
from press import Press
from zones import SPACE, pool

#: The share of time at the end in which whole lines count (CTC), no longer single columns only.
CTC_SHARE = 0.3


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('--glyphs', default='glyphs.npz')
    parser.add_argument('--out', default='out')
    parser.add_argument('--minutes', type=float, default=5)
    parser.add_argument('--batch', type=int, default=0)
    parser.add_argument('--rate', type=float, default=4e-3)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--zones', type=int, default=160_000)
    parser.add_argument('--resume', default='')
    return parser.parse_args()


def groups_of(zones, device):
    keys = list(zones)
    tensors = {key: torch.from_numpy(zones[key]).to(device) for key in keys}
    # Lines of 44 hold more, and most documents have them.
    shares = torch.tensor([float(len(zones[key])) for key in keys])
    return keys, tensors, shares / shares.sum()


def decode(logits):
    """Greedy CTC: the most likely class of each column, repeats and blanks dropped."""
    best = logits.argmax(-1).cpu().numpy()
    return [[int(k) for j, k in enumerate(row) if k and (j == 0 or row[j - 1] != k)] for row in best]


def evaluate(model, exam):
    """-> share of whole lines right, share of characters right (by edit distance)"""
    model.eval()
    exact = lines = errors = symbols = 0
    with torch.no_grad():
        for image, text, _ in exam:
            for got, want in zip(decode(model(standardise(image))), text.tolist()):
                want = [k + 1 for k in want if k != SPACE]
                exact += got == want
                lines += 1
                errors += distance(got, want)
                symbols += len(want)
    model.train()
    return exact / lines, 1 - errors / symbols


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def losses(logits, text, centres, whole):
    frames = frame_targets(text, centres, logits.shape[1])
    single = F.cross_entropy(logits.reshape(-1, CLASSES), frames.reshape(-1), ignore_index=-100)
    if not whole:
        return single
    lengths = (text != SPACE).sum(1)
    steps = torch.full((len(text),), logits.shape[1], dtype=torch.long, device=text.device)
    ctc = F.ctc_loss(
        logits.log_softmax(-1).permute(1, 0, 2), text.long() + 1, steps, lengths, blank=0, reduction='none', zero_infinity=True
    )
    # Columns still count a little, so that peaks stay where the characters are.
    return (ctc / lengths.clamp(min=1)).clamp(max=4).mean() * 0.5 + single * 0.5


def main():
    options = arguments()
    device = 'cuda' if torch.cuda.is_available() else 'cpu'

    def mixed():
        return torch.autocast('cuda', torch.bfloat16) if device == 'cuda' else contextlib.nullcontext()

    torch.manual_seed(options.seed)
    np.random.seed(options.seed)
    if device == 'cpu':
        torch.set_num_threads(1)
    torch.backends.cudnn.benchmark = False
    batch = options.batch or (512 if device == 'cuda' else 32)
    os.makedirs(options.out, exist_ok=True)
    log_file = open(os.path.join(options.out, 'mrz-reader.log'), 'a', buffering=1)

    def log(*parts):
        line = ' '.join(str(part) for part in parts)
        print(line, flush=True)
        log_file.write(line + '\n')

    press = Press(options.glyphs, device, 1200 if device == 'cuda' else 200)
    keys, zones, shares = groups_of(pool(options.seed, options.zones), device)
    exam_keys, exam_zones, _ = groups_of(pool(options.seed + 1_000_000, 1500), device)
    torch.manual_seed(options.seed + 7)
    exam = [draw_lines(press, exam_zones[key][i : i + 64]) for key in exam_keys for i in range(0, min(256, len(exam_zones[key])), 64)]
    torch.manual_seed(options.seed)

    model = Reader().to(device).train()
    if options.resume:
        model.load_state_dict(torch.load(options.resume, map_location=device))
    average = copy.deepcopy(model).eval()
    optimiser = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=2e-3)
    log('parameters', sum(p.numel() for p in model.parameters()), 'device', device, 'batch', batch, 'torch', torch.__version__)

    start = time.time()
    step, seen, smooth, told, saved = 0, 0, None, start, start
    while True:
        done = (time.time() - start) / 60 / options.minutes
        if done >= 1:
            break
        rate = options.rate * min(1, (step + 1) / 150) * (0.5 * (1 + math.cos(math.pi * done)) + 0.005)
        for group in optimiser.param_groups:
            group['lr'] = rate
        optimiser.zero_grad(set_to_none=True)
        for _ in range(2):
            key = keys[int(torch.multinomial(shares, 1))]
            picks = torch.randint(0, len(zones[key]), (batch,), device=device)
            with torch.no_grad():
                image, text, centres = draw_lines(press, zones[key][picks])
                image = standardise(image)
            with mixed():
                logits = model(image)
            loss = losses(logits.float(), text, centres, done > 1 - CTC_SHARE)
            (loss / 2).backward()
            seen += batch
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        step += 1
        keep = min(0.998, (1 + step) / (10 + step))
        with torch.no_grad():
            for mine, theirs in zip(average.state_dict().values(), model.state_dict().values()):
                if mine.dtype.is_floating_point:
                    mine.mul_(keep).add_(theirs, alpha=1 - keep)
                else:
                    mine.copy_(theirs)
        if step % 20 == 0:
            value = float(loss.detach())
            smooth = value if smooth is None else 0.8 * smooth + 0.2 * value
        now = time.time()
        if now - told > 20:
            told = now
            exact, right = evaluate(average, exam)
            log(f'step {step} lines {seen} done {done:.3f} loss {smooth or 0:.4f} exam exact {exact:.4f} characters {right:.5f}')
        if now - saved > 30:
            saved = now
            torch.save(average.state_dict(), os.path.join(options.out, 'mrz-reader.pt'))
    torch.save(average.state_dict(), os.path.join(options.out, 'mrz-reader.pt'))
    exact, right = evaluate(average, exam)
    log(f'end: steps {step} lines {seen} minutes {(time.time() - start) / 60:.2f} exam exact {exact:.4f} characters {right:.5f}')


if __name__ == '__main__':
    main()
