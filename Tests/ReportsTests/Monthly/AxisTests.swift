import Testing

@testable import Reports

struct AxisTests {
  let numbers: NumberStyle

  init() throws { numbers = try Shipped.words().numbers }

  static let axes: [(highest: Double, labels: [String])] = [
    (0, ["0", "1"]),
    (1, ["0", "1"]),
    (4, ["0", "1", "2", "3", "4"]),
    (7, ["0", "2", "4", "6", "8"]),
    (23, ["0", "5", "10", "15", "20", "25"]),
    (126, ["0", "50", "100", "150"]),
    (4_800, ["0", "1,000", "2,000", "3,000", "4,000", "5,000"]),
  ]

  @Test(arguments: axes)
  func `axes have a few round steps and reach the highest value`(
    highest: Double, labels: [String]
  ) {
    let axis = Axis(upTo: highest, numbers)
    #expect(axis.labels == labels)
    #expect(axis.maximum >= highest)
  }

  @Test func `shares go from 0 to 100 percent`() {
    #expect(Axis(ratioIn: numbers).labels == ["0%", "25%", "50%", "75%", "100%"])
  }
}
