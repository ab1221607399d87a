import Format
import Storage

extension IndexError {
  /// A failure of the system, as an error of the index.
  init(_ error: StorageError) {
    self.init(
      .system, file: error.path,
      "\(error.summary); what was committed before is unharmed: free space or repair, then run again"
    )
  }

  /// A failure before anything was written: the folder cannot be made or locked.
  init(opening error: StorageError, _ folder: String) {
    let advice =
      error.isMissing
      ? "a file stands in its place or above it"
      : "name another one with --index, or see to it that this user may write there"
    self.init(.system, file: folder, "no index can be written here: \(error): \(advice)")
  }
}
