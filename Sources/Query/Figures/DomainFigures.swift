// Hot code: sees every address of an index.
import CPSL
import Format

/// Counts domains, and their owners by the public suffix list, out of addresses that come in the
/// order of their keys, in constant memory.
///
/// A key starts with the labels of the domain from the last on, so a domain is one stretch of keys,
/// and so is an owner with all its subdomains, except where a longer public suffix lies inside it
/// (`github.io` has its own users): owners nest, and those that are open are kept as a stack.
struct DomainFigures {
  private struct Owner {
    var labels: [UInt8]
    var best: [UInt8]
  }

  /// By scope.
  private(set) var domains: [ConfidenceCounts]
  private(set) var owners: [ConfidenceCounts]
  private var open: [Owner] = []
  private var domain: [UInt8] = []
  /// By scope: one more than the best confidence; 0 where the domain is not.
  private var best: [UInt8]

  init(scopes: Int) {
    domains = [ConfidenceCounts](repeating: ConfidenceCounts(), count: scopes)
    owners = domains
    best = [UInt8](repeating: 0, count: scopes)
  }

  /// Adds an address, with one more than its best confidence in each of `scopes`.
  mutating func add(_ key: UnsafeBufferPointer<UInt8>, _ confidence: [UInt8], _ scopes: [Int]) {
    let end = key.firstIndex(of: TermKey.localMark) ?? key.count
    let labels = UnsafeBufferPointer(rebasing: key[..<end])
    if labels.count != domain.count || !labels.elementsEqual(domain) {
      closeDomain()
      domain = Array(labels)
      openOwner()
    }
    for scope in scopes { best[scope] = max(best[scope], confidence[scope]) }
  }

  mutating func finish() {
    closeDomain()
    while !open.isEmpty { closeOwner() }
  }

  private mutating func closeDomain() {
    guard !domain.isEmpty, !open.isEmpty else { return }
    for scope in best.indices where best[scope] > 0 {
      domains[scope].addIdentity(best: best[scope] - 1)
      let owner = open.count - 1
      open[owner].best[scope] = max(open[owner].best[scope], best[scope])
      best[scope] = 0
    }
  }

  private mutating func closeOwner() {
    let owner = open.removeLast()
    for scope in owner.best.indices where owner.best[scope] > 0 {
      owners[scope].addIdentity(best: owner.best[scope] - 1)
    }
  }

  /// Makes the owner of the domain the innermost one.
  private mutating func openOwner() {
    while let last = open.last, !DomainFigures.isInside(domain, last.labels) { closeOwner() }
    let length = ownerLength()
    if let last = open.last, last.labels.count == length { return }
    open.append(
      Owner(
        labels: Array(domain[..<length]), best: [UInt8](repeating: 0, count: best.count)))
  }

  private static func isInside(_ domain: [UInt8], _ owner: [UInt8]) -> Bool {
    domain.starts(with: owner)
      && (domain.count == owner.count || domain[owner.count] == TermKey.labelMark)
  }

  /// How many bytes of the domain's labels are its owner's: what was registered. A domain that is a
  /// public suffix itself is its own owner.
  private func ownerLength() -> Int {
    // Of two labels: registered, or a suffix itself, or of no known suffix; its own owner anyway.
    guard domain.count(where: { $0 == TermKey.labelMark }) > 1 else { return domain.count }
    var text = ByteBuffer()
    domain.withUnsafeBufferPointer { TermKey.appendDomain(of: $0, to: &text) }
    text.append(0)
    // SAFETY: the text ends with a zero, and what is found points into it.
    let labels = text.bytes.withMemoryRebound(to: CChar.self) { name -> Int? in
      guard let owner = psl_registrable_domain(psl_builtin(), name.baseAddress) else { return nil }
      var count = 1
      var next = owner
      while next.pointee != 0 {
        if next.pointee == CChar(bitPattern: UInt8(ascii: ".")) { count += 1 }
        next += 1
      }
      return count
    }
    guard let labels else { return domain.count }
    var seen = 0
    for (index, byte) in domain.enumerated() where byte == TermKey.labelMark {
      seen += 1
      if seen == labels { return index }
    }
    return domain.count
  }
}
