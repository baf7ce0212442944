import CSV
import Diagnostics
import Records
import Settings

/// Opens files and finds their column maps.
extension Gathering {
  /// Opens every file once and finds its column map.
  mutating func recognise(_ files: [ExportFile]) -> [RecognisedFile] {
    if let recognised { return recognised }
    var result: [RecognisedFile] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let hints = InputHints.hints(for: file.path, in: intake.settings.inputs)
      if hints.ignore { continue }
      accounts.append(InputAccount(file: file.path))
      if let opened = open(file, hints) { result.append(opened) }
    }
    recognised = result
    findings += OwnMapFindings(intake.formats.formats, result, headers: headers).findings
    return result
  }

  private mutating func open(_ file: ExportFile, _ hints: InputSettings) -> RecognisedFile? {
    do throws(CSVError) {
      let csv = try CSVFile(name: file.path, source: file.source, options: hints.csvOptions)
      let index = UInt16(accounts.count - 1)
      accounts[Int(index)].encoding = csv.dialect.encoding.rawValue
      accounts[Int(index)].delimiter = String(csv.dialect.delimiter)
      findings += csv.findings
      headers.append((file.path, csv.header))
      guard let format = format(of: csv, hints) else { return nil }
      accounts[Int(index)].format = format.name
      accounts[Int(index)].system = format.system
      accounts[Int(index)].kind = format.kind
      accounts[Int(index)].grade = format.isOwn ? "" : format.grade.rawValue
      findings += HeaderFindings.repeatedColumns(csv, format)
      findings += HeaderFindings.overriddenClient(hints.client, csv, format)
      findings += HeaderFindings.named(hints.columns, csv, format)
      findings += format.isOwn ? [] : HeaderFindings.renamed(csv, format, except: hints.columns)
      return RecognisedFile(
        index: index, path: file.path, csv: csv, format: format, hints: hints)
    } catch {
      findings.append(Finding(error))
      return nil
    }
  }

  private mutating func format(of csv: CSVFile, _ hints: InputSettings) -> ExportFormat? {
    let formats = intake.formats.reading(hints.columns)
    if !hints.format.isEmpty {
      if let format = formats[hints.format] { return format }
      if let map = formats.unconfirmed.first(where: { $0.format.name == hints.format }) {
        findings.append(HeaderFindings.unconfirmed(map.path, map.format.kind, csv))
        return nil
      }
      findings.append(HeaderFindings.unknownFormat(hints.format, csv, intake.formats))
      return nil
    }
    let recognition = formats.recognise(csv.header)
    if case .recognised(let format) = recognition { return format }
    if let map = formats.unconfirmed(for: csv.header) {
      findings.append(HeaderFindings.unconfirmed(map.path, map.format.kind, csv))
      return nil
    }
    let names = formats.formats.map(\.name) + formats.unconfirmed.map(\.format.name)
    let guess = FileGuess(csv, taken: Set(names + proposals.map(\.name)))
    if let proposal = guess.proposal { proposals.append(proposal) }
    if case .nearly(let format, let missing) = recognition {
      findings.append(HeaderFindings.nearly(format, missing, csv))
    } else {
      findings.append(HeaderFindings.unknown(csv, guess))
    }
    return nil
  }
}
