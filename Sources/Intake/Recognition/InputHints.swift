import CSV
import Settings

/// What the settings say about a file.
enum InputHints {
  /// The first entry of `inputs` whose pattern fits the path or its last part.
  static func hints(for path: String, in inputs: [InputSettings]) -> InputSettings {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return inputs.first { matches($0.files, name) || matches($0.files, path) } ?? InputSettings()
  }

  /// Whether a name fits a pattern with `*` (any run) and `?` (any character), without case.
  static func matches(_ pattern: String, _ name: String) -> Bool {
    let pattern = Array(pattern.lowercased())
    let name = Array(name.lowercased())
    var (p, n) = (0, 0)
    var star: (p: Int, n: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == "*" {
        star = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == "?" || pattern[p] == name[n] {
        (p, n) = (p + 1, n + 1)
      } else if let last = star {
        star = (last.p, last.n + 1)
        (p, n) = (last.p + 1, last.n + 1)
      } else {
        return false
      }
    }
    while p < pattern.count, pattern[p] == "*" { p += 1 }
    return p == pattern.count
  }
}

extension InputSettings {
  var csvOptions: CSVOptions {
    CSVOptions(
      encoding: encoding.isEmpty ? nil : TextEncoding(named: encoding),
      delimiter: delimiter.unicodeScalars.first, quote: quote.unicodeScalars.first)
  }
}
