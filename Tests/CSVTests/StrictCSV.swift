/// The simplest reader there is, for CSV that leaves nothing to guess.
struct StrictCSV {
  let rows: [[String]]

  init(_ text: [UInt8]) {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var quoted = false
    for (index, byte) in text.enumerated() {
      switch (quoted, byte) {
      case (true, 0x22): quoted = false
      case (false, 0x22):
        if index > 0, text[index - 1] == 0x22 { field.append(byte) }
        quoted = true
      case (false, 0x2C), (false, 0x0A):
        row.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      default: field.append(byte)
      }
    }
    self.rows = rows
  }
}
