// Hot code: one pass over a binary leaf; appends to one array.
internal import Bytes

/// Writes the text that lies in binary data as lines of UTF-8 with blank lines between them: runs of
/// printable characters in ASCII, UTF-8, or UTF-16 of either order, which no byte order mark
/// announces.
///
/// Linear: a try that ends after less than `EmbeddedText.shortestRun` characters is given up.
struct EmbeddedStrings {
  /// A longer run is cut.
  private static let longestRunInBytes = 64 << 10

  /// Appends the runs in `bytes` to `lines`; returns how many bytes were read. The caller gives the
  /// rest again, with more behind it. Everything is read when `isAtEnd`.
  func append(
    _ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool, to lines: inout [UInt8]
  ) -> Int {
    var at = 0
    while at < bytes.count {
      let (end, encoding) = run(bytes, at)
      let isOpen = end + 4 > bytes.count && end - at < Self.longestRunInBytes
      if isOpen, !isAtEnd { return at }
      guard let encoding else {
        at = max(end, at + 1)
        continue
      }
      write(bytes, at..<end, encoding, to: &lines)
      at = end
    }
    return at
  }

  private enum Encoding {
    case bytes
    /// UTF-16, the zero byte behind the character.
    case low
    /// UTF-16, the zero byte before it.
    case high
  }

  /// The run at `start` and where it ends; without encoding where it is too short to be text.
  private func run(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (end: Int, encoding: Encoding?) {
    let wide = wideRun(bytes, start)
    if let encoding = wide.encoding { return (wide.end, encoding) }
    let limit = min(bytes.count, start + Self.longestRunInBytes)
    var at = start
    while at < limit {
      if bytes[at] < 0x80 {
        guard EmbeddedText.isPrintable(bytes[at]) else { break }
        at += 1
      } else {
        let (scalar, width) = LetterFold.decode(bytes, at: at)
        guard scalar < 0x110000, scalar >= 0xA0 else { break }
        at += width
      }
    }
    // The last character may be the first of a run in UTF-16.
    if at > start, at + 2 < bytes.count, bytes[at] == 0, isWide(bytes[at + 1]), bytes[at + 2] == 0 {
      at -= 1
    }
    let isText = at - start >= EmbeddedText.shortestRun
    return (isText ? at : max(at, wide.end), isText ? .bytes : nil)
  }

  private func wideRun(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (end: Int, encoding: Encoding?) {
    guard start + 1 < bytes.count else { return (start, nil) }
    let isHigh = bytes[start] == 0
    guard isHigh || bytes[start + 1] == 0 else { return (start, nil) }
    let limit = min(bytes.count - 1, start + Self.longestRunInBytes)
    var at = start
    while at < limit {
      let character = bytes[isHigh ? at + 1 : at]
      guard bytes[isHigh ? at : at + 1] == 0, isWide(character) else { break }
      at += 2
    }
    let isText = (at - start) / 2 >= EmbeddedText.shortestRun
    return (isText ? at : start, isText ? (isHigh ? .high : .low) : nil)
  }

  /// Printable, as the low half of UTF-16.
  private func isWide(_ byte: UInt8) -> Bool {
    EmbeddedText.isPrintable(byte) && !(0x80..<0xA0).contains(byte)
  }

  private func write(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ encoding: Encoding,
    to lines: inout [UInt8]
  ) {
    switch encoding {
    case .bytes: lines.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    case .low, .high:
      for index in stride(from: range.lowerBound, to: range.upperBound - 1, by: 2) {
        let byte = bytes[encoding == .low ? index : index + 1]
        if byte < 0x80 {
          lines.append(byte)
        } else {
          lines.append(0xC0 | byte >> 6)
          lines.append(0x80 | byte & 0x3F)
        }
      }
    }
    // A blank line, so that each string is a record of its own.
    lines.append(0x0A)
    lines.append(0x0A)
  }
}
