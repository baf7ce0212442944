/// What a proposed map is called.
enum MapName {
  /// `exports/311_service_requests_2011.csv` → `311-service-requests`.
  static func name(for file: String, taken: Set<String>) -> String {
    var words = HeaderReading.plainWords(stem(of: file)).map { word in
      String(
        word.unicodeScalars.filter {
          $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
        })
    }.filter { !$0.isEmpty }
    // A year or a month would be wrong for next month's file.
    while words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    let name = words.isEmpty ? "export" : words.joined(separator: "-")
    // A map of a name that another has would take its place.
    let names = [name, "own-\(name)"] + (2...taken.count + 2).map { "\(name)-\($0)" }
    return names.first { !taken.contains($0) } ?? name
  }

  /// The file's name without folders and ending.
  static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
