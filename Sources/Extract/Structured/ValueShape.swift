// Hot code: one pass over the bytes, no allocation.
internal import Bytes

/// Counts over the bytes of one value.
struct ValueShape {
  private var letters = 0
  private var digits = 0
  private var ats = 0
  private var angles = 0
  private var words = 0
  private var capitalWords = 0
  private var phoneMarks = 0
  private var codeMarks = 0
  private var dots = 0
  private var commas = 0
  private var dateMarks = 0
  private var parentheses = 0
  private var lineEnds = 0

  /// Only the start of a long value is looked at.
  private static let readInBytes = 256

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var inWord = false
    for byte in bytes.prefix(Self.readInBytes) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        if !inWord { words += 1 }
        letters += 1
        inWord = true
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF:
        if !inWord {
          words += 1
          capitalWords += 1
        }
        letters += 1
        inWord = true
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        continue
      case UInt8(ascii: "'"), UInt8(ascii: "-"):
        if byte == UInt8(ascii: "-") { dateMarks += 1 }
        phoneMarks += 1
        continue
      case UInt8(ascii: "."):
        dots += 1
        inWord = false
      case UInt8(ascii: "@"): ats += 1
      case 0x0A: lineEnds += 1
      case UInt8(ascii: "<"), UInt8(ascii: ">"): angles += 1
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: "("), UInt8(ascii: ")"): parentheses += 1
      case UInt8(ascii: "/"):
        dateMarks += 1
        codeMarks += 1
      case UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "\\"),
        UInt8(ascii: "#"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
        UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "*"):
        codeMarks += 1
      default: break
      }
      inWord = false
    }
  }

  func kind(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueKind {
    if bytes.count > Self.readInBytes { return isLongList ? .addressList : .sentence }
    if letters == 0 { return withoutLetters(bytes) }
    if ats > 0 { return withAt(bytes) }
    if digits >= 6, letters <= 4 + digits / 2, looksLikePhone(bytes), !beginsLikeCode(bytes) {
      return phone(bytes)
    }
    if digits >= 7, (2...8).contains(capitalWords), words <= 10, holdsDialledNumber(bytes) {
      return .contact
    }
    if digits > 0 || codeMarks > 0 {
      return words > 6 ? .sentence : .code
    }
    if dots > 0, words > 1, !bytes.contains(0x20) { return .code }
    if words == 1 { return Placeholder.isOne(bytes) ? .blank : .word }
    // `marie dupont`: forms are filled in small letters, too.
    if capitalWords == 0, words <= 4, bytes.count <= 40, dots == 0 { return .words }
    return words <= 7 && bytes.count <= 80 && capitalWords * 2 >= words ? .words : .sentence
  }

  /// Many addresses with their names, and not a text that begins with some, as a message does.
  private var isLongList: Bool { ats > 2 && words <= 8 * ats && lineEnds <= ats }

  private func withAt(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueKind {
    if ats == 1, angles == 0, !bytes.contains(0x20) { return .email }
    if ats == 1, angles == 0, (2...8).contains(capitalWords), words <= 10 { return .contact }
    let isList = angles >= 2 * ats || ats > 1 && words <= ats * 6
    return isList ? .addressList : words > 8 ? .sentence : .email
  }

  /// `Marie Dupont, +33 …`: behind something that divides.
  private func holdsDialledNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let plus = bytes.firstIndex(of: UInt8(ascii: "+")), plus > 4, plus + 7 < bytes.count
    else { return false }
    return bytes[plus + 1] &- 0x31 < 9 && bytes[plus - 1] & 0x40 == 0
  }

  private func withoutLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueKind {
    if digits == 0 { return .blank }
    return looksLikePhone(bytes) ? phone(bytes) : .number
  }

  private func looksLikePhone(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard digits >= 7, digits <= 17, bytes.count <= 40, commas == 0 else { return false }
    let first = bytes.first { $0 != 0x20 && $0 != UInt8(ascii: "(") } ?? 0
    if first == UInt8(ascii: "+") { return true }
    if isDate(bytes) || isAmount(bytes) { return false }
    return codeMarks <= 1
  }

  /// `81287.28`: one dot, and nothing else, before the last two digits.
  private func isAmount(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    dots == 1 && digits + 1 == bytes.count && bytes.count > 3
      && bytes[bytes.count - 3] == UInt8(ascii: ".")
  }

  /// `ORD-121163467`, `INV215796971`: letters before the digits that do not say telephone.
  private func beginsLikeCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = 0
    while end < bytes.count, bytes[end] | 0x20 &- 0x61 < 26 { end += 1 }
    return end > 0 && !WordFold.withWord(bytes, 0..<end) { Self.phoneLabels.contains($0) }
  }

  private static let phoneLabels = WordTable(
    "t tel telefon telephone phone ph p m mob mobile mobil f fax cell c handy gsm w h o")

  /// `2021-03-04`, `04.03.2021`, `3/4/2021 10:00`, `192.168.1.20`.
  private func isDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var groups = 0
    var run = 0
    var hasYear = false
    for byte in bytes {
      if byte &- 0x30 < 10 {
        if run == 0 { groups += 1 }
        run += 1
        continue
      }
      if run == 4 { hasYear = hasYear || groups == 1 || groups == 3 }
      run = 0
    }
    if run == 4 { hasYear = hasYear || groups == 3 }
    if dots == 3, groups == 4, digits <= 12, letters == 0 { return true }
    if bytes.contains(UInt8(ascii: ":")) { return true }
    return hasYear && groups >= 3 && digits <= 8 && (dateMarks == 2 || dots == 2)
  }

  private func phone(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueKind {
    var index = 0
    while index < bytes.count, !(bytes[index] &- 0x30 < 10), bytes[index] != UInt8(ascii: "+") {
      index += 1
    }
    guard index + 2 < bytes.count else { return .number }
    if bytes[index] == UInt8(ascii: "+") { return .internationalPhone }
    let isDialled = bytes[index] == UInt8(ascii: "0") && bytes[index + 1] == UInt8(ascii: "0")
    return isDialled && bytes[index + 2] != UInt8(ascii: "0") ? .internationalPhone : .nationalPhone
  }

  /// Spaces or marks between the digits: more likely a phone number than an id.
  var isGrouped: Bool { phoneMarks > 0 || parentheses > 0 || dots > 1 }
}
