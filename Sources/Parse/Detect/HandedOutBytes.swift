/// Bytes that a stream made and hands out a buffer at a time.
struct HandedOutBytes {
  var bytes: [UInt8] = []
  private var position = 0

  /// Everything was handed out.
  var isEmpty: Bool { position == bytes.count }

  /// Makes room for what is made next, and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    position = 0
  }

  /// Copies what comes next into `buffer`; returns how much.
  mutating func copy(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: .init(rebasing: $0[position..<position + count]))
    }
    position += count
    return count
  }
}
