// Hot code: a large index has hundreds of millions of rows.
import Corpus
import Format
import Query

/// The four subjects of `export`, row by row: nothing is held whole.
struct Export {
  let reader: IndexReader
  let mask: Mask
  let kind: Kind?
  let leak: String?
  let minimumConfidence: Double

  static let identityColumns: [StaticString] = [
    "kind", "value", "mentions", "documents", "contents", "country", "flags", "confidence",
  ]
  static let mentionColumns: [StaticString] = [
    "kind", "value", "leak", "document", "record", "field", "rule", "confidence",
  ]
  static let documentColumns: [StaticString] = [
    "document", "leak", "bytes", "modified", "media", "content", "duplicates",
  ]
  static let ledgerColumns: [StaticString] = [
    "path", "outcome", "reason", "bytes", "leak", "media", "container",
  ]

  func identities(to rows: inout RowWriter) throws(CommandError) {
    var iterator = reader.identities(kind, leak: leak, minimumConfidence: minimumConfidence)
    while !rows.isClosed, let identity = try next({ () throws(IndexError) in try iterator.next() })
    {
      rows.text(identity.kind.name)
      rows.text(mask(identity.value, kind: identity.kind))
      rows.number(identity.mentions)
      rows.number(identity.documents)
      rows.number(identity.contents)
      if identity.country == .none { rows.nothing() } else { rows.text(identity.country.code) }
      if identity.flags.contains(.role) { rows.text("role") } else { rows.nothing() }
      rows.hundredths(Int(identity.confidence.percent))
      try rows.endRow()
    }
  }

  func mentions(to rows: inout RowWriter) throws(CommandError) {
    var iterator = reader.mentions(kind, leak: leak, minimumConfidence: minimumConfidence)
    while !rows.isClosed, let mention = try next({ () throws(IndexError) in try iterator.next() }) {
      rows.text(mention.kind.name)
      rows.text(mask(mention.value, kind: mention.kind))
      rows.text(mention.place.leak)
      rows.text(mention.place.document)
      rows.number(mention.place.record)
      rows.text(mention.place.field)
      rows.text(mention.place.rule.name)
      rows.hundredths(Int(mention.place.confidence.percent))
      try rows.endRow()
    }
  }

  func documents(to rows: inout RowWriter) throws(CommandError) {
    var iterator = reader.documents(leak: leak)
    while !rows.isClosed, let row = try next({ () throws(IndexError) in try iterator.next() }) {
      rows.text(row.document)
      rows.text(row.leak)
      rows.number(row.sizeInBytes)
      if let time = row.modified { rows.text(Day.timestamp(time)) } else { rows.nothing() }
      rows.text(row.media.rawValue)
      rows.text(row.content.hex)
      rows.number(row.duplicates)
      try rows.endRow()
    }
  }

  func ledger(to rows: inout RowWriter) throws(CommandError) {
    var iterator = reader.ledger(leak: leak)
    while !rows.isClosed, let row = try next({ () throws(IndexError) in try iterator.next() }) {
      rows.text(row.path)
      rows.text(row.outcome.name)
      rows.text(row.reason)
      rows.number(row.sizeInBytes)
      rows.text(row.leak)
      rows.text(row.media.rawValue)
      rows.text(row.isContainer ? "yes" : "no")
      try rows.endRow()
    }
  }

  private func next<Row>(
    _ body: () throws(IndexError) -> Row?
  ) throws(CommandError) -> Row? {
    do throws(IndexError) {
      return try body()
    } catch {
      throw CommandError(error.description)
    }
  }
}
