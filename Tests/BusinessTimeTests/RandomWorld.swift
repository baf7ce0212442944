import BusinessTime

/// A random calendar in a random zone, and what its wall clock says.
struct RandomWorld {
  /// Opening times lie on multiples of five minutes, and so do all changes of clocks.
  static let step = 300
  /// 2024 to the middle of 2026.
  static let instants = Int64(1_704_067_200)...1_782_864_000
  private static let zones = [
    "Europe/Madrid", "America/New_York", "Europe/Dublin", "Asia/Kathmandu", "Australia/Lord_Howe",
    "America/Santiago", "Asia/Beirut", "Africa/Casablanca", "Pacific/Chatham", "UTC",
    "America/St_Johns", "Atlantic/Azores", "Asia/Gaza",
  ]

  let calendar: BusinessCalendar
  /// The same calendar whose table lies elsewhere.
  let untabled: BusinessCalendar
  private let definition: CalendarDefinition

  init(_ random: inout SeededGenerator) throws {
    var definition = CalendarDefinition()
    for day in Weekday.allCases where Int.random(in: 0..<5, using: &random) > 0 {
      definition.weekly[day] = RandomWorld.hours(&random)
    }
    for _ in 0..<60 {
      let day = Int32.random(in: 19_720..<20_640, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: definition.holidays.insert(day)
      case 1: definition.overrides[day] = RandomWorld.hours(&random)
      default: definition.breaks[day] = RandomWorld.hours(&random)
      }
    }
    let zone = try ZoneTable.system(RandomWorld.zones.randomElement(using: &random) ?? "UTC")
    self.definition = definition
    calendar = BusinessCalendar(
      name: "random", definition: definition, zone: zone, from: 19_800, to: 20_500)
    untabled = BusinessCalendar(
      name: "random", definition: definition, zone: zone, from: 0, to: 1)
  }

  private static func hours(_ random: inout SeededGenerator) -> [DailyHours.Interval] {
    (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
      let ends = (0..<2).map { _ in Int32.random(in: 0...288, using: &random) * 300 }
      return DailyHours.Interval(open: min(ends[0], ends[1]), close: max(ends[0], ends[1]))
    }
  }

  /// A span of some days, half of them around a change of clocks; nil where an opening time is itself
  /// skipped or repeated, on which readings differ.
  func span(_ random: inout SeededGenerator) -> (from: Int64, to: Int64)? {
    let near = ["2024-03-30", "2025-10-25", "2025-04-05", "2024-11-02", "2026-03-28"]
    let day =
      Bool.random(using: &random)
      ? (near.randomElement(using: &random) ?? "").day
      : Int32.random(in: 19_740..<20_620, using: &random)
    let from = Int64(day) * 86_400 + Int64.random(in: 0..<288, using: &random) * 300
    let to = from + Int64.random(in: 1..<1_200, using: &random) * 300
    return (day - 2...day + 8).allSatisfy(isPlain) ? (from, to) : nil
  }

  private func isPlain(_ day: Int32) -> Bool {
    let hours =
      (definition.overrides[day] ?? definition.weekly[Weekday(daysSince1970: day)] ?? [])
      + (definition.breaks[day] ?? [])
    return hours.flatMap { [$0.open, $0.close] }.allSatisfy {
      calendar.zone.occurrence(ofLocal: Int64(day) * 86_400 + Int64($0)) == .unique
    }
  }

  /// Whether the wall clock at an instant shows an opening time, straight from the definition.
  func wallClockIsOpen(at instant: Int64) -> Bool {
    let local = calendar.zone.local(instant)
    let day = Int32(local / 86_400)
    let time = Int32(local % 86_400)
    func contains(_ hours: [DailyHours.Interval]?) -> Bool {
      (hours ?? []).contains { $0.open <= time && time < $0.close }
    }
    return !definition.holidays.contains(day) && !contains(definition.breaks[day])
      && contains(definition.overrides[day] ?? definition.weekly[Weekday(daysSince1970: day)])
  }
}
