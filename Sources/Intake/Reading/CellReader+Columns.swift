import CSV
import Records

/// One field of all rows of a batch, to be filled from a column.
struct FieldColumn<Value> {
  private let base: UnsafeMutableRawPointer
  private let stride: Int

  /// - Parameters:
  ///   - rows: Complete rows: their fields may be written in any order.
  ///   - field: A stored property.
  @inline(__always)
  init<Row>(_ rows: UnsafeMutablePointer<Row>, _ field: WritableKeyPath<Row, Value>) {
    base = UnsafeMutableRawPointer(rows) + (MemoryLayout<Row>.offset(of: field) ?? 0)
    stride = MemoryLayout<Row>.stride
  }

  @inline(__always)
  subscript(row: Int) -> Value {
    get { (base + row &* stride).assumingMemoryBound(to: Value.self).pointee }
    nonmutating set {
      (base + row &* stride).assumingMemoryBound(to: Value.self).pointee = newValue
    }
  }
}

/// Which rows of a batch are spoiled, and by what.
final class RowMarks {
  let isSpoiled: UnsafeMutablePointer<Bool>
  private(set) var problems: [Int: CellProblem] = [:]

  init(count: Int) {
    isSpoiled = .allocate(capacity: count)
    isSpoiled.initialize(repeating: false, count: count)
  }

  deinit { isSpoiled.deallocate() }

  @inline(never)
  func spoil(_ row: Int, _ problem: CellProblem?) {
    isSpoiled[row] = true
    problems[row] = problem
  }
}

/// Reading a batch column by column instead of row by row: what to do with a cell is decided once a
/// column, and the loop over its cells is short.
///
/// A row stops at its first bad cell in either order, as the steps come in the same order.
extension CellReader {
  /// Marks for a batch; rows that have more fields than the header are spoiled from the start.
  func marks(of batch: borrowing RowBatch) -> RowMarks {
    let marks = RowMarks(count: batch.rowCount)
    for row in 0..<batch.rowCount where Int(batch.fieldCounts[row]) > context.headerCount {
      marks.spoil(row, nil)
    }
    return marks
  }

  @inline(__always)
  mutating func forEachCell(
    of step: Step<Field>, in batch: borrowing RowBatch, _ marks: RowMarks,
    read: (inout Self, _ row: Int, Cell) throws(CellProblem) -> Void
  ) {
    let isSpoiled = marks.isSpoiled
    for row in 0..<batch.rowCount where !isSpoiled[row] {
      guard let cell = cell(step, batch, row) else { continue }
      do throws(CellProblem) {
        try read(&self, row, cell)
      } catch {
        marks.spoil(row, error)
      }
    }
  }

  /// Goes over the rows once more when all columns are read: rejects the spoiled ones.
  ///
  /// - Parameters:
  ///   - rows: The rows as the columns filled them.
  ///   - batch: What they were read from.
  ///   - marks: Which of them are spoiled.
  ///   - finish: Completes a row; false for a line of totals.
  /// - Returns: how many rows are kept; they stand at the front.
  @inline(__always)
  mutating func finish<Row>(
    _ rows: UnsafeMutablePointer<Row>, of batch: borrowing RowBatch, _ marks: RowMarks,
    finish: (inout Self, Int) throws(CellProblem) -> Bool
  ) -> Int {
    var kept = 0
    for row in 0..<batch.rowCount {
      if marks.isSpoiled[row] {
        if let problem = marks.problems[row] {
          reject(problem, batch, row)
        } else {
          rejectTooLong(batch, row)
        }
        continue
      }
      do throws(CellProblem) {
        guard try finish(&self, row) else {
          note { $0.totalLine(at: Int(batch.lines[row])) }
          continue
        }
        if kept != row { rows[kept] = rows[row] }
        kept += 1
      } catch {
        reject(error, batch, row)
      }
    }
    return kept
  }

  // MARK: Columns

  mutating func readTimes(
    _ step: Step<Field>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<UInt32>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      guard let time = try cells.time(step, cell) else { return }
      column[row] = UInt32(clamping: time.at)
    }
  }

  mutating func readNames(
    _ step: Step<Field>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Symbol>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      column[row] = cells.name(cell, column: step.column)
    }
  }

  mutating func readParties(
    _ step: Step<Field>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Symbol>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      column[row] = cells.party(cell, column: step.column)
    }
  }

  mutating func readTexts(
    _ step: Step<Field>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Text>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      column[row] = cells.text(cell)
    }
  }

  mutating func readCounts(
    _ step: Step<Field>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Int16>
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      column[row] = try cells.count(step, cell) ?? -1
    }
  }

  /// What the words of a column mean; nobody's words are noted and become `unknown`.
  mutating func readMeanings<Value: RawRepresentable<UInt8>>(
    _ step: Step<Field>, _ batch: borrowing RowBatch, _ marks: RowMarks,
    into column: FieldColumn<Value>, unknown: Value
  ) {
    forEachCell(of: step, in: batch, marks) { cells, row, cell throws(CellProblem) in
      let code = cells.meaning(step, cell)
      if code == Meanings.unknown { cells.noteUnknownWord(step, cell, line: batch.lines[row]) }
      column[row] = Value(rawValue: code) ?? unknown
    }
  }
}
