extension SLAClock {
  /// Open seconds between two instants in stretches whose state counts.
  func used(
    _ history: SLAHistory, from: Int64, to: Int64, counts: (State) -> Bool
  ) -> Int64 {
    var result: Int64 = 0
    history.walk { stretch in
      guard stretch.from < to else { return false }
      if counts(stretch.state) {
        let end = min(to, stretch.to ?? to)
        result += calendar.seconds(from: max(from, stretch.from), to: end)
      }
      return true
    }
    return result
  }

  /// The earliest instant at which the counted time reaches the target; nil when it never does.
  func deadline(
    _ history: SLAHistory, from: Int64, target: Int64, until: Int64? = nil,
    counts: (State) -> Bool
  ) -> Int64? {
    var rest = target
    var result: Int64?
    history.walk { stretch in
      let start = max(from, stretch.from)
      let end = [stretch.to, until].compactMap(\.self).min()
      guard counts(stretch.state), end.map({ start < $0 }) ?? true else { return true }
      let open = end.map { calendar.seconds(from: start, to: $0) } ?? .max
      if open >= rest { result = calendar.deadline(from: start, budget: rest) }
      rest -= open
      return rest > 0
    }
    return result
  }
}
