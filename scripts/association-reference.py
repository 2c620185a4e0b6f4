"""Golden file of association scores: python3 scripts/association-reference.py > test/golden/association-reference.json

The log-likelihood ratio is SciPy's G-test of the 2 x 2 table (no continuity correction), the normalised PMI is written
down from probabilities, as in Bouma 2009, equation 9.
"""

import json
import math
import random

from scipy.stats import chi2_contingency

random.seed(5)
cases = []
while len(cases) < 60:
    total = random.choice([7, 40, 300, 22000])
    first = random.randint(1, total - 1)
    second = random.randint(1, total - 1)
    both = random.randint(max(0, first + second - total), min(first, second))
    table = [[both, first - both], [second - both, total - first - second + both]]
    g, p, _, _ = chi2_contingency(table, correction=False, lambda_="log-likelihood")
    if both == 0:
        npmi = -1.0
    elif both == total:
        npmi = 1.0
    else:
        p_xy, p_x, p_y = both / total, first / total, second / total
        npmi = math.log(p_xy / (p_x * p_y)) / -math.log(p_xy)
    cases.append(
        {"both": both, "first": first, "second": second, "total": total, "npmi": npmi, "llr": float(g)}
    )
print(json.dumps(cases, indent=1))
