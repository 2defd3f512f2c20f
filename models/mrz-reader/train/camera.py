"""What paper, light, lens, sensor and compression do to print, in batches on the GPU. All pictures are [B, 1, H, W], 0..1."""
import math

import torch
import torch.nn.functional as F


def uniform(low, high, *shape, like):
    return torch.rand(*shape, device=like.device) * (high - low) + low


def chance(share, n, like):
    """[n, 1, 1, 1] of True with this probability."""
    return (torch.rand(n, device=like.device) < share).view(-1, 1, 1, 1)


def column(values):
    return values.view(-1, 1, 1, 1)


def smooth_noise(n, rows, columns, height, width, device):
    """Random clouds, 0..1: `rows` by `columns` cells over the picture."""
    cells = torch.rand(n, 1, rows, columns, device=device)
    return F.interpolate(cells, (height, width), mode='bicubic', align_corners=True).clamp(0, 1)


def mesh(image):
    """x and y of every pixel in pixels, [1, 1, H, W]."""
    height, width = image.shape[2:]
    y = torch.arange(height, device=image.device, dtype=torch.float32).view(1, 1, -1, 1)
    x = torch.arange(width, device=image.device, dtype=torch.float32).view(1, 1, 1, -1)
    return x, y


def blur_kernels(n, reach, unit, device):
    """One kernel [n, 1, K, K] a picture: focus, motion or a disc of defocus. `unit`: pixels a character."""
    size = 2 * reach + 1
    y, x = torch.meshgrid(torch.arange(size) - reach, torch.arange(size) - reach, indexing='ij')
    x, y = x.to(device).float()[None], y.to(device).float()[None]
    kind = torch.rand(n, 1, 1, device=device)
    sigma = (torch.randn(n, 1, 1, device=device).abs() * 0.055 * unit + 0.2).clamp(max=reach / 2)
    focus = torch.exp(-(x**2 + y**2) / (2 * sigma**2))
    length = torch.rand(n, 1, 1, device=device) * 0.34 * unit + 1
    angle = torch.rand(n, 1, 1, device=device) * math.pi
    along = x * torch.cos(angle) + y * torch.sin(angle)
    across = -x * torch.sin(angle) + y * torch.cos(angle)
    motion = torch.sigmoid((length.clamp(max=2 * reach) / 2 - along.abs()) * 3) * torch.exp(-(across**2) / 0.8)
    radius = torch.rand(n, 1, 1, device=device) * 0.13 * unit + 0.4
    disc = torch.sigmoid((radius - torch.sqrt(x**2 + y**2)) * 3)
    none = ((x == 0) & (y == 0)).float().expand(n, -1, -1)
    kernel = torch.where(kind < 0.25, none, torch.where(kind < 0.65, focus, torch.where(kind < 0.83, motion, disc)))
    return (kernel / kernel.sum((1, 2), keepdim=True))[:, None]


def convolve(image, kernels):
    """Each picture with its own kernel."""
    n, _, height, width = image.shape
    reach = kernels.shape[-1] // 2
    padded = F.pad(image, (reach,) * 4, mode='replicate').reshape(1, n, height + 2 * reach, width + 2 * reach)
    return F.conv2d(padded, kernels, groups=n).reshape(n, 1, height, width)


def light(image):
    """Gradients, glare, hard shadows, exposure and gamma."""
    n, _, height, width = image.shape
    device = image.device
    shade = smooth_noise(n, 2, 4, height, width, device)
    image = torch.where(chance(0.5, n, image), image * (1 - column(uniform(0, 0.55, n, like=image)) * shade), image)
    x, y = mesh(image)
    # Glare: a soft, long blob.
    cx, cy = column(uniform(0, width, n, like=image)), column(uniform(-height, 2 * height, n, like=image))
    turn = column(uniform(-0.9, 0.9, n, like=image))
    u = (x - cx) * torch.cos(turn) + (y - cy) * torch.sin(turn)
    v = -(x - cx) * torch.sin(turn) + (y - cy) * torch.cos(turn)
    wide, tall = column(uniform(0.02, 0.25, n, like=image)) * width, column(uniform(0.3, 3, n, like=image)) * height
    blob = torch.exp(-((u / wide) ** 2) - (v / tall) ** 2) * column(uniform(0.2, 1, n, like=image))
    image = torch.where(chance(0.18, n, image), image * (1 - blob * 0.75) + blob, image)
    # A shadow with an edge.
    edge = (x - column(uniform(0, width, n, like=image))) * torch.cos(turn * 1.7) + (y - height / 2) * torch.sin(turn * 1.7)
    side = torch.sigmoid(edge / column(uniform(0.5, 8, n, like=image)))
    image = torch.where(chance(0.13, n, image), image * (1 - side * column(uniform(0.2, 0.6, n, like=image))), image)
    image = image.clamp(0, 1.1)
    gamma = column(uniform(0.6, 1.6, n, like=image))
    return (image + 1e-4) ** gamma * column(uniform(0.55, 1.1, n, like=image)) + column(uniform(0, 0.14, n, like=image))


def sensor(image):
    """Noise, fine or blotched, then what an app does to sharpen."""
    n = len(image)
    noise = torch.randn_like(image)
    blotched = F.avg_pool2d(F.pad(noise, (1, 1, 1, 1), mode='replicate'), 3, 1) * 2.4
    noise = torch.where(chance(0.5, n, image), noise, blotched)
    strength = column(torch.randn(n, device=image.device).abs() * 0.035)
    image = torch.where(chance(0.6, n, image), image + noise * strength, image).clamp(0, 1)
    soft = F.avg_pool2d(F.pad(image, (1, 1, 1, 1), mode='replicate'), 3, 1)
    amount = column(uniform(0.3, 1.8, n, like=image))
    return torch.where(chance(0.25, n, image), image + (image - soft) * amount, image).clamp(0, 1)


_LUMA = torch.tensor(
    [
        [16, 11, 10, 16, 24, 40, 51, 61],
        [12, 12, 14, 19, 26, 58, 60, 55],
        [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62],
        [18, 22, 37, 56, 68, 109, 103, 77],
        [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101],
        [72, 92, 95, 98, 112, 100, 103, 99],
    ],
    dtype=torch.float32,
)


def _dct(device):
    k = torch.arange(8, dtype=torch.float32)
    matrix = torch.cos((2 * k[None] + 1) * k[:, None] * math.pi / 16) / 2
    matrix[0] /= math.sqrt(2)
    return matrix.to(device)


def jpeg(image, share=0.7):
    """Quantises blocks of 8 by 8 as JPEG does (ITU-T T.81, annex K tables), at a random quality and block offset."""
    n, _, height, width = image.shape
    device = image.device
    quality = torch.where(
        torch.rand(n, device=device) < 0.22, uniform(10, 35, n, like=image), uniform(35, 95, n, like=image)
    )
    scale = torch.where(quality < 50, 50 / quality, 2 - quality / 50)
    table = (_LUMA.to(device)[None] * scale.view(-1, 1, 1)).clamp(min=1).view(n, 1, 1, 8, 8)
    top, left = (int(v) for v in torch.randint(0, 8, (2,)))
    bottom, right = -(height + top) % 8, -(width + left) % 8
    padded = F.pad(image, (left, right, top, bottom), mode='replicate') * 255 - 128
    rows, columns = padded.shape[2] // 8, padded.shape[3] // 8
    blocks = padded.reshape(n, rows, 8, columns, 8).permute(0, 1, 3, 2, 4)
    dct = _dct(device)
    quantised = torch.round(dct @ blocks @ dct.T / table) * table
    back = (dct.T @ quantised @ dct).permute(0, 1, 3, 2, 4).reshape(n, 1, rows * 8, columns * 8)
    back = (back[:, :, top : top + height, left : left + width] + 128) / 255
    return torch.where(chance(share, n, image), back, image).clamp(0, 1)


def resize(image, height, width):
    """Averages where it shrinks, interpolates where it grows."""
    if height < image.shape[2] and width < image.shape[3]:
        return F.interpolate(image, (height, width), mode='area')
    mode = 'bilinear' if torch.rand(()) < 0.7 else 'bicubic'
    return F.interpolate(image, (height, width), mode=mode, align_corners=False).clamp(0, 1)


def photograph(image, unit, reach=6):
    """Everything between paper and file. `unit`: pixels a character now. -> picture at a random, lower resolution."""
    n, _, height, width = image.shape
    image = convolve(image, blur_kernels(n, reach, unit, image.device))
    # All of a group share one resolution: 5 to 24 pixels a character.
    per_character = math.exp(float(torch.empty(()).uniform_(math.log(5.2), math.log(24.0))))
    factor = min(1.0, per_character / unit)
    stretch = math.exp(float(torch.empty(()).normal_(0, 0.06)))
    image = resize(image, max(8, round(height * factor * stretch)), max(16, round(width * factor)))
    return jpeg(sensor(light(image)))
