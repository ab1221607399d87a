import Corpus
import Query

/// The page that `stats` prints for people.
struct StatsText {
  private let scope: Statistics.Scope
  private let whole: Statistics
  private let isOneLeak: Bool

  init(_ scope: Statistics.Scope, whole: Statistics, isOneLeak: Bool) {
    self.scope = scope
    self.whole = whole
    self.isOneLeak = isOneLeak
  }

  var lines: [String] {
    [title, ""] + volume + [""] + identities + [""] + places + [""] + media + outcomes + reasons
      + leaks
  }

  private var title: String {
    if let leak = scope.leak { return "Leak \(leak)" }
    let count = whole.leaks.count
    return "\(Units.count(count)) \(count == 1 ? "leak" : "leaks")"
      + (count == 1 ? ": \(whole.leaks[0].leak ?? "")" : "")
  }

  private var volume: [String] {
    var table = TextTable([.left, .right, .left, .right, .left, .left])
    table.row(
      "Volume", Units.bytes(scope.storedInBytes), "stored", Units.bytes(scope.expandedInBytes),
      "expanded", isOneLeak ? "" : "index \(indexSize)")
    table.row(
      "Documents", Units.count(scope.documents), "found", Units.count(scope.contents), "distinct",
      StatsText.factor(scope.documents, scope.contents))
    table.row(
      "Messages", Units.count(scope.messagesFound), "found", Units.count(scope.messagesDistinct),
      "distinct", StatsText.factor(scope.messagesFound, scope.messagesDistinct))
    return table.lines
  }

  private var indexSize: String {
    let size = Units.bytes(whole.indexSizeInBytes)
    guard scope.expandedInBytes > 0 else { return size }
    let share = Double(whole.indexSizeInBytes) * 100 / Double(scope.expandedInBytes)
    return "\(size) (\(Units.tenths(share)) %)"
  }

  private static func factor(_ found: UInt64, _ distinct: UInt64) -> String {
    guard distinct > 0 else { return "" }
    return "duplicate factor \(Units.factor(Double(found) / Double(distinct)))"
  }

  private var identities: [String] {
    var table = TextTable([.left, .right, .right, .right])
    table.row("Who is in it", "identities", "mentions", "duplicate factor")
    for (kind, name) in [
      (Kind.email, "E-mail addresses"), (.phone, "Phone numbers"), (.person, "People"),
      (.company, "Companies"),
    ] {
      let figures = scope[kind]
      table.row(
        name, Units.count(figures.identities), Units.count(figures.mentions),
        figures.identities == 0 ? "" : Units.factor(figures.duplicateFactor))
    }
    table.row("Domains", Units.count(scope.domains))
    table.row("  of owners", Units.count(scope.registrableDomains))
    return table.lines
  }

  private var places: [String] {
    var lines: [String] = []
    if !scope.countries.isEmpty {
      let shown = scope.countries.prefix(12).map {
        "\($0.country.code) \(Units.count($0.identities))"
      }
      let more = scope.countries.count > shown.count ? "  …" : ""
      lines.append(
        "  Countries  \(Units.count(scope.countries.count)):  "
          + shown.joined(separator: "  ") + more)
    }
    if let oldest = scope.oldest, let newest = scope.newest {
      lines.append(
        "  Dates      \(Day.date(oldest)) to \(Day.date(newest)) (messages, members of archives)")
    }
    if let oldest = scope.oldestSource, let newest = scope.newestSource {
      lines.append("  Sources    \(Day.date(oldest)) to \(Day.date(newest)) (times of the files)")
    }
    return lines
  }

  private var media: [String] {
    guard !scope.media.isEmpty else { return [] }
    var table = TextTable([.left, .right, .right, .right])
    table.row("What it is", "documents", "distinct", "expanded")
    for figures in scope.media.prefix(12) {
      table.row(
        Terminal.safe(figures.media.rawValue), Units.count(figures.documents),
        Units.count(figures.contents), Units.bytes(figures.sizeInBytes))
    }
    if scope.media.count > 12 { table.row("… \(scope.media.count - 12) more") }
    return table.lines + [""]
  }

  /// Every source, container and member has one outcome: the rows add up to the total.
  private var outcomes: [String] {
    var table = TextTable([.left, .right, .right])
    table.row("What became of it", "entries", "expanded")
    let total = scope.outcomes.reduce(0) { $0 + $1.count }
    for figures in scope.outcomes {
      table.row(
        figures.outcome.name, Units.count(figures.count), Units.bytes(figures.sizeInBytes))
    }
    table.row("in all", Units.count(total), Units.bytes(scope.expandedInBytes))
    let inputs =
      "  \(Units.counted(scope.sources, "source")), of all entries "
      + "\(Units.counted(scope.containers, "container")): every one has an outcome."
    return table.lines + [inputs, ""]
  }

  private var reasons: [String] {
    // Of what was read, only what was read in part.
    let reasons = scope.reasons.filter { $0.outcome != .indexed || $0.sizeInBytes > 0 }
    guard !reasons.isEmpty else { return [] }
    var table = TextTable([.left, .right, .right, .left])
    table.row("Not read, worst first", "entries", "bytes", "why")
    for figures in reasons.prefix(10) {
      table.row(
        figures.outcome.name, Units.count(figures.count), Units.bytes(figures.sizeInBytes),
        Terminal.safe(figures.reason))
    }
    if reasons.count > 10 { table.row("… \(reasons.count - 10) more reasons") }
    return table.lines + ["  All of them: leakindex export ledger", ""]
  }

  private var leaks: [String] {
    guard !isOneLeak, whole.leaks.count > 1 else { return [] }
    var table = TextTable([.left, .right, .right, .right, .right, .right])
    table.row("By leak", "documents", "e-mails", "phones", "people", "companies")
    for leak in whole.leaks {
      table.row(
        [Terminal.safe(leak.leak ?? ""), Units.count(leak.documents)]
          + Kind.allCases.map { Units.count(leak[$0].identities) })
    }
    return table.lines
  }
}
