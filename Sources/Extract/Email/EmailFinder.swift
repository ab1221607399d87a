// Hot code: passes over every byte of the input; allocates nothing per match.
internal import Bytes
public import Corpus

/// Finds e-mail addresses in text. One per worker: it keeps its memory from call to call.
///
/// A kernel finds what may be an at sign, at some 4 GB/s, encoded ones included (`%40`, `&#64;`,
/// `\u0040`, `=40`, `＠`, the word `at`). The domain is read first, then the local part, then what
/// stands around them decides. Linear in the size of the text, whatever it is. Matches never
/// overlap and are in order. Only an internationalised domain allocates.
public struct EmailFinder {
  /// What the last `find` found.
  public private(set) var matches: [EmailMatch] = []
  /// The canonical addresses of the matches, one after the other.
  public private(set) var values: [UInt8] = []

  private var domain = EmailDomain()
  private var local: EmailLocalPart
  private var spelled: SpelledEmail
  private let roles = RoleName.shared

  private var carrier = Carrier.text
  /// A mail system made the local part that was read last.
  private var isTagged = false
  /// Where the last sign or match ended: nothing before it belongs to the next address.
  private var bound = 0
  /// Where the last match ended, 0 before the first.
  private var lastMatch = 0
  /// Bytes that were looked at beyond the kernel's, in all calls: for tests of linear time.
  private var ownSteps = 0

  public init() {
    local = EmailLocalPart(domain.suffixes)
    spelled = SpelledEmail(domain.suffixes)
  }

  var steps: Int { ownSteps + domain.steps + local.steps }

  /// Finds the addresses in `text`, which may be one field or the text of a whole batch.
  public mutating func find(in text: UnsafeBufferPointer<UInt8>, carrier: Carrier) {
    matches.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    self.carrier = carrier
    bound = 0
    lastMatch = 0
    var at = EmailSign.next(in: text, from: 0)
    while at < text.count {
      var next = at + 1
      if let sign = EmailSign(text, at: at) { next = consider(sign, text) }
      at = EmailSign.next(in: text, from: next)
    }
  }

  /// Takes the address around `sign`, if there is one; returns where to go on.
  private mutating func consider(
    _ sign: EmailSign, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard sign.form != .word else { return considerWord(sign, text) }
    guard sign.start >= bound, !(sign.form == .quotedPrintable && !isRunningText) else {
      return sign.end
    }
    guard let address = read(sign, text) else {
      bound = sign.end
      return sign.end
    }
    add(address)
    bound = domain.end
    lastMatch = domain.end
    return max(domain.end, sign.end)
  }

  private var isRunningText: Bool { carrier == .text || carrier == .mailBody }

  /// An address in the text; its canonical value is the last in `values`, from `valueStart` on.
  private struct Address {
    var start: Int
    var end: Int
    var valueStart: Int
    var percent: UInt8
    var rule = Rule.textScan
    var flags: MentionFlags = []
    var country = Country.none
  }

  private mutating func add(_ address: Address) {
    matches.append(
      EmailMatch(
        offset: address.start, length: address.end - address.start,
        value: address.valueStart..<values.count, rule: address.rule,
        confidence: Confidence(percent: address.percent), flags: address.flags,
        country: address.country))
  }

  private mutating func read(
    _ sign: EmailSign, _ text: UnsafeBufferPointer<UInt8>
  ) -> Address? {
    guard domain.read(text, from: sign.end, form: sign.form) else { return nil }
    let first = values.count
    guard let (start, edge) = readLocal(sign, text) else {
      values.removeLast(values.count - first)
      return nil
    }
    values.append(UInt8(ascii: "@"))
    values.append(contentsOf: domain.name)
    var address = Address(
      start: start, end: domain.end, valueStart: first, percent: min(edge, domain.sureness, 95),
      country: domain.country)
    guard values.count - first <= 254, judge(&address, sign, text) else {
      values.removeLast(values.count - first)
      return nil
    }
    return address
  }

  // MARK: The local part

  /// Appends the local part before `sign` to `values`; returns where it starts and how sure its
  /// edge is.
  private mutating func readLocal(
    _ sign: EmailSign, _ text: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, percent: UInt8)? {
    isTagged = false
    if let start = plainStart(sign, text) {
      values.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<sign.start]))
      return (start, 100)
    }
    if sign.start > 0, text[sign.start - 1] == UInt8(ascii: "\"") { return readQuoted(sign, text) }
    let closing = domain.end < text.count ? text[domain.end] : 0
    let site = EmailLocalPart.Site(
      text: text, sign: sign, low: EmailLocalPart.low(sign, bound: bound), closing: closing,
      isASCIIDomain: domain.isASCII, isRunningText: isRunningText)
    guard local.read(site, bound: bound) else { return nil }
    values.append(contentsOf: local.bytes)
    isTagged = local.isMachineMade
    return (local.start, local.sureness)
  }

  /// Where a local part of plain bytes starts that stands behind something plain; nil where it
  /// takes a closer look.
  private mutating func plainStart(
    _ sign: EmailSign, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let floor = max(bound, sign.start - EmailLocalPart.maximumInBytes)
    var start = sign.start
    var previous: UInt8 = UInt8(ascii: ".")
    while start > floor, EmailBytes.isAtom(text[start - 1]) {
      let byte = text[start - 1]
      // A dot at the end, or two.
      if byte == UInt8(ascii: "."), previous == byte { return nil }
      previous = byte
      start -= 1
    }
    ownSteps += sign.start - start + 1
    guard start < sign.start, EmailBytes.isAlphanumeric(text[start]) else { return nil }
    if start == 0 { return 0 }
    guard start > bound, EmailBytes.isClean(text[start - 1]) else { return nil }
    return text[start - 1] == 0x0A && isSoftBreak(text, start - 1) ? nil : start
  }

  /// Does an equals sign stand before the line end at `index`?
  private func isSoftBreak(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let last = index > 0 && text[index - 1] == 0x0D ? index - 1 : index
    return last > 0 && text[last - 1] == UInt8(ascii: "=")
  }

  /// `"john doe"@example.com`, `\"john doe\"@example.com`
  private mutating func readQuoted(
    _ sign: EmailSign, _ text: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, percent: UInt8)? {
    guard let quoted = QuotedLocalPart(text, before: sign.start, low: lastMatch) else { return nil }
    ownSteps += sign.start - quoted.start
    quoted.append(text, to: &values)
    return (quoted.start, 75)
  }

  // MARK: Judging

  /// Lets what stands around the address decide; false where it is none.
  private mutating func judge(
    _ address: inout Address, _ sign: EmailSign, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let local = address.valueStart..<values.count - domain.name.count - 1
    let (isRole, isMachine) = EmailFinder.standing(values, local, roles)
    if isRole || isMachine || isTagged { address.flags.insert(.role) }
    if isRunningText, isTrace(address, text, isMachine) { return false }
    if isMachine, isRunningText || carrier == .mailHeader { limit(&address, 45) }
    guard allows(&address, text, isRole), allowsStanding(&address, text) else { return false }
    if sign.form == .quotedPrintable { return allowsQuotedPrintable(&address, sign, text) }
    if sign.form == .wide { limit(&address, 80) }
    return true
  }

  /// Whether a local part is that of a role, and whether a machine made it. Not a method, which would
  /// be handed a copy of the finder.
  private static func standing(
    _ values: [UInt8], _ range: Range<Int>, _ roles: RoleName
  ) -> (isRole: Bool, isMachine: Bool) {
    values.withUnsafeBufferPointer { bytes in
      let name = UnsafeBufferPointer(rebasing: bytes[range])
      return (roles.matches(name), MachineName.isLikely(name))
    }
  }

  private func limit(_ address: inout Address, _ percent: UInt8) {
    address.percent = min(address.percent, percent)
  }

  /// The identifier of a message stands where an address may.
  private func isTrace(
    _ address: Address, _ text: UnsafeBufferPointer<UInt8>, _ isMachine: Bool
  ) -> Bool {
    guard address.start > 0 else { return false }
    let before = text[address.start - 1]
    guard
      before == UInt8(ascii: "<") || before <= 0x20 && isMachine
        || before == UInt8(ascii: " ") && address.start > 1
          && text[address.start - 2] == UInt8(ascii: ":")
    else { return false }
    let digits = text[address.start..<address.end].prefix { $0 != UInt8(ascii: "@") }
      .reduce(0) { $0 + (EmailBytes.isDigit($1) ? 1 : 0) }
    return EmailTrace.isMessageID(text, start: address.start, hasDigits: digits > 2)
  }

  private func allows(
    _ address: inout Address, _ text: UnsafeBufferPointer<UInt8>, _ isRole: Bool
  ) -> Bool {
    let before = EmailContext.verdict(
      text, start: address.start, end: address.end, lastMatch: lastMatch)
    let behind = EmailContext.verdict(text, behind: address.end, isService: isRole)
    return apply(before, to: &address) && apply(behind, to: &address)
  }

  private func apply(_ verdict: EmailContext.Verdict, to address: inout Address) -> Bool {
    switch verdict {
    case .address: break
    case .link: address.rule = .link
    case .doubtful(let percent): limit(&address, percent)
    case .none: return false
    }
    return true
  }

  /// Names of somebody's own network count where a field or a bracket says that it is an address.
  private func allowsStanding(
    _ address: inout Address, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch domain.standing {
    case .known: return true
    case .disabled:
      limit(&address, 60)
      return true
    case .inner:
      limit(&address, isRunningText ? 50 : 70)
      return !isRunningText || isEnclosed(address, text)
    }
  }

  /// In `<>` or in quotes.
  private func isEnclosed(_ address: Address, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard address.start > 0, address.end < text.count else { return false }
    switch (text[address.start - 1], text[address.end]) {
    case (UInt8(ascii: "<"), UInt8(ascii: ">")), (UInt8(ascii: "\""), UInt8(ascii: "\"")),
      (UInt8(ascii: "\""), UInt8(ascii: "\\")), (UInt8(ascii: "'"), UInt8(ascii: "'")):
      return true
    default: return false
    }
  }

  /// `=40` counts where nothing says that it is a key's value.
  private func allowsQuotedPrintable(
    _ address: inout Address, _ sign: EmailSign, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    limit(&address, 75)
    guard address.start > 0 else { return true }
    return text[address.start - 1] != UInt8(ascii: "?")
      && text[address.start - 1] != UInt8(ascii: "&")
  }

  // MARK: Spelled addresses

  private mutating func considerWord(
    _ sign: EmailSign, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard isRunningText || carrier.isStructured,
      sign.start > bound, spelled.read(text, at: sign.start, low: bound)
    else { return sign.end }
    let first = values.count
    values.append(contentsOf: spelled.value)
    var address = Address(
      start: spelled.start, end: spelled.end, valueStart: first, percent: spelled.percent,
      rule: .obfuscated)
    values.withUnsafeBufferPointer { bytes in
      let at = firstIndex(of: UInt8(ascii: "@"), in: bytes, from: first) ?? first
      if roles.matches(UnsafeBufferPointer(rebasing: bytes[first..<at])) {
        address.flags.insert(.role)
      }
    }
    let dot = values.lastIndex(of: UInt8(ascii: ".")) ?? first
    address.country = values.withUnsafeBufferPointer {
      domain.suffixes.entry(UnsafeBufferPointer(rebasing: $0[(dot + 1)...])).country
    }
    add(address)
    bound = spelled.end
    lastMatch = spelled.end
    return spelled.end
  }
}
