"""A publication as its written files say it, and the true counts as its records say them."""

import csv
import json
from collections import Counter
from dataclasses import dataclass
from itertools import product
from pathlib import Path

# A cell: the editions that it counts, and (dimension, code) of every dimension in which it is not the total. So the
# same people in two tables, or in two publications, are one cell.
Cell = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]


@dataclass
class Dimension:
    total: str
    parent: dict[str, str]
    ordered: list[str] | None
    children: dict[str, list[str]]
    # Whether its codes are those that somebody has.
    is_occurring: bool = False


@dataclass
class Table:
    id: str
    dims: list[str]
    k: int
    codes: list[list[str]]
    values: dict[tuple[str, ...], int | None]


class Publication:
    def __init__(self, release: dict, tables: list[Table], derived: list[dict]):
        self.id, self.k, self.micro = release["release_id"], max(5, release["k"]), release["micro"]
        self.dims = {name: dimension(said) for name, said in release["dims"].items()}
        self.groups = [(group["dim"], group["code"], group["members"]) for group in release["groups"]]
        self.editions = tuple(sorted(edition["id"] for edition in release["editions"]))
        self.records = {edition["id"]: edition["records"] for edition in release["editions"] if "records" in edition}
        self.tables, self.derived = tables, derived
        # Set where another publication means something else by the same word: {(dim, code): a word of its own}.
        self.alias: dict[tuple[str, str], str] = {}

    def alone(self, dim: str, code: str) -> str:
        return self.alias.get((dim, code), code)

    def leaves(self, dim: str, code: str, seen=()) -> set[str]:
        """The codes without children that a code, or a group of codes, is the sum of; none if it does not occur."""
        tree = self.dims[dim]
        if code in tree.children:
            return set().union(*(self.leaves(dim, child) for child in tree.children[code]))
        if code in tree.parent:
            return {code}
        members = [m for d, c, all_of in self.groups if (d, c) == (dim, code) and c not in seen for m in all_of]
        return set().union(*(self.leaves(dim, member, (*seen, code)) for member in members))

    def cell(self, codes: dict[str, str]) -> Cell:
        kept = {dim: self.alone(dim, code) for dim, code in codes.items() if code != self.dims[dim].total}
        kept.pop("edition", None)
        return self.editions_of(codes.get("edition")), tuple(sorted(kept.items()))

    def editions_of(self, code: str | None) -> tuple[str, ...]:
        said = self.micro.get("edition", {}).get("map", {})
        some = [raw for raw, one in said.items() if one == code] or list(self.editions)
        return tuple(sorted(self.alone("edition", edition) for edition in some))

    def cells(self):
        """Every figure of every table, as (table, codes, cell, value or None)."""
        for table in self.tables:
            for codes, value in table.values.items():
                yield table, codes, self.cell(dict(zip(table.dims, codes))), value

    def families(self, table: Table, at: int):
        """Along one dimension of a table: each parent with its children there, and their codes."""
        tree = self.dims[table.dims[at]]
        for codes in table.values:
            shown = [codes[at], *(code for code in tree.children.get(codes[at], ()) if code in table.codes[at])]
            if len(shown) > 1:
                swapped = [(*codes[:at], code, *codes[at + 1 :]) for code in shown]
                yield [self.cell(dict(zip(table.dims, one))) for one in swapped], shown

    def name(self, cell: Cell) -> str:
        """`dim=code;dim=code` in the order of the publication's dimensions, totals left out."""
        editions, codes = cell
        codes = dict(codes)
        for code in self.dims["edition"].parent if "edition" in self.dims else ():
            if self.editions_of(code) == editions != self.editions_of(None):
                codes["edition"] = code
        return ";".join(f"{dim}={codes[dim]}" for dim in self.dims if dim in codes)

    def named(self, name: str) -> Cell:
        return self.cell(dict(part.split("=", 1) for part in name.split(";") if part))


def dimension(said: dict) -> Dimension:
    children: dict[str, list[str]] = {}
    for code, parent in said.get("parent", {}).items():
        children.setdefault(parent, []).append(code)
    is_occurring = said.get("listed") == "occurring"
    return Dimension(said["total"], said.get("parent", {}), said.get("ordered"), children, is_occurring)


def rows_of(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read(directory: str) -> Publication:
    place = Path(directory)
    release = json.loads((place / "release.json").read_text(encoding="utf-8"))
    tables = [read_table(place, said, max(5, release["k"])) for said in release["tables"]]
    derived = place / (release.get("derived_file") or "derived.csv")
    return Publication(release, tables, rows_of(derived) if derived.exists() else [])


def meant(text: str) -> str:
    """A code that a spreadsheet would run as a formula is written with an apostrophe before it."""
    return text[1:] if text.startswith("'") and text.lstrip("'")[:1] in tuple("=+-@\t\r") else text


def read_table(place: Path, said: dict, least_k: int) -> Table:
    rows = rows_of(place / said["file"])
    dims = said["dims"]
    codes = [list(dict.fromkeys(meant(row[dim]) for row in rows)) for dim in dims]
    absent = 0 if said["absent"] == "zero" else None
    values = dict.fromkeys(product(*codes), absent)
    for row in rows:
        if (row["status"], row["value"] == "") not in (("F", False), ("C", True)):
            raise SystemExit(f"{said['file']}: {row} is neither published nor hidden")
        values[tuple(meant(row[dim]) for dim in dims)] = int(row["value"]) if row["status"] == "F" else None
    return Table(said["id"], dims, max(least_k, said.get("k") or 0), codes, values)


class Truth:
    """True counts of cells, and whose they are."""

    def __init__(self, publication: Publication, rows: list[dict[str, str]]):
        self.publication = publication
        named = {publication.named(row[side]) for row in publication.derived for side in ("num", "den")}
        self.named = named - {cell for _, _, cell, _ in publication.cells()}
        rows = [row for row in rows if row["edition"] in publication.editions]
        # People who count in the same cells: (edition, leaf codes) and their number.
        self.profiles = Counter((row["edition"], tuple(coded(publication, row).items())) for row in rows)
        # By dimensions: the leaf codes that somebody has along them, and how many do.
        self.kinds: dict[tuple[str, ...], Counter] = {}
        self.counts: Counter[Cell] = Counter()
        # Who was counted last: of a count of 1, the one person.
        self.last: dict[Cell, tuple] = {}
        self.cells = {profile: self.cells_of(profile) for profile in self.profiles}
        for profile, people in self.profiles.items():
            for cell in self.cells[profile]:
                self.counts[cell] += people
                self.last[cell] = profile

    def cells_of(self, profile: tuple) -> set[Cell]:
        """All cells of the publication's tables and ratios that a person counts in."""
        publication, leaves = self.publication, dict(profile[1])
        above = {dim: set(codes_above(publication, dim, leaf)) for dim, leaf in leaves.items()}
        found = set()
        for table in publication.tables:
            axes = [[code for code in codes if code in above[dim]] for dim, codes in zip(table.dims, table.codes)]
            found |= {publication.cell(dict(zip(table.dims, codes))) for codes in product(*axes)}
        return found | {cell for cell in self.named if self.holds(cell, profile)}

    def holds(self, cell: Cell, profile: tuple) -> bool:
        publication, leaves = self.publication, dict(profile[1])
        return publication.alone("edition", profile[0]) in cell[0] and all(
            code in {publication.alone(dim, above) for above in codes_above(publication, dim, leaves[dim])}
            for dim, code in cell[1]
        )

    def of_people(self, leaves: dict[str, str]) -> int:
        """How many have all of these leaf codes."""
        dims = tuple(leaves)
        if dims not in self.kinds:
            self.kinds[dims] = Counter()
            for (_, codes), people in self.profiles.items():
                own = dict(codes)
                self.kinds[dims][tuple(own[dim] for dim in dims)] += people
        return self.kinds[dims][tuple(leaves.values())]

    def of_editions(self, editions: tuple[str, ...]) -> Counter:
        """The counts of some editions only, by the cells' other codes; nobody says them, but a difference may."""
        found: Counter = Counter()
        for profile, people in self.profiles.items():
            if self.publication.alone("edition", profile[0]) in editions:
                for codes in {codes for _, codes in self.cells[profile]}:
                    found[codes] += people
        return found


def coded(publication: Publication, row: dict[str, str]) -> dict[str, str]:
    """The leaf code of a record in each dimension; of the stage, the furthest."""
    codes = {}
    for dim, said in publication.micro.items():
        raw, tree = row[said["col"]], publication.dims[dim]
        codes[dim] = said["map"].get(raw, raw)
        if codes[dim] not in (tree.ordered or tree.parent):
            raise SystemExit(f"release.json does not say what {said['col']} {raw!r} is counted under")
    return codes


def codes_above(publication: Publication, dim: str, leaf: str) -> set[str]:
    """The codes under which somebody of this leaf counts."""
    memory = publication.__dict__.setdefault("above", {})
    if (dim, leaf) not in memory:
        tree = publication.dims[dim]
        if tree.ordered:
            found = set(tree.ordered[: tree.ordered.index(leaf) + 1])
        else:
            found, code = {tree.total}, leaf
            while code != tree.total:
                found.add(code)
                code = tree.parent[code]
            found |= {c for d, c, _ in publication.groups if d == dim and leaf in publication.leaves(dim, c)}
        memory[dim, leaf] = found
    return memory[dim, leaf]
