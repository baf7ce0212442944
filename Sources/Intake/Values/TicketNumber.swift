/// Numbers of tickets, however an export writes them.
enum TicketNumber {
  /// `52267`: up to 18 digits without leading zeros.
  @inline(__always)
  static func plain(_ cell: Cell) -> UInt64? {
    guard cell.count > 0, cell.count <= 18 else { return nil }
    var number: UInt64 = 0
    for byte in cell {
      guard byte.isDigit else { return nil }
      number = number &* 10 &+ UInt64(byte &- 0x30)
    }
    if cell[0] == 0x30, cell.count > 1 { return nil }
    return number
  }

  /// The same with signs that belong to the export and not to the number: `52 267`, `25,042,366`,
  /// `29682902.0`; nil for every other text.
  ///
  /// A point between thousands is not read: `1.002` may be a number of its own.
  @inline(never)
  static func written(_ cell: Cell) -> UInt64? {
    guard let first = cell.first, first.isDigit, first != 0x30 else { return nil }
    if let whole = wholeOfFloat(cell) { return plain(whole) }
    return grouped(cell)
  }

  /// `29682902` of `29682902.0`: programs write whole numbers so where some are missing.
  static func wholeOfFloat(_ cell: Cell) -> Cell? {
    guard cell.count > 2, cell[cell.count - 1] == 0x30, cell[cell.count - 2] == 0x2E else {
      return nil
    }
    let whole = Cell(rebasing: cell[..<(cell.count - 2)])
    return whole.allSatisfy(\.isDigit) ? whole : nil
  }

  /// Groups of three digits with one kind of sign between.
  private static func grouped(_ cell: Cell) -> UInt64? {
    var number: UInt64 = 0
    var digits = 0
    var group = 0
    var sign: UInt8?
    var i = 0
    while i < cell.count {
      if cell[i].isDigit {
        number = number &* 10 &+ UInt64(cell[i] &- 0x30)
        digits += 1
        group += 1
        i += 1
        continue
      }
      let length = cell[i] == 0x2C ? 1 : cell.blanks(at: i)
      guard length > 0, group == 3 || sign == nil && group <= 3, sign == nil || sign == cell[i]
      else { return nil }
      sign = cell[i]
      group = 0
      i += length
    }
    return digits <= 18 && group == 3 && sign != nil ? number : nil
  }

  /// `1.23E+05`: what a spreadsheet leaves of a long number; several numbers become one.
  @inline(__always)
  static func isDestroyed(_ cell: Cell) -> Bool {
    let count = cell.count
    guard count >= 4, cell[count - 2] == 0x2B || cell[count - 3] == 0x2B else { return false }
    return isScientific(cell)
  }

  /// A digit, perhaps decimals, `E+` and one or two digits.
  @inline(never)
  private static func isScientific(_ cell: Cell) -> Bool {
    let digits = cell[cell.count - 2] == 0x2B ? 1 : 2
    let sign = cell.count - 1 - digits
    guard sign >= 2, cell[sign - 1].asciiLowercased == 0x65, cell[0].isDigit else { return false }
    return cell[..<(sign - 1)].allSatisfy { $0.isDigit || $0 == 0x2E || $0 == 0x2C }
      && cell[(sign + 1)...].allSatisfy(\.isDigit)
  }
}
