// Hot code: runs of text are found by `memchr` and a small loop, and copied whole.
internal import Bytes

/// Turns HTML into the text that a reader sees, for scanning: linear, total, never fails.
///
/// Inline tags vanish without a trace, so that an address split by them stays whole; block tags
/// become line ends and table cells tabs; a class that names a field becomes its label; scripts, styles and comments are dropped, or kept aside;
/// character references are decoded; fields of forms show their values. The target of a `mailto:` or
/// `tel:` link stands behind the link's text as ` <mailto:…> `, as it is written, because the text
/// often shows something else.
public struct HTMLText {
  private var output: [UInt8] = []
  /// The link to write when its text ends.
  private var link: [UInt8] = []
  /// Inside an element whose content is no text: the name that closes it.
  private var hidden: HTMLTag.Name?
  /// Inside `pre`, where white space counts.
  private var preformatted = 0
  /// Inside a table cell, where a paragraph does not end the row's block.
  private var isInCell = false
  private var endsInSpace = true
  /// What a reader does not see, but a scan for addresses should; see `takeAside`.
  private var aside: [UInt8] = []
  private let keepsAside: Bool
  /// Where the next `>` of the piece under way stands: what is open before it is searched once.
  private var nextClose = 0
  /// The line just ended is that of a label.
  private var isBehindTerm = false
  /// Inside an element that its class labels: the next tag ends its line.
  private var isLabelled = false

  /// With `keepsAside` what is dropped and may hold addresses is to be had by `takeAside`.
  public init(keepsAside: Bool = false) { self.keepsAside = keepsAside }

  /// The text of a whole document in UTF-8.
  public static func convert(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text = HTMLText()
    text.output.reserveCapacity(bytes.count / 2)
    _ = text.append(bytes, isAtEnd: true)
    return text.take()
  }

  /// Converts the next piece of a document; returns how many bytes were read. The caller gives the
  /// rest again, with more behind it. Everything is read when `isAtEnd`.
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> Int {
    var at = 0
    nextClose = 0
    while at < bytes.count {
      let next: Int?
      if let hidden {
        next = skipHidden(bytes, from: at, until: hidden, isAtEnd: isAtEnd)
      } else if bytes[at] == UInt8(ascii: "<") {
        next = tag(bytes, at: at, isAtEnd: isAtEnd)
      } else if bytes[at] == UInt8(ascii: "&") {
        next = reference(bytes, at: at, isAtEnd: isAtEnd)
      } else {
        next = text(bytes, from: at)
      }
      guard let next else { break }
      at = next
    }
    return at
  }

  /// The text so far, which is given away.
  public mutating func take() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Scripts, comments and attributes so far that may hold an address, which are given away.
  mutating func takeAside() -> [UInt8] {
    defer { aside = [] }
    return aside
  }

  // MARK: - Text

  /// Copies text up to the next tag or reference, with white space folded.
  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    var run = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { break }
      if byte <= 0x20, preformatted == 0 {
        let isSingle = byte == 0x20 && at + 1 < bytes.count && bytes[at + 1] > 0x20
        if !isSingle || at == run {
          copy(bytes, run..<at)
          space()
          at += 1
          while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
          run = at
          continue
        }
      }
      at += 1
    }
    copy(bytes, run..<at)
    return at
  }

  @inline(__always)
  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    endsInSpace = false
  }

  @inline(__always)
  private mutating func space() {
    guard !endsInSpace else { return }
    output.append(0x20)
    endsInSpace = true
  }

  private mutating func breakLine() {
    if output.last == 0x20 { output.removeLast() }
    if let last = output.last, last != 0x0A { output.append(0x0A) }
    endsInSpace = true
  }

  /// A blank line ends the block of text.
  private mutating func breakBlock() {
    breakLine()
    if output.count > 1, output[output.count - 2] != 0x0A { output.append(0x0A) }
  }

  // MARK: - References

  private mutating func reference(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isAtEnd: Bool
  ) -> Int? {
    if !isAtEnd, bytes.count - start < CharacterReference.longestInBytes { return nil }
    guard let (scalar, length) = CharacterReference.decode(bytes, at: start) else {
      output.append(bytes[start])
      endsInSpace = false
      return start + 1
    }
    if scalar == 0x20 || scalar == 0xA0 || scalar == 0x0A || scalar == 0x09 {
      space()
    } else if scalar != 0xAD, !(0x200B...0x200D).contains(scalar) {
      // Soft hyphens and zero-width spaces are only there to be invisible.
      UTF8Writer.append(scalar, to: &output)
      endsInSpace = false
    }
    return start + length
  }

  // MARK: - Tags

  /// Reads the tag, comment or declaration at `start`; nil when more bytes are needed.
  private mutating func tag(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isAtEnd: Bool
  ) -> Int? {
    guard start + 1 < bytes.count else { return isAtEnd ? literal(bytes, start) : nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"):
      return declaration(bytes, at: start, isAtEnd: isAtEnd)
    case UInt8(ascii: "?"):
      return close(bytes, at: start, isAtEnd: isAtEnd)
    case UInt8(ascii: "/"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      break
    default:
      return literal(bytes, start)
    }
    if nextClose <= start {
      nextClose = firstIndex(of: UInt8(ascii: ">"), in: bytes, from: start) ?? Int.max
    }
    guard nextClose - start < HTMLTag.longestInBytes, let tag = HTMLTag(bytes, at: start) else {
      return unclosed(bytes, at: start, isAtEnd: isAtEnd)
    }
    apply(tag, bytes)
    showLabel(of: tag, bytes)
    if keepsAside, link.isEmpty { keepAttributes(tag, bytes) }
    return tag.end
  }

  /// Attributes that may hold an at sign, in any spelling.
  private mutating func keepAttributes(_ tag: HTMLTag, _ bytes: UnsafeBufferPointer<UInt8>) {
    let range = tag.attributes
    guard range.count > 6, tag.name != .input else { return }
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    let mayHold =
      text.contains(UInt8(ascii: "@")) || firstIndex(of: "%40", in: text) != nil
      || firstIndex(of: "&#", in: text) != nil
    guard mayHold else { return }
    aside.append(contentsOf: text)
    aside.append(0x0A)
  }

  private mutating func literal(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    output.append(bytes[at])
    endsInSpace = false
    return at + 1
  }

  /// A tag without its end: more bytes may bring it, but not for ever.
  private mutating func unclosed(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isAtEnd: Bool
  ) -> Int? {
    isAtEnd || bytes.count - start >= HTMLTag.longestInBytes ? literal(bytes, start) : nil
  }

  private mutating func declaration(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isAtEnd: Bool
  ) -> Int? {
    if !isAtEnd, bytes.count - start < 4 { return nil }
    guard bytes[start...].starts(with: "<!--".utf8) else {
      return close(bytes, at: start, isAtEnd: isAtEnd)
    }
    hidden = .comment
    return start + 4
  }

  /// Skips to the next `>`.
  private mutating func close(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isAtEnd: Bool
  ) -> Int? {
    let reach = min(bytes.count, start + HTMLTag.longestInBytes)
    let near = UnsafeBufferPointer(rebasing: bytes[..<reach])
    if let end = firstIndex(of: UInt8(ascii: ">"), in: near, from: start) { return end + 1 }
    return unclosed(bytes, at: start, isAtEnd: isAtEnd)
  }

  /// Skips what is no text, up to the tag that ends it. Without one, to the end.
  private mutating func skipHidden(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, until name: HTMLTag.Name, isAtEnd: Bool
  ) -> Int? {
    let end = endOfHidden(bytes, from: start, until: name, isAtEnd: isAtEnd)
    guard keepsAside, name != .style, let end else { return end }
    aside.append(contentsOf: bytes[start..<end])
    // What ends here and what comes next are not one word.
    if hidden == nil { aside.append(0x0A) }
    return end
  }

  private mutating func endOfHidden(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, until name: HTMLTag.Name, isAtEnd: Bool
  ) -> Int? {
    var at = start
    if name == .comment {
      guard let end = firstIndex(of: "-->", in: bytes, from: at) else {
        return isAtEnd ? bytes.count : keep(bytes, 2, after: start)
      }
      hidden = nil
      return end + 3
    }
    while let found = firstIndex(of: "</", in: bytes, from: at) {
      if bytes.count - found < 12, !isAtEnd { return found > start ? found : nil }
      if HTMLTag.name(bytes, at: found + 2).name == name {
        hidden = nil
        return found
      }
      at = found + 2
    }
    return isAtEnd ? bytes.count : keep(bytes, 1, after: start)
  }

  /// All but the last `count` bytes, which may be the start of an end.
  private func keep(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int, after start: Int) -> Int? {
    let end = bytes.count - count
    return end > start ? end : nil
  }

  private mutating func apply(_ tag: HTMLTag, _ bytes: UnsafeBufferPointer<UInt8>) {
    switch tag.name {
    case .inline, .comment: break
    case .line: breakLine()
    case .term:
      breakLine()
      isBehindTerm = tag.isClosing
    case .definition:
      if !tag.isClosing { startDefinition() } else { breakLine() }
    case .input: showValue(tag, bytes)
    case .block:
      if isInCell { breakLine() } else { breakBlock() }
    case .table:
      isInCell = false
      breakBlock()
    case .row:
      isInCell = false
      breakLine()
    case .cell:
      isInCell = !tag.isClosing
      if isInCell { startCell() }
    case .pre:
      breakLine()
      preformatted = max(0, preformatted + (tag.isClosing ? -1 : 1))
    case .script, .style:
      if !tag.isClosing, !tag.isSelfClosing { hidden = tag.name }
    case .anchor:
      endLink()
      if !tag.isClosing { startLink(tag, bytes) }
    }
  }

  /// `<span class="org">Velora</span>` is shown as a label and its value: `Company: Velora`.
  private mutating func showLabel(of tag: HTMLTag, _ bytes: UnsafeBufferPointer<UInt8>) {
    if isLabelled, hidden == nil, !isInCell, output.last != 0x20 || tag.isClosing {
      breakLine()
      isLabelled = false
    }
    guard !isInCell, let label = ElementLabel.of(tag, bytes) else { return }
    breakLine()
    // SAFETY: a static string's bytes live for ever.
    output.append(
      contentsOf: UnsafeBufferPointer(start: label.utf8Start, count: label.utf8CodeUnitCount))
    output.append(contentsOf: ": ".utf8)
    endsInSpace = true
    isLabelled = true
  }

  /// `<dt>Name</dt><dd>Marie</dd>` is shown as a label and its value: `Name: Marie`.
  private mutating func startDefinition() {
    defer { isBehindTerm = false }
    guard isBehindTerm, output.last == 0x0A else { return breakLine() }
    output.removeLast()
    if output.last != UInt8(ascii: ":") { output.append(UInt8(ascii: ":")) }
    output.append(0x20)
    endsInSpace = true
  }

  /// What stands in a field of a form.
  private mutating func showValue(_ tag: HTMLTag, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let range = tag.attribute("value", in: bytes), range.count > 1 else {
      return breakLine()
    }
    if let type = tag.attribute("type", in: bytes),
      HTMLTag.hasPrefix(UnsafeBufferPointer(rebasing: bytes[type]), "hidden")
    {
      return keepHidden(bytes[range])
    }
    startDefinition()
    let value = UnsafeBufferPointer(rebasing: bytes[range])
    var at = 0
    while at < value.count {
      if value[at] == UInt8(ascii: "&"), let next = reference(value, at: at, isAtEnd: true) {
        at = next
      } else {
        output.append(value[at])
        endsInSpace = false
        at += 1
      }
    }
    breakLine()
  }

  /// A value that no reader sees.
  private mutating func keepHidden(_ value: Swift.Slice<UnsafeBufferPointer<UInt8>>) {
    guard keepsAside else { return }
    aside.append(contentsOf: value)
    aside.append(0x0A)
  }

  private mutating func startCell() {
    guard let last = output.last, last != 0x0A else { return }
    if last == 0x20 { output.removeLast() }
    output.append(0x09)
    endsInSpace = true
  }

  private mutating func startLink(_ tag: HTMLTag, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let value = tag.attribute("href", in: bytes) else { return }
    let target = UnsafeBufferPointer(rebasing: bytes[value])
    guard let first = target.first, "mMtT& ".utf8.contains(first) else { return }
    var at = 0
    while at < target.count {
      if target[at] == UInt8(ascii: "&"),
        let (scalar, length) = CharacterReference.decode(target, at: at)
      {
        UTF8Writer.append(scalar, to: &link)
        at += length
      } else {
        if target[at] > 0x20 { link.append(target[at]) }
        at += 1
      }
    }
    let isKept = link.withUnsafeBufferPointer {
      HTMLTag.hasPrefix($0, "mailto:") || HTMLTag.hasPrefix($0, "tel:")
    }
    if !isKept { link.removeAll(keepingCapacity: true) }
  }

  private mutating func endLink() {
    guard !link.isEmpty else { return }
    defer { link.removeAll(keepingCapacity: true) }
    if showsLink { return }
    output.append(contentsOf: " <".utf8)
    output.append(contentsOf: link)
    output.append(contentsOf: "> ".utf8)
    endsInSpace = true
  }

  /// The text just written is the link's target.
  private var showsLink: Bool {
    let target = link.drop { $0 != UInt8(ascii: ":") }.dropFirst().prefix {
      $0 != UInt8(ascii: "?")
    }
    return output.suffix(target.count).elementsEqual(target)
  }
}
