// Hot code: walks lines by `memchr`, borrows, never allocates.
internal import Bytes
internal import Corpus

/// Cuts the text of a message into blocks: what stands between blank lines, and a signature from
/// its `-- ` or its closing to its end as one, with the blank lines in it.
struct MailBlocks {
  /// A block that grows beyond this ends at its last line end.
  static let maximumBlockInBytes = 64 << 10

  struct Block {
    var range: Range<Int>
    /// Where the next block's search begins.
    var next: Int
  }

  private let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The block at or after `start`; nil when there is none.
  func next(from start: Int) -> Block? {
    var position = start
    while position < text.count {
      let line = MailBodyLine(text, at: position)
      if !line.isBlank {
        let opens = SignatureOpening.kind(of: line, in: text) != nil
        return opens ? signature(line, at: position) : paragraph(line, at: position)
      }
      position = line.next
    }
    return nil
  }

  private func paragraph(_ first: MailBodyLine, at start: Int) -> Block {
    var block = Block(range: start..<first.content.upperBound, next: first.next)
    while block.next < text.count, block.range.count < Self.maximumBlockInBytes {
      let line = MailBodyLine(text, at: block.next)
      if line.isBlank || SignatureOpening.kind(of: line, in: text) != nil { break }
      block.range = start..<line.content.upperBound
      block.next = line.next
    }
    return block
  }

  // MARK: Signatures

  /// The lines of a signature, its opening included.
  private static let maximumLines = 24
  /// A longer line is a sentence.
  private static let maximumLineInBytes = 120
  private static let maximumBlankLines = 3

  private func signature(_ first: MailBodyLine, at start: Int) -> Block {
    var block = Block(range: start..<first.content.upperBound, next: first.next)
    var position = first.next
    var blanks = 0
    var lines = 1
    while position < text.count, lines < Self.maximumLines, blanks <= Self.maximumBlankLines {
      let line = MailBodyLine(text, at: position)
      position = line.next
      if line.isBlank {
        blanks += 1
        continue
      }
      if !belongs(line, to: first) { break }
      // A second rule ends what the first one began; a rule behind a closing goes on.
      lines += 1
      blanks = 0
      block = Block(range: start..<line.content.upperBound, next: line.next)
    }
    return block
  }

  private func belongs(_ line: MailBodyLine, to first: MailBodyLine) -> Bool {
    guard line.quoteDepth == first.quoteDepth, line.content.count <= Self.maximumLineInBytes,
      !line.isDivider(text)
    else { return false }
    let last = text[line.content.upperBound - 1]
    if last == UInt8(ascii: ":"), line.content.count > 24 { return false }
    switch QuotedLabel.find(in: text, line: line.content)?.label {
    case .from, .to, .date, .subject: return false
    default: return true
    }
  }
}
