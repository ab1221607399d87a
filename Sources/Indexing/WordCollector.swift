import Corpus
import Format

/// Gathers the words of the names of a section, to be written as a section of their own.
///
/// The first word of a name is left out: names are sorted by it, so a search for it is a range.
struct WordCollector: ~Copyable {
  private var arena = ByteBuffer(capacity: 1 << 12)
  private var words: [(start: Int, length: UInt32, ordinal: UInt32)] = []
  /// The terms that hold the word being written.
  private var ordinals: [UInt32] = []

  init() {}

  /// Adds the words of the term with an ordinal; call in the order of the terms.
  mutating func add(key: UnsafeBufferPointer<UInt8>, ordinal: UInt32) {
    let name = TermKey.searchPart(key)
    for word in SearchFold.words(name) where word.lowerBound > 0 {
      words.append((arena.count, UInt32(word.count), ordinal))
      arena.append(UnsafeBufferPointer(rebasing: name[word]))
    }
  }

  /// Writes the section and empties the collector.
  mutating func write(
    _ writer: inout DictionaryWriter, shard: Int, _ section: TermDictionary.Section, terms: UInt64
  ) {
    writer.beginSection(shard: shard, section, positionLimit: max(terms, 1))
    let base = arena.bytes.baseAddress!
    let items = UnsafeMutableBufferPointer<KeySorter.Item>.allocate(capacity: words.count)
    defer { items.deallocate() }
    for (index, word) in words.enumerated() {
      items.initializeElement(
        at: index,
        to: .init(key: base + word.start, length: word.length, payload: word.ordinal, cache: 0))
    }
    KeySorter.sort(items)
    var start = 0
    while start < items.count {
      var end = start + 1
      let key = UnsafeBufferPointer(start: items[start].key, count: Int(items[start].length))
      while end < items.count, items[end].length == items[start].length,
        compare(key, .init(start: items[end].key, count: key.count)) == 0
      { end += 1 }
      ordinals.removeAll(keepingCapacity: true)
      for item in items[start..<end] { ordinals.append(item.payload) }
      if ordinals.count > 1 { ordinals.sort() }
      write(key, &writer)
      start = end
    }
    writer.endSection()
    words.removeAll(keepingCapacity: true)
    arena.removeAll()
  }

  /// Writes the term of one word, with `ordinals`, which are sorted.
  private func write(_ key: UnsafeBufferPointer<UInt8>, _ writer: inout DictionaryWriter) {
    writer.beginTerm(spellingCount: 1)
    var previous: UInt32?
    for ordinal in ordinals where ordinal != previous {
      writer.append(Posting(position: UInt64(ordinal), spelling: 0))
      previous = ordinal
    }
    writer.endTerm(
      key: key, attributes: TermAttributes(flags: [], country: .none),
      spellings: UnsafeBufferPointer(start: nil, count: 0))
  }
}
