import Foundation
package import Testing

/// Compares bytes with the file of that name in the folder `Golden` beside the test.
///
/// With `MSPREPORT_RECORD=1` the file is rewritten, and the test fails all the same: a recording has to
/// be read before it is believed.
package func expectGolden(
  _ bytes: [UInt8], named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["MSPREPORT_RECORD"] == "1" {
    try Data(bytes).write(to: golden)
    Issue.record("recorded \(name): read its diff", sourceLocation: sourceLocation)
    return
  }
  let expected = try [UInt8](Data(contentsOf: golden))
  guard bytes != expected else { return }
  Issue.record("\(firstDifference(bytes, expected, name))", sourceLocation: sourceLocation)
}

/// The first line that differs, so that a failure can be read.
private func firstDifference(_ bytes: [UInt8], _ expected: [UInt8], _ name: String) -> String {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  let expectedLines = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
  for index in 0..<max(lines.count, expectedLines.count) {
    let line = index < lines.count ? String(decoding: lines[index], as: UTF8.self) : "(end)"
    let other =
      index < expectedLines.count
      ? String(decoding: expectedLines[index], as: UTF8.self) : "(end)"
    if line != other { return "\(name):\(index + 1): is\n\(line)\nexpected\n\(other)" }
  }
  return "\(name) differs"
}
