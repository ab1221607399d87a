import Format
import Storage

extension IndexError {
  /// A failure of the system, as an error of the index.
  init(_ error: StorageError) {
    self.init(.system, file: error.path, error.summary)
  }
}
