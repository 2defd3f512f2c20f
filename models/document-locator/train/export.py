"""Checkpoint to ONNX: batch norms folded, weights as 8-bit integers per output channel.

    python export.py locator.pt document-locator.onnx [--float]
"""
import argparse

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper

from network import Locator, fold


def quantise(path):
    """Replaces each large weight by int8 values and a DequantizeLinear along the output channels."""
    model = onnx.load(path)
    graph, nodes = model.graph, []
    for tensor in list(graph.initializer):
        w = numpy_helper.to_array(tensor)
        if w.dtype != np.float32 or w.ndim < 2 or w.size < 256:
            continue
        scale = np.maximum(np.abs(w).reshape(len(w), -1).max(1) / 127, 1e-8).astype(np.float32)
        q = np.clip(np.round(w / scale.reshape(-1, *[1] * (w.ndim - 1))), -127, 127).astype(np.int8)
        name = tensor.name
        graph.initializer.remove(tensor)
        graph.initializer.extend([numpy_helper.from_array(q, name + '_q'), numpy_helper.from_array(scale, name + '_s'),
                                  numpy_helper.from_array(np.zeros(len(w), np.int8), name + '_z')])
        nodes.append(helper.make_node('DequantizeLinear', [name + '_q', name + '_s', name + '_z'], [name], axis=0))
    for k, node in enumerate(nodes):
        graph.node.insert(k, node)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def main():
    a = argparse.ArgumentParser()
    a.add_argument('checkpoint')
    a.add_argument('out')
    a.add_argument('--float', action='store_true', help='keep 32-bit weights')
    o = a.parse_args()
    net = Locator()
    if o.checkpoint != 'untrained':
        net.load_state_dict(torch.load(o.checkpoint, map_location='cpu')['ema'])
    net = fold(net.eval())
    axes = {2: 'height', 3: 'width'}
    torch.onnx.export(net, torch.zeros(1, 3, 256, 256), o.out, opset_version=13, input_names=['view'], output_names=['maps', 'votes', 'kind'],
                      dynamic_axes={'view': axes, 'maps': {2: 'h4', 3: 'w4'}, 'votes': {2: 'h16', 3: 'w16'}})
    if not o.float:
        quantise(o.out)


if __name__ == '__main__':
    main()
