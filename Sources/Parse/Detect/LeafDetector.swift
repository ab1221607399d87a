internal import Bytes
internal import Corpus

/// Tells what a leaf is by the bytes it starts with; names and declared types are not asked.
///
/// In order: known binary media; the charset (byte order mark, zero bytes, declaration, valid UTF-8,
/// guess); markup by its first tag; SQL by its statements; a table by its rows; else text. What holds bytes that text does
/// not hold is binary (docs/decisions/text-or-binary.md).
struct LeafDetector {
  private let head: UnsafeBufferPointer<UInt8>
  private let isAtEnd: Bool
  private let census: TextCensus

  /// `head` is the whole leaf, or at least its first 256 KiB.
  init(_ head: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) {
    self.head = head
    self.isAtEnd = isAtEnd
    census = TextCensus(head)
  }

  func format() -> LeafFormat {
    if head.isEmpty { return .empty }
    if let known = MediaSignature.of(head) {
      let media = MediaType(rawValue: known.media)
      return known.mayHoldStrings ? binary(media) : .binary(media)
    }
    if let mark = Charset.byteOrderMark(head) {
      return text(.init(charset: mark.charset, markInBytes: mark.lengthInBytes))
    }
    if let wide = census.wide(head) {
      switch wide {
      case .utf16LE: return text(.init(charset: .utf16LE))
      case .utf16BE: return text(.init(charset: .utf16BE))
      case .utf32LE: return text(.init(charset: .utf32LE))
      case .utf32BE: return text(.init(charset: .utf32BE))
      }
    }
    if head.starts(with: [0x4C, 0x6F, 0xA7, 0x94]), let ebcdic = Charset(label: "IBM037") {
      return ebcdicXML(ebcdic)
    }
    if census.isPlain || EmbeddedText(head).isText { return text(.init(charset: plainCharset())) }
    return binary(.binary)
  }

  private func binary(_ media: MediaType) -> LeafFormat {
    EmbeddedText(head).holdsStrings ? .strings(media) : .binary(media)
  }

  /// The charset of text whose ASCII is ASCII: nil while there is nothing but ASCII.
  private func plainCharset() -> Charset? {
    let start = UnsafeBufferPointer(rebasing: head.prefix(4096))
    if let declared = MarkupDeclaration.charset(in: start), declared.isASCIISuperset {
      return declared
    }
    if CharsetUTF8.asciiPrefix(of: head) == head.count { return isAtEnd ? .utf8 : nil }
    let valid = CharsetUTF8.validPrefix(of: head)
    // The head may end inside a character.
    if valid == head.count || (!isAtEnd && valid + 3 >= head.count) { return .utf8 }
    return CharsetGuess.charset(of: head)
  }

  private func ebcdicXML(_ ebcdic: Charset) -> LeafFormat {
    var decoded: [UInt8] = []
    ebcdic.decode(UnsafeBufferPointer(rebasing: head.prefix(512)), into: &decoded)
    let declared = decoded.withUnsafeBufferPointer { MarkupDeclaration.charset(in: $0) }
    return .xml(.init(charset: declared ?? ebcdic))
  }

  private func text(_ encoding: LeafFormat.Encoding) -> LeafFormat {
    let body = UnsafeBufferPointer(rebasing: head[encoding.markInBytes...].prefix(256 << 10))
    guard let charset = encoding.charset, charset != .utf8 else { return kind(body, encoding) }
    var decoded: [UInt8] = []
    charset.decode(body, into: &decoded)
    return decoded.withUnsafeBufferPointer { kind($0, encoding) }
  }

  private func kind(
    _ text: UnsafeBufferPointer<UInt8>, _ encoding: LeafFormat.Encoding
  ) -> LeafFormat {
    switch MarkupDeclaration.kind(of: text) {
    case .xml: return .xml(encoding)
    case .html: return .html(encoding)
    case nil: break
    }
    if let cards = CardFormat.of(text) { return .cards(cards, encoding) }
    if SQLDetector.isDump(text) { return .sql(SQLDialect.of(text), encoding) }
    let isWhole = isAtEnd && head.count <= 256 << 10
    if let shape = JSONShape.of(text, isAtEnd: isWhole) { return .json(shape, encoding) }
    if let layout = AlignedTableFinder(text, isAtEnd: isWhole).layout() {
      return .aligned(layout, encoding)
    }
    if let layout = CSVSniffer(text, isAtEnd: isWhole).layout() { return .csv(layout, encoding) }
    let lineEnd = [0x0A, 0x0D, 0].first { firstIndex(of: $0, in: text) != nil } ?? 0x0A
    return .text(.plain, lineEnd: lineEnd, encoding)
  }
}
