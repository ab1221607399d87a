extension Charset {
  /// Decodes text whose label may be wrong, as it often is in real mail: UTF-8 under the label of a
  /// charset of one byte, and Windows text under the label of UTF-8.
  public func decodeMended(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    switch scheme {
    case .utf8:
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let text = UnsafeBufferPointer(rebasing: bytes[start...])
      if CharsetUTF8.isMostlyInvalid(text) {
        Charset.windows1252.decode(text, into: &output)
      } else {
        CharsetUTF8.append(text, into: &output)
      }
    case .table where CharsetUTF8.isValid(bytes):
      // ASCII, or several bytes that happen to be UTF-8: text in another charset hardly ever is.
      output.append(contentsOf: bytes)
    default:
      decode(bytes, into: &output)
    }
  }
}

extension CharsetUTF8 {
  /// True when more sequences of non-ASCII bytes are invalid than valid.
  static func isMostlyInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = validPrefix(of: bytes)
    if index == bytes.count { return false }
    index = 0
    var (valid, invalid) = (0, 0)
    while true {
      index += asciiPrefix(of: bytes, from: index)
      guard index < bytes.count else { return invalid > valid }
      let (length, isValid) = character(in: bytes, at: index)
      if isValid { valid += 1 } else { invalid += 1 }
      index += length
    }
  }
}
