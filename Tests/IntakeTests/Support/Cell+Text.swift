@testable import Intake

/// Hands a text to a reader as the bytes of a cell.
func inCell<Value>(_ text: String, _ read: (Cell) -> Value) -> Value {
  Array(text.utf8).withUnsafeBufferPointer { read($0) }
}
