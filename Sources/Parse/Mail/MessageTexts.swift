// Hot code: one buffer for all texts of a message.
internal import Bytes
internal import MIME

/// The texts of a message one after the other, decoded, as a reader sees them.
struct MessageTexts {
  private let message: Message
  private var index = -1
  private var text: [UInt8] = []
  private var repeated = RepeatedText()
  /// The message says the same in several forms.
  private let hasAlternatives: Bool
  private var isAlternative = false
  /// Tables that were taken out of the text.
  private(set) var tables: [HTMLDataTables.Found] = []
  /// The text is that of a part, not what stands around parts.
  private(set) var isBody = false

  init(_ message: Message) {
    self.message = message
    hasAlternatives = message.parts.contains { $0.kind == .html && $0.parent >= 0 }
  }

  /// Goes to the next text; false when there is none.
  mutating func next() -> Bool {
    while index + 1 < message.parts.count {
      index += 1
      let part = message.parts[index]
      text.removeAll(keepingCapacity: true)
      tables = []
      isAlternative = false
      isBody = part.kind != .multipart
      if part.kind == .multipart {
        // What stands around the parts is seen by nobody, but it is there.
        message.appendSurroundings(of: part, into: &text)
      } else if message.isBodyText(part) {
        decode(part)
      }
      if !text.isEmpty || !tables.isEmpty { return true }
    }
    return false
  }

  func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.withUnsafeBufferPointer(body)
  }

  /// Hands over the blocks of the text, without those that only repeat another alternative.
  mutating func visitBlocks(_ visit: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
    let text = text
    text.withUnsafeBufferPointer { text in
      let blocks = MailBlocks(text)
      var position = 0
      while let block = blocks.next(from: position) {
        position = block.next
        if isAlternative, repeated.contains(text.part(block.range)) { continue }
        visit(text, block.range)
      }
      if hasAlternatives, !isAlternative { repeated.add(text) }
    }
  }

  private mutating func decode(_ part: Part) {
    message.appendText(of: index, into: &text) { MessageTexts.guess($0, part.kind) }
    if part.kind == .html {
      if let found = text.withUnsafeBufferPointer({ HTMLDataTables($0) }) {
        tables = found.tables
        text = found.rest
      }
      text = text.withUnsafeBufferPointer { HTMLText.convert($0) }
      isAlternative = isInAlternative(part)
      if isAlternative { repeated.rewind() }
      return
    }
    let flow = message.flow(of: part)
    if flow.isFlowed { MailLines.joinFlowed(&text, from: 0, deletesSpace: flow.deletesSpace) }
  }

  private static func guess(
    _ text: UnsafeBufferPointer<UInt8>, _ kind: Part.Kind
  ) -> Charset? {
    if kind == .html, let declared = MarkupDeclaration.charset(in: text),
      declared.isASCIISuperset
    {
      return declared
    }
    return CharsetGuess.charset(of: text)
  }

  private func isInAlternative(_ part: Part) -> Bool {
    var parent = part.parent
    while parent >= 0 {
      if message.parts[parent].isAlternative { return true }
      parent = message.parts[parent].parent
    }
    return false
  }
}
