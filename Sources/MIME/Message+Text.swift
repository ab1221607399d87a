public import Bytes

// Hot code: each text is decoded straight into the caller's bytes.

extension Message {
  /// Guesses the charset of text that says none and is not UTF-8.
  public typealias CharsetGuess = (UnsafeBufferPointer<UInt8>) -> Charset?

  /// Appends the text of a part in UTF-8, its lines ended by LF: transfer encoding and charset
  /// decoded, files in it (uuencode) left out. For parts of kind `plain` and `html`; HTML stays as
  /// it is.
  public func appendText(
    of index: Int, into output: inout [UInt8], guess: CharsetGuess = { _ in nil }
  ) {
    let part = parts[index]
    let start = output.count
    withBytes { bytes in
      switch Message.encoding(of: part, bytes.part(part.body)) {
      case .identity:
        for range in textRanges(of: index) { output.append(contentsOf: bytes[range]) }
      case .base64:
        let body = bytes.part(part.body)
        let read = Base64.decode(body, into: &output)
        output.append(contentsOf: body[read...])
      case .quotedPrintable:
        QuotedPrintable.decode(bytes.part(part.body), into: &output)
      case .uuencode:
        UUEncoding.decode(bytes.part(part.body), into: &output)
      }
    }
    decodeCharset(of: part, from: start, in: &output, guess: guess)
    MailLines.normalize(&output, from: start)
  }

  /// Appends what stands before and behind the parts of a multipart, in UTF-8.
  public func appendSurroundings(of part: Part, into output: inout [UInt8]) {
    let start = output.count
    withBytes { bytes in
      for range in [part.body, part.epilogue] where !range.isEmpty {
        HeaderText.append(plain: bytes.part(range), fallback: .windows1252, into: &output)
        output.append(0x0A)
      }
    }
    MailLines.normalize(&output, from: start)
  }

  /// The body of a text part without the files in it.
  private func textRanges(of index: Int) -> [Range<Int>] {
    var start = parts[index].body.lowerBound
    var ranges: [Range<Int>] = []
    var next = index + 1
    while next < parts.count, parts[next].parent == index {
      ranges.append(start..<parts[next].body.lowerBound)
      start = parts[next].body.upperBound
      next += 1
    }
    ranges.append(start..<max(start, parts[index].body.upperBound))
    return ranges
  }

  /// Decodes what stands in `output` from `start` on.
  private func decodeCharset(
    of part: Part, from start: Int, in output: inout [UInt8], guess: CharsetGuess
  ) {
    let declared = charset(of: part)
    let charset: Charset? = output.withUnsafeBufferPointer { output in
      let text = output.part(start..<output.count)
      if let declared, declared != .ascii {
        guard declared.isASCIISuperset else { return declared }
        return CharsetUTF8.asciiPrefix(of: text) == text.count ? nil : declared
      }
      if let mark = Charset.byteOrderMark(text) { return mark.charset }
      if CharsetUTF8.isValid(text) {
        // Japanese mail in seven bits often says nothing or us-ascii.
        return firstIndex(of: "\u{1B}$", in: text) == nil ? nil : Charset(label: "iso-2022-jp")
      }
      return guess(text) ?? .windows1252
    }
    guard let charset else { return }
    let encoded = Array(output[start...])
    output.removeLast(output.count - start)
    encoded.withUnsafeBufferPointer { charset.decodeMended($0, into: &output) }
  }

  /// The charset that a part names; nil when it names none or an unknown one.
  public func charset(of part: Part) -> Charset? {
    guard part.contentType >= 0 else { return nil }
    return withBytes { bytes in
      let value = bytes.part(fields[part.contentType].valueRange)
      guard let label = HeaderParameters(value).raw("charset") else { return nil }
      return label.withUnsafeBufferPointer { Charset(label: $0) }
    }
  }

  /// Appends the text of a field: unfolded, words decoded (RFC 2047), in UTF-8, on one line.
  public func appendText(of field: HeaderField, into output: inout [UInt8]) {
    var text = HeaderText(fallback: .windows1252, isStructured: field.name.holdsAddresses)
    withBytes { text.decode($0.part(field.valueRange), into: &output) }
  }

  /// The decoded text of the first field of a name in the message's own header, for cold code.
  public func text(of name: HeaderName) -> String? {
    guard let field = fields[root.fields].first(where: { $0.name == name }) else { return nil }
    var output: [UInt8] = []
    appendText(of: field, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// True when a text part's lines may be wrapped for display (RFC 3676), and whether a space at a
  /// wrap belongs to the text (`DelSp=no`).
  public func flow(of part: Part) -> (isFlowed: Bool, deletesSpace: Bool) {
    guard part.contentType >= 0 else { return (false, false) }
    return withBytes { bytes in
      let parameters = HeaderParameters(bytes.part(fields[part.contentType].valueRange))
      func says(_ name: StaticString, _ value: StaticString) -> Bool {
        parameters.raw(name)?.withUnsafeBufferPointer { $0.matches(value) } ?? false
      }
      guard says("format", "flowed") else { return (false, false) }
      return (true, says("delsp", "yes"))
    }
  }
}
