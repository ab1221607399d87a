internal import CNettle

/// AES in CBC mode with one key: what archives are encrypted with.
struct BlockCipher {
  static let blockInBytes = 16

  /// 16 or 32 bytes.
  let key: [UInt8]
  let initialVector: [UInt8]

  /// Nil where key or initial vector have another length than AES wants.
  init?(key: [UInt8], initialVector: [UInt8]) {
    guard key.count == 16 || key.count == 32, initialVector.count == Self.blockInBytes else {
      return nil
    }
    self.key = key
    self.initialVector = initialVector
  }

  /// Decrypts whole blocks in place; `before` is the encrypted block before them.
  func decrypt(_ bytes: UnsafeMutableRawBufferPointer, after before: [UInt8]) {
    var vector = before
    guard let base = bytes.baseAddress, vector.count == Self.blockInBytes else { return }
    let count = bytes.count & ~(Self.blockInBytes - 1)
    // SAFETY: the kernel reads `key.count` bytes, 16 of the vector, and `count` of the buffer.
    cn_aes_cbc_decrypt(
      key, key.count, &vector, base.assumingMemoryBound(to: UInt8.self), count)
  }

  /// The same of bytes that are all in memory.
  func decrypted(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.withUnsafeMutableBytes { decrypt($0, after: initialVector) }
    return bytes
  }
}
