import Glibc

/// One conversion of glibc's iconv to UTF-8. Not thread-safe: one owner at a time, through
/// `CharsetIconvPool`.
final class CharsetIconv {
  let name: String
  private let handle: iconv_t

  /// nil when iconv does not know `name`.
  init?(_ name: String) {
    // The manual: iconv_open() returns (iconv_t) -1 on error.
    let opened = iconv_open("UTF-8", name)
    guard let opened, opened != iconv_t(bitPattern: -1) else { return nil }
    self.name = name
    handle = opened
  }

  deinit { iconv_close(handle) }

  /// Appends what `bytes` decode to; returns how many bytes were read. Fewer than all only when the
  /// rest is the start of a character.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    // The interface wants a pointer to characters that may be written; it never writes them.
    var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: base)
      .assumingMemoryBound(to: CChar.self)
    var left = bytes.count
    while left > 0 {
      // Most text grows less than twice; iconv is asked again for what did not fit.
      let room = min(max(left &* 2, 64), 1 << 16)
      let before = left
      var code: Int32 = 0
      let written = output.append(atMost: room) { place in
        var free = room
        var target: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(place)
          .assumingMemoryBound(to: CChar.self)
        // SAFETY: input has `left` bytes, target has `free` bytes; iconv keeps to both.
        code = iconv(handle, &input, &left, &target, &free) == -1 ? errno : 0
        return room - free
      }
      if code == EINVAL { return bytes.count - left }
      if code == EILSEQ || (code != 0 && left == before && written == 0) {
        CharsetUTF8.appendReplacement(to: &output)
        input = input.map { $0 + 1 }
        left -= 1
      }
    }
    return bytes.count
  }

  /// Ends the text: some conversions hold back a character that may combine with the next one.
  func finish(into output: inout [UInt8]) {
    output.append(atMost: 64) { place in
      var free = 64
      var target: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(place)
        .assumingMemoryBound(to: CChar.self)
      // SAFETY: target has 64 bytes.
      _ = iconv(handle, nil, nil, &target, &free)
      return 64 - free
    }
  }

  /// What one byte alone decodes to; nothing when it is no character.
  func single(_ byte: UInt8) -> [UInt8] {
    var output: [UInt8] = []
    withUnsafePointer(to: byte) { pointer in
      // SAFETY: one byte.
      let bytes = UnsafeBufferPointer(start: pointer, count: 1)
      _ = decode(bytes, into: &output)
    }
    finish(into: &output)
    return output == [0xEF, 0xBF, 0xBD] ? [] : output
  }
}
