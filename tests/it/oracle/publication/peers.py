"""How many cells G-Confid (Statistics Canada's, 2.0.4) hides of the same records, by the rules that it knows.

Those are small counts, the hierarchy, linked margins and groups. It knows no order of stages, no ratios, no group
disclosure and no insiders, so it may hide fewer than Atoll must; and it takes zeros to be published.
"""

import os
import time
from contextlib import contextmanager
from pathlib import Path

from .files import Truth, read, rows_of
from .system import system_of
from .unsafe import thresholds


def gconfid(directory: str, records: str) -> dict:
    publication = read(directory)
    counts = Truth(publication, rows_of(Path(records))).counts
    system = system_of([publication])
    shown = {cell for _, _, cell, _ in publication.cells()}
    ks = thresholds(publication)
    small = {cell for cell in shown if 1 <= counts[cell] < ks[cell]}
    began = time.perf_counter()
    with only_one_answer():
        hidden = suppressed(
            {cell: counts[cell] for cell in sorted(shown) if counts[cell]}, small, system.equal.values()
        )
    ours = {cell for cell in shown if cell not in system.published}
    return {
        "cells": len(shown),
        "small": len(small),
        "gconfid_hidden": len(hidden),
        "ours": len(ours),
        "seconds": round(time.perf_counter() - began, 2),
        "names": sorted(publication.name(cell) for cell in hidden),
    }


@contextmanager
def only_one_answer():
    """Its solver prints past Python's own output: for that while, the process has none."""
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)


def suppressed(counts: dict, small: set, equalities) -> set:
    """The cells that G-Confid hides. A small count must be able to vary by all of itself, that is: to be 0."""
    import pandas
    from gconfid import Suppression

    number = {cell: at for at, cell in enumerate(counts, start=1)}
    cells = [
        (at, float(counts[cell]), float(counts[cell] if cell in small else -1), "S" if cell in small else "V", "C")
        for cell, at in number.items()
    ]
    rows = [
        (row, number[cell], -float(factor))  # it wants the parts at 1 and their sum at −1
        for row, terms in enumerate(equalities, start=1)
        for cell, factor in terms.items()
        if cell in number
    ]
    asked = Suppression(
        incell=pandas.DataFrame(cells, columns=["CellId", "TotalNoise", "Sensitivity", "Status", "Type"]),
        inconstraint=pandas.DataFrame(rows, columns=["ConstraintId", "CellId", "Coefficient"]),
        # A second pass with every cell at one price finds those that the first one need not have hidden.
        cost_function1="Information",
        cost_function2="Constant",
        constraint_scale=1,
        trace=False,
    )
    frame = asked.outsuppress.to_pandas()
    status = dict(zip(frame["CellId"].astype(int), frame["OutStatus"]))
    return {cell for cell, at in number.items() if status[at] == "X"}
