// Warm code: once per content, bounded by the size of the sample.
internal import Bytes
internal import Corpus

/// Which columns the local parts of the addresses beside them are made of: `Kvaranes` stands in
/// `bjork.kvaranes@example.com`. Tells name columns without names, in languages no table knows.
enum AddressEvidence {
  private static let maximumRecords: UInt32 = 64

  /// For each column, the share of records with an address whose local part holds its value.
  static func shares(_ sample: RecordBatch, columns: Int) -> [Double] {
    var hits = [Int](repeating: 0, count: columns)
    var seen = hits
    sample.text.withUnsafeBufferPointer { text in
      var start = 0
      while start < sample.fields.count, sample.fields[start].record < maximumRecords {
        var end = start
        while end < sample.fields.count,
          sample.fields[end].record == sample.fields[start].record
        {
          end += 1
        }
        count(sample.fields[start..<end], text, &hits, &seen)
        start = end
      }
    }
    return hits.indices.map { seen[$0] == 0 ? 0 : Double(hits[$0]) / Double(seen[$0]) }
  }

  private static func count(
    _ record: ArraySlice<RecordBatch.Field>, _ text: UnsafeBufferPointer<UInt8>,
    _ hits: inout [Int], _ seen: inout [Int]
  ) {
    guard record.count <= 64, let local = localPart(record, text) else { return }
    WordFold.withWord(local, 0..<local.count) { local in
      guard local.count >= 3 else { return }
      for field in record where Int(field.column) < hits.count {
        guard let value = bytes(field, text), value.count <= 40, !value.contains(0x40) else {
          continue
        }
        WordFold.withWord(value, 0..<value.count) { word in
          guard word.count >= 3, word.contains(where: { $0 &- 0x61 < 26 }) else { return }
          seen[Int(field.column)] += 1
          if firstIndex(of: word, in: local) != nil { hits[Int(field.column)] += 1 }
        }
      }
    }
  }

  /// The local part of the first address of a record.
  private static func localPart(
    _ record: ArraySlice<RecordBatch.Field>, _ text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>? {
    for field in record {
      guard let value = bytes(field, text), let at = value.firstIndex(of: 0x40) else { continue }
      return UnsafeBufferPointer(rebasing: value[..<at])
    }
    return nil
  }

  private static func bytes(
    _ field: RecordBatch.Field, _ text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>? {
    let start = Int(field.start)
    let end = start + Int(field.length)
    guard end > start, end <= text.count else { return nil }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }
}
