import Corpus
import Query

/// Prints what a search found.
struct SearchPrinter {
  /// What one query found.
  struct Entry {
    let query: String
    let match: Query.Match
    let hits: [SearchHit]
    let hasMore: Bool

    /// The words that the user typed, which need no mask.
    var asked: Set<String> {
      switch match {
      case .email(let text), .phone(let text): [text.lowercased()]
      case .name(let text), .word(let text):
        Set([text.lowercased()] + text.lowercased().split(separator: " ").map(String.init))
      case .domain, .phonePrefix, .prefix: []
      }
    }
  }

  let mask: Mask
  /// Text around a place, where it was asked for and could be read.
  let contexts: [Place: String]

  func text(_ entry: Entry) -> [String] {
    guard !entry.hits.isEmpty else { return ["\(Terminal.safe(entry.query)): nothing found"] }
    var lines: [String] = []
    for hit in entry.hits {
      lines.append(headline(hit.identity, entry))
      lines += places(hit)
    }
    if entry.hasMore {
      lines.append("… more than \(entry.hits.count) identities: raise --limit to see them")
    }
    return lines
  }

  func json(_ entry: Entry) -> [JSONLine] {
    entry.hits.map { hit in
      var line = JSONLine()
      line.add("query", entry.query)
      line.add("kind", hit.identity.kind.name)
      line.add("value", mask(hit.identity.value, kind: hit.identity.kind, asked: entry.asked))
      line.add("mentions", hit.identity.mentions)
      line.add("documents", hit.identity.documents)
      line.add("contents", hit.identity.contents)
      line.add("places", list: hit.places.map(json))
      return line
    }
  }

  private func headline(_ identity: Identity, _ entry: Entry) -> String {
    let value = mask(identity.value, kind: identity.kind, asked: entry.asked)
    var line = "\(Terminal.safe(value))  \(identity.kind.name)"
    if identity.flags.contains(.role) { line += " (role)" }
    if identity.country != .none { line += "  \(identity.country.code)" }
    line += "  \(Units.counted(identity.mentions, "mention")) in "
    line += Units.counted(identity.documents, "document")
    if identity.contents < identity.documents { line += ", \(identity.contents) of them distinct" }
    return line
  }

  private func places(_ hit: SearchHit) -> [String] {
    var table = TextTable([.left, .left, .left, .left, .right], indent: 4)
    for place in hit.places {
      table.row(
        Terminal.safe(place.document), "record \(place.record)", Terminal.safe(place.field),
        place.rule.name, Units.hundredths(Int(place.confidence.percent)))
    }
    var lines: [String] = []
    for (line, place) in zip(table.lines, hit.places) {
      lines.append(line)
      if let context = contexts[place] { lines.append("      | " + Terminal.safe(context)) }
    }
    if hit.identity.mentions > hit.places.count, !hit.places.isEmpty {
      lines.append(
        "    … \(hit.places.count) of \(Units.count(hit.identity.mentions)) places: raise --places")
    }
    return lines
  }

  private func json(_ place: Place) -> JSONLine {
    var line = JSONLine()
    line.add("leak", place.leak)
    line.add("document", place.document)
    line.add("record", place.record)
    line.add("field", place.field)
    line.add("rule", place.rule.name)
    line.add("confidence", hundredths: Int(place.confidence.percent))
    if let context = contexts[place] { line.add("context", context) }
    return line
  }
}
