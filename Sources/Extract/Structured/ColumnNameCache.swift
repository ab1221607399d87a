internal import Bytes

/// Names of columns that were read already: many small files share their few headers.
///
/// A pure function is cached, so what is in it never changes an answer. Bounded.
final class ColumnNameCache: @unchecked Sendable {
  // SAFETY: `lock` protects `names`.
  private let lock = Lock()
  private var names: [String: ColumnName] = [:]

  /// Past this many names, further ones are read each time.
  private static let maximumCount = 4_096

  static let shared = ColumnNameCache()

  func name(_ text: String) -> ColumnName {
    if let known = lock.withLock({ names[text] }) { return known }
    let name = ColumnName(text)
    lock.withLock {
      if names.count < Self.maximumCount { names[text] = name }
    }
    return name
  }
}
