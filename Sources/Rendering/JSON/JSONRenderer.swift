package import Documents

/// Writes figures for machines: the contract `mspreport/1`.
///
/// Keys come in the order of the contract and are always there; what is not known is null.
package struct JSONRenderer: Sendable {
  /// There is nothing to set.
  package init() {}

  /// One report's figures.
  package func render(_ figures: FigureSet) -> [UInt8] {
    var json = JSONWriter()
    json.write(figures)
    json.end()
    return json.bytes.all
  }

  /// The figures of several clients or periods, as an array.
  package func render(_ sets: [FigureSet]) -> [UInt8] {
    var json = JSONWriter()
    json.array(sets) { $0.write($1) }
    json.end()
    return json.bytes.all
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ set: FigureSet) {
    object { json in
      json.member("schema", FigureSet.schema)
      json.key("report")
      json.object { $0.writeReport(of: set) }
      json.key("kpis")
      json.array(set.figures) { $0.write($1) }
      for list in set.lists { json.write(list) }
    }
  }

  private mutating func write(_ list: FactList) {
    key(named: list.name)
    array(list.rows) { json, row in
      json.inlineObject { json in
        for field in row { json.write(field) }
      }
    }
  }

  private mutating func write(_ field: FactList.Field) {
    switch field.value {
    case .text(let text): member(named: field.name, text)
    case .number(let number): member(named: field.name, Double(number))
    case .flag(let flag): member(named: field.name, flag)
    case .none: member(named: field.name, Double?.none)
    }
  }

  private mutating func writeReport(of set: FigureSet) {
    member("kind", set.kind)
    member("client", set.client)
    member("from", set.from)
    member("to", set.to)
    member("timeZone", set.timeZone)
    member("language", set.language)
    member("edition", set.edition)
  }

  private mutating func write(_ figure: Figure) {
    object { json in
      json.member("id", figure.id)
      json.member("title", figure.title)
      json.member("unit", figure.unit)
      json.writeResult(of: figure)
      json.member("target", figure.target)
      json.member("status", figure.status)
      json.member("previous", figure.previous)
      json.member("basis", figure.basis)
      json.member("definition", figure.definition)
      guard !figure.splits.isEmpty else { return }
      json.key("splits")
      json.array(figure.splits) { $0.write($1) }
    }
  }

  private mutating func writeResult(of figure: Figure) {
    member("value", figure.value)
    if figure.value?.isFinite != true { member("reason", figure.reason) }
    member("numerator", figure.numerator)
    member("denominator", figure.denominator)
    member("counts", figure.counts)
    key("excluded")
    array(figure.excluded) { json, excluded in
      json.inlineObject {
        $0.member("reason", excluded.name)
        $0.member("count", excluded.value)
      }
    }
  }

  private mutating func write(_ split: Figure.Split) {
    inlineObject { json in
      json.member("by", split.by)
      json.member("name", split.name)
      json.member("value", split.value)
      json.member("numerator", split.numerator)
      json.member("denominator", split.denominator)
      json.member("counts", split.counts)
    }
  }

  private mutating func member(_ key: StaticString, _ counts: [Figure.Count]) {
    self.key(key)
    inlineObject { json in
      for count in counts { json.member(named: count.name, count.value) }
    }
  }
}
