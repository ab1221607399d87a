/// Open iconv conversions that nobody uses now: opening one costs as much as decoding a letter.
final class CharsetIconvPool: @unchecked Sendable {
  // SAFETY: `lock` protects `idle`; who took a conversion owns it alone until he gives it back.
  private let lock = Lock()
  /// The least recently used first.
  private var idle: [CharsetIconv] = []
  private let capacity = 24

  static let shared = CharsetIconvPool()

  /// A conversion from `name` in its first state; nil when iconv does not know `name`.
  func take(_ name: String) -> CharsetIconv? {
    let known: CharsetIconv? = lock.withLock {
      guard let index = idle.lastIndex(where: { $0.name == name }) else { return nil }
      return idle.remove(at: index)
    }
    return known ?? CharsetIconv(name)
  }

  /// Gives back what `take` gave, after its `finish`.
  func give(_ conversion: CharsetIconv) {
    lock.withLock {
      if idle.count == capacity { idle.removeFirst() }
      idle.append(conversion)
    }
  }
}
