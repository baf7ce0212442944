#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The words file as it is written: objects within objects, flattened to `outer.inner` keys.
struct WordsFile {
  private var texts: [String: String] = [:]
  private var lists: [String: [String]] = [:]
  private var numbers: [String: Double] = [:]
  /// Keys that hold the forms of a plural, with the forms by name.
  private var plurals: [String: [String: String]] = [:]

  init(parsing text: String) throws(StringsError) {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      add(try decoder.decode(Node.self, from: Data(text.utf8)), at: "")
    } catch {
      throw StringsError("the words are not JSON5: \(error)")
    }
  }

  func text(_ key: String) throws(StringsError) -> String {
    guard let text = texts[key] else { throw StringsError("the words have no text '\(key)'") }
    return text
  }

  func list(_ key: String, of count: Int) throws(StringsError) -> [String] {
    guard let list = lists[key], list.count == count else {
      throw StringsError("the words have no list '\(key)' of \(count) texts")
    }
    return list
  }

  func number(_ key: String) throws(StringsError) -> Double {
    guard let number = numbers[key] else { throw StringsError("the words have no number '\(key)'") }
    return number
  }

  /// Everything that is neither the language's name nor a way to write numbers.
  func phrases() -> [String: Phrase] {
    var phrases: [String: Phrase] = [:]
    for (key, text) in texts where !key.hasPrefix("formats.") && key != "language" {
      phrases[key] = Phrase(other: text)
    }
    for (key, forms) in plurals {
      phrases[key] = Phrase(one: forms["one"], other: forms["other"] ?? "")
    }
    return phrases
  }

  private mutating func add(_ node: Node, at key: String) {
    switch node {
    case .text(let text): texts[key] = text
    case .number(let number): numbers[key] = number
    case .list(let list): lists[key] = list
    case .group(let group):
      if let forms = Self.pluralForms(group) {
        plurals[key] = forms
        return
      }
      for (name, inner) in group { add(inner, at: key.isEmpty ? name : "\(key).\(name)") }
    }
  }

  private static func pluralForms(_ group: [String: Node]) -> [String: String]? {
    guard group["other"] != nil else { return nil }
    var forms: [String: String] = [:]
    for (name, node) in group {
      guard ["one", "many", "other"].contains(name), case .text(let text) = node else { return nil }
      forms[name] = text
    }
    return forms
  }

  private enum Node: Decodable {
    case text(String)
    case number(Double)
    case list([String])
    case group([String: Node])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let group = try? container.decode([String: Node].self) {
        self = .group(group)
      } else if let list = try? container.decode([String].self) {
        self = .list(list)
      } else {
        self = .number(try container.decode(Double.self))
      }
    }
  }
}
