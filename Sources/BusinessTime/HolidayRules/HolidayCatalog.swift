#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The holiday calendars that come with the program, by ISO 3166 code: `ES`, `ES-MD`, `GB-SCT`.
///
/// Source: one file a calendar, which names its law or gazette. A calendar is parsed when it is asked for.
package struct HolidayCatalog: Sendable {
  private let texts: [String: String]

  /// The shipped calendars.
  package init() {
    self.init(files: embeddedFiles.map { ($0.name, $0.text) })
  }

  /// Calendars from JSON5 files, by path; the name is the file's without its ending.
  package init(files: [(path: String, text: String)]) {
    var texts: [String: String] = [:]
    for file in files where file.path.hasSuffix(".json5") {
      let name = file.path.dropLast(6).split(separator: "/").last ?? ""
      texts[String(name)] = file.text
    }
    self.texts = texts
  }

  /// The calendars' names, sorted.
  package var names: [String] { texts.keys.sorted() }

  /// The holidays of a calendar and of the one it lies within, in days since 1970-01-01.
  ///
  /// Days that law moves from a weekend are there twice: as themselves and as observed. Years outside
  /// 1583…9999 have none. Nil when no calendar has that name.
  package func days(named name: String, years: ClosedRange<Int>) -> Set<Int32>? {
    guard let files = chain(named: name) else { return nil }
    return HolidayYears(entries: files.flatMap(\.holidays)).days(in: years)
  }

  /// The place that a calendar is for, in its own language; nil when no calendar has that name.
  package func title(of name: String) -> String? { chain(named: name)?.first?.name }

  /// The law or gazette that a calendar follows; nil when no calendar has that name.
  package func source(of name: String) -> String? { chain(named: name)?.first?.source }

  /// The last year whose days were compared with the gazette; nil where law fixes them for good.
  ///
  /// Regions of Spain decide every year which holidays move.
  package func lastCheckedYear(of name: String) -> Int? {
    chain(named: name)?.compactMap(\.checkedUntil).min()
  }

  /// The calendar and those it lies within, innermost first.
  func chain(named name: String) -> [HolidayFile]? {
    var result: [HolidayFile] = []
    var next: String? = name
    while let current = next, result.count < 4 {
      guard let file = file(named: current) else { return nil }
      result.append(file)
      next = file.within
    }
    return result
  }

  private func file(named name: String) -> HolidayFile? {
    guard let text = texts[name] else { return nil }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try? decoder.decode(HolidayFile.self, from: Data(text.utf8))
  }
}

extension HolidayCatalog {
  /// The texts in a calendar's own file that are neither rule nor date; none in a sound file.
  package func unreadableTexts(in name: String) -> [String] {
    guard let file = chain(named: name)?.first else { return [name] }
    return file.holidays.compactMap(\.unreadable)
  }
}
