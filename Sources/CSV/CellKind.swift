/// What a cell looks like, as far as that tells a right reading from a wrong one.
enum CellKind {
  case empty
  /// A number, an amount, a date, a time.
  case figures
  case words
  /// Holds what separates the cells of other files.
  case doubtful

  init(_ cell: UnsafeBufferPointer<UInt8>) {
    var digits = 0
    var letters = 0
    var commas = 0
    for byte in cell {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x2C: commas += 1
      case 0x3B, 0x09, 0x7C, 0x1F, 0x5E, 0x7E, 0x22:
        self = .doubtful
        return
      case 0x20, 0x23...0x2F, 0x3A, 0x54, 0x5A: continue
      default: letters += 1
      }
    }
    if cell.isEmpty {
      self = .empty
    } else if digits > 0, letters == 0 {
      self = .figures
    } else {
      self = commas > 0 ? .doubtful : .words
    }
  }
}
