import Testing

@testable import Intake

struct TimeOrderTests {
  @Test(arguments: [0, 1, 2, 255, 257, 5_000])
  func `earliest first, equals in the order they came`(count: Int) {
    var order = TimeOrder()
    var state: UInt32 = 42
    for limit: UInt32 in [3, 100_000, .max] {
      let times = (0..<count).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return state % limit
      }
      var places: [Int] = []
      order.forEach(times) { rank, place in
        #expect(rank == places.count)
        places.append(place)
      }
      let expected = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
      #expect(places == expected)
    }
  }
}
