#!/usr/bin/env python3
"""The figures of one month for every client of the sample workspace, worked out a second time.

Plain Python, written from the definitions of the figures and not from the Swift code, so that the two
can be compared. Nothing here is shared with the program: reading, clock and counting are its own.

    python3 oracle.py ../../SampleData > sample-2026-10.json
    python3 oracle.py ../../SampleData 2026-09        another month, for the trend

"clients" holds the figures and what they rest on; "clocks" holds, by client and ticket number, the seconds
on the clocks of the tickets of those clients whose status history is exported.

Where a definition leaves room, the reading taken is marked "Reading:" beside the code.
"""

import csv
import datetime as dt
import glob
import io
import json
import math
import os
import re
import statistics
import sys
from collections import Counter, defaultdict
from zoneinfo import ZoneInfo

MONTH = tuple(int(n) for n in (sys.argv[2] if len(sys.argv) > 2 else "2026-10").split("-"))
UTC = dt.timezone.utc
FILLER_SERIALS = {"", "0", "none", "default string", "to be filled by o.e.m."}
EXCLUDED_WORDS = {"merged", "duplicate", "spam", "deleted"}
CLOSED_WORDS = {"resolved", "closed"}
# The statuses of the sample that mean waiting, and the words by which one names whom the desk waits for.
WAITING_WORDS = {"pending", "on hold", "waiting on customer", "waiting on third party"}
VENDOR_WORDS = re.compile(
    r"\b(vendor|third party|supplier|parts|proveedor|tercero|fornitore|terze parti|fournisseur|lieferant|fornecedor)s?\b"
)


# --- Settings ------------------------------------------------------------------------------------


def read_json5(text):
    """Enough JSON5 for the sample: comments, bare keys, a comma after the last item."""
    string = r'("(?:[^"\\]|\\.)*")'
    text = re.sub(string + r"|//[^\n]*|/\*.*?\*/", lambda m: m[1] or "", text, flags=re.S)
    text = re.sub(string + r"|([A-Za-z_]\w*)(?=\s*:)|,(?=\s*[}\]])",
                  lambda m: m[1] or (f'"{m[2]}"' if m[2] else ""), text)
    return json.loads(text)


class Calendar:
    """Opening hours in a zone; an instant counts when the wall clock stands inside an interval."""

    def __init__(self, zone, weekly, holidays=(), overrides=None, breaks=None):
        self.zone = ZoneInfo(zone)
        days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        self.weekly = [[minutes(i) for i in weekly.get(day, [])] for day in days]
        self.holidays = set(holidays)
        self.overrides = {day: [minutes(i) for i in spans] for day, spans in (overrides or {}).items()}
        self.breaks = {day: [minutes(i) for i in spans] for day, spans in (breaks or {}).items()}

    def hours(self, day):
        iso = day.isoformat()
        if iso in self.holidays or iso[5:] in self.holidays:
            return []  # a holiday wins over an override
        spans = self.overrides.get(iso, self.weekly[day.weekday()])
        for off in self.breaks.get(iso, []):
            spans = [
                piece
                for a, b in spans
                for piece in ((a, min(b, off[0])), (max(a, off[1]), b))
                if piece[0] < piece[1]
            ]
        return spans

    def instant(self, day, minute):
        day, minute = day + dt.timedelta(days=minute // 1440), minute % 1440
        return dt.datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=self.zone).timestamp()

    def seconds(self, start, end):
        """Seconds of opening time in [start, end): real elapsed seconds, 0 when end <= start."""
        if end <= start:
            return 0
        total = 0
        day = dt.datetime.fromtimestamp(start, self.zone).date() - dt.timedelta(days=1)
        last = dt.datetime.fromtimestamp(end, self.zone).date()
        while day <= last:
            for a, b in self.hours(day):
                total += max(0, min(end, self.instant(day, b)) - max(start, self.instant(day, a)))
            day += dt.timedelta(days=1)
        return int(total)

    def deadline(self, start, budget):
        """The earliest instant by which so many seconds of opening time are over."""
        day = dt.datetime.fromtimestamp(start, self.zone).date() - dt.timedelta(days=1)
        for _ in range(20_000):
            for a, b in self.hours(day):
                opens, closes = max(start, self.instant(day, a)), self.instant(day, b)
                if closes - opens >= budget:
                    return int(opens + budget)
                budget -= max(0, closes - opens)
            day += dt.timedelta(days=1)
        return None  # a calendar that never opens


def minutes(interval):
    return tuple(int(h) * 60 + int(m) for h, m in (part.split(":") for part in interval.split("-")))


def budget(text, hours_per_day):
    """"30m", "4h", "3 business days" in seconds of opening time; None where nothing is promised."""
    if text is None:
        return None
    number, unit = re.fullmatch(r"([\d.]+) ?(s|m|h|business days?)", text).groups()
    # Reading: a business day is worth `hoursPerDay` hours (8 where the level says nothing).
    factor = {"s": 1, "m": 60, "h": 3600}.get(unit, hours_per_day * 3600)
    return int(float(number) * factor)


# --- A ticket's clock ------------------------------------------------------------------------------


def waits_for_vendor(status):
    return bool(VENDOR_WORDS.search(status.casefold()))


def state(status, pauses):
    """What a status does to the clock: "closed", "paused" or "running"."""
    word = status.strip().casefold()
    if word in CLOSED_WORDS:
        return "closed"
    if pauses is not None:  # a level that lists its pauses: those and no others
        return "paused" if word in {p.strip().casefold() for p in pauses} else "running"
    return "paused" if word in WAITING_WORDS and not waits_for_vendor(word) else "running"


def stretches(timeline):
    """[(instant, state, status)…] by time → [(from, to, state, status)…], the last one without an end."""
    ends = [entry[0] for entry in timeline[1:]] + [None]
    return [(at, to, kind, status) for (at, kind, status), to in zip(timeline, ends) if to is None or at < to]


def closings(line):
    """The beginnings of its closed stretches; Resolved and then Closed is one closing."""
    before = [None] + [s[2] for s in line]
    return [s[0] for s, last in zip(line, before) if s[2] == "closed" and last != "closed"]


def spent(clock, line, end, counts):
    """Opening time up to `end`, over the stretches for which `counts(stretch)`."""
    return sum(
        clock.seconds(s[0], end if s[1] is None else min(s[1], end)) for s in line if s[0] < end and counts(s)
    )


def due(clock, line, target, counts):
    """When the counted time reaches the target; None where the clock stops for good before that."""
    for s in line:
        if counts(s):
            available = None if s[1] is None else clock.seconds(s[0], s[1])
            if available is None or available >= target:
                return clock.deadline(s[0], target)
            target -= available
    return None


def causes(clock, line, end, answered):
    """Every second of the resolution clock under one heading: where the time of a late ticket went."""
    vendor = [s for s in line if s[2] == "running" and waits_for_vendor(s[3])]
    others = [s for s in line if s[2] == "running" and not waits_for_vendor(s[3])]
    reopened = next((s[1] for s in line if s[2] == "closed" and s[1] is not None), end)
    # Reading: without a reply all of it is time before the first reply.
    answered = end if answered is None else answered
    every = lambda s: True
    before_reply = spent(clock, others, min(answered, reopened, end), every)
    before_reopening = spent(clock, others, min(reopened, end), every)
    return {
        "vendor": spent(clock, vendor, end, every),
        "afterReopen": spent(clock, others, end, every) - before_reopening,
        "beforeReply": before_reply,
        "work": before_reopening - before_reply,
    }


class Workspace:
    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, "mspreport.json5"), encoding="utf-8") as file:
            self.settings = read_json5(file.read())
        self.zone = self.settings["provider"]["timeZone"]
        week = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
        self.calendars = {"24x7": Calendar(self.zone, week)}
        for name, c in self.settings["calendars"].items():
            self.calendars[name] = Calendar(
                c["timeZone"], c["weekly"], c.get("holidays", ()), c.get("overrides"), c.get("breaks")
            )
        self.levels = {}  # name → {priority → (response, resolution, calendar)}, "" → the level's calendar
        self.clock_rules = {}  # name → what stops the clock under this level
        for name, level in self.settings["sla"].items():
            day = level.get("hoursPerDay", 8.0)
            promises = {"": (None, None, level["calendar"])}
            for priority, p in level["priorities"].items():
                promises[priority.lower()] = (
                    budget(p.get("response"), day),
                    budget(p.get("resolution"), day),
                    p.get("calendar", level["calendar"]),
                )
            self.levels[name] = promises
            self.clock_rules[name] = {key: level[key] for key in CLOCK_RULES if key in level}
        self.clients = self.settings["clients"]
        self.by_name = {}
        for index, client in enumerate(self.clients):
            for name in [client["name"], *client.get("aliases", [])]:
                self.by_name[name.strip().casefold()] = index
        self.rejected = []  # (file, line, reason, value)
        self.notes = Counter()
        self.unmatched = Counter()
        self.tickets, self.hours, self.devices = [], [], []
        self.events = defaultdict(list)  # ticket number → [(instant, status, file)…]
        self.unknown_events = Counter()  # file → events of tickets that no export holds
        self.agreements, self.surveys = [], []

    def client(self, name):
        # Reading: the exact name or alias, without case and outer blanks. Nothing is guessed.
        return self.by_name.get(name.strip().casefold())

    # --- Reading the exports -----------------------------------------------------------------

    def read(self):
        self.rows = {}
        for path in sorted(glob.glob(os.path.join(self.folder, "exports", "*.csv"))):
            name = os.path.basename(path)
            with open(path, "rb") as file:
                data = file.read()
            try:
                text = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = data.decode("windows-1252")
            head = text.split("\n", 1)[0]
            delimiter = ";" if head.count(";") > head.count(",") else ","
            reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
            header, rows, line = next(reader), [], reader.line_num + 1
            for cells in reader:
                if cells:  # a blank line is no row
                    rows.append((line, cells))
                line = reader.line_num + 1
            self.rows[name] = len(rows)
            for signature, take in READERS.items():
                if set(signature) <= set(header):
                    take(self, name, header, rows)
                    break
            else:
                raise SystemExit(f"{name}: unknown export")
        numbers = {ticket["id"] for ticket in self.tickets}
        for number, events in self.events.items():
            if number not in numbers:
                self.unknown_events.update(name for _, _, name in events)
        for ticket in self.tickets:
            ticket["events"] = sorted((at, status) for at, status, _ in self.events.get(ticket["id"], []) if status)

    def table(self, name, header, rows):
        for line, cells in rows:
            if len(cells) < len(header):
                self.rejected.append((name, line, "too few fields", f"{len(cells)} of {len(header)}"))
            else:
                yield line, dict(zip(header, cells))

    def add_ticket(self, name, line, row, **t):
        index = self.client(t.pop("client"))
        self.tickets.append({"file": name, "line": line, "client": index, "row": row, "exclusion": None, **t})

    def read_freshdesk(self, name, header, rows):
        seen = {}
        for line, row in self.table(name, header, rows):
            created = self.when(name, line, row["Created time"], "%Y-%m-%d %H:%M:%S", self.zone)
            if created is None:
                continue
            later = {
                field: self.when(name, line, row[column], "%Y-%m-%d %H:%M:%S", self.zone, empty=True)
                for field, column in (
                    ("first_response", "Initial response time"),
                    ("resolved", "Resolved time"),
                    ("closed", "Closed time"),
                )
            }
            self.add_ticket(
                name, line, row, id=row["Ticket ID"], client=row["Company Name"], created=created, **later,
                priority=row["Priority"], status=row["Status"], type=row["Type"], sla="",
                escalated=None, reopened=None,
                exported=(row["First response status"], row["Resolution status"]),
            )
            self.exclude(self.tickets[-1], seen)

    def read_autotask(self, name, header, rows):
        # Settings: month first, UTC. The reopen and escalation columns are this tenant's own.
        seen = {}
        for line, row in self.table(name, header, rows):
            created = self.when(name, line, row["Created"], "%m/%d/%Y %I:%M %p", "UTC")
            if created is None:
                continue
            self.add_ticket(
                name, line, row, id=row["Ticket Number"], client=row["Account"], created=created,
                first_response=self.when(
                    name, line, row["First Response Date/Time"], "%m/%d/%Y %I:%M %p", "UTC", empty=True),
                # Reading: only the completion is exported: resolved missing, closed present → closed.
                resolved=None,
                closed=self.when(name, line, row["Complete Date/Time"], "%m/%d/%Y %I:%M %p", "UTC", empty=True),
                priority=row["Priority"], status=row["Status"], type=row["Issue Type"],
                sla=row["Service Level Agreement"],
                # Reading: levels start at 1; a ticket above it went up at least once.
                escalated=int(row["Escalation Level"]) > 1, reopened=int(row["Times Reopened"]) > 0,
                exported=("", ""),
            )
            self.exclude(self.tickets[-1], seen)

    def read_events(self, name, header, rows):
        """One row a change. Priority, technician and queue do not move the clock; the final priority is
        the ticket's own, so only the status is kept. An event without one changes nothing."""
        for line, row in self.table(name, header, rows):
            at = self.when(name, line, row["Changed"], "%Y-%m-%d %H:%M:%S", self.zone)
            if at is not None:
                self.events[row["Ticket Number"]].append((at, row["Status"], name))

    def exclude(self, ticket, seen):
        """R5 and R8: rows that take part in no figure."""
        # Reading: the same number again in the same file, cell for cell, is an overlap of two pages.
        if seen.setdefault(ticket["id"], ticket["row"]) is not ticket["row"]:
            ticket["exclusion"] = "duplicate row"
        elif {ticket["status"].lower(), ticket["type"].lower()} & EXCLUDED_WORDS:
            ticket["exclusion"] = ({ticket["status"].lower(), ticket["type"].lower()} & EXCLUDED_WORDS).pop()
        else:
            done = ticket["resolved"] if ticket["resolved"] is not None else ticket["closed"]
            # Reading: resolved before created contradicts itself and is left out everywhere; a first
            # reply before the creation does not (a call logged later), it counts as 0.
            if done is not None and done < ticket["created"]:
                ticket["exclusion"] = "contradictory"
        ticket["done"] = ticket["resolved"] if ticket["resolved"] is not None else ticket["closed"]

    def when(self, name, line, text, form, zone, empty=False):
        if not text and empty:
            return None
        try:
            return int(dt.datetime.strptime(text, form).replace(tzinfo=ZoneInfo(zone)).timestamp())
        except ValueError:
            self.rejected.append((name, line, "unreadable date", text))
            return None

    def read_clockify(self, name, header, rows):
        for line, row in self.table(name, header, rows):
            form = "%m/%d/%Y %I:%M:%S %p"
            start = self.when(name, line, f"{row['Start Date']} {row['Start Time']}", form, self.zone)
            if start is None:
                continue
            sign = -1 if row["Duration (h)"].startswith("-") else 1
            h, m, s = (int(part) for part in row["Duration (h)"].lstrip("-").split(":"))
            seconds = sign * (h * 3600 + m * 60 + s)
            if seconds < 0:
                self.rejected.append((name, line, "negative duration", row["Duration (h)"]))
                continue
            self.add_hours(row["Client"], start, seconds, row["Billable"] == "Yes", timed=True)

    def read_harvest(self, name, header, rows):
        for line, row in self.table(name, header, rows):
            try:
                day = dt.datetime.strptime(row["Date"], "%d/%m/%Y").date()
            except ValueError:
                reason = "total line" if row["Date"] == "Total" else "unreadable date"
                self.rejected.append((name, line, reason, row["Date"]))
                continue
            seconds = round(float(row["Hours"].replace(".", "").replace(",", ".")) * 3600)
            self.add_hours(row["Client"], day, seconds, row["Billable?"] == "Yes", timed=False)

    def add_hours(self, client, start, seconds, billable, timed):
        if client == self.settings["provider"]["name"]:
            self.notes["time entries of the company itself"] += 1
            return
        index = self.client(client)
        if index is None:
            self.unmatched[client] += 1
            return
        self.hours.append((index, start, seconds, billable, timed))

    def read_ninja(self, name, header, rows):
        for line, row in self.table(name, header, rows):
            role = row["Role"]
            kind = (
                "server" if role.endswith("_SERVER")
                else "network" if role.startswith("NMS_")
                else "mobile" if role in ("ANDROID", "IOS")
                else "workstation"
            )
            self.add_device(name, line, row["Client Name"], row["SystemName"], row["Serial Number"], kind,
                            self.when(name, line, row["Last Online"], "%Y-%m-%d %H:%M:%S", self.zone))

    def read_datto(self, name, header, rows):
        for line, row in self.table(name, header, rows):
            kind = {"Server": "server", "Network Device": "network"}.get(row["Device Type"], "workstation")
            self.add_device(name, line, row["Customer Name"], row["Device Hostname"], row["Serial Number"], kind,
                            self.when(name, line, row["Last Check In"], "%Y-%m-%d %H:%M:%S", self.zone))

    def add_device(self, name, line, client, host, serial, kind, seen):
        self.devices.append({"client": self.client(client), "host": host, "serial": serial, "kind": kind,
                             "seen": seen, "line": line, "file": name})

    def read_agreements(self, name, header, rows):
        for line, row in self.table(name, header, rows):
            day = lambda text: dt.date.fromisoformat(text) if text else None
            self.agreements.append({
                "client": self.client(row["Client"]), "count": int(row["Covered Devices"]),
                "kind": row["Device Kind"] or None, "sla": row["SLA Name"],
                "start": day(row["Start Date"]), "end": day(row["End Date"]),
            })

    def read_surveys(self, name, header, rows):
        for line, row in self.table(name, header, rows):
            answered = self.when(name, line, row["Submitted"], "%Y-%m-%d %H:%M:%S", self.zone, empty=True)
            # Reading: no score and no date is a survey sent and not answered.
            self.surveys.append({"client": self.client(row["Client"]), "ticket": row["Ticket Number"],
                                 "score": int(row["Score"]) if row["Score"] else None, "answered": answered})

    def read_targets(self, name, header, rows):
        for line, row in self.table(name, header, rows):
            level = self.levels.setdefault(row["SLA Name"], {})
            number = lambda text: int(text) * 60 if text else None
            level[row["Priority"].lower()] = (
                number(row["Response Minutes"]), number(row["Resolution Minutes"]), row["Calendar"])

    def read_technicians(self, name, header, rows):
        pass  # capacity: no figure of a client rests on it


CLOCK_RULES = {"pauses": None, "responsePauses": False, "reopenContinues": True}

READERS = {
    ("Ticket Number", "Changed", "Status"): Workspace.read_events,
    ("Ticket ID", "Initial response time", "Company Name"): Workspace.read_freshdesk,
    ("Ticket Number", "Resources", "Account"): Workspace.read_autotask,
    ("Duration (h)", "Start Date"): Workspace.read_clockify,
    ("Hours", "Billable?", "First Name"): Workspace.read_harvest,
    ("SystemName", "Client Name", "Role"): Workspace.read_ninja,
    ("Device Hostname", "Customer Name"): Workspace.read_datto,
    ("Agreement ID", "Covered Devices"): Workspace.read_agreements,
    ("Survey ID", "Score"): Workspace.read_surveys,
    ("SLA Name", "Response Minutes"): Workspace.read_targets,
    ("Technician", "Hours per Week"): Workspace.read_technicians,
}


# --- Figures -------------------------------------------------------------------------------------


def spread(values):
    """Median, mean and P90 of seconds; nothing measured is null, never 0."""
    if not values:
        return {"n": 0, "median": None, "mean": None, "p90": None}
    ordered = sorted(values)
    return {
        "n": len(ordered),
        "median": statistics.median(ordered),  # Reading: of an even number, the mean of the middle two
        "mean": sum(ordered) / len(ordered),
        "p90": ordered[math.ceil(0.9 * len(ordered)) - 1],  # Reading: nearest rank
    }


def ratio(numerator, denominator, **more):
    value = numerator / denominator if denominator else None
    return {"value": value, "numerator": numerator, "denominator": denominator, **more}


class Month:
    """The figures of one client in one month of its own zone, [from, to)."""

    def __init__(self, work, index):
        self.work, self.index, self.settings = work, index, work.clients[index]
        self.zone_name = self.settings.get("timeZone", work.zone)
        zone = ZoneInfo(self.zone_name)
        year, month = MONTH
        self.first = dt.date(year, month, 1)
        self.next = dt.date(year + month // 12, month % 12 + 1, 1)
        midnight = lambda day: int(dt.datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())
        self.start, self.end = midnight(self.first), midnight(self.next)
        own = [t for t in work.tickets if t["client"] == index]
        self.excluded = Counter(t["exclusion"] for t in own if t["exclusion"] and self.inside(t["created"]))
        self.tickets = [t for t in own if not t["exclusion"]]
        for ticket in self.tickets:
            self.settle(ticket)
            self.judge(ticket)
        self.created = [t for t in self.tickets if self.inside(t["created"])]
        self.resolved = [t for t in self.tickets if t["done"] is not None and self.inside(t["done"])]
        # As of the end of the period: created before it and not done before it.
        self.open = [t for t in self.tickets
                     if t["created"] < self.end and (t["done"] is None or t["done"] >= self.end)]

    def inside(self, instant):
        return self.start <= instant < self.end

    def level(self, ticket):
        """The client's level, else the ticket's, else the agreement's."""
        level = self.settings.get("sla") or ticket["sla"]
        if not level:
            day = dt.datetime.fromtimestamp(ticket["created"], ZoneInfo(self.zone_name)).date()
            level = next((a["sla"] for a in self.agreements(day) if a["sla"]), "")
        return level

    def promise(self, ticket):
        """Response, resolution and calendar; the priority is the final one, whatever it was before."""
        promises = self.work.levels.get(self.level(ticket), {})
        found = promises.get(ticket["priority"].lower(), promises.get("*", promises.get("")))
        return found or (None, None, "support")

    def agreements(self, day):
        # Reading: an agreement holds on its end date still. None of the sample's ends on 31 October.
        return [a for a in self.work.agreements if a["client"] == self.index
                and (not a["start"] or a["start"] <= day) and (not a["end"] or day <= a["end"])]

    def settle(self, t):
        """The ticket's line of states, when it was done and how often it was reopened.

        Neither ticket export has a column of paused seconds, which would count without a history.
        """
        t["rules"] = {**CLOCK_RULES, **self.work.clock_rules.get(self.level(t), {})}
        line = [(t["created"], "running", "")]
        line += [(at, state(status, t["rules"]["pauses"]), status) for at, status in t["events"]]
        t["stretches"] = line = stretches(line)
        t["closings"] = closings(line)
        exported = t["done"]  # resolved, else closed
        if t["events"]:
            since, _, last, _ = line[-1]
            if last == "closed":
                # Its last closing wins over an older date; within a minute they are the same moment.
                if exported is None or t["closings"][-1] > exported + 60:
                    t["done"] = t["closings"][-1]
            elif exported is not None and since > exported:
                t["done"] = None  # open again, whatever the column still says
            if t["reopened"] is None:
                t["reopens"] = sum(a[2] == "closed" != b[2] for a, b in zip(line, line[1:]))
                t["reopened"] = t["reopens"] > 0

    def judge(self, t):
        """Elapsed business time and outcome of both promises as of the end of the period.

        Reading: the history is taken whole. A ticket resolved in the period and reopened after it was
        open at its end.
        """
        response_target, resolution_target, calendar = self.promise(t)
        clock, line = self.work.calendars[calendar], t["stretches"]
        done = t["done"] if t["done"] is not None and t["done"] < self.end else None
        reply = t["first_response"] if t["first_response"] is not None and t["first_response"] < self.end else None
        answered = reply if reply is not None else done
        # Reading: done without any reply, the completion is the response (and is noted); such a ticket
        # gives no first-response time.
        t["no_reply"] = reply is None and done is not None
        t["reply"] = reply
        response_counts = {"running"} if t["rules"]["responsePauses"] else {"running", "paused"}
        waits = lambda s: s[2] in response_counts
        t["response_elapsed"] = spent(clock, line, answered if answered is not None else self.end, waits)
        t["response_target"] = response_target
        t["response"] = outcome(t["response_elapsed"], response_target, answered is not None)

        runs = lambda s: s[2] == "running"
        finish = done if done is not None else self.end
        # Reading: where the first closing is final, a reopened ticket is judged by it; the month it belongs
        # to and its time on the wall clock remain those of the last closing.
        judged = line
        if t["closings"] and not t["rules"]["reopenContinues"]:
            judged = [s for s in line if s[0] < t["closings"][0]]
        t["resolution_elapsed"] = spent(clock, judged, finish, runs)
        t["resolution_target"] = resolution_target
        t["resolution"] = outcome(t["resolution_elapsed"], resolution_target, done is not None)
        t["paused"] = spent(clock, line, finish, lambda s: s[2] == "paused")
        t["response_due"] = due(clock, line, response_target, waits) if response_target else None
        t["resolution_due"] = due(clock, judged, resolution_target, runs) if resolution_target else None
        t["causes"] = None
        if t["resolution"] in ("missed", "breachedOpen"):
            t["causes"] = causes(clock, judged, finish, answered)

    def rate(self, tickets, key):
        counts = Counter(t[key] for t in tickets)
        # Reading: open and not yet past the target is neither met nor missed: not in the denominator.
        denominator = counts["met"] + counts["missed"] + counts["breachedOpen"]
        return ratio(
            counts["met"], denominator,
            counts={name: counts[name] for name in ("met", "missed", "breachedOpen", "pending")},
            excluded=[{"reason": "no target", "count": counts["no target"]}] if counts["no target"] else [],
        )

    def figures(self):
        t = {}
        t["tickets-created"] = {"value": len(self.created)}
        t["tickets-resolved"] = {"value": len(self.resolved)}
        t["backlog"] = {"value": len(self.open)}
        t["backlog-age"] = self.ages()
        t["sla-response"] = self.rate(self.created, "response")
        t["sla-response"]["withoutReply"] = sum(x["no_reply"] for x in self.created)
        # Resolved in the period, plus those open at its end and past their target, whenever created.
        # Reading: an open ticket without a resolution target is not in the basis, so it is not "no target".
        overdue = [x for x in self.open if x["resolution"] in ("breachedOpen", "pending")]
        t["sla-resolution"] = self.rate(self.resolved + overdue, "resolution")
        both = [x for x in self.resolved
                if x["response"] in ("met", "missed") and x["resolution"] in ("met", "missed")]
        t["sla-both"] = ratio(sum(x["response"] == x["resolution"] == "met" for x in both), len(both))
        # Reading: the cohort created in the period and answered before its end; the other usual basis,
        # first answered in the period, stands beside it.
        replied = [x for x in self.created if x["reply"] is not None]
        t["first-response-time"] = {
            "business": spread([x["response_elapsed"] for x in replied]),
            "clock": spread([max(0, x["reply"] - x["created"]) for x in replied]),
            "withoutReplyYet": sum(x["reply"] is None and x in self.open for x in self.created),
            "resolvedWithoutReply": sum(x["no_reply"] for x in self.created),
        }
        answered = [x for x in self.tickets if x["reply"] is not None and self.inside(x["reply"])]
        t["first-response-time"]["answeredInPeriod"] = {
            "business": spread([x["response_elapsed"] for x in answered]),
            "clock": spread([max(0, x["reply"] - x["created"]) for x in answered]),
        }
        t["resolution-time"] = {
            "business": spread([x["resolution_elapsed"] for x in self.resolved]),
            "clock": spread([x["done"] - x["created"] for x in self.resolved]),
        }
        for name, key in (("escalation-rate", "escalated"), ("reopen-rate", "reopened")):
            # Reading: without a column that says so, not measured; a missing column is not "never".
            known = [x for x in self.resolved if x[key] is not None]
            # Reading: no date of the reopen is exported: every reopened ticket counts, inside any window.
            t[name] = ratio(sum(x[key] for x in known), len(known))
        t["csat"] = self.csat()
        t["hours"] = self.hours()
        t.update(self.coverage())
        return t

    def ages(self):
        # Reading: whole days of 24 hours since the creation.
        days = [(self.end - x["created"]) // 86400 for x in self.open]
        return {"<2": sum(d < 2 for d in days), "2-7": sum(2 <= d <= 7 for d in days),
                "8-30": sum(8 <= d <= 30 for d in days), ">30": sum(d > 30 for d in days),
                "oldestDays": max(days, default=None)}

    def csat(self):
        # Reading: the survey export is the source; the words in the ticket export say the same answers
        # without a date and are not counted a second time.
        last = {}
        own = [s for s in self.work.surveys if s["client"] == self.index]
        for survey in own:
            if survey["answered"] is not None and self.inside(survey["answered"]):
                if survey["ticket"] not in last or last[survey["ticket"]]["answered"] < survey["answered"]:
                    last[survey["ticket"]] = survey
        good = sum(s["score"] >= 4 for s in last.values())
        return ratio(good, len(last), scores={str(n): sum(s["score"] == n for s in last.values()) for n in range(1, 6)},
                     supersededAnswers=sum(s["answered"] is not None and self.inside(s["answered"]) for s in own) - len(last),
                     unanswered=sum(s["answered"] is None for s in own))

    def hours(self):
        # Reading: all time of this client, tickets or not; the exported duration; an entry across the
        # period's end is split, a work date without a time of day belongs to the client's same date.
        total = billable = entries = 0
        for client, start, seconds, pays, timed in self.work.hours:
            if client != self.index:
                continue
            if timed:
                seconds = min(start + seconds, self.end) - max(start, self.start)
                if seconds <= 0:
                    continue
            elif not self.first <= start < self.next:
                continue
            entries += 1
            total += seconds
            billable += seconds if pays else 0
        return {"entries": entries, "totalSeconds": total, "billableSeconds": billable}

    def coverage(self):
        """Contracts by count against the devices with an agent, by kind."""
        machines, own = {}, [d for d in self.work.devices if d["client"] == self.index]
        for device in own:
            serial = device["serial"].strip()
            # A re-imaged machine keeps its serial: one device, the one seen last. A filler is no serial.
            key = serial if serial.lower() not in FILLER_SERIALS else (device["file"], device["line"])
            if key not in machines or machines[key]["seen"] < device["seen"]:
                machines[key] = device
        # Reading: 30 times 24 hours before the end of the period; a stale device is managed, but not in use,
        # and only devices in use are compared with the contracts.
        stale = [key for key, d in machines.items() if d["seen"] < self.end - 30 * 86400]
        seen = len(machines)
        for key in stale:
            del machines[key]
        managed = Counter(d["kind"] for d in machines.values())
        contracted, any_kind = Counter(), 0
        for agreement in self.agreements(self.next - dt.timedelta(days=1)):
            if agreement["kind"]:
                contracted[agreement["kind"]] += agreement["count"]
            else:
                any_kind += agreement["count"]
        covered = {kind: min(n, contracted[kind]) for kind, n in managed.items()}
        # Reading: a contract without a kind covers what the others leave over, whatever it is.
        for kind in ("server", "workstation", "network", "mobile"):
            more = min(any_kind, managed[kind] - covered.get(kind, 0))
            if more > 0:
                covered[kind] += more
                any_kind -= more
        kinds = {
            kind: {"managed": managed[kind], "contracted": contracted[kind], "covered": covered.get(kind, 0),
                   "uncovered": managed[kind] - covered.get(kind, 0),
                   "contractedNotManaged": max(0, contracted[kind] - managed[kind])}
            for kind in ("workstation", "server", "network", "mobile") if managed[kind] or contracted[kind]
        }
        return {
            "uncovered-devices": {"value": sum(k["uncovered"] for k in kinds.values()), "kinds": kinds,
                                  "contractedOfAnyKind": sum(a["count"] for a in self.agreements(self.next - dt.timedelta(days=1)) if not a["kind"]),
                                  "rows": len(own), "sameMachineTwice": len(own) - seen},
            "device-coverage": ratio(sum(covered.values()), len(machines)),
            "stale-devices": ratio(len(stale), seen),
        }

    def touched(self):
        """The tickets that some figure rests on, by age."""
        found = {id(x): x for x in self.created + self.resolved + self.open}
        return sorted(found.values(), key=lambda x: (x["created"], x["file"], x["line"]))

    def clocks(self):
        """Seconds of opening time and what came of them, by ticket number."""
        return {
            x["id"]: {
                "statusEvents": len(x["events"]), "done": stamp(x["done"]),
                "responseSeconds": x["response_elapsed"], "responseTarget": x["response_target"],
                "responseDue": stamp(x["response_due"]), "response": x["response"],
                "resolutionSeconds": x["resolution_elapsed"], "resolutionTarget": x["resolution_target"],
                "resolutionDue": stamp(x["resolution_due"]), "resolution": x["resolution"],
                "pausedSeconds": x["paused"], "reopens": x.get("reopens"), "causes": x["causes"],
            }
            for x in self.touched()
        }

    def evidence(self):
        """What the two rates rest on, ticket by ticket."""
        return [
            {"ticket": x["id"], "file": x["file"], "line": x["line"], "priority": x["priority"],
             "created": stamp(x["created"]), "reply": stamp(x["reply"]), "done": stamp(x["done"]),
             "response": [x["response"], x["response_elapsed"], x["response_target"]],
             "resolution": [x["resolution"], x["resolution_elapsed"], x["resolution_target"]],
             "exported": [e or None for e in x["exported"]]}
            for x in self.touched()
        ]


def outcome(elapsed, target, done):
    if target is None:
        return "no target"
    if done:
        return "met" if elapsed <= target else "missed"
    return "breachedOpen" if elapsed > target else "pending"


def stamp(instant):
    return None if instant is None else dt.datetime.fromtimestamp(instant, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def main():
    work = Workspace(sys.argv[1])
    work.read()
    by_file = defaultdict(Counter)
    for name, _, reason, _ in work.rejected:
        by_file[name][reason] += 1
    excluded = defaultdict(Counter)
    for ticket in work.tickets:
        if ticket["exclusion"]:
            excluded[ticket["file"]][ticket["exclusion"]] += 1
    for name, count in work.unknown_events.items():
        excluded[name]["ticket in no export"] += count
    result = {
        "month": "%04d-%02d" % MONTH,
        "files": [
            {"file": "exports/" + name, "read": count, "rejected": dict(by_file[name]), "excluded": dict(excluded[name])}
            for name, count in sorted(work.rows.items())
        ],
        "rejectedRows": [
            {"file": "exports/" + f, "line": line, "reason": reason, "value": value}
            for f, line, reason, value in sorted(work.rejected)
        ],
        "unmatchedClients": dict(work.unmatched),
        "companyTimeEntries": work.notes["time entries of the company itself"],
        "clients": [],
        "clocks": {},  # client → ticket → its clocks, for the clients with a history
    }
    for index, client in enumerate(work.clients):
        month = Month(work, index)
        result["clients"].append({
            "client": client["name"], "timeZone": month.zone_name,
            "from": stamp(month.start), "to": stamp(month.end),
            "excludedTicketsCreatedInPeriod": dict(sorted(month.excluded.items())),
            "figures": month.figures(), "tickets": month.evidence(),
        })
        if any(ticket["events"] for ticket in month.tickets):
            result["clocks"][client["name"]] = month.clocks()
    text = json.dumps(result, indent=1, ensure_ascii=False)
    # one line a ticket, so that a difference can be read
    one_line = lambda m: re.sub(r"\n\s+", " ", m.group())
    text = re.sub(r'\{\s+"ticket": .*?\n\s+\}(?=,?\n)', one_line, text, flags=re.S)
    text = re.sub(r'\{\s+"statusEvents": .*?\n   \}(?=,?\n)', one_line, text, flags=re.S)
    print(text)


if __name__ == "__main__":
    main()
