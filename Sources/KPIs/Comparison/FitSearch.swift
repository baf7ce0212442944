import BusinessTime
import Records

/// Looks for the service hours with which most exported times agree.
struct FitSearch {
  /// A time as the exporting system counted it.
  struct Observation {
    let from: Int64
    let to: Int64
    let seconds: Int64
    /// Index into the run's calendars.
    let calendar: Int
  }

  private let service: ServiceLevels
  private let calendar: Int
  /// The other calendars that the client is served on; those of other clients are nobody's business.
  private let others: [Int]
  private let sample: [Observation]

  init(service: ServiceLevels, calendar: Int, others: [Int], sample: [Observation]) {
    self.service = service
    self.calendar = calendar
    self.others = others
    self.sample = sample
  }

  private var inUse: BusinessCalendar { service.calendars[calendar] }

  var fit: CalendarFit {
    let agreeing = agreeing(on: inUse)
    // Clearly more: a tenth of all, at least three, and most of them.
    let clearly = agreeing + max(3, sample.count / 10)
    var best: (CalendarFit.Better?, Int) = (nil, agreeing)
    // Trying a thousand hours is of no use where not even all would be clearly more.
    for (better, count) in clearly <= sample.count ? candidates : [] where count > best.1 {
      best = (better, count)
    }
    let isClear = best.1 >= clearly && best.1 * 10 >= sample.count * 6
    return CalendarFit(
      calendar: inUse.name, compared: sample.count, agreeing: agreeing,
      better: isClear ? best.0 : nil, betterAgreeing: isClear ? best.1 : agreeing)
  }

  /// The simplest explanation first: of equally good ones it is taken.
  private var candidates: [(CalendarFit.Better, Int)] {
    let others = others.map {
      (CalendarFit.Better.calendar(service.calendars[$0].name), agreeing(on: service.calendars[$0]))
    }
    let always = BusinessCalendar.alwaysOpen(zone: inUse.zone)
    let aroundTheClock =
      inUse.isAlwaysOpen
      ? [] : [(CalendarFit.Better.calendar(always.name), agreeing(on: always))]
    let shifts = (-12...12).filter { $0 != 0 && !inUse.isAlwaysOpen }.map { hours in
      (CalendarFit.Better.shift(hours: hours), agreeing(on: inUse, shift: Int64(hours) * 3600))
    }
    return others + aroundTheClock + shifts + hours
  }

  private func agreeing(on calendar: BusinessCalendar, shift: Int64 = 0) -> Int {
    sample.count {
      let used = calendar.seconds(from: $0.from + shift, to: $0.to + shift)
      return (used - $0.seconds).magnitude <= 60
    }
  }

  /// The same hours on Monday to Friday, to Saturday, or every day, on every half hour.
  private var hours: [(CalendarFit.Better, Int)] {
    let weeks: [[Weekday]] = [
      [.mon, .tue, .wed, .thu, .fri], [.mon, .tue, .wed, .thu, .fri, .sat], Weekday.allCases,
    ]
    let spans = sample.map { LocalSpan($0, zone: inUse.zone) }
    return weeks.flatMap { days in
      let office = OfficeDays(days: days, holidays: inUse.holidays, covering: spans)
      return hoursNearestFirst.map { open, close in
        let count = spans.count { office.seconds(of: $0, open, close).isWithin(60, of: $0.seconds) }
        return (CalendarFit.Better.hours(days: days, open: open, close: close), count)
      }
    }
  }

  /// Every opening and closing on a half hour, four hours apart or more, those in use first.
  private var hoursNearestFirst: [(open: Int32, close: Int32)] {
    let used = Weekday.allCases.lazy.map { self.inUse.hours(on: $0) }.first { !$0.isEmpty } ?? []
    let (first, last) = (used.first?.open ?? 32_400, used.last?.close ?? 61_200)
    let all = stride(from: Int32(0), through: 40 * 1800, by: 1800).flatMap { open in
      stride(from: open + 8 * 1800, through: 86_400, by: 1800).map { (open: open, close: $0) }
    }
    let distance = { (hours: (open: Int32, close: Int32)) in
      (abs(hours.open - first) + abs(hours.close - last), hours.open)
    }
    return all.sorted { distance($0) < distance($1) }
  }
}

/// An observation on the wall clock.
struct LocalSpan {
  let firstDay: Int
  let firstTime: Int32
  let lastDay: Int
  let lastTime: Int32
  let seconds: Int64

  fileprivate init(_ observation: FitSearch.Observation, zone: ZoneTable) {
    let (from, to) = (zone.local(observation.from), zone.local(observation.to))
    firstDay = Int((Double(from) / 86_400).rounded(.down))
    lastDay = Int((Double(to) / 86_400).rounded(.down))
    firstTime = Int32(from - Int64(firstDay) * 86_400)
    lastTime = Int32(to - Int64(lastDay) * 86_400)
    seconds = observation.seconds
  }
}

/// Counts the open days between two days in one step.
struct OfficeDays {
  private let first: Int
  /// `before[i]`: open days from the first up to, without, the i-th after it.
  private let before: [Int32]

  init(days: [Weekday], holidays: Set<Int32>, covering spans: [LocalSpan]) {
    first = spans.map(\.firstDay).min() ?? 0
    let last = spans.map(\.lastDay).max() ?? first
    var before: [Int32] = [0]
    // Nobody looks back further than a century.
    for day in first...min(last, first + 36_600) {
      let isOpen =
        days.contains(Weekday(daysSince1970: Int32(day)))
        && !holidays.contains(Int32(day))
      before.append((before.last ?? 0) + (isOpen ? 1 : 0))
    }
    self.before = before
  }

  /// Open seconds of a stretch, the clock changes of a zone left aside.
  func seconds(of span: LocalSpan, _ open: Int32, _ close: Int32) -> Int64 {
    let start = min(max(span.firstTime, open), close) - open
    let end = min(max(span.lastTime, open), close) - open
    let last = isOpen(span.lastDay) ? Int64(end) : 0
    let first = isOpen(span.firstDay) ? Int64(start) : 0
    return days(from: span.firstDay, to: span.lastDay) * Int64(close - open) + last - first
  }

  private func isOpen(_ day: Int) -> Bool { days(from: day, to: day + 1) == 1 }

  private func days(from: Int, to: Int) -> Int64 {
    let low = min(max(from - first, 0), before.count - 1)
    let high = min(max(to - first, 0), before.count - 1)
    return Int64(before[high] - before[low])
  }
}

extension Int64 {
  fileprivate func isWithin(_ tolerance: Int64, of other: Int64) -> Bool {
    (self - other).magnitude <= UInt64(tolerance)
  }
}
