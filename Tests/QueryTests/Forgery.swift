import Bytes

/// Makes the checksums of a changed file right again, as somebody would who forges an index.
enum Forgery {
  /// False where the directory does not allow it. `original` tells where the sections are.
  static func mend(_ bytes: inout [UInt8], like original: [UInt8]) -> Bool {
    let footer = bytes.count - 40
    guard footer > 32 else { return false }
    // The frame is that of the original: only what lies in the sections is forged.
    let directory = Int(number(original, footer))
    guard directory >= 32, directory <= footer else { return false }
    bytes.replaceSubrange(0..<32, with: original[0..<32])
    bytes.replaceSubrange(directory..., with: original[directory...])
    for entry in stride(from: directory, to: footer, by: 32) {
      let start = Int(number(bytes, entry + 8))
      let length = (Int(number(bytes, entry + 16)) + 7) & ~7
      let checksum = bytes[start..<start + length].withUnsafeBytes { Hash128.of($0, seed: 0).low }
      put(checksum, &bytes, entry + 24)
    }
    var hash = Hash128(seed: 0)
    bytes.withUnsafeBytes { raw in
      hash.update(UnsafeRawBufferPointer(rebasing: raw[..<32]))
      hash.update(UnsafeRawBufferPointer(rebasing: raw[directory..<footer]))
      hash.update(UnsafeRawBufferPointer(rebasing: raw[footer..<footer + 16]))
      hash.update(UnsafeRawBufferPointer(rebasing: raw[footer + 24..<footer + 32]))
    }
    put(hash.value().low, &bytes, footer + 16)
    return true
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }

  private static func put(_ value: UInt64, _ bytes: inout [UInt8], _ offset: Int) {
    for index in 0..<8 {
      bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
    }
  }
}
