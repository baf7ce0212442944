/// How a client is called in one row: an id, a name, or both in one text.
struct PartyName: Hashable, Sendable {
  static let idMark: UInt8 = 0x1E
  static let nameMark: UInt8 = 0x1F

  var id = ""
  var name = ""

  /// Takes apart what the readers put together: `<1E>1042<1F>Acme S.L.`, or a name alone.
  init(_ bytes: [UInt8]) {
    guard let first = bytes.first, first == Self.idMark || first == Self.nameMark else {
      name = String(decoding: bytes, as: UTF8.self)
      return
    }
    for part in Self.parts(bytes) {
      let text = String(decoding: part.dropFirst(), as: UTF8.self)
      if part.first == Self.idMark { id = text } else { name = text }
    }
  }

  private static func parts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    for i in bytes.indices.dropFirst() where bytes[i] == idMark || bytes[i] == nameMark {
      parts.append(bytes[start..<i])
      start = i
    }
    parts.append(bytes[start...])
    return parts
  }
}
