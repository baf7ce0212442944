import BusinessTime

/// How a language writes days and months.
package struct DateStyle: Sendable {
  let months: [String]
  let shortMonths: [String]
  let longDay: Phrase
  let shortDay: Phrase
  let monthAndYear: Phrase
  let range: Phrase

  init(_ words: WordsFile) throws(StringsError) {
    months = try words.list("formats.months", of: 12)
    shortMonths = try words.list("formats.shortMonths", of: 12)
    longDay = Phrase(other: try words.text("formats.day"))
    shortDay = Phrase(other: try words.text("formats.shortDay"))
    monthAndYear = Phrase(other: try words.text("formats.month"))
    range = Phrase(other: try words.text("formats.range"))
  }

  /// "5 October 2026"; days are counted since 1970-01-01.
  package func day(_ day: Int32) -> String { filled(longDay, day) }

  /// "5 Oct 2026".
  package func shortDay(_ day: Int32) -> String { filled(shortDay, day) }

  /// "October 2026".
  package func month(_ day: Int32) -> String { filled(monthAndYear, day) }

  /// "October".
  package func monthName(_ day: Int32) -> String { months[CivilDate(daysSince1970: day).month - 1] }

  /// "Oct".
  package func shortMonth(_ day: Int32) -> String {
    shortMonths[CivilDate(daysSince1970: day).month - 1]
  }

  /// "1 July 2026 to 31 October 2026", both days included.
  package func range(_ first: Int32, _ last: Int32) -> String {
    range.filled(count: nil, ["from": day(first), "to": day(last)])
  }

  private func filled(_ pattern: Phrase, _ day: Int32) -> String {
    let date = CivilDate(daysSince1970: day)
    return pattern.filled { place in
      switch place {
      case "day": String(date.day)
      case "month": months[date.month - 1]
      case "shortMonth": shortMonths[date.month - 1]
      default: String(date.year)
      }
    }
  }
}
