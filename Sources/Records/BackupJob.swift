/// One run of a backup, or one that should have been.
package struct BackupJob: Sendable {
  package enum Result: UInt8, Sendable { case unknown, success, partial, failed, missed }

  package var source = Source()
  package var client: Int32 = -1
  package var device = ""
  package var job = ""
  /// Seconds since 1970.
  package var at = Ticket.never
  package var result = Result.unknown
  /// A test that the backup can be restored.
  package var isRestoreTest = false

  package init() {}
}
