import Bytes
import MIME

/// The line `From sender date` before each message of a mailbox.
enum Envelope {
  /// How many bytes from a line start `isSeparator` looks at.
  static let reachInBytes = 2048

  /// Does a `From ` line with a date in it stand at `start`?
  static func isLine(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + 5 < bytes.count, bytes[start] == 0x46, bytes[start + 1] == 0x72,
      bytes[start + 2] == 0x6F, bytes[start + 3] == 0x6D, bytes[start + 4] == 0x20
    else { return false }
    let stop = min(bytes.count, start + 512)
    let line = MailLine(in: bytes.part(0..<stop), at: start)
    return hasTimeAndYear(bytes.part(line.start + 5..<line.end))
  }

  /// `12:36` and `2002` somewhere in the line, as every mailer writes it.
  private static func hasTimeAndYear(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (hasTime, hasYear) = (false, false)
    var digits = 0
    for index in 0...text.count {
      let byte = index < text.count ? text[index] : 0x20
      if byte &- 0x30 < 10 {
        digits += 1
        continue
      }
      if byte == 0x3A, digits == 1 || digits == 2 { hasTime = true }
      if digits == 4, text[index - 4] == 0x31 || text[index - 4] == 0x32 { hasYear = true }
      digits = 0
    }
    return hasTime && hasYear
  }

  /// Does a message start at `start`, a line start: an envelope after a blank line, with a header
  /// field (or a stuffed envelope) below it? Where the blank line is missing, the sender must be an
  /// address and two known fields must follow. Or the mark of MMDF.
  static func isSeparator(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    if isMark(in: bytes, at: start) { return true }
    guard isLine(in: bytes, at: start) else {
      return isAfterBlankLine(in: bytes, at: start) && isUndated(in: bytes, at: start)
    }
    let stop = min(bytes.count, start + reachInBytes)
    let window = bytes.part(0..<stop)
    let next = MailLine(in: window, at: MailLine(in: window, at: start).next)
    if isAfterBlankLine(in: bytes, at: start) {
      return next.field(in: window) != nil
        || window.starts(withIgnoringCase: ">From ", at: next.start)
    }
    return hasSender(window, at: start) && isKnownField(next, window)
      && next.next < window.count && isFieldOrFold(MailLine(in: window, at: next.next), window)
  }

  /// An envelope, dated or not, at the start of a mailbox.
  static func isFirst(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    isLine(in: bytes, at: start) || isUndated(in: bytes, at: start)
  }

  /// `From - `, `From marie@example.com` and nothing else, as Netscape and Gmail write it, with two
  /// fields below it of which the first is known.
  static func isUndated(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start < bytes.count, bytes[start] == 0x46 else { return false }
    let window = bytes.part(0..<min(bytes.count, start + reachInBytes))
    let line = MailLine(in: window, at: start)
    guard window.starts(withIgnoringCase: "From ", at: start), hasSender(window, at: start) else {
      return false
    }
    let sender = window.trimmed(start + 5..<max(start + 5, line.end))
    guard !window[sender].contains(0x20), line.next < window.count else { return false }
    let first = MailLine(in: window, at: line.next)
    return isKnownField(first, window) && first.next < window.count
      && isFieldOrFold(MailLine(in: window, at: first.next), window)
  }

  /// The line of four bytes 1 before and behind each message of MMDF.
  static func isMark(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + 4 < bytes.count, bytes[start] == 1, bytes[start + 1] == 1, bytes[start + 2] == 1,
      bytes[start + 3] == 1
    else { return false }
    return bytes[start + 4] == 0x0A || bytes[start + 4] == 0x0D
  }

  /// `From marie@example.com `, `From MAILER-DAEMON `, `From - `.
  private static func hasSender(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    let sender = bytes[(start + 5)...].prefix { $0 > 0x20 }
    return sender.contains(0x40) || sender.elementsEqual("-".utf8)
      || sender.elementsEqual("MAILER-DAEMON".utf8)
  }

  private static func isKnownField(
    _ line: MailLine, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let field = line.field(in: bytes) else { return false }
    let name = bytes.part(field.name)
    return name.starts(withIgnoringCase: "X-") || firstFields.contains { name.matches($0) }
  }

  private static func isFieldOrFold(
    _ line: MailLine, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !line.isEmpty else { return false }
    return bytes[line.start].isBlank || line.field(in: bytes) != nil
  }

  /// What a header begins with.
  private static let firstFields: [StaticString] = [
    "Return-Path", "Received", "Delivered-To", "Message-ID", "From", "To", "Date", "Status",
    "Subject", "Envelope-To", "Replied", "Forwarded", "MIME-Version", "Reply-To", "Sender",
  ]

  private static func isAfterBlankLine(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start > 0 else { return true }
    guard bytes[start - 1] == 0x0A else { return false }
    var index = start - 2
    if index >= 0, bytes[index] == 0x0D { index -= 1 }
    return index < 0 || bytes[index] == 0x0A
  }
}
