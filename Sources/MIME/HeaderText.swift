public import Bytes

// Hot code for plain values; the slow path is for encoded words.

/// Decodes the text of a header value: folds, RFC 2047 words, raw 8-bit bytes. The result is one
/// line of UTF-8 without control characters.
///
/// Words are read as real mail has them: split inside a character or a base64 quantum, glued to
/// text, inside quotes, with spaces, with a language, without their end.
public struct HeaderText {
  private let fallback: Charset
  /// In a list of addresses a decoded word with special characters gets quotes, so that
  /// `=?…?Dupont,_Marie?= <…>` stays one address.
  private let isStructured: Bool
  /// Bytes of words that were not turned to text yet, because the next word may go on inside a
  /// character, and the charset of them.
  private var pending: [UInt8] = []
  private var pendingCharset: Charset?
  /// Base64 text whose last quantum is not complete yet.
  private var pendingBase64: [UInt8] = []
  private var isInQuotes = false
  private var commentDepth = 0

  public init(fallback: Charset, isStructured: Bool) {
    self.fallback = fallback
    self.isStructured = isStructured
  }

  /// Appends `value`, decoded, without white space around it.
  public mutating func decode(_ value: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    let value = value.part(value.trimmed(0..<value.count))
    var position = 0
    while let start = firstIndex(of: "=?", in: value, from: position) {
      guard var word = EncodedWord(in: value, at: start) else {
        appendLiteral(value.part(position..<start + 2), into: &output)
        position = start + 2
        continue
      }
      appendLiteral(value.part(position..<start), into: &output)
      // Words with nothing but white space between them are one text.
      while true {
        take(word, of: value)
        position = word.end
        guard let next = EncodedWord(in: value, at: skipSpace(in: value, from: word.end)) else {
          break
        }
        if next.charset != word.charset { flush(into: &output) }
        word = next
      }
      flush(into: &output)
    }
    appendLiteral(value.part(position..<value.count), into: &output)
  }

  private func skipSpace(in value: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < value.count, value[index].isMailSpace { index += 1 }
    return index
  }

  private mutating func take(_ word: EncodedWord, of value: UnsafeBufferPointer<UInt8>) {
    pendingCharset = word.charset
    let text = value.part(word.text)
    if word.isBase64 {
      pendingBase64.append(contentsOf: text.lazy.filter { !$0.isMailSpace })
      if pendingBase64.last == 0x3D || pendingBase64.count % 4 == 0 { flushBase64() }
    } else {
      flushBase64()
      QuotedPrintable.decodeWord(text, into: &pending)
    }
  }

  private mutating func flushBase64() {
    guard !pendingBase64.isEmpty else { return }
    pendingBase64.withUnsafeBufferPointer { _ = Base64.decode($0, into: &pending) }
    pendingBase64.removeAll(keepingCapacity: true)
  }

  private mutating func flush(into output: inout [UInt8]) {
    flushBase64()
    guard !pending.isEmpty else { return }
    let start = output.count
    let charset = pendingCharset
    pending.withUnsafeBufferPointer { bytes in
      if let charset, charset != .ascii {
        HeaderText.append(raw: bytes, charset: charset, into: &output)
      } else {
        HeaderText.append(guessing: bytes, fallback: fallback, into: &output)
      }
    }
    pending.removeAll(keepingCapacity: true)
    if isStructured, !isInQuotes, commentDepth == 0 { quote(from: start, in: &output) }
  }

  /// Puts quotes around what stands from `start` on if it holds special characters.
  private func quote(from start: Int, in output: inout [UInt8]) {
    let specials: [UInt8] = Array("()<>[]:;@\\,\"".utf8)
    guard output[start...].contains(where: { specials.contains($0) }) else { return }
    var quoted: [UInt8] = [0x22]
    for byte in output[start...] {
      if byte == 0x22 || byte == 0x5C { quoted.append(0x5C) }
      quoted.append(byte)
    }
    quoted.append(0x22)
    output.replaceSubrange(start..., with: quoted)
  }

  /// Appends text between words, and keeps account of quotes and comments.
  private mutating func appendLiteral(
    _ text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) {
    guard !text.isEmpty else { return }
    if isStructured {
      var isEscaped = false
      for byte in text {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22, commentDepth == 0 {
          isInQuotes.toggle()
        } else if byte == 0x28, !isInQuotes {
          commentDepth += 1
        } else if byte == 0x29, !isInQuotes, commentDepth > 0 {
          commentDepth -= 1
        }
      }
    }
    HeaderText.append(guessing: text, fallback: fallback, into: &output)
  }

  /// Appends bytes whose charset nobody said: UTF-8 if they can be that, else `fallback`.
  static func append(
    guessing bytes: UnsafeBufferPointer<UInt8>, fallback: Charset, into output: inout [UInt8]
  ) {
    let start = output.count
    append(plain: bytes, fallback: fallback, into: &output)
    unfold(from: start, in: &output)
  }

  /// As above, with its lines.
  static func append(
    plain bytes: UnsafeBufferPointer<UInt8>, fallback: Charset, into output: inout [UInt8]
  ) {
    if CharsetUTF8.isValid(bytes) {
      output.append(contentsOf: bytes)
    } else {
      fallback.decode(bytes, into: &output)
    }
  }

  /// Appends bytes of a known charset.
  static func append(
    raw bytes: UnsafeBufferPointer<UInt8>, charset: Charset, into output: inout [UInt8]
  ) {
    let start = output.count
    charset.decodeMended(bytes, into: &output)
    unfold(from: start, in: &output)
  }

  /// Turns each fold into one space, and other control characters too.
  private static func unfold(from start: Int, in output: inout [UInt8]) {
    guard let first = output[start...].firstIndex(where: { $0 < 0x20 || $0 == 0x7F }) else {
      return
    }
    let kept = output.withUnsafeMutableBufferPointer { text in
      var write = first
      var isFold = false
      for read in first..<text.count {
        let byte = text[read]
        if byte >= 0x20, byte != 0x7F {
          if isFold, byte == 0x20 { continue }
          isFold = false
          text[write] = byte
          write += 1
        } else {
          // White space before and after the line end belongs to the fold.
          if !isFold, write == start || text[write - 1] != 0x20 {
            text[write] = 0x20
            write += 1
          }
          isFold = true
        }
      }
      return write
    }
    output.removeLast(output.count - kept)
  }
}
