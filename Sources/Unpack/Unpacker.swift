internal import Bytes
public import Corpus
import MIME

/// Opens one level of nesting: tells what a content is, and hands on its members or itself.
///
/// A plain value, one per worker. Which member is visited next, and by whom, is the sink's business.
public struct Unpacker {
  let limits: Limits
  let passwords: [[UInt8]]
  let spoolFolder: String

  /// `passwords` are tried in order on everything encrypted; `spoolFolder` takes unlinked temporary
  /// files for nested archives that cannot be read without seeking.
  public init(limits: Limits, passwords: [[UInt8]] = [], spoolFolder: String = "/var/tmp") {
    self.limits = limits
    self.passwords = passwords
    self.spoolFolder = spoolFolder
  }

  /// Visits `member`: calls `sink.child` for each of its members and `sink.record` for itself when
  /// it is a container, else `sink.leaf`.
  public func visit(
    _ member: Member, _ content: MemberContent, into sink: inout some MemberSink
  ) {
    var content = content
    let head = Unpacker.head(of: &content)
    guard let kind = detect(head, content, member) else {
      if let mail = detectMail(head, content, member) {
        visitMail(member, content, mail, into: &sink)
      } else {
        leaf(member, content, into: &sink)
      }
      return
    }
    guard member.depth < limits.maximumDepth else {
      let reason =
        "nesting depth \(member.depth + 1) over the limit \(limits.maximumDepth) (--max-depth)"
      record(.refused, reason, member, kind, content, into: &sink)
      return
    }
    switch kind {
    case .archive(let format): visitArchive(member, content, format, into: &sink)
    case .compressed(let compression):
      visitCompressed(member, content, compression, into: &sink)
    }
  }

  private func detect(
    _ head: [UInt8], _ content: MemberContent, _ member: Member
  ) -> ContainerKind? {
    let kind = head.withUnsafeBytes { ContainerDetector.detect($0, name: member.name) }
    // Something else before a zip, which is no text: zeros, a picture, a script's binary part.
    if kind == nil, Unpacker.isBinary(head), EndOfZip.isPresent(in: content) {
      return .archive(.zip)
    }
    guard kind == .archive(.selfExtracting) else { return kind }
    return SelfExtractingArchive.isPresent(in: content, head: head) ? kind : nil
  }

  /// A zero byte in the head, as no text but UTF-16 has it.
  private static func isBinary(_ head: [UInt8]) -> Bool {
    head.withUnsafeBufferPointer {
      firstIndex(
        of: 0, in: UnsafeBufferPointer(rebasing: $0.prefix(ContainerDetector.headInBytes))) != nil
    }
  }

  /// The first bytes of `content`, which keeps them.
  static func head(of content: inout MemberContent) -> [UInt8] {
    switch content {
    case .whole(let bytes): return bytes
    case .stream(let stream):
      if let entry = stream as? EntryStream { return entry.peek(ContainerDetector.headInBytes) }
      var head: [UInt8] = []
      do throws(StreamError) {
        try stream.append(upTo: ContainerDetector.headInBytes, to: &head)
        if stream.isSeekable {
          try stream.seek(to: 0)
          return head
        }
        content = .stream(PrefixedStream(head, then: stream))
      } catch {
        content = .stream(PrefixedStream(head, then: FailedStream(error)))
      }
      return head
    }
  }

  private func leaf(
    _ member: Member, _ content: MemberContent, into sink: inout some MemberSink
  ) {
    switch content {
    case .whole(let bytes): sink.leaf(member, .whole(bytes))
    case .stream(let stream): sink.leaf(member, .stream(stream))
    }
  }

  /// Records the outcome of the container `member` itself.
  func record(
    _ outcome: Outcome, _ reason: String, _ member: Member, _ kind: ContainerKind,
    _ content: MemberContent, into sink: inout some MemberSink
  ) {
    let size: UInt64 =
      switch content {
      case .whole(let bytes): UInt64(bytes.count)
      case .stream(let stream): stream.lengthInBytes ?? 0
      }
    let media =
      switch kind {
      case .archive(let format): format.media
      case .compressed(let compression): compression.media
      }
    sink.record(
      LedgerEntry(
        member: member, outcome: outcome, reason: reason, sizeInBytes: size, media: media,
        isContainer: true))
  }
}
