import Corpus
import Dispatch
import Format

/// Counts everything that `stats` says, at every confidence, of all leaks in one pass: the work that
/// a writer's end does once, so that `stats` need not (`FiguresFile`).
struct FiguresBuilder {
  /// One kind's result. Each is written by one iteration alone and read after all have ended.
  private final class Slot: @unchecked Sendable {
    // SAFETY: see above.
    var scopes: [TermFigures.Scope] = []
    var failure: IndexError?
  }

  static func build(_ snapshot: Snapshot) throws(IndexError) -> [ScopeFigures] {
    var catalog = CatalogFigures(snapshot)
    try catalog.count()
    var scopes = catalog.scopes
    let counts = catalog.counts
    let count = scopes.count
    let slots = Kind.allCases.map { _ in Slot() }
    DispatchQueue.concurrentPerform(iterations: slots.count) { index in
      var figures = TermFigures(snapshot, Kind.allCases[index], counts, scopes: count)
      do throws(IndexError) {
        try figures.count()
        slots[index].scopes = figures.scopes
      } catch {
        slots[index].failure = error
      }
    }
    for (kind, slot) in slots.enumerated() {
      if let failure = slot.failure { throw failure }
      for scope in scopes.indices { scopes[scope].add(slot.scopes[scope], kind: kind) }
    }
    return scopes
  }
}

extension ScopeFigures {
  fileprivate mutating func add(_ other: TermFigures.Scope, kind: Int) {
    kinds[kind] = other.counts
    if kind == Int(Kind.email.rawValue) {
      domains = other.domains
      owners = other.owners
    }
    for (country, counts) in other.countries {
      countries[country, default: ConfidenceCounts()].add(counts)
    }
  }
}

extension ConfidenceCounts {
  /// Adds what was counted elsewhere, of other identities.
  mutating func add(_ other: ConfidenceCounts) {
    for level in 0..<ConfidenceCounts.levels {
      set(
        level, identities: identities[level] &+ other.identities[level],
        mentions: mentions[level] &+ other.mentions[level])
    }
  }
}
