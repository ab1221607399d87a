import Bytes
import Format

/// The field names of a snapshot, read when they are first asked for. Thread-safe.
final class FieldNameList: @unchecked Sendable {
  // SAFETY: `lock` protects `known`.
  private let lock = Lock()
  private var known: [String]?

  /// The names by ordinal, out of all catalogs.
  func names(of snapshot: Snapshot) throws(IndexError) -> [String] {
    if let known = lock.withLock({ known }) { return known }
    let names = try CatalogView(snapshot).fieldNames()
    lock.withLock { known = names }
    return names
  }
}
