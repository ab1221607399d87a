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

  private func peel(
    _ input: ArchiveInput, _ compression: Compression, _ member: Member, _ content: MemberContent,
    meterInput: ArchiveInput, into sink: inout some MemberSink
  ) throws(StreamError) {
    let name = compression.innerName(of: member.name)
    // The inner half counts for the source where there is one, so this half must not.
    var outer = try ArchiveReader(
      input, layout: .compressed(compression), passwords: [], limits: limits, source: nil,
      meteredBy: meterInput)
    guard let entry = try outer.next() else {
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
