import Bytes
import Corpus
import MIME

@testable import Unpack

/// Keeps what an `Unpacker` hands out: each member with its size and a hash of its bytes.
struct RecordingSink: MemberSink {
  struct Found: Equatable {
    var path: String
    var outcome: Outcome
    var reason = ""
    var size: UInt64 = 0
    var hash: UInt64 = 0
  }

  /// Children and leaves in their order, with the outcome of reading their bytes.
  private(set) var members: [Found] = []
  /// What the unpacker recorded itself: containers, links, members that cannot be handed on.
  private(set) var entries: [LedgerEntry] = []
  /// All bytes of all members, one after the other, up to `keptInBytes`.
  private(set) var bytes: [UInt8] = []
  /// Visits what is inside, too.
  var unpacker: Unpacker?
  /// Which members it visits.
  var recurses: (Member) -> Bool = { _ in true }
  var isCancelled: Bool { false }

  private static let keptInBytes = Bsdtar.keptInBytes
  /// Of one member; the rest is skipped.
  private static let readInBytes: UInt64 = 64 << 20

  init(recursing unpacker: Unpacker? = nil) {
    self.unpacker = unpacker
  }

  mutating func child(_ member: Member, _ content: MemberContent) {
    if let unpacker, recurses(member) {
      unpacker.visit(member, content, into: &self)
    } else {
      read(member, content)
    }
  }

  mutating func leaf(_ member: Member, _ content: LeafContent) {
    switch content {
    case .whole(let bytes): read(member, .whole(bytes))
    case .stream(let stream): read(member, .stream(stream))
    case .message(let message): read(member, .whole(message.bytes))
    }
  }

  mutating func record(_ entry: LedgerEntry) {
    entries.append(entry)
  }

  /// The entry of the container at `path`.
  func entry(_ path: String) -> LedgerEntry? { entries.first { $0.member.path == path } }

  /// What was read is one compressed stream with no archive inside.
  var isRaw: Bool {
    guard members.count == 1, entries.count == 1, let container = entries.first else {
      return false
    }
    return Compression.allCases.contains {
      $0.media == container.media
        && members[0].path
          == "\(container.member.path)!/\($0.innerName(of: container.member.name))"
    }
  }

  /// The name of every member in any state, below the container at `path` and below an image in it.
  func names(below path: String) -> [String] {
    let all = members.map(\.path) + entries.filter { !$0.isContainer }.map(\.member.path)
    return all.filter { $0 != path }.map { path in
      let parts = path.split(separator: "!/", maxSplits: 2, omittingEmptySubsequences: false)
      return String(parts.count == 3 && parts[1].hasSuffix(".iso") ? parts[2] : parts[1])
    }
  }

  /// What was refused or failed, in words.
  var troubles: [String] {
    members.filter { $0.outcome != .indexed }.map { "\($0.outcome): \($0.reason)" }
      + entries.filter { $0.outcome == .failed || $0.outcome == .refused }
      .map { "\($0.outcome): \($0.reason)" }
  }

  /// True when something was refused or failed, a container or a member.
  var hasTrouble: Bool {
    members.contains { $0.outcome != .indexed }
      || entries.contains { $0.outcome == .failed || $0.outcome == .refused }
  }

  private mutating func read(_ member: Member, _ content: MemberContent) {
    var found = Found(path: member.path, outcome: .indexed)
    var hash = Hash128(seed: 0)
    let stream: any ByteStream =
      switch content {
      case .whole(let bytes): MemoryStream(bytes)
      case .stream(let stream): stream
      }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { buffer.deallocate() }
    do throws(StreamError) {
      while found.size < RecordingSink.readInBytes, case let count = try stream.read(into: buffer),
        count > 0
      {
        let part = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        found.size += UInt64(count)
        hash.update(part)
        bytes.append(contentsOf: part.prefix(RecordingSink.keptInBytes - bytes.count))
      }
    } catch {
      found.outcome = error.outcome
      found.reason = error.description
    }
    found.hash = hash.value().low
    members.append(found)
  }
}
