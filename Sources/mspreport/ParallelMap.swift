import Dispatch
import Synchronization

/// Works on the numbers from 0 up, several at a time, and keeps the results in order.
///
/// The first error, by number, is thrown when all are done.
func parallelMap<Result: Sendable>(
  _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) throws -> Result
) throws -> [Result] {
  guard count > 1, jobs > 1 else { return try (0..<count).map(work) }
  let next = Atomic<Int>(0)
  let results = Mutex<[Int: Swift.Result<Result, any Error>]>([:])
  DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = Swift.Result { try work(index) }
      results.withLock { $0[index] = result }
    }
  }
  let all = results.withLock { $0 }
  return try (0..<count).compactMap { try all[$0]?.get() }
}
