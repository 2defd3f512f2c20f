"""What the trainings of reader and line finder share: options, schedule, averaged weights, log and checkpoints."""
import argparse
import contextlib
import copy
import math
import os
import time

import numpy as np
import torch

#: Seconds between two lines of the log, and between two checkpoints.
TELL, SAVE = 20, 30
#: Batches whose gradients are added up before each step: batches share one format and one resolution.
BATCHES = 2


def parse_options(minutes, seed, zones):
    parser = argparse.ArgumentParser()
    parser.add_argument('--glyphs', default='glyphs.npz')
    parser.add_argument('--out', default='out')
    parser.add_argument('--minutes', type=float, default=minutes, help='wall clock of the training itself')
    parser.add_argument('--batch', type=int, default=0)
    parser.add_argument('--rate', type=float, default=4e-3)
    parser.add_argument('--seed', type=int, default=seed)
    parser.add_argument('--zones', type=int, default=zones, help='made-up zones to draw from')
    parser.add_argument('--resume', default='', help='weights to begin with')
    return parser.parse_args()


def choose_device(options):
    torch.manual_seed(options.seed)
    np.random.seed(options.seed)
    if torch.cuda.is_available():
        return 'cuda'
    # Two threads cost several times the processor time of one here, for nets this small.
    torch.set_num_threads(1)
    return 'cpu'


class Training:
    """One run. `name` is that of the files in the folder `out`."""

    def __init__(self, name, options, device, model, batch, keep):
        self.options, self.device, self.keep = options, device, keep
        self.batch = options.batch or batch
        self.path = os.path.join(options.out, name)
        os.makedirs(options.out, exist_ok=True)
        self.model = model.to(device).train()
        if options.resume:
            self.model.load_state_dict(torch.load(options.resume, map_location=device))
        self.average = copy.deepcopy(self.model).eval()
        self.optimiser = torch.optim.AdamW(self.model.parameters(), lr=options.rate, weight_decay=2e-3)

    def log(self, *parts):
        line = ' '.join(str(part) for part in parts)
        print(line, flush=True)
        with open(self.path + '.log', 'a') as file:
            file.write(line + '\n')

    def mixed(self):
        return torch.autocast('cuda', torch.bfloat16) if self.device == 'cuda' else contextlib.nullcontext()

    def run(self, loss_of, report):
        """`loss_of(done)`: loss of one new batch, `done` 0..1 of the time; `report()`: how good the average is, in words."""
        count = sum(p.numel() for p in self.model.parameters())
        self.log('parameters', count, 'device', self.device, 'batch', self.batch, 'torch', torch.__version__)
        start = told = saved = time.time()
        step = 0
        while True:
            done = (time.time() - start) / 60 / self.options.minutes
            if done >= 1:
                break
            loss = self.step(step, done, loss_of)
            step += 1
            now = time.time()
            if now - told > TELL:
                told = now
                self.log(f'step {step} drawn {step * BATCHES * self.batch} done {done:.3f} loss {loss:.4f}', report())
            if now - saved > SAVE:
                saved = now
                self.save()
        self.save()
        minutes = (time.time() - start) / 60
        self.log(f'end: steps {step} drawn {step * BATCHES * self.batch} minutes {minutes:.2f}', report())

    def step(self, step, done, loss_of):
        for group in self.optimiser.param_groups:
            group['lr'] = self.options.rate * min(1, (step + 1) / 150) * (0.5 * (1 + math.cos(math.pi * done)) + 0.005)
        self.optimiser.zero_grad(set_to_none=True)
        for _ in range(BATCHES):
            loss = loss_of(done)
            (loss / BATCHES).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 2.0)
        self.optimiser.step()
        keep = min(self.keep, (1 + step) / (10 + step))
        with torch.no_grad():
            for mine, theirs in zip(self.average.state_dict().values(), self.model.state_dict().values()):
                if mine.dtype.is_floating_point:
                    mine.mul_(keep).add_(theirs, alpha=1 - keep)
                else:
                    mine.copy_(theirs)
        return float(loss.detach())

    def save(self):
        torch.save(self.average.state_dict(), self.path + '.pt')
