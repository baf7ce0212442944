/// Whether a number stands in several rows, and what those rows have in common.
struct Repetition: Sendable {
  /// The number of each row; "" where it has none.
  private let ids: [String]
  private let filled: Int
  private let distinct: Int

  init(_ source: ColumnSource, _ sample: ExportSample) {
    ids = sample.texts(source)
    filled = source.facts.filled
    distinct = source.facts.distinct
  }

  /// Rows are events or interactions, several to a ticket.
  var isRule: Bool { filled >= 4 && Double(distinct) <= Double(filled) * 0.75 }

  /// Some numbers stand twice: the same ticket exported again.
  var isException: Bool { !isRule && distinct < filled }

  /// Whether the rows of one number nearly always say the same.
  func isSame(in source: ColumnSource, _ sample: ExportSample) -> Bool {
    var first: [String: String] = [:]
    var repeated = 0
    var same = 0
    for (id, text) in zip(ids, sample.texts(source)) where !id.isEmpty && !text.isEmpty {
      guard let known = first[id] else {
        first[id] = text
        continue
      }
      repeated += 1
      if known == text { same += 1 }
    }
    return repeated == 0 || Double(same) >= Double(repeated) * 0.95
  }
}
