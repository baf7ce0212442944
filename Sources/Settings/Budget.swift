extension ServiceLevel.Budget {
  /// Reads an amount of time as contracts state it: `90s`, `15m`, `4h`, `1.5h`, `3 business days`.
  package init(_ text: String) throws(Complaint) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let number = words.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = words.dropFirst(number.count).drop { $0 == " " }.lowercased()
    guard let amount = Thousandths(number), amount.value > 0, amount.isBelowACentury(in: unit)
    else {
      throw Complaint(
        "'\(text)' is not an amount of time", "write one such as 15m, 4h or 3 business days")
    }
    switch unit {
    case "s": self = .seconds(try amount.seconds(of: 1, in: text))
    case "m": self = .seconds(try amount.seconds(of: 60, in: text))
    case "h": self = .seconds(try amount.seconds(of: 3600, in: text))
    case "business day", "business days": self = .businessDays(Double(amount.value) / 1000)
    default: throw Self.unknownUnit(unit, of: String(number), in: text)
    }
  }

  /// Seconds on a calendar where a business day is worth so many hours; nil for more than any clock counts.
  package func seconds(hoursPerDay: Double) -> Int64? {
    switch self {
    case .seconds(let seconds): seconds
    case .businessDays(let days): Int64(exactly: (days * hoursPerDay * 3600).rounded())
    }
  }

  private static func unknownUnit(
    _ unit: String, of number: String, in text: String
  ) -> Complaint {
    let advice =
      switch unit {
      case "sec", "secs", "second", "seconds": "write \(number)s"
      case "min", "mins", "minute", "minutes": "write \(number)m"
      case "hr", "hrs", "hour", "hours": "write \(number)h"
      case "d", "day", "days", "bd", "working days", "business day(s)":
        "write \(number) business days, or the hours such as 48h"
      case "": "add a unit: \(number)m, \(number)h or \(number) business days"
      default: "write one such as 15m, 4h or 3 business days"
      }
    return Complaint("'\(text)' is not an amount of time", advice)
  }
}

/// A decimal number with at most three places, held exactly.
private struct Thousandths {
  let value: Int64

  init?(_ text: Substring) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts[0].count <= 9, let whole = wholeNumber(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      value = Int64(whole) * 1000
      return
    }
    guard 1...3 ~= parts[1].count, let fraction = wholeNumber(parts[1]) else { return nil }
    let scale = [100, 10, 1][parts[1].count - 1]
    value = Int64(whole) * 1000 + Int64(fraction * scale)
  }

  /// Nobody promises anything for a hundred years.
  func isBelowACentury(in unit: String) -> Bool {
    let days: Int64 = 36_500
    return switch unit.first {
    case "s": value / 1000 < days * 86_400
    case "m": value / 1000 < days * 1440
    case "h": value / 1000 < days * 24
    default: value / 1000 < days
    }
  }

  func seconds(of unit: Int64, in text: String) throws(Complaint) -> Int64 {
    let seconds = (value * unit).quotientAndRemainder(dividingBy: 1000)
    guard seconds.remainder == 0 else {
      throw Complaint("'\(text)' is not a whole number of seconds", "write it in seconds")
    }
    return seconds.quotient
  }
}
