public import Corpus

/// How a value is written, as a difference from its folded form.
///
/// One byte for most: as folded, the first letter of each word a capital, all capitals. Else a bit
/// for each ASCII letter, or the bytes themselves. For e-mail only the local part is looked at,
/// since a canonical domain is always lower-case.
public enum Spelling {
  enum Code: UInt8 {
    case folded = 0
    case title = 1
    case upper = 2
    case bits = 3
    case bytes = 4
  }

  /// Number of bytes, from the start, whose case may differ.
  private static func region(_ folded: UnsafeBufferPointer<UInt8>, _ kind: Kind) -> Int {
    guard kind == .email else { return folded.count }
    return folded.lastIndex(of: UInt8(ascii: "@")) ?? folded.count
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// A letter that begins a word: what stands before is no letter.
  private static func begins(_ index: Int, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0 else { return true }
    let before = folded[index - 1]
    return !(isLower(before) || before >= 0x80)
  }

  /// Appends the code of `value`, whose folded form is `folded`.
  public static func append(
    _ value: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>, kind: Kind,
    to output: inout ByteBuffer
  ) {
    let region = region(folded, kind)
    guard differsOnlyInASCIICase(value, folded, upTo: region) else {
      output.append(Code.bytes.rawValue)
      output.append(varint: UInt64(value.count))
      output.append(value)
      return
    }
    var isFolded = true
    var isTitle = true
    var isUpper = true
    for index in 0..<region where isLower(folded[index]) {
      let isCapital = value[index] != folded[index]
      if isCapital { isFolded = false } else { isUpper = false }
      if isCapital != begins(index, folded) { isTitle = false }
    }
    if isFolded {
      output.append(Code.folded.rawValue)
    } else if isTitle {
      output.append(Code.title.rawValue)
    } else if isUpper {
      output.append(Code.upper.rawValue)
    } else {
      output.append(Code.bits.rawValue)
      let letters = folded[..<region].count(where: isLower)
      output.append(varint: UInt64((letters + 7) / 8))
      appendBits(value, folded, upTo: region, to: &output)
    }
  }

  private static func differsOnlyInASCIICase(
    _ value: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>, upTo region: Int
  ) -> Bool {
    guard value.count == folded.count else { return false }
    for index in 0..<value.count where value[index] != folded[index] {
      guard index < region, isLower(folded[index]), value[index] == folded[index] & 0xDF else {
        return false
      }
    }
    return true
  }

  private static func appendBits(
    _ value: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>, upTo region: Int,
    to output: inout ByteBuffer
  ) {
    var byte: UInt8 = 0
    var bit: UInt8 = 0
    for index in 0..<region where isLower(folded[index]) {
      if value[index] != folded[index] { byte |= 1 << bit }
      bit += 1
      if bit == 8 {
        output.append(byte)
        byte = 0
        bit = 0
      }
    }
    if bit > 0 { output.append(byte) }
  }

  /// Reads over one code; returns its bytes.
  public static func skip(_ reader: inout ByteReader) -> UnsafeBufferPointer<UInt8> {
    let start = reader.position
    switch Code(rawValue: reader.byte()) {
    case .folded?, .title?, .upper?: break
    case .bits?, .bytes?: _ = reader.take(reader.count(upTo: reader.bytes.count))
    case nil: _ = reader.take(-1)
    }
    return UnsafeBufferPointer(rebasing: reader.bytes[start..<reader.position])
  }

  /// The value that a code, taken by `skip`, stands for.
  public static func value(
    _ code: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>, kind: Kind
  ) -> [UInt8] {
    var reader = ByteReader(code)
    let form = Code(rawValue: reader.byte())
    if form == .bytes { return Array(reader.take(reader.count(upTo: code.count))) }
    let bits = form == .bits ? reader.take(reader.count(upTo: code.count)) : code
    var value = Array(folded)
    var letter = 0
    for index in 0..<region(folded, kind) where isLower(folded[index]) {
      let isCapital =
        switch form {
        case .title?: begins(index, folded)
        case .upper?: true
        case .bits?:
          letter >> 3 < bits.count && bits[letter >> 3] >> UInt8(letter & 7) & 1 == 1
        default: false
        }
      if isCapital { value[index] &= 0xDF }
      letter += 1
    }
    return value
  }
}
