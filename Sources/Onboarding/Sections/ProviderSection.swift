import Diagnostics

/// Who prints the reports.
struct ProviderSection {
  let evidence: Evidence

  var lines: [String] {
    ["// Who you are. The name stands on every report.", "provider: {"]
      + ([name] + place).indented + ["},"]
  }

  private var name: String {
    let name = evidence.answers.name
    return name.isEmpty
      ? "// name: \"\",  // not in the exports: write your company's name, and take the // away"
      : "name: \(JSON5.quoted(name)),"
  }

  private var place: [String] {
    guard let country = evidence.country else { return unknownPlace }
    return ["country: \"\(country.code)\",  // \(country.name)", zoneLine(country)]
      + [
        "currency: \"\(country.currency)\",",
        "language: \"\(country.language)\",  // of the reports; for now they are in English",
      ]
  }

  private func zoneLine(_ country: Country) -> String {
    let zone = evidence.answers.zoneName
    let others = ([country.timeZone] + country.otherZones).filter { $0 != zone }
    let line = "timeZone: \(JSON5.quoted(zone)),  // times in the exports are read in it"
    return others.isEmpty ? line : line + "; elsewhere: " + others.joined(separator: ", ")
  }

  private var unknownPlace: [String] {
    let answers = evidence.answers
    let country =
      answers.country.isEmpty
      ? "// country: \"\",  // two letters such as ES or DE: decides which holidays are closed"
      : "country: \(JSON5.quoted(answers.country)),  // its holidays do not come with the program"
    let zone =
      answers.timeZone.isEmpty
      ? "timeZone: \"UTC\",  // not known: write yours, such as Europe/Madrid; times are read in it"
      : "timeZone: \(JSON5.quoted(answers.timeZone)),  // times in the exports are read in it"
    return [
      country, zone, "// currency: \"EUR\",",
      "// language: \"en\",  // of the reports; for now they are in English",
    ]
  }
}
