extension SettingsReading {
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  mutating func calendar(_ node: SettingsNode) -> CalendarSettings {
    let zone = "Europe/Madrid"
    return object(
      node, into: CalendarSettings(),
      [
        .text("timeZone", \.timeZone, example: zone, check: SettingsChecks.zone),
        .read("weekly", \.weekly) { $0.weekly($1) },
        .read("holidays", \.holidays) { $0.holidays($1) },
        .read("overrides", \.overrides) { $0.dated($1) },
        .read("breaks", \.breaks) { $0.dated($1) },
      ], example: "{ timeZone: \"\(zone)\", weekly: { mon: [\"09:00-17:00\"] } }")
  }

  private mutating func weekly(_ node: SettingsNode) -> [String: [String]]? {
    named(node, example: "{ mon: [\"09:00-17:00\"] }") { reading, day, member in
      guard Self.weekdays.contains(day) else {
        reading.refuseWeekday(day, at: member.path)
        return nil
      }
      return reading.intervals(member)
    }
  }

  private mutating func refuseWeekday(_ day: String, at path: String) {
    let short = Self.weekdays.first { day.lowercased().hasPrefix($0) }
    refuse(
      path, "settings-unknown-key", "unknown weekday '\(day)'",
      suggestion: short.map { "write '\($0)'" } ?? Self.choice(of: day, among: Self.weekdays))
  }

  private mutating func holidays(_ node: SettingsNode) -> [String]? {
    list(node, example: "[\"ES\", \"2026-12-24\"]") { reading, element in
      reading.text(element, example: "2026-12-24", check: SettingsChecks.holiday)
    }
  }

  private mutating func dated(_ node: SettingsNode) -> [String: [String]]? {
    named(node, example: "{ \"2026-12-31\": [\"09:00-13:00\"] }") { reading, day, member in
      if CivilDay(day) == nil {
        reading.refuse(
          member.path, Complaint("'\(day)' is not a date", "write it as 2026-12-31"))
      }
      return reading.intervals(member)
    }
  }
}
