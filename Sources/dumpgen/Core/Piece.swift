// Hot code: every word of every dump is written through this.

/// Bytes that live as long as the program: a literal, or a word cut out of one.
///
/// A trivial value, so that picking a word counts no references.
struct Piece: @unchecked Sendable, ExpressibleByStringLiteral {
  // SAFETY: points into a static string or memory that is never freed, and is never written to.
  let base: UnsafePointer<UInt8>
  let count: Int

  init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  init(stringLiteral text: StaticString) { self.init(text) }

  init(_ text: StaticString) {
    base = text.utf8Start
    count = text.utf8CodeUnitCount
  }

  /// Keeps a copy of `bytes` for ever. For tables made once at the start.
  init(keeping bytes: some Collection<UInt8>) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    copy.initialize(repeating: 0, count: max(1, bytes.count))
    for (index, byte) in bytes.enumerated() { copy[index] = byte }
    base = UnsafePointer(copy)
    count = bytes.count
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
}
