// Hot code: folds into the stack, no allocation.
internal import Bytes

/// Words as the tables are asked for them.
enum WordFold {
  /// Longer words are in no table.
  private static let maximumInBytes = 64

  /// Runs `body` on the folded letters and digits of a range of `bytes`; on nothing if it is too
  /// long for any table.
  static func withWord<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard range.count <= maximumInBytes else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: maximumInBytes) { word in
      let length = LetterFold.fold(UnsafeBufferPointer(rebasing: bytes[range]), into: word)
      var kept = 0
      for index in 0..<length where isKept(word[index]) {
        word[kept] = word[index]
        kept += 1
      }
      return body(UnsafeBufferPointer(rebasing: word[0..<kept]))
    }
  }

  @inline(__always)
  static func isKept(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "&") || byte &- 0x30 < 10
  }
}
