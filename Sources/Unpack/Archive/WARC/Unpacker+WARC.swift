import Corpus

extension Unpacker {
  /// Hands on the records of a WARC file.
  func handRecords(
    of stream: any ByteStream, _ member: Member, into sink: inout some MemberSink
  ) throws(StreamError) {
    var reader = WARCReader(stream)
    var names = EntryNames()
    while !sink.isCancelled, let record = try reader.next() {
      hand(record, reader.content, member.child(names.unique(record.name)), into: &sink)
    }
  }

  private func hand(
    _ record: WARCRecord, _ data: WARCData, _ child: Member, into sink: inout some MemberSink
  ) {
    guard record.lengthInBytes <= limits.maximumMemberInBytes else {
      let error = ArchiveTroubles.tooLarge(
        record.lengthInBytes, limit: limits.maximumMemberInBytes)
      recordMember(error.outcome, error.reason, child, MediaType.binary, into: &sink)
      return
    }
    guard record.lengthInBytes <= UInt64(limits.wholeMemberInBytes) else {
      sink.child(child, .stream(data))
      return
    }
    var bytes: [UInt8] = []
    do throws(StreamError) {
      try data.append(upTo: Int(record.lengthInBytes) + 1, to: &bytes)
      sink.child(child, .whole(bytes))
    } catch {
      handPart(bytes, error, child, into: &sink)
    }
  }
}
