// Hot code: one pass over the blocks of an HTML part.
internal import Bytes

/// Tells which blocks of an HTML alternative only repeat what the plain alternative said, so that
/// an identity that a mailer wrote twice counts once.
///
/// Text is compared without white space, in order: a block is looked for behind the last one that
/// was found. Linear: each search is bounded, and so is the number of vain ones in a row.
struct RepeatedText {
  private var plain: [UInt8] = []
  private var block: [UInt8] = []
  private var position = 0
  private var misses = 0

  /// How far behind the last block that was found one is looked for.
  private static let reachInBytes = 64 << 10
  private static let maximumMisses = 32

  /// Adds a text that was read.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    RepeatedText.append(text, to: &plain)
  }

  /// Begins another HTML part.
  mutating func rewind() {
    position = 0
    misses = 0
  }

  /// Was the text of `bytes` read before?
  mutating func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard misses < RepeatedText.maximumMisses, position < plain.count else { return false }
    block.removeAll(keepingCapacity: true)
    RepeatedText.append(bytes, to: &block)
    guard !block.isEmpty else { return true }
    let end = min(plain.count, position + block.count + RepeatedText.reachInBytes)
    let found = plain[position..<end].withUnsafeBufferPointer { window in
      block.withUnsafeBufferPointer { firstIndex(of: $0, in: window) }
    }
    guard let found else {
      misses += 1
      return false
    }
    misses = 0
    position += found + block.count
    return true
  }

  /// Without white space, no-break spaces, and the marks that quote.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(atMost: text.count) { target in
      var written = 0
      var index = 0
      // SAFETY: at most one byte is written for each that is read.
      while index < text.count {
        let byte = text[index]
        if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
          index += 2
          continue
        }
        target[written] = byte
        let isKept = byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "*")
        written += isKept ? 1 : 0
        index += 1
      }
      return written
    }
  }
}
