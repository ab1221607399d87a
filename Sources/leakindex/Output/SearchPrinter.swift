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
    /// How many identities stand on the pages before.
    var skipped = 0
    /// Who stands in the same records, by hit; none where it was not asked.
    var companions: [[Companion]] = []

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

  /// Companions of one identity that people are shown; programs get all.
  private static let maximumCompanions = 50

  func text(_ entry: Entry) -> [String] {
    guard !entry.hits.isEmpty else { return [nothing(entry)] }
    var lines: [String] = []
    for (index, hit) in entry.hits.enumerated() {
      lines.append(headline(hit.identity, entry))
      lines += places(hit)
      if index < entry.companions.count { lines += companions(entry.companions[index], entry) }
    }
    if entry.hasMore {
      let last = entry.skipped + entry.hits.count
      lines.append(
        "… more than \(Units.count(last)) identities: --skip \(last) shows the next page")
    }
    return lines
  }

  private func nothing(_ entry: Entry) -> String {
    let query = Terminal.safe(entry.query)
    return entry.skipped > 0
      ? "\(query): nothing after the first \(Units.count(entry.skipped)) identities"
      : "\(query): nothing found"
  }

  func json(_ entry: Entry) -> [JSONLine] {
    entry.hits.enumerated().map { index, hit in
      var line = JSONLine()
      line.add("query", entry.query)
      line.add("kind", hit.identity.kind.name)
      line.add("value", mask(hit.identity.value, kind: hit.identity.kind, asked: entry.asked))
      line.add("mentions", hit.identity.mentions)
      line.add("documents", hit.identity.documents)
      line.add("contents", hit.identity.contents)
      line.add("places", list: hit.places.map(json))
      if index < entry.companions.count {
        line.add("with", list: entry.companions[index].map { json($0, entry) })
      }
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

  private func companions(_ companions: [Companion], _ entry: Entry) -> [String] {
    if companions.isEmpty { return ["    nobody else in the same records"] }
    var table = TextTable([.left, .left, .right, .right], indent: 6)
    for companion in companions.prefix(SearchPrinter.maximumCompanions) {
      table.row(
        companion.kind.name,
        Terminal.safe(mask(companion.value, kind: companion.kind, asked: entry.asked)),
        Units.counted(companion.records, "record"),
        Units.counted(companion.documents, "document"))
    }
    let more = companions.count - SearchPrinter.maximumCompanions
    return ["    in the same records:"] + table.lines
      + (more > 0 ? ["      … \(Units.count(more)) more: --format json shows all"] : [])
  }

  private func json(_ companion: Companion, _ entry: Entry) -> JSONLine {
    var line = JSONLine()
    line.add("kind", companion.kind.name)
    line.add("value", mask(companion.value, kind: companion.kind, asked: entry.asked))
    line.add("records", companion.records)
    line.add("documents", companion.documents)
    return line
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
