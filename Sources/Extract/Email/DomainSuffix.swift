// Hot code: one look-up per possible address.
internal import Bytes
internal import Corpus

/// What the last labels of domains say, all in one table.
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

  /// What is known of one label.
  struct Entry {
    fileprivate let bits: UInt32

    /// Nil where the label ends no domain.
    var standing: Standing? {
      if bits & DomainSuffix.known != 0 { return .known }
      if bits & DomainSuffix.inner != 0 { return .inner }
      return bits & DomainSuffix.disabled != 0 ? .disabled : nil
    }

    /// An ending of files as well: `foo@1.2.zip` is no address.
    var isFileEnding: Bool { bits & DomainSuffix.ending != 0 }

    /// `none` for generic names and for names of countries that are used as generic ones (`.io`,
    /// `.tv`).
    var country: Country {
      bits & DomainSuffix.generic != 0
        ? .none : Country(rawValue: UInt16(truncatingIfNeeded: bits >> DomainSuffix.countryShift))
    }
  }

  private static let known: UInt32 = 1
  private static let inner: UInt32 = 2
  private static let disabled: UInt32 = 4
  private static let ending: UInt32 = 8
  private static let generic: UInt32 = 16
  private static let countryShift: UInt32 = 8

  static let shared = DomainSuffix()

  private let labels = WordMap(capacity: 1800)

  private init() {
    addRoot()
    addInternationalised()
    labels.add("example test", Self.known)
    labels.add(
      "local lan corp internal intranet intra localdomain home priv private domain", Self.inner)
    labels.add("invalid", Self.disabled)
    labels.add("zip mov md py sh pl rs ps so ai app cab dot bar map save", Self.ending)
    // Names of countries that are sold to everybody, or given away.
    labels.add(
      """
      ac ag ai am as bz cc cf cm co cx dj fm ga gd gg gl gq gs hm im io la lc ly me mg ml mn ms mu
      nf nr nu pn ps pw rw sc sh so st su sx tc tf tk tl to tv vc vg vu wf ws eu ap
      """, Self.generic)
  }

  /// The root zone; its names of two letters are countries, with `uk` for `gb`.
  private func addRoot() {
    WordMap.eachWord(TopLevelDomainTable.names) { label in
      var country = label.count == 2 ? Country(label[0], label[1]) ?? .none : .none
      if label.elementsEqual("uk".utf8) { country = Country(code: "GB") ?? .none }
      labels.add(label, Self.known | UInt32(country.rawValue) << Self.countryShift)
    }
  }

  /// Pairs of a name and its country.
  private func addInternationalised() {
    var name = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    WordMap.eachWord(TopLevelDomainTable.countries) { word in
      if word.count == 2, !name.isEmpty, let country = Country(word[0], word[1]) {
        labels.add(name, UInt32(country.rawValue) << Self.countryShift)
        name = UnsafeBufferPointer(start: nil, count: 0)
      } else {
        name = word
      }
    }
  }

  /// What is known of a label in lower-case ASCII.
  func entry(_ label: UnsafeBufferPointer<UInt8>) -> Entry { Entry(bits: labels.bits(label)) }

  func isKnown(_ label: UnsafeBufferPointer<UInt8>) -> Bool { entry(label).standing == .known }
}
