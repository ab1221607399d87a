// Hot code: one pass, borrows.
internal import Bytes

/// A place in the text of a dump, and what SQL's words and names look like from there.
struct SQLCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    self.bytes = bytes
    self.at = at
  }

  var isAtEnd: Bool { at >= bytes.count }

  func byte(_ offset: Int = 0) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }

  /// Passes white space and comments; an unclosed comment is passed to the end.
  mutating func skipGap() {
    while at < bytes.count {
      if bytes[at] <= 0x20 {
        at += 1
      } else if byte() == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
        at = firstIndex(of: 0x0A, in: bytes, from: at) ?? bytes.count
      } else if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        at = firstIndex(of: "*/", in: bytes, from: at + 2).map { $0 + 2 } ?? bytes.count
      } else {
        return
      }
    }
  }

  /// Passes one byte; false when another one stands there.
  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte() == wanted, !isAtEnd else { return false }
    at += 1
    return true
  }

  /// Passes a word, whatever its case (`word` is in small letters); false when it is another one.
  mutating func take(_ word: StaticString) -> Bool {
    let end = endOfWord(at)
    guard end - at == word.utf8CodeUnitCount,
      CardFormat.starts(UnsafeBufferPointer(rebasing: bytes[at..<end]), with: word)
    else { return false }
    at = end
    skipGap()
    return true
  }

  /// The end of the run of letters, digits and signs of names at `start`.
  func endOfWord(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
    return end
  }

  static func isWord(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
      || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@")
  }

  /// Names are shorter.
  private static let longestNameInBytes = 1024

  /// The last part of a name (`T` of `[dbo].[T]`), without its quotes; nil when there is none.
  mutating func name() -> String? {
    var name: String?
    repeat {
      skipGap()
      guard let part = part() else { return nil }
      name = part
      skipGap()
    } while take(UInt8(ascii: "."))
    return name
  }

  private mutating func part() -> String? {
    switch byte() {
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return quoted(by: bytes[at])
    case UInt8(ascii: "["): return quoted(by: UInt8(ascii: "]"))
    default:
      let end = endOfWord(at)
      guard end > at, end - at <= Self.longestNameInBytes else { return nil }
      defer { at = end }
      return String(decoding: bytes[at..<end], as: UTF8.self)
    }
  }

  /// A name in quotes; its closing quote doubled is one of the name.
  private mutating func quoted(by close: UInt8) -> String? {
    let reach = min(bytes.count, at + Self.longestNameInBytes)
    let near = UnsafeBufferPointer(rebasing: bytes[..<reach])
    var name: [UInt8] = []
    at += 1
    while let end = firstIndex(of: close, in: near, from: at) {
      name.append(contentsOf: near[at..<end])
      at = end + 1
      if byte() != close { return String(decoding: name, as: UTF8.self) }
      name.append(close)
      at += 1
      if at >= reach { break }
    }
    at = reach
    return nil
  }
}
