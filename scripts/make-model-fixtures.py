"""Makes test/fixtures/models: tiny BERT-shaped models in the Hugging Face layout, and what PyTorch says of them.

    apt-get install -y --no-install-recommends python3-torch
    /usr/bin/python3 scripts/make-model-fixtures.py

PyTorch 1.13 (Debian 12) with a fixed seed. The models are real in every part (embeddings, attention, heads) and
untrained. Tokenisation is done here a second time, after the BERT paper's description, so that golden.json depends on
nothing that the tests measure.
"""

import collections
import json
import math
import pathlib
import re

import torch
from torch import nn

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "test/fixtures/models"
HIDDEN, LAYERS, HEADS, INNER, POSITIONS, WORDS = 32, 2, 4, 64, 128, 320
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
PUNCTUATION = list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")

PAIRS = [
    ("Java developer with Spring Boot and SQL", "Ten years of Java, Spring and SQL Server"),
    ("At least 5 years as a Sales Representative", "Sales representative (2012 - 2020)"),
    ("Nurse; wound care, triage", "Welder. TIG welding, forklift driving"),
    ("Skills required\n- Contract negotiation\n- Cold calling", "Skills\nCold calling, contract negotiation"),
    ("Accountant", "Accountant"),
    ("", "Experience with Microsoft Excel and payroll"),
    ("C++ and C# engineer", ""),
    ("Librarian - cataloguing, story hours", "Ran the story hours of a public library for 3 years"),
    ("Manage customers, budgets and a team of 12", "Managed a team of twelve; owned the budget"),
    ("Electrician: conduit bending & panel wiring", "Fault finding, panel wiring, conduit bending"),
    ("Sales " * 40, "Territory management " * 40),
    ("Short posting", "A very long resume about customer service and inventory control. " * 30),
]
SENTENCES = [
    "Experience with Java and SQL Server".split(),
    "You manage budgets , contracts and a team".split(),
    "Cold calling".split(),
    "We offer free lunch".split(),
]


def sample_texts():
    with open(ROOT / "datasets/sample/triples.jsonl", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["Job-Description"]
            yield record["Resume-matched"]


def make_vocabulary():
    counts = collections.Counter()
    for text in sample_texts():
        counts.update(re.findall(r"[a-z]{2,}", text.lower()))
    words = [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:WORDS]]
    letters = list("abcdefghijklmnopqrstuvwxyz0123456789")
    pieces = ["##" + letter for letter in letters] + ["##" + end for end in ("ing", "ed", "er", "ion", "al")]
    return {piece: index for index, piece in enumerate(SPECIAL + PUNCTUATION + letters + pieces + words)}


def split_words(text):
    """Lower case, white space, and every ASCII punctuation mark a word of its own."""
    return re.findall(r"[a-z0-9]+|[^\sa-z0-9]", text.lower())


def word_pieces(text, vocabulary):
    """Greedy longest match first; a word with a part that no piece covers is [UNK] as a whole."""
    tokens = []
    for word in split_words(text):
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in vocabulary:
                end -= 1
            if end == start:
                pieces = ["[UNK]"]
                break
            pieces.append(("##" if start else "") + word[start:end])
            start = end
        tokens += [vocabulary[piece] for piece in pieces]
    return tokens


def truncate_pair(first, second, room):
    """Longest first: the longer of the two loses its last token until both fit (the second where they are equal)."""
    first, second = list(first), list(second)
    while len(first) + len(second) > room:
        (first if len(first) > len(second) else second).pop()
    return first, second


def encode_pair(first, second, vocabulary):
    first, second = truncate_pair(word_pieces(first, vocabulary), word_pieces(second, vocabulary), POSITIONS - 3)
    cls, sep = vocabulary["[CLS]"], vocabulary["[SEP]"]
    ids = [cls, *first, sep, *second, sep]
    return ids, [0] * (len(first) + 2) + [1] * (len(second) + 1)


def encode_single(text, vocabulary):
    tokens = word_pieces(text, vocabulary)[: POSITIONS - 2]
    ids = [vocabulary["[CLS]"], *tokens, vocabulary["[SEP]"]]
    return ids, [0] * len(ids)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))

    def forward(self, hidden, bias):
        batch, length, _ = hidden.shape

        def heads(tensor):
            return tensor.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)

        query, key, value = heads(self.query(hidden)), heads(self.key(hidden)), heads(self.value(hidden))
        weights = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(HIDDEN // HEADS) + bias, dim=-1)
        return self.output((weights @ value).transpose(1, 2).reshape(batch, length, HIDDEN))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention, self.inner, self.outer = Attention(), nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.first_norm, self.second_norm = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, hidden, bias):
        hidden = self.first_norm(hidden + self.attention(hidden, bias))
        return self.second_norm(hidden + self.outer(nn.functional.gelu(self.inner(hidden))))


class Encoder(nn.Module):
    """BERT (Devlin et al. 2019): summed word, position and segment embeddings, post-norm transformer layers."""

    def __init__(self, size):
        super().__init__()
        self.words, self.positions, self.segments = (
            nn.Embedding(size, HIDDEN), nn.Embedding(POSITIONS, HIDDEN), nn.Embedding(2, HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, input_ids, attention_mask, token_type_ids):
        positions = torch.arange(input_ids.shape[1], device=input_ids.device).unsqueeze(0)
        hidden = self.norm(self.words(input_ids) + self.positions(positions) + self.segments(token_type_ids))
        bias = (1.0 - attention_mask[:, None, None, :].to(hidden.dtype)) * -10000.0
        for layer in self.layers:
            hidden = layer(hidden, bias)
        return hidden


class Classifier(nn.Module):
    output = "logits"

    def __init__(self, size):
        super().__init__()
        self.encoder, self.pooler, self.head = Encoder(size), nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, 2)

    def forward(self, *inputs):
        return self.head(torch.tanh(self.pooler(self.encoder(*inputs)[:, 0])))


class Tagger(nn.Module):
    output = "logits"

    def __init__(self, size):
        super().__init__()
        self.encoder, self.head = Encoder(size), nn.Linear(HIDDEN, 3)

    def forward(self, *inputs):
        return self.head(self.encoder(*inputs))


class Embedder(nn.Module):
    output = "last_hidden_state"

    def __init__(self, size):
        super().__init__()
        self.encoder = Encoder(size)

    def forward(self, *inputs):
        return self.encoder(*inputs)


def make(kind, vocabulary, seed):
    torch.manual_seed(seed)
    model = kind(len(vocabulary)).eval()
    with torch.no_grad():
        # Larger than BERT's initialisation: an untrained model should still tell texts apart.
        for parameter in model.parameters():
            if parameter.dim() > 1:
                parameter.normal_(0, 0.25)
    return model


def run(model, ids, types):
    with torch.no_grad():
        return model(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long), torch.tensor([types]))[0]


def write_json(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def added(vocabulary):
    return [{"id": vocabulary[token], "content": token, "single_word": False, "lstrip": False, "rstrip": False,
             "normalized": False, "special": True} for token in SPECIAL]


def tokenizer_json(vocabulary):
    def part(name, kind):
        return {name: {"id": kind[0], "type_id": kind[1]}}

    cls, sep = ({"id": token, "ids": [vocabulary[token]], "tokens": [token]} for token in ("[CLS]", "[SEP]"))
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added(vocabulary),
        "normalizer": {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True,
                       "strip_accents": None, "lowercase": True},
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [part("SpecialToken", ("[CLS]", 0)), part("Sequence", ("A", 0)), part("SpecialToken", ("[SEP]", 0))],
            "pair": [part("SpecialToken", ("[CLS]", 0)), part("Sequence", ("A", 0)), part("SpecialToken", ("[SEP]", 0)),
                     part("Sequence", ("B", 1)), part("SpecialToken", ("[SEP]", 1))],
            "special_tokens": {"[CLS]": cls, "[SEP]": sep},
        },
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                  "max_input_chars_per_word": 100, "vocab": vocabulary},
    }


def write_model(name, model, vocabulary, config, student):
    folder = OUT / name
    write_json(folder / "config.json", {
        "model_type": "bert", "vocab_size": len(vocabulary), "hidden_size": HIDDEN, "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS, "intermediate_size": INNER, "max_position_embeddings": POSITIONS,
        "type_vocab_size": 2, "hidden_act": "gelu", "layer_norm_eps": 1e-12, "pad_token_id": 0, **config})
    write_json(folder / "tokenizer.json", tokenizer_json(vocabulary))
    write_json(folder / "tokenizer_config.json", {
        "tokenizer_class": "BertTokenizer", "do_lower_case": True, "model_max_length": POSITIONS,
        "pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]", "mask_token": "[MASK]"})
    if student:
        write_json(folder / "student.json", student)
    (folder / "onnx").mkdir(exist_ok=True)
    example = torch.ones(2, 7, dtype=torch.long)
    axes = {0: "batch", 1: "sequence"}
    names = ["input_ids", "attention_mask", "token_type_ids"]
    outputs = {0: "batch"} if isinstance(model, Classifier) else axes
    torch.onnx.export(model, (example, example, torch.zeros_like(example)), str(folder / "onnx/model.onnx"),
                      input_names=names, output_names=[model.output], opset_version=14,
                      dynamic_axes={**{name: axes for name in names}, model.output: outputs})


def labels(names):
    return {"id2label": {str(index): name for index, name in enumerate(names)},
            "label2id": {name: index for index, name in enumerate(names)}}


def tag_sentence(model, words, vocabulary):
    """Probabilities of each word: those of its first piece."""
    ids, firsts = [vocabulary["[CLS]"]], []
    for word in words:
        firsts.append(len(ids))
        ids += word_pieces(word, vocabulary)
    ids.append(vocabulary["[SEP]"])
    probabilities = torch.softmax(run(model, ids, [0] * len(ids)), dim=-1)
    return {"words": words, "probabilities": [probabilities[index].tolist() for index in firsts]}


def embed(model, text, vocabulary):
    hidden = run(model, *encode_single(text, vocabulary))
    return [nn.functional.normalize(vector, dim=0).tolist() for vector in (hidden.mean(dim=0), hidden[0])]


def main():
    vocabulary = make_vocabulary()
    classifier, tagger, embedder = (
        make(kind, vocabulary, seed) for kind, seed in ((Classifier, 1), (Tagger, 5), (Embedder, 3)))
    common = {"schemaVersion": 1, "maximumLength": POSITIONS, "trainingDigests": []}
    write_model("classifier", classifier, vocabulary,
                {"architectures": ["BertForSequenceClassification"], **labels(["no match", "match"])},
                {**common, "kind": "classifier", "task": "matching", "template": "pair", "threshold": 0.65,
                 "labels": ["no match", "match"], "positiveLabel": "match"})
    write_model("tagger", tagger, vocabulary,
                {"architectures": ["BertForTokenClassification"], **labels(["O", "B-SKILL", "I-SKILL"])},
                {**common, "kind": "tagger", "task": "skill-extraction", "labels": ["O", "B-SKILL", "I-SKILL"]})
    write_model("embedder", embedder, vocabulary, {"architectures": ["BertModel"]},
                {**common, "kind": "embedder", "task": "matching", "pooling": "mean", "threshold": 0.65,
                 "calibration": {"scale": 8, "offset": -4}})
    write_json(OUT / "golden.json", {
        "pairs": [{"posting": first, "resume": second, "tokens": len(encode_pair(first, second, vocabulary)[0]),
                   "probabilities": torch.softmax(run(classifier, *encode_pair(first, second, vocabulary)), dim=-1).tolist()}
                  for first, second in PAIRS],
        "singles": [{"text": second, "probabilities":
                     torch.softmax(run(classifier, *encode_single(second, vocabulary)), dim=-1).tolist()}
                    for _, second in PAIRS],
        "sentences": [tag_sentence(tagger, words, vocabulary) for words in SENTENCES],
        "embeddings": [dict(zip(("mean", "cls"), embed(embedder, first, vocabulary)), text=first) for first, _ in PAIRS[:4]],
    })


main()
