import CScan
import Diagnostics

/// Which encoding a file is in, by its first bytes.
struct EncodingGuess {
  private(set) var encoding: TextEncoding
  /// Bytes of marks before the text.
  private(set) var markSize = 0
  /// Nothing in the file says so, and other readings are possible.
  private(set) var isUncertain = false

  init(_ bytes: [UInt8], isWhole: Bool, wanted: TextEncoding?) {
    encoding = wanted ?? .utf8
    let marked: [TextEncoding] = [.utf32LE, .utf32BE, .utf8, .utf16LE, .utf16BE]
    // A mark is no accident, whatever the options say.
    let found = marked.first { bytes.starts(with: $0.byteOrderMark) }
    if let found {
      encoding = found
      let mark = found.byteOrderMark
      while bytes[markSize...].starts(with: mark) { markSize += mark.count }
    } else if wanted == nil {
      guess(bytes, isWhole: isWhole)
    }
  }

  private mutating func guess(_ bytes: [UInt8], isWhole: Bool) {
    if let wide = Self.wideEncoding(bytes) {
      encoding = wide
      isUncertain = true
    } else if !Self.looksLikeUTF8(bytes, isWhole: isWhole) {
      encoding = Self.likelierCodePage(bytes)
      isUncertain = true
    }
  }

  /// UTF-16 or UTF-32 without a mark shows in where the NULs stand.
  private static func wideEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(4_096)
    let groups = sample.count / 4
    guard groups > 1 else { return nil }
    var nuls = [0, 0, 0, 0]
    for index in 0..<(groups * 4) where sample[index] == 0 { nuls[index % 4] += 1 }
    let often = nuls.map { $0 * 10 > groups * 7 }
    switch often {
    case [false, true, true, true]: return .utf32LE
    case [true, true, true, false]: return .utf32BE
    case [false, true, false, true]: return .utf16LE
    case [true, false, true, false]: return .utf16BE
    default: return nil
    }
  }

  /// More characters of several bytes than bytes that fit nowhere.
  private static func looksLikeUTF8(_ bytes: [UInt8], isWhole: Bool) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return true }
      var index = 0
      var good = 0
      var bad = 0
      while index < buffer.count {
        let start = index
        index += cscan_utf8_prefix(base + index, buffer.count - index)
        good += cscan_utf8_leads(base + start, index - start)
        guard index < buffer.count else { break }
        if isWhole || buffer.count - index > 3 { bad += 1 }
        index += 1
      }
      return bad <= good * 4
    }
  }

  /// Counts letters that make words of Western languages in either reading.
  private static func likelierCodePage(_ bytes: [UInt8]) -> TextEncoding {
    let windows = plausibility(bytes, CodePage.windows1252)
    return plausibility(bytes, CodePage.cp850) > windows ? .cp850 : .windows1252
  }

  private static let usual = Set("áéíóúàèìòùâêôãõçñüöäëïßåæøÁÉÍÓÚÂÊÔÃÕÇÑÜÖÄÅÆØ°ºª".unicodeScalars)
  /// Signs at the edge of words, as word processors set them.
  private static let signs = Set("€“”‘’„–—…•".unicodeScalars)

  private static func plausibility(_ bytes: [UInt8], _ page: CodePage) -> Int {
    var score = 0
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      let before = index > 0 ? page.scalar(bytes[index - 1]) : " "
      let after = index + 1 < bytes.count ? page.scalar(bytes[index + 1]) : " "
      score += plausibility(page.scalar(byte), between: before, and: after)
    }
    return score
  }

  private static func plausibility(
    _ letter: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar
  ) -> Int {
    let (last, next) = (before.properties, after.properties)
    if letter == "\u{FFFD}" || (0x80..<0xA0).contains(letter.value) { return -5 }
    if signs.contains(letter) {
      return last.isAlphabetic && next.isAlphabetic && letter != "’" ? -4 : 3
    }
    var score = usual.contains(letter) ? 1 : 0
    guard last.isAlphabetic || next.isAlphabetic else { return score }
    score += letter.properties.isAlphabetic ? 2 : -2
    if letter.properties.isUppercase, last.isLowercase { score -= 4 }
    if letter.properties.isLowercase, last.isUppercase, next.isUppercase { score -= 4 }
    return score
  }

  /// What a person should know about it.
  func findings(in file: String, size: Int) -> [Finding] {
    let position = SourcePosition(file: file)
    var findings: [Finding] = []
    if isUncertain {
      findings.append(
        Finding(
          .warning, "encoding-guessed", at: position, value: encoding.rawValue,
          "the file does not say its encoding; read as \(encoding.rawValue)",
          suggestion: "check names with accents; then say in the settings which encoding it is",
          setting: JSON5.input(file, "encoding: \"\(encoding.rawValue)\"")))
    }
    let odd = (size - markSize) % encoding.unitSize
    if odd > 0 {
      findings.append(
        Finding(
          .warning, "file-cut", at: position,
          "the file ends in the middle of a character", suggestion: "export it again"))
    }
    return findings
  }
}
