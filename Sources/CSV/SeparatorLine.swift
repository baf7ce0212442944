/// Excel's first line that names the delimiter: `sep=;`.
struct SeparatorLine {
  let delimiter: Unicode.Scalar
  /// Bytes, with the line end.
  let size: Int

  init?(_ head: [UInt8]) {
    let line = head.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
    let text = String(decoding: line, as: UTF8.self)
    let plain =
      text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    let scalars = Array(plain.unicodeScalars)
    guard plain.lowercased().hasPrefix("sep="), scalars.count == 5, line.count < head.count else {
      return nil
    }
    delimiter = scalars[4]
    let rest = head[line.count...]
    size = line.count + (rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
  }
}
