import Bytes

extension Message {
  /// The decoded bytes of a part that is no multipart.
  public func content(of part: Part) -> [UInt8] {
    withBytes { bytes in
      let body = bytes.part(part.body)
      var output: [UInt8] = []
      switch Message.encoding(of: part, body) {
      case .identity: output.append(contentsOf: body)
      case .base64: _ = Base64.decode(body, into: &output)
      case .quotedPrintable: QuotedPrintable.decode(body, into: &output)
      case .uuencode: UUEncoding.decode(body, into: &output)
      }
      return output
    }
  }

  /// How a body is encoded in truth: plain text that says `base64` is taken as it is.
  static func encoding(
    of part: Part, _ body: UnsafeBufferPointer<UInt8>
  ) -> TransferEncoding {
    part.encoding == .base64 && !Base64.isPlausible(body) ? .identity : part.encoding
  }

  /// The file name of a part as its header gives it, decoded (RFC 2231, 2047); nil without one.
  public func fileName(of part: Part) -> String? {
    withBytes { bytes in
      if part.encoding == .uuencode, part.contentType < 0 {
        let body = bytes.part(part.body)
        return UUEncoding.name(in: body, at: 0).map { String(decoding: body[$0], as: UTF8.self) }
      }
      let places: [(Int, StaticString)] = [
        (part.contentDisposition, "filename"), (part.contentType, "name"),
      ]
      for (field, parameter) in places where field >= 0 {
        let value = HeaderParameters(bytes.part(fields[field].valueRange))
        if let name = value.decoded(parameter, fallback: .windows1252), !name.isEmpty {
          return String(decoding: name, as: UTF8.self)
        }
      }
      return nil
    }
  }

  /// `type/subtype` in lower case; empty where the part does not say it.
  public func mediaType(of part: Part) -> String {
    withBytes { bytes in
      String(decoding: bytes[part.typeRange].map(\.asciiLowercased), as: UTF8.self)
    }
  }

  /// True for a part that is read as text of this message: not a file of its own.
  public func isBodyText(_ part: Part) -> Bool {
    (part.kind == .plain || part.kind == .html) && !part.isAttachment && !isNamedFile(part)
  }

  /// A named text is a file, but for the first one of the message, which mailers name too.
  private func isNamedFile(_ part: Part) -> Bool {
    guard part.isNamed else { return false }
    return part.parent >= 0 && part.body != parts.first { $0.kind != .multipart }?.body
  }
}
