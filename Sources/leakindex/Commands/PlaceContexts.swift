import Corpus
import Format
import Ingest
import Query

/// The text around mentions, read again from the sources: the index holds who and where, never the
/// text.
enum PlaceContexts {
  /// What is shown of one record, in characters.
  private static let maximumLength = 240

  /// The record of each place whose source is still where it was, or where `--root` says.
  static func read(
    _ places: [Place], index: String, given: [String]
  ) throws(CommandError) -> [Place: String] {
    let kept = try Snapshot.open(index) { (reader) throws(IndexError) in try reader.roots() }
    var roots = kept.mapValues(PathText.bytes)
    for assignment in given {
      guard let equals = assignment.firstIndex(of: "=") else { continue }
      let place = String(assignment[assignment.index(after: equals)...])
      roots[String(assignment[..<equals])] = RawArguments.bytes(of: place)
    }
    var contexts: [Place: String] = [:]
    for (document, group) in Dictionary(grouping: places, by: \.document) {
      let texts = texts(document, records: Set(group.map(\.record)), roots: roots)
      for place in group { contexts[place] = texts[place.record] }
    }
    return contexts
  }

  private static func texts(
    _ document: String, records: Set<UInt64>, roots: [String: [UInt8]]
  ) -> [UInt64: String] {
    let source = document.split(separator: "!/", maxSplits: 1)[0]
    let root = source.split(separator: "/", maxSplits: 1)[0]
    guard let place = roots[String(root)] else { return [:] }
    var texts: [UInt64: String] = [:]
    let walker = SourceReader(
      limits: Limits(), fieldNames: FieldNames(),
      wants: { document == $0.path || document.hasPrefix($0.path + "!/") },
      batch: { member, batch in
        guard member.path == document else { return }
        for field in batch.fields {
          let record = batch.firstRecord + UInt64(field.record)
          guard records.contains(record) else { continue }
          append(batch, field, to: &texts[record, default: ""])
        }
      })
    // A source that is gone or changed has no context; the index still stands for what it says.
    let rest = PathText.bytes(String(source.dropFirst(root.count)))
    try? walker.walk(place: place + rest, path: String(source))
    return texts
  }

  private static func append(
    _ batch: RecordBatch, _ field: RecordBatch.Field, to text: inout String
  ) {
    guard text.count < maximumLength, field.length > 0 else { return }
    let bytes = batch.text[Int(field.start)..<Int(field.start) + Int(field.length)]
    let value = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    if !text.isEmpty { text += " · " }
    text += value
    if text.count > maximumLength { text = text.prefix(maximumLength) + "…" }
  }
}
