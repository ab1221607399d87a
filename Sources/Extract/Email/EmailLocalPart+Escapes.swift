// Warm code: see `EmailLocalPart`.

extension EmailLocalPart {
  /// The last two bytes that were read, as hexadecimal digits that stand right behind `at`.
  private func hexPair(behind at: Int) -> UInt8? {
    let count = bytes.count
    guard count >= 2, places[count - 1] == at, places[count - 2] == at + 1 else { return nil }
    return EmailBytes.hex(bytes[count - 1], bytes[count - 2])
  }

  // MARK: Backslashes

  /// What a backslash and the bytes behind it stand for.
  mutating func escape(_ site: Site, before at: Int) -> Step {
    guard let letter = bytes.last, places[places.count - 1] == at else { return .stop }
    var first = at - 1
    while first > site.low, site.text[first - 1] == UInt8(ascii: "\\"), at - first < 8 {
      first -= 1
    }
    switch letter {
    case UInt8(ascii: "u"): return unicode(site, first)
    case UInt8(ascii: "x"):
      pop(1)
      guard let value = hexPair(behind: at + 1) else {
        push(letter, at)
        return .stop
      }
      pop(2)
      return take(UInt32(value), site, from: first)
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"):
      if !isWindowsDomain(site, before: first), !isWindowsPath(site, before: first) { pop(1) }
      return .stop
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      return octal(at)
    default:
      // `first\_last` of TeX and Markdown, `first\.last` of regular expressions.
      guard !EmailBytes.isAlphanumeric(letter), EmailBytes.isWord(site.byte(before: first)) else {
        return .stop
      }
      doubt(85)
      return .on(first)
    }
  }

  /// `\u003c`
  private mutating func unicode(_ site: Site, _ first: Int) -> Step {
    guard bytes.count >= 5 else { return .stop }
    var scalar: UInt32 = 0
    for index in 2...5 {
      guard let digit = EmailBytes.hex(bytes[bytes.count - index]) else { return .stop }
      scalar = scalar << 4 | UInt32(digit)
    }
    pop(5)
    return take(scalar, site, from: first)
  }

  /// `\012`: always something that divides.
  private mutating func octal(_ at: Int) -> Step {
    let count = bytes.count
    guard count >= 3, bytes[(count - 3)...].allSatisfy({ $0 &- UInt8(ascii: "0") < 8 }) else {
      return .stop
    }
    pop(3)
    return .stop
  }

  /// `CONTOSO\nick@…`: what stands before the backslash is the name of a Windows domain, so that
  /// the letter behind it is one.
  private func isWindowsDomain(_ site: Site, before first: Int) -> Bool {
    var start = first
    while start > site.low, first - start <= 16 {
      let byte = site.text[start - 1]
      guard EmailBytes.isUpper(byte) || EmailBytes.isDigit(byte) || byte == UInt8(ascii: "-") else {
        break
      }
      start -= 1
    }
    guard first - start >= 2, EmailBytes.isUpper(site.text[start]) else { return false }
    let before = site.byte(before: start)
    return before <= 0x20 || EmailBytes.isClean(before) || before == UInt8(ascii: ":")
  }

  /// `C:\Users\nick@…`, `\\server\share\nick@…`
  private func isWindowsPath(_ site: Site, before first: Int) -> Bool {
    var start = first
    while start > site.low, first - start < 128, site.text[start - 1] > 0x20,
      site.text[start - 1] != UInt8(ascii: "\"")
    {
      start -= 1
    }
    let head = UnsafeBufferPointer(rebasing: site.text[start..<first])
    guard head.count > 2 else { return false }
    if head[0] == UInt8(ascii: "\\"), head[1] == UInt8(ascii: "\\") {
      return EmailBytes.isAlphanumeric(head[2])
    }
    return EmailBytes.isLetter(head[0]) && head[1] == UInt8(ascii: ":")
      && head[2] == UInt8(ascii: "\\")
  }

  // MARK: Percent

  /// `%3C`, `%2B`; or the percent sign itself.
  mutating func percent(_ site: Site, from start: Int) -> Step {
    guard let value = hexPair(behind: start + 1) else {
      guard EmailBytes.isWord(site.byte(before: start)) else { return .reject }
      doubt(50)
      push(UInt8(ascii: "%"), start)
      return .on(start)
    }
    if value == UInt8(ascii: "%") { return doublePercent(start) }
    if value >= 0x80 { return .reject }
    let isKept = value == UInt8(ascii: "'") || value == UInt8(ascii: "&")
    if EmailBytes.isAtom(value) || isKept && EmailBytes.isWord(site.byte(before: start)) {
      guard site.sign.form == .percent || EmailContext.isInURL(site, before: start) else {
        // `user%host@relay`: the name happens to look like an escape.
        doubt(50)
        push(UInt8(ascii: "%"), start)
        return .on(start)
      }
      pop(2)
      push(value, start)
      return .on(start)
    }
    pop(2)
    return .stop
  }

  /// `%253C`: escaped twice. Whatever it is, the local part starts behind it.
  private mutating func doublePercent(_ start: Int) -> Step {
    pop(2)
    if hexPair(behind: start + 3) != nil { pop(2) }
    return .stop
  }

  // MARK: Quoted-printable

  /// `=3D`, `=20`; nil where the equals sign is just that.
  mutating func quotedPrintable(_ site: Site, from start: Int) -> Step? {
    guard let value = hexPair(behind: start + 1), isUpperHex(at: start + 1, site) else {
      return nil
    }
    let isCertain = site.sign.form == .quotedPrintable
    if EmailBytes.isAtom(value) {
      guard isCertain else { return nil }
      pop(2)
      push(value, start)
      return .on(start)
    }
    if value >= 0x80 {
      let isText = isCertain || site.byte(before: start) >= 0x80
      return isText || site.text[start + 1] > UInt8(ascii: "9") ? .reject : nil
    }
    let hasLetter = site.text[start + 2] > UInt8(ascii: "9")
    guard isCertain || hasLetter || isNearQuotedPrintable(site, start) else { return nil }
    pop(2)
    return .stop
  }

  private func isUpperHex(at index: Int, _ site: Site) -> Bool {
    !(UInt8(ascii: "a")...UInt8(ascii: "f")).contains(site.text[index])
      && !(UInt8(ascii: "a")...UInt8(ascii: "f")).contains(site.text[index + 1])
  }

  /// Does another escape, or a soft line break, stand within 200 bytes?
  private func isNearQuotedPrintable(_ site: Site, _ start: Int) -> Bool {
    let text = site.text
    let end = min(text.count - 2, start + 200)
    guard end > 0 else { return false }
    for index in max(0, start - 200)..<max(0, end) where text[index] == UInt8(ascii: "=") {
      guard index != start else { continue }
      if text[index + 1] == 0x0A || text[index + 1] == 0x0D { return true }
      if EmailBytes.hex(text[index + 1], text[index + 2]) != nil { return true }
    }
    return false
  }

  /// The soft line break of quoted-printable, where a line ends in `=`.
  mutating func lineEnd(_ site: Site, before at: Int) -> Step {
    guard site.isRunningText else { return .stop }
    var end = at - 1
    if end > site.low, site.text[end - 1] == 0x0D { end -= 1 }
    guard end - 1 > site.low, site.text[end - 1] == UInt8(ascii: "="),
      EmailBytes.isAtom(site.text[end - 2])
    else { return .stop }
    var start = end - 1
    while start > site.low, EmailBytes.isAtom(site.text[start - 1]), end - start < 80 { start -= 1 }
    if isFullLine(site, end) {
      doubt(85)
    } else {
      // `email=` at the end of a line, or the end of a line of Base64.
      let word = UnsafeBufferPointer(rebasing: site.text[start..<end - 1])
      guard word.count <= 32, !EmailContext.isKey(word) else { return .stop }
      doubt(70)
    }
    return .on(end - 1)
  }

  /// Encoders fill their lines up to 76 bytes.
  private func isFullLine(_ site: Site, _ end: Int) -> Bool {
    var start = end
    while start > 0, end - start <= 78, site.text[start - 1] != 0x0A { start -= 1 }
    return (58...78).contains(end - start)
  }
}
