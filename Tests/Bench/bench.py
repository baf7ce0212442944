#!/usr/bin/env python3
"""bench.py [--swift SWIFT]

Times the clocks of a million tickets, then the program beside Polars and DuckDB, which do the same job
over the same exports, and compares its figures with the answers that five programs agree on. Called by
`make bench`.

The generator, the peers and the answers are not part of this package: they are looked for in
../shared/bench beside it. What is made is kept for the next call:

    BENCH_DIR   where data and the peers' libraries are kept (default: mspreport-bench in TMPDIR)
    SETS        S (9 MB), M (0.9 GB) or both (default: "S M")
    N           runs a command, round-robin, after one to warm up (default: 3)
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
SHARED = PACKAGE.parent / "shared" / "bench"
SIZES = {  # name: tickets, clients, months, first day, day after the last
    "S": (10_000, 50, 1, "2026-10-01", "2026-11-01"),
    "M": (1_000_000, 500, 12, "2025-11-01", "2026-11-01"),
}
LIBRARIES = ["duckdb", "polars", "pandas", "jinja2"]

# Where definitions leave a choice, the one that the peers made.
SETTINGS = """{
  provider: { name: "Bench", timeZone: "UTC" },
  rules: {
    resolutionCountsOpenBreaches: false,
    firstContactEvidence: "noHandover",
    firstContactNet: false,
    escalationBasis: "created",
    firstResponseCalendar: "business",
    resolutionCalendar: "business",
    excludedWords: [],
  },
}
"""


def call(*command, **options):
    return subprocess.run([str(c) for c in command], check=True, **options)


def prepare_tools(folder):
    """A copy of generator and peers (they write beside themselves), and a Python with the libraries."""
    tools = folder / "tools"
    if not (tools / "gen.py").exists():
        shutil.copytree(SHARED, tools, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns("build", "__pycache__"))
    python = folder / "venv" / "bin" / "python"
    if not python.exists():
        print("installing", ", ".join(LIBRARIES))
        call(sys.executable, "-m", "venv", folder / "venv")
        call(python, "-m", "pip", "install", "--quiet", *LIBRARIES)
    return tools, python


def prepare_set(folder, tools, name):
    data = folder / name
    if not (data / "manifest.json").exists():
        tickets, clients, months, _, _ = SIZES[name]
        print(f"making set {name}")
        call(sys.executable, tools / "gen.py", "--tickets", tickets, "--clients", clients,
             "--months", months, "--seed", 42, "--out", data, stdout=subprocess.DEVNULL)
    return data


def build(swift, product):
    command = [*swift.split(), "build", "-c", "release", "--product", product, "--static-swift-stdlib"]
    call(*command, cwd=PACKAGE)
    shown = call(*command, "--show-bin-path", cwd=PACKAGE, stdout=subprocess.PIPE, text=True)
    return pathlib.Path(shown.stdout.strip()) / product


def timed(command, output=subprocess.DEVNULL):
    """Wall seconds, CPU seconds and peak MiB of one run.

    Through /usr/bin/time where it is there: a child's peak is never below that of its parent, and
    Python is not small.
    """
    with tempfile.NamedTemporaryFile("r") as usage, tempfile.TemporaryFile() as messages:
        small = os.path.exists("/usr/bin/time")
        prefix = ["/usr/bin/time", "-q", "-f", "%U %S %M", "-o", usage.name] if small else []
        start = time.perf_counter()
        process = subprocess.Popen(prefix + [str(c) for c in command], stdout=output, stderr=messages)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 3):  # 3: done, with findings
            messages.seek(0)
            sys.exit(f"{command[0]} ended with {process.returncode}:\n{messages.read().decode()}")
        if small:
            user, system, peak = map(float, usage.read().split()[-3:])
            return wall, user + system, peak / 1024
        return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measure(commands, runs):
    """Medians of each command; the commands take turns, so that noise hits all of them."""
    results = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            figures = timed(command)
            if turn > 0:
                results[name].append(figures)
    return {name: [statistics.median(column) for column in zip(*rows)]
            for name, rows in results.items()}


def bench(name, data, workspace, program, tools, python, scratch, runs):
    first, end = SIZES[name][3:]
    size = sum(file.stat().st_size for file in data.glob("*.csv"))
    ours = [program, "--workspace", workspace, "--exports", data, "--quiet"]
    commands = {
        "mspreport monthly": [*ours, "monthly", "--output", scratch / "ours", "--no-sync",
                              "--month", "2026-10"],
        "Polars, reports": [python, tools / "peers/run_polars.py", data, scratch / "polars", "--render"],
        "DuckDB, reports": [python, tools / "peers/run_duckdb.py", data, scratch / "duckdb", "--render"],
        "mspreport kpis, whole span": [*ours, "kpis", "--format", "csv", "--from", first, "--to", end],
        "mspreport check (reading)": [*ours, "check", "--format", "json"],
    }
    medians = measure(commands, runs)
    base = medians["mspreport monthly"]
    print(f"\nset {name}: {size / 1e6:,.0f} MB, medians of {runs}, load {os.getloadavg()[0]:.1f}")
    print(f"{'':28}{'wall s':>9}{'CPU s':>9}{'MiB':>8}{'MB/s':>8}   as many times as monthly")
    for what, (wall, cpu, peak) in medians.items():
        ratios = "  ".join(f"{a / b:5.2f}" for a, b in zip((wall, cpu, peak), base))
        print(f"{what:28}{wall:9.3f}{cpu:9.2f}{peak:8.0f}{size / wall / 1e6:8.0f}   {ratios}")

    figures = scratch / "figures.csv"
    with open(figures, "wb") as file:
        timed(commands["mspreport kpis, whole span"], file)
    sys.stdout.flush()
    compared = subprocess.run([sys.executable, PACKAGE / "Tests/Bench/compare_expected.py", figures,
                               SHARED / "expected" / name])
    return compared.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--swift", default="swift", help="the Swift toolchain's command")
    swift = parser.parse_args().swift
    call(build(swift, "ClockBench"))
    sys.stdout.flush()
    if not (SHARED / "gen.py").exists():
        sys.exit("nothing to measure with: generator and peers are expected in ../shared/bench, "
                 "beside this package")
    folder = pathlib.Path(os.environ.get("BENCH_DIR")
                          or pathlib.Path(tempfile.gettempdir()) / "mspreport-bench").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    tools, python = prepare_tools(folder)
    sets = os.environ.get("SETS", "S M").split()
    data = {name: prepare_set(folder, tools, name) for name in sets}
    program = build(swift, "mspreport")
    workspace = folder / "workspace"
    workspace.mkdir(exist_ok=True)
    (workspace / "mspreport.json5").write_text(SETTINGS)

    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    agrees = True
    for name in sets:
        with tempfile.TemporaryDirectory(dir=memory, prefix="mspreport-bench-") as scratch:
            agrees &= bench(name, data[name], workspace, program, tools, python,
                            pathlib.Path(scratch), int(os.environ.get("N", "3")))
    if memory is None:
        print("\nno /dev/shm here: the reports went to the disk")
    return 0 if agrees else 1


if __name__ == "__main__":
    sys.exit(main())
