import Corpus
public import Format

/// Goes through the identities of a snapshot, by kind and in the order of their keys; nil at the
/// end. One owner, not thread-safe.
public struct IdentityIterator {
  private let catalog: CatalogView
  private let minimumConfidence: Double
  private var kinds: [Kind]
  private var scan: TermScan?
  private var evaluator: TermEvaluator?

  init(_ snapshot: Snapshot, _ kinds: [Kind], leak: String?, minimumConfidence: Double) {
    catalog = CatalogView(snapshot, leak: leak)
    self.kinds = kinds
    self.minimumConfidence = minimumConfidence
  }

  public mutating func next() throws(IndexError) -> Identity? {
    while true {
      guard let scan, let evaluator else {
        if kinds.isEmpty { return nil }
        try catalog.loadCounts()
        let kind = kinds.removeFirst()
        self.scan = TermScan(catalog.snapshot, TermDictionary.Section(kind))
        self.evaluator = TermEvaluator(
          kind, catalog, minimumConfidence: minimumConfidence, isScan: true)
        continue
      }
      while scan.next() {
        if let identity = try evaluator.identity(scan.current) { return identity }
      }
      try scan.checkDamage()
      self.scan = nil
    }
  }
}
