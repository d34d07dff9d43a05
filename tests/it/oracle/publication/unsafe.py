"""Which cells may not be given away: a small count, or a row that says something of everybody in it."""

from .files import Cell, Publication


def thresholds(publication: Publication) -> dict[Cell, int]:
    """Of each cell, the largest k among the tables that show it."""
    found: dict[Cell, int] = {}
    for table, _, cell, _ in publication.cells():
        found[cell] = max(found.get(cell, publication.k), table.k)
    return found


def unsafe(publication: Publication, counts, empty=frozenset()) -> dict[Cell, tuple[int, str]]:
    """Of each unsafe cell, its k and the reason. Of `empty` cells everybody knows that they are, and why."""
    ks = thresholds(publication)
    found = {cell: "group" for cell in group_disclosures(publication, counts, empty)}
    found |= {cell: "small" for cell, k in ks.items() if 1 <= counts[cell] < k}
    return {cell: (ks[cell], reason) for cell, reason in found.items()}


def group_disclosures(publication: Publication, counts, empty):
    for parent, all_children in rows(publication):
        children = [child for child in all_children if child[0] not in empty]
        total = counts[parent]
        if total == 0:
            continue
        for child, is_leaf in children:
            if is_leaf and counts[child] >= max(1, total - 1):
                yield child
            if is_leaf and counts[child] == total:
                yield from (other for other, _ in children if other != child)


def rows(publication: Publication):
    """Each parent with its children along a characteristic: (cell, [(cell, has no children)])."""
    for table in publication.tables:
        for at, dim in enumerate(table.dims):
            tree = publication.dims[dim]
            if not tree.ordered and dim not in ("geo", "edition"):
                for (parent, *children), (_, *codes) in publication.families(table, at):
                    yield parent, [(cell, code not in tree.children) for cell, code in zip(children, codes)]
