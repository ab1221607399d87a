// Hot code: a few loads per token near a candidate.
internal import Bytes

/// All that the features of a word depend on: words with equal keys have equal features.
struct WordKey: Equatable {
  var word: UInt32
  /// Its first and last four bytes, small; shorter words leave zeros.
  var head: UInt32 = 0
  var tail: UInt32 = 0
  /// Of a capitalised word with letters beyond ASCII, the hash of its letters without accents, under
  /// which the lexicon knows names; else 0.
  var folded: UInt32 = 0
  /// See `ModelToken.Shape`; above 40 what stands for no token.
  var shape: UInt8
  /// Bytes, at most five; 0 where there are no letters.
  var length: UInt8 = 0
  /// How the sentence or line begins with it, see `RunContext.start`.
  var start: UInt8 = 0
  var language: UInt8 = 0

  static let line = WordKey(word: 2, shape: 40)
  static let block = WordKey(word: 3, shape: 41)
  /// Equals no key of a token.
  static let none = WordKey(word: 0, shape: 99)

  /// The key without regard to where the word stands.
  var anywhere: WordKey {
    var key = self
    key.start = 0
    key.language = 0
    return key
  }

  var isCapital: Bool { ModelToken.Shape(rawValue: shape)?.isCapital ?? false }

  init(word: UInt32, shape: UInt8) {
    self.word = word
    self.shape = shape
  }

  /// The key of a token; `start` and `language` only matter to tokens of a run.
  @inline(__always)
  init(
    _ token: ModelToken, _ text: UnsafePointer<UInt8>, start: UInt8 = 0, language: UInt8 = 0
  ) {
    word = token.word
    shape = token.shape.rawValue
    self.start = start
    self.language = language
    guard !token.shape.isMark, token.shape != .code else { return }
    length = UInt8(truncatingIfNeeded: min(token.length, 5))
    let first = text + Int(token.start)
    if token.length >= 4 {
      let bytes = UnsafeRawPointer(first)
      // SAFETY: four bytes from the start and to the end of the token lie in it.
      head = bytes.loadUnaligned(as: UInt32.self) | 0x2020_2020
      tail =
        bytes.loadUnaligned(fromByteOffset: token.length - 4, as: UInt32.self) | 0x2020_2020
    } else {
      for index in 0..<token.length {
        let byte = UInt32(first[index] | 0x20)
        head |= byte << UInt32(index * 8)
        tail |= byte << UInt32((4 - token.length + index) * 8)
      }
    }
    if token.isWide, token.shape.isCapital { folded = Self.folded(token, text) }
  }

  private static func folded(_ token: ModelToken, _ text: UnsafePointer<UInt8>) -> UInt32 {
    let line = UnsafeBufferPointer(start: text, count: Int(token.end))
    return WordFold.withWord(line, token.range) { word in
      guard let base = word.baseAddress, !word.isEmpty else { return 1 }
      return WordHash.of(base, word.count)
    }
  }

  /// A place for it among `1 << bits`.
  @inline(__always)
  func slot(bits: UInt64) -> Int {
    let low = UInt64(word) | UInt64(shape) << 32 | UInt64(start) << 40 | UInt64(language) << 48
    return Int(truncatingIfNeeded: (low &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }
}
