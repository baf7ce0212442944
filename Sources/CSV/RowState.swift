/// A row while it is read.
struct RowState {
  let start: Int
  /// The next structural position to look at.
  var token: Int
  var fieldStart: Int
  var column = 0
  /// The first span of the row.
  var base = 0
  /// Behind the last field.
  var end = 0
  /// The first byte of the next row.
  var next = 0
  /// Line ends in the row, the last one included.
  var newlines = 0
  /// Bytes of the last field stored.
  var lastLength = 0
  var flags: RowFlags = []
  /// A quote was taken as a letter: the row ends at its first line end.
  var endsAtLine = false
  /// Twice so: no quote of this row means anything.
  var ignoresQuotes = false

  init(start: Int, token: Int) {
    self.start = start
    self.token = token
    fieldStart = start
  }

  var fieldCount: Int { column + 1 }
}

/// What a row is measured against.
struct RowShape {
  var dialect: ByteDialect
  var slots: Slots
  /// Fields a row should have; 0 when nobody knows.
  var fieldCount = 0
  /// The header as it stands in the file, without its line end.
  var header: [UInt8] = []
}

/// Odd rows of a chunk: how many of each kind and where the first ones are.
struct RowTally: Sendable {
  enum Kind: Int, CaseIterable, Sendable {
    case strayQuote, unbalancedQuote, fileCut, ragged, headerRepeated, nulBytes, mixedEncoding
    case brokenText
  }

  struct Entry: Sendable {
    var count = 0
    var lines: [Int] = []
  }

  static let linesKept = 5

  private(set) var entries: [Entry?] = Array(repeating: nil, count: Kind.allCases.count)

  subscript(kind: Kind) -> Entry { entries[kind.rawValue] ?? Entry() }

  mutating func add(_ kind: Kind, line: Int) {
    var entry = self[kind]
    entry.count += 1
    if entry.lines.count < Self.linesKept { entry.lines.append(line) }
    entries[kind.rawValue] = entry
  }

  /// Adds the rows of a later chunk.
  mutating func add(_ other: RowTally, lineOffset: Int) {
    for kind in Kind.allCases where other[kind].count > 0 {
      var entry = self[kind]
      let more = other[kind]
      entry.count += more.count
      let free = Self.linesKept - entry.lines.count
      entry.lines += more.lines.prefix(free).map { $0 + lineOffset }
      entries[kind.rawValue] = entry
    }
  }
}
