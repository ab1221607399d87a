import Bytes

/// One `=?charset?encoding?text?=` (RFC 2047).
struct EncodedWord {
  let charset: Charset?
  let isBase64: Bool
  /// The encoded text, in the value.
  let text: Range<Int>
  /// Behind the word.
  let end: Int

  /// The word that starts at `start`; nil where there is none.
  init?(in value: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start + 6 < value.count, value[start] == 0x3D, value[start + 1] == 0x3F else {
      return nil
    }
    var index = start + 2
    while index < value.count, index - start < 80, value[index] != 0x3F, !value[index].isMailSpace {
      index += 1
    }
    let label = start + 2..<index
    guard !label.isEmpty, index + 2 < value.count, value[index] == 0x3F,
      value[index + 2] == 0x3F
    else { return nil }
    switch value[index + 1] {
    case 0x42, 0x62: isBase64 = true
    case 0x51, 0x71: isBase64 = false
    default: return nil
    }
    let textStart = index + 3
    var textEnd = textStart
    while textEnd < value.count {
      if value[textEnd] == 0x3F, textEnd + 1 < value.count, value[textEnd + 1] == 0x3D { break }
      // A word without its end: it stops where the next one begins. `=?=` is padding and the end.
      if value[textEnd] == 0x3D, textEnd + 2 < value.count, value[textEnd + 1] == 0x3F,
        value[textEnd + 2] != 0x3D
      {
        break
      }
      textEnd += 1
    }
    let isEnded = textEnd < value.count && value[textEnd] == 0x3F
    if !isEnded {
      // Nobody knows what belongs to it: up to the white space, an address may follow.
      textEnd = value[textStart..<textEnd].firstIndex(where: \.isMailSpace) ?? textEnd
    }
    text = textStart..<textEnd
    end = isEnded ? textEnd + 2 : textEnd
    // RFC 2231: a language may follow the charset.
    let language = value[label].firstIndex(of: 0x2A) ?? label.upperBound
    charset = Charset(label: value.part(label.lowerBound..<language))
  }
}
