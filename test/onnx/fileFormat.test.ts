import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { float } from '../../src/onnx/attributes.ts';
import { readModel, readModelFile } from '../../src/onnx/readModel.ts';
import { float32Tensor } from '../../src/onnx/tensors.ts';
import { writeModel } from '../../src/onnx/writeModel.ts';

/** Messages written by hand, field by field, as other programs write them. */
type Write = (writer: protobuf.Writer) => unknown;
const message = (write: Write): Uint8Array => {
  const writer = protobuf.Writer.create();
  write(writer);
  return writer.finish();
};
const nested = (writer: protobuf.Writer, field: number, write: Write) =>
  writer.uint32((field << 3) | 2).bytes(message(write));
const text = (writer: protobuf.Writer, field: number, value: string) =>
  writer.uint32((field << 3) | 2).string(value);
const number = (writer: protobuf.Writer, field: number, value: number) =>
  writer.uint32(field << 3).int64(value);

const modelWith = (tensor: Write, more: Write = () => undefined) =>
  message((model) => {
    number(model, 1, 8);
    nested(model, 8, (opset) => number(opset, 2, 17));
    nested(model, 7, (graph) => {
      text(graph, 2, 'by hand');
      nested(graph, 5, tensor);
    });
    more(model);
  });

describe('elements in whichever field they stand', () => {
  const cases: [string, number, Write, ArrayLike<number | bigint> | string[]][] = [
    ['float_data, packed', 1, (t) => nested(t, 4, (w) => w.float(1.5).float(-2)), [1.5, -2]],
    ['int32_data as int8', 3, (t) => nested(t, 5, (w) => w.int32(-7).int32(5)), [-7, 5]],
    ['int32_data as bool', 9, (t) => nested(t, 5, (w) => w.int32(1).int32(0)), [1, 0]],
    [
      'int32_data, not packed',
      6,
      (t) => {
        number(t, 5, 3);
        number(t, 5, 4);
      },
      [3, 4],
    ],
    [
      'int64_data beyond 2^53',
      7,
      (t) => nested(t, 7, (w) => w.int64('9007199254740993').int64(-1)),
      [9007199254740993n, -1n],
    ],
    ['double_data', 11, (t) => nested(t, 10, (w) => w.double(0.1).double(2)), [0.1, 2]],
    [
      'string_data',
      8,
      (t) => {
        text(t, 6, 'ä');
        text(t, 6, '');
      },
      ['ä', ''],
    ],
    [
      'raw_data',
      16,
      (t) => t.uint32((9 << 3) | 2).bytes(Uint8Array.of(0x80, 0x3f, 0, 0xc0)),
      [0x3f80, 0xc000],
    ],
  ];
  test.each(cases)('%s', (_, dataType, elements, expected) => {
    const bytes = modelWith((tensor) => {
      number(tensor, 1, 2);
      number(tensor, 2, dataType);
      text(tensor, 8, 'w');
      elements(tensor);
    });
    const read = readModel(bytes).graph.initializers.get('w');
    expect(Array.from(read?.data as ArrayLike<unknown>)).toEqual(expected);
    expect(readModel(writeModel(readModel(bytes))).graph.initializers.get('w')).toEqual(read);
  });

  test('too few elements and unknown types are refused by name', () => {
    const tensor =
      (dataType: number): Write =>
      (t) => {
        number(t, 1, 3);
        number(t, 2, dataType);
        text(t, 8, 'w');
        nested(t, 4, (w) => w.float(1));
      };
    expect(() => readModel(modelWith(tensor(1)))).toThrow(/3 elements in tensor w, got 1/);
    expect(() => readModel(modelWith(tensor(99)))).toThrow(/tensor w of a known element type, got number 99/);
  });
});

test('fields that are not modelled are written back as they were', () => {
  const bytes = modelWith(
    (tensor) => {
      number(tensor, 2, 1);
      text(tensor, 8, 'w');
      nested(tensor, 4, (w) => w.float(1));
      text(tensor, 12, 'a remark on the weight');
    },
    (model) => {
      text(model, 6, 'a remark on the model');
      number(model, 5, 42);
      nested(model, 25, (local) => text(local, 1, 'a local function'));
    },
  );
  const written = Buffer.from(writeModel(readModel(bytes))).toString('latin1');
  for (const remark of ['a remark on the weight', 'a remark on the model', 'a local function'])
    expect(written).toContain(remark);
  expect(readModel(writeModel(readModel(bytes)))).toEqual(readModel(bytes));
});

test('attributes of every kind, and integers beyond 2^53 as opaque', () => {
  const graph = newGraph('attributes');
  const x = graph.input('x', 'float32', [1]);
  const y = graph.op('Relu', [x], {
    integer: -3,
    integers: [1, 2],
    word: 'wörd',
    tensor: float32Tensor([2], [1, 2]),
    fraction: float(0.1),
    fractions: { kind: 'floats', value: [0.5, 1] },
    words: { kind: 'strings', value: ['a', ''] },
  });
  graph.output(y);
  const model = graph.build();
  expect(readModel(writeModel(model)).graph.nodes[0].attributes).toEqual(model.graph.nodes[0].attributes);

  const huge = modelWith(
    (tensor) => text(tensor, 8, 'w') && number(tensor, 2, 1) && nested(tensor, 4, (w) => w.float(1)),
  );
  const node = message((n) =>
    nested(n, 5, (attribute) => {
      text(attribute, 1, 'ends');
      number(attribute, 20, 7);
      attribute.uint32(8 << 3).int64('9223372036854775807');
    }),
  );
  const withNode = Buffer.concat([huge, message((m) => nested(m, 7, (g) => g.uint32(10).bytes(node)))]);
  const read = readModel(withNode);
  expect(read.graph.nodes[0].attributes.get('ends')?.kind).toBe('opaque');
  expect(readModel(writeModel(read))).toEqual(read);
});

test.each([
  ['nothing', new Uint8Array(), /ONNX model, got no bytes/],
  ['text', new TextEncoder().encode('{"not": "a model"}'), /ONNX model/],
  ['a model cut off', modelWith((t) => text(t, 8, 'w')).slice(0, -3), /ONNX model/],
])('%s is no model', (_, bytes, reason) => {
  expect(() => readModel(bytes)).toThrow(reason);
});

describe('external data', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'external-'));
    mkdirSync(join(folder, 'model'));
    writeFileSync(join(folder, 'model', 'weights.bin'), Buffer.from(Float32Array.of(9, 1, 2).buffer));
    writeFileSync(join(folder, 'secret.bin'), Buffer.from(Float32Array.of(7, 7).buffer));
    symlinkSync(join(folder, 'secret.bin'), join(folder, 'model', 'link.bin'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const external = (location: string, more: Record<string, string> = {}) =>
    modelWith((tensor) => {
      number(tensor, 1, 2);
      number(tensor, 2, 1);
      text(tensor, 8, 'w');
      for (const [key, value] of Object.entries({ location, ...more }))
        nested(tensor, 13, (pair) => text(pair, 1, key) && text(pair, 2, value));
      number(tensor, 14, 1);
    });
  const read = (bytes: Uint8Array) => {
    const path = join(folder, 'model', 'model.onnx');
    writeFileSync(path, bytes);
    return readModelFile(path).graph.initializers.get('w')?.data;
  };

  test('is read from beside the model', () => {
    expect(read(external('weights.bin', { offset: '4' }))).toEqual(Float32Array.of(1, 2));
    expect(read(external('weights.bin', { offset: '0', length: '8' }))).toEqual(Float32Array.of(9, 1));
  });

  test('is refused where it leaves the folder, is absent or too short, or no folder is known', () => {
    for (const location of ['../secret.bin', join(folder, 'secret.bin'), '.', ''])
      expect(() => read(external(location)), location).toThrow(
        /external data of tensor w in the model's own folder/,
      );
    expect(() => read(external('link.bin'))).toThrow(/a link out of it: "link.bin"/);
    expect(() => read(external('absent.bin'))).toThrow(/absent\.bin.*tensor w, got no such file/);
    expect(() => read(external('weights.bin', { offset: '8' }))).toThrow(
      /8 bytes of tensor w from 8 on.*12 bytes/,
    );
    expect(() => read(external('weights.bin', { offset: '-4' }))).toThrow(/offset of tensor w/);
    expect(() => read(external('weights.bin', { length: '4' }))).toThrow(/8 bytes for tensor w, got 4/);
    expect(() => readModel(external('weights.bin'))).toThrow(/external file "weights.bin"/);
  });
});

test('what exceeds 2 GiB is refused before it is read or written', () => {
  const graph = newGraph('large');
  // Neither the array nor the file takes up the space that it claims: nothing is written to them.
  graph.initializer('w', { dataType: 'uint8', shape: [2 ** 31], data: new Uint8Array(2 ** 31) });
  expect(() => writeModel(graph.build())).toThrow(/below 2 GiB, got 2147483648 bytes of weights/);
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const path = join(folder, 'large.onnx');
  writeFileSync(path, '');
  truncateSync(path, 2 ** 31);
  expect(() => readModelFile(path)).toThrow(/large\.onnx.*below 2 GiB, got 2147483648 bytes/);
  rmSync(folder, { recursive: true });
});
