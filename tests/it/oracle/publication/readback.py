"""Every format read by somebody else's reader, and compared cell by cell with the CSV."""

import csv
import hashlib
import json
import warnings
import xml.etree.ElementTree
import zipfile
from itertools import product
from pathlib import Path

from .files import Table, meant, read

# (codes of the cell) -> (count or None, status)
Cells = dict[tuple[str, ...], tuple[int | None, str]]


def readback(directory: str) -> dict:
    place = Path(directory)
    publication = read(directory)
    problems = [*checksums(place), *workbook_problems(place / "tables.xlsx"), *others(place)]
    seen = {"tables": 0, "cells": 0, "hidden": 0, "pictures": len(list(place.glob("*.svg")))}
    for table in publication.tables:
        expected = from_csv(place, table)
        for reader in (from_csvw, from_json_stat, from_sdmx, from_xlsx):
            try:
                problems += differences(f"{table.id} {reader.__name__}", expected, reader(place, table))
            except Exception as error:  # Whatever a reader stumbles over is a finding, and the others go on.
                problems.append(f"{table.id} {reader.__name__}: {type(error).__name__}: {error}")
        seen["tables"] += 1
        seen["cells"] += len(expected)
        seen["hidden"] += sum(status == "C" for _, status in expected.values())
    return {"agree": not problems, **seen, "problems": problems}


def differences(name: str, expected: Cells, found: Cells):
    for codes in sorted(expected.keys() | found.keys()):
        if expected.get(codes) != found.get(codes):
            yield f"{name}: {'/'.join(codes)} is {found.get(codes)}, in the CSV {expected.get(codes)}"


def cells_of(rows) -> Cells:
    """Rows of (codes, value, status), each combination once."""
    cells: Cells = {}
    for codes, value, status in rows:
        if codes in cells:
            raise ValueError(f"{codes} stands there twice")
        cells[codes] = (value, status)
    return cells


def from_csv(place: Path, table: Table) -> Cells:
    with open(place / f"{table.id}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    if rows[0] != [*table.dims, "value", "status"]:
        raise SystemExit(f"{table.id}.csv begins with {rows[0]}")
    return cells_of((tuple(map(meant, row[:-2])), int(row[-2]) if row[-2] else None, row[-1]) for row in rows[1:])


def from_csvw(place: Path, table: Table) -> Cells:
    """The CSV again, by the types and patterns of its metadata, which the reader finds by itself."""
    from csvw import CSVW

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        read_by = CSVW(str(place / f"{table.id}.csv"), validate=True)
        if not read_by.is_valid or read_by.no_metadata:
            raise ValueError(
                f"not valid, or without metadata: {[str(one.message) for one in [*read_by.warnings, *said]]}"
            )
    (only,) = read_by.tables
    return cells_of(
        (tuple(meant(row[dim]) for dim in table.dims), row["value"], row["status"]) for row in only.iterdicts()
    )


def from_json_stat(place: Path, table: Table) -> Cells:
    from jsonstat_validator import validate_jsonstat

    said = json.loads((place / f"{table.id}.json").read_text(encoding="utf-8"))
    validate_jsonstat(said)
    axes = [codes_of(said["dimension"][dim]["category"]) for dim in said["id"]]
    if said["id"] != table.dims or said["size"] != [len(axis) for axis in axes]:
        raise ValueError(f"dimensions {said['id']} of sizes {said['size']}")
    combinations = list(product(*axes))
    if not len(combinations) == len(said["value"]) == len(said["status"]):
        raise ValueError("as many values and statuses as combinations are wanted")
    return cells_of(zip(combinations, said["value"], said["status"]))


def codes_of(category: dict) -> list[str]:
    index = category.get("index", list(category.get("label", {})))
    return sorted(index, key=index.get) if isinstance(index, dict) else index


def from_sdmx(place: Path, table: Table) -> Cells:
    published, hidden = ("A", "F"), ("Q", "C")
    with open(place / f"{table.id}.sdmx.csv", encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        wanted = [
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            *(dim.upper() for dim in table.dims),
            "OBS_VALUE",
            "OBS_STATUS",
            "CONF_STATUS",
        ]
        if rows.fieldnames != wanted:
            raise ValueError(f"columns {rows.fieldnames}")
        found = []
        for row in rows:
            status = (row["OBS_STATUS"], row["CONF_STATUS"])
            if status not in (published, hidden) or (row["OBS_VALUE"] == "NaN") != (status == hidden):
                raise ValueError(f"{row}")
            value = int(row["OBS_VALUE"]) if status == published else None
            found.append((tuple(meant(row[dim.upper()]) for dim in table.dims), value, row["CONF_STATUS"]))
    return cells_of(found)


def from_xlsx(place: Path, table: Table) -> Cells:
    from openpyxl import load_workbook

    head, *rows = load_workbook(place / "tables.xlsx")[table.id].iter_rows(values_only=True)
    at = [head.index(name) for name in (*table.dims, "value", "status")]
    found = []
    for row in rows:
        *codes, value, status = (row[place_of] for place_of in at)
        if not all(isinstance(code, str) for code in codes) or not isinstance(value, int | None):
            raise ValueError(f"{row}: codes are text and values are numbers")
        found.append((tuple(codes), value, status))
    return cells_of(found)


def workbook_problems(path: Path):
    """Nothing runs, and nothing lies hidden."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            yield f"tables.xlsx: sheet {sheet.title} is {sheet.sheet_state}"
        sizes = [*sheet.row_dimensions.items(), *sheet.column_dimensions.items()]
        yield from (f"tables.xlsx: {sheet.title} {name} is hidden" for name, size in sizes if size.hidden)
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f" or cell.comment or cell.hyperlink:
                yield f"tables.xlsx: {sheet.title} {cell.coordinate} has a formula, a comment or a link"
    if len(book.worksheets) != len(book.sheetnames) or book.defined_names:
        yield "tables.xlsx: chart sheets or defined names"
    for name in zipfile.ZipFile(path).namelist():
        if any(word in name.lower() for word in ("vba", "macro", "external", "embed", "connection", "query")):
            yield f"tables.xlsx: member {name}"


def checksums(place: Path):
    lines = (place / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    said = {name: hash_of for hash_of, name in (line.split("  ", 1) for line in lines)}
    there = {path.name for path in place.iterdir()} - {"SHA256SUMS"}
    yield from (f"SHA256SUMS: {name} is only in one of list and directory" for name in sorted(there ^ said.keys()))
    for name in sorted(there & said.keys()):
        if hashlib.sha256((place / name).read_bytes()).hexdigest() != said[name]:
            yield f"SHA256SUMS: {name} has another hash"


def others(place: Path):
    """Pictures are XML without scripts and styles (the pages' policy forbids them); the certificate is JSON."""
    if not (place / "certificate.json").is_file():
        yield "certificate.json is missing"
    for path in sorted(place.glob("*.json")):
        json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(place.glob("*.svg")):
        for element in xml.etree.ElementTree.parse(path).iter():
            name = element.tag.rsplit("}", 1)[-1]
            if (
                name in ("script", "style", "foreignObject")
                or "style" in element.attrib
                or any(a.startswith("on") for a in element.attrib)
            ):
                yield f"{path.name}: <{name}> with script or style"
