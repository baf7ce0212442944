import Diagnostics
import Documents
import Foundation
import Publishing
import Testing

struct ManifestTests {
  static let finding = Finding(
    .warning, "date-order-ambiguous",
    at: SourcePosition(file: "exports/tickets.csv", line: 12, column: "Created"),
    value: "03/04/2026\u{1B}[31m\u{202E}", "can be 3 April or 4 March",
    consequence: "the file is not read", suggestion: "say \"dmy\"", setting: "inputs: []",
    count: 211,
    examples: [12, 40].map { SourcePosition(file: "exports/tickets.csv", line: $0) },
    affects: ["sla-response"])

  @Test func `a run is described in order`() {
    var file = InputDescription(file: "exports/tickets.csv")
    file.format = "freshdesk-tickets"
    file.read = 1183
    file.used = 1178
    file.excluded = 5
    file.excludedBy = [("repeated-row", 5)]
    file.system = "Freshdesk"
    file.grade = "certain"
    file.gaps = [("2026-08-03", "2026-08-14")]
    var run = RunManifest(
      version: "1.0", from: "2026-10-01", to: "2026-11-01",
      inputs: InputReport(files: [file], findings: [Self.finding]))
    run.clients = [.init(name: "Acme", slug: "acme", status: "written")]
    let text = String(decoding: run.json.bytes, as: UTF8.self)
    #expect(
      text == """
        {
          "schema": "mspreport-run/1",
          "version": "1.0",
          "period": {"from": "2026-10-01", "to": "2026-11-01"},
          "asOf": null,
          "settings": {"sha256": null},
          "clients": [
            {"name": "Acme", "slug": "acme", "status": "written"}
          ],
          "files": [
            {
              "file": "exports/tickets.csv",
              "format": "freshdesk-tickets",
              "kind": null,
              "encoding": null,
              "delimiter": null,
              "sha256": null,
              "from": null,
              "to": null,
              "read": 1183,
              "used": 1178,
              "excluded": 5,
              "rejected": 0,
              "system": "Freshdesk",
              "grade": "certain",
              "excludedBy": [
                {"rule": "repeated-row", "count": 5}
              ],
              "gaps": [
                {"from": "2026-08-03", "to": "2026-08-14"}
              ]
            }
          ],
          "findings": [
            {"severity": "warning", "code": "date-order-ambiguous", \
        "file": "exports/tickets.csv", "line": 12, "column": "Created", \
        "value": "03/04/2026\\u001b[31m\\u202e", "message": "can be 3 April or 4 March", \
        "suggestion": "say \\"dmy\\"", "count": 211, "affects": ["sla-response"], \
        "consequence": "the file is not read", "setting": "inputs: []", \
        "examples": ["exports/tickets.csv:12", "exports/tickets.csv:40"]}
          ]
        }

        """)
  }

  @Test func `other readers agree`() throws {
    let report = InputReport(files: [], findings: [Self.finding])
    let value = try JSONSerialization.jsonObject(with: Data(report.json.bytes)) as? [String: Any]
    let findings = try #require(value?["findings"] as? [[String: Any]])
    #expect(findings.first?["value"] as? String == Self.finding.value)
    #expect(JSONValue.array([]).line == "[]" && JSONValue.object([]).bytes == Array("{}\n".utf8))
  }

  static let cells: [(text: String, cell: String)] = [
    ("plain", "plain"), ("=1+1", "'=1+1"), ("+34 600", "'+34 600"), ("-5", "'-5"), ("@x", "'@x"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("＝1", "'＝1"), ("＠x", "'＠x"),
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("", ""), ("a=b", "a=b"),
  ]

  @Test(arguments: cells) func `a rejected value cannot act`(text: String, cell: String) {
    let finding = Finding(
      .error, "x", at: SourcePosition(file: "a.csv", line: 2, column: "C"), value: text, "reason",
      suggestion: "mend it")
    let expected =
      "file,line,column,value,reason,suggestion\na.csv,2,C,\(cell),reason,mend it\n"
    #expect(RejectsCSV.bytes([finding]) == Array(expected.utf8))
  }

  @Test func `numbers stay numbers`() {
    var csv = CSVText(header: ["a", "b"])
    csv.row([.number(-5), .number(nil)])
    #expect(csv.bytes == Array("a,b\n-5,\n".utf8))
  }
}
