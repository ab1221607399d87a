// Hot code: writes into its own buffer, no allocation per name.
internal import Bytes
internal import Corpus

/// Writes the canonical form of a company's name: as written, NFC, single spaces, without the
/// quotes around it.
struct CompanyReader {
  /// The canonical form of the last name that was read.
  private(set) var value: [UInt8] = []

  /// Longer values are no names.
  static let maximumInBytes = 200

  init() { value.reserveCapacity(Self.maximumInBytes) }

  /// Reads a name; returns its range in `bytes`, nil when it cannot be one.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    value.removeAll(keepingCapacity: true)
    let range = Trim.range(bytes)
    guard range.count >= 2, range.count <= Self.maximumInBytes else { return nil }
    var letters = 0
    var start = range.lowerBound
    for index in range {
      let byte = bytes[index]
      if byte | 0x20 &- 0x61 < 26 || byte >= 0x80 { letters += 1 }
      guard byte <= 0x20 else { continue }
      if index > start { append(bytes, start..<index) }
      start = index + 1
    }
    if range.upperBound > start { append(bytes, start..<range.upperBound) }
    // `3M`: one letter is enough beside a digit.
    guard letters >= 1, value.count >= 2,
      !Placeholder.isOne(UnsafeBufferPointer(rebasing: bytes[range]))
    else {
      return nil
    }
    NameWriter.normalize(&value)
    return range
  }

  /// Appends a word, with one space before it unless it is the first. What marks quoted lines is none.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) {
    var word = word
    if word.lowerBound > 0, bytes[word.lowerBound - 1] == 0x0A {
      while let first = word.first, bytes[first] == UInt8(ascii: ">") { word.removeFirst() }
    }
    guard !word.isEmpty else { return }
    if !value.isEmpty { value.append(0x20) }
    value.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[word]))
  }
}
