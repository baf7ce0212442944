/// A client's name as a folder: `[a-z0-9-]`, at most 100 bytes, a folder of its own for every name.
///
/// `Norte Industrial` becomes `norte-industrial`. A name that cannot be told from its slug alone
/// (`NORTE Industrial`, `Norte-Industrial`, `Norte Industrial S.L.`) gets eight digits of a hash of
/// its exact bytes as well. So a slug depends on nothing but the name, and stays when clients come
/// and go.
package enum Slug {
  private static let limit = 100
  private static let hashLength = 8

  /// Names of devices on Windows and of our own pages.
  private static let reserved: Set<String> = [
    "con", "prn", "aux", "nul", "index", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// The slug of a name.
  package static func of(_ name: String) -> String {
    let plain = plainSlug(of: name)
    let leadsBack =
      Array(spelledOut(plain).utf8) == Array(name.utf8) && plain.utf8.count <= limit
      && !reserved.contains(plain) && !endsLikeHash(plain)
    return leadsBack ? plain : withHash(plain, of: name, length: hashLength)
  }

  /// The slugs of all names, in their order, each name's its own.
  ///
  /// Should two hashes ever be equal, the names concerned get all 16 digits; should those be equal
  /// too, a number.
  package static func all(of names: [String]) -> [String] {
    var slugs = names.map(of)
    let exact = names.map { Array($0.utf8) }
    for index in clashes(of: slugs, exact) {
      slugs[index] = withHash(plainSlug(of: names[index]), of: names[index], length: 16)
    }
    for index in clashes(of: slugs, exact) { slugs[index] += "-\(index + 1)" }
    return slugs
  }

  /// Indices of slugs that several names share.
  private static func clashes(of slugs: [String], _ names: [[UInt8]]) -> [Int] {
    Dictionary(grouping: slugs.indices) { slugs[$0] }.values
      .filter { group in group.contains { names[$0] != names[group[0]] } }
      .flatMap(\.self).sorted()
  }

  /// Letters and digits in lower case, everything between them a hyphen.
  private static func plainSlug(of name: String) -> String {
    var slug: [UInt8] = []
    for scalar in name.unicodeScalars {
      let letters = latinLetters(for: scalar)
      if !letters.isEmpty {
        slug += letters
      } else if !isCombining(scalar), slug.last != hyphen, !slug.isEmpty {
        slug.append(hyphen)
      }
    }
    if slug.last == hyphen { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The one name that a slug stands for by itself: `Norte Industrial`.
  private static func spelledOut(_ slug: String) -> String {
    slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// `acme-1a2b3c4d` is kept for names with a hash.
  private static func endsLikeHash(_ slug: String) -> Bool {
    guard let last = slug.utf8.split(separator: hyphen).last else { return true }
    return (last.count == hashLength || last.count == 16) && last.allSatisfy(isHexDigit)
  }

  private static func withHash(_ slug: String, of name: String, length: Int) -> String {
    var start = Array(slug.utf8.prefix(limit - length - 1))
    while start.last == hyphen { start.removeLast() }
    let hash = String(fnv1a(name.utf8), radix: 16)
    let digits = (String(repeating: "0", count: 16 - hash.count) + hash).suffix(length)
    return start.isEmpty ? String(digits) : String(decoding: start, as: UTF8.self) + "-\(digits)"
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
  }

  private static let hyphen = UInt8(ascii: "-")
}

/// A short fingerprint of bytes.
///
/// - Formula: FNV-1a, 64 bit (draft-eastlake-fnv).
func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
