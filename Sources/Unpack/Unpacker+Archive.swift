import Corpus

extension Unpacker {
  /// An archive: its entries become children, links and devices are recorded, directories are not
  /// members.
  func visitArchive(
    _ member: Member, _ content: MemberContent, _ format: ArchiveFormat,
    into sink: inout some MemberSink
  ) {
    let kind = ContainerKind.archive(format)
    do throws(StreamError) {
      let stream = try readable(content, format, member)
      if format == .iso9660 { try ContinuationCheck.run(on: stream) }
      if format == .xar { try ContentsCheck.run(on: stream, limits) }
      if format == .warc {
        try handRecords(of: stream, member, into: &sink)
      } else {
        try handEntries(of: stream, format, member, into: &sink)
      }
      record(.indexed, "", member, kind, content, into: &sink)
    } catch {
      recordFailure(error, member, kind, content, into: &sink)
    }
  }

  /// The stream of a content, spooled where the format must seek and the stream cannot.
  private func readable(
    _ content: MemberContent, _ format: ArchiveFormat, _ member: Member
  ) throws(StreamError) -> any ByteStream {
    switch content {
    case .whole(let bytes): return MemoryStream(bytes)
    case .stream(let stream):
      guard format.needsSeeking || format == .rar && !passwords.isEmpty,
        !(stream.isSeekable && stream.lengthInBytes != nil)
      else {
        return stream
      }
      return try SpoolFile(spoolFolder, limits: limits, source: member.source).copy(stream)
    }
  }

  /// How often an archive is opened anew to read on behind a damaged entry.
  private static let maximumResumptions = 64

  /// Hands on the entries of the archive `stream`. Where a damaged entry ends a reader but not the
  /// archive, a new reader goes on behind it; the first error is thrown at the end all the same.
  private func handEntries(
    of stream: any ByteStream, _ format: ArchiveFormat, _ member: Member,
    into sink: inout some MemberSink
  ) throws(StreamError) {
    let archive = try ArchiveDecryption(stream, format, passwords: passwords, limits)
    let stream = archive.stream
    var names = EntryNames()
    var first: StreamError?
    var done: UInt64 = 0
    for _ in 0...Unpacker.maximumResumptions {
      if first != nil { try stream.seek(to: 0) }
      var reader = try ArchiveReader(
        stream, format: format, passwords: passwords, closed: archive.closed, limits: limits,
        source: member.source)
      do throws(StreamError) {
        try reader.pass(done)
        try handEntries(of: &reader, member, names: &names, into: &sink)
        break
      } catch {
        first = first ?? error
        guard stream.isSeekable, reader.canBePassed(error), reader.ordinal > done else { break }
        done = reader.ordinal
      }
    }
    if let first { throw first }
  }

  /// Hands on the entries of `reader` until its end; throws what ends it before.
  func handEntries(
    of reader: inout ArchiveReader, _ member: Member, names: inout EntryNames,
    into sink: inout some MemberSink
  ) throws(StreamError) {
    var emptyCount = 0
    while !sink.isCancelled, let entry = try reader.next() {
      if !hand(entry, reader.entry, member, names: &names, into: &sink) { emptyCount += 1 }
      guard emptyCount <= limits.maximumEmptyMembers else {
        throw StreamError(
          .refused,
          "\(emptyCount) members that expand to nothing, over the limit \(limits.maximumEmptyMembers)"
        )
      }
    }
  }

  /// Hands on one entry; false when it expands to nothing.
  private func hand(
    _ entry: ArchiveEntry, _ data: EntryStream, _ member: Member, names: inout EntryNames,
    into sink: inout some MemberSink
  ) -> Bool {
    if entry.kind == .directory, entry.problem == nil { return false }
    let child = member.child(names.unique(entry.name), modified: entry.modified)
    if let problem = entry.problem {
      recordMember(problem.outcome, problem.description, child, MediaType.binary, into: &sink)
      return false
    }
    switch entry.kind {
    case .directory: return false
    case .symbolicLink: return skip("symbolic link", "inode/symlink", child, into: &sink)
    case .hardLink: return skip("hard link", "inode/hardlink", child, into: &sink)
    case .special: return skip("device, pipe or socket", "inode/device", child, into: &sink)
    case .file:
      handFile(child, data, into: &sink)
      return data.deliveredInBytes > 0
    }
  }

  private func skip(
    _ reason: String, _ media: String, _ child: Member, into sink: inout some MemberSink
  ) -> Bool {
    recordMember(.skipped, reason, child, MediaType(rawValue: media), into: &sink)
    return false
  }

  /// Hands on the data of a file: whole if it is small, else as a stream. What came before an error
  /// is handed on too; an error at the very start is the member's outcome.
  func handFile(_ child: Member, _ data: EntryStream, into sink: inout some MemberSink) {
    if let size = data.lengthInBytes, size > limits.maximumMemberInBytes {
      let error = ArchiveTroubles.tooLarge(size, limit: limits.maximumMemberInBytes)
      recordMember(error.outcome, error.reason, child, MediaType.binary, into: &sink)
      return
    }
    var bytes: [UInt8] = []
    do throws(StreamError) {
      try data.append(upToWhole: limits.wholeMemberInBytes, to: &bytes)
    } catch {
      handPart(bytes, error, child, into: &sink)
      return
    }
    if bytes.count > limits.wholeMemberInBytes {
      data.giveBack(bytes)
      sink.child(child, .stream(data))
    } else {
      sink.child(child, .whole(bytes))
    }
  }

  func handPart(
    _ bytes: [UInt8], _ error: StreamError, _ child: Member, into sink: inout some MemberSink
  ) {
    if error.code == .cancelled { return }
    if bytes.isEmpty {
      recordMember(error.outcome, error.description, child, MediaType.binary, into: &sink)
    } else {
      sink.child(child, .stream(PrefixedStream(bytes, then: FailedStream(error))))
    }
  }

  /// Records a member that cannot be handed on.
  func recordMember(
    _ outcome: Outcome, _ reason: String, _ member: Member, _ media: MediaType,
    into sink: inout some MemberSink
  ) {
    sink.record(
      LedgerEntry(
        member: member, outcome: outcome, reason: reason, sizeInBytes: 0, media: media))
  }

  func recordFailure(
    _ error: StreamError, _ member: Member, _ kind: ContainerKind, _ content: MemberContent,
    into sink: inout some MemberSink
  ) {
    // Cancelled: the run ends, and the source is read again by the next one.
    if error.code == .cancelled { return }
    record(error.outcome, error.description, member, kind, content, into: &sink)
  }
}
