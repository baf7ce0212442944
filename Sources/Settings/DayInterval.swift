/// A stretch of one day: `09:00-14:00`, the end as late as `24:00`.
struct DayInterval: Equatable {
  /// Minutes since midnight.
  let from: Int
  let to: Int

  init(_ text: String) throws(Complaint) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = Self.minutes(ends[0]), let to = Self.minutes(ends[1]) else {
      throw Complaint(
        "'\(text)' is not a time interval", "write one such as 09:00-14:00, up to 24:00")
    }
    guard from < to else {
      throw Complaint(
        from == to ? "'\(text)' has no length" : "'\(text)' ends before it starts",
        from == to
          ? "leave it out, or write 00:00-24:00 for the whole day"
          : "split it at midnight: \(ends[0])-24:00 and, on the next day, 00:00-\(ends[1])")
    }
    self.from = from
    self.to = to
  }

  /// `09:00-14:00`, two digits everywhere.
  var text: String { "\(Self.text(from))-\(Self.text(to))" }

  private static func text(_ minutes: Int) -> String {
    "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, 1...2 ~= parts[0].count, parts[1].count == 2 else { return nil }
    guard let hours = wholeNumber(parts[0]), let minutes = wholeNumber(parts[1]) else { return nil }
    let total = hours * 60 + minutes
    return minutes < 60 && total <= 1440 ? total : nil
  }
}

extension SettingsReading {
  /// Reads the opening hours of a day; none is a closed day.
  mutating func intervals(_ node: SettingsNode) -> [String]? {
    let found = list(node, example: "[\"09:00-14:00\", \"16:00-19:00\"]") {
      reading, element -> DayInterval? in
      guard let text = reading.text(element, example: "09:00-14:00") else { return nil }
      do throws(Complaint) {
        return try DayInterval(text)
      } catch {
        reading.refuse(element.path, error)
        return nil
      }
    }
    guard let found else { return nil }
    refuseOverlaps(of: found.sorted { $0.from < $1.from }, at: node.path)
    return found.map(\.text)
  }

  private mutating func refuseOverlaps(of sorted: [DayInterval], at path: String) {
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where later.from < earlier.to {
      refuse(
        path,
        Complaint("'\(earlier.text)' and '\(later.text)' overlap", "join them or part them"))
    }
  }
}
