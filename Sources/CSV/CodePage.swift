/// An encoding of one byte a letter.
struct CodePage: Sendable {
  /// Bytes from 0x80 on.
  private let upper: [Unicode.Scalar]

  /// - Parameter upper: letters from 0x80 on; what is missing at the end is as in Latin-1.
  private init(_ upper: String) {
    let given = Array(upper.unicodeScalars)
    let latin = (UInt8(0x80)...0xFF).map { Unicode.Scalar($0) }
    self.upper = given + latin[given.count...]
  }

  /// The letter a byte stands for; U+FFFD for none.
  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
  }

  /// Western Windows.
  static let windows1252 = CodePage(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")

  /// Western DOS, which Excel still writes as "CSV (MS-DOS)".
  static let cp850 = CodePage(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
      + "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")

  /// Bytes in this encoding as UTF-8.
  func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let encoded = upper.map { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text += encoded[Int(byte) - 0x80] }
    }
    return text
  }
}
