"""
Writes a trained network as ONNX: batch normalisation folded into the convolutions, weights as 8-bit integers, one scale for
each output channel, made floating point again by DequantizeLinear nodes when the engine loads them.

    python3 export.py reader out/mrz-reader.pt mrz-reader.onnx
    python3 export.py lines out/mrz-lines.pt mrz-lines.onnx
"""
import os
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '../../mrz-lines/train'))

from lines_net import LineFinder  # noqa: E402
from net import Reader  # noqa: E402

OPSET = 13
#: Weights with fewer numbers stay as they are: they weigh nothing and scales are coarse for them.
SMALLEST = 256

NETWORKS = {
    'reader': (Reader, (1, 1, 32, 736), ['line'], ['logits'], {'line': {0: 'n', 3: 'w'}, 'logits': {0: 'n', 1: 't'}}),
    'lines': (LineFinder, (1, 1, 128, 480), ['band'], ['lines', 'turned'], {}),
}


def quantise(graph):
    """Replaces large weights of convolutions by integers and a DequantizeLinear node each."""
    weights = {node.input[1] for node in graph.node if node.op_type == 'Conv'}
    for initializer in [some for some in graph.initializer if some.name in weights]:
        values = numpy_helper.to_array(initializer)
        if values.size < SMALLEST:
            continue
        reach = np.abs(values.reshape(len(values), -1)).max(1)
        scale = np.maximum(reach / 127, 1e-12).astype(np.float32)
        whole = np.clip(np.round(values / scale.reshape(-1, 1, 1, 1)), -127, 127).astype(np.int8)
        name = initializer.name
        graph.initializer.remove(initializer)
        graph.initializer.extend(
            [
                numpy_helper.from_array(whole, name + '_int8'),
                numpy_helper.from_array(scale, name + '_scale'),
                helper.make_tensor(name + '_zero', TensorProto.INT8, [len(values)], np.zeros(len(values), np.int8).tobytes(), raw=True),
            ]
        )
        node = helper.make_node('DequantizeLinear', [name + '_int8', name + '_scale', name + '_zero'], [name], axis=0)
        graph.node.insert(0, node)


def main(kind, checkpoint, out):
    network, shape, inputs, outputs, axes = NETWORKS[kind]
    model = network().eval()
    model.load_state_dict(torch.load(checkpoint, map_location='cpu'))
    torch.onnx.export(
        model, torch.zeros(shape), out, input_names=inputs, output_names=outputs, dynamic_axes=axes, opset_version=OPSET
    )
    proto = onnx.load(out)
    quantise(proto.graph)
    del proto.graph.value_info[:]
    proto.producer_name, proto.producer_version, proto.doc_string = 'passbase-verify', '1', ''
    onnx.checker.check_model(proto)
    onnx.save(proto, out)
    print(out, os.path.getsize(out), 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:4])
