/// How a client is called in one row: an id, a name, or both in one text.
struct PartyName: Hashable, Sendable {
  static let idMark: UInt8 = 0x1E
  static let nameMark: UInt8 = 0x1F

  var id = ""
  var name = ""

  /// Whether a cell names no one: `0`, `-`, `null`.
  @inline(__always)
  static func isNobody(_ cell: Cell) -> Bool {
    guard cell.count <= 13 else { return false }
    return cell.count == 1 && cell[0] == 0x30 || Vocabulary.nobody.contains(cell)
  }

  /// Takes apart what the readers put together: `<1E>1042<1F>Acme S.L.`, or a name alone.
  init(_ bytes: [UInt8]) {
    guard let first = bytes.first, first == Self.idMark || first == Self.nameMark else {
      name = String(decoding: bytes, as: UTF8.self)
      return
    }
    for part in Self.parts(bytes) {
      let text = String(decoding: part.dropFirst(), as: UTF8.self)
      if part.first == Self.idMark { id = Self.plainID(text) } else { name = text }
    }
  }

  /// `1042` for `1,042`, `1 042` and `1042.0`; every other id as it stands.
  static func plainID(_ text: String) -> String {
    Array(text.utf8).withUnsafeBufferPointer { TicketNumber.written($0).map { "\($0)" } ?? text }
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
