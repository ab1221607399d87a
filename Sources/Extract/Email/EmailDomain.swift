// Hot code: one call per at sign; keeps its memory.
internal import Bytes
internal import Corpus

/// Reads the domain behind an at sign.
///
/// Linear: it stops at the first byte that no domain holds, and after 255 bytes. Only an
/// internationalised domain allocates, inside libidn2.
struct EmailDomain {
  private static let maximumInBytes = 253
  private static let maximumLabelInBytes = 63

  let suffixes = DomainSuffix.shared

  /// The canonical domain: lower-case A-labels.
  private(set) var name: [UInt8] = []
  /// Where it ends in the text.
  private(set) var end = 0
  /// How sure its edges are, in per cent.
  private(set) var sureness: UInt8 = 100
  private(set) var standing = DomainSuffix.Standing.known
  private(set) var country = Country.none
  /// Written in ASCII, or in A-labels.
  private(set) var isASCII = true

  /// `collectPlain` saw that there is nothing to cut and that every label is one.
  private var isWhole = false

  /// `name` is not what is written any more.
  private var isConverted = false

  /// How many bytes were looked at in all, so that tests can tell linear from worse.
  private(set) var steps = 0

  /// Where the domain starts in the text.
  private var start = 0
  /// Where each byte of `name` ends, for cutting it where it is too long; empty where it is the
  /// text's own bytes.
  private var ends: [Int] = []
  private var form = EmailSign.Form.plain
  private var converted = ConvertedDomains()

  init() {
    name.reserveCapacity(512)
    ends.reserveCapacity(512)
  }

  /// Reads the domain that starts at `start`; false where none does.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, form: EmailSign.Form
  ) -> Bool {
    name.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    sureness = 100
    isASCII = true
    isConverted = false
    self.form = form
    self.start = start
    isWhole = false
    guard collectPlain(text) || collect(text) else { return false }
    if isWhole { return judge(text) }
    trim()
    guard !name.isEmpty else { return false }
    if !isASCII { cutAtScript() }
    if !isASCII, !convert() { return false }
    return isWellFormed() && judge(text)
  }

  /// What is known of the label behind the last dot.
  private func suffix() -> DomainSuffix.Entry {
    let suffixes = suffixes
    return name.withUnsafeBufferPointer { bytes in
      let dot = lastIndex(of: UInt8(ascii: "."), in: bytes, before: bytes.count) ?? -1
      return suffixes.entry(UnsafeBufferPointer(rebasing: bytes[(dot + 1)...]))
    }
  }

  // MARK: Collecting

  /// Takes a run of plain bytes whole; false, and nothing taken, where more than that belongs to
  /// the domain.
  private mutating func collectPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let limit = min(text.count, start + Self.maximumInBytes + 9)
    var labels = LabelCheck()
    var at = start
    while at < limit, EmailBytes.isDomain(text[at]) {
      labels.add(text[at])
      at += 1
    }
    steps += at - start + 1
    guard at < limit || at == text.count else { return false }
    if at < text.count, Self.mayGoOn(text[at]) { return false }
    end = at
    isWhole = labels.isWhole && at - start <= Self.maximumInBytes
    name.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
    name.withUnsafeMutableBufferPointer { bytes in
      for index in bytes.indices { bytes[index] = EmailBytes.lower(bytes[index]) }
    }
    return true
  }

  /// A byte behind which more of the domain may stand.
  private static func mayGoOn(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "="),
      UInt8(ascii: "<"), 0x80...:
      true
    default: false
    }
  }

  /// Watches the bytes of a domain go by, so that the usual one is looked at once.
  private struct LabelCheck {
    private var length = 0
    private var labels = 1
    private var last = UInt8(ascii: ".")
    private var isWrong = false

    @inline(__always)
    mutating func add(_ byte: UInt8) {
      if byte == UInt8(ascii: ".") {
        if last == byte || last == UInt8(ascii: "-") { isWrong = true }
        length = 0
        labels += 1
      } else {
        if byte == UInt8(ascii: "-"), last == UInt8(ascii: ".") { isWrong = true }
        length += 1
        if length > EmailDomain.maximumLabelInBytes { isWrong = true }
      }
      last = byte
    }

    /// Two labels and more of 1 to 63 bytes, none with a hyphen at an end, no dot at the end.
    var isWhole: Bool {
      !isWrong && labels >= 2 && last != UInt8(ascii: ".") && last != UInt8(ascii: "-")
    }
  }

  /// Reads byte by byte what may be encoded. False where the domain is too long.
  private mutating func collect(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = start
    while at < text.count, name.count <= Self.maximumInBytes + 8 {
      let byte = text[at]
      if EmailBytes.isDomain(byte) {
        at += 1
        append(EmailBytes.lower(byte), at)
      } else if let next = special(text, at) {
        at = next
      } else {
        break
      }
    }
    steps += at - start + 1
    end = at
    return name.count <= Self.maximumInBytes + 8
  }

  /// Where in the text the byte of `name` at `index` ends.
  private func textEnd(_ index: Int) -> Int { ends.isEmpty ? start + index + 1 : ends[index] }

  @inline(__always)
  private mutating func append(_ byte: UInt8, _ end: Int) {
    name.append(byte)
    ends.append(end)
  }

  /// Reads something that is no plain byte of a domain; nil at the domain's end.
  private mutating func special(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    switch text[at] {
    case UInt8(ascii: "%"):
      guard form == .percent, at + 2 < text.count,
        let byte = EmailBytes.hex(text[at + 1], text[at + 2])
      else { return nil }
      return take(UInt32(byte), at + 3)
    case UInt8(ascii: "&"):
      guard let (scalar, end) = EmailReference.starting(text, at: at) else { return nil }
      return take(scalar, end)
    case UInt8(ascii: "\\"): return escape(text, at)
    case UInt8(ascii: "="): return softBreak(text, at)
    case UInt8(ascii: "<"): return tag(text, at)
    case 0x80...:
      let (scalar, width) = LetterFold.decode(text, at: at)
      return take(scalar, at + width)
    default: return nil
    }
  }

  /// Takes a decoded character, or nil where it ends the domain.
  private mutating func take(_ scalar: UInt32, _ end: Int) -> Int? {
    if scalar < 0x80 {
      let byte = UInt8(scalar)
      guard EmailBytes.isDomain(byte) else { return nil }
      append(EmailBytes.lower(byte), end)
      return end
    }
    if EmailBytes.isInvisible(scalar: scalar) { return end }
    if let narrow = EmailBytes.narrow(scalar: scalar), EmailBytes.isDomain(narrow) {
      append(EmailBytes.lower(narrow), end)
      return end
    }
    guard scalar < 0x110000, EmailBytes.isLetter(scalar: scalar) else { return nil }
    isASCII = false
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { bytes in
      for index in 0..<LetterFold.encode(scalar, into: bytes, at: 0) { append(bytes[index], end) }
    }
    return end
  }

  /// `\.` of a regular expression, `\u002e`.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    if EmailBytes.starts(text, at: at, with: "\\u00"), at + 5 < text.count,
      let byte = EmailBytes.hex(text[at + 4], text[at + 5])
    {
      return take(UInt32(byte), at + 6)
    }
    guard at + 2 < text.count,
      text[at + 1] == UInt8(ascii: ".") || text[at + 1] == UInt8(ascii: "-"),
      EmailBytes.isAlphanumeric(text[at + 2])
    else { return nil }
    sureness = min(sureness, 75)
    append(text[at + 1], at + 2)
    return at + 2
  }

  /// The soft line break of quoted-printable, and in such text `=2E`.
  private mutating func softBreak(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    if form == .quotedPrintable, at + 2 < text.count,
      let byte = EmailBytes.hex(text[at + 1], text[at + 2])
    {
      return take(UInt32(byte), at + 3)
    }
    var next = at + 1
    if next < text.count, text[next] == 0x0D { next += 1 }
    guard next + 1 < text.count, text[next] == 0x0A, EmailBytes.isDomain(text[next + 1]) else {
      return nil
    }
    sureness = min(sureness, 85)
    return next + 1
  }

  /// Tags within the domain: right behind the at sign, or where it is not complete without what
  /// follows.
  private mutating func tag(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    var next = at
    for _ in 0..<4 {
      guard next < text.count, text[next] == UInt8(ascii: "<"), let tag = EmailTag(text, at: next)
      else { break }
      next = tag.end
    }
    guard next > at, next < text.count else { return nil }
    let goesOn =
      text[next] == UInt8(ascii: ".") && next + 1 < text.count
      && EmailBytes.isAlphanumeric(text[next + 1])
    if !goesOn, !name.isEmpty {
      guard EmailBytes.isDomain(text[next]), !isComplete else { return nil }
    }
    sureness = min(sureness, 85)
    return next
  }

  /// A known suffix stands behind a dot.
  private var isComplete: Bool {
    name.contains(UInt8(ascii: ".")) && suffix().standing == .known
  }

  // MARK: Cutting

  private mutating func cut(to count: Int, _ sureness: UInt8) {
    end = count > 0 ? textEnd(count - 1) : start
    name.removeLast(name.count - count)
    if !ends.isEmpty { ends.removeLast(ends.count - count) }
    self.sureness = min(self.sureness, sureness)
  }

  /// A sentence may end behind the domain, or a dash or an ellipsis follow.
  private mutating func trim() {
    for index in name.indices.dropLast() where name[index] == UInt8(ascii: ".") {
      guard name[index + 1] == UInt8(ascii: ".") else { continue }
      cut(to: index, 85)
      break
    }
    var count = name.count
    while count > 0, name[count - 1] == UInt8(ascii: ".") || name[count - 1] == UInt8(ascii: "-") {
      count -= 1
    }
    guard count < name.count else { return }
    cut(to: count, name[count] == UInt8(ascii: "-") ? 85 : 100)
  }

  /// `bob@example.com으로`: the script changes where the word does.
  private mutating func cutAtScript() {
    guard let first = name.firstIndex(where: { $0 >= 0x80 }),
      let dot = name[..<first].lastIndex(of: UInt8(ascii: ".")), dot + 1 < first
    else { return }
    let isKnown = name.withUnsafeBufferPointer { bytes in
      let (scalar, _) = LetterFold.decode(bytes, at: first)
      return EmailBytes.isCaseless(scalar: scalar)
        && suffixes.isKnown(UnsafeBufferPointer(rebasing: bytes[dot + 1..<first]))
    }
    guard isKnown else { return }
    cut(to: first, 85)
    isASCII = true
  }

  private mutating func convert() -> Bool {
    guard let ascii = converted.ascii(name) else { return false }
    name = ascii
    isConverted = true
    return true
  }

  // MARK: Judging

  /// Labels of 1 to 63 letters, digits and hyphens, no hyphen at an end; at least two of them.
  private func isWellFormed() -> Bool {
    guard name.count <= Self.maximumInBytes else { return false }
    var labels = LabelCheck()
    for byte in name { labels.add(byte) }
    return labels.isWhole
  }

  private mutating func judge(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = suffix()
    guard let found = last.standing else { return withoutLastLabel(text) }
    standing = found
    country = last.country
    if isVersionOrFile(last) { return false }
    return !isCutByUnderscore(text)
  }

  /// `bob@example.com.Please`, `bob@example.com.eml`: what stands behind the last dot is no
  /// suffix, but a sentence that follows without a space, or the ending of a file.
  private mutating func withoutLastLabel(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isASCII, !isConverted,
      let dot = name.lastIndex(of: UInt8(ascii: ".")), name[..<dot].contains(UInt8(ascii: "."))
    else { return false }
    let start = textEnd(dot)
    let isSentence =
      EmailBytes.isUpper(text[start]) && end - start > 1
      && !EmailBytes.isUpper(text[start + 1]) && !EmailBytes.isUpper(text[textEnd(dot - 1) - 1])
    guard isSentence || isFileEnding(dot + 1) else { return false }
    cut(to: dot, 60)
    let last = suffix()
    guard let found = last.standing else { return false }
    standing = found
    country = last.country
    return !isVersionOrFile(last)
  }

  private func isFileEnding(_ start: Int) -> Bool {
    name[start...].withUnsafeBufferPointer { Self.fileEndings.contains($0) }
  }

  private static let fileEndings = WordTable(
    "eml msg mbox pst ost vcf ics txt csv json xml pdf html htm jpg jpeg png gif log sql gz bak")

  /// `foo@1.2.zip`, `logo@2x.zip`
  private func isVersionOrFile(_ last: DomainSuffix.Entry) -> Bool {
    // Nearly every domain begins with a letter, and then neither can be.
    guard let first = name.first, EmailBytes.isDigit(first) || last.isFileEnding else {
      return false
    }
    let dot = name.lastIndex(of: UInt8(ascii: ".")) ?? name.count
    let head = name[..<dot]
    let isNumber = head.allSatisfy { EmailBytes.isDigit($0) || $0 == UInt8(ascii: ".") }
    if isNumber { return last.isFileEnding || head.contains(UInt8(ascii: ".")) }
    return last.isFileEnding && head.last == UInt8(ascii: "x")
      && head.dropLast().allSatisfy { EmailBytes.isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  /// `bob@example.com_backup`: no label holds an underscore, so the name goes on and is none.
  private mutating func isCutByUnderscore(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard end < text.count, text[end] == UInt8(ascii: "_") else { return false }
    let next = end + 1
    return next < text.count && EmailBytes.isAlphanumeric(text[next])
  }
}
