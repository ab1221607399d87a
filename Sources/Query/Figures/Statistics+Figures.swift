import Corpus

extension Statistics.Scope {
  /// The figures at a confidence, in hundredths.
  init(_ figures: ScopeFigures, minimum: UInt8) {
    self.init(leak: figures.leak)
    sources = figures.sources
    storedInBytes = figures.storedInBytes
    containers = figures.containers
    documents = figures.documents
    contents = figures.contents
    messagesFound = figures.messagesFound
    messagesDistinct = figures.messagesDistinct
    kinds = figures.kinds.map { counts in
      let (identities, mentions) = counts.sums(from: minimum)
      return Statistics.KindFigures(identities: identities, mentions: mentions)
    }
    domains = figures.domains.sums(from: minimum).identities
    registrableDomains = figures.owners.sums(from: minimum).identities
    (oldest, newest) = (figures.dates.oldest, figures.dates.newest)
    (oldestSource, newestSource) = (figures.sourceDates.oldest, figures.sourceDates.newest)
    expandedInBytes = figures.outcomes.reduce(0) { $0 &+ $1.sizeInBytes }
    outcomes = zip(Outcome.allCases, figures.outcomes).map { outcome, entries in
      Statistics.OutcomeFigures(
        outcome: outcome, count: entries.count, sizeInBytes: entries.sizeInBytes)
    }
    media = Statistics.Scope.media(figures)
    countries = Statistics.Scope.countries(figures, minimum)
    reasons = Statistics.Scope.reasons(figures)
  }

  /// Most documents first.
  private static func media(_ figures: ScopeFigures) -> [Statistics.MediaFigures] {
    figures.media.map { name, media in
      Statistics.MediaFigures(
        media: MediaType(rawValue: name), documents: media.documents, contents: media.contents,
        sizeInBytes: media.sizeInBytes)
    }.sorted { ($1.documents, $0.media.rawValue) < ($0.documents, $1.media.rawValue) }
  }

  /// Most identities first.
  private static func countries(
    _ figures: ScopeFigures, _ minimum: UInt8
  ) -> [Statistics.CountryFigures] {
    figures.countries.compactMap { country, counts in
      let (identities, mentions) = counts.sums(from: minimum)
      guard identities > 0 else { return nil }
      return Statistics.CountryFigures(
        country: Country(rawValue: country), identities: identities, mentions: mentions)
    }.sorted { ($1.identities, $0.country.code) < ($0.identities, $1.country.code) }
  }

  /// Failed before refused before skipped, the largest loss first.
  private static func reasons(_ figures: ScopeFigures) -> [Statistics.ReasonFigures] {
    let severity: [Outcome] = [.failed, .refused, .skipped, .indexed, .duplicate]
    return figures.reasons.map { reason, entries in
      Statistics.ReasonFigures(
        outcome: reason.outcome, reason: reason.text, count: entries.count,
        sizeInBytes: entries.sizeInBytes)
    }.sorted { left, right in
      let ranks = (severity.firstIndex(of: left.outcome), severity.firstIndex(of: right.outcome))
      if let first = ranks.0, let second = ranks.1, first != second { return first < second }
      if left.sizeInBytes != right.sizeInBytes { return left.sizeInBytes > right.sizeInBytes }
      return (right.count, left.reason) < (left.count, right.reason)
    }
  }
}
