extension SettingsReading {
  mutating func thresholds(_ node: SettingsNode) -> Thresholds {
    object(
      node, into: Thresholds(),
      [
        .whole("fewTickets", \.fewTickets, in: 0...1000),
        .whole("fewAnswers", \.fewAnswers, in: 0...1000),
        .whole("staleDeviceDays", \.staleDeviceDays, in: 1...3650),
        .whole("reopenWindowDays", \.reopenWindowDays, in: 0...3650),
        .whole("staleExportDays", \.staleExportDays, in: 0...3650),
        .whole("listLength", \.listLength, in: 1...1_000_000),
      ], example: "{ fewTickets: 5 }")
  }

  mutating func rules(_ node: SettingsNode) -> Rules {
    object(
      node, into: Rules(),
      [
        .flag("responseCountsOpenBreaches", \.responseCountsOpenBreaches),
        .flag("resolutionCountsOpenBreaches", \.resolutionCountsOpenBreaches),
        .flag("exportedDueDatesWin", \.exportedDueDatesWin),
        .choice("firstContactEvidence", \.firstContactEvidence),
        .flag("firstContactNet", \.firstContactNet),
        .texts("firstContactNotEligible", \.firstContactNotEligible, example: "Procurement"),
        .choice("escalationBasis", \.escalationBasis),
        .texts("excludedWords", \.excludedWords, example: "spam"),
        .texts("leaveWords", \.leaveWords, example: "vacation"),
        .texts("vendorWords", \.vendorWords, example: "vendor"),
        .read("defaultHoursPerWeek", \.defaultHoursPerWeek) {
          .some($0.hours($1, upTo: 168, example: "40"))
        },
        .text("firstResponseCalendar", \.firstResponseCalendar, example: "business"),
        .text("resolutionCalendar", \.resolutionCalendar, example: "business"),
        .read("statuses", \.statuses) { $0.statuses($1) },
      ], example: "{ firstContactNet: true }")
  }

  /// Statuses of the exports by what they mean.
  private mutating func statuses(_ node: SettingsNode) -> [String: String]? {
    let valid = ["open", "paused", "resolved", "closed"]
    return named(node, example: "{ \"On site\": \"open\" }") { reading, _, member in
      guard let kind = reading.text(member, example: "open") else { return nil }
      guard valid.contains(kind) else {
        reading.unknown(member.path, kind, kind: "value", valid: valid)
        return nil
      }
      return kind
    }
  }
}
