import Corpus
import MIME

extension Unpacker {
  /// What a content that is no archive is as mail, by its first bytes.
  func detectMail(_ head: [UInt8], _ content: MemberContent, _ member: Member) -> MailKind? {
    var isWhole = false
    if case .whole = content { isWhole = true }
    let kind = head.withUnsafeBufferPointer { MailDetector.detect($0, isWhole: isWhole) }
    guard kind == .message, isNamedMailbox(member.name) else { return kind }
    // A mailbox with one message in it.
    let isEnveloped = head.withUnsafeBufferPointer { MailDetector.startsWithEnvelope($0) }
    return isEnveloped ? .mailbox : kind
  }

  private func isNamedMailbox(_ name: String) -> Bool {
    let name = name.suffix(6).lowercased()
    return [".mbox", ".mbx", ".mbs"].contains { name.hasSuffix($0) }
  }

  /// Visits what `MailDetector` took for mail.
  ///
  /// A message larger than `Limits.maximumMessageInBytes` is not taken apart: its text as it stands
  /// goes to the parsers as one stream, and its attachments are refused in an entry of their own.
  func visitMail(
    _ member: Member, _ content: MemberContent, _ kind: MailKind, into sink: inout some MemberSink
  ) {
    switch kind {
    case .mailbox: visitMailbox(member, content, into: &sink)
    case .message, .appleMessage: visitMessage(member, content, kind, into: &sink)
    }
  }

  // MARK: One message

  private func visitMessage(
    _ member: Member, _ content: MemberContent, _ kind: MailKind, into sink: inout some MemberSink
  ) {
    switch MailContent.read(content, limits) {
    case .bytes(let bytes):
      visitMessage(member, kind == .appleMessage ? appleMessage(bytes) : bytes, into: &sink)
    case .broken(let stream):
      sink.leaf(member, .stream(stream))
    case .oversize(let stream):
      sink.leaf(member, .stream(stream))
      let reason =
        "attachments of a message over the limit \(limits.maximumMessageInBytes) (--memory) are not "
        + "taken out"
      refuse(member.child("attachments"), .binary, reason, into: &sink)
    }
  }

  private func visitMessage(
    _ member: Member, _ bytes: [UInt8], into sink: inout some MemberSink
  ) {
    let message = Message(
      bytes, maximumDepth: limits.maximumMIMEDepth,
      maximumHeaderLineInBytes: limits.maximumHeaderLineInBytes)
    sink.leaf(member, .message(message))
    guard !sink.isCancelled, AttachmentMembers.hasAny(message) else { return }
    guard member.depth < limits.maximumDepth else {
      refuse(member.child("attachments"), .binary, tooDeep(member), into: &sink)
      return
    }
    var members = AttachmentMembers(of: message, in: member)
    members.visit(limits, into: &sink)
  }

  /// The message inside a `.emlx`, without the length before it and the property list behind it.
  private func appleMessage(_ bytes: [UInt8]) -> [UInt8] {
    guard
      let header = bytes.withUnsafeBufferPointer({ MailDetector.appleHeader(in: $0) })
    else { return bytes }
    // A wrong length keeps the property list, which is text without identities.
    let end = header.start + header.length
    let isRight = end < bytes.count && bytes[end...].starts(with: Array("<?xml".utf8))
    return Array(bytes[header.start..<(isRight ? end : bytes.count)])
  }

  private func refuse(
    _ member: Member, _ media: MediaType, _ reason: String, into sink: inout some MemberSink
  ) {
    sink.record(
      LedgerEntry(
        member: member, outcome: .refused, reason: reason, sizeInBytes: 0, media: media,
        isContainer: true))
  }

  private func tooDeep(_ member: Member) -> String {
    "nesting depth \(member.depth + 1) over the limit \(limits.maximumDepth) (--max-depth)"
  }

  // MARK: A mailbox

  private func visitMailbox(
    _ member: Member, _ content: MemberContent, into sink: inout some MemberSink
  ) {
    guard member.depth < limits.maximumDepth else {
      refuse(member, .mbox, tooDeep(member), into: &sink)
      return
    }
    let stream: any ByteStream =
      switch content {
      case .whole(let bytes): MemoryStream(bytes)
      case .stream(let stream): stream
      }
    let reader = MboxReader(stream, limits)
    var (outcome, reason) = (Outcome.indexed, "")
    do throws(StreamError) {
      while !sink.isCancelled, let item = try reader.next() {
        let child = member.child("\(item.ordinal).eml")
        if item.isCut {
          sink.child(child, .stream(PrefixedStream(item.bytes, then: reader.rest)))
        } else {
          sink.child(child, MailContent.of(item.bytes, limits))
        }
      }
    } catch {
      (outcome, reason) = (error.outcome, error.description)
      if error.code == .cancelled { return }
    }
    sink.record(
      LedgerEntry(
        member: member, outcome: outcome, reason: reason, sizeInBytes: reader.bytesRead,
        media: .mbox, isContainer: true))
  }
}
