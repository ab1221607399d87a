// Hot code: one probe per word near a candidate.

/// What a `WordCache` holds: a pure function of a word's key.
protocol WordEntry {
  var key: WordKey { get }
  /// Equals no entry of a word.
  init()
  init(_ key: WordKey, _ data: ModelData, _ scratch: UnsafeMutablePointer<UInt64>)
}

/// Remembers the sums of words: a word's place is fixed by its key, and a new word takes it from the
/// old. What is remembered is what would be summed again, so the cache changes no answer.
struct WordCache<Entry: WordEntry> {
  private static var bits: UInt64 { 12 }

  // SAFETY: `1 << bits` values, initialised in `init`.
  private let entries: UnsafeMutablePointer<Entry>

  /// `deallocate` ends the value's life.
  init() {
    entries = .allocate(capacity: 1 << Int(Self.bits))
    entries.initialize(repeating: Entry(), count: 1 << Int(Self.bits))
  }

  func deallocate() { entries.deallocate() }

  /// The sums of the word of `key`; they stay until another word is asked for.
  @inline(__always)
  func sums(
    _ key: WordKey, _ data: ModelData, _ scratch: UnsafeMutablePointer<UInt64>
  ) -> UnsafePointer<Entry> {
    let entry = entries + key.slot(bits: Self.bits)
    if entry.pointee.key != key { entry.pointee = Entry(key, data, scratch) }
    return UnsafePointer(entry)
  }
}
