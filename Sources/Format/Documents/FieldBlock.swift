/// The names of fields with their ordinals, in blocks.
public enum FieldBlock {
  static let namesPerBlock = 4096

  /// Appends names in the order of their ordinals; nothing for none.
  public static func append(
    _ names: [(ordinal: Int, name: String)], to output: inout ByteBuffer
  ) {
    for start in stride(from: 0, to: names.count, by: namesPerBlock) {
      append(block: names[start..<min(start + namesPerBlock, names.count)], to: &output)
    }
  }

  private static func append(
    block names: ArraySlice<(ordinal: Int, name: String)>, to output: inout ByteBuffer
  ) {
    var raw = ByteBuffer()
    raw.append(varint: UInt64(names.count))
    var previous = 0
    for (ordinal, name) in names {
      raw.append(varint: UInt64(ordinal - previous))
      previous = ordinal
      raw.append(text: name)
    }
    var scratch = ByteBuffer()
    Compressor(level: 3).append(raw.bytes, to: &output, scratch: &scratch)
  }
}
