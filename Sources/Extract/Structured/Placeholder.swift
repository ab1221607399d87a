// Hot code: no allocation.

/// Stand-ins for a missing value: `N/A`, `none`, `unbekannt`.
enum Placeholder {
  static func isOne(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 24 else { return false }
    return !hasLetter(bytes)
      || Lexicon.shared.traits(bytes, 0..<bytes.count).contains(.placeholder)
  }

  /// Signs alone (`--`, `?`) are no value.
  private static func hasLetter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { WordFold.isKept($0 &- 0x41 < 26 ? $0 | 0x20 : $0) }
  }
}
