import Corpus
import MIME

@testable import Unpack

/// Visits a content and everything in it, and tells what came out.
struct MailSink: MemberSink {
  /// Path and text of each leaf, messages as their subject.
  var leaves: [String: String] = [:]
  var order: [String] = []
  var entries: [LedgerEntry] = []
  var isCancelled: Bool { false }
  private let limits: Limits

  init(_ limits: Limits = Limits()) { self.limits = limits }

  static func visiting(
    _ bytes: [UInt8], name: String = "box", chunk: Int? = nil, limits: Limits = Limits()
  ) -> MailSink {
    var sink = MailSink(limits)
    let source = SourceContext(ordinal: 0, storedInBytes: nil)
    let member = Member(path: name, name: name, depth: 0, modified: nil, source: source)
    let content: MemberContent =
      if let chunk { .stream(PieceStream(bytes, chunk: chunk)) } else { .whole(bytes) }
    sink.child(member, content)
    return sink
  }

  static func visiting(_ text: String, name: String = "box", chunk: Int? = nil) -> MailSink {
    visiting(Array(text.utf8), name: name, chunk: chunk)
  }

  mutating func child(_ member: Member, _ content: MemberContent) {
    Unpacker(limits: limits, spoolFolder: "/tmp").visit(member, content, into: &self)
  }

  mutating func leaf(_ member: Member, _ content: LeafContent) {
    order.append(member.path)
    switch content {
    case .whole(let bytes): leaves[member.path] = String(decoding: bytes, as: UTF8.self)
    case .message(let message): leaves[member.path] = message.text(of: .subject) ?? ""
    case .stream(let stream):
      let bytes = try? stream.readFully(1 << 20)
      leaves[member.path] = String(decoding: bytes ?? [], as: UTF8.self)
    }
  }

  mutating func record(_ entry: LedgerEntry) { entries.append(entry) }
}

/// Gives its bytes a few at a time.
private final class PieceStream: ByteStream {
  private let bytes: [UInt8]
  private let chunk: Int
  private var position = 0

  init(_ bytes: [UInt8], chunk: Int) {
    self.bytes = bytes
    self.chunk = chunk
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, chunk, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
