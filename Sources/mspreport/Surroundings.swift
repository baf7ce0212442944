#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a run takes from the machine beside files; read here and nowhere else.
enum Surroundings {
  /// Seconds since 1970.
  static var now: Int64 { Int64(time(nil)) }

  /// Seconds since some moment, for telling how long something took; never part of a result.
  static var stopwatch: Double {
    var time = timespec()
    _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The next line that a person types; nil when there is no more.
  static func line() -> String? { readLine() }

  /// Keeps the numbers of the standard streams taken.
  ///
  /// A caller may have closed one of them; the next file opened would get its number, and messages
  /// would land in a report.
  static func keepStandardStreams() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes all bytes.
  ///
  /// - Returns: the reason why that failed; nil when it did not.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #else
          Darwin.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #endif
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        return String(cString: strerror(errno)).lowercased()
      }
    }
    return nil
  }
}
