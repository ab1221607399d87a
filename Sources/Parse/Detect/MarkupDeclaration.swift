internal import Bytes

/// What a text says of itself in its first tags: XML or HTML, and in which charset.
enum MarkupDeclaration {
  enum Kind { case xml, html }

  /// The kind of markup that a decoded head is, or nil.
  static func kind(of text: UnsafeBufferPointer<UInt8>) -> Kind? {
    guard let start = text.firstIndex(where: { $0 > 0x20 }), text[start] == UInt8(ascii: "<")
    else { return nil }
    let rest = UnsafeBufferPointer(rebasing: text[start...].prefix(4096))
    let lower = lowered(rest)
    return lower.withUnsafeBufferPointer { lower in
      let isXML = lower.starts(with: "<?xml".utf8)
      if firstIndex(of: "<!doctype html", in: lower) != nil
        || firstIndex(of: "<html", in: lower) != nil
      {
        return isXML && firstIndex(of: "xhtml", in: lower) == nil ? .xml : .html
      }
      if isXML || lower.starts(with: "<!doctype".utf8) { return .xml }
      return kind(firstTag: lower)
    }
  }

  private static func kind(firstTag text: UnsafeBufferPointer<UInt8>) -> Kind? {
    var at = 0
    while text[at...].starts(with: "<!--".utf8) {
      guard let end = firstIndex(of: "-->", in: text, from: at + 4) else { return nil }
      at = end + 3
      while at < text.count, text[at] <= 0x20 { at += 1 }
    }
    if text[at...].starts(with: "<?".utf8) || text[at...].starts(with: "<!".utf8) { return .xml }
    guard at + 1 < text.count, text[at] == UInt8(ascii: "<") else { return nil }
    let name = text[(at + 1)...].prefix { isName($0) }
    guard let first = name.first, first >= 0x80 || first == 0x5F || first > 0x60 else { return nil }
    let after = name.endIndex < text.count ? text[name.endIndex] : 0
    guard after <= 0x20 || after == UInt8(ascii: ">") || after == UInt8(ascii: "/") else {
      return nil
    }
    return htmlTags.contains(String(decoding: name, as: UTF8.self)) ? .html : .xml
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...,
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static let htmlTags: Set<String> = [
    "head", "body", "title", "meta", "div", "span", "p", "table", "tr", "td", "tbody", "ul", "ol",
    "li", "a", "b", "i", "br", "hr", "font", "center", "h1", "h2", "h3", "h4", "style", "script",
    "img", "form", "strong", "em", "blockquote", "pre", "link", "section", "article", "header",
    "footer", "nav", "main", "frameset", "small", "u", "dl", "base", "input",
  ]

  /// The charset that an XML declaration or an HTML `meta` names, or nil. Labels of wide charsets
  /// in what was readable as ASCII are wrong, so the caller drops those.
  static func charset(in head: UnsafeBufferPointer<UInt8>) -> Charset? {
    guard let start = head.firstIndex(where: { $0 > 0x20 }), head[start] == UInt8(ascii: "<")
    else { return nil }
    let lower = lowered(UnsafeBufferPointer(rebasing: head[start...]))
    return lower.withUnsafeBufferPointer { lower in
      if lower.starts(with: "<?xml".utf8) {
        let end = firstIndex(of: "?>", in: lower) ?? lower.count
        let declaration = UnsafeBufferPointer(rebasing: lower[..<end])
        return label(after: "encoding", in: declaration).flatMap { Charset(label: $0) }
      }
      return label(after: "charset", in: lower).flatMap { Charset(label: $0) }
    }
  }

  /// The value of `name = "value"`, with or without quotes.
  private static func label(
    after name: StaticString, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    guard let found = firstIndex(of: name, in: text) else { return nil }
    var at = found + name.utf8CodeUnitCount
    while at < text.count, text[at] <= 0x20 { at += 1 }
    guard at < text.count, text[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    while at < text.count, text[at] <= 0x20 || text[at] == 0x22 || text[at] == 0x27 { at += 1 }
    let value = text[at...].prefix { isName($0) }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  private static func lowered(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }
}
