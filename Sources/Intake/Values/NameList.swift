/// Several names in one cell, as web pages list them: `Ana Ruiz <br>Luis Gil`.
///
/// Nothing in such a list says who of them does the work, so that nobody is picked: the cell stays one
/// text with all the names in it.
enum NameList {
  private static let breaks = ["<br />", "<br/>", "<br>"]

  /// The names, without blanks around them; one for a cell that is no list.
  static func parts(_ text: String) -> [String] {
    guard text.contains("<") else { return [text] }
    var plain = text
    for tag in breaks + breaks.map({ $0.uppercased() }) { plain = plain.replacing(tag, with: "\n") }
    return plain.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// `Ana Ruiz; Luis Gil`.
  static func shown(_ text: String) -> String {
    text.contains("<br") || text.contains("<BR")
      ? parts(text).joined(separator: "; ") : text
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
