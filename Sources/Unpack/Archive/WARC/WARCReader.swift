import Corpus

/// Reads a WARC file (ISO 28500), the recordings of a web crawler, record by record, from a stream
/// that need not seek.
///
/// libarchive is not asked: its reader loses all records behind one that is larger than a block of
/// its input, and all whose address ends in a slash.
///
/// Order of calls: `next`, then read `data` as far as wanted, then `next` again.
struct WARCReader {
  private let data: WARCData
  private var ordinal = 0

  /// All header lines of one record.
  private static let maximumHeaderInBytes = 64 << 10

  init(_ stream: any ByteStream) {
    data = WARCData(stream)
  }

  /// The bytes of the record that `next` returned last; valid until the next call of it.
  var content: WARCData { data }

  /// The next record that is a member, or nil at the end. Throws where no record stands.
  mutating func next() throws(StreamError) -> WARCRecord? {
    while true {
      try data.skip()
      guard let record = try nextHeader() else { return nil }
      data.begin(lengthInBytes: record.lengthInBytes)
      // How the file was made: part of the container.
      if record.type != "warcinfo" { return record }
    }
  }

  private mutating func nextHeader() throws(StreamError) -> WARCRecord? {
    let start = data.position
    var line = try data.line(limit: WARCReader.maximumHeaderInBytes)
    while let blank = line, blank.isEmpty {
      line = try data.line(limit: WARCReader.maximumHeaderInBytes)
    }
    guard let first = line else { return nil }
    guard first.starts(with: "WARC/".utf8) else {
      throw StreamError(.failed, "no WARC record", position: start)
    }
    ordinal += 1
    var record = WARCRecord(ordinal: ordinal)
    var total = first.count
    while let field = try data.line(limit: WARCReader.maximumHeaderInBytes), !field.isEmpty {
      total += field.count
      guard total <= WARCReader.maximumHeaderInBytes else { break }
      record.take(field)
    }
    guard record.isComplete, total <= WARCReader.maximumHeaderInBytes else {
      throw StreamError(.failed, "damaged header of a WARC record", position: start)
    }
    return record
  }
}
