package import Diagnostics

/// A status word of one file that no map, no setting and no language explains.
package struct UnknownStatus: Sendable {
  package let word: String
  package let count: Int
  /// Where it stands first.
  package let place: SourcePosition
  /// `open`, `paused`, `resolved`, `closed`, or "" where nothing tells.
  package let guess: String
}

extension UnknownStatus {
  /// The same word, counted over several files.
  package init(_ status: UnknownStatus, count: Int) {
    self.init(word: status.word, count: count, place: status.place, guess: status.guess)
  }
}
