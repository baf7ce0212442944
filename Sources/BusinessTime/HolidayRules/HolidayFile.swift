/// A shipped holiday calendar as its file states it.
struct HolidayFile: Decodable, Sendable {
  /// What follows when a holiday falls on a weekend; the day itself stays a holiday.
  enum Observed: String, Decodable {
    /// Saturday: the Friday before; Sunday: the Monday after.
    case fridayOrMonday = "friday or monday"
    /// The first day after that is neither a weekend nor a holiday.
    case nextWorkingDay = "next working day"
  }

  /// A holiday: a yearly rule (`on`), or single dates.
  struct Entry: Decodable {
    let name: String
    let on: String?
    let dates: [String]?
    /// First and last year of the rule.
    let from: Int?
    let until: Int?
    /// Years without it.
    let except: [Int]?
    let observed: Observed?

    /// The dates in the years that the rule holds for.
    func dates(in years: ClosedRange<Int>) -> [CivilDate] {
      let single = (dates ?? []).compactMap(CivilDate.init(iso:)).filter { years ~= $0.year }
      guard let rule = on.flatMap(HolidayRule.init) else { return single }
      return single
        + years.filter { holds(in: $0) }.compactMap { rule.date(in: $0) }
    }

    private func holds(in year: Int) -> Bool {
      year >= from ?? .min && year <= until ?? .max && !(except ?? []).contains(year)
    }

    /// A text of this entry that is no date or rule; nil when all are.
    var unreadable: String? {
      if let on { return HolidayRule(on) == nil ? on : nil }
      return (dates ?? [""]).first { CivilDate(iso: $0) == nil }
    }
  }

  let name: String
  /// The calendar that this one adds to.
  let within: String?
  /// Law or gazette.
  let source: String
  /// The last year for which the list was compared with its source; nil where rules suffice.
  let checkedUntil: Int?
  let holidays: [Entry]
}
