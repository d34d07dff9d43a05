"""Made-up records of a fellowship for small and least developed States: many countries with a handful of people."""

import csv
import json
import random
from itertools import product
from pathlib import Path

DATA = Path(__file__).resolve().parents[4] / "data"
STAGES = ["application", "eligible", "shortlisted", "selected", "accepted", "completed"]
COMES_ON = [0.85, 0.45, 0.55, 0.9, 0.93]
SENIORITY = {"junior": 40, "mid": 42, "senior": 18}
TRACKS = {"ocean_law": 40, "climate": 30, "fisheries": 20, "data": 10}
COLUMNS = ["record_id", "edition", "gender", "country", "seniority", "track", "stage"]


def small_states() -> list[str]:
    with open(DATA / "country_flags.csv", encoding="utf-8", newline="") as file:
        flags = list(csv.DictReader(file))
    now = {
        row["iso3"] for row in flags if row["flag"] in ("sids", "ldc") and row["certainty"] in ("in_force", "scheduled")
    }
    with open(DATA / "countries.csv", encoding="utf-8", newline="") as file:
        return sorted(
            row["iso3"] for row in csv.DictReader(file) if row["iso3"] in now and row["un_status"] == "member"
        )


def generate(seed: int, records: int, editions: int, out: str, is_recognisable: bool, linked: str | None) -> dict:
    """With `linked`, records of few States and two tables that are small enough to be protected in the best way."""
    chance = random.Random(seed)
    names = [str(2026 - editions + at) for at in range(editions)]
    if linked:
        people = realistic(chance, records, eight_states(chance))
    else:
        people = recognisable(chance, records) if is_recognisable else realistic(chance, records)
    rows = [person(chance, at, chance.choice(names), *one) for at, one in enumerate(people, start=1)]
    place = Path(out)
    place.mkdir(parents=True, exist_ok=True)
    write(place / "records.csv", COLUMNS, rows)
    if editions > 1:
        write(
            place / "editions.csv", ["edition", "deadline", "restricted"], [[e, f"{e}-06-30", "false"] for e in names]
        )
    if is_recognisable:
        write_tables(
            place, RAISED_K, {"gender": "all", "geo": "country"}, {"gender": "all", "geo": "region", "stage": "all"}
        )
    if linked:
        write_tables(place, 5, {"gender": "all", "geo": "country"}, {"gender": "all", "geo": "region", linked: "all"})
    return {"records": len(rows), "countries": len({row[3] for row in rows}), "editions": names}


def eight_states(chance: random.Random) -> list[str]:
    """Four each of two regions."""
    with open(DATA / "countries.csv", encoding="utf-8", newline="") as file:
        region = {row["iso3"]: row["region"] for row in csv.DictReader(file)}
    of: dict[str, list[str]] = {}
    for state in small_states():
        of.setdefault(region[state], []).append(state)
    large = sorted(code for code, states in of.items() if len(states) >= 4)
    return [state for code in chance.sample(large, 2) for state in chance.sample(of[code], 4)]


def realistic(chance: random.Random, records: int, countries: list[str] | None = None):
    """Sizes are skewed, the share of women and of what is neither differs from country to country."""
    countries = countries or chance.sample(small_states(), chance.randint(45, 60))
    sizes = [chance.lognormvariate(0, 1.1) for _ in countries]
    women = {country: chance.uniform(0.30, 0.55) for country in countries}
    others = chance.uniform(0.01, 0.03)
    for country in chance.choices(countries, sizes, k=records):
        if chance.random() < others:
            yield country, chance.choice(["another", "undisclosed", ""])
        else:
            yield country, "woman" if chance.random() < women[country] else "man"


# Of the records made to be recognised, the counts of a country and a gender are different primes below this.
RAISED_K = 3000


def recognisable(chance: random.Random, records: int):
    """Counts such as 3137, that stand nowhere by chance: if a hidden one is anywhere, `leaks` finds it."""
    primes = [n for n in range(1009, RAISED_K) if all(n % d for d in range(2, 71))]
    chance.shuffle(primes)
    cells = list(product(chance.sample(small_states(), 60), ["woman", "man", "undisclosed"]))
    made = []
    for (country, gender), size in zip(cells, primes):
        if len(made) + size > max(records, 6 * RAISED_K):
            break
        made += [(country, gender)] * size
    chance.shuffle(made)
    return made


def person(chance: random.Random, at: int, edition: str, country: str, gender: str) -> list[str]:
    stage = 0
    while stage < len(COMES_ON) and chance.random() < COMES_ON[stage]:
        stage += 1
    seniority, track = (chance.choices(list(of), list(of.values()))[0] for of in (SENIORITY, TRACKS))
    return [f"R{at:06}", edition, gender, country, seniority, track, STAGES[stage]]


def write_tables(place: Path, k: int, *axes: dict):
    tables = [
        {"id": f"t{at}", "dims": dims, "from_stage": "application", "k": k} for at, dims in enumerate(axes, start=1)
    ]
    (place / "tables.json").write_text(json.dumps({"tables": tables}, indent=1) + "\n", encoding="utf-8")


def write(path: Path, columns: list[str], rows: list[list[str]]):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([columns, *rows])
