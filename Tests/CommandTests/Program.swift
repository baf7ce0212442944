import Foundation
import Testing

/// The built program, run as a person would.
struct Program {
  struct Outcome {
    let output: String
    let messages: String
    let code: Int32

    /// The lines on standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Where it is started and what it finds around it.
  struct Surroundings {
    var variables: [String: String] = [:]
    /// nil: where the tests run.
    var folder: URL?

    /// A desk far away: another clock, another alphabet's rules for letters.
    static let farAway = Surroundings(
      variables: ["TZ": "Asia/Tokyo", "LANG": "es_ES.UTF-8", "LC_ALL": "tr_TR"],
      folder: URL(fileURLWithPath: "/"))
  }

  /// Beside the tests themselves, which SwiftPM builds into one folder with the program.
  static var path: String? {
    let environment = ProcessInfo.processInfo.environment["MSPREPORT"].map { [$0] } ?? []
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let places =
      environment + ["\(folder)/mspreport", "\(Package.folder.path)/.build/debug/mspreport"]
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs `mspreport` to its end.
  static func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs `mspreport` to its end, its environment as given and nothing else.
  static func run(
    _ arguments: [String], in surroundings: Surroundings = Surroundings()
  ) throws -> Outcome {
    try run(try #require(path), arguments, in: surroundings)
  }

  /// Runs another program to its end.
  static func run(
    _ program: String, _ arguments: [String], in surroundings: Surroundings = Surroundings()
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = surroundings.variables
    if let folder = surroundings.folder { process.currentDirectoryURL = folder }
    process.standardInput = FileHandle.nullDevice
    let output = try Capture()
    let messages = try Capture()
    process.standardOutput = output.handle
    process.standardError = messages.handle
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: try output.text(), messages: try messages.text(), code: process.terminationStatus)
  }
}

/// A file that takes what a program prints; a pipe could fill up and stop it.
private struct Capture {
  let url: URL
  let handle: FileHandle

  init() throws {
    url = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("mspreport-test-\(UUID().uuidString)")
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  func text() throws -> String {
    try handle.close()
    defer { try? FileManager.default.removeItem(at: url) }
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}
