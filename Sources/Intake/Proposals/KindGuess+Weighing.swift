import Records

/// What other columns say of one: the order of a row's times tells which is which.
extension KindGuess {
  /// A share of rows that is no mistake of a few people.
  private static let most = 0.9
  private static let day = 86_400.0

  mutating func weigh(_ sample: ExportSample) {
    switch signs.kind {
    case .tickets: weighTicketTimes(sample)
    case .timeEntries: weighWorkTimes(sample)
    case .devices:
      if match("serial") != nil { affirm("name", because: "a serial number stands beside it") }
    default: break
    }
  }

  private mutating func weighTicketTimes(_ sample: ExportSample) {
    let later = ["firstResponse", "resolved", "closed", "updated", "responseDue", "resolutionDue"]
    questionSigns()
    questionResponseTime()
    if match("created") == nil { affirmCreated(later, sample) }
    guard let created = match("created").map(sample.times) else { return }
    for field in later {
      guard let times = match(field).map(sample.times) else { continue }
      let share = Self.share(of: zip(created, times)) { $0 <= $1 }
      guard let share, share < Self.most else { continue }
      doubt(
        field, because: "in \(HeaderFindings.percent(1 - share)) of the rows before the creation")
    }
  }

  /// What can be less than nothing is what is left of a promise, not what was used.
  private mutating func questionSigns() {
    for promise in ["response", "resolution"] {
      guard let elapsed = match("\(promise)Elapsed"), elapsed.source.facts.negatives > 0 else {
        continue
      }
      rename("\(promise)Elapsed", to: "\(promise)Remaining")
    }
  }

  /// Hours until the first answer tell when that was, if they count all hours and not the opening ones: where
  /// no column has the time itself, a person has to say.
  private mutating func questionResponseTime() {
    guard match("firstResponse") == nil, let elapsed = match("responseElapsed"),
      !elapsed.source.reading.has("business"), !elapsed.source.reading.has("elapsed")
    else { return }
    rename("responseElapsed", to: "firstResponseAfter")
    doubt("firstResponseAfter", because: "right if it counts all hours, not only opening hours")
  }

  /// A mere "date" is the creation when everything else comes after it.
  private mutating func affirmCreated(_ later: [String], _ sample: ExportSample) {
    guard let hint = unsure.first(where: { $0.field == "created" }) else { return }
    let created = sample.times(hint)
    let shares = later.compactMap { match($0).map(sample.times) }.compactMap { times in
      Self.share(of: zip(created, times)) { $0 <= $1 }
    }
    guard !shares.isEmpty, shares.allSatisfy({ $0 >= Self.most }) else { return }
    affirm("created", because: "no other time is earlier")
  }

  /// Nobody works three days on end.
  private mutating func weighWorkTimes(_ sample: ExportSample) {
    guard let start = match("start").map(sample.times), let end = match("end").map(sample.times)
    else { return }
    let share = Self.share(of: zip(start, end)) { $0 <= $1 && $1 - $0 <= 3 * Self.day }
    if let share, share < Self.most { doubt("end", because: "the times lie days apart") }
  }

  /// Of the rows that have both times; nil when none has.
  private static func share(
    of pairs: Zip2Sequence<[Double?], [Double?]>, where fits: (Double, Double) -> Bool
  ) -> Double? {
    let both = pairs.compactMap { a, b in a.flatMap { a in b.map { (a, $0) } } }
    guard !both.isEmpty else { return nil }
    return Double(both.count { fits($0.0, $0.1) }) / Double(both.count)
  }
}

extension ExportSample {
  /// What stands in each row, put together as the map would.
  func texts(_ source: ColumnSource) -> [String] {
    guard source.columns.count > 1 else { return cells[source.columns[0]] }
    return (0..<rowCount).map { row in
      source.columns.map { cells[$0][row] }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The times of each row, seconds since 1970, in the order of day and month that the column shows.
  fileprivate func times(_ match: KindGuess.Match) -> [Double?] {
    let facts = match.source.facts
    let parser = TimestampParser(
      reading: facts.firstIsDay >= facts.secondIsDay ? .dayFirst : .monthFirst)
    return texts(match.source).map { text in
      inBytes(text) { cell in
        (try? parser.parse(cell)).map { Double($0.local - Int64($0.offset ?? 0)) }
      }
    }
  }
}
