// Hot code: no allocation per name.
internal import Bytes

extension NameReader {
  /// Brings the words into natural order: given names, then the family name.
  mutating func turn(_ bytes: UnsafeBufferPointer<UInt8>, _ order: NameOrder) {
    if let at = commaAt {
      turnAtComma(bytes, at)
    } else if let count = leadingCapitals(bytes) {
      rotate(count)
    } else if order == .familyFirst, tokens.count >= 2, !tokens[0].isUncased {
      rotate(leadingFamily(bytes))
    }
  }

  /// `Dupont, Marie`; `Smith, John, Jr.` keeps the generation last.
  private mutating func turnAtComma(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    guard at > 0, at < tokens.count else { return }
    if at == tokens.count - 1, tokens[at].traits.contains(.generation) { return }
    rotate(at)
  }

  /// How many words in capitals lead a name whose other words are not (`DE LA TOUR Marie`).
  private func leadingCapitals(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard tokens.count >= 2, let last = tokens.last, !last.isAllUpper || last.isInitial else {
      return nil
    }
    var count = 0
    var letters = 0
    while count < tokens.count - 1, tokens[count].isAllUpper, !tokens[count].isInitial,
      !tokens[count].hasDotInside(bytes)
    {
      letters = max(letters, tokens[count].letters)
      count += 1
    }
    if last.isInitial { return nil }
    // `JP Dupont` has initials in front, `LI Wei` a surname.
    if letters == 2, count == 1 {
      return tokens[0].surname == .frequent ? 1 : nil
    }
    return letters >= 3 ? count : nil
  }

  /// Words of the family name at the start: one, with its particles.
  private func leadingFamily(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    while count < tokens.count - 2, tokens[count].traits.contains(.particle),
      !tokens[count].isAllUpper
    {
      count += 1
    }
    return hasSecondSurname(bytes, count + 1) ? count + 2 : count + 1
  }

  /// `García López María`: the word behind the first surname is another one, and not, as in
  /// `Dupont Jean Pierre`, better known as a forename.
  private func hasSecondSurname(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < tokens.count - 1 else { return false }
    let forename = tokens[index].forename
    return tokens[index].surname > forename
      || forename == .unknown && tokens[index + 1].forename > .unknown
  }

  private mutating func rotate(_ count: Int) {
    guard count > 0, count < tokens.count else { return }
    for _ in 0..<count {
      let first = tokens.removeFirst()
      tokens.append(first)
    }
  }
}
