"""What an outside solver (HiGHS, through scipy.milp) says of a selection, from the same two files, candidates.csv and rules.json.

    milp.py solve DIRECTORY...      of each, a line: {"score": thousandths or null, "seconds": of the solve alone}
    milp.py memory COMMAND...       {"code": exit code, "seconds": of the whole command, "mebibytes": at its peak}

It reads the files by itself and shares nothing with Atoll.
"""

import csv
import json
import resource
import subprocess
import sys
import time
from decimal import Decimal


def rows_of(people, question):
    """Every bound as (members, least, most)."""
    everybody = range(len(people))
    place = {person["id"]: at for at, person in enumerate(people)}
    rows = [(list(everybody), question["places"], question["places"])]
    for rule in question["rules"]:
        if "each" in rule:
            shared = {}
            for at in everybody:
                shared.setdefault(people[at][rule["each"]], []).append(at)
            shared.pop("", None)
            rows += [(members, 0, rule["max"]) for members in shared.values()]
        else:
            wanted = rule["where"].items()
            members = [at for at in everybody if all(people[at][name] in values for name, values in wanted)]
            rows.append((members, rule.get("min", 0), rule.get("max", len(people))))
    for pair in question.get("apart", []):
        rows.append(([place[one] for one in pair], 0, 1))
    return rows, place


def solve(directory):
    import numpy
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_matrix

    with open(f"{directory}/candidates.csv", encoding="utf-8", newline="") as file:
        people = list(csv.DictReader(file))
    with open(f"{directory}/rules.json", encoding="utf-8") as file:
        question = json.load(file)
    rows, place = rows_of(people, question)
    low, high = numpy.zeros(len(people)), numpy.ones(len(people))
    low[[place[one] for one in question.get("include", [])]] = 1
    high[[place[one] for one in question.get("exclude", [])]] = 0
    scores = numpy.array([float(Decimal(person["score"]) * 1000) for person in people])
    places = [at for members, _, _ in rows for at in members]
    starts = numpy.cumsum([0] + [len(members) for members, _, _ in rows])
    matrix = csr_matrix((numpy.ones(len(places)), places, starts), shape=(len(rows), len(people)))
    limits = LinearConstraint(matrix, [least for _, least, _ in rows], [most for _, _, most in rows])
    began = time.perf_counter()
    found = milp(
        -scores,
        constraints=limits,
        bounds=Bounds(low, high),
        integrality=numpy.ones(len(people)),
        options={"mip_rel_gap": 0},
    )
    seconds = time.perf_counter() - began
    if found.status not in (0, 2):
        raise SystemExit(f"milp ended with status {found.status}: {found.message}")
    return {"score": None if found.x is None else round(-found.fun), "seconds": seconds}


def memory(command):
    began = time.perf_counter()
    code = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"code": code, "seconds": seconds, "mebibytes": peak}


if __name__ == "__main__":
    if sys.argv[1] == "memory":
        print(json.dumps(memory(sys.argv[2:])))
    else:
        for directory in sys.argv[2:]:
            print(json.dumps(solve(directory)), flush=True)
