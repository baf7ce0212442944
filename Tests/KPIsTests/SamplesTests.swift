import Testing

@testable import KPIs

struct SamplesTests {
  static let examples: [(values: [Int64], median: Double?, ninetieth: Double?, mean: Double?)] = [
    ([], nil, nil, nil),
    ([7], 7, 7, 7),
    ([4, 1], 2.5, 4, 2.5),
    ([3, 1, 2], 2, 3, 2),
    ([5, 5, 5, 5], 5, 5, 5),
    ([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5.5, 9, 5.5),
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000], 6, 10, 1055.0 / 11),
    ([0, 0, 0, 100], 0, 100, 25),
  ]

  @Test(arguments: examples)
  func `median, nearest-rank P90 and mean`(
    values: [Int64], median: Double?, ninetieth: Double?, mean: Double?
  ) {
    var samples = Samples()
    for value in values { samples.add(value) }
    #expect(samples.summary()?.median == median)
    #expect(samples.summary()?.ninetieth == ninetieth)
    #expect(samples.mean == mean)
  }

  @Test func `the same as after sorting, whatever the order`() {
    var state: UInt64 = 1
    for count in 1...200 {
      var samples = Samples()
      var values: [Int64] = []
      for _ in 0..<count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        values.append(Int64(state >> 33) % (count.isMultiple(of: 3) ? 7 : 100_000))
      }
      for value in values { samples.add(value) }
      values.sort()
      let middle = count / 2
      let median =
        count.isMultiple(of: 2)
        ? Double(values[middle - 1] + values[middle]) / 2 : Double(values[middle])
      let rank = Int((0.9 * Double(count)).rounded(.up))
      #expect(samples.summary()?.median == median)
      #expect(samples.summary()?.ninetieth == Double(values[rank - 1]))
    }
  }
}
