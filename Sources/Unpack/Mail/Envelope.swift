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
  /// field (or a stuffed envelope) below it?
  static func isSeparator(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard isAfterBlankLine(in: bytes, at: start), isLine(in: bytes, at: start) else { return false }
    let stop = min(bytes.count, start + reachInBytes)
    let window = bytes.part(0..<stop)
    let next = MailLine(in: window, at: MailLine(in: window, at: start).next)
    return next.field(in: window) != nil
      || window.starts(withIgnoringCase: ">From ", at: next.start)
  }

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
