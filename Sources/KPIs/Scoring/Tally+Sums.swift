extension Tally {
  /// The sums of a figure, or of one priority's share in it.
  struct Sums {
    var numerator = 0.0
    var denominator = 0.0
    var counts = Counters()
    var samples = Samples()
    var clockSamples = Samples()

    /// One row, by the name of its outcome.
    mutating func add(_ name: StaticString, numerator: Double, denominator: Double) {
      self.numerator += numerator
      self.denominator += denominator
      counts.add(name, 1)
    }

    /// So many rows in the denominator, and so many of them in the numerator.
    mutating func add(numerator: Double, denominator: Double) {
      self.numerator += numerator
      self.denominator += denominator
    }

    /// One duration.
    mutating func add(_ seconds: Int64, clock: Int64?) {
      denominator += 1
      samples.add(seconds)
      if let clock { clockSamples.add(clock) }
    }

    /// One answer on the scale 1…5.
    mutating func add(answer score: UInt8) {
      numerator += score >= 4 ? 1 : 0
      denominator += 1
      counts.add("answers", 1)
      counts.add("satisfied", score >= 4 ? 1 : 0)
      samples.add(Int64(score))
    }
  }
}
