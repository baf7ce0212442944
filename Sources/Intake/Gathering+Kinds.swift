import Records

/// Reads a file as records of its kind.
extension Gathering {
  mutating func read(_ file: RecognisedFile) {
    switch file.format.kind {
    case .tickets: readTickets(file)
    case .ticketEvents:
      read(file, TicketEventReader.self) { $0.events.append($1.events, lineOffset: $2) }
    case .timeEntries:
      read(file, TimeEntryReader.self) { run, reader, offset in
        for rows in reader.entries { run.entries.append(rows, lineOffset: offset) }
        run.entriesNameClients = run.entriesNameClients || reader.namesClients
      }
    case .devices: readOwned(file, DeviceForm.self, \.devices)
    case .agreements: readOwned(file, AgreementForm.self, \.agreements)
    case .surveys: readOwned(file, SurveyForm.self, \.surveys)
    case .licenses: readOwned(file, LicenseForm.self, \.licenses)
    case .licenseUsers: readOwned(file, LicenseUserForm.self, \.licenseUsers)
    case .opportunities: readOwned(file, OpportunityForm.self, \.opportunities)
    case .projects: readOwned(file, ProjectForm.self, \.projects)
    case .touchpoints: readOwned(file, TouchpointForm.self, \.touchpoints)
    case .backupJobs: readOwned(file, BackupJobForm.self, \.backupJobs)
    case .cloudResources: readOwned(file, CloudResourceForm.self, \.cloudResources)
    case .revenueLines: readOwned(file, RevenueLineForm.self, \.revenueLines)
    case .technicians: readOfCompany(file, TechnicianForm.self, \.technicians)
    case .slaTargets: readOfCompany(file, SLATargetForm.self, \.slaTargets)
    case .assessments: readOfCompany(file, AssessmentForm.self, \.assessments)
    case .holidays:
      read(file, RecordReader<HolidayForm>.self) { run, reader, _ in
        run.company.holidays += reader.records
      }
    }
  }

  private mutating func readOwned<Form: RecordForm>(
    _ file: RecognisedFile, _ form: Form.Type,
    _ table: WritableKeyPath<OwnedTables, OwnedTable<Form.Record>>
  ) {
    read(file, RecordReader<Form>.self) { run, reader, offset in
      run.owned[keyPath: table].append(reader.records, lineOffset: offset)
    }
  }

  private mutating func readOfCompany<Form: RecordForm>(
    _ file: RecognisedFile, _ form: Form.Type,
    _ table: WritableKeyPath<CompanyTables, [Form.Record]>
  ) where Form.Record: Sourced {
    read(file, RecordReader<Form>.self) { run, reader, offset in
      run.company[keyPath: table] += reader.records.map {
        var record = $0
        record.source.line += UInt32(offset)
        return record
      }
    }
  }
}

/// A record that keeps the row it was read from.
private protocol Sourced {
  var source: Source { get set }
}

extension Technician: Sourced {}
extension SLATarget: Sourced {}
extension Assessment: Sourced {}
