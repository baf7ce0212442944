import CScan

extension RowWalker {
  /// Makes the wanted fields of the batch valid UTF-8 without NULs.
  ///
  /// A byte that is no UTF-8 is taken for Windows-1252, which is what such files are pasted
  /// together from; half characters and lone surrogates become U+FFFD.
  /// - Parameter range: the bytes of the batch's rows.
  mutating func repair(_ range: Range<Int>) {
    guard block.hasNul || !isText(range) else { return }
    for row in 0..<rows.count {
      let bounds = Int(rows.starts[row])..<Int(rows.ends[row])
      let faults = faults(in: bounds)
      guard !faults.isEmpty else { continue }
      for kind in faults { tally.add(kind, line: Int(rows.lines[row])) }
      rows.flags[row].insert(.repaired)
      for span in 0..<rows.spanCount(ofRow: row) { repairField(rows.bases[row] + span) }
    }
  }

  private func isText(_ range: Range<Int>) -> Bool {
    !block.hasHigh || cscan_utf8_prefix(bytes + range.lowerBound, range.count) == range.count
  }

  /// What has to be repaired in a row, each kind once.
  private func faults(in range: Range<Int>) -> [RowTally.Kind] {
    var found: Set<RowTally.Kind> = []
    var index = range.lowerBound
    while index < range.upperBound {
      let length = cscan_utf8_length(bytes + index, range.upperBound - index)
      if length == 0 {
        let fault = Fault(at: bytes + index, size: range.upperBound - index, atEnd: cutsFile(range))
        found.insert(fault.scalar == "\u{FFFD}" ? .brokenText : .mixedEncoding)
        index += fault.length
      } else {
        if bytes[index] == 0 { found.insert(.nulBytes) }
        index += length
      }
    }
    return RowTally.Kind.allCases.filter(found.contains)
  }

  private func cutsFile(_ range: Range<Int>) -> Bool { atEnd && range.upperBound == filled }

  private mutating func repairField(_ span: Int) {
    let start = Int(spans[span].start)
    let size = Int(spans[span].length)
    let field = start..<(start + size)
    let target = block.capacity + sideUsed
    var length = 0
    var index = start
    while index < field.upperBound {
      let valid = cscan_utf8_length(bytes + index, field.upperBound - index)
      if valid > 0 {
        if bytes[index] != 0 {
          for part in 0..<valid { bytes[target + length + part] = bytes[index + part] }
          length += valid
        }
        index += valid
      } else {
        let fault = Fault(at: bytes + index, size: field.upperBound - index, atEnd: cutsFile(field))
        for unit in UTF8.encode(fault.scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[target + length] = unit
          length += 1
        }
        index += fault.length
      }
    }
    spans[span] = FieldSpan(start: UInt32(target), length: UInt32(length))
    sideUsed += length
  }
}

/// Bytes that are no UTF-8, and what is read in their place.
private struct Fault {
  let length: Int
  let scalar: Unicode.Scalar

  /// With `atEnd` the file ends behind these bytes, perhaps within a character.
  init(at bytes: UnsafePointer<UInt8>, size: Int, atEnd: Bool) {
    if size >= 3, bytes[0] == 0xED, bytes[1] & 0xE0 == 0xA0, bytes[2] & 0xC0 == 0x80 {
      (length, scalar) = (3, "\u{FFFD}")
    } else if atEnd, Self.isHalf(bytes, size) {
      (length, scalar) = (size, "\u{FFFD}")
    } else {
      (length, scalar) = (1, CodePage.windows1252.scalar(bytes[0]))
    }
  }

  /// A lead byte and fewer followers than it announces, to the end.
  private static func isHalf(_ bytes: UnsafePointer<UInt8>, _ size: Int) -> Bool {
    let announced = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(bytes[0]), size < announced else { return false }
    return (1..<size).allSatisfy { bytes[$0] & 0xC0 == 0x80 }
  }
}
