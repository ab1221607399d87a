/// A stream over bytes that are held whole. Seekable.
public final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private var position = 0

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  public var lengthInBytes: UInt64? { UInt64(bytes.count) }
  public var isSeekable: Bool { true }

  public func seek(to position: UInt64) {
    self.position = Int(min(position, UInt64(bytes.count)))
  }

  public func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: .init(rebasing: $0[position..<position + count]))
    }
    position += count
    return count
  }
}
