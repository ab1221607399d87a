import Corpus
public import Format

/// Goes through every mention in every document, identity by identity; nil at the end. Holds the
/// mentions of one identity at a time. One owner, not thread-safe.
public struct MentionIterator {
  private let catalog: CatalogView
  private let minimumConfidence: Double
  private var kinds: [Kind]
  private var scan: TermScan?
  private var evaluator: TermEvaluator?
  private var fields: [String]?
  private var found: [TermEvaluator.Found] = []
  private var nextFound = 0
  private var rows: [CatalogView.RowPlace] = []
  private var nextRow = 0

  init(_ snapshot: Snapshot, _ kinds: [Kind], leak: String?, minimumConfidence: Double) {
    catalog = CatalogView(snapshot, leak: leak)
    self.kinds = kinds
    self.minimumConfidence = minimumConfidence
  }

  public mutating func next() throws(IndexError) -> MentionRow? {
    while true {
      if nextFound < found.count, let evaluator {
        let posting = found[nextFound]
        if nextRow < rows.count {
          defer { nextRow += 1 }
          let place = try Place(posting, rows[nextRow], catalog, fields ?? [])
          return MentionRow(
            kind: evaluator.kind, value: evaluator.spelling(posting.spelling), place: place)
        }
        nextFound += 1
        try loadRows()
      } else if try !loadTerm() {
        return nil
      }
    }
  }

  private mutating func loadRows() throws(IndexError) {
    nextRow = 0
    rows = nextFound < found.count ? try catalog.rows(of: found[nextFound].content) : []
  }

  /// Goes to the next identity that counts; false at the end.
  private mutating func loadTerm() throws(IndexError) -> Bool {
    if fields == nil {
      fields = try catalog.snapshot.fieldNames()
      try catalog.loadCounts()
    }
    while true {
      guard let scan, let evaluator else {
        if kinds.isEmpty { return false }
        let kind = kinds.removeFirst()
        self.scan = TermScan(catalog.snapshot, TermDictionary.Section(kind))
        self.evaluator = TermEvaluator(
          kind, catalog, minimumConfidence: minimumConfidence, isScan: true)
        continue
      }
      while scan.next() {
        var postings: [TermEvaluator.Found] = []
        let identity = try evaluator.identity(scan.current) { posting in
          postings.append(posting)
          return true
        }
        guard identity != nil else { continue }
        found = postings
        nextFound = 0
        try loadRows()
        return true
      }
      try scan.checkDamage()
      self.scan = nil
    }
  }
}

extension Place {
  init(
    _ found: TermEvaluator.Found, _ row: CatalogView.RowPlace, _ catalog: CatalogView,
    _ fields: [String]
  ) throws(IndexError) {
    let record = try catalog.row(row)
    let field = Int(found.tuple.field.rawValue)
    guard field < fields.count || catalog.snapshot.isPartial else {
      throw IndexError(.inconsistent, "a field has no name: index again")
    }
    self.init(
      document: record.path, leak: try catalog.leak(of: record.source), record: found.record,
      field: field < fields.count ? fields[field] : "", rule: found.tuple.rule,
      confidence: found.tuple.confidence)
  }
}
