import BusinessTime
import Documents
import KPIs
import Records

/// Draws what happened to a ticket that missed its promise.
struct MissTimeline {
  private let facts: ReportFacts
  private let miss: MissedTicket
  private let ticket: Ticket
  private let clock: SLAClock
  private let history: SLAHistory
  /// When the clock stopped, or the end of the period.
  private let end: Int64
  /// When the promise ran out; nil when nobody can tell.
  private let due: Int64?

  /// More stretches of business hours than that are a grey smear.
  private static let mostStretches = 60
  private static let mostChanges = 8

  init(_ miss: MissedTicket, _ facts: ReportFacts) {
    self.facts = facts
    self.miss = miss
    ticket = facts.ticket(miss.ticket)
    clock = facts.client.slaClock(miss.ticket)
    history = facts.client.slaHistory(miss.ticket)
    let stop = facts.client.clocks[miss.ticket].reading(miss.promise).stop
    end = miss.isOpen ? facts.period.to : stop ?? facts.period.to
    due = miss.due ?? facts.client.deadline(miss.promise, of: miss.ticket)
  }

  private var start: Int64 { ticket.created }
  private var length: Double { Double(max(1, end - start)) }

  private func place(_ instant: Int64) -> Double {
    min(1, max(0, Double(instant - start) / length))
  }

  var timeline: Timeline {
    let shown = Set(stretches.map(\.kind))
    return Timeline(
      title: facts.words(
        "audit.timeline.title",
        [
          "ticket": facts.ticketID(miss.ticket), "title": facts.ticketTitle(miss.ticket),
          "promise": facts.words("misses.\(miss.promise.rawValue)"),
        ]),
      alternative: alternative, stretches: stretches, marks: marks, ticks: ticks,
      key: Timeline.Stretch.Kind.allCases.filter(shown.contains).map {
        (kind: $0, label: facts.words("audit.timeline.key.\($0)"))
      })
  }

  private var alternative: String {
    var sentences = [
      facts.words(
        miss.due == nil ? "audit.timeline.sentence" : "audit.timeline.dueSentence",
        [
          "target": miss.due.map { facts.moment($0) } ?? facts.serviceTime(miss.target),
          "actual": facts.serviceTime(miss.elapsed), "over": facts.over(miss),
        ])
    ]
    if let cause = miss.causes?.main, let seconds = miss.causes?[cause] {
      sentences.append(
        facts.words(
          "audit.timeline.cause",
          ["cause": facts.words("cause.\(cause.rawValue)"), "time": facts.serviceTime(seconds)]))
    }
    return sentences.joined(separator: " ")
  }

  // MARK: Stretches

  private var stretches: [Timeline.Stretch] {
    let rests = rests.map { Timeline.Stretch(.paused, from: place($0), to: place($1)) }
    return open + rests + late
  }

  /// From the target on, without the stretches in which the clock stands still.
  private var late: [Timeline.Stretch] {
    guard let due, due < end else { return [] }
    var result: [Timeline.Stretch] = []
    var from = due
    for rest in rests where rest.to > from {
      if rest.from > from { result.append(.init(.late, from: place(from), to: place(rest.from))) }
      from = max(from, rest.to)
    }
    if from < end { result.append(.init(.late, from: place(from), to: 1)) }
    return result
  }

  private var open: [Timeline.Stretch] {
    guard !clock.calendar.isAlwaysOpen else { return [.init(.open, from: 0, to: 1)] }
    let ranges = clock.calendar.intervals(from: start, count: 2000).filter { $0.lowerBound < end }
    return MissTimeline.joined(ranges)
      .map { .init(.open, from: place($0.lowerBound), to: place($0.upperBound)) }
  }

  /// Joins hours across breaks, then nights, then weekends, until they can be told apart.
  private static func joined(_ ranges: [Range<Int64>]) -> [Range<Int64>] {
    var result = ranges
    for gap: Int64 in [6, 18, 90] where result.count > mostStretches {
      result = ranges.reduce(into: []) { joined, range in
        if let last = joined.last, range.lowerBound - last.upperBound <= gap * 3600 {
          joined[joined.count - 1] = last.lowerBound..<range.upperBound
        } else {
          joined.append(range)
        }
      }
    }
    return result.count > mostStretches ? [] : result
  }

  /// Where the clock stands still.
  private var rests: [(from: Int64, to: Int64)] {
    guard miss.promise == .resolution || clock.responsePauses else { return [] }
    var result: [(from: Int64, to: Int64)] = []
    var from: Int64?
    for change in history.timeline where change.at < end {
      if let start = from, change.state == .running {
        result.append((start, change.at))
        from = nil
      } else if from == nil, change.state != .running {
        from = change.at
      }
    }
    if let from { result.append((from, end)) }
    return result
  }

  // MARK: Marks

  private var marks: [Timeline.Mark] {
    var marks = [mark(start, "created")] + changes
    if ticket.firstResponse != Ticket.never, ticket.firstResponse < end {
      marks.append(mark(ticket.firstResponse, "reply"))
    }
    if let due, due <= end { marks.append(mark(due, "target", .warning)) }
    marks.append(mark(end, last, .bad))
    return marks.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  private var last: String {
    if miss.isOpen { return "stillOpen" }
    guard miss.promise == .response else { return "resolved" }
    return ticket.firstResponse == end ? "late" : "unanswered"
  }

  private func mark(_ instant: Int64, _ name: String, _ tone: Tone = .neutral) -> Timeline.Mark {
    Timeline.Mark(
      at: place(instant), name: facts.words("audit.timeline.mark.\(name)"),
      time: facts.moment(instant), tone: tone)
  }

  /// The changes of status and priority on the way, in the words of the export.
  private var changes: [Timeline.Mark] {
    let raised = Set(facts.client.priorityEvents(of: miss.ticket))
    let places = facts.client.events(of: miss.ticket).filter { place in
      let event = facts.records.events[place]
      return start < event.at && event.at < end
        && (!event.status.isMissing || raised.contains(place))
    }
    return places.prefix(Self.mostChanges).map { place in
      let event = facts.records.events[place]
      let status = event.status.isMissing ? [] : [facts.records.names[event.status]]
      let priority =
        raised.contains(place)
        ? [
          facts.words(
            "audit.timeline.mark.priority", ["priority": facts.records.names[event.priority]])
        ] : []
      return Timeline.Mark(
        at: self.place(event.at), name: (status + priority).joined(separator: ", "),
        time: facts.moment(event.at), tone: .muted)
    }
  }

  /// Up to eight midnights, evenly apart.
  private var ticks: [Timeline.Tick] {
    let first = facts.day(of: start) + 1
    let last = facts.day(of: end)
    guard first <= last else { return [] }
    let step = max(1, (Int(last - first) + 8) / 8)
    return stride(from: Int(first), through: Int(last), by: step).map { day in
      let midnight = facts.client.zone.instant(local: Int64(day) * 86_400)
      return Timeline.Tick(at: place(midnight), label: facts.dates.shortDay(Int32(day)))
    }
  }
}
