#!/usr/bin/env python3
"""compare_expected.py FIGURES.csv EXPECTED_DIR

Compares `mspreport kpis --format csv` over a generated set with the answers that five independent
implementations agree on (kpis.csv, prio.csv, month.csv). Counts must be equal, other numbers within
1e-9 relative + 1e-6 absolute. Prints every difference, exits 1 if there is one.
"""
import csv
import sys
from collections import defaultdict

# column of kpis.csv: (kpi, figure, what one unit of ours is worth there)
CLIENT = {
    "created": ("tickets-created", "numerator", 1),
    "resolved": ("tickets-resolved", "numerator", 1),
    "backlog_start": ("backlog", "start", 1),
    "backlog_end": ("backlog", "value", 1),
    "backlog_over_30d": ("backlog", "over30Days", 1),
    "response_met": ("sla-response", "numerator", 1),
    "response_total": ("sla-response", "denominator", 1),
    "response_pct": ("sla-response", "value", 100),
    "resolution_met": ("sla-resolution", "numerator", 1),
    "resolution_total": ("sla-resolution", "denominator", 1),
    "resolution_pct": ("sla-resolution", "value", 100),
    "open_overdue": ("sla-resolution", "breachedOpen", 1),
    "fcr": ("first-contact-resolution", "numerator", 1),
    "fcr_pct": ("first-contact-resolution", "value", 100),
    "escalated": ("escalation-rate", "numerator", 1),
    "escalation_pct": ("escalation-rate", "value", 100),
    "reopened": ("reopen-rate", "numerator", 1),
    "reopen_pct": ("reopen-rate", "value", 100),
    "mean_first_response_min": ("first-response-time", "mean", 1 / 60),
    "mttr_hours": ("resolution-time", "clockMean", 1 / 3600),
    "mttr_business_hours": ("resolution-time", "mean", 1 / 3600),
    "median_ttr_hours": ("resolution-time", "clockMedian", 1 / 3600),
    "hours_total": ("utilization", "hours", 1),
    "hours_billable": ("utilization", "billableHours", 1),
    "technicians": ("utilization", "technicians", 1),
    "devices_total": ("uncovered-devices", "total", 1),
    "devices_active": ("uncovered-devices", "active", 1),
    "devices_stale": ("uncovered-devices", "stale", 1),
    "devices_uncovered": ("uncovered-devices", "uncovered", 1),
    "devices_unpatched": ("uncovered-devices", "unpatched", 1),
    "devices_no_av": ("uncovered-devices", "withoutAntivirus", 1),
    "csat_responses": ("csat", "denominator", 1),
    "csat_avg": ("csat", "average", 1),
    "csat_pct": ("csat", "value", 100),
}
PRIORITY = {k: CLIENT[k] for k in (
    "created", "resolved", "response_met", "response_total", "resolution_met", "resolution_total")}
MONTH = dict(PRIORITY, backlog_end=("backlog", "value", 1), hours=("utilization", "hours", 1),
             csat_responses=("csat", "denominator", 1), csat_avg=("csat", "average", 1))
# nothing of ours is printed where nothing happened; a mean over nothing is empty there as here
EMPTY_IS_ZERO = {k for k in {**CLIENT, **MONTH} if not any(
    w in k for w in ("pct", "mean", "mttr", "median", "avg"))}


def ours(path):
    figures = defaultdict(dict)
    for row in csv.DictReader(open(path, newline="", encoding="utf-8")):
        if row["value"] != "":
            figures[row["client"], row["split"]][row["kpi"], row["figure"]] = float(row["value"])
    return figures


def compare(figures, expected, columns, split):
    """Returns the differences and the number of values compared."""
    bad, n = [], 0
    for row in csv.DictReader(open(expected, newline="", encoding="utf-8")):
        have = figures.get((row["client"], split(row)), {})
        for column, (kpi, figure, worth) in columns.items():
            if column not in row:
                continue
            n += 1
            want = float(row[column]) if row[column] != "" else None
            value = have.get((kpi, figure))
            got = value * worth if value is not None else None
            if got is None and column in EMPTY_IS_ZERO:
                got = 0.0
            if want is None and got is None:
                continue
            if want is None or got is None or abs(got - want) > 1e-9 * abs(want) + 1e-6:
                bad.append(f"{row['client']} {split(row)} {column}: {got}, expected {want}")
    return bad, n


def main(figures_path, expected):
    figures = ours(figures_path)
    total_bad = total = 0
    for name, columns, split in (
        ("kpis.csv", CLIENT, lambda row: ""),
        ("prio.csv", PRIORITY, lambda row: "priority:" + row["prio"]),
        ("month.csv", MONTH, lambda row: "month:" + row["month"][:7]),
    ):
        bad, n = compare(figures, f"{expected}/{name}", columns, split)
        if name == "month.csv" and not any(s.startswith("month:") for _, s in figures):
            print(f"{name}: not compared, the figures are not split by month")
            continue
        print(f"{name}: {n} values compared, {len(bad)} different")
        for line in bad[:20]:
            print("  " + line)
        total_bad += len(bad)
        total += n
    return 1 if total_bad or not total else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
