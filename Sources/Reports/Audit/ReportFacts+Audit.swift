import BusinessTime
import KPIs
import Records

extension ReportFacts {
  /// "5 Oct 2026, 09:12" on the client's wall clock; "–" for an instant that is not known.
  func moment(_ instant: Int64?) -> String {
    guard let instant, instant != Ticket.never else { return words("value.none") }
    return words(
      "audit.moment", ["day": shortDay(of: instant), "time": timeOfDay(instant)])
  }

  /// "09:12" on the client's wall clock.
  private func timeOfDay(_ instant: Int64) -> String {
    let seconds = client.zone.local(instant) - Int64(day(of: instant)) * 86_400
    return ReportFacts.clock(Int32(clamping: seconds / 60 * 60))
  }

  /// "09:12" for so many seconds after midnight; midnight at a day's end reads "24:00".
  static func clock(_ seconds: Int32) -> String {
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    let minutes = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
    return seconds % 60 == 0 ? minutes : "\(minutes):\(two(seconds % 60))"
  }

  /// "4 h" of service time; "–" without any.
  func serviceTime(_ seconds: Int64?) -> String {
    seconds.map { numbers.workingTime(Double($0)) } ?? words("value.none")
  }

  /// The name of a service level; "no service level" without one.
  func level(_ name: String) -> String { name.isEmpty ? words("audit.noLevel") : name }
}
