internal import Documents

/// Which labels have room.
///
/// Charts stretch with the page while their letters keep their size, so room is reckoned for three
/// widths; the style sheet hides on narrower charts what only fits on wider ones.
struct ChartLabels {
  static let letterWidth = 6.7

  private let count: Int
  /// The length that labels are cut at; the table under the chart has all of them.
  let letters: Int
  /// How far apart shown labels are, in categories; widest chart first.
  private let steps: [(room: ChartRoom, step: Int)]

  init(_ categories: [String]) {
    count = categories.count
    let letters = Self.letters(in: categories.count)
    self.letters = letters
    let longest = categories.map { min($0.unicodeScalars.count, letters) }.max() ?? 0
    let width = Double(longest) * Self.letterWidth + 8
    var steps: [(ChartRoom, Int)] = []
    for room in ChartRoom.allCases.reversed() {
      let step = max(1, Int(width * Double(count) / room.plotWidth) + 1)
      let wider = steps.last?.1 ?? 1
      steps.append((room, (step + wider - 1) / wider * wider))
    }
    self.steps = steps
    isLastTooWide = (width - 8) * Double(count) > ChartRoom.everywhere.plotWidth
  }

  /// Whether the last label, centred, would stand out over the edge.
  let isLastTooWide: Bool

  /// A few labels are rather cut than left out; of many, some can be left out.
  private static func letters(in count: Int) -> Int {
    guard (1...4).contains(count) else { return 14 }
    return min(24, Int((ChartRoom.everywhere.plotWidth / Double(count) - 8) / letterWidth))
  }

  /// Where a label is shown; nil where there is no room for it anywhere.
  ///
  /// The last one, the newest, is always shown.
  func place(of index: Int) -> ChartRoom? {
    steps.last { (count - 1 - index) % $0.step == 0 }?.room
  }

  /// Whether texts fit in a share of the plot's width, in percent.
  static func room(for texts: [String], percent: Double) -> ChartRoom? {
    let longest = texts.map(\.unicodeScalars.count).max() ?? 0
    let width = Double(longest) * letterWidth + 3
    return ChartRoom.allCases.first { width <= $0.plotWidth * percent / 100 }
  }
}

/// How wide a chart has to be.
enum ChartRoom: CaseIterable {
  case everywhere, whereWide, whereBroad

  /// The width of the drawing that can be counted on, in pixels.
  var plotWidth: Double {
    switch self {
    case .everywhere: 265
    case .whereWide: 330
    case .whereBroad: 630
    }
  }

  /// The class that the style sheet hides on narrower charts.
  var className: StaticString {
    switch self {
    case .everywhere: ""
    case .whereWide: "wide"
    case .whereBroad: "broad"
    }
  }
}

extension String {
  func shortened(to length: Int) -> String {
    guard unicodeScalars.count > length else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(length - 1))) + "…"
  }
}

extension Chart {
  /// The labels of values that are drawn.
  var drawnLabels: [String] {
    series.flatMap { series in
      categories.indices.filter { series.value(at: $0) != nil }.map { series.label(at: $0) }
    }
  }
}
