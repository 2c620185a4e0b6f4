"""Makes test/fixtures/graphs/<name>.onnx and test/golden/graphs/<name>.json: whole models that PyTorch exported, loss
included, with PyTorch's gradients of the loss for every weight, and the weights after ten steps of AdamW.

    apt-get install -y --no-install-recommends python3-torch
    /usr/bin/python3 scripts/make-gradient-graphs.py
    /usr/bin/python3 scripts/make-gradient-graphs.py --mini <folder>     # BERT-mini, 4 x 256, too large to commit

PyTorch 1.13 (Debian 12) with a fixed seed; gradients in float64, rounded to float32 last. The models are written as the
Hugging Face ones are (shapes read from tensors, buffers sliced and expanded, masks filled with the smallest number), so
that the exported graphs hold the same chains of Shape, Gather, Concat, Reshape, Expand and Where; opset 14 writes layer
normalisation in its parts, opset 17 as one op; opset 11 has axes as attributes.
"""

import argparse
import base64
import copy
import json
import math
import pathlib
import warnings

import torch
from torch import nn
from torch.nn import functional as F

ROOT = pathlib.Path(__file__).resolve().parent.parent
TINY = {"hidden": 16, "layers": 2, "heads": 4, "inner": 24, "positions": 20, "words": 40}
MINI = {"hidden": 256, "layers": 4, "heads": 4, "inner": 1024, "positions": 512, "words": 30522}
IGNORED = -100


class Embeddings(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.words = nn.Embedding(size["words"], size["hidden"], padding_idx=0)
        self.positions = nn.Embedding(size["positions"], size["hidden"])
        self.segments = nn.Embedding(2, size["hidden"])
        self.norm = nn.LayerNorm(size["hidden"], eps=1e-12)
        self.register_buffer("position_ids", torch.arange(size["positions"]).expand((1, -1)))
        self.register_buffer("segment_ids", torch.zeros((1, size["positions"]), dtype=torch.long))

    def forward(self, ids, segments=None):
        batch, length = ids.size()
        if segments is None:
            segments = self.segment_ids[:, :length].expand(batch, length)
        return self.norm(self.words(ids) + self.segments(segments) + self.positions(self.position_ids[:, :length]))


class Attention(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.heads, self.width = size["heads"], size["hidden"] // size["heads"]
        self.query, self.key, self.value, self.output = (nn.Linear(size["hidden"], size["hidden"]) for _ in range(4))

    def split(self, tensor):
        return tensor.view(tensor.size()[:-1] + (self.heads, self.width)).permute(0, 2, 1, 3)

    def forward(self, hidden, bias):
        query, key, value = (self.split(part(hidden)) for part in (self.query, self.key, self.value))
        scores = torch.matmul(query, key.transpose(-1, -2)) / math.sqrt(self.width)
        context = torch.matmul(nn.functional.softmax(scores + bias, dim=-1), value).permute(0, 2, 1, 3).contiguous()
        return self.output(context.view(context.size()[:-2] + (self.heads * self.width,)))


class Layer(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.attention = Attention(size)
        self.inner, self.outer = nn.Linear(size["hidden"], size["inner"]), nn.Linear(size["inner"], size["hidden"])
        self.first_norm, self.second_norm = (nn.LayerNorm(size["hidden"], eps=1e-12) for _ in range(2))

    def forward(self, hidden, bias):
        hidden = self.first_norm(self.attention(hidden, bias) + hidden)
        return self.second_norm(self.outer(F.gelu(self.inner(hidden))) + hidden)


class Encoder(nn.Module):
    """BERT (Devlin et al. 2019), post-norm."""

    def __init__(self, size, where_mask=False):
        super().__init__()
        self.embeddings, self.where_mask = Embeddings(size), where_mask
        self.layers = nn.ModuleList(Layer(size) for _ in range(size["layers"]))

    def bias(self, mask, dtype):
        if not self.where_mask:
            return (1.0 - mask[:, None, None, :].to(dtype)) * torch.finfo(torch.float32).min
        batch, length = mask.shape
        inverted = 1.0 - mask[:, None, None, :].expand(batch, 1, length, length).to(dtype)
        return inverted.masked_fill(inverted.to(torch.bool), -1e9)

    def forward(self, ids, mask, segments=None):
        hidden = self.embeddings(ids, segments)
        bias = self.bias(mask, hidden.dtype)
        for layer in self.layers:
            hidden = layer(hidden, bias)
        return hidden


class Classifier(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.encoder = Encoder(size)
        self.pooler, self.head = nn.Linear(size["hidden"], size["hidden"]), nn.Linear(size["hidden"], 3)

    def forward(self, input_ids, attention_mask, token_type_ids, labels):
        logits = self.head(torch.tanh(self.pooler(self.encoder(input_ids, attention_mask, token_type_ids)[:, 0])))
        return F.cross_entropy(logits, labels), logits


class Tagger(nn.Module):
    """Token loss by hand: picked log-probabilities, ignored labels masked out."""

    def __init__(self, size):
        super().__init__()
        self.encoder, self.head = Encoder(size, where_mask=True), nn.Linear(size["hidden"], 5)

    def forward(self, input_ids, attention_mask, labels):
        logits = self.head(self.encoder(input_ids, attention_mask))
        kept = labels != IGNORED
        picked = F.log_softmax(logits, dim=-1).gather(-1, torch.where(kept, labels, torch.zeros_like(labels)).unsqueeze(-1))
        losses = torch.where(kept, -picked.squeeze(-1), torch.zeros_like(picked.squeeze(-1)))
        return losses.sum() / kept.sum().to(losses.dtype), logits


class BiEncoder(nn.Module):
    """One encoder for both texts, mean pooling, cosine, in-batch negatives (InfoNCE), temperature 0.05."""

    def __init__(self, size):
        super().__init__()
        self.encoder = Encoder(size)

    def embed(self, ids, mask):
        hidden = self.encoder(ids, mask)
        weights = mask.unsqueeze(-1).expand(hidden.size()).to(hidden.dtype)
        mean = torch.sum(hidden * weights, 1) / torch.clamp(weights.sum(1), min=1e-9)
        return F.normalize(mean, p=2.0, dim=1)

    def forward(self, posting_ids, posting_mask, resume_ids, resume_mask):
        scores = torch.matmul(self.embed(posting_ids, posting_mask), self.embed(resume_ids, resume_mask).t()) / 0.05
        return F.cross_entropy(scores, torch.arange(scores.size(0))), scores


def text_batch(random, size, rows, length, pad=True):
    """Token ids with padding at the end (the first row has none), and the mask."""
    ids = torch.randint(4, size["words"], (rows, length), generator=random)
    lengths = torch.randint(max(2, length // 2), length + 1, (rows,), generator=random) if pad else torch.full((rows,), length)
    lengths[0] = length
    mask = (torch.arange(length)[None, :] < lengths[:, None]).long()
    return ids * mask, mask


def classifier_inputs(random, size, rows=3, length=7):
    ids, mask = text_batch(random, size, rows, length)
    segments = (torch.arange(length)[None, :] >= length // 2).long() * mask
    return {"input_ids": ids, "attention_mask": mask, "token_type_ids": segments,
            "labels": torch.randint(0, 3, (rows,), generator=random)}


def tagger_inputs(random, size, rows=2, length=6):
    ids, mask = text_batch(random, size, rows, length)
    labels = torch.randint(0, 5, (rows, length), generator=random)
    return {"input_ids": ids, "attention_mask": mask, "labels": torch.where(mask.bool(), labels, torch.tensor(IGNORED))}


def pair_inputs(random, size, rows=3, length=6):
    postings, posting_mask = text_batch(random, size, rows, length)
    resumes, resume_mask = text_batch(random, size, rows, length - 1)
    return {"posting_ids": postings, "posting_mask": posting_mask, "resume_ids": resumes, "resume_mask": resume_mask}


# --- reading the exported file: which initialiser is which parameter

def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    """(field number, value) of a protobuf message."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        if key & 7 == 2:
            size, at = varint(data, at)
            yield key >> 3, data[at:at + size]
            at += size
        elif key & 7 == 0:
            value, at = varint(data, at)
            yield key >> 3, value
        else:
            size = 8 if key & 7 == 1 else 4
            yield key >> 3, data[at:at + size]
            at += size


def initialisers(path):
    """name → (dims, bytes) of the float32 initialisers."""
    graph = next(value for number, value in fields(path.read_bytes()) if number == 7)
    for number, value in fields(graph):
        if number != 5:
            continue
        parts = list(fields(value))
        if (2, 1) in parts:
            name = next(part for key, part in parts if key == 8).decode()
            raw = [part for key, part in parts if key == 9]
            yield name, [part for key, part in parts if key == 1], raw[0] if raw else b""


def parameter_of_initialiser(path, model):
    """Initialiser name → (parameter name, transposed): the exporter renames and transposes folded weights."""
    found = {}
    parameters = {name: value.detach().float() for name, value in model.named_parameters()}
    for name, dims, raw in initialisers(path):
        for parameter, value in parameters.items():
            if list(value.shape) == dims and value.contiguous().numpy().tobytes() == raw:
                found[name] = (parameter, False)
                break
            if value.dim() == 2 and list(value.T.shape) == dims and value.T.contiguous().numpy().tobytes() == raw:
                found[name] = (parameter, True)
                break
    missing = set(parameters) - {parameter for parameter, _ in found.values()}
    assert not missing, missing
    return found


def encode(tensor):
    return {"dims": list(tensor.shape), "float32": base64.b64encode(tensor.detach().float().contiguous().numpy().tobytes()).decode()}


def in_file_layout(values, layout):
    return {name: encode(values[parameter].T if transposed else values[parameter])
            for name, (parameter, transposed) in layout.items()}


def feed_json(inputs):
    return {name: {"dims": list(tensor.shape), "int64": tensor.flatten().tolist()} for name, tensor in inputs.items()}


def make(kind, size, seed, scale):
    torch.manual_seed(seed)
    model = kind(size).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() > 1:
                parameter.normal_(0, scale)
            else:
                parameter.add_(torch.randn_like(parameter) * 0.1 * scale / 0.25)
    return model


def export(model, inputs, path, opset, folding):
    path.parent.mkdir(parents=True, exist_ok=True)
    axes = {name: {index: f"{'rows' if index == 0 else name.split('_')[0] if 'posting' in name or 'resume' in name else 'tokens'}"
                   for index in range(tensor.dim())} for name, tensor in inputs.items()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(model, tuple(inputs.values()), str(path), input_names=list(inputs), output_names=["loss", "logits"],
                          opset_version=opset, dynamic_axes=axes, do_constant_folding=folding)


def gradients(model, inputs):
    wide = model.double()
    loss, _ = wide(*inputs.values())
    wide.zero_grad()
    loss.backward()
    found = {name: parameter.grad.clone() for name, parameter in wide.named_parameters()}
    model.float()
    return loss.item(), found


def train(model, batches, rate, decay, limit):
    """Ten steps of AdamW (Loshchilov & Hutter 2019): decay on rank ≥ 2 alone, gradients clipped to a global norm."""
    parameters = list(model.parameters())
    optimizer = torch.optim.AdamW([
        {"params": [parameter for parameter in parameters if parameter.dim() >= 2], "weight_decay": decay},
        {"params": [parameter for parameter in parameters if parameter.dim() < 2], "weight_decay": 0.0},
    ], lr=rate, betas=(0.9, 0.999), eps=1e-8)
    losses, norms = [], []
    for inputs in batches:
        optimizer.zero_grad()
        loss, _ = model(*inputs.values())
        loss.backward()
        norms.append(float(nn.utils.clip_grad_norm_(parameters, limit)))
        optimizer.step()
        losses.append(loss.item())
    return losses, norms


def undetermined(model, other):
    """
    Parameters whose weights differ between PyTorch's own float32 and float64 steps: keys' biases, to which softmax is
    blind. Their gradient is 0, and AdamW blows rounding errors up to steps.
    """
    pairs = zip(model.named_parameters(), other.parameters())
    return [name for (name, value), second in pairs if (value.double() - second.double()).abs().max() > 1e-5]


def steps_json(model, layout, batches, rate=1e-3, decay=0.01, limit=0.5):
    single = copy.deepcopy(model).float()
    losses, norms = train(model, batches, rate, decay, limit)
    train(single, batches, rate, decay, limit)
    unsure = undetermined(model, single)
    return {"undetermined": [name for name, (parameter, _) in layout.items() if parameter in unsure],
            "learningRate": rate, "weightDecay": decay, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "maximumNorm": limit,
            "batches": [feed_json(inputs) for inputs in batches], "losses": losses, "norms": norms,
            "weights": in_file_layout({name: value.detach() for name, value in model.named_parameters()}, layout)}


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def tiny():
    kinds = {"classifier": (Classifier, classifier_inputs, 14, True), "classifier-opset17": (Classifier, classifier_inputs, 17, False),
             "tagger": (Tagger, tagger_inputs, 17, True), "bi-encoder": (BiEncoder, pair_inputs, 14, True),
             "tagger-opset11": (Tagger, tagger_inputs, 11, True)}
    for seed, (name, (kind, make_inputs, opset, folding)) in enumerate(kinds.items()):
        random = torch.Generator().manual_seed(seed)
        model = make(kind, TINY, seed, 0.25)
        path = ROOT / f"test/fixtures/graphs/{name}.onnx"
        export(model, make_inputs(random, TINY), path, opset, folding)
        layout = parameter_of_initialiser(path, model)
        inputs = make_inputs(random, TINY, rows=4)
        loss, found = gradients(model, inputs)
        golden = {"feeds": feed_json(inputs), "loss": loss, "gradients": in_file_layout(found, layout)}
        if name == "classifier":
            golden["steps"] = steps_json(model.double(), layout, [make_inputs(random, TINY, rows=4) for _ in range(10)])
        write(ROOT / f"test/golden/graphs/{name}.json", golden)


def mini(folder, rows, length):
    random = torch.Generator().manual_seed(5)
    model = make(Classifier, MINI, 5, 0.02)
    path = folder / "bert-mini.onnx"
    batches = [classifier_inputs(random, MINI, rows, length) for _ in range(10)]
    export(model, batches[0], path, 17, True)
    layout = parameter_of_initialiser(path, model)
    write(folder / "bert-mini.json", {"steps": steps_json(model.double(), layout, batches, rate=1e-4, limit=1.0)})


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--mini", type=pathlib.Path, metavar="folder", help="write BERT-mini there instead of the fixtures")
    parser.add_argument("--rows", type=int, default=32)
    parser.add_argument("--length", type=int, default=128)
    options = parser.parse_args()
    if options.mini:
        mini(options.mini, options.rows, options.length)
    else:
        tiny()


main()
