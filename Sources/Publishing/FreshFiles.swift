/// A folder to which files are added; what is there stays as it is.
package struct FreshFiles: Sendable {
  private let folder: String
  /// Whether to wait until a file is safe from a power cut.
  private let sync: Bool

  package init(folder: String, sync: Bool) {
    self.folder = folder
    self.sync = sync
  }

  /// Makes a folder in it where there is none yet.
  package func makeFolder(_ name: String) throws(PublishingError) {
    let parent = try Folder(folder, for: .create)
    try parent.makeFolder(name)
  }

  /// Writes a file that must not exist yet, never through a link.
  ///
  /// A file that could not be written whole is taken away again. A subfolder is made where it is missing.
  package func add(
    _ name: String, in subfolder: String? = nil, _ text: String
  ) throws(PublishingError) {
    let parent = try Folder(folder, for: .create)
    guard let subfolder else { return try add(name, to: parent, text) }
    try parent.makeFolder(subfolder)
    try add(name, to: try Folder(subfolder, in: parent, for: .create), text)
  }

  private func add(
    _ name: String, to place: borrowing Folder, _ text: String
  ) throws(PublishingError) {
    do throws(PublishingError) {
      try place.create(name, Array(text.utf8))
    } catch {
      if error.action == .write { try? place.remove(name) }
      throw error
    }
    if sync { try place.synchronize() }
  }
}
