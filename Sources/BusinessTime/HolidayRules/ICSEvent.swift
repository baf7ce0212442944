/// One event of a calendar file.
struct ICSEvent: Sendable {
  private var start: CivilDate?
  private var end: CivilDate?
  private var lengthInDays: Int?
  private var repetition: ICSRepetition?
  private var exceptions: Set<Int32> = []
  private var isCancelled = false
  /// A repetition that is not understood: a meeting's does no harm.
  private var unreadable: HolidayICSError?

  init() {}

  /// The event, if it is one of whole days that takes place; nil for others.
  var holiday: ICSEvent? {
    get throws(HolidayICSError) {
      guard start != nil, !isCancelled else { return nil }
      if let unreadable { throw unreadable }
      return self
    }
  }

  /// Takes in one of the event's properties.
  mutating func read(_ line: ICSLine) throws(HolidayICSError) {
    switch line.name {
    case "DTSTART": start = try date(line)
    case "DTEND": end = try date(line)
    case "DURATION": lengthInDays = try days(line)
    case "RRULE":
      repetition = ICSRepetition(line.value)
      if repetition == nil { unreadable = line.error }
    case "EXDATE":
      for text in line.value.split(separator: ",") {
        if let date = ICSLine.date(text.prefix(8)) { exceptions.insert(date.daysSince1970) }
      }
    case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
    default: break
    }
  }

  /// Nil for a time of day, an error for what is neither.
  private func date(_ line: ICSLine) throws(HolidayICSError) -> CivilDate? {
    if let date = ICSLine.date(line.value) { return date }
    guard !line.parameters.contains("VALUE=DATE"), ICSLine.date(line.value.prefix(8)) != nil
    else { throw line.error }
    return nil
  }

  /// Whole days of `P1D` or `P2W`; nil for hours.
  private func days(_ line: ICSLine) throws(HolidayICSError) -> Int? {
    guard line.value.hasPrefix("P") else { throw line.error }
    let number = CivilDate.number(line.value.dropFirst().dropLast().utf8)
    if line.value.hasSuffix("W") { return number.map { $0 * 7 } }
    return line.value.hasSuffix("D") ? number : nil
  }

  /// Every day of every occurrence up to the end of a year; an event lasts 366 days at most.
  func days(until year: Int) -> [Int32] {
    guard let start else { return [] }
    let ends = end.map { Int($0.daysSince1970) - Int(start.daysSince1970) } ?? lengthInDays ?? 1
    let length = Int32(max(1, min(366, ends)))
    let starts = repetition?.dates(from: start, until: year) ?? [start]
    return starts.map(\.daysSince1970).filter { !exceptions.contains($0) }
      .flatMap { Array($0..<($0 + length)) }
  }
}
