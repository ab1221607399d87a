// Warm code: looks around addresses, never farther than a bounded number of bytes.
internal import Bytes

/// What stands around an address and decides what it is.
enum EmailContext {
  private static let reachInBytes = 128

  // MARK: Within the token

  /// Bytes that end the token an address stands in.
  private static func endsToken(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">")
  }

  /// Does `predicate` hold for a place in the token to the left of `index`?
  private static func token(
    _ text: UnsafeBufferPointer<UInt8>, before index: Int, low: Int,
    has predicate: (UInt8) -> Bool
  ) -> Bool {
    var at = index
    let floor = max(low, index - reachInBytes)
    while at > floor, !endsToken(text[at - 1]) {
      at -= 1
      if predicate(text[at]) { return true }
    }
    return false
  }

  /// A `?` or `=` stands before in the token.
  static func isInQuery(_ site: EmailLocalPart.Site, before index: Int) -> Bool {
    token(site.text, before: index, low: site.low) {
      $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "=")
    }
  }

  /// Another `/`, a scheme or a query stands before in the token.
  static func isInPath(_ site: EmailLocalPart.Site, before index: Int) -> Bool {
    token(site.text, before: index, low: site.low) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "=")
        || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "~")
    }
  }

  /// The token is an URL, `mailto:` included, or its query.
  static func isInURL(_ site: EmailLocalPart.Site, before index: Int) -> Bool {
    token(site.text, before: index, low: site.low) {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "=")
    }
  }

  // MARK: Tagged addresses

  /// Where an address starts that a mail system made of another: SRS and BATV.
  static func taggedStart(_ site: EmailLocalPart.Site, before index: Int) -> Int? {
    var start = index
    while start > site.low, index - start < 60 {
      let byte = site.text[start - 1]
      guard EmailBytes.isAtom(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") else {
        break
      }
      start -= 1
    }
    let heads: [StaticString] = ["srs0", "srs1", "prvs=", "btv1=", "msprvs1="]
    return heads.contains { EmailBytes.starts(site.text, at: start, with: $0) } ? start : nil
  }

  private static let keys = WordTable(
    """
    email mail e-mail mailto to from cc bcc reply-to sender user username login account id name
    address contact recipient rcpt adresse correo courriel usr uid key value
    """)

  /// A word that names what follows it.
  static func isKey(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= 16 else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { folded in
      for index in word.indices { folded[index] = EmailBytes.lower(word[index]) }
      return keys.contains(UnsafeBufferPointer(rebasing: folded[..<word.count]))
    }
  }

  // MARK: What stands in front

  enum Verdict {
    case address
    case link
    /// An address, but not a sure one, in per cent.
    case doubtful(UInt8)
    case none
  }

  /// Names in front of a colon whose value is no address, though it looks like one.
  private static let otherSchemes = WordTable("cid mid uid news nntp urn uuid irc git svn ident")

  /// What the text right before `start` makes of the address there; `match` is where the last match
  /// ended, on the same token perhaps.
  static func verdict(
    _ text: UnsafeBufferPointer<UInt8>, start: Int, end: Int, lastMatch: Int
  ) -> Verdict {
    guard start > 0 else { return .address }
    switch text[start - 1] {
    case UInt8(ascii: ":"):
      if isPassword(text, start, lastMatch) { return .none }
      return behindColon(text, start, end)
    case UInt8(ascii: "/"):
      return isUserInfo(text, start) ? userInfo(text, end) : .address
    default: return isPassword(text, start, lastMatch) ? .none : .address
    }
  }

  private static func behindColon(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Verdict {
    var first = start - 1
    while first > 0, start - first < 18,
      EmailBytes.isWord(text[first - 1])
        || text[first - 1] == UInt8(ascii: "-")
    {
      first -= 1
    }
    let word = UnsafeBufferPointer(rebasing: text[first..<start - 1])
    if word.isEmpty { return .address }
    if EmailBytes.ends(text, before: start, with: "mailto:") { return .link }
    if word.count <= 8 {
      let isOther = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { folded in
        for index in word.indices { folded[index] = EmailBytes.lower(word[index]) }
        return otherSchemes.contains(UnsafeBufferPointer(rebasing: folded[..<word.count]))
      }
      if isOther { return .none }
    }
    if isUserInfo(text, start) { return userInfo(text, end) }
    return isKey(word) || word.contains { $0 >= 0x80 } ? .address : .doubtful(65)
  }

  /// `scheme://user:password@`: nothing but the user stands between the `//` and the sign.
  private static func isUserInfo(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at > 2, start - at < reachInBytes, !endsToken(text[at - 1]) {
      at -= 1
      if text[at] == UInt8(ascii: "/") {
        return text[at - 1] == UInt8(ascii: "/") && text[at - 2] == UInt8(ascii: ":")
      }
    }
    return false
  }

  /// The user of an URL may be an address itself: `ftp://bob@example.com:secret@ftp.example.net/`.
  private static func userInfo(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Verdict {
    var at = end
    while at < text.count, at - end < reachInBytes, !endsToken(text[at]),
      text[at] != UInt8(ascii: "/")
    {
      if text[at] == UInt8(ascii: "@") { return .doubtful(70) }
      at += 1
    }
    return .none
  }

  /// `bob@example.com:Passw0rd@1.com`: what follows an address and a colon is its password.
  private static func isPassword(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ lastMatch: Int
  ) -> Bool {
    guard lastMatch > 0, lastMatch < start, start - lastMatch <= reachInBytes,
      text[lastMatch] == UInt8(ascii: ":")
    else { return false }
    for index in lastMatch..<start where endsToken(text[index]) { return false }
    return true
  }

  // MARK: What stands behind

  /// What the text from `end` on makes of the address that ends there.
  static func verdict(
    _ text: UnsafeBufferPointer<UInt8>, behind end: Int, isService: Bool
  ) -> Verdict {
    guard end < text.count else { return .address }
    switch text[end] {
    case UInt8(ascii: "@"): return .doubtful(50)
    case UInt8(ascii: "/"): return .doubtful(85)
    case UInt8(ascii: ":"): return isRemotePath(text, end + 1, isService) ? .none : .address
    default: return .address
    }
  }

  /// `host:/path`, `host:~/path`, `git@host:group/project.git`, the prompt `root@host:~#`.
  private static func isRemotePath(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ isService: Bool
  ) -> Bool {
    guard start < text.count else { return false }
    if text[start] == UInt8(ascii: "~") || text[start] == UInt8(ascii: "/") { return true }
    var at = start
    var hasSlash = false
    while at < text.count, at - start < reachInBytes, !endsToken(text[at]) {
      hasSlash = hasSlash || text[at] == UInt8(ascii: "/")
      at += 1
    }
    return hasSlash && (isService || EmailBytes.ends(text, before: at, with: ".git"))
  }
}
