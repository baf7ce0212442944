/// A text of the data that can do nothing to a terminal.
///
/// Control characters, marks of direction and line separators are shown as `\u{1B}`, line breaks and
/// tabs as `\n` and `\t` unless they are kept.
func terminalText(_ text: String, keepingLines: Bool = false) -> String {
  if isPlain(text, keepingLines: keepingLines) { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n" where !keepingLines: shown += "\\n"
    case "\t" where !keepingLines: shown += "\\t"
    case "\n", "\t": shown.unicodeScalars.append(scalar)
    default:
      if isDangerous(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }
  return shown
}

/// Printable ASCII, the usual case, needs no second look.
private func isPlain(_ text: String, keepingLines: Bool) -> Bool {
  text.utf8.allSatisfy { byte in
    (0x20..<0x7F).contains(byte) || (keepingLines && (byte == 0x0A || byte == 0x09))
  }
}

private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: true
  case .format: scalar.properties.isBidiControl
  default: false
  }
}
