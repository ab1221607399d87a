/// Internationalised domains with their A-labels, as a dump repeats them: converting one takes as
/// long as reading forty others.
struct ConvertedDomains {
  /// Nil where IDNA forbids the domain.
  private var known: [[UInt8]: [UInt8]?] = [:]

  /// What may be kept: a quarter of a megabyte at most.
  private static let maximumCount = 512

  /// The A-labels of a UTF-8 domain, in lower case; nil where IDNA forbids it.
  mutating func ascii(_ name: [UInt8]) -> [UInt8]? {
    if let known = known[name] { return known }
    if known.count >= ConvertedDomains.maximumCount { known.removeAll(keepingCapacity: true) }
    let ascii = InternationalDomain.ascii(name)
    known[name] = .some(ascii)
    return ascii
  }
}
