import Bytes
import MIME

/// A line of a header or mailbox.
struct MailLine {
  let start: Int
  /// Before the line end.
  let end: Int
  let next: Int

  init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    let feed = firstIndex(of: 0x0A, in: bytes, from: start)
    var end = feed ?? bytes.count
    next = feed.map { $0 + 1 } ?? bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    self.start = start
    self.end = end
  }

  var isEmpty: Bool { start == end }

  /// The name and value of the header field in this line; nil for any other line.
  func field(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (name: Range<Int>, value: Range<Int>)? {
    var index = start
    while index < end, bytes[index] > 0x20, bytes[index] < 0x7F, bytes[index] != 0x3A { index += 1 }
    let name = start..<index
    guard !name.isEmpty, name.count <= 76 else { return nil }
    while index < end, bytes[index].isBlank { index += 1 }
    guard index < end, bytes[index] == 0x3A else { return nil }
    return (name, index + 1..<end)
  }
}
