// Hot code: borrows, never allocates.
internal import Bytes

/// The word that a domain is called by: `contoso` of `mail.contoso.co.uk`.
enum DomainName {
  /// The hash of that word in `text`, from `start` to the end of the domain; nil where it says
  /// nothing about a company: too short, or a provider of mailboxes.
  static func hash(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64? {
    guard let word = word(text, from: start) else { return nil }
    return WordFold.withWord(text, word) { folded in
      guard folded.count >= 4, !providers.contains(folded) else { return nil }
      return hash64(UnsafeRawBufferPointer(folded))
    }
  }

  /// The label before the public suffix, by its length: `co`, `com`, `ac` before the last label
  /// belong to the suffix.
  private static func word(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var end = start
    while end < text.count, isDomainByte(text[end]) { end += 1 }
    while end > start, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var stop = end
    for _ in 0..<4 {
      let low = labelStart(text, start, before: stop)
      let isSuffix =
        stop == end || (stop - low <= 3 && text[low..<stop].allSatisfy { $0 | 0x20 &- 0x61 < 26 })
      if !isSuffix { return low..<stop }
      guard low > start + 1 else { return nil }
      stop = low - 1
    }
    return nil
  }

  private static func labelStart(
    _ text: UnsafeBufferPointer<UInt8>, _ low: Int, before end: Int
  ) -> Int {
    var index = end
    while index > low, text[index - 1] != UInt8(ascii: ".") { index -= 1 }
    return index
  }

  private static func isDomainByte(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte >= 0x80
  }

  private static let providers = WordTable(
    """
    gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud protonmail proton
    tonline freenet webde mailru yandex inbox gmxnet orange wanadoo laposte sfrfr libero virgilio
    tiscali alice comcast verizon bellsouth earthlink juno netscape compuserve lists mail googlegroups
    yahoogroups sourceforge excite lycos aolcom fastmail rediffmail btinternet ntlworld blueyonder
    users mailman hushmail example list email smtp post
    """)
}
