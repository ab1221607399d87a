import Corpus
import Format
import Query

/// Identities chosen at random out of an index, in random order, and its largest domain.
struct LookupSample {
  private(set) var queries: [Query.Match] = []
  /// As many that the index does not have.
  private(set) var misses: [Query.Match] = []
  private(set) var largestDomain = ""
  private(set) var addressesOfLargestDomain = 0

  private var random: UInt64

  init(_ reader: IndexReader, count: Int, seed: UInt64) throws(IndexError) {
    random = seed
    var seen = 0
    for kind in [Kind.email, .phone] {
      var identities = reader.identities(kind, minimumConfidence: 0)
      while let identity = try identities.next() {
        if kind == .email { note(domainOf: identity.value) }
        seen += 1
        // Each of those seen so far stays with the same chance (reservoir sampling).
        let place = queries.count < count ? queries.count : below(seen)
        guard place < count else { continue }
        let match: Query.Match = kind == .email ? .email(identity.value) : .phone(identity.value)
        if place == queries.count { queries.append(match) } else { queries[place] = match }
      }
    }
    close()
    for index in queries.indices { queries.swapAt(index, below(index + 1)) }
    misses = queries.map(LookupSample.miss)
  }

  private static func miss(_ match: Query.Match) -> Query.Match {
    switch match {
    case .email(let text): .email("no.such." + text)
    case .phone(let text): .phone(text + "00000")
    default: match
    }
  }

  private var current = ""
  private var addressesOfCurrent = 0

  /// Addresses come sorted by domain.
  private mutating func note(domainOf address: String) {
    let domain = address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]) }
    if domain != current { close() }
    current = domain ?? ""
    addressesOfCurrent += 1
  }

  private mutating func close() {
    if addressesOfCurrent > addressesOfLargestDomain {
      largestDomain = current
      addressesOfLargestDomain = addressesOfCurrent
    }
    addressesOfCurrent = 0
  }

  /// SplitMix64.
  private mutating func below(_ limit: Int) -> Int {
    random &+= 0x9E37_79B9_7F4A_7C15
    var mixed = random
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
