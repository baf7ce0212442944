import Foundation

/// Where this package lies, and what lies beside it.
enum Package {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let sample = folder.appendingPathComponent("SampleData")

  /// Real exports and measuring tools, which are not part of the package.
  static let shared = folder.deletingLastPathComponent().appendingPathComponent("shared")

  /// Whether the folder of that name is there; tests that need it are skipped without it.
  static func hasShared(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appendingPathComponent(name).path)
  }

  /// Whether a program can be called by its name alone.
  static func hasProgram(_ name: String) -> Bool { program(name) != nil }

  static func program(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
