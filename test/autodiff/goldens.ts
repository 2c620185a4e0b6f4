import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AttributeInput, float } from '../../src/onnx/attributes.ts';
import { type DataType, storageOf } from '../../src/onnx/dataTypes.ts';
import type { Tensor } from '../../src/onnx/model.ts';

interface TensorJson {
  readonly type: DataType;
  readonly dims: readonly number[];
  /** Infinities and what is not a number are strings. */
  readonly data: readonly (number | string)[];
}

type AttributeJson =
  | { readonly int: number }
  | { readonly float: number }
  | { readonly ints: readonly number[] }
  | { readonly string: string }
  | { readonly tensor: TensorJson };

interface CaseJson {
  readonly name: string;
  readonly opset: number;
  readonly attributes?: Readonly<Record<string, AttributeJson>>;
  readonly constant?: readonly number[];
  readonly kink?: boolean;
  readonly inputs: readonly (TensorJson | null)[];
  readonly outputs: readonly TensorJson[];
  readonly upstream: readonly (TensorJson | null)[];
  readonly gradients: readonly (TensorJson | null)[];
}

/** One node with PyTorch's values: see `scripts/make-gradient-goldens.py`. */
export interface GoldenCase {
  readonly name: string;
  readonly opset: number;
  readonly attributes: Readonly<Record<string, AttributeInput>>;
  /** Whether an input is an initialiser; the others are fed. */
  readonly isConstant: (index: number) => boolean;
  /** Central differences don't apply: a tie, a border, an infinity. */
  readonly atKink: boolean;
  readonly inputs: readonly (Tensor | undefined)[];
  readonly outputs: readonly Tensor[];
  readonly upstream: readonly (Tensor | undefined)[];
  readonly gradients: readonly (Tensor | undefined)[];
}

/** PyTorch's values of an op by its qualified name; none where nobody made them. */
export function goldenCases(op: string): GoldenCase[] {
  const file = fileURLToPath(new URL(`../golden/gradients/${op}.json`, import.meta.url));
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as CaseJson[]).map((row) => ({
    name: row.name,
    opset: row.opset,
    attributes: Object.fromEntries(
      Object.entries(row.attributes ?? {}).map(([name, value]) => [name, attribute(value)]),
    ),
    isConstant: (index) => row.constant?.includes(index) ?? false,
    atKink: row.kink ?? false,
    inputs: row.inputs.map(optionalTensor),
    outputs: row.outputs.map(tensor),
    upstream: row.upstream.map(optionalTensor),
    gradients: row.gradients.map(optionalTensor),
  }));
}

function attribute(json: AttributeJson): AttributeInput {
  if ('int' in json) return json.int;
  if ('ints' in json) return json.ints;
  if ('string' in json) return json.string;
  return 'float' in json ? float(json.float) : tensor(json.tensor);
}

const optionalTensor = (json: TensorJson | null) => (json === null ? undefined : tensor(json));

function tensor({ type, dims, data }: TensorJson): Tensor {
  const values = new (storageOf(type as 'float32').array)(data.length);
  for (const [index, value] of data.entries())
    values[index] =
      values instanceof BigInt64Array ? wide(value) : Number(String(value).replace('inf', 'Infinity'));
  return { dataType: type, shape: dims, data: values };
}

/** JSON's numbers are exact up to 2⁵³; beyond it stand only the two ends of the range. */
function wide(value: number | string): bigint {
  const end = 2n ** 63n - 1n;
  const number = BigInt(value);
  if (number > end) return end;
  return number < -end ? -end : number;
}
