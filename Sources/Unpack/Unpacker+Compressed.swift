import Corpus

extension Unpacker {
  /// A compressed stream: one child, or, when a tar or the like is inside, that archive's entries.
  func visitCompressed(
    _ member: Member, _ content: MemberContent, _ compression: Compression,
    into sink: inout some MemberSink
  ) {
    do throws(StreamError) {
      let input = ArchiveInput(Unpacker.stream(of: content))
      try peel(input, compression, member, content, meterInput: input, into: &sink)
    } catch {
      recordFailure(error, member, .compressed(compression), content, into: &sink)
    }
  }

  private static func stream(of content: MemberContent) -> any ByteStream {
    switch content {
    case .whole(let bytes): MemoryStream(bytes)
    case .stream(let stream): stream
    }
  }

  /// Opens the stream. One so damaged that libarchive gives nothing of it is handed on as far as it
  /// can be decompressed.
  private func open(
    _ input: ArchiveInput, _ compression: Compression, _ member: Member, meterInput: ArchiveInput,
    into sink: inout some MemberSink
  ) throws(StreamError) -> ArchiveReader {
    do throws(StreamError) {
      // The inner half counts for the source where there is one, so this half must not.
      return try ArchiveReader(
        input, layout: .compressed(compression), passwords: [], limits: limits, source: nil,
        meteredBy: meterInput)
    } catch {
      try handStart(of: input, compression, member, error, into: &sink)
      throw error
    }
  }

  /// Hands on what can be decompressed of a gzip stream of which libarchive gives nothing, and throws
  /// `error`; does nothing where there is nothing.
  private func handStart(
    of input: ArchiveInput, _ compression: Compression, _ member: Member, _ error: StreamError,
    into sink: inout some MemberSink
  ) throws(StreamError) {
    let start = input.gzipTail(after: 0)
    guard !start.isEmpty else { return }
    handPart(start, error, member.child(compression.innerName(of: member.name)), into: &sink)
    throw error
  }

  private func peel(
    _ input: ArchiveInput, _ compression: Compression, _ member: Member, _ content: MemberContent,
    meterInput: ArchiveInput, into sink: inout some MemberSink
  ) throws(StreamError) {
    let name = compression.innerName(of: member.name)
    var outer = try open(input, compression, member, meterInput: meterInput, into: &sink)
    guard let entry = try outer.next() else {
      // libarchive takes a short stream without its last bytes for an empty one.
      try handStart(
        of: input, compression, member, StreamError(.failed, "truncated gzip input"), into: &sink)
      record(.indexed, "", member, .compressed(compression), content, into: &sink)
      return
    }
    let head = outer.entry.peek(ContainerDetector.headInBytes)
    let inner = head.withUnsafeBytes { ContainerDetector.detect($0, name: name) }
    switch inner {
    case .archive(.warc):
      outer.entry.count(for: member.source)
      try handRecords(of: outer.entry, member, into: &sink)
    case .archive(let format) where format.joinsCompression:
      var reader = try ArchiveReader(
        ArchiveInput(outer.entry), layout: .archive(format), passwords: passwords, limits: limits,
        source: member.source, meteredBy: meterInput)
      var names = EntryNames()
      try handEntries(of: &reader, member, names: &names, into: &sink)
    case .compressed(let next) where compression == .rpm:
      try peel(
        ArchiveInput(outer.entry), next, member, content, meterInput: meterInput, into: &sink)
      return
    default:
      outer.entry.count(for: member.source)
      handFile(member.child(name, modified: entry.modified), outer.entry, into: &sink)
    }
    if !sink.isCancelled { try outer.finish() }
    record(.indexed, "", member, .compressed(compression), content, into: &sink)
  }
}
