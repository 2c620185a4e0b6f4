"""PyTorch's side of `npm run bench:train`: the same encoder with the same weights and batch, a step whenever asked.

    python3 scripts/bench-train.py <folder> <threads>

The folder holds `problem.json` (shape, batch, rate) and `weights.bin` (float32, in the order and with the names and
shapes of `problem.json`). Each line on standard input is a number of steps; the answer is a line of JSON with the wall and
processor milliseconds and the loss of each.
"""

import json
import pathlib
import sys
import time

import numpy
import torch
from torch import nn
from torch.nn import functional as F

folder, threads = pathlib.Path(sys.argv[1]), int(sys.argv[2])
torch.set_num_threads(threads)
problem = json.loads((folder / "problem.json").read_text())
shape = problem["shape"]
heads, width = shape["heads"], shape["width"] // shape["heads"]
values = torch.from_numpy(numpy.fromfile(folder / "weights.bin", dtype=numpy.float32))
weights, at = {}, 0
for name, dims in problem["weights"]:
    count = int(numpy.prod(dims))
    tensor = values[at:at + count].reshape(dims).clone()
    # PyTorch keeps the matrix of a linear layer as [outputs, inputs].
    linear = len(dims) == 2 and "embeddings" not in name
    weights[name] = nn.Parameter(tensor.T.contiguous() if linear else tensor)
    at += count


def linear(x, name):
    return F.linear(x, weights[name + ".weight"], weights[name + ".bias"])


def norm(x, name):
    return F.layer_norm(x, x.shape[-1:], weights[name + ".weight"], weights[name + ".bias"], 1e-12)


def split(x):
    return x.view(*x.shape[:2], heads, width).transpose(1, 2)


def attention(x, bias, name):
    query, key, value = (split(linear(x, f"{name}.self.{part}")) for part in ("query", "key", "value"))
    scores = query @ key.transpose(-1, -2) / width ** 0.5 + bias
    read = (torch.softmax(scores, dim=-1) @ value).transpose(1, 2).reshape(x.shape)
    return linear(read, f"{name}.output.dense")


def loss_of(ids, mask, segments, labels):
    embeddings = "bert.embeddings."
    x = F.embedding(ids, weights[embeddings + "word_embeddings.weight"])
    x = x + F.embedding(segments, weights[embeddings + "token_type_embeddings.weight"])
    x = norm(x + weights[embeddings + "position_embeddings.weight"][:ids.shape[1]], embeddings + "LayerNorm")
    bias = (1.0 - mask[:, None, None, :].float()) * -10000.0
    for layer in range(shape["layers"]):
        name = f"bert.encoder.layer.{layer}"
        x = norm(x + attention(x, bias, name + ".attention"), name + ".attention.output.LayerNorm")
        inner = F.gelu(linear(x, name + ".intermediate.dense"))
        x = norm(x + linear(inner, name + ".output.dense"), name + ".output.LayerNorm")
    return F.cross_entropy(linear(torch.tanh(linear(x[:, 0], "bert.pooler.dense")), "classifier"), labels)


def tensor(key):
    return torch.tensor(problem["batch"][key])


batch = [tensor(key) for key in ("ids", "mask", "segments", "labels")]
parameters = list(weights.values())
optimizer = torch.optim.AdamW([
    {"params": [weight for weight in parameters if weight.dim() >= 2], "weight_decay": problem["weightDecay"]},
    {"params": [weight for weight in parameters if weight.dim() < 2], "weight_decay": 0.0},
], lr=problem["learningRate"])
print(json.dumps({"version": torch.__version__}), flush=True)

for line in sys.stdin:
    answer = {"wallMs": [], "processorMs": [], "losses": []}
    for _ in range(int(line)):
        wall, processor = time.perf_counter(), time.process_time()
        optimizer.zero_grad(set_to_none=True)
        loss = loss_of(*batch)
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, problem["clipNorm"])
        optimizer.step()
        answer["wallMs"].append((time.perf_counter() - wall) * 1000)
        answer["processorMs"].append((time.process_time() - processor) * 1000)
        answer["losses"].append(loss.item())
    print(json.dumps(answer), flush=True)
