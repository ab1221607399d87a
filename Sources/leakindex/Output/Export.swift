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

  func identities(to rows: inout RowWriter) throws {
    var iterator = reader.identities(kind, leak: leak, minimumConfidence: minimumConfidence)
    while !rows.isClosed, let identity = try next({ () throws(IndexError) in try iterator.next() })
    {
      try rows.row([
        "kind": .text(identity.kind.name),
        "value": .text(mask(identity.value, kind: identity.kind)),
        "mentions": .number(identity.mentions),
        "documents": .number(identity.documents),
        "contents": .number(identity.contents),
        "country": identity.country == .none ? .none : .text(identity.country.code),
        "flags": identity.flags.contains(.role) ? .text("role") : .none,
        "confidence": .hundredths(Int(identity.confidence.percent)),
      ])
    }
  }

  func mentions(to rows: inout RowWriter) throws {
    var iterator = reader.mentions(kind, leak: leak, minimumConfidence: minimumConfidence)
    while !rows.isClosed, let mention = try next({ () throws(IndexError) in try iterator.next() }) {
      try rows.row([
        "kind": .text(mention.kind.name),
        "value": .text(mask(mention.value, kind: mention.kind)),
        "leak": .text(mention.place.leak),
        "document": .text(mention.place.document),
        "record": .number(mention.place.record),
        "field": .text(mention.place.field),
        "rule": .text(mention.place.rule.name),
        "confidence": .hundredths(Int(mention.place.confidence.percent)),
      ])
    }
  }

  func documents(to rows: inout RowWriter) throws {
    var iterator = reader.documents(leak: leak)
    while !rows.isClosed, let row = try next({ () throws(IndexError) in try iterator.next() }) {
      try rows.row([
        "document": .text(row.document),
        "leak": .text(row.leak),
        "bytes": .number(row.sizeInBytes),
        "modified": row.modified.map { .text(Day.timestamp($0)) } ?? .none,
        "media": .text(row.media.rawValue),
        "content": .text(row.content.hex),
        "duplicates": .number(row.duplicates),
      ])
    }
  }

  func ledger(to rows: inout RowWriter) throws {
    var iterator = reader.ledger(leak: leak)
    while !rows.isClosed, let row = try next({ () throws(IndexError) in try iterator.next() }) {
      try rows.row([
        "path": .text(row.path),
        "leak": .text(row.leak),
        "outcome": .text(row.outcome.name),
        "reason": .text(row.reason),
        "bytes": .number(row.sizeInBytes),
        "media": .text(row.media.rawValue),
        "container": .text(row.isContainer ? "yes" : "no"),
      ])
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
