/// Reads the Content fields of a part: its type, encoding, disposition, boundary.
struct PartDescriber {
  let bytes: UnsafeBufferPointer<UInt8>
  let fields: [HeaderField]

  /// Fills what the fields say into `part`; returns the boundary of a multipart.
  func describe(_ part: inout Part, inDigest: Bool) -> [UInt8]? {
    part.kind = inDigest ? .message : .plain
    for index in part.fields {
      let field = fields[index]
      switch field.name {
      // Of repeated fields the first counts, as for other readers.
      case .contentType where part.contentType < 0:
        part.contentType = index
      case .contentDisposition where part.contentDisposition < 0:
        part.contentDisposition = index
      case .contentTransferEncoding where part.encoding == .identity:
        part.encoding = TransferEncoding(bytes.part(field.valueRange))
      default: break
      }
    }
    if part.contentDisposition >= 0 { describeDisposition(&part) }
    guard part.contentType >= 0 else { return nil }
    let value = fields[part.contentType].valueRange
    part.typeRange = typeRange(in: value)
    let parameters = HeaderParameters(bytes.part(value))
    if !part.isNamed { part.isNamed = parameters.contains("name") }
    guard !part.typeRange.isEmpty else { return nil }
    let type = bytes.part(part.typeRange)
    part.kind = kind(of: type, isDefault: part.kind)
    guard part.kind == .multipart else { return nil }
    part.isDigest = type.matches("multipart/digest")
    part.isAlternative = type.matches("multipart/alternative")
    guard let boundary = parameters.raw("boundary"), !boundary.isEmpty else { return nil }
    return boundary
  }

  private func describeDisposition(_ part: inout Part) {
    let value = bytes.part(fields[part.contentDisposition].valueRange)
    let word = value.part(value.trimmed(0..<value.count))
    part.isAttachment =
      word.starts(withIgnoringCase: "attachment") || word.starts(withIgnoringCase: "\"attachment")
    part.isNamed = HeaderParameters(value).contains("filename")
  }

  /// Where `type/subtype` stands in a value: up to a semicolon, comment or white space.
  private func typeRange(in value: Range<Int>) -> Range<Int> {
    var start = value.lowerBound
    while start < value.upperBound, bytes[start].isMailSpace || bytes[start] == 0x22 { start += 1 }
    var end = start
    while end < value.upperBound {
      let byte = bytes[end]
      if byte.isMailSpace || byte == 0x3B || byte == 0x28 || byte == 0x22 || byte == 0x2C { break }
      end += 1
    }
    return start..<end
  }

  private func kind(of type: UnsafeBufferPointer<UInt8>, isDefault: Part.Kind) -> Part.Kind {
    if type.starts(withIgnoringCase: "text/") {
      if type.matches("text/html") { return .html }
      if type.matches("text/csv") || type.matches("text/xml") || type.matches("text/rtf") {
        return .data
      }
      return .plain
    }
    if type.starts(withIgnoringCase: "multipart/") { return .multipart }
    if type.starts(withIgnoringCase: "message/") {
      let isWhole =
        type.matches("message/rfc822") || type.matches("message/global")
        || type.matches("message/news") || type.matches("message/partial")
      return isWhole ? .message : .plain
    }
    if type.matches("text") || type.matches("plain") { return .plain }
    // Not a type at all: the default of RFC 2045, section 5.2.
    return type.contains(0x2F) ? .data : isDefault
  }
}
