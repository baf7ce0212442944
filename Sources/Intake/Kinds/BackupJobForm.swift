import Records

enum BackupJobField: String, ExportField {
  case client, device, job, at, result, restoreTest

  static let required = [Self.at, .result]
}

/// Reads rows as runs of backups.
struct BackupJobForm: RecordForm {
  func begin(_ source: Source, client: Int32) -> BackupJob {
    var job = BackupJob()
    job.source = source
    job.client = client
    return job
  }

  func read(
    _ step: Step<BackupJobField>, _ cell: Cell, into job: inout BackupJob,
    _ cells: inout CellReader<BackupJobField>
  ) throws(CellProblem) {
    switch step.field {
    case .client: job.client = Int32(bitPattern: cells.party(cell).index)
    case .device: job.device = cell.text
    case .job: job.job = cell.text
    case .at: if let time = try cells.time(step, cell) { job.at = time.at }
    case .result:
      let code = cells.knownMeaning(step, cell, line: job.source.line)
      job.result = BackupJob.Result(rawValue: code) ?? .unknown
    case .restoreTest: if let yes = cells.answer(step, cell) { job.isRestoreTest = yes }
    }
  }

  func complete(_ job: inout BackupJob) -> BackupJobField? {
    job.at == Ticket.never ? .at : nil
  }
}
