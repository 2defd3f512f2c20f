"""
Trains the reader on made-up lines.

    python3 glyphs.py glyphs.npz
    python3 train.py --glyphs glyphs.npz --out out --minutes 5

Reproducible from `--seed` on one device and version of PyTorch; elsewhere to within the noise of training. Writes
out/mrz-reader.pt (averaged weights) and a log.
"""
import torch
import torch.nn.functional as F

from lines_of_print import draw_lines, frame_targets, standardise
from net import CLASSES, Reader
from press import Press
from training import Training, choose_device, parse_options
from zones import SPACE, pool

#: The share of time at the end in which whole lines count (CTC), no longer single columns only.
CTC_SHARE = 0.3


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
    options = parse_options(minutes=5, seed=1, zones=160_000)
    device = choose_device(options)
    press = Press(options.glyphs, device, 1200 if device == 'cuda' else 200)
    keys, zones, shares = groups_of(pool(options.seed, options.zones), device)
    exam_keys, exam_zones, _ = groups_of(pool(options.seed + 1_000_000, 1500), device)
    torch.manual_seed(options.seed + 7)
    exam = [
        draw_lines(press, exam_zones[key][i : i + 64])
        for key in exam_keys
        for i in range(0, min(256, len(exam_zones[key])), 64)
    ]
    torch.manual_seed(options.seed)
    training = Training('mrz-reader', options, device, Reader(), batch=512 if device == 'cuda' else 32, keep=0.998)

    def loss_of(done):
        key = keys[int(torch.multinomial(shares, 1))]
        picks = torch.randint(0, len(zones[key]), (training.batch,), device=device)
        with torch.no_grad():
            image, text, centres = draw_lines(press, zones[key][picks])
            image = standardise(image)
        with training.mixed():
            logits = training.model(image)
        return losses(logits.float(), text, centres, done > 1 - CTC_SHARE)

    def report():
        exact, right = evaluate(training.average, exam)
        return f'exam exact {exact:.4f} characters {right:.5f}'

    training.run(loss_of, report)


if __name__ == '__main__':
    main()
