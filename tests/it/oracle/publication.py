"""What an outside attacker, the exact optimum and outside readers say of a publication's written files.

    publication.py generate SEED RECORDS EDITIONS OUT_DIR [--recognisable | --linked AXIS]
    publication.py attack DIR RECORDS.csv [--previous DIR=RECORDS.csv ...]
    publication.py optimum DIR RECORDS.csv [--seconds N]
    publication.py readback DIR
    publication.py leaks DIR RECORDS.csv
    publication.py gconfid DIR RECORDS.csv
    publication.py selftest [SEED [TRIALS]]

It reads the files by itself and shares nothing with Atoll. The answer is one JSON object.
"""

import argparse
import json
import sys

sys.dont_write_bytecode = True  # the checkout stays as it is


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    made = commands.add_parser("generate")
    for name in ("seed", "records", "editions"):
        made.add_argument(name, type=int)
    made.add_argument("out")
    made.add_argument("--recognisable", action="store_true")
    made.add_argument("--linked", choices=["track", "stage"])
    for name in ("attack", "optimum", "leaks", "gconfid", "readback"):
        asked = commands.add_parser(name)
        asked.add_argument("directory")
        if name != "readback":
            asked.add_argument("records")
        if name == "attack":
            asked.add_argument("--previous", nargs="*", default=[], metavar="DIR=RECORDS.csv")
        if name == "optimum":
            asked.add_argument("--seconds", type=float, default=300)
    tried = commands.add_parser("selftest")
    tried.add_argument("seed", type=int, nargs="?", default=1)
    tried.add_argument("trials", type=int, nargs="?", default=200)
    return parser.parse_args()


def answer(asked) -> dict:
    # Each command loads only the packages that it needs.
    if asked.command == "generate":
        from publication.generate import generate

        return generate(asked.seed, asked.records, asked.editions, asked.out, asked.recognisable, asked.linked)
    if asked.command == "attack":
        from publication.attack import attack, case_of

        return attack(case_of(asked.directory, asked.records, asked.previous))
    if asked.command == "optimum":
        from publication.optimum import optimum

        return optimum(asked.directory, asked.records, asked.seconds)
    if asked.command == "readback":
        from publication.readback import readback

        return readback(asked.directory)
    if asked.command == "leaks":
        from publication.leaks import leaks

        return leaks(asked.directory, asked.records)
    if asked.command == "gconfid":
        from publication.peers import gconfid

        return gconfid(asked.directory, asked.records)
    from publication.selftest import selftest

    return selftest(asked.seed, asked.trials)


if __name__ == "__main__":
    print(json.dumps(answer(arguments()), ensure_ascii=False))
