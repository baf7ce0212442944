import Diagnostics

/// What a single text of the settings must look like.
enum SettingsChecks {
  /// An IANA zone name: well-formed here, known to the machine by way of `names`.
  static func zone(_ name: String, _ names: SettingsNames) -> Complaint? {
    if isZoneName(name), names.zoneExists(name) { return nil }
    let repaired = String(name.map { $0 == " " ? "_" : $0 })
    let nearest =
      isZoneName(repaired) && names.zoneExists(repaired)
      ? repaired : closestMatch(to: name, among: names.zones())
    return Complaint(
      "'\(name)' is not a time zone",
      nearest.map { "write '\($0)'" } ?? "write an IANA name such as Europe/Madrid")
  }

  /// Up to three parts of ASCII letters, digits and `_+-`, so that it can never leave its folder.
  static func isZoneName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count <= 3 && name.utf8.count <= 64
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { isLetter($0) || isDigit($0) || "_+-".utf8.contains($0) }
      }
  }

  static func country(_ code: String, _ names: SettingsNames) -> Complaint? {
    if code.utf8.count == 2, code.utf8.allSatisfy(isCapital) { return nil }
    return Complaint("'\(code)' is not a country code", "write two capitals such as ES")
  }

  static func currency(_ code: String, _ names: SettingsNames) -> Complaint? {
    if code.utf8.count == 3, code.utf8.allSatisfy(isCapital) { return nil }
    return Complaint("'\(code)' is not a currency code", "write three capitals such as EUR")
  }

  static func language(_ code: String, _ names: SettingsNames) -> Complaint? {
    unknown("language", code, among: names.languages)
  }

  static func format(_ name: String, _ names: SettingsNames) -> Complaint? {
    names.formats.isEmpty ? nil : unknown("export format", name, among: names.formats)
  }

  static func encoding(_ name: String, _ names: SettingsNames) -> Complaint? {
    names.encodings.isEmpty ? nil : unknown("encoding", name, among: names.encodings)
  }

  static func decimal(_ mark: String, _ names: SettingsNames) -> Complaint? {
    mark == "." || mark == ","
      ? nil : Complaint("'\(mark)' is not a decimal mark", "write \".\" or \",\"")
  }

  /// One character that can stand between or around cells.
  static func mark(_ mark: String, _ names: SettingsNames) -> Complaint? {
    let isOne = mark.unicodeScalars.count == 1
    if isOne, mark != "\n", mark != "\r" { return nil }
    return Complaint("'\(mark)' is not one character", "write one character such as \";\"")
  }

  /// A pattern of file names that cannot lead out of the folder.
  static func files(_ pattern: String, _ names: SettingsNames) -> Complaint? {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let leadsOut = parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
    return leadsOut
      ? Complaint(
        "'\(pattern)' is not a file name below the exports", "write a name such as tickets-*.csv")
      : nil
  }

  static func notEmpty(_ text: String, _ names: SettingsNames) -> Complaint? {
    text.allSatisfy(\.isWhitespace)
      ? Complaint("an empty text", "write the name as the exports spell it") : nil
  }

  static func unknown(
    _ kind: String, _ word: String, among valid: [String]
  ) -> Complaint? {
    valid.contains(word)
      ? nil
      : Complaint("unknown \(kind) '\(word)'", SettingsReading.choice(of: word, among: valid))
  }
}

func isCapital(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
private func isLetter(_ byte: UInt8) -> Bool {
  isCapital(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
}
