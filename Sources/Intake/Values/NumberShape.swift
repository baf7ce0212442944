/// A number's digits and signs, before it is known which sign means what.
struct NumberShape {
  /// Digits, `.` and `,` only; currency signs, blanks and apostrophes are gone.
  private(set) var digits: [UInt8] = []
  private var isNegative = false
  private(set) var points = 0
  private(set) var commas = 0
  /// How many digits stood before each blank or apostrophe.
  private var gaps: [Int] = []

  init(_ cell: Cell) throws(NumberProblem) {
    var i = 0
    while i < cell.count {
      let byte = cell[i]
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case 0x2E: append(point: true)
      case 0x2C: append(point: false)
      case 0x2D, 0x28:  // "-12", "(12)", "12-"
        guard digits.isEmpty || byte == 0x2D && i == cell.count - 1 else { throw .notANumber }
        isNegative = true
      case 0x20, 0x27: addGap()
      case 0x2B, 0x29, 0x24, 0x25: break  // + ) $ %
      case 0x45 where !digits.isEmpty && i + 1 < cell.count,
        0x65 where !digits.isEmpty && i + 1 < cell.count:
        throw .destroyed  // 1.2E+10
      case 0x80...:
        let length = try Self.skipSign(in: cell, at: i)
        if !Self.isCurrency(cell, at: i) { addGap() }
        i += length
      default: try Self.skipCurrencyCode(in: cell, at: &i)
      }
      i += 1
    }
    guard digits.contains(where: \.isDigit), gapsStandBetweenThousands else { throw .notANumber }
  }

  private mutating func addGap() {
    if !digits.isEmpty { gaps.append(digits.count) }
  }

  /// `52 267` is one number, `1 30` is two.
  private var gapsStandBetweenThousands: Bool {
    let inner = gaps.filter { $0 < digits.count }
    guard let last = inner.last, let first = inner.first else { return true }
    let isEven = zip(inner, inner.dropFirst()).allSatisfy { $1 - $0 == 3 }
    let rest = digits[last...].prefix { $0.isDigit }
    return first <= 3 && isEven && rest.count == 3 && digits[..<last].allSatisfy(\.isDigit)
  }

  /// €, £, ¥ rather than a sign between thousands.
  private static func isCurrency(_ cell: Cell, at i: Int) -> Bool {
    ["€", "£", "¥"].contains { cell[i...].starts(with: $0.utf8) }
  }

  private mutating func append(point: Bool) {
    digits.append(point ? 0x2E : 0x2C)
    if point { points += 1 } else { commas += 1 }
  }

  /// No-break spaces, €, £, ¥, − and typographic apostrophes.
  private static func skipSign(in cell: Cell, at i: Int) throws(NumberProblem) -> Int {
    let rest = cell[i...]
    for sign in ["\u{A0}", "\u{202F}", "\u{2009}", "€", "£", "¥", "’"]
    where rest.starts(with: sign.utf8) {
      return sign.utf8.count - 1
    }
    throw .notANumber
  }

  /// `EUR`, `h`, `min`: letters before or after the digits.
  private static func skipCurrencyCode(in cell: Cell, at i: inout Int) throws(NumberProblem) {
    let start = i
    while i < cell.count, cell[i].isASCIILetter { i += 1 }
    let word = String(decoding: cell[start..<i], as: UTF8.self).uppercased()
    guard ["EUR", "USD", "GBP", "CHF", "H", "HRS", "HOURS", "MIN"].contains(word) else {
      throw .notANumber
    }
    i -= 1
  }

  /// What the number's own signs say about the decimal sign; `.unknown` when nothing.
  var evidence: DecimalSign {
    if points > 0, commas > 0 {
      return (digits.lastIndex(of: 0x2E) ?? 0) > (digits.lastIndex(of: 0x2C) ?? 0) ? .point : .comma
    }
    if points > 1 || commas > 1 { return points > 1 ? .comma : .point }
    guard let sign = digits.firstIndex(where: { !$0.isDigit }) else { return .unknown }
    let decimals = digits.count - sign - 1
    let isThousands = decimals == 3 && sign > 0 && sign <= 3 && digits[0] != 0x30
    if isThousands { return .unknown }
    return points == 1 ? .point : .comma
  }

  /// Whether no style of writing numbers puts signs between these digits.
  var isDestroyed: Bool {
    do throws(NumberProblem) {
      _ = try plainText(.unknown)
      return false
    } catch {
      return error == .destroyed
    }
  }

  /// The number with `.` for decimals and nothing between thousands.
  func plainText(_ column: DecimalSign) throws(NumberProblem) -> String {
    let own = evidence
    var decimal = own == .unknown ? column : own
    if own != .unknown, column != .unknown, own != column { throw .notANumber }
    if decimal == .unknown {
      guard points + commas == 0 else { throw .styleUnknown }
      decimal = .point
    }
    try checkGroups(decimal: decimal == .point ? 0x2E : 0x2C)
    var text = isNegative ? "-" : ""
    for byte in digits {
      if byte.isDigit { text.unicodeScalars.append(Unicode.Scalar(byte)) }
      if byte == (decimal == .point ? 0x2E : 0x2C) { text += "." }
    }
    return text
  }

  /// Groups of thousands hold three digits (Indian lakhs: two); anything else was tampered with.
  private func checkGroups(decimal: UInt8) throws(NumberProblem) {
    let whole = digits.prefix { $0 != decimal }
    guard digits.count(where: { $0 == decimal }) <= 1 else { throw .destroyed }
    let groups = whole.split(omittingEmptySubsequences: false) { !$0.isDigit }
    guard groups.count > 1 else { return }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), (1...3).contains(groups[0].count)
    else { throw .destroyed }
  }
}
