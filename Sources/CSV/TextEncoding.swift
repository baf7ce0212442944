/// How a file's letters are written as bytes.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  case utf32LE = "utf-32le"
  case utf32BE = "utf-32be"
  case windows1252 = "windows-1252"
  case cp850 = "cp850"

  /// By any of the names people and programs use; letter case, `-`, `_` and blanks do not matter.
  package init?(named name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    guard let encoding = Self.names[plain] else { return nil }
    self = encoding
  }

  private static let names: [String: Self] = [
    "utf8": .utf8, "utf8sig": .utf8, "utf8bom": .utf8, "unicode": .utf16LE, "ascii": .utf8,
    "usascii": .utf8, "utf16": .utf16LE, "utf16le": .utf16LE, "ucs2": .utf16LE, "utf16be": .utf16BE,
    "utf32": .utf32LE, "utf32le": .utf32LE, "utf32be": .utf32BE, "windows1252": .windows1252,
    "cp1252": .windows1252, "1252": .windows1252, "ansi": .windows1252, "latin1": .windows1252,
    "latin9": .windows1252, "iso88591": .windows1252, "iso885915": .windows1252, "cp850": .cp850,
    "ibm850": .cp850, "850": .cp850, "dos": .cp850, "oem": .cp850, "msdos": .cp850,
  ]

  /// The mark such files may begin with.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LE: [0xFF, 0xFE]
    case .utf16BE: [0xFE, 0xFF]
    case .utf32LE: [0xFF, 0xFE, 0, 0]
    case .utf32BE: [0, 0, 0xFE, 0xFF]
    case .windows1252, .cp850: []
    }
  }

  /// Bytes a code unit.
  var unitSize: Int {
    switch self {
    case .utf8, .windows1252, .cp850: 1
    case .utf16LE, .utf16BE: 2
    case .utf32LE, .utf32BE: 4
    }
  }

  /// Bytes in this encoding as UTF-8; bytes that are nothing in it become U+FFFD.
  func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .utf8: Array(bytes)
    case .windows1252: CodePage.windows1252.utf8(bytes)
    case .cp850: CodePage.cp850.utf8(bytes)
    case .utf16LE, .utf16BE: utf8(bytes, as: UTF16.self) { UInt16(truncatingIfNeeded: $0) }
    case .utf32LE, .utf32BE: utf8(bytes, as: UTF32.self) { $0 }
    }
  }

  private func utf8<Encoding: Unicode.Encoding>(
    _ bytes: ArraySlice<UInt8>, as: Encoding.Type, unit: (UInt32) -> Encoding.CodeUnit
  ) -> [UInt8] {
    let size = unitSize
    let bigEndian = self == .utf16BE || self == .utf32BE
    let units = (0..<(bytes.count / size)).map { index in
      let first = bytes.startIndex + index * size
      let value = (0..<size).reduce(UInt32(0)) { value, index in
        value << 8 | UInt32(bytes[bigEndian ? first + index : first + size - 1 - index])
      }
      return unit(value)
    }
    return Array(String(decoding: units, as: Encoding.self).utf8)
  }
}
