/// Random access to a file's bytes; disk access is passed in as a value, so no stage opens a file.
package struct ByteSource: Sendable {
  /// Bytes, as they were when the source was made.
  package let size: Int
  /// Reads from `offset` on until the buffer is full or the file ends.
  ///
  /// Safe to call from any thread.
  /// - Returns: the number of bytes read; 0 only at the end.
  package let read: @Sendable (_ offset: Int, _ into: UnsafeMutableRawBufferPointer) throws -> Int

  /// A file; `read` may return fewer bytes than asked for.
  package init(
    size: Int,
    read: @escaping @Sendable (_ offset: Int, _ into: UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.size = size
    self.read = read
  }

  /// Bytes that are in memory already.
  package init(_ bytes: [UInt8]) {
    size = bytes.count
    read = { offset, target in
      let count = max(0, min(target.count, bytes.count - offset))
      if count > 0 { target.copyBytes(from: bytes[offset..<(offset + count)]) }
      return count
    }
  }

  /// Fills `target` from `offset` on; short only at the end of the file.
  func fill(
    _ target: UnsafeMutableRawBufferPointer, from offset: Int, of name: String
  ) throws(CSVError) -> Int {
    var done = 0
    do {
      while done < target.count, offset + done < size {
        let count = try read(offset + done, .init(rebasing: target[done...]))
        if count <= 0 { break }
        done += count
      }
    } catch {
      throw CSVError(.unreadable("\(error)"), in: name)
    }
    return done
  }

  /// A copy of the bytes of `range`.
  func bytes(_ range: Range<Int>, of name: String) throws(CSVError) -> [UInt8] {
    var failure: CSVError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      do throws(CSVError) {
        count = try fill(.init(buffer), from: range.lowerBound, of: name)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    guard bytes.count == range.count else { throw CSVError(.shrunk, in: name) }
    return bytes
  }
}
