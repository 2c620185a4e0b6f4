"""Writes test/golden/adamw.json: ten AdamW steps of PyTorch with clipping and a learning rate that changes.

Run: python3 scripts/adamw-reference.py   (Debian's python3-torch 1.13)
"""

import json
from pathlib import Path

import torch

torch.manual_seed(3)
shapes = {"matrix": (3, 4), "bias": (4,)}
start = {name: torch.randn(shape) for name, shape in shapes.items()}
settings = {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "weightDecay": 0.1, "maximumNorm": 1.5}
parameters = {name: torch.nn.Parameter(value.clone()) for name, value in start.items()}
# Decay on rank 2 and more only, as two groups.
groups = [
    {"params": [parameters["matrix"]], "weight_decay": settings["weightDecay"]},
    {"params": [parameters["bias"]], "weight_decay": 0.0},
]
optimizer = torch.optim.AdamW(groups, lr=1.0, betas=(settings["beta1"], settings["beta2"]), eps=settings["epsilon"])
steps = []
for number in range(1, 11):
    rate = 0.01 * number / 10
    # From far below the limit of the norm to far above it.
    gradients = {name: torch.randn(shape) * 0.05 * number for name, shape in shapes.items()}
    for name, parameter in parameters.items():
        parameter.grad = gradients[name].clone()
    norm = torch.nn.utils.clip_grad_norm_(list(parameters.values()), settings["maximumNorm"])
    for group in optimizer.param_groups:
        group["lr"] = rate
    optimizer.step()
    steps.append(
        {
            "learningRate": rate,
            "gradients": {name: gradient.flatten().tolist() for name, gradient in gradients.items()},
            "norm": norm.item(),
            "weights": {name: parameter.detach().flatten().tolist() for name, parameter in parameters.items()},
        }
    )

golden = {
    "torch": torch.__version__,
    "settings": settings,
    "shapes": shapes,
    "start": {name: value.flatten().tolist() for name, value in start.items()},
    "steps": steps,
}
path = Path(__file__).parent.parent / "test" / "golden" / "adamw.json"
path.write_text(json.dumps(golden, indent=1) + "\n")
