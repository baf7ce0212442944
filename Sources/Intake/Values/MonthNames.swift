/// Months as systems write them, in the six languages of the exports seen.
enum MonthNames {
  /// The month whose name or abbreviation stands at a position, which moves behind it.
  static func month(in bytes: Cell, at position: inout Int) -> Int? {
    var end = position
    while end < bytes.count, bytes[end].isASCIILetter || bytes[end] >= 0x80 { end += 1 }
    guard end - position >= 3 else { return nil }
    let word = String(decoding: bytes[position..<end], as: UTF8.self).lowercased()
    guard let month = byName[word] else { return nil }
    position = end
    if position < bytes.count, bytes[position] == 0x2E { position += 1 }
    return month
  }

  private static let byName: [String: Int] = {
    var result: [String: Int] = [:]
    for list in names {
      for (index, name) in list.split(separator: " ").enumerated() {
        for word in name.split(separator: "/") { result[String(word)] = index + 1 }
      }
    }
    return result
  }()

  private static let names = [
    "jan/january feb/february mar/march apr/april may jun/june jul/july aug/august sep/sept/september oct/october nov/november dec/december",
    "ene/enero febrero marzo abr/abril mayo junio julio ago/agosto set/septiembre/setiembre octubre noviembre dic/diciembre",
    "gen/gennaio febbraio marzo aprile mag/maggio giu/giugno lug/luglio agosto settembre ott/ottobre novembre dicembre",
    "janeiro fev/fevereiro março/marco abril mai/maio junho julho agosto setembro out/outubro novembro dez/dezembro",
    "janv/janvier févr/fév/février/fevr/fevrier mars avr/avril mai juin juil/juillet août/aoû/aout septembre octobre novembre déc/décembre/decembre",
    "jän/januar/jänner februar/feber mär/mrz/märz/maerz april mai juni juli august september okt/oktober november dez/dezember",
  ]
}
