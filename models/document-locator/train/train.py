"""Trains the document locator from nothing but procedural pictures, within a budget of wall clock.

    python train.py --fonts FONTS --out OUT --minutes 6 --workers 12
"""
import argparse
import contextlib
import copy
import json
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

import decode
from bank import META, Bank
from compose import SHAPES, Composer
from network import Locator

HELD_OUT = 384


def losses(out, t):
    maps, votes, kind = out
    maps, votes, kind = maps.float(), votes.float(), kind.float()
    near = t['near']
    found = lambda x, y: 1 - (2 * (x * y).sum((2, 3)) + 1) / ((x + y).sum((2, 3)) + 1)
    bce = lambda x, y, w: (F.binary_cross_entropy_with_logits(x, y, reduction='none') * w).mean()
    mask = maps[:, :1]
    page = bce(mask, t['mask'], 1.) + found(torch.sigmoid(mask), t['mask']).mean() * .3
    sides = bce(maps[:, 1:5], t['sides'], (.15 + near) * (1 + 8 * t['sides']))
    mrz = bce(maps[:, 5:6], t['mrz'], 1 + 3 * t['mrz']) + found(torch.sigmoid(maps[:, 5:6]), t['mrz']).mean() * .2
    zone = (t['mrz'] > .3).float()
    direction = (F.smooth_l1_loss(maps[:, 6:8], t['direction'], beta=.2, reduction='none') * zone).sum() / (zone.sum() + 1)
    cells = (F.avg_pool2d(t['mask'], 4) > .4).float()
    vote = (F.smooth_l1_loss(votes, t['votes'].clamp(-9, 9), beta=.15, reduction='none') * cells).sum() / (cells.sum() + 1) / 8
    parts = {'page': page, 'sides': sides * 2, 'mrz': mrz, 'direction': direction * .3, 'votes': vote, 'kind': F.cross_entropy(kind, t['kind']) * .15}
    return sum(parts.values()), parts


@torch.no_grad()
def measure(net, held):
    """Metrics on the held-out views."""
    net.eval()
    ious, zones, turned, kinds, false, none = [], [], [], [], 0, 0
    for view, t in held:
        maps, votes, kind = (o.float().cpu().numpy() for o in net(view.float()))
        h, w = view.shape[2:]
        frame = np.array([[0, 0], [w, 0], [w, h], [0, h]], float)
        for k in range(len(maps)):
            truth = int(t['kind'][k])
            kinds.append(int(kind[k].argmax()) == truth)
            seen = decode.page(maps[k], votes[k])
            if truth == 5:
                none += 1
                false += seen is not None and int(kind[k].argmax()) != 5
                continue
            q = t['quad'][k].cpu().numpy().astype(float)
            if t['sides'][k].amax((1, 2)).min() > .5:
                # Only pages all of whose sides show: a side that is out of the picture can only be guessed.
                if seen is None:
                    ious.append(0.)
                else:
                    a, b = decode.clip(seen[0], frame), decode.clip(q, frame)
                    ious.append(decode.iou(a, b) if len(a) > 2 and len(b) > 2 else 0.)
                    c = seen[0] - q
                    turned.append(np.abs(c).max() < .35 * np.hypot(*(q[2] - q[0])))
            m = t['mrz'][k, 0].cpu().numpy()
            if m.sum() > 20:
                p = decode.sigmoid(maps[k, 5])
                zones.append(np.minimum(m, p).sum() / np.maximum(m, p).sum())
    i, mean = np.array(ious or [0.]), lambda a: np.mean(a) if len(a) else 0.
    return {'iou': i.mean(), 'iou90': (i >= .9).mean(), 'iou95': (i >= .95).mean(), 'upright': mean(turned), 'mrz': mean(zones),
            'kind': np.mean(kinds), 'falseOfNone': f'{false}/{none}', 'pages': len(i)}


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--fonts', required=True)
    a.add_argument('--out', required=True)
    a.add_argument('--minutes', type=float, default=6, help='wall clock from start to end')
    a.add_argument('--workers', type=int, default=12)
    a.add_argument('--documents', type=int, default=20000)
    a.add_argument('--surfaces', type=int, default=4000)
    a.add_argument('--first', type=int, default=2500, help='documents to wait for before training starts')
    a.add_argument('--size', type=int, default=448)
    a.add_argument('--batch', type=int, default=256)
    a.add_argument('--rate', type=float, default=4e-3)
    a.add_argument('--held', type=int, default=64, help='held-out views of each shape')
    a.add_argument('--seed', type=int, default=1)
    a.add_argument('--resume', help='checkpoint to go on from')
    a.add_argument('--tune', action='store_true', help='small steps from a checkpoint: batch norms and the first two stages stay as they are')
    o = a.parse_args()
    start, budget = time.time(), o.minutes * 60
    os.makedirs(o.out, exist_ok=True)
    log = open(os.path.join(o.out, 'train.log'), 'a', buffering=1)

    def say(text):
        line = f'{time.time() - start:7.1f} {text}'
        print(line, flush=True)
        log.write(line + '\n')

    torch.manual_seed(o.seed)
    bank = Bank(o.documents, o.surfaces, o.size, o.workers, o.fonts, o.seed)
    gpu = torch.cuda.is_available()
    device = torch.device('cuda' if gpu else 'cpu')
    if gpu:
        torch.backends.cudnn.benchmark = False
        torch.backends.cuda.matmul.allow_tf32 = True
    else:
        torch.set_num_threads(1)
    net = Locator().to(device)
    say(f'torch {torch.__version__}, {torch.cuda.get_device_name() if gpu else "cpu"}, {sum(p.numel() for p in net.parameters())} parameters, {vars(o)}')
    resumed = 0
    if o.resume:
        saved = torch.load(o.resume, map_location=device)
        net.load_state_dict(saved['ema'])
        resumed = saved['step']
    if gpu:
        net = net.to(memory_format=torch.channels_last)
    smooth = copy.deepcopy(net).eval()
    if o.tune:
        net.eval()
        for stage in (net.e1, net.e2):
            stage.requires_grad_(False)
    learned = [p for p in net.parameters() if p.requires_grad]
    decayed = [p for p in learned if p.ndim > 1]
    rest = [p for p in learned if p.ndim <= 1]
    opt = torch.optim.AdamW([{'params': decayed, 'weight_decay': .02}, {'params': rest, 'weight_decay': 0.}], lr=o.rate, betas=(.9, .98))

    documents = torch.zeros(bank.documents.shape, dtype=torch.uint8, device=device)
    meta = torch.zeros(o.documents, META, device=device)
    surfaces = torch.zeros(bank.surfaces.shape, dtype=torch.uint8, device=device)
    ready = [0, 0]

    def take():
        """Copies what the workers have finished, as far as it has no gap."""
        for k, (done, pairs) in enumerate(((bank.done, ((bank.documents, documents), (bank.meta, meta))), (bank.done_surfaces, ((bank.surfaces, surfaces),)))):
            gap = np.flatnonzero(done == 0)
            n = int(gap[0]) if len(gap) else len(done)
            if n > ready[k]:
                for source, target in pairs:
                    target[ready[k]:n] = torch.from_numpy(source[ready[k]:n]).to(device)
                ready[k] = n

    held_documents = min(HELD_OUT, o.first // 3)
    bank.wait(o.first, o.surfaces * o.first // o.documents)
    take()
    say(f'{ready} documents and surfaces ready')
    composer = Composer(device, o.seed * 1000 + resumed + 1)
    judge = Composer(device, 77)
    with torch.no_grad():
        torch.manual_seed(77)
        held = [judge.batch(documents, meta, surfaces[:max(8, ready[1] // 8)], o.held, s, held_documents) for s in SHAPES]
        torch.manual_seed(o.seed)

    def save(step):
        path = os.path.join(o.out, 'locator.pt')
        torch.save({'net': net.state_dict(), 'ema': smooth.state_dict(), 'step': step}, path + '.part')
        os.replace(path + '.part', path)

    step, last_save, last_report, seen, spent, begun, first = resumed, time.time(), time.time(), 0, 0., time.time(), True
    judged = 0.
    sums = {}
    rng = np.random.default_rng(o.seed + resumed)
    while time.time() - start < budget - max(4, judged * 1.3):
        done = min(1., (time.time() - begun) / max(1., start + budget - begun))
        rate = o.rate * min(1, (step - resumed + 1) / 120) * (.5 + .5 * math.cos(math.pi * done)) + 1e-5
        for group in opt.param_groups:
            group['lr'] = rate
        shape = SHAPES[rng.integers(len(SHAPES))]
        with torch.no_grad():
            view, t = composer.batch(documents[held_documents:], meta[held_documents:], surfaces[:ready[1]], o.batch, shape, ready[0] - held_documents)
        if gpu:
            view = view.to(memory_format=torch.channels_last)
        with torch.autocast('cuda', dtype=torch.bfloat16) if gpu else contextlib.nullcontext():
            out = net(view)
        loss, parts = losses(out, t)
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 3.)
        opt.step()
        with torch.no_grad():
            keep = min(.99 if o.tune else .9985, (step - resumed + 1) / (step - resumed + 12))
            pairs = [(s, n) for s, n in zip(smooth.state_dict().values(), net.state_dict().values()) if s.dtype.is_floating_point]
            torch._foreach_mul_([s for s, _ in pairs], keep)
            torch._foreach_add_([s for s, _ in pairs], [n for _, n in pairs], alpha=1 - keep)
        step += 1
        seen += o.batch
        for k, p in parts.items():
            sums[k] = sums.get(k, 0) + p.detach()
        sums['n'] = sums.get('n', 0) + 1
        if step % 50 == 0:
            take()
        now = time.time()
        if now - last_save > 30:
            last_save = now
            save(step)
        if now - last_report > (20 if gpu else 60):
            n = sums.pop('n')
            say(f'step {step} {seen / (now - begun):.0f}/s lr {rate:.5f} docs {ready[0]} ' + ' '.join(f'{k} {float(v) / n:.4f}' for k, v in sums.items()))
            sums, last_report = {}, now
        if first and done > .5:
            first, t0 = False, time.time()
            say('half ' + json.dumps({k: v if isinstance(v, str) else round(float(v), 4) for k, v in measure(smooth, held).items()}))
            judged = time.time() - t0
    save(step)
    bank.stop()
    say('end ' + json.dumps({k: v if isinstance(v, str) else round(float(v), 4) for k, v in measure(smooth, held).items()}))


if __name__ == '__main__':
    main()
