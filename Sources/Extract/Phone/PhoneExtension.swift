// Runs behind found numbers only.

/// The extension behind a number: `ext. 44`, `x44`, `#44`, `;ext=44`, `Durchwahl 44`.
enum PhoneExtension {
  /// Labels that say it plainly (up to 20 digits) and those that only hint (up to 9).
  private static let plain: [StaticString] = [
    ";ext=", "extension", "extensión", "extensió", "extensao", "extn", "ext", "xtn", "anexo",
    "durchwahl", "nebenstelle", "dw", "apparat", "app", "poste", "interno", "interne", "ramal",
    "toestel", "wewn", "wew", "доб", "anknytning", "lokal", "linje", "dahili", "内线", "内線",
  ]
  private static let hinting: [StaticString] = ["x", "#", "int", "w", "~"]

  /// Where the extension ends that starts at `index`, or nil where there is none.
  static func end(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    var at = index
    while at < text.count, at - index < 8,
      isSpace(text[at]) || text[at] == UInt8(ascii: ",")
        || text[at] == UInt8(ascii: "(") || text[at] == UInt8(ascii: "-")
    {
      at += 1
    }
    for label in plain where matches(text, at, label) {
      return digits(text, from: at + label.utf8CodeUnitCount, upTo: 20)
    }
    for label in hinting where matches(text, at, label) {
      return digits(text, from: at + label.utf8CodeUnitCount, upTo: 9)
    }
    return nil
  }

  private static func digits(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, upTo limit: Int
  ) -> Int? {
    var at = start
    if at < text.count, text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ":") { at += 1 }
    while at < text.count, at - start < 8, isSpace(text[at]) || text[at] == UInt8(ascii: "-") {
      at += 1
    }
    let first = at
    while at < text.count, text[at] &- UInt8(ascii: "0") < 10 {
      at += 1
      if at - first > limit { return nil }
    }
    return at > first ? at : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Does `label` (lower-case) stand at `index`, in either case?
  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ label: StaticString
  ) -> Bool {
    let count = label.utf8CodeUnitCount
    guard index + count <= text.count else { return false }
    for offset in 0..<count {
      let byte = text[index + offset]
      let lower = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
      // SAFETY: offset < the literal's length.
      if lower != label.utf8Start[offset] { return false }
    }
    return true
  }
}
