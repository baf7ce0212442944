import Documents
import Testing

@testable import Reports

struct PrivacyTests {
  static let names = ["Marta", "Vidal", "Luca", "Neri"]

  /// Technicians work on every ticket and log every hour of the sample.
  @Test func `no technician is named in the client edition`() throws {
    let texts = try Sample.document(.acme, .client).everything
    for name in Self.names {
      #expect(!texts.contains { $0.contains(name) }, "\(name) is named")
    }
  }

  @Test func `figures about the provider's people stay inside`() throws {
    let client = try #require(try Sample.document(.acme, .client).figures)
    let inside = try #require(try Sample.document(.acme, .internal).figures)
    #expect(!client.figures.contains { $0.id.contains("utilization") })
    #expect(inside.figures.contains { $0.id == "utilization" })
    #expect(client.edition == "client" && inside.edition == "internal")
  }

  /// One of the input files bears another client's name.
  @Test func `no other client and no file is named in the client edition`() throws {
    let texts = try Sample.document(.acme, .client).everything
    #expect(!texts.contains { $0.lowercased().contains("bolt") })
    #expect(!texts.contains { $0.contains(".csv") || $0.contains("exports/") })
  }

  @Test func `the internal edition says that it is one, and names the files`() throws {
    let document = try Sample.document(.acme, .internal)
    #expect(document.subtitle.last == "Internal edition, not for the client")
    #expect(document.everything.contains("exports/devices.csv"))
  }
}

extension Document {
  /// Every text of the document and of its figures.
  var everything: [String] {
    [title, footer, language] + subtitle + blocks.texts
      + (figures?.figures.flatMap { figure in
        [figure.id, figure.title, figure.definition, figure.reason ?? ""]
          + (figure.counts + figure.excluded).map(\.name) + figure.splits.map(\.name)
      } ?? [])
  }
}
