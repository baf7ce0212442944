import Testing

@testable import Reports

struct PriorityOrderTests {
  static let lists: [(names: [String], expected: [String])] = [
    (["Critical", "High", "Low", "Normal"], ["Critical", "High", "Normal", "Low"]),
    (["P3", "P1", "P2"], ["P1", "P2", "P3"]),
    (["", "Lowest", "Low", "Medium", "Urgent"], ["Urgent", "Medium", "Low", "Lowest", ""]),
    (["4 - Low", "1 - Critical", "2 - High"], ["1 - Critical", "2 - High", "4 - Low"]),
    (
      ["Alta", "Baixa", "Média", "Muito alta", "Muito baixa"],
      ["Muito alta", "Alta", "Média", "Baixa", "Muito baixa"]
    ),
    (["Hoch", "Mittel", "Niedrig", "Kritisch"], ["Kritisch", "Hoch", "Mittel", "Niedrig"]),
    (["Très basse", "Haute", "Moyenne", "Basse"], ["Haute", "Moyenne", "Basse", "Très basse"]),
  ]

  @Test(arguments: lists)
  func `the most urgent comes first`(names: [String], expected: [String]) {
    #expect(PriorityOrder.sorted(names) == expected)
  }
}
