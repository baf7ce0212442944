import Foundation

@testable import Reports

/// The words and the outline as they lie in the repository.
enum Shipped {
  static func words() throws -> Strings { try parsedWords.get() }
  static func outline() throws -> Outline { try parsedOutline.get() }
  static func auditOutline() throws -> Outline {
    try Outline(parsing: try text("Templates/audit.md"))
  }

  private static let parsedWords = Result {
    try Strings(parsing: try text("Templates/strings.en.json5"))
  }
  private static let parsedOutline = Result {
    try Outline(parsing: try text("Templates/monthly.md"))
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// All Swift files of the reports, by name.
  static func sources() throws -> [String: String] {
    var sources: [String: String] = [:]
    let folder = root.appending(path: "Sources/Reports")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      sources[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
    }
    return sources
  }

  private static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}
