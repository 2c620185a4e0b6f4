"""Makes test/golden/gradients/<Op>.json: what PyTorch says of the values and gradients of each differentiable op.

    apt-get install -y --no-install-recommends python3-torch
    /usr/bin/python3 scripts/make-gradient-goldens.py

PyTorch 1.13 (Debian 12). A case is one ONNX node: attributes, inputs, expected outputs, an upstream gradient for each
output (null: the output does not reach the loss) and the gradient that each input gets (null: not differentiable).
Inputs are float32 numbers; everything is computed from them in float64 and rounded to float32 last. Newer forms than
PyTorch's exporter writes (opset 18 and later) are written by hand, with the values of the same function.

At a kink the subgradient is PyTorch's, and the cases named "tie" or "border" hold it: 0 for Relu and Abs at 0; equal
shares among equal values for Max, Min, ReduceMax and ReduceMin; the whole gradient for Clip at its bounds.
"""

import json
import math
import pathlib

import torch
from torch.nn import functional as F

OUT = pathlib.Path(__file__).resolve().parent.parent / "test/golden/gradients"
generator = torch.Generator().manual_seed(17)
cases = {}


def normal(*dims, scale=1.0):
    return (torch.randn(dims, generator=generator) * scale).float()


def positive(*dims):
    return (torch.rand(dims, generator=generator) * 2 + 0.3).float()


def apart(*dims):
    """Distinct values at least 0.2 from each other and from 0: no central difference crosses a kink."""
    count = math.prod(dims)
    values = (torch.arange(count) - count / 2 + 0.25) * 0.3
    return values[torch.randperm(count, generator=generator)].reshape(dims).float()


def f32(values):
    return torch.tensor(values, dtype=torch.float32)


def i64(values):
    return torch.tensor(values, dtype=torch.int64)


def boolean(values):
    return torch.tensor(values, dtype=torch.bool)


NAMES = {torch.float32: "float32", torch.float64: "float64", torch.int64: "int64", torch.int32: "int32", torch.bool: "bool"}


def plain(number):
    if isinstance(number, (bool, int)):
        return int(number)
    if math.isfinite(number):
        return float("%.9g" % number)
    return str(number)


def tensor_json(tensor, kind=None):
    rounded = tensor.detach().to(torch.float32) if tensor.is_floating_point() else tensor
    return {"type": kind or NAMES[tensor.dtype], "dims": list(tensor.shape),
            "data": [plain(number) for number in rounded.flatten().tolist()]}


def attribute_json(value):
    if isinstance(value, str):
        return {"string": value}
    if isinstance(value, torch.Tensor):
        return {"tensor": tensor_json(value)}
    if isinstance(value, (list, tuple)):
        return {"ints": list(value)}
    return {"float": value} if isinstance(value, float) else {"int": value}


def case(op, name, inputs, function, opset=17, attributes=None, constant=(), fixed=(), unused=(), kink=False,
         output_types=None):
    """
    inputs: tensors, None for an omitted one; constant: positions written as initialisers (the others are fed);
    fixed: positions of float inputs without gradient; unused: positions of outputs that do not reach the loss;
    kink: central differences don't apply (a tie, a border, an infinity).
    """
    wide = [tensor.double() if tensor is not None and tensor.is_floating_point() else tensor for tensor in inputs]
    leaves = [index for index, tensor in enumerate(wide)
              if tensor is not None and tensor.is_floating_point() and index not in fixed]
    for index in leaves:
        wide[index].requires_grad_()
    outputs = function(*wide)
    outputs = outputs if isinstance(outputs, (tuple, list)) else (outputs,)
    upstream = [None if index in unused or not output.is_floating_point() or not output.requires_grad
                else normal(*output.shape) for index, output in enumerate(outputs)]
    gradients = [None] * len(inputs)
    reaching = [(output, gradient) for output, gradient in zip(outputs, upstream) if gradient is not None]
    if reaching and leaves:
        found = torch.autograd.grad([output for output, _ in reaching], [wide[index] for index in leaves],
                                    [gradient.double() for _, gradient in reaching], allow_unused=True)
        for index, gradient in zip(leaves, found):
            gradients[index] = torch.zeros_like(wide[index]) if gradient is None else gradient
    kinds = output_types or [None] * len(outputs)
    cases.setdefault(op, []).append({
        "name": name, "opset": opset,
        **({"attributes": {key: attribute_json(value) for key, value in attributes.items()}} if attributes else {}),
        **({"constant": list(constant)} if constant else {}),
        **({"kink": True} if kink else {}),
        "inputs": [None if tensor is None else tensor_json(tensor) for tensor in inputs],
        "outputs": [tensor_json(output, kind or ("float32" if output.is_floating_point() else None))
                    for output, kind in zip(outputs, kinds)],
        "upstream": [None if gradient is None else tensor_json(gradient) for gradient in upstream],
        "gradients": [None if gradient is None else tensor_json(gradient, "float32") for gradient in gradients],
    })


def ties():
    return f32([[1, 2, 2, -1], [3, 3, 3, 0], [-2, -1, -2, -2]])


# --- elementwise, two inputs

BROADCASTS = {
    "same shape": ((3, 5), (3, 5)), "row": ((2, 3, 5), (5,)), "column": ((3, 5), (3, 1)), "both ways": ((3, 1, 2), (4, 1)),
    "scalar first": ((), (2, 3)), "scalar second": ((7,), ()), "zero rank": ((), ()), "size one": ((1, 1), (1,)),
    "leading one": ((1, 3), (2, 3)), "size zero": ((0, 3), (1, 3)),
}


def binary():
    functions = {"Add": torch.add, "Sub": torch.sub, "Mul": torch.mul, "Div": torch.div}
    for op, function in functions.items():
        for name, (first, second) in BROADCASTS.items():
            divisor = positive(*second) if op == "Div" else normal(*second)
            case(op, name, [normal(*first), divisor], function, opset=21 if name == "row" else 13)
        case(op, "whole numbers", [i64([[7, -8, 9]]), i64([[2], [-3]])],
             (lambda a, b: torch.div(a, b, rounding_mode="trunc")) if op == "Div" else function)
        if op in ("Add", "Mul"):
            case(op, "constant second", [normal(2, 3), f32(0.5)], function, constant=[1], fixed=[1])
    for name, (first, second) in BROADCASTS.items():
        case("Pow", name, [positive(*first), normal(*second)], torch.pow, opset=15)
    case("Pow", "square, constant", [normal(3, 2), f32(2.0)], torch.pow, constant=[1], fixed=[1])
    case("Pow", "cube, constant", [normal(3, 2), f32(3.0)], torch.pow, constant=[1], fixed=[1])
    case("Pow", "root, constant", [positive(4), f32(0.5)], torch.pow, constant=[1], fixed=[1])
    case("Pow", "integer exponent", [normal(2, 3), i64([2, 3, 1])], lambda x, y: torch.pow(x, y.double()))
    case("Pow", "exponent of zero", [f32([0.0, -1.5, 2.0]), f32([0.0, 0.0, 0.0])], torch.pow, constant=[1], fixed=[1], kink=True)
    case("Pow", "base of zero", [f32([0.0, 0.0, 0.0]), f32([2.0, 1.0, 3.0])], torch.pow, kink=True)


# --- elementwise, one input

def unary():
    functions = {
        "Neg": (torch.neg, normal), "Sqrt": (torch.sqrt, positive), "Reciprocal": (torch.reciprocal, positive),
        "Exp": (torch.exp, normal), "Log": (torch.log, positive), "Erf": (torch.erf, normal),
        "Tanh": (torch.tanh, normal), "Sigmoid": (torch.sigmoid, normal), "Relu": (torch.relu, apart),
        "Softplus": (F.softplus, normal), "Abs": (torch.abs, apart), "Sin": (torch.sin, normal), "Cos": (torch.cos, normal),
        "Identity": (lambda x: x * 1, normal),
    }
    for op, (function, values) in functions.items():
        opset = {"Sin": 7, "Cos": 7, "Softplus": 1}.get(op, 13)
        for name, dims in {"matrix": (3, 5), "cube": (2, 1, 3), "scalar": (), "size one": (1,), "size zero": (2, 0)}.items():
            case(op, name, [values(*dims)], function, opset=21 if name == "cube" else max(opset, 13))
    case("Relu", "border: 0 at 0", [f32([0.0, -1.0, 2.0, -0.0])], torch.relu, kink=True)
    case("Abs", "border: 0 at 0", [f32([0.0, -1.0, 2.0])], torch.abs, kink=True)
    case("Sigmoid", "far out", [f32([-100.0, -20.0, 20.0, 100.0])], torch.sigmoid)
    case("Tanh", "far out", [f32([-100.0, -9.0, 9.0, 100.0])], torch.tanh)
    case("Softplus", "far out", [f32([-50.0, -20.0, 15.0, 19.0])], F.softplus)
    case("Erf", "far out", [f32([-6.0, -2.5, 2.5, 6.0])], torch.erf)
    case("Neg", "whole numbers", [i64([1, -2])], torch.neg)
    case("Abs", "whole numbers", [i64([1, -2])], torch.abs)
    case("Identity", "whole numbers", [i64([1, -2])], torch.clone)
    for name, dims in {"matrix": (3, 5), "scalar": (), "size one": (1, 1)}.items():
        case("Gelu", name, [normal(*dims, scale=2)], F.gelu, opset=20)
        case("Gelu", name + ", tanh", [normal(*dims, scale=2)], lambda x: F.gelu(x, approximate="tanh"), opset=20,
             attributes={"approximate": "tanh"})
    case("Gelu", "far out", [f32([-12.0, -5.0, 5.0, 12.0])], F.gelu, opset=21, attributes={"approximate": "none"})
    case("Gelu", "far out, tanh", [f32([-12.0, -5.0, 5.0, 12.0])], lambda x: F.gelu(x, approximate="tanh"), opset=21,
         attributes={"approximate": "tanh"})


# --- choosing

def choosing():
    def many(reduce):
        def function(*tensors):
            return reduce(torch.stack(torch.broadcast_tensors(*tensors)), 0)
        return function

    for op, reduce in {"Max": torch.amax, "Min": torch.amin}.items():
        case(op, "two", [apart(3, 4), normal(3, 4) * 0 + 0.05], many(reduce), opset=13)
        case(op, "broadcast", [apart(2, 3), f32([[0.05], [-0.7]])], many(reduce), opset=13)
        case(op, "three", [apart(2, 3), apart(3) + 0.1, f32(-0.05)], many(reduce), opset=21)
        case(op, "one", [apart(2, 3)], many(reduce))
        case(op, "tie: halves", [f32([1, 2, 3]), f32([1, 3, 3])], many(reduce), kink=True)
        case(op, "tie: thirds", [f32([2, 2, 3]), f32([2, 1, 3]), f32([2, 2, 0])], many(reduce), kink=True)
        case(op, "whole numbers", [i64([1, 5]), i64([3])], many(reduce))
    values = apart(3, 4)

    def clip(x, low=None, high=None):
        return torch.clamp(x, None if low is None else low, None if high is None else high)

    case("Clip", "both bounds", [values, f32(-0.75), f32(1.05)], clip, constant=[1, 2], fixed=[1, 2])
    case("Clip", "low only", [values, f32(-0.4)], clip, constant=[1], fixed=[1])
    case("Clip", "high only", [values, None, f32(0.5)], clip, constant=[2], fixed=[2])
    case("Clip", "no bounds", [values], lambda x: x * 1)
    case("Clip", "bounds fed and differentiated", [values, f32(-0.7), f32(0.8)],
         lambda x, low, high: torch.clamp(x, low, high), opset=21)
    case("Clip", "border: the whole gradient", [f32([-1, 0, 1, 2, -2]), f32(-1), f32(1)], clip, constant=[1, 2], fixed=[1, 2],
         kink=True)
    case("Clip", "scalar", [f32(0.3), f32(-1), f32(1)], clip, constant=[1, 2], fixed=[1, 2])
    case("Clip", "whole numbers", [i64([-5, 2, 9]), i64(0), i64(5)], clip, constant=[1, 2])

    condition = boolean([[True, False, True], [False, False, True]])
    case("Where", "same shape", [condition, normal(2, 3), normal(2, 3)], torch.where, opset=16)
    case("Where", "scalar branches", [condition, f32(0.5), f32(-1.0)], torch.where)
    case("Where", "condition broadcast", [boolean([True, False, True]), normal(2, 3), normal(2, 1)], torch.where, opset=21)
    case("Where", "mask filled", [boolean([[True], [False]]), f32(-3e38), normal(2, 3)], torch.where, constant=[1], fixed=[1],
         kink=True)
    case("Where", "zero rank", [boolean(True), normal(), normal()], torch.where)
    case("Where", "whole numbers", [condition, i64(3), i64([1, 2, 3])], torch.where)

    case("Cast", "float to double and back through the loss", [normal(2, 3)], lambda x: x * 1, attributes={"to": 11},
         output_types=["float64"])
    case("Cast", "float to float", [normal(2, 3)], lambda x: x * 1, attributes={"to": 1}, opset=21)
    case("Cast", "float to whole number: none", [f32([1.5, -2.5])], lambda x: x.detach().to(torch.int64), attributes={"to": 7})
    case("Cast", "boolean to float: none", [boolean([True, False])], lambda x: x.to(torch.float32), attributes={"to": 1})
    case("Cast", "whole number to float: none", [i64(7)], lambda x: x.to(torch.float32), attributes={"to": 1}, opset=13)


# --- products

def products():
    shapes = {
        "matrices": ((3, 4), (4, 5)), "batch": ((2, 3, 4), (2, 4, 5)), "batch by matrix": ((2, 3, 4), (4, 5)),
        "two batch axes by matrix": ((2, 3, 2, 4), (4, 5)), "matrix by batch": ((3, 4), (2, 4, 5)),
        "batch broadcast": ((2, 1, 3, 4), (3, 4, 2)), "both broadcast": ((2, 1, 3, 4), (1, 3, 4, 1)),
        "vector by matrix": ((4,), (4, 5)), "matrix by vector": ((3, 4), (4,)), "vectors": ((4,), (4,)),
        "vector by batch": ((4,), (2, 4, 5)), "batch by vector": ((2, 3, 4), (4,)), "inner size one": ((3, 1), (1, 2)),
        "all ones": ((1, 1), (1, 1)),
    }
    for name, (first, second) in shapes.items():
        case("MatMul", name, [normal(*first), normal(*second)], torch.matmul, opset=21 if name == "batch" else 13)

    def gemm(alpha=1.0, beta=1.0, first=0, second=0):
        def function(a, b, c=None):
            product = alpha * (a.T if first else a) @ (b.T if second else b)
            return product if c is None else product + beta * c
        return function

    for first in (0, 1):
        for second in (0, 1):
            a, b = (4, 3) if first else (3, 4), (5, 4) if second else (4, 5)
            case("Gemm", f"transA {first}, transB {second}", [normal(*a), normal(*b), normal(5)],
                 gemm(first=first, second=second), attributes={"transA": first, "transB": second}, opset=21 if first else 13)
            case("Gemm", f"scaled, transA {first}, transB {second}", [normal(*a), normal(*b), normal(3, 1)],
                 gemm(0.5, -2.0, first, second),
                 attributes={"transA": first, "transB": second, "alpha": 0.5, "beta": -2.0})
    case("Gemm", "no addend", [normal(3, 4), normal(4, 5)], gemm())
    case("Gemm", "alpha without addend", [normal(3, 4), normal(4, 5)], gemm(alpha=0.25), attributes={"alpha": 0.25})
    case("Gemm", "scalar addend", [normal(3, 4), normal(4, 5), normal()], gemm())
    case("Gemm", "full addend", [normal(3, 4), normal(4, 5), normal(3, 5)], gemm(beta=0.5), attributes={"beta": 0.5})
    case("Gemm", "size one", [normal(1, 1), normal(1, 1), normal(1)], gemm())


# --- layout

def layout():
    case("Transpose", "reversed by default", [normal(2, 3, 4)], lambda x: x.permute(2, 1, 0))
    case("Transpose", "heads", [normal(2, 3, 2, 2)], lambda x: x.permute(0, 2, 1, 3), attributes={"perm": [0, 2, 1, 3]}, opset=21)
    case("Transpose", "rotation", [normal(2, 3, 4)], lambda x: x.permute(2, 0, 1), attributes={"perm": [2, 0, 1]}, opset=13)
    case("Transpose", "zero rank", [normal()], lambda x: x * 1)
    case("Transpose", "whole numbers", [i64([[1, 2], [3, 4]])], lambda x: x.T)

    for opset in (13, 14, 21):
        case("Reshape", f"constant shape, opset {opset}", [normal(2, 6), i64([3, 4])], lambda x, _: x.reshape(3, 4),
             constant=[1], opset=opset)
    case("Reshape", "shape fed", [normal(2, 6), i64([-1, 2, 3])], lambda x, _: x.reshape(2, 2, 3))
    case("Reshape", "zero copies", [normal(2, 6), i64([0, 3, -1])], lambda x, _: x.reshape(2, 3, 2), constant=[1])
    case("Reshape", "allowzero", [normal(0, 3), i64([3, 0])], lambda x, _: x.reshape(3, 0), constant=[1], opset=14,
         attributes={"allowzero": 1})
    case("Reshape", "to zero rank", [normal(1, 1), torch.zeros(0, dtype=torch.int64)], lambda x, _: x.reshape(()), constant=[1])
    case("Reshape", "from zero rank", [normal(), i64([1, 1])], lambda x, _: x.reshape(1, 1), constant=[1])
    for axis, dims in {0: (1, 24), 1: (2, 12), 3: (24, 1), -1: (6, 4), -2: (2, 12)}.items():
        case("Flatten", f"axis {axis}", [normal(2, 3, 4)], lambda x, dims=dims: x.reshape(dims), attributes={"axis": axis},
             opset=21 if axis == 0 else 13)
    case("Flatten", "zero rank", [normal()], lambda x: x.reshape(1, 1), attributes={"axis": 0})

    case("Squeeze", "all", [normal(1, 3, 1)], lambda x: x.squeeze(), opset=13)
    case("Squeeze", "axes", [normal(1, 3, 1), i64([0])], lambda x, _: x.squeeze(0), constant=[1], opset=21)
    case("Squeeze", "negative axes", [normal(1, 3, 1), i64([-1, -3])], lambda x, _: x.reshape(3), constant=[1])
    case("Squeeze", "to zero rank", [normal(1), i64([0])], lambda x, _: x.squeeze(0), constant=[1])
    case("Unsqueeze", "axes", [normal(3, 2), i64([0, 2])], lambda x, _: x.reshape(1, 3, 1, 2), constant=[1], opset=13)
    case("Unsqueeze", "negative axes", [normal(3, 2), i64([-1, 1])], lambda x, _: x.reshape(3, 1, 2, 1), constant=[1], opset=21)
    case("Unsqueeze", "zero rank", [normal(), i64([0])], lambda x, _: x.reshape(1), constant=[1])

    case("Expand", "rows", [normal(1, 3), i64([2, 3])], lambda x, _: x.expand(2, 3), constant=[1])
    case("Expand", "new axes", [normal(3, 1), i64([2, 1, 4])], lambda x, _: x.expand(2, 3, 4), constant=[1], opset=21)
    case("Expand", "shape of ones", [normal(2, 3), i64([1, 1])], lambda x, _: x * 1, constant=[1])
    case("Expand", "zero rank", [normal(), i64([2, 2])], lambda x, _: x.expand(2, 2), constant=[1])
    case("Expand", "shape fed", [normal(2, 1), i64([3, 2, 4])], lambda x, _: x.expand(3, 2, 4))
    case("Tile", "twice and thrice", [normal(2, 3), i64([2, 3])], lambda x, _: x.repeat(2, 3), constant=[1])
    case("Tile", "once", [normal(2, 1), i64([1, 1])], lambda x, _: x.repeat(1, 1), constant=[1], opset=21)
    case("Tile", "repeats fed", [normal(3), i64([4])], lambda x, _: x.repeat(4))

    case("Concat", "two", [normal(2, 3), normal(2, 1)], lambda *t: torch.cat(t, 1), attributes={"axis": 1})
    case("Concat", "three, negative axis", [normal(2, 1, 2), normal(2, 3, 2), normal(2, 2, 2)], lambda *t: torch.cat(t, 1),
         attributes={"axis": -2}, opset=21)
    case("Concat", "one", [normal(2, 2)], lambda x: x * 1, attributes={"axis": 0})
    case("Concat", "size zero", [normal(0, 2), normal(3, 2)], lambda *t: torch.cat(t, 0), attributes={"axis": 0})
    case("Concat", "same twice in spirit", [normal(2), normal(2)], lambda *t: torch.cat(t, 0), attributes={"axis": 0}, opset=13)
    case("Concat", "whole numbers", [i64([1]), i64([2, 3])], lambda *t: torch.cat(t, 0), attributes={"axis": 0})

    case("Split", "sizes", [normal(5, 2), i64([2, 3])], lambda x, _: x.split([2, 3], 0), constant=[1], opset=13)
    case("Split", "negative axis", [normal(2, 6), i64([1, 2, 3])], lambda x, _: x.split([1, 2, 3], 1), constant=[1],
         attributes={"axis": -1})
    case("Split", "one output unused", [normal(2, 6), i64([1, 2, 3])], lambda x, _: x.split([1, 2, 3], 1), constant=[1],
         attributes={"axis": 1}, unused=[1])
    case("Split", "equal parts, opset 13", [normal(2, 6)], lambda x: x.split([3, 3], 1), attributes={"axis": 1}, opset=13)
    case("Split", "num_outputs", [normal(6, 2)], lambda x: x.split([2, 2, 2], 0), attributes={"axis": 0, "num_outputs": 3}, opset=18)
    case("Split", "num_outputs, last one smaller", [normal(2, 7)], lambda x: x.split([3, 3, 1], 1),
         attributes={"axis": 1, "num_outputs": 3}, opset=21)


def picking():
    def sliced(*slices):
        return lambda x, *_: x[slices]

    case("Slice", "one axis", [normal(5, 3), i64([1]), i64([4]), i64([0])], sliced(slice(1, 4)), constant=[1, 2, 3], opset=13)
    case("Slice", "two axes, negative", [normal(4, 5), i64([-3, 1]), i64([-1, 9223372036854775807]), i64([-2, -1])],
         sliced(slice(1, 3), slice(1, 5)), constant=[1, 2, 3])
    case("Slice", "axes by default", [normal(4, 5), i64([1, 2]), i64([3, 4])], sliced(slice(1, 3), slice(2, 4)), constant=[1, 2])
    case("Slice", "steps", [normal(7, 2), i64([1]), i64([7]), i64([0]), i64([3])], sliced(slice(1, 7, 3)), constant=[1, 2, 3, 4],
         opset=21)
    case("Slice", "backwards", [normal(5, 2), i64([-1]), i64([-9223372036854775807]), i64([0]), i64([-2])],
         lambda x, *_: x[[4, 2, 0]], constant=[1, 2, 3, 4])
    case("Slice", "starts and ends fed", [normal(5, 3), i64([1]), i64([100]), i64([1])], sliced(slice(None), slice(1, 3)), constant=[3])
    case("Slice", "steps fed", [normal(3, 6), i64([0]), i64([5]), i64([1]), i64([2])], sliced(slice(None), slice(0, 5, 2)),
         constant=[3])
    case("Slice", "nothing", [normal(4, 2), i64([3]), i64([1]), i64([0])], sliced(slice(3, 1)), constant=[1, 2, 3])
    case("Slice", "whole numbers", [i64([1, 2, 3]), i64([0]), i64([2])], sliced(slice(0, 2)), constant=[1, 2])

    def gather(axis):
        return lambda x, index: torch.index_select(x, axis, (index % x.shape[axis]).flatten()).reshape(
            x.shape[:axis] + index.shape + x.shape[axis:][1:])

    case("Gather", "embedding", [normal(6, 3), i64([[0, 2, 2], [5, 2, 0]])], gather(0), opset=13)
    case("Gather", "embedding, constant indices", [normal(6, 3), i64([0, 1, 2, 3])], gather(0), constant=[1])
    case("Gather", "all the same", [normal(4, 2), i64([1] * 9)], gather(0))
    case("Gather", "negative indices", [normal(4, 2), i64([-1, 0, -4])], gather(0), opset=21)
    case("Gather", "scalar index", [normal(2, 5, 3), i64(0)], gather(1), constant=[1], attributes={"axis": 1})
    case("Gather", "scalar index, last", [normal(2, 5, 3), i64(-1)], gather(1), constant=[1], attributes={"axis": 1})
    case("Gather", "scalar index fed", [normal(2, 5), i64(3)], gather(1), attributes={"axis": -1})
    case("Gather", "middle axis, twice", [normal(2, 4, 3), i64([[1, 1], [3, 1]])], gather(1), attributes={"axis": 1})
    case("Gather", "last axis", [normal(2, 3, 4), i64([3, 0, 3])], gather(2), attributes={"axis": -1})
    case("Gather", "from a vector", [normal(5), i64([[4], [4]])], gather(0))
    case("Gather", "size one", [normal(1, 1), i64([0])], gather(0))
    case("Gather", "32-bit indices", [normal(4, 2), torch.tensor([1, 3, 1], dtype=torch.int32)],
         lambda x, index: torch.index_select(x, 0, index.long()))
    case("Gather", "whole numbers", [i64([5, 6, 7]), i64([2])], gather(0))

    def elements(axis):
        return lambda x, index: torch.gather(x, axis, index % x.shape[axis])

    case("GatherElements", "labels", [normal(4, 3), i64([[2], [0], [0], [1]])], elements(1), attributes={"axis": 1})
    case("GatherElements", "first axis", [normal(3, 2), i64([[0, 2], [0, 1], [0, 2], [2, 2]])], elements(0), opset=21)
    case("GatherElements", "twice", [normal(2, 3), i64([[1, 1, 1, 0], [2, 2, 0, 2]])], elements(1), attributes={"axis": -1}, opset=13)
    case("GatherElements", "negative indices", [normal(2, 3), i64([[-1], [-3]])], elements(1), attributes={"axis": 1})
    case("GatherElements", "vector", [normal(5), i64([4, 0, 4])], elements(0))
    case("GatherElements", "middle axis", [normal(2, 3, 2), i64([[[1, 0]], [[2, 2]]])], elements(1), attributes={"axis": 1})

    for upper in (1, 0):
        pick = torch.triu if upper else torch.tril
        case("Trilu", f"upper {upper}", [normal(3, 4)], lambda x, pick=pick: pick(x), opset=14, attributes={"upper": upper})
        case("Trilu", f"upper {upper}, shifted", [normal(2, 3, 3), i64(-1)], lambda x, _, pick=pick: pick(x, -1), opset=14,
             attributes={"upper": upper}, constant=[1])
    case("Trilu", "diagonal fed", [normal(3, 3), i64(1)], lambda x, _: torch.triu(x, 1), opset=14)
    case("CumSum", "forward", [normal(2, 4), i64(1)], lambda x, _: x.cumsum(1), constant=[1], opset=14)
    case("CumSum", "reverse", [normal(3, 2), i64(0)], lambda x, _: x.flip(0).cumsum(0).flip(0), constant=[1],
         attributes={"reverse": 1}, opset=14)
    case("CumSum", "exclusive, negative axis", [normal(2, 4), i64(-1)], lambda x, _: x.cumsum(1) - x, constant=[1],
         attributes={"exclusive": 1}, opset=14)


# --- reductions

def reductions():
    functions = {
        "ReduceSum": (torch.sum, normal), "ReduceMean": (torch.mean, normal), "ReduceMax": (torch.amax, apart),
        "ReduceMin": (torch.amin, apart), "ReduceSumSquare": (lambda x, axes, keepdim: (x * x).sum(axes, keepdim), normal),
        "ReduceL2": (lambda x, axes, keepdim: torch.linalg.vector_norm(x, 2, axes, keepdim), positive),
        "ReduceLogSumExp": (torch.logsumexp, normal),
    }
    for op, (function, values) in functions.items():
        def run(axes, keep, function=function):
            return lambda x, *_: function(x, tuple(axes) if axes else tuple(range(x.dim())), bool(keep))

        newer = 13 if op == "ReduceSum" else 18
        for keep in (0, 1):
            for axes in ([1], [0, -1], [-2]):
                name = f"axes {axes}, keepdims {keep}"
                if op != "ReduceSum":
                    case(op, name + ", attribute", [values(2, 3, 4)], run(axes, keep),
                         attributes={"axes": axes, "keepdims": keep}, opset=13)
                case(op, name + ", input", [values(2, 3, 4), i64(axes)], run(axes, keep), attributes={"keepdims": keep},
                     constant=[1], opset=newer if axes == [1] else 21)
            case(op, f"all, keepdims {keep}", [values(2, 3)], run(None, keep), attributes={"keepdims": keep},
                 opset=13 if keep else newer)
            case(op, f"axes fed, keepdims {keep}", [values(2, 3, 2), i64([0, 2])], run([0, 2], keep),
                 attributes={"keepdims": keep}, opset=newer)
        case(op, "no axes: nothing", [values(2, 3), torch.zeros(0, dtype=torch.int64)],
             (lambda x, _: x * x) if op == "ReduceSumSquare" else (lambda x, _: x.abs()) if op == "ReduceL2" else (lambda x, _: x * 1),
             attributes={"noop_with_empty_axes": 1}, constant=[1], opset=newer)
        case(op, "no axes: all", [values(2, 3), torch.zeros(0, dtype=torch.int64)], run(None, 1), constant=[1], opset=newer)
        if op == "ReduceSum":
            case(op, "size one", [values(1, 1), i64([0])], run([0], 0), attributes={"keepdims": 0}, constant=[1], opset=13)
        else:
            case(op, "size one", [values(1, 1)], run([0], 0), attributes={"axes": [0], "keepdims": 0}, opset=13)
        case(op, "zero rank", [values()], lambda x, run=run: run([0], 1)(x.reshape(1)).reshape(()), opset=newer)
    for op, pick in {"ReduceMax": torch.amax, "ReduceMin": torch.amin}.items():
        case(op, "tie: equal shares", [ties()], lambda x, pick=pick: pick(x, (1,)), attributes={"axes": [1], "keepdims": 0},
             opset=13, kink=True)
        case(op, "tie: equal shares over two axes", [ties(), i64([0, 1])], lambda x, _, pick=pick: pick(x, (0, 1)),
             attributes={"keepdims": 0}, constant=[1], opset=18, kink=True)
    case("ReduceL2", "border: 0 at a zero vector", [f32([[0, 0], [3, 4]]), i64([1])],
         lambda x, _: torch.linalg.vector_norm(x, 2, 1), attributes={"keepdims": 0}, constant=[1], opset=18, kink=True)
    case("ReduceLogSumExp", "far out", [f32([[80.0, 90.0], [-90.0, -95.0]]), i64([1])], lambda x, _: torch.logsumexp(x, 1),
         attributes={"keepdims": 0}, constant=[1], opset=18)
    case("ReduceSum", "whole numbers", [i64([[1, 2], [3, 4]]), i64([0])], lambda x, _: x.sum(0, True), constant=[1])


# --- normalising

def normalising():
    for op, function in {"Softmax": torch.softmax, "LogSoftmax": torch.log_softmax}.items():
        case(op, "last by default", [normal(3, 5)], lambda x, f=function: f(x, -1))
        case(op, "axis 0", [normal(3, 2)], lambda x, f=function: f(x, 0), attributes={"axis": 0}, opset=13)
        case(op, "axis 1 of 4", [normal(2, 3, 2, 2)], lambda x, f=function: f(x, 1), attributes={"axis": 1})
        case(op, "axis -2", [normal(2, 3, 4)], lambda x, f=function: f(x, -2), attributes={"axis": -2}, opset=21)
        case(op, "size one", [normal(2, 1)], lambda x, f=function: f(x, -1))
        case(op, "far apart", [f32([[60.0, 0.0, -60.0], [0.0, 20.0, -20.0]])], lambda x, f=function: f(x, -1))
        case(op, "masked", [f32([[0.5, -10000.0, 1.0]])], lambda x, f=function: f(x, -1), kink=True)

    def norm(axis, epsilon, count):
        def function(x, scale, bias=None):
            axes = tuple(range(axis % x.dim(), x.dim()))
            mean = x.mean(axes, keepdim=True)
            deviation = torch.rsqrt(((x - mean) ** 2).mean(axes, keepdim=True) + epsilon)
            y = (x - mean) * deviation * scale
            return (y if bias is None else y + bias, mean, deviation)[:count]
        return function

    for count in (1, 2, 3):
        case("LayerNormalization", f"{count} outputs", [normal(2, 3, 4), normal(4), normal(4)], norm(-1, 1e-5, count),
             opset=21 if count == 1 else 17)
        case("LayerNormalization", f"{count} outputs, axis 1", [normal(2, 3, 2), normal(3, 2), normal(3, 2)],
             norm(1, 1e-3, count), attributes={"axis": 1, "epsilon": 1e-3})
    case("LayerNormalization", "first output alone reaches the loss", [normal(2, 4), normal(4), normal(4)], norm(-1, 1e-5, 3),
         unused=[1, 2])
    case("LayerNormalization", "mean alone reaches the loss", [normal(2, 4), normal(4), normal(4)], norm(-1, 1e-5, 3), unused=[0, 2])
    case("LayerNormalization", "deviation alone reaches the loss", [normal(2, 4), normal(4), normal(4)], norm(-1, 1e-5, 3),
         unused=[0, 1])
    case("LayerNormalization", "no bias", [normal(3, 4), normal(4)], norm(-1, 1e-5, 1))
    case("LayerNormalization", "axis 0", [normal(2, 3), normal(2, 3), normal(2, 3)], norm(0, 1e-5, 1), attributes={"axis": 0})
    case("LayerNormalization", "scale constant", [normal(3, 4), normal(4), normal(4)], norm(-1, 1e-5, 1), constant=[1, 2],
         fixed=[1, 2])
    case("LayerNormalization", "small variance, BERT's epsilon", [normal(2, 6, scale=1e-3), normal(6), normal(6)],
         norm(-1, 1e-12, 1), attributes={"axis": -1, "epsilon": 1e-12}, kink=True)
    case("LayerNormalization", "far from zero", [normal(2, 6) + 30, normal(6), normal(6)], norm(-1, 1e-5, 1))

    def cross_entropy(reduction, ignore=None):
        def function(scores, labels, weight=None):
            loss = F.cross_entropy(scores, labels, weight, reduction=reduction, ignore_index=-100 if ignore is None else ignore)
            return loss, torch.log_softmax(scores, 1)
        return function

    labels = i64([2, 0, 1, 0])
    for reduction in ("mean", "sum", "none"):
        case("SoftmaxCrossEntropyLoss", reduction, [normal(4, 3), labels], lambda s, t, r=reduction: cross_entropy(r)(s, t)[0],
             attributes={"reduction": reduction}, opset=13)
        case("SoftmaxCrossEntropyLoss", reduction + ", ignored label", [normal(4, 3), i64([2, -100, 1, -100])],
             lambda s, t, r=reduction: cross_entropy(r)(s, t)[0],
             attributes={"reduction": reduction, "ignore_index": -100}, opset=13)
        case("SoftmaxCrossEntropyLoss", reduction + ", weights, log-probabilities unused",
             [normal(4, 3), labels, positive(3)], cross_entropy(reduction), fixed=[2], unused=[1],
             attributes={"reduction": reduction}, opset=13)
        case("SoftmaxCrossEntropyLoss", reduction + ", tokens", [normal(2, 3, 4), i64([[0, 1, 2, 0], [1, 1, -100, 2]])],
             lambda s, t, r=reduction: cross_entropy(r)(s, t)[0], attributes={"reduction": reduction, "ignore_index": -100},
             opset=17)
    case("SoftmaxCrossEntropyLoss", "log-probabilities reach the loss, too", [normal(4, 3), labels], cross_entropy("mean"), opset=13)


# --- ops that gradients themselves are made of

def of_gradients():
    case("Sum", "three, broadcast", [normal(2, 3), normal(3), normal(2, 1)], lambda a, b, c: a + b + c)
    case("Sum", "one", [normal(2)], lambda a: a * 1, opset=21)
    case("HardSigmoid", "inside and outside", [apart(3, 4) * 4], lambda x: torch.clamp(0.2 * x + 0.5, 0, 1), kink=True)
    case("HardSigmoid", "half and half", [normal(5) * 0.3], lambda x: torch.clamp(0.5 * x + 0.5, 0, 1),
         attributes={"alpha": 0.5, "beta": 0.5}, opset=21)
    case("Pad", "before and behind", [normal(2, 3), i64([1, 0, 0, 2])], lambda x, _: F.pad(x, (0, 2, 1, 0)), constant=[1], opset=13)
    case("Pad", "of a value", [normal(3), i64([1, 1]), f32(7)], lambda x, *_: F.pad(x, (1, 1), value=7.0), constant=[1, 2], fixed=[2])
    case("Pad", "one axis, taking away", [normal(2, 4), i64([-1, 2]), f32(0), i64([-1])], lambda x, *_: F.pad(x, (-1, 2)),
         constant=[1, 2, 3], fixed=[2], opset=18)
    case("Pad", "amounts fed", [normal(2, 3), i64([0, 1, 1, 0])], lambda x, _: F.pad(x, (1, 0, 0, 1)), opset=21)
    place = i64([[2, 0], [1, 1]])
    case("ScatterElements", "replaced", [normal(2, 3), i64([[2, 0], [1, 0]]), normal(2, 2)],
         lambda x, index, update: x.scatter(1, index, update), attributes={"axis": 1}, opset=13)
    case("ScatterElements", "added, twice at one place", [normal(3, 2), place, normal(2, 2)],
         lambda x, index, update: x.scatter_add(0, index, update), attributes={"axis": 0, "reduction": "add"}, opset=16)
    case("ScatterND", "replaced", [normal(4, 2), i64([[3], [0]]), normal(2, 2)],
         lambda x, index, update: x.detach().index_put((index[:, 0],), update.detach()), fixed=[0, 2])
    case("TopK", "largest", [apart(2, 5), i64([3])], lambda x, _: torch.topk(x.detach(), 3), constant=[1], fixed=[0])
    case("TopK", "smallest of whole numbers", [i64([5, 1, 4, 1, 3]), i64([4])],
         lambda x, _: (i64([1, 1, 3, 4]), i64([1, 3, 4, 2])), attributes={"largest": 0, "axis": 0}, constant=[1])
    for first in (0, 1):
        for second in (0, 1):
            a, b = (2, 4, 3) if first else (2, 3, 4), (2, 5, 4) if second else (2, 4, 5)
            case("com.microsoft.FusedMatMul", f"transA {first}, transB {second}", [normal(*a), normal(*b)],
                 lambda a, b, first=first, second=second: 0.5 * torch.matmul(a.mT if first else a, b.mT if second else b),
                 attributes={"transA": first, "transB": second, "alpha": 0.5})
    case("com.microsoft.FusedMatMul", "batch broadcast", [normal(2, 1, 3, 4), normal(3, 5, 4)],
         lambda a, b: torch.matmul(a, b.mT), attributes={"transB": 1})
    case("com.microsoft.FusedMatMul", "matrices", [normal(4, 3), normal(4, 2)], lambda a, b: a.T @ b, attributes={"transA": 1})


# --- ops through which no gradient passes

def without_gradient():
    values = apart(2, 3)
    pairs = {"Equal": torch.eq, "Less": torch.lt, "Greater": torch.gt, "LessOrEqual": torch.le, "GreaterOrEqual": torch.ge}
    for op, function in pairs.items():
        case(op, "broadcast", [values, values[:1] * 1], lambda a, b, f=function: f(a.detach(), b.detach()),
             opset=16 if op.endswith("OrEqual") else 13)
        case(op, "whole numbers", [i64([1, 2, 3]), i64(2)], function)
    a, b = boolean([[True, False]]), boolean([[True], [False]])
    for op, function in {"And": torch.logical_and, "Or": torch.logical_or, "Xor": torch.logical_xor}.items():
        case(op, "broadcast", [a, b], function)
    case("Not", "vector", [boolean([True, False])], torch.logical_not)
    case("IsNaN", "vector", [f32([1.0, float("nan")])], lambda x: torch.isnan(x.detach()), kink=True)
    case("Sign", "vector", [f32([1.5, -2.0, 0.0])], lambda x: torch.sign(x.detach()), kink=True)
    case("Floor", "vector", [f32([1.5, -2.5])], lambda x: torch.floor(x.detach()), kink=True)
    case("Ceil", "vector", [f32([1.5, -2.5])], lambda x: torch.ceil(x.detach()), kink=True)
    case("Round", "halves to even", [f32([1.4, 2.5, -2.6])], lambda x: torch.round(x.detach()), kink=True)
    case("Mod", "whole numbers", [i64([7, -7, 8]), i64([3, 3, -3])], torch.remainder)
    case("Shape", "matrix", [values], lambda x: i64(list(x.shape)), opset=13)
    case("Shape", "start and end", [normal(2, 3, 4)], lambda x: i64([3]), opset=15, attributes={"start": -2, "end": 2})
    case("Shape", "zero rank", [normal()], lambda x: torch.zeros(0, dtype=torch.int64), opset=21)
    case("Size", "matrix", [values], lambda x: i64(6))
    case("Constant", "tensor", [], lambda: f32([[1.5, 2.5]]), attributes={"value": f32([[1.5, 2.5]])}, opset=13)
    case("Constant", "integers", [], lambda: i64([1, 2]), attributes={"value_ints": [1, 2]})
    case("Constant", "integer", [], lambda: i64(3), attributes={"value_int": 3})
    case("Constant", "float", [], lambda: f32(0.5), attributes={"value_float": 0.5})
    case("ConstantOfShape", "zeros", [i64([2, 3])], lambda _: torch.zeros(2, 3), opset=9 + 4)
    case("ConstantOfShape", "value", [i64([2])], lambda _: i64([7, 7]), attributes={"value": i64([7])}, constant=[0], opset=21)
    case("ConstantOfShape", "zero rank", [torch.zeros(0, dtype=torch.int64)], lambda _: f32(1.0), attributes={"value": f32([1.0])})
    case("Range", "whole numbers", [i64(1), i64(8), i64(3)], lambda *_: i64([1, 4, 7]))
    case("Range", "backwards", [i64(5), i64(0), i64(-2)], lambda *_: i64([5, 3, 1]), constant=[0, 1, 2])
    case("Range", "floats", [f32(0), f32(1), f32(0.25)], lambda *_: f32([0, 0.25, 0.5, 0.75]), fixed=[0, 1, 2])
    case("ArgMax", "last axis", [apart(3, 4)], lambda x: x.detach().argmax(-1), attributes={"axis": -1, "keepdims": 0})
    case("ArgMax", "kept", [apart(3, 4)], lambda x: x.detach().argmax(0, keepdim=True), attributes={"axis": 0})
    case("OneHot", "last axis", [i64([1, 0, 2]), i64(3), f32([0.0, 1.0])], lambda index, *_: F.one_hot(index, 3).float(),
         constant=[1, 2], fixed=[2])
    case("NonZero", "matrix", [f32([[1, 0], [0, 2]])], lambda x: x.detach().nonzero().T.contiguous(), kink=True)


def main():
    for section in (binary, unary, choosing, products, layout, picking, reductions, normalising, of_gradients, without_gradient):
        section()
    OUT.mkdir(parents=True, exist_ok=True)
    for op, rows in sorted(cases.items()):
        lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
        (OUT / f"{op}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{len(cases)} ops, {sum(map(len, cases.values()))} cases")


main()
