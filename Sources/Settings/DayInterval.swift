/// A stretch of opening hours: `09:00-14:00`, the end as late as `24:00`; `22:00-06:00` runs into the next
/// day.
struct DayInterval: Equatable {
  /// Seconds since midnight.
  let from: Int
  /// Seconds since the same midnight, above 86,400 for the next day.
  let to: Int

  private static let day = 86_400

  init(_ text: String) throws(Complaint) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = Self.seconds(ends[0]), let to = Self.seconds(ends[1]),
      from < Self.day
    else {
      throw Complaint(
        "'\(text)' is not a time interval", "write one such as 09:00-14:00, up to 24:00")
    }
    guard from != to else {
      throw Complaint(
        "'\(text)' has no length", "leave it out, or write 00:00-24:00 for the whole day")
    }
    self.from = from
    self.to = from < to ? to : to + Self.day
    // A night shift is short; what would be longer was rather written the wrong way round.
    guard self.to - from <= Self.day / 2 || from < to else {
      throw Complaint(
        "'\(text)' ends before it starts",
        "write \(ends[1])-\(ends[0]), or split a long night at midnight: \(ends[0])-24:00 and, on the "
          + "next day, 00:00-\(ends[1])")
    }
  }

  /// `09:00-14:00`, two digits everywhere.
  var text: String {
    "\(Self.text(from))-\(Self.text(to > Self.day ? to - Self.day : to))"
  }

  private static func text(_ seconds: Int) -> String {
    let minutes = "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60))"
    return seconds % 60 == 0 ? minutes : "\(minutes):\(twoDigits(seconds % 60))"
  }

  /// Seconds since midnight of `9:00`, `09:00` or `09:00:30`, up to `24:00`.
  private static func seconds(_ text: Substring) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, 1...2 ~= parts[0].count,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { wholeNumber($0) }
    guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    let total = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
    return total <= day ? total : nil
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
