import CScan

/// The SHA-256 of a file, taken from pieces that come in order but may overlap.
struct FileHash {
  private var state: cscan_sha256
  private(set) var position = 0
  let name: String
  let source: ByteSource

  /// A hash of nothing yet; a portable one keeps off the CPU's own instructions.
  init(of source: ByteSource, name: String, isPortable: Bool = false) {
    state = cscan_sha256_start(isPortable ? 1 : 0)
    self.source = source
    self.name = name
  }

  /// Adds what is new in a piece, and reads what is missing before it.
  mutating func add(_ piece: UnsafeRawBufferPointer, at offset: Int) throws(CSVError) {
    if position < offset { try read(to: offset) }
    let known = position - offset
    guard known < piece.count else { return }
    add(UnsafeRawBufferPointer(rebasing: piece[known...]))
  }

  /// Reads on to `end`.
  mutating func read(to end: Int) throws(CSVError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
    defer { buffer.deallocate() }
    while position < end {
      let piece = UnsafeMutableRawBufferPointer(
        rebasing: buffer[..<min(buffer.count, end - position)])
      guard try source.fill(piece, from: position, of: name) == piece.count else {
        throw CSVError(.shrunk, in: name)
      }
      add(UnsafeRawBufferPointer(piece))
    }
  }

  private mutating func add(_ piece: UnsafeRawBufferPointer) {
    cscan_sha256_add(&state, piece.assumingMemoryBound(to: UInt8.self).baseAddress, piece.count)
    position += piece.count
  }

  /// The digest of the whole file, in hexadecimal.
  func finish() throws(CSVError) -> String {
    var whole = self
    try whole.read(to: source.size)
    var digest = [UInt8](repeating: 0, count: 32)
    cscan_sha256_finish(&whole.state, &digest)
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

extension ByteSource {
  /// The SHA-256 of all bytes, in hexadecimal.
  package func sha256() throws(CSVError) -> String {
    var hash = FileHash(of: self, name: "")
    try hash.read(to: size)
    return try hash.finish()
  }
}
