import Corpus
import Extract

/// Extracts from records written in a test and tells the findings as text.
struct Findings {
  var batch: RecordBatch
  var context = DocumentContext(path: "bucket0/test", media: .csv)
  var options = ExtractOptions()

  /// A table; `header` nil for one without names.
  static func table(
    _ header: [String]?, _ rows: [[String]], carrier: Carrier = .csv
  ) -> Findings {
    let width = header?.count ?? rows.first?.count ?? 0
    let fields = FieldNames()
    let columns = (0..<width).map { index in
      let name = header?[index] ?? "column \(index + 1)"
      return Schema.Column(name: name, field: fields.intern(name), carrier: carrier)
    }
    let schema = Schema(columns: columns, namesAreMeaningful: header != nil)
    var batch = RecordBatch(schema: schema)
    for (record, row) in rows.enumerated() {
      for (column, value) in row.enumerated() { batch.append(value, record, column) }
    }
    return Findings(batch: batch)
  }

  /// A message: headers in record 0, then the blocks of its body.
  static func mail(_ headers: [(String, String)], _ blocks: [String] = []) -> Findings {
    let fields = FieldNames()
    var columns = headers.map {
      Schema.Column(name: $0.0, field: fields.intern($0.0), carrier: .mailHeader)
    }
    columns.append(Schema.Column(name: "body", field: fields.intern("body"), carrier: .mailBody))
    var batch = RecordBatch(schema: Schema(columns: columns))
    for (index, header) in headers.enumerated() { batch.append(header.1, 0, index) }
    for (index, block) in blocks.enumerated() { batch.append(block, index + 1, headers.count) }
    return Findings(batch: batch)
  }

  /// A plain text, one field per block.
  static func text(_ blocks: String...) -> Findings {
    let fields = FieldNames()
    let column = Schema.Column(name: "text", field: fields.intern("text"), carrier: .text)
    var batch = RecordBatch(schema: Schema(columns: [column]))
    for (index, block) in blocks.enumerated() { batch.append(block, index, 0) }
    return Findings(batch: batch)
  }

  var plan: RecordPlan { RecordPlanner.plan(sample: batch, context: context) }

  var mentions: MentionBatch {
    var extractor = Extractor(options)
    var mentions = MentionBatch()
    extractor.extract(
      batch, plan: plan, content: ContentID(rawValue: 0), into: &mentions)
    return mentions
  }

  /// Canonical values of a kind with at least `percent`, in order of appearance, without repeats.
  func values(_ kind: Kind, atLeast percent: UInt8 = 50) -> [String] {
    let mentions = mentions
    var found: [String] = []
    for mention in mentions.mentions where mention.kind == kind {
      let value = mentions.value(of: mention)
      if mention.confidence.percent >= percent, !found.contains(value) { found.append(value) }
    }
    return found
  }

  /// Values and rules of a kind, in order of appearance.
  func rules(_ kind: Kind, atLeast percent: UInt8 = 50) -> [(value: String, rule: Rule)] {
    let mentions = mentions
    return mentions.mentions
      .filter { $0.kind == kind && $0.confidence.percent >= percent }
      .map { (mentions.value(of: $0), $0.rule) }
  }

  var people: [String] { values(.person) }
  var companies: [String] { values(.company) }
  var emails: [String] { values(.email) }
  var phones: [String] { values(.phone) }
}

extension RecordBatch {
  mutating func append(_ value: String, _ record: Int, _ column: Int) {
    let start = text.count
    text.append(contentsOf: value.utf8)
    fields.append(
      Field(
        record: UInt32(record), column: UInt32(column), start: UInt32(start),
        length: UInt32(text.count - start)))
    text.append(UInt8(ascii: "\n"))
  }
}
