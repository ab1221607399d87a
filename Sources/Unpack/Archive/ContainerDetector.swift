/// Tells archives and compressed streams by their content.
///
/// A name decides nothing, except for `lzma`, which has no mark: there the ending `.lzma` or `.tlz`
/// breaks the tie. Cost: a few comparisons, and for a tar candidate one sum over 512 bytes.
public enum ContainerDetector {
  /// How many first bytes `detect` wants to see: the mark of ISO 9660 stands behind 32 KiB.
  public static let headInBytes = 33 << 10

  /// The sort of container that begins with `head`, or nil for anything else.
  public static func detect(_ head: UnsafeRawBufferPointer, name: String) -> ContainerKind? {
    guard head.count >= 4 else { return nil }
    if let compression = compression(head, name: name) { return .compressed(compression) }
    if let format = archive(head) { return .archive(format) }
    return nil
  }

  // MARK: Compressed streams

  private static func compression(
    _ head: UnsafeRawBufferPointer, name: String
  ) -> Compression? {
    switch head[0] {
    case 0x1F:
      if head[1] == 0x8B { return head[2] == 8 && head[3] & 0xE0 == 0 ? .gzip : nil }
      // The third byte holds the code width, 9 to 16, and the block flag.
      return head[1] == 0x9D && head[2] & 0x60 == 0 && (9...16).contains(head[2] & 0x1F)
        ? .compress : nil
    case UInt8(ascii: "B"): return isBzip2(head) ? .bzip2 : nil
    case 0xFD: return starts(head, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) ? .xz : nil
    case 0x28: return starts(head, [0x28, 0xB5, 0x2F, 0xFD]) ? .zstd : nil
    case 0x04: return starts(head, [0x04, 0x22, 0x4D, 0x18]) ? .lz4 : lzma(head, name)
    case 0x02: return starts(head, [0x02, 0x21, 0x4C, 0x18]) ? .lz4 : lzma(head, name)
    case 0x50...0x5F where starts(head, [0x2A, 0x4D, 0x18], at: 1): return skippable(head)
    case UInt8(ascii: "L"):
      return starts(head, [0x4C, 0x5A, 0x49, 0x50]) && head.count > 5 && head[4] <= 1
        ? .lzip : nil
    case 0xED: return starts(head, [0xED, 0xAB, 0xEE, 0xDB]) ? .rpm : nil
    default: return lzma(head, name)
    }
  }

  private static func isBzip2(_ head: UnsafeRawBufferPointer) -> Bool {
    guard starts(head, [0x42, 0x5A, 0x68]), (0x31...0x39).contains(head[3]) else { return false }
    return starts(head, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], at: 4)
      || starts(head, [0x17, 0x72, 0x45, 0x38, 0x50, 0x90], at: 4)
  }

  /// Skippable frames belong to zstd and lz4 alike: the first other frame tells.
  private static func skippable(_ head: UnsafeRawBufferPointer) -> Compression {
    var position = 0
    while position + 8 <= head.count, head[position] & 0xF0 == 0x50,
      starts(head, [0x2A, 0x4D, 0x18], at: position + 1)
    {
      position += 8 + Int(little32(head, at: position + 4))
    }
    return starts(head, [0x04, 0x22, 0x4D, 0x18], at: position) ? .lz4 : .zstd
  }

  /// LZMA alone has no mark: properties, dictionary size, length, and a first coded byte of zero.
  private static func lzma(_ head: UnsafeRawBufferPointer, _ name: String) -> Compression? {
    guard head.count >= 14, head[0] < 225, head[13] == 0 else { return nil }
    let dictionary = little32(head, at: 1)
    let size = UInt64(little32(head, at: 5)) | UInt64(little32(head, at: 9)) << 32
    guard size == .max || size < 1 << 38 else { return nil }
    // 2^n or 2^n + 2^(n-1), as all encoders write it.
    let isUsual =
      dictionary >= 4096
      && (dictionary.nonzeroBitCount == 1
        || dictionary == 3 << (31 - UInt32(dictionary.leadingZeroBitCount) - 1)
        || dictionary == .max)
    if head[0] == 0x5D, isUsual { return .lzma }
    let lower = name.lowercased()
    return lower.hasSuffix(".lzma") || lower.hasSuffix(".tlz") ? .lzma : nil
  }

  // MARK: Archives

  private static func archive(_ head: UnsafeRawBufferPointer) -> ArchiveFormat? {
    if let format = marked(head) { return format }
    if TarHeader.isValid(head) { return .tar }
    if starts(head, [0x43, 0x44, 0x30, 0x30, 0x31], at: 32_769) { return .iso9660 }
    if isCpio(head) { return .cpio }
    if isLha(head) { return .lha }
    return nil
  }

  /// Formats with a mark at the very start.
  private static func marked(_ head: UnsafeRawBufferPointer) -> ArchiveFormat? {
    switch head[0] {
    case UInt8(ascii: "P"):
      let isZip =
        starts(head, [0x50, 0x4B, 3, 4]) || starts(head, [0x50, 0x4B, 5, 6])
        || starts(head, [0x50, 0x4B, 6, 6]) || starts(head, [0x50, 0x4B, 7, 8, 0x50, 0x4B])
        || starts(head, [0x50, 0x4B, 0x30, 0x30, 0x50, 0x4B])
      return isZip ? .zip : nil
    case UInt8(ascii: "7"):
      return starts(head, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) ? .sevenZip : nil
    case UInt8(ascii: "R"):
      guard starts(head, [0x52, 0x61, 0x72, 0x21, 0x1A, 7]), head.count > 7 else { return nil }
      return head[6] == 0 ? .rar : head[6] == 1 && head[7] == 0 ? .rar5 : nil
    case UInt8(ascii: "M"):
      if starts(head, [0x4D, 0x53, 0x43, 0x46, 0, 0, 0, 0]) { return .cab }
      return isProgram(head) ? .selfExtracting : nil
    case UInt8(ascii: "x"):
      return starts(head, [0x78, 0x61, 0x72, 0x21, 0]) && head.count > 7 && head[6] == 0
        && head[7] == 1 ? .xar : nil
    case UInt8(ascii: "!"):
      return starts(head, [0x21, 0x3C, 0x61, 0x72, 0x63, 0x68, 0x3E, 0x0A]) ? .ar : nil
    case UInt8(ascii: "W"):
      return starts(head, [0x57, 0x41, 0x52, 0x43, 0x2F]) && head.count > 6
        && (0x30...0x39).contains(head[5]) && head[6] == 0x2E ? .warc : nil
    case 0x7F: return starts(head, [0x7F, 0x45, 0x4C, 0x46]) ? .selfExtracting : nil
    default: return nil
    }
  }

  private static func isProgram(_ head: UnsafeRawBufferPointer) -> Bool {
    // A PE file: its offset 0x3C points to the PE header; a text that begins with MZ has none.
    guard head.count >= 64, head[1] == UInt8(ascii: "Z") else { return false }
    return little32(head, at: 60) < 1 << 20 && head[2..<64].contains(0)
  }

  private static func isCpio(_ head: UnsafeRawBufferPointer) -> Bool {
    if starts(head, [0x30, 0x37, 0x30, 0x37]) { return isTextCpio(head) }
    let isLittle = head[0] == 0xC7 && head[1] == 0x71
    guard isLittle || (head[0] == 0x71 && head[1] == 0xC7), head.count >= 28 else { return false }
    let low = head[20]
    let high = head[21]
    let nameLength = isLittle ? Int(high) << 8 | Int(low) : Int(low) << 8 | Int(high)
    let end = 26 + nameLength
    return (2...4096).contains(nameLength) && end <= head.count && head[end - 1] == 0
      && !head[26..<end - 1].contains(0)
  }

  /// `070707` (octal), `070727` (afio, octal and hexadecimal), `070701` and `070702` (hexadecimal).
  private static func isTextCpio(_ head: UnsafeRawBufferPointer) -> Bool {
    guard head.count >= 110 else { return head.count >= 76 && head[5] == UInt8(ascii: "7") }
    switch (head[4], head[5]) {
    case (0x30, 0x37): return head[6..<76].allSatisfy { (0x30...0x37).contains($0) }
    case (0x30, 0x31), (0x30, 0x32): return head[6..<110].allSatisfy(isHexadecimal)
    case (0x32, 0x37): return head[6..<22].allSatisfy(isHexadecimal)
    default: return false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  /// `-lh5-` and its kin behind header size and sum, with a header level of 0 to 3.
  private static func isLha(_ head: UnsafeRawBufferPointer) -> Bool {
    guard head.count > 21, head[2] == 0x2D, head[3] == 0x6C, head[6] == 0x2D else { return false }
    let isMethod =
      head[4] == UInt8(ascii: "h")
      ? (0x30...0x39).contains(head[5]) || head[5] == UInt8(ascii: "d")
      : head[4] == UInt8(ascii: "z") && [0x73, 0x34, 0x35].contains(head[5])
    return isMethod && head[20] <= 3
  }

  // MARK: Bytes

  @inline(__always)
  private static func starts(
    _ head: UnsafeRawBufferPointer, _ mark: [UInt8], at offset: Int = 0
  ) -> Bool {
    guard offset >= 0, offset <= head.count - mark.count else { return false }
    for index in mark.indices where head[offset + index] != mark[index] { return false }
    return true
  }

  private static func little32(_ head: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    head.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
  }
}
