// Hot code.

extension [UInt8] {
  /// Appends up to `count` bytes that `fill` writes, which returns how many it wrote.
  @inlinable
  @discardableResult
  public mutating func append(
    atMost count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int
  ) -> Int {
    guard count > 0 else { return 0 }
    let start = self.count
    // The zeros cost a memset of 30 GB/s; the array has no other way to grow by what C writes.
    append(contentsOf: repeatElement(0, count: count))
    let written = withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      // SAFETY: `count` bytes follow `start`.
      let written = fill(base + start)
      precondition(written >= 0 && written <= count, "fill wrote past its room")
      return written
    }
    removeLast(count - written)
    return written
  }
}
