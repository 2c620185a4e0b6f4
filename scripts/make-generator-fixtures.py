"""Makes test/fixtures/models/{t5,gpt}: tiny generating models in the layout of transformers.js, and what PyTorch makes of them.

    apt-get install -y --no-install-recommends python3-torch
    /usr/bin/python3 scripts/make-generator-fixtures.py

PyTorch 1.13 (Debian 12) with a fixed seed. T5 (Raffel et al. 2020: relative position biases, RMS norm, no attention
scaling, tied embeddings) and GPT-2 (Radford et al. 2019: learned positions, pre-norm, causal). Both are trained for a
few hundred steps to answer our prompts in the form that the parsers read; what they answer is no good beyond that.

generation-golden.json: greedy decoding by PyTorch with no cache at all, every step computed anew from the start, and
tokenisation by the Viterbi search below: nothing in it depends on what the tests measure.
"""

import collections
import json
import math
import pathlib
import re
import subprocess

import torch
from torch import nn

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "test/fixtures/models"
WIDTH, HEADS, HEAD, INNER, LAYERS = 32, 4, 8, 64, 2
WINDOW, BUCKETS, FAR = 1024, 32, 128
PAD, END, UNKNOWN = 0, 1, 2
CHAT = ["<|system|>", "<|user|>", "<|assistant|>", "<|end|>"]
SPACE = "\u2581"


# --- Tokenisation: a unigram model (Kudo 2018) over words, single characters and pieces of the answers.

def collapse(text):
    return re.sub(r"\s+", " ", text)


def make_pieces(prompts):
    texts = [message["content"] for prompt in prompts for message in prompt["messages"]]
    texts += [prompt["answer"] for prompt in prompts]
    counts = collections.Counter(word for text in texts for word in text.split())
    words = [word for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
             if count >= 6 and len(word) > 1 and not re.fullmatch(r"[0-9a-f]{16}>?", word)]
    with open(ROOT / "datasets/sample/triples.jsonl", encoding="utf-8") as lines:
        samples = [json.loads(line)["Job-Description"] for line in lines]
    common = collections.Counter(word for text in samples for word in re.findall(r"[A-Za-z]{3,}", text))
    words += [word for word, _ in sorted(common.items(), key=lambda item: (-item[1], item[0]))[:150]]
    letters = sorted(set("".join(samples) + "".join(texts)) - set(" \n\t\r") | set(map(chr, range(33, 127))))
    pieces = list(dict.fromkeys([SPACE, *letters, *(SPACE + word for word in words), '"match":', '"probability":']))
    scores = [-2.0 - 0.001 * index if len(piece) > 1 and piece != SPACE else -12.0 - 0.001 * index
              for index, piece in enumerate(pieces)]
    return [["<pad>", 0.0], ["</s>", 0.0], ["<unk>", 0.0], *map(list, zip(pieces, scores))]


def segment(word, scores, ids):
    """Viterbi: the segmentation with the greatest sum of scores; a character without a piece is unknown."""
    lowest = min(scores.values()) - 10
    best = [(0.0, None, None)] + [(-math.inf, None, None)] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 24), end):
            piece = word[start:end]
            if piece not in ids and end - start > 1:
                continue
            total = best[start][0] + scores.get(piece, lowest)
            if total > best[end][0]:
                best[end] = (total, start, ids.get(piece, UNKNOWN))
    found, end = [], len(word)
    while end > 0:
        _, start, piece = best[end]
        found.append(piece)
        end = start
    tokens = []
    for piece in reversed(found):
        if not (piece == UNKNOWN and tokens and tokens[-1] == UNKNOWN):
            tokens.append(piece)
    return tokens


class Tokenizer:
    def __init__(self, pieces):
        self.pieces = [piece for piece, _ in pieces] + CHAT
        self.ids = {piece: index for index, piece in enumerate(self.pieces)}
        plain = dict(pieces[3:])
        self.words = lambda word: segment(word, plain, {piece: self.ids[piece] for piece in plain})

    def section(self, text):
        text = collapse(text).replace(" ", SPACE)
        if not text:
            return []
        text = text if text.startswith(SPACE) else SPACE + text
        return [piece for word in re.findall(f"{SPACE}[^{SPACE}]*", text) for piece in self.words(word)]

    def prompt(self, subject, messages):
        if subject == "t5":
            return self.section("\n\n".join(message["content"] for message in messages)) + [END]
        text = "".join(f"<|{message['role']}|>\n{message['content']}<|end|>\n" for message in messages)
        parts = re.split("(" + "|".join(map(re.escape, CHAT)) + ")", text + "<|assistant|>\n")
        return [token for part in parts for token in ([self.ids[part]] if part in CHAT else self.section(part))]

    def text(self, tokens):
        kept = [self.pieces[token] for token in tokens if token > UNKNOWN and self.pieces[token] not in CHAT]
        return re.sub("^ ", "", "".join(kept).replace(SPACE, " "))


# --- T5

class Norm(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(WIDTH))

    def forward(self, hidden):
        return self.weight * hidden * torch.rsqrt(hidden.pow(2).mean(-1, keepdim=True) + 1e-6)


def bucket(distance, both_ways):
    """Relative positions in T5's buckets: half of them exact, half logarithmic up to FAR."""
    count, offset = BUCKETS, torch.zeros_like(distance)
    if both_ways:
        count //= 2
        offset = (distance > 0).to(torch.long) * count
        distance = distance.abs()
    else:
        distance = -torch.clamp(distance, max=0)
    exact = count // 2
    far = exact + (torch.log(distance.float().clamp(min=1) / exact) / math.log(FAR / exact) * (count - exact)).to(torch.long)
    return offset + torch.where(distance < exact, distance, torch.clamp(far, max=count - 1))


@torch.jit.script
def past_or_new(use_cache: torch.Tensor, past: torch.Tensor, hidden: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Keys or values of the encoder: given, once they are known. Exported as the graph's `If`."""
    if bool(use_cache[0]):
        result = past
    else:
        result = torch.matmul(hidden, weight.t()).reshape(hidden.shape[0], hidden.shape[1], 4, 8).transpose(1, 2)
    return result


def split(hidden):
    return hidden.reshape(hidden.shape[0], hidden.shape[1], HEADS, HEAD).transpose(1, 2)


def attend(query, key, value, bias, scale=1.0):
    weights = torch.softmax(query @ key.transpose(-1, -2) * scale + bias, dim=-1)
    mixed = (weights @ value).transpose(1, 2)
    return mixed.reshape(mixed.shape[0], mixed.shape[1], HEADS * HEAD)


class T5Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, HEADS * HEAD, bias=False) for _ in range(4))


class T5Block(nn.Module):
    def __init__(self, is_decoder):
        super().__init__()
        self.own, self.own_norm = T5Attention(), Norm()
        if is_decoder:
            self.cross, self.cross_norm = T5Attention(), Norm()
        self.wi, self.wo, self.norm = nn.Linear(WIDTH, INNER, bias=False), nn.Linear(INNER, WIDTH, bias=False), Norm()

    def feed(self, hidden):
        return hidden + self.wo(torch.relu(self.wi(self.norm(hidden))))


def hide(mask):
    return (1.0 - mask[:, None, None, :].to(torch.float32)) * -1e9


class T5Encoder(nn.Module):
    def __init__(self, shared):
        super().__init__()
        self.shared, self.bias, self.norm = shared, nn.Embedding(BUCKETS, HEADS), Norm()
        self.blocks = nn.ModuleList(T5Block(False) for _ in range(LAYERS))

    def forward(self, input_ids, attention_mask):
        hidden = self.shared(input_ids)
        at = torch.arange(input_ids.shape[1])
        bias = self.bias(bucket(at[None, :] - at[:, None], True)).permute(2, 0, 1)[None] + hide(attention_mask)
        for block in self.blocks:
            normed = block.own_norm(hidden)
            own = block.own
            hidden = hidden + own.o(attend(split(own.q(normed)), split(own.k(normed)), split(own.v(normed)), bias))
            hidden = block.feed(hidden)
        return self.norm(hidden)


class T5Decoder(nn.Module):
    """As exported: a cache goes in and comes out. With an empty one it computes everything."""

    def __init__(self, shared):
        super().__init__()
        self.shared, self.bias, self.norm = shared, nn.Embedding(BUCKETS, HEADS), Norm()
        self.blocks = nn.ModuleList(T5Block(True) for _ in range(LAYERS))

    def forward(self, encoder_attention_mask, input_ids, encoder_hidden_states, past, use_cache):
        hidden, present = self.shared(input_ids), []
        before = past[0][0].shape[2]
        total = before + input_ids.shape[1]
        keys = torch.arange(total)
        distance = keys[None, :] - keys[before:][:, None]
        bias = self.bias(bucket(distance, False)).permute(2, 0, 1)[None] + (distance > 0).to(torch.float32) * -1e9
        for block, (key, value, encoder_key, encoder_value) in zip(self.blocks, past):
            normed, own, cross = block.own_norm(hidden), block.own, block.cross
            key, value = torch.cat([key, split(own.k(normed))], 2), torch.cat([value, split(own.v(normed))], 2)
            hidden = hidden + own.o(attend(split(own.q(normed)), key, value, bias))
            encoder_key = past_or_new(use_cache, encoder_key, encoder_hidden_states, cross.k.weight)
            encoder_value = past_or_new(use_cache, encoder_value, encoder_hidden_states, cross.v.weight)
            query = split(cross.q(block.cross_norm(hidden)))
            hidden = block.feed(hidden + cross.o(attend(query, encoder_key, encoder_value, hide(encoder_attention_mask))))
            present.append((key, value, encoder_key, encoder_value))
        return self.norm(hidden) * WIDTH**-0.5 @ self.shared.weight.t(), present


def empty_past(batch, sorts):
    return [tuple(torch.zeros(batch, HEADS, 0, HEAD) for _ in range(sorts)) for _ in range(LAYERS)]


class T5(nn.Module):
    def __init__(self, size):
        super().__init__()
        shared = nn.Embedding(size, WIDTH)
        self.encoder, self.decoder = T5Encoder(shared), T5Decoder(shared)

    def logits(self, prompt, mask, answer):
        hidden = self.encoder(prompt, mask)
        start = torch.cat([torch.full((len(prompt), 1), PAD), answer], 1)
        return self.decoder(mask, start, hidden, empty_past(len(prompt), 4), torch.tensor([False]))[0]


# --- GPT-2

class GPTBlock(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.wi, self.wo = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)


class GPT(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.words, self.places, self.norm = nn.Embedding(size, WIDTH), nn.Embedding(WINDOW, WIDTH), nn.LayerNorm(WIDTH)
        self.blocks = nn.ModuleList(GPTBlock() for _ in range(LAYERS))

    def forward(self, input_ids, attention_mask, position_ids, past):
        hidden, present = self.words(input_ids) + self.places(position_ids), []
        before = past[0][0].shape[2]
        keys = torch.arange(before + input_ids.shape[1])
        bias = (keys[None, :] > keys[before:][:, None]).to(torch.float32) * -1e9 + hide(attention_mask)
        for block, (key, value) in zip(self.blocks, past):
            query, new_key, new_value = block.qkv(block.first(hidden)).split(WIDTH, dim=2)
            key, value = torch.cat([key, split(new_key)], 2), torch.cat([value, split(new_value)], 2)
            hidden = hidden + block.out(attend(split(query), key, value, bias, HEAD**-0.5))
            # GPT-2's gelu ("gelu_new").
            inner = block.wi(block.second(hidden))
            inner = 0.5 * inner * (1 + torch.tanh(math.sqrt(2 / math.pi) * (inner + 0.044715 * inner.pow(3))))
            hidden = hidden + block.wo(inner)
            present.append((key, value))
        return self.norm(hidden) @ self.words.weight.t(), present

    def logits(self, prompt, mask, answer):
        ids = torch.cat([prompt, answer], 1)
        # Prompts are padded on the left: their ends stand together, as at inference.
        seen = torch.cat([mask, torch.ones_like(answer)], 1)
        places = (seen.cumsum(1) - 1).clamp(min=0)
        return self.forward(ids, seen, places, empty_past(len(ids), 2))[0][:, prompt.shape[1] - 1:]


# --- Training, decoding, writing

def padded(rows, left, filler=PAD):
    length = max(map(len, rows))
    fill = [[filler] * (length - len(row)) for row in rows]
    ids = [space + row if left else row + space for row, space in zip(rows, fill)]
    mask = [[0] * len(space) + [1] * len(row) if left else [1] * len(row) + [0] * len(space) for row, space in zip(rows, fill)]
    return torch.tensor(ids), torch.tensor(mask)


def train(model, subject, tokenizer, prompts, steps):
    questions = [tokenizer.prompt(subject, prompt["messages"]) for prompt in prompts]
    end = [END] if subject == "t5" else [tokenizer.ids["<|end|>"]]
    answers = [tokenizer.section(prompt["answer"]) + end for prompt in prompts]
    optimizer = torch.optim.Adam(model.parameters(), lr=4e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 8e-3, total_steps=steps)
    for step in range(steps):
        chosen = torch.randint(len(prompts), (8,)).tolist()
        prompt, mask = padded([questions[index] for index in chosen], subject == "gpt")
        answer, present = padded([answers[index] for index in chosen], False)
        logits = model.logits(prompt, mask, answer)[:, :-1]
        losses = nn.functional.cross_entropy(logits.reshape(-1, logits.shape[-1]), answer.reshape(-1), reduction="none")
        loss = (losses * present.reshape(-1)).sum() / present.sum()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 50 == 0 or step == steps - 1:
            print(subject, step, round(loss.item(), 4), flush=True)
    return model.eval()


def greedy(model, subject, tokenizer, messages, most):
    """Every step from the start, without a cache. The margin to the second best token tells how sure a golden id is."""
    prompt = tokenizer.prompt(subject, messages)
    ends = [END] if subject == "t5" else [END, tokenizer.ids["<|end|>"]]
    answer, margin = [], math.inf
    with torch.no_grad():
        while len(answer) < most:
            logits = model.logits(torch.tensor([prompt]), torch.ones(1, len(prompt), dtype=torch.long),
                                  torch.tensor([answer], dtype=torch.long))[0, -1]
            best = logits.topk(2)
            margin = min(margin, (best.values[0] - best.values[1]).item())
            answer.append(best.indices[0].item())
            if answer[-1] in ends:
                break
    assert margin > 1e-3, f"a tie in the golden answer: {margin}"
    return {"promptTokens": len(prompt), "ids": answer, "text": tokenizer.text(answer)}


def write_json(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_tokenizer(folder, subject, tokenizer, pieces):
    def token(content):
        return {"id": tokenizer.ids[content], "content": content, "single_word": False, "lstrip": False,
                "rstrip": False, "normalized": False, "special": True}

    end = {"</s>": {"id": "</s>", "ids": [END], "tokens": ["</s>"]}}
    metaspace = {"type": "Metaspace", "replacement": SPACE, "prepend_scheme": "always", "split": True}
    closing = [{"SpecialToken": {"id": "</s>", "type_id": 0}}] if subject == "t5" else []
    write_json(folder / "tokenizer.json", {
        "version": "1.0", "truncation": None, "padding": None,
        "added_tokens": [token(content) for content in ["<pad>", "</s>", "<unk>", *CHAT]],
        "normalizer": {"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": " "},
        "pre_tokenizer": metaspace, "decoder": metaspace,
        "post_processor": {"type": "TemplateProcessing", "single": [{"Sequence": {"id": "A", "type_id": 0}}, *closing],
                           "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}, *closing],
                           "special_tokens": end},
        "model": {"type": "Unigram", "unk_id": UNKNOWN, "vocab": pieces, "byte_fallback": False}})
    template = ("{% for message in messages %}<|{{ message['role'] }}|>\n{{ message['content'] }}<|end|>\n{% endfor %}"
                "{% if add_generation_prompt %}<|assistant|>\n{% endif %}")
    write_json(folder / "tokenizer_config.json", {
        "tokenizer_class": "T5Tokenizer" if subject == "t5" else "PreTrainedTokenizerFast", "model_max_length": WINDOW,
        "pad_token": "<pad>", "eos_token": "</s>" if subject == "t5" else "<|end|>", "unk_token": "<unk>",
        "clean_up_tokenization_spaces": False, **({} if subject == "t5" else {"chat_template": template})})


def export(model, example, path, inputs, outputs, axes):
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(model, example, str(path), input_names=inputs, output_names=outputs, opset_version=14,
                      dynamic_axes={name: axes(name) for name in [*inputs, *outputs] if axes(name)})


def axes_of(name):
    batch = {0: "batch_size"}
    if name in ("use_cache_branch",):
        return {}
    if ".encoder." in name:
        return {**batch, 2: "encoder_sequence_length_out"}
    if name.startswith(("past", "present")):
        return {**batch, 2: "past_decoder_sequence_length" if name.startswith("past") else "past_decoder_sequence_length + 1"}
    return {**batch, 1: f"{name}_length"}


def write_t5(model, tokenizer, pieces):
    folder, size = OUT / "t5", len(tokenizer.pieces)
    write_tokenizer(folder, "t5", tokenizer, pieces)
    write_json(folder / "config.json", {
        "model_type": "t5", "architectures": ["T5ForConditionalGeneration"], "is_encoder_decoder": True,
        "vocab_size": size, "d_model": WIDTH, "d_kv": HEAD, "d_ff": INNER, "num_heads": HEADS, "num_layers": LAYERS,
        "num_decoder_layers": LAYERS, "relative_attention_num_buckets": BUCKETS, "relative_attention_max_distance": FAR,
        "decoder_start_token_id": PAD, "pad_token_id": PAD, "eos_token_id": END})
    write_json(folder / "generation_config.json", {"decoder_start_token_id": PAD, "pad_token_id": PAD, "eos_token_id": END})
    ids, mask = torch.ones(2, 5, dtype=torch.long), torch.ones(2, 5, dtype=torch.long)
    export(model.encoder, (ids, mask), folder / "onnx/encoder_model.onnx", ["input_ids", "attention_mask"],
           ["last_hidden_state"], axes_of)
    names = [f"{layer}.{side}.{sort}" for layer in range(LAYERS) for side in ("decoder", "encoder") for sort in ("key", "value")]
    past = [tuple(torch.rand(2, HEADS, length, HEAD) for length in (3, 3, 5, 5)) for _ in range(LAYERS)]
    export(model.decoder, (mask, ids[:, :1], torch.rand(2, 5, WIDTH), past, torch.tensor([True])),
           folder / "onnx/decoder_model_merged.onnx",
           ["encoder_attention_mask", "input_ids", "encoder_hidden_states",
            *(f"past_key_values.{name}" for name in names), "use_cache_branch"],
           ["logits", *(f"present.{name}" for name in names)], axes_of)


def write_gpt(model, tokenizer, pieces):
    folder, size, end = OUT / "gpt", len(tokenizer.pieces), tokenizer.ids["<|end|>"]
    write_tokenizer(folder, "gpt", tokenizer, pieces)
    write_json(folder / "config.json", {
        "model_type": "gpt2", "architectures": ["GPT2LMHeadModel"], "vocab_size": size, "n_embd": WIDTH,
        "n_head": HEADS, "n_layer": LAYERS, "n_inner": INNER, "n_positions": WINDOW, "n_ctx": WINDOW,
        "activation_function": "gelu_new", "bos_token_id": END, "eos_token_id": END})
    write_json(folder / "generation_config.json", {"bos_token_id": END, "pad_token_id": PAD, "eos_token_id": [END, end]})
    names = [f"{layer}.{sort}" for layer in range(LAYERS) for sort in ("key", "value")]
    past = [tuple(torch.rand(2, HEADS, 3, HEAD) for _ in range(2)) for _ in range(LAYERS)]
    ids = torch.ones(2, 4, dtype=torch.long)
    export(model, (ids, torch.ones(2, 7, dtype=torch.long), ids, past), folder / "onnx/model.onnx",
           ["input_ids", "attention_mask", "position_ids", *(f"past_key_values.{name}" for name in names)],
           ["logits", *(f"present.{name}" for name in names)], axes_of)


def initialise(model):
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() > 1:
                parameter.normal_(0, 0.15)
    return model


def main():
    printed = subprocess.run(["npx", "tsx", "scripts/generation-prompts.ts"], cwd=ROOT, check=True, capture_output=True)
    prompts = json.loads(printed.stdout)
    pieces = make_pieces(prompts)
    tokenizer = Tokenizer(pieces)
    print("pieces", len(tokenizer.pieces), "tokens", [len(tokenizer.prompt("gpt", p["messages"])) for p in prompts[::9]])
    golden = {}
    for subject, kind, write, steps in (("t5", T5, write_t5, 600), ("gpt", GPT, write_gpt, 500)):
        torch.manual_seed(7)
        model = train(initialise(kind(len(tokenizer.pieces))), subject, tokenizer, prompts, steps)
        write(model, tokenizer, pieces)
        short = [[{"role": "user", "content": text}] for text in ("Payroll", "Triage\n\nof  nurses, ünïcode \u65e5\u672c", "Does it match?")]
        asked = [prompt["messages"] for prompt in (*prompts[:6], *prompts[24:75:8])] + short
        golden[subject] = [{"messages": messages, **greedy(model, subject, tokenizer, messages, 48)} for messages in asked]
        for row in golden[subject]:
            print(row["promptTokens"], len(row["ids"]), row["text"])
    write_json(OUT / "generation-golden.json", golden)


if __name__ == "__main__":
    main()
