import BusinessTime
import Records

/// One mapped column of one file, ready to be read.
struct Column<Field: Sendable>: Sendable {
  let field: Field
  /// The header's name, for messages.
  let name: String
  /// Where the scan puts it; several for columns that are put together, and for a name that the
  /// header has several times.
  let slots: [Int]
  let condition: (slot: Int, words: WordList)?
  let source: CellSource
  let missing: WordList
  /// Words and what they mean, in the order of `meanings`.
  let meanings: [(meaning: UInt8, words: WordList)]
  /// A bare number counts so many seconds.
  let unit: Double?
  let fold: ColumnRule.Fold?

  var isSpecial: Bool {
    slots.count > 1 || condition != nil || source != .whole || !missing.isEmpty
  }
}

/// How a column's text comes from its cells.
enum CellSource: Equatable, Sendable {
  /// The cell; of several, all with blanks between.
  case whole
  case firstFilled
  case part(separator: [UInt8], number: Int)
  case constant([UInt8])
}

/// What the row loop needs of a column, without anything to retain.
struct Step<Field: Sendable>: Sendable {
  let field: Field
  let column: Int
  let slot: Int
  /// Put together, conditional or with words for missing values: the slow way.
  let isSpecial: Bool
  /// Rows that have a value are counted, whatever it is (`fold: "count"`).
  let countsRows: Bool
  /// A bare number counts so many seconds.
  var unit: Double?
  var dates: TimestampParser
  var numbers: NumberParser
}

/// Why a cell spoils its row.
struct CellProblem: Error {
  enum Kind: Equatable {
    case notADate
    case impossibleDate
    case sentinelDate
    case notANumber
    case destroyedNumber
    case unknownZone
    case outOfRange
    case empty
    /// Not this row's fault: the whole column has to be looked at first.
    case columnUndecided
  }

  let column: Int
  let kind: Kind
}

/// A row that takes part in nothing, and why.
package struct Reject: Sendable, Equatable {
  package var file: UInt16
  package var line: Int
  package var column: String
  package var value: String
  package var reason: String
  package var suggestion: String
}
