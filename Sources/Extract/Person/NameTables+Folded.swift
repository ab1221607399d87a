// Hot code: folds into the stack, no allocation.
internal import Bytes

extension WordTable {
  /// Looks up a word as it stands in a text: folded, without dots, apostrophes and hyphens.
  func contains(folded bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken) -> Bool {
    WordFold.withWord(bytes, token.start..<token.end) { contains($0) }
  }
}

extension NameTables {
  /// The rank of a word as a forename; of a double name, that of its first part.
  static func forename(
    folded bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken
  ) -> Rank {
    var end = token.end
    if let hyphen = firstIndex(of: UInt8(ascii: "-"), in: bytes, from: token.start),
      hyphen < end, hyphen > token.start
    {
      end = hyphen
    }
    return WordFold.withWord(bytes, token.start..<end) { forename($0) }
  }

  /// The rank of a word as a surname; of a double name, that of its last part.
  static func surname(
    folded bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken
  ) -> Rank {
    var start = token.start
    let word = UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
    if let hyphen = lastIndex(of: UInt8(ascii: "-"), in: word, before: word.count),
      hyphen + 1 < word.count
    {
      start += hyphen + 1
    }
    return WordFold.withWord(bytes, start..<token.end) { surname($0) }
  }

  /// The rank of the surname that begins a name written without spaces (`田中太郎`, `김민수`).
  static func leadingSurname(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken
  ) -> Rank {
    let one = min(token.start + 3, token.end)
    let two = min(token.start + 6, token.end)
    let short = WordFold.withWord(bytes, token.start..<one) { surname($0) }
    let long = WordFold.withWord(bytes, token.start..<two) { surname($0) }
    return max(short, long)
  }
}
