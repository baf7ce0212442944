/// Base64 with padding (RFC 4648).
package enum Base64 {
  /// The bytes as letters, digits, `+`, `/` and `=`.
  package static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for index in 0..<4 {
        let sextet = Int(bits >> (18 - 6 * UInt32(index)) & 0x3F)
        text.append(index <= group.count ? alphabet[sextet] : "=")
      }
    }
    return text
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
