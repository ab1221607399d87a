// Hot code: walks lines by `memchr`, borrows, never allocates.
internal import Bytes

/// Cuts the text of a message into blocks: what stands between blank lines.
struct MailBlocks {
  struct Block {
    var range: Range<Int>
    /// Where the next block's search begins.
    var next: Int
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let blocks = TextBlocks(lineEnd: 0x0A)

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The block at or after `start`; nil when there is none.
  func next(from start: Int) -> Block? {
    var position = start
    while let block = blocks.next(in: text, from: position, isAtEnd: true) {
      position = block.next
      if !block.isEmpty { return Block(range: block.start..<block.end, next: block.next) }
    }
    return nil
  }
}
