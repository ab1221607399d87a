// Hot code: one pass over the attributes of each start tag.

/// What an element of a page is by its class or property: `<p class="company">`, `<span
/// itemprop="worksFor">`, microformats.
struct ElementLabel {
  private let word: StaticString
  private let label: StaticString

  private static let longestInBytes = 64
  private static let longestValueInBytes = 128

  private static let all: [ElementLabel] = [
    named("Full name", "fn", "full-name", "fullname"),
    named("Name", "name", "display-name"),
    named("First name", "given-name", "givenname", "first-name", "firstname"),
    named("Last name", "family-name", "familyname", "last-name", "lastname"),
    named("Company", "company", "company-name", "companyname", "org", "organization"),
    named("Company", "organisation", "organization-name", "organisation-name", "employer"),
    named("Company", "firm", "firma", "unternehmen", "societe", "empresa", "azienda"),
    named("Company", "bedrijf", "worksfor", "affiliation", "legalname"),
    named("Position", "job-title", "jobtitle", "job", "position", "role", "card-subtitle"),
  ].flatMap { $0 }

  private static let byLength: [[ElementLabel]] = (0...longestInBytes).map { length in
    all.filter { $0.word.utf8CodeUnitCount == length }
  }

  private static func named(_ label: StaticString, _ words: StaticString...) -> [ElementLabel] {
    words.map { ElementLabel(word: $0, label: label) }
  }

  /// The label of the element that `tag` opens; nil for most.
  static func of(_ tag: HTMLTag, _ bytes: UnsafeBufferPointer<UInt8>) -> StaticString? {
    guard !tag.isClosing else { return nil }
    let low = tag.attributes.lowerBound
    for at in tag.attributes where bytes[at] == UInt8(ascii: "=") {
      guard ends(at, low, "class", bytes) || ends(at, low, "itemprop", bytes) else { continue }
      if let label = label(behind: at, tag.attributes.upperBound, bytes) { return label }
    }
    return nil
  }

  /// Does the name of the attribute end before the `=` at `end`?
  private static func ends(
    _ end: Int, _ low: Int, _ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = end - name.utf8CodeUnitCount
    guard start > low, bytes[start - 1] <= 0x20 else { return false }
    return HTMLTag.hasPrefix(UnsafeBufferPointer(rebasing: bytes[start..<end]), name)
  }

  /// The first word of the value behind the `=` at `mark` that is known.
  private static func label(
    behind mark: Int, _ limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> StaticString? {
    // A tag may hold ten thousand classes.
    let limit = min(limit, mark + longestValueInBytes)
    var at = mark + 1
    while at < limit, isOpen(bytes[at]) { at += 1 }
    while at < limit, !isOpen(bytes[at]) {
      let start = at
      while at < limit, bytes[at] > 0x20, !isOpen(bytes[at]) { at += 1 }
      if at - start < byLength.count {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<at])
        for known in byLength[at - start] where isSame(word, known.word) { return known.label }
        if let label = composed(word) { return label }
      }
      // One space between the words; anything else ends the value.
      guard at < limit, bytes[at] == 0x20 else { return nil }
      at += 1
    }
    return nil
  }

  /// `member-company`, `contact__name`: what the last word says of what the first is.
  private static func composed(_ word: UnsafeBufferPointer<UInt8>) -> StaticString? {
    guard let dash = word.lastIndex(where: isDash)
    else { return nil }
    let last = UnsafeBufferPointer(rebasing: word[(dash + 1)...])
    for name in companies where isSame(last, name) { return "Company" }
    guard isSame(last, "name"), let cut = word.firstIndex(where: isDash) else { return nil }
    let first = UnsafeBufferPointer(rebasing: word[..<cut])
    return people.contains { isSame(first, $0) } ? "Full name" : nil
  }

  private static let companies: [StaticString] = [
    "company", "employer", "organization", "organisation", "firm", "firma", "societe", "empresa",
  ]
  private static let people: [StaticString] = [
    "member", "contact", "person", "staff", "employee", "profile", "team", "speaker", "attendee",
    "participant", "author", "agent", "advisor", "owner", "manager", "candidate",
  ]

  private static func isDash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Without regard to case; an underscore stands for a dash.
  private static func isSame(_ word: UnsafeBufferPointer<UInt8>, _ known: StaticString) -> Bool {
    guard word.count == known.utf8CodeUnitCount else { return false }
    for (index, byte) in word.enumerated() {
      let small = byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte | 0x20
      if small != known.utf8Start[index] { return false }
    }
    return true
  }

  private static func isOpen(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
