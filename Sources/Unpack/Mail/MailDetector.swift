internal import Bytes
internal import MIME

/// Tells mailboxes and single messages from everything else, by their content.
///
/// A message begins with header fields of which at least two are known and which together could
/// hardly be anything but mail: neither HTTP, nor a control file, nor YAML reach the score. What is
/// missed is scanned as text, so nothing is lost.
public enum MailDetector {
  /// How many first bytes `detect` wants to see.
  public static let headInBytes = 32 << 10

  /// What begins with `head`. `isWhole` says that this is all there is: then one message behind a
  /// `From ` line is told from a mailbox by looking for a second such line; otherwise, a content too
  /// large to be held whole, it counts as a mailbox.
  public static func detect(_ head: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> MailKind? {
    let start = firstLine(in: head)
    guard start < head.count else { return nil }
    if Envelope.isMark(in: head, at: start) { return .mailbox }
    if Envelope.isFirst(in: head, at: start) {
      guard !isWhole else { return hasSecondEnvelope(head, from: start) ? .mailbox : .message }
      return .mailbox
    }
    if let header = appleHeader(in: head) {
      return score(head, from: header.start) >= enough ? .appleMessage : nil
    }
    return score(head, from: start) >= enough ? .message : nil
  }

  /// Does a `From ` line stand before the header?
  static func startsWithEnvelope(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    Envelope.isFirst(in: head, at: firstLine(in: head))
  }

  /// Where the message of a `.emlx` starts and how long it is said to be.
  static func appleHeader(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, length: Int)? {
    var (index, length) = (0, 0)
    while index < bytes.count, bytes[index] &- 0x30 < 10, index < 10 {
      length = length * 10 + Int(bytes[index] &- 0x30)
      index += 1
    }
    guard index > 0 else { return nil }
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x0A else { return nil }
    return (index + 1, length)
  }

  /// Behind a byte order mark and blank lines.
  private static func firstLine(in head: UnsafeBufferPointer<UInt8>) -> Int {
    var index = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < min(head.count, 64), head[index] == 0x0A || head[index] == 0x0D { index += 1 }
    return index
  }

  private static func hasSecondEnvelope(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    var position = start + 5
    while let hit = firstIndex(of: "\nFrom ", in: bytes, from: position) {
      position = hit + 1
      if Envelope.isSeparator(in: bytes, at: position) { return true }
    }
    return false
  }

  // MARK: The score of a header

  private static let enough = 4

  /// What a field says about mail: 0 for a name that nobody knows.
  private static func weight(
    of name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for (known, weight) in weights where name.matches(known) {
      // A bare word is no address.
      return weight == 2 && value.contains(0x40) ? 3 : weight
    }
    return name.starts(withIgnoringCase: "Resent-") || name.starts(withIgnoringCase: "List-")
      ? 2 : 0
  }

  private static let weights: [(StaticString, Int)] = [
    ("Received", 3), ("Return-Path", 3), ("Message-ID", 3), ("Delivered-To", 3), ("From", 2),
    ("To", 1), ("Cc", 1), ("Bcc", 1), ("Reply-To", 2), ("Sender", 2), ("Subject", 1), ("Date", 1),
    ("MIME-Version", 3), ("Content-Type", 1), ("Content-Transfer-Encoding", 2), ("X-Mailer", 2),
    ("DKIM-Signature", 3), ("In-Reply-To", 2), ("References", 1), ("Newsgroups", 3),
    ("X-Original-To", 3), ("X-Originating-IP", 1), ("X-Priority", 1), ("X-MSMail-Priority", 2),
    ("ARC-Seal", 3), ("Authentication-Results", 2), ("Envelope-To", 2), ("X-Envelope-From", 2),
    ("X-From", 2), ("Sent", 1), ("Importance", 1), ("Content-Disposition", 1),
    ("X-Unsent", 2), ("X-UIDL", 2), ("Status", 1), ("X-Status", 1), ("X-Mozilla-Status", 3),
  ]

  /// Fields that only HTTP has.
  private static let webNames: [StaticString] = [
    "Server", "Host", "ETag", "Set-Cookie", "Cache-Control", "Accept", "Accept-Encoding",
    "Accept-Language", "Cookie", "Location", "Last-Modified", "Vary", "Referer",
  ]

  /// Adds up the fields up to the first blank line; 0 as soon as something contradicts. Each name
  /// counts once.
  private static func score(_ head: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var seen: [UnsafeBufferPointer<UInt8>] = []
    var sum = 0
    var strangers = 0
    var position = start
    while position < head.count, position - start < headInBytes {
      let line = MailLine(in: head, at: position)
      position = line.next
      if line.isEmpty { break }
      if head[line.start].isBlank, !seen.isEmpty { continue }
      guard let field = line.field(in: head) else {
        // The last line may be cut by the end of the head.
        if line.next >= head.count, !seen.isEmpty { break }
        strangers += 1
        // A header with a broken line in it; text has them from the start.
        if strangers * 4 > seen.count { break }
        continue
      }
      let name = head.part(field.name)
      if webNames.contains(where: { name.matches($0) }) { return 0 }
      if seen.count < 128, !seen.contains(where: { $0.elementsEqual(name) }) {
        sum += weight(of: name, head.part(field.value))
        seen.append(name)
      }
    }
    return seen.count >= 2 ? sum : 0
  }
}
