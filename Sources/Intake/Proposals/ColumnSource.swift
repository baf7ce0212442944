/// What a field can be read from: a column, or two that belong together.
struct ColumnSource: Sendable {
  /// Places in the header; several are put together with a blank between.
  let columns: [Int]
  let reading: HeaderReading
  let facts: ColumnFacts

  /// The column that no other field may use; the day of a start and an end may be one.
  var own: Int { columns[columns.count - 1] }
}

extension ExportSample {
  /// All columns, and pairs of them: a day and a time of day, a first and a last name.
  var sources: [ColumnSource] {
    let readings = header.map { HeaderReading($0) }
    let single = addressable.map {
      ColumnSource(columns: [$0], reading: readings[$0], facts: columns[$0])
    }
    return single + dayAndTime(readings) + names(readings)
  }

  /// Columns that a map can name: of several with one name it means the first.
  private var addressable: [Int] {
    var names: Set<String> = [""]
    return header.indices.filter { names.insert(HeaderNames.key(header[$0])).inserted }
  }

  private func dayAndTime(_ readings: [HeaderReading]) -> [ColumnSource] {
    let days = addressable.filter {
      columns[$0].share(columns[$0].times) > 0.9 && columns[$0].timesWithClock == 0
    }
    let clocks = addressable.filter { columns[$0].share(columns[$0].clocks) > 0.9 }
    return clocks.compactMap { clock in
      let key = readings[clock].nouns.subtracting(["time"])
      let own = days.first { readings[$0].nouns.subtracting(["time"]) == key }
      let plain = days.filter { readings[$0].nouns.subtracting(["time", "day"]).isEmpty }
      guard let day = own ?? (plain.count == 1 ? plain[0] : nil) else { return nil }
      return source(day, clock, HeaderReading(words: readings[clock].words))
    }
  }

  private func names(_ readings: [HeaderReading]) -> [ColumnSource] {
    guard let last = readings.firstIndex(where: { $0.has("lastname") }) else { return [] }
    let first =
      readings.firstIndex { $0.has("firstname") } ?? readings.firstIndex { $0.nouns == ["name"] }
    guard let first else { return [] }
    let others = readings[last].words.filter { !$0.nouns.contains("lastname") }
    let whole = HeaderReading.Word(text: "name", nouns: ["fullname"])
    return [source(first, last, HeaderReading(words: others + [whole]))]
  }

  private func source(_ a: Int, _ b: Int, _ reading: HeaderReading) -> ColumnSource {
    let joined = zip(cells[a], cells[b]).map { pair in
      [pair.0, pair.1].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return ColumnSource(columns: [a, b], reading: reading, facts: ColumnFacts(joined))
  }
}
