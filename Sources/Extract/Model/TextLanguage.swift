// Hot code: counts over tokens.

/// The language of a text, guessed from its small words. The model treats capitals by it.
package enum TextLanguage: UInt8, CaseIterable {
  case unknown = 0
  case english, german, french, dutch
  /// Spanish, Italian, Portuguese.
  case southern
  /// Another one in Latin script.
  case other

  /// Enough small words to be sure.
  private static let wanted = 12
  /// Tokens that are looked at.
  private static let maximumTokens = 120

  /// The language of `tokens`, or `before` when they tell none.
  static func guess(
    _ tokens: UnsafeBufferPointer<ModelToken>, _ data: ModelData, before: TextLanguage
  ) -> TextLanguage {
    var hits: (Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0)
    var found = 0
    for token in tokens.prefix(maximumTokens) where token.shape == .lower && token.length <= 6 {
      let bits = data.listed(token.word)
      let language = bits >> WordClass.languageShift & WordClass.languageMask
      guard language > 0 else { continue }
      withUnsafeMutableBytes(of: &hits) {
        $0.bindMemory(to: Int.self)[Int(language % 7)] += 1
      }
      found += 1
      if found == wanted { break }
    }
    return found >= 2 ? best(&hits) : before
  }

  private static func best(_ hits: inout (Int, Int, Int, Int, Int, Int, Int)) -> TextLanguage {
    withUnsafeBytes(of: &hits) { bytes in
      let counts = bytes.bindMemory(to: Int.self)
      var top = 0
      for index in 1..<7 where counts[index] > counts[top] { top = index }
      return TextLanguage(rawValue: UInt8(top)) ?? .unknown
    }
  }
}
