/// What follows from sums: the value, and what is printed beside it.
struct Figures {
  /// nil when there was nothing to measure.
  let value: Double?
  let counts: [Score.Count]

  init(_ sums: Tally.Sums, _ unit: KPI.Unit) {
    switch unit {
    case .count:
      value = sums.numerator
      counts = sums.counts.list
    case .ratio:
      value = sums.denominator > 0 ? sums.numerator / sums.denominator : nil
      counts = sums.counts.list
    case .seconds:
      let service = sums.samples.summary()
      value = service?.median
      counts =
        Figures.counts(service, n: sums.samples.count, clock: sums.clockSamples.summary())
        + sums.counts.list
    }
  }

  /// The value alone; the samples lose their order.
  init(bare sums: inout Tally.Sums, _ unit: KPI.Unit) {
    counts = []
    switch unit {
    case .count: value = sums.numerator
    case .ratio: value = sums.denominator > 0 ? sums.numerator / sums.denominator : nil
    case .seconds: value = sums.samples.takeMedian()
    }
  }

  private static func counts(
    _ service: Samples.Summary?, n: Int, clock: Samples.Summary?
  ) -> [Score.Count] {
    var counts: [Score.Count] = []
    if let service {
      counts.append(Score.Count("median", service.median))
      counts.append(Score.Count("p90", service.ninetieth))
      counts.append(Score.Count("mean", service.mean))
    }
    counts.append(Score.Count("n", Double(n)))
    if let clock {
      counts.append(Score.Count("clockMedian", clock.median))
      counts.append(Score.Count("clockP90", clock.ninetieth))
      counts.append(Score.Count("clockMean", clock.mean))
    }
    return counts
  }
}
