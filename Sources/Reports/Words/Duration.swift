extension NumberStyle {
  /// Time on the service clock: "45 s", "22 min", "3 h 25 min", "128 h".
  ///
  /// Never in days: a business day is not 24 hours, and readers cannot tell which is meant.
  package func workingTime(_ seconds: Double) -> String {
    let minutes = Int((seconds / 60).rounded())
    if minutes == 0 { return unit(units.second, Int(seconds.rounded())) }
    let hours = minutes / 60
    if hours == 0 { return unit(units.minute, minutes) }
    if hours >= 100 || minutes % 60 == 0 {
      return unit(units.hour, Int((Double(minutes) / 60).rounded()))
    }
    return unit(units.hour, hours) + " " + unit(units.minute, minutes % 60)
  }

  /// Time on the wall clock: "3 h 25 min", "2 d 4 h", "34 d".
  package func elapsed(_ seconds: Double) -> String {
    let hours = Int((seconds / 3600).rounded())
    if hours < 48 { return workingTime(seconds) }
    if hours >= 240 || hours % 24 == 0 { return unit(units.day, Int((seconds / 86_400).rounded())) }
    return unit(units.day, hours / 24) + " " + unit(units.hour, hours % 24)
  }

  /// "12.5 h".
  package func hours(_ seconds: Double) -> String {
    units.hour(decimal(seconds / 3600, places: 1))
  }

  private func unit(_ pattern: Pattern, _ number: Int) -> String {
    pattern(whole(number))
  }
}
