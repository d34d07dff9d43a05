"""An attacker who knows everything that is published and, as an insider, that she is the one person of a hidden cell.

She learns an unsafe cell if no two integer tables differ in it, or if all of them have it in 1..k−1.
"""

import time
from pathlib import Path

import numpy

from .files import Cell, Publication, Truth, read, rows_of
from .solve import Part, Presolved
from .system import ONE, add_lists, system_of
from .together import add_together, merged, rows_of_all
from .unsafe import unsafe


class Case:
    """Publications that are audited together, with what is true of them."""

    def __init__(self, publications: list[Publication], truths: list[Truth], together: Truth | None = None):
        self.publications, self.truths = publications, truths
        # Who is in any of the publications, if what they say together is asked for.
        self.together = together
        self.system = system_of(publications)
        if together:
            add_together(self.system, publications, together.publication)
        for publication in publications:
            add_lists(self.system, publication)
        self.counts: dict[Cell, int] = {}
        self.unsafe: dict[Cell, tuple[int, str]] = {}
        for publication, truth in zip(publications, truths):
            self.counts |= truth.counts | {cell: truth.counts[cell] for _, _, cell, _ in publication.cells()}
            empty = {cell for _, _, cell, _ in publication.cells() if self.system.is_empty(cell)}
            for cell, (k, why) in unsafe(publication, truth.counts, empty).items():
                self.unsafe[cell] = max(self.unsafe.get(cell, (0, "")), (k, why))
        self.names: dict[Cell, str] = {}
        for at, publication in reversed(list(enumerate(publications))):
            said = f"{publication.id}: " if at else ""
            self.names |= {cell: said + publication.name(cell) for _, _, cell, _ in publication.cells()}
        self.shown = set(self.names)
        self.add_unsaid()
        self.differences = list(differences(publications, truths))
        self.wrong = [
            cell for cell, n in self.system.published.items() if cell != ONE and self.counts.get(cell, n) != n
        ]

    def add_unsaid(self):
        """Cells that no table shows, but that lie between two publications of more and of fewer editions."""
        counted: dict[tuple[str, ...], dict] = {}
        for cell, (publication, leaves) in self.system.people.items():
            whose = [truth for truth in [*self.truths, self.together] if truth and truth.publication is publication]
            self.counts[cell] = whose[0].of_people(leaves)
        for cell in sorted(self.system.cells - self.counts.keys() - {ONE}):
            editions, codes = cell
            if editions not in counted:
                whose = [self.together] if self.together else self.truths
                whose = [truth for truth in whose if set(editions) <= set(truth.publication.editions_of(None))]
                counted[editions] = whose[0].of_editions(editions)
            self.counts[cell] = counted[editions][codes]
            self.names[cell] = f"{'+'.join(editions)}: {';'.join(f'{dim}={code}' for dim, code in codes)}"
            k = min(publication.k for publication in self.publications)
            is_between = len(self.publications) > 1 and cell not in self.system.sums
            if is_between and 1 <= self.counts[cell] < k:
                self.unsafe[cell] = (k, "difference")

    def name(self, cell: Cell) -> str:
        """As release.json names it; of a cell that only an earlier publication shows, with that one's id before it."""
        return self.names[cell]

    def is_own(self, insider: Cell, cell: Cell) -> bool:
        """Whether the one person of a cell is the one person of another: she learns nothing but herself."""
        return self.counts[cell] == 1 and any(
            insider in truth.last and truth.holds(cell, truth.last[insider]) for truth in self.truths
        )


def case_of(directory: str, records: str, previous: list[str]) -> Case:
    """A publication and the earlier ones, each `DIR=RECORDS`."""
    pairs = [(directory, records), *(one.split("=", 1) for one in previous)]
    publications, rows = [read(place) for place, _ in pairs], [rows_of(Path(file)) for _, file in pairs]
    for at, earlier in enumerate(publications[1:], start=1):
        tell_apart(publications[0], earlier, rows[0], rows[at], f"@{at}")
    together = merged(publications)
    return Case(
        publications,
        [Truth(one, of) for one, of in zip(publications, rows)],
        together and Truth(together, rows_of_all(rows, together)),
    )


def tell_apart(publication: Publication, earlier: Publication, rows: list, earlier_rows: list, mark: str):
    """What an earlier publication means otherwise gets words of its own: groups with other members, and editions whose
    records have changed since (a revision)."""
    for dim, code, _ in earlier.groups:
        if dim in publication.dims and is_another_group(publication, earlier, dim, code):
            earlier.alias[dim, code] = code + mark
    for edition in set(earlier.editions) & set(publication.editions):
        of_edition = [
            sorted(tuple(sorted(row.items())) for row in of if row["edition"] == edition) for of in (rows, earlier_rows)
        ]
        if of_edition[0] != of_edition[1]:
            earlier.alias["edition", edition] = edition + mark


def is_another_group(publication: Publication, earlier: Publication, dim: str, code: str) -> bool:
    """Where a country does not occur there is nobody of it, so that a group without it is the same group."""
    changed = earlier.leaves(dim, code) ^ publication.leaves(dim, code)
    return any(leaf in earlier.dims[dim].parent and leaf in publication.dims[dim].parent for leaf in changed)


def differences(publications: list[Publication], truths: list[Truth]):
    """A revision that changes a published figure by less than k tells of those few."""
    now = {publications[0].name(cell): (cell, value, table.k) for table, _, cell, value in publications[0].cells()}
    for earlier in publications[1:]:
        revised = sorted(edition.split("@")[0] for edition in earlier.editions_of(None)) == list(
            publications[0].editions
        )
        for _, _, cell, before in earlier.cells() if revised else ():
            _, after, k = now.get(earlier.name(cell), (None, None, 0))
            if before is not None and after is not None and 1 <= abs(before - after) < k:
                low, high = sorted((before, after))
                yield {"cell": earlier.name(cell), "attacker": "outside", "why": "difference", "low": low, "high": high}


def are_open(k: int, count: int, values):
    """Which of these values leave a cell in doubt: those that are others, and outside 1..k−1 if the true one is in it."""
    return (values < 1) | (values >= k) if 1 <= count < k else values != count


def reason(k: int, low: int, high: int) -> str:
    return "determined" if low == high else f"within 1..{k - 1}"


def attack(case: Case) -> dict:
    began = time.perf_counter()
    left = Presolved(case.system)
    check(case, left)
    exposed = list(case.differences)
    told = {one["cell"] for one in exposed}
    twins = case.system.twins()
    insiders = insiders_of(case, left, twins)
    for cell, (k, _) in sorted(case.unsafe.items()):
        one = left.one(cell)
        if one in left.value:
            shown = "published" if cell in case.system.published else "determined"
            exposed.append(exposure(case, cell, None, shown, left.value[one], left.value[one]))
            continue
        part = left.part_of[one]
        own: dict[int, list[Cell]] = {}
        for insider in insiders.get(part, []) if case.name(cell) not in told else []:
            if twins[insider] != twins[cell]:
                own.setdefault(part.place[left.one(insider)], []).append(insider)
        exposed += ask(case, part, cell, (part.place[one], k, case.counts[cell]), own)
    return {
        "cells": len(case.shown),
        "hidden": len(case.shown - set(case.system.published)),
        "unsafe": len(case.unsafe),
        "insiders": sum(len(of) for of in insiders.values()),
        "exposed": exposed,
        "parts": len(left.parts),
        "tables": sum(len(part.pool) for part in left.parts),
        "solves": sum(part.solves for part in left.parts),
        "seconds": round(time.perf_counter() - began, 2),
    }


def insiders_of(case: Case, left: Presolved, twins: dict[Cell, Cell]) -> dict[Part, list[Cell]]:
    """Of each part the hidden cells with one person in them; of several that hold the same people, one."""
    found: dict[Cell, Cell] = {}
    for cell in sorted(case.shown - set(case.system.published)):
        if case.counts[cell] == 1 and left.one(cell) in left.part_of:
            found.setdefault(twins[cell], cell)
    of: dict[Part, list[Cell]] = {}
    for cell in found.values():
        of.setdefault(left.part_of[left.one(cell)], []).append(cell)
    return of


def check(case: Case, left: Presolved):
    """The true table must agree with everything, or it is this attacker who is wrong (or the publication)."""
    if case.wrong:
        raise SystemExit(f"published but not true: {', '.join(case.name(cell) for cell in case.wrong[:9])}")
    for part in left.parts:
        if not part.keep(numpy.array([case.counts[cell] for cell in part.cells])):
            raise SystemExit("the true counts do not agree with what is published")


def ask(case: Case, part: Part, cell: Cell, asked: tuple[int, int, int], own: dict[int, list[Cell]]):
    """Who learns a cell of which its place, k and count are asked: anybody, or else the insiders who do, by the places of
    their own cells. A table near the true one leaves nearly all of these as they are, so that it answers for them too."""
    at, k, count = asked
    changes = (-count, k - count) if 1 <= count < k else (-1, 1)
    left = unanswered(part, asked, set(own))
    is_safe = bool(are_open(k, count, part.pool[:, at]).any())
    for change in changes:
        while left or not is_safe:
            if part.near(at, change, [], sorted(left)) is None:
                break
            is_safe, before = True, len(left)
            left = unanswered(part, asked, left)
            if len(left) == before:
                break
    if not is_safe:
        yield exposure(case, cell, None, *learnt(part, asked, {}))
        return
    for place in sorted(left):
        if unanswered(part, asked, {place}) and all(part.near(at, change, [place], []) is None for change in changes):
            yield from (exposure(case, cell, one, *learnt(part, asked, {place: 1})) for one in own[place])


def unanswered(part: Part, asked: tuple[int, int, int], places: set[int]) -> set[int]:
    """Those of which no table that was found has 1 where it leaves the asked cell open."""
    at, k, count = asked
    tables = part.pool[are_open(k, count, part.pool[:, at])]
    return {place for place in places if not (tables[:, place] == 1).any()}


def learnt(part: Part, asked: tuple[int, int, int], known: dict[int, int]) -> tuple[str, int, int]:
    at, k, _ = asked
    low, high = (part.end(at, sign, known) for sign in (1, -1))
    return (reason(k, low, high), low, high)


def exposure(case: Case, cell: Cell, insider: Cell | None, why: str, low: int, high: int) -> dict:
    found = {"cell": case.name(cell), "unsafe": case.unsafe[cell][1], "why": why, "low": low, "high": high}
    if insider is None:
        return {**found, "attacker": "outside"}
    return {**found, "attacker": case.name(insider), "own": case.is_own(insider, cell)}
