"""The least number of hidden cells with which every unsafe cell is protected from an outside reader.

Benders' cuts, as in Fischetti & Salazar's models of cell suppression: a master problem picks what is hidden, and for
each unsafe cell a linear program says how far it could then be from its true count; where that is too near, its dual
is a cut. Protected is meant for real numbers, so no pattern that is safe for integers hides less. Ratios and insiders
are left out: a publication that heeds them may have to hide more.
"""

import time
from pathlib import Path

import numpy
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csr_matrix

from .files import Cell, Publication, Truth, read, rows_of
from .system import system_of
from .unsafe import unsafe

NEAR = 1e-6


def optimum(directory: str, records: str, most_seconds: float) -> dict:
    publication = read(directory)
    publication.derived = []
    counts = Truth(publication, rows_of(Path(records))).counts
    shown = {cell: value for _, _, cell, value in publication.cells()}
    hidden = sum(value is None for value in shown.values())
    began = time.perf_counter()
    problem = Problem(publication, counts)
    least, is_proved, rounds = problem.solve(began + most_seconds)
    return {
        "cells": len(shown),
        "unsafe": len(problem.needs),
        "hidden": hidden,
        "optimum": least if is_proved else None,
        "at_least": least,
        "gap": round((hidden - least) / least, 4) if least else 0.0,
        "rounds": rounds,
        "cuts": len(problem.cuts),
        "seconds": round(time.perf_counter() - began, 2),
    }


class Problem:
    def __init__(self, publication: Publication, counts):
        system = system_of([publication])
        shown = {cell for _, _, cell, _ in publication.cells()}
        twins = system.twins()
        self.cells = sorted({twins[cell] for cell in shown})
        place = {cell: self.cells.index(twins[cell]) for cell in shown}
        self.price = numpy.bincount([place[cell] for cell in shown]).astype(float)
        self.count = numpy.array([counts[cell] for cell in self.cells], dtype=float)
        # No cell can be more than everybody, and twice that where even everybody is hidden.
        self.room = numpy.full(len(self.cells), 2 * self.count.max() + 10)
        # What release.json says of editions cannot be hidden.
        said = {((edition,), ()) for edition in publication.records} | {publication.cell({})}
        self.fixed = {place[cell] for cell in shown & said if publication.records}
        self.sums, _ = self.rows(system.equal.values(), place)
        self.order, self.slack = self.rows(system.least.values(), place)
        # Of each unsafe cell, the steps down and up of which one must be possible.
        self.needs: dict[int, dict[int, float]] = {}
        for cell, (k, _) in unsafe(publication, counts).items():
            count = counts[cell]
            steps = {-1: count, 1: k - count} if 1 <= count < k else {-1: min(count, 1), 1: 1}
            self.needs[place[cell]] = {sign: float(step) for sign, step in steps.items() if step > 0}
        ways = [(at, sign) for at, steps in self.needs.items() for sign in steps]
        self.flags = {way: len(self.cells) + row for row, way in enumerate(ways)}
        self.cuts: list[tuple[numpy.ndarray, float]] = []

    def rows(self, said, place: dict[Cell, int]):
        """A matrix, and how much the true table has to spare in each row."""
        rows = numpy.zeros((len(said), len(self.cells)))
        for row, terms in enumerate(said):
            for cell, factor in terms.items():
                if cell in place:
                    rows[row, place[cell]] += factor
        rows = rows[rows.any(axis=1)]
        return csr_matrix(rows), rows @ self.count

    def solve(self, until: float):
        """The least price, whether that is proved, and the rounds it took."""
        if not self.needs:
            return 0, True, 0
        self.begin()
        rounds, least = 0, 0
        # First the cuts that a fraction of a cell needs: they cost little and carry far. Then near the end.
        for is_whole, slack in [(False, 0.0), (True, 0.03), (True, 0.0)]:
            while True:
                rounds += 1
                chosen, bound = self.master(is_whole, slack, until)
                least = max(least, int(numpy.ceil(bound - NEAR)))
                if chosen is None:
                    return least, False, rounds
                if not self.cut(chosen):
                    break
        return least, True, rounds

    def begin(self):
        """Each unsafe cell may go down or up, and whoever stands in a sum with it hides too."""
        wide = len(self.cells) + len(self.flags)
        for at, steps in self.needs.items():
            row = numpy.zeros(wide)
            row[[self.flags[at, sign] for sign in steps]] = 1
            self.cuts.append((row, 1.0))
            for sum_of in self.sums:
                if at in sum_of.indices:
                    row = numpy.zeros(wide)
                    row[[other for other in sum_of.indices if other != at]] = 1
                    self.cuts.append((row, 1.0))

    def master(self, is_whole: bool, slack: float, until: float):
        wide = len(self.cells) + len(self.flags)
        low, high = numpy.zeros(wide), numpy.ones(wide)
        low[list(self.needs)] = 1
        high[[at for at in self.fixed if at not in self.needs]] = 0
        matrix = csr_matrix(numpy.array([row for row, _ in self.cuts]))
        found = milp(
            numpy.concatenate([self.price, numpy.zeros(len(self.flags))]),
            integrality=numpy.full(wide, int(is_whole)),
            bounds=Bounds(low, high),
            constraints=LinearConstraint(matrix, [least for _, least in self.cuts], numpy.inf),
            options={"mip_rel_gap": slack, "time_limit": max(1.0, until - time.perf_counter())},
        )
        bound = found.mip_dual_bound if is_whole else found.fun
        if found.status == 1 or time.perf_counter() > until:
            return None, bound or 0
        if found.status != 0:
            raise SystemExit(f"the master problem ended with status {found.status}: {found.message}")
        return found.x, bound

    def cut(self, chosen) -> int:
        """Adds a cut for each step that is wanted and not possible."""
        added = 0
        hides = numpy.clip(chosen[: len(self.cells)], 0, 1)
        for (at, sign), flag in self.flags.items():
            step, wanted = self.needs[at][sign], chosen[flag]
            if wanted < NEAR:
                continue
            reached, slopes = self.reach(at, sign, step, hides)
            if reached >= step * wanted - NEAR * step:
                continue
            rest = reached - slopes @ hides
            row = numpy.zeros(len(chosen))
            # Of whole cells, one that gives more than the step gives the step.
            row[: len(self.cells)] = numpy.minimum(slopes, step - rest)
            row[flag] = -step
            self.cuts.append((row, -rest))
            added += 1
        return added

    def reach(self, at: int, sign: int, step: float, hides):
        """How far a cell can go if this much of each is hidden, and what hiding more of each would add at most."""
        low, high = -self.count * hides, self.room * hides
        low[at], high[at] = (-step, 0) if sign < 0 else (0, step)
        costs = numpy.zeros(len(self.cells))
        costs[at] = -sign
        found = linprog(
            costs,
            A_eq=self.sums if self.sums.shape[0] else None,
            b_eq=numpy.zeros(self.sums.shape[0]) if self.sums.shape[0] else None,
            A_ub=-self.order if self.order.shape[0] else None,
            b_ub=self.slack if self.order.shape[0] else None,
            bounds=numpy.column_stack([low, high]),
            method="highs",
        )
        if found.status != 0:
            raise SystemExit(f"linprog ended with status {found.status}: {found.message}")
        slopes = -found.upper.marginals * self.room + found.lower.marginals * self.count
        slopes[at] = 0
        return -found.fun, numpy.maximum(slopes, 0)
