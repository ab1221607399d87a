// Hot code: flat arrays that keep their memory; no allocation after the first messages.
internal import Bytes

/// Who the headers of the message being read speak of: evidence for what its body says.
///
/// Holds the words of display names and local parts as hashes, and the names of domains. A name in
/// a signature whose words stand in the headers is certain; a company that is called like the
/// domain of its people is one even without a legal form.
struct MailPeople {
  private static let maximumWords = 256
  private static let maximumDomains = 32

  private var words: [UInt64] = []
  private var domains: [UInt64] = []

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    domains.removeAll(keepingCapacity: true)
  }

  /// Adds the words of a name.
  mutating func add(name: UnsafeBufferPointer<UInt8>) {
    addWords(name, 0..<name.count)
  }

  /// Adds the words of the local part and the name of the domain.
  mutating func add(address: UnsafeBufferPointer<UInt8>) {
    guard let at = lastIndex(of: UInt8(ascii: "@"), in: address, before: address.count) else {
      return
    }
    addWords(address, 0..<at)
    guard domains.count < Self.maximumDomains, let domain = DomainName.hash(address, from: at + 1),
      !domains.contains(domain)
    else { return }
    domains.append(domain)
  }

  /// How many words of a name the headers hold, and how many words it has; words of one or two
  /// letters do not count.
  func matches(_ name: UnsafeBufferPointer<UInt8>) -> (known: Int, all: Int) {
    var (known, all) = (0, 0)
    MailWords.visit(name, 0..<name.count) { word in
      guard let word else { return }
      all += 1
      if words.contains(word) { known += 1 }
    }
    return (known, all)
  }

  func contains(domain: UInt64) -> Bool { domains.contains(domain) }

  private mutating func addWords(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    MailWords.visit(text, range) { word in
      guard let word, words.count < Self.maximumWords, !words.contains(word) else { return }
      words.append(word)
    }
  }
}
