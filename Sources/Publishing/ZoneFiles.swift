/// The machine's time zone data.
package struct ZoneFiles: Sendable {
  package let folder: String

  package init(folder: String = "/usr/share/zoneinfo") { self.folder = folder }

  /// The compiled data of a zone; nil when there is no such zone.
  ///
  /// A name that could lead out of the folder is no zone.
  package func bytes(of name: String) throws(PublishingError) -> [UInt8]? {
    let path = "\(folder)/\(name)"
    guard isZoneName(name), isRegularFile(path) else { return nil }
    let bytes = try readFile(path, limit: 1 << 20)
    return bytes.starts(with: Array("TZif".utf8)) ? bytes : nil
  }

  /// Whether there is a zone of that name.
  package func exists(_ name: String) -> Bool {
    guard let bytes = try? bytes(of: name) else { return false }
    return !bytes.isEmpty
  }

  /// Names of all zones worth suggesting; slow, for error messages.
  package func names() -> [String] {
    guard let bytes = try? readFile("\(folder)/tzdata.zi", limit: 1 << 20) else { return [] }
    var names: Set<String> = ["UTC"]
    for line in bytes.split(separator: 0x0A) {
      let words = line.split(separator: 0x20)
      let name = line.first == UInt8(ascii: "Z") ? words.dropFirst().first : nil
      if let name { names.insert(String(decoding: name, as: UTF8.self)) }
    }
    return names.filter { $0.contains("/") || $0 == "UTC" }.sorted(by: precedes)
  }

  private func isZoneName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count <= 3
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { isPlainLetter($0) || "_+-".utf8.contains($0) }
      }
  }
}

/// ASCII letters and digits.
func isPlainLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}
