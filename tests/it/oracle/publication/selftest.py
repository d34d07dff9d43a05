"""The attacker against plain enumeration of every integer table, on publications small enough for it; and by hand."""

import random
from itertools import product

import numpy

from .attack import Case, attack
from .files import Publication, Table, Truth
from .unsafe import unsafe

GENDER = {"total": "T", "parent": {"binary": "T", "other": "T", "woman": "binary", "man": "binary"}}
# The region S has one country, so both are the same people.
GEO = {"total": "W", "parent": {"R": "W", "S": "W", "a": "R", "b": "R", "c": "S"}}
TRACK = {"total": "ALL", "parent": {"x": "ALL", "y": "ALL"}}
STAGE = {"total": "application", "ordered": ["application", "selected", "completed"]}
GROUPS = [{"dim": "geo", "code": "G", "members": ["a", "c", "not there"]}]
DIMS = {"gender": GENDER, "geo": GEO, "track": TRACK, "stage": STAGE}
MICRO = {
    "gender": {"col": "gender", "map": {"w": "woman", "m": "man", "": "other"}},
    "geo": {"col": "country", "map": {"a": "a", "b": "b", "c": "c"}},
    "track": {"col": "track", "map": {"x": "x", "y": "y"}},
    "stage": {"col": "stage", "map": {one: one for one in STAGE["ordered"]}},
}
CODES = {
    "gender": ["T", "binary", "other", "woman", "man"],
    "geo": ["W", "R", "S", "a", "b", "c"],
    "track": ["ALL", "x", "y"],
    "stage": ["application", "selected", "completed"],
}
SHAPES = [
    [["gender", "geo"]],
    [["gender"], ["geo"], ["geo", "track"]],
    [["gender", "track"], ["gender", "stage"]],
    [["geo", "stage"], ["geo"]],
]
MOST_HIDDEN = 14
MOST_TABLES = 1_000_000


def selftest(seed: int, trials: int) -> dict:
    by_hand()
    found = {"trials": 0, "unsafe": 0, "published": 0, "exposed": 0, "insiders": 0, "hidden": 0}
    for at in range(trials):
        case = random_case(random.Random(f"{seed} {at}"))
        publication = case.publications[0]
        hidden = sorted({cell for _, _, cell, value in publication.cells() if value is None})
        grid = all_tables(publication, [publication.name(cell) for cell in hidden], case.counts[publication.cell({})])
        if grid is None:
            continue
        said = attack(case)
        told = ("cell", "attacker", "low", "high")
        plain, ours = (
            {tuple(one[key] for key in told) for one in of} for of in (enumerated(case, hidden, grid), said["exposed"])
        )
        if plain != ours:
            raise SystemExit(
                f"trial {at} of seed {seed}: enumeration alone {plain - ours}, attack alone {ours - plain}"
            )
        counted = {
            "trials": 1,
            "exposed": len(ours),
            "published": sum(one["why"] == "published" for one in said["exposed"]),
        }
        counted |= {key: said[key] for key in ("unsafe", "insiders", "hidden")}
        found = {key: found[key] + counted[key] for key in found}
    return found


def publication_of(shape: list[list[str]], derived=(), group: bool = False, editions: str = "e") -> Publication:
    codes = {**CODES, "geo": [*CODES["geo"], "G"]} if group else CODES
    tables = []
    for at, dims in enumerate(shape):
        axes = [codes[dim] for dim in dims]
        tables.append(Table(f"t{at}", dims, 5, axes, dict.fromkeys(product(*axes))))
    release = {
        "release_id": "r",
        "k": 5,
        "dims": DIMS,
        "groups": GROUPS if group else [],
        "micro": MICRO,
        "editions": [{"id": one} for one in editions],
    }
    return Publication(release, tables, list(derived))


def case_of(publication: Publication, rows: list[dict], hidden: set[str]) -> Case:
    """Shows the true count of every cell but the hidden ones."""
    truth = Truth(publication, rows)
    for table, codes, cell, _ in list(publication.cells()):
        table.values[codes] = None if publication.name(cell) in hidden else truth.counts[cell]
    return Case([publication], [truth])


def random_case(chance: random.Random) -> Case:
    """What is unsafe is hidden but for one cell or so, and squares around it, as those are what protects."""
    while True:
        pick = {
            "gender": "wwmm ",
            "country": chance.choice(["aabbc", "aaabbbc", "ab"]),
            "track": "xxy",
            "stage": STAGE["ordered"],
        }
        number = chance.choice([9, 25, 60])
        rows = [
            {"edition": "e"} | {name: chance.choice(of).strip() for name, of in pick.items()} for _ in range(number)
        ]
        shape = chance.choice(SHAPES)
        publication = publication_of(shape, ratios(chance, shape, rows), chance.random() < 0.3)
        hidden = {publication.name(cell) for cell in unsafe(publication, Truth(publication, rows).counts)}
        for table, codes, cell, _ in chance.sample(list(publication.cells()), 8):
            pairs = [{code, chance.choice(all_of)} for code, all_of in zip(codes, table.codes)]
            hidden |= {publication.name(publication.cell(dict(zip(table.dims, one)))) for one in product(*pairs)}
        hidden -= {"", *chance.sample(sorted(hidden), chance.randint(0, 1))}
        if len(hidden) <= MOST_HIDDEN:
            return case_of(publication, rows, hidden)


def ratios(chance: random.Random, shape, rows):
    """Sometimes a percentage is printed, of cells that may be hidden."""
    if (
        not any("gender" in dims for dims in shape)
        or chance.random() < 0.5
        or not {"w", "m"} & {row["gender"] for row in rows}
    ):
        return []
    women, binary = sum(row["gender"] == "w" for row in rows), sum(row["gender"] != "" for row in rows)
    value = (200 * women + binary) // (2 * binary)
    return [
        {
            "stat": "share",
            "num": "gender=woman",
            "den": "gender=binary",
            "value": str(value),
            "decimals": "0",
            "scale": "100",
        }
    ]


def enumerated(case: Case, hidden: list, grid):
    """Exposures, from a list of all integer tables that agree with the publication."""
    publication = case.publications[0]
    place = {publication.name(cell): at for at, cell in enumerate(hidden)}
    told = set()
    for attacker in [None, *(cell for cell in hidden if case.counts[cell] == 1)]:
        for cell, (k, _) in case.unsafe.items():
            name, own = publication.name(cell), attacker and publication.name(attacker)
            if own and (name in told or is_same(name, own)):
                continue
            seen = grid if attacker is None else grid[:, grid[place[own]] == 1]
            values = set(seen[place[name]].tolist()) if name in place else {case.counts[cell]}
            if len(values) == 1 or all(1 <= value < k for value in values):
                told |= {name} if attacker is None else set()
                if attacker is None or first_of_same(case, attacker, hidden):
                    yield {"cell": name, "attacker": own or "outside", "low": min(values), "high": max(values)}


def all_tables(publication: Publication, hidden: list[str], most: int):
    """One hidden cell after the other takes every value; a rule is asked as soon as it knows all its cells. None if
    there are too many to list."""
    published = {
        publication.name(cell): numpy.array([value]) for _, _, cell, value in publication.cells() if value is not None
    }
    waiting = list(rules(publication))
    grid = numpy.zeros((0, 1), dtype=numpy.int32)
    order: list[str] = []
    while len(grid) <= len(hidden):
        known = published | dict(zip(order, grid))
        for names, holds in [rule for rule in waiting if rule[0] <= known.keys()]:
            grid = grid[:, numpy.broadcast_to(holds(published | dict(zip(order, grid))), grid.shape[1:])]
        waiting = [rule for rule in waiting if not rule[0] <= known.keys()]
        if len(grid) == len(hidden):
            return grid[[order.index(name) for name in hidden]]
        if grid.shape[1] * (most + 1) > MOST_TABLES:
            return None
        # First those that complete a rule.
        open_rules = [rule[0] - known.keys() for rule in waiting] or [set(hidden) - known.keys()]
        order.append(min(min(open_rules, key=lambda names: (len(names), sorted(names)))))
        values = numpy.repeat(numpy.arange(most + 1, dtype=numpy.int32), grid.shape[1])
        grid = numpy.vstack([numpy.tile(grid, most + 1), values])


def is_same(one: str, other: str) -> bool:
    return one.replace("geo=S", "geo=c") == other.replace("geo=S", "geo=c")


def first_of_same(case: Case, cell, hidden) -> bool:
    name = case.publications[0].name  # The attacker asks once for cells that are the same people.
    return cell == min(other for other in hidden if is_same(name(other), name(cell)))


def rules(publication: Publication):
    """Written out by hand, as (the cells, what must hold of them): sums, the stages, the percentage."""
    sums = {"T": ["binary", "other"], "binary": ["woman", "man"], "ALL": ["x", "y"]}
    sums |= {"W": ["R", "S"], "R": ["a", "b"], "S": ["c"], "G": ["a", "c"]}
    follows = {"application": "selected", "selected": "completed"}
    places = [
        (table.dims, codes, at) for table in publication.tables for codes in table.values for at in range(len(codes))
    ]
    for dims, codes, at in places:
        code = codes[at]
        whole, *parts = (name_of(dims, (*codes[:at], one, *codes[at + 1 :])) for one in (code, *sums.get(code, ())))
        if parts:
            yield {whole, *parts}, lambda of, whole=whole, parts=parts: of[whole] == sum(of[part] for part in parts)
        if code in follows:
            after = name_of(dims, (*codes[:at], follows[code], *codes[at + 1 :]))
            yield {whole, after}, lambda of, whole=whole, after=after: of[whole] >= of[after]
    for row in publication.derived:
        yield (
            {row["num"], row["den"]},
            lambda of, row=row: percentage(of[row["num"]], of[row["den"]]) == int(row["value"]),
        )


def percentage(part, whole):
    """Rounded half up; −1 of nobody."""
    return numpy.where(whole > 0, (200 * part + whole) // numpy.maximum(2 * whole, 1), -1)


def name_of(dims, codes) -> str:
    known = {dim: code for dim, code in zip(dims, codes) if code not in ("T", "W", "ALL", "application")}
    return ";".join(f"{dim}={known[dim]}" for dim in DIMS if dim in known)


def by_hand():
    """Six men of one country and nobody else: the men say it, and the zero of women says the same."""
    rows = [{"edition": "e", "gender": "m", "country": "a", "track": "x", "stage": "completed"}] * 6
    case = case_of(publication_of([["gender"]]), rows, set())
    assert {case.name(cell) for cell in case.unsafe} == {"gender=man", "gender=woman"}, case.unsafe
    # One woman beside them: she knows what all others are. With two, nobody does.
    for women, unsafe_cells in [
        (1, {("gender=man", "group"), ("gender=woman", "small")}),
        (2, {("gender=woman", "small")}),
    ]:
        case = case_of(publication_of([["gender"]]), rows + [{**rows[0], "gender": "w"}] * women, set())
        assert {(case.name(cell), why) for cell, (_, why) in case.unsafe.items()} == unsafe_cells, case.unsafe
    # Three women among nine: the one hidden cell is what its margin leaves.
    rows = rows + [{**rows[0], "gender": "w"}] * 3
    said = attack(case_of(publication_of([["gender"]]), rows, {"gender=woman"}))
    assert [(one["cell"], one["low"], one["high"]) for one in said["exposed"]] == [("gender=woman", 3, 3)], said
    # With men and binary hidden too, nothing is left to tell, as other is nobody: binary is still 9 - 0.
    said = attack(case_of(publication_of([["gender"]]), rows, {"gender=woman", "gender=man"}))
    assert said["exposed"] == [], said
    # Two publications, of one edition and of two: each hides nothing unsafe, but the second edition's women are 3.
    rows = rows + [{**rows[0], "gender": "w"}] * 10 + [{**row, "edition": "f"} for row in rows]
    both = [publication_of([["gender"]], editions=editions) for editions in ("ef", "e")]
    cases = [case_of(one, rows, set()) for one in both]
    said = attack(Case(both, [case.truths[0] for case in cases]))
    assert [(one["cell"], one["low"]) for one in said["exposed"]] == [("f: gender=woman", 3)], said
