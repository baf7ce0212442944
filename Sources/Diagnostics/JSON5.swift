/// How pieces of settings are written for people to copy.
package enum JSON5 {
  /// A text in double quotes.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        let isControl = scalar.properties.generalCategory == .control
        result += isControl ? escaped(scalar) : String(scalar)
      }
    }
    return result + "\""
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

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
