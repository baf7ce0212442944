import BusinessTime
import Records

/// What a file's readers share.
struct ReadingContext: Sendable {
  let file: UInt16
  let headerCount: Int
  let names: SharedNames
  /// Memory for rows there may be millions of.
  let slabs: SlabPool
  /// The zone of times that name none.
  let zone: ZoneTable
  /// Finds tickets by their number; nil while tickets themselves are read.
  let tickets: TicketFinder?
  /// The client of every row, where the file has no such column.
  let fixedClient: Symbol
  /// All columns were looked at: what still reads two ways is its row's problem.
  var isDecided = false
}
