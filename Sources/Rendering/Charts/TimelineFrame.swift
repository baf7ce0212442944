internal import Documents

/// Where the parts of a timeline stand: across in percent of its width, down in pixels.
///
/// Nobody knows how wide the page will be, so everything is kept apart that would touch on a phone.
struct TimelineFrame {
  /// A moment: a stem at its place, and its number in the list of moments on top of it.
  struct Flag {
    let number: Int
    let x: Double
    let tone: Tone
    /// 0 is the lowest row of numbers; nil where no row has room.
    let row: Int?
  }

  static let bandHeight = 12.0
  static let radius = 8.5
  private static let rowHeight = 19.0
  /// Of moments that crowd more than this, the list alone has the numbers.
  private static let mostRows = 5
  /// How near two numbers of a row may come.
  private static let gap = (2 * radius + 2) / ChartRoom.everywhere.plotWidth * 100

  /// From left to right.
  let flags: [Flag]
  let ticks: TimelineTicks
  private let rows: Int

  init(_ timeline: Timeline) {
    let places = timeline.marks.enumerated().compactMap { index, mark in
      Self.percent(mark.at).map { (number: index + 1, x: $0, tone: mark.tone) }
    }
    var ends: [Double] = []
    flags = places.sorted { ($0.x, $0.number) < ($1.x, $1.number) }.map { place in
      let row = Self.row(for: place.x, after: &ends)
      return Flag(number: place.number, x: place.x, tone: place.tone, row: row)
    }
    rows = ends.count
    ticks = TimelineTicks(timeline.ticks)
  }

  /// The lowest row with room; `ends` holds the last number of each.
  private static func row(for x: Double, after ends: inout [Double]) -> Int? {
    let row = ends.firstIndex { x - $0 >= gap } ?? ends.count
    guard row < mostRows else { return nil }
    if row == ends.count { ends.append(x) } else { ends[row] = x }
    return row
  }

  /// What lies outside stands at the end it lies beyond; nil: nowhere.
  static func percent(_ fraction: Double) -> Double? {
    fraction.isNaN ? nil : min(1, max(0, fraction)) * 100
  }

  /// The upper edge of the band.
  var top: Double { Self.rowHeight * Double(rows) + 7 }
  var height: Double { top + Self.bandHeight + (ticks.all.isEmpty ? 3 : 18) }

  /// The middle of a number, or the upper end of a stem without one.
  func y(of flag: Flag) -> Double {
    guard let row = flag.row else { return top - 4 }
    return Self.radius + 0.5 + Self.rowHeight * Double(rows - 1 - row)
  }
}
