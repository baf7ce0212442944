/// A character in plain lower-case letters and digits; nothing where it has none.
///
/// Accents fall away (`á` → `a`), letters of their own are written out as people do on a keyboard
/// without them (`ß` → `ss`, `ø` → `o`).
func latinLetters(for scalar: Unicode.Scalar) -> [UInt8] {
  if scalar.isASCII {
    let letter = UInt8(scalar.value)
    guard isPlainLetter(letter) else { return [] }
    return [UInt8(ascii: "A")...UInt8(ascii: "Z") ~= letter ? letter + 32 : letter]
  }
  return Array((writtenOut[scalar.properties.lowercaseMapping] ?? "").utf8)
}

private let writtenOut: [String: String] = {
  let groups = [
    "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ",
    "h": "ĥħ", "i": "ìíîïĩīĭįıǐ", "ij": "ĳ", "j": "ĵ", "k": "ķĸ", "l": "ĺļľŀł", "n": "ñńņňŋ",
    "o": "òóôõöøōŏőǒ", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ",
    "u": "ùúûüũūŭůűųǔ", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
  ]
  var letters: [String: String] = ["i\u{307}": "i"]
  for (plain, group) in groups {
    for character in group { letters[String(character)] = plain }
  }
  return letters
}()
