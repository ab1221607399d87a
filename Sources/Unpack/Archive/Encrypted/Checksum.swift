internal import CZlib

/// The checksum of archive headers and members.
enum Checksum {
  /// CRC-32 of zip, 7z and rar.
  static func crc32(_ bytes: some Sequence<UInt8>, after before: UInt32 = 0) -> UInt32 {
    let bytes = Array(bytes)
    // SAFETY: zlib reads `count` bytes of the array.
    return UInt32(truncatingIfNeeded: crc32_z(UInt(before), bytes, bytes.count))
  }
}
