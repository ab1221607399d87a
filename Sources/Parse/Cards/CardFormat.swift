internal import Bytes
internal import Corpus

/// Texts of records whose lines are `KEY: value`: address books, directories and calendars.
enum CardFormat {
  /// RFC 6350, RFC 2426 and vCard 2.1: from `BEGIN:VCARD` to `END:VCARD`.
  case vCard
  /// RFC 2849: entries that begin with `dn:` and end at an empty line.
  case ldif
  /// RFC 5545: from `BEGIN:VCALENDAR` on; each event is a record.
  case calendar

  var media: MediaType {
    switch self {
    case .vCard: MediaType(rawValue: "text/vcard")
    case .ldif: MediaType(rawValue: "text/x-ldif")
    case .calendar: MediaType(rawValue: "text/calendar")
    }
  }

  /// What a decoded head starts like, or nil.
  static func of(_ text: UnsafeBufferPointer<UInt8>) -> CardFormat? {
    var at = 0
    // LDIF may begin with comments and its version.
    for _ in 0..<64 {
      while at < text.count, text[at] <= 0x20 { at += 1 }
      let rest = UnsafeBufferPointer(rebasing: text[at...])
      if starts(rest, with: "begin:vcard") { return .vCard }
      if starts(rest, with: "begin:vcalendar") { return .calendar }
      if starts(rest, with: "dn: ") || starts(rest, with: "dn:: ") { return .ldif }
      guard starts(rest, with: "#") || starts(rest, with: "version: "),
        let end = firstIndex(of: 0x0A, in: text, from: at)
      else { return nil }
      at = end + 1
    }
    return nil
  }

  /// Whether `text` begins with the small letters of `word`, in any case.
  static func starts(_ text: UnsafeBufferPointer<UInt8>, with word: StaticString) -> Bool {
    guard text.count >= word.utf8CodeUnitCount else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { index in
      // SAFETY: the index is below the length of the word.
      let wanted = word.utf8Start[index]
      let byte = text[index]
      return byte == wanted || byte | 0x20 == wanted && wanted &- 0x61 < 26
    }
  }

  /// The end of the last record that is complete in `text`, 0 if none is.
  func lastEnd(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = text.count
    while let line = lastIndex(of: 0x0A, in: text, before: end) {
      if endsRecord(UnsafeBufferPointer(rebasing: text[..<line])) { return line + 1 }
      end = line
    }
    return 0
  }

  /// Whether a record ends with the line that `text` ends with.
  private func endsRecord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = text.count
    if end > 0, text[end - 1] == 0x0D { end -= 1 }
    switch self {
    case .ldif: return end == 0 || text[end - 1] == 0x0A
    case .vCard, .calendar:
      let start = lastIndex(of: 0x0A, in: text, before: end).map { $0 + 1 } ?? 0
      let line = UnsafeBufferPointer(rebasing: text[start..<end])
      return Self.starts(line, with: self == .vCard ? "end:vcard" : "end:vevent")
    }
  }
}
