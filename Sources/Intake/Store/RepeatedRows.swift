/// Rows that several exports hold: monthly exports overlap, and lists are exported again and again.
///
/// Equal rows within one file are several things; the same rows in another file are the same things
/// again.
enum RepeatedRows {
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - key: What makes a row the same as another; nil where it is alone in any case.
  ///   - file: The file a row stands in.
  ///   - isNewer: Whether a row is to be preferred to another.
  ///   - isList: Of equal rows those of the newest one's file count; if not, as many as the file has
  ///     that holds most of them.
  /// - Returns: the rows that others replace, ascending.
  static func lost<Key: Hashable>(
    count: Int, key: (Int) -> Key?, file: (Int) -> UInt16, isNewer: (Int, Int) -> Bool,
    isList: Bool
  ) -> [Int] {
    var firsts: [Key: Int] = [:]
    var groups: [Key: [Int]] = [:]
    for row in 0..<count {
      guard let key = key(row) else { continue }
      if let first = firsts[key] {
        groups[key, default: [first]].append(row)
      } else {
        firsts[key] = row
      }
    }
    var lost: [Int] = []
    for group in groups.values {
      let files = Dictionary(grouping: group, by: file)
      guard files.count > 1, let most = files.values.map(\.count).max() else { continue }
      let newestFirst = group.sorted(by: isNewer)
      if isList {
        lost += newestFirst.filter { file($0) != file(newestFirst[0]) }
      } else {
        lost += newestFirst.dropFirst(most)
      }
    }
    return lost.sorted()
  }
}

/// Which of several files speaks last: the one that reaches furthest, else the last by name.
struct FileReach {
  private var latest: [UInt16: Int64] = [:]

  mutating func add(_ instant: Int64, _ file: UInt16) {
    latest[file] = max(latest[file] ?? .min, instant)
  }

  /// Whether a file speaks later than another.
  func isLater(_ file: UInt16, than other: UInt16) -> Bool {
    let (a, b) = (latest[file] ?? .min, latest[other] ?? .min)
    return a != b ? a > b : file > other
  }

  func isSame(_ file: UInt16, _ other: UInt16) -> Bool {
    (latest[file] ?? .min) == (latest[other] ?? .min)
  }
}
