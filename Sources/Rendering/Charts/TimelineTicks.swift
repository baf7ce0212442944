internal import Documents

/// The scale under a timeline: those of its ticks whose words have room somewhere.
struct TimelineTicks {
  struct Tick {
    let x: Double
    let label: String

    /// Its words stand at its right, with some space around them.
    func end(in room: ChartRoom) -> Double {
      let width = Double(label.unicodeScalars.count) * ChartLabels.letterWidth + 8
      return x + width / room.plotWidth * 100
    }
  }

  /// From left to right, each with how wide the drawing has to be for its words.
  let all: [(tick: Tick, room: ChartRoom)]

  init(_ ticks: [Timeline.Tick]) {
    let ticks = ticks.compactMap { tick in
      TimelineFrame.percent(tick.at).map { Tick(x: $0, label: tick.label.shortened(to: 14)) }
    }
    .sorted { ($0.x, $0.label) < ($1.x, $1.label) }
    let steps = Self.steps(through: ticks)
    all = ticks.indices.compactMap { index in
      let place = steps.first { index % $0.step == 0 && ticks[index].end(in: $0.room) <= 100 }
      return place.map { (ticks[index], $0.room) }
    }
  }

  /// Every how many ticks there is room for words; narrowest drawing first.
  ///
  /// What is shown on a narrow one is shown on wider ones too, with others between.
  private static func steps(through ticks: [Tick]) -> [(room: ChartRoom, step: Int)] {
    var steps: [(room: ChartRoom, step: Int)] = []
    for room in ChartRoom.allCases.reversed() {
      let wider = steps.last?.step ?? 1
      var step = wider
      while !hasRoom(for: ticks, step: step, in: room) { step += wider }
      steps.append((room, step))
    }
    return steps.reversed()
  }

  private static func hasRoom(for ticks: [Tick], step: Int, in room: ChartRoom) -> Bool {
    stride(from: step, to: ticks.count, by: step).allSatisfy { index in
      ticks[index - step].end(in: room) <= ticks[index].x
    }
  }
}
