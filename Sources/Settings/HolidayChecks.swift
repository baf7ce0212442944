import BusinessTime
import Diagnostics

extension SettingsChecks {
  /// `ES`, `ES-MD`, `2026-12-24`, `12-24`, `easter+1`, `last mon of 05` or a calendar file.
  static func holiday(_ text: String, _ names: SettingsNames) -> Complaint? {
    if CivilDay(text) != nil || HolidayRule(text) != nil { return nil }
    if text.lowercased().hasSuffix(".ics") { return holidayFile(text, names) }
    if isCode(text[...].uppercased()) { return holidayCode(text, names) }
    let advice = HolidaySpelling(text).rule.map { "write '\($0)'" }
    return Complaint("'\(text)' is not a holiday", advice ?? holidayForms)
  }

  private static let holidayForms =
    "write a date (2026-12-24), a yearly date (12-24), a rule (easter+1, last mon of 05, "
    + "wed before 11-23), a code (ES, ES-MD) or a calendar file (town.ics)"

  private static func holidayFile(_ path: String, _ names: SettingsNames) -> Complaint? {
    guard files(path, names) == nil else {
      return Complaint(
        "'\(path)' is not a file below the workspace",
        "put it beside mspreport.json5 and write its name")
    }
    return names.holidayFile(path)
  }

  private static func holidayCode(_ code: String, _ names: SettingsNames) -> Complaint? {
    names.holidays.isEmpty
      ? (isCode(code) ? nil : Complaint("'\(code)' is not a holiday", holidayForms))
      : unknown("holiday calendar", code, among: names.holidays)
  }

  /// Two capitals, and a region of up to three capitals or digits.
  private static func isCode(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts[0].count == 2 && parts[0].allSatisfy(isCapital)
      && parts.dropFirst().allSatisfy { part in
        1...3 ~= part.count && part.allSatisfy { isCapital($0) || isDigit($0) }
      }
  }
}

/// A yearly rule that is nearly written as rules are.
private struct HolidaySpelling {
  /// The rule that was meant; nil when none is close.
  let rule: String?

  init(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let joined = words.joined()
    let letters = joined.prefix { $0.isLetter }
    let shift = joined.dropFirst(letters.count)
    let candidates: [String?] = [
      Self.names[words.joined(separator: " ")],
      closestMatch(to: String(letters), among: ["easter"]).map { $0 + shift },
      words.map(Self.word).joined(separator: " "),
      Self.date(joined),
    ]
    rule = candidates.compactMap(\.self).first { HolidayRule($0) != nil }
  }

  /// `monday` → `mon`, `may` and `5` → `05`, `thrid` → `third`.
  private static func word(_ word: String) -> String {
    if let number = Int(word), 1...12 ~= number { return twoDigits(number) }
    if let month = months.firstIndex(of: word) ?? months.firstIndex(where: word.isLong) {
      return twoDigits(month + 1)
    }
    if let day = weekdays.first(where: word.isLong) { return day }
    if let meant = synonyms[word] { return meant }
    let known = HolidayRule.ordinals.keys.sorted() + weekdays + ["of", "before"]
    return known.contains(word) ? word : date(word) ?? closestMatch(to: word, among: known) ?? word
  }

  /// `5-1` → `05-01`.
  private static func date(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]),
      1...12 ~= month, 1...31 ~= day
    else { return nil }
    return "\(twoDigits(month))-\(twoDigits(day))"
  }

  private static let names = [
    "good friday": "easter-2", "easter sunday": "easter", "easter monday": "easter+1",
    "whit monday": "easter+50",
  ]
  private static let synonyms = [
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "in": "of",
  ]
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension String {
  /// Whether it is a longer form of a short name: `monday` of `mon`.
  fileprivate func isLong(_ short: String) -> Bool { count >= 3 && hasPrefix(short) }
}
