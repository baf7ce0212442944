#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Any JSON value, before anybody knows what it should be.
package indirect enum JSONTree: Sendable, Equatable {
  case object([String: JSONTree])
  case array([JSONTree])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  /// What a message calls it: `the text 'x'`.
  package var found: String {
    switch self {
    case .object: "an object {…}"
    case .array: "a list […]"
    case .string(let text): "the text '\(text)'"
    case .number(let number): "the number \(plain(number))"
    case .bool(let flag): "\(flag)"
    case .null: "null"
    }
  }
}

extension JSONTree: Decodable {
  /// Tries the kinds in the order in which settings hold them most often: every miss costs an error.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let members = try? value.decode([String: JSONTree].self) {
      self = .object(members)
    } else if let elements = try? value.decode([JSONTree].self) {
      self = .array(elements)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let flag = try? value.decode(Bool.self) {
      self = .bool(flag)
    } else if value.decodeNil() {
      self = .null
    } else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "not a value")
    }
  }

  /// Reads JSON5: comments, trailing commas, unquoted keys, single quotes.
  static func decode(json5 bytes: [UInt8]) throws -> JSONTree {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(JSONTree.self, from: Data(bytes))
  }
}

/// A number without a needless `.0`.
func plain(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
}
