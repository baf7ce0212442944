/// A text that is no opening interval.
package struct DailyHoursError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text as written.
  package let text: String

  /// An error about a text.
  package init(text: String) { self.text = text }

  /// The message, in lower case and without a full stop.
  package var description: String { "'\(text)' is not an interval like 09:00-14:00" }
}

extension DailyHours {
  /// The two ends of `09:00-14:00`, `9:30–14` or `22:00-06:00`, in seconds since midnight.
  static func ends(of text: String) throws(DailyHoursError) -> (open: Int32, close: Int32) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "\u{2013}" }
    guard parts.count == 2, let open = seconds(parts[0]), let close = seconds(parts[1]),
      open < 86_400, open != close
    else { throw DailyHoursError(text: text) }
    return (open, close)
  }

  /// Seconds since midnight of `9`, `09:00` or `09:00:30`, up to `24:00`.
  private static func seconds(_ text: Substring) -> Int32? {
    let fields = text.utf8.filter { $0 != UInt8(ascii: " ") }
      .split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count) else { return nil }
    var result = 0
    for (index, unit) in zip(0..., [3_600, 60, 1]) where index < fields.count {
      guard fields[index].count <= 2, let number = CivilDate.number(fields[index]),
        number < (index == 0 ? 25 : 60)
      else { return nil }
      result += number * unit
    }
    return result <= 86_400 ? Int32(result) : nil
  }
}
