import Format
import Storage

/// Makes one catalog of several of the same index, with all that is in them. Streams.
struct CatalogMerge {
  let inputs: [MappedCatalog]
  let place: SegmentPlace

  func write(id: UInt64) throws(IndexError) -> SegmentEntry {
    for input in inputs { try input.check() }
    var expected = CatalogFile.Expected()
    for input in inputs {
      expected.sources += input.segment.sourceCount
      expected.contents += input.segment.contentCount
      expected.rows += input.segment.rows
    }
    var file = try CatalogFile(id: id, expected, place, readingFrom: inputs.map(\.file))
    try copySources(to: &file)
    try copyContents(to: &file)
    var rows: [RowRun] = []
    for input in inputs { rows.append(try RowRun(input)) }
    var merge = RunMerge(rows)
    while let (row, _) = try merge.next() { try file.append(row) }
    try file.endRows()
    return try file.finish(fields: try fields())
  }

  private func copySources(to file: inout CatalogFile) throws(IndexError) {
    var sources: [SourceRun] = []
    for input in inputs { sources.append(try SourceRun(input)) }
    var merge = RunMerge(sources)
    while let (source, _) = try merge.next() { try file.append(source) }
    try file.endSources()
    var keys = RunMerge(inputs.map { KeyRun($0) })
    while let (key, _) = try keys.next() { try file.append(key) }
    try file.endKeys()
  }

  private func copyContents(to file: inout CatalogFile) throws(IndexError) {
    var contents = RunMerge(inputs.map { ContentRun($0) })
    while let (content, _) = try contents.next() { try file.append(content) }
    try file.endContents()
    var messages: [MessageRun] = []
    for input in inputs { messages.append(try MessageRun(input)) }
    var merge = RunMerge(messages)
    while let (item, _) = try merge.next() { try file.append(item.message) }
    try file.endMessages()
  }

  private func fields() throws(IndexError) -> [(ordinal: Int, name: String)] {
    let decompressor = Decompressor()
    var fields: [(ordinal: Int, name: String)] = []
    for input in inputs { fields += try input.segment.fields(decompressor) }
    return fields.sorted { $0.ordinal < $1.ordinal }
  }
}
