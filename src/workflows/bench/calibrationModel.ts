import { newGraph } from '../../autodiff/differentiableGraph.ts';
import { float32Tensor } from '../../onnx/tensors.ts';
import { writeModel } from '../../onnx/writeModel.ts';
import { calibrationMatrixSize } from '../../runtime/calibrationKernel.ts';

const products = 8;

/** The model of the calibration kernel: a matrix multiplied with fixed ones, one after the other. */
export function calibrationModel(): Uint8Array {
  const size = calibrationMatrixSize;
  const graph = newGraph('calibration');
  let value = graph.input('x', 'float32', [size, size]);
  for (let product = 0; product < products; product++) {
    // Entries of ±1/16 keep the magnitude: a row has 256 of them.
    const weights = Float32Array.from({ length: size * size }, (_, index) =>
      (index * (2 * product + 7)) % 13 < 6 ? 1 / 16 : -1 / 16,
    );
    value = graph.matMul(value, graph.initializer(`w${product}`, float32Tensor([size, size], weights)));
  }
  graph.output(value, 'y');
  return writeModel(graph.build());
}
