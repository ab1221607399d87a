public import Corpus

/// The figures of `stats`: of the whole index and of each leak. All counts are exact.
public struct Statistics: Sendable {
  /// Of one kind of identity.
  public struct KindFigures: Sendable {
    public var identities: UInt64 = 0
    public var mentions: UInt64 = 0
    /// Mentions by identities; 0 where there are none.
    public var duplicateFactor: Double {
      identities == 0 ? 0 : Double(mentions) / Double(identities)
    }
  }

  public struct MediaFigures: Sendable {
    public var media: MediaType
    public var documents: UInt64
    public var contents: UInt64
    /// Of all its documents.
    public var sizeInBytes: UInt64
  }

  public struct CountryFigures: Sendable {
    public var country: Country
    /// Identities of any kind with that country.
    public var identities: UInt64
    public var mentions: UInt64
  }

  public struct OutcomeFigures: Sendable {
    public var outcome: Outcome
    public var count: UInt64
    public var sizeInBytes: UInt64
  }

  public struct ReasonFigures: Sendable {
    public var outcome: Outcome
    /// With its numbers replaced by `#`, so that like reasons count together.
    public var reason: String
    public var count: UInt64
    public var sizeInBytes: UInt64
  }

  /// The figures of one leak, or of all.
  public struct Scope: Sendable {
    /// Nil for the whole index.
    public var leak: String?
    public var sources: UInt64 = 0
    /// Sources as they lie on disk.
    public var storedInBytes: UInt64 = 0
    /// All entries that are no containers, expanded: the sum of `outcomes`.
    public var expandedInBytes: UInt64 = 0
    public var containers: UInt64 = 0
    public var documents: UInt64 = 0
    public var contents: UInt64 = 0
    /// Most documents first.
    public var media: [MediaFigures] = []
    public var messagesFound: UInt64 = 0
    /// By fingerprint.
    public var messagesDistinct: UInt64 = 0
    /// By `Kind.rawValue`.
    public var kinds = [KindFigures](repeating: KindFigures(), count: Kind.allCases.count)
    public var domains: UInt64 = 0
    /// Domains grouped by the public suffix list.
    public var registrableDomains: UInt64 = 0
    /// Most identities first; without `none`.
    public var countries: [CountryFigures] = []
    /// Of messages' `Date`s and of what archives say of their members, seconds since 1970. Without
    /// times before 1980, and without those later than the latest source (plus a day). Without the
    /// times of the sources themselves: a copy often has the time at which it was made.
    public var oldest: Int64?
    public var newest: Int64?
    /// Of the sources as files.
    public var oldestSource: Int64?
    public var newestSource: Int64?
    /// In the order of `Outcome`; every row of the ledger is counted once. Sizes are without
    /// containers, whose members count.
    public var outcomes: [OutcomeFigures] = []
    /// Failed before refused before skipped, the largest loss first.
    public var reasons: [ReasonFigures] = []

    public init(leak: String? = nil) { self.leak = leak }

    public subscript(kind: Kind) -> KindFigures { kinds[Int(kind.rawValue)] }
  }

  public var all = Scope()
  /// By name.
  public var leaks: [Scope] = []
  /// Size of the index itself.
  public var indexSizeInBytes: UInt64 = 0
}
