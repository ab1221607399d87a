import Testing

@testable import Format

/// The kernel that folds printable ASCII, at the edges of its blocks.
@Suite struct FoldedASCIITests {
  private func folded(_ bytes: [UInt8]) -> [UInt8] {
    var buffer = ByteBuffer()
    let count = bytes.withUnsafeBufferPointer { buffer.appendFoldedASCII($0) }
    #expect(buffer.count == count)
    return Array(buffer.bytes)
  }

  @Test("Every byte: printable ones in lower case, all others end it")
  func everyByte() {
    for byte in UInt8.min...UInt8.max {
      let expected =
        (0x20..<0x80).contains(byte) ? [(0x41...0x5A).contains(byte) ? byte | 0x20 : byte] : []
      #expect(folded([byte]) == expected)
      #expect(
        folded([UInt8](repeating: byte, count: 33))
          == expected.flatMap { [UInt8](repeating: $0, count: 33) })
    }
  }

  @Test("It ends right before the first byte that is not printable, wherever that stands")
  func everyPlace() {
    for length in 0...50 {
      let plain = (0..<length).map { UInt8(0x20 + ($0 * 7) % 0x60) }
      let lower = plain.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      #expect(folded(plain) == lower)
      for place in 0..<length {
        for stranger: UInt8 in [0x00, 0x1F, 0x80, 0xFF] {
          var bytes = plain
          bytes[place] = stranger
          #expect(folded(bytes) == Array(lower[..<place]))
        }
      }
    }
  }
}
