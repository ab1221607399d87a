// Hot code: borrows, never allocates.
internal import Bytes
internal import Corpus

/// Tells company names in lines of mail, where nothing but their words speaks for them.
enum MailCompany {
  /// A name with capitals and a legal form that is written as one: `Contoso GmbH`, `SARL Dupont`,
  /// not `what is it as`.
  static func hasForm(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if let start = CompanyName.startOfLegalForm(name) {
      // The small words of `sp. z o.o.` are the form's.
      return isTitled(UnsafeBufferPointer(rebasing: name[..<start]))
        && isWritten(UnsafeBufferPointer(rebasing: name[start...]))
    }
    guard isTitled(name), CompanyName.hasLegalForm(name), let end = firstIndex(of: 0x20, in: name)
    else {
      return false
    }
    return name[0] >= 0x80 || WordFold.withWord(name, 0..<end) { leadingForms.contains($0) }
  }

  /// Has the name a legal form that is written as one, whatever its other words: not `Norton AD`, `As
  /// Air Force`?
  static func hasWrittenForm(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if let start = CompanyName.startOfLegalForm(name) {
      return isWritten(UnsafeBufferPointer(rebasing: name[start...]))
    }
    guard CompanyName.hasLegalForm(name), let end = firstIndex(of: 0x20, in: name) else {
      return false
    }
    return name[0] >= 0x80 || WordFold.withWord(name, 0..<end) { leadingForms.contains($0) }
  }

  /// One to eight words, the first with a capital or a digit, none that ends a sentence before the
  /// last, at most two in small letters that are no particles.
  static func isTitled(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = 0
    var small = 0
    var start = 0
    while start < name.count {
      let end = firstIndex(of: 0x20, in: name, from: start) ?? name.count
      if end > start {
        words += 1
        let first = name[start]
        if name[start..<end].contains(where: isForeign) { return false }
        if words == 1, first &- 0x61 < 26, !isParticle(name, start..<end) { return false }
        if words > 1, first &- 0x61 < 26 { small += 1 }
        if name[end - 1] == UInt8(ascii: ":") || name[end - 1] == UInt8(ascii: "?") { return false }
      }
      start = end + 1
    }
    return words >= 1 && words <= 8 && small <= 2 && small * 2 <= words
  }

  /// What stands in no company's name.
  private static func isForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "@"),
      UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "*"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// Has it a word of organisations: `University`, `Networks`, `Stiftung`?
  static func hasOrganisationWord(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = MailLineWords(name, 0..<name.count)
    while let word = words.next() {
      if Lexicon.shared.traits(name, word).contains(.organisation) { return true }
    }
    return false
  }

  private static func isParticle(
    _ name: UnsafeBufferPointer<UInt8>, _ word: Range<Int>
  ) -> Bool {
    Lexicon.shared.traits(name, word).contains(.particle)
  }

  /// A short form must be a common one, and written as a form: `As`, `Se`, `PT` and `Sas` are words.
  private static func isWritten(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = form.first else { return false }
    let letters = form.filter { $0 | 0x20 &- 0x61 < 26 }
    let hasDot = form.contains(UInt8(ascii: "."))
    if first >= 0x80 { return true }
    if isDotted(form) { return !WordFold.withWord(form, 0..<form.count) { initials.contains($0) } }
    if letters.count > 4 { return hasDot || first &- 0x61 >= 26 || letters.count > 6 }
    // `Sá` is a surname, `OÜ` a form.
    if form.last ?? 0 >= 0x80, !hasDot, form.count > 3 || first | 0x20 != UInt8(ascii: "o") {
      return false
    }
    guard WordFold.withWord(form, 0..<form.count, { shortForms.contains($0) }) else { return false }
    let capitals = letters.filter { $0 & 0x20 == 0 }
    if hasDot || capitals.count >= 2 || capitals.count == letters.count { return true }
    return WordFold.withWord(form, 0..<form.count) { mixedForms.contains($0) }
  }

  /// `S.p.A.`, `s.c.`, and not `too...`.
  private static func isDotted(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    form.count >= 4 && form[1] == UInt8(ascii: ".") && form[3] == UInt8(ascii: ".")
  }

  /// Forms that are not written with a dot between.
  private static let initials = WordTable("rt ad as se dd mb pt hf kf")

  /// Forms of four letters and less that are common enough to be told from other capitals.
  private static let shortForms = WordTable(
    """
    ab ag as sa se og nv bv oy kg ug srl spa plc llc llp lp inc ltd co corp cie pty pvt gmbh ou uab doo
    dd sro zrt rt kft ood eood sl slu sll slne snc sas sarl sasu eurl sci scop hb kb vof bvba cv
    cvba sprl aps as ivs ohg gbr kgaa ek ekfr ev eg partg mbh ltda lda me epp eireli spj spk
    spzoo oyj asa ans nuf sia ooo oao zao pao ooд ооо оао зао пао тоо kk bhd pte sdn jsc ojsc
    pjsc pllc lllp cic cio snc ss scarl coop soc sapi cv srls unip sgps epe ehf
    """)

  /// Forms before a name, but for those of other scripts.
  private static let leadingForms = WordTable("sarl sas sasu eurl sci scop snc firma uab sia pt")

  /// Short forms that are also written with small letters.
  private static let mixedForms = WordTable(
    """
    gmbh inc ltd llc plc corp co cie pty pvt mbh ltda lda aps spzoo sro srl sarl kft bvba oyj zrt
    sarl sagl doo spj spk limited partg eirl ohg pte sdn bhd coop uab oy sprl ehf hf
    """)

  // MARK: What stands before a name

  /// Without `Copyright (c) 2002`, `© 2001-2004`, `About`, `Pour`.
  static func withoutNotice(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    for _ in 0..<4 {
      let end = text[start..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
      guard end < range.upperBound, isNotice(UnsafeBufferPointer(rebasing: text[start..<end]))
      else { break }
      start = end + 1
    }
    return start..<range.upperBound
  }

  private static func isNotice(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    if first == UInt8(ascii: "(") || first == 0xC2 { return word.count <= 4 }
    if first &- 0x30 < 10 {
      return word.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") || $0 == 0x2C }
    }
    return WordFold.withWord(word, 0..<word.count) { noticeWords.contains($0) }
  }

  private static let noticeWords = WordTable(
    """
    copyright copr c about by at for with and bei chez pour per mellan mellem entre tra between
    zwischen tussen
    """)
}
