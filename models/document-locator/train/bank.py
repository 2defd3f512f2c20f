"""A bank of documents and surfaces that worker processes fill while the trainer already takes from it."""
import mmap
import multiprocessing
import os
import time

import numpy as np

META = 15


def shared(shape, dtype=np.uint8):
    n = int(np.prod(shape)) * np.dtype(dtype).itemsize
    return np.frombuffer(mmap.mmap(-1, n), dtype).reshape(shape)


class Bank:
    """Slots are dealt to the workers in turn; `done` says which are ready. The workers start before any GPU is touched."""

    def __init__(self, documents, surfaces, size, workers, fonts, seed):
        self.size = size
        self.documents = shared((documents, size, size, 4))
        self.meta = shared((documents, META), np.float32)
        self.surfaces = shared((surfaces, size, size, 3))
        self.done = shared((documents,))
        self.done_surfaces = shared((surfaces,))
        self.workers = []
        for k in range(workers):
            job = multiprocessing.get_context('fork').Process(target=self._fill, args=(k, workers, fonts, seed), daemon=True)
            job.start()
            self.workers.append(job)

    def _fill(self, k, workers, fonts, seed):
        import cv2
        import drawing
        from backgrounds import background
        from documents import document
        cv2.setNumThreads(1)
        os.nice(5)
        drawing.use_fonts(fonts)
        share = len(self.surfaces) / len(self.documents)
        surface = k
        for slot in range(k, len(self.documents), workers):
            # A slot's picture depends only on the seed and the slot, not on the number of workers.
            rng = np.random.default_rng((seed, 1, slot))
            self.documents[slot], self.meta[slot] = document(rng, self.size)
            self.done[slot] = 1
            while surface < len(self.surfaces) and surface <= slot * share + workers:
                self.surfaces[surface] = background(np.random.default_rng((seed, 2, surface)), self.size)
                self.done_surfaces[surface] = 1
                surface += workers

    def wait(self, documents, surfaces):
        while self.done[:documents].min() == 0 or self.done_surfaces[:surfaces].min() == 0:
            if not any(job.is_alive() for job in self.workers) and self.done[:documents].min() == 0:
                raise RuntimeError('the workers that draw documents ended early')
            time.sleep(.2)

    def stop(self):
        for job in self.workers:
            job.terminate()
