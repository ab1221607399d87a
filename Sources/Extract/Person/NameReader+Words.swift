// Hot code: borrows its own buffers.
internal import Bytes

extension NameReader {
  /// The name just read has a given and a family name, or is of a script that writes them as one;
  /// its given name is no particle, and no word of it is glued to another (`Mrs.Helina`).
  var isWholeName: Bool {
    guard let first = tokens.first, tokens.count >= 2 || first.isUncased else { return false }
    return value.withUnsafeBufferPointer { name in
      !isGlued(name) && !isParticle(name, firstIndex(of: 0x20, in: name) ?? name.count)
    }
  }

  private func isParticle(_ name: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    Lexicon.shared.traits(name, 0..<end).contains(.surnameParticle)
  }

  /// A dot with three letters on each side.
  private func isGlued(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let dot = firstIndex(of: UInt8(ascii: "."), in: name) else { return false }
    return dot >= 3 && dot + 2 < name.count && name[dot + 1] > 0x40
      && name[dot - 1] != 0x20 && name[dot - 2] != 0x20
  }

  /// What in the words of the name just read speaks against it.
  func doubt(in place: NameRating.Place) -> NameRating.Doubt {
    if holds(.position) { return .word }
    if place == .line || place == .unmarked, holds(.street) { return .word }
    guard let first = tokens.first, let last = tokens.last else { return .none }
    if first.isInitial { return .initial }
    guard tokens.count == 2, last.letters > 1 else { return .none }
    return value.withUnsafeBufferPointer { name in
      let space = firstIndex(of: 0x20, in: name) ?? 0
      let rank = Lexicon.shared.traits(name, space + 1..<name.count).forename
      return rank == .frequent ? .twoForenames : .none
    }
  }

  /// Is a word of the name just read one of `traits`?
  func holds(_ traits: WordTraits) -> Bool {
    tokens.contains { !$0.traits.isDisjoint(with: traits) }
  }
}
