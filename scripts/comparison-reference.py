"""Reference values for the readings of student against teacher, by other formulas than ours and with Python's standard
library alone: κ from the confusion matrix in fractions, divergences from entropies, `statistics.correlation`, and the
adjusted log interval of a risk ratio whose variance is summed over clusters.

    python3 scripts/comparison-reference.py > test/golden/comparison-reference.json
"""

import json
import math
import random
import statistics
import sys
from fractions import Fraction

random.seed(29)


def entropy(p):
    return -sum(x * math.log2(x) for x in (p, 1 - p) if x > 0)


def jensen_shannon(p, q):
    """Entropy of the mixture less the mean entropy."""
    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2


def kullback_leibler(p, q):
    """Cross-entropy less entropy."""
    q = min(max(q, 2**-52), 1 - 2**-52)
    return -p * math.log2(q) - (1 - p) * math.log2(1 - q) - entropy(p)


def kappa(a, b):
    n = len(a)
    matrix = [[sum(1 for x, y in zip(a, b) if (x, y) == (i, j)) for j in (0, 1)] for i in (0, 1)]
    observed = Fraction(matrix[0][0] + matrix[1][1], n)
    expected = sum(Fraction(sum(matrix[i]) * (matrix[0][i] + matrix[1][i]), n * n) for i in (0, 1))
    return None if expected == 1 else float((observed - expected) / (1 - expected))


def answers(n, noise):
    teacher = [random.random() for _ in range(n)]
    student = [min(1.0, max(0.0, p + random.gauss(0, noise))) for p in teacher]
    decided = [[int(p >= 0.5) for p in side] for side in (teacher, student)]
    return {
        "teacher": teacher,
        "student": student,
        "agreement": sum(a == b for a, b in zip(*decided)) / n,
        "answerKappa": kappa(*decided),
        "jensenShannon": statistics.fmean(map(jensen_shannon, teacher, student)),
        "kullbackLeibler": statistics.fmean(map(kullback_leibler, teacher, student)),
        "probabilityCorrelation": statistics.correlation(teacher, student),
    }


def risk_ratio(units):
    """Units are (cluster, exposed, event)."""
    clusters = sorted({cluster for cluster, _, _ in units})
    count = lambda exposed, event: sum(1 for _, x, y in units if x == exposed and y >= event)
    a, n1, b, n0 = count(1, 1), count(1, 0), count(0, 1), count(0, 0)
    influence = {cluster: 0.0 for cluster in clusters}
    sizes = {cluster: 0 for cluster in clusters}
    for cluster, exposed, event in units:
        sizes[cluster] += 1
        influence[cluster] += (event - a / n1) / a if exposed else -(event - b / n0) / b
    c = len(clusters)
    clustered = c / (c - 1) * sum(value**2 for value in influence.values())
    independent = (1 / a - 1 / n1) + (1 / b - 1 / n0)
    worst = sum(size**2 for size in sizes.values()) / len(units)
    effect = min(max(1.0, worst), max(1.0, clustered / independent))
    x1, m1, x0, m0 = (value / effect + 0.5 for value in (a, n1, b, n0))
    half = statistics.NormalDist().inv_cdf(0.975) * math.sqrt(1 / x1 - 1 / m1 + 1 / x0 - 1 / m0)
    centre = math.log(x1 / m1 / (x0 / m0))
    return {
        "units": units,
        "ratio": a * n0 / (n1 * b),
        "low": math.exp(centre - half),
        "high": math.exp(centre + half),
    }


def clustered_units(clusters, most):
    units = []
    for cluster in range(clusters):
        hard = random.random() < 0.3
        for _ in range(random.randint(1, most)):
            exposed = int(random.random() < (0.5 if hard else 0.1))
            units.append((cluster, exposed, int(random.random() < (0.5 if hard else 0.15) + 0.2 * exposed)))
    return units


json.dump(
    {
        "answers": [answers(n, noise) for n, noise in ((7, 0.3), (40, 0.2), (41, 1.0))],
        "riskRatios": [risk_ratio(clustered_units(c, most)) for c, most in ((60, 1), (40, 3), (30, 6))],
    },
    sys.stdout,
    indent=1,
)
print()
