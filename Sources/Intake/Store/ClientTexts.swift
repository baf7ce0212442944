import Records

/// The texts of every client's tickets, moved side by side so that one copy fetches them all.
final class ClientTexts {
  let table: ClientTable<UInt8>
  private let starts: [Int]
  /// Where each client's next text goes.
  private var next: [Int]

  /// - Parameter sizes: Bytes of the texts of the client before each.
  init(sizes: [Int]) {
    starts = sizes.runningSums
    next = starts
    table = ClientTable(starts: starts)
  }

  /// Moves a text; its page is 0 then and its offset counts from the client's first text.
  @inline(__always)
  func move(_ text: inout Text, of client: Int, from pages: [TextPage]) {
    let cell = pages.cell(text)
    let place = next[client]
    table.put(cell, at: place)
    next[client] = place + cell.count
    text.page = 0
    text.offset = cell.count == 0 ? 0 : UInt32(truncatingIfNeeded: place - starts[client])
  }
}
