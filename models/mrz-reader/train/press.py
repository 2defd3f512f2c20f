"""Prints lines of machine readable zones over security print, in batches on the GPU."""
import math

import numpy as np
import torch
import torch.nn.functional as F

from camera import chance, column, smooth_noise, uniform
from glyphs import CAP, CELL, PITCH
from zones import SPACE

#: The bank of backgrounds: security print, stamps, plain paper.
TEXTURE_HEIGHT, TEXTURE_WIDTH = 192, 1024


class Press:
    def __init__(self, glyphs, device, textures=1200):
        data = np.load(glyphs)
        masks = torch.from_numpy(data['masks'])
        faces, symbols = masks.shape[:2]
        masks = torch.cat([masks, torch.zeros(faces, 1, CELL, PITCH, dtype=torch.uint8)], 1)
        # Nine variants of each, moved by a pixel: print is never quite in its place.
        moved = [torch.roll(masks, (dy, dx), (2, 3)) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
        self.masks = torch.stack(moved, 1).to(device)
        self.weights = torch.from_numpy(data['weights']).to(device)
        self.aspects = torch.from_numpy(data['aspects']).to(device)
        self.prints = torch.from_numpy(data['prints']).to(device)
        self.device = device
        self.textures = torch.cat([security_print(100, device) for _ in range(max(1, textures // 100))])

    def faces(self, n):
        return torch.multinomial(self.weights, n, replacement=True)

    def strips(self, texts, faces):
        """texts [n, L] of symbol indices -> ink [n, 1, CELL, L * PITCH], 0..1"""
        n, length = texts.shape
        # Most faces print where they should; the old and the worn do not.
        loose = torch.rand(n, 1, device=self.device) < 0.35
        move = torch.where(
            loose & (torch.rand(n, length, device=self.device) < 0.6),
            torch.randint(0, 9, (n, length), device=self.device),
            torch.full((n, length), 4, device=self.device),
        )
        cells = self.masks[faces[:, None].expand(-1, length), move, texts.long()]
        ink = cells.permute(0, 2, 1, 3).reshape(n, 1, CELL, length * PITCH).float() / 255
        return ink

    def other_print(self, n, length):
        """Lines of other print, [n, 1, CELL, length * PITCH]."""
        face = torch.randint(0, len(self.prints), (n, 1), device=self.device).expand(-1, length)
        # Half of it in capitals and figures, as documents have.
        low = torch.where(torch.rand(n, 1, device=self.device) < 0.5, 26, 0)
        text = (torch.rand(n, length, device=self.device) * (self.prints.shape[1] - low) + low).long().clamp(max=self.prints.shape[1] - 1)
        cells = self.prints[face, text] * (torch.rand(n, length, 1, 1, device=self.device) < 0.82)
        return cells.permute(0, 2, 1, 3).reshape(n, 1, CELL, length * PITCH).float() / 255

    def wear(self, ink):
        """Weight of the strokes, worn ink, dots of a matrix printer."""
        n, _, height, width = ink.shape
        soft = F.avg_pool2d(F.pad(ink, (1, 1, 1, 1)), 3, 1)
        softer = F.avg_pool2d(F.pad(soft, (1, 1, 1, 1)), 3, 1)
        mixed = torch.where(chance(0.5, n, ink), soft, softer)
        # Where the soft edge is cut decides how bold the stroke is.
        bold = torch.sigmoid((mixed - column(uniform(0.16, 0.62, n, like=ink))) * 14)
        ink = torch.where(chance(0.75, n, ink), bold, ink)
        worn = (smooth_noise(n, max(2, height // 6), max(2, width // 6), height, width, ink.device) * 2.4).clamp(0.2, 1)
        ink = torch.where(chance(0.2, n, ink), ink * worn, ink)
        y = torch.arange(height, device=ink.device).view(1, 1, -1, 1)
        x = torch.arange(width, device=ink.device).view(1, 1, 1, -1)
        period = column(uniform(2.6, 4, n, like=ink))
        dots = (torch.sin(2 * math.pi * x / period) * 0.5 + 0.5) * (torch.sin(2 * math.pi * y / period) * 0.5 + 0.5)
        return torch.where(chance(0.04, n, ink), ink * (dots * 1.6).clamp(0.1, 1), ink)

    def paper(self, n, height, width):
        """Backgrounds of n pictures, cut from the bank, turned and scaled."""
        picks = self.textures[torch.randint(0, len(self.textures), (n,), device=self.device)]
        theta = torch.zeros(n, 2, 3, device=self.device)
        scale = uniform(0.25, 0.8, n, like=theta) * torch.where(torch.rand(n, device=self.device) < 0.5, -1.0, 1.0)
        theta[:, 0, 0] = scale
        theta[:, 1, 1] = uniform(0.3, 0.95, n, like=theta) * torch.where(torch.rand(n, device=self.device) < 0.5, -1.0, 1.0)
        theta[:, 0, 1] = uniform(-0.1, 0.1, n, like=theta)
        theta[:, 1, 0] = uniform(-0.3, 0.3, n, like=theta)
        theta[:, 0, 2] = uniform(-0.2, 0.2, n, like=theta)
        grid = F.affine_grid(theta, (n, 1, height, width), align_corners=False)
        return F.grid_sample(picks.float() / 255, grid, padding_mode='reflection', align_corners=False)

    def ink_on(self, paper, ink):
        n = len(ink)
        light = torch.where(torch.rand(n, device=ink.device) < 0.2, uniform(0.4, 1, n, like=ink), uniform(0.72, 1, n, like=ink))
        cover = ink * column(light)
        dark = column(uniform(0, 0.35, n, like=ink))
        image = paper * (1 - cover) + cover * dark * (paper + 0.3).clamp(max=1)
        # A few are printed light on dark.
        return torch.where(chance(0.012, n, ink), 1 - image, image)


def security_print(n, device):
    """Guilloche, gradients, stamps, microprint: uint8 [n, 1, TEXTURE_HEIGHT, TEXTURE_WIDTH]"""
    height, width = TEXTURE_HEIGHT, TEXTURE_WIDTH
    like = torch.zeros(1, device=device)
    y = torch.arange(height, device=device).view(1, 1, -1, 1).float()
    x = torch.arange(width, device=device).view(1, 1, 1, -1).float()
    image = column(uniform(0.5, 1.0, n, like=like)).expand(n, 1, height, width)
    image = image + (smooth_noise(n, 3, 7, height, width, device) - 0.5) * column(uniform(0, 0.3, n, like=like))
    strength = torch.rand(n, device=device)
    strength = torch.where(strength < 0.25, 0 * strength, torch.where(strength < 0.7, strength * 0.15, (strength - 0.6) * 0.9))
    for _ in range(4):
        angle = column(uniform(0, math.pi, n, like=like))
        u, v = x * torch.cos(angle) + y * torch.sin(angle), -x * torch.sin(angle) + y * torch.cos(angle)
        waves = column(uniform(0, 16, n, like=like)) * torch.sin(v / column(uniform(12, 90, n, like=like)))
        s = torch.sin(2 * math.pi * (u + waves) / column(uniform(4, 44, n, like=like)))
        form = column(torch.rand(n, device=device))
        bars, lines = (s > form * 0.9).float(), (s.abs() < 0.1 + form * 0.2).float()
        pattern = torch.where(form < 0.35, bars, torch.where(form < 0.65, s * 0.5 + 0.5, lines))
        used = chance(0.5, n, like)
        image = torch.where(used, image - pattern * column(strength * uniform(0.4, 1, n, like=like)), image)
    # Rings and arcs of stamps and emblems.
    for _ in range(3):
        cx, cy = column(uniform(0, width, n, like=like)), column(uniform(-60, height + 60, n, like=like))
        radius, thick = column(uniform(15, 260, n, like=like)), column(uniform(0.8, 4, n, like=like))
        flat = column(uniform(0.5, 1.6, n, like=like))
        away = torch.sqrt((x - cx) ** 2 + ((y - cy) * flat) ** 2)
        ring = torch.exp(-(((away - radius) / thick) ** 2))
        image = torch.where(chance(0.14, n, like), image - ring * column(uniform(0.05, 0.5, n, like=like)), image)
    # Straight rules and edges of boxes.
    rule = torch.exp(-(((y - column(uniform(0, height, n, like=like))) / column(uniform(0.6, 2, n, like=like))) ** 2))
    image = torch.where(chance(0.15, n, like), image - rule * column(uniform(0.1, 0.6, n, like=like)), image)
    grain = torch.randn(n, 1, height, width, device=device) * column(uniform(0, 0.06, n, like=like))
    image = torch.where(chance(0.3, n, like), image + grain, image)
    return (image.clamp(0, 1) * 255).to(torch.uint8)


def sample(strip, x, y):
    """The strip's ink at block coordinates (pixels from its left edge and from its centre line), 0 outside."""
    height, width = strip.shape[2:]
    grid = torch.stack([x / width * 2 - 1, y / height * 2], -1)
    return F.grid_sample(strip, grid, padding_mode='zeros', align_corners=False)


__all__ = ['CAP', 'CELL', 'PITCH', 'SPACE', 'Press', 'sample', 'security_print']
