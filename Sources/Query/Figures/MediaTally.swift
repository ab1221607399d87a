// Hot code: asked for every document of an index.
import Corpus

/// Counts documents and contents by their media type, of all scopes. Two bytes a content.
struct MediaTally {
  private var names: [String] = []
  private var ordinals: [String: Int] = [:]
  private var last = (name: "", ordinal: -1)
  /// By content: one more than the ordinal of its media type; 0 where none was told.
  private var types: [UInt16] = []
  /// By media type, then by scope.
  private var tallies: [[ScopeFigures.Media]] = []

  /// Media types are few; what is more is counted with the last.
  private static let maximumTypes = Int(UInt16.max) - 1

  /// The number of a media type, new or known.
  mutating func ordinal(of name: String) -> Int {
    if name == last.name, last.ordinal >= 0 { return last.ordinal }
    var ordinal = ordinals[name] ?? names.count
    if ordinal == names.count {
      if ordinal < MediaTally.maximumTypes {
        names.append(name)
        tallies.append([])
        ordinals[name] = ordinal
      } else {
        ordinal -= 1
      }
    }
    last = (name, ordinal)
    return ordinal
  }

  /// The media type of a content, by the first document that told one.
  mutating func ordinal(of content: ContentID) -> Int {
    let index = Int(content.rawValue)
    if index < types.count, types[index] > 0 { return Int(types[index]) - 1 }
    return ordinal(of: MediaType.binary.rawValue)
  }

  mutating func note(_ content: ContentID, _ ordinal: Int) {
    let index = Int(content.rawValue)
    if index >= types.count {
      types += repeatElement(0, count: max(index + 1 - types.count, types.count))
    }
    if types[index] == 0 { types[index] = UInt16(truncatingIfNeeded: ordinal + 1) }
  }

  mutating func add(document sizeInBytes: UInt64, _ ordinal: Int, scope: Int) {
    reserve(ordinal, scope)
    tallies[ordinal][scope].documents += 1
    tallies[ordinal][scope].sizeInBytes &+= sizeInBytes
  }

  mutating func add(contentOf ordinal: Int, scope: Int) {
    reserve(ordinal, scope)
    tallies[ordinal][scope].contents += 1
  }

  private mutating func reserve(_ ordinal: Int, _ scope: Int) {
    while tallies[ordinal].count <= scope { tallies[ordinal].append(ScopeFigures.Media()) }
  }

  /// What was counted of one scope.
  func figures(scope: Int) -> [String: ScopeFigures.Media] {
    var figures: [String: ScopeFigures.Media] = [:]
    for (name, tally) in zip(names, tallies) where scope < tally.count {
      if tally[scope].documents > 0 || tally[scope].contents > 0 { figures[name] = tally[scope] }
    }
    return figures
  }
}
