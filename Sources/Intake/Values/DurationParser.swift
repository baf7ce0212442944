/// Reads a cell as an amount of time, in seconds.
///
/// `1406:07:11`, `0:30`, `-12:34`, `0.25` (in the column's unit), `1h 30m`, `6 dias 6 horas 35 minutos`.
struct DurationParser: Sendable {
  /// What a bare number counts, in seconds; nil: bare numbers cannot be read.
  var unit: Double?
  /// `12:34` is hours and minutes (true) or minutes and seconds.
  var twoPartsAreHours = true
  var numbers = NumberParser()

  func parse(_ cell: Cell) throws(NumberProblem) -> Double {
    let cell = cell.trimmed
    if cell.contains(0x3A) { return try parseClock(cell) }
    if cell.contains(where: \.isASCIILetter) {
      do throws(NumberProblem) {
        return try parseWords(cell)
      } catch {
        // "1.00E+04" is a number that was changed, not a word nobody knows.
        _ = try numbers.parse(cell)
        throw error
      }
    }
    let number = try numbers.parse(cell)
    guard let unit else { throw .notANumber }
    return number * unit
  }

  private func parseClock(_ cell: Cell) throws(NumberProblem) -> Double {
    var parts: [Int] = [0]
    var isNegative = false
    for (i, byte) in cell.enumerated() {
      switch byte {
      case 0x30...0x39:
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + byte.digit
        guard parts[parts.count - 1] < 10_000_000 else { throw .outOfRange }
      case 0x3A: parts.append(0)
      case 0x2D where i == 0: isNegative = true
      case 0x2E where parts.count == 3: return try parseClock(Cell(rebasing: cell[..<i]))
      default: throw .notANumber
      }
    }
    guard parts.dropFirst().allSatisfy({ $0 < 60 }) else { throw .notANumber }
    let seconds: Int
    switch parts.count {
    case 2: seconds = twoPartsAreHours ? parts[0] * 3600 + parts[1] * 60 : parts[0] * 60 + parts[1]
    case 3: seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
    default: throw .notANumber
    }
    return Double(isNegative ? -seconds : seconds)
  }

  /// Pairs of a number and a word: `1 dias 5 horas 14 minutos`, `1h30m`, `90 min`.
  private func parseWords(_ cell: Cell) throws(NumberProblem) -> Double {
    var total = 0.0
    var found = false
    var i = 0
    while i < cell.count {
      while i < cell.count, !cell[i].isDigit {
        guard cell[i] == 0x20 || cell[i] == 0x2C || cell[i] == 0x2D else { throw .notANumber }
        i += 1
      }
      guard i < cell.count else { break }
      let start = i
      while i < cell.count, cell[i].isDigit || cell[i] == 0x2E || cell[i] == 0x2C { i += 1 }
      let number = try numbers.parse(Cell(rebasing: cell[start..<i]))
      while i < cell.count, cell[i] == 0x20 { i += 1 }
      let wordStart = i
      while i < cell.count, cell[i].isASCIILetter || cell[i] >= 0x80 || cell[i] == 0x2E { i += 1 }
      let word = String(decoding: cell[wordStart..<i], as: UTF8.self).lowercased()
      guard let unit = Self.seconds(in: word) else { throw .notANumber }
      total += number * unit
      found = true
    }
    guard found else { throw .notANumber }
    return cell.first == 0x2D ? -total : total
  }

  private static func seconds(in word: String) -> Double? {
    for (words, seconds) in units where words.contains(word) { return seconds }
    return nil
  }

  private static let units: [(Set<String>, Double)] = [
    (
      [
        "s", "sec", "secs", "second", "seconds", "seg", "segundo", "segundos", "secondo",
        "secondi", "seconde", "secondes", "sekunde", "sekunden",
      ], 1
    ),
    (
      [
        "m", "min", "min.", "mins", "minute", "minutes", "minuto", "minutos", "minuti", "minuten",
      ], 60
    ),
    (
      [
        "h", "hr", "hrs", "hour", "hours", "hora", "horas", "ora", "ore", "heure", "heures", "std",
        "stunde", "stunden",
      ], 3600
    ),
    (
      [
        "d", "day", "days", "dia", "dias", "día", "días", "giorno", "giorni", "jour", "jours",
        "tag", "tage",
      ], 86_400
    ),
  ]
}
