import Foundation

/// A folder of its own for a test, gone afterwards.
final class Workspace: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "mspreport-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func put(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// All files below the folder with their texts.
  func files(below folder: String = "") -> [String: String] {
    var files: [String: String] = [:]
    let start = folder.isEmpty ? path : "\(path)/\(folder)"
    for name in FileManager.default.enumerator(atPath: start)?.allObjects as? [String] ?? [] {
      if let data = FileManager.default.contents(atPath: "\(start)/\(name)") {
        files[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return files
  }

  func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// The robustness suite that lies beside some checkouts; nil where it does not.
func payload(_ name: String) -> Data? {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return try? Data(
    contentsOf: root.appendingPathComponent("../shared/robustness/payloads/\(name)").standardized)
}
