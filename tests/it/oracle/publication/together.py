"""Several publications as one over all their editions: behind all of them are the same people."""

from math import prod

from .files import Publication, Table
from .system import System, add_people, under

# More kinds of people than this take an attacker too long.
MOST_KINDS = 8_000


def merged(publications: list[Publication]) -> Publication | None:
    """None of one alone, or if editions were counted from other records since, or if there are too many kinds of people."""
    if len(publications) < 2 or any(dim == "edition" for one in publications for dim, _ in one.alias):
        return None
    editions = sorted({edition for one in publications for edition in one.editions})
    dims, groups, micro = {}, {}, {}
    for one in publications:
        for name, tree in one.dims.items():
            said = dims.setdefault(name, {"total": tree.total, "parent": {}, "ordered": tree.ordered})
            said["parent"] |= tree.parent
            known = micro.setdefault(name, {"col": one.micro[name]["col"], "map": {}})
            known["map"] |= one.micro[name]["map"]
        for dim, code, members in one.groups:
            if code != one.dims[dim].total:
                groups.setdefault((dim, one.alone(dim, code)), set()).update(one.alone(dim, own) for own in members)
    dims["edition"] = {"total": "ALL", "parent": dict.fromkeys(editions, "ALL"), "ordered": None}
    micro["edition"] = {"col": "edition", "map": {edition: edition for edition in editions}}
    release = {
        "release_id": "together",
        "k": min(one.k for one in publications),
        "micro": micro,
        "dims": dims,
        "groups": [{"dim": dim, "code": code, "members": sorted(of)} for (dim, code), of in groups.items()],
        "editions": [{"id": edition} for edition in editions],
    }
    tables = [renamed(one, table) for one in publications for table in one.tables]
    together = Publication(release, tables, [])
    used = {dim for table in tables for dim in table.dims} | {"edition"}
    kinds = prod(len(tree.ordered or together.leaves(dim, tree.total)) for dim, tree in together.dims.items() if dim in used)
    return together if kinds <= MOST_KINDS else None


def renamed(publication: Publication, table: Table) -> Table:
    codes = [[publication.alone(dim, code) for code in own] for dim, own in zip(table.dims, table.codes)]
    return Table(table.id, table.dims, table.k, codes, {})


def rows_of_all(rows: list[list[dict[str, str]]], together: Publication) -> list[dict[str, str]]:
    """Each person once, with everything that any file says of her. What no publication tells of her may be anything."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in (row for of in rows for row in of):
        found.setdefault((row["edition"], row["record_id"]), {}).update(row)
    for said in together.micro.values():
        for row in found.values():
            row[said["col"]] = row[said["col"]] if row.get(said["col"]) in said["map"] else next(iter(said["map"]))
    return list(found.values())


def add_together(system: System, publications: list[Publication], together: Publication):
    for one in publications:
        for other in publications:
            add_between(system, one, other, together)
    add_people(system, together, {"edition"})
    system.published |= dict.fromkeys(filter(system.is_empty, system.people), 0)


def add_between(system: System, one: Publication, other: Publication, together: Publication):
    """What one publication shows of some editions and another can add up of more, or of fewer, lies between."""
    own, theirs = one.editions_of(None), other.editions_of(None)
    if own == theirs or not (set(own) < set(theirs) or set(theirs) < set(own)):
        return
    more, fewer = sorted((own, theirs), key=len, reverse=True)
    rest = tuple(sorted(set(more) - set(fewer)))
    for editions, codes in {cell for _, _, cell, _ in one.cells()}:
        if editions != own or not adds_up(other, dict(codes), together):
            continue
        system.sums |= {(theirs, codes)} - system.cells
        system.cells |= {(theirs, codes), (rest, codes)}
        system.say_equal((more, codes), [(fewer, codes), (rest, codes)])


def adds_up(publication: Publication, codes: dict[str, str], together: Publication) -> bool:
    """Whether some table tells all of these codes apart, or they are sums of its own."""
    return any(all(dim in table.dims and tells(publication, table, dim, code, together) for dim, code in codes.items())
               for table in publication.tables)


def tells(publication: Publication, table: Table, dim: str, code: str, together: Publication) -> bool:
    shown = [publication.alone(dim, own) for own in table.codes[table.dims.index(dim)]]
    if publication.dims[dim].ordered:
        return code in shown
    listed = publication.leaves(dim, publication.dims[dim].total)
    own = {leaf: frozenset(at for at, of in enumerate(shown) if leaf in under(together, dim, of)) for leaf in listed}
    wanted = under(together, dim, code) & listed
    classes = {own[leaf] for leaf in wanted}
    return all((leaf in wanted) == (own[leaf] in classes) for leaf in listed)
