#!/usr/bin/env python3
"""real_files.py [--program PROGRAM] [FOLDER]

Runs every CSV file of a folder of real exports (../shared/data beside the package unless given) through
`mspreport check` alone, and after `mspreport init` where the file is not known, and prints what became of
it; then compares what comes out of some of them with answers that were counted without the program.

Exit code 1 when a known answer is wrong, or rows are left out without a word; 0 when the folder is not there.
"""
import argparse
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from known_answers import CASES  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE.parents[1]


class Workspace:
    """A folder with exports, thrown away at the end."""

    def __init__(self, program, files, settings=None, maps=()):
        self.program = program
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        (self.path / "exports").mkdir()
        for file in files:
            (self.path / "exports" / file.name).symlink_to(file)
        if settings:
            (self.path / "mspreport.json5").write_text(settings)
        for name in maps:
            (self.path / "formats").mkdir(exist_ok=True)
            (self.path / "formats" / f"{name}.json5").write_text((HERE / "maps" / f"{name}.json5").read_text())

    def run(self, *arguments):
        return subprocess.run(
            [self.program, *arguments, "--workspace", str(self.path)], capture_output=True, stdin=subprocess.DEVNULL)

    def check(self):
        outcome = self.run("check", "--format", "json")
        return json.loads(outcome.stdout)

    def propose(self):
        """Lets `init` write what it would propose: the names of the maps."""
        subprocess.run(
            [self.program, "init", str(self.path), "--name", "Desk", "--country", "ES"],
            capture_output=True, stdin=subprocess.DEVNULL)
        return sorted(f.name for f in self.path.glob("formats/*.json5"))


# MARK: every file


def is_silent(check):
    """Whether rows were left out without a word."""
    told = any(f["severity"] != "note" for f in check["findings"])
    used = all(f["format"] and f["used"] == f["read"] > 0 for f in check["files"])
    return not told and not used


def read_as(check, workspace):
    """The format, else what `check` takes the file for, and whether `init` writes a map for it."""
    known = check["files"][0]["format"]
    if known:
        return known
    for finding in check["findings"]:
        guess = re.search(r"looks like ([^(]+?) \((\d+) %\)", finding["message"])
        if guess:
            maps = workspace.propose()
            return f"proposal: {guess[1]}, {guess[2]} %" + (f" -> {maps[0]}" if maps else "")
    return "- (nothing it reads)"


def all_files(program, folder):
    rows = []
    silent = []
    for path in sorted(folder.rglob("*.csv")):
        workspace = Workspace(program, [path])
        check = workspace.check()
        file = check["files"][0]
        counts = {s: sum(1 for f in check["findings"] if f["severity"] == s) for s in ("error", "warning", "note")}
        name = str(path.relative_to(folder))
        if is_silent(check) or file["read"] != file["used"] + file["excluded"] + file["rejected"]:
            silent.append(name)
        rows.append([
            name, read_as(check, workspace), *(f"{file[k]:,}" for k in ("read", "used", "excluded", "rejected")),
            "/".join(str(counts[s]) for s in ("error", "warning", "note")), "SILENT" if name in silent else "told" if
            counts["error"] + counts["warning"] else "all used",
        ])
    head = ["file", "read as", "read", "used", "left out", "rejected", "err/warn/note", "verdict"]
    table([head] + rows, right=range(2, 6))
    return silent


# MARK: known answers


def figures(workspace, period):
    """Sums over all clients: `id`, `id count` and `id count split`."""
    outcome = workspace.run("kpis", "--from", period[0], "--to", period[1], "--format", "csv")
    sums = {}
    for row in csv.DictReader(outcome.stdout.decode().splitlines()):
        if not row["value"]:
            continue
        split = row.get("split") or ""
        name = row["kpi"] if row["figure"] == "value" else f"{row['kpi']} {row['figure']}"
        name += f" {split}" if split not in ("", "all") else ""
        sums[name] = sums.get(name, 0) + float(row["value"])
    return sums, outcome.stdout


def seconds(workspace, client, start, end):
    workspace.run("audit", "--client", client, "--from", start, "--to", end)
    files = list(workspace.path.glob("reports/*/clients/*/evidence/time-entries.csv"))
    return sum(int(row["seconds"]) for file in files for row in csv.DictReader(file.open()))


def answers(case, program, folder, seen):
    """Pairs of what is expected and what was found, with a name each."""
    workspace = Workspace(program, [folder / f for f in case["files"]], case.get("settings"), case.get("maps", ()))
    check = workspace.check()
    if "check" in case:
        found = [tuple(f[k] for k in ("read", "used", "excluded", "rejected")) for f in check["files"]]
        for expected, rows in zip(case["check"], found):
            yield "rows read, used, left out, rejected", expected, rows
    codes = {f["code"] for f in check["findings"]}
    for code in case.get("findings", []):
        yield f"told: {code}", True, code in codes
    if "period" in case:
        sums, output = figures(workspace, case["period"])
        for name, expected in case["kpis"].items():
            yield name, expected, sums.get(name, 0)
        if "same" in case:
            kept = {k: v for k, v in sums.items() if not any(w in k.lower() for w in ("median", "mean", "p90", "time", "age"))}
            other = seen.setdefault(case["same"], kept)
            yield "figures of the other file", len(other), sum(1 for k in kept if other.get(k) == kept[k])
    if "hours" in case:
        client, start, end, expected = case["hours"]
        yield "seconds of work", expected, seconds(workspace, client, start, end)


def known(program, folder):
    rows = []
    wrong = []
    seen = {}
    for case in CASES:
        if not all((folder / f).exists() for f in case["files"]):
            rows.append([case["name"], "the file is not there", "", "", "skipped"])
            continue
        for name, expected, found in answers(case, program, folder, seen):
            is_right = expected == found
            if not is_right:
                wrong.append(f"{case['name']}: {name}")
            rows.append([case["name"], name, text(expected), text(found), "ok" if is_right else "WRONG"])
    table([["case", "answer", "expected", "found", ""]] + rows, right=(2, 3))
    return wrong


# MARK: words


def text(value):
    if isinstance(value, tuple):
        return " ".join(f"{v:,}" for v in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,.10g}" if isinstance(value, float) else f"{value:,}"


def table(rows, right=()):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [c.rjust(w) if i in right else c.ljust(w) for i, (c, w) in enumerate(zip(row, widths))]
        print("  ".join(cells).rstrip())
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[2])
    parser.add_argument("--program", default=str(PACKAGE / ".build/release/mspreport"))
    parser.add_argument("folder", nargs="?", default=str(PACKAGE.parent / "shared" / "data"), type=pathlib.Path)
    options = parser.parse_args()
    folder = pathlib.Path(options.folder)
    if not folder.is_dir():
        print(f"skipped: there are no real exports in {folder}; name another folder as the argument")
        return 0
    if not pathlib.Path(options.program).exists():
        print(f"there is no program {options.program}; build it, or name one with --program", file=sys.stderr)
        return 1
    silent = all_files(options.program, folder.resolve())
    wrong = known(options.program, folder.resolve())
    for name in silent:
        print(f"rows of {name} were left out without a word")
    for name in wrong:
        print(f"wrong: {name}")
    print(f"{len(silent)} files taken in silence, {len(wrong)} known answers wrong")
    return 1 if silent or wrong else 0


sys.exit(main())
