"""Integer tables that agree with a system: what is known is put in, equal cells are one, and each part that hangs
together is solved by itself. Every table is checked in integers before it is believed."""

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, hstack

from .files import Cell
from .system import System, Terms


# An end for what could grow without one; beyond every k.
MOST = 1_000_000


class Contradiction(SystemExit):
    """Nothing at all agrees with what is published."""


class Presolved:
    """What is left of a system: `value` of cells that it gives away outright, `parts` for the others."""

    def __init__(self, system: System):
        self.same: dict[Cell, Cell] = {}
        self.value: dict[Cell, int] = {}
        for cell, value in system.published.items():
            self.fix(cell, value)
        rows = list(system.equal.values())
        while any([self.reduce(terms) for terms in rows]):
            rows = [terms for terms in rows if self.open(terms)[0]]
        if any(self.open(terms) == ({}, known) for terms in system.equal.values() if (known := self.open(terms)[1])):
            raise Contradiction("the published figures contradict one another")
        self.parts: list[Part] = []
        self.part_of: dict[Cell, Part] = {}
        self.split(system, rows)

    def one(self, cell: Cell) -> Cell:
        while cell in self.same:
            cell = self.same[cell]
        return cell

    def fix(self, cell: Cell, value: int):
        cell = self.one(cell)
        if value < 0 or self.value.setdefault(cell, value) != value:
            raise Contradiction(f"{cell} would be {value} and {self.value.get(cell)}")

    def open(self, terms: Terms) -> tuple[Terms, int]:
        """What is unknown of a sum, and the known rest."""
        unknown: Terms = {}
        known = 0
        for cell, factor in terms.items():
            cell = self.one(cell)
            if cell in self.value:
                known += factor * self.value[cell]
            else:
                unknown[cell] = unknown.get(cell, 0) + factor
        return {cell: factor for cell, factor in unknown.items() if factor}, known

    def reduce(self, terms: Terms) -> bool:
        """Whether an equality gave away a cell or showed two to be the same."""
        unknown, known = self.open(terms)
        if not unknown and known:
            raise Contradiction(f"{terms} add up to {known}")
        if len(unknown) == 1:
            ((cell, factor),) = unknown.items()
            if known % factor:
                raise Contradiction(f"{cell} would be no integer")
            self.fix(cell, -known // factor)
        elif len(unknown) == 2 and known == 0 and sum(unknown.values()) == 0:
            one, other = sorted(unknown)
            self.same[other] = one
        else:
            return False
        return True

    def split(self, system: System, rows: list[Terms]):
        root = {self.one(cell): self.one(cell) for cell in system.cells}

        def find(cell):
            while root[cell] != cell:
                root[cell] = root[root[cell]]
                cell = root[cell]
            return cell

        asked = [(terms, 0) for terms in rows] + [(terms, numpy.inf) for terms in system.least.values()]
        asked = [(*self.open(terms), slack) for terms, slack in asked]
        for unknown, known, slack in asked:
            if not unknown and (known < 0 or known > slack):
                raise Contradiction("the published figures contradict one another")
            first, *others = unknown or [None]
            for other in others:
                root[find(other)] = find(first)
        members: dict[Cell, list[Cell]] = {}
        for cell in sorted(root):
            if cell not in self.value:
                members.setdefault(find(cell), []).append(cell)
        asked_of: dict[Cell, list] = {}
        for unknown, known, slack in asked:
            if unknown:
                asked_of.setdefault(find(next(iter(unknown))), []).append((unknown, -known, slack - known))
        lowest = {self.one(cell) for cell in system.positive}
        for top, cells in members.items():
            part = Part(cells, asked_of.get(top, []), lowest)
            self.parts.append(part)
            self.part_of |= dict.fromkeys(cells, part)


class Part:
    """Unknown cells that hang together, and all integer tables of them that were ever found."""

    def __init__(self, cells: list[Cell], asked: list[tuple[Terms, float, float]], positive: set[Cell]):
        self.cells, self.place = cells, {cell: at for at, cell in enumerate(cells)}
        entries = [(row, self.place[cell], f) for row, (terms, _, _) in enumerate(asked) for cell, f in terms.items()]
        rows, columns, factors = (
            (numpy.array(side, dtype=numpy.int64) for side in zip(*entries)) if entries else ([], [], [])
        )
        self.matrix = csr_matrix((factors, (rows, columns)), shape=(len(asked), len(cells)), dtype=numpy.int64)
        self.low, self.high = (numpy.array([one[side] for one in asked], dtype=float) for side in (1, 2))
        self.both = hstack([self.matrix, -self.matrix], format="csr")
        self.least = numpy.array([1 if cell in positive else 0 for cell in cells])
        # Rows of `room` that are used: it grows by doubling.
        self.room, self.kept = numpy.zeros((16, len(cells)), dtype=numpy.int64), 0
        self.seen: set[bytes] = set()
        self.solves = 0

    @property
    def pool(self):
        return self.room[: self.kept]

    def agrees(self, table) -> bool:
        sums = self.matrix @ table
        return bool((table >= self.least).all() and (sums >= self.low).all() and (sums <= self.high).all())

    def keep(self, table) -> bool:
        """Takes a table into the pool if it is one."""
        if not self.agrees(table):
            return False
        if table.tobytes() not in self.seen:
            self.seen.add(table.tobytes())
            if self.kept == len(self.room):
                self.room = numpy.concatenate([self.room, numpy.zeros_like(self.room)])
            self.room[self.kept] = table
            self.kept += 1
        return True

    def near(self, at: int, change: int, known: list[int], dear: list[int]):
        """A table in which a cell is larger by `change` or more than in the first table that was kept, or smaller if it is
        below 0, and what is known is as there. All others change as little as can be, the dear ones hardly. None if there
        is no such table."""
        first, many = self.room[0], len(self.cells)
        sums = self.matrix @ first
        costs = numpy.ones(2 * many)
        costs[dear] = costs[[many + one for one in dear]] = 100
        low, high = numpy.zeros(2 * many), numpy.concatenate([numpy.full(many, MOST), first - self.least])
        high[known] = high[[many + one for one in known]] = 0
        moved = at if change > 0 else many + at
        if high[moved] < abs(change):
            return None
        low[moved], high[at if change < 0 else many + at] = abs(change), 0
        rows = [LinearConstraint(self.both, self.low - sums, self.high - sums)] if len(self.low) else []
        for integers in (0, 1):
            self.solves += 1
            kinds = numpy.full(2 * many, integers)
            found = milp(costs, integrality=kinds, bounds=Bounds(low, high), constraints=rows, options={"mip_rel_gap": 1})
            if found.status == 2:
                return None
            if found.x is None:
                raise SystemExit(f"milp ended with status {found.status}: {found.message}")
            table = first + numpy.rint(found.x[:many] - found.x[many:]).astype(numpy.int64)
            if self.keep(table):
                return table
        raise SystemExit("milp gave a table that does not agree in integers")

    def best(self, costs, known: dict[int, int] | None = None, most: int | None = None):
        """An integer table of least cost in which some cells are known; None if there is none."""
        low, high = self.least.astype(float), numpy.full(len(self.cells), numpy.inf if most is None else most)
        for at, value in (known or {}).items():
            low[at] = high[at] = value
        rows = [LinearConstraint(self.matrix, self.low, self.high)] if len(self.low) else []
        self.solves += 1
        options = {"mip_rel_gap": 0}
        found = milp(
            costs, integrality=numpy.ones(len(low)), bounds=Bounds(low, high), constraints=rows, options=options
        )
        if found.status == 2 or (found.status == 4 and most is not None and "nfeasible" in found.message):
            return None
        if found.x is None and most is None:
            # Without an upper end: any table beyond every k says as much.
            return self.best(costs, known, most=MOST)
        if found.status != 0:
            raise SystemExit(f"milp ended with status {found.status}: {found.message}")
        table = numpy.rint(found.x).astype(numpy.int64)
        if not self.keep(table):
            raise SystemExit("milp gave a table that does not agree in integers")
        return table

    def end(self, at: int, sign: int, known: dict[int, int] | None = None) -> int | None:
        """The least (sign 1) or the greatest (sign −1) integer that a cell can be."""
        costs = numpy.zeros(len(self.cells))
        costs[at] = sign
        table = self.best(costs, known)
        return None if table is None else int(table[at])
