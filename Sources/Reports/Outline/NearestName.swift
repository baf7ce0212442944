/// The name that takes the fewest changes to write, for "did you mean".
///
/// - Returns: nil when more than a third of the word would have to change.
func nearestName(to word: String, among names: [String]) -> String? {
  var best: (name: String, distance: Int)?
  for name in names {
    let distance = distance(from: Array(word.utf8), to: Array(name.utf8))
    if distance <= max(1, word.utf8.count / 3), distance < best?.distance ?? .max {
      best = (name, distance)
    }
  }
  return best?.name
}

private func distance(from word: [UInt8], to name: [UInt8]) -> Int {
  var last = Array(0...name.count)
  for (i, letter) in word.enumerated() {
    var row = [i + 1]
    for (j, other) in name.enumerated() {
      row.append(min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1))
    }
    last = row
  }
  return last[name.count]
}
