/// What stands in place of a table: an archive, a page, a program's data.
struct FileKind {
  let name: String
  let suggestion: String

  func error(in file: String) -> CSVError {
    CSVError(.notATable(name), in: file, suggestion: suggestion)
  }

  /// By the bytes such files begin with.
  static func named(_ bytes: [UInt8]) -> FileKind? {
    for (mark, name, suggestion) in marks where bytes.starts(with: mark) {
      return FileKind(name: name, suggestion: suggestion)
    }
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) else {
      return nil
    }
    let workbook = [Array("[Content_Types].xml".utf8), Array("xl/".utf8)]
    let isWorkbook = workbook.contains { bytes.prefix(4_096).firstRange(of: $0) != nil }
    return isWorkbook
      ? FileKind(name: "an Excel workbook", suggestion: "save it as CSV first")
      : FileKind(name: "a zip archive", suggestion: "unpack it first")
  }

  private static let marks: [(mark: [UInt8], name: String, suggestion: String)] = [
    ([0x1F, 0x8B], "a gzip archive", "unpack it first"),
    ([0x42, 0x5A, 0x68], "a bzip2 archive", "unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "an xz archive", "unpack it first"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive", "unpack it first"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive", "unpack it first"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook", "save it as CSV first"),
    ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF document", "export the list as CSV"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture", "export the list as CSV"),
    ([0xFF, 0xD8, 0xFF], "a picture", "export the list as CSV"),
    (Array("SQLite format 3".utf8), "a database", "export the list as CSV"),
    (Array("PAR1".utf8), "a Parquet file", "export the list as CSV"),
  ]

  /// By what the text looks like.
  static func seen(in text: [UInt8]) -> FileKind? {
    if isBinary(text) {
      return FileKind(name: "binary data", suggestion: "export the list as CSV")
    }
    guard let start = text.firstIndex(where: { $0 > 0x20 }) else { return nil }
    let rest = text[start...]
    if rest.first == 0x3C { return markup(rest) }
    if isJSON(rest) { return FileKind(name: "JSON", suggestion: "export the list as CSV") }
    return nil
  }

  /// Control characters that no text has, in number.
  private static func isBinary(_ text: [UInt8]) -> Bool {
    let census = text[...].census
    let usual: Set<Int> = [0, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1E, 0x1F]
    let control = (0..<0x20).reduce(census[0x7F]) { $0 + (usual.contains($1) ? 0 : census[$1]) }
    return control * 50 > text.count && control > 4
  }

  private static func markup(_ text: ArraySlice<UInt8>) -> FileKind? {
    let begin = String(decoding: text.prefix(256), as: UTF8.self).lowercased()
    if begin.hasPrefix("<!doctype html") || begin.hasPrefix("<html") || begin.hasPrefix("<head")
      || begin.hasPrefix("<table") || begin.hasPrefix("<body")
    {
      return FileKind(
        name: "a web page",
        suggestion: "check that the download did not end on a login page, and export it as CSV")
    }
    guard begin.hasPrefix("<?xml") || begin.hasPrefix("<!--") || begin.hasPrefix("<workbook") else {
      return nil
    }
    return FileKind(name: "XML", suggestion: "export the list as CSV")
  }

  /// `{"`, `[{`, `["`, `[[`, with blanks between.
  private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    let signs = text.prefix(256).filter { $0 > 0x20 }.prefix(2)
    guard signs.count == 2, let first = signs.first, let second = signs.last else { return false }
    let follow = first == 0x7B ? Array("\"}".utf8) : first == 0x5B ? Array("{[]\"".utf8) : []
    guard follow.contains(second) else { return false }
    // `["a", …` could be a name in brackets; JSON ends the way it begins.
    let last = text.last { $0 > 0x20 }
    return first == 0x7B || second == 0x7B || last == 0x5D
  }
}
