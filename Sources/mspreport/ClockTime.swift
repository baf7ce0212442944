import BusinessTime
import Settings

/// A time as `clock` is asked about it: `2026-10-05T09:30`, with or without an offset.
struct ClockTime: Sendable, Equatable {
  /// As it was written.
  let text: String
  /// Seconds since 1970-01-01 on the wall clock that the text speaks of.
  let local: Int64
  /// Seconds east of Greenwich; nil: the wall clock of the calendar's zone.
  let offset: Int32?

  /// Reads an ISO 8601 time to the minute or second, `T` or a blank in the middle, or a date alone.
  init(_ text: String) throws(Complaint) {
    self.text = text
    var rest = Substring(text)
    guard let day = CivilDate(iso: String(rest.prefix(10))) else { throw Self.complaint(text) }
    guard let day = CivilDay(year: day.year, month: day.month, day: day.day) else {
      throw Complaint(
        "the year of '\(text)' lies outside 1900 to 2199", "write a time of those years")
    }
    rest = rest.dropFirst(10)
    let midnight = Int64(day.daysSince1970) * 86_400
    guard let mark = rest.popFirst() else {
      (local, offset) = (midnight, nil)
      return
    }
    let clock = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let zone = rest.dropFirst(clock.count)
    guard "Tt ".contains(mark), let seconds = Self.seconds(clock), let offset = Self.offset(zone)
    else { throw Self.complaint(text) }
    local = midnight + seconds
    self.offset = offset
  }

  /// The instant, read on the wall clock of a zone unless the text says otherwise.
  func instant(in zone: ZoneTable) -> Int64 {
    offset.map { local - Int64($0) } ?? zone.instant(local: local)
  }

  private static func complaint(_ text: String) -> Complaint {
    Complaint(
      "'\(text)' is not a time",
      "write it as 2026-10-05T09:30, or as 2026-10-05T09:30+02:00 for the clock of another zone")
  }

  /// Seconds since midnight of `09:30` or `09:30:00`, up to `24:00`; parts of a second only as zeros.
  private static func seconds(_ clock: Substring) -> Int64? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, let hours = twoDigits(parts[0], to: 24),
      let minutes = twoDigits(parts[1], to: 59)
    else { return nil }
    var total = hours * 3600 + minutes * 60
    if parts.count == 3 {
      let split = parts[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard let seconds = twoDigits(split[0], to: 59),
        split.count == 1 || (!split[1].isEmpty && split[1].allSatisfy { $0 == "0" })
      else { return nil }
      total += seconds
    }
    return total <= 86_400 ? Int64(total) : nil
  }

  /// `.some(nil)` for no offset at all, nil for what is none.
  private static func offset(_ text: Substring) -> Int32?? {
    let text = text.drop { $0 == " " }
    if text.isEmpty { return .some(nil) }
    if text == "Z" || text == "z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let rest = text.dropFirst(3)
    let minutes = rest.first == ":" ? rest.dropFirst() : rest
    guard let hours = twoDigits(text.dropFirst().prefix(2), to: 23),
      let minutes = rest.isEmpty ? 0 : twoDigits(minutes, to: 59)
    else { return nil }
    let total = Int32(hours * 3600 + minutes * 60)
    return sign == "-" ? -total : total
  }

  private static func twoDigits(_ text: Substring, to limit: Int) -> Int? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(text),
      number <= limit
    else { return nil }
    return number
  }
}
