/// Says in words what a date could mean.
enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `03/04/2026` → `3 April 2026 or 4 March 2026`.
  static func bothReadings(of text: String) -> String {
    let numbers = text.split { !$0.isNumber }.prefix(3).compactMap { Int($0) }
    guard numbers.count == 3, (1...12).contains(numbers[0]), (1...12).contains(numbers[1]) else {
      return "read with the day first or the month first"
    }
    let (a, b, year) = (numbers[0], numbers[1], numbers[2])
    return "\(a) \(months[b - 1]) \(year) or \(b) \(months[a - 1]) \(year)"
  }
}
