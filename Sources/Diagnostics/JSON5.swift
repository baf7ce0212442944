/// How pieces of settings are written for people to copy.
package enum JSON5 {
  /// A text in double quotes; what cannot be seen or would end the line is written as an escape.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isPlain(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += String(scalar).utf16.map(escaped).joined()
        }
      }
    }
    return result + "\""
  }

  /// A list of texts on one line.
  package static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  /// Whether a character shows, and neither ends a line nor turns it around.
  package static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return 0x20..<0x7F ~= scalar.value }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned,
      .privateUse, .surrogate:
      return false
    default: return true
    }
  }

  /// An object's key: bare where it is a plain word.
  package static func key(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      default: false
      }
    }
    return isPlain && !name.isEmpty ? name : quoted(name)
  }

  /// `inputs: [{ files: "a.csv", dateOrder: "dmy" }]`: something said of one file.
  package static func input(_ path: String, _ rest: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return "inputs: [{ files: \(quoted(name)), \(rest) }]"
  }

  private static func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
