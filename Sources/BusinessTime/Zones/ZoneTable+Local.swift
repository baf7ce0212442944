/// How often a wall clock shows a local time.
package enum LocalOccurrence: Sendable, Equatable {
  case unique
  case skipped
  case repeated
}

extension ZoneTable {
  /// The instant at which the wall clock shows a local time.
  ///
  /// A skipped time counts on from before the gap, so it lands as far behind the gap as it lay in it;
  /// of a repeated time the first is taken.
  package func instant(local: Int64) -> Int64 { resolve(local).instant }

  /// Whether a local time exists once, never or twice.
  package func occurrence(ofLocal local: Int64) -> LocalOccurrence { resolve(local).occurrence }

  /// No offset is farther from Greenwich than 26 hours (RFC 8536, section 3.2).
  private static let reach: Int64 = 93_600

  private func resolve(_ local: Int64) -> (instant: Int64, occurrence: LocalOccurrence) {
    let early = changes(upTo: local.subtractingClamped(ZoneTable.reach))
    let late = local.addingClamped(ZoneTable.reach)
    guard early < starts.count, starts[early] <= late else {
      return (local.subtractingClamped(Int64(offsets[early])), .unique)
    }
    return resolve(local, from: early, upTo: late)
  }

  private func resolve(
    _ local: Int64, from early: Int, upTo late: Int64
  ) -> (instant: Int64, occurrence: LocalOccurrence) {
    var found: Int64?
    var skipped: Int64?
    var period = early
    while period == early || starts[period - 1] <= late {
      let candidate = local.subtractingClamped(Int64(offsets[period]))
      let begun = period == 0 || starts[period - 1] <= candidate
      let over = period < starts.count && candidate >= starts[period]
      if begun, !over {
        if let found { return (found, .repeated) }
        found = candidate
      } else if begun {
        skipped = candidate
      }
      period += 1
      if period > starts.count { break }
    }
    if let found { return (found, .unique) }
    return (skipped ?? local.subtractingClamped(Int64(offsets[early])), .skipped)
  }
}
