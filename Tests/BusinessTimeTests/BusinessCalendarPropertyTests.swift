import BusinessTime
import Testing

struct BusinessCalendarPropertyTests {
  @Test(arguments: 0..<60)
  func `agrees with watching the wall clock`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let world = try RandomWorld(&random)
    let spans = (0..<3).compactMap { _ in world.span(&random) }
    for (from, to) in spans {
      var open: Int64 = 0
      for instant in stride(from: from, to: to, by: RandomWorld.step) {
        let isOpen = world.wallClockIsOpen(at: instant)
        #expect(world.calendar.isOpen(at: instant) == isOpen)
        if isOpen { open += Int64(RandomWorld.step) }
      }
      #expect(world.calendar.seconds(from: from, to: to) == open)
      #expect(world.untabled.seconds(from: from, to: to) == open)
    }
  }

  @Test(arguments: 100..<140)
  func `a span is the sum of its parts`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let world = try RandomWorld(&random)
    for _ in 0..<40 {
      let points = (0..<3).map { _ in Int64.random(in: RandomWorld.instants, using: &random) }
      let (from, middle, to) = (points.min() ?? 0, points.sorted()[1], points.max() ?? 0)
      let whole = world.calendar.seconds(from: from, to: to)
      let parts =
        world.calendar.seconds(from: from, to: middle)
        + world.calendar.seconds(from: middle, to: to)
      #expect(whole == parts)
      #expect(world.calendar.seconds(from: to, to: from) == 0)
      #expect(whole <= to - from)
    }
  }

  @Test(arguments: 200..<240)
  func `a deadline is the first instant that spends the budget`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let world = try RandomWorld(&random)
    for _ in 0..<15 {
      let from = Int64.random(in: RandomWorld.instants, using: &random)
      let budget = Int64.random(in: 1...400_000, using: &random)
      guard let due = world.calendar.deadline(from: from, budget: budget) else { continue }
      #expect(world.calendar.seconds(from: from, to: due) == budget)
      #expect(world.calendar.seconds(from: from, to: due - 1) == budget - 1)
      #expect(world.untabled.deadline(from: from, budget: budget) == due)
      let opening = try #require(world.calendar.nextOpening(atOrAfter: from))
      #expect(world.calendar.isOpen(at: opening))
      #expect(world.calendar.seconds(from: from, to: opening) == 0)
      #expect(world.untabled.nextOpening(atOrAfter: from) == opening)
      #expect(world.untabled.isOpen(at: from) == (opening == from))
    }
  }

  @Test(arguments: 300..<310)
  func `the months of a year add up`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let calendar = try RandomWorld(&random).calendar
    let starts = (1...13).map { month in
      let first = CivilDate(year: 2_025, month: month, day: 1)
      return calendar.zone.instant(local: Int64(first.daysSince1970) * 86_400)
    }
    let months = zip(starts, starts.dropFirst()).map { calendar.seconds(from: $0, to: $1) }
    #expect(months.reduce(0, +) == calendar.seconds(from: starts[0], to: starts[12]))
    let intervals = calendar.intervals(from: starts[0], count: 2_000)
    let listed = intervals.filter { $0.lowerBound < starts[12] }
      .map { min($0.upperBound, starts[12]) - $0.lowerBound }
    #expect(listed.reduce(0, +) == months.reduce(0, +))
  }
}
