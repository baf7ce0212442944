import Foundation

/// A workspace of its own for one test, removed with it.
final class Desk: Sendable {
  let folder: URL

  /// A workspace with empty `exports/`.
  init() throws {
    folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("mspreport-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("exports"), withIntermediateDirectories: true)
  }

  /// A copy of the sample workspace, without reports made by hand.
  static func sample() throws -> Desk {
    let desk = try Desk()
    for name in ["exports", "formats", "mspreport.json5"] {
      let target = desk.folder.appendingPathComponent(name)
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(
        at: Package.sample.appendingPathComponent(name), to: target)
    }
    return desk
  }

  /// A workspace that reads files of the shared folder, without copying them.
  convenience init(exports: [URL], settings: String? = nil) throws {
    try self.init()
    for file in exports {
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("exports/\(file.lastPathComponent)"),
        withDestinationURL: file)
    }
    if let settings { try write("mspreport.json5", settings) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var reports: URL { folder.appendingPathComponent("reports") }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ bytes: Data) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
  }

  /// Runs a command in this workspace; nothing waits for the disk.
  func run(
    _ command: String, _ arguments: String...,
    in surroundings: Program.Surroundings = Program.Surroundings()
  ) throws -> Program.Outcome {
    try Program.run(
      [command, "--workspace", folder.path, "--no-sync"] + arguments, in: surroundings)
  }

  /// Every file below a folder of the workspace, by its path there.
  func files(in name: String = "reports") throws -> [String: Data] {
    let root = folder.appendingPathComponent(name).path
    var files: [String: Data] = [:]
    for path in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? [] {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
      if !isFolder.boolValue {
        files[path] = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)"))
      }
    }
    return files
  }
}
