import Diagnostics
import Onboarding
import Publishing

/// What `init` has to know from a person: from the options, and on a terminal by asking.
struct InitAnswers {
  /// Whether somebody is there to be asked.
  let canAsk: Bool

  private let acceptsMaps: Bool
  private let arguments: Arguments
  private let given: Answers

  init(_ call: Call) throws(UsageError) {
    canAsk = call.console.canAsk
    acceptsMaps = call.arguments.has("accept")
    arguments = call.arguments

    var given = Answers()
    given.name = call.arguments.value("name") ?? ""
    given.country = try Self.option("country", call, Self.country)
    given.timeZone = try Self.option("time-zone", call, Self.zone)
    given.same = try Self.pairs("same", call)
    given.different = try Self.pairs("different", call)
    self.given = given
  }

  /// The answers of the options, the rest asked for.
  func complete(_ console: Console) throws(UsageError) -> Answers {
    guard canAsk else { return given }
    var answers = given
    if !arguments.has("name") {
      answers.name = console.ask("Your company's name, as reports shall print it? (Enter: later)")
    }
    if !arguments.has("country") {
      let codes = Country.all.map(\.code).joined(separator: ", ")
      answers.country = ask(console, "Your country (\(codes) or another code)? (Enter: later)") {
        text throws(UsageError) in try Self.country(text)
      }
    }
    if Country.known[answers.country] == nil, !arguments.has("time-zone") {
      answers.timeZone = ask(
        console, "Your time zone, such as Europe/Madrid? (Enter: UTC for now)"
      ) { text throws(UsageError) in try Self.zone(text) }
    }
    return answers
  }

  /// The maps, those accepted that a person has agreed to.
  func accepted(_ maps: [ColumnMap], _ console: Console) -> [ColumnMap] {
    maps.map { map in
      if acceptsMaps { return map.accepted }
      guard canAsk, map.isGood else { return map }
      let question =
        "\(map.export) \(map.words). Use this map? y/n (Enter: look at \(map.path) first)"
      return isYes(console.ask(question)) ? map.accepted : map
    }
  }

  /// Which names mean one company and which two, after a person has looked at them; the rest is left for
  /// later.
  func settle(
    _ questions: [(pair: SameCompany, reason: String)], in answers: inout Answers,
    _ console: Console
  ) {
    let limit = 20
    for (pair, reason) in questions.prefix(limit) {
      let answer = console.ask(
        "Are '\(pair.name)' and '\(pair.other)' one company? (\(reason)) y/n (Enter: later)")
      if isYes(answer) {
        answers.same.append(pair)
      } else if answer.lowercased().hasPrefix("n") {
        answers.different.append(pair)
      }
    }
    if questions.count > limit {
      console.say("\(questions.count - limit) more such pairs stand in mspreport.json5")
    }
  }

  func isYes(_ answer: String) -> Bool {
    ["y", "yes", "s", "si", "sí", "sì", "j", "ja", "o", "oui", "sim"].contains(answer.lowercased())
  }

  /// Asks until the answer can be right; "" leaves it for later.
  private func ask(
    _ console: Console, _ question: String, read: (String) throws(UsageError) -> String
  ) -> String {
    while true {
      let answer = console.ask(question)
      if answer.isEmpty { return "" }
      do throws(UsageError) {
        return try read(answer)
      } catch {
        console.fail(error.message, suggestion: error.suggestion)
      }
    }
  }

  // MARK: Checks

  private static func option(
    _ name: String, _ call: Call, _ read: (String) throws(UsageError) -> String
  ) throws(UsageError) -> String {
    guard let text = call.arguments.value(name) else { return "" }
    do throws(UsageError) {
      return try read(text)
    } catch {
      throw UsageError("--\(name): \(error.message)", error.suggestion)
    }
  }

  private static func country(_ text: String) throws(UsageError) -> String {
    if let code = Country.code(meant: text) { return code }
    let names = Country.all.map(\.name)
    let near = closestMatch(to: text, among: names).flatMap { name in
      Country.all.first { $0.name == name }?.code
    }
    throw UsageError(
      "'\(text)' is not a country code",
      near.map { "write '\($0)'" } ?? "write two letters such as ES")
  }

  private static func zone(_ text: String) throws(UsageError) -> String {
    let zones = ZoneFiles()
    if text == "UTC" || zones.exists(text) { return text }
    throw UsageError(
      "'\(text)' is not a time zone",
      closestMatch(to: text, among: zones.names()).map { "write '\($0)'" }
        ?? "write an IANA name such as Europe/Madrid")
  }

  private static func pairs(_ option: String, _ call: Call) throws(UsageError) -> [SameCompany] {
    var result: [SameCompany] = []
    for pair in call.arguments.values(option) {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw UsageError(
          "--\(option): '\(pair)' are not two names",
          "write --\(option) \"Acme S.L.=ACME (Madrid)\"")
      }
      result.append(SameCompany(parts[0], parts[1]))
    }
    return result
  }
}
