/// What became of one export's rows: every row read is used, excluded by a named rule, or rejected.
package struct InputAccount: Sendable {
  /// Path relative to the workspace.
  package var file: String
  package var format: String
  package var system: String
  package var kind: ClientRecords.Kind?
  package var encoding: String
  package var delimiter: String
  package var sha256: String
  /// IANA zone in which times without an offset were read.
  package var timeZone = ""
  /// First and last local day the rows speak of, days since 1970-01-01; nil without dates.
  package var firstDay: Int32?
  package var lastDay: Int32?
  package var read: Int
  package var used: Int
  package private(set) var excluded: Int
  package var rejected: Int
  /// How sure the column map is of its columns; "" where none fits.
  package var grade = ""
  /// How many rows each rule left out; they add up to `excluded`.
  package private(set) var exclusions: [Exclusion: Int] = [:]
  /// Days without a row where some must have been.
  package var gaps: [ClosedRange<Int32>] = []

  /// A rule that leaves a row out, by its name in `check --format json`.
  package enum Exclusion: String, Sendable, CaseIterable {
    case repeatedRows = "repeated-row"
    /// Of a file that was read before, under another name.
    case fileGivenTwice = "file-given-twice"
    case totalLines = "total-line"
    case merged, spam, deleted
    case duplicates = "duplicate"
    /// Of the provider itself.
    case ownWork = "internal"
    case resolvedTooEarly = "resolved-before-created"
    case closedWithoutDate = "closed-without-date"
    /// Of a ticket that no export has.
    case unknownTicket = "unknown-ticket"
    case noClient = "no-client"
    case unknownClient = "unknown-client"
  }

  /// Leaves rows out by a rule.
  package mutating func exclude(_ count: Int = 1, by rule: Exclusion) {
    guard count != 0 else { return }
    excluded += count
    exclusions[rule, default: 0] += count
  }

  package init(
    file: String, format: String = "", system: String = "", kind: ClientRecords.Kind? = nil,
    encoding: String = "", delimiter: String = "", sha256: String = "", firstDay: Int32? = nil,
    lastDay: Int32? = nil, read: Int = 0, used: Int = 0, excluded: Int = 0, rejected: Int = 0
  ) {
    self.file = file
    self.format = format
    self.system = system
    self.kind = kind
    self.encoding = encoding
    self.delimiter = delimiter
    self.sha256 = sha256
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.read = read
    self.used = used
    self.excluded = excluded
    self.rejected = rejected
  }
}

/// Something that was taken for granted because nobody said otherwise.
package struct Assumption: Sendable, Hashable {
  /// Names the sentence `assumption.<key>` in the strings.
  package var key: String
  /// What stands in the sentence's `{placeholders}`.
  package var values: [String: String]

  package init(_ key: String, _ values: [String: String] = [:]) {
    self.key = key
    self.values = values
  }
}
