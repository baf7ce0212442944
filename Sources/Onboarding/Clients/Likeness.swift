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
      return a.form == b.form
        ? "the same name with another id" : "the same name, another legal form"
    }
    if isBeginning(a.words, of: b.words, common) || isBeginning(b.words, of: a.words, common) {
      return "one name begins like the other"
    }
    return isTypo(a.skeleton, b.skeleton) ? "the names differ in a letter or two" : nil
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

  /// One letter in six or more, two in twelve or more.
  private func isTypo(_ a: String, _ b: String) -> Bool {
    let limit = min(a.count, b.count) >= 12 ? 2 : 1
    guard min(a.count, b.count) >= 6, abs(a.count - b.count) <= limit else { return false }
    return editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) <= limit
  }
}
