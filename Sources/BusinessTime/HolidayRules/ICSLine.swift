/// An unfolded line of a calendar file: `NAME;PARAMETER=X:value`.
struct ICSLine {
  /// Counted from 1, where the line starts.
  let number: Int
  let text: String
  /// In upper case.
  let name: String
  /// In upper case.
  let parameters: [String]
  let value: String

  var error: HolidayICSError { HolidayICSError(line: number, text: text) }

  private init(number: Int, text: String) {
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    let head = text[..<colon].uppercased().split(separator: ";").map(String.init)
    self.number = number
    self.text = text
    name = head.first ?? ""
    parameters = Array(head.dropFirst())
    value = String(text[colon...].dropFirst())
  }

  /// The date of `20261012`; nil for times and anything else.
  static func date(_ text: some StringProtocol) -> CivilDate? {
    let digits = Array(text.utf8)
    guard digits.count == 8, let year = CivilDate.number(digits[0..<4]),
      let month = CivilDate.number(digits[4..<6]), let day = CivilDate.number(digits[6..<8])
    else { return nil }
    return CivilDate(validating: year, month, day)
  }

  /// Lines with their continuations joined: a line that starts with a blank goes on the one before.
  static func all(in text: String) -> [ICSLine] {
    var folded: [(number: Int, text: String)] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      if let first = line.first, first == " " || first == "\t", !folded.isEmpty {
        folded[folded.count - 1].text += line.dropFirst()
      } else if !line.isEmpty {
        folded.append((index + 1, String(line)))
      }
    }
    return folded.map { ICSLine(number: $0.number, text: $0.text) }
  }
}
