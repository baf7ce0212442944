package import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the disk refused, where, and what to do about it.
package struct PublishingError: Error, Equatable, CustomStringConvertible {
  /// What was being done.
  package enum Action: String, Sendable {
    case create, write, replace, lock, remove
    case read, list

    fileprivate var isReading: Bool {
      switch self {
      case .read, .list: true
      case .create, .write, .replace, .lock, .remove: false
      }
    }
  }

  package let action: Action
  package let path: String
  /// The system's error number; 0 when the reason is our own.
  package let code: Int32
  /// Lower-case, without a full stop.
  package let reason: String
  package let suggestion: String

  package init(_ action: Action, _ path: String, code: Int32) {
    self.action = action
    self.path = path
    self.code = code
    reason = Self.words(for: code)
    suggestion = action.isReading ? Self.adviceToRead(code) : Self.adviceToWrite(code)
  }

  package init(_ action: Action, _ path: String, _ reason: String, suggestion: String) {
    self.action = action
    self.path = path
    code = 0
    self.reason = reason
    self.suggestion = suggestion
  }

  /// Another run holds the workspace.
  package var isBusy: Bool { action == .lock && (code == EWOULDBLOCK || code == EAGAIN) }

  /// One line, such as `cannot write 'reports/x': no space left on device`.
  package var description: String { "cannot \(action.rawValue) '\(path)': \(reason)" }

  private static func words(for code: Int32) -> String {
    if code == EWOULDBLOCK { return "another run holds it" }
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private static func adviceToWrite(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "free some space and run again; the earlier reports are untouched"
    case EACCES, EPERM: "give this user the right to write there, or choose another --output"
    case EROFS: "choose another --output; this one cannot be written to"
    case ENAMETOOLONG: "choose a shorter --output"
    case ENOTDIR, EEXIST: "move away what stands in its place, or choose another --output"
    case EMFILE, ENFILE: "raise the limit of open files, or run with --jobs 1"
    case EWOULDBLOCK: "wait until it has finished, then run again"
    case EIO: "check the disk; the earlier reports are untouched"
    default: "check the folder, then run again; the earlier reports are untouched"
    }
  }

  private static func adviceToRead(_ code: Int32) -> String {
    switch code {
    case ENOENT: "check the name"
    case EACCES, EPERM: "give this user the right to read it"
    case ENOTDIR: "check the path: one of its folders is a file"
    case EMFILE, ENFILE: "raise the limit of open files"
    case EIO: "check the disk"
    default: "check that it is there and can be read"
    }
  }
}

extension PublishingError {
  /// The error as findings are printed.
  package var finding: Finding {
    Finding(
      .error, "cannot-\(action.rawValue)", at: SourcePosition(file: path),
      "cannot \(action.rawValue) it: \(reason)", suggestion: suggestion)
  }
}
