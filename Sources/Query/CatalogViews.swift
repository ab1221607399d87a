import Bytes
import Format

/// Views of a snapshot's catalogs that wait for the next query, with the blocks that they keep.
/// Thread-safe.
final class CatalogViews: @unchecked Sendable {
  private let snapshot: Snapshot
  // SAFETY: `lock` protects `idle`; a view is used by whoever took it.
  private let lock = Lock()
  private var idle: [CatalogView] = []

  private static let maximumIdle = 4

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// Runs `body` with a view that counts one leak, or all.
  func withView<Result>(
    leak: String?, _ body: (CatalogView) throws(IndexError) -> Result
  ) throws(IndexError) -> Result {
    guard leak == nil else { return try body(CatalogView(snapshot, leak: leak)) }
    let view = lock.withLock { idle.popLast() } ?? CatalogView(snapshot)
    let result = try body(view)
    lock.withLock { if idle.count < CatalogViews.maximumIdle { idle.append(view) } }
    return result
  }
}
