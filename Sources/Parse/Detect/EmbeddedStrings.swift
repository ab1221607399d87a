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
      let run = run(bytes, at)
      let isOpen = run.reach + 4 > bytes.count && run.reach - at < Self.longestRunInBytes
      if isOpen, !isAtEnd { return at }
      if let encoding = run.encoding { write(bytes, at..<run.end, encoding, to: &lines) }
      at = max(run.end, at + 1)
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

  private struct Run {
    var end: Int
    /// Nil where the run is too short to be text.
    var encoding: Encoding?
    /// What lies behind may make more of what lies before.
    var reach: Int
  }

  private func run(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Run {
    let wide = wideRun(bytes, start)
    if wide.encoding != nil { return wide }
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
    return Run(end: at, encoding: isText ? .bytes : nil, reach: max(at, wide.reach))
  }

  private func wideRun(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Run {
    let none = Run(end: start, encoding: nil, reach: start)
    guard start + 1 < bytes.count else { return none }
    let isHigh = bytes[start] == 0
    guard isHigh || bytes[start + 1] == 0 else { return none }
    let limit = min(bytes.count - 1, start + Self.longestRunInBytes)
    var at = start
    while at < limit {
      let character = bytes[isHigh ? at + 1 : at]
      guard bytes[isHigh ? at : at + 1] == 0, isWide(character) else { break }
      at += 2
    }
    let isText = (at - start) / 2 >= EmbeddedText.shortestRun
    guard isText else { return Run(end: start, encoding: nil, reach: at) }
    return Run(end: at, encoding: isHigh ? .high : .low, reach: at)
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
