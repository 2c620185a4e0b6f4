"""Reference values for test/learners, from scikit-learn (made with 1.2.1, Debian 12's python3-sklearn).

    /usr/bin/python3 scripts/learners-reference.py > test/golden/learners-reference.json
"""

import json
import random
import sys

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression

random.seed(17)


def numbers(values, digits=10):
    return [round(float(value), digits) for value in np.ravel(values)]


def logistic(rows, labels, c):
    model = LogisticRegression(C=c, solver="newton-cg", tol=1e-9, max_iter=10000)
    model.fit(rows, labels)
    return {
        "C": c,
        "weights": numbers(model.coef_),
        "intercept": round(float(model.intercept_[0]), 10),
        "probabilities": numbers(model.predict_proba(rows)[:, 1]),
    }


def noisy_label(score):
    return bool(score + random.gauss(0, 1) > 0)


dense_rows = [[round(random.gauss(0, 1), 4), round(random.gauss(2, 3), 4), round(random.random(), 4)] for _ in range(60)]
dense_labels = [noisy_label(1.5 * row[0] - 0.4 * row[1] + row[2]) for row in dense_rows]

score_rows = [[round(random.random(), 4)] for _ in range(40)]
score_labels = [noisy_label(6 * row[0] - 3) for row in score_rows]

alphabet = ["red", "green", "blue", "round", "square", "large", "small", "heavy", "light", "old"]
documents = [[random.choice(alphabet) for _ in range(random.randint(2, 8))] for _ in range(50)]
document_labels = [noisy_label(tokens.count("red") + tokens.count("old") - tokens.count("blue")) for tokens in documents]
counts = CountVectorizer(analyzer=lambda tokens: tokens)
count_rows = counts.fit_transform(documents)

tfidf = TfidfVectorizer(analyzer=lambda tokens: tokens)
tfidf_rows = tfidf.fit_transform(documents)
pairs = [[i, i + 1] for i in range(0, 20, 2)]

# Values from a fine grid and large leaves, so that no two splits gain the same: scikit-learn breaks ties by
# chance, which `boosted` watches.
tree_rows = [[round(random.gauss(0, 1), 3) for _ in range(6)] for _ in range(300)]
tree_labels = [noisy_label(2 * row[0] * row[1] + row[2] - (row[3] > 0.5)) for row in tree_rows]
parameters = [
    {"treeCount": 60, "learningRate": 0.1, "maximumDepth": 3, "minimumLeafRows": 10},
    {"treeCount": 40, "learningRate": 0.2, "maximumDepth": 2, "minimumLeafRows": 15},
]


def boosted(settings):
    def fitted(random_state):
        return GradientBoostingClassifier(
            n_estimators=settings["treeCount"],
            learning_rate=settings["learningRate"],
            max_depth=settings["maximumDepth"],
            min_samples_leaf=settings["minimumLeafRows"],
            random_state=random_state,
        ).fit(tree_rows, tree_labels)

    # Off the grid of the thresholds: scikit-learn compares in single precision.
    unseen = [[round(random.gauss(0, 1), 3) + 0.0002 for _ in range(6)] for _ in range(50)]
    model = fitted(0)
    for random_state in range(1, 6):
        same = np.allclose(fitted(random_state).predict_proba(unseen), model.predict_proba(unseen), atol=1e-12)
        assert same, "splits of equal gain: scikit-learn's model depends on its random state"
    return {
        "settings": settings,
        "probabilities": numbers(model.predict_proba(tree_rows)[:, 1]),
        "unseenRows": unseen,
        "unseenProbabilities": numbers(model.predict_proba(unseen)[:, 1]),
    }


json.dump(
    {
        "logistic": {
            "rows": dense_rows,
            "labels": dense_labels,
            "fits": [logistic(dense_rows, dense_labels, c) for c in (0.05, 1.0, 20.0)],
        },
        "oneFeature": {
            "rows": score_rows,
            "labels": score_labels,
            "fit": logistic(score_rows, score_labels, 1e8),
        },
        "sparse": {
            "documents": documents,
            "labels": document_labels,
            "vocabulary": list(counts.get_feature_names_out()),
            "fits": [logistic(count_rows, document_labels, c) for c in (0.1, 1.0)],
        },
        "tfidf": {
            "vocabulary": list(tfidf.get_feature_names_out()),
            "idf": numbers(tfidf.idf_),
            "firstRow": numbers(tfidf_rows[0].toarray()),
            "pairs": pairs,
            "cosines": [round(float(tfidf_rows[a].multiply(tfidf_rows[b]).sum()), 10) for a, b in pairs],
        },
        "boosting": {
            "rows": tree_rows,
            "labels": tree_labels,
            "fits": [boosted(settings) for settings in parameters],
        },
    },
    sys.stdout,
)
sys.stdout.write("\n")
