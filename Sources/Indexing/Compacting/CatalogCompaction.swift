import Corpus
import Format
import Storage

/// Makes the one catalog of a compacted index, and the new numbers that the mentions need: sources
/// in the order of path and leak, contents in the order of their hashes, fields in that of their
/// names. So the result depends on what is in the index alone.
///
/// Streams, but for rows that have their path in common, which are sorted in memory.
struct CatalogCompaction {
  let parts: [CompactionPart]
  let forgetting: Forgetting

  private(set) var sourceCount: UInt32 = 0
  private(set) var contentCount: UInt32 = 0
  private(set) var fieldNames: [String] = []
  /// By catalog, over all parts: which part it is of.
  private let owners: [Int]
  private let catalogs: [MappedCatalog]

  init(_ parts: [CompactionPart], _ forgetting: Forgetting) {
    self.parts = parts
    self.forgetting = forgetting
    catalogs = parts.flatMap(\.catalogs)
    owners = parts.enumerated().flatMap { part in part.element.catalogs.map { _ in part.offset } }
  }

  mutating func write(id: UInt64, _ place: SegmentPlace) throws(IndexError) -> SegmentEntry {
    var expected = CatalogFile.Expected()
    expected.sources = catalogs.reduce(0) { $0 + $1.segment.sourceCount }
    expected.contents = catalogs.reduce(0) { $0 + $1.segment.contentCount }
    expected.rows = catalogs.reduce(0) { $0 + $1.segment.rows }
    var file = try CatalogFile(id: id, expected, place, readingFrom: catalogs.map(\.file))
    try writeSources(to: &file)
    for part in parts { try part.markLive(forgetting) }
    try writeContents(to: &file)
    try writeMessages(to: &file)
    try writeRows(to: &file)
    try renumberFields()
    return try file.finish(
      fields: fieldNames.enumerated().map { ($0.offset, $0.element) })
  }

  private mutating func writeSources(to file: inout CatalogFile) throws(IndexError) {
    var runs: [SourceRun] = []
    for catalog in catalogs { runs.append(try SourceRun(catalog)) }
    var merge = RunMerge(runs)
    var last: SourceRecord?
    while let (source, run) = try merge.next() {
      let part = parts[owners[run]]
      guard counts(source, part), last?.path != source.path || last?.leak != source.leak else {
        continue
      }
      guard Int(source.id.rawValue) < part.sources.count else { continue }
      part.sources[Int(source.id.rawValue)] = sourceCount
      last = source
      var renamed = source
      renamed.id = SourceID(rawValue: sourceCount)
      sourceCount += 1
      try file.append(renamed)
    }
    try file.endSources()
    try writeKeys(to: &file)
  }

  private func counts(_ source: SourceRecord, _ part: CompactionPart) -> Bool {
    !part.hidden.contains(source.id) && !forgetting.leaks.contains(source.leak)
      && !forgetting.covers(source.path)
  }

  private func writeKeys(to file: inout CatalogFile) throws(IndexError) {
    var merge = RunMerge(catalogs.map { KeyRun($0) })
    while let (key, run) = try merge.next() {
      guard let id = parts[owners[run]].newSource(key.id) else { continue }
      var renamed = key
      renamed.id = id
      try file.append(renamed)
    }
    try file.endKeys()
  }

  private mutating func writeContents(to file: inout CatalogFile) throws(IndexError) {
    var merge = RunMerge(catalogs.map { ContentRun($0) })
    var last: ContentHash?
    while let (content, run) = try merge.next() {
      let part = parts[owners[run]]
      let old = Int(content.id.rawValue)
      guard old < part.contents.count, part.live[old] else { continue }
      if last == content.hash {
        // Known by another number already, which has the mentions.
        part.contents[old] = contentCount - 1
        part.foreign.insert(old)
        continue
      }
      last = content.hash
      part.contents[old] = contentCount
      try file.append(ContentRecord(id: ContentID(rawValue: contentCount), hash: content.hash))
      contentCount += 1
    }
    try file.endContents()
  }

  private func writeMessages(to file: inout CatalogFile) throws(IndexError) {
    var runs: [MessageRun] = []
    for catalog in catalogs { runs.append(try MessageRun(catalog)) }
    var merge = RunMerge(runs)
    var last: ContentID?
    while let (item, run) = try merge.next() {
      guard let id = parts[owners[run]].newContent(item.message.id), id != last else { continue }
      last = id
      var renamed = item.message
      renamed.id = id
      try file.append(renamed)
    }
    try file.endMessages()
  }

  private func writeRows(to file: inout CatalogFile) throws(IndexError) {
    var runs: [RowRun] = []
    for catalog in catalogs { runs.append(try RowRun(catalog)) }
    var merge = RunMerge(runs)
    var seen = BitSet(Int(contentCount))
    var group: [RowRecord] = []
    while let (row, run) = try merge.next() {
      guard let renamed = renamed(row, parts[owners[run]]) else { continue }
      if let first = group.first, first.path != renamed.path {
        try write(&group, &seen, to: &file)
      }
      group.append(renamed)
    }
    try write(&group, &seen, to: &file)
    try file.endRows()
  }

  private func renamed(_ row: RowRecord, _ part: CompactionPart) -> RowRecord? {
    guard let source = part.newSource(row.source), !forgetting.covers(row.path) else { return nil }
    var row = row
    row.source = source
    row.content = row.content.flatMap(part.newContent)
    return row
  }

  /// Writes rows of one path. The first document of a content in the order of the rows is the one
  /// that says what became of it; the others are its duplicates.
  private func write(
    _ group: inout [RowRecord], _ seen: inout BitSet, to file: inout CatalogFile
  ) throws(IndexError) {
    if group.count > 1 { group.sort(by: RowRecord.isOrderedOnSamePath) }
    for var row in group {
      if let content = row.content.map({ Int($0.rawValue) }) {
        row.outcome = seen[content] ? .duplicate : row.contentOutcome
        seen.insert(content)
      }
      try file.append(row)
    }
    group.removeAll(keepingCapacity: true)
  }

  private mutating func renumberFields() throws(IndexError) {
    var names: Set<String> = []
    let used = try parts.map { (part) throws(IndexError) in try UsedFields.find(part) }
    for (part, used) in zip(parts, used) {
      for (ordinal, name) in part.fields.enumerated() where used[ordinal] { names.insert(name) }
    }
    fieldNames = names.sorted { compare($0, $1) < 0 }
    let ordinals = Dictionary(
      uniqueKeysWithValues: fieldNames.enumerated().map { ($0.element, UInt32($0.offset)) })
    for (part, used) in zip(parts, used) {
      for (ordinal, name) in part.fields.enumerated() where used[ordinal] {
        part.fieldMap[ordinal] = ordinals[name] ?? CompactionPart.none
      }
    }
  }
}
