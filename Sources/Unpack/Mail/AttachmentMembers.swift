import Corpus
import MIME

/// The files in a message, and the messages in it, as members.
///
/// A part is a member unless it holds parts or is text of the message itself. Members carry the name
/// that the message gives them; nameless ones are `part-<n>.<ext>`, messages `<n>.eml`, where n
/// counts the message's leaves from 1. A name that comes again gets ` (2)` before its ending.
struct AttachmentMembers {
  private let message: Message
  private let member: Member
  private var taken: Set<String> = []

  init(of message: Message, in member: Member) {
    self.message = message
    self.member = member
  }

  /// True when a part of the message is a member.
  static func hasAny(_ message: Message) -> Bool {
    message.parts.contains { $0.kind != .multipart && !message.isBodyText($0) }
  }

  /// Hands each member to `sink`, decoded; one is held at a time.
  mutating func visit(_ limits: Limits, into sink: inout some MemberSink) {
    var ordinal = 0
    for part in message.parts where part.kind != .multipart {
      ordinal += 1
      if message.isBodyText(part) { continue }
      if sink.isCancelled { return }
      let name = unique(name(of: part, ordinal: ordinal))
      sink.child(member.child(name), MailContent.of(message.content(of: part), limits))
    }
  }

  private func name(of part: Part, ordinal: Int) -> String {
    if let name = message.fileName(of: part) {
      let text = PathText.text(Array(name.utf8.prefix(1024)))
      if !text.isEmpty { return text }
    }
    if part.kind == .message { return "\(ordinal).eml" }
    return "part-\(ordinal).\(AttachmentMembers.ending(of: message.mediaType(of: part)))"
  }

  private mutating func unique(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    let (stem, ending) = AttachmentMembers.split(name)
    // As many tries as there are members before, in all at most one more each: the counter of a
    // name starts where the number of members stands when it is crowded.
    var count = 2
    while count < 100, !taken.insert("\(stem) (\(count))\(ending)").inserted { count += 1 }
    if count < 100 { return "\(stem) (\(count))\(ending)" }
    let last = "\(stem) (\(taken.count + 100))\(ending)"
    taken.insert(last)
    return last
  }

  /// `report.pdf` as `report` and `.pdf`.
  private static func split(_ name: String) -> (stem: Substring, ending: Substring) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return (name[...], "")
    }
    return (name[..<dot], name[dot...])
  }

  /// A file name ending for a media type: its subtype where that is one, else `bin`.
  private static func ending(of media: String) -> String {
    if let known = endings[media] { return known }
    guard let slash = media.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "bin" }
    let subtype = media[media.index(after: slash)...]
    let isPlain = subtype.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
    }
    return isPlain && (2...5).contains(subtype.utf8.count) ? String(subtype) : "bin"
  }

  private static let endings = [
    "text/plain": "txt", "text/calendar": "ics", "text/vcard": "vcf", "text/x-vcard": "vcf",
    "image/jpeg": "jpg", "image/svg+xml": "svg", "image/tiff": "tif", "audio/mpeg": "mp3",
    "application/msword": "doc", "application/vnd.ms-excel": "xls",
    "application/vnd.ms-powerpoint": "ppt", "application/ms-tnef": "dat",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/pkcs7-signature": "p7s", "application/x-pkcs7-signature": "p7s",
    "application/pkcs7-mime": "p7m", "application/x-pkcs7-mime": "p7m",
    "application/pgp-signature": "asc", "application/pgp-encrypted": "asc",
    "application/x-zip-compressed": "zip", "application/gzip": "gz", "application/x-gzip": "gz",
  ]
}
