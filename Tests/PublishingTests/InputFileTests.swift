import Diagnostics
import Foundation
import Publishing
import Testing

struct InputFileTests {
  let place: Workspace

  init() throws { place = try Workspace() }

  func text(of file: InputFile, at offset: Int, count: Int) throws -> String {
    var bytes = [UInt8](repeating: 0, count: count)
    let found = try bytes.withUnsafeMutableBytes { try file.read(at: offset, into: $0) }
    return String(decoding: bytes.prefix(found), as: UTF8.self)
  }

  @Test func `a file is read from any place`() throws {
    try place.put("a.csv", "0123456789")
    let file = try InputFile("\(place.path)/a.csv")
    #expect(file.size == 10)
    #expect(try text(of: file, at: 3, count: 4) == "3456")
    #expect(try text(of: file, at: 8, count: 4) == "89")
    #expect(try text(of: file, at: 20, count: 4) == "")
    #expect(try file.change() == nil)
  }

  @Test func `a change is noticed`() throws {
    try place.put("a.csv", "one")
    let path = "\(place.path)/a.csv"
    let file = try InputFile(path)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("two".utf8))
    #expect(
      try file.change()
        == Finding(
          .error, "file-changed", at: SourcePosition(file: path),
          "the file changed while it was read",
          suggestion: "wait until the export has finished, then run again"))
  }

  @Test func `what is no file is refused`() throws {
    let folder = #expect(throws: PublishingError.self) { try InputFile(place.path) }
    #expect(folder?.description == "cannot read '\(place.path)': it is not a regular file")
    let missing = #expect(throws: PublishingError.self) { try InputFile("\(place.path)/x") }
    #expect(
      missing?.description == "cannot read '\(place.path)/x': no such file or directory")
    #expect(missing?.suggestion == "check the name")
    try #require(mkfifo("\(place.path)/pipe", 0o600) == 0)
    #expect(throws: PublishingError.self) { try InputFile("\(place.path)/pipe") }
  }

  @Test func `a small file must be small`() throws {
    try place.put("a", "12345")
    #expect(try readFile("\(place.path)/a", limit: 5) == Array("12345".utf8))
    let error = #expect(throws: PublishingError.self) { try readFile("\(place.path)/a", limit: 4) }
    #expect(error?.description == "cannot read '\(place.path)/a': it has 5 bytes, more than 4")
  }
}

struct ExportsFolderTests {
  @Test func `exports are found in one order, the rest is named`() throws {
    let place = try Workspace()
    for name in ["b.csv", "a.TXT", "Z.csv", "c.tsv", "é.csv", "book.xlsx", ".hidden.csv"] {
      try place.put(name, "x")
    }
    try place.put("2025/old.csv", "x")
    try place.put("2026.csv/old.csv", "x")
    try place.link("linked.csv", to: "b.csv")
    try place.link("broken.csv", to: "nowhere")
    let folder = try ExportsFolder(place.path, shownAs: "exports")
    #expect(folder.names == ["Z.csv", "a.TXT", "b.csv", "c.tsv", "linked.csv", "é.csv"])
    #expect(
      folder.findings.map { "\($0.severity) \($0.position.file): \($0.message)" } == [
        "note exports/2025: folders are not looked into",
        "note exports/2026.csv: folders are not looked into",
        "note exports/book.xlsx: only .csv, .tsv and .txt are read",
        "warning exports/broken.csv: the link leads to no file",
      ])
  }

  @Test func `a missing folder is an error`() {
    let error = #expect(throws: PublishingError.self) {
      try ExportsFolder("/nowhere/exports", shownAs: "exports")
    }
    #expect(error?.description == "cannot list '/nowhere/exports': no such file or directory")
  }
}

struct ZoneFilesTests {
  @Test func `only zones are zones`() throws {
    let place = try Workspace()
    try place.put("zones/Europe/Madrid", "TZif2…")
    try place.put("zones/leapseconds", "# text")
    try place.put("secret", "TZif")
    let zones = ZoneFiles(folder: "\(place.path)/zones")
    #expect(zones.exists("Europe/Madrid"))
    for name in ["Europe", "leapseconds", "../secret", "", "/etc/passwd", "Europe/Rome", "a\0b"] {
      #expect(!zones.exists(name))
    }
    #expect(zones.names() == [])
  }
}
