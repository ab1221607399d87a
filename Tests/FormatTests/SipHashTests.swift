import Testing

@testable import Format

@Suite struct SipHashTests {
  /// The vectors of the reference implementation: key 00 01 … 0f, messages 00, 00 01, ….
  @Test func hashesAsTheReferenceDoes() {
    let expected: [UInt64] = [
      0x726f_db47_dd0e_0e31, 0x74f8_39c5_93dc_67fd, 0x0d6c_8009_d9a9_4f5a, 0x8567_6696_d7fb_7e2d,
      0xcf27_94e0_2771_87b7, 0x1876_5564_cd99_a68d, 0xcbc9_466e_58fe_e3ce, 0xab02_00f5_8b01_d137,
      0x93f5_f579_9a93_2462, 0x9e00_82df_0ba9_e4b0,
    ]
    for (length, value) in expected.enumerated() {
      let bytes = (0..<UInt8(length)).map { $0 }
      let hash = bytes.withUnsafeBufferPointer {
        SipHash.hash($0, high: 0x0f0e_0d0c_0b0a_0908, low: 0x0706_0504_0302_0100)
      }
      #expect(hash == value, "\(length) bytes")
    }
  }
}
