// Runs where an address touches a tag.
internal import Bytes

/// A tag that only changes how text looks, and so may stand within an address:
/// `<b>bob</b>@example.com`.
struct EmailTag {
  private static let longestInBytes = 128

  let start: Int
  let end: Int
  let isClosing: Bool
  /// `<wbr>` and comments, which show nothing.
  let isEmpty: Bool

  private static let names = WordTable(
    "b i u s em strong span font wbr tt code small big sub sup nobr mark ins del strike bdi bdo")

  /// The tag whose `>` stands right before `index`.
  init?(_ text: UnsafeBufferPointer<UInt8>, before index: Int, low: Int) {
    let floor = max(low, index - Self.longestInBytes)
    let isComment = EmailBytes.ends(text, before: index, with: "-->")
    var start = index - 2
    while start >= floor, isComment || text[start] != UInt8(ascii: ">") {
      if text[start] == UInt8(ascii: "<"),
        !isComment || EmailBytes.starts(text, at: start, with: "<!--")
      {
        self.init(text, at: start)
        return
      }
      start -= 1
    }
    return nil
  }

  /// The tag that starts with the `<` at `index`.
  init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let near = UnsafeBufferPointer(rebasing: text[..<min(text.count, index + Self.longestInBytes)])
    start = index
    if EmailBytes.starts(text, at: index, with: "<!--") {
      guard let close = firstIndex(of: "-->", in: near, from: index) else { return nil }
      (end, isClosing, isEmpty) = (close + 3, false, true)
      return
    }
    guard let close = firstIndex(of: UInt8(ascii: ">"), in: near, from: index),
      let name = Self.name(text, index + 1..<close)
    else { return nil }
    let word = UnsafeBufferPointer(rebasing: text[name])
    let isKnown = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { folded in
      for offset in word.indices { folded[offset] = EmailBytes.lower(word[offset]) }
      return Self.names.contains(UnsafeBufferPointer(rebasing: folded[..<word.count]))
    }
    guard isKnown else { return nil }
    end = close + 1
    isClosing = text[index + 1] == UInt8(ascii: "/")
    isEmpty = EmailBytes.starts(word, at: 0, with: "wbr")
  }

  private static func name(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    var start = range.lowerBound
    if start < range.upperBound, text[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < range.upperBound, EmailBytes.isLetter(text[end]) { end += 1 }
    guard end > start, end - start <= 8 else { return nil }
    let isWhole = end == range.upperBound || text[end] <= 0x20 || text[end] == UInt8(ascii: "/")
    return isWhole ? start..<end : nil
  }
}
