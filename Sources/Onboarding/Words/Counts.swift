/// `1 ticket`, `12 tickets`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

/// A share in whole per cent, cut and not rounded, so that 100 % means all.
func percent(_ part: Int, of whole: Int) -> String {
  "\(whole == 0 ? 0 : part * 100 / whole) %"
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  var inWords: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }

  /// The same lines one step further in.
  var indented: [String] { map { $0.isEmpty ? $0 : "  " + $0 } }

  /// The first of them, and how many more there are.
  func list(upTo limit: Int) -> String {
    count <= limit
      ? joined(separator: ", ")
      : prefix(limit).joined(separator: ", ") + " and \(count - limit) more"
  }
}

/// Lines of a comment, wrapped.
func comment(_ text: String, width: Int = 106) -> [String] {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append("// " + word)
    }
  }
  return lines
}
