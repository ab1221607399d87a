// Hot code: one look-up per possible address.
internal import Bytes
internal import Corpus

/// What the last label of a domain says of it.
struct DomainSuffix {
  enum Standing {
    /// In the root zone, or reserved for examples and tests (RFC 2606), which are written in
    /// earnest in samples and manuals.
    case known
    /// `.invalid`: appended to a real address so that nobody writes to it.
    case disabled
    /// A name of somebody's own network: `.local`, `.corp`, `.lan`.
    case inner
  }

  private let root = WordTable(TopLevelDomainTable.names)
  private let reserved = WordTable("example test")
  private let inner = WordTable(
    "local lan corp internal intranet intra localdomain home priv private domain")
  private let countries = WordTable(TopLevelDomainTable.countries)

  /// Names of countries that are sold to everybody, or given away.
  private let generic = WordTable(
    """
    ac ag ai am as bz cc cf cm co cx dj fm ga gd gg gl gq gs hm im io la lc ly me mg ml mn ms mu nf
    nr nu pn ps pw rw sc sh so st su sx tc tf tk tl to tv vc vg vu wf ws eu ap
    """)
  /// Names that are endings of files as well: `foo@1.2.zip` is no address.
  private let endings = WordTable("zip mov md py sh pl rs ps so ai app cab dot bar map save")

  /// The standing of a label in lower-case ASCII; nil where it ends no domain.
  func standing(_ label: UnsafeBufferPointer<UInt8>) -> Standing? {
    if root.contains(label) || reserved.contains(label) { return .known }
    if inner.contains(label) { return .inner }
    return label.elementsEqual("invalid".utf8) ? .disabled : nil
  }

  func isKnown(_ label: UnsafeBufferPointer<UInt8>) -> Bool { standing(label) == .known }

  func isFileEnding(_ label: UnsafeBufferPointer<UInt8>) -> Bool { endings.contains(label) }

  /// The country of a label; `none` for generic names and for names of countries that are used as
  /// generic ones (`.io`, `.tv`).
  func country(_ label: UnsafeBufferPointer<UInt8>) -> Country {
    if label.count > 2 { return internationalised(label) }
    guard label.count == 2, !generic.contains(label) else { return .none }
    if label.elementsEqual("uk".utf8) { return Country(code: "GB") ?? .none }
    return root.contains(label) ? Country(label[0], label[1]) ?? .none : .none
  }

  private func internationalised(_ label: UnsafeBufferPointer<UInt8>) -> Country {
    guard let start = countries.position(of: label) else { return .none }
    let table = TopLevelDomainTable.countries
    var at = start + label.count
    // SAFETY: each name is followed by white space and two letters, by the generator.
    while at + 1 < table.utf8CodeUnitCount, table.utf8Start[at] <= 0x20 { at += 1 }
    guard at + 1 < table.utf8CodeUnitCount else { return .none }
    return Country(table.utf8Start[at], table.utf8Start[at + 1]) ?? .none
  }
}
