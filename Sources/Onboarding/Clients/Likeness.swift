import Diagnostics

/// Finds companies whose names look like one company's.
struct Likeness {
  private let companies: [Company]
  private let names: [[CompanyName]]

  init(_ companies: [Company]) {
    self.companies = companies
    names = companies.map { company in
      ([company.name] + company.aliases).map(CompanyName.init)
    }
  }

  /// Each pair once, in the order of the companies; nobody reads more than a few hundred names in pairs.
  var doubts: [Doubt] {
    var doubts: [Doubt] = []
    let common = commonBeginnings
    for first in companies.indices.prefix(1000) {
      for second in companies.indices.prefix(1000) where second > first {
        guard let reason = reason(first, second, common) else { continue }
        let isLarger =
          (companies[first].clientRecords, companies[first].records)
          >= (companies[second].clientRecords, companies[second].records)
        doubts.append(
          Doubt(
            company: isLarger ? first : second, other: isLarger ? second : first, reason: reason))
      }
    }
    return doubts
  }

  private func reason(_ first: Int, _ second: Int, _ common: Set<String>) -> String? {
    for a in names[first] {
      for b in names[second] {
        if let reason = reason(a, b, common) { return reason }
      }
    }
    return nil
  }

  private func reason(_ a: CompanyName, _ b: CompanyName, _ common: Set<String>) -> String? {
    guard a.numbers == b.numbers, a.place.isEmpty || b.place.isEmpty || a.place == b.place
    else { return nil }
    if a.skeleton == b.skeleton {
      if a.place != b.place { return "the same name with a place" }
      let isOtherForm = a.form != b.form && !a.form.isEmpty && !b.form.isEmpty
      return isOtherForm
        ? "the same name, another legal form" : "the same name with another id"
    }
    if isBeginning(a.words, of: b.words, common) || isBeginning(b.words, of: a.words, common) {
      return "one name begins like the other"
    }
    return isTypo(a, b) ? "the names differ in a letter or two" : nil
  }

  private func isBeginning(_ short: [String], of long: [String], _ common: Set<String>) -> Bool {
    guard short.count < long.count, long.count - short.count <= 2, long.starts(with: short) else {
      return false
    }
    let start = short.joined(separator: " ")
    return start.count >= 4 && !common.contains(start)
  }

  /// Beginnings of more than four names: "hotel" says nothing.
  private var commonBeginnings: Set<String> {
    var counts: [String: Int] = [:]
    for name in names.compactMap(\.first) {
      for length in 1...max(1, name.words.count) {
        counts[name.words.prefix(length).joined(separator: " "), default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value > 4 }.keys)
  }

  /// One word differs, by a letter, or by two in a name of twelve or more; a short word is meant ("North A").
  private func isTypo(_ a: CompanyName, _ b: CompanyName) -> Bool {
    let shorter = min(a.skeleton.count, b.skeleton.count)
    guard shorter >= 6, a.words.count == b.words.count else { return false }
    let pairs = zip(a.words, b.words).filter { $0 != $1 }
    guard pairs.count == 1, let (one, other) = pairs.first, min(one.count, other.count) >= 4 else {
      return false
    }
    return editDistance(Array(one.unicodeScalars), Array(other.unicodeScalars))
      <= (shorter >= 12 ? 2 : 1)
  }
}
