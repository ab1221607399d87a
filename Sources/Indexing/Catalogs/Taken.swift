import Corpus
import Format

/// What one commit takes out of the writer's state, on its way to a catalog.
struct Taken {
  var sources: [SourceRecord] = []
  var contents: [ContentRecord] = []
  var messages: [MessageRecord] = []
  var rows: [RowRecord] = []
  /// Places of rows of duplicates whose content is of an earlier commit.
  var unknown: [Int] = []

  var isEmpty: Bool {
    rows.isEmpty && contents.isEmpty && messages.isEmpty && sources.isEmpty
  }

  /// Brings everything in the order of the catalog.
  mutating func sort() {
    sources.sort(by: SourceRecord.isOrdered)
    contents.sort { $0.hash < $1.hash }
    rows.sort(by: RowRecord.isOrdered)
    if messages.isEmpty { return }
    var byID: [ContentID: MessageRecord] = [:]
    for message in messages { byID[message.id] = message }
    messages = contents.compactMap { byID[$0.id] }
  }

  /// Writes the catalog.
  func write(
    _ id: UInt64, fields: [(ordinal: Int, name: String)], _ place: SegmentPlace
  ) throws(IndexError) -> SegmentEntry {
    let expected = CatalogFile.Expected(
      sources: sources.count, contents: contents.count, rows: rows.count)
    var file = try CatalogFile(id: id, expected, place)
    for source in sources { try file.append(source) }
    try file.endSources()
    for key in sources.map({ SourceKey($0) }).sorted(by: { $0.key < $1.key }) {
      try file.append(key)
    }
    try file.endKeys()
    for content in contents { try file.append(content) }
    try file.endContents()
    for message in messages { try file.append(message) }
    try file.endMessages()
    for row in rows { try file.append(row) }
    try file.endRows()
    return try file.finish(fields: fields)
  }
}
