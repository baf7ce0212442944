import Dispatch
import Synchronization

/// Spreads the chunks of a file over threads and puts what they find together in file order.
///
/// A chunk's first row is guessed and the chunk read from there. When all are read, each must begin
/// where the one before it ended; one that does not is read again from the true place. So what
/// comes out is what one thread reading from the top would have read.
struct ParallelScan<C: RowConsumer>: Sendable {
  struct Chunk: Sendable {
    let start: Int
    var summary: ChunkSummary
    var consumer: C
  }

  let target: ScanTarget
  let columns: [Int]
  let sizes: ScanSizes
  let consumer: @Sendable (_ chunk: Int) -> C

  private var chunkCount: Int { max(1, (target.range.count + sizes.chunk - 1) / sizes.chunk) }

  /// Where the rows of a chunk no longer begin.
  private func limit(_ chunk: Int) -> Int {
    min(target.range.upperBound, target.range.lowerBound + (chunk + 1) * sizes.chunk)
  }

  /// Reads all chunks; the hash, where one is wanted, has most of the file in it then.
  func run(jobs: Int, hash: inout FileHash?) throws(CSVError) -> [Chunk] {
    let jobs = max(1, min(jobs, chunkCount))
    var guesses: [Result<Chunk, CSVError>?] = []
    if jobs > 1 { guesses = readGuessing(jobs: jobs, hash: &hash) }
    return try stitch(guesses, hash: &hash)
  }

  /// Takes over the chunks that begin where they should and reads the others.
  private func stitch(
    _ guesses: [Result<Chunk, CSVError>?], hash: inout FileHash?
  ) throws(CSVError) -> [Chunk] {
    let scanner = ChunkScanner(target, columns: columns, sizes: sizes)
    var chunks: [Chunk] = []
    chunks.reserveCapacity(chunkCount)
    var position = target.range.lowerBound
    for index in 0..<chunkCount {
      let chunk: Chunk
      if case .success(let guess)? = index < guesses.count ? guesses[index] : nil,
        guess.start == position
      {
        chunk = guess
      } else {
        chunk = try read(index, from: position, with: scanner, hash: &hash)
      }
      position = chunk.summary.end
      chunks.append(chunk)
    }
    return chunks
  }

  private func read(
    _ index: Int, from start: Int, with scanner: ChunkScanner, hash: inout FileHash?
  ) throws(CSVError) -> Chunk {
    var taker = consumer(index)
    let summary = try scanner.scan(from: start, before: limit(index), hash: &hash) {
      taker.consume($0)
    }
    return Chunk(start: start, summary: summary, consumer: taker)
  }

  // MARK: threads

  private struct Board: Sendable {
    var results: [Result<Chunk, CSVError>?]
    var next = 0
    var hash: FileHash?
    var hashed = 0
  }

  private enum Work {
    case hash(FileHash, chunk: Int)
    case chunk(Int)
    case nothing
  }

  private func readGuessing(
    jobs: Int, hash: inout FileHash?
  ) -> [Result<Chunk, CSVError>?] {
    let empty = [Result<Chunk, CSVError>?](repeating: nil, count: chunkCount)
    let board = Mutex(Board(results: empty, hash: hash))
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in work(on: board) }
    return board.withLock {
      hash = $0.hash
      return $0.results
    }
  }

  private func work(on board: borrowing Mutex<Board>) {
    let scanner = ChunkScanner(target, columns: columns, sizes: sizes)
    let guesser = StartGuess(target)
    while true {
      switch board.withLock({ claim(&$0) }) {
      case .nothing: return
      case .hash(let hash, let chunk):
        let further = addHash(hash, of: chunk)
        board.withLock { $0.hash = further }
      case .chunk(let index):
        let result = guess(index, scanner, guesser)
        board.withLock { $0.results[index] = result }
      }
    }
  }

  /// Hashing goes in order, so one thread at a time does it, on chunks that are in reading.
  private func claim(_ board: inout Board) -> Work {
    if let hash = board.hash, board.hashed < board.next {
      board.hash = nil
      board.hashed += 1
      return .hash(hash, chunk: board.hashed - 1)
    }
    guard board.next < chunkCount else { return .nothing }
    board.next += 1
    return .chunk(board.next - 1)
  }

  /// What cannot be read now is read, and reported, when the hash is finished.
  private func addHash(_ hash: FileHash, of chunk: Int) -> FileHash {
    var hash = hash
    try? hash.read(to: limit(chunk))
    return hash
  }

  private func guess(
    _ index: Int, _ scanner: ChunkScanner, _ guesser: StartGuess
  ) -> Result<Chunk, CSVError>? {
    var noHash: FileHash?
    do throws(CSVError) {
      guard
        let start = index == 0 ? target.range.lowerBound : try guesser.rowStart(limit(index - 1))
      else { return nil }
      return .success(try read(index, from: start, with: scanner, hash: &noHash))
    } catch {
      return .failure(error)
    }
  }
}
