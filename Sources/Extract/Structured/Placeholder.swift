// Hot code: no allocation.
internal import Bytes

/// Stand-ins for a missing value: `N/A`, `none`, `unbekannt`.
enum Placeholder {
  static func isOne(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 24 else { return false }
    return WordFold.withWord(bytes, 0..<bytes.count) {
      $0.isEmpty || NameWords.placeholders.contains($0)
    }
  }
}
