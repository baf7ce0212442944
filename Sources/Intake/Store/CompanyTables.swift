package import Records

/// Records that belong to no client: the provider's people, promises, holidays and self-assessment.
package struct CompanyTables: Sendable {
  package var technicians: [Technician] = []
  package var slaTargets: [SLATarget] = []
  /// Days since 1970-01-01 on which the business calendar is closed.
  package var holidays: [Int32] = []
  package var assessments: [Assessment] = []
}
