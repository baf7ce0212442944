/// How a file is cut up.
///
/// Results do not depend on chunks and blocks, only speed and memory do.
struct ScanSizes: Sendable {
  /// Bytes a chunk, the piece one thread takes.
  var chunk = 8 << 20
  /// Bytes a block, the piece read at once; a power of two.
  var block = 1 << 18
  /// The most bytes a row may have and a block may grow to; a power of two.
  var row = 16 << 20
}
