"""Everything that one or more publications say of their cells, as equalities and inequalities of integers."""

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import gcd

import numpy

from .files import Cell, Publication

Terms = dict[Cell, int]


@dataclass
class System:
    cells: set[Cell] = field(default_factory=set)
    published: dict[Cell, int] = field(default_factory=dict)
    equal: dict[frozenset, Terms] = field(default_factory=dict)  # the sum is 0
    least: dict[frozenset, Terms] = field(default_factory=dict)  # the sum is 0 or more
    positive: set[Cell] = field(default_factory=set)  # a denominator is at least 1
    # Cells of people told apart further than any table tells them, each with whose it is and their leaf codes.
    people: dict[Cell, tuple[Publication, dict[str, str]]] = field(default_factory=dict)
    # The leaf codes of everybody who is told apart so, whether a table shows the cell or none does.
    everybody: list[tuple[dict[str, str], Cell]] = field(default_factory=list)
    # Of each publication its editions, and (dimension, code) that only others list: nobody of them has those, as each
    # publication lists all that occur.
    absent: list[tuple[set, set]] = field(default_factory=list)
    # Sums of cells that no table shows, and that need no protection by themselves.
    sums: set[Cell] = field(default_factory=set)

    def say_equal(self, whole: Cell, parts: list[Cell]):
        terms = terms_of([(whole, 1), *((part, -1) for part in parts)])
        self.equal[frozenset(terms.items())] = terms

    def say_least(self, terms: list[tuple[Cell, int]]):
        found = terms_of(terms)
        self.least[frozenset(found.items())] = found

    def twins(self) -> dict[Cell, Cell]:
        """Of each cell, one that stands for all that hold the same people whatever their number: a parent and its only
        child."""
        first = {cell: cell for cell in self.cells}
        pairs = [sorted(terms) for terms in self.equal.values() if len(terms) == 2]
        while any(first[one] != first[other] for one, other in pairs):
            for one, other in pairs:
                first[one] = first[other] = min(first[one], first[other])
        return first

    def is_empty(self, cell: Cell) -> bool:
        editions, codes = set(cell[0]), set(cell[1])
        return any(editions <= own and codes & absent for own, absent in self.absent)

    def say_sum(self, whole: Cell, parts: list[Cell], is_all: bool):
        if is_all:
            self.say_equal(whole, parts)
        elif parts:
            self.say_least([(whole, 1), *((part, -1) for part in parts)])


def terms_of(pairs) -> Terms:
    terms: Terms = {}
    for cell, factor in pairs:
        terms[cell] = terms.get(cell, 0) + factor
    common = gcd(*terms.values()) or 1
    return {cell: factor // common for cell, factor in terms.items() if factor}


def system_of(publications: list[Publication]) -> System:
    system = System(absent=absent_of(publications))
    for publication in publications:
        for _, _, cell, value in publication.cells():
            system.cells.add(cell)
            if value is not None and system.published.setdefault(cell, value) != value:
                raise SystemExit(f"{publication.name(cell)} is published as {system.published[cell]} and as {value}")
        add_ratios(system, publication)
        add_records(system, publication)
    for cell in filter(system.is_empty, system.cells):
        system.published.setdefault(cell, 0)
    add_editions(system)
    for publication in publications:
        add_trees(system, publication)
        add_groups(system, publication)
        add_stages(system, publication)
    for publication in publications:
        add_people(system, publication)
    return system


def absent_of(publications: list[Publication]) -> list[tuple[set, set]]:
    listed = [{(dim, code) for dim, tree in one.dims.items() for code in tree.parent} for one in publications]
    every = set().union(*listed)
    return [
        (set(one.editions_of(None)), {pair for pair in every - own if pair[0] in one.dims})
        for one, own in zip(publications, listed)
    ]


def add_trees(system: System, publication: Publication):
    for table in publication.tables:
        for at, dim in enumerate(table.dims):
            children = publication.dims[dim].children
            for (parent, *parts), (code, *shown) in publication.families(table, at):
                system.say_sum(parent, parts, len(shown) == len(children[code]))


def add_groups(system: System, publication: Publication):
    for dim, code, members in publication.groups:
        total = publication.dims[dim].total
        occurring = [publication.alone(dim, member) for member in members if publication.leaves(dim, member)]
        for whole in list(system.cells):
            editions, codes = whole
            codes = dict(codes)
            # Of other editions it may have other members: countries that do not occur here.
            is_of = set(editions) <= set(publication.editions_of(None))
            if not is_of or codes.get(dim, total) != publication.alone(dim, code):
                continue
            parts = [(editions, tuple(sorted({**codes, dim: member}.items()))) for member in occurring]
            known = [part for part in parts if part in system.cells]
            are_all = all(part in system.cells or system.is_empty(part) for part in parts)
            system.say_sum(whole, known, bool(known) and are_all)


def add_stages(system: System, publication: Publication):
    """Whoever came to a stage came to the ones before it, whichever tables show them."""
    for dim, tree in publication.dims.items():
        if not tree.ordered:
            continue
        ladders: dict = {}
        for cell in system.cells:
            codes = dict(cell[1])
            step = tree.ordered.index(codes.pop(dim, tree.total))
            ladders.setdefault((cell[0], tuple(sorted(codes.items()))), []).append((step, cell))
        for ladder in ladders.values():
            ladder.sort()
            for (_, before), (_, after) in zip(ladder, ladder[1:]):
                system.say_least([(before, 1), (after, -1)])


def add_people(system: System, publication: Publication, always: set[str] = frozenset()):
    """Whoever stands in several tables is one person: figures along the dimensions that tables share are sums of the same
    people, told apart along all of these dimensions at once, and along those of `always`."""
    tables = Counter(dim for table in publication.tables for dim in table.dims)
    shared = sorted({dim for dim, many in tables.items() if many > 1} | always)
    leaves = {dim: sorted(publication.dims[dim].ordered or leaves_of(publication, dim)) for dim in shared}
    if any(holds_all(table, leaves) for table in publication.tables):
        return
    everybody = [(one, person(publication, one)) for one in map(dict, product(*(pairs(dim, leaves) for dim in shared)))]
    codes_of = {dim: numpy.array([one[dim] for one, _ in everybody]) for dim in shared}
    is_under: dict = {}  # of everybody, by dimension and leaves
    for whole in [cell for cell in system.cells if cell not in system.people]:
        codes = dict(whole[1])
        editions = set(whole[0])
        if not codes.keys() <= set(shared) or not editions <= set(publication.editions_of(None)):
            continue
        if "edition" not in shared and whole[0] != publication.editions_of(None):
            continue
        above = {dim: under(publication, dim, code) for dim, code in codes.items()}
        if any(not found for found in above.values()):
            continue
        if "edition" in shared:
            above["edition"] = {code for code in leaves["edition"] if set(publication.editions_of(code)) <= editions}
        are_in = numpy.ones(len(everybody), dtype=bool)
        for dim, found in above.items():
            key = dim, frozenset(found)
            if key not in is_under:
                is_under[key] = numpy.isin(codes_of[dim], sorted(found))
            are_in &= is_under[key]
        parts = [everybody[at][1] for at in numpy.flatnonzero(are_in)]
        if parts != [whole]:
            system.say_equal(whole, parts)
    for one, cell in everybody:
        if cell not in system.cells:
            system.people[cell] = publication, one
    system.everybody = everybody
    system.cells |= system.people.keys()


def add_lists(system: System, publication: Publication):
    """Of each country, track and so on that is listed there is somebody."""
    for dim, tree in publication.dims.items():
        if not tree.is_occurring:
            continue
        groups = [code for of, code, _ in publication.groups if of == dim]
        for code in [*tree.parent, *groups]:
            cell, least = publication.cell({dim: code}), len(publication.leaves(dim, code))
            if code != tree.total and cell in system.cells:
                system.say_least([(cell, 1), (ONE, -least)])
        own = set(publication.editions_of(None))
        if set().union(*(cell[0] for _, cell in system.everybody)) < own:
            continue  # of some editions nobody is told apart
        occurring = {publication.alone(dim, leaf): [] for leaf in leaves_of(publication, dim)}
        for leaves, cell in system.everybody:
            if leaves.get(dim) in occurring and set(cell[0]) <= own:
                occurring[leaves[dim]].append(cell)
        for people in filter(None, occurring.values()):
            system.say_least([*((one, 1) for one in people), (ONE, -1)])


def pairs(dim: str, leaves: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(dim, leaf) for leaf in leaves[dim]]


def leaves_of(publication: Publication, dim: str) -> set[str]:
    return publication.leaves(dim, publication.dims[dim].total)


def holds_all(table, leaves: dict[str, list[str]]) -> bool:
    axes = dict(zip(table.dims, table.codes))
    return all(dim in axes and set(of) <= set(axes[dim]) for dim, of in leaves.items())


def under(publication: Publication, dim: str, code: str) -> set[str]:
    """The leaves under a code, however the publication calls it; whoever came to a stage came to the ones before."""
    tree = publication.dims[dim]
    if tree.ordered:
        return set(tree.ordered[tree.ordered.index(code) :])
    known = [*tree.parent, *(own for of, own, _ in publication.groups if of == dim)]
    named = [own for own in known if publication.alone(dim, own) == code]
    return set().union(*(publication.leaves(dim, own) for own in named))


def person(publication: Publication, leaves: dict[str, str]) -> Cell:
    """The cell of those with these leaves. Of a stage: who came no further."""
    ordered = {dim for dim in leaves if publication.dims[dim].ordered}
    editions, codes = publication.cell({dim: leaf for dim, leaf in leaves.items() if dim not in ordered})
    return editions, tuple(sorted([*codes, *((dim, f"no further than {leaves[dim]}") for dim in ordered)]))


def add_ratios(system: System, publication: Publication):
    """A printed value v of d decimals: (2v - 1)·den <= 2·scale·num < (2v + 1)·den, in units of the last decimal."""
    for row in publication.derived:
        if row["value"] == "":
            continue
        part, whole = publication.named(row["num"]), publication.named(row["den"])
        unit = 10 ** int(row["decimals"])
        value, scale = Fraction(row["value"]) * unit, Fraction(row["scale"]) * unit
        if value.denominator != 1 or scale.denominator != 1:
            raise SystemExit(f"derived.csv: {row} has more decimals than it says")
        system.cells |= {part, whole}
        system.positive.add(whole)
        system.say_least([(part, 2 * int(scale)), (whole, 1 - 2 * int(value))])
        system.say_least([(whole, 2 * int(value) + 1), (part, -2 * int(scale)), (ONE, -1)])


def add_records(system: System, publication: Publication):
    """release.json says how many records an edition has, whatever the tables hide."""
    total = publication.cell({})
    cells = [((publication.alone("edition", edition),), ()) for edition in publication.records]
    for cell, records in zip(cells, publication.records.values()):
        system.cells.add(cell)
        if system.published.setdefault(cell, records) != records:
            raise SystemExit(f"edition {cell[0]} has {system.published[cell]} records and {records}")
    if cells and total not in cells and total in system.cells:
        system.say_equal(total, cells)


# Stands for the number 1, so that a strict inequality of integers is one of `least`.
ONE: Cell = ((), (("1", "1"),))


def add_editions(system: System):
    """Cells that differ only in their editions are sums of the same smallest sets of editions, some of them empty."""
    system.cells.add(ONE)
    system.published[ONE] = 1
    shown: dict = {}
    for editions, codes in system.cells - {ONE}:
        shown.setdefault(codes, set()).add(editions)
    every = set().union(*shown.values())
    atoms: dict = {}
    for edition in set().union(*map(set, every)):
        atoms.setdefault(frozenset(one for one in every if edition in one), []).append(edition)
    for codes, sets in shown.items():
        for editions in sets:
            parts = [(tuple(sorted(atom)), codes) for atom in atoms.values() if set(atom) <= set(editions)]
            empty = {part for part in parts if system.is_empty(part)}
            if parts != [(editions, codes)] and (len(sets) > 1 or empty):
                system.cells |= set(parts)
                system.published |= dict.fromkeys(empty, 0)
                system.say_equal((editions, codes), parts)
