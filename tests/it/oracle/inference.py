"""Statistics as scipy and statsmodels reckon them. Reads a line of JSON for each case, writes one for each.

{"groups": [[part, whole], ...], "p_values": [...]}: the first two groups are compared, all are ordered for the trend,
and pairs of them in their order are strata. What cannot be reckoned is null.
"""

import json
import math
import sys

import numpy
from scipy import stats
from statsmodels.stats.contingency_tables import StratifiedTable, Table
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

numpy.seterr(all="ignore")


def told(*numbers):
    """Numbers, or null if one of them is none."""
    return [float(n) for n in numbers] if all(math.isfinite(n) for n in numbers) else None


def wilson(part, whole):
    if whole == 0:
        return None
    found = stats.binomtest(part, whole).proportion_ci(method="wilson")
    return told(found.low, found.high)


def least_attainable(a, n, c, m):
    """The lowest p-value of any outcome under these totals."""
    counts = numpy.arange(max(0, a + c - m), min(n, a + c) + 1)
    if len(counts) <= 20:
        return min(fisher(int(x), n, int(a + c - x), m) for x in counts)
    chances = stats.hypergeom(n + m, a + c, n).pmf(counts)
    return float(chances[chances <= chances.min() * (1 + 1e-7)].sum())


def fisher(a, n, c, m):
    return float(stats.fisher_exact([[a, n - a], [c, m - c]])[1])


def mid_p(a, n, c, m):
    if n + m == 0:
        return 0.5  # scipy has no law of nobody: one outcome, as under all totals that leave no choice
    law = stats.hypergeom(n + m, a + c, n)
    chances = law.pmf(numpy.arange(max(0, a + c - m), min(n, a + c) + 1))
    same = numpy.isclose(chances, law.pmf(a), rtol=1e-7, atol=0)
    return fisher(a, n, c, m) - float(chances[same].sum()) / 2


def newcombe(a, n, c, m):
    if n == 0 or m == 0:
        return None
    return told(*confint_proportions_2indep(a, n, c, m, method="newcomb"))


def katz(a, n, c, m):
    if 0 in (a, c, n, m):
        return None
    found = stats.contingency.relative_risk(a, n, c, m)
    return told(found.relative_risk, *found.confidence_interval())


def trend(groups):
    parts, wholes = (numpy.array(side) for side in zip(*groups))
    if parts.sum() in (0, wholes.sum()) or (wholes > 0).sum() < 2:
        return None
    table = Table(numpy.array([parts, wholes - parts]).T, shift_zeros=False)
    found = table.test_ordinal_association(row_scores=numpy.arange(len(groups)), col_scores=numpy.array([1, 0]))
    # statsmodels divides by N - 1.
    z = found.zscore * math.sqrt(wholes.sum() / (wholes.sum() - 1))
    return told(z, 2 * stats.norm.sf(abs(z)))


def pooled(groups):
    pairs = [[[a, n - a], [c, m - c]] for (a, n), (c, m) in zip(groups[::2], groups[1::2]) if n + m > 0]
    above = sum(a for a, _ in groups[::2]) and any(m for _, m in groups[1::2])
    if not pairs or not above:
        return None
    found = StratifiedTable([numpy.array(pair, dtype=float) for pair in pairs], shift_zeros=False).riskratio_pooled
    return told(found) if found > 0 else None


def adjusted(p_values):
    return [float(p) for p in multipletests(p_values, method="fdr_bh")[1]] if p_values else []


for line in sys.stdin:
    case = json.loads(line)
    (a, n), (c, m) = case["groups"][:2]
    answer = {
        "wilson": wilson(a, n),
        "fisher": fisher(a, n, c, m),
        "mid_p": mid_p(a, n, c, m),
        "least": least_attainable(a, n, c, m),
        "newcombe": newcombe(a, n, c, m),
        "katz": katz(a, n, c, m),
        "trend": trend(case["groups"]),
        "pooled": pooled(case["groups"]),
        "adjusted": adjusted(case["p_values"]),
    }
    print(json.dumps(answer))
