/// Files that lie in folders of exports although no figure rests on them.
enum NeedlessFile {
  /// `a list of addresses`; nil where nothing says so.
  static func words(for sample: ExportSample) -> String? {
    let readings = sample.header.map { HeaderReading($0) }
    func count(_ nouns: String...) -> Int {
      readings.count { reading in nouns.contains { reading.has($0) } }
    }
    if count("address") >= 2 {
      return count("firstname", "lastname") > 0 ? "a list of people" : "a list of addresses"
    }
    if count("firstname", "lastname", "email", "phone") >= 3 { return "a list of people" }
    if count("money") >= 1, count("product") >= 1 { return "a price list" }
    if count("model") >= 2 { return "a list of products" }
    return nil
  }
}
