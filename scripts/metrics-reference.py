"""Reference values for test/metrics and test/stats, from scikit-learn, SciPy and statsmodels (made with 1.2.1,
1.10.1 and 0.13.5: Debian 12's python3-sklearn, python3-scipy, python3-statsmodels).

    /usr/bin/python3 scripts/metrics-reference.py > test/golden/metrics-reference.json
"""

import json
import math
import random
import sys
import warnings

import numpy as np
from scipy import stats
from scipy.special import betainc, betaincinv, gammaln
from sklearn import metrics
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

warnings.filterwarnings("ignore")
random.seed(17)


def calibration_error(labels, probabilities, weights):
    """Ten bins closed above, by explicit comparison with the edges; one weighted mean a bin."""
    edges = [k / 10 for k in range(11)]
    total = 0.0
    for k in range(10):
        inside = (probabilities <= edges[k + 1]) & ((probabilities > edges[k]) | (k == 0))
        if weights[inside].sum() > 0:
            share = np.average(labels[inside], weights=weights[inside])
            mean = np.average(probabilities[inside], weights=weights[inside])
            total += weights[inside].sum() * abs(share - mean)
    return total / weights.sum()


def pairwise(labels, probabilities, clusters, weights):
    """Every pair, one by one; a cluster's pairs count as often as the cluster."""
    won = pairs = 0.0
    for i in range(len(labels)):
        for j in range(len(labels)):
            if clusters[i] == clusters[j] and labels[i] == 1 and labels[j] == 0:
                pairs += weights[i]
                won += weights[i] * (1.0 if probabilities[i] > probabilities[j] else 0.5 if probabilities[i] == probabilities[j] else 0.0)
    return won / pairs if pairs else None


def values(labels, decisions, probabilities, clusters, weights):
    """Where we call a metric undefined and scikit-learn gives 0 or a warning, null by the definition."""
    both = 0 < (labels * weights).sum() < weights.sum()
    positives = (labels * weights).sum() > 0
    decided = (decisions * weights).sum() > 0
    kept = weights > 0
    kappa = metrics.cohen_kappa_score(labels, decisions, sample_weight=weights)
    found = {
        "accuracy": metrics.accuracy_score(labels, decisions, sample_weight=weights),
        "precision": metrics.precision_score(labels, decisions, sample_weight=weights) if decided else None,
        "recall": metrics.recall_score(labels, decisions, sample_weight=weights) if positives else None,
        "f1": metrics.f1_score(labels, decisions, sample_weight=weights) if decided or positives else None,
        "mcc": metrics.matthews_corrcoef(labels, decisions, sample_weight=weights)
        if both and 0 < (decisions * weights).sum() < weights.sum()
        else None,
        "cohenKappa": None if math.isnan(kappa) else kappa,
        "rocAuc": metrics.roc_auc_score(labels, probabilities, sample_weight=weights) if both else None,
        "averagePrecision": metrics.average_precision_score(labels[kept], probabilities[kept], sample_weight=weights[kept])
        if positives
        else None,
        "pairwise": pairwise(labels, probabilities, clusters, weights),
        "brier": metrics.brier_score_loss(labels, probabilities, sample_weight=weights),
        "logLoss": metrics.log_loss(labels, probabilities, sample_weight=weights, labels=[0, 1]),
        "ece": calibration_error(labels, probabilities, weights),
    }
    return {name: None if value is None else float(value) for name, value in found.items()}


def case(name, rows):
    """rows: (cluster, label, probability, decision)"""
    clusters, labels, probabilities, decisions = (np.array(column) for column in zip(*rows))
    cluster_count = int(clusters.max()) + 1
    draws = [random.randrange(cluster_count) for _ in range(cluster_count)]
    multiplicities = [draws.count(cluster) for cluster in range(cluster_count)]
    weights = np.array([float(multiplicities[cluster]) for cluster in clusters])
    return {
        "name": name,
        "clusters": [int(c) for c in clusters],
        "labels": [int(x) for x in labels],
        "probabilities": [float(p) for p in probabilities],
        "decisions": [int(d) for d in decisions],
        "values": values(labels, decisions, probabilities, clusters, np.ones(len(rows))),
        "multiplicities": multiplicities,
        "weighted": values(labels, decisions, probabilities, clusters, weights) if weights.sum() > 0 else None,
    }


def student_t(p, df):
    """scipy.stats.t.ppf of this version is only good to nine digits; the inverse incomplete beta function to fifteen."""
    x = float(betaincinv(df / 2, 0.5, 2 * min(p, 1 - p)))
    return math.copysign(math.sqrt(df * (1 - x) / x), p - 0.5)


def noisy(cluster_sizes, positive_share, digits):
    rows = []
    for cluster, size in enumerate(cluster_sizes):
        shift = random.gauss(0, 0.7)
        for _ in range(size):
            label = int(random.random() < positive_share)
            logit = 1.5 * (label - 0.5) + shift + random.gauss(0, 1)
            probability = round(1 / (1 + math.exp(-logit)), digits)
            rows.append((cluster, label, probability, int(random.random() < probability)))
    return rows


def all_same(cluster_sizes, probability, decision):
    return [(c, int(random.random() < 0.4), probability, decision) for c, size in enumerate(cluster_sizes) for _ in range(size)]


cases = [
    case("balanced, no ties", noisy([2] * 60, 0.5, 12)),
    case("unequal clusters and classes, ties", noisy([random.randint(1, 6) for _ in range(50)], 0.2, 1)),
    case("bin edges", [(k // 2, k % 2, k / 20, int(k >= 10)) for k in range(21)]),
    case("all the same score", all_same([3] * 10, 0.5, 1)),
    case("nothing decided positive", all_same([2] * 10, 0.3, 0)),
    case("one class only: positives", [(k, 1, round(random.random(), 6), k % 2) for k in range(9)]),
    case("one class only: negatives", [(k, 0, round(random.random(), 6), k % 2) for k in range(9)]),
    case("one class, all decided right", [(k, 1, 0.9, 1) for k in range(5)]),
    case("three rows", [(0, 1, 0.8, 1), (0, 0, 0.8, 1), (1, 0, 0.1, 0)]),
    case("sure and wrong", [(0, 1, 0.0, 0), (0, 0, 0.0, 0), (1, 1, 1.0, 1), (1, 0, 1.0, 1)]),
    case("large", noisy([random.randint(1, 5) for _ in range(300)], 0.35, 3)),
]

def bca(values):
    """SciPy's BCa interval of a mean, at the level whose normal tails are as wide as ours for this many clusters."""
    n = len(values)
    tail = stats.norm.cdf(-math.sqrt(n / (n - 1)) * student_t(0.975, n - 1))
    found = stats.bootstrap((np.array(values),), np.mean, n_resamples=200_000, confidence_level=1 - 2 * tail, batch=10_000, method="BCa", random_state=17)
    return {"values": values, "low": float(found.confidence_interval.low), "high": float(found.confidence_interval.high), "standardError": float(found.standard_error)}


categories_a = [random.randrange(4) for _ in range(80)]
categories_b = [a if random.random() < 0.6 else random.randrange(4) for a in categories_a]

json.dump(
    {
        "cases": cases,
        "kappa": {"a": categories_a, "b": categories_b, "value": float(metrics.cohen_kappa_score(categories_a, categories_b))},
        "bca": [bca([round(random.expovariate(1) ** 2, 4) for _ in range(40)]), bca([float(random.random() < 0.04) for _ in range(150)])],
        "normalCdf": [[x, float(stats.norm.cdf(x))] for x in [-37, -10, -5, -3.0001, -3, -1.96, -0.5, 0, 0.1, 1, 2.9999, 3, 6, 9]],
        "normalQuantile": [[p, float(stats.norm.ppf(p))] for p in [1e-12, 0.0001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.99999]],
        "logGamma": [[x, float(gammaln(x))] for x in [0.1, 0.5, 1, 1.5, 2, 10, 123.4, 5000]],
        "incompleteBeta": [[x, a, b, float(betainc(a, b, x))] for x, a, b in [(0.5, 10, 3), (0.01, 0.5, 0.5), (0.99, 2, 7), (0.5, 700, 650), (0.3, 1, 1), (0.9, 200, 0.5)]],
        "studentT": [[p, df, student_t(p, df)] for p in [0.005, 0.1, 0.975, 0.999] for df in [1, 2, 9, 99, 1999]],
        "mcnemar": [[b, c, float(mcnemar([[0, b], [c, 0]], exact=True).pvalue)] for b, c in [(0, 1), (1, 1), (5, 0), (2, 9), (10, 25), (40, 38), (1, 30), (400, 460)]],
        "wilson": [[k, n, level, *map(float, proportion_confint(k, n, 1 - level, method="wilson"))] for k, n, level in [(0, 5, 0.95), (5, 5, 0.95), (1, 30, 0.95), (47, 95, 0.9), (949, 1000, 0.99)]],
        "holm": [[list(p), [float(a) for a in multipletests(p, method="holm")[1]]] for p in [[0.01, 0.04, 0.03, 0.005], [0.2, 0.2, 0.9], [0.04], [0.001, 0.001, 0.5, 0.02, 0.0004, 1.0]]],
        "quantile": [[sample, p, float(np.quantile(sample, p))] for sample in [[1.0, 2.0, 4.0], [3.0], [0.0, 0.1, 0.5, 0.7, 2.0, 9.0]] for p in [0, 0.025, 0.5, 0.75, 1]],
    },
    sys.stdout,
)
sys.stdout.write("\n")
