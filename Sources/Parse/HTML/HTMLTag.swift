// Hot code: one call per tag.

/// A start or end tag: what it does to the text around it, and where its attributes stand.
struct HTMLTag {
  /// What a tag does to the text. Tags that are not known do nothing.
  enum Name {
    case inline, line, block, table, row, cell, pre, script, style, anchor, comment
    /// `dt` or `label`, and `dd`: a label and what it says.
    case term, definition
    /// A field of a form, whose value is shown.
    case input
  }

  /// A `<` without `>` within so many bytes is no tag.
  static let longestInBytes = 64 << 10

  let name: Name
  let isClosing: Bool
  let isSelfClosing: Bool
  /// Behind the name, up to the `>`.
  let attributes: Range<Int>
  /// Behind the `>`.
  let end: Int

  /// The tag at `start`, where `<` and a letter or `/` stand; nil when its end is not there.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let named = HTMLTag.name(bytes, at: start + (isClosing ? 2 : 1))
    name = named.name
    let reach = min(bytes.count, start + HTMLTag.longestInBytes)
    var at = named.end
    var quote: UInt8 = 0
    while at < reach {
      let byte = bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        // A quote counts only where a value starts; elsewhere it is a slip of the pen.
        if bytes[at - 1] == UInt8(ascii: "=") || bytes[at - 1] <= 0x20 { quote = byte }
      }
      at += 1
    }
    if at == reach {
      // A quote that is never closed: the first `>` ends the tag.
      guard quote != 0, let close = bytes[named.end..<reach].firstIndex(of: UInt8(ascii: ">"))
      else { return nil }
      at = close
    }
    attributes = named.end..<at
    isSelfClosing = at > named.end && bytes[at - 1] == UInt8(ascii: "/")
    end = at + 1
  }

  /// What the tag whose name starts at `start` does, and where the name ends.
  static func name(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (name: Name, end: Int) {
    // Up to eight letters, packed into a number; longer names are told by length.
    var packed: UInt64 = 0
    var at = start
    while at < bytes.count, isNameByte(bytes[at]) {
      let byte = bytes[at]
      if at - start < 8 {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        packed = packed << 8 | UInt64(lower)
      }
      at += 1
    }
    return (named(packed, length: at - start), at)
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// The value of an attribute, without its quotes.
  func attribute(
    _ name: StaticString, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var at = attributes.lowerBound
    while at < attributes.upperBound {
      while at < attributes.upperBound, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "/") {
        at += 1
      }
      let start = at
      while at < attributes.upperBound, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "=") { at += 1 }
      let key = start..<at
      while at < attributes.upperBound, bytes[at] <= 0x20 { at += 1 }
      guard at < attributes.upperBound, bytes[at] == UInt8(ascii: "=") else { continue }
      at += 1
      let value = self.value(bytes, at: &at)
      let keyBytes = UnsafeBufferPointer(rebasing: bytes[key])
      if key.count == name.utf8CodeUnitCount, HTMLTag.hasPrefix(keyBytes, name) { return value }
    }
    return nil
  }

  private func value(_ bytes: UnsafeBufferPointer<UInt8>, at: inout Int) -> Range<Int> {
    let limit = attributes.upperBound
    while at < limit, bytes[at] <= 0x20 { at += 1 }
    guard at < limit else { return limit..<limit }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = at + 1
      at = start
      while at < limit, bytes[at] != quote { at += 1 }
      defer { at = min(limit, at + 1) }
      return start..<at
    }
    let start = at
    while at < limit, bytes[at] > 0x20 { at += 1 }
    return start..<at
  }

  /// Whether `bytes` starts with `prefix`, which is lower-case, in any case.
  static func hasPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    for index in 0..<count {
      let byte = bytes[index]
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      // SAFETY: index < utf8CodeUnitCount.
      if lower != prefix.utf8Start[index] { return false }
    }
    return true
  }

  private static func pack(_ name: StaticString) -> UInt64 {
    var packed: UInt64 = 0
    for index in 0..<min(8, name.utf8CodeUnitCount) {
      // SAFETY: index < utf8CodeUnitCount.
      packed = packed << 8 | UInt64(name.utf8Start[index])
    }
    return packed
  }

  private static func named(_ packed: UInt64, length: Int) -> Name {
    // Of longer names the first eight bytes are enough to tell these.
    length <= 10 ? names[packed] ?? .inline : .inline
  }

  private static let names: [UInt64: Name] = {
    var names: [UInt64: Name] = [:]
    let lines: [StaticString] = [
      "br", "li", "option", "legend", "caption", "button",
      "address", "figcaption", "summary", "thead", "tbody", "tfoot",
    ]
    let blocks: [StaticString] = [
      "p", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "form",
      "fieldset", "blockquote", "section", "article", "header", "footer", "nav", "main", "aside",
      "body", "html", "title", "center", "dir", "menu", "figure", "details", "dialog",
    ]
    for name in lines { names[pack(name)] = .line }
    for name in blocks { names[pack(name)] = .block }
    names[pack("div")] = .line
    names[pack("dt")] = .term
    names[pack("label")] = .term
    names[pack("input")] = .input
    names[pack("dd")] = .definition
    names[pack("tr")] = .row
    names[pack("td")] = .cell
    names[pack("th")] = .cell
    names[pack("pre")] = .pre
    names[pack("script")] = .script
    names[pack("style")] = .style
    names[pack("table")] = .table
    names[pack("a")] = .anchor
    return names
  }()
}
