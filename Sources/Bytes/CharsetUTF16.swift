// Hot code.
import CKernels

/// UTF-16 to UTF-8.
enum CharsetUTF16 {
  /// Code units that are decoded at once.
  private static let stepInUnits = 2048

  /// Appends `bytes`, decoded, lone surrogates as U+FFFD; returns how many bytes were read: fewer
  /// than all only when the rest is half a character.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, into output: inout [UInt8]
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    output.reserveCapacity(output.count + bytes.count / 2)
    var index = 0
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stepInUnits) { run in
      guard let memory = run.baseAddress else { return }
      while index + 2 <= bytes.count {
        // SAFETY: `units` code units lie within `bytes`, and `run` has room for as many characters.
        let units = min(stepInUnits, (bytes.count - index) / 2)
        let count = ck_utf16_ascii_run(base + index, units, bigEndian ? 1 : 0, memory)
        output.append(contentsOf: UnsafeBufferPointer(start: memory, count: count))
        index += 2 * count
        if count == units { continue }
        let read = others(bytes, from: index, bigEndian, into: &output)
        if read == 0 { return }
        index += read
      }
    }
    return index
  }

  /// Decodes what is not ASCII from `start` on, up to the next ASCII character; returns how many
  /// bytes were read.
  private static func others(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ bigEndian: Bool,
    into output: inout [UInt8]
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    // SAFETY: asked only for even offsets with offset + 2 <= bytes.count.
    func unit(_ offset: Int) -> UInt32 {
      let value = raw.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
      return UInt32(bigEndian ? UInt16(bigEndian: value) : UInt16(littleEndian: value))
    }
    var index = start
    while index + 2 <= bytes.count {
      let value = unit(index)
      if value < 0x80 { break }
      if value >= 0xD800, value < 0xDC00 {
        guard index + 4 <= bytes.count else { break }
        let low = unit(index + 2)
        if low >= 0xDC00, low < 0xE000 {
          let scalar = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
          CharsetUTF8.append(scalar: scalar, to: &output)
          index += 4
          continue
        }
      }
      CharsetUTF8.append(scalar: value, to: &output)
      index += 2
    }
    return index - start
  }
}
