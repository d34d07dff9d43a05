"""Looks for the true count of every hidden cell in every byte of every file, also inside the spreadsheet.

Only of counts that stand nowhere by chance does a find say something: of four digits or more, and neither published
elsewhere nor a date, a threshold or a code of release.json. `generate --recognisable` makes such records. Lengths of
bars are not measured, nor is a number found that was written in another base.
"""

import json
import re
import zipfile
from pathlib import Path

from .files import Truth, read, rows_of

LEAST = 1000
# A number as programs write it, no part of a longer one and no fraction, and as people write it: 3,137 or 3 137.
NUMBERS = [
    re.compile(r"(?<![0-9])(?<![0-9][.])(\d+)(?![0-9])(?![.]0*[1-9])"),
    re.compile(r"(?<![0-9])(?<![0-9][.])(\d{1,3}(?:[ ,.’'\u00a0\u2009\u202f\u066c]\d{3})+)(?![0-9])"),
]
HASH = re.compile(r"\b[0-9a-f]{64}\b")
# Other digits that our six languages may be written in.
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def leaks(directory: str, records: str) -> dict:
    publication = read(directory)
    counts = Truth(publication, rows_of(Path(records))).counts
    shown = {cell: value for _, _, cell, value in publication.cells()}
    hidden = {cell: counts[cell] for cell, value in shown.items() if value is None}
    known = {value for value in shown.values() if value is not None} | said_anyway(Path(directory))
    wanted: dict[int, list[str]] = {}
    for cell, count in hidden.items():
        if count >= LEAST and count not in known:
            wanted.setdefault(count, []).append(publication.name(cell))
    found = []
    texts = list(texts_of(Path(directory)))
    for name, text in texts:
        for match in (match for numbers in NUMBERS for match in numbers.finditer(text)):
            value = int(re.sub(r"\D", "", match[1]))
            if value in wanted:
                near = text[max(0, match.start() - 40) : match.end() + 40]
                found.append({"file": name, "value": value, "cells": wanted[value], "near": near})
    return {"hidden": len(hidden), "searched": len(wanted), "texts": len(texts), "leaks": found}


def said_anyway(place: Path) -> set[int]:
    """Numbers of release.json that are no counts."""
    release = json.loads((place / "release.json").read_text(encoding="utf-8"))
    dates = [release["flags_as_of"], release["data_cut_off"], *(edition["deadline"] for edition in release["editions"])]
    thresholds = [release["k"], *(table["k"] for table in release["tables"])]
    said = [dates, thresholds, release["release_id"], release["dims"], release["groups"], release["micro"]]
    return {int(number) for number in re.findall(r"\d+", json.dumps(said))}


def texts_of(place: Path):
    for path in sorted(place.rglob("*")):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as members:
                yield from ((f"{path.name}/{name}", plain(members.read(name))) for name in members.namelist())
                yield f"{path.name} (comment)", plain(members.comment)
        elif path.is_file():
            yield path.name, plain(path.read_bytes())


def plain(data: bytes) -> str:
    """Hashes are no text; numbers in them are chance."""
    return HASH.sub("", data.decode("utf-8", errors="replace").translate(DIGITS))
