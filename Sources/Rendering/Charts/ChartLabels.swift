internal import Documents

/// Which labels have room.
///
/// Charts stretch with the page while their letters keep their size, so room is reckoned for a phone
/// and for a sheet of paper; the style sheet hides on narrow charts what only fits on wide ones.
struct ChartLabels {
  static let letterWidth = 6.8
  static let narrowPlot = 260.0
  static let widePlot = 430.0

  /// How far apart shown labels are, in categories.
  let wideStep: Int
  let narrowStep: Int
  let count: Int

  init(_ categories: [String]) {
    count = categories.count
    let longest = categories.map(\.shortened.unicodeScalars.count).max() ?? 0
    let width = Double(longest) * Self.letterWidth + 8
    let wide = Self.step(width, in: Self.widePlot, count)
    let narrow = Self.step(width, in: Self.narrowPlot, count)
    wideStep = wide
    narrowStep = (narrow + wide - 1) / wide * wide
  }

  private static func step(_ width: Double, in plot: Double, _ count: Int) -> Int {
    max(1, Int(width * Double(count) / plot) + 1)
  }

  /// Where a label is shown; nil where there is no room for it anywhere.
  ///
  /// The last one, the newest, is always shown.
  func place(of index: Int) -> ChartRoom? {
    let fromLast = count - 1 - index
    guard fromLast % wideStep == 0 else { return nil }
    return fromLast % narrowStep == 0 ? .everywhere : .whereWide
  }

  /// Whether texts fit in a share of the plot's width, in percent.
  static func room(for texts: [String], percent: Double) -> ChartRoom? {
    let longest = texts.map(\.unicodeScalars.count).max() ?? 0
    let width = Double(longest) * letterWidth + 3
    if width <= narrowPlot * percent / 100 { return .everywhere }
    return width <= widePlot * percent / 100 ? .whereWide : nil
  }
}

enum ChartRoom {
  case everywhere, whereWide
}

extension String {
  /// At most 16 characters; the table under the chart has all of them.
  var shortened: String { shortened(to: 16) }

  func shortened(to length: Int) -> String {
    guard unicodeScalars.count > length else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(length - 1))) + "…"
  }
}
