// Warm code: see `EmailLocalPart`.

extension EmailLocalPart {
  /// A mark that stands at `start`: part of the local part, its edge, or a sign that there is none.
  mutating func mark(_ byte: UInt8, _ site: Site, from start: Int) -> Step {
    switch byte {
    case UInt8(ascii: "'"): apostrophe(site, from: start)
    case UInt8(ascii: "="): equals(site, from: start)
    case UInt8(ascii: "/"): slash(site, from: start)
    case UInt8(ascii: "&"): ampersand(site, from: start)
    case UInt8(ascii: "%"): percent(site, from: start)
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "*"),
      UInt8(ascii: "~"):
      ornament(byte, site, from: start)
    // A template: `{user}@example.com`.
    case UInt8(ascii: "}"): bytes.isEmpty ? .reject : .stop
    case UInt8(ascii: "@"): .reject
    default: .stop
    }
  }

  /// `o'brien@…` against `'bob@…'`, and `'o''brien@…'`, `'o\'brien@…'`.
  private mutating func apostrophe(_ site: Site, from start: Int) -> Step {
    var left = start
    while left > site.low, site.text[left - 1] == UInt8(ascii: "\\"), start - left < 4 { left -= 1 }
    if left == start, left > site.low + 1, site.text[left - 1] == UInt8(ascii: "'"),
      EmailBytes.isWord(site.byte(before: left - 1))
    {
      left -= 1
    }
    guard EmailBytes.isWord(site.byte(before: left)), !bytes.isEmpty else {
      return bytes.isEmpty ? .reject : .stop
    }
    if isOpening(site, before: left) { return .stop }
    push(UInt8(ascii: "'"), start)
    return .on(left)
  }

  /// Is the quote behind the word before `index` an opening one: the `u'` of a program, or with a
  /// closing one behind the domain and no other before it?
  private func isOpening(_ site: Site, before index: Int) -> Bool {
    var start = index
    while start > site.low, index - start < Self.maximumInBytes,
      EmailBytes.isWord(site.text[start - 1]) || site.text[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    let before = site.byte(before: start)
    if index - start == 1, "ubrfn".utf8.contains(site.text[start]), before != UInt8(ascii: "'") {
      return before <= 0x20 || EmailBytes.isClean(before)
    }
    guard site.closing == UInt8(ascii: "'") || site.closing == UInt8(ascii: "\\") else {
      return false
    }
    return site.closing == UInt8(ascii: "'") && before != UInt8(ascii: "'")
  }

  /// Divides key from value, but for the addresses that mail systems write into local parts.
  private mutating func equals(_ site: Site, from start: Int) -> Step {
    if let step = quotedPrintable(site, from: start) { return step }
    if let first = EmailContext.taggedStart(site, before: start) {
      var at = start + 1
      while at > first {
        at -= 1
        push(site.text[at], at)
      }
      isMachineMade = true
      return .stop
    }
    guard isReturnPath(site, start) else { return .stop }
    isMachineMade = true
    push(UInt8(ascii: "="), start)
    return .on(start)
  }

  /// `bounce-bob=example.com@…`: a domain stands behind the equals sign, and no key before it.
  private func isReturnPath(_ site: Site, _ start: Int) -> Bool {
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot + 1 < bytes.count else {
      return false
    }
    var first = start
    while first > site.low, start - first < 40, EmailBytes.isAtom(site.text[first - 1]) {
      first -= 1
    }
    let word = UnsafeBufferPointer(rebasing: site.text[first..<start])
    guard let last = word.last, EmailBytes.isWord(last), !EmailContext.isKey(word) else {
      return false
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: dot) { label in
      for index in 0..<dot { label[index] = EmailBytes.lower(bytes[dot - 1 - index]) }
      return suffixes.isKnown(UnsafeBufferPointer(rebasing: label[..<dot]))
    }
  }

  /// Divides the segments of paths; in a bare word it belongs to it: `test/15@example.com`.
  private mutating func slash(_ site: Site, from start: Int) -> Step {
    let isBare = EmailBytes.isWord(site.byte(before: start)) && !bytes.isEmpty
    guard isBare, !EmailContext.isInPath(site, before: start) else { return .stop }
    doubt(55)
    push(UInt8(ascii: "/"), start)
    return .on(start)
  }

  /// `Mary&Jane@…`; divides in the query of an URL.
  private mutating func ampersand(_ site: Site, from start: Int) -> Step {
    guard EmailBytes.isWord(site.byte(before: start)), !bytes.isEmpty,
      !EmailContext.isInQuery(site, before: start)
    else { return .stop }
    doubt(90)
    push(UInt8(ascii: "&"), start)
    return .on(start)
  }

  /// Marks that decorate or divide, and that hardly any mailbox has in its name.
  private mutating func ornament(_ byte: UInt8, _ site: Site, from start: Int) -> Step {
    var left = start
    while left > site.low, site.text[left - 1] == byte, start - left < 16 { left -= 1 }
    let before = site.byte(before: left)
    let isInside = EmailBytes.isWord(before) || before == UInt8(ascii: ".")
    // `b***@…` is masked; `*@…` is everybody.
    if byte == UInt8(ascii: "*"), isInside || bytes.isEmpty { return .reject }
    // `$user@…` is a variable.
    if byte == UInt8(ascii: "$"), !isInside { return .reject }
    if !isInside || site.closing == byte {
      doubt(85)
      return .stop
    }
    switch byte {
    // `nick!user@host` of IRC, the routes of UUCP.
    case UInt8(ascii: "!"): doubt(25)
    case UInt8(ascii: "$"): doubt(35)
    // The guests of Microsoft's directories: `bob_example.com#EXT#@contoso.onmicrosoft.com`.
    case UInt8(ascii: "#"): if !isGuest(site, start) { doubt(55) }
    default: doubt(75)
    }
    push(byte, start)
    return .on(start)
  }

  private func isGuest(_ site: Site, _ start: Int) -> Bool {
    EmailBytes.ends(site.text, before: start, with: "#ext")
      || EmailBytes.starts(site.text, at: start, with: "#ext#")
  }
}
