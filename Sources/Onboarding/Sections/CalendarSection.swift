import BusinessTime
import Diagnostics

/// When the desk is open.
struct CalendarSection {
  let evidence: Evidence

  private var plan: HoursPlan { evidence.hours }

  var lines: [String] {
    comment(
      "When your desk is open: promises are counted in these hours. The calendar 24x7 (always open) "
        + "exists without being written.")
      + ["calendars: {"]
      + (origin + calendar("business", plan.business, regions: regions)).indented
      + plan.others.flatMap { calendar($0.calendarName, $0, regions: []) }.indented
      + ["},"]
  }

  private var origin: [String] {
    switch plan.origin {
    case .dueDates(let level):
      comment(
        "From the due dates: \(level.explained) of \(level.total) "
          + "(\(percent(level.explained, of: level.total))) follow from promises counted in these hours."
          + rival(level))
    case .observed(let observed):
      comment(
        "From the data: \(observed.inside) of \(observed.total) \(observed.what) "
          + "(\(percent(observed.inside, of: observed.total))) came \(observed.hours.words). "
          + "Your contracts may say other hours: they count.")
    case .assumed:
      comment(
        "Assumed: usual office hours. The exports show no clear hours; write yours.")
    }
  }

  private func rival(_ level: PromiseSearch.Level) -> String {
    switch level.rival {
    case .hours(let hours): " \(hours.words) would explain as many: check them."
    case .always: " Around the clock would explain as many: check it."
    case nil: ""
    }
  }

  private func calendar(_ name: String, _ hours: OfficeHours, regions: [String]) -> [String] {
    let week = hours.days.map { "\($0.name): \(JSON5.list(hours.texts(on: $0)))," }
    let inner = ["weekly: {"] + week.indented + ["},", holidays] + regions
    return ["\(JSON5Key(name).text): {"] + inner.indented + ["},"]
  }

  private var holidays: String {
    let code = evidence.answers.country
    guard let title = evidence.catalog.title(of: code) else {
      return
        "// holidays: [\"2026-12-25\", \"01-01\"],  // closed days: dates, or every year's month and day"
    }
    return
      "holidays: [\"\(code)\"],  // \(JSON5Text.plain(title)); add dates such as \"2026-12-24\""
  }

  private var regions: [String] {
    let code = evidence.answers.country
    let regions = evidence.catalog.names.filter { $0.hasPrefix("\(code)-") }
    guard let first = regions.first, !code.isEmpty else { return [] }
    let titles = regions.map {
      JSON5Text.plain("\"\($0)\" \(evidence.catalog.title(of: $0) ?? "")")
    }
    return comment(
      "A region's holidays come on top, as in [\"\(code)\", \"\(first)\"]: "
        + titles.joined(separator: ", "))
  }
}

/// A name before a colon: without quotes where none are needed.
struct JSON5Key {
  let text: String

  init(_ name: String) {
    let isPlain = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
        || $0 == 0x5F
    }
    let startsWell = name.utf8.first.map { !(0x30...0x39).contains($0) } ?? false
    text = isPlain && startsWell ? name : JSON5.quoted(name)
  }
}
