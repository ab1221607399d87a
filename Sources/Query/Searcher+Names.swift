import Corpus
import Format

/// Names: whole, by a word, and companies without their legal form.
extension Searcher {
  /// The name in any order of its words; a company also without its legal form.
  func name(_ kind: Kind, _ text: String) throws(IndexError) {
    let folded = Array(SearchFold.of(text).utf8)
    guard !folded.isEmpty else { return }
    try named(kind, folded)
    if kind == .person { try reordered(kind, folded) } else { try company(folded) }
  }

  /// Names whose search part is `folded`: as written, and with diacritics.
  private func named(_ kind: Kind, _ folded: [UInt8]) throws(IndexError) {
    try range(kind, from: folded, before: folded + [TermKey.variantMark + 1])
  }

  /// Two or three words are looked for in each order; of more, what has the longest ones and then
  /// all of them.
  private func reordered(_ kind: Kind, _ folded: [UInt8]) throws(IndexError) {
    let words = folded.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C }).map(Array.init)
    guard words.count > 1 else { return }
    if words.count <= 3 {
      for order in Searcher.orders(words) where order != folded { try named(kind, order) }
      return
    }
    let wanted = Searcher.sorted(words)
    // Of two words, one is not the first of the name, so the word sections know it.
    for word in Set(words).sorted(by: { $0.count > $1.count }).prefix(2) {
      guard let part = Searcher.words(word).max(by: { $0.count < $1.count }) else { continue }
      try later(kind, part) { key in
        let own = TermKey.searchPart(key).split(whereSeparator: { $0 == 0x20 || $0 == 0x2C })
        return own.count == wanted.count && Searcher.sorted(own.map(Array.init)) == wanted
      }
    }
  }

  private static func sorted(_ words: [[UInt8]]) -> [[UInt8]] {
    words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// All orders of a few words, with single spaces.
  private static func orders(_ words: [[UInt8]]) -> [[UInt8]] {
    var orders: [[[UInt8]]] = [[]]
    for word in words {
      orders = orders.flatMap { order in
        (0...order.count).map { place in
          var longer = order
          longer.insert(word, at: place)
          return longer
        }
      }
    }
    return orders.map { Array($0.joined(separator: [0x20])) }
  }

  private static func words(_ folded: [UInt8]) -> [[UInt8]] {
    folded.withUnsafeBufferPointer { bytes in
      SearchFold.words(bytes).map { Array(bytes[$0]) }
    }
  }

  /// Companies that are called so but for the legal form.
  private func company(_ folded: [UInt8]) throws(IndexError) {
    let bare = Searcher.withoutLegalForm(folded)
    guard let first = Searcher.words(bare).first else { return }
    let isSame = { (key: UnsafeBufferPointer<UInt8>) in
      Searcher.withoutLegalForm(Array(TermKey.searchPart(key))) == bare
    }
    try beginning(.company, bare, where: isSame)
    // A legal form may stand first (`SA Contoso`): then the name's first word is no first word.
    try later(.company, first, where: isSame)
  }

  private static func withoutLegalForm(_ name: [UInt8]) -> [UInt8] {
    name.withUnsafeBufferPointer { bytes in
      Array(bytes[CompanyName.withoutLegalForm(bytes)])
    }
  }

  /// Names that have this word: as the first one, then anywhere.
  func word(_ kind: Kind, _ text: String) throws(IndexError) {
    let folded = Array(SearchFold.of(text).utf8)
    let words = Searcher.words(folded)
    guard let word = words.first, words.count == 1 else { return try name(kind, text) }
    try beginning(kind, word)
    try later(kind, word)
  }

  /// Names that start with whole words. What follows a word is no letter and no digit: four ranges
  /// of bytes, the first of which has nearly all.
  private func beginning(
    _ kind: Kind, _ words: [UInt8],
    where accept: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
  ) throws(IndexError) {
    try range(kind, from: words, before: words + [0x30], where: accept)
    for (low, high) in [(0x3A, 0x41), (0x5B, 0x61), (0x7B, 0x80)] as [(UInt8, UInt8)] {
      try range(kind, from: words + [low], before: words + [high], where: accept)
    }
  }

  /// Names that have a word after the first, by the word sections of all shards.
  private func later(
    _ kind: Kind, _ word: [UInt8],
    where accept: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
  ) throws(IndexError) {
    guard let section = TermDictionary.Section.words(of: kind) else { return }
    for shard in 0..<snapshot.manifest.shards where !isFull {
      for key in try keys(kind, section, word, shard) where !isFull {
        try key.withUnsafeBufferPointer { (bytes) throws(IndexError) in
          guard accept(bytes) else { return }
          try add(kind, try lookup.sources(kind, key: bytes, shard: shard))
        }
      }
    }
  }

  /// The keys of a shard's names that have a word, sorted.
  private func keys(
    _ kind: Kind, _ section: TermDictionary.Section, _ word: [UInt8], _ shard: Int
  ) throws(IndexError) -> [[UInt8]] {
    var keys: Set<[UInt8]> = []
    for (segment, mentions) in snapshot.mentions.enumerated() {
      let dictionary = mentions.segment.dictionary
      guard dictionary.entry(shard: shard, section).terms > 0 else { continue }
      let words = TermCursor(dictionary, shard: shard, section)
      word.withUnsafeBufferPointer { words.seek($0) }
      guard words.next(), word.elementsEqual(words.key) else {
        if words.isDamaged { throw lookup.damaged(segment) }
        continue
      }
      let names = TermCursor(dictionary, shard: shard, TermDictionary.Section(kind))
      while let posting = words.nextPosting() {
        guard posting.position < names.terms else { throw lookup.damaged(segment) }
        names.seek(ordinal: Int(posting.position))
        if names.next() { keys.insert(Array(names.key)) }
      }
      if words.isDamaged || names.isDamaged { throw lookup.damaged(segment) }
    }
    return keys.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
