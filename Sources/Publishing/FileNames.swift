/// Names of what lies in a folder, hidden files left out, in the order of their bytes.
package func fileNames(in path: String) throws(PublishingError) -> [String] {
  try Folder(path, for: .list).names().filter { $0.utf8.first != UInt8(ascii: ".") }
}
